"use strict";
exports.id = 3392;
exports.ids = [3392,1643,1744,8889,6982,5940,7622];
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

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kt: () => (/* binding */ utf16Of),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   wZ: () => (/* binding */ isSequence),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8228);


/**
 * Removes what editors, shells and secret stores put around PEM or DER: UTF-16 (PowerShell's `>`) and byte order
 * marks, `\n` written out, and base64 of the whole. Lost line breaks stay lost; whoever reads the PEM ignores them.
 */
function unwrap(source) {
    const der = typeof source === 'string' ? undefined : sequenceOf(source);
    if (der !== undefined)
        return { der, form: 'DER' };
    const wide = typeof source === 'string' ? undefined : utf16Of(source);
    const encoding = wide === undefined ? '' : ' in UTF-16';
    const text = trimmed(wide ?? source.toString());
    if (text.includes('-----BEGIN'))
        return { pem: text, form: `PEM${encoding}` };
    const decoded = decodeBase64(text);
    if (decoded === undefined)
        return { text, form: text === '' ? 'nothing' : 'text' };
    if (isSequence(decoded))
        return { der: decoded, form: `base64 of DER${encoding}` };
    const inner = trimmed(utf16Of(decoded) ?? decoded.toString());
    return inner.includes('-----BEGIN')
        ? { pem: inner, form: `base64 of PEM${encoding}` }
        : { text: inner, form: 'base64' };
}
function trimmed(text) {
    return text
        .replace(/^\uFEFF/, '')
        .replace(/\\r|\\n/g, '\n')
        .trim();
}
/** The text of bytes that are UTF-16: with a byte order mark, or every other byte of its beginning is zero. */
function utf16Of(bytes) {
    const [first, second, third, fourth] = bytes;
    const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
    if (little)
        return bytes.toString('utf16le');
    const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
    if (!big)
        return undefined;
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le');
}
/** The bytes of a base64 text, with white space anywhere; `undefined` for another text. */
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0)
        return undefined;
    return Buffer.from(compact, 'base64');
}
/** The SEQUENCE that these bytes are, perhaps with a line end after it. */
function sequenceOf(bytes) {
    if (isSequence(bytes))
        return bytes;
    const trimmed = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0x0a && byte !== 0x0d) + 1);
    return isSequence(trimmed) ? trimmed : undefined;
}
/** Whether one SEQUENCE fills the bytes. */
function isSequence(bytes) {
    if (bytes[0] !== _tags_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt)
        return false;
    try {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readFirst */ .vv)(bytes, 'BER').bytes.length === bytes.length;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCsr: () => (/* binding */ checkCsr),
/* harmony export */   e: () => (/* binding */ EXTENSION_REQUEST),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8228);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8800);
/* harmony import */ var _key_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(323);






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
    const reason = (0,_key_type_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonAgainst */ .s)(key);
    if (reason !== undefined)
        problems.push(`has ${reason}`);
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
function derOf(csrPem) {
    return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}
function parseCsr(der) {
    try {
        const [info, algorithm, signature] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readElement */ .RN)(der));
        const [version, subject, publicKey, attributes] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, info);
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .INTEGER */ .vh, version);
        const [keyAlgorithm, keyBits] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, publicKey);
        algorithmOf(keyAlgorithm);
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(keyBits);
        return {
            info: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, info).bytes,
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .namePartsOf */ .dA)(subject),
            publicKey: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, publicKey).bytes,
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
    const [oid, parameters] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, element);
    return { oid: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid), parameters };
}
function attributesOf(element) {
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inTag */ .m9)(0, element).map((attribute) => {
        const [type, values] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, attribute);
        return { type: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type), values: (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SET */ .rK, values) };
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
        const fields = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, parameters);
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
    const names = (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .commonNamesOf */ .VG)(csr.subject).map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM);
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
            .flatMap(({ values }) => values.flatMap((list) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, list)));
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .addressesOf */ .sO)(subject, extensions);
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
/* harmony import */ var _asn1_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
/* harmony import */ var _asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);


const NOT_A_CSR = {
    CERTIFICATE: 'is a certificate, not a certificate signing request',
    'PUBLIC KEY': 'is a public key, not a certificate signing request',
};
/**
 * Reads a certificate signing request and returns it as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM and DER in every form that `unwrap` knows. Looks only at the outer form; `csr-check.ts` parses it.
 */
function readCsr(source) {
    const found = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(source);
    if ('pem' in found)
        return readPem(found.pem);
    if ('der' in found)
        return { pem: csrPem(found.der) };
    return {
        problem: found.form === 'base64' ? 'is base64, but of neither PEM nor DER' : 'is neither PEM nor base64',
    };
}
function readPem(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1]);
    // Reported first, whatever else is in it: a private key must never leave the runner.
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
    const der = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(block[2]);
    if (der === undefined)
        return { problem: 'has damaged base64 between its PEM header and footer' };
    if (!(0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(der))
        return { problem: 'is truncated or damaged: its DER length does not fit' };
    return { pem: csrPem(der) };
}
function csrPem(der) {
    return (0,_asn1_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemOf */ ._)('CERTIFICATE REQUEST', der).trimEnd();
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reasonAgainst),
/* harmony export */   typeOf: () => (/* binding */ typeOf),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(803);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);




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
const EXPLICIT = ' with explicit curve parameters';
/** The type of a key that DigiCert takes; `undefined` for another one. */
function typeOf(key) {
    return _domain_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_TYPES */ .WJ.find((type) => KEY_NAMES[type] === keyName(key));
}
/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
function keyName(key) {
    const kind = key.asymmetricKeyType ?? 'unknown';
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    if (kind === 'rsa' || kind === 'rsa-pss')
        return `${kind.toUpperCase()} ${modulusLength}`;
    if (kind !== 'ec')
        return OTHER_KINDS[kind] ?? kind.toUpperCase();
    const curve = CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with an unknown curve';
    return `EC ${curve}${namesCurve(key) ? '' : EXPLICIT}`;
}
/** Node names the curve of an EC key even if the key itself has its numbers, which certificates must not (RFC 5480, 2.1.1). */
function namesCurve(key) {
    const [algorithm] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__.publicKeyDer)(key)));
    return (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT_IDENTIFIER */ .yg, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, algorithm)[1]);
}
/** Why DigiCert does not take a key, as the end of a sentence about it; `undefined` if it does. */
function reasonAgainst(key) {
    if (typeOf(key) !== undefined)
        return undefined;
    const name = keyName(key);
    return (`a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.` +
        (name.endsWith(EXPLICIT) ? ' Let the key name its curve (openssl ec -param_enc named_curve).' : ''));
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

/***/ 6215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sendChange),
/* harmony export */   b: () => (/* binding */ unknownOutcome)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];
/**
 * Sends a change, once, and reads the state afterwards: a response can get lost, belong to another request,
 * or be a refusal because someone else made the change first.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered`: it was not done; `unknown_outcome`
 */
async function sendChange(context, change) {
    const { what, isSettled } = change;
    const sent = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, change.send(), (error) => error);
    const unclear = sent instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI ? sent : undefined;
    if (unclear !== undefined) {
        if (unclear.failure !== 'unclear')
            return afterRefusal(context, change, unclear);
        context.report.info(`${unclear.message} Reading its state again.`);
    }
    // The first look at a change that was taken goes over the same connection, and usually is the last.
    let state = unclear === undefined ? await look(context, change) : undefined;
    if (state === undefined || !isSettled(state)) {
        // What comes through the old connection may be the answer to another request.
        context.service.reconnect();
        state = (await lookUntilSettled(context, change)) ?? state;
    }
    if (state !== undefined && isSettled(state))
        return { state, refused: false };
    if (state === undefined && unclear === undefined) {
        context.report.warning(`CertCentral accepted the change, but its result could not be read.`);
        return { state, refused: false };
    }
    throw unknownOutcome(what, unclear);
}
/** @throws {ActionError} `unknown_outcome` */
function unknownOutcome(what, error) {
    const why = error === undefined ? 'CertCentral accepted it, but does not show it as done.' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown_outcome', `${what} ended without a clear answer. ${why} Run this step again: it reads the state first.`, { cause: error });
}
async function afterRefusal(context, change, error) {
    const reads = error.failure === 'refused' && !change.refusalIsFinal;
    const state = reads ? await look(context, change) : undefined;
    if (state !== undefined && change.isSettled(state)) {
        context.report.info(`${error.message} Someone else made the change first.`);
        return { state, refused: true };
    }
    throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, error.failure === 'refused' ? 'api_refused' : 'not_ordered', `${change.what} failed; it was not done. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
}
async function lookUntilSettled(context, change) {
    let state;
    for (const pause of LOOK_PAUSES_SECONDS) {
        state = (await look(context, change, pause)) ?? state;
        if (context.cancelled.aborted || (state !== undefined && change.isSettled(state)))
            break;
    }
    return state;
}
async function look(context, { what, read }, pause = 0) {
    const reading = pause === 0 ? read() : context.wait(pause).then(read);
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        context.report.info(`${what}: reading its state failed. ${error.message}`);
        return undefined;
    });
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ saveNewKey),
/* harmony export */   Di: () => (/* binding */ passingKey),
/* harmony export */   b: () => (/* binding */ existingKey),
/* harmony export */   ev: () => (/* binding */ csrOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used is
 * refused before anything is sent.
 *
 * @param csr the CSR that was given, whose key it has to be
 * @throws {ActionError} `invalid_input` where the file has no usable key, a key of another kind than
 *   was asked for, or not the key of the CSR
 */
async function existingKey({ delivery: { keyFile, keyPassword }, keyType, dryRun }, csr) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const { typeOf } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
            'empty to use that key, or give another key-file.');
    }
    if (csr === undefined) {
        if (key === undefined)
            await checkPlace(keyFile, dryRun);
        return key;
    }
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 5940).then(__webpack_require__.bind(__webpack_require__, 5940));
    if (key !== undefined && publicKeyOf(csr)?.equals(publicKeyDer(key)))
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'contains a different key from the CSR'}, so nothing was sent to ` +
        'DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.');
}
/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile, dryRun) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = checkTarget(keyFile, { mode: 0o600, overwrite: false }, dryRun);
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, check, (cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `key-file: ${cause.message} Nothing was sent to DigiCert.`, { cause });
    });
}
/**
 * A new key in `key-file`, which is on the disk before this returns, and is told in the outputs.
 *
 * @throws {ActionError} `invalid_input` where it cannot be saved
 */
async function saveNewKey({ delivery: { keyFile, keyPassword }, keyType }, report) {
    const { keepKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const file = keyFile;
    const { key, made } = await keepKey(file, keyType ?? 'ec-p256', keyPassword);
    report.reportKey(file, made);
    if (made && keyPassword === undefined) {
        report.notice('The private key is saved without a password, because key-password is empty. An unset secret is empty, too.');
    }
    return key;
}
/** A CSR made with this key, for the names of an order. */
async function csrOf(key, { common_name, emails }) {
    const { makeCsr } = await Promise.all(/* import() */[__webpack_require__.e(7272), __webpack_require__.e(7622)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    return makeCsr(key, { commonName: common_name, emails });
}
/** The key that a dry run shows in its CSR; it is kept nowhere. */
async function passingKey(keyType) {
    const { makeKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    return makeKey(keyType ?? 'ec-p256');
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ KEY_TYPES),
/* harmony export */   jm: () => (/* binding */ CERTIFICATE_FORMATS),
/* harmony export */   wX: () => (/* binding */ PKCS12_ENCRYPTIONS)
/* harmony export */ });
/** The values of the input `certificate-format`. */
const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'];
/** The values of the input `key-type`. */
const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];
/** The values of the input `pkcs12-encryption`. */
const PKCS12_ENCRYPTIONS = ['modern', 'legacy'];


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   lU: () => (/* binding */ isInDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other, platform = process.platform) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(platform) && foldedPath(first) === foldedPath(second);
}
/** Whether a path is below a directory, through links as well. */
function isInDirectory(directory, path) {
    return isBelow(realPath(directory), realPath(path));
}
/**
 * Whether a path without links is below another.
 *
 * @param rules of this system, or of another one in a test
 */
function isBelow(directory, path, rules = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = rules.relative(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !rules.isAbsolute(way);
}
/** The path without links, as far as it exists. */
function realPath(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}
function foldedPath(path) {
    return path.normalize('NFC').toLowerCase();
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ refuseOtherReference),
/* harmony export */   Rg: () => (/* binding */ chosenOrder),
/* harmony export */   Rx: () => (/* binding */ readOrder),
/* harmony export */   Vh: () => (/* binding */ readChosen),
/* harmony export */   pg: () => (/* binding */ noneHas)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);




/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` where a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` where the order cannot be read: nothing was changed
 */
async function chosenOrder(context, choice) {
    const found = await readChosen(context, choice, { fallback: 'not_ordered' });
    const open = found.filter(({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status));
    if ('reference' in choice && open.length > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `${open.length} open orders have the reference ${choice.reference}: ${(0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(open.map(({ order }) => order))}; nothing ` +
            'was changed. Name the one that you mean with order-id.');
    }
    const chosen = open[0] ?? found.toSorted((one, other) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other.order, one.order))[0];
    if (chosen !== undefined)
        return chosen;
    throw noneHas('reference_conflict', choice);
}
/**
 * The orders that a choice names, read in order info: one with an ID, any number with a reference.
 *
 * @param isEnough whether no more need to be read after this one; all are read unless given
 * @param fallback the code if reading fails and CertCentral neither limited nor refused it
 */
async function readChosen(context, choice, { isEnough = () => false, fallback }) {
    const reading = 'id' in choice
        ? readOrder(context, choice.id).then((found) => [found])
        : context.service
            .ordersByReference(choice.reference)
            .then((listed) => (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, choice.reference, listed, { isEnough }));
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        if ('id' in choice && isMissing(error)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `CertCentral knows no order ${choice.id}, or the key may not see it. Check order-id, devkey and api-url. Nothing ` +
                'was changed.', { cause: error });
        }
        throw readingFailed(error, choice, fallback);
    });
}
/** No order has the reference of a choice. */
function noneHas(code, choice) {
    const { reference = '' } = 'reference' in choice ? choice : {};
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. ` +
        'In some accounts the look-up by reference does not show client certificate orders: use order-id there.');
}
/** An order by its ID, which the order's page in CertCentral shows. @throws {RequestError} */
async function readOrder({ service }, id, retry) {
    const info = await service.orderInfo(id, retry);
    return { order: { ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(info), created: false }, info };
}
/**
 * Refuses an order that does not have a reference. Where order info does not show references, the
 * look-up has to list the order.
 *
 * @throws {ActionError} `reference_conflict`; `api_refused`, `rate_limited`, `not_ordered`
 */
async function refuseOtherReference({ service }, { order, info }, reference) {
    if (info.alternative_order_id === reference)
        return;
    if (!info.alternative_order_id) {
        const listed = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.ordersByReference(reference), (error) => {
            throw readingFailed(error, { reference }, 'not_ordered');
        });
        if (listed.some(({ id }) => id === order.id))
            return;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the ` +
        'order-reference that one ordering step reported.');
}
/** The service says that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, meaning }) {
    return status === 404 && (meaning === 'no order' || meaning === 'not found');
}
function readingFailed(error, choice, fallback) {
    const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
    const next = error.failure === 'refused' ? '.' : '; run the job again.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, fallback, `Reading ${which} failed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Nothing was changed${next}`);
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nR: () => (/* binding */ readDelivery),
  OG: () => (/* binding */ readWaiting),
  J7: () => (/* binding */ remarksOnPlaces),
  BP: () => (/* binding */ wantsCertificate)
});

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
;// CONCATENATED MODULE: ./src/domain/waiting.ts
/** What a step waits for: the values of the input `wait-for`. */
const GOALS = ['none', 'approval', 'issuance'];

// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __webpack_require__(1815);
;// CONCATENATED MODULE: ./src/inputs/delivery-inputs.ts




/** PKCS#9's limit for a friendly name (RFC 2985, appendix A). */
const MAX_FRIENDLY_NAME = 255;
/**
 * Reads for what, how long, and with what end the step waits.
 *
 * @param onTimeout what `on-timeout` is where it is not given
 */
function readWaiting(reader, { goals = GOALS, onTimeout = 'succeed', } = {}) {
    return {
        goal: reader.oneOf('wait-for', goals) ?? 'none',
        timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
        onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? onTimeout,
    };
}
/**
 * Reads which files to write. Passwords are masked first.
 *
 * @param env for the directory that the runner empties after the job
 * @param remarks takes the warnings
 */
function readDelivery(reader, { env, mask, remarks }) {
    const keyPassword = (0,passwords/* readPassword */.k)(reader, 'key-password', mask);
    const password = (0,passwords/* readPassword */.k)(reader, 'pkcs12-password', mask);
    const keyFile = reader.path('key-file');
    const file = reader.path('pkcs12-file');
    const encryption = reader.oneOf('pkcs12-encryption', certificate/* PKCS12_ENCRYPTIONS */.wX) ?? 'modern';
    const name = reader.text('pkcs12-name', { max: MAX_FRIENDLY_NAME });
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    if (password !== undefined && /[^ -~]/.test(password)) {
        remarks.push({
            level: 'warning',
            text: 'pkcs12-password contains characters beyond ASCII: Java cannot open the PKCS#12 file with it. Use letters, ' +
                'digits and signs of ASCII if a Java program reads the file.',
        });
    }
    refuseSharedPaths(reader);
    remarks.push(...remarksOnPlaces(env, { 'key-file': keyFile, 'pkcs12-file': file }));
    return {
        certificateFile: reader.path('certificate-file'),
        format: reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.jm) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password, encryption, name },
    };
}
/** Warns of each path for a private key that the runner does not empty after the job. */
function remarksOnPlaces({ RUNNER_TEMP: temporary }, paths) {
    if (!temporary)
        return [];
    return Object.entries(paths).flatMap(([name, path]) => path === undefined || (0,same_file/* isInDirectory */.lU)(temporary, path)
        ? []
        : {
            level: 'warning',
            text: `${name} is outside of runner.temp, so the private key stays on the runner after the job, and a file in the ` +
                `workspace is easily uploaded. Give a path in \${{ runner.temp }}, or remove the file when the job ends.`,
        });
}
/** Two names of one file: what is written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = [];
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.find((earlier) => (0,same_file/* isSameFile */.Dl)(earlier.path, path));
        if (other !== undefined)
            reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({ name, path });
    }
}
/** Whether the delivery asks for a certificate at all. */
function wantsCertificate({ certificateFile, pkcs12 }) {
    return certificateFile !== undefined || pkcs12 !== undefined;
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPassword)
/* harmony export */ });
/** OpenSSL, and with it Node, opens nothing with a longer password. */
const MAX_PASSWORD_BYTES = 1024;
/** A line break, or a byte order mark, which is also seen as the three characters that its bytes are in Windows-1252. */
const AT_START = /^(?:[\r\n\uFEFF]|\u00EF\u00BB\u00BF)/;
const AT_END = /[\r\n\uFEFF]$/;
/** Reads a password exactly as given, and masks it before it can be refused. */
function readPassword(reader, name, mask) {
    const password = reader.password(name);
    if (password === undefined)
        return undefined;
    mask(password);
    if (AT_START.test(password) || AT_END.test(password)) {
        return reader.refuse(name, 'starts or ends with a line break or a byte order mark, which `gh secret set` on Windows leaves in a secret. Set ' +
            'the secret again without it.');
    }
    if (Buffer.byteLength(password) > MAX_PASSWORD_BYTES) {
        return reader.refuse(name, 'is longer than 1,024 bytes, which no program opens. Give a shorter password.');
    }
    return password;
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./src/bundle/github.ts
/**
 * Stands in for the root of `@actions/github` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs only the workflow context. The root also evaluates Octokit and a second HTTP
 * client (12 to 25 ms and 142 KB, measured with 9.1.1), and the package exports no other path.
 */


;// CONCATENATED MODULE: ./src/inputs/workflow-run.ts

/**
 * The run by the runner's environment, or `undefined` outside of a workflow. A re-run keeps its run ID.
 */
function workflowRun(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const { serverUrl, repo, runId, runAttempt } = contextWithoutEvent();
    const repository = `${repo.owner}/${repo.repo}`;
    return {
        serverUrl,
        repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || undefined,
        job: env.GITHUB_JOB || undefined,
        step: env.GITHUB_ACTION || undefined,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt,
    };
}
/** The event is of no use here, and its file may be missing or unreadable, which `Context` does not survive. */
function contextWithoutEvent() {
    const { GITHUB_EVENT_PATH } = process.env;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return new Context();
    }
    finally {
        if (GITHUB_EVENT_PATH !== undefined)
            process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
    }
}


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/certificate/csr-check.ts
var csr_check = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/certificate/public-key.ts
var public_key = __webpack_require__(5940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
// EXTERNAL MODULE: ./src/certcentral/fields.ts
var fields = __webpack_require__(8778);
;// CONCATENATED MODULE: ./src/certcentral/reissues.ts


const ReissueResponse = schemas/* object */.Ikc({
    id: fields.id,
    requests: schemas/* catch */.MfU(fields/* list */.p_(schemas/* object */.Ikc({ id: fields.id, status: fields/* word */.Vm })), []),
    certificate_id: fields.id,
});
/**
 * `POST /order/certificate/{id}/reissue`.
 *
 * @returns the order's ID, the request, and the ID of the new certificate if it is known already;
 *   `undefined` where the answer is empty
 */
function reissueOrder(service, orderId, body) {
    return service.change('POST', `/order/certificate/${orderId}/reissue`, body, ReissueResponse);
}
/** `status` is `pending`, `issued` or `rejected`; some orders list copies of their current certificate. */
const ListedReissue = schemas/* object */.Ikc({ id: fields.id, status: fields/* word */.Vm, csr: fields/* text */.Qq });
/** `GET /order/certificate/{id}/reissue`. */
async function listReissues(service, orderId, retry) {
    const schema = schemas/* object */.Ikc({ certificates: fields/* list */.p_(ListedReissue) });
    return (await service.get(`/order/certificate/${orderId}/reissue`, schema, retry)).certificates;
}

// EXTERNAL MODULE: ./src/certificate/csr.ts
var certificate_csr = __webpack_require__(1643);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
;// CONCATENATED MODULE: ./src/changing/reissue-state.ts








/**
 * Looks whether the order's certificate or its pending reissue has this key. The CSR of a pending
 * reissue can be in order info, in the list of reissues, in both or in neither
 * (docs/certcentral.md, "Reissue").
 *
 * @param key DER of the SubjectPublicKeyInfo; `undefined` for a key that is not made yet
 * @throws {ActionError} `order_closed`; `not_issued`; `csr_mismatch` where a reissue for another key is
 *   pending; `unknown_outcome` where one is pending and CertCentral does not tell its key;
 *   `api_refused`, `rate_limited`, `not_ordered` where it cannot be read
 */
async function stateOfReissue(context, { order, info }, key) {
    if ((0,domain_order/* isClosed */.Lx)(order.status)) {
        throw new errors/* ActionError */.lZ('order_closed', `Order ${order.id} is ${order.status}, so it cannot be reissued; nothing was sent. Place a new order.`);
    }
    const pending = order.status === 'reissue_pending' || openReissue(info) !== undefined;
    if (!pending && order.status !== 'issued') {
        throw notIssued(order.id, `${order.status ?? 'in an unknown state'} and has no certificate yet`);
    }
    if (key === undefined) {
        if (pending)
            throw otherKey(order.id);
        if (order.certificateId === undefined)
            throw notIssued(order.id, 'issued, but its certificate is not there yet');
        return { has: 'nothing' };
    }
    const listed = await reissuesOf(context, order.id);
    if (!pending)
        return issuedState(context, { info, listed, key });
    const same = await hasPendingKey(context, { info, listed, key });
    if (same === false)
        throw otherKey(order.id);
    if (same === undefined) {
        throw new errors/* ActionError */.lZ('unknown_outcome', `Order ${order.id} has a pending reissue, and CertCentral does not show its key; nothing was sent. If it is yours, ` +
            'collect the certificate later; otherwise cancel the reissue in CertCentral and run this step again.');
    }
    return pendingState(info, key);
}
/** Order info of a pending reissue names the certificate that is replaced, or the new one already, as its CSR tells. */
function pendingState(info, key) {
    const shown = keyOf(info.certificate?.csr);
    const isFormer = shown !== undefined && !shown.equals(key);
    return { has: 'pending', formerCertificateId: isFormer ? (0,order_responses/* orderOf */.mJ)(info).certificateId : undefined };
}
/** The request to reissue that somebody still has to decide. */
function openReissue({ requests }) {
    return requests.find(({ type, status }) => type === 'reissue' && (status === 'pending' || status === 'submitted'));
}
/** How the comment of a reissue names its key, for accounts that do not show the CSR. */
function keyInComment(key) {
    return `(public-key-sha256 ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')})`;
}
/** Of an order without a pending reissue, though order info may be behind the list. */
async function issuedState(context, facts) {
    const { info, listed, key } = facts;
    const current = info.certificate?.id ?? info.certificate_id;
    const own = listed.filter(({ csr }) => keyOf(csr)?.equals(key));
    if (own.some(({ status }) => status === 'pending'))
        return pendingState(info, key);
    const newest = own
        .flatMap(({ id, status }) => (status === 'issued' && id !== undefined ? [{ id }] : []))
        .sort(domain_order/* byAge */.jI)
        .at(-1);
    // An older one was replaced.
    if (newest !== undefined && (current === undefined || (0,domain_order/* byAge */.jI)(newest, { id: current }) >= 0)) {
        return { has: 'certificate', certificateId: newest.id };
    }
    const shown = keyOf(info.certificate?.csr);
    if (current === undefined) {
        if (shown?.equals(key))
            return { has: 'certificate', certificateId: undefined };
        throw notIssued(info.id, 'issued, but its certificate is not there yet');
    }
    const rejected = own.some(({ status }) => status === 'rejected');
    // A CSR may have come to nothing, or not be shown: then the certificate itself tells.
    const same = shown !== undefined && !(shown.equals(key) && rejected)
        ? shown.equals(key)
        : ((await certificateHas(context, info, key)) ?? shown?.equals(key));
    if (same === undefined) {
        throw new errors/* ActionError */.lZ('not_ordered', `Neither the CSR nor the certificate of order ${info.id} can be read, so nobody can say whether it has this key ` +
            'already; nothing was sent. Run this step again later.');
    }
    return same ? { has: 'certificate', certificateId: current } : { has: 'nothing' };
}
/** Whether the pending reissue is for this key; `undefined` where CertCentral does not tell. */
async function hasPendingKey(context, facts) {
    const { info, listed, key } = facts;
    const listedKey = listed
        .filter(({ status }) => status === 'pending')
        .map(({ csr }) => keyOf(csr))
        .find((found) => found !== undefined);
    if (listedKey !== undefined)
        return listedKey.equals(key);
    const shown = keyOf(info.certificate?.csr);
    if (shown?.equals(key))
        return true;
    // Order info may still show the CSR of the certificate that is replaced.
    if (shown !== undefined && (await certificateHas(context, info, shown)) === false)
        return false;
    const comment = openReissue(info)?.comments ?? info.requests.findLast(isReissue)?.comments;
    return comment?.includes('(public-key-sha256 ') ? comment.includes(keyInComment(key)) : undefined;
}
function isReissue({ type }) {
    return type === 'reissue';
}
/** Whether the certificate that order info names has this key; `undefined` where it cannot be read. */
async function certificateHas(context, info, key) {
    const certificateId = info.certificate?.id ?? info.certificate_id;
    if (certificateId === undefined)
        return undefined;
    const unreadable = ({ message }) => {
        context.report.info(`The certificate of order ${info.id} cannot be read. ${message}`);
        return undefined;
    };
    const download = context.service.download(info.id, certificateId);
    const text = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, download, unreadable);
    if (text === undefined)
        return undefined;
    const hasKey = __webpack_require__.e(/* import() */ 3537).then(__webpack_require__.bind(__webpack_require__, 5918)).then(({ readCertificates }) => readCertificates(text).some(({ publicKey }) => (0,public_key.publicKeyDer)(publicKey).equals(key)));
    return (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, hasKey, unreadable);
}
/** Not every key may see the list; order info tells the most of it. */
function reissuesOf({ service, report }, orderId) {
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, listReissues(service, orderId), (error) => {
        if (error.failure === 'refused') {
            report.info(`The reissues of order ${orderId} cannot be listed. ${error.message}`);
            return [];
        }
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading the reissues of order ${orderId} failed; nothing was sent. ${(0,errors/* withHint */.mu)(error)} Solve that, then run the step again.`);
    });
}
function keyOf(csr) {
    const read = (0,certificate_csr.readCsr)(csr ?? '');
    return 'pem' in read ? (0,csr_check.publicKeyOf)(read.pem) : undefined;
}
function otherKey(orderId) {
    return new errors/* ActionError */.lZ('csr_mismatch', `Order ${orderId} has a pending reissue for a different key; nothing was sent. Give the key of that reissue, or ` +
        'cancel it in CertCentral and run this step again.');
}
function notIssued(orderId, why) {
    return new errors/* ActionError */.lZ('not_issued', `Order ${orderId} is ${why}, so it cannot be reissued; nothing was sent. Run this step again when it is issued.`);
}

// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 6 modules
var certcentral = __webpack_require__(7949);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/changing/change.ts
var change = __webpack_require__(6215);
;// CONCATENATED MODULE: ./src/changing/reissuing.ts







/** An order seen from its reissue: its request is that of the reissue, its certificate the new one. */
function orderWithReissue(info, reissue) {
    const { certificateId: shown, status } = (0,order_responses/* orderOf */.mJ)(info);
    const requests = info.requests.filter(({ type }) => type === 'reissue');
    const request = reissue.requestId === undefined ? requests.at(-1) : requests.find(({ id }) => id === reissue.requestId);
    const isBehind = request === undefined && shown === reissue.formerCertificateId;
    return {
        id: info.id,
        status,
        requestId: request?.id ?? reissue.requestId,
        requestStatus: isBehind ? reissue.requestStatus : request?.status,
        certificateId: newCertificateId(info, shown, reissue),
    };
}
/**
 * An issued order has the new certificate as soon as it names another one than before. Until then, and
 * while the reissue is pending, the new one's ID is at most what the reissue was answered with.
 */
function newCertificateId(info, shown, { formerCertificateId, certificateId, isIssued }) {
    if (info.status === 'issued' && openReissue(info) === undefined && !isIssued) {
        return shown === formerCertificateId ? undefined : shown;
    }
    return formerCertificateId === undefined || shown === formerCertificateId ? certificateId : shown;
}
/**
 * What a reissue says, from what the order has: the names and addresses of the certificate stay, and
 * the key is new. What client products need is not established, so what order info has is sent again
 * (docs/certcentral.md, "Reissue").
 */
function reissueBody(info, csr, { comments, skipApproval }) {
    const { certificate } = info;
    const product = (0,products/* productOf */.$7)(info.product?.name_id ?? '');
    const { first_name, last_name, pseudonym } = certificate?.individual ?? {};
    const individual = pseudonym
        ? { pseudonym }
        : first_name && last_name
            ? { first_name, last_name }
            : undefined;
    const usage = certificate?.usage_designation;
    const body = {
        certificate: {
            ...(certificate?.common_name && product.commonName !== 'ignored'
                ? { common_name: certificate.common_name }
                : {}),
            ...(certificate?.emails?.length ? { emails: certificate.emails } : {}),
            ...(certificate?.common_name_indicator && product.indicators.length > 0
                ? { common_name_indicator: certificate.common_name_indicator }
                : {}),
            ...(individual && product.individual !== 'forbidden' ? { individual } : {}),
            signature_hash: 'sha256',
            csr,
        },
        ...(skipApproval ? { skip_approval: true } : {}),
        comments,
    };
    if (product.family !== 'secure-email')
        return body;
    if (certificate?.profile_type)
        body.certificate.profile_type = certificate.profile_type;
    if (usage?.primary_usage) {
        body.certificate.usage_designation = {
            primary_usage: usage.primary_usage,
            ...(usage.additional_usages?.length ? { additional_usages: usage.additional_usages } : {}),
        };
    }
    return body;
}
/**
 * Requests the reissue, once. After an unclear response the order is read again: a pending reissue, a
 * new request or the new key shows that the reissue was requested.
 *
 * @param key the new one; DER of the SubjectPublicKeyInfo
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` if nothing was changed;
 *   `csr_mismatch` if another reissue came first; `unknown_outcome`
 */
async function sendReissue(context, { order, info }, { body, key }) {
    const former = { formerCertificateId: order.certificateId };
    let answered;
    const { state } = await (0,change/* sendChange */.X)(context, {
        what: `Reissuing order ${order.id}`,
        send: async () => {
            const response = await reissueOrder(context.service, order.id, body);
            if (response?.id !== order.id) {
                throw new errors/* RequestError */.GI('unclear', `CertCentral's response is not about order ${order.id}.`);
            }
            const [request] = response.requests;
            answered = {
                ...former,
                requestId: request?.id,
                requestStatus: request?.status,
                certificateId: response.certificate_id,
            };
        },
        read: async () => {
            const again = await context.service.orderInfo(order.id, certcentral/* QUICK_LOOK */.KR);
            const reissue = answered ?? (await foundReissue(context, { before: info, again, former, key }));
            return { info: again, reissue };
        },
        isSettled: ({ reissue }) => reissue !== undefined,
        refusalIsFinal: true,
    });
    return { reissue: state?.reissue ?? answered ?? former, info: state?.info };
}
/** The reissue that was requested without a clear response, if the order shows it. */
async function foundReissue(context, { before, again, former, key }) {
    const known = new Set(before.requests.map(({ id }) => id));
    const request = again.requests.find(({ id, type }) => type === 'reissue' && !known.has(id));
    const reissue = { ...former, requestId: request?.id };
    const found = { order: { ...(0,order_responses/* orderOf */.mJ)(again), created: false }, info: again };
    const state = await (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, stateOfReissue(context, found, key), (error) => error);
    if (!(state instanceof errors/* ActionError */.lZ)) {
        if (state.has === 'certificate')
            return { ...reissue, certificateId: state.certificateId, isIssued: true };
        return state.has === 'pending' ? reissue : undefined;
    }
    if (state.code === 'csr_mismatch')
        throw state;
    // CertCentral does not return the key: no reissue was pending before, and one is now.
    if (state.code === 'unknown_outcome')
        return reissue;
    context.report.info(state.message);
    return undefined;
}

// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/domain/validity.ts
var validity = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/finding/which-order.ts
var which_order = __webpack_require__(1505);
// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/inputs/workflow-run.ts + 2 modules
var workflow_run = __webpack_require__(2763);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(7994);
;// CONCATENATED MODULE: ./src/reissue.ts
















/**
 * The reissue action: read the order, ask for a certificate with the new key unless the order or its
 * pending reissue has that key already, wait if asked, and hand over the new certificate.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { delivery } = inputs;
    const existing = await (0,order_key/* existingKey */.b)(inputs, inputs.csr);
    if ((0,delivery_inputs/* wantsCertificate */.BP)(delivery)) {
        const { checkFiles } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(delivery, existing, inputs.dryRun);
    }
    const report = (0,report_report/* openReport */.NL)({
        action: 'reissue',
        apiUrl: inputs.credentials.apiUrl,
        redact: inputs.redact,
        withCsr: true,
        title: 'Reissue a client certificate',
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const context = (0,finding_context/* openContext */.e)(inputs.credentials, inputs.redact, report);
    const progress = { changed: false };
    try {
        if ('reference' in inputs.order)
            report.useReference(inputs.order.reference);
        const found = await (0,which_order/* chosenOrder */.Rg)(context, inputs.order);
        const { certificateId: formerCertificateId } = found.order;
        report.reportOrder({ ...orderWithReissue(found.info, { formerCertificateId }), created: false });
        await renewKey(context, inputs, { found, existing, url: (0,workflow_run/* workflowRun */.t)(env)?.url, progress });
        report.writeSummary();
    }
    catch (error) {
        const code = (0,errors/* errorCodeOf */.D9)(error);
        const isUnclear = code === 'unknown_outcome' || code === 'internal_error';
        const changed = progress.changed ?? (isUnclear ? undefined : false);
        if (changed !== undefined)
            report.set('changed', String(changed));
        report.writeSummary(code);
        throw error;
    }
    finally {
        context.service.close();
    }
}
/** Sees to it that the order gets a certificate with the key, and hands it over. */
async function renewKey(context, inputs, facts) {
    const { found, existing } = facts;
    const { order, info } = found;
    const { report } = context;
    const { keyFile } = inputs.delivery;
    const given = inputs.csr === undefined ? existing && (0,public_key.publicKeyDer)(existing) : (0,csr_check.publicKeyOf)(inputs.csr);
    if (keyFile !== undefined && existing !== undefined)
        report.reportKey(keyFile, false);
    const keys = { publicKey: given, key: existing };
    const state = await stateOfReissue(context, found, given);
    if (inputs.dryRun) {
        report.set('changed', 'false');
        return reportPlan(context, order.id, state.has);
    }
    if (state.has === 'certificate') {
        reportDone(context, false, `order ${order.id} has a certificate with this key already.`);
        return handOver(context, inputs, { info, ...reissued(info, state.certificateId), keys });
    }
    if (state.has === 'pending') {
        reportDone(context, false, `a reissue of order ${order.id} for this key is pending already.`);
        const { formerCertificateId } = state;
        const reissue = { formerCertificateId, requestId: openReissue(info)?.id };
        return handOver(context, inputs, { info, reissue, current: orderWithReissue(info, reissue), keys });
    }
    await requestReissue(context, inputs, facts, given);
}
/** The reissue that made this certificate, as far as order info tells it. */
function reissued(info, certificateId) {
    const made = info.requests.findLast(({ type, status }) => type === 'reissue' && status === 'approved');
    const reissue = { formerCertificateId: undefined, requestId: made?.id, certificateId };
    const seen = made === undefined ? (0,order_responses/* orderOf */.mJ)(info) : orderWithReissue(info, reissue);
    return { reissue, current: { ...seen, status: 'issued', certificateId } };
}
/** Asks for the reissue, and hands over what comes of it. */
async function requestReissue(context, inputs, { found, existing, url, progress }, given) {
    const { order, info } = found;
    const { report } = context;
    // Made only now that it will be used, and saved before that.
    const key = inputs.csr === undefined ? (existing ?? (await (0,order_key/* saveNewKey */.Dh)(inputs, report))) : existing;
    const publicKey = given ?? (0,public_key.publicKeyDer)(key);
    const { common_name, emails = [] } = info.certificate ?? {};
    const csr = inputs.csr ?? (await (0,order_key/* csrOf */.ev)(key, { ...(common_name ? { common_name } : {}), emails }));
    const ours = url === undefined ? keyInComment(publicKey) : `Reissued by ${url} ${keyInComment(publicKey)}`;
    const { skipApproval, comments = ours } = inputs;
    progress.changed = undefined;
    const sent = await sendReissue(context, found, {
        body: reissueBody(info, csr, { comments, skipApproval }),
        key: publicKey,
    });
    progress.changed = true;
    reportDone(context, true, `a reissue of order ${order.id} was requested.`);
    const { reissue } = sent;
    report.set('certificate-id', reissue.certificateId);
    const current = sent.info === undefined
        ? {
            id: order.id,
            requestId: reissue.requestId,
            requestStatus: reissue.requestStatus,
            certificateId: reissue.certificateId,
        }
        : orderWithReissue(sent.info, reissue);
    await handOver(context, inputs, { info, reissue, current, keys: { publicKey, key } });
}
/** Waits as long as the user wants, and writes the new certificate's files if it is there. */
async function handOver(context, { waiting, delivery }, { info, reissue, current, keys }) {
    const { waitForOrder } = await __webpack_require__.e(/* import() */ 2623).then(__webpack_require__.bind(__webpack_require__, 2623));
    const order = await waitForOrder(context, { ...current, created: false }, waiting, (read) => orderWithReissue(read, reissue));
    if (!(0,domain_order/* isIssued */.sl)(order) && order.status === 'issued') {
        // The order is issued, but its new certificate is not.
        context.report.setNextStep((0,summary/* nextStep */.sk)({ ...order, status: undefined }, true));
    }
    if (!(0,delivery_inputs/* wantsCertificate */.BP)(delivery))
        return;
    if (!(0,domain_order/* isIssued */.sl)(order)) {
        context.report.notice(`The new certificate of order ${order.id} is not there yet, so no file was written. Collect it later with the ` +
            `collect action and order-id: ${order.id}.`);
        return;
    }
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
    const { certificate } = info;
    const expected = {
        publicKey: keys.publicKey,
        emails: certificate?.emails ?? [],
        usage: (0,products/* productOf */.$7)(info.product?.name_id ?? '').usage,
        latestEnd: (0,validity/* statedEnd */.F3)(info.order_valid_till ?? certificate?.valid_till),
        commonNames: certificate?.common_name === undefined ? undefined : [certificate.common_name],
    };
    await deliverCertificate(context, order, delivery, { expected, key: keys.key });
}
function reportDone({ report }, changed, what) {
    report.set('changed', String(changed));
    report.info(changed ? `Done: ${what}` : `Nothing was sent: ${what}`);
    report.addRow('Done', changed ? what : `nothing; ${what}`);
}
const PLANS = {
    nothing: 'request a certificate with the new key',
    pending: 'send nothing, because a reissue for this key is pending already',
    certificate: 'send nothing, because the certificate has this key already',
};
function reportPlan({ report }, orderId, has) {
    report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[has]}.`);
    report.addRow('Dry run', `a real run would ${PLANS[has]}`);
}


/***/ })

};
;