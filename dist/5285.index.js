"use strict";
exports.id = 5285;
exports.ids = [5285,1738];
exports.modules = {

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

/***/ 5285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1986);
/* harmony import */ var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);






/**
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function readInputs(env, _now, mask) {
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_4__/* .privateValues */ ._)(env, 'inventory'));
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .c)(env, redact);
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readCredentials */ .L)(reader, mask);
    const expiresWithinDays = reader.integer('expires-within-days', { min: 0, max: 3650 }) ?? 30;
    const productIds = readProductIds(reader);
    const organizationId = reader.integer('organization-id', { min: 1 })?.toString();
    const containerId = reader.integer('container-id', { min: 1 })?.toString();
    const inventoryFile = readInventoryFile(reader);
    if (credentials === undefined || reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblems */ .T)(reader.problems));
    }
    return { credentials, expiresWithinDays, productIds, organizationId, containerId, inventoryFile, redact };
}
function readProductIds(reader) {
    const given = reader.list('product-ids');
    for (const id of given) {
        if (!/^[a-z0-9_]+$/.test(id)) {
            reader.refuse('product-ids', `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`);
        }
    }
    return given.length > 0 ? [...new Set(given)] : Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCTS */ .zv);
}
function readInventoryFile(reader) {
    const path = reader.path('inventory-file');
    if (path === undefined || /\.(csv|json)$/i.test(path))
        return path;
    return reader.refuse('inventory-file', 'ends in neither .csv nor .json; the ending decides the format.');
}


/***/ })

};
;