"use strict";
exports.id = 5390;
exports.ids = [5390];
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


/***/ })

};
;