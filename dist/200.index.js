"use strict";
exports.id = 200;
exports.ids = [200];
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

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(803);
/* harmony import */ var _build_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9161);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8008);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1986);
/* harmony import */ var _order_description_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4645);
/* harmony import */ var _order_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3949);
/* harmony import */ var _private_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8841);
/* harmony import */ var _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5021);











/**
 * Reads and checks all inputs of the order step, one by one and together.
 *
 * @param env the step's environment; inputs are its `INPUT_<NAME>` variables
 * @param now today, for the checks of dates
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input` or `not_allowed`, with every problem in one message
 */
async function readInputs(env, now, mask) {
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .inputReader */ .c)(env, (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_6__/* .privateValues */ ._)(env, 'order')));
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readCredentials */ .L)(reader, mask);
    const order = await (0,_order_description_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrder */ .Rx)(reader, reader.raw('devkey'));
    const orderReference = (0,_order_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .W)(reader);
    const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
    if (orderReference !== undefined && !duplicateGuard) {
        reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Give one or the other.');
    }
    const dryRun = reader.boolean('dry-run') ?? false;
    const remarks = [];
    const body = (0,_build_order_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOrder */ .B)(order, { now, reader, remarks });
    const limits = (0,_spend_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .readLimits */ .BU)(reader);
    const waiting = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readWaiting */ .OG)(reader);
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readDelivery */ .nR)(reader, mask);
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_6__/* .privateValues */ ._)(env, 'order', order.csr));
    const keyType = reader.oneOf('key-type', _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__/* .KEY_TYPES */ .W);
    const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 3650 });
    if (renewBeforeDays !== undefined && order.renewalOfOrderId === undefined) {
        reader.refuse('renew-before-days', 'needs renewal-of-order-id: the order whose days are counted.');
    }
    await (0,_order_description_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOwnCsr */ .D)(order, reader, remarks);
    if (credentials === undefined || reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .reportProblems */ .T)(reader.problems));
    }
    (0,_spend_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .checkLimits */ .J5)(limits, order, body);
    return {
        credentials,
        productId: order.productId,
        body,
        orderReference,
        duplicateGuard,
        dryRun,
        waiting,
        delivery,
        keyType,
        renewBeforeDays,
        remarks,
        redact,
    };
}


/***/ })

};
;