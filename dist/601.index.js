"use strict";
exports.id = 601;
exports.ids = [601,982];
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

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ KEY_NAMES),
/* harmony export */   checkCsr: () => (/* binding */ checkCsr),
/* harmony export */   eI: () => (/* binding */ EXTENSION_REQUEST),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8800);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);




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
    const name = keyName(key);
    if (!Object.values(KEY_NAMES).includes(name)) {
        problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
    }
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
/** The kind of a key as people name it, such as `RSA 2048` or `EC P-256`. */
function keyName(key) {
    const kind = key.asymmetricKeyType ?? 'unknown';
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
    if (kind === 'rsa' || kind === 'rsa-pss')
        return `${kind.toUpperCase()} ${modulusLength}`;
    if (kind === 'ec')
        return `EC ${CURVES[namedCurve ?? ''] ?? namedCurve ?? 'with a curve of its own'}`;
    return OTHER_KINDS[kind] ?? kind.toUpperCase();
}
function derOf(csrPem) {
    return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ''), 'base64');
}
function parseCsr(der) {
    try {
        const [info, algorithm, signature] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(der));
        const [version, subject, publicKey, attributes] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, info);
        (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh, version);
        const [keyAlgorithm, keyBits] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, publicKey);
        algorithmOf(keyAlgorithm);
        (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(keyBits);
        return {
            info: bytesOf(info),
            subject: (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .namePartsOf */ .dA)(subject),
            publicKey: bytesOf(publicKey),
            attributes: attributes === undefined ? [] : attributesOf(attributes),
            algorithm: algorithmOf(algorithm),
            signature: (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(signature),
        };
    }
    catch {
        return undefined;
    }
}
/** The bytes that were parsed: the parser takes tags and lengths only in the one form that it writes. */
function bytesOf(element) {
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, element).toDER();
}
function algorithmOf(element) {
    const [oid, parameters] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, element);
    return { oid: (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid), parameters };
}
function attributesOf(element) {
    return (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .inTag */ .m9)(0, element).map((attribute) => {
        const [type, values] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, attribute);
        return { type: (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type), values: (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SET */ .rK, values) };
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
        const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, parameters);
        const known = [0, 1, 2, 3].map((number) => fields.find((field) => (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagged */ .$J)(field, number)));
        // Otherwise a field that is not understood would be read as its default.
        if (known.filter((field) => field !== undefined).length !== fields.length)
            return undefined;
        const [hash, mask, salt] = known.map((field, number) => field && (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .inTag */ .m9)(number, field));
        const name = hash === undefined ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === undefined ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        // OpenSSL through node:crypto has one hash for both.
        if (hashName === undefined || maskName !== name)
            return undefined;
        const saltLength = salt === undefined ? 20 : Number((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh, salt[0]).toInteger());
        return { hash: hashName, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength };
    }
    catch {
        return undefined;
    }
}
function differences(csr, wanted) {
    const names = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .commonNamesOf */ .VG)(csr.subject).map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM);
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
            .flatMap(({ values }) => values.flatMap((list) => (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .SEQUENCE */ .gt, list)));
        return (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressesOf */ .sO)(subject, extensions);
    }
    catch {
        return [];
    }
}
/** The CSR attribute that asks for certificate extensions (PKCS#9). */
const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';


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


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dC: () => (/* binding */ foldedAddress),
/* harmony export */   wL: () => (/* binding */ asciiDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function foldedAddress(address) {
    return asciiDomain(folded(address));
}
/** A name in the one form in which names are compared. */
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** An address with its domain in ASCII (IDNA), as far as it has that form. */
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
}


/***/ })

};
;