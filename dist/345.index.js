"use strict";
exports.id = 345;
exports.ids = [345];
exports.modules = {

/***/ 1471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vh: () => (/* binding */ INTEGER),
  G: () => (/* binding */ OCTET_STRING),
  gt: () => (/* binding */ SEQUENCE),
  rK: () => (/* binding */ SET),
  AA: () => (/* binding */ UTF8_STRING),
  as: () => (/* binding */ as),
  e4: () => (/* binding */ bitsOf),
  m9: () => (/* binding */ inTag),
  is: () => (/* binding */ is),
  $J: () => (/* binding */ isTagged),
  lS: () => (/* binding */ membersOf),
  _f: () => (/* binding */ oidOf),
  qg: () => (/* binding */ parse),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/asn1/index.js
var asn1 = __webpack_require__(6027);
;// CONCATENATED MODULE: ./src/bundle/sigstore-core.ts
/**
 * Stands in for the root of `@sigstore/core` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs only its reader of DER. The root also evaluates X.509, time stamping and envelopes
 * (47 KB and 16 ms more, measured with 4.0.1), and the package exports no other path.
 */


;// CONCATENATED MODULE: ./src/asn1/asn1.ts

/** Numbers of universal tags (X.680, 8.6). */
const INTEGER = 2;
const BIT_STRING = 3;
const OCTET_STRING = 4;
const UTF8_STRING = 12;
const SEQUENCE = 16;
const SET = 17;
/**
 * The element that these bytes hold.
 *
 * @throws where they hold none, or more, or are not DER
 */
function parse(der) {
    return asn1/* ASN1Obj */.l.parseBuffer(Buffer.from(der));
}
/** Whether an element has this universal tag and is encoded as it is in DER. */
function is(tag, element) {
    if (element === undefined || !element.tag.isUniversal() || element.tag.number !== tag)
        return false;
    return element.tag.constructed === (tag === SEQUENCE || tag === SET);
}
/**
 * An element, which has to have this universal tag.
 *
 * @throws {TypeError} where it is missing or another
 */
function as(tag, element) {
    if (is(tag, element))
        return element;
    throw new TypeError('ASN.1: another element than expected');
}
/**
 * The elements in a SEQUENCE or a SET.
 *
 * @throws {TypeError} as `as` does
 */
function membersOf(tag, element) {
    return as(tag, element).subs;
}
/**
 * An object identifier, dotted.
 *
 * @throws where it is none
 */
function oidOf(element) {
    // The parser itself would read one whose last part is not finished as if it were not there.
    if (element === undefined || !((element.value.at(-1) ?? 0x80) < 0x80)) {
        throw new TypeError('ASN.1: no whole object identifier');
    }
    return element.toOID();
}
/**
 * The bytes of a BIT STRING.
 *
 * @throws {TypeError} as `as` does, and where it does not end with a whole byte
 */
function bitsOf(element) {
    const { value } = as(BIT_STRING, element);
    if (value[0] === 0)
        return value.subarray(1);
    throw new TypeError('ASN.1: bits that are no bytes');
}
/** Whether an element has this context-specific tag, written `[0]` in the standards. */
function isTagged(element, number) {
    return element?.tag.isContextSpecific(number) ?? false;
}
/**
 * The elements in one that is tagged explicitly, or in an implicitly tagged SEQUENCE or SET.
 *
 * @throws {TypeError} where its tag is another, or it contains no elements
 */
function inTag(number, element) {
    if (isTagged(element, number) && element.tag.constructed)
        return element.subs;
    throw new TypeError('ASN.1: another element than expected');
}
/**
 * How the strings of names are encoded (X.690, 8.23): those of RFC 5280, 4.1.2.4, without
 * UniversalString, which nobody writes, and IA5String for emailAddress.
 */
const CHARACTER_STRINGS = {
    [UTF8_STRING]: (bytes) => bytes.toString('utf8'),
    19: (bytes) => bytes.toString('latin1'), // PrintableString
    20: (bytes) => bytes.toString('latin1'), // TeletexString, as everybody reads it
    22: (bytes) => bytes.toString('latin1'), // IA5String
    30: (bytes) => new TextDecoder('utf-16be').decode(bytes), // BMPString
};
/** The text of a character string; `undefined` for another element. */
function textOf(element) {
    return is(element.tag.number, element) ? CHARACTER_STRINGS[element.tag.number]?.(element.value) : undefined;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ firstElement),
/* harmony export */   p: () => (/* binding */ elementsIn)
/* harmony export */ });
/** PKCS#7 with certificates is nested four deep, the certificates in it some ten. */
const MAX_DEPTH = 50;
/**
 * The first element in these bytes (X.690, 8.1). Unlike DER, which asn1.ts reads, BER knows elements of
 * an indefinite length, which end with a mark; tools that write PKCS#7 piece by piece use them.
 *
 * @throws {RangeError} where it is cut, nested too deeply, or has a tag of several bytes
 */
function firstElement(bytes, depth = 0) {
    const [tag, length] = bytes;
    if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f || depth > MAX_DEPTH) {
        throw new RangeError('BER: no element that can be read');
    }
    if (length === INDEFINITE) {
        let end = 2;
        while (bytes.readUInt16BE(end) !== END_OF_CONTENTS) {
            end += firstElement(bytes.subarray(end), depth + 1).whole.length;
        }
        return { tag, content: bytes.subarray(2, end), whole: bytes.subarray(0, end + 2) };
    }
    const lengthBytes = length < INDEFINITE ? 0 : length - INDEFINITE;
    const start = 2 + lengthBytes;
    const end = start + (lengthBytes === 0 ? length : bytes.readUIntBE(2, lengthBytes));
    if (end > bytes.length)
        throw new RangeError('BER: an element is cut');
    return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end) };
}
/**
 * The elements that fill these bytes.
 *
 * @throws {RangeError} as `firstElement`
 */
function elementsIn(bytes) {
    const elements = [];
    for (let rest = bytes; rest.length > 0;) {
        const element = firstElement(rest);
        elements.push(element);
        rest = rest.subarray(element.whole.length);
    }
    return elements;
}
const INDEFINITE = 0x80;
const END_OF_CONTENTS = 0;


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
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _asn1_ber_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);





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
    while (rest[0] === 0x30 && found.length < MAX_SEQUENCES) {
        const sequence = firstOf(rest);
        found.push(sequence);
        rest = rest.subarray(sequence.length);
    }
    return found;
}
function firstOf(bytes) {
    try {
        return (0,_asn1_ber_js__WEBPACK_IMPORTED_MODULE_4__/* .firstElement */ .R)(bytes).whole;
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
        const [algorithm, encrypted, ...others] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(der));
        (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__.as)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .OCTET_STRING */ .G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, algorithm)[0]));
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


/***/ })

};
;