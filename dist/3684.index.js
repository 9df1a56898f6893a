"use strict";
exports.id = 3684;
exports.ids = [3684];
exports.modules = {

/***/ 3684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmPlaced: () => (/* binding */ confirmPlaced)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(404);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1780);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7233);
/* harmony import */ var _list_orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
/* harmony import */ var _orders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7659);







/** An order takes about a kilobyte, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const DAY_MILLISECONDS = 86_400_000;
/**
 * Confirms the orders that were placed: together in the list of the newest orders, if it leaves no doubt, and
 * otherwise one by one by their own references. A row whose order is confirmed is `done`; the others stay
 * `unknown` for the next run.
 */
async function confirmPlaced(run, states) {
    const listed = await newestOrders(run);
    const isPlain = plainOrders(run, states, listed);
    let isOver = false;
    for (const state of states) {
        const item = state.order && listed.get(state.order.id);
        if (state.order !== undefined && item !== undefined && isPlain(state)) {
            const { status, certificateId } = item;
            state.order = {
                ...state.order,
                status: status ?? state.order.status,
                certificateId: certificateId ?? state.order.certificateId,
            };
            settle(run, state);
        }
        else if (isOver)
            remainUnknown(run, state);
        else
            isOver = await confirmOne(run, state);
    }
}
async function newestOrders({ context }) {
    const { service, report } = context;
    // Days may be counted in another time zone.
    const since = new Date(Date.now() + service.clockOffsetMilliseconds() - 2 * DAY_MILLISECONDS);
    try {
        const orders = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => service.listOrders({ date_created: `>${since.toISOString().slice(0, 10)}` }, { maxBytes: MAX_LIST_BYTES }));
        return new Map(orders.map((order) => [order.id, order]));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        report.info(`The list of the newest orders could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
        return new Map();
    }
}
/**
 * Which orders need no reading: the list shows the order under the row's product and name; it was not in the account
 * before, no other row has it, and no other new order and no other row of this run has that product and name. The
 * look-up just before the POST listed no order with its reference, so it can be no other request's.
 */
function plainOrders(run, states, listed) {
    const orders = new Map();
    for (const { id, productId, commonName } of listed.values()) {
        if (productId === undefined || commonName === undefined || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .wasThere */ .GY)(run, id))
            continue;
        const key = (0,_list_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(productId, commonName);
        orders.set(key, (orders.get(key) ?? 0) + 1);
    }
    const rows = new Map();
    const answers = new Map();
    for (const { row, order } of states) {
        for (const key of (0,_list_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(row))
            rows.set(key, (rows.get(key) ?? 0) + 1);
        if (order !== undefined)
            answers.set(order.id, (answers.get(order.id) ?? 0) + 1);
    }
    return ({ row, order }) => {
        const item = order && listed.get(order.id);
        if (item?.productId === undefined || item.commonName === undefined)
            return false;
        const key = (0,_list_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .nameKey */ .Rc)(item.productId, item.commonName);
        return ((0,_list_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(row).includes(key) &&
            orders.get(key) === 1 &&
            rows.get(key) === 1 &&
            answers.get(item.id) === 1 &&
            !run.owners.has(item.id));
    };
}
/**
 * Confirms one order by its own reference: in order info of the order that the answer named, or in the look-up.
 *
 * @returns whether reading the others is of no use
 */
async function confirmOne(run, state) {
    const { context } = run;
    const { order } = state;
    if (order?.reference === undefined)
        return false;
    const { reference } = order;
    try {
        const isForeign = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignAnswer */ .XL)(run, state, order.id) !== undefined;
        if (!isForeign && (await isConfirmedBy(run, state, order.id, reference)))
            return false;
        const listed = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => context.service.ordersByReference(reference));
        for (const { id } of listed)
            if (id !== order.id && (await isConfirmedBy(run, state, id, reference)))
                return false;
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        context.report.info(`${state.row.name}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
        remainUnknown(run, state);
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isFatal */ .BG)(error) || context.cancelled.aborted;
    }
    remainUnknown(run, state);
    return false;
}
/** Reads an order, and takes it for the row's if it has the reference. */
async function isConfirmedBy(run, state, id, reference) {
    const { context } = run;
    const info = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatiently */ .Bk)(context, () => context.service.orderInfo(id)).catch((error) => {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI && error.status === 404)
            return undefined;
        throw error;
    });
    const read = info && (0,_orders_js__WEBPACK_IMPORTED_MODULE_5__/* .orderOfInfo */ .O9)(info);
    if (read?.reference === undefined || !(0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(read.reference, reference))
        return false;
    const answered = state.order?.id;
    state.order = { ...read, reference };
    if (answered !== undefined && answered !== id) {
        const why = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignAnswer */ .XL)(run, state, answered) ??
            `CertCentral answered with order ${answered}, which is not the order of this row.`;
        state.message = `${(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .placedMessage */ .ZF)(state, id)} ${why}`;
        context.report.info(`${state.row.name}: ${state.message}`);
    }
    settle(run, state);
    return true;
}
function settle({ owners, context }, state) {
    if (state.order !== undefined)
        owners.set(state.order.id, state.row.name);
    if (!(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(state.order?.status)) {
        state.outcome = 'done';
        return;
    }
    const { code, message } = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedAtOnce */ .B3)(state);
    Object.assign(state, { outcome: 'failed', placed: false, code, message });
    context.report.warning(`${state.row.name}: ${message}`);
}
function remainUnknown(run, state) {
    const { order, plan, claim } = state;
    const answer = order === undefined
        ? ''
        : ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignAnswer */ .XL)(run, state, order.id) ??
            `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row.`);
    state.code = 'unknown_outcome';
    state.message = `${answer} The next run looks for the reference ${order?.reference} first.`;
    state.order = plan.renews === undefined ? undefined : claim.chain.at(-1);
    state.placed = false;
    run.context.report.warning(`${state.row.name}: ${state.message}`);
}


/***/ })

};
;