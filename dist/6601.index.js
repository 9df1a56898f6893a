"use strict";
exports.id = 6601;
exports.ids = [6601];
exports.modules = {

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
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readDelivery */ .nR)(reader, { env, mask, remarks });
    const redact = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)((0,_private_values_js__WEBPACK_IMPORTED_MODULE_6__/* .privateValues */ ._)(env, 'order', order.csr));
    const keyType = reader.oneOf('key-type', _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__/* .KEY_TYPES */ .WJ);
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