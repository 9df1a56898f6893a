export const id = 257;
export const ids = [257];
export const modules = {

/***/ 6257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRefusal: () => (/* binding */ explainRefusal),
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./src/answer-fields.ts
var answer_fields = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/account.ts


// What an account may order, as its read-only endpoints tell (dev.digicert.com; shapes in
// certcentral-api.md, section 8). A key of the role Orders may be refused all of them.
const HashTypes = (0,answer_fields/* objectOrNone */.H$)({ allowed_hash_types: (0,answer_fields/* listOf */.c3)(schemas/* object */.Ikc({ id: answer_fields/* textOrNone */.r1 })) });
const ProductAnswer = schemas/* object */.Ikc({
    name_id: answer_fields/* textOrNone */.r1,
    allowed_container_ids: answer_fields/* numbers */.nL,
    allowed_validity_years: answer_fields/* numbers */.nL,
    allowed_order_validity_years: answer_fields/* numbers */.nL,
    signature_hash_types: HashTypes,
    custom_expiration_date_allowed: answer_fields/* booleanOrNone */.uq,
    csr_required: answer_fields/* booleanOrNone */.uq,
});
/** `GET /user/me`: answers any key that is valid and not restricted. */
function readUser(service) {
    return service.get('/user/me', schemas/* looseObject */._H3({}));
}
/** `GET /product`: the products that the account may order. */
async function readProducts(service) {
    return (await service.get('/product', schemas/* object */.Ikc({ products: (0,answer_fields/* listOf */.c3)(ProductAnswer) }))).products;
}
/** `GET /product/{name_id}`, as it is in a container where one is given. */
function readProduct(service, productId, containerId) {
    const query = containerId === undefined ? '' : `?container_id=${containerId}`;
    return service.get(`/product/${productId}${query}`, ProductAnswer);
}
const LimitsAnswer = schemas/* object */.Ikc({
    is_limited: answer_fields/* booleanOrNone */.uq,
    product_limits: (0,answer_fields/* listOf */.c3)(schemas/* object */.Ikc({
        product_name_id: answer_fields/* textOrNone */.r1,
        allowed_hashes: (0,answer_fields/* listOf */.c3)(schemas/* string */.YjP()),
        allowed_lifetimes: answer_fields/* numbers */.nL,
    })),
});
/** `GET /container/{id}/product-limits`. */
function readProductLimits(service, containerId) {
    return service.get(`/container/${containerId}/product-limits`, LimitsAnswer);
}
const OrganizationAnswer = schemas/* object */.Ikc({ id: answer_fields.Id, status: answer_fields/* wordOrNone */.WV, is_active: answer_fields/* booleanOrNone */.uq });
/** `GET /organization/{id}`. */
function readOrganization(service, id) {
    return service.get(`/organization/${id}`, OrganizationAnswer);
}
const ValidationAnswer = schemas/* object */.Ikc({
    validations: (0,answer_fields/* listOf */.c3)(schemas/* object */.Ikc({ type: answer_fields/* textOrNone */.r1, status: answer_fields/* wordOrNone */.WV, validated_until: answer_fields/* textOrNone */.r1 })),
});
/** `GET /organization/{id}/validation`. */
async function readValidations(service, id) {
    return (await service.get(`/organization/${id}/validation`, ValidationAnswer)).validations;
}
const MetadataAnswer = schemas/* object */.Ikc({
    metadata: (0,answer_fields/* listOf */.c3)(schemas/* object */.Ikc({ id: answer_fields.Id, is_required: answer_fields/* booleanOrNone */.uq, is_active: answer_fields/* booleanOrNone */.uq, data_type: answer_fields/* textOrNone */.r1 })),
});
/** `GET /account/metadata`: the account's custom fields; `{}` when there are none. */
async function readCustomFields(service) {
    return (await service.get('/account/metadata', MetadataAnswer)).metadata;
}
const RenewableAnswer = schemas/* object */.Ikc({
    status: answer_fields/* wordOrNone */.WV,
    is_renewed: answer_fields/* booleanOrNone */.uq,
});
/** What `GET /order/certificate/{id}` tells about whether an order can be renewed. */
function readRenewable(service, orderId) {
    return service.get(`/order/certificate/${orderId}`, RenewableAnswer);
}

// EXTERNAL MODULE: ./src/adopt.ts
var adopt = __webpack_require__(7797);
// EXTERNAL MODULE: ./src/email.ts
var email = __webpack_require__(8935);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/order.ts
var order = __webpack_require__(5395);
// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/products.ts
var products = __webpack_require__(6351);
;// CONCATENATED MODULE: ./src/preflight.ts







/** A check that found something against the order. */
class Unfit extends Error {
}
/**
 * Checks, with GETs alone, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` where CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` where not even the key could be checked
 */
async function preflight(job, reference) {
    const key = await runCheck(job, { name: 'key', look: checkKey, essential: true });
    const others = [...accountChecks(job.inputs.productId, job.body), ...referenceChecks(reference)];
    if (key.result === 'failed') {
        const message = 'Not looked at, because the key does not work.';
        return [
            key,
            ...others.map(({ name }) => ({ check: name, result: 'not_allowed_to_look', message })),
        ];
    }
    const results = [key];
    for (const check of others)
        results.push(await runCheck(job, check));
    return results;
}
/**
 * After a refused order: what the checks that can explain this refusal find.
 *
 * @param codes DigiCert's error codes
 * @returns one sentence for each check that failed
 */
async function explainRefusal(job, codes) {
    const relevant = accountChecks(job.inputs.productId, job.body).filter(({ name }) => explains(name, codes));
    const findings = new Set();
    for (const { look } of relevant) {
        try {
            await look(job);
        }
        catch (error) {
            if (error instanceof Unfit)
                findings.add(error.message);
            else if (!(error instanceof errors/* RequestError */.GI))
                throw error;
            // What the key may not read explains nothing; a service that fails is not asked on.
            else if (error.failure !== 'refused')
                break;
        }
    }
    return [...findings];
}
function explains(check, codes) {
    const code = codes.join(' ');
    if (/access_denied|not_found\|route|insufficient_subscription|csr_|request_limit/.test(code))
        return false;
    if (/product/.test(code))
        return check === 'product';
    if (/custom_field/.test(code))
        return check === 'custom-fields';
    if (/renew/.test(code))
        return check === 'renewal';
    if (/validity/.test(code))
        return check === 'product' || check === 'validity';
    if (/organization/.test(code))
        return check === 'organization' || check === 'organization-validation';
    return true;
}
function accountChecks(productId, body) {
    const checks = [
        { name: 'product', look: checkProduct },
        { name: 'signature-hash', look: checkHash },
        { name: 'validity', look: checkValidity },
    ];
    if (body.organization?.id !== undefined) {
        checks.push({ name: 'organization', look: checkOrganization });
        if ((0,products/* productOf */.$7)(productId).publicSmime)
            checks.push({ name: 'organization-validation', look: checkValidation });
    }
    checks.push({ name: 'custom-fields', look: checkCustomFields });
    if (body.renewal_of_order_id !== undefined)
        checks.push({ name: 'renewal', look: checkRenewal });
    return checks;
}
function referenceChecks(reference) {
    return reference === undefined
        ? []
        : [{ name: 'reference', look: (job) => checkReference(job, reference) }];
}
async function runCheck(job, { name, look, essential = false }) {
    try {
        return { check: name, result: 'passed', message: await look(job) };
    }
    catch (error) {
        if (error instanceof Unfit)
            return { check: name, result: 'failed', message: error.message };
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        if (['undelivered', 'limited'].includes(error.failure) || (essential && error.failure === 'unclear'))
            throw error;
        const forbidden = error.status === 403 && !error.codes.includes('access_denied|access_denied_invalid_key');
        return forbidden && !error.foreign
            ? { check: name, result: 'not_allowed_to_look', message: 'The key may not read this.' }
            : { check: name, result: 'failed', message: (0,errors/* withHint */.mu)(error) };
    }
}
async function checkKey({ service }) {
    try {
        await readUser(service);
        return 'The key works.';
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        // CertCentral knows the key, or it would say access_denied_invalid_key.
        if (error.codes.includes('access_denied|missing_permission'))
            return 'The key works, and is restricted.';
        if (error.status !== 404)
            throw error;
        // What every key that may order can read.
        await service.listOrders({});
        return 'The key works.';
    }
}
/** The product as the account has it; read once for the checks that need it. */
const preflight_products = new WeakMap();
function accountProduct(job) {
    const known = preflight_products.get(job);
    if (known !== undefined)
        return known;
    const reading = readAccountProduct(job);
    preflight_products.set(job, reading);
    return reading;
}
async function readAccountProduct({ service, inputs, body }) {
    const { productId } = inputs;
    const listed = (await readProducts(service)).find(({ name_id }) => (0,products/* sameProduct */.a5)(name_id ?? '', productId));
    if (listed === undefined) {
        throw new Unfit(`The account does not have the product ${productId}. The account manager at DigiCert enables it.`);
    }
    const containerId = body.container?.id;
    try {
        return { ...listed, ...(await readProduct(service, listed.name_id ?? productId, containerId)) };
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI) || error.failure !== 'refused')
            throw error;
        if (containerId !== undefined && error.codes.includes('not_found|product')) {
            throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
        }
        // The list says enough to go on with.
        return listed;
    }
}
async function checkProduct(job) {
    const { productId } = job.inputs;
    const product = await accountProduct(job);
    const containerId = job.body.container?.id;
    const containers = product.allowed_container_ids;
    if (containerId !== undefined && containers.length > 0 && !containers.includes(containerId)) {
        throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
    }
    if (product.csr_required === true && job.body.certificate.csr === undefined) {
        throw new Unfit(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
    }
    const limit = await containerLimit(job);
    if (limit === 'not allowed')
        throw new Unfit(`Container ${containerId} may not order ${productId}.`);
    return `The account has ${productId}${containerId === undefined ? '' : ` in container ${containerId}`}.`;
}
/** What the container's limits say about the product; where they cannot be read, nothing. */
async function containerLimit({ service, inputs, body }) {
    const containerId = body.container?.id;
    if (containerId === undefined)
        return undefined;
    try {
        const { is_limited, product_limits } = await readProductLimits(service, containerId);
        if (is_limited !== true)
            return undefined;
        const limit = product_limits.find(({ product_name_id }) => (0,products/* sameProduct */.a5)(product_name_id ?? '', inputs.productId));
        if (limit === undefined)
            return 'not allowed';
        return { hashes: limit.allowed_hashes, lifetimes: limit.allowed_lifetimes };
    }
    catch (error) {
        if (error instanceof errors/* RequestError */.GI && error.failure === 'refused')
            return undefined;
        throw error;
    }
}
async function checkHash(job) {
    const hash = job.body.certificate.signature_hash;
    const allowed = (await accountProduct(job)).signature_hash_types?.allowed_hash_types.flatMap(({ id }) => id ?? []);
    const limit = await containerLimit(job);
    const limited = limit !== undefined && limit !== 'not allowed' ? limit.hashes : [];
    for (const hashes of [allowed ?? [], limited]) {
        if (hashes.length > 0 && !hashes.includes(hash)) {
            throw new Unfit(`The account allows ${(0,privacy/* printable */.g$)(hashes.join(', '))} for this product, not ${hash}.`);
        }
    }
    return `${hash} is allowed.`;
}
async function checkValidity(job) {
    const { body } = job;
    const product = await accountProduct(job);
    if (body.custom_expiration_date !== undefined) {
        if (product.custom_expiration_date_allowed === false) {
            throw new Unfit('The account does not allow custom-expiration-date for this product; use validity-years.');
        }
        return 'A custom expiration date is allowed.';
    }
    const limit = await containerLimit(job);
    const limited = limit !== undefined && limit !== 'not allowed' ? limit.lifetimes : [];
    for (const years of [product.allowed_validity_years, limited]) {
        if (years.length === 0)
            continue;
        const wanted = body.validity_years;
        const days = body.order_validity?.days ?? 0;
        if ((wanted !== undefined && !years.includes(wanted)) || days > 366 * Math.max(...years)) {
            const asked = wanted === undefined ? `${days} days` : `${wanted} years`;
            throw new Unfit(`The account allows ${years.join(' or ')} years for this product, not ${asked}.`);
        }
    }
    return 'The validity is allowed.';
}
async function checkOrganization({ service, body }) {
    const id = body.organization?.id;
    try {
        const { status, is_active } = await readOrganization(service, id);
        if (is_active === false || (status !== undefined && status !== 'active')) {
            throw new Unfit(`Organization ${id} is ${status === 'active' ? 'inactive' : (status ?? 'inactive')}.`);
        }
        return `Organization ${id} exists and is active.`;
    }
    catch (error) {
        throw notFoundAs(error, `Organization ${id} does not exist, or the key may not see it. Check organization-id.`);
    }
}
async function checkValidation({ service, body }) {
    const id = body.organization?.id;
    let validations;
    try {
        validations = await readValidations(service, id);
    }
    catch (error) {
        throw notFoundAs(error, `Organization ${id} does not exist, or the key may not see it. Check organization-id.`);
    }
    const smime = validations.filter(({ type }) => type === 'smime');
    const valid = smime.some(({ status, validated_until }) => status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()));
    if (!valid) {
        const state = smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
        throw new Unfit(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
    }
    return `Organization ${id} is validated for S/MIME.`;
}
async function checkCustomFields({ service, body }) {
    const fields = (await readCustomFields(service)).filter(({ is_active }) => is_active !== false);
    const given = body.custom_fields ?? [];
    const complaints = [
        ...fields
            .filter(({ id, is_required }) => is_required === true && !given.some((one) => String(one.metadata_id) === id))
            .map(({ id }) => `field ${id} is required and not given`),
        ...given.flatMap(({ metadata_id, value }) => {
            const field = fields.find(({ id }) => id === String(metadata_id));
            if (field === undefined)
                return [`field ${metadata_id} does not exist or is not active`];
            return hasType(value, field)
                ? []
                : [`the value of field ${metadata_id} is not of its type ${field.data_type}`];
        }),
    ];
    if (complaints.length > 0)
        throw new Unfit(`In custom-fields ${complaints.join('; ')}.`);
    return fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.';
}
function hasType(value, { data_type }) {
    switch (data_type) {
        case 'int':
            return /^-?\d+$/.test(value);
        case 'email_address':
            return (0,email/* isEmail */.x)(value);
        case 'email_list':
            return value.split(/[,;\s]+/).every(email/* isEmail */.x);
        default:
            return true;
    }
}
async function checkRenewal({ service, body }) {
    const id = body.renewal_of_order_id;
    try {
        const { status, is_renewed } = await readRenewable(service, id);
        if (is_renewed === true)
            throw new Unfit(`Order ${id} was renewed already.`);
        if (status !== 'expired' && (0,order/* isClosed */.Lx)(status))
            throw new Unfit(`Order ${id} is ${status} and cannot be renewed.`);
        if (status !== undefined && !['issued', 'expired'].includes(status)) {
            throw new Unfit(`Order ${id} is ${status}; only an issued order can be renewed.`);
        }
        return `Order ${id} exists and can be renewed.`;
    }
    catch (error) {
        throw notFoundAs(error, `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`);
    }
}
async function checkReference(job, reference) {
    try {
        // Nothing is adopted here, so nothing goes to the outputs.
        const order = await (0,adopt/* findOrder */.G)({ ...job, rerun: false, report: { ...job.report, order: () => { } } }, reference);
        return order === undefined
            ? `No order has the reference ${reference}; a real run would place one.`
            : `Order ${order.id} has the reference ${reference}; a real run would adopt it and place nothing.`;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (error.cause instanceof errors/* RequestError */.GI)
            throw error.cause;
        throw new Unfit(error.message);
    }
}
function notFoundAs(error, message) {
    const missing = error instanceof errors/* RequestError */.GI && error.status === 404 && !error.codes.includes('not_found|route');
    return missing ? new Unfit(message) : error;
}


/***/ })

};
