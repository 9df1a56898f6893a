"use strict";

exports.id = 775;

exports.ids = [ 775 ];

exports.modules = {
  ...require('./shared-2126.js'),
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
  3775: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      makePkcs12: () => makePkcs12
    });
    var node_crypto_0 = __webpack_require__(7598);
    var asn1_der_2 = __webpack_require__(2126);
    var pbes2_1 = __webpack_require__(9147);
    const DATA = "1.2.840.113549.1.7.1";
    const ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
    const LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
    const CERT_BAG = "1.2.840.113549.1.12.10.1.3";
    const X509_CERTIFICATE = "1.2.840.113549.1.9.22.1";
    const PKCS8_SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
    const SHA256 = "2.16.840.1.101.3.4.2.1";
    const ITERATIONS = 1e5;
    async function makePkcs12({key: key, chain: chain, password: password}) {
      const [leaf] = chain;
      if (!leaf?.checkPrivateKey(key)) throw new TypeError("The first certificate has another key.");
      const localKeyId = (0, asn1_der_2.J8)((0, node_crypto_0.createHash)("sha1").update(leaf.raw).digest());
      const mark = (0, asn1_der_2.s4)((0, asn1_der_2.K2)((0, asn1_der_2.jq)(LOCAL_KEY_ID), (0, 
      asn1_der_2.s4)(localKeyId)));
      const certificates = chain.map(certificate => certificate === leaf ? certificateBag(certificate, mark) : certificateBag(certificate));
      const pkcs8 = key.export({
        type: "pkcs8",
        format: "der"
      });
      const keyBag = bag(PKCS8_SHROUDED_KEY_BAG, await (0, pbes2_1.u)(pkcs8, password, ITERATIONS), mark);
      const authenticatedSafe = (0, asn1_der_2.K2)(await encryptedContent((0, asn1_der_2.K2)(...certificates), password), dataContent((0, 
      asn1_der_2.K2)(keyBag)));
      const version = (0, asn1_der_2.nd)(3);
      return (0, asn1_der_2.K2)(version, dataContent(authenticatedSafe), macData(authenticatedSafe, password));
    }
    function certificateBag(certificate, ...attributes) {
      const content = (0, asn1_der_2.K2)((0, asn1_der_2.jq)(X509_CERTIFICATE), (0, asn1_der_2.VK)(0, (0, 
      asn1_der_2.J8)(certificate.raw)));
      return bag(CERT_BAG, content, ...attributes);
    }
    function bag(kind, content, ...attributes) {
      return (0, asn1_der_2.K2)((0, asn1_der_2.jq)(kind), (0, asn1_der_2.VK)(0, content), ...attributes);
    }
    function dataContent(content) {
      return (0, asn1_der_2.K2)((0, asn1_der_2.jq)(DATA), (0, asn1_der_2.VK)(0, (0, asn1_der_2.J8)(content)));
    }
    async function encryptedContent(content, password) {
      const {algorithm: algorithm, encrypted: encrypted} = await (0, pbes2_1.c)(content, password, ITERATIONS);
      const encryptedContentInfo = (0, asn1_der_2.K2)((0, asn1_der_2.jq)(DATA), algorithm, (0, 
      asn1_der_2.cR)(0, encrypted));
      const encryptedData = (0, asn1_der_2.K2)((0, asn1_der_2.nd)(0), encryptedContentInfo);
      return (0, asn1_der_2.K2)((0, asn1_der_2.jq)(ENCRYPTED_DATA), (0, asn1_der_2.VK)(0, encryptedData));
    }
    function macData(authenticatedSafe, password) {
      const salt = (0, node_crypto_0.randomBytes)(16);
      const mac = (0, node_crypto_0.createHmac)("sha256", macKey(password, salt)).update(authenticatedSafe).digest();
      const digestInfo = (0, asn1_der_2.K2)((0, asn1_der_2.WT)(SHA256, (0, asn1_der_2.s6)()), (0, 
      asn1_der_2.J8)(mac));
      return (0, asn1_der_2.K2)(digestInfo, (0, asn1_der_2.J8)(salt), (0, asn1_der_2.nd)(ITERATIONS));
    }
    function macKey(password, salt) {
      const blockBytes = 64;
      const purpose = Buffer.alloc(blockBytes, 3);
      const secret = Buffer.from(`${password}\0`, "utf16le").swap16();
      const filled = bytes => Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
      let derived = Buffer.concat([ purpose, filled(salt), filled(secret) ]);
      for (let round = 0; round < ITERATIONS; round++) derived = (0, node_crypto_0.hash)("sha256", derived, "buffer");
      return derived;
    }
  })
};
