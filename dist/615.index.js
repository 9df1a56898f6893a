export const id = 615;
export const ids = [615];
export const modules = {

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
