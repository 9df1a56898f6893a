"use strict";
exports.id = 4530;
exports.ids = [4530];
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

/***/ 6416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isMailDomain),
/* harmony export */   x: () => (/* binding */ isEmail)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6474);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);



const BEYOND_ASCII_LETTER = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .unicodePattern */ .g)(String.raw `[[\p{L}\p{N}\p{M}]--\p{ASCII}]`, 'gv');
/** One mailbox as certificates contain it: no display name, no quoting, a domain with a dot; any script. */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    const local = text.slice(0, at);
    return (at > 0 &&
        Buffer.byteLength(local) <= 64 &&
        Buffer.byteLength(text) <= 254 &&
        /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) &&
        (0,_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenCharacter */ .O)(local) === undefined &&
        isMailDomain(text.slice(at + 1)));
}
/** The domain of a mailbox, in any script: one that has an ASCII form (IDNA), by which mail is sent. */
function isMailDomain(text) {
    return (isHostName(lettersAsX(text)) && (0,_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenCharacter */ .O)(text) === undefined && isHostName((0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text)));
}
/** At least two labels of letters, digits and hyphens, and no address in numbers. */
function isHostName(text) {
    const labels = text.split('.');
    return (text.length <= 253 &&
        labels.length >= 2 &&
        labels.every((label) => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) &&
        !/^\d+$/.test(labels.at(-1)));
}
/** Letters and digits of any script as `x`. */
function lettersAsX(text) {
    return _base_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .BEYOND_ASCII */ .a.test(text) ? text.replace(BEYOND_ASCII_LETTER(), 'x') : text;
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

/***/ 5214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readDepartments),
/* harmony export */   b: () => (/* binding */ readCommonName)
/* harmony export */ });
/* harmony import */ var _domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6606);

/** X.520, ub-common-name: in characters. */
const MAX_COMMON_NAME = 64;
/** X.520, ub-organizational-unit-name: in characters. */
const MAX_DEPARTMENT = 64;
function readCommonName(reader) {
    const name = reader.text('common-name', { named: true, max: MAX_COMMON_NAME });
    if (name === undefined || !(0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNullWord */ .AV)(name))
        return name;
    return reader.refuse('common-name', 'is a word that programs write for a missing value: null, none, nan, n/a or na. Give the name.');
}
function readDepartments(reader) {
    const departments = reader.list('organization-units', 'departments');
    departments.forEach((department, index) => {
        const place = departments.length === 1 ? 'the entry' : `entry ${index + 1} of ${departments.length}`;
        const problem = (0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)(department) ?? (0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .departmentProblem */ .CT)(department);
        const length = [...department].length;
        if (problem !== undefined)
            reader.refuse('organization-units', `${place} ${problem.text}`);
        else if (length > MAX_DEPARTMENT) {
            reader.refuse('organization-units', `${place} has ${length} characters; at most ${MAX_DEPARTMENT} are allowed.`);
        }
    });
    return departments;
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkOwnCsr),
  Kn: () => (/* binding */ readCsrInputs),
  Rx: () => (/* binding */ readOrder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/inputs/additional-parameters.ts
/** The order's own body is four levels deep; what is much deeper is a mistake or an attack. */
const MAX_DEPTH = 20;
/** Reads the JSON object of fields that have no input. */
function readAdditionalParameters(reader) {
    const text = reader.raw('additional-parameters');
    if (text === undefined)
        return undefined;
    const refuse = (problem) => reader.refuse('additional-parameters', problem);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuse('is JSON, but not an object such as {"locale": "de"}.');
    }
    let depth = 0;
    for (const [token] of text.matchAll(TOKENS)) {
        if (/^[{[]/.test(token))
            depth += 1;
        else if (/^[}\]]/.test(token))
            depth -= 1;
        else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) {
            return refuse('contains a number that JSON in this action would change. Give it as a text, in quotation marks, if DigiCert takes that.');
        }
        if (depth > MAX_DEPTH)
            return refuse(`is nested more than ${MAX_DEPTH} levels deep.`);
    }
    return value;
}
/** Of a text that is JSON: its strings, brackets and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;
/** One spelling for each number: its digits without zeros at the ends, and the power of ten. */
function exactForm(number) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
    if (sign === undefined)
        return number;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
    return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`;
}

// EXTERNAL MODULE: ./src/domain/email.ts
var domain_email = __webpack_require__(6416);
;// CONCATENATED MODULE: ./src/inputs/email-inputs.ts

/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
function readEmails(reader) {
    const emails = reader.list('emails', 'addresses');
    if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
        reader.refuse('emails', 'is required: one or more addresses, separated by newlines or commas.');
    }
    const seen = new Set();
    emails.forEach((email, index) => {
        const place = emails.length === 1 ? 'the address' : `address ${index + 1} of ${emails.length}`;
        if (!(0,domain_email/* isEmail */.x)(email))
            reader.refuse('emails', `${place} is not a valid e-mail address (name@example.com). Separate addresses with commas or new lines.`);
        else if (UNREACHABLE.test(email)) {
            reader.refuse('emails', `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        }
        if (seen.has(email.toLowerCase()))
            reader.refuse('emails', `${place} is given twice.`);
        seen.add(email.toLowerCase());
    });
    return emails;
}

// EXTERNAL MODULE: ./src/inputs/name-inputs.ts
var name_inputs = __webpack_require__(5214);
;// CONCATENATED MODULE: ./src/inputs/order-description.ts





/** A CSR with an RSA-4096 key and many names has some 5 KB; more is another file. */
const MAX_CSR_BYTES = 64 * 1024;
/**
 * Reads the inputs that describe the order, one by one.
 *
 * @param devkey the key, which people put into the wrong input
 */
async function readOrder(reader, devkey) {
    const productId = readProductId(reader, devkey);
    const years = reader.oneOf('validity-years', ['1', '2']);
    return {
        productId,
        commonName: (0,name_inputs/* readCommonName */.b)(reader),
        emails: readEmails(reader),
        organizationId: reader.integer('organization-id', { min: 1 }),
        signatureHash: reader.oneOf('signature-hash', ['sha256']) ?? 'sha256',
        organizationUnits: (0,name_inputs/* readDepartments */.K)(reader),
        csr: await readCsrInputs(reader),
        firstName: reader.text('first-name', { named: true }),
        lastName: reader.text('last-name', { named: true }),
        pseudonym: reader.text('pseudonym', { named: true }),
        indicator: reader.oneOf('common-name-indicator', products/* INDICATORS */.Xo),
        profileType: reader.oneOf('profile-type', ['strict', 'multipurpose']),
        primaryUsage: reader.oneOf('primary-usage', ['signing', 'key_management', 'dual_use']),
        additionalUsages: reader.list('additional-usages'),
        validityYears: years === undefined ? undefined : years === '1' ? 1 : 2,
        validityDays: reader.integer('validity-days', { min: 1 }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer('auto-renew', { min: 0 }),
        renewalOfOrderId: reader.integer('renewal-of-order-id', { min: 1 }),
        skipApproval: reader.boolean('skip-approval') ?? false,
        containerId: reader.integer('container-id', { min: 1 }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf('payment-method', ['balance', 'card', 'profile']),
        comments: reader.text('comments', { multiline: true }),
        additionalParameters: readAdditionalParameters(reader),
    };
}
/** The product's ID, or an empty text where it cannot be used: messages name the product. */
function readProductId(reader, devkey) {
    const productId = reader.raw('product-id');
    if (productId === undefined)
        reader.refuse('product-id', 'is required, for example client_premium.');
    else if (productId === devkey)
        reader.refuse('product-id', 'contains the API key, which belongs only in devkey.');
    else if (/^[a-z0-9_]+$/.test(productId))
        return productId;
    else {
        const allowed = 'may contain only lower-case letters, digits and underscores.';
        reader.refuse('product-id', `${reader.quote(productId)} ${allowed}`);
    }
    return '';
}
/** Reads `csr` or `csr-file` as PEM; only the outer form is looked at. */
async function readCsrInputs(reader) {
    const text = reader.raw('csr');
    const path = reader.path('csr-file');
    if (text !== undefined && path !== undefined) {
        return reader.refuse('csr-file', 'and csr are both given; give one of them.');
    }
    const source = path === undefined ? text : readCsrFile(reader, path);
    if (source === undefined)
        return undefined;
    const { readCsr } = await __webpack_require__.e(/* import() */ 1643).then(__webpack_require__.bind(__webpack_require__, 1643));
    const csr = readCsr(source);
    return 'pem' in csr ? csr.pem : reader.refuse(path === undefined ? 'csr' : 'csr-file', `${csr.problem}.`);
}
function readCsrFile(reader, path) {
    let bytes;
    try {
        bytes = readSmallFile(path, MAX_CSR_BYTES);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return reader.refuse('csr-file', `cannot be read (${code}). Paths are relative to the workspace.`);
    }
    if (bytes === undefined) {
        return reader.refuse('csr-file', 'is not a regular file: a directory, a pipe or a device. Give the path of a file.');
    }
    return bytes.length > MAX_CSR_BYTES ? reader.refuse('csr-file', 'is larger than any CSR (64 KiB).') : bytes;
}
/**
 * The bytes of a file, or its first ones where it has more than `limit`; `undefined` where it is no
 * regular file. A pipe or a device could keep a reader waiting for ever, and some files have no end.
 */
function readSmallFile(path, limit) {
    if (!(0,external_node_fs_.statSync)(path).isFile())
        return undefined;
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return undefined;
        const bytes = Buffer.alloc(limit + 1);
        let length = 0;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            length += read;
            if (read === 0 || length === bytes.length)
                return bytes.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Parses the CSR that was given, before it is paid for. The X.509 library is loaded only here. */
async function checkOwnCsr(order, reader, remarks) {
    if (order.csr === undefined)
        return;
    const { checkCsr } = await __webpack_require__.e(/* import() */ 4601).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { problems, warnings } = await checkCsr(order.csr, order);
    const input = reader.raw('csr') === undefined ? 'csr-file' : 'csr';
    for (const problem of problems)
        reader.refuse(input, problem);
    for (const text of warnings)
        remarks.push({ level: 'warning', text: `${input} ${text}` });
}
function readDate(reader) {
    const text = reader.raw('custom-expiration-date');
    if (text === undefined)
        return undefined;
    // A date that does not exist (2027-02-29) is either not parsed or comes back as another one.
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real
        ? text
        : reader.refuse('custom-expiration-date', `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
}
function readCustomFields(reader) {
    const fields = [];
    const lines = (reader.text('custom-fields', { multiline: true }) ?? '').split(/\r?\n|\r/);
    lines.forEach((line, index) => {
        if (line.trim() === '')
            return;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) {
            reader.refuse('custom-fields', `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`);
        }
        else if (fields.some((field) => field.metadata_id === id)) {
            reader.refuse('custom-fields', `line ${index + 1} gives the field ${id} a second time.`);
        }
        else
            fields.push({ metadata_id: id, value: match[2] });
    });
    return fields;
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