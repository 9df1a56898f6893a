"use strict";
exports.id = 3022;
exports.ids = [3022,8896,5390];
exports.modules = {

/***/ 5962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ saveNewKey),
/* harmony export */   Di: () => (/* binding */ passingKey),
/* harmony export */   b: () => (/* binding */ existingKey),
/* harmony export */   ev: () => (/* binding */ csrOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used is
 * refused before anything is sent.
 *
 * @param csr the CSR that was given, whose key it has to be
 * @throws {ActionError} `invalid_input` where the file has no usable key, a key of another kind than
 *   was asked for, or not the key of the CSR
 */
async function existingKey({ delivery: { keyFile, keyPassword }, keyType, dryRun }, csr) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const { typeOf } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
            'empty to use that key, or give another key-file.');
    }
    if (csr === undefined) {
        if (key === undefined)
            await checkPlace(keyFile, dryRun);
        return key;
    }
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 5940).then(__webpack_require__.bind(__webpack_require__, 5940));
    if (key !== undefined && publicKeyOf(csr)?.equals(publicKeyDer(key)))
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'contains a different key from the CSR'}, so nothing was sent to ` +
        'DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.');
}
/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile, dryRun) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = checkTarget(keyFile, { mode: 0o600, overwrite: false }, dryRun);
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, check, (cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `key-file: ${cause.message} Nothing was sent to DigiCert.`, { cause });
    });
}
/**
 * A new key in `key-file`, which is on the disk before this returns, and is told in the outputs.
 *
 * @throws {ActionError} `invalid_input` where it cannot be saved
 */
async function saveNewKey({ delivery: { keyFile, keyPassword }, keyType }, report) {
    const { keepKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const file = keyFile;
    const { key, made } = await keepKey(file, keyType ?? 'ec-p256', keyPassword);
    report.reportKey(file, made);
    if (made && keyPassword === undefined) {
        report.notice('The private key is saved without a password, because key-password is empty. An unset secret is empty, too.');
    }
    return key;
}
/** A CSR made with this key, for the names of an order. */
async function csrOf(key, { common_name, emails }) {
    const { makeCsr } = await Promise.all(/* import() */[__webpack_require__.e(7272), __webpack_require__.e(7622)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    return makeCsr(key, { commonName: common_name, emails });
}
/** The key that a dry run shows in its CSR; it is kept nowhere. */
async function passingKey(keyType) {
    const { makeKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    return makeKey(keyType ?? 'ec-p256');
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _delivery_order_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5962);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9702);
/* harmony import */ var _inputs_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
/* harmony import */ var _placing_recover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8896);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7994);









/** The job is over and people wait: half as long as the main step looks. */
const LOOK_UP_PAUSES_SECONDS = [0, 2, 4, 8];
/**
 * The post step of the order action, where the main step was stopped between its POST and the
 * answer: looks whether there is an order and reports it in log and summary. It places nothing.
 * Whatever it finds, the job has ended already, so it warns and never fails.
 */
async function run(env) {
    const reference = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4.reference);
    if (reference === '') {
        return showResult('The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a ' +
            'look into CertCentral can tell; do that before you order again.');
    }
    try {
        showResult(await search(env, reference));
    }
    catch (error) {
        // Inputs that were good for the main step can be gone by now.
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        showResult(`The order step was stopped before it knew whether its order was placed. ${error.message}`);
    }
}
async function search(env, reference) {
    const start = new Date(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4.start));
    const inputs = await readInputsNow(env, start);
    const { apiUrl } = inputs.credentials;
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .openReport */ .NL)({ action: 'order', redact: inputs.redact, apiUrl, withCsr: false });
    const context = {
        ...(0,_finding_context_js__WEBPACK_IMPORTED_MODULE_4__/* .openContext */ .e)(inputs.credentials, inputs.redact, report),
        productId: inputs.productId,
        outlivesRun: false,
        keyToMake: false,
        body: await bodyWithKey(inputs),
        rerun: false,
    };
    const withKey = ['csr', 'csr-file', 'key-file'].some((name) => env[`INPUT_${name.toUpperCase()}`]?.trim());
    const unknownKey = withKey && context.body.certificate.csr === undefined;
    try {
        const order = await (0,_placing_recover_js__WEBPACK_IMPORTED_MODULE_6__.recover)(context, reference, {
            start,
            pausesSeconds: LOOK_UP_PAUSES_SECONDS,
        });
        if (order === undefined) {
            return (`The order step was stopped before it knew whether its order was placed. No order with the reference ` +
                `${reference} was found. Running this job again is safe, since it looks first.`);
        }
        return (`The order step was stopped, but its order was placed: ${order.id} (${order.status ?? 'state unknown'}), ` +
            `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .orderUrl */ .YL)(apiUrl, order.id)}. Running this job again looks for it first.` +
            (unknownKey
                ? ' Whether it has the key of this step is not known: its file cannot be read any more.'
                : ''));
    }
    finally {
        context.service.close();
    }
}
/** A csr-file can be gone by now; what the order is known by are its reference and identity. */
async function readInputsNow(env, start) {
    try {
        return await (0,_inputs_order_js__WEBPACK_IMPORTED_MODULE_5__.readInputs)(env, start, _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq);
    }
    catch (error) {
        const path = env['INPUT_CSR-FILE']?.trim() ?? '';
        // A pipe or a device was never the CSR of this step.
        const isNone = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ) || isNone)
            throw error;
        return (0,_inputs_order_js__WEBPACK_IMPORTED_MODULE_5__.readInputs)({ ...env, 'INPUT_CSR-FILE': '' }, start, _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq);
    }
}
/** The body with a CSR of the key that the main step made, so that another's order is not taken for ours. */
async function bodyWithKey(inputs) {
    const key = await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_3__/* .existingKey */ .b)(inputs, inputs.body.certificate.csr).catch((error) => {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        return undefined;
    });
    const { certificate } = inputs.body;
    if (key === undefined || certificate.csr !== undefined)
        return inputs.body;
    return { ...inputs.body, certificate: { ...certificate, csr: await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_3__/* .csrOf */ .ev)(key, certificate) } };
}
function showResult(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(text);
    (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .addToSummary */ .Dg)(`## DigiCert client certificate\n\n${text}\n\n`);
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ findOrder),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   VL: () => (/* binding */ lookForOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);





/**
 * Looks for the order that has this step's reference, before anything is placed, and reports it.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited` where the look-up fails, because
 *   "not known" is not "none"; `order_closed`, `reference_conflict`, `csr_mismatch` where the order
 *   there cannot be taken
 */
async function findOrder(context, reference) {
    const { report } = context;
    const { taken: found, refused } = await lookForOrder(context, reference);
    if (found === undefined) {
        if (refused === undefined)
            return undefined;
        // Its ID is what people need; an order for somebody else is not reported as this step's.
        if (refused.error.code !== 'reference_conflict')
            report.reportOrder(refused.order);
        throw refused.error;
    }
    const differences = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDifferences */ .Fh)(found.info, context.body);
    if (differences.length > 0) {
        report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ` +
            `${differences.join(', ')}. Change that in CertCentral where it matters.`);
    }
    const { csr } = context.body.certificate;
    if (csr !== undefined && (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameKey */ .mW)(context, found.info)) === undefined) {
        report.info(`Order info does not tell the CSR of order ${found.order.id}, so whether it has the key of this step is not known.`);
    }
    const validity = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(found.info);
    const order = Object.keys(validity).length === 0 ? found.order : { ...found.order, validity };
    report.reportOrder(order);
    return order;
}
/**
 * The first order with the reference that can be taken. Of two runs at once each finds its own, since
 * they differ in key or identity. Reads only.
 *
 * @throws {ActionError} as `findOrder` does for a look-up that fails
 */
async function lookForOrder(context, reference) {
    const result = {};
    const isEnough = async (found) => {
        const error = await refusalOf(context, found, { reference, consequence: 'nothing was ordered' });
        if (error === undefined)
            result.taken ??= found;
        else if (result.refused === undefined || result.refused.error.code === 'reference_conflict') {
            result.refused = { order: found.order, error };
        }
        return error === undefined;
    };
    const listed = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, lookUp(context, reference), (error) => {
        throw lookUpFailed(error, reference, []);
    });
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, readListed(context, reference, { listed, isEnough }), (error) => {
        throw lookUpFailed(error, reference, error instanceof _finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ContradictingLookUp */ .Ct ? [] : listed);
    });
    return result;
}
async function readListed(context, reference, { listed, isEnough }) {
    const found = await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, reference, listed, { isEnough });
    if (found.length === 0)
        await lookIntoList(context, reference, isEnough);
}
/**
 * Why an order that has the reference cannot be taken: it is closed or is not what this step asks for.
 *
 * @param consequence what that means for this step's own order
 * @returns `order_closed`, `reference_conflict` or `csr_mismatch`; `undefined` where it can be taken
 */
async function refusalOf(context, { order, info }, { reference, consequence }) {
    const which = `Order ${order.id} already has the reference ${reference}`;
    const differences = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .conflicts */ .em)(info, context.productId, context.body);
    if (differences.length > 0) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
            'order-reference of its own.');
    }
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('order_closed', `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a ` +
            'new order, give a new order-reference or start a new workflow run.');
    }
    if (context.keyToMake || (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOtherKey */ .E2)(context, info))) {
        const why = context.keyToMake
            ? 'but its key is not in key-file, where there is no file'
            : 'but its CSR has a different key from the one given now';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('csr_mismatch', `${which}, ${why}; ${consequence}. Provide the key of the first attempt. If that key is lost, use the reissue ` +
            `action with order-id: ${order.id}, which replaces the key without a second order.`);
    }
    return undefined;
}
function lookUpFailed(error, reference, listed) {
    const what = listed.length === 0
        ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.`
        : `There may be an order with the reference ${reference} (${(0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(listed)}), but reading it failed; this step ` +
            'placed nothing.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `${what} ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Solve that, then run the job again.`);
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
async function lookUp(context, reference) {
    let listed = await context.service.ordersByReference(reference);
    for (const pause of context.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0)
            break;
        await context.wait(pause);
        listed = await context.service.ordersByReference(reference);
    }
    return listed;
}
/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;
/**
 * The order in the list of orders, where an earlier attempt or run can have placed it: an account's
 * look-up may not show client orders, show them late, or not know their references, which our
 * comment names, too.
 */
async function lookIntoList(context, reference, isEnough) {
    if (!context.rerun && !context.outlivesRun)
        return;
    const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * _domain_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MILLISECONDS */ .SM);
    await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(context, { reference, isEnough, since, postedAt: undefined, ruledOut: new Set() });
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1780);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5390);






const LOOK = { ..._certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;
/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders. Only an order with this step's identity and key is taken, however new it is.
 *
 * @returns the order, `created` unless it is older than the POST; `undefined` where none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` where only orders that are not known to be
 *   this step's have this reference; `order_closed` where nothing was placed and the order is closed
 */
async function recover(context, reference, { start, pausesSeconds, nothingPlaced = false }) {
    const ruledOut = new Set();
    const end = context.now() + LIMIT_MILLISECONDS;
    const postedAt = nothingPlaced ? undefined : start;
    let refusal;
    for (const pause of pausesSeconds) {
        if (context.now() > end)
            break;
        const search = findAfter(context, pause, { reference, postedAt, ruledOut });
        const candidates = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, search, (error) => {
            context.report.info(`Looking for the order: ${error.message}`);
            return [];
        });
        for (const found of candidates) {
            const created = !nothingPlaced && !(0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .isOlder */ .tW)(found.info, start);
            // An old order that is closed says nothing about the one that was just asked for.
            if (!nothingPlaced && !created && (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(found.order.status))
                continue;
            refusal = await whyNotOurs(context, found, { reference, created, nothingPlaced });
            if (refusal === undefined)
                return { ...found.order, created };
        }
        if (context.cancelled.aborted)
            break;
    }
    if (refusal !== undefined)
        throw refusal;
    return undefined;
}
/** Why an order cannot be this step's. What this POST placed is ours, whatever became of it. */
async function whyNotOurs(context, found, { reference, created, nothingPlaced }) {
    const consequence = nothingPlaced
        ? 'nothing was ordered'
        : 'whether this step placed another one is not known';
    const open = created ? { ...found, order: { ...found.order, status: undefined } } : found;
    const refusal = await (0,_adopt_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(context, open, { reference, consequence });
    if (refusal !== undefined || !(await hasUnknownKey(context, found.info)))
        return refusal;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('csr_mismatch', `Order ${found.order.id} may be this step's, but order info does not tell its CSR, so whether it has the key of ` +
        `this step is not known; ${consequence}. Compare the CSR of that order in CertCentral with yours.`);
}
/** A run at the same time can have placed it, with another key. */
async function hasUnknownKey(context, info) {
    return context.body.certificate.csr !== undefined && (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameKey */ .mW)(context, info)) === undefined;
}
/** The orders with this reference, or the one of the list that can only be ours; older ones without `postedAt`. */
async function findAfter(context, pauseSeconds, { reference, postedAt, ruledOut }) {
    await context.wait(pauseSeconds);
    const looking = findByReference(context, reference);
    const byReference = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, looking, (error) => error);
    if (!(byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) && byReference.length > 0)
        return byReference;
    const search = { reference, since: postedAt, postedAt, ruledOut, retry: LOOK };
    const found = (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .liveOrder */ .ty)(await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findInList */ .$L)(context, search));
    if (found === undefined && byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)
        throw byReference;
    if (found === undefined)
        return [];
    if (found.info.alternative_order_id === reference)
        return [found];
    (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .warnUnguarded */ .Im)(context, found.order.id);
    return [{ ...found, order: { ...found.order, unguarded: true } }];
}
async function findByReference(context, reference) {
    const listed = await context.service.ordersByReference(reference, LOOK);
    return (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .ordersOf */ .FS)(context, reference, listed, { ...LOOK, isEnough: () => false });
}


/***/ })

};
;