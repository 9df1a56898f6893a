"use strict";
exports.id = 5918;
exports.ids = [5918,3537];
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

/***/ 5918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleChain: () => (/* binding */ assembleChain),
  checkIssuers: () => (/* binding */ checkIssuers),
  checkLeaf: () => (/* binding */ checkLeaf),
  commonNameOf: () => (/* binding */ commonNameOf),
  describeCertificate: () => (/* binding */ describeCertificate),
  formatCertificate: () => (/* binding */ formatCertificate),
  isCertificateFile: () => (/* binding */ isCertificateFile),
  readCertificates: () => (/* binding */ readCertificates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/asn1/pem.ts
var pem = __webpack_require__(3675);
// EXTERNAL MODULE: ./src/asn1/reader.ts
var reader = __webpack_require__(6262);
// EXTERNAL MODULE: ./src/asn1/tags.ts
var tags = __webpack_require__(8228);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __webpack_require__(9429);
// EXTERNAL MODULE: ./src/domain/identity.ts
var identity = __webpack_require__(4796);
// EXTERNAL MODULE: ./src/domain/names.ts
var domain_names = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/asn1/writer.ts
var writer = __webpack_require__(3738);
;// CONCATENATED MODULE: ./src/certificate/pkcs7.ts



const SIGNED_DATA = (0,writer/* oid */.jq)('1.2.840.113549.1.7.2');
const DATA = (0,writer/* oid */.jq)('1.2.840.113549.1.7.1');
/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 3 and 5.1), byte by byte as they came; `undefined`
 * for anything else.
 *
 * @throws {RangeError} where it is truncated or damaged
 */
function certificatesInPkcs7(bytes) {
    const [type, content] = (0,reader/* elementsIn */.px)((0,reader/* readFirst */.vv)(bytes, 'BER'));
    if (type === undefined || content === undefined || !type.bytes.equals(SIGNED_DATA))
        return undefined;
    const signedData = (0,reader/* elementsIn */.px)((0,reader/* readFirst */.vv)(content.content, 'BER'));
    const certificates = signedData.find((element) => (0,reader.is)(CERTIFICATES, element));
    return certificates === undefined ? [] : (0,reader/* elementsIn */.px)(certificates).map((certificate) => certificate.bytes);
}
/** SignedData that is signed by nobody: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
function pkcs7Of(certificates) {
    const signedData = (0,writer/* sequence */.K2)((0,writer/* integer */.nd)(1), (0,writer/* setOf */.s4)(), (0,writer/* sequence */.K2)(DATA), (0,writer/* tagged */.VK)(0, ...certificates), (0,writer/* setOf */.s4)());
    return (0,writer/* sequence */.K2)(SIGNED_DATA, (0,writer/* tagged */.VK)(0, signedData));
}
/** `[0] IMPLICIT` of a SET. */
const CERTIFICATES = tags/* CONTEXT_CONSTRUCTED */.FH | 0;

// EXTERNAL MODULE: ./src/certificate/subject.ts
var certificate_subject = __webpack_require__(323);
;// CONCATENATED MODULE: ./src/certificate/certificate.ts










/** A leaf with three CA certificates has some 10 KB, also as PKCS#7. */
const MAX_DOWNLOAD_BYTES = 256 * 1024;
/**
 * Reads what a download brought: PEM certificates with any text and line ends between them,
 * PKCS#7 in PEM or DER, or one certificate in DER.
 *
 * @returns every certificate once, in the order in which they came
 * @throws {ActionError} `certificate_mismatch` where it is something else, cut, damaged or too large
 */
function readCertificates(download) {
    if (Buffer.byteLength(download) > MAX_DOWNLOAD_BYTES) {
        throw unreadable(`is larger than any certificate chain (${MAX_DOWNLOAD_BYTES / 1024} KiB)`);
    }
    const isDer = typeof download !== 'string' && download[0] === tags/* SEQUENCE */.gt;
    const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
    const certificates = new Map(found.map((certificate) => [certificate.fingerprint256, certificate]));
    if (certificates.size === 0)
        throw unreadable('contains no certificate');
    return [...certificates.values()];
}
/** Whether a file contains certificates and nothing else, so that replacing it loses nothing. */
function isCertificateFile(existing) {
    try {
        // Node reads the first of what is in DER and ignores what comes after it.
        if (existing[0] === tags/* SEQUENCE */.gt)
            (0,reader/* readElement */.RN)(existing, 'BER');
        return readCertificates(existing).length > 0;
    }
    catch {
        return false;
    }
}
/**
 * Finds the leaf, by its basicConstraints and, where it is known, by its key, and orders the
 * certificates from it upwards; each is a CA certificate that signed the one before. What does
 * not belong to the chain is left out. Whether the chain is complete is for the caller to judge.
 *
 * @param publicKey of the CSR, as `publicKeyOf` gives it
 * @throws {ActionError} `certificate_mismatch` where there is no such leaf, or a certificate names
 *   an issuer that did not sign it
 */
function assembleChain(certificates, publicKey) {
    const leaf = findLeaf(certificates, publicKey);
    const issuers = [];
    let current = leaf;
    while (!isSelfSigned(current)) {
        const issuer = findIssuer(current, certificates);
        if (issuer === undefined || issuers.includes(issuer))
            break;
        issuers.push(issuer);
        current = issuer;
    }
    const root = current !== leaf && isSelfSigned(current) ? current : undefined;
    return {
        leaf,
        intermediates: issuers.filter((issuer) => issuer !== root),
        root,
        unrelated: certificates.length - 1 - issuers.length,
    };
}
/** Certificates are dated by the clock of the CA; a runner's may be late. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;
const USAGES = { email: '1.3.6.1.5.5.7.3.4', 'client-auth': '1.3.6.1.5.5.7.3.2' };
const ANY_USAGE = '2.5.29.37.0';
/**
 * Checks that the leaf is what was ordered: its key, dates, addresses, common name and usage.
 * Never quotes a name or an address: logs may be public.
 *
 * @throws {ActionError} `certificate_mismatch`, naming everything that does not fit
 */
function checkLeaf(leaf, expected, now) {
    const names = namesOf(leaf);
    const differences = [];
    if (expected.publicKey !== undefined && !hasKey(leaf, expected.publicKey)) {
        differences.push('its key does not match the CSR');
    }
    if (leaf.validToDate < now)
        differences.push(`it expired at ${leaf.validToDate.toISOString()}`);
    if (expected.latestEnd !== undefined && leaf.validToDate > expected.latestEnd) {
        differences.push(`it expires at ${leaf.validToDate.toISOString()}, later than ordered`);
    }
    if (leaf.validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS) {
        differences.push(`it is not valid before ${leaf.validFromDate.toISOString()}`);
    }
    const held = addressesIn(names);
    const missing = expected.emails.filter((email) => !held.includes((0,domain_names/* foldedAddress */.dC)(email))).length;
    if (missing > 0) {
        differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
    }
    const { commonNames } = expected;
    const named = (0,certificate_subject/* commonNamesOf */.VG)(names.subject).map(identity/* foldedName */.mw);
    if (commonNames !== undefined && !commonNames.map(identity/* foldedName */.mw).some((name) => named.includes(name))) {
        differences.push('its common name is not the one of the order');
    }
    if (expected.serialNumber !== undefined && digits(expected.serialNumber) !== digits(leaf.serialNumber)) {
        differences.push('its serial number is not the one that CertCentral names');
    }
    const { thumbprint } = expected;
    const prints = [leaf.fingerprint, leaf.fingerprint256].map(digits);
    if (thumbprint !== undefined && thumbprint !== '' && !prints.includes(digits(thumbprint))) {
        differences.push('its thumbprint is not the one that CertCentral names');
    }
    const usages = expected.usage === 'any' ? Object.values(USAGES) : [USAGES[expected.usage]];
    // Without the extension a certificate may be used for everything (RFC 5280, 4.2.1.12).
    const allowed = leaf.keyUsage;
    if (allowed !== undefined && ![...usages, ANY_USAGE].some((usage) => allowed.includes(usage))) {
        const wanted = {
            email: 'e-mail',
            'client-auth': 'client authentication',
            any: 'e-mail or client authentication',
        };
        differences.push(`it may not be used for ${wanted[expected.usage]}`);
    }
    if (differences.length > 0)
        throw mismatch(`does not fit the order: ${differences.join('; ')}`);
}
/** Hexadecimal digits in one form: without separators and leading zeros. */
function digits(text) {
    return text
        .replace(/[^0-9a-f]/gi, '')
        .replace(/^0+/, '')
        .toUpperCase();
}
/**
 * Checks that the issuers are valid now: with an expired intermediate nobody trusts the certificate.
 *
 * @throws {ActionError} `certificate_mismatch`
 */
function checkIssuers({ intermediates, root }, now) {
    const expired = [...intermediates, ...(root === undefined ? [] : [root])].find(({ validFromDate, validToDate }) => validToDate < now || validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS);
    if (expired === undefined)
        return;
    throw mismatch(`has an issuer that is valid only from ${expired.validFrom} to ${expired.validTo}`);
}
/**
 * The content of the certificate file: PEM of leaf and intermediates (`pem`), of the leaf
 * (`pem-leaf`), of all with the root (`pem-chain`); PKCS#7 in PEM with leaf and intermediates
 * (`p7b`); the leaf in DER (`der`).
 */
function formatCertificate({ leaf, intermediates, root }, format) {
    switch (format) {
        case 'der':
            return leaf.raw;
        case 'p7b':
            return Buffer.from((0,pem/* pemOf */._)('PKCS7', pkcs7Of([leaf, ...intermediates].map(({ raw }) => raw))));
        case 'pem-leaf':
            return Buffer.from(certificate_pem([leaf]));
        case 'pem-chain':
            return Buffer.from(certificate_pem([leaf, ...intermediates, ...(root === undefined ? [] : [root])]));
        case 'pem':
            return Buffer.from(certificate_pem([leaf, ...intermediates]));
    }
}
/** The common name of a certificate; `undefined` if it has none. */
function commonNameOf(certificate) {
    return (0,certificate_subject/* commonNamesOf */.VG)(namesOf(certificate).subject).at(-1);
}
/** What the outputs tell about a certificate. */
function describeCertificate(leaf, now) {
    const { issuer } = namesOf(leaf);
    return {
        serialNumber: leaf.serialNumber,
        thumbprint: leaf.fingerprint256.replaceAll(':', ''),
        notBefore: leaf.validFromDate.toISOString(),
        notAfter: leaf.validToDate.toISOString(),
        issuer: (0,certificate_subject/* commonNamesOf */.VG)(issuer).at(-1) ?? leaf.issuer.split('\n').join(', '),
        daysRemaining: Math.floor((leaf.validToDate.getTime() - now.getTime()) / dates/* DAY_MILLISECONDS */.SM),
    };
}
function certificatesInText(text) {
    const marks = [...text.matchAll(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g)];
    if (marks.length === 0)
        throw unreadable(kindOfText(text));
    const certificates = [];
    for (let at = 0; at < marks.length; at += 2) {
        const [begin, end] = [marks[at], marks[at + 1]];
        if (begin?.[1] !== 'BEGIN' || end?.[1] !== 'END' || begin[2] !== end[2]) {
            throw unreadable('is truncated: a PEM block has no end or no beginning');
        }
        if (!['CERTIFICATE', 'X509 CERTIFICATE', 'PKCS7', 'CMS'].includes(begin[2]))
            continue;
        const body = text.slice(begin.index + begin[0].length, end.index).replace(/\s+/g, '');
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) {
            throw unreadable('has damaged base64 in a PEM block');
        }
        certificates.push(...certificatesOf(Buffer.from(body, 'base64')));
    }
    return certificates;
}
function kindOfText(text) {
    const start = text.trimStart();
    if (start === '')
        return 'is empty';
    if (start.startsWith('<'))
        return 'is a web page (HTML or XML), perhaps of a proxy or a maintenance';
    if (start.startsWith('PK'))
        return 'is a zip archive';
    return 'is neither PEM nor DER';
}
function certificatesOf(der) {
    try {
        return (certificatesInPkcs7(der) ?? [der]).map((certificate) => new external_node_crypto_.X509Certificate(certificate));
    }
    catch {
        throw unreadable('is truncated or damaged: a certificate in it cannot be parsed');
    }
}
function findLeaf(certificates, publicKey) {
    const leaves = certificates.filter(({ ca }) => !ca);
    if (leaves.length === 0)
        throw mismatch('contains only CA certificates, not the certificate that was ordered');
    const fitting = publicKey === undefined ? leaves : leaves.filter((leaf) => hasKey(leaf, publicKey));
    const [leaf] = fitting;
    if (leaf === undefined)
        throw mismatch('has a different key from the CSR, so it belongs to another request');
    if (fitting.length > 1) {
        throw mismatch(`contains ${fitting.length} different certificates for users, and nothing says which one was ordered`);
    }
    return leaf;
}
function findIssuer(certificate, certificates) {
    const named = certificates.filter((other) => other !== certificate && other.subject === certificate.issuer);
    const issuer = named.find((other) => other.ca && certificate.checkIssued(other) && certificate.verify(other.publicKey));
    if (issuer === undefined && named.length > 0) {
        throw mismatch('has a broken chain: a certificate was not signed by the issuer that it names');
    }
    return issuer;
}
function isSelfSigned(certificate) {
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}
/** Compares the keys, not their bytes: the same key can be written in more than one way. */
function hasKey(certificate, publicKey) {
    return certificate.publicKey.equals((0,external_node_crypto_.createPublicKey)({ key: publicKey, format: 'der', type: 'spki' }));
}
/** What names are in a certificate (TBSCertificate, RFC 5280, 4.1), which X509Certificate gives only as text. */
function namesOf(certificate) {
    try {
        const [tbsCertificate] = (0,reader/* membersOf */.lS)(tags/* SEQUENCE */.gt, (0,reader/* readElement */.RN)(certificate.raw));
        const members = (0,reader/* membersOf */.lS)(tags/* SEQUENCE */.gt, tbsCertificate);
        const [, , issuer, , subject] = (0,reader/* isTagged */.$J)(members[0], 0) ? members.slice(1) : members;
        const tagged = members.find((member) => (0,reader/* isTagged */.$J)(member, 3));
        const extensions = tagged === undefined ? [] : (0,reader/* membersOf */.lS)(tags/* SEQUENCE */.gt, (0,reader/* inTag */.m9)(3, tagged)[0]);
        return { issuer: (0,certificate_subject/* namePartsOf */.dA)(issuer), subject: (0,certificate_subject/* namePartsOf */.dA)(subject), extensions };
    }
    catch {
        throw unreadable('has a certificate whose names cannot be parsed');
    }
}
/** None, where they cannot be parsed: then none of those ordered is there to be found. */
function addressesIn({ subject, extensions }) {
    try {
        return (0,certificate_subject/* addressesOf */.sO)(subject, extensions);
    }
    catch {
        return [];
    }
}
function certificate_pem(certificates) {
    return certificates.map((certificate) => `${certificate.toString().trim()}\n`).join('');
}
function unreadable(problem) {
    return new errors/* ActionError */.lZ('certificate_mismatch', `Reading the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; ` +
        'run the job again, and if that does not help, look at the order in CertCentral.');
}
function mismatch(problem) {
    return new errors/* ActionError */.lZ('certificate_mismatch', `Checking the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; look ` +
        'at it in CertCentral before this certificate is used.');
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


/***/ })

};
;