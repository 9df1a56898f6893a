export const id = 615;
export const ids = [615];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnadoptable),
/* harmony export */   findOrder: () => (/* binding */ findOrder)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5344);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);




/**
 * Looks for the order that carries this job's reference, before anything is placed.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered` where the look-up fails, because "not known" is not "none";
 *   `order_closed`, `reference_conflict`, `csr_mismatch` where the order there cannot be taken
 */
async function findOrder(job, reference) {
    let listed = [];
    let found;
    try {
        listed = await lookUp(job, reference);
        found = await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .liveOrder */ .ty)(job, listed);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        throw lookUpFailed(job, error, reference, listed);
    }
    if (found === undefined && job.rerun)
        found = await findOfEarlierAttempt(job, reference);
    if (found === undefined)
        return undefined;
    await refuseUnadoptable(job, found, { reference, consequence: 'nothing was ordered' });
    return found.order;
}
/**
 * Refuses an order that has the reference, but is closed or is not what this job asks for.
 *
 * @param consequence what that means for this step's own order
 * @throws {ActionError} `order_closed`, `reference_conflict`, `csr_mismatch`
 */
async function refuseUnadoptable(job, { order, info }, { reference, consequence }) {
    const { inputs, body, report } = job;
    const which = `Order ${order.id} already has the reference ${reference}`;
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('order_closed', `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to ` +
            'order anew, give a new order-reference or start a new workflow run.');
    }
    // A derived reference holds a hash of the request, so only the user's own can name another one.
    const differences = inputs.orderReference === undefined ? [] : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .e)(info, inputs.productId, body);
    if (differences.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('reference_conflict', `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
            'order-reference of its own.');
    }
    if (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E)(job, info)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('csr_mismatch', `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first ` +
            'attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.');
    }
}
/** An order that was listed is told, even though it cannot be read: its ID is what people need. */
function lookUpFailed(job, error, reference, listed) {
    const code = error.failure === 'limited' ? 'rate_limited' : 'not_ordered';
    const [known] = listed;
    if (known === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ` +
            `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
    }
    const { id, status, certificateId } = known;
    job.report.order({ id, status, certificateId, created: false });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `There is an order with the reference ${reference} (${listed.map((order) => order.id).join(', ')}), but reading ` +
        `it failed; this step placed nothing. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
async function lookUp(job, reference) {
    let listed = await job.service.ordersByReference(reference);
    for (const pause of job.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0)
            break;
        await job.wait(pause);
        listed = await job.service.ordersByReference(reference);
    }
    return listed;
}
/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;
/**
 * The order of an earlier attempt in an account that does not store references: our comment names
 * it. An addition to the look-up, which has said "none": where the list cannot be read, that stands.
 */
async function findOfEarlierAttempt(job, reference) {
    const since = new Date(Date.now() - RERUN_DAYS * 86_400_000);
    try {
        return await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(job, { reference, since, byIdentity: false, ruledOut: new Set() });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        job.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 3615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);




/** A service that is in trouble is not waited for long, and not asked again at once. */
const PATIENCE = { tries: 1, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;
/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders.
 *
 * @param start when the POST was sent, by the service's clock
 * @param pausesSeconds pauses before the look-ups
 * @returns the order, `created` unless it is older than the POST; `undefined` where none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` where the order with this reference
 *   is another one
 */
async function recover(job, reference, start, pausesSeconds) {
    const ruledOut = new Set();
    const end = job.now() + LIMIT_MILLISECONDS;
    for (const pause of pausesSeconds) {
        if (job.now() > end)
            break;
        try {
            await job.wait(pause);
            const found = await search(job, reference, start, ruledOut);
            if (found === undefined)
                continue;
            const created = !(0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .isOlder */ .tW)(found.info, start);
            // An old order that is closed says nothing about the one that was just asked for.
            if (!created && (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(found.order.status))
                continue;
            const consequence = 'whether this step placed another one is not known';
            if (!created)
                await (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnadoptable */ .A)(job, found, { reference, consequence });
            return { ...found.order, created };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
                throw error;
            job.report.info(`Looking for the order: ${error.message}`);
            if (job.cancelled.aborted)
                break;
        }
    }
    return undefined;
}
async function search(job, reference, start, ruledOut) {
    const byReference = await job.service.ordersByReference(reference, PATIENCE).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        return error;
    });
    if (!(byReference instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI) && byReference.length > 0) {
        return (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .liveOrder */ .ty)(job, byReference, PATIENCE);
    }
    const search = { reference, since: start, byIdentity: true, ruledOut, patience: PATIENCE };
    const found = await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(job, search);
    if (found !== undefined && found.info.alternative_order_id !== reference)
        (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .warnUnguarded */ .Im)(job, found.order.id);
    if (found === undefined && byReference instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI)
        throw byReference;
    return found;
}


/***/ })

};
