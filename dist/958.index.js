"use strict";

exports.id = 958;

exports.ids = [ 958, 803 ];

exports.modules = {
  ...require('./shared-7344.js'),
  ...require('./shared-9319.js'),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  7958: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _certificate_same_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7344);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(803);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6757);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "key"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.cN)(env, redact);
      const keyPassword = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.kf)(reader, "key-password", mask);
      const keyFile = reader.path("key-file");
      if (keyFile === void 0) reader.refuse("key-file", "is required: the path to save the key to, best under RUNNER_TEMP.");
      const csrFile = reader.path("csr-file");
      if (keyFile !== void 0 && csrFile !== void 0 && (0, _certificate_same_file_js__WEBPACK_IMPORTED_MODULE_2__.D)(keyFile, csrFile)) reader.refuse("csr-file", "is the same file as key-file; give each file its own path.");
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_6__.W);
      const commonName = reader.text("common-name", {
        visible: true,
        max: _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.Vb
      });
      if (keyFile === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.Tw)(reader.problems));
      return {
        keyFile: keyFile,
        keyType: keyType,
        keyPassword: keyPassword,
        commonName: commonName,
        csrFile: csrFile,
        redact: redact
      };
    }
  })
};
