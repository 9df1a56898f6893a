"use strict";
exports.id = 4651;
exports.ids = [4651];
exports.modules = {

/***/ 8228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ UTF8_STRING),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   FH: () => (/* binding */ CONTEXT_CONSTRUCTED),
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   I8: () => (/* binding */ TELETEX_STRING),
/* harmony export */   a: () => (/* binding */ BIT_STRING),
/* harmony export */   ai: () => (/* binding */ PRINTABLE_STRING),
/* harmony export */   cy: () => (/* binding */ IA5_STRING),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   ks: () => (/* binding */ CONTEXT_PRIMITIVE),
/* harmony export */   ms: () => (/* binding */ BMP_STRING),
/* harmony export */   rK: () => (/* binding */ SET),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   yg: () => (/* binding */ OBJECT_IDENTIFIER)
/* harmony export */ });
// Identifier octets of universal types (X.690, 8.1.2), SEQUENCE and SET with the bit of constructed encodings.
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const TELETEX_STRING = 0x14;
const IA5_STRING = 0x16;
const BMP_STRING = 0x1e;
const SEQUENCE = 0x30;
const SET = 0x31;
/** Context-specific classes, `[0]` in the standards: with other elements in it, or only with bytes. */
const CONTEXT_CONSTRUCTED = 0xa0;
const CONTEXT_PRIMITIVE = 0x80;


/***/ }),

/***/ 3738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ bitString),
/* harmony export */   J8: () => (/* binding */ octetString),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   Pv: () => (/* binding */ nullValue),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   WT: () => (/* binding */ algorithm),
/* harmony export */   cR: () => (/* binding */ taggedBytes),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   nb: () => (/* binding */ bmpString),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   tv: () => (/* binding */ utf8String)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8228);

// Writes DER (X.690): requests, encrypted keys, PKCS#7 and PKCS#12. Each function is named after its type in X.680.
// reader.ts reads DER.
const sequence = (...members) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt, ...members);
/** A SET OF, whose members DER sorts by their encodings (X.690, 11.6). */
const setOf = (...members) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .SET */ .rK, ...members.toSorted(Buffer.compare));
const octetString = (bytes) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G, bytes);
/** A BIT STRING of whole bytes. */
const bitString = (bytes) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a, Buffer.of(0), bytes);
const utf8String = (text) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_STRING */ .AA, Buffer.from(text));
/** A BMPString (X.690, 8.23.9): UTF-16, high bytes first. */
const bmpString = (text) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .BMP_STRING */ .ms, Buffer.from(text, 'utf16le').swap16());
const nullValue = () => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq);
/** An INTEGER of 0 or more. */
function integer(value) {
    const bytes = base256(value);
    // With its first bit set it would be negative (X.690, 8.3).
    return element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh, Buffer.from(bytes[0] < 0x80 ? bytes : [0, ...bytes]));
}
/** An OBJECT IDENTIFIER, given with dots (X.690, 8.19). */
function oid(dotted) {
    const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
    return element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_IDENTIFIER */ .yg, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
}
/** `[number] EXPLICIT`, and also `[number] IMPLICIT` of a SEQUENCE or SET with these members. */
const tagged = (number, ...members) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_CONSTRUCTED */ .FH | number, ...members);
/** `[number] IMPLICIT` of a string with these bytes. */
const taggedBytes = (number, bytes) => element(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_PRIMITIVE */ .ks | number, bytes);
/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
const algorithm = (identifier, ...parameters) => sequence(oid(identifier), ...parameters);
/** Tag, length and content (X.690, 8.1). */
function element(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    const bytes = base256(length);
    const lengthBytes = length < 0x80 ? bytes : [0x80 | bytes.length, ...bytes];
    return Buffer.concat([Buffer.from([tag, ...lengthBytes]), ...content]);
}
function base256(value) {
    return [...(value < 256 ? [] : base256(Math.floor(value / 256))), value % 256];
}
/** Seven bits a byte; the eighth marks that another one follows. */
function base128(value) {
    const higher = value < 128 ? [] : base128(Math.floor(value / 128));
    return [...higher.map((byte) => byte | 0x80), value % 128];
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ encryptPbes2),
/* harmony export */   u: () => (/* binding */ encryptedKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3738);



const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const HMAC_SHA256 = '1.2.840.113549.2.9';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';
/**
 * Encrypts with a password as PKCS#5 v2 says (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256-CBC). node:crypto can encrypt only keys, and only with OpenSSL's 2048 iterations.
 */
async function encryptPbes2(plain, password, iterations) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const iv = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const key = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2)(password, salt, iterations, 32, 'sha256');
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-cbc', key, iv);
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
    // PBKDF2-params and PBES2-params (RFC 8018, appendices A.2 and A.4).
    const derivation = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .octetString */ .J8)(salt), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(iterations), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithm */ .WT)(HMAC_SHA256, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .nullValue */ .Pv)()));
    const parameters = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithm */ .WT)(PBKDF2, derivation), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithm */ .WT)(AES_256_CBC, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .octetString */ .J8)(iv)));
    return { algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithm */ .WT)(PBES2, parameters), encrypted };
}
/**
 * A private key encrypted with a password: EncryptedPrivateKeyInfo (RFC 5958, 3).
 *
 * @param pkcs8 the key in DER
 */
async function encryptedKey(pkcs8, password, iterations) {
    const { algorithm, encrypted } = await encryptPbes2(pkcs8, password, iterations);
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2)(algorithm, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .octetString */ .J8)(encrypted));
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePkcs12: () => (/* binding */ makePkcs12)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/asn1/writer.ts
var writer = __webpack_require__(3738);
// EXTERNAL MODULE: ./src/certificate/pbes2.ts
var pbes2 = __webpack_require__(9147);
;// CONCATENATED MODULE: ./src/certificate/pkcs12-kdf.ts

/** What a key of PKCS#12 is derived for (RFC 7292, appendix B.3). */
const PURPOSES = { key: 1, vector: 2, mac: 3 };
/** Bytes that SHA-1 and SHA-256 hash at once. */
const BLOCK = 64;
/**
 * PKCS#12's own derivation of keys from a password (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has.
 *
 * @param password in UTF-16 with a final NUL, high bytes first (`bmpPassword`)
 */
function derive({ algorithm, iterations, salt }, password, { purpose, size }) {
    const diversifier = Buffer.alloc(BLOCK, PURPOSES[purpose]);
    const filled = (bytes) => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes);
    const input = Buffer.concat([filled(salt), filled(password)]);
    let derived = Buffer.alloc(0);
    for (;;) {
        let round = Buffer.concat([diversifier, input]);
        for (let count = 0; count < iterations; count++)
            round = (0,external_node_crypto_.hash)(algorithm, round, 'buffer');
        derived = Buffer.concat([derived, round]);
        if (derived.length >= size)
            return derived.subarray(0, size);
        addToBlocks(input, Buffer.alloc(BLOCK, round));
    }
}
/** Adds a number and 1 to each block, modulo the size of a block: step 6C. */
function addToBlocks(blocks, number) {
    for (let start = 0; start < blocks.length; start += BLOCK) {
        let carry = 1;
        for (let at = BLOCK - 1; at >= 0; at--) {
            const sum = blocks[start + at] + number[at] + carry;
            blocks[start + at] = sum & 0xff;
            carry = sum >> 8;
        }
    }
}
/** A password as PKCS#12 takes it: a BMPString with a final NUL. */
function bmpPassword(password) {
    return Buffer.from(`${password}\0`, 'utf16le').swap16();
}

;// CONCATENATED MODULE: ./src/certificate/pkcs12.ts




const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
const CERT_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PKCS8_SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const SHA1_AND_3DES = '1.2.840.113549.1.12.1.3';
/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;
const SCHEMES = {
    modern: {
        encrypt: (plain, password) => (0,pbes2/* encryptPbes2 */.c)(plain, password, ITERATIONS),
        mac: { algorithm: 'sha256', identifier: '2.16.840.1.101.3.4.2.1', size: 32 },
    },
    legacy: {
        encrypt: async (plain, password) => encryptTripleDes(plain, password),
        mac: { algorithm: 'sha1', identifier: '1.3.14.3.2.26', size: 20 },
    },
};
/**
 * Makes a PKCS#12 file (RFC 7292). `modern` is what OpenSSL 3 itself makes, and what OpenSSL 3, Windows, macOS
 * and Thunderbird import: AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC. `legacy` is 3DES and SHA-1, which
 * older systems need.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 * @param name the friendly name of key and leaf, which Java calls an alias
 */
async function makePkcs12({ key, chain, password, encryption = 'modern', name, }) {
    const [leaf] = chain;
    if (!leaf?.checkPrivateKey(key))
        throw new TypeError('The first certificate has another key.');
    const { encrypt, mac } = SCHEMES[encryption];
    // Any bytes would do; the SHA-1 of the certificate is what OpenSSL and NSS take.
    const localKeyId = (0,writer/* octetString */.J8)((0,external_node_crypto_.createHash)('sha1').update(leaf.raw).digest());
    const marks = (0,writer/* setOf */.s4)((0,writer/* sequence */.K2)((0,writer/* oid */.jq)(LOCAL_KEY_ID), (0,writer/* setOf */.s4)(localKeyId)), ...(name === undefined ? [] : [(0,writer/* sequence */.K2)((0,writer/* oid */.jq)(FRIENDLY_NAME), (0,writer/* setOf */.s4)((0,writer/* bmpString */.nb)(name)))]));
    const certificates = chain.map((certificate) => certificate === leaf ? certificateBag(certificate, marks) : certificateBag(certificate));
    const shrouded = await encrypt(key.export({ type: 'pkcs8', format: 'der' }), password);
    const keyBag = bag(PKCS8_SHROUDED_KEY_BAG, (0,writer/* sequence */.K2)(shrouded.algorithm, (0,writer/* octetString */.J8)(shrouded.encrypted)), marks);
    const authenticatedSafe = (0,writer/* sequence */.K2)(encryptedContent(await encrypt((0,writer/* sequence */.K2)(...certificates), password)), dataContent((0,writer/* sequence */.K2)(keyBag)));
    const version = (0,writer/* integer */.nd)(3);
    return (0,writer/* sequence */.K2)(version, dataContent(authenticatedSafe), macData(authenticatedSafe, password, mac));
}
/** SafeBag with a CertBag (RFC 7292, 4.2.3). */
function certificateBag(certificate, ...attributes) {
    const content = (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(X509_CERTIFICATE), (0,writer/* tagged */.VK)(0, (0,writer/* octetString */.J8)(certificate.raw)));
    return bag(CERT_BAG, content, ...attributes);
}
/** SafeBag (RFC 7292, 4.2). */
function bag(kind, content, ...attributes) {
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(kind), (0,writer/* tagged */.VK)(0, content), ...attributes);
}
/** ContentInfo of the type data (RFC 5652, 3 and 4). */
function dataContent(content) {
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(DATA), (0,writer/* tagged */.VK)(0, (0,writer/* octetString */.J8)(content)));
}
/** ContentInfo of the type encrypted-data (RFC 5652, 3, 6.1 and 8). */
function encryptedContent({ algorithm, encrypted }) {
    const encryptedContentInfo = (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(DATA), algorithm, (0,writer/* taggedBytes */.cR)(0, encrypted));
    const encryptedData = (0,writer/* sequence */.K2)((0,writer/* integer */.nd)(0), encryptedContentInfo);
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(ENCRYPTED_DATA), (0,writer/* tagged */.VK)(0, encryptedData));
}
/** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292, appendix C). */
function encryptTripleDes(plain, password) {
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const parameters = { algorithm: 'sha1', iterations: ITERATIONS, salt };
    const secret = bmpPassword(password);
    const key = derive(parameters, secret, { purpose: 'key', size: 24 });
    const vector = derive(parameters, secret, { purpose: 'vector', size: 8 });
    const cipher = (0,external_node_crypto_.createCipheriv)('des-ede3-cbc', key, vector);
    return {
        algorithm: (0,writer/* algorithm */.WT)(SHA1_AND_3DES, (0,writer/* sequence */.K2)((0,writer/* octetString */.J8)(salt), (0,writer/* integer */.nd)(ITERATIONS))),
        encrypted: Buffer.concat([cipher.update(plain), cipher.final()]),
    };
}
/** MacData with its DigestInfo (RFC 7292, 4). */
function macData(authenticatedSafe, password, scheme) {
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const parameters = { algorithm: scheme.algorithm, iterations: ITERATIONS, salt };
    const key = derive(parameters, bmpPassword(password), { purpose: 'mac', size: scheme.size });
    const mac = (0,external_node_crypto_.createHmac)(scheme.algorithm, key).update(authenticatedSafe).digest();
    const digestInfo = (0,writer/* sequence */.K2)((0,writer/* algorithm */.WT)(scheme.identifier, (0,writer/* nullValue */.Pv)()), (0,writer/* octetString */.J8)(mac));
    return (0,writer/* sequence */.K2)(digestInfo, (0,writer/* octetString */.J8)(salt), (0,writer/* integer */.nd)(ITERATIONS));
}


/***/ })

};
;