"use strict";
exports.id = 2419;
exports.ids = [2419,8973,5940,3537];
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

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles),
/* harmony export */   deliverCertificate: () => (/* binding */ deliverCertificate)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);





/**
 * Finds out, before money is spent, whether the files can be written.
 *
 * @param key the key that is there already; without it a PKCS#12 file that exists has another key
 * @throws {ActionError} `invalid_input`
 */
async function checkFiles({ certificateFile, pkcs12, overwrite }, key, dryRun = false) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = async (input, path, options) => {
        await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, checkTarget(path, { overwrite, ...options }, dryRun), (cause) => {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `${input}: ${cause.message} Nothing was sent to DigiCert.`, {
                cause,
            });
        });
    };
    if (certificateFile !== undefined) {
        const { isCertificateFile } = await __webpack_require__.e(/* import() */ 5918).then(__webpack_require__.bind(__webpack_require__, 5918));
        await check('certificate-file', certificateFile, { replaceable: isCertificateFile });
    }
    if (pkcs12 !== undefined) {
        const { isPkcs12Of } = await __webpack_require__.e(/* import() */ 9345).then(__webpack_require__.bind(__webpack_require__, 9345));
        const { file, password } = pkcs12;
        const hasSameKey = (existing) => key !== undefined && isPkcs12Of(existing, password, key);
        await check('pkcs12-file', file, { hasSameKey });
    }
}
/** Pauses before a download is tried again: the certificate may take a moment to appear. */
const DOWNLOAD_PAUSES_SECONDS = [2, 5];
/**
 * Downloads the certificate of an issued order, checks it against the order, and writes the files
 * that were asked for. Where there is no certificate yet, says so and writes nothing.
 *
 * @param key the private key for the PKCS#12 file
 * @param required whether it is a failure that there is no certificate yet
 * @throws {ActionError} `not_issued` where there is none and one is required; `certificate_mismatch` where what came is not the certificate of this
 *   order; `not_issued`, `api_refused`, `rate_limited` where it cannot be downloaded; `invalid_input` where a file
 *   cannot be written. The order is not affected in any of these cases.
 */
async function deliverCertificate(context, order, delivery, { expected, key, required = false }) {
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { certificateId, ...known } = await withStatus(context, order);
    const download = certificateId === undefined ? undefined : await fetchCertificate(context, order, certificateId);
    if (download === undefined) {
        const text = `There is no certificate of order ${order.id} yet, so no file was written: the order is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(known)}. Collect ` +
            `it later with the collect action and order-id: ${order.id}.`;
        if (required)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
        context.report.notice(text);
        return;
    }
    const certificate = await __webpack_require__.e(/* import() */ 5918).then(__webpack_require__.bind(__webpack_require__, 5918));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 5940).then(__webpack_require__.bind(__webpack_require__, 5940));
    const { writeFileWhole } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    try {
        const publicKey = key === undefined ? expected.publicKey : publicKeyDer(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        const now = new Date();
        certificate.checkLeaf(chain.leaf, { ...expected, publicKey }, now);
        certificate.checkIssuers(chain, now);
        const { certificateFile, format, overwrite, pkcs12 } = delivery;
        const whole = [chain.leaf, ...chain.intermediates];
        if (certificateFile !== undefined) {
            const bytes = certificate.formatCertificate(chain, format);
            await writeFileWhole(certificateFile, bytes, { overwrite, replaceable: certificate.isCertificateFile });
        }
        warnIfIncomplete(context, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date());
        context.report.reportCertificate({ ...facts, file: certificateFile });
        if (pkcs12 !== undefined && key !== undefined) {
            const { makePkcs12 } = await __webpack_require__.e(/* import() */ 4651).then(__webpack_require__.bind(__webpack_require__, 4651));
            const { isPkcs12Of } = await __webpack_require__.e(/* import() */ 9345).then(__webpack_require__.bind(__webpack_require__, 9345));
            const { file, password, encryption, name = certificate.commonNameOf(chain.leaf) } = pkcs12;
            const bytes = await makePkcs12({ key, chain: whole, password, encryption, name });
            const hasSameKey = (existing) => isPkcs12Of(existing, password, key);
            await writeFileWhole(file, bytes, { mode: 0o600, overwrite, hasSameKey });
            context.report.reportPkcs12(file);
        }
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, `Order ${order.id} is issued. ${error.message}`, { cause: error });
    }
}
/** An issued order with its certificate's ID, or one without. Reads the state where nobody has yet. */
async function withStatus(context, order) {
    let known = order;
    if (order.status === undefined || (order.status === 'issued' && order.certificateId === undefined)) {
        const info = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, context.service.orderInfo(order.id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR), (error) => {
            context.report.warning(`The state of order ${order.id} could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
            return undefined;
        });
        if (info !== undefined) {
            known = { ...order, ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info) };
            context.report.reportOrder(known);
        }
    }
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssued */ .sl)(known) ? known : { ...known, certificateId: undefined };
}
function warnIfIncomplete(context, { intermediates, root }, format) {
    const missing = [
        ...(intermediates.length === 0 && !['pem-leaf', 'der'].includes(format) ? ['intermediates'] : []),
        ...(root === undefined && format === 'pem-chain' ? ['root'] : []),
    ];
    if (missing.length === 0)
        return;
    context.report.warning(`CertCentral sent no ${missing.join(' and no ')}; the files lack what was not sent.`);
}
async function fetchCertificate(context, order, certificateId) {
    for (const pause of [...DOWNLOAD_PAUSES_SECONDS, undefined]) {
        const download = context.service.download(order.id, certificateId);
        const result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, download, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            return result;
        const early = result.meaning === 'not ready';
        if (pause === undefined && early)
            return undefined;
        if (pause === undefined || context.cancelled.aborted || (result.failure === 'refused' && !early)) {
            throw undelivered(order, result);
        }
        await context.wait(pause).catch(() => {
            throw undelivered(order, result);
        });
    }
    return undefined;
}
function undelivered(order, error) {
    const code = error.failure === 'limited' ? 'rate_limited' : error.failure === 'refused' ? 'api_refused' : 'not_issued';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} The order is not affected: ` +
        `collect it later with the collect action and order-id: ${order.id}.`, { cause: error });
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

/***/ 2419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverRow: () => (/* binding */ deliverRow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/certificate/certificate.ts + 1 modules
var certificate = __webpack_require__(5918);
// EXTERNAL MODULE: ./src/certificate/csr-check.ts
var csr_check = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/delivery/deliver.ts
var deliver = __webpack_require__(8973);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/domain/validity.ts
var validity = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/files/safe-file.ts + 1 modules
var safe_file = __webpack_require__(3484);
// EXTERNAL MODULE: ./src/finding/compare.ts
var compare = __webpack_require__(3794);
;// CONCATENATED MODULE: ./src/fleet/certificate-file.ts







/** A leaf with three CA certificates has some 10 KB. */
const MAX_BYTES = 256 * 1024;
/**
 * Writes the certificate of an order to a file, checked as in the order step. A file that has the
 * current one is left alone.
 *
 * @throws {ActionError} as `deliverCertificate`
 */
async function deliverTo(context, { file, format, row, order, key: readKey, required }) {
    if (await isCurrent(file, order))
        return;
    const key = await readKey();
    const { body } = row;
    const { csr } = body.certificate;
    const { report } = context;
    const notice = () => report.info('There is no certificate yet; a run after it is issued writes it.');
    await (0,deliver.deliverCertificate)({ ...context, report: { ...report, notice } }, { id: order.id, status: order.status, certificateId: order.certificateId, created: false }, {
        certificateFile: file,
        format,
        overwrite: false,
        keyFile: undefined,
        keyPassword: undefined,
        pkcs12: undefined,
    }, {
        key,
        required,
        expected: {
            publicKey: csr === undefined ? undefined : (0,csr_check.publicKeyOf)(csr),
            emails: body.certificate.emails,
            usage: (0,products/* productOf */.$7)(row.productId).usage,
            latestEnd: (0,validity/* statedEnd */.F3)(order.validTill) ?? (0,validity/* latestEnd */.zO)(body, new Date()),
            commonNames: (0,compare/* expectedCommonNames */.IT)(row.productId, body),
            serialNumber: order.serialNumber,
        },
    });
}
/** Whether the file has the certificate that CertCentral calls the order's. */
async function isCurrent(file, { serialNumber }) {
    if (serialNumber === undefined)
        return false;
    const bytes = await (0,safe_file/* readRegularFile */.X)(file, MAX_BYTES);
    if (bytes === undefined || bytes === 'too large' || !(0,certificate.isCertificateFile)(bytes))
        return false;
    const wanted = plain(serialNumber);
    return (0,certificate.readCertificates)(bytes).some((certificate) => plain(certificate.serialNumber) === wanted);
}
/** Serial numbers come with leading zeros and in either case. */
function plain(serialNumber) {
    return serialNumber.toUpperCase().replace(/^0+/, '');
}

// EXTERNAL MODULE: ./src/fleet/run.ts
var fleet_run = __webpack_require__(7541);
;// CONCATENATED MODULE: ./src/fleet/deliver-row.ts






/**
 * Writes the certificate of an issued order, unless it is there already, and looks whether the private key of an
 * order of this run is still there.
 *
 * @throws {ActionError} `csr_mismatch` if it is not, and what `deliverTo` throws
 */
async function deliverRow(run, state) {
    const { certificates, keys } = run.inputs;
    const { order, row, placed } = state;
    if (order === undefined)
        return;
    const keyFile = (0,fleet_run/* keyFileOf */.Bj)(run, row);
    if (placed && keyFile !== undefined && !(0,external_node_fs_.existsSync)(keyFile)) {
        throw new errors/* ActionError */.lZ('csr_mismatch', `Order ${order.id} was placed, but its private key is not in key-directory any more: another process removed it. ` +
            `If the key is lost, use the reissue action with order-id: ${order.id}, which replaces it without a second order.`);
    }
    if (certificates === undefined)
        return;
    if (placed ? !mayBeIssued(run, state) : order.status !== 'issued')
        return;
    const report = (0,fleet_run/* rowReport */.jj)(run, state);
    const readKey = async () => {
        const options = { delivery: { keyFile, keyPassword: keys?.password }, keyType: undefined };
        const key = await (0,order_key/* existingKey */.b)(options, undefined);
        if (key === undefined && keyFile !== undefined) {
            report.warning(`The private key of order ${order.id} is not in key-directory, so the certificate is written without a check against it.`);
        }
        return key;
    };
    await deliverTo({ ...run.context, report }, {
        file: (0,external_node_path_.join)(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`),
        format: certificates.format,
        row,
        order,
        key: readKey,
        // Right after the order the certificate may take a moment.
        required: !placed,
    });
}
/** Whether an order that was just placed can have a certificate already: with a CSR, and no approval to wait for. */
function mayBeIssued({ inputs: { keys } }, { row, order }) {
    const withCsr = keys !== undefined || row.body.certificate.csr !== undefined;
    return withCsr && (order?.requestStatus === undefined || order.requestStatus === 'approved');
}
const ENDINGS = {
    pem: 'pem',
    'pem-leaf': 'pem',
    'pem-chain': 'pem',
    p7b: 'p7b',
    der: 'der',
};


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


/***/ })

};
;