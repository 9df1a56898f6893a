"use strict";
exports.id = 8889;
exports.ids = [8889,5940];
exports.modules = {

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


/***/ })

};
;