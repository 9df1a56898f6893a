"use strict";
exports.id = 3537;
exports.ids = [3537];
exports.modules = {

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


/***/ })

};
;