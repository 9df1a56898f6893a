"use strict";

exports.id = 958;

exports.ids = [ 958 ];

exports.modules = {
  7344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && first.toLowerCase() === second.toLowerCase();
    }
    function realPath(path) {
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
      } catch {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
      }
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
    }
  }),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  9319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nR: () => readDelivery,
      kf: () => readPassword,
      OG: () => readWaiting,
      BP: () => wantsCertificate
    });
    var same_file = __webpack_require__(7344);
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    function readWaiting(reader) {
      return {
        goal: reader.oneOf("wait-for", GOALS) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? "succeed"
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.raw("key-file");
      const file = reader.raw("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.raw("certificate-file"),
        format: reader.oneOf("certificate-format", certificate.j) ?? "pem",
        overwrite: reader.boolean("overwrite") ?? false,
        keyFile: keyFile,
        keyPassword: keyPassword,
        pkcs12: file === void 0 || password === void 0 ? void 0 : {
          file: file,
          password: password
        }
      };
    }
    function refuseSharedPaths(reader) {
      const taken = [];
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.find(earlier => (0, same_file.D)(earlier.path, path));
        if (other !== void 0) reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({
          name: name,
          path: path
        });
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.password(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
    }
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
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.c)(env, (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, 
      _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "key")));
      const keyPassword = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.kf)(reader, "key-password", mask);
      const keyFile = reader.raw("key-file");
      if (keyFile === void 0) reader.refuse("key-file", "is required: the path to save the key to, best under RUNNER_TEMP.");
      const csrFile = reader.raw("csr-file");
      if (keyFile !== void 0 && csrFile !== void 0 && (0, _certificate_same_file_js__WEBPACK_IMPORTED_MODULE_2__.D)(keyFile, csrFile)) reader.refuse("csr-file", "is the same file as key-file; give each file its own path.");
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_6__.W);
      const commonName = reader.text("common-name", {
        max: 64
      });
      if (keyFile === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.T)(reader.problems));
      return {
        keyFile: keyFile,
        keyType: keyType,
        keyPassword: keyPassword,
        commonName: commonName,
        csrFile: csrFile
      };
    }
  })
};
