"use strict";

exports.id = 2892;

exports.ids = [ 2892, 3948, 803 ];

exports.modules = {
  ...require('./shared-1780.js'),
  ...require('./shared-8800.js'),
  ...require('./shared-803.js'),
  ...require('./shared-3002.js'),
  ...require('./shared-1643.js'),
  ...require('./shared-3948.js'),
  ...require('./shared-4758.js'),
  7232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);
    var _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
    var _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2461);
    var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5468);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7994);
    async function run(inputs) {
      const {keyFile: keyFile, keyPassword: keyPassword, csrFile: csrFile, commonName: commonName} = inputs;
      const outputs = (0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__.tS)("key");
      if (csrFile !== void 0) await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.checkTarget)(csrFile, {
        overwrite: false,
        replaceable: isCsrFile
      });
      const {key: key, made: made} = await (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.keepKey)(keyFile, inputs.keyType ?? "ec-p256", keyPassword);
      outputs.set("key-file", keyFile);
      outputs.set("key-created", String(made));
      refuseOtherType(key, inputs);
      _actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(made ? "A new key was made and saved." : "The key that was there is used again.");
      if (made && keyPassword === void 0) _actions_core__WEBPACK_IMPORTED_MODULE_1__.lm("The key is saved without a password, because key-password is empty.");
      const csr = await (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.makeCsr)(key, {
        commonName: commonName,
        emails: []
      });
      const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      })).digest("hex");
      outputs.set("csr", csr);
      outputs.set("public-key-sha256", fingerprint);
      if (csrFile !== void 0) {
        await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), {
          overwrite: false,
          replaceable: isCsrFile
        });
        outputs.set("csr-file", csrFile);
      }
      (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Dg)(`## Key for a client certificate\n\n| | |\n|---|---|\n| Key | ${made ? "made by this step" : "was there already"} |\n| Kind | \`${(0, 
      _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}\` |\n| Public key (SHA-256) | \`${fingerprint}\` |\n\n`);
    }
    function refuseOtherType(key, {keyType: keyType}) {
      if (keyType === void 0 || (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key) === keyType) return;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${(0, 
      _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}. Leave key-type empty to use that key, or give another key-file.`);
    }
    function isCsrFile(existing) {
      return "pem" in (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__.$)(existing);
    }
  }),

};
