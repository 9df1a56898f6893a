"use strict";

exports.id = 220;

exports.ids = [ 220, 982, 461, 345 ];

exports.modules = {
  ...require('./shared-7432.js'),
  ...require('./shared-2461.js'),
  ...require('./shared-6345.js'),
  ...require('./shared-7589.js'),
  ...require('./shared-4438.js'),
  ...require('./shared-6982.js'),
  ...require('./shared-1041.js'),
  9220: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      keepKey: () => keepKey,
      loadKey: () => loadKey,
      makeCsr: () => makeCsr,
      makeKey: () => makeKey,
      typeOf: () => typeOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(803);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8800);
    var _csr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1643);
    var _csr_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
    var _der_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7432);
    var _oids_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4438);
    var _pbes2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9147);
    var _safe_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2461);
    const RSA_SHA256 = {
      hash: "sha256",
      algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.WT)("1.2.840.113549.1.1.11", (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.s6)())
    };
    const CSR_SIGNATURES = {
      "ec-p256": {
        hash: "sha256",
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.WT)("1.2.840.10045.4.3.2")
      },
      "ec-p384": {
        hash: "sha384",
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.WT)("1.2.840.10045.4.3.3")
      },
      "rsa-2048": RSA_SHA256,
      "rsa-3072": RSA_SHA256,
      "rsa-4096": RSA_SHA256
    };
    const ITERATIONS = 6e5;
    const MAX_KEY_BYTES = 65536;
    const makePair = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair);
    async function makeKey(type) {
      const pair = type.startsWith("ec-") ? await makePair("ec", {
        namedCurve: type === "ec-p256" ? "prime256v1" : "secp384r1"
      }) : await makePair("rsa", {
        modulusLength: Number(type.slice(4))
      });
      return pair.privateKey;
    }
    function readKey(pem, password) {
      if (!pem.includes("PRIVATE KEY-----")) throw refusal("key-file: contains no private key in PEM. Give another path, or move the file to get a new key.");
      const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem);
      if (encrypted && password === void 0) throw refusal("key-password: is not given, but the key in key-file is encrypted.");
      if (!encrypted && password !== void 0) throw refusal("key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or leave key-password out.");
      const key = parseKey(pem, password);
      if (key === void 0) throw refusal(encrypted ? "key-password: does not open the key in key-file, or the file is damaged." : "key-file: contains a private key that is damaged or of an unknown kind.");
      if (typeOf(key) === void 0) throw refusal(`key-file: contains a key of the kind ${(0, 
      _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key)}; DigiCert takes ${Object.values(_csr_check_js__WEBPACK_IMPORTED_MODULE_5__.Vx).join(", ")}.`);
      return key;
    }
    function typeOf(key) {
      return _domain_certificate_js__WEBPACK_IMPORTED_MODULE_9__.W.find(type => _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.Vx[type] === (0, 
      _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key));
    }
    async function keyPem(key, password) {
      if (password === void 0) return key.export({
        type: "pkcs8",
        format: "pem"
      }).toString();
      const plain = key.export({
        type: "pkcs8",
        format: "der"
      });
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__._y)("ENCRYPTED PRIVATE KEY", await (0, 
      _pbes2_js__WEBPACK_IMPORTED_MODULE_6__.u)(plain, password, ITERATIONS));
    }
    async function makeCsr(key, {commonName: commonName, emails: emails}) {
      const type = typeOf(key);
      if (type === void 0) throw new TypeError(`A CSR for a key of the kind ${(0, _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key)} was asked for.`);
      const signature = CSR_SIGNATURES[type];
      const info = (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.nd)(0), nameOf(commonName), (0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      }), (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.VK)(0, ...emails.length > 0 ? [ extensionRequest(emails) ] : []));
      const signed = (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)(info, signature.algorithm, (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.FY)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(signature.hash, info, key)));
      const csr = (0, _csr_js__WEBPACK_IMPORTED_MODULE_4__.$)(signed);
      if ("problem" in csr) throw new TypeError(`The CSR that was made ${csr.problem}.`);
      return csr.pem;
    }
    async function keepKey(file, type, password) {
      const existing = await loadKey(file, password);
      if (existing !== void 0) return {
        key: existing,
        made: false
      };
      const key = await makeKey(type);
      const pem = await keyPem(key, password);
      await (0, _safe_file_js__WEBPACK_IMPORTED_MODULE_7__.writeFileWhole)(file, Buffer.from(pem), {
        mode: 384,
        overwrite: false
      });
      return {
        key: key,
        made: true
      };
    }
    async function loadKey(file, password) {
      const existing = await (0, _safe_file_js__WEBPACK_IMPORTED_MODULE_7__.X)(file, MAX_KEY_BYTES);
      if (existing === "too large") throw refusal("key-file: is larger than any private key (64 KiB). Give another path.");
      return existing === void 0 ? void 0 : readKey(existing.toString("utf8"), password);
    }
    function parseKey(pem, passphrase) {
      try {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
          key: pem,
          format: "pem",
          ...passphrase === void 0 ? {} : {
            passphrase: passphrase
          }
        });
      } catch {
        return;
      }
    }
    function nameOf(commonName) {
      if (commonName === void 0) return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)();
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.s4)((0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.E4), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.tv)(commonName))));
    }
    function extensionRequest(emails) {
      const names = (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.J8)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)(...emails.map(generalName)));
      const extension = (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.FL), names);
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.jq)(_csr_check_js__WEBPACK_IMPORTED_MODULE_5__.eI), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.s4)((0, _der_js__WEBPACK_IMPORTED_MODULE_8__.K2)(extension)));
    }
    function generalName(email) {
      const address = (0, _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.wL)(email);
      if (/^\p{ASCII}*$/u.test(address)) return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.cR)(1, Buffer.from(address));
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.VK)(0, (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.My), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_8__.VK)(0, (0, _der_js__WEBPACK_IMPORTED_MODULE_8__.tv)(address)));
    }
    function refusal(message) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", message);
    }
  }),
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
  }),

};
