"use strict";

exports.id = 285;

exports.ids = [ 285 ];

exports.modules = {
  ...require('./shared-1738.js'),
  ...require('./shared-8008.js'),
  5285: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_4__._)(env, "inventory"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__.L)(reader, mask);
      const expiresWithinDays = reader.integer("expires-within-days", {
        min: 0,
        max: 3650
      }) ?? 30;
      const productIds = readProductIds(reader);
      const organizationId = reader.integer("organization-id", {
        min: 1
      })?.toString();
      const containerId = reader.integer("container-id", {
        min: 1
      })?.toString();
      const inventoryFile = readInventoryFile(reader);
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      return {
        credentials: credentials,
        expiresWithinDays: expiresWithinDays,
        productIds: productIds,
        organizationId: organizationId,
        containerId: containerId,
        inventoryFile: inventoryFile,
        redact: redact
      };
    }
    function readProductIds(reader) {
      const given = reader.list("product-ids");
      for (const id of given) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("product-ids", `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`);
      return given.length > 0 ? [ ...new Set(given) ] : Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_2__.zv);
    }
    function readInventoryFile(reader) {
      const path = reader.path("inventory-file");
      if (path === void 0 || /\.(csv|json)$/i.test(path)) return path;
      return reader.refuse("inventory-file", "ends in neither .csv nor .json; the ending decides the format.");
    }
  })
};
