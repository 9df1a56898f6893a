"use strict";
exports.id = 4255;
exports.ids = [4255];
exports.modules = {

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAllOrders)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _certcentral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7949);
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
async function readPage(service, path, { wait, log, more, connectionWaits = false }) {
    for (let attempt = 1;; attempt++) {
        const tries = connectionWaits ? undefined : 1;
        const request = service.get(path, _order_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderPage */ ._O, { tries, maxBytes: _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LIST_BYTES */ .Cb });
        let result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)) {
            if (!more || result.orders.length > 0 || result.page?.total !== undefined)
                return result;
            result = noList('is empty although the page before showed that it goes on');
        }
        if (result.failure === 'refused' || attempt === MAX_TRIES)
            throw result;
        if (connectionWaits && result.failure === 'limited')
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

/***/ 4255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9702);
/* harmony import */ var _inventory_expiry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3681);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7994);






/** More would hide the first ones. */
const MAX_TABLE_ROWS = 50;
/**
 * The inventory action: read the list of orders, count what is there and what expires, and write it
 * to a file if asked. It changes nothing.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const { credentials, expiresWithinDays, inventoryFile } = inputs;
    const { apiUrl } = credentials;
    const file = inventoryFile === undefined ? undefined : await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(1904)]).then(__webpack_require__.bind(__webpack_require__, 3191));
    if (inventoryFile !== undefined)
        await file?.checkInventoryFile(inventoryFile);
    const { redact } = inputs;
    const title = 'Client certificates';
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .openReport */ .NL)({ action: 'inventory', redact, apiUrl, withCsr: true, title });
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)(credentials, redact, report);
    const counter = (0,_inventory_expiry_js__WEBPACK_IMPORTED_MODULE_5__/* .openCounter */ .$)(expiresWithinDays);
    let table = '';
    /** Reported before the file is complete, so that a full disk costs no numbers. */
    async function* counted() {
        for await (const listed of readOrders(context, inputs)) {
            counter.add(listed.order, listed.today);
            yield listed;
        }
        const tally = counter.result();
        reportTally(report, tally, expiresWithinDays);
        table = expiryTable(tally.expiring, apiUrl);
    }
    try {
        const orders = counted();
        if (file === undefined || inventoryFile === undefined)
            while (!(await orders.next()).done)
                ;
        else {
            await file.writeInventoryFile(inventoryFile, orders);
            report.set('inventory-file', inventoryFile);
            report.info(`The list was written to ${inventoryFile}.`);
        }
        report.writeSummary();
    }
    catch (error) {
        report.writeSummary((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(error));
        throw error;
    }
    finally {
        (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .addToSummary */ .Dg)(table);
        context.service.close();
    }
}
async function* readOrders({ service, wait, report }, inputs) {
    const orders = (0,_certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllOrders */ .p)(service, inputs, { wait, log: report.info });
    let today;
    for (;;) {
        const { value: order } = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, orders.next(), (error) => {
            throw readingFailed(error);
        });
        if (order === undefined)
            return;
        // By the clock of CertCentral, which is known from its first response on.
        today ??= new Date(Date.now() + service.clockOffsetMilliseconds()).toISOString().slice(0, 10);
        yield { order, today };
    }
}
function readingFailed(error) {
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `Reading the list of orders failed; nothing was changed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Solve that, then run the step again.`);
}
function reportTally(report, tally, withinDays) {
    const { count, issued, pending, expiring, nextExpiry } = tally;
    report.set('count', String(count));
    report.set('issued-count', String(issued));
    report.set('expiring-count', String(expiring.length));
    report.set('pending-count', String(pending));
    report.set('next-expiry', nextExpiry);
    report.set('expiring-order-ids', JSON.stringify(expiring.map(({ id }) => id)));
    report.addRow('Orders', String(count));
    report.addRow('Issued', String(issued));
    report.addRow(`Expire within ${withinDays} days`, String(expiring.length));
    report.addRow('Pending', String(pending));
    if (nextExpiry !== undefined)
        report.addRow('Next expiry', nextExpiry);
    report.info(`${count} orders: ${issued} are issued, of which ${expiring.length} expire within ${withinDays} days, and ${pending} are pending.`);
    if (count === 0) {
        report.notice('No order matches. Check the filters, and whether the user of the key may see all orders: Limited Users see only ' +
            'their own.');
    }
}
/** A table in Markdown; empty where nothing expires. */
function expiryTable(expiring, apiUrl) {
    if (expiring.length === 0)
        return '';
    const rows = expiring.slice(0, MAX_TABLE_ROWS).map(({ id, productId, validTill, daysLeft }) => {
        const product = /^\w+$/.test(productId ?? '') ? `\`${productId}\`` : '';
        return `| [${id}](${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .orderUrl */ .YL)(apiUrl, id)}) | ${product} | ${validTill} | ${daysLeft} |`;
    });
    const more = expiring.length - rows.length;
    return [
        '| Order | Product | Valid until | Days |',
        '|---|---|---|---|',
        ...rows,
        '',
        ...(more > 0 ? [`${more} more expire later; \`expiring-order-ids\` lists them all.`, ''] : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openCounter),
/* harmony export */   H: () => (/* binding */ daysLeft)
/* harmony export */ });
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1780);


const PENDING = ['pending', 'processing', 'needs_approval', 'waiting_pickup', 'needs_csr', 'reissue_pending'];
/** @param withinDays today is day 0 */
function openCounter(withinDays) {
    const tally = { count: 0, issued: 0, pending: 0 };
    const expiring = [];
    let soonest;
    return {
        add(order, today) {
            tally.count += 1;
            if (PENDING.includes(order.status ?? ''))
                tally.pending += 1;
            if (order.status !== 'issued')
                return;
            tally.issued += 1;
            const { id, productId, validTill } = order;
            const days = daysLeft(order, today);
            // DigiCert says `issued` of certificates that have expired, too.
            if (validTill === undefined || days === undefined || days < 0)
                return;
            if (soonest === undefined || validTill < soonest)
                soonest = validTill;
            if (days <= withinDays && order.isRenewed !== true) {
                expiring.push({ id, productId, validTill, daysLeft: days });
            }
        },
        result() {
            const sorted = expiring.toSorted((one, other) => one.daysLeft - other.daysLeft || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byAge */ .jI)(one, other));
            return { ...tally, expiring: sorted, nextExpiry: sorted[0]?.validTill ?? soonest };
        },
    };
}
/** Whole days from one day to the last day of the certificate; negative once it has expired. */
function daysLeft({ validTill }, today) {
    return (0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, validTill);
}


/***/ })

};
;