"use strict";
exports.id = 6796;
exports.ids = [6796,1738];
exports.modules = {

/***/ 404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   Jf: () => (/* binding */ identityHash),
/* harmony export */   OS: () => (/* binding */ rowReference),
/* harmony export */   Wo: () => (/* binding */ isFleetName),
/* harmony export */   es: () => (/* binding */ readRowReference),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Whether two names of rows are the same name: case does not matter. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The name of a fleet, and that of a row: letters, digits, single hyphens inside. */
function isFleetName(text, max) {
    return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
}
/**
 * The reference of a row's first order, or of the renewal of an order. Neither of the names can hold
 * two hyphens in a row, so that a reference can be read in one way only.
 */
function rowReference(fleet, name, renewedOrderId) {
    return renewedOrderId === undefined ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
}
/** Which row and which link of its chain a reference names; `undefined` where it is not of this fleet. */
function readRowReference(fleet, reference) {
    const parts = reference.split('--');
    const [first = '', name = '', renewedOrderId] = parts;
    const fits = first.toLowerCase() === fleet.toLowerCase() &&
        isFleetName(name, 32) &&
        (parts.length === 2 || (parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? '')));
    return fits ? { name, renewedOrderId } : undefined;
}
/**
 * A short hash of who and what a row is for. It goes into the comment of its order, since order info
 * does not tell all of it for every product.
 */
function identityHash(identity) {
    const { product, commonName, individual, addresses, organizationId, profile, usage } = identity;
    return shortHash([product, commonName, individual, addresses, organizationId, profile, usage]);
}
/** 64 bits in hexadecimal. */
function shortHash(facts) {
    const text = JSON.stringify(facts, (_, value) => value ?? null);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** How a fleet signs the comment of an order: at its end, after any text of the user's. */
function signature(reference, identity) {
    return `(order-reference ${reference}) (identity ${identity})`;
}
/**
 * The reference and the identity hash with which a fleet signed a comment. The signature is the end of the
 * comment, so that the same words inside of a user's text do not count.
 */
function readSignature(comment) {
    const [, reference, identity] = /\(order-reference ([A-Za-z0-9-]{1,80})\) \(identity ([0-9a-f]{16})\)\s*$/.exec(comment) ?? [];
    return reference === undefined || identity === undefined ? undefined : { reference, identity };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);


function identityOf(productId, body) {
    const { common_name, individual, emails, profile_type, usage_designation } = body.certificate;
    return {
        product: (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .currentName */ .TH)(productId),
        commonName: common_name === undefined ? undefined : foldedName(common_name),
        individual: individual === undefined ? undefined : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === undefined ? undefined : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation &&
            usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? []),
    };
}
/** Addresses as a set: folded, sorted, each once. */
function addressesOf(emails) {
    return [...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedAddress */ .dC))].sort();
}
/** A name in one form for every spelling: folded, with single spaces. */
function foldedName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(name).replace(/\s+/g, ' ');
}
/** A usage designation as one text. */
function usageOf(primary, additional) {
    return [primary, ...[...new Set(additional)].sort()].join(' ');
}
function nameOf(individual) {
    return 'pseudonym' in individual
        ? `pseudonym ${foldedName(individual.pseudonym)}`
        : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
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


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/redaction.ts + 1 modules
var redaction = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
// EXTERNAL MODULE: ./src/domain/fleet.ts
var fleet = __webpack_require__(404);
// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
// EXTERNAL MODULE: ./src/inputs/credential-inputs.ts
var credential_inputs = __webpack_require__(8008);
// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/inputs/input-reader.ts + 1 modules
var input_reader = __webpack_require__(1986);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __webpack_require__(1815);
// EXTERNAL MODULE: ./src/inputs/private-values.ts
var private_values = __webpack_require__(8841);
// EXTERNAL MODULE: ./src/inputs/spend-guard.ts
var spend_guard = __webpack_require__(5021);
// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __webpack_require__(5620);
;// CONCATENATED MODULE: ./src/list/columns.ts

/** What a fleet needs to know of a row besides its order. */
const OWN_COLUMNS = ['name', 'state', 'order-id'];
/** Inputs that people may look for in a list, and why they are not there. */
const NOT_IN_A_LIST = new Map([
    ['devkey', 'a list must not contain keys and passwords. Give the key in the input devkey, from a secret.'],
    ['key-file', 'a list must not contain keys. Give key-directory, where each row has its key.'],
    ['key-type', 'it is an input of the fleet, for all rows.'],
    [
        'key-password',
        'a list must not contain keys and passwords. Give it as an input of the fleet, from a secret.',
    ],
    ['pkcs12-password', 'a list must not contain keys and passwords.'],
    ['renew-before-days', 'it is an input of the fleet, for all rows.'],
    ['renewal-of-order-id', 'the fleet knows what it renews. Give an order that is there already in order-id.'],
    ['order-reference', 'references are made of the names of fleet and row.'],
    ['<<', 'a list is read without merge keys. Give what rows have in common in "defaults".'],
]);
/** The inputs of the order step that a row can have: those that describe its order. */
const ORDER_COLUMNS = Object.keys(input_table/* INPUTS */.mc).filter((name) => {
    const { actions, group } = input_table/* INPUTS */.mc[name];
    const describes = ['certificate', 'key', 'validity', 'renewal', 'order'].includes(group);
    return actions.includes('order') && describes && !NOT_IN_A_LIST.has(name);
});
const COLUMNS = [...OWN_COLUMNS, ...ORDER_COLUMNS];
function isColumn(name) {
    return COLUMNS.includes(name);
}
/**
 * What is wrong with a name of a column. What does not resemble one is not shown: in a list without
 * a header it is a person's name.
 */
function unknownColumn(name) {
    const why = NOT_IN_A_LIST.get(name);
    if (why !== undefined)
        return `${name} cannot be a column: ${why}`;
    const plain = name
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    const [nearest = '', distance = 0] = COLUMNS.map((column) => [column, changesBetween(plain, column)]).sort(([, one], [, other]) => one - other)[0] ?? [];
    const resembles = distance <= Math.max(2, nearest.length / 3);
    return resembles
        ? `"${name.trim()}" is not a column. Did you mean ${nearest}?`
        : `is none of the columns that a list can have; the nearest is ${nearest}. Check that the list has a header, or remove the column.`;
}
/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function changesBetween(one, other) {
    if (one.length > 100)
        return one.length;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[other.length];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/list/manifest.ts
var manifest = __webpack_require__(8687);
;// CONCATENATED MODULE: ./src/list/read-file.ts




/** Ten thousand rows have a few megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;
/**
 * Reads the list of certificates from a file, in the form that its ending names. The parser of a
 * form is loaded only for it.
 *
 * @returns the list, or a sentence that says why there is none to read
 */
async function readManifest(path) {
    const read = await readerOf(path);
    if (read === undefined)
        return 'must end in .csv, .yml, .yaml or .json, which decides its format.';
    const text = readText(path);
    return 'problem' in text ? text.problem : read(text.text);
}
async function readerOf(path) {
    switch ((0,external_node_path_.extname)(path).toLowerCase()) {
        case '.csv':
            return (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(1671)]).then(__webpack_require__.bind(__webpack_require__, 1671))).readCsv;
        case '.yml':
        case '.yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 5752))).readYaml;
        case '.json':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 5752))).readJson;
        default:
            return undefined;
    }
}
function readText(path) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        if (!file.isFile())
            return { problem: 'is not a file. Give the path of the list of certificates.' };
        if (file.size > MAX_BYTES)
            return { problem: 'is larger than 32 MiB. Divide it into several fleets.' };
        const bytes = (0,external_node_fs_.readFileSync)(path);
        // Another encoding would put other names on the certificates than people see in their editor.
        return (0,external_node_buffer_.isUtf8)(bytes) ? { text: bytes.toString('utf8') } : { problem: notUtf8(bytes) };
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return { problem: `cannot be read (${code}). Paths are relative to the workspace.` };
    }
}
function notUtf8(bytes) {
    const text = bytes.toString('utf8');
    // What cannot be decoded becomes this sign; one that is in the file itself is as good a hint.
    const { line, column } = (0,manifest/* lineFinder */.z)(text)(text.indexOf('\uFFFD'));
    return `line ${line}, column ${column}: is not in UTF-8. Save the list again as UTF-8 (in Excel: "CSV UTF-8").`;
}

// EXTERNAL MODULE: ./src/domain/identity.ts
var domain_identity = __webpack_require__(4796);
// EXTERNAL MODULE: ./src/inputs/build-order.ts + 1 modules
var build_order = __webpack_require__(9161);
// EXTERNAL MODULE: ./src/inputs/order-description.ts + 2 modules
var order_description = __webpack_require__(4645);
;// CONCATENATED MODULE: ./src/list/rows.ts







/** Reads and checks the rows of a list, with the readers and the rules of the order step. */
async function readRows(manifest, rules) {
    const problems = [...manifest.problems, ...problemsOfColumns(manifest)];
    const read = { rows: [], problems, refusals: [], remarks: [], environments: [] };
    const counted = new Map();
    const names = new Map();
    const adopted = new Map();
    const persons = new Map();
    if (manifest.rows.length === 0 && manifest.problems.length === 0) {
        problems.push({ text: 'has no rows. An empty list is more often a broken export than a wish.' });
    }
    for (const row of manifest.rows) {
        const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
        const found = [];
        const name = readName(row, names, found);
        const state = readState(row, found);
        const env = environmentOf(cells, state);
        read.environments.push(env);
        // A value in a wrong column can be anybody's name, so none is ever quoted.
        const reader = (0,input_reader/* inputReader */.c)(env, () => '...', 'cell');
        const remarks = [];
        const order = await (0,order_description/* readOrder */.Rx)(reader, rules.devkey);
        const body = (0,build_order/* buildOrder */.B)(order, {
            now: dayBefore(order.customExpirationDate, rules.now),
            reader,
            remarks,
        });
        await (0,order_description/* checkOwnCsr */.D)(order, reader, remarks);
        const orderId = reader.integer('order-id', { min: 1 });
        const place = ({ input, text }) => {
            const cell = cells.get(input);
            const ofDefaults = cell !== undefined && rules.defaults.get(input) === cell;
            return { ...placeOf(row, cell), column: input, ofDefaults, text };
        };
        if (orderId !== undefined) {
            const other = adopted.get(orderId);
            if (other !== undefined)
                reader.refuse('order-id', `is that of the row in line ${other}, too; an order belongs to one row.`);
            else
                adopted.set(orderId, row.line);
        }
        if (state === 'active')
            checkRenewal(order, rules, reader);
        found.push(...reader.problems.map(place));
        read.refusals.push(...(0,spend_guard/* refusalsOf */.he)(rules.limits, order, body).map(place));
        for (const remark of state === 'revoked' ? [] : remarks) {
            const same = counted.get(remark.text) ?? { remark, rows: 0, line: row.line };
            counted.set(remark.text, { ...same, rows: same.rows + 1 });
        }
        problems.push(...found);
        if (name === undefined || state === undefined || found.length > 0)
            continue;
        const identity = (0,domain_identity/* identityOf */.cu)(order.productId, body);
        if (state === 'active' && !rules.allowSamePerson) {
            const key = (0,fleet/* identityHash */.Jf)(identity);
            const other = persons.get(key);
            if (other !== undefined)
                problems.push({ ...placeOf(row, undefined), text: samePerson(other) });
            else
                persons.set(key, row.line);
        }
        read.rows.push({
            name,
            line: row.line,
            state,
            orderId: orderId === undefined ? undefined : String(orderId),
            productId: order.productId,
            body,
            identity,
        });
    }
    read.problems = withoutRepeats(problems, manifest);
    for (const { remark, rows, line } of counted.values()) {
        const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
        read.remarks.push({ level: remark.level, text: `manifest, ${where}: ${remark.text}` });
    }
    return read;
}
function samePerson(other) {
    return (`is for the same certificate as the row in line ${other}: the same product, name, addresses and organization. Remove one of them, or ` +
        'set allow-same-person to true for a second certificate of one person.');
}
/** A renewal that is due on the day it is placed would be renewed at every run. */
function checkRenewal({ validityDays }, { renewBeforeDays }, reader) {
    if (validityDays === undefined || validityDays > renewBeforeDays)
        return;
    reader.refuse('validity-days', `is ${validityDays}, not longer than renew-before-days (${renewBeforeDays}): each run would renew the certificate. Give a longer ` +
        'validity, or lower renew-before-days.');
}
/** A date that has passed is no problem of the list: it only matters to a row that is to be ordered, and the plan says so. */
function dayBefore(date, now) {
    const before = date === undefined ? now : new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MILLISECONDS);
    return before < now ? before : now;
}
const DAY_MILLISECONDS = 86_400_000;
/** A problem that every row has because the list lacks a column is reported once. */
function withoutRepeats(problems, { rows }) {
    if (rows.length < 2)
        return problems;
    const isMissing = ({ column }) => typeof column === 'string' && rows.every(({ cells }) => (cells.get(column)?.value.trim() ?? '') === '');
    const keyOf = ({ column, text }) => JSON.stringify([column, text]);
    const counts = new Map();
    for (const problem of problems)
        counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
    const reported = new Set();
    return problems.flatMap((problem) => {
        const key = keyOf(problem);
        if ((counts.get(key) ?? 0) < rows.length || problem.ofDefaults || !isMissing(problem))
            return [problem];
        if (reported.has(key))
            return [];
        reported.add(key);
        const { column, text } = problem;
        return [{ ...(column === undefined ? {} : { column }), text: `${text} No row has it.` }];
    });
}
function problemsOfColumns({ columns, defaults }) {
    const unknown = [...columns].filter(([column]) => !isColumn(column));
    return [
        ...unknown.map(([column, place]) => ({ ...place, text: unknownColumn(column) })),
        ...problemsOfDefaults(defaults),
    ];
}
function placeOf(row, cell) {
    const { line, character } = cell ?? row;
    return { line, character };
}
/** What belongs to one row cannot be a default. */
function problemsOfDefaults(defaults) {
    return OWN_COLUMNS.flatMap((column) => {
        const cell = defaults.get(column);
        if (cell === undefined)
            return [];
        const { line, character } = cell;
        return [{ line, column, character, text: 'belongs to one row and cannot be a default.' }];
    });
}
function readName(row, names, problems) {
    const cell = row.cells.get('name');
    const name = cell?.value.trim() ?? '';
    const refuse = (text) => {
        problems.push({ ...placeOf(row, cell), column: 'name', text });
    };
    if (name === '')
        return refuse('is required: the name of the row, which never changes.');
    // It may be a person's name, so it is not shown.
    if (!(0,fleet/* isFleetName */.Wo)(name, 32))
        return refuse('is not 1 to 32 letters (A-Z, a-z), digits and single hyphens inside.');
    const other = names.get(name.toLowerCase());
    if (other !== undefined)
        return refuse(`is also the name of the row in line ${other}; give each row its own.`);
    names.set(name.toLowerCase(), row.line);
    return name;
}
function readState(row, problems) {
    const cell = row.cells.get('state');
    const state = cell?.value.trim() ?? '';
    if (state === '' || state === 'active')
        return 'active';
    if (state === 'revoked')
        return 'revoked';
    problems.push({ ...placeOf(row, cell), column: 'state', text: 'is neither active nor revoked.' });
    return undefined;
}
const VALIDITY = ['validity-years', 'validity-days', 'custom-expiration-date'];
/** A row's cells before the list's defaults, and these before those of the input; of the validities only the first. */
function mergedCells(...layers) {
    const merged = new Map();
    let validity = false;
    for (const layer of layers) {
        let given = false;
        for (const [column, cell] of layer) {
            if (cell.value.trim() === '' || merged.has(column))
                continue;
            if (VALIDITY.includes(column)) {
                if (validity)
                    continue;
                given = true;
            }
            merged.set(column, cell);
        }
        validity ||= given;
    }
    return merged;
}
/** The row as inputs of the order step. Of a row to revoke, what only a new order needs does not matter. */
function environmentOf(cells, state) {
    const env = {};
    for (const [column, { value }] of cells) {
        const isForNew = VALIDITY.includes(column) || column.startsWith('csr');
        if (state === 'revoked' && isForNew)
            continue;
        env[`INPUT_${column.toUpperCase()}`] = value;
    }
    if (state === 'revoked')
        env['INPUT_VALIDITY-YEARS'] = '1';
    return env;
}

;// CONCATENATED MODULE: ./src/list/fleet-inputs.ts















/**
 * Reads and checks all inputs and all rows of the list.
 *
 * @param now today, for the checks of dates
 * @param mask registers the key with the runner's log filter
 * @throws {ActionError} `invalid_input` or `not_allowed`, with at most 50 problems of rows in one message
 */
async function readInputs(env, now, mask) {
    const reader = (0,input_reader/* inputReader */.c)(env, (0,redaction/* redactor */.$p)((0,private_values/* privateValues */._)(env, 'fleet')));
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader, mask);
    const password = (0,passwords/* readPassword */.k)(reader, 'key-password', mask);
    const fleet = readFleetName(reader);
    const apply = reader.boolean('apply') ?? false;
    const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 90 }) ?? 30;
    const allowSamePerson = reader.boolean('allow-same-person') ?? false;
    const maxOrders = reader.integer('max-orders', { min: 0 }) ?? 10;
    const maxRevocations = reader.integer('max-revocations', { min: 0 }) ?? 0;
    const resultsFile = reader.path('results-file');
    if (resultsFile !== undefined && !/\.(csv|json)$/i.test(resultsFile)) {
        reader.refuse('results-file', 'must end in .csv or .json, which decides its format.');
    }
    const manifestPath = reader.path('manifest');
    if (resultsFile !== undefined && manifestPath !== undefined && (0,same_file/* isSameFile */.Dl)(resultsFile, manifestPath)) {
        reader.refuse('results-file', 'is the manifest, which it would replace. Give another path.');
    }
    const certificateDirectory = reader.path('certificate-directory');
    const format = reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.jm) ?? 'pem';
    const keyDirectory = reader.path('key-directory');
    const keyType = reader.oneOf('key-type', certificate/* KEY_TYPES */.WJ);
    const requestsPerMinute = reader.integer('requests-per-minute', { min: 1 }) ?? 333;
    const limits = (0,spend_guard/* readLimits */.BU)(reader);
    const defaults = await readDefaultsInput(reader);
    const manifest = await readManifestInput(reader, manifestPath);
    const read = manifest &&
        (await readRows(manifest, {
            defaults,
            limits,
            devkey: reader.raw('devkey'),
            now,
            renewBeforeDays,
            allowSamePerson,
        }));
    const problems = [...reader.problems, ...manifestProblems(read?.problems ?? [])];
    if (credentials === undefined || read === undefined || problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(problems));
    }
    if (read.refusals.length > 0) {
        const lines = manifestProblems(read.refusals).map(({ input, text }) => `- ${input}: ${text}`);
        throw (0,spend_guard/* notAllowed */.mj)('these orders', lines);
    }
    return {
        credentials,
        fleet,
        rows: read.rows,
        apply,
        renewBeforeDays,
        allowSamePerson,
        maxOrders,
        maxRevocations,
        resultsFile,
        certificates: certificateDirectory === undefined ? undefined : { directory: certificateDirectory, format },
        keys: keyDirectory === undefined ? undefined : { directory: keyDirectory, type: keyType, password },
        requestsPerMinute,
        remarks: [
            ...(0,delivery_inputs/* remarksOnPlaces */.J7)(env, { 'key-directory': keyDirectory && (0,external_node_path_.join)(keyDirectory, 'key') }),
            ...read.remarks,
        ],
        redact: (0,redaction/* redactor */.$p)(valuesOf(env, read.environments)),
    };
}
/** What nobody may see: of the step's inputs and of every row. */
function* valuesOf(env, rows) {
    yield* (0,private_values/* privateValues */._)(env, 'fleet');
    for (const row of rows)
        yield* (0,private_values/* privateValues */._)(row, 'order');
}
function readFleetName(reader) {
    const name = reader.raw('fleet') ?? '';
    if ((0,fleet/* isFleetName */.Wo)(name, 16))
        return name;
    reader.refuse('fleet', name === ''
        ? 'is required: the name of the fleet, which never changes.'
        : 'is not 1 to 16 letters (A-Z, a-z), digits and single hyphens inside.');
    return '';
}
async function readDefaultsInput(reader) {
    const text = reader.raw('defaults');
    if (text === undefined)
        return new Map();
    const { readDefaults } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 5752));
    const { defaults, columns, problems } = readDefaults(text);
    const unknown = [...columns].filter(([column]) => !isColumn(column));
    for (const problem of [
        ...problems,
        ...unknown.map(([column, place]) => ({ ...place, text: unknownColumn(column) })),
        ...problemsOfDefaults(defaults),
    ]) {
        reader.refuse('defaults', placed(problem));
    }
    return defaults;
}
async function readManifestInput(reader, path) {
    const manifest = path === undefined ? 'is required: the path of the list of certificates.' : await readManifest(path);
    return typeof manifest === 'string' ? reader.refuse('manifest', manifest) : manifest;
}
/** Nobody corrects more than these in one go. */
const MAX_PROBLEMS = 50;
/** The problems of a list as those of the input `manifest`: each once, the first fifty, and how many more there are. */
function manifestProblems(problems) {
    const texts = new Map(problems.map((problem) => {
        const input = problem.ofDefaults ? 'defaults' : 'manifest';
        const text = placed(problem);
        return [`${input} ${text}`, { input, text }];
    }));
    const shown = [...texts.values()].slice(0, MAX_PROBLEMS);
    const rest = texts.size - shown.length;
    return rest === 0 ? shown : [...shown, { input: 'manifest', text: `and ${rest} more problems.` }];
}
function placed({ line, column, character, text }) {
    const where = [
        ...(line === undefined ? [] : [`line ${line}`]),
        ...(column === undefined ? [] : [`column ${column}`]),
        ...(character === undefined ? [] : [`character ${character}`]),
    ].join(', ');
    return where === '' ? text : `${where}: ${text}`;
}


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptyManifest),
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/** A list that says nothing yet. */
function emptyManifest(...problems) {
    return { defaults: new Map(), rows: [], columns: new Map(), problems };
}
/** Finds the line and the column (both from 1) of a place in a text. */
function lineFinder(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}


/***/ })

};
;