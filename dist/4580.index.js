"use strict";
exports.id = 4580;
exports.ids = [4580,1738];
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
    const keyType = reader.oneOf('key-type', _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__/* .KEY_TYPES */ .WJ);
    const comments = reader.text('comments', { multiline: true });
    const skipApproval = reader.boolean('skip-approval') ?? false;
    const dryRun = reader.boolean('dry-run') ?? false;
    const waiting = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(reader, { goals: ['none', 'issuance'] });
    const remarks = [];
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDelivery */ .nR)(reader, { env, mask, remarks });
    if (reader.raw('csr') === undefined && reader.raw('csr-file') === undefined) {
        if (delivery.keyFile === undefined) {
            reader.refuse('key-file', 'csr and csr-file are all empty; give the new key by one of them. With key-file a key is made if none is there.');
        }
    }
    else if (csr !== undefined) {
        const { checkCsr } = await __webpack_require__.e(/* import() */ 4601).then(__webpack_require__.bind(__webpack_require__, 6982));
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
        remarks,
        redact,
    };
}


/***/ })

};
;