"use strict";
exports.id = 5208;
exports.ids = [5208];
exports.modules = {

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


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   sl: () => (/* binding */ isIssued)
/* harmony export */ });
const CLOSED = ['rejected', 'canceled', 'cancelled', 'revoked', 'expired', 'denied'];
/** Whether nothing will come of an order with this status any more. Unknown words are not final. */
function isClosed(status) {
    return status !== undefined && CLOSED.includes(status.toLowerCase());
}
/** Orders by ID and so by age: DigiCert numbers them in sequence. */
function byAge(one, other) {
    return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
/** Issued means both: `issued` can come before the certificate's ID, and the ID before `issued`. */
function isIssued(order) {
    return order.status === 'issued' && order.certificateId !== undefined;
}
/** DigiCert's words: the order's status, and the request's where approval is open. */
function stateOf({ status, requestStatus }) {
    if (requestStatus === undefined || requestStatus === 'approved')
        return status ?? requestStatus ?? 'not known yet';
    return status === undefined ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   lU: () => (/* binding */ isInDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other, platform = process.platform) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(platform) && foldedPath(first) === foldedPath(second);
}
/** Whether a path is below a directory, through links as well. */
function isInDirectory(directory, path) {
    return isBelow(realPath(directory), realPath(path));
}
/**
 * Whether a path without links is below another.
 *
 * @param rules of this system, or of another one in a test
 */
function isBelow(directory, path, rules = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = rules.relative(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !rules.isAbsolute(way);
}
/** The path without links, as far as it exists. */
function realPath(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}
function foldedPath(path) {
    return path.normalize('NFC').toLowerCase();
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);
/* harmony import */ var _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6949);
/* harmony import */ var _certificate_key_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8889);
/* harmony import */ var _certificate_make_csr_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7272);
/* harmony import */ var _certificate_public_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5940);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3484);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7994);











/**
 * The key action: the key in the file, or a new one that is saved there, and a CSR made with it. No
 * request leaves the runner.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const { keyFile, keyPassword, csrFile, commonName } = inputs;
    const outputs = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .openOutputs */ .tS)('key');
    for (const { text } of inputs.remarks)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(text);
    if (csrFile !== undefined)
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_8__.checkTarget)(csrFile, { overwrite: false, replaceable: isCsrFile });
    const { key, made } = await (0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.keepKey)(keyFile, inputs.keyType ?? 'ec-p256', keyPassword);
    outputs.set('key-file', keyFile);
    outputs.set('key-created', String(made));
    refuseOtherType(key, inputs);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(made ? 'A new key was made and saved.' : 'The key that was there is used again.');
    if (made && keyPassword === undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm('The key is saved without a password, because key-password is empty.');
    }
    const csr = await (0,_certificate_make_csr_js__WEBPACK_IMPORTED_MODULE_6__.makeCsr)(key, { commonName, emails: [] });
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_certificate_public_key_js__WEBPACK_IMPORTED_MODULE_7__.publicKeyDer)(key)).digest('hex');
    outputs.set('csr', csr);
    outputs.set('public-key-sha256', fingerprint);
    if (csrFile !== undefined) {
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_8__.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), { overwrite: false, replaceable: isCsrFile });
        outputs.set('csr-file', csrFile);
    }
    (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .addToSummary */ .Dg)(`## Key for a client certificate\n\n| | |\n|---|---|\n| Key | ${made ? 'made by this step' : 'was there already'} |\n` +
        `| Kind | \`${(0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_5__.typeOf)(key)}\` |\n| Public key (SHA-256) | \`${fingerprint}\` |\n\n`);
}
function refuseOtherType(key, { keyType }) {
    if (keyType === undefined || (0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_5__.typeOf)(key) === keyType)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${(0,_certificate_key_type_js__WEBPACK_IMPORTED_MODULE_5__.typeOf)(key)}. Leave key-type empty to use that key, or give ` +
        'another key-file.');
}
/** A file that contains a CSR and no private key: replacing it loses nothing. */
function isCsrFile(existing) {
    return 'pem' in (0,_certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__.readCsr)(existing);
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ openOutputs)
/* harmony export */ });
/* unused harmony exports OUTPUTS, outputsOf */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



/**
 * Every output and the actions that have it. The `action.yml`s, which describe them, and the
 * documents are compared with this by tests.
 */
const OUTPUTS = {
    'order-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'order-url': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'order-reference': ['order', 'collect', 'reissue'],
    'order-created': ['order', 'collect', 'reissue'],
    'order-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'request-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'request-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'certificate-id': ['order', 'collect', 'reissue'],
    'organization-id': ['order'],
    'certificate-file': ['order', 'collect', 'reissue'],
    'pkcs12-file': ['order', 'collect', 'reissue'],
    'serial-number': ['order', 'collect', 'reissue'],
    thumbprint: ['order', 'collect', 'reissue'],
    'not-before': ['order', 'collect', 'reissue'],
    'not-after': ['order', 'collect', 'reissue'],
    issuer: ['order', 'collect', 'reissue'],
    'days-remaining': ['order', 'collect', 'reissue'],
    preflight: ['order'],
    csr: ['key'],
    'csr-file': ['key'],
    'key-file': ['order', 'key', 'reissue'],
    'key-created': ['order', 'key', 'reissue'],
    'public-key-sha256': ['key'],
    changed: ['approve', 'reissue', 'revoke'],
    'action-taken': ['revoke'],
    count: ['inventory'],
    'issued-count': ['inventory'],
    'expiring-count': ['inventory'],
    'pending-count': ['inventory'],
    'next-expiry': ['inventory'],
    'expiring-order-ids': ['inventory'],
    'inventory-file': ['inventory'],
    'to-order': ['fleet'],
    'to-renew': ['fleet'],
    'to-revoke': ['fleet'],
    current: ['fleet'],
    waiting: ['fleet'],
    problems: ['fleet'],
    gone: ['fleet'],
    'has-changes': ['fleet'],
    ordered: ['fleet'],
    renewed: ['fleet'],
    revoked: ['fleet'],
    failed: ['fleet'],
    unknown: ['fleet'],
    'not-attempted': ['fleet'],
    'results-file': ['fleet'],
    'error-code': ['order', 'collect', 'key', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'],
};
/** The names of one action's outputs, in the order of the table. */
function outputsOf(action) {
    const entries = Object.entries(OUTPUTS);
    return entries.filter(([, actions]) => actions.includes(action)).map(([name]) => name);
}
/** @param action outputs that it does not have are not set */
function openOutputs(action) {
    const written = new Map();
    const has = (name) => OUTPUTS[name].includes(action);
    return {
        set(name, value) {
            if (value === undefined || written.get(name) === value || !has(name))
                return;
            writeOutput(name, value);
            written.set(name, value);
        },
        get: (name) => written.get(name),
        has,
    };
}
/** @throws {ActionError} `internal_error` where the runner's file cannot be written, on a full disk for example */
function writeOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('internal_error', `The output ${name} could not be written to GITHUB_OUTPUT (${(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}), so later steps would not see it. ` +
            'The log says what was done until then. Make room on the runner, look whether the log names an order, and run ' +
            'the job again.', { cause: error });
    }
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   gH: () => (/* binding */ renderChecks),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6474);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);




/** Who has to do something before there is a certificate, in one sentence. */
function nextStep(order, withCsr) {
    const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
    const afterwards = withCsr
        ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
        : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
    if (order.requestStatus === 'rejected')
        return 'Nothing follows: the request was rejected in CertCentral.';
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(order.status))
        return `Nothing follows: the order is ${order.status}.`;
    if (order.status === 'issued')
        return 'The certificate is issued.';
    if (order.requestStatus === 'submitted') {
        return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
    }
    if (order.requestStatus === 'pending' || order.status === 'needs_approval') {
        return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
    }
    return afterwards;
}
/**
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Holds no names,
 * no addresses and no CSR.
 */
function renderSummary(facts) {
    const { order, certificate, errorCode } = facts;
    const rows = [
        ['Product', facts.productId && `\`${facts.productId}\``],
        ['Order', order && `[${order.id}](${facts.orderUrl})`],
        [
            'Placed by this step',
            order && facts.placing ? (order.created ? 'yes' : 'no, it existed already') : undefined,
        ],
        ['Request', order?.requestId],
        ['Request status', order?.requestStatus && words(order.requestStatus)],
        ['Order status', order?.status && words(order.status)],
        ['Certificate', order && facts.placing ? (order.certificateId ?? 'none yet') : undefined],
        ['Valid', certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}`],
        ['Serial number', certificate && `\`${certificate.serialNumber}\``],
        ['Thumbprint (SHA-256)', certificate && `\`${certificate.thumbprint}\``],
        ['Issuer', certificate && words(certificate.issuer)],
        ['Reference', facts.reference && `\`${facts.reference}\``],
        ...facts.rows,
        ['Failed', errorCode && `\`${errorCode}\`, see the log`],
        ['Next', errorCode === undefined ? facts.nextStep : undefined],
    ];
    const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
    return `## ${facts.title}\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`;
}
/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
function renderChecks(results, body) {
    const rows = results.map(({ check, result, message }) => `| ${check} | ${result.replaceAll('_', ' ')} | ${escaped(message)} |`);
    return [
        '## DigiCert client certificate: dry run',
        '',
        'Nothing was ordered.',
        '',
        '| Check | Result | |',
        '|---|---|---|',
        ...rows,
        '',
        '```json',
        body,
        '```',
        '',
        '',
    ].join('\n');
}
/** A text as a cell of a table in Markdown. */
function escaped(text) {
    return text.replace(/[|<>[\]`\\]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
const NO_WORD = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}_ .,()-]`, 'gu');
/** Words of the service, so that they cannot be Markdown or HTML. */
function words(text) {
    return text.replace(_base_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .BEYOND_ASCII */ .a.test(text) ? NO_WORD() : /[^\w .,()-]/g, ' ');
}
/** A runner without summaries, or a full disk, costs no order. */
function addToSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    try {
        // Not through core.summary, whose promises take a step a millisecond.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The job summary could not be written (${code}).`);
    }
}


/***/ })

};
;