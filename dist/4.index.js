"use strict";
exports.id = 4;
exports.ids = [4];
exports.modules = {

/***/ 4485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7765);


/**
 * Does everything but placing the order: checks the account only with GETs, shows the body that
 * would have been sent, and reports to log, summary and the output `preflight`.
 *
 * @param shownFields paths in the body that are never a person's data
 * @throws {ActionError} `api_refused` where a check failed, `not_ordered` where CertCentral cannot be reached
 */
async function dryRun(context, reference, apiUrl, shownFields) {
    const results = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, (0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__/* .preflight */ .M)(context, reference), (error) => {
        throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `The dry run could not be carried out; nothing was ordered. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
    });
    const body = JSON.stringify(masked(context.body, shownFields), null, 2);
    const url = `${apiUrl.href.replace(/\/+$/, '')}/order/certificate/${context.productId}`;
    context.report.info(`Dry run: nothing is ordered. A real run would POST this to ${url}:`);
    for (const line of body.split('\n'))
        context.report.info(line);
    context.report.reportChecks(results, body);
    const failed = results.filter(({ result }) => result === 'failed');
    if (failed.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `These checks of the dry run failed; nothing was ordered:\n${failed
            .map(({ check, message }) => `- ${check}: ${message}`)
            .join('\n')}`);
    }
    context.report.info('The dry run found no problem with this order. Nothing was ordered.');
}
/** The body with every value replaced that may be people's data; all of `additional-parameters` may be. */
function masked(value, shown, path = '') {
    if (shown.includes(path))
        return value;
    if (Array.isArray(value))
        return value.map((entry) => masked(entry, shown, `${path}.*`));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
            key,
            masked(inner, shown, path === '' ? key : `${path}.${key}`),
        ]));
    }
    return '***';
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRefusal: () => (/* binding */ explainRefusal),
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
// EXTERNAL MODULE: ./src/certcentral/fields.ts
var fields = __webpack_require__(8778);
;// CONCATENATED MODULE: ./src/certcentral/account.ts



// What an account may order, as its read-only endpoints show (dev.digicert.com; shapes in
// docs/certcentral.md, "Account and products"). A key of the role Orders may be refused all of them.
const HashTypes = fields/* object */.Ik({ allowed_hash_types: fields/* list */.p_(schemas/* object */.Ikc({ id: fields/* text */.Qq })) });
const ProductResponse = schemas/* object */.Ikc({
    name_id: fields/* text */.Qq,
    allowed_container_ids: fields/* numbers */.nL,
    allowed_validity_years: fields/* numbers */.nL,
    allowed_order_validity_years: fields/* numbers */.nL,
    signature_hash_types: HashTypes,
    custom_expiration_date_allowed: fields/* boolean */.zM,
    csr_required: fields/* boolean */.zM,
});
const UserResponse = schemas/* object */.Ikc({ access_roles: schemas/* catch */.MfU(fields/* list */.p_(schemas/* object */.Ikc({ id: fields.id })), []) });
/** `GET /user/me`: answers any key that is valid and not restricted. */
function readUser(service) {
    return service.get('/user/me', UserResponse);
}
/** The IDs of the roles that the key's user has; `undefined` if they are not shown. */
async function readRoles(service) {
    const user = await (0,errors/* unlessRefused */.J0)(readUser(service));
    const roles = user?.access_roles.flatMap(({ id }) => id ?? []) ?? [];
    return roles.length === 0 ? undefined : roles;
}
/** `GET /product`: the products that the account may order. */
async function readProducts(service) {
    return (await service.get('/product', schemas/* object */.Ikc({ products: fields/* list */.p_(ProductResponse) }))).products;
}
/** `GET /product/{name_id}`, as it is in a container if one is given. */
function readProduct(service, productId, containerId) {
    const query = containerId === undefined ? '' : `?container_id=${containerId}`;
    return service.get(`/product/${productId}${query}`, ProductResponse);
}
const LimitsResponse = schemas/* object */.Ikc({
    is_limited: fields/* boolean */.zM,
    product_limits: fields/* list */.p_(schemas/* object */.Ikc({
        container_id: fields.id,
        role_id: fields/* wholeNumber */.rD,
        product_name_id: fields/* text */.Qq,
        allowed_hashes: fields/* list */.p_(schemas/* string */.YjP()),
        allowed_lifetimes: fields/* numbers */.nL,
    })),
});
/** `GET /container/{id}/product-limits`. */
function readProductLimits(service, containerId) {
    return service.get(`/container/${containerId}/product-limits`, LimitsResponse);
}
const OrganizationResponse = schemas/* object */.Ikc({ id: fields/* requiredId */.rP, status: fields/* word */.Vm, is_active: fields/* boolean */.zM });
/** `GET /organization/{id}`. */
function readOrganization(service, id) {
    return service.get(`/organization/${id}`, OrganizationResponse);
}
const ValidationResponse = schemas/* object */.Ikc({
    validations: fields/* list */.p_(schemas/* object */.Ikc({ type: fields/* text */.Qq, status: fields/* word */.Vm, validated_until: fields/* text */.Qq })),
});
/** `GET /organization/{id}/validation`. */
async function readValidations(service, id) {
    return (await service.get(`/organization/${id}/validation`, ValidationResponse)).validations;
}
const MetadataResponse = schemas/* object */.Ikc({
    metadata: fields/* list */.p_(schemas/* object */.Ikc({
        id: fields/* requiredId */.rP,
        is_required: fields/* boolean */.zM,
        is_active: fields/* boolean */.zM,
        data_type: fields/* text */.Qq,
    })),
});
/** `GET /account/metadata`: the account's custom fields; `{}` when there are none. */
async function readCustomFields(service) {
    return (await service.get('/account/metadata', MetadataResponse)).metadata;
}

// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 6 modules
var certcentral = __webpack_require__(4931);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __webpack_require__(9429);
// EXTERNAL MODULE: ./src/domain/email.ts
var email = __webpack_require__(6416);
// EXTERNAL MODULE: ./src/domain/order.ts
var order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/placing/adopt.ts
var adopt = __webpack_require__(5390);
;// CONCATENATED MODULE: ./src/placing/preflight.ts










const passed = (message) => ({ result: 'passed', message });
const failed = (message) => ({ result: 'failed', message });
/**
 * Checks, only with GETs, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` if CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` if not even the key could be checked
 */
async function preflight(context, reference) {
    const [key] = await take(context, KEY, ['unclear']);
    const looks = [...accountLooks(context), ...(reference === undefined ? [] : [lookAtReference(reference)])];
    if (key?.result === 'failed') {
        const verdict = {
            result: 'not_allowed_to_look',
            message: 'Not checked, because the key does not work.',
        };
        return [key, ...looks.flatMap(({ names }) => names.map((check) => ({ check, ...verdict })))];
    }
    const results = key === undefined ? [] : [key];
    for (const look of looks)
        results.push(...(await take(context, look)));
    return results;
}
const EXPLAINING = { ...certcentral/* QUICK_LOOK */.KR, timeoutSeconds: 10 };
/**
 * After a refused order: what the checks that can explain this refusal find.
 *
 * @param codes DigiCert's error codes
 * @returns one sentence for each check that failed
 */
async function explainRefusal(context, codes) {
    const findings = new Set();
    const { service } = context;
    const quick = {
        ...context,
        service: {
            ...service,
            get: (path, schema) => service.get(path, schema, EXPLAINING),
            orderInfo: (orderId) => service.orderInfo(orderId, EXPLAINING),
        },
    };
    for (const { names, read } of accountLooks(context)) {
        if (!names.some((name) => explains(name, codes)))
            continue;
        const verdicts = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, read(quick), (error) => error);
        if (verdicts instanceof errors/* RequestError */.GI) {
            // What the key may not read explains nothing; a service that fails is not asked on.
            if (verdicts.failure !== 'refused')
                break;
            continue;
        }
        verdicts.forEach(({ result, message }, index) => {
            if (result === 'failed' && explains(names[index], codes))
                findings.add(message);
        });
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
function accountLooks({ productId, body }) {
    const organization = body.organization?.id;
    const looks = [PRODUCT];
    if (organization !== undefined) {
        looks.push(one('organization', ({ service }) => checkOrganization(service, organization)));
        if ((0,products/* productOf */.$7)(productId).publicSmime) {
            looks.push(one('organization-validation', ({ service }) => checkValidation(service, organization)));
        }
    }
    looks.push(one('custom-fields', checkCustomFields));
    const renewed = body.renewal_of_order_id;
    if (renewed !== undefined)
        looks.push(one('renewal', ({ service }) => checkRenewal(service, renewed)));
    return looks;
}
function one(name, read) {
    return { names: [name], read: async (context) => [await read(context)] };
}
/**
 * Looks, and turns a refusal to show something into a verdict.
 *
 * @param fatal further failures after which nothing can be said at all
 */
async function take(context, { names, read }, fatal = []) {
    const verdicts = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, read(context), (error) => {
        if (['undelivered', 'limited', ...fatal].includes(error.failure))
            throw error;
        return names.map(() => unread(error));
    });
    return names.map((check, index) => ({ check, ...verdicts[index] }));
}
function unread(error) {
    const forbidden = error.status === 403 && error.meaning !== 'wrong key';
    return forbidden && !error.foreign
        ? { result: 'not_allowed_to_look', message: 'The key may not read this.' }
        : failed((0,errors/* withHint */.mu)(error));
}
const KEY = one('key', ({ service }) => {
    const works = passed('The key works.');
    const user = readUser(service).then(() => works);
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, user, async (error) => {
        // CertCentral knows the key, or it would say access_denied_invalid_key.
        if (error.meaning === 'no permission') {
            return passed('The key works, and is restricted.');
        }
        if (error.status !== 404)
            throw error;
        // What every key that may order can read.
        await service.get('/order/certificate?limit=1', order_responses/* FirstOrderPage */.uE);
        return works;
    });
});
const PRODUCT = {
    names: ['product', 'signature-hash', 'validity'],
    async read(context) {
        const product = await accountProduct(context);
        if ('result' in product)
            return [product, product, product];
        const limit = await containerLimit(context);
        const limited = typeof limit === 'object' ? limit : { hashes: [], lifetimes: [] };
        return [
            checkProduct(context, product, limit === 'not allowed'),
            checkHash(context, product, limited.hashes),
            checkValidity(context, product, limited.lifetimes),
        ];
    },
};
/** The product as the account has it. */
async function accountProduct({ service, productId, body }) {
    const listed = (await readProducts(service)).find(({ name_id }) => (0,products/* sameProduct */.a5)(name_id ?? '', productId));
    if (listed === undefined) {
        return failed(`The account does not have the product ${productId}. The account manager at DigiCert enables it.`);
    }
    const containerId = body.container?.id;
    const reading = readProduct(service, listed.name_id ?? productId, containerId);
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, reading.then((product) => ({ ...listed, ...product })), (error) => {
        if (error.failure !== 'refused')
            throw error;
        if (containerId !== undefined && error.meaning === 'no product') {
            return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
        }
        // The list says enough to go on with.
        return listed;
    });
}
function checkProduct({ productId, body }, product, excluded) {
    const containerId = body.container?.id;
    const containers = product.allowed_container_ids;
    if (containerId !== undefined && containers.length > 0 && !containers.includes(containerId)) {
        return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
    }
    if (product.csr_required === true && body.certificate.csr === undefined) {
        return failed(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
    }
    if (excluded)
        return failed(`Container ${containerId} may not order ${productId}.`);
    return passed(`The account has ${productId}${containerId === undefined ? '' : ` in container ${containerId}`}.`);
}
/**
 * What the container's limits say about the product, for the user of the key; nothing if they
 * cannot be read, or if the user's role is not known. (docs/certcentral.md, "Account and products")
 */
async function containerLimit({ service, productId, body, }) {
    const containerId = body.container?.id;
    if (containerId === undefined)
        return undefined;
    const found = await (0,errors/* unlessRefused */.J0)(readProductLimits(service, containerId));
    if (found?.is_limited !== true)
        return undefined;
    const limits = found.product_limits.filter(({ product_name_id, container_id }) => (0,products/* sameProduct */.a5)(product_name_id ?? '', productId) &&
        (container_id === undefined || container_id === String(containerId)));
    if (limits.length === 0)
        return 'not allowed';
    const roles = limits.every(({ role_id }) => isAllUsers(role_id)) ? [] : await readRoles(service);
    const own = limits.filter(({ role_id }) => isAllUsers(role_id) || roles?.includes(String(role_id)));
    if (roles === undefined || own.length === 0)
        return undefined;
    return {
        hashes: widest(own.map(({ allowed_hashes }) => allowed_hashes)),
        lifetimes: widest(own.map(({ allowed_lifetimes }) => allowed_lifetimes)),
    };
}
/** Role 0 means all users. */
function isAllUsers(roleId) {
    return roleId === undefined || roleId === 0;
}
/** All that one of several lists allows. */
function widest(lists) {
    return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];
}
function checkHash({ body }, product, limited) {
    const hash = body.certificate.signature_hash;
    const allowed = product.signature_hash_types?.allowed_hash_types.flatMap(({ id }) => id ?? []);
    for (const hashes of [allowed ?? [], limited]) {
        if (hashes.length > 0 && !hashes.includes(hash)) {
            return failed(`The account allows ${(0,base_text/* oneLine */.T)(hashes.join(', '))} for this product, not ${hash}.`);
        }
    }
    return passed(`${hash} is allowed.`);
}
function checkValidity({ body, service }, product, limited) {
    const { validity_years: wanted, order_validity, custom_expiration_date: date } = body;
    if (date !== undefined && product.custom_expiration_date_allowed === false) {
        return failed('The account does not allow custom-expiration-date for this product; use validity-years.');
    }
    const today = (0,dates/* dayOf */.kb)(new Date(Date.now() + service.clockOffsetMilliseconds()));
    const days = order_validity?.days ?? (0,dates/* daysBetween */.YM)(today, date) ?? 0;
    for (const years of [product.allowed_validity_years, limited]) {
        if (years.length === 0)
            continue;
        if ((wanted !== undefined && !years.includes(wanted)) || days > mostDays(Math.max(...years))) {
            const asked = wanted !== undefined
                ? `${wanted} years`
                : `${days} days${date === undefined ? '' : ` (until ${date})`}`;
            return failed(`The account allows ${years.join(' or ')} years for this product, not ${asked}.`);
        }
    }
    return passed(date === undefined ? 'The validity is allowed.' : 'A custom expiration date is allowed.');
}
/** The most days of a validity of this number of years; a date can be 824 days ahead if two years are allowed. */
function mostDays(years) {
    return years === 2 ? 824 : 366 * years;
}
function checkOrganization(service, id) {
    const verdict = readOrganization(service, id).then(({ status, is_active }) => {
        // Older accounts call a healthy organization "approved".
        const active = is_active ?? [undefined, 'active', 'approved'].includes(status);
        if (active)
            return passed(`Organization ${id} exists and is active.`);
        const known = status === undefined || ['active', 'approved'].includes(status) ? 'inactive' : status;
        return failed(`Organization ${id} is ${known}.`);
    });
    return orMissing(verdict, missingOrganization(id));
}
function checkValidation(service, id) {
    const verdict = readValidations(service, id).then((validations) => {
        const smime = validations.filter(({ type }) => type === 'smime');
        const valid = smime.some(({ status, validated_until }) => status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()));
        if (valid)
            return passed(`Organization ${id} is validated for S/MIME.`);
        const state = smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
        return failed(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
    });
    return orMissing(verdict, missingOrganization(id));
}
function missingOrganization(id) {
    return `Organization ${id} does not exist, or the key may not see it. Check organization-id.`;
}
async function checkCustomFields({ service, body }) {
    const fields = (await readCustomFields(service)).filter(({ is_active }) => is_active !== false);
    const given = body.custom_fields ?? [];
    const complaints = [
        ...fields
            .filter(({ id, is_required }) => is_required === true && !given.some(({ metadata_id }) => String(metadata_id) === id))
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
        return failed(`In custom-fields ${complaints.join('; ')}.`);
    return passed(fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.');
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
function checkRenewal(service, id) {
    const verdict = service.orderInfo(String(id)).then(({ status, is_renewed }) => {
        if (is_renewed === true)
            return failed(`Order ${id} was renewed already.`);
        if (status !== 'expired' && (0,order/* isClosed */.Lx)(status)) {
            return failed(`Order ${id} is ${status} and cannot be renewed.`);
        }
        if (status !== undefined && !['issued', 'expired'].includes(status)) {
            return failed(`Order ${id} is ${status}; only an issued order can be renewed.`);
        }
        return passed(`Order ${id} exists and can be renewed.`);
    });
    return orMissing(verdict, `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`);
}
function lookAtReference(reference) {
    return one('reference', async (context) => {
        const looking = (0,adopt/* lookForOrder */.VL)({ ...context, rerun: false }, reference);
        const result = await (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, looking, ({ cause }) => {
            if (!(cause instanceof errors/* RequestError */.GI) || cause.failure !== 'refused')
                throw cause;
            return failed(`CertCentral refused the look-up, so the order would be refused, too. ${(0,errors/* withHint */.mu)(cause)}`);
        });
        if ('message' in result)
            return result;
        const { taken, refused } = result;
        if (taken !== undefined) {
            return passed(`Order ${taken.order.id} has the reference ${reference}; a real run would adopt it and place nothing.`);
        }
        return refused === undefined
            ? passed(`No order has the reference ${reference}; a real run would place one.`)
            : failed(refused.error.message);
    });
}
/** The verdict, or a failed one if CertCentral reports that the organization or order does not exist. */
function orMissing(verdict, message) {
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, verdict, (error) => {
        const isMissing = error.status === 404 && !error.foreign && error.meaning !== 'no path';
        if (isMissing)
            return failed(message);
        throw error;
    });
}


/***/ })

};
;