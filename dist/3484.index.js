"use strict";
exports.id = 3484;
exports.ids = [3484,7622,9345];
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


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ containsKeyMark),
/* harmony export */   S7: () => (/* binding */ containsPrivateKey),
/* harmony export */   _V: () => (/* binding */ isEncryptedKey),
/* harmony export */   isPkcs12Of: () => (/* binding */ isPkcs12Of),
/* harmony export */   uU: () => (/* binding */ privateKeyIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8228);
/* harmony import */ var _asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7622);






/**
 * Whether a file contains a private key in any form: PEM, DER, base64, UTF-16, PKCS#12, a key store or a
 * format of other programs. Such a file is never replaced: the key may be all that is left of an order that
 * was paid for.
 */
function containsPrivateKey(bytes) {
    return privateKeyIn(bytes) !== undefined;
}
/** The private key in a file as messages name it; `undefined` if there is none. */
function privateKeyIn(bytes) {
    const found = keyInBytes(bytes);
    if (found !== undefined)
        return found;
    for (const encoded of base64In((0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__/* .utf16Of */ .kt)(bytes) ?? bytes.toString('latin1'))) {
        const inner = keyInBytes(Buffer.from(encoded, 'base64'));
        if (inner !== undefined)
            return `${inner} in base64`;
    }
    return undefined;
}
function keyInBytes(bytes) {
    const stores = KEY_STORES.find(([, start]) => bytes.subarray(0, start.length).equals(start));
    if (stores !== undefined)
        return stores[0];
    for (const der of sequencesIn(bytes)) {
        if (isPkcs12(der))
            return 'a PKCS#12 file';
        if (isKeyInDer(der) || isEncryptedKey(der))
            return 'a private key in DER';
    }
    const text = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_4__/* .utf16Of */ .kt)(bytes) ?? bytes.toString('latin1');
    const format = TEXT_FORMATS.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(text)));
    return format?.[0] ?? (hasMark(bytes) ? 'a private key in PEM' : undefined);
}
/** How files of other programs with private keys begin. */
const KEY_STORES = [
    ['a Java key store (JKS)', Buffer.from('feedfeed', 'hex')],
    ['a Java key store (JCEKS)', Buffer.from('cececece', 'hex')],
    ['a key store of Bouncy Castle', Buffer.from('0000000100000014', 'hex')],
    ['a key store of Bouncy Castle', Buffer.from('0000000200000014', 'hex')],
];
/** Each is recognized by all of its patterns. */
const TEXT_FORMATS = [
    ['a PuTTY key', /PuTTY-User-Key-File-/],
    ['an age key', /AGE-SECRET-KEY-|AGE-PLUGIN-/i],
    ['a file that age encrypted', /^age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE/],
    ['a JWK', /"kty"\s*:/, /"(?:d|k)"\s*:\s*"[\w-]/],
    ['an RSA key in XML', /<RSAKeyValue>/, /<D>/],
    ['an OpenSSH key', /BEGIN OPENSSH PRIVATE KEY|SSH2 ENCRYPTED PRIVATE KEY|^SSH PRIVATE KEY FILE/],
    ['an OpenPGP key', /BEGIN PGP PRIVATE KEY BLOCK/],
];
/** The smallest key, Ed25519 in PKCS#8, has 64 characters of base64. */
const SHORTEST_BASE64 = 40;
/**
 * What in a text can be base64 of a key: with white space in it or without, and with words before it. Separators
 * are matched in pieces, since V8 has no stack for a match of many megabytes.
 */
function base64In(text) {
    const runs = text.replace(/\\r|\\n/g, '\n').split(/[^A-Za-z0-9+/\s]{1,1000}/);
    const found = new Set();
    for (const run of runs) {
        const words = run.split(/\s{1,1000}/).filter(({ length }) => length >= SHORTEST_BASE64);
        const [first] = words;
        if (first === undefined)
            continue;
        for (const candidate of [run, run.slice(run.indexOf(first)), ...words])
            found.add(candidate);
    }
    return found;
}
/** More than a key, its certificate and their chain. */
const MAX_SEQUENCES = 20;
/** What a file in DER begins with, one after the other; a key can be behind its certificate. */
function sequencesIn(bytes) {
    const found = [];
    let rest = bytes;
    while (rest[0] === _asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt && found.length < MAX_SEQUENCES) {
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
const MARKS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PuTTY-User-Key-File-', 'AGE-SECRET-KEY-'];
/** As bytes, since a Buffer looks for UTF-16 only at even offsets. */
const MARKS_AS_BYTES = MARKS.flatMap((mark) => [
    Buffer.from(mark),
    Buffer.from(mark, 'utf16le'),
    Buffer.from(mark, 'utf16le').swap16(),
]);
const LONGEST_MARK = Math.max(...MARKS_AS_BYTES.map(({ length }) => length));
function hasMark(bytes) {
    return MARKS_AS_BYTES.some((mark) => bytes.includes(mark));
}
/** Whether a file that is too large to be read at once contains a key that is text. */
async function containsKeyMark(path) {
    let end = Buffer.alloc(0);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const part = Buffer.concat([end, chunk]);
        if (hasMark(part))
            return true;
        // A mark may begin in one chunk and end in the next.
        end = part.subarray(-LONGEST_MARK);
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
/** Whether this is an EncryptedPrivateKeyInfo (RFC 5958, 3). */
function isEncryptedKey(der) {
    try {
        const [algorithm, encrypted, ...others] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readElement */ .RN)(der, 'BER'));
        (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__.as)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .OCTET_STRING */ .G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .SEQUENCE */ .gt, algorithm)[0]));
    }
    catch {
        return false;
    }
}
const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex');
const PKCS7_SIGNED = Buffer.from('06092a864886f70d010702', 'hex');
/** PFX (RFC 7292, 4): version 3, then a ContentInfo. Only its beginning is read, so that a truncated file counts. */
function isPkcs12(bytes) {
    const start = bytes.subarray(0, 32);
    const version = start.indexOf(Buffer.from('020103', 'hex'));
    return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
}


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTarget: () => (/* binding */ checkTarget),
  X: () => (/* binding */ readRegularFile),
  writeFileWhole: () => (/* binding */ writeFileWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/redaction.ts + 1 modules
var redaction = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/files/private-key-file.ts
var private_key_file = __webpack_require__(9345);
// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
;// CONCATENATED MODULE: ./src/files/windows-names.ts

/** Names of devices, also with an extension: Windows opens the device instead of a file. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
/**
 * Why Windows would write to something else than a file with this name; undefined on other systems and for other
 * names. Only the last part of the path counts: a directory with such a name cannot be made.
 */
function windowsNameProblem(path, platform) {
    if (platform !== 'win32')
        return undefined;
    const name = external_node_path_.win32.basename(path);
    if (DEVICE.test(name.trimEnd()))
        return 'its name belongs to a device of Windows';
    if (/[. ]$/.test(name))
        return 'Windows removes the period or space at the end of its name';
    // `name:stream` is a hidden part of the file `name`.
    if (/[<>:"|?*]/.test(name))
        return 'its name contains a character that Windows does not allow';
    return undefined;
}

;// CONCATENATED MODULE: ./src/files/safe-file.ts









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
    const target = (0,external_node_path_.resolve)(path);
    try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
            await writeFlushed(temporary, bytes, options.mode);
            if (replaces)
                await (0,promises_.rename)(temporary, target);
            else
                await moveNew(path, temporary, target);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
        await flush((0,external_node_path_.dirname)(target));
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/**
 * Finds out, if it can be known beforehand, whether `writeFileWhole` will be able to write there. Makes the
 * parent directory and a file that is removed; in a dry run nothing.
 *
 * @throws {ActionError} as `writeFileWhole`
 */
async function checkTarget(path, options, dryRun = false) {
    const temporary = temporaryBeside((0,external_node_path_.resolve)(path));
    try {
        if (dryRun) {
            await checkReplaced(path, options);
            return await checkDirectory((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
        }
        await prepareTarget(path, options);
        try {
            await writeFlushed(temporary, Buffer.from('x'), options.mode);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
/** Checks the target and makes its directory; returns whether there is a file that is to be replaced. */
async function prepareTarget(path, options) {
    const replaces = await checkReplaced(path, options);
    await makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    return replaces;
}
/** Whether there is a file, which must be one that may be replaced. */
async function checkReplaced(path, options) {
    const target = (0,external_node_path_.resolve)(path);
    const problem = windowsNameProblem(target, process.platform);
    if (problem !== undefined)
        throw refusal(path, problem, 'Give another name.');
    await refuseEscape(path, target);
    const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
    if (existing === undefined)
        return false;
    const large = existing === 'too large';
    if (!large && options.hasSameKey?.(existing))
        return true;
    if (large ? await (0,private_key_file/* containsKeyMark */.KZ)(target) : (0,private_key_file/* containsPrivateKey */.S7)(existing)) {
        throw refusal(path, 'it contains a private key and is never replaced', 'Give another path.');
    }
    if (!large && options.replaceable?.(existing))
        return true;
    if (!options.overwrite) {
        throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
    }
    return true;
}
function temporaryBeside(target) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
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
        const target = (0,external_node_path_.resolve)(path);
        const found = await (0,promises_.lstat)(target).catch(noneIfMissing);
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
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const file = await (0,promises_.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (await file.stat()).size > limit ? 'too large' : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? error : refusal(path, reasonOf(error), ADVICE);
    }
}
const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';
/**
 * A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. The
 * workspace is known as a directory, not by its name: it may have two, as below macOS's `/tmp`.
 */
async function refuseEscape(path, target) {
    const workspace = await (0,promises_.realpath)(process.cwd());
    let parent;
    let startsInWorkspace = false;
    for (const directory of directoriesAbove(target)) {
        const real = await (0,promises_.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
    }
    if (startsInWorkspace && parent !== undefined && parent !== workspace && !(0,same_file/* isBelow */.Yw)(workspace, parent)) {
        throw refusal(path, 'a directory on its way is a symbolic link that leads out of the workspace', 'Give the path of the directory itself.');
    }
}
/** The directory of a file, the one above it, and so on up to the root. */
function directoriesAbove(target) {
    const directory = (0,external_node_path_.dirname)(target);
    return directory === target ? [] : [directory, ...directoriesAbove(directory)];
}
/** Not `mkdir` with `recursive`, which tries for ever where it gets ENOENT below a directory that exists. */
async function makeDirectory(directory) {
    if ((await (0,promises_.lstat)(directory).catch(noneIfMissing)) !== undefined)
        return;
    await makeDirectory((0,external_node_path_.dirname)(directory));
    await (0,promises_.mkdir)(directory).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
/** Whether the directory, or the nearest one above it that exists, can be written to. */
async function checkDirectory(directory) {
    const found = await (0,promises_.stat)(directory).catch(noneIfMissing);
    if (found === undefined)
        return checkDirectory((0,external_node_path_.dirname)(directory));
    await (0,promises_.access)(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
}
async function writeFlushed(path, bytes, mode) {
    // `wx`: always a new file, so neither a link nor a file that somebody put there is written to.
    const file = await (0,promises_.open)(path, 'wx', mode);
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
        await (0,promises_.link)(temporary, target).catch(async () => {
            // Some file systems have no hard links (exFAT, some network mounts).
            await (0,promises_.copyFile)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
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
        const file = await (0,promises_.open)(path, 'r');
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
    const shownPath = (0,redaction/* printable */.g$)(path, 200);
    return new errors/* ActionError */.lZ('invalid_input', `The file "${shownPath}" cannot be used: ${reason}. ${advice}`, {
        shownPath,
    });
}


/***/ })

};
;