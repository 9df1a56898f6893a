"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

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
 * The post step of the order action, where the main step was stopped between its POST and the
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
        return showResult([`${STOPPED}, and its inputs are not good enough to look it up:`, ...problems].join('\n'));
    }
    if (saved === undefined) {
        return showResult(`${STOPPED}, and could not look it up: its post step has no API key that fits what it saved. Look in CertCentral for an ` +
            `order with the reference ${reference}, or run this job again: it looks for that order first. Do not order in a ` +
            'new run before that.');
    }
    const apiUrl = new URL(saved.apiUrl);
    const found = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, search(env, { saved, devkey }), (error) => error);
    if (found instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return showResult(`${STOPPED}. ${found.message}`);
    if (found === undefined) {
        return showResult(`${STOPPED}. No order with the reference ${saved.reference} was found. Running this job again is safe, since it looks first.`);
    }
    const url = (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_10__/* .orderUrl */ .YL)(apiUrl, found.id);
    showResult(`The order step was stopped, but its order was placed: ${found.id} (${found.status ?? 'state unknown'}), ${url}. ` +
        'Running this job again looks for it first.', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(`Order ${found.id}`, url));
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
/** What the main step saved, if it did so with this API key; `undefined` if anything about it was changed. */
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

/***/ 3110:
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
// EXTERNAL MODULE: ./src/placing/place.ts + 1 modules
var place = __webpack_require__(5534);
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
        throw new errors/* ActionError */.lZ('not_ordered', `Order ${orderId} has no expiry date, so whether it is time to renew is not known and nothing was ` +
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
    report.info(`Order ${orderId} has ${daysRemaining} days left, more than ${renewBeforeDays} (renew-before-days); nothing was ordered.`);
    return { state: 'not due', daysRemaining };
}

// EXTERNAL MODULE: ./src/placing/seal.ts
var seal = __webpack_require__(595);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/order.ts





















/**
 * The order action: adopt the order that has this reference or place one, wait for what the user
 * wants to wait for, and hand over what there is.
 *
 * What not every order needs is loaded when it is needed: an order without files loads no X.509.
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
            const { dryRun } = await __webpack_require__.e(/* import() | preflight */ 4).then(__webpack_require__.bind(__webpack_require__, 4485));
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
/** Adopts the order or places it, and hands over what there is. */
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
/** Adds what ties the order to this run: its reference and, for people, the run's URL. */
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

/***/ 595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const CIPHER = 'aes-256-gcm';
/** Encrypts a text with the API key: whoever reads it needs the key, and cannot change it without. */
function seal(devkey, text) {
    const start = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, cipherKey(devkey), start);
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), content]).toString('base64');
}
/** What was sealed with this API key; `undefined` if it was another one, or anything was changed. */
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