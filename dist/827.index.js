export const id = 827;
export const ids = [827];
export const modules = {

/***/ 6103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ encryptPbes2)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4549);




const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const HMAC_SHA256 = '1.2.840.113549.2.9';
const AES_256_CBC = '2.16.840.1.101.3.4.1.42';
/**
 * Encrypts with a password as PKCS#5 v2 says (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256-CBC). node:crypto can encrypt keys alone, and only with OpenSSL's 2048 iterations.
 *
 * @returns what was encrypted, and the algorithm with its salt and parameters, which goes beside it
 */
async function encryptPbes2(plain, password, iterations) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const iv = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const key = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2)(password, salt, iterations, 32, 'sha256');
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-cbc', key, iv);
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
    const derivation = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [
            new asn1js__WEBPACK_IMPORTED_MODULE_3__.OctetString({ valueHex: salt }),
            new asn1js__WEBPACK_IMPORTED_MODULE_3__.Integer({ value: iterations }),
            new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({ value: HMAC_SHA256 }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Null()] }),
        ],
    });
    const parameters = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [
            new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({ value: PBKDF2 }), derivation] }),
            new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
                value: [new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({ value: AES_256_CBC }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.OctetString({ valueHex: iv })],
            }),
        ],
    });
    return {
        algorithm: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__.AlgorithmIdentifier({ algorithm: PBES2, parameters: parameters.toBER() }),
        encrypted,
    };
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPkcs12: () => (/* binding */ isPkcs12),
/* harmony export */   makePkcs12: () => (/* binding */ makePkcs12)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1467);
/* harmony import */ var _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
/* harmony import */ var _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5003);
/* harmony import */ var _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7300);
/* harmony import */ var _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4549);
/* harmony import */ var _pbes2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6103);








const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;
/** Whether a file is a PKCS#12 file. */
function isPkcs12(existing) {
    try {
        _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.parse(existing, _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PFX);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Makes a PKCS#12 file (RFC 7292) with AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC: what
 * OpenSSL 3 itself makes, and what OpenSSL 3, Windows, macOS and Thunderbird import.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 * @param friendlyName what a certificate store shows; everybody who has the file can read it
 */
async function makePkcs12({ key, chain, password, friendlyName, }) {
    const [leaf] = chain;
    if (!leaf?.checkPrivateKey(key))
        throw new TypeError('The first certificate has another key.');
    const attributes = attributesOf(leaf, friendlyName);
    const certificates = chain.map((certificate) => new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeBag({
        bagId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_certBag,
        bagValue: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.CertBag({ certId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_x509Certificate, certValue: octets(certificate.raw) })),
        ...(certificate === leaf ? { bagAttributes: attributes } : {}),
    }));
    const shrouded = await (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_7__/* .encryptPbes2 */ .c)(key.export({ type: 'pkcs8', format: 'der' }), password, ITERATIONS);
    const keyBag = new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeBag({
        bagId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_pkcs8ShroudedKeyBag,
        bagValue: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PKCS8ShroudedKeyBag({
            encryptionAlgorithm: shrouded.algorithm,
            encryptedData: new _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__.EncryptedData(shrouded.encrypted),
        })),
        bagAttributes: attributes,
    });
    const safe = Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.AuthenticatedSafe([
        await encryptedContent(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeContents(certificates), password),
        dataContent(Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeContents([keyBag])))),
    ])));
    return Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PFX({ authSafe: dataContent(safe), macData: macOf(safe, password) })));
}
function attributesOf(leaf, friendlyName) {
    // Any bytes would do; the SHA-1 of the certificate is what OpenSSL and NSS take.
    const localKeyId = octets((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(leaf.raw).digest());
    const attributes = [attribute(LOCAL_KEY_ID, localKeyId)];
    if (friendlyName !== undefined) {
        attributes.push(attribute(FRIENDLY_NAME, new asn1js__WEBPACK_IMPORTED_MODULE_6__.BmpString({ value: friendlyName }).toBER()));
    }
    return attributes;
}
function attribute(attrId, value) {
    // The constructor of 2.11.1 does not take over what it is given.
    return Object.assign(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PKCS12Attribute(), { attrId, attrValues: [value] });
}
function dataContent(data) {
    return new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.ContentInfo({ contentType: DATA, content: octets(data) });
}
async function encryptedContent(contents, password) {
    const plain = Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(contents));
    const { algorithm, encrypted } = await (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_7__/* .encryptPbes2 */ .c)(plain, password, ITERATIONS);
    const info = new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.EncryptedContentInfo({
        contentType: DATA,
        contentEncryptionAlgorithm: algorithm,
        encryptedContent: new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.EncryptedContent({ value: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(encrypted) }),
    });
    // EncryptedData (RFC 5652, 8), which the library has no class for.
    const encryptedData = new asn1js__WEBPACK_IMPORTED_MODULE_6__.Sequence({
        value: [new asn1js__WEBPACK_IMPORTED_MODULE_6__.Integer({ value: 0 }), (0,asn1js__WEBPACK_IMPORTED_MODULE_6__.fromBER)(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(info)).result],
    });
    return new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.ContentInfo({ contentType: ENCRYPTED_DATA, content: encryptedData.toBER() });
}
function macOf(safe, password) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    const mac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', macKey(password, salt)).update(safe).digest();
    return new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.MacData({
        mac: new _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__.DigestInfo({ digestAlgorithm: _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__.sha256, digest: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(mac) }),
        macSalt: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(salt),
        iterations: ITERATIONS,
    });
}
/**
 * PKCS#12's own derivation of a MAC key (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has. A key as long as one SHA-256 takes a single round of it, so step 6 falls away.
 */
function macKey(password, salt) {
    const blockBytes = 64;
    const purpose = Buffer.alloc(blockBytes, 3);
    // BMPString with a final NUL, big endian.
    const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
    const filled = (bytes) => Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
    let derived = Buffer.concat([purpose, filled(salt), filled(secret)]);
    for (let round = 0; round < ITERATIONS; round++)
        derived = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', derived, 'buffer');
    return derived;
}
function octets(bytes) {
    return new asn1js__WEBPACK_IMPORTED_MODULE_6__.OctetString({ valueHex: bytes }).toBER();
}


/***/ })

};
