"use strict";
exports.id = 9599;
exports.ids = [9599];
exports.modules = {

/***/ 9599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/requests.ts
var requests = __webpack_require__(3065);
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 6 modules
var certcentral = __webpack_require__(7949);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/finding/search.ts
var search = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/finding/which-order.ts
var which_order = __webpack_require__(1505);
// EXTERNAL MODULE: ./src/changing/change.ts
var change = __webpack_require__(6215);
;// CONCATENATED MODULE: ./src/changing/approval.ts







const WANTED = { approve: 'approved', reject: 'rejected' };
/**
 * The request of an order that waits for a decision: the open one of a new order or a reissue, or, where
 * no request is open at all, the newest that was decided. A revocation is decided by its request ID only.
 *
 * @throws {ActionError} `reference_conflict` where there is none, or several are open
 */
function requestToDecide({ order, info }) {
    const requests = info.requests.flatMap(({ id, type, status }) => id === undefined ? [] : [{ id, type, status }]);
    const ofOrders = requests.filter(({ type }) => type === 'new_request' ||
        type === 'reissue' ||
        // Nothing else can be open of an order that waits for its first approval.
        (type === undefined && order.status === 'needs_approval'));
    const open = ofOrders.filter(isOpen);
    const [first] = open;
    if (open.length > 1) {
        throw new errors/* ActionError */.lZ('reference_conflict', `Order ${order.id} has several open requests: ${(0,search/* idsOf */.UX)(open)}; nothing was decided. Name one with request-id.`);
    }
    const others = requests.filter(isOpen).filter((request) => request !== first);
    const newest = first ?? ofOrders.toSorted((one, other) => (0,domain_order/* byAge */.jI)(other, one))[0];
    if (first !== undefined || (newest !== undefined && others.length === 0))
        return newest;
    throw new errors/* ActionError */.lZ('reference_conflict', `Order ${order.id} has no open request of a new order or a reissue; nothing was decided. ` +
        (others.length > 0
            ? `To decide about its other open request, such as a revocation, give request-id: ${(0,search/* idsOf */.UX)(others)}.`
            : 'Give the request-id of what is to be decided.'));
}
/**
 * Approves or rejects a request, or does nothing where it is that already. Of two approvals one call
 * does one.
 *
 * @param found the order of the request, where it is known
 * @throws {ActionError} `order_closed` where it ended otherwise; `api_refused`, `rate_limited`,
 *   `not_ordered`: nothing was decided; `unknown_outcome`
 */
async function decide(context, { request, found }, { decision, comment }) {
    const wanted = WANTED[decision];
    if (request.status === wanted)
        return { status: wanted, changed: false, found };
    refuseEnded(request, found, wanted);
    const next = decision === 'approve' && request.status === 'submitted' ? 'pending' : wanted;
    const { state, refused } = await (0,change/* sendChange */.X)(context, {
        what: `${decision === 'approve' ? 'Approving' : 'Rejecting'} request ${request.id}`,
        send: () => (0,requests/* setRequestStatus */.kK)(context.service, request.id, next, comment),
        read: () => readAgain(context, request, found),
        isSettled: (state) => state.status === next || isEnded(state),
    });
    if (state === undefined)
        return { status: next, changed: true, found };
    if (state.status !== next && state.status !== wanted)
        refuseEnded(state, undefined, wanted);
    return { status: state.status ?? next, changed: !refused, found: state.found };
}
/** @throws {ActionError} `order_closed`; `api_refused` for a state that nobody knows */
function refuseEnded(request, found, wanted) {
    const orderStatus = found?.order.status;
    // The certificates of an order that has expired can still be revoked.
    const closed = (0,domain_order/* isClosed */.Lx)(orderStatus) && !(request.type === 'revoke' && orderStatus === 'expired');
    if (isOpen(request) && !closed)
        return;
    if (!closed && !isEnded(request)) {
        throw new errors/* ActionError */.lZ('api_refused', `Request ${request.id} is ${request.status ?? 'in an unknown state'}, in which this step does not decide about it; ` +
            'nothing was changed. Look at the request in CertCentral.');
    }
    const state = isOpen(request)
        ? `belongs to order ${found?.order.id}, which is ${orderStatus},`
        : `is ${request.status ?? 'in an unknown state'}`;
    throw new errors/* ActionError */.lZ('order_closed', `Request ${request.id} ${state} and can no longer be ${wanted}; nothing was changed. Look at the order in CertCentral.`);
}
/**
 * In order info, since the order is wanted as well; the request itself where order info does not list it,
 * or still shows it as it was.
 */
async function readAgain(context, { id, type, status: before }, found) {
    const order = found && (await (0,which_order/* readOrder */.Rx)(context, found.order.id, certcentral/* QUICK_LOOK */.KR));
    const listed = order?.info.requests.find((request) => request.id === id)?.status;
    const isOld = listed === undefined || listed === before;
    const status = isOld ? (await (0,requests/* requestInfo */.Sd)(context.service, id, certcentral/* QUICK_LOOK */.KR)).status : listed;
    return { id, type, status, found: order };
}
function isEnded({ status }) {
    return status === 'approved' || (0,domain_order/* isClosed */.Lx)(status);
}
function isOpen({ status }) {
    return status === 'pending' || status === 'submitted';
}

// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/approve.ts






/**
 * The approve action: find the request, check that everything that was given belongs to it, and
 * approve or reject it, once.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const { decision, comment } = inputs;
    const report = (0,report_report/* openReport */.NL)({
        action: 'approve',
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: decision === 'approve' ? 'Approve a certificate request' : 'Reject a certificate request',
    });
    const context = (0,finding_context/* openContext */.e)(inputs.credentials, inputs.redact, report);
    try {
        const asked = await findRequest(context, inputs);
        const { request } = asked;
        reportRequest(context, asked);
        const { status, changed, found } = await decide(context, asked, { decision, comment });
        report.set('changed', String(changed));
        reportRequest(context, { request: { ...request, status }, found });
        report.info(changed
            ? `Request ${request.id} is now ${status}.`
            : `Request ${request.id} is ${status} already; this step did not change it.`);
        if (status === 'pending') {
            report.addRow('Open', `one more approval of request ${request.id}`);
            report.notice(`Request ${request.id} needs one more approval, by another reviewer.`);
        }
        report.writeSummary();
    }
    catch (error) {
        const code = (0,errors/* errorCodeOf */.D9)(error);
        // After an unclear answer nobody knows, and the output stays empty.
        if (code !== 'unknown_outcome')
            report.set('changed', 'false');
        report.writeSummary(code);
        throw error;
    }
    finally {
        context.service.close();
    }
}
/** The request that is meant; what else was given has to belong to it. All is told as soon as it is read. */
async function findRequest(context, { requestId, orderId, reference }) {
    if (requestId === undefined) {
        const found = await findOrder(context, { orderId, reference });
        return { request: requestToDecide(found), found };
    }
    const request = await readRequest(context, requestId);
    reportRequest(context, { request, found: undefined });
    const owner = request.order?.id;
    if (orderId === undefined && reference === undefined) {
        if (owner === undefined)
            return { request, found: undefined };
        context.report.reportOrder({ id: owner, created: false });
        return { request, found: await findOrder(context, { orderId: owner, reference }) };
    }
    const found = await findOrder(context, { orderId, reference });
    const listed = found.info.requests.some(({ id }) => id === requestId);
    if (owner === undefined ? !listed : owner !== found.order.id) {
        throw new errors/* ActionError */.lZ('reference_conflict', `Request ${requestId} does not belong to order ${found.order.id}; nothing was decided. Give the request-id and the ` +
            'order that one ordering step reported.');
    }
    return { request, found };
}
async function findOrder(context, { orderId, reference }) {
    const choice = orderId === undefined ? { reference: reference } : { id: orderId };
    const found = await (0,which_order/* chosenOrder */.Rg)(context, choice);
    context.report.reportOrder({ ...found.order, requestId: undefined, requestStatus: undefined });
    if (orderId !== undefined && reference !== undefined)
        await (0,which_order/* refuseOtherReference */.IQ)(context, found, reference);
    return found;
}
async function readRequest(context, requestId) {
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, (0,requests/* requestInfo */.Sd)(context.service, requestId), (error) => {
        throw (0,errors/* requestFailed */.dz)(error, error.status === 404 ? 'api_refused' : 'not_ordered', `Reading request ${requestId} failed; nothing was decided. ${(0,errors/* withHint */.mu)(error)} Check request-id, and whether the key ` +
            'may see the request.');
    });
}
/** The outputs of an order are those of the request that is decided, which may not be its first. */
function reportRequest({ report }, { request, found }) {
    report.set('request-id', request.id);
    report.set('request-status', request.status);
    if (found === undefined)
        return;
    report.reportOrder({ ...found.order, requestId: request.id, requestStatus: request.status });
}


/***/ }),

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