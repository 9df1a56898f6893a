"use strict";
exports.id = 8835;
exports.ids = [8835];
exports.modules = {

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmOrders: () => (/* binding */ confirmOrders)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9204);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5751);




/** An order takes about a kilobyte, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;
/**
 * Finds the orders that were placed in the list of the newest orders, and those that are not there by
 * themselves. A row whose order is seen is `done`; the others stay `unknown` for the next run.
 */
async function confirmOrders(context, states) {
    const listed = await newestOrders(context);
    for (const state of states) {
        const item = state.order && listed.get(state.order.id);
        if (state.order !== undefined && item !== undefined && isOf(state, item)) {
            const { status, certificateId } = item;
            state.order = {
                ...state.order,
                status: status ?? state.order.status,
                certificateId: certificateId ?? state.order.certificateId,
            };
            state.outcome = 'done';
        }
        else
            await confirmOne(context, state);
    }
}
async function newestOrders(context) {
    const { service, report } = context;
    // Days may be counted in another time zone.
    const since = new Date(Date.now() + service.clockOffsetMilliseconds() - 2 * DAY_MILLISECONDS);
    try {
        const orders = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => service.listOrders({ date_created: `>${since.toISOString().slice(0, 10)}` }, { maxBytes: MAX_LIST_BYTES }));
        return new Map(orders.map((order) => [order.id, order]));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        report.info(`The list of the newest orders could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
        return new Map();
    }
}
function isOf({ row }, { productId, commonName }) {
    const keys = (0,_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(row);
    if (productId === undefined || commonName === undefined)
        return false;
    return keys.length === 0 || keys.includes((0,_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(productId, commonName));
}
/** By order info, or where that is another's, by the look-up. */
async function confirmOne(context, state) {
    const { row, order, plan } = state;
    if (order?.reference === undefined)
        return;
    const { reference } = order;
    const ids = async () => [
        order.id,
        ...(await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => context.service.ordersByReference(reference))).map(({ id }) => id),
    ];
    try {
        for (const id of new Set(await ids())) {
            const info = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => context.service.orderInfo(id)).catch((error) => {
                if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI && error.status === 404)
                    return undefined;
                throw error;
            });
            if (info === undefined || (0,_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceIn */ .h8)(info) !== reference)
                continue;
            state.order = { ...(0,_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOrderOf */ .GG)(info), reference };
            state.outcome = 'done';
            if (id !== order.id) {
                state.message = `Order ${id} was placed.`;
                context.report.info(`${row.name}: ${state.message} The answer with order ${order.id} was to something else.`);
            }
            return;
        }
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        context.report.info(`${row.name}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
    }
    state.code = 'unknown_outcome';
    state.message =
        `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row. The next run looks ` +
            `for the reference ${reference} first.`;
    state.order = plan.renews === undefined ? undefined : state.known.chain.at(-1);
    context.report.warning(`${row.name}: ${state.message}`);
}


/***/ })

};
;