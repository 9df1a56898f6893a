"use strict";
exports.id = 9330;
exports.ids = [9330,5940];
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
        throw refusal('key-password: is not given, but the key in key-file is encrypted.');
    }
    if (!encrypted && password !== undefined) {
        throw refusal('key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or ' +
            'leave key-password out.');
    }
    const key = opened(stored, password);
    if (key === undefined) {
        throw refusal(encrypted
            ? `key-password: does not open the key in key-file (${form}), or the file is damaged.`
            : `key-file: contains a private key that is damaged or of an unknown kind (${form}). ${KEEP}`);
    }
    const reason = (0,key_type/* reasonAgainst */.s)(key);
    if (reason !== undefined)
        throw refusal(`key-file: contains ${reason}`);
    return key;
}
/** A file that cannot be read now may still be the only key of an order that was paid for. */
const KEEP = 'Keep this file, since an order may have been placed with its key.';
function opened({ open }, password) {
    try {
        return open(password);
    }
    catch {
        // OpenSSL's error says less than the caller can.
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
/** What the file contains instead of a key that can be read, and what to do. */
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
    return `contains no private key (the file has: ${content}). Give the path of a private key, or one where no file is yet.`;
}
function refusal(message) {
    return new errors/* ActionError */.lZ('invalid_input', message);
}

;// CONCATENATED MODULE: ./src/certificate/key.ts







/** What OWASP asks of PBKDF2-HMAC-SHA-256 (2023): the file may be kept as an artifact others can download. */
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
/** The private key as PKCS#8 in PEM, encrypted (PBES2, AES-256) where a password is given. */
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
    const existing = await (0,safe_file/* readRegularFile */.X)(file, MAX_KEY_BYTES);
    if (existing === 'too large') {
        throw key_refusal('key-file: is larger than any private key (64 KiB). Give another path.');
    }
    return existing === undefined ? undefined : readKey(existing, password);
}
function key_refusal(message) {
    return new errors/* ActionError */.lZ('invalid_input', message);
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
 * Encrypts with a password as PKCS#5 v2 says (RFC 8018, PBES2: PBKDF2 with HMAC-SHA-256,
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


/***/ })

};
;