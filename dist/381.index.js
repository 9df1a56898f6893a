"use strict";
exports.id = 381;
exports.ids = [381,803];
exports.modules = {

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ KEY_TYPES),
/* harmony export */   j: () => (/* binding */ CERTIFICATE_FORMATS)
/* harmony export */ });
/** The values of the input `certificate-format`. */
const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'];
/** The values of the input `key-type`. */
const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];


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

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   TH: () => (/* binding */ currentName),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   a5: () => (/* binding */ sameProduct),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
const INDICATORS = [
    'given_name_surname',
    'pseudonym',
    'email_address',
    'organization_name',
];
/**
 * Public S/MIME, sponsor-validated. Since 2025-07-10 the indicator and the individual are
 * required (dev.digicert.com, order client certificate, 2025).
 */
const SPONSOR_VALIDATED = {
    commonName: 'required',
    organization: 'required',
    individual: 'required',
    indicators: ['given_name_surname', 'pseudonym'],
    family: 'client',
    publicSmime: true,
    usage: 'email',
    successor: 'secure_email_sponsor',
};
/** Known products (docs/certcentral.md, "Products and fields"; the order pages of dev.digicert.com of 2023 and 2025). */
const PRODUCTS = {
    client_premium: { name: 'Premium', ...SPONSOR_VALIDATED },
    client_digital_signature_plus: { name: 'Digital Signature Plus', ...SPONSOR_VALIDATED },
    client_email_security_plus: { name: 'Email Security Plus', ...SPONSOR_VALIDATED },
    client_authentication_plus: {
        name: 'Authentication Plus',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'client-auth',
    },
    class1_smime: {
        name: 'Class 1 S/MIME',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: true,
        usage: 'email',
        successor: 'secure_email_mailbox',
    },
    secure_email_mailbox: {
        name: 'Secure Email for Individual Mailbox',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: ['email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_sponsor: {
        name: 'Secure Email for Employee',
        commonName: 'optional',
        organization: 'required',
        individual: 'required',
        indicators: ['given_name_surname', 'pseudonym', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_organization: {
        name: 'Secure Email for Organization',
        commonName: 'optional',
        organization: 'required',
        individual: 'forbidden',
        indicators: ['organization_name', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    private_client_premium: {
        name: 'Private Premium',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'any',
    },
    client_premium_sha2: { name: 'Premium (old name)', ...SPONSOR_VALIDATED, renamedTo: 'client_premium' },
    client_digital_signature_plus_sha2: {
        name: 'Digital Signature Plus (old name)',
        ...SPONSOR_VALIDATED,
        renamedTo: 'client_digital_signature_plus',
    },
};
/** An account can have products that this table does not know; only the general rules apply there. */
const UNKNOWN_PRODUCT = {
    name: 'unknown product',
    commonName: 'required',
    organization: 'required',
    individual: 'optional',
    indicators: INDICATORS,
    family: 'unknown',
    publicSmime: false,
    usage: 'any',
};
/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
function productOf(productId) {
    return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
}
/** A product ID by today's name, where the product was renamed. */
function currentName(productId) {
    return productOf(productId).renamedTo ?? productId;
}
/** Whether two product IDs mean one product, a renamed one included. */
function sameProduct(one, other) {
    return currentName(one) === currentName(other);
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(process.platform) && foldedPath(first) === foldedPath(second);
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
  kf: () => (/* binding */ readPassword),
  OG: () => (/* binding */ readWaiting),
  BP: () => (/* binding */ wantsCertificate)
});

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
;// CONCATENATED MODULE: ./src/domain/waiting.ts
/** What a step waits for: the values of the input `wait-for`. */
const GOALS = ['none', 'approval', 'issuance'];

// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
;// CONCATENATED MODULE: ./src/inputs/delivery-inputs.ts



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
/** Reads which files to write. Passwords are masked first. */
function readDelivery(reader, mask) {
    const keyPassword = readPassword(reader, 'key-password', mask);
    const password = readPassword(reader, 'pkcs12-password', mask);
    const keyFile = reader.path('key-file');
    const file = reader.path('pkcs12-file');
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    refuseSharedPaths(reader);
    return {
        certificateFile: reader.path('certificate-file'),
        format: reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.j) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password },
    };
}
/** Two names of one file: what is written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = [];
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.find((earlier) => (0,same_file/* isSameFile */.D)(earlier.path, path));
        if (other !== undefined)
            reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({ name, path });
    }
}
function readPassword(reader, name, mask) {
    const password = reader.password(name);
    if (password !== undefined)
        mask(password);
    return password;
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
    const { readCsr } = await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 1643));
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
    const { checkCsr } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 6982));
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

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(803);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8008);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1986);
/* harmony import */ var _order_choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5597);
/* harmony import */ var _order_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4645);
/* harmony import */ var _private_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8841);









/**
 * @param mask registers secrets with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
async function readInputs(env, _now, mask) {
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .c)(env, (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_5__/* .privateValues */ ._)(env, 'reissue')));
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readCredentials */ .L)(reader, mask);
    const order = (0,_order_choice_js__WEBPACK_IMPORTED_MODULE_7__/* .readOrderChoice */ .k)(reader);
    const csr = await (0,_order_description_js__WEBPACK_IMPORTED_MODULE_4__/* .readCsrInputs */ .Kn)(reader);
    const keyType = reader.oneOf('key-type', _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__/* .KEY_TYPES */ .W);
    const comments = reader.text('comments', { multiline: true });
    const skipApproval = reader.boolean('skip-approval') ?? false;
    const dryRun = reader.boolean('dry-run') ?? false;
    const waiting = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(reader, { goals: ['none', 'issuance'] });
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDelivery */ .nR)(reader, mask);
    if (reader.raw('csr') === undefined && reader.raw('csr-file') === undefined) {
        if (delivery.keyFile === undefined) {
            reader.refuse('key-file', 'csr and csr-file are all empty; give the new key by one of them. With key-file a key is made if none is there.');
        }
    }
    else if (csr !== undefined) {
        const { checkCsr } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 6982));
        const { problems } = await checkCsr(csr, { commonName: undefined, emails: [] });
        for (const problem of problems)
            reader.refuse(reader.raw('csr') === undefined ? 'csr-file' : 'csr', problem);
    }
    if (credentials === undefined || order === undefined || reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblems */ .T)(reader.problems));
    }
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_5__/* .privateValues */ ._)(env, 'reissue', csr));
    return {
        credentials,
        order,
        csr,
        keyType,
        comments,
        skipApproval,
        dryRun,
        waiting,
        delivery,
        redact,
    };
}


/***/ })

};
;