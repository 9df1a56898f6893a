"use strict";
exports.id = 825;
exports.ids = [825,803];
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

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ buildOrder)
});

// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __webpack_require__(5620);
// EXTERNAL MODULE: ./src/domain/email.ts
var email = __webpack_require__(6416);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/inputs/product-rules.ts



/** Public S/MIME: 825 days by the CA/B Forum's S/MIME rules; DigiCert stays one day below. */
const MAX_DAYS = 824;
/**
 * Checks an order against the rules of its product and derives what the rules allow to derive.
 * What is wrong goes to `reader.problems`, what was derived or left out to `remarks`.
 */
function applyRules(order, context) {
    const product = (0,products/* productOf */.$7)(order.productId);
    remarkOnProduct(order.productId, product, context);
    checkValidity(order, product, context);
    checkOrganization(order, product, context);
    const commonName = resolveCommonName(order, product, context);
    const individual = resolveIndividual({ ...order, commonName }, product, context);
    remarkOnNullWords(individual, context);
    const indicator = resolveIndicator({ ...order, commonName }, product, individual, context);
    return { commonName, individual, indicator, ...resolveUsage(order, product, context) };
}
function checkOrganization({ organizationId, productId }, product, { reader }) {
    if (product.organization === 'optional' || organizationId !== undefined)
        return;
    if (unreported(reader, 'organization-id')) {
        reader.refuse('organization-id', `is required for ${productId || 'this product'}.`);
    }
}
/** Whether nothing has been said yet against this input, so that one mistake is reported once. */
function unreported(reader, input) {
    return !reader.problems.some((problem) => problem.input === input);
}
function remarkOnProduct(productId, product, { remarks }) {
    if (product.family === 'unknown' && productId !== '') {
        remarks.push({
            level: 'warning',
            text: `This action does not know the product ${productId}; only the general rules were checked.`,
        });
    }
    if (product.renamedTo !== undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`,
        });
    }
    if (product.successor !== undefined && product.renamedTo === undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`,
        });
    }
}
function checkValidity(order, product, { now, reader }) {
    const inputs = ['validity-years', 'validity-days', 'custom-expiration-date'];
    const count = inputs.filter((name) => reader.raw(name) !== undefined).length;
    if (count !== 1) {
        reader.refuse('validity-years', `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? 'none' : count} of them given.`);
    }
    if (product.publicSmime && order.validityDays !== undefined && order.validityDays > MAX_DAYS) {
        reader.refuse('validity-days', `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
    }
    if (order.customExpirationDate !== undefined) {
        // Whole days between dates of UTC, so that the runner's time zone does not matter.
        const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
        const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 86_400_000;
        if (days < 1)
            reader.refuse('custom-expiration-date', `${order.customExpirationDate} is not in the future (UTC).`);
        if (days > MAX_DAYS) {
            reader.refuse('custom-expiration-date', `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`);
        }
    }
}
function resolveCommonName(order, product, { reader, remarks }) {
    const { commonName } = order;
    if (product.commonName === 'ignored') {
        if (commonName !== undefined) {
            remarks.push({
                level: 'warning',
                text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of ` +
                    'emails as the common name.',
            });
        }
        return undefined;
    }
    if (commonName === undefined) {
        if (product.commonName === 'required' && unreported(reader, 'common-name')) {
            reader.refuse('common-name', `is required for ${order.productId || 'this product'}: the name to be secured.`);
        }
        return undefined;
    }
    // DigiCert blocks S/MIME orders otherwise (knowledge base AL130721174030, 2021-07-15).
    const address = commonName.toLowerCase();
    if ((0,email/* isEmail */.x)(commonName) && !order.emails.some((email) => email.toLowerCase() === address)) {
        reader.refuse('common-name', 'is an e-mail address that is not among emails; DigiCert blocks such orders.');
    }
    return commonName;
}
function resolveIndividual(order, product, { reader, remarks }) {
    const { firstName, lastName, pseudonym, commonName, indicator } = order;
    const given = ['first-name', 'last-name'].filter((name) => reader.raw(name) !== undefined);
    if (product.individual === 'forbidden') {
        for (const name of [
            ...given,
            ...(reader.raw('pseudonym') === undefined ? [] : ['pseudonym']),
        ]) {
            reader.refuse(name, `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`);
        }
        return undefined;
    }
    if (reader.raw('pseudonym') !== undefined && given.length > 0) {
        return reader.refuse('pseudonym', `cannot go together with ${given.join(' and ')}; give one or the other.`);
    }
    if (pseudonym !== undefined)
        return { pseudonym };
    if (firstName !== undefined && lastName !== undefined)
        return { first_name: firstName, last_name: lastName };
    if (given.length === 1) {
        const missing = given[0] === 'first-name' ? 'last-name' : 'first-name';
        return reader.refuse(missing, `is required where ${given[0]} is given.`);
    }
    if (given.length > 0 || product.individual === 'optional' || !unreported(reader, 'pseudonym'))
        return undefined;
    const names = commonName === undefined ? undefined : (0,not_a_name/* twoNames */.x7)(commonName);
    if (names !== undefined && indicator !== 'pseudonym') {
        remarks.push({
            level: 'notice',
            text: 'first-name and last-name were taken from the two words of common-name.',
        });
        return { first_name: names[0], last_name: names[1] };
    }
    // Without a usable common name it is not known yet whether these are missing.
    if (commonName === undefined && (product.commonName === 'required' || !unreported(reader, 'common-name')))
        return undefined;
    return reader.refuse('first-name', `and last-name (or pseudonym) are required for ${order.productId}. They are taken from common-name only ` +
        'if it is two words of letters, with hyphens and apostrophes only inside them.');
}
/** Names that are real, but more often what a program wrote for a missing value. */
function remarkOnNullWords(individual, { remarks }) {
    for (const [field, name] of Object.entries(individual ?? {})) {
        if (!(0,not_a_name/* isNullWord */.AV)(name))
            continue;
        remarks.push({
            level: 'warning',
            text: `${field.replace('_', '-')} is a word that programs write for a missing value: null, none, nan, n/a or na. Check that it is the person's name.`,
        });
    }
}
/** The indicators that go with what else is given: each names one way to build the common name. */
function fits(indicator, order, individual) {
    const { commonName } = order;
    const addressAsName = commonName !== undefined && (0,email/* isEmail */.x)(commonName);
    const named = individual !== undefined && 'first_name' in individual;
    const pseudonymous = individual !== undefined && 'pseudonym' in individual;
    switch (indicator) {
        case 'given_name_surname':
            return named && !addressAsName;
        case 'pseudonym':
            return pseudonymous && !addressAsName;
        case 'email_address':
            return commonName === undefined || addressAsName;
        case 'organization_name':
            return !addressAsName;
    }
}
function resolveIndicator(order, product, individual, { reader }) {
    const { productId, indicator } = order;
    const allowed = product.indicators;
    if (indicator === undefined) {
        if (!unreported(reader, 'common-name-indicator'))
            return undefined;
        // What a product is not known to need is only sent where the user speaks of an individual.
        if (product.family === 'unknown' && individual === undefined)
            return undefined;
        const candidates = allowed.filter((candidate) => product.family === 'client'
            ? isOfIndividual(candidate, individual)
            : fits(candidate, order, individual));
        if (product.family === 'unknown')
            return candidates.find((candidate) => isOfIndividual(candidate, individual));
        if (candidates.length < 2)
            return candidates[0];
        return reader.refuse('common-name-indicator', `is required for ${productId}: ${candidates.join(' or ')}.`);
    }
    if (allowed.length === 0) {
        return reader.refuse('common-name-indicator', `does not exist for ${productId}. Leave it empty.`);
    }
    if (!allowed.includes(indicator)) {
        return reader.refuse('common-name-indicator', `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(', ')}.`);
    }
    const contradicted = product.family === 'client'
        ? individual !== undefined && !isOfIndividual(indicator, individual)
        : !fits(indicator, order, individual) &&
            (individual !== undefined || product.individual === 'forbidden');
    if (contradicted) {
        return reader.refuse('common-name-indicator', `${indicator} does not go with ${wants(indicator)}.`);
    }
    return indicator;
}
function isOfIndividual(indicator, individual) {
    if (individual === undefined)
        return false;
    return indicator === ('pseudonym' in individual ? 'pseudonym' : 'given_name_surname');
}
function wants(indicator) {
    switch (indicator) {
        case 'given_name_surname':
            return 'the rest: it needs first-name and last-name, and a common-name that is not an e-mail address';
        case 'pseudonym':
            return 'the rest: it needs pseudonym, and a common-name that is not an e-mail address';
        case 'email_address':
            return 'a common-name that is not an e-mail address';
        case 'organization_name':
            return 'a common-name that is an e-mail address';
    }
}
/** Profile and usage, only for Secure Email. Always sent: DigiCert's page contradicts itself about the default. */
function resolveUsage(order, product, { reader }) {
    const { productId, profileType, primaryUsage, additionalUsages } = order;
    if (product.family === 'client') {
        for (const name of ['profile-type', 'primary-usage', 'additional-usages']) {
            if (reader.raw(name) !== undefined) {
                reader.refuse(name, `exists only for the Secure Email products, not for ${productId}. Leave it empty.`);
            }
        }
        return { profileType: undefined, usage: undefined };
    }
    const secureEmail = product.family === 'secure-email';
    const profile = profileType ?? (secureEmail ? 'strict' : undefined);
    const primary = primaryUsage ?? (secureEmail ? 'dual_use' : undefined);
    additionalUsages.forEach((usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) {
            reader.refuse('additional-usages', `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`);
        }
        else if (profile === 'strict' && usage !== 'non_repudiation') {
            reader.refuse('additional-usages', `${usage} needs profile-type: multipurpose; strict allows only non_repudiation.`);
        }
    });
    if (additionalUsages.length > 0 && primary === undefined && unreported(reader, 'primary-usage')) {
        reader.refuse('primary-usage', 'is required where additional-usages are given.');
    }
    if (primary === undefined)
        return { profileType: profile, usage: undefined };
    const additional = additionalUsages.length === 0 ? {} : { additional_usages: additionalUsages };
    return { profileType: profile, usage: { primary_usage: primary, ...additional } };
}

;// CONCATENATED MODULE: ./src/inputs/build-order.ts


/**
 * Checks the inputs against each other and against the product's rules, and builds the order's
 * body. What is wrong goes to `reader.problems`; the body is of use only if there are none.
 */
function buildOrder(order, context) {
    const ruled = applyRules(order, context);
    const body = {
        certificate: {
            ...optional('common_name', ruled.commonName),
            emails: order.emails,
            signature_hash: order.signatureHash,
            ...optional('organization_units', filled(order.organizationUnits)),
            ...optional('csr', order.csr),
            ...optional('common_name_indicator', ruled.indicator),
            ...optional('individual', ruled.individual),
            ...optional('profile_type', ruled.profileType),
            ...optional('usage_designation', ruled.usage),
        },
        ...optional('organization', withId(order.organizationId)),
        ...optional('container', withId(order.containerId)),
        ...optional('validity_years', order.validityYears),
        ...optional('order_validity', order.validityDays === undefined ? undefined : { days: order.validityDays }),
        ...optional('custom_expiration_date', order.customExpirationDate),
        ...optional('auto_renew', order.autoRenew),
        ...optional('renewal_of_order_id', order.renewalOfOrderId),
        skip_approval: order.skipApproval,
        ...optional('custom_fields', filled(order.customFields)),
        ...optional('payment_method', order.paymentMethod),
        ...optional('comments', order.comments),
    };
    return order.additionalParameters === undefined
        ? body
        : addParameters(body, order.additionalParameters, context.reader);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function filled(entries) {
    return entries.length === 0 ? undefined : entries;
}
function withId(id) {
    return id === undefined ? undefined : { id };
}
/** Fields that have an input, which is where they belong: so no check can be passed by. */
const FIELDS_WITH_INPUT = new Map();
for (const input of (0,input_table/* inputsOf */.Vc)('order').reverse()) {
    for (const field of (0,input_table/* fieldsOf */.Pf)(input))
        FIELDS_WITH_INPUT.set(field, input);
}
/** Objects of the body that have fields with and without an input; anything else in their place is refused. */
const SHARED_OBJECTS = ['certificate', 'organization', 'container'];
function addParameters(body, parameters, reader) {
    const merge = (target, additions, prefix) => {
        const merged = { ...target };
        for (const [key, value] of Object.entries(additions)) {
            // Who knows whether case counts there.
            const path = (prefix + key).toLowerCase();
            const input = FIELDS_WITH_INPUT.get(path);
            if (input !== undefined) {
                reader.refuse('additional-parameters', `must not set ${path}; that is what the input ${input} is for.`);
            }
            else if (key === '__proto__') {
                reader.refuse('additional-parameters', 'must not set __proto__.');
            }
            else if (!SHARED_OBJECTS.includes(path)) {
                merged[key] = value;
            }
            else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                reader.refuse('additional-parameters', `must give an object for ${path}.`);
            }
            else {
                const inner = (target[key] ?? {});
                merged[key] = merge(inner, value, `${path}.`);
            }
        }
        return merged;
    };
    return merge(body, parameters, '');
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

/***/ 5021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   mj: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _domain_email_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);



function readLimits(reader) {
    const products = reader.list('allowed-products');
    for (const id of products) {
        if (!/^[a-z0-9_]+$/.test(id))
            reader.refuse('allowed-products', `${reader.quote(id)} is not a product ID.`);
    }
    const organizationIds = reader.list('allowed-organization-ids');
    for (const id of organizationIds) {
        if (!/^[1-9]\d*$/.test(id))
            reader.refuse('allowed-organization-ids', `${reader.quote(id)} is not an organization ID.`);
    }
    const emailDomains = reader.list('allowed-email-domains');
    for (const domain of emailDomains) {
        if (!(0,_domain_email_js__WEBPACK_IMPORTED_MODULE_2__/* .isMailDomain */ .O)(domain))
            reader.refuse('allowed-email-domains', `${reader.quote(domain)} is not a domain.`);
    }
    return { products, organizationIds, emailDomains };
}
/**
 * Looks at what will be sent, wherever it came from.
 *
 * @throws {ActionError} `not_allowed`
 */
function checkLimits(limits, order, body) {
    const refusals = refusalsOf(limits, order, body);
    if (refusals.length === 0)
        return;
    throw notAllowed('this order', refusals.map(({ input, text }) => `- ${input}: ${text}`));
}
/** What the limits do not allow of an order. */
function refusalsOf({ products, organizationIds, emailDomains }, order, body) {
    const refusals = [];
    if (products.length > 0 && !products.includes(order.productId)) {
        const text = `${order.productId} is not one of allowed-products: ${products.join(', ')}.`;
        refusals.push({ input: 'product-id', text });
    }
    const organizationId = body.organization?.id;
    if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
        const given = organizationId === undefined ? 'none is given; it' : `${organizationId}`;
        const text = `${given} is not one of allowed-organization-ids: ${organizationIds.join(', ')}.`;
        refusals.push({ input: 'organization-id', text });
    }
    const domains = new Set(emailDomains.map((domain) => (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain)));
    order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(email.slice(email.lastIndexOf('@') + 1)))) {
            const place = `address ${index + 1} of ${order.emails.length}`;
            const text = `${place} is in none of allowed-email-domains: ${emailDomains.join(', ')}.`;
            refusals.push({ input: 'emails', text });
        }
    });
    return refusals;
}
/** @param lines what is not allowed, and where */
function notAllowed(what, lines) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('not_allowed', `The owner of this workflow does not allow ${what}, so nothing was sent to DigiCert:\n${lines.join('\n')}\n` +
        'Order something that is allowed, or ask the owner to extend the list.');
}


/***/ })

};
;