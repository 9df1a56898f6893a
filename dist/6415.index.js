"use strict";
exports.id = 6415;
exports.ids = [6415];
exports.modules = {

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

/***/ 6415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8008);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1986);
/* harmony import */ var _order_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5597);
/* harmony import */ var _private_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8841);






/**
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function readInputs(env, _now, mask) {
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_3__/* .privateValues */ ._)(env, 'revoke'));
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .inputReader */ .c)(env, redact);
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredentials */ .L)(reader, mask);
    const order = (0,_order_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrderChoice */ .k)(reader);
    const comments = reader.text('comments', { multiline: true });
    if (comments === undefined && !reader.problems.some(({ input }) => input === 'comments')) {
        reader.refuse('comments', 'is required: the reason, which is kept with the request.');
    }
    const skipApproval = reader.boolean('skip-approval') ?? false;
    const dryRun = reader.boolean('dry-run') ?? false;
    if (credentials === undefined ||
        order === undefined ||
        comments === undefined ||
        reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .reportProblems */ .T)(reader.problems));
    }
    return { credentials, order, comments, skipApproval, dryRun, redact };
}


/***/ })

};
;