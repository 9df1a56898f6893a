"use strict";

exports.id = 1819;

exports.ids = [ 1819, 803 ];

exports.modules = {
  ...require('./shared-3949.js'),
  ...require('./shared-5597.js'),
  ...require('./shared-6757.js'),
  ...require('./shared-8008.js'),
  ...require('./shared-2178.js'),
  ...require('./shared-803.js'),
  ...require('./shared-7344.js'),
  1819: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5597);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_4__._)(env, "collect"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__.L)(reader, mask);
      const order = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_6__.k)(reader);
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nR)(reader, mask);
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.OG)(reader, {
        onTimeout: (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BP)(delivery) ? "fail" : "succeed"
      });
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      return {
        credentials: credentials,
        order: order,
        waiting: waiting,
        delivery: delivery,
        redact: redact
      };
    }
  }),

};
