"use strict";

exports.id = 220;

exports.ids = [ 220, 982, 181, 345 ];

exports.modules = {
  ...require('./shared-2126.js'),
  ...require('./shared-4181.js'),
  ...require('./shared-9345.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-6982.js'),
  ...require('./shared-4508.js'),
  ...require('./shared-1471.js'),
  9220: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      keepKey: () => keepKey,
      loadKey: () => loadKey,
      makeCsr: () => makeCsr,
      makeKey: () => makeKey,
      typeOf: () => typeOf
    });
    var node_crypto_0 = __webpack_require__(7598);
    var node_util_1 = __webpack_require__(7975);
    var asn1_der_8 = __webpack_require__(2126);
    var asn1_oids_10 = __webpack_require__(4508);
    var base_errors_2 = __webpack_require__(4758);
    var domain_certificate_9 = __webpack_require__(803);
    var domain_names_3 = __webpack_require__(8800);
    var files_safe_file_4 = __webpack_require__(4181);
    var csr_5 = __webpack_require__(1643);
    var csr_check_6 = __webpack_require__(6982);
    var pbes2_7 = __webpack_require__(9147);
    const RSA_SHA256 = {
      hash: "sha256",
      algorithm: (0, asn1_der_8.WT)("1.2.840.113549.1.1.11", (0, asn1_der_8.s6)())
    };
    const CSR_SIGNATURES = {
      "ec-p256": {
        hash: "sha256",
        algorithm: (0, asn1_der_8.WT)("1.2.840.10045.4.3.2")
      },
      "ec-p384": {
        hash: "sha384",
        algorithm: (0, asn1_der_8.WT)("1.2.840.10045.4.3.3")
      },
      "rsa-2048": RSA_SHA256,
      "rsa-3072": RSA_SHA256,
      "rsa-4096": RSA_SHA256
    };
    const ITERATIONS = 6e5;
    const MAX_KEY_BYTES = 65536;
    const makePair = (0, node_util_1.promisify)(node_crypto_0.generateKeyPair);
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
      csr_check_6.xT)(key)}; DigiCert takes ${Object.values(csr_check_6.Vx).join(", ")}.`);
      return key;
    }
    function typeOf(key) {
      return domain_certificate_9.W.find(type => csr_check_6.Vx[type] === (0, csr_check_6.xT)(key));
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
      return (0, asn1_der_8._y)("ENCRYPTED PRIVATE KEY", await (0, pbes2_7.u)(plain, password, ITERATIONS));
    }
    async function makeCsr(key, {commonName: commonName, emails: emails}) {
      const type = typeOf(key);
      if (type === void 0) throw new TypeError(`A CSR for a key of the kind ${(0, csr_check_6.xT)(key)} was asked for.`);
      const signature = CSR_SIGNATURES[type];
      const info = (0, asn1_der_8.K2)((0, asn1_der_8.nd)(0), nameOf(commonName), (0, node_crypto_0.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      }), (0, asn1_der_8.VK)(0, ...emails.length > 0 ? [ extensionRequest(emails) ] : []));
      const signed = (0, asn1_der_8.K2)(info, signature.algorithm, (0, asn1_der_8.FY)((0, 
      node_crypto_0.sign)(signature.hash, info, key)));
      const csr = (0, csr_5.$)(signed);
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
      await (0, files_safe_file_4.writeFileWhole)(file, Buffer.from(pem), {
        mode: 384,
        overwrite: false
      });
      return {
        key: key,
        made: true
      };
    }
    async function loadKey(file, password) {
      const existing = await (0, files_safe_file_4.X)(file, MAX_KEY_BYTES);
      if (existing === "too large") throw refusal("key-file: is larger than any private key (64 KiB). Give another path.");
      return existing === void 0 ? void 0 : readKey(existing.toString("utf8"), password);
    }
    function parseKey(pem, passphrase) {
      try {
        return (0, node_crypto_0.createPrivateKey)({
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
      if (commonName === void 0) return (0, asn1_der_8.K2)();
      return (0, asn1_der_8.K2)((0, asn1_der_8.s4)((0, asn1_der_8.K2)((0, asn1_der_8.jq)(asn1_oids_10.E4), (0, 
      asn1_der_8.tv)(commonName))));
    }
    function extensionRequest(emails) {
      const names = (0, asn1_der_8.J8)((0, asn1_der_8.K2)(...emails.map(generalName)));
      const extension = (0, asn1_der_8.K2)((0, asn1_der_8.jq)(asn1_oids_10.FL), names);
      return (0, asn1_der_8.K2)((0, asn1_der_8.jq)(csr_check_6.eI), (0, asn1_der_8.s4)((0, 
      asn1_der_8.K2)(extension)));
    }
    function generalName(email) {
      const address = (0, domain_names_3.wL)(email);
      if (/^\p{ASCII}*$/u.test(address)) return (0, asn1_der_8.cR)(1, Buffer.from(address));
      return (0, asn1_der_8.VK)(0, (0, asn1_der_8.jq)(asn1_oids_10.My), (0, asn1_der_8.VK)(0, (0, 
      asn1_der_8.tv)(address)));
    }
    function refusal(message) {
      return new base_errors_2.lZ("invalid_input", message);
    }
  }),
  9147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => encryptPbes2,
      u: () => encryptedKey
    });
    var node_crypto_0 = __webpack_require__(7598);
    var node_util_1 = __webpack_require__(7975);
    var asn1_der_2 = __webpack_require__(2126);
    const PBES2 = "1.2.840.113549.1.5.13";
    const PBKDF2 = "1.2.840.113549.1.5.12";
    const HMAC_SHA256 = "1.2.840.113549.2.9";
    const AES_256_CBC = "2.16.840.1.101.3.4.1.42";
    async function encryptPbes2(plain, password, iterations) {
      const salt = (0, node_crypto_0.randomBytes)(16);
      const iv = (0, node_crypto_0.randomBytes)(16);
      const key = await (0, node_util_1.promisify)(node_crypto_0.pbkdf2)(password, salt, iterations, 32, "sha256");
      const cipher = (0, node_crypto_0.createCipheriv)("aes-256-cbc", key, iv);
      const encrypted = Buffer.concat([ cipher.update(plain), cipher.final() ]);
      const derivation = (0, asn1_der_2.K2)((0, asn1_der_2.J8)(salt), (0, asn1_der_2.nd)(iterations), (0, 
      asn1_der_2.WT)(HMAC_SHA256, (0, asn1_der_2.s6)()));
      const parameters = (0, asn1_der_2.K2)((0, asn1_der_2.WT)(PBKDF2, derivation), (0, 
      asn1_der_2.WT)(AES_256_CBC, (0, asn1_der_2.J8)(iv)));
      return {
        algorithm: (0, asn1_der_2.WT)(PBES2, parameters),
        encrypted: encrypted
      };
    }
    async function encryptedKey(pkcs8, password, iterations) {
      const {algorithm: algorithm, encrypted: encrypted} = await encryptPbes2(pkcs8, password, iterations);
      return (0, asn1_der_2.K2)(algorithm, (0, asn1_der_2.J8)(encrypted));
    }
  }),

};
