module.exports = {
  9147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => encryptPbes2,
      u: () => encryptedKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
    const PBES2 = "1.2.840.113549.1.5.13";
    const PBKDF2 = "1.2.840.113549.1.5.12";
    const HMAC_SHA256 = "1.2.840.113549.2.9";
    const AES_256_CBC = "2.16.840.1.101.3.4.1.42";
    async function encryptPbes2(plain, password, iterations) {
      const salt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
      const iv = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
      const key = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2)(password, salt, iterations, 32, "sha256");
      const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)("aes-256-cbc", key, iv);
      const encrypted = Buffer.concat([ cipher.update(plain), cipher.final() ]);
      const derivation = (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(salt), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.nd)(iterations), (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(HMAC_SHA256, (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.s6)()));
      const parameters = (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(PBKDF2, derivation), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(AES_256_CBC, (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(iv)));
      return {
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(PBES2, parameters),
        encrypted: encrypted
      };
    }
    async function encryptedKey(pkcs8, password, iterations) {
      const {algorithm: algorithm, encrypted: encrypted} = await encryptPbes2(pkcs8, password, iterations);
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)(algorithm, (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(encrypted));
    }
  })
};
