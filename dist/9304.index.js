"use strict";

exports.id = 9304;

exports.ids = [ 9304 ];

exports.modules = {
  ...require('./shared-3949.js'),
  ...require('./shared-5597.js'),
  ...require('./shared-6757.js'),
  ...require('./shared-8008.js'),
  ...require('./shared-2178.js'),
  9304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8008);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5597);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_3__._)(env, "approve"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__.L)(reader, mask);
      const requestId = reader.integer("request-id", {
        min: 1
      });
      const {id: id, reference: reference, given: given} = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_5__._)(reader);
      if (given === 0 && reader.raw("request-id") === void 0) reader.refuse("request-id", "and order-id and order-reference are all empty; give at least one of them.");
      const decision = reader.oneOf("decision", [ "approve", "reject" ]) ?? "approve";
      const comment = reader.text("comments", {
        multiline: true
      });
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.Tw)(reader.problems));
      return {
        credentials: credentials,
        requestId: requestId === void 0 ? void 0 : String(requestId),
        orderId: id,
        reference: reference,
        decision: decision,
        comment: comment,
        redact: redact
      };
    }
  }),

};
