"use strict";
exports.id = 918;
exports.ids = [918,537];
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

/***/ 2126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ bitString),
/* harmony export */   J8: () => (/* binding */ octetString),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   WT: () => (/* binding */ algorithm),
/* harmony export */   _y: () => (/* binding */ pemOf),
/* harmony export */   cR: () => (/* binding */ taggedBytes),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tv: () => (/* binding */ utf8String)
/* harmony export */ });
// What is written here in ASN.1: requests, encrypted keys, PKCS#7 and PKCS#12. Each function is named after its type in
// X.680 and gives the value in DER (X.690). asn1.ts reads DER.
const sequence = (...members) => element(0x30, ...members);
/** Of one member at most: DER asks for an order of several (X.690, 11.6), which nothing here needs. */
const setOf = (member) => element(0x31, ...(member === undefined ? [] : [member]));
const octetString = (bytes) => element(0x04, bytes);
/** A BIT STRING of whole bytes. */
const bitString = (bytes) => element(0x03, Buffer.of(0), bytes);
const utf8String = (text) => element(0x0c, Buffer.from(text));
const nothing = () => element(0x05);
/** An INTEGER of 0 or more. */
function integer(value) {
    const bytes = base256(value);
    // With its first bit set it would be negative (X.690, 8.3).
    return element(0x02, Buffer.from(bytes[0] < 0x80 ? bytes : [0, ...bytes]));
}
/** An OBJECT IDENTIFIER, given with dots (X.690, 8.19). */
function oid(dotted) {
    const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
    return element(0x06, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
}
/** `[number] EXPLICIT`, and also `[number] IMPLICIT` of a SEQUENCE or SET with these members. */
const tagged = (number, ...members) => element(0xa0 | number, ...members);
/** `[number] IMPLICIT` of a string with these bytes. */
const taggedBytes = (number, bytes) => element(0x80 | number, bytes);
/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
const algorithm = (identifier, ...parameters) => sequence(oid(identifier), ...parameters);
/** DER as PEM: 64 columns, LF, one at the end too (RFC 7468). */
function pemOf(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
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
/** Seven bits a byte; the eighth says that another one follows. */
function base128(value) {
    const higher = value < 128 ? [] : base128(Math.floor(value / 128));
    return [...higher.map((byte) => byte | 0x80), value % 128];
}


/***/ }),

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

/***/ 5918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleChain: () => (/* binding */ assembleChain),
  checkIssuers: () => (/* binding */ checkIssuers),
  checkLeaf: () => (/* binding */ checkLeaf),
  describeCertificate: () => (/* binding */ describeCertificate),
  formatCertificate: () => (/* binding */ formatCertificate),
  isCertificateFile: () => (/* binding */ isCertificateFile),
  readCertificates: () => (/* binding */ readCertificates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/asn1/asn1.ts + 1 modules
var asn1 = __webpack_require__(1471);
// EXTERNAL MODULE: ./src/asn1/der.ts
var der = __webpack_require__(2126);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/identity.ts
var identity = __webpack_require__(4796);
// EXTERNAL MODULE: ./src/domain/names.ts
var domain_names = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/asn1/ber.ts
var ber = __webpack_require__(4668);
;// CONCATENATED MODULE: ./src/certificate/pkcs7.ts


const SIGNED_DATA = (0,der/* oid */.jq)('1.2.840.113549.1.7.2');
const DATA = (0,der/* oid */.jq)('1.2.840.113549.1.7.1');
/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 3 and 5.1), byte by byte as they came; `undefined`
 * for anything else.
 *
 * @throws {RangeError} where it is truncated or damaged
 */
function certificatesInPkcs7(bytes) {
    const [type, content] = (0,ber/* elementsIn */.p)((0,ber/* firstElement */.R)(bytes).content);
    if (type === undefined || content === undefined || !type.whole.equals(SIGNED_DATA))
        return undefined;
    const signedData = (0,ber/* elementsIn */.p)((0,ber/* firstElement */.R)(content.content).content);
    const certificates = signedData.find(({ tag }) => tag === CERTIFICATES);
    return certificates === undefined ? [] : (0,ber/* elementsIn */.p)(certificates.content).map(({ whole }) => whole);
}
/** SignedData that is signed by nobody: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
function pkcs7Of(certificates) {
    const signedData = (0,der/* sequence */.K2)((0,der/* integer */.nd)(1), (0,der/* setOf */.s4)(), (0,der/* sequence */.K2)(DATA), (0,der/* tagged */.VK)(0, ...certificates), (0,der/* setOf */.s4)());
    return (0,der/* sequence */.K2)(SIGNED_DATA, (0,der/* tagged */.VK)(0, signedData));
}
/** `[0] IMPLICIT` of a SET. */
const CERTIFICATES = 0xa0;

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
    const isDer = typeof download !== 'string' && download[0] === 0x30;
    const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
    const certificates = new Map(found.map((certificate) => [certificate.fingerprint256, certificate]));
    if (certificates.size === 0)
        throw unreadable('contains no certificate');
    return [...certificates.values()];
}
/** Whether a file contains certificates and nothing else, so that replacing it loses nothing. */
function isCertificateFile(existing) {
    if (existing.includes('PRIVATE KEY-----'))
        return false;
    try {
        // Node reads the first of what is in DER and ignores what comes after it.
        if (existing[0] === 0x30)
            (0,asn1/* parse */.qg)(existing);
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
            return Buffer.from((0,der/* pemOf */._y)('PKCS7', pkcs7Of([leaf, ...intermediates].map(({ raw }) => raw))));
        case 'pem-leaf':
            return Buffer.from(pem([leaf]));
        case 'pem-chain':
            return Buffer.from(pem([leaf, ...intermediates, ...(root === undefined ? [] : [root])]));
        case 'pem':
            return Buffer.from(pem([leaf, ...intermediates]));
    }
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
        daysRemaining: Math.floor((leaf.validToDate.getTime() - now.getTime()) / 86_400_000),
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
        const [tbsCertificate] = (0,asn1/* membersOf */.lS)(asn1/* SEQUENCE */.gt, (0,asn1/* parse */.qg)(certificate.raw));
        const members = (0,asn1/* membersOf */.lS)(asn1/* SEQUENCE */.gt, tbsCertificate);
        const [, , issuer, , subject] = (0,asn1/* isTagged */.$J)(members[0], 0) ? members.slice(1) : members;
        const tagged = members.find((member) => (0,asn1/* isTagged */.$J)(member, 3));
        const extensions = tagged === undefined ? [] : (0,asn1/* membersOf */.lS)(asn1/* SEQUENCE */.gt, (0,asn1/* inTag */.m9)(3, tagged)[0]);
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
function pem(certificates) {
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
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1471);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);



/**
 * The parts of a Name (RFC 5280, 4.1.2.4): the subject of a CSR, the subject or issuer of a certificate.
 *
 * @throws where it is none
 */
function namePartsOf(name) {
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt, name)
        .flatMap((part) => (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .SET */ .rK, part))
        .map((entry) => {
        const [type, value] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt, entry);
        return { type: (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type), text: nameOf(value) };
    });
}
/** The common names, as they are written there; mostly one. */
function commonNamesOf(name) {
    return textsOf(name, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_NAME */ .E4);
}
/**
 * The e-mail addresses of a CSR or certificate: subject emailAddress, and rfc822Name and
 * SmtpUTF8Mailbox of the subjectAltName. In the form of `foldedAddress`, each once.
 *
 * @param extensions the Extension elements (RFC 5280, 4.1) of the certificate, or those that the CSR asks for
 * @throws where an extension or the subjectAltName cannot be parsed
 */
function addressesOf(subject, extensions) {
    const found = [...textsOf(subject, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .EMAIL_ADDRESS */ .MB), ...extensions.flatMap(alternativeAddresses)];
    return [...new Set(found.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC))];
}
/** Of something else than a string its bytes in hexadecimal: it is not the name that is ordered. */
function nameOf(value) {
    if (value === undefined)
        throw new TypeError('ASN.1: a name without a value');
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? value.toDER().toString('hex');
}
function textsOf(name, type) {
    return name.filter((part) => part.type === type).map(({ text }) => text);
}
/** The addresses in an extension; none, where it is not the subjectAltName. */
function alternativeAddresses(extension) {
    const [type, ...rest] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt, extension);
    // `critical` may come between the two.
    const value = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__.as)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G, rest.find((element) => (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .OCTET_STRING */ .G, element)));
    if ((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_ALTERNATIVE_NAME */ .FL)
        return [];
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .SEQUENCE */ .gt, (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(value.value)).flatMap(addressOf);
}
/** The address in a GeneralName (RFC 5280, 4.2.1.6), as a list of one, or of none for another kind of name. */
function addressOf(name) {
    if ((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(name, 1))
        return [name.value.toString('latin1')];
    if (!(0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(name, 0))
        return [];
    const [type, value] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .inTag */ .m9)(0, name);
    if ((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .SMTP_UTF8_MAILBOX */ .My)
        return [];
    const [mailbox] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .inTag */ .m9)(0, value);
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__.is)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_STRING */ .AA, mailbox) ? [mailbox.value.toString('utf8')] : [];
}


/***/ })

};
;