export const id = 232;
export const ids = [232,671,809];
export const modules = {

/***/ 5705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


var Attributes_1;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Attributes = void 0;
const tslib_1 = __webpack_require__(1860);
const asn1_schema_1 = __webpack_require__(7261);
const asn1_x509_1 = __webpack_require__(3594);
let Attributes = Attributes_1 = class Attributes extends asn1_schema_1.AsnArray {
    constructor(items) {
        super(items);
        Object.setPrototypeOf(this, Attributes_1.prototype);
    }
};
exports.Attributes = Attributes;
exports.Attributes = Attributes = Attributes_1 = tslib_1.__decorate([
    (0, asn1_schema_1.AsnType)({
        type: asn1_schema_1.AsnTypeTypes.Sequence,
        itemType: asn1_x509_1.Attribute,
    })
], Attributes);


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificationRequest = void 0;
const tslib_1 = __webpack_require__(1860);
const asn1_schema_1 = __webpack_require__(7261);
const asn1_x509_1 = __webpack_require__(3594);
const certification_request_info_1 = __webpack_require__(7949);
class CertificationRequest {
    certificationRequestInfo = new certification_request_info_1.CertificationRequestInfo();
    certificationRequestInfoRaw;
    signatureAlgorithm = new asn1_x509_1.AlgorithmIdentifier();
    signature = new ArrayBuffer(0);
    constructor(params = {}) {
        Object.assign(this, params);
    }
}
exports.CertificationRequest = CertificationRequest;
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({
        type: certification_request_info_1.CertificationRequestInfo,
        raw: true,
    })
], CertificationRequest.prototype, "certificationRequestInfo", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_x509_1.AlgorithmIdentifier })
], CertificationRequest.prototype, "signatureAlgorithm", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_schema_1.AsnPropTypes.BitString })
], CertificationRequest.prototype, "signature", void 0);


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificationRequestInfo = void 0;
const tslib_1 = __webpack_require__(1860);
const asn1_schema_1 = __webpack_require__(7261);
const asn1_x509_1 = __webpack_require__(3594);
const attributes_1 = __webpack_require__(5705);
class CertificationRequestInfo {
    version = 0;
    subject = new asn1_x509_1.Name();
    subjectPKInfo = new asn1_x509_1.SubjectPublicKeyInfo();
    attributes = new attributes_1.Attributes();
    constructor(params = {}) {
        Object.assign(this, params);
    }
}
exports.CertificationRequestInfo = CertificationRequestInfo;
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_schema_1.AsnPropTypes.Integer })
], CertificationRequestInfo.prototype, "version", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_x509_1.Name })
], CertificationRequestInfo.prototype, "subject", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_x509_1.SubjectPublicKeyInfo })
], CertificationRequestInfo.prototype, "subjectPKInfo", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({
        type: attributes_1.Attributes,
        implicit: true,
        context: 0,
        optional: true,
    })
], CertificationRequestInfo.prototype, "attributes", void 0);


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const tslib_1 = __webpack_require__(1860);
tslib_1.__exportStar(__webpack_require__(5705), exports);
tslib_1.__exportStar(__webpack_require__(7402), exports);
tslib_1.__exportStar(__webpack_require__(7949), exports);


/***/ }),

/***/ 7750:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EncryptedPrivateKeyInfo = exports.EncryptedData = void 0;
const tslib_1 = __webpack_require__(1860);
const asn1_schema_1 = __webpack_require__(7261);
const asn1_x509_1 = __webpack_require__(3594);
class EncryptedData extends asn1_schema_1.OctetString {
}
exports.EncryptedData = EncryptedData;
class EncryptedPrivateKeyInfo {
    encryptionAlgorithm = new asn1_x509_1.AlgorithmIdentifier();
    encryptedData = new EncryptedData();
    constructor(params = {}) {
        Object.assign(this, params);
    }
}
exports.EncryptedPrivateKeyInfo = EncryptedPrivateKeyInfo;
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_x509_1.AlgorithmIdentifier })
], EncryptedPrivateKeyInfo.prototype, "encryptionAlgorithm", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: EncryptedData })
], EncryptedPrivateKeyInfo.prototype, "encryptedData", void 0);


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const tslib_1 = __webpack_require__(1860);
tslib_1.__exportStar(__webpack_require__(7750), exports);
tslib_1.__exportStar(__webpack_require__(4927), exports);


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


var Attributes_1;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PrivateKeyInfo = exports.Attributes = exports.PrivateKey = exports.Version = void 0;
const tslib_1 = __webpack_require__(1860);
const asn1_schema_1 = __webpack_require__(7261);
const asn1_x509_1 = __webpack_require__(3594);
var Version;
(function (Version) {
    Version[Version["v1"] = 0] = "v1";
})(Version || (exports.Version = Version = {}));
class PrivateKey extends asn1_schema_1.OctetString {
}
exports.PrivateKey = PrivateKey;
let Attributes = Attributes_1 = class Attributes extends asn1_schema_1.AsnArray {
    constructor(items) {
        super(items);
        Object.setPrototypeOf(this, Attributes_1.prototype);
    }
};
exports.Attributes = Attributes;
exports.Attributes = Attributes = Attributes_1 = tslib_1.__decorate([
    (0, asn1_schema_1.AsnType)({
        type: asn1_schema_1.AsnTypeTypes.Sequence,
        itemType: asn1_x509_1.Attribute,
    })
], Attributes);
class PrivateKeyInfo {
    version = Version.v1;
    privateKeyAlgorithm = new asn1_x509_1.AlgorithmIdentifier();
    privateKey = new PrivateKey();
    attributes;
    constructor(params = {}) {
        Object.assign(this, params);
    }
}
exports.PrivateKeyInfo = PrivateKeyInfo;
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_schema_1.AsnPropTypes.Integer })
], PrivateKeyInfo.prototype, "version", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: asn1_x509_1.AlgorithmIdentifier })
], PrivateKeyInfo.prototype, "privateKeyAlgorithm", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({ type: PrivateKey })
], PrivateKeyInfo.prototype, "privateKey", void 0);
tslib_1.__decorate([
    (0, asn1_schema_1.AsnProp)({
        type: Attributes,
        implicit: true,
        context: 0,
        optional: true,
    })
], PrivateKeyInfo.prototype, "attributes", void 0);


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ EXTENSION_REQUEST),
  checkCsr: () => (/* binding */ checkCsr),
  xT: () => (/* binding */ keyName),
  publicKeyOf: () => (/* binding */ publicKeyOf)
});

// UNUSED EXPORTS: ALLOWED_KEYS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/asn1js/build/index.js
var build = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/asn1.ts

// The parser is asn1js. What is here walks what it parsed and refuses what is not where it belongs;
// the schema packages of @peculiar do the same with less code, but cost an order 14 ms of CPU and 210 KB.
/**
 * The element that these bytes hold.
 *
 * @throws {TypeError} where they hold none
 */
function parse(der) {
    const { offset, result } = (0,build.fromBER)(der);
    if (offset === -1 || result.error !== '')
        throw new TypeError(`ASN.1: ${result.error}`);
    return result;
}
/** Whether an element is of this kind and encoded as that kind is in DER. */
function is(kind, element) {
    // Not `instanceof`: Enumerated is an Integer there, DATE a Utf8String. And asn1js goes by the
    // number of the tag, so it also makes a Sequence of one that is not constructed.
    return element?.constructor === kind && element.idBlock.isConstructed === element instanceof build.Constructed;
}
/**
 * An element, which has to be of this kind.
 *
 * @throws {TypeError} where it is missing or of another kind
 */
function as(kind, element) {
    if (is(kind, element))
        return element;
    throw new TypeError('ASN.1: another element than expected');
}
/**
 * The elements in a SEQUENCE, a SET or a tag.
 *
 * @throws {TypeError} as `as` does
 */
function membersOf(kind, element) {
    return as(kind, element).valueBlock.value;
}
/**
 * An object identifier, dotted.
 *
 * @throws {TypeError} where it is none
 */
function oidOf(element) {
    return as(build.ObjectIdentifier, element).getValue();
}
/** Whether an element has this context-specific tag, written `[0]` in the standards. */
function isTagged(element, number) {
    return element?.idBlock.tagClass === 3 && element.idBlock.tagNumber === number;
}

// EXTERNAL MODULE: ./src/names.ts
var src_names = __webpack_require__(6455);
;// CONCATENATED MODULE: ./src/csr-check.ts




/** The public key of a CSR (DER of its SubjectPublicKeyInfo), or `undefined` where it cannot be parsed. */
function publicKeyOf(csrPem) {
    return parseCsr(derOf(csrPem))?.publicKey;
}
/**
 * Checks a CSR before it is paid for: it is one, it was signed with its own key, and DigiCert
 * takes that key (docs, order client certificate: RSA 2048, 3072, 4096, ECC P-256, P-384).
 *
 * Never quotes a name or an address: logs may be public.
 *
 * @param csrPem as `readCsr` gives it
 * @param wanted what is ordered; DigiCert takes nothing but the key from the CSR, so a difference
 *   is a warning
 */
async function checkCsr(csrPem, wanted) {
    const der = derOf(csrPem);
    const csr = parseCsr(der);
    if (csr === undefined)
        return { problems: [whatItIs(der)], warnings: [] };
    const key = readPublicKey(csr.publicKey);
    if (key === undefined)
        return { problems: ['has a public key of an unknown kind.'], warnings: [] };
    const problems = [];
    const warnings = differences(csr, wanted);
    const name = keyName(key);
    if (!ALLOWED_KEYS.includes(name)) {
        problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
    }
    if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
        const valid = isSignedWith(csr, key);
        if (valid === undefined) {
            warnings.push('is signed with an algorithm that cannot be checked here; its signature was not verified.');
        }
        else if (!valid) {
            problems.push('is damaged, or signed with another key than its own: its signature does not verify.');
        }
    }
    return { problems, warnings };
}
/** The kinds of key that DigiCert takes for client certificates, as `keyName` names them. */
const ALLOWED_KEYS = ['RSA 2048', 'RSA 3072', 'RSA 4096', 'EC P-256', 'EC P-384'];
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const OTHER_KINDS = { dsa: 'DSA', ed25519: 'Ed25519', ed448: 'Ed448' };
/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
function keyName(key) {
    const kind = key.asymmetricKeyType ?? 'unknown';
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    if (kind === 'rsa' || kind === 'rsa-pss')
        return `${kind.toUpperCase()} ${modulusLength}`;
    if (kind === 'ec')
        return `EC ${CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with a curve of its own'}`;
    return OTHER_KINDS[kind] ?? kind.toUpperCase();
}
function derOf(csrPem) {
    return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}
function parseCsr(der) {
    try {
        const [info, algorithm, signature] = membersOf(build.Sequence, parse(der));
        const [version, subject, publicKey, attributes] = membersOf(build.Sequence, info);
        as(build.Integer, version);
        const [keyAlgorithm, keyBits] = membersOf(build.Sequence, publicKey);
        algorithmOf(keyAlgorithm);
        as(build.BitString, keyBits);
        return {
            info: bytesOf(info),
            subject: namePartsOf(subject),
            publicKey: bytesOf(publicKey),
            attributes: attributes === undefined ? [] : attributesOf(attributes),
            algorithm: algorithmOf(algorithm),
            signature: Buffer.from(as(build.BitString, signature).valueBlock.valueHexView),
        };
    }
    catch {
        return undefined;
    }
}
function bytesOf(element) {
    return Buffer.from(as(build.Sequence, element).valueBeforeDecodeView);
}
function algorithmOf(element) {
    const [oid, parameters] = membersOf(build.Sequence, element);
    return { oid: oidOf(oid), parameters };
}
function attributesOf(element) {
    if (!isTagged(element, 0))
        throw new TypeError('ASN.1: something else than attributes');
    return membersOf(build.Constructed, element).map((attribute) => {
        const [type, values] = membersOf(build.Sequence, attribute);
        return { type: oidOf(type), values: membersOf(build.Set, values) };
    });
}
function namePartsOf(subject) {
    return membersOf(build.Sequence, subject)
        .flatMap((part) => membersOf(build.Set, part))
        .map((entry) => {
        const [type, value] = membersOf(build.Sequence, entry);
        return { type: oidOf(type), text: textOf(value) };
    });
}
/** The kinds of string that names are made of (RFC 5280, 4.1.2.4, and IA5String for emailAddress). */
const STRINGS = [build.Utf8String, build.PrintableString, build.IA5String, build.TeletexString, build.BmpString, build.UniversalString];
/** Of something else than a string its bytes in hexadecimal: it is not the name that is ordered. */
function textOf(value) {
    if (value === undefined)
        throw new TypeError('ASN.1: a name without a value');
    const kind = STRINGS.find((string) => is(string, value));
    return kind === undefined
        ? Buffer.from(value.valueBeforeDecodeView).toString('hex')
        : as(kind, value).getValue();
}
/** DER without a PEM label is taken for a CSR until here, so it may turn out to be anything. */
function whatItIs(der) {
    const succeeds = (read) => {
        try {
            read();
            return true;
        }
        catch {
            return false;
        }
    };
    for (const type of ['pkcs8', 'pkcs1', 'sec1']) {
        if (succeeds(() => (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type }))) {
            return 'holds a private key; keep it secret, give the certificate signing request made with it.';
        }
    }
    if (succeeds(() => new external_node_crypto_.X509Certificate(der))) {
        return 'is a certificate, not a certificate signing request.';
    }
    if (readPublicKey(der) !== undefined)
        return 'is a public key, not a certificate signing request.';
    return 'cannot be parsed as a certificate signing request (PKCS#10).';
}
function readPublicKey(der) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}
/** Hashes of RSA (PKCS#1 v1.5) and ECDSA signatures. SHA-1 too: DigiCert does not use this signature. */
const SIGNATURE_HASHES = {
    '1.3.14.3.2.29': 'sha1',
    '1.2.840.113549.1.1.5': 'sha1',
    '1.2.840.113549.1.1.14': 'sha224',
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
    '1.2.840.10045.4.1': 'sha1',
    '1.2.840.10045.4.3.1': 'sha224',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
const RSASSA_PSS = '1.2.840.113549.1.1.10';
/** `undefined` where the algorithm is not known. */
function isSignedWith({ info, algorithm, signature }, key) {
    const padding = algorithm.oid === RSASSA_PSS ? pssPadding(algorithm) : {};
    const hash = padding?.hash ?? SIGNATURE_HASHES[algorithm.oid];
    if (padding === undefined || hash === undefined)
        return undefined;
    try {
        return (0,external_node_crypto_.verify)(hash, info, { key, ...padding }, signature);
    }
    catch {
        // A signature of another kind than the key, or one that does not fit its size.
        return false;
    }
}
const SHA1 = '1.3.14.3.2.26';
const PSS_HASHES = {
    [SHA1]: 'sha1',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** RSASSA-PSS-params (RFC 4055, 3.1): hash, mask generation, salt length, each with a default. */
function pssPadding({ parameters }) {
    try {
        const fields = membersOf(build.Sequence, parameters);
        const known = [0, 1, 2, 3].map((number) => fields.find((field) => isTagged(field, number)));
        // Otherwise a field that is not understood would be read as its default.
        if (known.filter((field) => field !== undefined).length !== fields.length)
            return undefined;
        const [hash, mask, salt] = known.map((field) => field && membersOf(build.Constructed, field));
        const name = hash === undefined ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === undefined ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        // OpenSSL through node:crypto has one hash for both.
        if (hashName === undefined || maskName !== name)
            return undefined;
        const saltLength = salt === undefined ? 20 : Number(as(build.Integer, salt[0]).toBigInt());
        return { hash: hashName, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    }
    catch {
        return undefined;
    }
}
function differences(csr, wanted) {
    const names = textsOf(csr.subject, src_names/* COMMON_NAME */.E4).map(src_names/* folded */.TM);
    const addresses = addressesOf(csr);
    const ordered = new Set(wanted.emails.map(src_names/* foldedAddress */.dC));
    const differing = [
        ...(wanted.commonName !== undefined && names.some((name) => name !== (0,src_names/* folded */.TM)(wanted.commonName))
            ? ['common name']
            : []),
        ...(addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0
            ? ['e-mail addresses']
            : []),
    ];
    if (differing.length === 0)
        return [];
    return [
        `has another ${differing.join(' and other ')} than the inputs. DigiCert uses the key of the CSR alone; what is ` +
            'ordered is what the inputs say.',
    ];
}
function textsOf(subject, type) {
    return subject.filter((part) => part.type === type).map(({ text }) => text);
}
/**
 * The e-mail addresses of a CSR: subject emailAddress, and rfc822Name and SmtpUTF8Mailbox of the
 * subjectAltName. In the form of `foldedAddress`, each once. None, where what the CSR asks for
 * cannot be parsed: it is not used anyway.
 */
function addressesOf({ subject, attributes }) {
    try {
        const alternatives = attributes
            .filter(({ type }) => type === EXTENSION_REQUEST)
            .flatMap(({ values }) => values.flatMap((extensions) => membersOf(build.Sequence, extensions)))
            .flatMap(alternativeAddresses);
        return [...new Set([...textsOf(subject, src_names/* EMAIL_ADDRESS */.MB), ...alternatives].map(src_names/* foldedAddress */.dC))];
    }
    catch {
        return [];
    }
}
/** The addresses in an extension; none, where it is not the subjectAltName. */
function alternativeAddresses(extension) {
    const [type, ...rest] = membersOf(build.Sequence, extension);
    // `critical` may stand between the two.
    const value = as(build.OctetString, rest.find((element) => is(build.OctetString, element)));
    if (oidOf(type) !== src_names/* SUBJECT_ALTERNATIVE_NAME */.FL)
        return [];
    return membersOf(build.Sequence, parse(value.valueBlock.valueHexView)).flatMap(addressOf);
}
/** The address in a GeneralName (RFC 5280, 4.2.1.6), as a list of one, or of none for another kind of name. */
function addressOf(name) {
    if (isTagged(name, 1)) {
        return [Buffer.from(as(build.Primitive, name).valueBlock.valueHexView).toString('latin1')];
    }
    if (!isTagged(name, 0))
        return [];
    const [type, value] = membersOf(build.Constructed, name);
    if (oidOf(type) !== src_names/* SMTP_UTF8_MAILBOX */.My)
        return [];
    const [mailbox] = membersOf(build.Constructed, value);
    return is(build.Utf8String, mailbox) ? [mailbox.getValue()] : [];
}
/** The CSR attribute that asks for certificate extensions (PKCS#9). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepKey: () => (/* binding */ keepKey),
/* harmony export */   loadKey: () => (/* binding */ loadKey),
/* harmony export */   makeCsr: () => (/* binding */ makeCsr),
/* harmony export */   makeKey: () => (/* binding */ makeKey)
/* harmony export */ });
/* unused harmony exports KEY_TYPES, readKey, typeOf, keyPem */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6474);
/* harmony import */ var _peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5003);
/* harmony import */ var _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3594);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6799);
/* harmony import */ var _csr_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3671);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3916);
/* harmony import */ var _pbes2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6103);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1809);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6303);












/** Of each key type: its name as `keyName` has it, and the signature on its CSR. */
const KINDS = {
    'ec-p256': { name: 'EC P-256', hash: 'sha256', signature: ecdsa('1.2.840.10045.4.3.2') },
    'ec-p384': { name: 'EC P-384', hash: 'sha384', signature: ecdsa('1.2.840.10045.4.3.3') },
    'rsa-2048': { name: 'RSA 2048', hash: 'sha256', signature: rsaSha256() },
    'rsa-3072': { name: 'RSA 3072', hash: 'sha256', signature: rsaSha256() },
    'rsa-4096': { name: 'RSA 4096', hash: 'sha256', signature: rsaSha256() },
};
const KEY_TYPES = Object.keys(KINDS);
/** What OWASP asks of PBKDF2-HMAC-SHA-256 (2023): the file may be kept as an artifact others can download. */
const ITERATIONS = 600_000;
/** A key in PEM has at most 4 KB. */
const MAX_KEY_BYTES = 64 * 1024;
const makePair = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair);
/** Makes a private key. */
async function makeKey(type) {
    const pair = type.startsWith('ec-')
        ? await makePair('ec', { namedCurve: type === 'ec-p256' ? 'prime256v1' : 'secp384r1' })
        : await makePair('rsa', { modulusLength: Number(type.slice('rsa-'.length)) });
    return pair.privateKey;
}
/**
 * Reads a private key from PEM: PKCS#8, PKCS#1 or SEC 1, encrypted or not.
 *
 * @throws {ActionError} `invalid_input` where it is none, is not of a type that DigiCert takes, or
 *   password and encryption do not go together: a password says that the file must be encrypted
 */
function readKey(pem, password) {
    if (!pem.includes('PRIVATE KEY-----')) {
        throw refusal('key-file: holds no private key in PEM. Give another path, or remove the file to get a new key.');
    }
    const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem);
    if (encrypted && password === undefined) {
        throw refusal('key-password: is not given, but the key in key-file is encrypted.');
    }
    if (!encrypted && password !== undefined) {
        throw refusal('key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or ' +
            'leave key-password out.');
    }
    const key = parseKey(pem, password);
    if (key === undefined) {
        throw refusal(encrypted
            ? 'key-password: does not open the key in key-file, or the file is damaged.'
            : 'key-file: holds a private key that is damaged or of an unknown kind.');
    }
    if (typeOf(key) === undefined) {
        throw refusal(`key-file: holds a key of the kind ${(0,_csr_check_js__WEBPACK_IMPORTED_MODULE_7__/* .keyName */ .xT)(key)}; DigiCert takes ` +
            `${Object.values(KINDS)
                .map(({ name }) => name)
                .join(', ')}.`);
    }
    return key;
}
/** Of an allowed key its type, or `undefined`. */
function typeOf(key) {
    return KEY_TYPES.find((type) => KINDS[type].name === (0,_csr_check_js__WEBPACK_IMPORTED_MODULE_7__/* .keyName */ .xT)(key));
}
/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) where a password is given. */
async function keyPem(key, password) {
    if (password === undefined)
        return key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const plain = key.export({ type: 'pkcs8', format: 'der' });
    const { algorithm, encrypted } = await (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_9__/* .encryptPbes2 */ .c)(plain, password, ITERATIONS);
    const der = _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.serialize(new _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__.EncryptedPrivateKeyInfo({
        encryptionAlgorithm: algorithm,
        encryptedData: new _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__.EncryptedData(encrypted),
    }));
    const lines = Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join('\n');
}
/**
 * Makes a certificate signing request (PKCS#10).
 *
 * @param key of an allowed type
 * @returns PEM, in the form of `readCsr`
 */
async function makeCsr(key, { commonName, emails }) {
    const type = typeOf(key);
    if (type === undefined)
        throw new TypeError(`A CSR for a key of the kind ${(0,_csr_check_js__WEBPACK_IMPORTED_MODULE_7__/* .keyName */ .xT)(key)} was asked for.`);
    const { hash, signature } = KINDS[type];
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    const names = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.Extension({
        extnID: _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.id_ce_subjectAltName,
        extnValue: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.OctetString(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.serialize((0,_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .alternativeNames */ .k9)(emails))),
    });
    const asked = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.Attribute({
        type: _csr_check_js__WEBPACK_IMPORTED_MODULE_7__/* .EXTENSION_REQUEST */ .eI,
        values: [_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.serialize(new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.Extensions([names]))],
    });
    const request = new _peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2__.CertificationRequest({
        certificationRequestInfo: new _peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2__.CertificationRequestInfo({
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .subjectOf */ .et)(commonName),
            subjectPKInfo: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.parse(publicKey, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.SubjectPublicKeyInfo),
            attributes: new _peculiar_asn1_csr__WEBPACK_IMPORTED_MODULE_2__.Attributes(emails.length > 0 ? [asked] : []),
        }),
        signatureAlgorithm: signature,
    });
    const signed = Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.serialize(request.certificationRequestInfo));
    request.signature = new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, signed, key)).buffer;
    const csr = (0,_csr_js__WEBPACK_IMPORTED_MODULE_6__/* .readCsr */ .$)(Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_4__.AsnConvert.serialize(request)));
    if ('problem' in csr)
        throw new TypeError(`The CSR that was made ${csr.problem}.`);
    return csr.pem;
}
/**
 * The key of this job: the one in the file, where an earlier attempt or the user left it there,
 * otherwise a new one, which is on the disk (mode 0600) before this returns. So no order is ever
 * placed for a key that is not kept.
 *
 * @throws {ActionError} `invalid_input` where the file holds something else, or cannot be read or written
 */
async function keepKey(file, type, password) {
    const existing = await loadKey(file, password);
    if (existing !== undefined)
        return { key: existing, made: false };
    const key = await makeKey(type);
    const pem = await keyPem(key, password);
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_10__.writeFileWhole)(file, Buffer.from(pem), { mode: 0o600, overwrite: false });
    return { key, made: true };
}
/**
 * The key in a file, or `undefined` where there is no file.
 *
 * @throws {ActionError} `invalid_input` where the file holds something else, or cannot be read
 */
async function loadKey(file, password) {
    const existing = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegularFile */ .X)(file, MAX_KEY_BYTES);
    if (existing === 'too large') {
        throw refusal('key-file: is larger than any private key (64 KiB). Give another path.');
    }
    return existing === undefined ? undefined : readKey(existing.toString('utf8'), password);
}
function parseKey(pem, passphrase) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch {
        // The error is OpenSSL's and says less than the caller can.
        return undefined;
    }
}
function ecdsa(algorithm) {
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.AlgorithmIdentifier({ algorithm });
}
function rsaSha256() {
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null });
}
function refusal(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ActionError */ .lZ('invalid_input', message);
}


/***/ }),

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

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   checkTarget: () => (/* binding */ checkTarget),
/* harmony export */   writeFileWhole: () => (/* binding */ writeFileWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3107);






/** Files that may be replaced for what they hold are small; a larger one is something else. */
const MAX_REPLACEABLE_BYTES = 1024 * 1024;
/**
 * Writes a file whole or not at all, and returns when it is on the disk: a temporary file beside
 * it, flushed, then renamed. A missing parent directory is made. Neither the file itself nor,
 * inside the working directory (whose content comes from the repository), its directories may be
 * symbolic links to somewhere else.
 *
 * @throws {ActionError} `invalid_input` where the path cannot be written or must not be replaced;
 *   what was there is untouched then
 */
async function writeFileWhole(path, bytes, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    try {
        const existing = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
            await writeFlushed(temporary, bytes, options.mode);
            if (existing === undefined)
                await moveNew(path, temporary, target);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
        await flush((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/**
 * Finds out, as far as it can be known beforehand, whether `writeFileWhole` will be able to write
 * there. Makes the parent directory and leaves nothing else behind.
 *
 * @throws {ActionError} as `writeFileWhole`
 */
async function checkTarget(path, options) {
    const temporary = temporaryBeside((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
    try {
        await prepareTarget(path, options);
        try {
            await writeFlushed(temporary, Buffer.from('x'), options.mode);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/** Checks the target and makes its directory; gives what is there already. */
async function prepareTarget(path, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    await refuseEscape(path, target);
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
    if (existing !== undefined && !options.overwrite && !isReplaceable(existing, options)) {
        throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
    }
    return existing;
}
function temporaryBeside(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
}
/**
 * Reads a small regular file, never through a symbolic link.
 *
 * @returns its bytes, `too large` in place of more than `limit`, `undefined` where there is none
 * @throws {ActionError} `invalid_input` where there is something else, or it cannot be read
 */
async function readRegularFile(path, limit) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(noneIfMissing);
        if (found === undefined)
            return undefined;
        if (found.isSymbolicLink()) {
            throw refusal(path, 'it is a symbolic link, which is not followed', 'Give the path of a file.');
        }
        if (!found.isFile()) {
            const kind = found.isDirectory() ? 'a directory' : 'a device, pipe or socket';
            throw refusal(path, `it is ${kind}`, 'Give the path of a file.');
        }
        // What lstat saw may be replaced by now: the flags see to it that a link or pipe does not count.
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (await file.stat()).size > limit ? 'too large' : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';
function isReplaceable(existing, { replaceable }) {
    return existing !== 'too large' && (replaceable?.(existing) ?? false);
}
/** A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. */
async function refuseEscape(path, target) {
    const workspace = process.cwd();
    if (!isInside(workspace, target))
        return;
    let ancestor = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
    while ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(ancestor).catch(noneIfMissing)) === undefined)
        ancestor = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(ancestor);
    if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(ancestor), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)))) {
        throw refusal(path, 'a directory on its way is a symbolic link that leads out of the workspace', 'Give the path of the directory itself.');
    }
}
function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
/** Not `mkdir` with `recursive`, which tries for ever where it gets ENOENT below a directory that exists. */
async function makeDirectory(directory) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory).catch(noneIfMissing)) !== undefined)
        return;
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function writeFlushed(path, bytes, mode) {
    // `wx`: made anew, so neither a link nor a file that somebody put there is written to.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Unlike rename, fails where the target exists: what another step wrote meanwhile is not lost. */
async function moveNew(path, temporary, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, target).catch(async () => {
            // Some file systems have no hard links (exFAT, some network mounts).
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(temporary, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
            await flush(target);
        });
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
        throw refusal(path, 'another process wrote it meanwhile', 'Give every job a path of its own.');
    }
}
/** Best effort: Windows cannot open directories, some file systems cannot flush. */
async function flush(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
        await file.sync().finally(() => file.close());
    }
    catch { }
}
function noneIfMissing(error) {
    if (codeOf(error) !== 'ENOENT')
        throw error;
}
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ENOENT: 'a part of its path leads nowhere',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than is allowed here',
    ENOTDIR: 'a part of its path is a file, not a directory',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'a part of its path is a symbolic link that leads nowhere',
};
function reasonOf(error) {
    const code = codeOf(error);
    const reason = REASONS[code];
    return reason === undefined ? code : `${reason} (${code})`;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}
function refusal(path, reason, advice) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid_input', `The file "${(0,_privacy_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path, 200)}" cannot be used: ${reason}. ${advice}`);
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ commonNamesOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   k9: () => (/* binding */ alternativeNames),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6455);




/** The common names of a subject or issuer, as they stand there; mostly one. */
function commonNamesOf(name) {
    return valuesOf(name, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON_NAME */ .E4);
}
/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `foldedAddress`, each once.
 *
 * @throws where the subjectAltName cannot be parsed
 */
function addressesOf(subject, extensions) {
    const found = valuesOf(subject, _names_js__WEBPACK_IMPORTED_MODULE_3__/* .EMAIL_ADDRESS */ .MB);
    for (const { extnID, extnValue } of extensions) {
        if (extnID !== _names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_ALTERNATIVE_NAME */ .FL)
            continue;
        for (const { rfc822Name, otherName } of _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__.AsnConvert.parse(extnValue, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.SubjectAlternativeName)) {
            if (rfc822Name !== undefined)
                found.push(rfc822Name);
            if (otherName?.typeId !== _names_js__WEBPACK_IMPORTED_MODULE_3__/* .SMTP_UTF8_MAILBOX */ .My)
                continue;
            const mailbox = (0,asn1js__WEBPACK_IMPORTED_MODULE_2__.fromBER)(otherName.value).result;
            if (mailbox instanceof asn1js__WEBPACK_IMPORTED_MODULE_2__.Utf8String)
                found.push(mailbox.getValue());
        }
    }
    return [...new Set(found.map(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedAddress */ .dC))];
}
/** A subject of a common name alone, or of nothing. */
function subjectOf(commonName) {
    if (commonName === undefined)
        return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.Name();
    const value = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.AttributeValue({ utf8String: commonName });
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.Name([new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.RelativeDistinguishedName([new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.AttributeTypeAndValue({ type: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON_NAME */ .E4, value })])]);
}
/** A subjectAltName of these addresses. */
function alternativeNames(emails) {
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.SubjectAlternativeName(emails.map((email) => {
        const address = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .asciiDomain */ .wL)(email);
        if (/^\p{ASCII}*$/u.test(address))
            return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.GeneralName({ rfc822Name: address });
        const value = new asn1js__WEBPACK_IMPORTED_MODULE_2__.Utf8String({ value: address }).toBER();
        return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.GeneralName({ otherName: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.OtherName({ typeId: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .SMTP_UTF8_MAILBOX */ .My, value }) });
    }));
}
function valuesOf(name, type) {
    return name.flatMap((part) => part.filter((entry) => entry.type === type).map(({ value }) => `${value}`));
}


/***/ })

};
