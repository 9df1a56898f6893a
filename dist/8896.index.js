"use strict";
exports.id = 8896;
exports.ids = [8896,5390];
exports.modules = {

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