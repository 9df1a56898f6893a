"use strict";
exports.id = 4781;
exports.ids = [4781];
exports.modules = {

/***/ 9001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/**
 * One line of a CSV file (RFC 4180, but for its end, a line feed). A text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
function csvLine(cells) {
    return `${cells.map(cellText).join(',')}\n`;
}
/** Some spreadsheets take the full-width forms of the signs for the signs. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
function cellText(value) {
    if (typeof value !== 'string')
        return String(value ?? '');
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAllOrders)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _certcentral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);
/* harmony import */ var _order_responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);




const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** A list that is not in the same order twice cannot be read page by page. */
const MAX_STEPS_BACK = 20;
/**
 * Reads `GET /order/certificate` page by page, sorted by ID: each order that fits the filters
 * once, and none left out, also where orders come or go while it is read. The list has no snapshot,
 * so a page begins, where that takes no further request, with the last order of the one before.
 * Filters are applied here again (docs/certcentral.md, "List of orders").
 *
 * Keeps one page and the IDs in memory. 10,000 orders are ten requests: that nothing follows a last
 * page which is full is taken from `page.total`, where this is exactly what was read.
 *
 * @throws {RequestError} where a page cannot be read in four tries, or the pages make no list
 */
async function* readAllOrders(service, filters, pauses) {
    const fits = filter(filters);
    const seen = new Set();
    let offset = 0;
    let end = 0;
    let total;
    let stepsBack = 0;
    for (;;) {
        const path = `/order/certificate?${query(filters, offset)}`;
        const { orders, page } = await readPage(service, path, { ...pauses, more: end < (total ?? 0) });
        const shrunk = (total ?? 0) > (page?.total ?? Number.POSITIVE_INFINITY);
        if (offset > 0 && (offset < end || shrunk) && !follows(orders[0], seen)) {
            // Orders have gone from the pages before, so that others moved up behind our back.
            stepsBack += 1;
            if (stepsBack > MAX_STEPS_BACK)
                throw noList('arrives in a different order at each request');
            offset = Math.max(0, Math.min(offset, end) - 10 ** Math.min(stepsBack, 4));
            continue;
        }
        total = page?.total;
        if (orders.length === 0 && end === 0 && (total ?? 0) > 0) {
            throw noList(`is empty, but its page.total is ${total}`);
        }
        const before = seen.size;
        for (const order of orders) {
            const number = Number(order.id);
            if (seen.has(number))
                continue;
            seen.add(number);
            if (fits(order))
                yield order;
        }
        end = offset + orders.length;
        const full = page?.limit !== undefined && page.limit > 0 ? Math.min(page.limit, _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw) : _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw;
        if (orders.length < full || end === total)
            return;
        if (seen.size === before)
            throw noList('does not go on after its first pages');
        // No overlap where it would fill the last page or make one more.
        const rest = total === undefined || total < end ? 1 : (total - end) % full;
        offset = rest === 0 || rest === full - 1 ? end : end - 1;
    }
}
async function readPage(service, path, { wait, log, more }) {
    for (let attempt = 1;; attempt++) {
        const request = service.get(path, _order_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderPage */ ._O, { tries: 1, maxBytes: _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LIST_BYTES */ .Cb });
        let result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)) {
            if (!more || result.orders.length > 0 || result.page?.total !== undefined)
                return result;
            result = noList('is empty although the page before showed that it goes on');
        }
        if (result.failure === 'refused' || attempt === MAX_TRIES)
            throw result;
        const usual = result.failure === 'limited' ? 3 * 2 ** (attempt - 1) : 2 ** (attempt - 1);
        const seconds = result.retryAfterSeconds ?? usual;
        if (seconds > MAX_RETRY_AFTER_SECONDS)
            throw result;
        log(`${result.message} Try ${attempt + 1} of ${MAX_TRIES} in ${Math.ceil(seconds)} s.`);
        await wait(seconds);
    }
}
function follows(first, seen) {
    return first !== undefined && seen.has(Number(first.id));
}
function query({ productIds = [], organizationId, containerId }, offset) {
    const search = new URLSearchParams({ limit: String(_certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw), offset: String(offset), sort: 'order_id' });
    const alsoCalled = Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTS */ .zv).filter((name) => productIds.some((id) => (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(id, name)));
    const names = [...new Set([...productIds, ...alsoCalled])];
    for (const [index, name] of names.entries()) {
        search.set(names.length === 1 ? 'filters[product_name_id]' : `filters[product_name_id][${index}]`, name);
    }
    if (organizationId !== undefined)
        search.set('filters[organization_id]', organizationId);
    if (containerId !== undefined)
        search.set('filters[container_id]', containerId);
    return search.toString();
}
function filter({ productIds, organizationId, containerId }) {
    return (order) => (productIds === undefined || productIds.some((id) => (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(id, order.productId ?? ''))) &&
        (organizationId === undefined || order.organizationId === organizationId) &&
        // Every order is in a container, so one that shows none is left to the service.
        (containerId === undefined || order.containerId === undefined || order.containerId === containerId);
}
function noList(what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral's list of orders ${what}.`);
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Jf: () => (/* binding */ identityHash),
/* harmony export */   OS: () => (/* binding */ rowReference),
/* harmony export */   RI: () => (/* binding */ identityInComment),
/* harmony export */   Wo: () => (/* binding */ isFleetName),
/* harmony export */   es: () => (/* binding */ readRowReference),
/* harmony export */   gx: () => (/* binding */ identityFromComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The name of a fleet, and that of a row: letters, digits, single hyphens inside. */
function isFleetName(text, max) {
    return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
}
/**
 * The reference of a row's first order, or of the renewal of an order. Neither of the names can hold
 * two hyphens in a row, so that a reference can be read in one way only.
 */
function rowReference(fleet, name, renewedOrderId) {
    return renewedOrderId === undefined ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
}
/** Which row and which link of its chain a reference names; `undefined` where it is not of this fleet. */
function readRowReference(fleet, reference) {
    const parts = reference.split('--');
    const [first = '', name = '', renewedOrderId] = parts;
    const fits = first.toLowerCase() === fleet.toLowerCase() &&
        isFleetName(name, 32) &&
        (parts.length === 2 || (parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? '')));
    return fits ? { name, renewedOrderId } : undefined;
}
/**
 * A short hash of who and what a row is for. It goes into the comment of its order, since order info
 * does not tell all of it for every product.
 */
function identityHash(identity) {
    const { product, commonName, individual, addresses, organizationId, profile, usage } = identity;
    return shortHash([product, commonName, individual, addresses, organizationId, profile, usage]);
}
/** 64 bits in hexadecimal. */
function shortHash(facts) {
    const text = JSON.stringify(facts, (_, value) => value ?? null);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** How an order's comment names the identity, beside the reference. */
function identityInComment(hash) {
    return `(identity ${hash})`;
}
/** The hash in a comment, where it has one. */
function identityFromComment(comment) {
    return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/cancellation.ts
var cancellation = __webpack_require__(8586);
;// CONCATENATED MODULE: ./src/certcentral/rate-window.ts

/** DigiCert's limit is 1000 requests in three minutes for each key; this leaves one of them free. */
const REQUESTS_PER_MINUTE = 333;
const LONGEST_WINDOW_MILLISECONDS = 180_000;
/**
 * Sliding windows: at most three times `perMinute` requests in any three minutes, and 0.3 times
 * `perMinute` in any five seconds. A request counts from the moment it is sent until its answer is
 * as old as the window, so that however long it travels, DigiCert never counts more.
 *
 * @param perMinute requests with this key; fewer where other jobs use the key, too
 */
function rateWindow(perMinute = REQUESTS_PER_MINUTE, clock = { now: () => performance.now(), wait: cancellation/* pause */.v }) {
    const windows = [
        { milliseconds: LONGEST_WINDOW_MILLISECONDS, requests: Math.max(1, Math.floor(3 * perMinute)) },
        { milliseconds: 5000, requests: Math.max(1, Math.floor(0.3 * perMinute)) },
    ];
    const sent = [];
    let heldUntil = Number.NEGATIVE_INFINITY;
    let queue = Promise.resolve();
    /** Milliseconds until one more request fits into every window. */
    function untilFree() {
        const now = clock.now();
        while ((sent[0]?.answeredAt ?? now) <= now - LONGEST_WINDOW_MILLISECONDS)
            sent.shift();
        // Nearly always, where a test has raised the limit: what follows would take its time there.
        if (windows.every(({ requests }) => sent.length < requests))
            return heldUntil - now;
        // One that still travels counts as answered now: it leaves the window no sooner.
        const answers = sent.map(({ answeredAt }) => Math.min(answeredAt, now)).sort((one, other) => one - other);
        const free = windows.map(({ milliseconds, requests }) => {
            const leaving = answers.at(-requests);
            return leaving === undefined ? now : leaving + milliseconds;
        });
        return Math.max(heldUntil, ...free) - now;
    }
    async function turn(cancelled) {
        for (let left = untilFree(); left > 0; left = untilFree())
            await clock.wait(left / 1000, cancelled);
        const entry = { answeredAt: Number.POSITIVE_INFINITY };
        sent.push(entry);
        return entry;
    }
    return {
        async pace(send, cancelled) {
            const mine = queue.then(() => turn(cancelled));
            queue = mine.catch(() => { });
            const entry = await mine;
            try {
                return await send();
            }
            finally {
                entry.answeredAt = clock.now();
            }
        },
        hold(seconds) {
            heldUntil = Math.max(heldUntil, clock.now() + seconds * 1000);
        },
    };
}

// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/changing/revocation.ts
var revocation = __webpack_require__(3047);
// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/domain/fleet.ts
var fleet = __webpack_require__(404);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/domain/reference.ts
var domain_reference = __webpack_require__(8913);
// EXTERNAL MODULE: ./src/placing/place.ts + 1 modules
var place = __webpack_require__(5534);
;// CONCATENATED MODULE: ./src/fleet/plan.ts

const DAY_MILLISECONDS = 86_400_000;
/** The states in which an order can be ended. */
const CAN_END = ['needs_approval', 'pending', 'waiting_pickup', 'issued', 'reissue_pending'];
/** Says what is to be done about a row, from what is known of it and nothing else. */
function planRow(row, known, rules) {
    if (known.unreadable !== undefined) {
        return { word: 'problem', code: known.unreadable.code, reason: known.unreadable.text };
    }
    return row.state === 'revoked' ? planEnd(known, rules) : planActive(row, known, rules);
}
function planEnd({ chain, rivals, conflicts }, { today }) {
    const alive = [...rivals, ...chain].filter((order) => isAlive(order, today));
    const [first] = alive;
    if (first === undefined) {
        const last = chain.at(-1);
        return {
            word: 'revoked',
            reason: last === undefined
                ? 'There is no order of this row.'
                : `Order ${last.id} is ${stateOf(last, today)}.`,
        };
    }
    if (conflicts.length > 0)
        return conflict(chain.at(-1) ?? first, conflicts);
    const ends = alive.filter((order) => order.openRevocation === undefined && CAN_END.includes(order.status ?? ''));
    if (ends.length > 0)
        return {
            word: 'revoke',
            ends,
            reason: `${ends.map(({ id, status }) => `Order ${id} is ${status}`).join('; ')}.`,
        };
    return first.openRevocation === undefined
        ? {
            word: 'waiting',
            reason: `Order ${first.id} is ${first.status ?? 'in an unknown state'}, in which it can be neither canceled nor revoked. DigiCert has to act.`,
        }
        : waitsForRevocation(first);
}
function planActive(row, known, { today, renewBeforeDays }) {
    const { chain, rivals, conflicts, lookalike } = known;
    const current = chain.at(-1);
    if (rivals.length > 0) {
        const ids = [...new Set([...(current === undefined ? [] : [current]), ...rivals].map(({ id }) => id))];
        return {
            word: 'problem',
            code: 'reference_conflict',
            reason: `This row has ${ids.length} open orders: ${ids.join(', ')}. Cancel or revoke those that are not needed in CertCentral.`,
        };
    }
    if (current === undefined) {
        if (lookalike === undefined)
            return { word: 'order', reason: 'There is no order of this row.' };
        return {
            word: 'problem',
            code: 'reference_conflict',
            reason: `Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the order of this row. Adopt it ` +
                `with order-id: ${lookalike} in the row that it belongs to, or cancel it in CertCentral.`,
        };
    }
    if (conflicts.length > 0)
        return conflict(current, conflicts);
    if (current.openRevocation !== undefined)
        return waitsForRevocation(current);
    if (current.status !== 'issued' && current.status !== 'expired') {
        return (0,domain_order/* isClosed */.Lx)(current.status) ? plan_closed(row, current) : { word: 'waiting', reason: whoActs(current) };
    }
    return planIssued(current, { lookalike, today, renewBeforeDays });
}
function planIssued(current, { lookalike, today, renewBeforeDays }) {
    const { id, validTill, renewedBy } = current;
    const days = daysLeft(validTill, today) ?? (current.status === 'expired' ? -1 : undefined);
    if (days === undefined)
        return {
            word: 'waiting',
            reason: `Order ${id} is issued, but CertCentral does not tell yet until when.`,
        };
    const expired = days < 0 || current.status === 'expired';
    const until = expired
        ? `expired${validTill === undefined ? '' : ` on ${validTill}`}`
        : `is valid until ${validTill}`;
    if (current.isRenewed === true) {
        const renewal = renewedBy === undefined ? 'another order' : `order ${renewedBy}`;
        const advice = `Adopt the renewal with order-id${renewedBy === undefined ? '' : `: ${renewedBy}`} in this row.`;
        const reason = `Order ${id} ${until} and was renewed by ${renewal} outside of this fleet. ${advice}`;
        return expired ? { word: 'problem', code: 'reference_conflict', reason } : { word: 'current', reason };
    }
    if (days > renewBeforeDays && !expired)
        return { word: 'current', reason: '' };
    if ((current.autoRenew ?? 0) > 0) {
        return {
            word: 'waiting',
            reason: `Order ${id} ${until}, and CertCentral renews it automatically (auto-renew).`,
        };
    }
    if (lookalike !== undefined) {
        return {
            word: 'problem',
            code: 'reference_conflict',
            reason: `Order ${id} ${until}. Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the ` +
                `renewal. Adopt it with order-id: ${lookalike} in this row, or cancel it in CertCentral.`,
        };
    }
    return { word: 'renew', reason: `Order ${id} ${until}.`, renews: { id, link: !expired } };
}
function conflict({ id }, conflicts) {
    return {
        word: 'problem',
        code: 'reference_conflict',
        reason: `Order ${id} does not match this row: ${conflicts.join(', ')} differ. Correct the row, or give it a new ` +
            'name to have a new certificate ordered.',
    };
}
function plan_closed({ name }, { id, status }) {
    return {
        word: 'problem',
        code: 'order_closed',
        reason: `Order ${id} is ${status} and is never ordered again automatically. Give the row ${name} a new name to order again, or set its state to revoked.`,
    };
}
function waitsForRevocation({ id, openRevocation }) {
    const request = openRevocation?.id === undefined ? 'the request' : `request ${openRevocation.id}`;
    const waits = openRevocation?.date === undefined ? 'waits' : `has been waiting since ${openRevocation.date}`;
    return {
        word: 'waiting',
        reason: `Order ${id} is to be revoked and ${waits} for an Administrator of the CertCentral account to decide ${request}.`,
    };
}
/** Who has to do something before there is a certificate, and since when that is so. */
function whoActs({ id, status, placed, requestId, requestStatus }) {
    const waits = placed === undefined ? 'waits' : `has been waiting since ${placed}`;
    const request = requestId === undefined
        ? ''
        : ` (request ${requestId}${requestStatus === undefined ? '' : `, ${requestStatus}`})`;
    switch (status) {
        case 'needs_approval':
            return `Order ${id} ${waits} for an Administrator of the CertCentral account to approve it${request}.`;
        case 'waiting_pickup':
            return `Order ${id} ${waits} for its recipient, who got an e-mail from DigiCert to make the key and pick up the certificate.`;
        case 'needs_csr':
            return `Order ${id} ${waits} for a CSR.`;
        case 'reissue_pending':
            return `Order ${id} has a reissue under way, which waits for approval or validation.`;
        case 'pending':
        case 'processing':
            return `Order ${id} ${waits} for DigiCert to validate addresses or organization.`;
        default:
            return `Order ${id} is ${status ?? 'in an unknown state'}${placed === undefined ? '' : ` since ${placed}`}; DigiCert has to act.`;
    }
}
function stateOf({ status, validTill }, today) {
    const days = daysLeft(validTill, today);
    return status === 'issued' && days !== undefined && days < 0 ? 'expired' : (status ?? 'closed');
}
/** Whether an order has a certificate that is good for something, or may still get one. */
function isAlive({ status, validTill }, today) {
    return !(0,domain_order/* isClosed */.Lx)(status) && !(status === 'issued' && (daysLeft(validTill, today) ?? 0) < 0);
}
/** Whole days from one date to another, both yyyy-MM-dd. */
function daysLeft(validTill, today) {
    const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
        ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
        : Number.NaN;
    return Number.isNaN(end)
        ? undefined
        : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
}

// EXTERNAL MODULE: ./src/fleet/row-order.ts
var row_order = __webpack_require__(7589);
// EXTERNAL MODULE: ./src/fleet/trouble.ts
var trouble = __webpack_require__(5751);
;// CONCATENATED MODULE: ./src/fleet/apply.ts











/** So many orders are read back at once. */
const MAX_UNREAD = 200;
/** A look-up says how it is for so long. */
const FRESH_MILLISECONDS = 60_000;
/**
 * Does what the plan says, one row after another in the order of the list.
 *
 * @throws {RunStopped} where what happened would hit every other row, too; the rest was not attempted
 */
async function applyPlan(context, inputs, states, facts) {
    const run = { context, inputs, facts, confirmed: false, unread: [], unclear: 0, told: new Set() };
    const orders = states.some(({ plan }) => plan.word === 'order' || plan.word === 'renew');
    if (orders && facts.unguarded !== undefined)
        throw new trouble/* RunStopped */.NL(withoutReferences(facts.unguarded));
    try {
        for (const [index, state] of states.entries()) {
            if (context.cancelled.aborted)
                throw new trouble/* RunStopped */.NL(cancelled());
            await handleRow(run, state);
            if (run.unread.length >= MAX_UNREAD)
                await confirmPlaced(run);
            await facts.progress(index + 1);
        }
    }
    finally {
        await confirmPlaced(run);
    }
}
async function handleRow(run, state) {
    const { word } = state.plan;
    try {
        if (word === 'order' || word === 'renew')
            await placeRow(run, state);
        if (word === 'revoke')
            await endRow(run, state);
        if (word !== 'revoke' && word !== 'revoked' && word !== 'problem')
            await deliverRow(run, state);
        if (state.outcome !== 'unchanged')
            run.unclear = 0;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (run.context.cancelled.aborted && isUndelivered(error))
            throw new trouble/* RunStopped */.NL(cancelled());
        state.outcome = error.code === 'unknown_outcome' ? 'unknown' : 'failed';
        state.code = error.code;
        state.message = error.message;
        run.context.report.warning(`${state.row.name}: ${error.message}`);
        run.unclear = state.outcome === 'unknown' ? run.unclear + 1 : 0;
        if (run.unclear >= trouble/* MAX_UNCLEAR */.oE || (0,trouble/* hitsAllRows */.XC)(error))
            throw new trouble/* RunStopped */.NL(error);
        if (run.context.cancelled.aborted)
            throw new trouble/* RunStopped */.NL(cancelled());
    }
}
/** Nothing of the row reached CertCentral. */
function isUndelivered({ cause }) {
    return cause instanceof errors/* RequestError */.GI && cause.failure === 'undelivered';
}
/** Looks the row's reference up, where the plan has not just done so, and places its order: one POST. */
async function placeRow(run, state) {
    const { context, inputs } = run;
    const { row, plan } = state;
    const reference = (0,fleet/* rowReference */.OS)(inputs.fleet, row.name, plan.renews?.id);
    if (await isThere(run, state, reference))
        return;
    const report = rowReport(run, state);
    const csr = await csrFor(run, state, report);
    const body = bodyOf(run, state, { reference, csr });
    const placed = await (0,place/* placeOrder */.w)({
        ...context,
        report,
        productId: row.productId,
        body,
        rerun: false,
        outlivesRun: true,
        keyToMake: false,
    }, reference, { confirm: !run.confirmed, explain: false });
    state.order = { ...NO_FACTS, ...orderFacts(placed), reference, unguarded: placed.unguarded };
    state.outcome = run.confirmed ? 'unknown' : 'done';
    state.message = `Order ${placed.id} was placed${plan.renews === undefined ? '' : `, the renewal of order ${plan.renews.id}`}.`;
    const rejected = placed.requestStatus === 'rejected' || (0,domain_order/* isClosed */.Lx)(placed.status);
    if (run.confirmed && !rejected)
        run.unread.push(state);
    context.report.info(`${row.name}: ${state.message}`);
    if (placed.unguarded === true) {
        state.message += ' CertCentral does not show its reference.';
        throw new trouble/* RunStopped */.NL(withoutReferences(placed.id));
    }
    if (placed.rivals !== undefined)
        throw new trouble/* RunStopped */.NL(anotherRun(placed.id, placed.rivals));
    run.confirmed = true;
    if (rejected) {
        throw new errors/* ActionError */.lZ('api_refused', `${state.message} It was rejected at once, and is never ordered again automatically. Ask an Administrator of the CertCentral ` +
            'account why, and give the row a new name to order again.');
    }
}
const NO_FACTS = { status: undefined, validTill: undefined, isRenewed: false };
function orderFacts({ id, status, certificateId, requestId, requestStatus }) {
    return { id, status, certificateId, requestId, requestStatus };
}
/** Another run may have placed the order since the plan was made. */
async function isThere(run, state, reference) {
    const { context } = run;
    const { lookedUpAt } = state.known;
    if (lookedUpAt !== undefined && context.now() - lookedUpAt < FRESH_MILLISECONDS)
        return false;
    try {
        const listed = await (0,trouble/* readPatiently */.Bk)(context, () => context.service.ordersByReference(reference));
        const [first] = listed;
        if (first === undefined)
            return false;
        const info = await (0,trouble/* readPatiently */.Bk)(context, () => context.service.orderInfo(first.id));
        if (info.alternative_order_id && info.alternative_order_id !== reference) {
            throw new errors/* ActionError */.lZ('not_ordered', `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one; nothing was ordered.`);
        }
        const differing = (0,row_order/* conflictsWith */.ao)(state.row, info);
        if (differing.length > 0) {
            throw new errors/* ActionError */.lZ('reference_conflict', `Order ${first.id} has the reference ${reference} already, but does not match this row: ${differing.join(', ')} differ.`);
        }
        state.order = { ...(0,row_order/* rowOrderOf */.GG)(info), reference };
        state.outcome = 'unchanged';
        state.message = `Order ${first.id} was placed by another run meanwhile.`;
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Looking for an order with the reference ${reference} failed, so nothing was ordered. ${(0,errors/* withHint */.mu)(error)}`);
    }
}
/**
 * Reads back what was placed since the last time, in one request: the answer to a POST may be another
 * request's. Until then a row is `unknown`.
 */
async function confirmPlaced(run) {
    const { context } = run;
    const states = run.unread.splice(0);
    if (states.length === 0)
        return;
    // Nothing more is sent after a cancellation, and CertCentral has said that it took these.
    if (context.cancelled.aborted) {
        for (const state of states)
            state.outcome = 'done';
        return;
    }
    const { confirmOrders } = await __webpack_require__.e(/* import() */ 8835).then(__webpack_require__.bind(__webpack_require__, 8835));
    await confirmOrders(context, states);
}
function keyFileOf({ inputs: { keys } }, { row }) {
    return keys === undefined || row.body.certificate.csr !== undefined
        ? undefined
        : (0,external_node_path_.join)(keys.directory, `${row.name}.key`);
}
/** A row without a CSR has its key in key-directory: the one that is there, or a new one, saved before the order. */
async function csrFor(run, state, report) {
    const { keys } = run.inputs;
    const keyFile = keyFileOf(run, state);
    if (keys === undefined || keyFile === undefined)
        return state.row.body.certificate.csr;
    const wish = { delivery: { keyFile, keyPassword: keys.password }, keyType: keys.type };
    const key = (await (0,order_key/* existingKey */.b)(wish, undefined)) ?? (await (0,order_key/* saveNewKey */.Dh)(wish, report));
    return (0,order_key/* csrOf */.ev)(key, state.row.body.certificate);
}
function bodyOf({ inputs, facts }, { row, plan }, { reference, csr }) {
    const { body } = row;
    const said = body.comments ??
        (facts.origin === undefined ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${facts.origin}`);
    return {
        ...body,
        certificate: { ...body.certificate, ...(csr === undefined ? {} : { csr }) },
        ...(plan.renews?.link === true ? { renewal_of_order_id: Number(plan.renews.id) } : {}),
        comments: `${said} ${(0,domain_reference/* inComment */.N7)(reference)} ${(0,fleet/* identityInComment */.RI)((0,fleet/* identityHash */.Jf)(row.identity))}`,
        alternative_order_id: reference,
    };
}
/** Ends the open orders of a row that is to be gone, as the revoke action does. */
async function endRow(run, state) {
    const { context, inputs, facts } = run;
    const { row, plan } = state;
    const report = rowReport(run, state);
    const by = facts.origin === undefined ? '' : `, by ${facts.origin}`;
    const comments = `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`;
    let changed = false;
    for (const { id, reference } of plan.ends ?? []) {
        const info = await readToEnd(run, id);
        const differing = (0,row_order/* conflictsWith */.ao)(row, info);
        if (differing.length > 0) {
            throw new errors/* ActionError */.lZ('reference_conflict', `Order ${id} does not match this row (${differing.join(', ')} differ); it was not revoked.`);
        }
        const order = (0,row_order/* rowOrderOf */.GG)(info);
        if (!isAlive(order, facts.today))
            continue;
        const ending = await (0,revocation/* endOrder */.IU)({ ...context, report }, { order: { ...orderForEnding(order), created: false }, info }, {
            comments,
            skipApproval: row.body.skip_approval,
        });
        changed ||= ending.changed;
        const { request } = ending;
        const after = {
            ...order,
            ...orderFacts(ending.order),
            reference: reference ?? state.order?.reference,
        };
        if (request !== undefined)
            Object.assign(after, { requestId: request.id, requestStatus: request.status });
        if (state.order?.id === id)
            state.order = { ...after, reference: state.order.reference };
        state.message = `Order ${id}: ${SAID[ending.actionTaken]}`;
        context.report.info(`${row.name}: ${state.message}`);
    }
    state.outcome = changed ? 'done' : 'unchanged';
}
const SAID = {
    rejected: 'its request was rejected.',
    canceled: 'it was canceled.',
    revoked: 'its certificates were revoked.',
    revocation_requested: 'its revocation was requested, and an Administrator of the CertCentral account has to approve it.',
    none: 'nothing had to be done.',
};
function orderForEnding({ id, status, requestId, requestStatus, certificateId }) {
    return { id, status, requestId, requestStatus, certificateId };
}
async function readToEnd({ context }, id) {
    try {
        return await (0,trouble/* readPatiently */.Bk)(context, () => context.service.orderInfo(id));
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading order ${id} failed, so it was not revoked. ${(0,errors/* withHint */.mu)(error)}`);
    }
}
/** Writes the certificate of an issued order, unless it is there already. */
async function deliverRow(run, state) {
    const { certificates } = run.inputs;
    const { order, row } = state;
    if (certificates === undefined || order === undefined)
        return;
    const placed = state.outcome !== 'unchanged';
    if (placed ? !mayBeIssued(run, state) : order.status !== 'issued')
        return;
    const { deliverTo } = await __webpack_require__.e(/* import() */ 4586).then(__webpack_require__.bind(__webpack_require__, 4586));
    const report = rowReport(run, state);
    const file = (0,external_node_path_.join)(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`);
    await deliverTo({ ...run.context, report }, { file, format: certificates.format, row, order, key: () => keyOf(run, state) });
}
/** Whether an order that was just placed can have a certificate already: with a CSR, and no approval to wait for. */
function mayBeIssued({ inputs: { keys } }, { row, order }) {
    const withCsr = keys !== undefined || row.body.certificate.csr !== undefined;
    return withCsr && (order?.requestStatus === undefined || order.requestStatus === 'approved');
}
const ENDINGS = {
    pem: 'pem',
    'pem-leaf': 'pem',
    'pem-chain': 'pem',
    p7b: 'p7b',
    der: 'der',
};
async function keyOf(run, state) {
    const keyFile = keyFileOf(run, state);
    return (0,order_key/* existingKey */.b)({ delivery: { keyFile, keyPassword: run.inputs.keys?.password }, keyType: undefined }, undefined);
}
/** Tells of one row of many: its name before each line, and nothing into the outputs of the step. */
function rowReport({ context: { report }, told }, state) {
    const named = (text) => `${state.row.name}: ${text}`;
    return {
        ...report,
        info: (text) => report.info(named(text)),
        warning: (text) => report.warning(named(text)),
        notice(text) {
            if (!told.has(text))
                report.notice(text);
            told.add(text);
        },
        set() { },
        addRow() { },
        useReference() { },
        openAttempt() { },
        closeAttempt() { },
        reportKey() { },
        reportOrder(order) {
            state.order = { ...NO_FACTS, ...state.order, ...orderFacts(order) };
        },
        reportCertificate({ notAfter }) {
            if (state.order !== undefined)
                state.order = { ...state.order, status: 'issued', validTill: notAfter.slice(0, 10) };
        },
        writeSummary() { },
    };
}
function withoutReferences(orderId) {
    return new errors/* ActionError */.lZ('reference_conflict', `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet ` +
        'cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id ' +
        'stored for client certificate orders, or order these certificates one by one with the order action.');
}
/** Two runs that go through the same list side by side would order row after row twice. */
function anotherRun(orderId, rivals) {
    return new errors/* ActionError */.lZ('reference_conflict', `Another run of this fleet placed the same order at the same time: ${rivals.join(', ')}, beside ${orderId}. Cancel the one ` +
        'that you do not need in CertCentral, and set "concurrency:" in the workflow.');
}
function cancelled() {
    return new errors/* ActionError */.lZ('not_ordered', 'The job was cancelled. What is done remains done; run the step again for the rest.');
}

// EXTERNAL MODULE: ./src/fleet/memory.ts
var memory = __webpack_require__(9021);
;// CONCATENATED MODULE: ./src/fleet/progress.ts
/** A line about every so many rows, or after so much time. */
const ROWS = 100;
const MILLISECONDS = 10_000;
/**
 * Tells how far a long run is, and how long it will take at this pace.
 *
 * @returns a function to call after each row with the number of rows done
 */
function openProgress(what, total, { info, now }) {
    let start;
    let told = { at: now(), done: 0 };
    return (done) => {
        const at = now();
        // What comes before the first row does not tell how long the others take.
        start ??= { at, done: done - 1 };
        if (done >= total || (done - told.done < ROWS && at - told.at < MILLISECONDS))
            return;
        // Rows that need no request tell nothing about the time that the others take.
        if (at - told.at < 1000)
            return;
        told = { at, done };
        info(`${what}: ${done} of ${total} rows, about ${duration(((at - start.at) / (done - start.done)) * (total - done))} left.`);
    };
}
function duration(milliseconds) {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

// EXTERNAL MODULE: ./src/base/csv.ts
var csv = __webpack_require__(9001);
// EXTERNAL MODULE: ./src/files/safe-file.ts + 1 modules
var safe_file = __webpack_require__(3484);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/fleet/results.ts






/** The columns of the results file. It has no names, no addresses and no CSRs in it. */
const COLUMNS = {
    name: ({ row }) => row.name,
    line: ({ row }) => row.line,
    plan: ({ plan }) => plan.word,
    outcome: ({ outcome }) => outcome,
    'order-id': ({ order }) => order?.id,
    'order-url': ({ order }, { apiUrl }) => order && (0,report_report/* orderUrl */.YL)(apiUrl, order.id),
    'order-status': ({ order }) => order?.status,
    'request-id': ({ order }) => order?.requestId,
    'request-status': ({ order }) => order?.requestStatus,
    'certificate-id': ({ order }) => order?.certificateId,
    'not-after': ({ order }) => order?.validTill,
    'days-remaining': ({ order }, { today }) => daysLeft(order?.validTill, today),
    'order-reference': ({ order }) => order?.reference,
    'error-code': ({ code }) => code,
    message: ({ message }) => message,
    identity: (state, { fleet }) => state.order &&
        provable(state) &&
        (0,memory/* proofOf */.oX)(fleet, state.row, { id: state.order.id, reference: state.order.reference ?? '' }),
};
const NAMES = Object.keys(COLUMNS);
/** A row whose order is in doubt is looked up again, and so is one that shows what the account does not keep. */
function provable({ known, order }) {
    const certain = known.conflicts.length === 0 &&
        known.rivals.length === 0 &&
        known.unreadable === undefined &&
        order?.unguarded !== true;
    return certain || undefined;
}
/** Ten thousand entries have a few megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;
/**
 * Reads what an earlier run has left. A file that is cut or cannot be understood tells nothing; one
 * that is something else is refused, because it would be replaced.
 *
 * @returns the entries, and a remark where they cannot be used
 * @throws {ActionError} `invalid_input` where the file cannot be read, replaced or written
 */
async function readResults(path) {
    try {
        const bytes = await (0,safe_file/* readRegularFile */.X)(path, MAX_BYTES);
        await (0,safe_file.checkTarget)(path, {
            overwrite: bytes === undefined || (bytes !== 'too large' && isResults(path, bytes)),
        });
        if (bytes === undefined || bytes === 'too large' || bytes.length === 0)
            return { entries: [] };
        const entries = await parseEntries(path, bytes.toString('utf8'));
        if (entries !== undefined)
            return { entries };
        return { entries: [], remark: 'The results file is damaged and was not used; every row is looked up.' };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        throw new errors/* ActionError */.lZ(error.code, `results-file: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error,
        });
    }
}
/** Whether a file is, or began as, the results of an earlier run, also after a spreadsheet has saved it. */
function isResults(path, bytes) {
    const start = bytes.toString('utf8', 0, 400).replace(/^\uFEFF/, '');
    // A list of certificates has names, too, but neither plan nor outcome.
    if (isJson(path)) {
        const compact = start.replace(/\s+/g, '');
        const [, name = ''] = /^\[\{"name":"([\w-]*)/.exec(compact) ?? [];
        const own = `[{"name":"${name}","line":`;
        return compact === '[]' || compact.startsWith(own) || own.startsWith(compact);
    }
    const [first = '', ...lines] = start.split(/\r?\n|\r/);
    const header = first.replaceAll('"', '').replaceAll(';', ',');
    if (lines.length === 0)
        return NAMES.join(',').startsWith(header);
    return NAMES.slice(0, 4).every((name) => header.split(',').includes(name));
}
function isJson(path) {
    return path.toLowerCase().endsWith('.json');
}
/** `undefined` where the text cannot be understood. */
async function parseEntries(path, source) {
    const text = source.replace(/^\uFEFF/, '');
    try {
        const records = isJson(path) ? JSON.parse(text) : await parseCsv(text);
        return Array.isArray(records) ? records.map(remembered) : undefined;
    }
    catch {
        // Whatever is wrong with it, it is not needed.
        return undefined;
    }
}
async function parseCsv(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const delimiter = /^[^\r\n]*;/.test(text) ? ';' : ',';
    return parse(text, { columns: true, delimiter, relax_column_count: true, skip_empty_lines: true });
}
function remembered(record) {
    const cells = typeof record === 'object' && record !== null ? record : {};
    const text = (name) => {
        const value = Object.hasOwn(cells, name) ? cells[name] : undefined;
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    return {
        name: text('name'),
        plan: text('plan'),
        orderId: text('order-id'),
        orderStatus: text('order-status'),
        requestId: /^\d{1,16}$/.test(text('request-id')) ? text('request-id') : '',
        requestStatus: /^[a-z_]{1,40}$/.test(text('request-status')) ? text('request-status') : '',
        orderReference: text('order-reference'),
        proof: text('identity'),
    };
}
/**
 * Writes an entry a row, as CSV with a header or as a JSON list by the path's ending, whole or not
 * at all.
 *
 * @throws {ActionError} `invalid_input` where the file cannot be written
 */
async function writeResults(path, states, facts) {
    const cellsOf = (state) => Object.values(COLUMNS).map((cell) => cell(state, facts));
    const texts = isJson(path)
        ? states.map((state, index) => {
            const entry = Object.fromEntries(cellsOf(state).map((cell, column) => [NAMES[column], cell ?? null]));
            return `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(entry)}`;
        })
        : [(0,csv/* csvLine */.z)(NAMES), ...states.map((state) => (0,csv/* csvLine */.z)(cellsOf(state)))];
    if (isJson(path))
        texts.push('\n]\n');
    await (0,safe_file.writeFileWhole)(path, Buffer.from(texts.join('')), { overwrite: true });
}

;// CONCATENATED MODULE: ./src/fleet/rows.ts
function stateOfRow(row, known, plan) {
    const changes = ['order', 'renew', 'revoke'].includes(plan.word);
    return {
        row,
        known,
        plan,
        outcome: changes ? 'planned' : known.unreadable === undefined ? 'unchanged' : 'failed',
        order: known.chain.at(-1),
        ended: false,
        code: plan.code,
        message: plan.reason,
    };
}

;// CONCATENATED MODULE: ./src/fleet/summary.ts

/** More rows nobody reads. */
const MAX_ROWS = 200;
/**
 * The job summary in Markdown: the numbers, then the rows that change, wait or fail. It has nothing of
 * a row in it but its name.
 */
function renderFleet(states, { fleet, apply, tally, apiUrl, errorCode, }) {
    const planned = [
        ['To order', tally['to-order']],
        ['To renew', tally['to-renew']],
        ['To revoke', tally['to-revoke']],
        ['Current', tally.current],
        ['Waiting', tally.waiting],
        ['Problems', tally.problems],
    ];
    const done = [
        ['Ordered', tally.ordered],
        ['Renewed', tally.renewed],
        ['Revoked', tally.revoked],
        ['Failed', tally.failed],
        ['Unknown', tally.unknown],
        ['Not attempted', tally['not-attempted']],
    ];
    const counts = apply ? [...planned, ...done] : planned;
    const shown = states.filter(isWorthTelling);
    const rows = shown.slice(0, MAX_ROWS).map(({ row, plan, outcome, order, message }) => {
        const link = order === undefined ? '' : `[${order.id}](${(0,report_report/* orderUrl */.YL)(apiUrl, order.id)})`;
        return `| ${row.name} | ${row.line} | ${plan.word} | ${outcome.replace('_', ' ')} | ${link} | ${escaped(message)} |`;
    });
    return [
        `## Fleet ${fleet}: ${apply ? 'what was done' : 'the plan'}`,
        '',
        '| | Rows |',
        '|---|---|',
        ...counts.map(([name, number]) => `| ${name} | ${number} |`),
        ...(errorCode === undefined ? [] : [`| Failed | \`${errorCode}\`, see the log |`]),
        '',
        ...(rows.length === 0
            ? []
            : ['| Row | Line | Plan | Outcome | Order | |', '|---|---|---|---|---|---|', ...rows, '']),
        ...(shown.length > rows.length ? [`And ${shown.length - rows.length} more rows.`, ''] : []),
        '',
    ].join('\n');
}
function isWorthTelling({ plan, outcome, message }) {
    if (outcome !== 'unchanged' || plan.word === 'waiting' || plan.word === 'problem')
        return true;
    return plan.word === 'current' && message !== '';
}
function escaped(text) {
    const short = text.length > 500 ? `${text.slice(0, 500)}...` : text;
    return short.replace(/[|<>[\]`\\]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./src/finding/search.ts
var search = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/fleet/sweep.ts
var sweep = __webpack_require__(9204);
;// CONCATENATED MODULE: ./src/fleet/survey.ts









/**
 * Finds out what is there: one sweep over the account's orders, then for each row what the sweep and
 * the results file do not tell. Reads only.
 *
 * @throws {RequestError} what would hit every other row, too
 */
async function survey(context, wish) {
    const list = await (0,sweep/* sweep */.X0)(context, wish);
    const { service } = context;
    const now = new Date(Date.now() + service.clockOffsetMilliseconds());
    const rules = { today: now.toISOString().slice(0, 10), renewBeforeDays: wish.renewBeforeDays };
    const surveyor = new Surveyor(context, wish, list, rules);
    return { today: rules.today, known: await surveyor.all(), unguarded: surveyor.unguarded };
}
/** Pauses between the look-ups of a re-run, for an order of the attempt before that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
/** Of the orders with one reference so many are read. */
const MAX_LISTED = 10;
/** Of the orders that may be a second one of a row, so many are read in each run. */
const MAX_STRANGERS = 20;
/** A chain grows by one order a year or so. */
const MAX_LINKS = 50;
class Surveyor {
    unguarded;
    #context;
    #wish;
    #list;
    #rules;
    /** Orders that belong to a row, and to which. */
    #owners = new Map();
    /** Orders of the list that were read because they may belong to a row. */
    #read = new Map();
    #pauses;
    /** How many orders of the list no row is known to have. */
    #unclaimed;
    constructor(context, wish, list, rules) {
        this.#context = context;
        this.#wish = wish;
        this.#list = list;
        this.#rules = rules;
        this.#pauses = wish.rerun ? [...RERUN_PAUSES_SECONDS] : [];
        // A list that lacks a remembered order may lack others, too.
        const lost = [...wish.remembered.values()].some(({ orderId }) => !list.items.has(orderId));
        this.#unclaimed = lost ? Number.POSITIVE_INFINITY : list.total - (0,sweep/* claimed */.Sf)(wish, list).size;
    }
    async all() {
        const { rows, progress } = this.#wish;
        const known = new Map();
        let unclear = 0;
        const each = async (row, find) => {
            try {
                known.set(row, await find());
                unclear = 0;
            }
            catch (error) {
                if (!(error instanceof errors/* RequestError */.GI))
                    throw error;
                unclear = error.failure === 'unclear' ? unclear + 1 : 0;
                if ((0,trouble/* hitsAllRows */.XC)(error) || unclear >= trouble/* MAX_UNCLEAR */.oE || this.#context.cancelled.aborted)
                    throw error;
                known.set(row, { ...NOTHING, unreadable: unreadable(error) });
            }
        };
        for (const [index, row] of rows.entries()) {
            await each(row, () => this.#byReference(row));
            progress(index + 1);
        }
        // Now that every row has what is certainly its own, what is left can be looked at.
        const lacking = [...known].filter(([row, found]) => this.#mayLackOrder(row, found));
        // An order of the attempt before may have come into the list since.
        if (this.#wish.rerun && lacking.length > 0)
            this.#list = await (0,sweep/* sweep */.X0)(this.#context, this.#wish);
        for (const [row, found] of lacking)
            await each(row, () => this.#byName(row, found));
        for (const { id } of this.#strangers(known))
            await this.#addRival(known, id);
        return known;
    }
    /**
     * Open orders for the product and the name of a row that no row is known to have. Where rows were not
     * looked up, because the results file knows them, one can be a second order of a row: the newest are read.
     */
    #strangers(known) {
        if (this.#wish.remembered.size === 0)
            return [];
        const chained = new Set([...known.values()].flatMap(({ chain }) => chain.map(({ id }) => id)));
        const strangers = [...this.#list.byName.values()].flat().flatMap((id) => {
            const item = this.#list.items.get(id);
            const isOpen = item !== undefined && item.isRenewed !== true && isAlive(item, this.#rules.today);
            return isOpen && !this.#owners.has(id) && !chained.has(id) ? [item] : [];
        });
        return strangers.sort((one, other) => (0,domain_order/* byAge */.jI)(other, one)).slice(0, MAX_STRANGERS);
    }
    /** Adds an order to the row that its reference names. What cannot be read leaves the rows as they are known. */
    async #addRival(known, id) {
        try {
            const info = this.#read.get(id) ?? (await this.#info(id));
            const reference = (0,row_order/* referenceIn */.h8)(info);
            const named = reference === undefined ? undefined : (0,fleet/* readRowReference */.es)(this.#wish.fleet, reference);
            for (const [row, found] of known) {
                if (row.name.toLowerCase() !== named?.name.toLowerCase() || found.unreadable !== undefined)
                    continue;
                const order = { ...(0,row_order/* rowOrderOf */.GG)(info), reference };
                if (!found.rivals.some((rival) => rival.id === id))
                    known.set(row, { ...found, rivals: [...found.rivals, order] });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* RequestError */.GI))
                throw error;
            if ((0,trouble/* hitsAllRows */.XC)(error) || this.#context.cancelled.aborted)
                throw error;
        }
    }
    /** What the results file knows, the manifest says, or the look-up finds. */
    async #byReference(row) {
        const remembered = await this.#remembered(row);
        if (remembered !== undefined)
            return this.#grow(row, remembered);
        if (row.orderId !== undefined)
            return this.#adopted(row, row.orderId);
        const reference = (0,fleet/* rowReference */.OS)(this.#wish.fleet, row.name);
        const first = await this.#lookUp(row, reference);
        if (first === undefined)
            return { ...NOTHING, lookedUpAt: this.#sparesLookUp() ? undefined : this.#context.now() };
        return this.#grow(row, this.#start(row, first));
    }
    #start(row, { order, info, rivals }) {
        return { ...NOTHING, chain: [order], rivals, conflicts: (0,row_order/* conflictsWith */.ao)(row, info) };
    }
    /** The order that the manifest names; beside it there may be one of the row's own, from before. */
    async #adopted(row, orderId) {
        let info;
        try {
            info = await this.#info(orderId);
        }
        catch (error) {
            if (!(error instanceof errors/* RequestError */.GI) || error.status !== 404 || (0,trouble/* hitsAllRows */.XC)(error))
                throw error;
            const text = `Order ${orderId} of the column order-id does not exist, or the key may not see it. Correct the row.`;
            return { ...NOTHING, unreadable: { code: 'api_refused', text } };
        }
        const owner = this.#owners.get(orderId);
        if (owner !== undefined && owner !== row) {
            const text = `Order ${orderId} of the column order-id is the order of the row ${owner.name}. Correct the row.`;
            return { ...NOTHING, unreadable: { code: 'reference_conflict', text } };
        }
        const found = this.#start(row, { order: this.#own(row, info), info, rivals: [] });
        const grown = await this.#grow(row, found);
        const own = await this.#lookUp(row, (0,fleet/* rowReference */.OS)(this.#wish.fleet, row.name));
        if (own === undefined || grown.chain.some(({ id }) => id === own.order.id))
            return grown;
        const isRival = isAlive(own.order, this.#rules.today) && own.order.isRenewed !== true;
        return isRival ? { ...grown, rivals: [...grown.rivals, own.order, ...own.rivals] } : grown;
    }
    /** The row's orders as the results file remembers them and the list shows them now. */
    async #remembered(row) {
        const { fleet, remembered } = this.#wish;
        const entry = remembered.get(row.name.toLowerCase());
        const item = entry && this.#list.items.get(entry.orderId);
        if (entry === undefined || item === undefined || !(0,sweep/* fits */.lA)(row, item))
            return undefined;
        const order = { ...this.#orderOfItem(item), reference: entry.orderReference || undefined };
        // Just placed by the run before, it had no status yet.
        const isSame = entry.orderStatus === '' || entry.orderStatus === order.status;
        if (isSame) {
            order.requestId = entry.requestId || undefined;
            order.requestStatus = entry.requestStatus || undefined;
        }
        // What changes, or has changed, is read; so is what will be renewed.
        const { status } = order;
        const isSettled = status === 'issued' || (row.state === 'revoked' && (0,domain_order/* isClosed */.Lx)(status));
        if ((!isSettled && !isSame) || (row.state === 'active' && this.#maySucceed(row, order))) {
            const info = await this.#info(order.id);
            if (!this.#isOwn(row, info)) {
                this.#unclaimed += 1;
                return undefined;
            }
            return this.#start(row, { order: this.#own(row, info), info, rivals: [] });
        }
        this.#owners.set(order.id, row);
        const before = (0,memory/* predecessorOf */.Fr)(fleet, entry);
        const earlier = before === undefined ? undefined : this.#list.items.get(before);
        const chain = [
            ...(earlier !== undefined && (0,sweep/* fits */.lA)(row, earlier) ? [this.#orderOfItem(earlier)] : []),
            order,
        ];
        return { ...NOTHING, chain };
    }
    /** Follows the chain of renewals to its end. */
    async #grow(row, found) {
        let grown = found;
        for (let links = 0; links < MAX_LINKS; links++) {
            const last = grown.chain.at(-1);
            if (last === undefined || !this.#maySucceed(row, last))
                break;
            const next = (await this.#renewedByItself(row, last)) ??
                (await this.#lookUp(row, (0,fleet/* rowReference */.OS)(this.#wish.fleet, row.name, last.id)));
            if (next === undefined)
                return { ...grown, lookedUpAt: this.#inVain() };
            if (grown.chain.some(({ id }) => id === next.order.id))
                break;
            grown = {
                ...grown,
                chain: [...grown.chain, next.order],
                rivals: next.rivals,
                conflicts: (0,row_order/* conflictsWith */.ao)(row, next.info),
            };
        }
        return grown;
    }
    /** Whether there can be a renewal of an order of this fleet. */
    #maySucceed(row, { status, isRenewed, validTill, id }) {
        if (status === 'issued' || status === 'expired') {
            // An order of a leaver that has expired was looked at when the row was found to be gone.
            const settled = this.#wish.remembered.get(row.name.toLowerCase());
            if (row.state === 'revoked' && settled?.plan === 'revoked' && settled.orderId === id)
                return false;
            const days = daysLeft(validTill, this.#rules.today);
            return (status === 'expired' ||
                isRenewed === true ||
                (days !== undefined && days <= this.#rules.renewBeforeDays));
        }
        return (0,domain_order/* isClosed */.Lx)(status) && isRenewed !== false;
    }
    /** The renewal that CertCentral has placed by itself. */
    async #renewedByItself(row, { autoRenew = 0, renewedBy }) {
        if (autoRenew <= 0 || renewedBy === undefined)
            return undefined;
        const info = await this.#info(renewedBy);
        if ((0,row_order/* conflictsWith */.ao)(row, info).length > 0)
            return undefined;
        return { order: this.#own(row, info), info, rivals: [] };
    }
    /** The list says that the account has no order but those that rows have already. */
    #sparesLookUp() {
        return this.#unclaimed <= 0 && !this.#wish.rerun;
    }
    /** When a look-up was made in vain. */
    #inVain() {
        return this.#sparesLookUp() ? undefined : this.#context.now();
    }
    /** The order with a reference: the open one, or else the one placed last. */
    async #lookUp(row, reference) {
        const { service, wait } = this.#context;
        if (this.#sparesLookUp())
            return undefined;
        const look = () => (0,trouble/* readPatiently */.Bk)(this.#context, () => service.ordersByReference(reference));
        let listed = await look();
        while (listed.length === 0 && this.#pauses.length > 0) {
            await wait(this.#pauses.shift() ?? 0);
            listed = await look();
        }
        if (listed.length === 0)
            return undefined;
        const byState = listed.toSorted((one, other) => Number((0,domain_order/* isClosed */.Lx)(one.status)) - Number((0,domain_order/* isClosed */.Lx)(other.status)) || (0,domain_order/* byAge */.jI)(other, one));
        const own = [];
        for (const { id, status } of byState.slice(0, MAX_LISTED)) {
            if (own.length > 0 && (0,domain_order/* isClosed */.Lx)(status))
                break;
            const info = await this.#info(id);
            const shown = info.alternative_order_id;
            if (!shown || shown === reference)
                own.push({ order: { ...(0,row_order/* rowOrderOf */.GG)(info), reference }, info, rivals: [] });
        }
        const alive = own.filter(({ order }) => isAlive(order, this.#rules.today));
        const [link] = alive.length > 0 ? alive : own;
        if (link === undefined) {
            throw new errors/* RequestError */.GI('unclear', `CertCentral lists order ${byState[0]?.id} for the reference ${reference}, but the order shows another one.`);
        }
        this.#owners.set(link.order.id, row);
        return { ...link, rivals: alive.slice(1).map(({ order }) => order) };
    }
    /** Whether the row would be ordered or renewed, so that the rest of the list has to be looked at first. */
    #mayLackOrder(row, { chain, unreadable, rivals }) {
        if (unreadable !== undefined || rivals.length > 0)
            return false;
        const last = chain.at(-1);
        return last === undefined || (row.state === 'active' && this.#maySucceed(row, last));
    }
    /**
     * Looks for orders of this row among those of the list that no row has: in accounts that do not show
     * client orders by their reference, or keep none.
     */
    async #byName(row, found) {
        const after = found.chain.at(-1);
        const own = new Map();
        let lookalike;
        for (const id of (0,sweep/* keysOf */.YD)(row).flatMap((key) => this.#list.byName.get(key) ?? [])) {
            if (this.#owners.has(id) || (after !== undefined && (0,domain_order/* byAge */.jI)({ id }, after) < 0))
                continue;
            const info = this.#read.get(id) ?? (await this.#info(id));
            this.#read.set(id, info);
            const reference = (0,row_order/* referenceIn */.h8)(info);
            const named = reference === undefined ? undefined : (0,fleet/* readRowReference */.es)(this.#wish.fleet, reference);
            const order = { ...(0,row_order/* rowOrderOf */.GG)(info), reference, unguarded: !info.alternative_order_id };
            if (named?.name.toLowerCase() === row.name.toLowerCase()) {
                const other = own.get(named.renewedOrderId ?? '');
                if (other === undefined || !isAlive(other.order, this.#rules.today)) {
                    own.set(named.renewedOrderId ?? '', { order, info, rivals: [] });
                }
                else if (isAlive(order, this.#rules.today))
                    other.rivals.push(order);
            }
            else if (reference === undefined && this.#looksLike(row, info))
                lookalike = id;
        }
        let surveyed = found;
        for (let next = own.get(after?.id ?? ''); next !== undefined; next = own.get(next.order.id)) {
            if (surveyed.chain.some(({ id }) => id === next?.order.id))
                break;
            this.#owners.set(next.order.id, row);
            if (next.order.unguarded)
                this.unguarded ??= next.order.id;
            surveyed = {
                ...surveyed,
                chain: [...surveyed.chain, next.order],
                rivals: next.rivals,
                conflicts: (0,row_order/* conflictsWith */.ao)(row, next.info),
            };
        }
        return { ...surveyed, lookalike };
    }
    /** An open order that names nobody and differs in nothing that order info tells: it may be of a run that was killed. */
    #looksLike(row, info) {
        return (isAlive((0,row_order/* rowOrderOf */.GG)(info), this.#rules.today) &&
            (0,search/* commentsOf */.u3)(info).length === 0 &&
            info.product !== undefined &&
            (0,row_order/* conflictsWith */.ao)(row, info).length === 0);
    }
    #isOwn(row, info) {
        const reference = (0,row_order/* referenceIn */.h8)(info);
        const named = reference === undefined ? undefined : (0,fleet/* readRowReference */.es)(this.#wish.fleet, reference);
        return info.id === row.orderId || named?.name.toLowerCase() === row.name.toLowerCase();
    }
    #own(row, info) {
        this.#owners.set(info.id, row);
        return { ...(0,row_order/* rowOrderOf */.GG)(info), reference: (0,row_order/* referenceIn */.h8)(info) };
    }
    #orderOfItem({ id, status, validTill, isRenewed, certificateId, serialNumber, placed, }) {
        const openRevocation = this.#list.revocations.get(id);
        return { id, status, validTill, isRenewed, certificateId, serialNumber, placed, openRevocation };
    }
    #info(orderId) {
        return (0,trouble/* readPatiently */.Bk)(this.#context, () => this.#context.service.orderInfo(orderId));
    }
}
const NOTHING = { chain: [], rivals: [], conflicts: [], lookedUpAt: undefined };
function unreadable(error) {
    const { code, message } = (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Looking for the order of this row failed. ${(0,errors/* withHint */.mu)(error)}`);
    return { code, text: message };
}

;// CONCATENATED MODULE: ./src/fleet/tally.ts
function tallyOf(states) {
    const count = (test) => states.filter(test).length;
    const done = (word) => count(({ plan, outcome }) => plan.word === word && outcome === 'done');
    return {
        'to-order': count(({ plan }) => plan.word === 'order'),
        'to-renew': count(({ plan }) => plan.word === 'renew'),
        'to-revoke': count(({ plan }) => plan.word === 'revoke'),
        current: count(({ plan }) => plan.word === 'current'),
        waiting: count(({ plan }) => plan.word === 'waiting'),
        problems: count(({ plan }) => plan.word === 'problem'),
        ordered: done('order'),
        renewed: done('renew'),
        revoked: done('revoke'),
        failed: count(({ outcome }) => outcome === 'failed'),
        unknown: count(({ outcome }) => outcome === 'unknown'),
        'not-attempted': count(({ outcome }) => outcome === 'not_attempted'),
    };
}
/** Whether an apply would order, renew or revoke. */
function hasChanges(tally) {
    return tally['to-order'] + tally['to-renew'] + tally['to-revoke'] > 0;
}
function setOutputs(set, tally) {
    for (const [name, number] of Object.entries(tally))
        set(name, String(number));
    set('has-changes', String(hasChanges(tally)));
}

// EXTERNAL MODULE: ./src/inputs/workflow-run.ts + 2 modules
var workflow_run = __webpack_require__(2763);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(7994);
;// CONCATENATED MODULE: ./src/fleet.ts

















/**
 * The fleet action: compare a list of certificates with what the account has, say what is to be
 * ordered, renewed and revoked, and do it if asked.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    // A young generation that stays small: ten thousand rows of JSON take 190 MiB then, otherwise up to 260, in the same time.
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const { credentials, fleet, resultsFile } = inputs;
    const earlier = resultsFile === undefined ? { entries: [] } : await readResults(resultsFile);
    const { redact } = inputs;
    const report = (0,report_report/* openReport */.NL)({ action: 'fleet', apiUrl: credentials.apiUrl, withCsr: true, redact });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    if (earlier.remark !== undefined)
        report.warning(earlier.remark);
    const origin = (0,workflow_run/* workflowRun */.t)(env);
    const context = (0,finding_context/* openContext */.e)(credentials, redact, report, rateWindow(inputs.requestsPerMinute));
    try {
        const found = await surveyAll(context, inputs, {
            entries: earlier.entries,
            rerun: (origin?.attempt ?? 1) > 1,
        });
        const states = planAll(inputs, found);
        const record = openRecord(context, inputs, { states, today: found.today });
        await record.all();
        let failure;
        try {
            checkPlan(context, inputs, tallyOf(states));
            if (inputs.apply) {
                const progress = openProgress('Applying', states.length, { info: report.info, now: context.now });
                await applyPlan(context, inputs, states, {
                    today: found.today,
                    origin: origin?.url,
                    unguarded: found.unguarded,
                    async progress(done) {
                        progress(done);
                        await record.soon();
                    },
                });
            }
            refuseTroubled(tallyOf(states));
        }
        catch (error) {
            leaveRest(states);
            failure = error instanceof trouble/* RunStopped */.NL ? stopped(error, states) : error;
        }
        await finish(context, inputs, { states, failure, record });
        if (failure !== undefined)
            throw failure;
        report.info(`Fleet ${fleet}: ${inputs.apply ? 'everything was done' : 'nothing was changed, this is the plan'}.`);
    }
    finally {
        context.service.close();
    }
}
async function surveyAll(context, inputs, { entries, rerun }) {
    const { fleet, rows, renewBeforeDays } = inputs;
    const surveying = survey(context, {
        fleet,
        rows,
        renewBeforeDays,
        rerun,
        remembered: (0,memory/* trusted */.IZ)(entries, inputs),
        progress: openProgress('Reading', rows.length, { info: context.report.info, now: context.now }),
    });
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, surveying, (error) => {
        const failure = (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading the orders of the account failed; nothing was changed. ${(0,errors/* withHint */.mu)(error)} Solve that, then run the step again.`);
        (0,summary/* addToSummary */.Dg)(`## Fleet ${fleet}\n\nFailed: \`${failure.code}\`, see the log. Nothing was changed.\n\n`);
        throw failure;
    });
}
function planAll({ rows, renewBeforeDays }, { known, today }) {
    return rows.flatMap((row) => {
        const surveyed = known.get(row);
        return surveyed === undefined
            ? []
            : [stateOfRow(row, surveyed, planRow(row, surveyed, { today, renewBeforeDays }))];
    });
}
/**
 * Compares the whole plan with the limits, before anything is done.
 *
 * @throws {ActionError} `not_allowed`, in an apply
 */
function checkPlan({ report }, { apply, maxOrders, maxRevocations }, tally) {
    const orders = tally['to-order'] + tally['to-renew'];
    const lines = [
        ...(orders > maxOrders ? [`- ${orders} orders and renewals, but max-orders is ${maxOrders}.`] : []),
        ...(tally['to-revoke'] > maxRevocations
            ? [`- ${tally['to-revoke']} rows to revoke, but max-revocations is ${maxRevocations}.`]
            : []),
    ];
    report.info(`Plan: ${tally['to-order']} to order, ${tally['to-renew']} to renew, ${tally['to-revoke']} to revoke, ${tally.current} current, ` +
        `${tally.waiting} waiting, ${tally.problems} with problems.`);
    if (lines.length === 0)
        return;
    const text = `The plan has more changes than are allowed:\n${lines.join('\n')}\nCheck the list; if all of it is meant, raise the limit.`;
    if (apply)
        throw new errors/* ActionError */.lZ('not_allowed', `${text} Nothing was changed.`);
    report.warning(`${text} An apply will change nothing.`);
}
/** @throws {ActionError} `rows_failed` */
function refuseTroubled({ problems, failed, unknown }) {
    if (problems + failed + unknown === 0)
        return;
    const counts = [`${problems} with problems`, `${failed} failed`, `${unknown} with an unknown outcome`];
    throw new errors/* ActionError */.lZ('rows_failed', `Some rows need attention: ${counts.join(', ')}. Everything else was done. The job summary and the results file say what is ` +
        'wrong with each; correct it and run the step again, which orders nothing twice.');
}
function leaveRest(states) {
    for (const state of states)
        if (state.outcome === 'planned')
            state.outcome = 'not_attempted';
}
function stopped({ failure }, states) {
    const left = states.filter(({ outcome }) => outcome === 'not_attempted').length;
    return new errors/* ActionError */.lZ(failure.code, `${failure.message} The run stopped there; ${left} rows were not attempted. Solve that, then run the step again.`, { cause: failure });
}
/** Of the time of a run, so little goes into writing: ten thousand rows take a moment. */
const RECORD_SHARE = 1 / 20;
function openRecord({ now }, { fleet, credentials, resultsFile }, { states, today }) {
    let next = now();
    const all = async () => {
        if (resultsFile === undefined)
            return;
        const begin = now();
        await writeResults(resultsFile, states, { fleet, apiUrl: credentials.apiUrl, today });
        next = now() + (now() - begin) / RECORD_SHARE;
    };
    return {
        all,
        soon: async () => {
            if (now() >= next)
                await all();
        },
    };
}
async function finish({ report }, { fleet, apply, credentials: { apiUrl }, resultsFile }, { states, failure, record }) {
    const tally = tallyOf(states);
    setOutputs(report.set, tally);
    for (const { row, plan, message } of states) {
        if (plan.word === 'problem')
            report.warning(`${row.name} (line ${row.line}): ${message}`);
        else if (!apply && ['order', 'renew', 'revoke'].includes(plan.word))
            report.info(`${row.name}: ${plan.word}. ${message}`);
    }
    const errorCode = failure === undefined ? undefined : (0,errors/* errorCodeOf */.D9)(failure);
    (0,summary/* addToSummary */.Dg)(renderFleet(states, { fleet, apply, tally, apiUrl, errorCode }));
    try {
        await record.all();
        report.set('results-file', resultsFile);
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        report.warning(`results-file: ${error instanceof errors/* ActionError */.lZ ? error.message : 'could not be written.'}`);
    }
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _domain_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);

/**
 * Says that order and reference belong to this row as it is now: an entry that was edited, comes from
 * another fleet, or is about a row that has changed since, has another proof.
 */
function proofOf(fleet, row, order) {
    return (0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)([
        'fleet',
        fleet.toLowerCase(),
        row.name.toLowerCase(),
        row.orderId,
        (0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .identityHash */ .Jf)(row.identity),
        order.id,
        order.reference,
    ]);
}
/** What is remembered of the rows as they are now, by their names in lower case. */
function trusted(entries, { fleet, rows }) {
    const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
    const usable = new Map();
    const owners = new Map();
    for (const entry of entries) {
        const name = entry.name.toLowerCase();
        const row = byName.get(name);
        const { orderId, orderReference, proof } = entry;
        if (row === undefined || !/^[1-9]\d{0,15}$/.test(orderId))
            continue;
        if (proof !== proofOf(fleet, row, { id: orderId, reference: orderReference }))
            continue;
        usable.set(name, entry);
        // An order belongs to one row.
        const owner = owners.get(orderId);
        if (owner !== undefined && owner !== name) {
            usable.delete(owner);
            usable.delete(name);
        }
        owners.set(orderId, name);
    }
    return usable;
}
/** The order that a remembered one renewed, as its reference tells. */
function predecessorOf(fleet, { orderReference }) {
    return (0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .readRowReference */ .es)(fleet, orderReference)?.renewedOrderId;
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ rowOrderOf),
/* harmony export */   ao: () => (/* binding */ conflictsWith),
/* harmony export */   h8: () => (/* binding */ referenceIn)
/* harmony export */ });
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _domain_fleet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(404);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8913);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3794);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);






/** What order info says of an order. */
function rowOrderOf(info) {
    const { status, requestId, requestStatus, certificateId } = (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(info);
    return {
        id: info.id,
        status,
        validTill: info.certificate?.valid_till ?? info.order_valid_till,
        isRenewed: info.is_renewed,
        renewedBy: info.renewed_order_id,
        autoRenew: info.auto_renew,
        requestId,
        requestStatus,
        certificateId,
        serialNumber: info.certificate?.serial_number,
        placed: info.date_created?.slice(0, 10),
        openRevocation: (0,_changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevocation */ .Jo)(info),
    };
}
/** The reference of an order, in its field or in its comment. */
function referenceIn(info) {
    if (info.alternative_order_id)
        return info.alternative_order_id;
    for (const comment of (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsOf */ .u3)(info)) {
        const reference = (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceFromComment */ .Pi)(comment);
        if (reference !== undefined)
            return reference;
    }
    return undefined;
}
/** What is not the same in the identities of a row and an order: by the hash in its comment, or as far as order info tells. */
function conflictsWith(row, info) {
    const differing = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .conflicts */ .em)(info, row.productId, row.body);
    const hashes = (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsOf */ .u3)(info).flatMap((comment) => (0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .identityFromComment */ .gx)(comment) ?? []);
    const other = hashes.length > 0 && !hashes.includes((0,_domain_fleet_js__WEBPACK_IMPORTED_MODULE_2__/* .identityHash */ .Jf)(row.identity));
    return differing.length === 0 && other
        ? ['parts of the identity that CertCentral does not show']
        : differing;
}


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3065);
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1738);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3794);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9021);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5751);








/**
 * Reads the account's list of orders, once, and keeps what may belong to a row. A list that is empty is read
 * again: it spares look-ups, so a wrong one would hide orders.
 *
 * @throws {RequestError} what would hit every other row, too
 */
async function sweep(context, wish) {
    const index = await sweepOnce(context, wish);
    return index.total > 0 ? index : sweepOnce(context, wish);
}
async function sweepOnce(context, { fleet, rows, remembered }) {
    const { service, wait, report } = context;
    const wantedIds = new Set();
    const wantedNames = new Set();
    for (const row of rows) {
        for (const key of keysOf(row))
            wantedNames.add(key);
        if (row.orderId !== undefined)
            wantedIds.add(row.orderId);
        const entry = remembered.get(row.name.toLowerCase());
        const before = entry && (0,_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .predecessorOf */ .Fr)(fleet, entry);
        if (entry !== undefined)
            wantedIds.add(entry.orderId);
        if (before !== undefined)
            wantedIds.add(before);
    }
    const index = { items: new Map(), byName: new Map(), total: 0, revocations: new Map() };
    for await (const item of (0,_certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllOrders */ .p)(service, {}, { wait, log: report.info })) {
        index.total += 1;
        const key = keyOf(item.productId ?? '', item.commonName ?? '');
        const named = wantedNames.has(key);
        if (!named && !wantedIds.has(item.id))
            continue;
        index.items.set(item.id, item);
        if (!named)
            continue;
        const ids = index.byName.get(key);
        if (ids === undefined)
            index.byName.set(key, [item.id]);
        else
            ids.push(item.id);
    }
    if (remembered.size > 0)
        index.revocations = await revocations(context);
    return index;
}
/** The list of orders does not tell of requests to revoke. A key that may not read requests sees none. */
async function revocations(context) {
    try {
        return await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .readPatiently */ .Bk)(context, () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevocations */ .sk)(context.service));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) || (0,_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .hitsAllRows */ .XC)(error))
            throw error;
        context.report.warning(`Open requests to revoke could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
        return new Map();
    }
}
/** Product and name in one text, for every name under which the list can show a row's order. */
function keysOf({ productId, body }) {
    const { common_name, emails } = body.certificate;
    const names = [
        ...(0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .possibleCommonNames */ .lC)(body.certificate),
        ...(common_name === undefined ? emails.map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw) : []),
    ];
    return [...new Set(names.filter((name) => name !== ''))].map((name) => keyOf(productId, name));
}
function keyOf(productId, name) {
    return `${(0,_domain_products_js__WEBPACK_IMPORTED_MODULE_4__/* .currentName */ .TH)(productId)} ${(0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(name)}`;
}
/** The orders that rows are remembered to have, or name themselves. */
function claimed({ fleet, rows, remembered }, { items }) {
    const ids = new Set();
    for (const row of rows) {
        const entry = remembered.get(row.name.toLowerCase());
        for (const id of [row.orderId, entry?.orderId, entry && (0,_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .predecessorOf */ .Fr)(fleet, entry)]) {
            const item = id === undefined ? undefined : items.get(id);
            if (item !== undefined && fits(row, item))
                ids.add(item.id);
        }
    }
    return ids;
}
/** Whether an order of the list can be a row's, as far as the list tells. */
function fits(row, { productId, commonName }) {
    const keys = keysOf(row);
    return (productId === undefined ||
        commonName === undefined ||
        keys.length === 0 ||
        keys.includes(keyOf(productId, commonName)));
}


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ readPatiently),
/* harmony export */   NL: () => (/* binding */ RunStopped),
/* harmony export */   XC: () => (/* binding */ hitsAllRows),
/* harmony export */   oE: () => (/* binding */ MAX_UNCLEAR)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);


/**
 * What ends the run, because it would hit every other row, too. What was done before stays done.
 */
class RunStopped extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** After so many answers in a row that say nothing, the service is in trouble. */
const MAX_UNCLEAR = 3;
/** Whether a failure is about the key, the account or the connection, and not about one row. */
function hitsAllRows(error) {
    const cause = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.cause : error;
    if (!(cause instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
        return false;
    const { failure, status, codes, foreign, message } = cause;
    if (failure === 'limited' || failure === 'undelivered')
        return true;
    if (failure !== 'refused')
        return false;
    const denied = codes.some((code) => code.startsWith('access_denied') || code === 'not_found|route');
    const unpaid = codes.some((code) => /insufficient|balance|funds|credit|payment/.test(code));
    return status === 401 || denied || unpaid || foreign || (0,_certcentral_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .knowsNoReferences */ .C)(message);
}
/** Pauses before a read is tried again that brought no clear answer: reading twice costs nothing. */
const PAUSES_SECONDS = [0.5, 1.5, 4];
/** @throws {RequestError} what the last try brought */
async function readPatiently({ wait, report, cancelled }, read) {
    for (const pause of PAUSES_SECONDS) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) || error.failure !== 'unclear' || cancelled.aborted)
                throw error;
            report.info(`${error.message} Reading again in ${pause} s.`);
            await wait(pause);
        }
    }
    return read();
}


/***/ })

};
;