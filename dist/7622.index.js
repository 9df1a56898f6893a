"use strict";
exports.id = 7622;
exports.ids = [7622];
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


/***/ })

};
;