"use strict";
exports.id = 664;
exports.ids = [664,9];
exports.modules = {

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

/***/ 2848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   clockDifference: () => (/* binding */ clockDifference),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   kH: () => (/* binding */ isTooEarly),
/* harmony export */   rs: () => (/* binding */ datesOf)
/* harmony export */ });
/** Certificates are dated by the clock of the CA; a runner's may be late. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;
/** The dates of a certificate; invalid ones if they cannot be read. */
function datesOf(certificate) {
    const { validFrom, validFromDate, validTo, validToDate } = certificate;
    return { notBefore: readable(validFrom, validFromDate), notAfter: readable(validTo, validToDate) };
}
/** If a date cannot be read, its text is none, but Node's `Date` is sometimes an arbitrary one. */
function readable(text, date) {
    return Number.isNaN(Date.parse(text)) ? new Date(Number.NaN) : date;
}
function isExpired(certificate, now) {
    return datesOf(certificate).notAfter < now;
}
function isTooEarly(certificate, now) {
    return datesOf(certificate).notBefore.getTime() > now.getTime() + CLOCK_SKEW_MS;
}
/** Whether a certificate is valid at a time; a date that cannot be read forbids nothing. */
function isValidAt(certificate, now) {
    return !isExpired(certificate, now) && !isTooEarly(certificate, now);
}
/** A date of a certificate as outputs have it; `undefined` if it cannot be read. */
function isoOf(date) {
    return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}
/**
 * Why certificates count as invalid only because two clocks differ, as the end of a sentence about them; `undefined`
 * if the runner's clock finds them valid, or the service's does not either.
 */
function clockDifference(certificates, { runner, service }) {
    const allValid = (now) => certificates.every((certificate) => isValidAt(certificate, now));
    if (allValid(runner) || !allValid(service))
        return undefined;
    return (`is not valid by the clock of this runner (${runner.toISOString()}), but is by the clock of CertCentral ` +
        `(${service.toISOString()})`);
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ addressesIn),
/* harmony export */   commonNameOf: () => (/* binding */ commonNameOf),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);
/* harmony import */ var _asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9427);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);




/** The names in a certificate (TBSCertificate, RFC 5280, 4.1), which X509Certificate gives only as text. */
function namesOf(certificate) {
    try {
        const [tbsCertificate] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readElement */ .RN)(certificate.raw));
        const members = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, tbsCertificate);
        const [, , issuer, , subject] = (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(members[0], 0) ? members.slice(1) : members;
        const tagged = members.find((member) => (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isTagged */ .$J)(member, 3));
        const extensions = tagged === undefined ? [] : (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(_asn1_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .SEQUENCE */ .gt, (0,_asn1_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .inTag */ .m9)(3, tagged)[0]);
        return { issuer: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .namePartsOf */ .dA)(issuer), subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .namePartsOf */ .dA)(subject), extensions };
    }
    catch {
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)('has a certificate whose names cannot be parsed');
    }
}
/** The addresses of a certificate; none if they cannot be parsed, so that those ordered are missing. */
function addressesIn({ subject, extensions }) {
    try {
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .sO)(subject, extensions);
    }
    catch {
        return [];
    }
}
/** The common name of a certificate; `undefined` if it has none. */
function commonNameOf(certificate) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .commonNamesOf */ .VG)(namesOf(certificate).subject).at(-1);
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __webpack_require__(9429);
// EXTERNAL MODULE: ./src/certificate/certificate-dates.ts
var certificate_dates = __webpack_require__(2848);
// EXTERNAL MODULE: ./src/certificate/certificate-names.ts
var certificate_names = __webpack_require__(277);
// EXTERNAL MODULE: ./src/certificate/mismatch.ts
var mismatch = __webpack_require__(9427);
// EXTERNAL MODULE: ./src/asn1/writer.ts
var writer = __webpack_require__(3738);
;// CONCATENATED MODULE: ./src/certificate/pkcs7.ts



const SIGNED_DATA = (0,writer/* oid */.jq)('1.2.840.113549.1.7.2');
const DATA = (0,writer/* oid */.jq)('1.2.840.113549.1.7.1');
/**
 * The certificates in a PKCS#7 SignedData (RFC 5652, 3 and 5.1), byte by byte as they came; `undefined`
 * for anything else.
 *
 * @throws {RangeError} if it is truncated or damaged
 */
function certificatesInPkcs7(bytes) {
    const [type, content] = (0,reader/* elementsIn */.px)((0,reader/* readFirst */.vv)(bytes, 'BER'));
    if (type === undefined || content === undefined || !type.bytes.equals(SIGNED_DATA))
        return undefined;
    const signedData = (0,reader/* elementsIn */.px)((0,reader/* readFirst */.vv)(content.content, 'BER'));
    const certificates = signedData.find((element) => (0,reader.is)(CERTIFICATES, element));
    return certificates === undefined ? [] : (0,reader/* elementsIn */.px)(certificates).map((certificate) => certificate.bytes);
}
/** SignedData without a signature: how certificates travel in PKCS#7 (RFC 5652, 5.1 and 5.2). */
function pkcs7Of(certificates) {
    const signedData = (0,writer/* sequence */.K2)((0,writer/* integer */.nd)(1), (0,writer/* setOf */.s4)(), (0,writer/* sequence */.K2)(DATA), (0,writer/* tagged */.VK)(0, ...certificates), (0,writer/* setOf */.s4)());
    return (0,writer/* sequence */.K2)(SIGNED_DATA, (0,writer/* tagged */.VK)(0, signedData));
}
/** `[0] IMPLICIT` of a SET. */
const CERTIFICATES = tags/* CONTEXT_CONSTRUCTED */.FH | 0;

// EXTERNAL MODULE: ./src/certificate/subject.ts
var subject = __webpack_require__(323);
;// CONCATENATED MODULE: ./src/certificate/certificate.ts










/** A leaf with three CA certificates has some 10 KB, also as PKCS#7. */
const MAX_DOWNLOAD_BYTES = 256 * 1024;
/**
 * Reads a download: PEM certificates with any text and line ends between them,
 * PKCS#7 in PEM or DER, or one certificate in DER.
 *
 * @returns every certificate once, in the order in which they came
 * @throws {ActionError} `certificate_mismatch` if it is something else, cut, damaged or too large
 */
function readCertificates(download) {
    if (Buffer.byteLength(download) > MAX_DOWNLOAD_BYTES) {
        throw (0,mismatch/* unreadable */.O)(`is larger than any certificate chain (${MAX_DOWNLOAD_BYTES / 1024} KiB)`);
    }
    const isDer = typeof download !== 'string' && download[0] === tags/* SEQUENCE */.gt;
    const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
    const certificates = new Map(found.map((certificate) => [certificate.fingerprint256, certificate]));
    if (certificates.size === 0)
        throw (0,mismatch/* unreadable */.O)('contains no certificate');
    return [...certificates.values()];
}
/** Whether a file contains certificates and nothing else, so that replacing it loses nothing. */
function isCertificateFile(existing) {
    try {
        // Node reads the first element in DER and ignores the rest.
        if (existing[0] === tags/* SEQUENCE */.gt)
            (0,reader/* readElement */.RN)(existing, 'BER');
        return readCertificates(existing).length > 0;
    }
    catch {
        return false;
    }
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
/** The outputs of a certificate. */
function describeCertificate(leaf, now) {
    const { issuer } = (0,certificate_names/* namesOf */.e)(leaf);
    const { notBefore, notAfter } = (0,certificate_dates/* datesOf */.rs)(leaf);
    return {
        serialNumber: leaf.serialNumber,
        thumbprint: leaf.fingerprint256.replaceAll(':', ''),
        notBefore: (0,certificate_dates/* isoOf */.dF)(notBefore),
        notAfter: (0,certificate_dates/* isoOf */.dF)(notAfter),
        // Node has `undefined` for a Name without parts.
        issuer: (0,subject/* commonNamesOf */.VG)(issuer).at(-1) ?? (leaf.issuer ?? '').split('\n').join(', '),
        daysRemaining: Number.isNaN(notAfter.valueOf())
            ? undefined
            : Math.floor((notAfter.getTime() - now.getTime()) / dates/* DAY_MILLISECONDS */.SM),
    };
}
function certificatesInText(text) {
    const marks = [...text.matchAll(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g)];
    if (marks.length === 0)
        throw (0,mismatch/* unreadable */.O)(kindOfText(text));
    const certificates = [];
    for (let at = 0; at < marks.length; at += 2) {
        const [begin, end] = [marks[at], marks[at + 1]];
        if (begin?.[1] !== 'BEGIN' || end?.[1] !== 'END' || begin[2] !== end[2]) {
            throw (0,mismatch/* unreadable */.O)('is truncated: a PEM block has no end or no beginning');
        }
        if (!['CERTIFICATE', 'X509 CERTIFICATE', 'PKCS7', 'CMS'].includes(begin[2]))
            continue;
        const body = text.slice(begin.index + begin[0].length, end.index).replace(/\s+/g, '');
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) {
            throw (0,mismatch/* unreadable */.O)('has damaged base64 in a PEM block');
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
        throw (0,mismatch/* unreadable */.O)('is truncated or damaged: a certificate in it cannot be parsed');
    }
}
function certificate_pem(certificates) {
    return certificates.map((certificate) => `${certificate.toString().trim()}\n`).join('');
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleChain: () => (/* binding */ assembleChain),
/* harmony export */   hasKey: () => (/* binding */ hasKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _certificate_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2848);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9427);



/**
 * Finds the leaf, by its basicConstraints and, if it is known, by its key, and orders the
 * certificates from it upwards; each is a CA certificate that signed the one before. What does
 * not belong to the chain is left out. Whether the chain is complete is for the caller to judge.
 *
 * @param publicKey of the CSR, as `publicKeyOf` returns it
 * @param dates an issuer can be there twice, an expired one and its successor: the first chain is taken whose issuers
 *   are all valid at the first of these dates for which there is one, otherwise the first chain
 * @throws {ActionError} `certificate_mismatch` if there is no such leaf, it is its own issuer, or a certificate names
 *   an issuer that did not sign it
 */
function assembleChain(certificates, publicKey, dates = []) {
    const leaf = findLeaf(certificates, publicKey);
    if (isSelfSigned(leaf))
        throw ownIssuer();
    const rules = [...dates.map((date) => (issuer) => (0,_certificate_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .isValidAt */ .Ub)(issuer, date)), () => true];
    const issuers = rules
        .values()
        .map((accepts) => findIssuers(certificates, leaf, accepts))
        .find(isFound);
    if (issuers === undefined) {
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__.mismatch)('has a broken chain: a certificate was not signed by the issuer that it names');
    }
    if (issuers.length === 0 && leaf.issuer !== undefined && leaf.subject === leaf.issuer)
        throw ownIssuer();
    const end = issuers.at(-1);
    const root = end !== undefined && isSelfSigned(end) ? end : undefined;
    return {
        leaf,
        intermediates: issuers.filter((issuer) => issuer !== root),
        root,
        unrelated: certificates.length - 1 - issuers.length,
    };
}
function isFound(value) {
    return value !== undefined;
}
function ownIssuer() {
    return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__.mismatch)('is its own issuer, so that no CA issued it');
}
function findLeaf(certificates, publicKey) {
    const leaves = certificates.filter(({ ca }) => !ca);
    if (leaves.length === 0)
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__.mismatch)('contains only CA certificates, not the certificate that was ordered');
    const fitting = publicKey === undefined ? leaves : leaves.filter((leaf) => hasKey(leaf, publicKey));
    const [leaf] = fitting;
    if (leaf === undefined)
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__.mismatch)('has another public key than the CSR, so it belongs to another request');
    if (fitting.length > 1) {
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__.mismatch)(`contains ${fitting.length} different certificates for users, and it is unclear which one was ordered`);
    }
    return leaf;
}
/** The issuers from a certificate upwards, none of which breaks the rule; `undefined` if there is no such chain. */
function findIssuers(certificates, leaf, accepts) {
    const rejected = new Set();
    const upwards = (path) => {
        const current = path.at(-1);
        if (isSelfSigned(current))
            return path;
        const named = certificates.filter((other) => other !== current && other.subject === current.issuer);
        const issuers = named.filter((issuer) => hasSigned(issuer, current));
        // Nothing more was sent, or CAs signed each other.
        if (named.length === 0 || (issuers.length > 0 && issuers.every((issuer) => path.includes(issuer))))
            return path;
        for (const issuer of issuers) {
            if (path.includes(issuer) || rejected.has(issuer) || !accepts(issuer))
                continue;
            const found = upwards([...path, issuer]);
            if (found !== undefined)
                return found;
            rejected.add(issuer);
        }
        return undefined;
    };
    return upwards([leaf])?.slice(1);
}
function hasSigned(issuer, certificate) {
    return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
function isSelfSigned(certificate) {
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
}
/** Compares the keys, not their bytes: the same key can be written in more than one way. */
function hasKey(certificate, publicKey) {
    return certificate.publicKey.equals((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: publicKey, format: 'der', type: 'spki' }));
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkIssuers: () => (/* binding */ checkIssuers),
/* harmony export */   checkLeaf: () => (/* binding */ checkLeaf)
/* harmony export */ });
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);
/* harmony import */ var _certificate_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2848);
/* harmony import */ var _certificate_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(277);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6650);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9427);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(323);







const USAGES = { email: '1.3.6.1.5.5.7.3.4', 'client-auth': '1.3.6.1.5.5.7.3.2' };
const ANY_USAGE = '2.5.29.37.0';
/**
 * Checks that the leaf is what was ordered: its key, dates, addresses, common name and usage.
 * Never quotes a name or an address: logs may be public.
 *
 * @throws {ActionError} `certificate_mismatch`, naming everything that does not fit
 */
function checkLeaf(leaf, expected, now) {
    const names = (0,_certificate_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(leaf);
    const differences = [];
    if (expected.publicKey !== undefined && !(0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.hasKey)(leaf, expected.publicKey)) {
        differences.push('its public key does not match the CSR');
    }
    const { notBefore, notAfter } = (0,_certificate_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .datesOf */ .rs)(leaf);
    if ((0,_certificate_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .isExpired */ ._d)(leaf, now))
        differences.push(`it expired at ${notAfter.toISOString()}`);
    if (expected.latestEnd !== undefined && notAfter > expected.latestEnd) {
        differences.push(`it expires at ${notAfter.toISOString()}, later than ordered`);
    }
    if ((0,_certificate_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .isTooEarly */ .kH)(leaf, now)) {
        differences.push(`it is not valid before ${notBefore.toISOString()}`);
    }
    const held = (0,_certificate_names_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesIn */ .M)(names);
    const missing = expected.emails.filter((email) => !held.includes((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedAddress */ .kT)(email))).length;
    if (missing > 0) {
        differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
    }
    const { commonNames } = expected;
    const named = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .commonNamesOf */ .VG)(names.subject).map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8);
    if (commonNames !== undefined && !commonNames.map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8).some((name) => named.includes(name))) {
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
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__.mismatch)(`does not match the order: ${differences.join('; ')}`);
}
/** Hexadecimal digits in one form: without separators and leading zeros. */
function digits(text) {
    return text
        .replace(/[^0-9a-f]/gi, '')
        .replace(/^0+/, '')
        .toUpperCase();
}
/**
 * Checks that the issuers are valid now: no program trusts a certificate whose intermediate has expired.
 *
 * @throws {ActionError} `certificate_mismatch`
 */
function checkIssuers({ intermediates, root }, now) {
    const expired = [...intermediates, ...(root === undefined ? [] : [root])].find((issuer) => !(0,_certificate_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .isValidAt */ .Ub)(issuer, now));
    if (expired === undefined)
        return;
    throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__.mismatch)(`has an issuer that is valid only from ${expired.validFrom} to ${expired.validTo}`);
}


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

/***/ 6949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepKey: () => (/* binding */ keepKey),
  loadKey: () => (/* binding */ loadKey),
  makeKey: () => (/* binding */ makeKey)
});

// UNUSED EXPORTS: keyPem

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/asn1/pem.ts
var asn1_pem = __webpack_require__(3675);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/files/safe-file.ts + 1 modules
var safe_file = __webpack_require__(3484);
// EXTERNAL MODULE: ./src/certificate/pbes2.ts
var pbes2 = __webpack_require__(9147);
// EXTERNAL MODULE: ./src/asn1/unwrap.ts
var unwrap = __webpack_require__(7622);
// EXTERNAL MODULE: ./src/files/private-key-file.ts
var private_key_file = __webpack_require__(9345);
// EXTERNAL MODULE: ./src/certificate/key-type.ts
var key_type = __webpack_require__(8889);
;// CONCATENATED MODULE: ./src/certificate/read-key.ts






/**
 * Reads a private key: PKCS#8, PKCS#1 or SEC 1, encrypted or not, in each form that `unwrap` knows.
 *
 * @throws {ActionError} `invalid_input` if it is none, is not of a type that DigiCert takes, or
 *   password and encryption do not go together: with a password the file must be encrypted
 */
function readKey(source, password) {
    const unwrapped = (0,unwrap/* unwrap */.oA)(source);
    const stored = 'pem' in unwrapped ? keyInPem(unwrapped) : 'der' in unwrapped ? keyInDer(unwrapped) : undefined;
    if (stored === undefined)
        throw refusal(`key-file: ${otherContent(Buffer.from(source), unwrapped)}`);
    const { encrypted, form } = stored;
    if (encrypted && password === undefined) {
        throw refusal('key-password: is empty, but the private key in key-file is encrypted. Give its password from a secret.');
    }
    if (!encrypted && password !== undefined) {
        throw refusal('key-password: is given, but the private key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or ' +
            'leave key-password out.');
    }
    const key = opened(stored, password);
    if (key === undefined) {
        throw refusal(encrypted
            ? `key-password: does not open the private key in key-file (${form}), or the file is damaged.`
            : `key-file: contains a private key that is damaged or of an unknown kind (${form}). ${KEEP}`);
    }
    const reason = (0,key_type/* reasonAgainst */.s)(key);
    if (reason !== undefined)
        throw refusal(`key-file: contains ${reason}`);
    return key;
}
/** A file that cannot be read now may still be the only key of an order that was paid for. */
const KEEP = 'Keep this file, since an order may have been placed with its private key.';
function opened({ open }, password) {
    try {
        return open(password);
    }
    catch {
        // OpenSSL's error is less precise than the caller's.
        return undefined;
    }
}
/** The first private key in a PEM text; rebuilt, since OpenSSL reads no PEM whose line breaks were lost. */
function keyInPem({ pem, form }) {
    const [, label, text = ''] = KEY_BLOCK.exec(pem) ?? [];
    if (label === undefined || label === 'OPENSSH PRIVATE KEY')
        return undefined;
    const [headers = '', cipher] = PROC_TYPE.exec(text) ?? [];
    const der = (0,unwrap/* decodeBase64 */.y4)(text.slice(headers.length));
    const rebuilt = der === undefined ? '' : (0,asn1_pem/* pemOf */._)(label, der);
    const key = cipher === undefined ? rebuilt : rebuilt.replace('\n', `\nProc-Type: 4,ENCRYPTED\n${cipher}\n\n`);
    return {
        encrypted: label === 'ENCRYPTED PRIVATE KEY' || cipher !== undefined,
        form: `${form}, ${label}`,
        open: (password) => (0,external_node_crypto_.createPrivateKey)({ key, format: 'pem', ...passphrase(password) }),
    };
}
const KEY_BLOCK = /-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----([\s\S]*?)-----END \1-----/;
/** The headers of PEM that OpenSSL encrypted before PKCS#8 (RFC 1421, 4.6.1); the vector has one block of the cipher. */
const PROC_TYPE = /^\s*Proc-Type:\s*4,ENCRYPTED\s*(DEK-Info:\s*(?:DES[\w-]*,[0-9A-Fa-f]{16}|(?!DES)[\w-]+,[0-9A-Fa-f]{32}))/;
function keyInDer({ der, form }) {
    if ((0,private_key_file/* isEncryptedKey */._V)(der)) {
        const open = (password) => (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8', ...passphrase(password) });
        return { encrypted: true, form, open };
    }
    for (const type of ['pkcs8', 'pkcs1', 'sec1']) {
        try {
            const key = (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type });
            return { encrypted: false, form, open: () => key };
        }
        catch { }
    }
    return undefined;
}
function passphrase(password) {
    return password === undefined ? {} : { passphrase: password };
}
/** Describes the content of a file without a readable key, and the next step. */
function otherContent(bytes, found) {
    const other = (0,private_key_file/* privateKeyIn */.uU)(bytes);
    if ('pem' in found && /BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(found.pem) && !KEY_BLOCK.test(found.pem)) {
        return `contains a private key that is truncated (${found.form} without its END line). ${KEEP}`;
    }
    if (other !== undefined) {
        return `contains ${other}, which this action cannot read. Convert it to PEM (PKCS#8) in another file. ${KEEP}`;
    }
    const [, label] = ('pem' in found && /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(found.pem)) || [];
    const content = label === undefined ? found.form : `${found.form}, ${label}`;
    return `contains no private key (the file has: ${content}). Give the path of a private key, or one without a file.`;
}
function refusal(message) {
    return new errors/* ActionError */.lZ('invalid_input', message);
}

;// CONCATENATED MODULE: ./src/certificate/key.ts







/** The iterations that OWASP recommends for PBKDF2-HMAC-SHA-256 (2023): the file may be kept as an artifact others can download. */
const ITERATIONS = 600_000;
/** A key in PEM has at most 4 KB. */
const MAX_KEY_BYTES = 64 * 1024;
const makePair = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
/** Makes a private key. */
async function makeKey(type) {
    const pair = type.startsWith('ec-')
        ? await makePair('ec', { namedCurve: type === 'ec-p256' ? 'prime256v1' : 'secp384r1' })
        : await makePair('rsa', { modulusLength: Number(type.slice('rsa-'.length)) });
    return pair.privateKey;
}
/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) if a password is given. */
async function keyPem(key, password) {
    if (password === undefined)
        return key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const plain = key.export({ type: 'pkcs8', format: 'der' });
    return (0,asn1_pem/* pemOf */._)('ENCRYPTED PRIVATE KEY', await (0,pbes2/* encryptedKey */.u)(plain, password, ITERATIONS));
}
/**
 * The key of this job: the one in the file, if an earlier attempt or the user left one there, otherwise a new
 * one. A new one is on the disk (mode 0600) and was read back and opened before this returns, so that no order
 * is placed for a key that is lost.
 *
 * @throws {ActionError} `invalid_input` if the file contains something else, or cannot be read or written
 */
async function keepKey(file, type, password) {
    const existing = await loadKey(file, password);
    if (existing !== undefined)
        return { key: existing, made: false };
    const key = await makeKey(type);
    const pem = await keyPem(key, password);
    await (0,safe_file.writeFileWhole)(file, Buffer.from(pem), { mode: 0o600, overwrite: false });
    await checkSaved(file, password, key);
    return { key, made: true };
}
async function checkSaved(file, password, key) {
    const saved = await loadKey(file, password).catch((error) => {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return undefined;
    });
    if (saved?.equals(key))
        return;
    throw key_refusal('key-file: the new private key was saved, but could not be read back and opened, so it was not used. Check the ' +
        'disk of the runner, and give another path.');
}
/**
 * The key in a file, or `undefined` if there is no file.
 *
 * @throws {ActionError} `invalid_input` if the file contains something else, or cannot be read
 */
async function loadKey(file, password) {
    const existing = await (0,safe_file.readRegularFile)(file, MAX_KEY_BYTES);
    if (existing === 'too large') {
        throw key_refusal('key-file: is larger than any private key (64 KiB). Give another path.');
    }
    return existing === undefined ? undefined : readKey(existing, password);
}
function key_refusal(message) {
    return new errors/* ActionError */.lZ('invalid_input', message);
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeCsr: () => (/* binding */ makeCsr)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4508);
/* harmony import */ var _asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3738);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _csr_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var _key_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5940);








const RSA_SHA256 = {
    hash: 'sha256',
    algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .algorithm */ .WT)('1.2.840.113549.1.1.11', (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullValue */ .Pv)()),
};
/** How the CSR of each kind of key is signed (RFC 4055, 5; RFC 5758, 3.2). */
const CSR_SIGNATURES = {
    'ec-p256': { hash: 'sha256', algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .algorithm */ .WT)('1.2.840.10045.4.3.2') },
    'ec-p384': { hash: 'sha384', algorithm: (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .algorithm */ .WT)('1.2.840.10045.4.3.3') },
    'rsa-2048': RSA_SHA256,
    'rsa-3072': RSA_SHA256,
    'rsa-4096': RSA_SHA256,
};
/**
 * Makes a certificate signing request (PKCS#10).
 *
 * @param key of an allowed type
 * @returns PEM, in the form of `readCsr`
 */
async function makeCsr(key, { commonName, emails }) {
    const type = (0,_key_type_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key);
    if (type === undefined)
        throw new TypeError(`A CSR for a key of the kind ${(0,_key_type_js__WEBPACK_IMPORTED_MODULE_4__/* .keyName */ .x)(key)} was asked for.`);
    const signature = CSR_SIGNATURES[type];
    // CertificationRequestInfo (RFC 2986, 4.1); its attributes are an implicitly tagged SET.
    const info = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .nd)(0), nameOf(commonName), (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyDer */ .k)(key), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tagged */ .VK)(0, ...(emails.length > 0 ? [extensionRequest(emails)] : [])));
    const signed = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)(info, signature.algorithm, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .bitString */ .FY)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(signature.hash, info, key)));
    const csr = (0,_csr_js__WEBPACK_IMPORTED_MODULE_2__.readCsr)(signed);
    if ('problem' in csr)
        throw new TypeError(`The CSR that was made ${csr.problem}.`);
    return csr.pem;
}
/** A subject (Name, RFC 5280, 4.1.2.4) with only a common name, or with nothing. */
function nameOf(commonName) {
    if (commonName === undefined)
        return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)();
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .setOf */ .s4)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMON_NAME */ .E4), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .utf8String */ .tv)(commonName))));
}
/** The attribute that asks for a subjectAltName of these addresses (RFC 2985, 5.4.2). */
function extensionRequest(emails) {
    const names = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .octetString */ .J8)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)(...emails.map(generalName)));
    const extension = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_7__/* .SUBJECT_ALTERNATIVE_NAME */ .FL), names);
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(_csr_check_js__WEBPACK_IMPORTED_MODULE_3__/* .EXTENSION_REQUEST */ .e), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .setOf */ .s4)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)(extension)));
}
/** An address as GeneralName (RFC 5280, 4.2.1.6): rfc822Name, or SmtpUTF8Mailbox beyond ASCII (RFC 9598, 3). */
function generalName(email) {
    const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiDomain */ .wL)(email);
    if (/^\p{ASCII}*$/u.test(address))
        return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedBytes */ .cR)(1, Buffer.from(address));
    return (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tagged */ .VK)(0, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_7__/* .SMTP_UTF8_MAILBOX */ .My), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tagged */ .VK)(0, (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .utf8String */ .tv)(address)));
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   mismatch: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** The error for a download that cannot be read. */
function unreadable(problem) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('certificate_mismatch', `Reading the certificate failed: the download ${problem}. Nothing was written. The order is not affected; ` +
        'run the job again, and if that does not help, look at the order in CertCentral.');
}
/** The error for a certificate that is not the one of the order. */
function mismatch(problem) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('certificate_mismatch', `Checking the certificate failed: the download ${problem}. Nothing was written. The order is not affected; look ` +
        'at it in CertCentral before this certificate is used.');
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
 * Encrypts with a password as PKCS#5 v2 describes (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256-CBC). node:crypto can encrypt only keys, and only with OpenSSL's 2048 iterations.
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

/***/ 4651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePkcs12: () => (/* binding */ makePkcs12)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/asn1/writer.ts
var writer = __webpack_require__(3738);
// EXTERNAL MODULE: ./src/certificate/pbes2.ts
var pbes2 = __webpack_require__(9147);
;// CONCATENATED MODULE: ./src/certificate/pkcs12-kdf.ts

/** The purposes of a derived key of PKCS#12 (RFC 7292, appendix B.3). */
const PURPOSES = { key: 1, vector: 2, mac: 3 };
/** Bytes that SHA-1 and SHA-256 hash at once. */
const BLOCK = 64;
/**
 * PKCS#12's own derivation of keys from a password (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has.
 *
 * @param password in UTF-16 with a final NUL, high bytes first (`bmpPassword`)
 */
function derive({ algorithm, iterations, salt }, password, { purpose, size }) {
    const diversifier = Buffer.alloc(BLOCK, PURPOSES[purpose]);
    const filled = (bytes) => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes);
    const input = Buffer.concat([filled(salt), filled(password)]);
    let derived = Buffer.alloc(0);
    for (;;) {
        let round = Buffer.concat([diversifier, input]);
        for (let count = 0; count < iterations; count++)
            round = (0,external_node_crypto_.hash)(algorithm, round, 'buffer');
        derived = Buffer.concat([derived, round]);
        if (derived.length >= size)
            return derived.subarray(0, size);
        addToBlocks(input, Buffer.alloc(BLOCK, round));
    }
}
/** Adds a number and 1 to each block, modulo the size of a block: step 6C. */
function addToBlocks(blocks, number) {
    for (let start = 0; start < blocks.length; start += BLOCK) {
        let carry = 1;
        for (let at = BLOCK - 1; at >= 0; at--) {
            const sum = blocks[start + at] + number[at] + carry;
            blocks[start + at] = sum & 0xff;
            carry = sum >> 8;
        }
    }
}
/** A password as PKCS#12 takes it: a BMPString with a final NUL. */
function bmpPassword(password) {
    return Buffer.from(`${password}\0`, 'utf16le').swap16();
}

;// CONCATENATED MODULE: ./src/certificate/pkcs12.ts




const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
const CERT_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PKCS8_SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const SHA1_AND_3DES = '1.2.840.113549.1.12.1.3';
/**
 * For the key, the certificates and the MAC each. More would be better, but .NET and Windows
 * refuse files with more than 600,000 altogether (KB5025823).
 */
const ITERATIONS = 100_000;
const SCHEMES = {
    modern: {
        encrypt: (plain, password) => (0,pbes2/* encryptPbes2 */.c)(plain, password, ITERATIONS),
        mac: { algorithm: 'sha256', identifier: '2.16.840.1.101.3.4.2.1', size: 32 },
    },
    legacy: {
        encrypt: async (plain, password) => encryptTripleDes(plain, password),
        mac: { algorithm: 'sha1', identifier: '1.3.14.3.2.26', size: 20 },
    },
};
/**
 * Makes a PKCS#12 file (RFC 7292). `modern` is the default of OpenSSL 3, and OpenSSL 3, Windows, macOS
 * and Thunderbird import: AES-256-CBC, PBKDF2-HMAC-SHA-256 and a SHA-256 MAC. `legacy` is 3DES and SHA-1, which
 * older systems need.
 *
 * @param chain leaf first; key and leaf are marked as belonging together
 * @param name the friendly name of key and leaf, which Java calls an alias
 */
async function makePkcs12({ key, chain, password, encryption = 'modern', name, }) {
    const [leaf] = chain;
    if (!leaf?.checkPrivateKey(key))
        throw new TypeError('The first certificate has another key.');
    const { encrypt, mac } = SCHEMES[encryption];
    // Any bytes would do; the SHA-1 of the certificate is the choice of OpenSSL and NSS.
    const localKeyId = (0,writer/* octetString */.J8)((0,external_node_crypto_.createHash)('sha1').update(leaf.raw).digest());
    const marks = (0,writer/* setOf */.s4)((0,writer/* sequence */.K2)((0,writer/* oid */.jq)(LOCAL_KEY_ID), (0,writer/* setOf */.s4)(localKeyId)), ...(name === undefined ? [] : [(0,writer/* sequence */.K2)((0,writer/* oid */.jq)(FRIENDLY_NAME), (0,writer/* setOf */.s4)((0,writer/* bmpString */.nb)(name)))]));
    const certificates = chain.map((certificate) => certificate === leaf ? certificateBag(certificate, marks) : certificateBag(certificate));
    const shrouded = await encrypt(key.export({ type: 'pkcs8', format: 'der' }), password);
    const keyBag = bag(PKCS8_SHROUDED_KEY_BAG, (0,writer/* sequence */.K2)(shrouded.algorithm, (0,writer/* octetString */.J8)(shrouded.encrypted)), marks);
    const authenticatedSafe = (0,writer/* sequence */.K2)(encryptedContent(await encrypt((0,writer/* sequence */.K2)(...certificates), password)), dataContent((0,writer/* sequence */.K2)(keyBag)));
    const version = (0,writer/* integer */.nd)(3);
    return (0,writer/* sequence */.K2)(version, dataContent(authenticatedSafe), macData(authenticatedSafe, password, mac));
}
/** SafeBag with a CertBag (RFC 7292, 4.2.3). */
function certificateBag(certificate, ...attributes) {
    const content = (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(X509_CERTIFICATE), (0,writer/* tagged */.VK)(0, (0,writer/* octetString */.J8)(certificate.raw)));
    return bag(CERT_BAG, content, ...attributes);
}
/** SafeBag (RFC 7292, 4.2). */
function bag(kind, content, ...attributes) {
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(kind), (0,writer/* tagged */.VK)(0, content), ...attributes);
}
/** ContentInfo of the type data (RFC 5652, 3 and 4). */
function dataContent(content) {
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(DATA), (0,writer/* tagged */.VK)(0, (0,writer/* octetString */.J8)(content)));
}
/** ContentInfo of the type encrypted-data (RFC 5652, 3, 6.1 and 8). */
function encryptedContent({ algorithm, encrypted }) {
    const encryptedContentInfo = (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(DATA), algorithm, (0,writer/* taggedBytes */.cR)(0, encrypted));
    const encryptedData = (0,writer/* sequence */.K2)((0,writer/* integer */.nd)(0), encryptedContentInfo);
    return (0,writer/* sequence */.K2)((0,writer/* oid */.jq)(ENCRYPTED_DATA), (0,writer/* tagged */.VK)(0, encryptedData));
}
/** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292, appendix C). */
function encryptTripleDes(plain, password) {
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const parameters = { algorithm: 'sha1', iterations: ITERATIONS, salt };
    const secret = bmpPassword(password);
    const key = derive(parameters, secret, { purpose: 'key', size: 24 });
    const vector = derive(parameters, secret, { purpose: 'vector', size: 8 });
    const cipher = (0,external_node_crypto_.createCipheriv)('des-ede3-cbc', key, vector);
    return {
        algorithm: (0,writer/* algorithm */.WT)(SHA1_AND_3DES, (0,writer/* sequence */.K2)((0,writer/* octetString */.J8)(salt), (0,writer/* integer */.nd)(ITERATIONS))),
        encrypted: Buffer.concat([cipher.update(plain), cipher.final()]),
    };
}
/** MacData with its DigestInfo (RFC 7292, 4). */
function macData(authenticatedSafe, password, scheme) {
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const parameters = { algorithm: scheme.algorithm, iterations: ITERATIONS, salt };
    const key = derive(parameters, bmpPassword(password), { purpose: 'mac', size: scheme.size });
    const mac = (0,external_node_crypto_.createHmac)(scheme.algorithm, key).update(authenticatedSafe).digest();
    const digestInfo = (0,writer/* sequence */.K2)((0,writer/* algorithm */.WT)(scheme.identifier, (0,writer/* nullValue */.Pv)()), (0,writer/* octetString */.J8)(mac));
    return (0,writer/* sequence */.K2)(digestInfo, (0,writer/* octetString */.J8)(salt), (0,writer/* integer */.nd)(ITERATIONS));
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ publicKeyDer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The public part of a key in DER: its SubjectPublicKeyInfo (RFC 5280, 4.1). */
function publicKeyDer(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return publicKey.export({ type: 'spki', format: 'der' });
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   j8: () => (/* binding */ normalizedName),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);


function identityOf(productId, body) {
    const { common_name, individual, emails, profile_type, usage_designation } = body.certificate;
    return {
        product: (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .currentName */ .TH)(productId),
        commonName: common_name === undefined ? undefined : normalizedName(common_name),
        individual: individual === undefined ? undefined : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === undefined ? undefined : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation &&
            usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? []),
    };
}
/** Addresses as a set: normalized, sorted, each once. */
function addressesOf(emails) {
    return [...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedAddress */ .kT))].sort();
}
/** A name in one form for every spelling: normalized, with single spaces. */
function normalizedName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalized */ .A9)(name).replace(/\s+/g, ' ');
}
/** A usage designation as one text. */
function usageOf(primary, additional) {
    return [primary, ...[...new Set(additional)].sort()].join(' ');
}
function nameOf(individual) {
    return 'pseudonym' in individual
        ? `pseudonym ${normalizedName(individual.pseudonym)}`
        : `name ${normalizedName(individual.first_name)}, ${normalizedName(individual.last_name)}`;
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openCounter),
/* harmony export */   H: () => (/* binding */ daysLeft)
/* harmony export */ });
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1780);
/* harmony import */ var _report_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);



const PENDING = ['pending', 'processing', 'needs_approval', 'waiting_pickup', 'needs_csr', 'reissue_pending'];
/** Longer tables hide their first rows. */
const MAX_NEXT = 50;
/** @param withinDays today is day 0 */
function openCounter(withinDays) {
    const tally = { count: 0, issued: 0, pending: 0 };
    const expiring = [];
    const next = [];
    const ends = (0,_report_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .countEnds */ .yd)();
    let soonest;
    let lastDay;
    return {
        add(order, today) {
            lastDay = today;
            tally.count += 1;
            if (PENDING.includes(order.status ?? ''))
                tally.pending += 1;
            if (order.status !== 'issued')
                return;
            tally.issued += 1;
            const { id, productId, validTill } = order;
            const days = daysLeft(order, today);
            // DigiCert shows expired certificates as `issued`, too.
            if (validTill === undefined || days === undefined || days < 0)
                return;
            if (soonest === undefined || validTill < soonest)
                soonest = validTill;
            if (order.isRenewed === true)
                return;
            ends.add(validTill);
            const ending = { id, productId, validTill, daysLeft: days };
            if (days <= withinDays)
                expiring.push(ending);
            next.push(ending);
            // An account can have very many, and only the first are shown.
            if (next.length > 100 * MAX_NEXT)
                next.sort(bySoonest).splice(MAX_NEXT);
        },
        result() {
            const sorted = expiring.toSorted(bySoonest);
            const chart = lastDay === undefined ? '' : ends.chart(lastDay);
            return {
                ...{ ...tally, expiring: sorted, next: next.toSorted(bySoonest).slice(0, MAX_NEXT) },
                ...{ nextExpiry: sorted[0]?.validTill ?? soonest, chart },
            };
        },
    };
}
function bySoonest(one, other) {
    return one.daysLeft - other.daysLeft || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(one, other);
}
/** Whole days from one day to the last day of the certificate; negative once it has expired. */
function daysLeft({ validTill }, today) {
    return (0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, validTill);
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFleetList: () => (/* binding */ checkFleetList),
/* harmony export */   writeFleetList: () => (/* binding */ writeFleetList)
/* harmony export */ });
/* harmony import */ var _base_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9001);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8991);
/* harmony import */ var _fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(145);
/* harmony import */ var _inventory_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3191);






const HEADER = (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .csvLine */ .z)(_fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET_COLUMNS */ .T_);
const YAML_HEAD = '# Made by inventory: a list for fleet.\n';
/** The beginning of a file of an earlier run. */
const BEGINNINGS = [HEADER, YAML_HEAD, '[\n{"name":', '[]\n'];
/** @throws {ActionError} `invalid_input` before anything is sent */
function checkFleetList(path) {
    return (0,_inventory_file_js__WEBPACK_IMPORTED_MODULE_4__.checkListFile)('manifest-file', path, BEGINNINGS);
}
/**
 * Writes the orders as a list for `fleet`. Unknown values stay empty, and are named.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written
 */
async function writeFleetList(path, orders, { reads, ...reading }) {
    const { report } = reading;
    const details = reads.allowed
        ? await report.group('Read the orders', () => readDetails(orders.slice(0, reads.max), reading))
        : new Map();
    const taken = new Set();
    const rows = orders.map((order) => (0,_fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(order, details.get(order.id), taken));
    await (0,_inventory_file_js__WEBPACK_IMPORTED_MODULE_4__.writeListFile)(path, textsOf(path, rows), BEGINNINGS);
    report.info(`A list for fleet with ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')} was written to ${path}.`);
    if (reads.allowed && orders.length > reads.max) {
        report.warning(`${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(orders.length - reads.max, 'order')} of ${orders.length} were not read: max-reads allows ${reads.max}. Raise it to fill their rows.`);
    }
    reportMissing(rows, reads, report);
    reportSame(rows, report);
}
/** Order info of each order. One that cannot be read leaves its row as the list of orders fills it. */
async function readDetails(orders, { service, report, now, rate }) {
    const progress = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .openProgress */ .m)('Reading', orders.length, {
        ...{ info: report.info, now, unit: 'orders' },
        ...(rate === undefined ? {} : { rate }),
    });
    const details = new Map();
    const unread = [];
    for (const [index, { id }] of orders.entries()) {
        try {
            details.set(id, await service.orderInfo(id));
            progress(index + 1);
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
                throw error;
            unread.push(id);
            if (error.failure !== 'limited')
                continue;
            unread.push(...orders.slice(index + 1).map((order) => order.id));
            break;
        }
    }
    if (unread.length > 0) {
        report.warning(`Order info of ${ordersNamed(unread)} could not be read. Run the step again to fill these rows.`);
    }
    return details;
}
/** Which columns are empty in which rows; the rows by their orders, since their names are made of people's. */
function reportMissing(rows, { allowed }, report) {
    const missing = new Map();
    for (const row of rows) {
        for (const column of (0,_fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .missingIn */ .EH)(row)) {
            missing.set(column, [...(missing.get(column) ?? []), String(row['order-id'])]);
        }
    }
    for (const [column, ids] of missing) {
        const hint = allowed
            ? 'CertCentral does not show it; fill it in.'
            : 'Set read-orders to true, or fill it in.';
        report.warning(`manifest-file: ${column} is empty for ${ordersNamed(ids)}. ${hint}`);
    }
}
/** Which rows are for the same certificate, by their orders; of each such certificate one row is enough. */
function reportSame(rows, report) {
    const same = Map.groupBy(rows.filter((row) => row.emails !== undefined), _fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .samenessOf */ .Xb);
    const repeated = [...same.values()].flatMap((group) => group.slice(1));
    if (repeated.length === 0)
        return;
    const ids = repeated.map((row) => String(row['order-id']));
    report.warning(`manifest-file: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ids.length, 'row')} ${ids.length === 1 ? 'is' : 'are'} for the same certificate as a row before: the same product, name, addresses and ` +
        `organization (${ordersNamed(ids)}). Remove them, or set allow-same-person to true in fleet.`);
}
function ordersNamed(ids) {
    const shown = ids.slice(0, 10).join(', ');
    const rest = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
    return `${ids.length === 1 ? 'order' : 'orders'} ${shown}${rest}`;
}
function* textsOf(path, rows) {
    if (path.toLowerCase().endsWith('.csv')) {
        yield HEADER;
        for (const row of rows) {
            yield (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .csvLine */ .z)(_fleet_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET_COLUMNS */ .T_.map((column) => [row[column] ?? ''].flat().join(';')));
        }
        return;
    }
    if (path.toLowerCase().endsWith('.json')) {
        for (const [index, row] of rows.entries())
            yield `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(row)}`;
        yield rows.length === 0 ? '[]\n' : '\n]\n';
        return;
    }
    // A text in JSON is the same in YAML.
    yield YAML_HEAD;
    yield rows.length === 0 ? 'certificates: []\n' : 'certificates:\n';
    for (const row of rows) {
        const lines = Object.entries(row).map(([column, value]) => `${column}: ${JSON.stringify(value)}`);
        yield `  - ${lines.join('\n    ')}\n`;
    }
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ FLEET_COLUMNS),
  t8: () => (/* binding */ isKept),
  EH: () => (/* binding */ missingIn),
  OB: () => (/* binding */ rowOf),
  Xb: () => (/* binding */ samenessOf)
});

// EXTERNAL MODULE: ./src/domain/email.ts
var email = __webpack_require__(6416);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/domain/row-names.ts
/** The longest name of a row (`isFleetName`). */
const MAX_NAME = 32;
/** Files are named after rows, and Windows opens a device instead of a file with such a name. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
};
/**
 * A name for a row of a fleet's list, made of the letters and digits of a common name. It is another one than
 * the names that are taken, which it joins.
 *
 * @param otherwise the name if the common name has no Latin letters and digits, or is the name of a device
 */
function rowNameOf(commonName, otherwise, taken) {
    const plain = commonName
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[ßæœøłđðþı]/g, (letter) => UNACCENTED[letter]);
    const words = shortened((plain.match(/[a-z0-9]+/g) ?? []).join('-'), MAX_NAME);
    const base = words === '' || DEVICE.test(words) ? otherwise : words;
    for (let number = 1;; number++) {
        const end = number === 1 ? '' : `-${number}`;
        const name = shortened(base, MAX_NAME - end.length) + end;
        if (taken.has(name))
            continue;
        taken.add(name);
        return name;
    }
}
function shortened(name, length) {
    return name.slice(0, length).replace(/-+$/, '');
}

// EXTERNAL MODULE: ./src/inventory/expiry.ts
var expiry = __webpack_require__(3681);
;// CONCATENATED MODULE: ./src/inventory/fleet-rows.ts





/** The columns of a list for `fleet`, in their order. */
const FLEET_COLUMNS = [
    'name',
    'product-id',
    'common-name',
    'emails',
    'first-name',
    'last-name',
    'pseudonym',
    'common-name-indicator',
    'profile-type',
    'primary-usage',
    'additional-usages',
    'organization-id',
    'validity-years',
    'validity-days',
    'order-id',
];
/** Public S/MIME certificates last no longer; older orders may have. */
const MAX_DAYS = 824;
/** Whether the certificate of an order is one to keep: issued, not expired and not renewed. */
function isKept(order, today) {
    const days = (0,expiry/* daysLeft */.H)(order, today);
    return order.status === 'issued' && order.isRenewed !== true && days !== undefined && days >= 0;
}
/**
 * An order as a row, filled from the list of orders and from order info, if that was read.
 *
 * @param taken the names of the rows before
 */
function rowOf(order, info, taken) {
    const { certificate } = info ?? {};
    const commonName = certificate?.common_name ?? order.commonName;
    const productId = info?.product?.name_id ?? order.productId;
    const product = (0,products/* productOf */.$7)(productId ?? '');
    const { individual } = certificate ?? {};
    const usage = certificate?.usage_designation;
    const indicator = certificate?.common_name_indicator;
    const address = commonName !== undefined && (0,email/* isEmail */.x)(commonName) ? [commonName] : undefined;
    return {
        name: rowNameOf(commonName ?? '', `order-${order.id}`, taken),
        ...given('product-id', productId),
        ...given('common-name', product.commonName === 'ignored' ? undefined : commonName),
        ...given('emails', certificate?.emails ?? address),
        ...(product.individual === 'forbidden'
            ? {}
            : {
                ...given('first-name', individual?.first_name),
                ...given('last-name', individual?.last_name),
                ...given('pseudonym', individual?.pseudonym),
            }),
        ...given('common-name-indicator', product.indicators.some((allowed) => allowed === indicator) ? indicator : undefined),
        ...(product.family === 'client'
            ? {}
            : {
                ...given('profile-type', certificate?.profile_type),
                ...given('primary-usage', usage?.primary_usage),
                ...given('additional-usages', usage?.additional_usages),
            }),
        ...given('organization-id', info?.organization?.id ?? certificate?.organization?.id ?? order.organizationId),
        ...validityOf(order, info, product.publicSmime),
        'order-id': order.id,
    };
}
function given(column, value) {
    return value === undefined || value.length === 0
        ? {}
        : { [column]: typeof value === 'string' ? value : [...value] };
}
/** As it was ordered, or else as long as the certificate lasts from the day of the order. */
function validityOf({ placed, validTill }, info, capped) {
    const ordered = info?.order_validity ?? info?.certificate?.cert_validity;
    const years = ordered?.years ?? info?.validity_years;
    if (years === 1 || years === 2)
        return { 'validity-years': String(years) };
    const lasts = placed === undefined || validTill === undefined
        ? undefined
        : Math.round((Date.parse(validTill) - Date.parse(placed)) / 86_400_000);
    const days = ordered?.days ?? (years === undefined ? lasts : years * 365);
    if (days === undefined || days < 1)
        return {};
    return { 'validity-days': String(capped ? Math.min(days, MAX_DAYS) : days) };
}
/** The columns that this row needs in a fleet's list and that are empty. */
function missingIn(row) {
    const product = (0,products/* productOf */.$7)(String(row['product-id'] ?? ''));
    const commonName = typeof row['common-name'] === 'string' ? row['common-name'] : '';
    const isNamed = product.individual !== 'required' ||
        row.pseudonym !== undefined ||
        row['first-name'] !== undefined ||
        (0,not_a_name/* twoNames */.x7)(commonName) !== undefined;
    return [
        ...(row['product-id'] === undefined ? ['product-id'] : []),
        ...(product.commonName === 'required' && commonName === '' ? ['common-name'] : []),
        ...(row.emails === undefined ? ['emails'] : []),
        ...(isNamed ? [] : ['first-name', 'last-name']),
        ...(product.organization === 'required' && row['organization-id'] === undefined
            ? ['organization-id']
            : []),
        ...(row['validity-years'] === undefined && row['validity-days'] === undefined ? ['validity-days'] : []),
    ];
}
/** What makes two rows a request for the same certificate, which a list takes only with `allow-same-person`. */
function samenessOf(row) {
    const { name, 'order-id': order, 'validity-years': years, 'validity-days': days, ...identity } = row;
    const emails = [identity.emails ?? []].flat().map((address) => address.toLowerCase());
    return JSON.stringify(Object.entries({ ...identity, emails: emails.toSorted() })).toLowerCase();
}


/***/ }),

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInventoryFile: () => (/* binding */ checkInventoryFile),
/* harmony export */   checkListFile: () => (/* binding */ checkListFile),
/* harmony export */   writeInventoryFile: () => (/* binding */ writeInventoryFile),
/* harmony export */   writeListFile: () => (/* binding */ writeListFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3484);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3681);





/** The columns of the file, and where they come from. */
const COLUMNS = {
    'order-id': ({ id }) => id,
    'product-id': ({ productId }) => productId,
    'common-name': ({ commonName }) => commonName,
    'order-status': ({ status }) => status,
    'valid-till': ({ validTill }) => validTill,
    'days-remaining': _expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .daysLeft */ .H,
    'is-renewed': ({ isRenewed }) => isRenewed,
    'organization-id': ({ organizationId }) => organizationId,
    'container-id': ({ containerId }) => containerId,
    'certificate-id': ({ certificateId }) => certificateId,
    'serial-number': ({ serialNumber }) => serialNumber,
};
const HEADER = (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csvLine */ .z)(Object.keys(COLUMNS));
/** The beginning of a file of an earlier run. */
const BEGINNINGS = [HEADER, '[\n{"order-id":', '[]\n'];
/** @throws {ActionError} `invalid_input` before anything is sent */
function checkInventoryFile(path) {
    return checkListFile('inventory-file', path, BEGINNINGS);
}
/**
 * Writes the orders while they are read, as CSV or JSON by the path's ending.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written, and whatever `orders` throws
 */
function writeInventoryFile(path, orders) {
    const texts = path.toLowerCase().endsWith('.json') ? jsonOf(orders) : csvOf(orders);
    return writeListFile(path, texts, BEGINNINGS);
}
/**
 * Finds out before anything is sent whether a list can be written. A file that is there is replaced
 * only if an earlier run wrote it.
 *
 * @param beginnings the possible first lines of such a file
 * @throws {ActionError} `invalid_input`
 */
async function checkListFile(input, path, beginnings) {
    try {
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.checkTarget)(path, await optionsFor(path, beginnings));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error,
        });
    }
}
/** Writes a list, and replaces only what `checkListFile` lets it replace. */
async function writeListFile(path, texts, beginnings) {
    await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.writeFileWhole)(path, inPortions(texts), await optionsFor(path, beginnings));
}
/** The file has names in it, so that others on the machine need not read it. */
async function optionsFor(path, beginnings) {
    return { mode: 0o600, overwrite: await beginsWith(path, beginnings) };
}
async function beginsWith(path, beginnings) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            return false;
        const longest = Math.max(...beginnings.map(({ length }) => length));
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(longest), 0, longest, 0);
            const start = buffer.toString('utf8', 0, bytesRead);
            return beginnings.some((beginning) => start.startsWith(beginning));
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
async function* csvOf(orders) {
    yield HEADER;
    for await (const { order, today } of orders) {
        yield (0,_base_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csvLine */ .z)(Object.values(COLUMNS).map((cell) => cell(order, today)));
    }
}
/** A list of objects, one a line; unknown values are null. */
async function* jsonOf(orders) {
    let before = '[\n';
    for await (const { order, today } of orders) {
        const cells = Object.entries(COLUMNS).map(([name, cell]) => [name, cell(order, today) ?? null]);
        yield before + JSON.stringify(Object.fromEntries(cells));
        before = ',\n';
    }
    yield before === ',\n' ? '\n]\n' : '[]\n';
}
/** Fewer and larger writes. */
async function* inPortions(texts) {
    let portion = '';
    for await (const text of texts) {
        portion += text;
        if (portion.length < 65_536)
            continue;
        yield portion;
        portion = '';
    }
    yield portion;
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _certificate_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6949);
/* harmony import */ var _certificate_key_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _certificate_make_csr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7272);
/* harmony import */ var _certificate_public_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5940);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3484);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6472);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4285);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5468);
/* harmony import */ var _report_runner_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3948);












/**
 * The key action: the key in the file, or a new one that is saved there, and a CSR made with it. No
 * request leaves the runner.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const { keyFile, keyPassword, csrFile, commonName } = inputs;
    const outputs = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .openOutputs */ .tS)('key');
    for (const { text } of inputs.remarks)
        _report_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm.warning(text);
    if (csrFile !== undefined)
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_7__.checkTarget)(csrFile, { overwrite: false, replaceable: isCsrFile });
    const { key, made } = await (0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_3__.keepKey)(keyFile, inputs.keyType ?? 'ec-p256', keyPassword);
    outputs.set('key-file', keyFile);
    outputs.set('key-created', String(made));
    refuseOtherType(key, inputs);
    _report_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm.info(made ? 'A new private key was created and saved.' : 'The existing private key is used again.');
    if (made && keyPassword === undefined) {
        _report_log_js__WEBPACK_IMPORTED_MODULE_8__/* .log */ .Rm.notice('The private key is saved without a password, because key-password is empty.');
    }
    const csr = await (0,_certificate_make_csr_js__WEBPACK_IMPORTED_MODULE_5__.makeCsr)(key, { commonName, emails: [] });
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_certificate_public_key_js__WEBPACK_IMPORTED_MODULE_6__/* .publicKeyDer */ .k)(key)).digest('hex');
    outputs.set('csr', csr);
    outputs.set('public-key-sha256', fingerprint);
    if (csrFile !== undefined) {
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_7__.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), { overwrite: false, replaceable: isCsrFile });
        outputs.set('csr-file', csrFile);
    }
    const rows = [
        ['Key', made ? 'created by this step' : 'existed already'],
        ['Kind', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(String((0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)))],
        ['Public key (SHA-256)', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(fingerprint)],
    ];
    (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_11__/* .addToSummary */ .Dg)(`## Private key for a client certificate

${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(['', ''], rows)}

`);
}
function refuseOtherType(key, { keyType }) {
    if (keyType === undefined || (0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key) === keyType)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the private key in key-file is ${(0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}. Leave key-type empty to use that key, or give ` +
        'another key-file.');
}
/** A file that contains a CSR and no private key: replacing it loses nothing. */
function isCsrFile(existing) {
    return 'pem' in (0,_certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__.readCsr)(existing);
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/** The first line comes after this number of rows or this time; each further one after twice as much as the one before. */
const FIRST_ROWS = 100;
const FIRST_MILLISECONDS = 10_000;
const LONGEST_MILLISECONDS = 300_000;
/**
 * Logs how far a long run is, at which rate, and how long it will take: at this pace, and at the pace that the limits
 * of CertCentral allow.
 *
 * @returns a function to call after each of them with the number of those done
 */
function openProgress(what, total, { info, now, rate, unit = 'rows', }) {
    let start;
    let logged = { at: now(), done: 0 };
    let rows = FIRST_ROWS;
    let milliseconds = FIRST_MILLISECONDS;
    return (done) => {
        const at = now();
        // What comes before the first row does not show how long the others take.
        start ??= { at, done: done - 1, sent: rate?.sent() ?? 0 };
        if (done >= total || (done - logged.done < rows && at - logged.at < milliseconds))
            return;
        // Rows that need no request show nothing about the time that the others take.
        if (at - logged.at < 1000)
            return;
        logged = { at, done };
        rows *= 2;
        milliseconds = Math.min(milliseconds * 2, LONGEST_MILLISECONDS);
        const counted = done - start.done;
        const seconds = Math.max((at - start.at) / 1000, 0.001);
        const requests = rate === undefined ? 0 : ((rate.sent() - start.sent) / counted) * (total - done);
        const left = Math.max((seconds / counted) * (total - done), rate?.secondsFor(requests) ?? 0, 1);
        info(`${what}: ${done} of ${total} ${unit}, about ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(left)} left (${(counted / seconds).toPrecision(2)} ${unit}/s).`);
    };
}


/***/ })

};
;