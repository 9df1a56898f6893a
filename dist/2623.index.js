"use strict";
exports.id = 2623;
exports.ids = [2623];
exports.modules = {

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForOrder: () => (/* binding */ waitForOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);



const FIRST_PAUSE_SECONDS = 3;
const GROWTH = 1.5;
/** With pauses of 48 to 60 s and one look at the addresses in ten minutes: at most 95 requests an hour. */
const LONGEST_PAUSE_SECONDS = 60;
const PROGRESS_EVERY_SECONDS = 600;
/** A new order may not show up at once; an order that stays invisible will not come. */
const REFUSALS_BORNE = 3;
/** A look that begins in time may end a little later. */
const SHORTEST_LOOK_SECONDS = 3;
/**
 * Waits until the order is approved or issued, a bounded time. Transient errors do not end the
 * wait; a state that is final and bad does, at once.
 *
 * @param read what of the order counts; another certificate than the one that is waited for is none
 * @returns the order as it is in the end, reached or not
 * @throws {ActionError} `order_closed`; `not_issued` on a timeout with `onTimeout: 'fail'`;
 *   `api_refused` where CertCentral keeps refusing to show the order
 */
async function waitForOrder(context, placed, waiting, read = _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ) {
    const { goal, timeoutMinutes } = waiting;
    let order = placed;
    if (isSettled(order, goal))
        return refuseClosed(context, order);
    const started = context.now();
    const elapsed = () => (context.now() - started) / 1000;
    const limit = timeoutMinutes * 60;
    context.report.info(`Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order)}).`);
    const reportProgress = progressReporter(context, limit, elapsed);
    let refusals = 0;
    let pause = FIRST_PAUSE_SECONDS;
    let demanded = 0;
    while (!isSettled(order, goal)) {
        const remaining = limit - elapsed();
        if (remaining <= 0)
            return giveUp(context, order, waiting);
        // Jitter, so that the jobs of a matrix do not ask at one moment.
        const next = Math.max(demanded, pause * (0.8 + Math.random() / 5));
        // Asked to stay away for longer than there is time: one more request would be one too many.
        const options = { quiet: demanded > remaining, end: () => limit - elapsed(), read };
        const look = lookAfter(context, order, Math.min(next, remaining), options);
        const answer = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, look, (error) => error);
        if (answer === undefined || context.cancelled.aborted)
            return giveUp(context, order, waiting);
        if (answer instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) {
            if (answer.failure === 'refused')
                refusals++;
            if (refusals > REFUSALS_BORNE)
                throw invisible(order, answer);
            demanded = answer.retryAfterSeconds ?? 0;
        }
        else {
            refusals = 0;
            demanded = 0;
            reportChange(context, order, answer);
            order = answer;
        }
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        if (!isSettled(order, goal))
            await reportProgress(order, answer === order);
    }
    return refuseClosed(context, order);
}
/**
 * The order after a pause; `undefined` if it was not asked for.
 *
 * @param quiet only wait
 * @param end seconds until the wait is over; the request takes hardly longer
 * @throws {RequestError}
 */
async function lookAfter(context, order, pauseSeconds, { quiet, end, read }) {
    await context.wait(pauseSeconds);
    if (quiet)
        return undefined;
    const timeoutSeconds = Math.max(end(), SHORTEST_LOOK_SECONDS);
    const info = await context.service.orderInfo(order.id, { tries: 1, timeoutSeconds });
    // If order info shows no request, what the POST said of it is outdated.
    return { ...order, requestStatus: undefined, ...read(info) };
}
function reportChange({ report }, before, order) {
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order) === (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(before))
        return;
    report.info(`Order ${order.id}: ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(before)} -> ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order)}.`);
    report.reportOrder(order);
}
/** Says every ten minutes how it goes, and then, and at first sight, which addresses are open. */
function progressReporter(context, limit, elapsed) {
    let told = 0;
    let asked = false;
    return async (order, shown) => {
        const late = elapsed() - told >= PROGRESS_EVERY_SECONDS;
        if (late) {
            told = elapsed();
            context.report.info(`Still ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order)} after ${duration(told)}; ${duration(Math.max(limit - told, 0))} remain.`);
        }
        if (shown && order.status === 'pending' && (late || !asked)) {
            asked = true;
            await reportOpenAddresses(context, order, Math.max(limit - elapsed(), SHORTEST_LOOK_SECONDS));
        }
    };
}
function isSettled(order, goal) {
    return hasReached(order, goal) || isOver(order);
}
function hasReached(order, goal) {
    if (goal === 'none')
        return true;
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isIssued */ .sl)(order))
        return true;
    if (goal === 'issuance')
        return false;
    if (order.requestStatus === 'approved')
        return true;
    // `pending` is at DigiCert, but is also said of orders whose request is open.
    const beyond = ['processing', 'waiting_pickup', 'needs_csr', 'reissue_pending', 'issued'];
    if (order.requestStatus === undefined)
        beyond.push('pending');
    return beyond.includes(order.status ?? '');
}
function isOver(order) {
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(order.status) || order.requestStatus === 'rejected';
}
function refuseClosed(context, order) {
    context.report.reportOrder(order);
    if (!isOver(order))
        return order;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('order_closed', `No certificate will be issued for order ${order.id}: it is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order)}. Ask an administrator of the ` +
        'CertCentral account why. To place a new order, give a new order-reference or start a new workflow run.');
}
function giveUp(context, order, { goal, timeoutMinutes, onTimeout }) {
    context.report.reportOrder(order);
    const what = goal === 'approval' ? 'approved' : 'issued';
    const why = context.cancelled.aborted
        ? `was not ${what} before the job was cancelled`
        : `was not ${what} within ${duration(timeoutMinutes * 60)}`;
    const text = `Order ${order.id} ${why}; it is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(order)} and remains open. Collect it later with the collect action and ` +
        `order-id: ${order.id}; do not order again.`;
    if (onTimeout === 'fail')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
    context.report.notice(text);
    return order;
}
function invisible(order, error) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} was placed, but CertCentral does not show it. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Collect it later with the collect ` +
        `action and order-id: ${order.id}; do not order again.`, { cause: error });
}
/** Says how many addresses still have to confirm the validation mail, where CertCentral tells. */
async function reportOpenAddresses({ service, report }, { id }, timeoutSeconds) {
    const request = service.emailValidation(id, { tries: 1, timeoutSeconds });
    const statuses = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, () => []);
    const open = statuses.filter((status) => status !== 'validated').length;
    if (open > 0)
        report.info(`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`);
}
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    return seconds < 3600 ? `${Math.round(seconds / 6) / 10} min` : `${Math.round(seconds / 360) / 10} h`;
}


/***/ })

};
;