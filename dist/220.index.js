"use strict";
exports.id = 220;
exports.ids = [220,643,982,940,181,345];
exports.modules = {

/***/ 4508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ COMMON_NAME),
/* harmony export */   FL: () => (/* binding */ SUBJECT_ALTERNATIVE_NAME),
/* harmony export */   MB: () => (/* binding */ EMAIL_ADDRESS),
/* harmony export */   My: () => (/* binding */ SMTP_UTF8_MAILBOX)
/* harmony export */ });
// Object identifiers that requests and certificates share.
const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pemOf)
/* harmony export */ });
/** DER as PEM: 64 columns, LF, one at the end too (RFC 7468). */
function pemOf(label, der) {
    const base64 = Buffer.from(der).toString('base64');
    return [`-----BEGIN ${label}-----`, ...(base64.match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ''].join('\n');
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ isTagged),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   as: () => (/* binding */ as),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   m9: () => (/* binding */ inTag),
/* harmony export */   px: () => (/* binding */ elementsIn),
/* harmony export */   vv: () => (/* binding */ readFirst)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8228);

/** PKCS#7 and PKCS#12 with indefinite lengths are nested about ten deep. */
const MAX_DEPTH = 50;
const INDEFINITE = 0x80;
const END_OF_CONTENTS = 0;
/** Lengths beyond 48 bits are not exact in JavaScript. */
const MAX_LENGTH_BYTES = 6;
/**
 * Reads the first element in these bytes; what comes after it is ignored.
 *
 * @throws {RangeError} if it is truncated, breaks the rules, is nested too deeply, or has a tag of several bytes
 */
function readFirst(bytes, rules = 'DER', depth = 0) {
    const [tag, length] = bytes;
    if (tag === undefined || length === undefined)
        throw new RangeError('ASN.1: truncated element');
    if (tag === END_OF_CONTENTS || (tag & 0x1f) === 0x1f)
        throw new RangeError('ASN.1: unsupported tag');
    if (length === INDEFINITE)
        return readIndefinite(bytes, rules, depth);
    const lengthBytes = length < INDEFINITE ? 0 : length - INDEFINITE;
    if (lengthBytes > MAX_LENGTH_BYTES || bytes.length < 2 + lengthBytes) {
        throw new RangeError('ASN.1: invalid length');
    }
    const start = 2 + lengthBytes;
    const size = lengthBytes === 0 ? length : bytes.readUIntBE(2, lengthBytes);
    if (rules === 'DER' && lengthBytes > 0 && size < Math.max(0x80, 256 ** (lengthBytes - 1))) {
        throw new RangeError('ASN.1: length is not encoded in the fewest bytes');
    }
    const end = start + size;
    if (end > bytes.length)
        throw new RangeError('ASN.1: truncated element');
    return { tag, content: bytes.subarray(start, end), bytes: bytes.subarray(0, end), rules };
}
function readIndefinite(bytes, rules, depth) {
    if (rules === 'DER')
        throw new RangeError('ASN.1: indefinite length');
    if (depth > MAX_DEPTH)
        throw new RangeError('ASN.1: nested too deeply');
    let end = 2;
    while (bytes.readUInt16BE(end) !== END_OF_CONTENTS) {
        end += readFirst(bytes.subarray(end), rules, depth + 1).bytes.length;
    }
    const tag = bytes[0];
    return { tag, content: bytes.subarray(2, end), bytes: bytes.subarray(0, end + 2), rules };
}
/**
 * Reads the element that fills these bytes.
 *
 * @throws {RangeError} as `readFirst`, and if bytes follow the element
 */
function readElement(bytes, rules = 'DER') {
    const element = readFirst(bytes, rules);
    if (element.bytes.length < bytes.length)
        throw new RangeError('ASN.1: bytes after the element');
    return element;
}
/**
 * The elements in a constructed element.
 *
 * @throws {RangeError} as `readFirst`
 */
function elementsIn({ content, rules }) {
    const elements = [];
    for (let rest = content; rest.length > 0;) {
        const element = readFirst(rest, rules);
        elements.push(element);
        rest = rest.subarray(element.bytes.length);
    }
    return elements;
}
/** Whether an element has this tag. */
function is(tag, element) {
    return element?.tag === tag;
}
/**
 * An element that must have this tag.
 *
 * @throws {TypeError} if it is missing or has another tag
 */
function as(tag, element) {
    if (is(tag, element))
        return element;
    throw new TypeError('ASN.1: unexpected element');
}
/**
 * The elements in a SEQUENCE or a SET.
 *
 * @throws {TypeError} as `as`
 * @throws {RangeError} as `readFirst`
 */
function membersOf(tag, element) {
    return elementsIn(as(tag, element));
}
/** Whether an element has this context-specific tag, written `[0]` in the standards. */
function isTagged(element, number) {
    return is(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_CONSTRUCTED */ .FH | number, element) || is(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_PRIMITIVE */ .ks | number, element);
}
/**
 * The elements in an explicitly tagged element, or in an implicitly tagged SEQUENCE or SET.
 *
 * @throws {TypeError} as `as`
 * @throws {RangeError} as `readFirst`
 */
function inTag(number, element) {
    return elementsIn(as(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_CONSTRUCTED */ .FH | number, element));
}
/**
 * An INTEGER of 0 or more.
 *
 * @throws {TypeError} as `as`, and if it is negative or beyond 48 bits
 */
function integerOf(element) {
    const { content } = as(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGER */ .vh, element);
    if (content.length > 0 && content.length <= MAX_LENGTH_BYTES && content[0] < 0x80) {
        return content.readUIntBE(0, content.length);
    }
    throw new TypeError('ASN.1: INTEGER out of range');
}
/**
 * An OBJECT IDENTIFIER, dotted (X.690, 8.19).
 *
 * @throws {TypeError} as `as`, and if it is truncated
 */
function oidOf(element) {
    const { content } = as(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_IDENTIFIER */ .yg, element);
    if (!((content.at(-1) ?? 0x80) < 0x80))
        throw new TypeError('ASN.1: truncated OBJECT IDENTIFIER');
    const numbers = [];
    let number = 0n;
    for (const byte of content) {
        number = number * 128n + BigInt(byte & 0x7f);
        if (byte >= 0x80)
            continue;
        numbers.push(number);
        number = 0n;
    }
    const [both = 0n, ...others] = numbers;
    const first = both < 80n ? both / 40n : 2n;
    return [first, both - first * 40n, ...others].join('.');
}
/**
 * The bytes of a BIT STRING.
 *
 * @throws {TypeError} as `as`, and if it does not end with a whole byte
 */
function bitsOf(element) {
    const { content } = as(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .BIT_STRING */ .a, element);
    if (content[0] === 0)
        return content.subarray(1);
    throw new TypeError('ASN.1: BIT STRING is not octet-aligned');
}
/**
 * How the strings of names are encoded (X.690, 8.23): those of RFC 5280, 4.1.2.4, without UniversalString, which
 * nothing writes, and IA5String for emailAddress.
 */
const CHARACTER_STRINGS = {
    [_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_STRING */ .AA]: (bytes) => bytes.toString('utf8'),
    [_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINTABLE_STRING */ .ai]: (bytes) => bytes.toString('latin1'),
    // As every other reader decodes it, although T.61 differs.
    [_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .TELETEX_STRING */ .I8]: (bytes) => bytes.toString('latin1'),
    [_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .IA5_STRING */ .cy]: (bytes) => bytes.toString('latin1'),
    [_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .BMP_STRING */ .ms]: (bytes) => new TextDecoder('utf-16be').decode(bytes),
};
/** The text of a character string; `undefined` for another element. */
function textOf({ tag, content }) {
    return CHARACTER_STRINGS[tag]?.(content);
}


/***/ }),

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

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ KEY_NAMES),
/* harmony export */   checkCsr: () => (/* binding */ checkCsr),
/* harmony export */   eI: () => (/* binding */ EXTENSION_REQUEST),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8228);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8800);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);





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
    if (!Object.values(KEY_NAMES).includes(name)) {
        problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
    }
    if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec') {
        const valid = isSignedWith(csr, key);
        if (valid === undefined) {
            warnings.push('is signed with an algorithm that cannot be checked here; its signature was not verified.');
        }
        else if (!valid) {
            problems.push('is damaged, or signed with a different key: its signature does not verify.');
        }
    }
    return { problems, warnings };
}
/** The kinds of key that DigiCert takes for client certificates, as `keyName` names them. */
const KEY_NAMES = {
    'rsa-2048': 'RSA 2048',
    'rsa-3072': 'RSA 3072',
    'rsa-4096': 'RSA 4096',
    'ec-p256': 'EC P-256',
    'ec-p384': 'EC P-384',
};
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const OTHER_KINDS = { dsa: 'DSA', ed25519: 'Ed25519', ed448: 'Ed448' };
/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
function keyName(key) {
    const kind = key.asymmetricKeyType ?? 'unknown';
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    if (kind === 'rsa' || kind === 'rsa-pss')
        return `${kind.toUpperCase()} ${modulusLength}`;
    if (kind === 'ec')
        return `EC ${CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with an unknown curve'}`;
    return OTHER_KINDS[kind] ?? kind.toUpperCase();
}
function derOf(csrPem) {
    return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}
function parseCsr(der) {
    try {
        const [info, algorithm, signature] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(der));
        const [version, subject, publicKey, attributes] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, info);
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGER */ .vh, version);
        const [keyAlgorithm, keyBits] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, publicKey);
        algorithmOf(keyAlgorithm);
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(keyBits);
        return {
            info: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, info).bytes,
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .namePartsOf */ .dA)(subject),
            publicKey: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, publicKey).bytes,
            attributes: attributes === undefined ? [] : attributesOf(attributes),
            algorithm: algorithmOf(algorithm),
            signature: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(signature),
        };
    }
    catch {
        return undefined;
    }
}
function algorithmOf(element) {
    const [oid, parameters] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, element);
    return { oid: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid), parameters };
}
function attributesOf(element) {
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inTag */ .m9)(0, element).map((attribute) => {
        const [type, values] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, attribute);
        return { type: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type), values: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SET */ .rK, values) };
    });
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
        if (succeeds(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type }))) {
            return 'contains a private key; keep it secret, and give the certificate signing request that was made with it.';
        }
    }
    if (succeeds(() => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der))) {
        return 'is a certificate, not a certificate signing request.';
    }
    if (readPublicKey(der) !== undefined)
        return 'is a public key, not a certificate signing request.';
    return 'cannot be parsed as a certificate signing request (PKCS#10).';
}
function readPublicKey(der) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
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
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, info, { key, ...padding }, signature);
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
        const fields = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, parameters);
        const known = [0, 1, 2, 3].map((number) => fields.find((field) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagged */ .$J)(field, number)));
        // Otherwise a field that is not understood would be read as its default.
        if (known.filter((field) => field !== undefined).length !== fields.length)
            return undefined;
        const [hash, mask, salt] = known.map((field, number) => field && (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inTag */ .m9)(number, field));
        const name = hash === undefined ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === undefined ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        // OpenSSL through node:crypto has one hash for both.
        if (hashName === undefined || maskName !== name)
            return undefined;
        const saltLength = salt === undefined ? 20 : (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(salt[0]);
        return { hash: hashName, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    }
    catch {
        return undefined;
    }
}
function differences(csr, wanted) {
    const names = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .commonNamesOf */ .VG)(csr.subject).map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM);
    const addresses = addressesIn(csr);
    const ordered = new Set(wanted.emails.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedAddress */ .dC));
    const differing = [
        ...(wanted.commonName !== undefined && names.some((name) => name !== (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(wanted.commonName))
            ? ['common name']
            : []),
        ...(addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0
            ? ['e-mail addresses']
            : []),
    ];
    if (differing.length === 0)
        return [];
    return [
        `has another ${differing.join(' and other ')} than the inputs. DigiCert uses only the key of the CSR; what is ` +
            'ordered is what the inputs say.',
    ];
}
/** None, where what the CSR asks for cannot be parsed: it is not used anyway. */
function addressesIn({ subject, attributes }) {
    try {
        const extensions = attributes
            .filter(({ type }) => type === EXTENSION_REQUEST)
            .flatMap(({ values }) => values.flatMap((list) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, list)));
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressesOf */ .sO)(subject, extensions);
    }
    catch {
        return [];
    }
}
/** The CSR attribute that asks for certificate extensions (PKCS#9). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsr: () => (/* binding */ readCsr)
/* harmony export */ });
/* harmony import */ var _asn1_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3675);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);



const NOT_A_CSR = {
    CERTIFICATE: 'is a certificate, not a certificate signing request',
    'PUBLIC KEY': 'is a public key, not a certificate signing request',
};
/**
 * Reads a certificate signing request and gives it back as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM, also with `\n` written out or the line ends lost, as secrets often contain it, base64
 * of PEM or DER, and the bytes of a file in any of these forms (also UTF-16 with a byte order
 * mark, as PowerShell's `>` writes). Looks only at the outer form; `csr-check.ts` parses it.
 */
function readCsr(source) {
    if (typeof source !== 'string' && isDer(source))
        return { pem: csrPem(source) };
    const text = (typeof source === 'string' ? source : decodeText(source)).replace(/\\r|\\n/g, '\n').trim();
    if (text.includes('-----BEGIN'))
        return readPem(text);
    const decoded = decodeBase64(text);
    if (decoded === undefined)
        return { problem: 'is neither PEM nor base64' };
    if (isDer(decoded))
        return { pem: csrPem(decoded) };
    const inner = decoded.toString('utf8');
    return inner.includes('-----BEGIN') ? readPem(inner) : { problem: 'is base64, but of neither PEM nor DER' };
}
function readPem(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1]);
    // Said first and whatever else is there: a private key must never leave the runner.
    if (labels.some((label) => label.endsWith('PRIVATE KEY'))) {
        return {
            problem: 'contains a private key; keep it secret, and give the certificate signing request that was made with it',
        };
    }
    const block = blocks[0];
    if (block === undefined)
        return { problem: 'has a PEM header, but no matching footer' };
    if (labels.length > 1)
        return { problem: `contains ${labels.length} PEM blocks; give exactly one` };
    const label = block[1];
    if (label !== 'CERTIFICATE REQUEST' && label !== 'NEW CERTIFICATE REQUEST') {
        return { problem: NOT_A_CSR[label] ?? 'is PEM, but not a certificate signing request' };
    }
    const der = decodeBase64(block[2]);
    if (der === undefined)
        return { problem: 'has damaged base64 between its PEM header and footer' };
    if (!isDer(der))
        return { problem: 'is truncated or damaged: its DER length does not fit' };
    return { pem: csrPem(der) };
}
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return undefined;
    return Buffer.from(compact, 'base64');
}
/** One SEQUENCE that fills the bytes exactly. */
function isDer(bytes) {
    try {
        return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(bytes, 'BER'));
    }
    catch {
        return false;
    }
}
function csrPem(der) {
    return (0,_asn1_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemOf */ ._)('CERTIFICATE REQUEST', der).trimEnd();
}


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepKey: () => (/* binding */ keepKey),
/* harmony export */   loadKey: () => (/* binding */ loadKey),
/* harmony export */   makeCsr: () => (/* binding */ makeCsr),
/* harmony export */   makeKey: () => (/* binding */ makeKey),
/* harmony export */   typeOf: () => (/* binding */ typeOf)
/* harmony export */ });
/* unused harmony exports readKey, keyPem */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4508);
/* harmony import */ var _asn1_pem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3675);
/* harmony import */ var _asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3738);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(803);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8800);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4181);
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1643);
/* harmony import */ var _csr_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6982);
/* harmony import */ var _pbes2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9147);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5940);













const RSA_SHA256 = {
    hash: 'sha256',
    algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .algorithm */ .WT)('1.2.840.113549.1.1.11', (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .nullValue */ .Pv)()),
};
/** How the CSR of each kind of key is signed (RFC 4055, 5; RFC 5758, 3.2). */
const CSR_SIGNATURES = {
    'ec-p256': { hash: 'sha256', algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .algorithm */ .WT)('1.2.840.10045.4.3.2') },
    'ec-p384': { hash: 'sha384', algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .algorithm */ .WT)('1.2.840.10045.4.3.3') },
    'rsa-2048': RSA_SHA256,
    'rsa-3072': RSA_SHA256,
    'rsa-4096': RSA_SHA256,
};
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
        throw refusal('key-file: contains no private key in PEM. Give another path, or move the file to get a new key.');
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
            : 'key-file: contains a private key that is damaged or of an unknown kind.');
    }
    if (typeOf(key) === undefined) {
        throw refusal(`key-file: contains a key of the kind ${(0,_csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .keyName */ .xT)(key)}; DigiCert takes ` +
            `${Object.values(_csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .KEY_NAMES */ .Vx).join(', ')}.`);
    }
    return key;
}
/** Of an allowed key its type, or `undefined`. */
function typeOf(key) {
    return _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__/* .KEY_TYPES */ .W.find((type) => _csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .KEY_NAMES */ .Vx[type] === (0,_csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .keyName */ .xT)(key));
}
/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) where a password is given. */
async function keyPem(key, password) {
    if (password === undefined)
        return key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const plain = key.export({ type: 'pkcs8', format: 'der' });
    return (0,_asn1_pem_js__WEBPACK_IMPORTED_MODULE_11__/* .pemOf */ ._)('ENCRYPTED PRIVATE KEY', await (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_7__/* .encryptedKey */ .u)(plain, password, ITERATIONS));
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
        throw new TypeError(`A CSR for a key of the kind ${(0,_csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .keyName */ .xT)(key)} was asked for.`);
    const signature = CSR_SIGNATURES[type];
    // CertificationRequestInfo (RFC 2986, 4.1); its attributes are an implicitly tagged SET.
    const info = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .integer */ .nd)(0), nameOf(commonName), (0,_public_key_js__WEBPACK_IMPORTED_MODULE_8__.publicKeyDer)(key), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .tagged */ .VK)(0, ...(emails.length > 0 ? [extensionRequest(emails)] : [])));
    const signed = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)(info, signature.algorithm, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .bitString */ .FY)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(signature.hash, info, key)));
    const csr = (0,_csr_js__WEBPACK_IMPORTED_MODULE_5__.readCsr)(signed);
    if ('problem' in csr)
        throw new TypeError(`The CSR that was made ${csr.problem}.`);
    return csr.pem;
}
/**
 * The key of this job: the one in the file, where an earlier attempt or the user left it there,
 * otherwise a new one, which is on the disk (mode 0600) before this returns. So no order is ever
 * placed for a key that is not kept.
 *
 * @throws {ActionError} `invalid_input` where the file contains something else, or cannot be read or written
 */
async function keepKey(file, type, password) {
    const existing = await loadKey(file, password);
    if (existing !== undefined)
        return { key: existing, made: false };
    const key = await makeKey(type);
    const pem = await keyPem(key, password);
    await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__.writeFileWhole)(file, Buffer.from(pem), { mode: 0o600, overwrite: false });
    return { key, made: true };
}
/**
 * The key in a file, or `undefined` where there is no file.
 *
 * @throws {ActionError} `invalid_input` where the file contains something else, or cannot be read
 */
async function loadKey(file, password) {
    const existing = await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file, MAX_KEY_BYTES);
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
/** A subject (Name, RFC 5280, 4.1.2.4) with only a common name, or with nothing. */
function nameOf(commonName) {
    if (commonName === undefined)
        return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)();
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .setOf */ .s4)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_12__/* .COMMON_NAME */ .E4), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .utf8String */ .tv)(commonName))));
}
/** The attribute that asks for a subjectAltName of these addresses (RFC 2985, 5.4.2). */
function extensionRequest(emails) {
    const names = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .octetString */ .J8)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)(...emails.map(generalName)));
    const extension = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_12__/* .SUBJECT_ALTERNATIVE_NAME */ .FL), names);
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(_csr_check_js__WEBPACK_IMPORTED_MODULE_6__/* .EXTENSION_REQUEST */ .eI), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .setOf */ .s4)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .sequence */ .K2)(extension)));
}
/** An address as GeneralName (RFC 5280, 4.2.1.6): rfc822Name, or SmtpUTF8Mailbox beyond ASCII (RFC 9598, 3). */
function generalName(email) {
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .asciiDomain */ .wL)(email);
    if (/^\p{ASCII}*$/u.test(address))
        return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .taggedBytes */ .cR)(1, Buffer.from(address));
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .tagged */ .VK)(0, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_12__/* .SMTP_UTF8_MAILBOX */ .My), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .tagged */ .VK)(0, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .utf8String */ .tv)(address)));
}
function refusal(message) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid_input', message);
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
 *
 * @returns what was encrypted, and the AlgorithmIdentifier with its salt and parameters, which goes beside it
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

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicKeyDer: () => (/* binding */ publicKeyDer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The public part of a key in DER: its SubjectPublicKeyInfo (RFC 5280, 4.1). */
function publicKeyDer(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return publicKey.export({ type: 'spki', format: 'der' });
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ commonNamesOf),
/* harmony export */   dA: () => (/* binding */ namePartsOf),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4508);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8228);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);




/**
 * The parts of a Name (RFC 5280, 4.1.2.4): the subject of a CSR, the subject or issuer of a certificate.
 *
 * @throws where it is none
 */
function namePartsOf(name) {
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt, name)
        .flatMap((part) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .SET */ .rK, part))
        .map((entry) => {
        const [type, value] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt, entry);
        return { type: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type), text: nameOf(value) };
    });
}
/** The common names, as they are written there; mostly one. */
function commonNamesOf(name) {
    return textsOf(name, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON_NAME */ .E4);
}
/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `foldedAddress`, each once.
 *
 * @param extensions the Extension elements (RFC 5280, 4.1) of the certificate, or those that the CSR asks for
 * @throws where an extension or the subjectAltName cannot be parsed
 */
function addressesOf(subject, extensions) {
    const found = [...textsOf(subject, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .EMAIL_ADDRESS */ .MB), ...extensions.flatMap(alternativeAddresses)];
    return [...new Set(found.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC))];
}
/** Of something else than a string its bytes in hexadecimal: it is not the name that is ordered. */
function nameOf(value) {
    if (value === undefined)
        throw new TypeError('ASN.1: name without a value');
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? value.bytes.toString('hex');
}
function textsOf(name, type) {
    return name.filter((part) => part.type === type).map(({ text }) => text);
}
/** The addresses in an extension; none, where it is not the subjectAltName. */
function alternativeAddresses(extension) {
    const [type, ...rest] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt, extension);
    // `critical` may come between the two.
    const value = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .OCTET_STRING */ .G, rest.find((element) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .OCTET_STRING */ .G, element)));
    if ((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_ALTERNATIVE_NAME */ .FL)
        return [];
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(value.content)).flatMap(addressOf);
}
/** The address in a GeneralName (RFC 5280, 4.2.1.6), as a list of one, or of none for another kind of name. */
function addressOf(name) {
    if ((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(name, 1))
        return [name.content.toString('latin1')];
    if (!(0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(name, 0))
        return [];
    const [type, value] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .inTag */ .m9)(0, name);
    if ((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .SMTP_UTF8_MAILBOX */ .My)
        return [];
    const [mailbox] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .inTag */ .m9)(0, value);
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .UTF8_STRING */ .AA, mailbox) ? [mailbox.content.toString('utf8')] : [];
}


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ containsPemKey),
/* harmony export */   S: () => (/* binding */ containsPrivateKey),
/* harmony export */   isPkcs12Of: () => (/* binding */ isPkcs12Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8228);





/**
 * Whether a file contains a private key: PEM of any kind, also as UTF-16, DER of PKCS#8 (encrypted or
 * not), PKCS#1 and SEC 1, or PKCS#12. Such a file is never replaced: the key may be all that is left
 * of an order that was paid for.
 */
function containsPrivateKey(bytes) {
    if (hasPemMark(bytes))
        return true;
    return sequencesIn(bytes).some((der) => isKeyInDer(der) || isEncryptedKey(der) || isPkcs12(der));
}
/** More than a key, its certificate and their chain. */
const MAX_SEQUENCES = 20;
/** What a file in DER begins with, one after the other; a key can be behind its certificate. */
function sequencesIn(bytes) {
    const found = [];
    let rest = bytes;
    while (rest[0] === _asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt && found.length < MAX_SEQUENCES) {
        const sequence = firstOf(rest);
        found.push(sequence);
        rest = rest.subarray(sequence.length);
    }
    return found;
}
function firstOf(bytes) {
    try {
        return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readFirst */ .vv)(bytes, 'BER').bytes;
    }
    catch {
        return bytes;
    }
}
const PEM_MARK = 'PRIVATE KEY-----';
/** As bytes, since a Buffer looks for UTF-16 only at even offsets. */
const PEM_MARKS = [Buffer.from(PEM_MARK), Buffer.from(PEM_MARK, 'utf16le')];
function hasPemMark(bytes) {
    return PEM_MARKS.some((mark) => bytes.includes(mark));
}
/** The same of a file that is too large to be read at once, and so for a key in anything but PEM. */
async function containsPemKey(path) {
    let end = Buffer.alloc(0);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const part = Buffer.concat([end, chunk]);
        if (hasPemMark(part))
            return true;
        // A mark may begin in one chunk and end in the next.
        end = part.subarray(-2 * PEM_MARK.length);
    }
    return false;
}
/** Whether a PKCS#12 file opens with this password and its certificate belongs to this key. */
function isPkcs12Of(bytes, password, key) {
    try {
        const { context } = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ pfx: bytes, passphrase: password });
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(context.getCertificate()).checkPrivateKey(key);
    }
    catch {
        return false;
    }
}
function isKeyInDer(der) {
    return ['pkcs8', 'pkcs1', 'sec1'].some((type) => {
        try {
            (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type });
            return true;
        }
        catch {
            return false;
        }
    });
}
/** Encryption with a password: PKCS#5 (RFC 8018) and PKCS#12 (RFC 7292, appendix C). */
const PASSWORD_BASED = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;
/** EncryptedPrivateKeyInfo (RFC 5958, 3). */
function isEncryptedKey(der) {
    try {
        const [algorithm, encrypted, ...others] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(der));
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .OCTET_STRING */ .G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, algorithm)[0]));
    }
    catch {
        return false;
    }
}
const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex');
const PKCS7_SIGNED = Buffer.from('06092a864886f70d010702', 'hex');
/** PFX (RFC 7292, 4): version 3, then a ContentInfo. It may be in BER, so only its beginning is read. */
function isPkcs12(bytes) {
    const start = bytes.subarray(0, 32);
    const version = start.indexOf(Buffer.from('020103', 'hex'));
    return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
}


/***/ }),

/***/ 4181:
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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
/* harmony import */ var _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9345);







/** Files that may be replaced for what is in them are small; a larger one is something else. */
const MAX_REPLACEABLE_BYTES = 16 * 1024 * 1024;
/**
 * Writes a file whole or not at all, and returns when it is on the disk: a temporary file beside
 * it, flushed, then renamed. A missing parent directory is made. Neither the file itself nor,
 * inside the working directory (whose content comes from the repository), its directories may be
 * symbolic links to somewhere else.
 *
 * @throws {ActionError} `invalid_input` where the path cannot be written or must not be replaced,
 *   and what the content throws; what was there is untouched then
 */
async function writeFileWhole(path, bytes, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
            await writeFlushed(temporary, bytes, options.mode);
            if (replaces)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
            else
                await moveNew(path, temporary, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        }
        await flush((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    }
    catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
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
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/** Checks the target and makes its directory; gives whether there is a file that is to be replaced. */
async function prepareTarget(path, options) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    await refuseEscape(path, target);
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
    const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
    if (existing === undefined)
        return false;
    const large = existing === 'too large';
    if (!large && options.replaceable?.(existing))
        return true;
    if (large ? await (0,_private_key_file_js__WEBPACK_IMPORTED_MODULE_6__/* .containsPemKey */ .R)(target) : (0,_private_key_file_js__WEBPACK_IMPORTED_MODULE_6__/* .containsPrivateKey */ .S)(existing)) {
        throw refusal(path, 'it contains a private key and is never replaced', 'Give another path, or move the file.');
    }
    if (!options.overwrite) {
        throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
    }
    return true;
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
        // As for writing, `..` is the directory above in the path, not the one above a link's target.
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(noneIfMissing);
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
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (await file.stat()).size > limit ? 'too large' : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';
/**
 * A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. The
 * workspace is known as a directory, not by its name: it may have two, as below macOS's `/tmp`.
 */
async function refuseEscape(path, target) {
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(process.cwd());
    let parent;
    let startsInWorkspace = false;
    for (const directory of directoriesAbove(target)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
    }
    if (startsInWorkspace && parent !== undefined && parent !== workspace && !isInside(workspace, parent)) {
        throw refusal(path, 'a directory on its way is a symbolic link that leads out of the workspace', 'Give the path of the directory itself.');
    }
}
/** The directory of a file, the one above it, and so on up to the root. */
function directoriesAbove(target) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
    return directory === target ? [] : [directory, ...directoriesAbove(directory)];
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
    // `wx`: always a new file, so neither a link nor a file that somebody put there is written to.
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
    const shownPath = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path, 200);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid_input', `The file "${shownPath}" cannot be used: ${reason}. ${advice}`, {
        shownPath,
    });
}


/***/ })

};
;