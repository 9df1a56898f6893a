"use strict";

exports.id = 958;

exports.ids = [ 958, 803 ];

exports.modules = {
  ...require('./shared-9112.js'),
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
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var domain_certificate_6 = __webpack_require__(803);
    var files_same_file_2 = __webpack_require__(9112);
    var delivery_inputs_3 = __webpack_require__(9319);
    var input_reader_4 = __webpack_require__(6757);
    var private_values_5 = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, base_redaction_1.$p)((0, private_values_5._)(env, "key"));
      const reader = (0, input_reader_4.cN)(env, redact);
      const keyPassword = (0, delivery_inputs_3.kf)(reader, "key-password", mask);
      const keyFile = reader.path("key-file");
      if (keyFile === void 0) reader.refuse("key-file", "is required: the path to save the key to, best under RUNNER_TEMP.");
      const csrFile = reader.path("csr-file");
      if (keyFile !== void 0 && csrFile !== void 0 && (0, files_same_file_2.D)(keyFile, csrFile)) reader.refuse("csr-file", "is the same file as key-file; give each file its own path.");
      const keyType = reader.oneOf("key-type", domain_certificate_6.W);
      const commonName = reader.text("common-name", {
        visible: true,
        max: input_reader_4.Vb
      });
      if (keyFile === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_4.Tw)(reader.problems));
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
