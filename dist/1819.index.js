"use strict";
exports.id = 1819;
exports.ids = [1819];
exports.modules = {

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

/***/ 1819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1986);
/* harmony import */ var _order_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5597);
/* harmony import */ var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);







/**
 * Reads and checks all inputs of the collect action.
 *
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function readInputs(env, _now, mask) {
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_4__/* .privateValues */ ._)(env, 'collect'));
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .c)(env, redact);
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readCredentials */ .L)(reader, mask);
    const order = (0,_order_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .readOrderChoice */ .k)(reader);
    const remarks = [];
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDelivery */ .nR)(reader, { env, mask, remarks });
    // Who asks for a file needs it in the next step.
    const waiting = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(reader, { onTimeout: (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsCertificate */ .BP)(delivery) ? 'fail' : 'succeed' });
    if (credentials === undefined || order === undefined || reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblems */ .T)(reader.problems));
    }
    return { credentials, order, waiting, delivery, remarks, redact };
}


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
const US_API = 'https://www.digicert.com/services/v2';
/**
 * Reads key, address and deadline. The key is masked before anything else happens to it, also
 * when it is refused.
 */
function readCredentials(reader, mask) {
    const devkey = readDevkey(reader, mask);
    const apiUrl = readApiUrl(reader);
    const requestTimeoutSeconds = reader.integer('request-timeout-seconds', { min: 1, max: 3600 }) ?? 120;
    return devkey === undefined || apiUrl === undefined ? undefined : { devkey, apiUrl, requestTimeoutSeconds };
}
function readDevkey(reader, mask) {
    const devkey = reader.raw('devkey');
    if (devkey === undefined) {
        return reader.refuse('devkey', 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run ' +
            'for a pull request from a fork, nor to a reusable workflow without "secrets:".');
    }
    mask(devkey);
    // The format is not documented, so only what no header can carry is refused.
    return /^[\x21-\x7e]+$/.test(devkey)
        ? devkey
        : reader.refuse('devkey', 'contains white space, a control character or a non-ASCII character. Copy the key again.');
}
function readApiUrl(reader) {
    const text = reader.raw('api-url') ?? US_API;
    // `URL` takes white space out and turns backslashes round without a word.
    const url = /[\s\\]/.test(text) ? null : URL.parse(text);
    if (url === null)
        return reader.refuse('api-url', 'is not a URL. The default is https://www.digicert.com/services/v2.');
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        return reader.refuse('api-url', 'must begin with https://; http:// is allowed only for a loopback host.');
    }
    // Asked of the text, since an empty query or fragment is none to `URL`.
    if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
        return reader.refuse('api-url', 'must not contain a user, a password, a query or a fragment.');
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}


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

/***/ 5597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readBoth),
/* harmony export */   k: () => (/* binding */ readOrderChoice)
/* harmony export */ });
/* harmony import */ var _order_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3949);

/** Reads `order-id` and `order-reference`, of which exactly one has to be given. */
function readOrderChoice(reader) {
    const { id, reference, given } = readBoth(reader);
    if (given !== 1) {
        return reader.refuse('order-id', given === 0
            ? 'and order-reference are both empty; give one of them.'
            : 'and order-reference are both set; set only one.');
    }
    if (id !== undefined)
        return { id };
    return reference === undefined ? undefined : { reference };
}
/** Reads `order-id` and `order-reference`, where both, one or none may be given. */
function readBoth(reader) {
    const id = reader.integer('order-id', { min: 1 });
    const reference = (0,_order_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .W)(reader);
    const given = ['order-id', 'order-reference'].filter((name) => reader.raw(name) !== undefined);
    return { id: id === undefined ? undefined : String(id), reference, given: given.length };
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/** The name of an order: what is safe in a URL, and known to be stored. */
function readReference(reader) {
    const reference = reader.raw('order-reference');
    if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference))
        return reference;
    return reader.refuse('order-reference', 'may contain only letters (A-Z, a-z), digits and hyphens, 1 to 64 of them.');
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