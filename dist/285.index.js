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
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var domain_products_2 = __webpack_require__(1738);
    var credential_inputs_5 = __webpack_require__(8008);
    var input_reader_3 = __webpack_require__(6757);
    var private_values_4 = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, base_redaction_1.$p)((0, private_values_4._)(env, "inventory"));
      const reader = (0, input_reader_3.cN)(env, redact);
      const credentials = (0, credential_inputs_5.L)(reader, mask);
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
      if (credentials === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_3.Tw)(reader.problems));
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
      return given.length > 0 ? [ ...new Set(given) ] : Object.keys(domain_products_2.zv);
    }
    function readInventoryFile(reader) {
      const path = reader.path("inventory-file");
      if (path === void 0 || /\.(csv|json)$/i.test(path)) return path;
      return reader.refuse("inventory-file", "ends in neither .csv nor .json; the ending decides the format.");
    }
  })
};
