"use strict";

exports.id = 6415;

exports.ids = [ 6415 ];

exports.modules = {
  ...require('./shared-3949.js'),
  ...require('./shared-5597.js'),
  ...require('./shared-6757.js'),
  ...require('./shared-8008.js'),
  ...require('./shared-2178.js'),
  6415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_3__._)(env, "revoke"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__.L)(reader, mask);
      const order = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_5__.k)(reader);
      const comments = reader.text("comments", {
        multiline: true
      });
      if (comments === void 0 && !reader.problems.some(({input: input}) => input === "comments")) reader.refuse("comments", "is required: the reason, which is kept with the request.");
      const skipApproval = reader.boolean("skip-approval") ?? false;
      const dryRun = reader.boolean("dry-run") ?? false;
      if (credentials === void 0 || order === void 0 || comments === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.Tw)(reader.problems));
      return {
        credentials: credentials,
        order: order,
        comments: comments,
        skipApproval: skipApproval,
        dryRun: dryRun,
        redact: redact
      };
    }
  })
};
