"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 8352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ readProductLimits),
/* harmony export */   To: () => (/* binding */ readValidations),
/* harmony export */   Ue: () => (/* binding */ readUser),
/* harmony export */   g1: () => (/* binding */ readProduct),
/* harmony export */   iZ: () => (/* binding */ readRoles),
/* harmony export */   t1: () => (/* binding */ readCustomFields),
/* harmony export */   wu: () => (/* binding */ readOrganization),
/* harmony export */   xy: () => (/* binding */ readProducts)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8050);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8778);



// What an account may order, as its read-only endpoints show (dev.digicert.com; shapes in
// docs/certcentral.md, "Account and products"). A key of the role Orders may be refused all of them.
const HashTypes = _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ allowed_hash_types: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })) });
const ProductResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    allowed_container_ids: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL,
    allowed_validity_years: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL,
    allowed_order_validity_years: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL,
    signature_hash_types: HashTypes,
    custom_expiration_date_allowed: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    csr_required: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
});
const UserResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ access_roles: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__.id })), []) });
/** `GET /user/me`: answers any key that is valid and not restricted. */
function readUser(service) {
    return service.get('/user/me', UserResponse);
}
/** The IDs of the roles that the key's user has; `undefined` if they are not shown. */
async function readRoles(service) {
    const user = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessRefused */ .J0)(readUser(service));
    const roles = user?.access_roles.flatMap(({ id }) => id ?? []) ?? [];
    return roles.length === 0 ? undefined : roles;
}
/** `GET /product`: the products that the account may order. */
async function readProducts(service) {
    return (await service.get('/product', zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ products: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(ProductResponse) }))).products;
}
/** `GET /product/{name_id}`, as it is in a container if one is given. */
function readProduct(service, productId, containerId) {
    const query = containerId === undefined ? '' : `?container_id=${containerId}`;
    return service.get(`/product/${productId}${query}`, ProductResponse);
}
const LimitsResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    is_limited: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    product_limits: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        container_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__.id,
        role_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD,
        product_name_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        allowed_hashes: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        allowed_lifetimes: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL,
    })),
});
/** `GET /container/{id}/product-limits`. */
function readProductLimits(service, containerId) {
    return service.get(`/container/${containerId}/product-limits`, LimitsResponse);
}
const OrganizationResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredId */ .rP, status: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, is_active: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM });
/** `GET /organization/{id}`. */
function readOrganization(service, id) {
    return service.get(`/organization/${id}`, OrganizationResponse);
}
const ValidationResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    validations: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, status: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, validated_until: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
});
/** `GET /organization/{id}/validation`. */
async function readValidations(service, id) {
    return (await service.get(`/organization/${id}/validation`, ValidationResponse)).validations;
}
const MetadataResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metadata: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredId */ .rP,
        is_required: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        is_active: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        data_type: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    })),
});
/** `GET /account/metadata`: the account's custom fields; `{}` when there are none. */
async function readCustomFields(service) {
    return (await service.get('/account/metadata', MetadataResponse)).metadata;
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1780);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9702);
/* harmony import */ var _inputs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6601);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3332);
/* harmony import */ var _placing_recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8896);
/* harmony import */ var _placing_seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(595);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6472);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4285);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
/* harmony import */ var _report_runner_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3948);











/** The job is over and people wait: half as long as the main step looks. */
const LOOK_UP_PAUSES_SECONDS = [0, 2, 4, 8];
const STOPPED = 'The order step was stopped before it knew whether its order was placed';
/**
 * The post step of the order action, if the main step was stopped between its POST and the
 * answer: looks whether there is an order and reports it in log and summary. It places nothing.
 * Whatever it finds, the job has ended already, so it warns and never fails.
 *
 * It uses what the main step saved: in a nested composite action, the inputs of a post step can be those of another
 * step, or none. Only the API key is not saved, and has to be among the inputs still.
 */
async function run(env) {
    const reference = (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .STATE */ .c.reference);
    if (reference === '') {
        return showResult(`${STOPPED}. Without the duplicate guard, look for the order in CertCentral before you order again.`);
    }
    const devkey = env.INPUT_DEVKEY?.trim() ?? '';
    const isSaved = (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .STATE */ .c.request) !== '';
    const saved = isSaved
        ? savedRequest(devkey)
        : await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, requestOfInputs(env, reference), (error) => error);
    if (saved instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const [, ...problems] = saved.message.split('\n');
        return showResult([`${STOPPED}, and its inputs do not suffice to look it up:`, ...problems].join('\n'));
    }
    if (saved === undefined) {
        return showResult(`${STOPPED}, and could not look it up: its post step has no API key that fits what it saved. Look in CertCentral for an ` +
            `order with the reference ${reference}, or re-run this job: it looks for that order first. Do not order in a ` +
            'new run before that.');
    }
    const apiUrl = new URL(saved.apiUrl);
    const found = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, search(env, { saved, devkey }), (error) => error);
    if (found instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return showResult(`${STOPPED}. ${found.message}`);
    if (found === undefined) {
        return showResult(`${STOPPED}. No order with the reference ${saved.reference} was found. Re-running this job is safe, since it looks first.`);
    }
    const url = (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_10__/* .orderUrl */ .YL)(apiUrl, found.id);
    showResult(`The order step was stopped, but its order was placed: ${found.id} (${found.status ?? 'state unknown'}), ${url}. ` +
        'A re-run of this job looks for it first.', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(`Order ${found.id}`, url));
}
/** A request that was too long to be saved. */
async function requestOfInputs(env, reference) {
    if (!env.INPUT_DEVKEY)
        return undefined;
    const now = new Date();
    const { credentials, productId, body } = await (0,_inputs_order_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(env, now);
    const { requestTimeoutSeconds, apiUrl } = credentials;
    return { reference, start: now.toISOString(), apiUrl: apiUrl.href, requestTimeoutSeconds, productId, body };
}
/** The state that the main step saved with this API key; `undefined` if anything about it was changed. */
function savedRequest(devkey) {
    const text = devkey === '' ? undefined : (0,_placing_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .unseal */ .D)(devkey, (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .STATE */ .c.request));
    return text === undefined ? undefined : JSON.parse(text);
}
async function search(env, { saved, devkey }) {
    const { productId, body, requestTimeoutSeconds, reference } = saved;
    const apiUrl = new URL(saved.apiUrl);
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .openReport */ .N)({ action: 'order', apiUrl, withCsr: false });
    const credentials = { devkey, apiUrl, requestTimeoutSeconds };
    const context = {
        ...(0,_finding_context_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(credentials, report, { own: (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .givenValues */ .y)(env) }),
        productId,
        outlivesRun: false,
        keyToMake: false,
        body,
        rerun: false,
    };
    const start = new Date(saved.start);
    try {
        return await (0,_placing_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .recover */ .l)(context, reference, { start, pausesSeconds: LOOK_UP_PAUSES_SECONDS });
    }
    finally {
        context.service.close();
    }
}
function showResult(text, page) {
    _report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .Rm.warning(text);
    const more = page === undefined ? '' : `${page}\n\n`;
    (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_9__/* .addToSummary */ .Dg)(`## DigiCert client certificate\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escaped */ .Mk)(text)}\n\n${more}`);
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/delivery/deliver.ts
var deliver = __webpack_require__(8973);
// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/delivery/wait.ts
var wait = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/domain/identity.ts
var domain_identity = __webpack_require__(4796);
// EXTERNAL MODULE: ./src/domain/key-type.ts
var key_type = __webpack_require__(444);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/domain/reference.ts
var domain_reference = __webpack_require__(8913);
// EXTERNAL MODULE: ./src/domain/validity.ts
var validity = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/finding/compare.ts
var compare = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __webpack_require__(5620);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __webpack_require__(3332);
// EXTERNAL MODULE: ./src/inputs/workflow-run.ts + 1 modules
var workflow_run = __webpack_require__(9490);
// EXTERNAL MODULE: ./src/placing/adopt.ts
var adopt = __webpack_require__(5390);
// EXTERNAL MODULE: ./src/certcentral/account.ts
var account = __webpack_require__(8352);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/placing/account-looks.ts + 3 modules
var account_looks = __webpack_require__(1369);
// EXTERNAL MODULE: ./src/placing/look.ts
var look = __webpack_require__(9209);
;// CONCATENATED MODULE: ./src/placing/preflight.ts






/**
 * Checks, only with GETs, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` if CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` if not even the key could be checked
 */
async function preflight(context, reference) {
    const [key] = await take(context, KEY, ['unclear']);
    const looks = [...(0,account_looks/* accountLooks */.E)(context), ...(reference === undefined ? [] : [lookAtReference(reference)])];
    if (key?.result === 'failed') {
        const verdict = {
            result: 'not_allowed_to_look',
            message: 'Not checked, because the API key does not work.',
        };
        return [key, ...looks.flatMap(({ names }) => names.map((check) => ({ check, ...verdict })))];
    }
    const results = key === undefined ? [] : [key];
    for (const look of looks)
        results.push(...(await take(context, look)));
    return results;
}
/**
 * Looks, and turns a refusal to show something into a verdict.
 *
 * @param fatal further failures after which no check is possible
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
        ? { result: 'not_allowed_to_look', message: 'The API key may not read this.' }
        : (0,look/* failed */.gz)((0,errors/* withHint */.mu)(error));
}
const KEY = (0,look/* one */.xH)('key', ({ service }) => {
    const works = (0,look/* passed */.bF)('The API key works.');
    const user = (0,account/* readUser */.Ue)(service).then(() => works);
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, user, async (error) => {
        // CertCentral knows the API key; otherwise it returns access_denied_invalid_key.
        if (error.meaning === 'no permission') {
            return (0,look/* passed */.bF)('The API key works, and is restricted.');
        }
        if (error.status !== 404)
            throw error;
        // Every API key that may order can read these.
        await service.get('/order/certificate?limit=1', order_responses/* FirstOrderPage */.uE);
        return works;
    });
});
function lookAtReference(reference) {
    return (0,look/* one */.xH)('reference', async (context) => {
        const looking = (0,adopt/* lookForOrder */.VL)({ ...context, rerun: false }, reference);
        const result = await (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, looking, ({ cause }) => {
            if (!(cause instanceof errors/* RequestError */.GI) || cause.failure !== 'refused')
                throw cause;
            return (0,look/* failed */.gz)(`CertCentral refused the look-up, so the order would be refused, too. ${(0,errors/* withHint */.mu)(cause)}`);
        });
        if ('message' in result)
            return result;
        const { taken, refused } = result;
        if (taken !== undefined) {
            return (0,look/* passed */.bF)(`Order ${taken.order.id} has the reference ${reference}; a real run would adopt it and place nothing.`);
        }
        return refused === undefined
            ? (0,look/* passed */.bF)(`No order has the reference ${reference}; a real run would place one.`)
            : (0,look/* failed */.gz)(refused.error.message);
    });
}

;// CONCATENATED MODULE: ./src/placing/dry-run.ts


/**
 * Does everything but placing the order: checks the account only with GETs, shows the body that
 * would have been sent, and reports to log, summary and the output `preflight`.
 *
 * @param shownFields paths in the body that are never a person's data
 * @throws {ActionError} `api_refused` if a check failed, `not_ordered` if CertCentral cannot be reached
 */
async function dryRun(context, reference, apiUrl, shownFields) {
    const results = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, preflight(context, reference), (error) => {
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `The dry run could not be carried out; nothing was ordered. ${(0,errors/* withHint */.mu)(error)}`);
    });
    const body = JSON.stringify(masked(context.body, shownFields), null, 2);
    const url = `${apiUrl.href.replace(/\/+$/, '')}/order/certificate/${context.productId}`;
    context.report.info(`Dry run: nothing is ordered. A real run would POST this to ${url}:`);
    for (const line of body.split('\n'))
        context.report.info(line);
    context.report.reportChecks(results, body);
    const failed = results.filter(({ result }) => result === 'failed');
    if (failed.length > 0) {
        // A product that is missing fails all checks that read it.
        const distinct = failed.filter(({ message }, index) => failed.findIndex((other) => other.message === message) === index);
        const lines = distinct.map(({ check, message }) => `- ${check}: ${message}`);
        throw new errors/* ActionError */.lZ('api_refused', `These checks of the dry run failed; nothing was ordered:\n${lines.join('\n')}`);
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

// EXTERNAL MODULE: ./src/placing/place.ts + 1 modules
var place = __webpack_require__(5534);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __webpack_require__(9429);
;// CONCATENATED MODULE: ./src/placing/renewal.ts




/**
 * Reads from the order to renew whether it is time.
 *
 * @param orderId the order of `renewal-of-order-id`
 * @param renewBeforeDays it is time when no more days than these are left
 * @throws {ActionError} `not_ordered` if the days left are unknown
 */
async function readRenewal({ service, report }, orderId, renewBeforeDays) {
    const order = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, service.orderInfo(String(orderId)), (error) => {
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading order ${orderId}, which is to be renewed, failed, so nothing was ordered. ${(0,errors/* withHint */.mu)(error)}`);
    });
    const daysRemaining = (0,dates/* daysBetween */.YM)((0,dates/* dayOf */.kb)(new Date()), order.certificate?.valid_till ?? order.order_valid_till) ??
        order.certificate?.days_remaining;
    if (daysRemaining === undefined) {
        throw new errors/* ActionError */.lZ('not_ordered', `Order ${orderId} has no expiry date, so it is unknown whether it is time to renew, and nothing was ` +
            'ordered. Renew an order that is issued, or leave renew-before-days out to order now.');
    }
    if (order.status !== 'expired' && (0,domain_order/* isClosed */.Lx)(order.status)) {
        throw new errors/* ActionError */.lZ('not_ordered', `Order ${orderId} is ${order.status} and cannot be renewed, so nothing was ordered. Leave renewal-of-order-id out ` +
            'to place a new order.');
    }
    if (order.is_renewed === true) {
        report.warning(`Order ${orderId} was renewed already. Set renewal-of-order-id to its renewal.`);
        return { state: 'renewed', daysRemaining };
    }
    if (daysRemaining <= renewBeforeDays)
        return { state: 'due', daysRemaining };
    report.info(`Order ${orderId} has ${(0,base_text/* count */.U9)(daysRemaining, 'day')} left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`);
    return { state: 'not due', daysRemaining };
}

// EXTERNAL MODULE: ./src/placing/seal.ts
var seal = __webpack_require__(595);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/order.ts






















/**
 * The order action: adopt the order that has this reference or place one, wait for what the user
 * wants to wait for, and deliver the certificate.
 *
 * Modules that not every order needs are loaded late: an order without files loads no X.509.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { delivery, body } = inputs;
    const { csr } = body.certificate;
    const existing = await (0,order_key/* existingKey */.b)(inputs, csr);
    if ((0,delivery_inputs/* wantsCertificate */.BP)(delivery)) {
        await (0,deliver/* checkFiles */.gw)(delivery, existing, inputs.dryRun);
    }
    const report = (0,report_report/* openReport */.N)({
        action: 'order',
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        sealing: {
            requestTimeoutSeconds: inputs.credentials.requestTimeoutSeconds,
            seal: (text) => (0,seal/* seal */.o)(inputs.credentials.devkey, text),
        },
        withCsr: csr !== undefined || delivery.keyFile !== undefined,
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const use = (0,key_type/* useOf */.jj)(inputs.productId, body.certificate);
    await (0,order_key/* remarkOnKey */.tL)({ key: existing, csr }, use, report);
    const origin = (0,workflow_run/* workflowRun */.t)(env);
    const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
    if (reference !== undefined)
        report.useReference(reference);
    const step = (0,finding_context/* openContext */.e)(inputs.credentials, report, { own: (0,secrets/* givenValues */.y)(env) });
    const keyToMake = delivery.keyFile !== undefined && existing === undefined;
    const named = completeBody(body, reference, origin);
    const context = {
        ...step,
        productId: inputs.productId,
        body: csr === undefined && existing !== undefined ? await withCsrOf(named, existing) : named,
        rerun: (origin?.attempt ?? 1) > 1,
        outlivesRun: inputs.orderReference !== undefined || inputs.renewBeforeDays !== undefined,
        keyToMake,
    };
    try {
        const renewal = await renewalOf(inputs, context);
        if (renewal?.state === 'not due' || (renewal?.state === 'renewed' && !context.rerun)) {
            report.reportNotDue(renewal.daysRemaining);
        }
        else if (inputs.dryRun) {
            const shown = keyToMake
                ? await withCsrOf(named, await (0,order_key/* ephemeralKey */.Jv)(inputs.keyType, use, report))
                : context.body;
            await dryRun({ ...context, body: shown }, reference, inputs.credentials.apiUrl, (0,input_table/* publicFields */.p0)());
        }
        else {
            await fulfil(context, inputs, { reference, existing, renewal });
        }
        report.writeSummary();
    }
    catch (error) {
        report.writeSummary((0,errors/* errorCodeOf */.D9)(error));
        throw error;
    }
    finally {
        step.service.close();
    }
}
/** Adopts the order or places it, and delivers its certificate. */
async function fulfil(context, inputs, { reference, existing, renewal }) {
    const found = reference === undefined ? undefined : await (0,adopt/* findOrder */.G5)(context, reference);
    const { keyFile } = inputs.delivery;
    if (found !== undefined) {
        if (keyFile !== undefined)
            context.report.reportKey(keyFile, false);
        return handOver(context, inputs, found, existing);
    }
    // Renewed by an earlier attempt of this run, it would have been found.
    if (renewal?.state === 'renewed')
        return context.report.reportNotDue(renewal.daysRemaining);
    if (!context.keyToMake) {
        if (keyFile !== undefined)
            context.report.reportKey(keyFile, false);
        return handOver(context, inputs, await (0,place/* placeOrder */.w)(context, reference), existing);
    }
    // Made only now that an order will be placed, and saved before that.
    const key = await (0,order_key/* saveNewKey */.Dh)(inputs, (0,key_type/* useOf */.jj)(inputs.productId, inputs.body.certificate), context.report);
    const keyed = { ...context, keyToMake: false, body: await withCsrOf(context.body, key) };
    await handOver(keyed, inputs, await (0,place/* placeOrder */.w)(keyed, reference), key);
}
async function renewalOf(inputs, context) {
    const orderId = inputs.body.renewal_of_order_id;
    if (inputs.dryRun || inputs.renewBeforeDays === undefined || orderId === undefined)
        return undefined;
    return readRenewal(context, orderId, inputs.renewBeforeDays);
}
/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(context, { waiting, delivery }, order, key) {
    refuseRejected(order);
    let current = order;
    if (waiting.goal !== 'none') {
        current = await (0,wait/* waitForOrder */.T)(context, order, waiting);
    }
    if (!(0,delivery_inputs/* wantsCertificate */.BP)(delivery))
        return;
    const { publicKeyOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { renewal_of_order_id, certificate } = context.body;
    const { csr } = certificate;
    const expected = {
        publicKey: csr === undefined ? undefined : publicKeyOf(csr),
        emails: certificate.emails,
        usage: (0,products/* productOf */.$7)(context.productId).usage,
        // An order that was found may have been placed with another validity than this step asks for.
        latestEnd: (0,validity/* latestEnd */.zO)({ ...(order.validity ?? context.body), renewal_of_order_id }, (0,deliver/* latestIssue */.d_)(context)),
        commonNames: (0,compare/* expectedCommonNames */.IT)(context.productId, context.body),
    };
    await (0,deliver/* deliverCertificate */.fb)(context, current, delivery, {
        expected,
        key,
        required: waiting.goal === 'issuance' && waiting.onTimeout === 'fail',
    });
}
function referenceOf(inputs, origin, warn) {
    if (inputs.orderReference !== undefined)
        return inputs.orderReference;
    if (origin === undefined) {
        warn('GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is not a workflow run: the reference names only what ' +
            'is ordered, and the same request finds the same order.');
    }
    const identity = (0,domain_identity/* identityOf */.cu)(inputs.productId, inputs.body);
    const renewedOrderId = inputs.body.renewal_of_order_id;
    return inputs.renewBeforeDays === undefined || renewedOrderId === undefined
        ? (0,domain_reference/* deriveReference */.$_)(origin, identity)
        : (0,domain_reference/* deriveRenewalReference */.bK)(inputs.credentials.apiUrl.host, renewedOrderId, identity);
}
/** Adds the reference and, for people, the run's URL. */
function completeBody(body, reference, origin) {
    const named = reference === undefined ? '' : ` ${(0,domain_reference/* inComment */.N7)(reference)}`;
    return {
        ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
        ...body,
        ...(reference === undefined ? {} : { alternative_order_id: reference }),
    };
}
async function withCsrOf(body, key) {
    return { ...body, certificate: { ...body.certificate, csr: await (0,order_key/* csrOf */.ev)(key, body.certificate) } };
}
/** A request that is refused at once is a refusal; an order that was ended later, by anyone, is closed. */
function refuseRejected(order) {
    const rejected = order.requestStatus === 'rejected';
    if (!rejected && !(0,domain_order/* isClosed */.Lx)(order.status))
        return;
    const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
    throw new errors/* ActionError */.lZ(rejected && order.created ? 'api_refused' : 'order_closed', `No certificate will be issued for order ${order.id}. ${what}. Ask an administrator of the CertCentral account why, ` +
        'correct that, and place a new order with a new order-reference or in a new workflow run.');
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ accountLooks)
});

// EXTERNAL MODULE: ./src/domain/order.ts
var order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/certcentral/account.ts
var account = __webpack_require__(8352);
// EXTERNAL MODULE: ./src/domain/email.ts
var email = __webpack_require__(6416);
// EXTERNAL MODULE: ./src/placing/look.ts
var look = __webpack_require__(9209);
;// CONCATENATED MODULE: ./src/placing/check-custom-fields.ts



async function checkCustomFields({ service, body }) {
    const fields = (await (0,account/* readCustomFields */.t1)(service)).filter(({ is_active }) => is_active !== false);
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
        return (0,look/* failed */.gz)(`In custom-fields ${complaints.join('; ')}.`);
    return (0,look/* passed */.bF)(fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.');
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

;// CONCATENATED MODULE: ./src/placing/check-organization.ts


function checkOrganization(service, id) {
    const verdict = (0,account/* readOrganization */.wu)(service, id).then(({ status, is_active }) => {
        // Older accounts call a healthy organization "approved".
        const active = is_active ?? [undefined, 'active', 'approved'].includes(status);
        if (active)
            return (0,look/* passed */.bF)(`Organization ${id} exists and is active.`);
        const known = status === undefined || ['active', 'approved'].includes(status) ? 'inactive' : status;
        return (0,look/* failed */.gz)(`Organization ${id} is ${known}.`);
    });
    return (0,look/* orMissing */.Mr)(verdict, missingOrganization(id));
}
function checkValidation(service, id) {
    const verdict = (0,account/* readValidations */.To)(service, id).then((validations) => {
        const smime = validations.filter(({ type }) => type === 'smime');
        const valid = smime.some(({ status, validated_until }) => status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()));
        if (valid)
            return (0,look/* passed */.bF)(`Organization ${id} is validated for S/MIME.`);
        const state = smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
        return (0,look/* failed */.gz)(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
    });
    return (0,look/* orMissing */.Mr)(verdict, missingOrganization(id));
}
function missingOrganization(id) {
    return `Organization ${id} does not exist, or the API key may not see it. Check organization-id.`;
}

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __webpack_require__(9429);
;// CONCATENATED MODULE: ./src/placing/check-product.ts






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
    const listed = (await (0,account/* readProducts */.xy)(service)).find(({ name_id }) => (0,products/* sameProduct */.a5)(name_id ?? '', productId));
    if (listed === undefined) {
        return (0,look/* failed */.gz)((0,products/* missingProduct */.mz)(productId));
    }
    const containerId = body.container?.id;
    const reading = (0,account/* readProduct */.g1)(service, listed.name_id ?? productId, containerId);
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, reading.then((product) => ({ ...listed, ...product })), (error) => {
        if (error.failure !== 'refused')
            throw error;
        if (containerId !== undefined && error.meaning === 'no product') {
            return (0,look/* failed */.gz)(`The product ${productId} cannot be ordered in container ${containerId}.`);
        }
        // The list is enough to continue.
        return listed;
    });
}
function checkProduct({ productId, body }, product, excluded) {
    const containerId = body.container?.id;
    const containers = product.allowed_container_ids;
    if (containerId !== undefined && containers.length > 0 && !containers.includes(containerId)) {
        return (0,look/* failed */.gz)(`The product ${productId} cannot be ordered in container ${containerId}.`);
    }
    if (product.csr_required === true && body.certificate.csr === undefined) {
        return (0,look/* failed */.gz)(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
    }
    if (excluded)
        return (0,look/* failed */.gz)(`Container ${containerId} may not order ${productId}.`);
    return (0,look/* passed */.bF)(`The account has ${productId}${containerId === undefined ? '' : ` in container ${containerId}`}.`);
}
/**
 * The container's limits for the product, for the user of the key; nothing if they
 * cannot be read, or if the user's role is unknown. (docs/certcentral.md, "Account and products")
 */
async function containerLimit({ service, productId, body, }) {
    const containerId = body.container?.id;
    if (containerId === undefined)
        return undefined;
    const found = await (0,errors/* unlessRefused */.J0)((0,account/* readProductLimits */.Qd)(service, containerId));
    if (found?.is_limited !== true)
        return undefined;
    const limits = found.product_limits.filter(({ product_name_id, container_id }) => (0,products/* sameProduct */.a5)(product_name_id ?? '', productId) &&
        (container_id === undefined || container_id === String(containerId)));
    if (limits.length === 0)
        return 'not allowed';
    const roles = limits.every(({ role_id }) => isAllUsers(role_id)) ? [] : await (0,account/* readRoles */.iZ)(service);
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
            return (0,look/* failed */.gz)(`The account allows ${(0,base_text/* oneLine */.TN)(hashes.join(', '))} for this product, not ${hash}.`);
        }
    }
    return (0,look/* passed */.bF)(`${hash} is allowed.`);
}
function checkValidity({ body, service }, product, limited) {
    const { validity_years: wanted, order_validity, custom_expiration_date: date } = body;
    if (date !== undefined && product.custom_expiration_date_allowed === false) {
        return (0,look/* failed */.gz)('The account does not allow custom-expiration-date for this product; use validity-years.');
    }
    const today = (0,dates/* dayOf */.kb)(new Date(Date.now() + service.clockOffsetMilliseconds()));
    const days = order_validity?.days ?? (0,dates/* daysBetween */.YM)(today, date) ?? 0;
    for (const years of [product.allowed_validity_years, limited]) {
        if (years.length === 0)
            continue;
        if ((wanted !== undefined && !years.includes(wanted)) || days > mostDays(Math.max(...years))) {
            const asked = wanted !== undefined
                ? (0,base_text/* count */.U9)(wanted, 'year')
                : `${(0,base_text/* count */.U9)(days, 'day')}${date === undefined ? '' : ` (until ${date})`}`;
            const last = Math.max(...years);
            const others = years.filter((year) => year !== last);
            const allowed = `${others.length === 0 ? '' : `${others.join(', ')} or `}${(0,base_text/* count */.U9)(last, 'year')}`;
            return (0,look/* failed */.gz)(`The account allows ${allowed} for this product, not ${asked}.`);
        }
    }
    return (0,look/* passed */.bF)(date === undefined ? 'The validity is allowed.' : 'A custom expiration date is allowed.');
}
/** The most days of a validity of this number of years; a date can be 824 days ahead if two years are allowed. */
function mostDays(years) {
    return years === 2 ? 824 : 366 * years;
}

;// CONCATENATED MODULE: ./src/placing/account-looks.ts






/** The checks of the account that decide whether this order would be accepted. */
function accountLooks({ productId, body }) {
    const organization = body.organization?.id;
    const looks = [PRODUCT];
    if (organization !== undefined) {
        looks.push((0,look/* one */.xH)('organization', ({ service }) => checkOrganization(service, organization)));
        if ((0,products/* productOf */.$7)(productId).publicSmime) {
            looks.push((0,look/* one */.xH)('organization-validation', ({ service }) => checkValidation(service, organization)));
        }
    }
    looks.push((0,look/* one */.xH)('custom-fields', checkCustomFields));
    const renewed = body.renewal_of_order_id;
    if (renewed !== undefined)
        looks.push((0,look/* one */.xH)('renewal', ({ service }) => checkRenewal(service, renewed)));
    return looks;
}
function checkRenewal(service, id) {
    const verdict = service.orderInfo(String(id)).then(({ status, is_renewed }) => {
        if (is_renewed === true)
            return (0,look/* failed */.gz)(`Order ${id} was renewed already.`);
        if (status !== 'expired' && (0,order/* isClosed */.Lx)(status)) {
            return (0,look/* failed */.gz)(`Order ${id} is ${status} and cannot be renewed.`);
        }
        if (status !== undefined && !['issued', 'expired'].includes(status)) {
            return (0,look/* failed */.gz)(`Order ${id} is ${status}; only an issued order can be renewed.`);
        }
        return (0,look/* passed */.bF)(`Order ${id} exists and can be renewed.`);
    });
    return (0,look/* orMissing */.Mr)(verdict, `Order ${id} does not exist, or the API key may not see it. Check renewal-of-order-id.`);
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _account_looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1369);



const EXPLAINING = { ..._certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR, timeoutSeconds: 10 };
/**
 * Runs the checks that can explain a refused order.
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
    for (const { names, read } of (0,_account_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .accountLooks */ .E)(context)) {
        if (!names.some((name) => explains(name, codes)))
            continue;
        const verdicts = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, read(quick), (error) => error);
        if (verdicts instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) {
            // A denied read explains nothing; after a failure no further request is sent.
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


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ orMissing),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

const passed = (message) => ({ result: 'passed', message });
const failed = (message) => ({ result: 'failed', message });
function one(name, read) {
    return { names: [name], read: async (context) => [await read(context)] };
}
/** The verdict, or a failed one if CertCentral reports that the organization or order does not exist. */
function orMissing(verdict, message) {
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, verdict, (error) => {
        const isMissing = error.status === 404 && !error.foreign && error.meaning !== 'no path';
        if (isMissing)
            return failed(message);
        throw error;
    });
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const CIPHER = 'aes-256-gcm';
/** Encrypts a text with the API key: it can be read and changed only with the API key. */
function seal(devkey, text) {
    const start = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, cipherKey(devkey), start);
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), content]).toString('base64');
}
/** Decrypts a text with this API key; `undefined` if it was another one, or anything was changed. */
function unseal(devkey, sealed) {
    const bytes = Buffer.from(sealed, 'base64');
    try {
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, cipherKey(devkey), bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function cipherKey(devkey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(devkey).digest();
}


/***/ })

};
;