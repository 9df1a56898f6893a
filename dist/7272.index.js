"use strict";
exports.id = 7272;
exports.ids = [7272,5940];
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
    const info = (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .sequence */ .K2)((0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .nd)(0), nameOf(commonName), (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__.publicKeyDer)(key), (0,_asn1_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tagged */ .VK)(0, ...(emails.length > 0 ? [extensionRequest(emails)] : [])));
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