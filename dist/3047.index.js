"use strict";
exports.id = 3047;
exports.ids = [3047];
exports.modules = {

/***/ 3065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ cancelOrder),
/* harmony export */   Sd: () => (/* binding */ requestInfo),
/* harmony export */   XL: () => (/* binding */ revokeOrder),
/* harmony export */   kK: () => (/* binding */ setRequestStatus),
/* harmony export */   sk: () => (/* binding */ openRevocations)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8050);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8778);




// Requests of an order and the calls that end an order (docs/certcentral.md, "Requests", "Cancel", "Revoke").
const RequestResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id,
    type: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kind */ .fM,
    status: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
    date: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd,
    order: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id }),
});
/** `GET /request/{id}`. The order inside of it may be stale in all but its ID. */
async function requestInfo(service, requestId, retry) {
    const info = await service.get(`/request/${requestId}`, RequestResponse, retry);
    if (info.id === requestId || (info.id === undefined && info.status !== undefined)) {
        return { ...info, id: requestId };
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral answered with request ${info.id ?? 'without an ID'} where ${requestId} was asked for.`);
}
/** `PUT /request/{id}/status`: `pending` is the first of two approvals. */
async function setRequestStatus(service, requestId, status, comment) {
    const body = { status, ...(comment === undefined ? {} : { processor_comment: comment }) };
    await service.change('PUT', `/request/${requestId}/status`, body, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}
/**
 * `PUT /order/certificate/{id}/status`: cancels an order that is not issued, or its reissue. Accounts of
 * an older kind take the word in capitals only; a PUT that is refused has changed nothing.
 */
async function cancelOrder(service, orderId, note) {
    const path = `/order/certificate/${orderId}/status`;
    const cancel = (status) => service.change('PUT', path, { status, note }, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, cancel('canceled'), (error) => {
        if (refusesWord(error))
            return cancel('CANCELED');
        throw error;
    });
}
/** Says that the value is wrong, and not that the order is in the wrong state. */
function refusesWord({ failure, status, codes, message }) {
    const ofState = codes.some((code) => code.includes('order_status'));
    return failure === 'refused' && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
}
const RevocationResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id, type: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kind */ .fM, status: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm });
/**
 * `PUT /order/certificate/{id}/revoke`: all certificates of the order.
 *
 * @returns the request that somebody has to approve, or `undefined` where the order is revoked at once
 */
function revokeOrder(service, orderId, { comments, skipApproval }) {
    const body = { comments, ...(skipApproval ? { skip_approval: true } : {}) };
    return service.change('PUT', `/order/certificate/${orderId}/revoke`, body, RevocationResponse);
}
/** More than these no account has open. */
const MAX_PAGES = 10;
const RequestListResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ requests: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_(RequestResponse) });
/**
 * `GET /request`: every request to revoke that somebody still has to decide, by its order. The order
 * inside of a request may be stale in all but its ID.
 */
async function openRevocations(service) {
    const open = new Map();
    for (let page = 0; page < MAX_PAGES; page++) {
        const query = new URLSearchParams({
            limit: String(_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw),
            offset: String(page * _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw),
            'filters[type]': 'revoke',
        });
        query.set('filters[status][0]', 'pending');
        query.set('filters[status][1]', 'submitted');
        const { requests } = await service.get(`/request?${query}`, RequestListResponse, {
            maxBytes: _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LIST_BYTES */ .Cb,
        });
        for (const { id, type, status, date, order } of requests) {
            if (order?.id === undefined || type !== 'revoke')
                continue;
            if (status === 'pending' || status === 'submitted')
                open.set(order.id, { id, status, date });
        }
        if (requests.length < _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw)
            break;
    }
    return open;
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sendChange),
/* harmony export */   b: () => (/* binding */ unknownOutcome)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];
/**
 * Sends a change, once, and reads the state afterwards: a response can get lost, belong to another request,
 * or be a refusal because someone else made the change first.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered`: it was not done; `unknown_outcome`
 */
async function sendChange(context, change) {
    const { what, isSettled } = change;
    const sent = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, change.send(), (error) => error);
    const unclear = sent instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI ? sent : undefined;
    if (unclear !== undefined) {
        if (unclear.failure !== 'unclear')
            return afterRefusal(context, change, unclear);
        context.report.info(`${unclear.message} Reading its state again.`);
    }
    // The first look at a change that was taken goes over the same connection, and usually is the last.
    let state = unclear === undefined ? await look(context, change) : undefined;
    if (state === undefined || !isSettled(state)) {
        // What comes through the old connection may be the answer to another request.
        context.service.reconnect();
        state = (await lookUntilSettled(context, change)) ?? state;
    }
    if (state !== undefined && isSettled(state))
        return { state, refused: false };
    if (state === undefined && unclear === undefined) {
        context.report.warning(`CertCentral accepted the change, but its result could not be read.`);
        return { state, refused: false };
    }
    throw unknownOutcome(what, unclear);
}
/** @throws {ActionError} `unknown_outcome` */
function unknownOutcome(what, error) {
    const why = error === undefined ? 'CertCentral accepted it, but does not show it as done.' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown_outcome', `${what} ended without a clear answer. ${why} Run this step again: it reads the state first.`, { cause: error });
}
async function afterRefusal(context, change, error) {
    const reads = error.failure === 'refused' && !change.refusalIsFinal;
    const state = reads ? await look(context, change) : undefined;
    if (state !== undefined && change.isSettled(state)) {
        context.report.info(`${error.message} Someone else made the change first.`);
        return { state, refused: true };
    }
    throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, error.failure === 'refused' ? 'api_refused' : 'not_ordered', `${change.what} failed; it was not done. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
}
async function lookUntilSettled(context, change) {
    let state;
    for (const pause of LOOK_PAUSES_SECONDS) {
        state = (await look(context, change, pause)) ?? state;
        if (context.cancelled.aborted || (state !== undefined && change.isSettled(state)))
            break;
    }
    return state;
}
async function look(context, { what, read }, pause = 0) {
    const reading = pause === 0 ? read() : context.wait(pause).then(read);
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        context.report.info(`${what}: reading its state failed. ${error.message}`);
        return undefined;
    });
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ endOrder),
/* harmony export */   Jo: () => (/* binding */ openRevocation),
/* harmony export */   aP: () => (/* binding */ wayToEnd)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3065);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1780);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1505);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6215);






/**
 * How an order in this state is ended (docs/certcentral.md, "Cancel", "Revoke").
 *
 * @throws {ActionError} `api_refused` for a state in which CertCentral takes none of these
 */
function wayToEnd({ order, info }) {
    const way = wayOf({ ...info, status: order.status });
    if (way !== undefined)
        return way;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} is ${order.status ?? 'in an unknown state'}, in which it can be neither canceled nor revoked; nothing ` +
        'was sent. Wait until it is issued, or ask DigiCert.');
}
function wayOf(info) {
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(info.status) || openRevocationsOf(info).length > 0)
        return 'nothing';
    switch (info.status) {
        case 'needs_approval':
            return 'reject';
        case 'pending':
        case 'waiting_pickup':
            return 'cancel';
        case 'issued':
            return 'revoke';
        case 'reissue_pending':
            return 'cancel the reissue, then revoke';
        default:
            return undefined;
    }
}
/** The request to revoke an order that somebody still has to decide. */
function openRevocation(info) {
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(info.status) ? undefined : openRevocationsOf(info)[0];
}
function openRevocationsOf({ requests }) {
    return requests.flatMap(({ id, type, status, date }) => type === 'revoke' && isOpen(status) ? [{ id, status, date }] : []);
}
/**
 * Ends an order, in the way that its state asks for. Each change is sent once. A state that changes
 * meanwhile asks for another way: an order that is issued while it is being canceled is revoked.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` where nothing more was changed than
 *   `onChange` was called for; `unknown_outcome`
 */
async function endOrder(context, found, wish) {
    const tried = new Set();
    let ending = { actionTaken: 'none', changed: false, order: found.order, request: undefined };
    let current = found;
    for (;;) {
        const way = wayToEnd(current);
        if (way === 'nothing')
            return { ...ending, request: openRevocation(current.info) };
        if (tried.has(way))
            throw (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownOutcome */ .b)(`Ending order ${found.order.id}`);
        tried.add(way);
        const done = await take(context, { way, found: current, tried }, wish);
        const changed = ending.changed || done.changed;
        if (done.changed)
            wish.onChange?.();
        ending = { ...ending, ...done.taken, changed, order: done.found.order };
        current = done.found;
        if (done.taken !== undefined)
            return ending;
    }
}
function take(context, step, wish) {
    switch (step.way) {
        case 'reject':
            return reject(context, step, wish);
        case 'cancel':
            return cancel(context, step, wish);
        case 'cancel the reissue, then revoke':
            return cancelReissue(context, step, wish);
        default:
            return revoke(context, step, wish);
    }
}
async function reject(context, step, { comments }) {
    const { order, info } = step.found;
    const id = info.requests.find(({ type, status }) => (type === undefined || type === 'new_request') && isOpen(status))?.id;
    if (id === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject ` +
            'the request in CertCentral.');
    }
    const isDone = (after) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(after.status) || requestOf(after, id) === 'rejected';
    const outcome = await send(context, step, {
        what: `Rejecting request ${id}`,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .setRequestStatus */ .kK)(context.service, id, 'rejected', comments),
        isDone,
    });
    return doneBy(step, outcome, isDone, { actionTaken: 'rejected', request: { id, status: 'rejected' } });
}
async function cancel(context, step, { comments }) {
    const { id } = step.found.order;
    const isDone = ({ status }) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(status);
    const outcome = await send(context, step, {
        what: `Canceling order ${id}`,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOrder */ .N4)(context.service, id, comments),
        isDone,
    });
    return doneBy(step, outcome, isDone, { actionTaken: 'canceled', request: undefined });
}
/** An order with a pending reissue cannot be revoked; without it, it is issued. */
async function cancelReissue(context, step, { comments }) {
    const { id } = step.found.order;
    const what = `Canceling the reissue of order ${id}`;
    const { state, refused } = await send(context, step, {
        what,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOrder */ .N4)(context.service, id, comments),
        isDone: ({ status }) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(status),
    });
    // Whether the order can be revoked now is not known.
    if (state === undefined)
        throw (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownOutcome */ .b)(what);
    return { found: state, changed: !refused };
}
async function revoke(context, step, { comments, skipApproval }) {
    const { id } = step.found.order;
    const what = `Revoking order ${id}`;
    const isDone = (info) => wayOf(info) === 'nothing';
    const answered = {};
    const { state, refused } = await (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .sendChange */ .X)(context, {
        what,
        send: async () => {
            const request = (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .revokeOrder */ .XL)(context.service, id, { comments, skipApproval });
            answered.request = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, (error) => {
                answered.already = error.meaning === 'revoked';
                if (answered.already)
                    return undefined;
                throw error;
            });
        },
        read: async () => {
            const found = await (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrder */ .Rx)(context, id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR);
            return isDone(found.info) ? found : withRequest(context, found, answered.request);
        },
        // An order whose only certificate was revoked before may stay issued.
        isSettled: ({ info }) => answered.already === true || isDone(info),
    });
    const found = state ?? step.found;
    if (answered.already || refused) {
        return { found, changed: false, taken: { actionTaken: 'none', request: openRevocation(found.info) } };
    }
    const { request } = answered;
    if (state === undefined) {
        // A 204 says all; what else was taken has to be a request to revoke.
        if (request !== undefined && !isRevocation(request))
            throw (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownOutcome */ .b)(what);
        return { found, changed: true, taken: asTaken(request) };
    }
    const open = openRevocationsOf(state.info);
    const own = open.find((one) => one.id === request?.id) ?? open[0];
    return { found, changed: true, taken: asTaken((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(state.order.status) ? undefined : own) };
}
function asTaken(request) {
    if (request === undefined)
        return { actionTaken: 'revoked', request };
    return { actionTaken: 'revocation_requested', request: { id: request.id, status: request.status } };
}
/**
 * The order with the request to revoke that an answer named, where the request itself says that it is
 * one, and of this order: not every account's order info is known to list them.
 */
async function withRequest(context, found, answer) {
    const id = answer?.id;
    if (id === undefined)
        return found;
    const request = await (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .requestInfo */ .Sd)(context.service, id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR);
    if (request.type !== 'revoke' || request.order?.id !== found.order.id)
        return found;
    const item = { id, type: request.type, status: request.status, date: request.date, comments: undefined };
    return { ...found, info: { ...found.info, requests: [...found.info.requests, item] } };
}
function isRevocation({ id, type, status }) {
    return id !== undefined && type === 'revoke' && isOpen(status);
}
/** Sends a change; it is settled where it is done, or where the order's new state asks for another way. */
function send(context, { found, tried }, { isDone, ...sending }) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .sendChange */ .X)(context, {
        ...sending,
        read: () => (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrder */ .Rx)(context, found.order.id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR),
        isSettled: ({ info }) => {
            const way = wayOf(info);
            return isDone(info) || (way !== undefined && !tried.has(way));
        },
    });
}
/** A change that was refused and is done nevertheless was somebody else's. */
function doneBy({ found }, { state, refused }, isDone, taken) {
    if (refused)
        return { found: state ?? found, changed: false };
    if (state !== undefined && !isDone(state.info))
        return { found: state, changed: false };
    return { found: state ?? found, changed: true, taken };
}
function requestOf({ requests }, requestId) {
    return requests.find(({ id }) => id === requestId)?.status;
}
function isOpen(status) {
    return status === 'pending' || status === 'submitted';
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ refuseOtherReference),
/* harmony export */   Rg: () => (/* binding */ chosenOrder),
/* harmony export */   Rx: () => (/* binding */ readOrder),
/* harmony export */   Vh: () => (/* binding */ readChosen),
/* harmony export */   pg: () => (/* binding */ noneHas)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);




/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` where a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` where the order cannot be read: nothing was changed
 */
async function chosenOrder(context, choice) {
    const found = await readChosen(context, choice, { fallback: 'not_ordered' });
    const open = found.filter(({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status));
    if ('reference' in choice && open.length > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `${open.length} open orders have the reference ${choice.reference}: ${(0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(open.map(({ order }) => order))}; nothing ` +
            'was changed. Name the one that you mean with order-id.');
    }
    const chosen = open[0] ?? found.toSorted((one, other) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other.order, one.order))[0];
    if (chosen !== undefined)
        return chosen;
    throw noneHas('reference_conflict', choice);
}
/**
 * The orders that a choice names, read in order info: one with an ID, any number with a reference.
 *
 * @param isEnough whether no more need to be read after this one; all are read unless given
 * @param fallback the code if reading fails and CertCentral neither limited nor refused it
 */
async function readChosen(context, choice, { isEnough = () => false, fallback }) {
    const reading = 'id' in choice
        ? readOrder(context, choice.id).then((found) => [found])
        : context.service
            .ordersByReference(choice.reference)
            .then((listed) => (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, choice.reference, listed, { isEnough }));
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        if ('id' in choice && isMissing(error)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `CertCentral knows no order ${choice.id}, or the key may not see it. Check order-id, devkey and api-url. Nothing ` +
                'was changed.', { cause: error });
        }
        throw readingFailed(error, choice, fallback);
    });
}
/** No order has the reference of a choice. */
function noneHas(code, choice) {
    const { reference = '' } = 'reference' in choice ? choice : {};
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. ` +
        'In some accounts the look-up by reference does not show client certificate orders: use order-id there.');
}
/** An order by its ID, which the order's page in CertCentral shows. @throws {RequestError} */
async function readOrder({ service }, id, retry) {
    const info = await service.orderInfo(id, retry);
    return { order: { ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(info), created: false }, info };
}
/**
 * Refuses an order that does not have a reference. Where order info does not show references, the
 * look-up has to list the order.
 *
 * @throws {ActionError} `reference_conflict`; `api_refused`, `rate_limited`, `not_ordered`
 */
async function refuseOtherReference({ service }, { order, info }, reference) {
    if (info.alternative_order_id === reference)
        return;
    if (!info.alternative_order_id) {
        const listed = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.ordersByReference(reference), (error) => {
            throw readingFailed(error, { reference }, 'not_ordered');
        });
        if (listed.some(({ id }) => id === order.id))
            return;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the ` +
        'order-reference that one ordering step reported.');
}
/** The service says that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, meaning }) {
    return status === 404 && (meaning === 'no order' || meaning === 'not found');
}
function readingFailed(error, choice, fallback) {
    const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
    const next = error.failure === 'refused' ? '.' : '; run the job again.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, fallback, `Reading ${which} failed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Nothing was changed${next}`);
}


/***/ })

};
;