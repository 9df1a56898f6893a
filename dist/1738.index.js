"use strict";
exports.id = 1738;
exports.ids = [1738];
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


/***/ })

};
;