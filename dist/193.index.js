"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

/***/ 2193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ fleet_readInputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/rate-window.ts
var rate_window = __webpack_require__(4346);
;// CONCATENATED MODULE: ./src/domain/order-body.ts
/** The names and addresses of whom an order is for, as they are sent. */
function peopleOf({ certificate }) {
    const { common_name = '', individual, emails } = certificate;
    return [common_name, ...(individual === undefined ? [] : Object.values(individual)), ...emails];
}

// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
;// CONCATENATED MODULE: ./src/fleet/row-state.ts
function stateOfRow(row, claim, plan) {
    const unreadable = claim.problem !== undefined && claim.problem.code !== 'reference_conflict';
    return {
        row,
        claim,
        plan,
        outcome: changes(plan) ? 'planned' : unreadable ? 'failed' : 'unchanged',
        order: claim.chain.at(-1),
        placed: false,
        code: plan.code,
        message: plan.reason,
    };
}
/** Whether an apply does something about a row. */
function changes({ word }) {
    return word === 'order' || word === 'renew' || word === 'revoke';
}

;// CONCATENATED MODULE: ./src/fleet/annotations.ts



/** The path of the list as annotations name it; `undefined` if it is not in the workspace. */
function listInWorkspace(path, env) {
    return (0,same_file/* wayInDirectory */.A2)(env.GITHUB_WORKSPACE || process.cwd(), path);
}
/** Annotates the problems of an invalid list at their lines. */
function annotateProblems({ path, placed }, env) {
    const file = path === undefined ? undefined : listInWorkspace(path, env);
    if (file === undefined)
        return;
    for (const { line, column, text } of placed)
        log/* log */.Rm.annotateAt('error', text, { file, line, column });
}
/** Annotates rows with problems and failures, and in a plan what would be renewed or revoked. */
function annotateRows(states, { path, apply, env }) {
    const file = listInWorkspace(path, env);
    if (file === undefined)
        return;
    const placeOf = ({ row }) => ({ file, line: row.line, column: row.character ?? 1 });
    const wrong = states.filter(({ plan, outcome }) => plan.word === 'problem' || outcome === 'failed');
    for (const state of wrong)
        log/* log */.Rm.annotateAt('error', `${state.row.name}: ${state.message}`, placeOf(state));
    const changing = states.filter(({ plan }) => !apply && changes(plan) && plan.word !== 'order');
    for (const state of changing)
        log/* log */.Rm.annotateAt('notice', `${state.row.name}: ${state.plan.word}. ${state.message}`, placeOf(state));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/domain/fleet.ts

/** Whether two names of rows are the same name: case does not matter. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
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
/** Which row and which link of its chain a reference names; `undefined` if it is not of this fleet. */
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
 * does not show all of it for every product.
 */
function identityHash(identity) {
    const { product, commonName, individual, addresses, organizationId, profile, usage } = identity;
    return shortHash([product, commonName, individual, addresses, organizationId, profile, usage]);
}
/** 64 bits in hexadecimal. */
function shortHash(facts) {
    const text = JSON.stringify(facts, (_, value) => value ?? null);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** How a fleet signs the comment of an order: at its end, after any text of the user's. */
function signature(reference, identity) {
    return `(order-reference ${reference}) (identity ${identity})`;
}
/**
 * The reference and the identity hash with which a fleet signed a comment. The signature is the end of the
 * comment, so that the same words inside of a user's text do not count.
 */
function readSignature(comment) {
    const [, reference, identity] = /\(order-reference ([A-Za-z0-9-]{1,80})\) \(identity ([0-9a-f]{16})\)\s*$/.exec(comment) ?? [];
    return reference === undefined || identity === undefined ? undefined : { reference, identity };
}

// EXTERNAL MODULE: ./src/certcentral/order-list.ts
var order_list = __webpack_require__(5724);
// EXTERNAL MODULE: ./src/certcentral/requests.ts
var requests = __webpack_require__(3065);
// EXTERNAL MODULE: ./src/domain/identity.ts
var domain_identity = __webpack_require__(4796);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/finding/compare.ts
var compare = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/certcentral/hints.ts
var hints = __webpack_require__(2529);
;// CONCATENATED MODULE: ./src/fleet/failures.ts


/**
 * Failures that end the run, because they would affect every other row. Completed rows stay completed.
 */
class RunStopped extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** After this number of unclear responses in a row, the service is considered down. */
const MAX_UNCLEAR = 3;
/** Whether a failure is about the key, the account or the connection, and not about one row. */
function isFatal(error) {
    const cause = error instanceof errors/* ActionError */.lZ ? error.cause : error;
    if (!(cause instanceof errors/* RequestError */.GI))
        return false;
    const { failure, status, codes, foreign, message } = cause;
    if (failure === 'limited' || failure === 'undelivered')
        return true;
    if (failure !== 'refused')
        return false;
    const denied = codes.some((code) => code.startsWith('access_denied') || code === 'not_found|route');
    const unpaid = codes.some((code) => /insufficient|balance|funds|credit|payment/.test(code));
    return status === 401 || denied || unpaid || foreign || (0,hints/* knowsNoReferences */.C)(message);
}
/** Pauses before a read is tried again that brought no clear answer: reading twice costs nothing. */
const PAUSES_SECONDS = [0.5, 1.5, 4];
/** @throws {RequestError} what the last try brought */
async function readPatiently({ wait, report, canceled }, read) {
    for (const pause of PAUSES_SECONDS) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof errors/* RequestError */.GI) || error.failure !== 'unclear' || canceled.aborted)
                throw error;
            report.info(`${error.message} Reading again in ${pause} s.`);
            await wait(pause);
        }
    }
    return read();
}

;// CONCATENATED MODULE: ./src/fleet/list-orders.ts







/**
 * Reads the account's list of orders once. A list that is empty is read again: it spares look-ups, so a wrong
 * one would hide orders.
 *
 * @throws {RequestError} which would hit every other row, too
 */
async function listOrders(context, options) {
    const index = await listOnce(context, options);
    return index.ids.size > 0 ? index : listOnce(context, options);
}
async function listOnce(context, { rows, wantedIds, withRevocations }) {
    const { service, wait, report } = context;
    const wantedKeys = new Set(rows.flatMap(keysOf));
    // The order of a leaver can be under an earlier name or address.
    const keepsAll = rows.some(({ state }) => state === 'revoked');
    const ids = new Set();
    const items = new Map();
    const byKey = new Map();
    // The connection waits after a 429, so that the limits of the run count these waits, too.
    const pauses = { wait, log: report.info, connectionWaits: true };
    for await (const item of (0,order_list/* readAllOrders */.p)(service, {}, pauses)) {
        ids.add(Number(item.id));
        const keys = keysOfOrder(item).filter((key) => wantedKeys.has(key));
        if (keys.length === 0 && !keepsAll && !wantedIds.has(item.id))
            continue;
        items.set(item.id, item);
        for (const key of keys) {
            const sameKey = byKey.get(key);
            if (sameKey === undefined)
                byKey.set(key, [item.id]);
            else
                sameKey.push(item.id);
        }
    }
    return { items, byKey, ids, revocations: withRevocations ? await revocations(context) : new Map() };
}
/** The list of orders does not show requests to revoke. An API key that may not read requests sees none. */
async function revocations(context) {
    try {
        return await readPatiently(context, () => (0,requests/* openRevocations */.sk)(context.service));
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI) || isFatal(error))
            throw error;
        context.report.warning(`Open requests to revoke could not be read. ${(0,errors/* withHint */.mu)(error)}`);
        return new Map();
    }
}
/**
 * Everything by which the list can show a row's order: product and common name, or product and organization if
 * the certificate has the organization's name, which a row does not know.
 */
function keysOf({ productId, body }) {
    const { common_name, common_name_indicator, emails } = body.certificate;
    const byAddress = common_name === undefined || common_name_indicator === 'email_address';
    const names = [...(0,compare/* possibleCommonNames */.lC)(body.certificate), ...(byAddress ? emails.map(domain_identity/* normalizedName */.j8) : [])];
    const keys = names.filter((name) => name !== '').map((name) => nameKey(productId, name));
    const organization = common_name_indicator === 'organization_name' ? body.organization?.id : undefined;
    return [
        ...new Set([...keys, ...(organization === undefined ? [] : [organizationKey(productId, organization)])]),
    ];
}
/** The keys of an order, as the list or order info shows it. */
function keysOfOrder({ productId = '', commonName, organizationId, }) {
    return [
        ...(commonName === undefined ? [] : [nameKey(productId, commonName)]),
        ...(organizationId === undefined ? [] : [organizationKey(productId, organizationId)]),
    ];
}
function nameKey(productId, name) {
    return `${(0,products/* currentName */.TH)(productId)} ${(0,domain_identity/* normalizedName */.j8)(name)}`;
}
function organizationKey(productId, organizationId) {
    return `${(0,products/* currentName */.TH)(productId)} organization ${organizationId}`;
}
/** Whether an order of the list can be a row's, if the list shows enough to decide. */
function canBe(row, item) {
    const keys = keysOf(row);
    const { productId, commonName } = item;
    if (productId === undefined || commonName === undefined || keys.length === 0)
        return true;
    return keysOfOrder(item).some((key) => keys.includes(key));
}

// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/changing/revocation.ts
var revocation = __webpack_require__(3047);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
;// CONCATENATED MODULE: ./src/fleet/orders.ts





/** An order as order info shows it. Its CSR is left out: a fleet keeps thousands of orders in memory. */
function orderOfInfo(info) {
    const { status, requestId, requestStatus, certificateId } = (0,order_responses/* orderOf */.mJ)(info);
    const signed = signatureOf(info)?.reference;
    const { certificate } = info;
    return {
        id: info.id,
        status,
        validTill: (certificate?.valid_till ?? info.order_valid_till)?.slice(0, 10),
        isRenewed: info.is_renewed,
        renewedBy: info.renewed_order_id,
        autoRenew: info.auto_renew,
        requestId,
        requestStatus,
        certificateId,
        serialNumber: certificate?.serial_number,
        placed: (info.date_created ?? certificate?.date_created)?.slice(0, 10),
        openRevocation: (0,revocation/* openRevocation */.Jo)(info),
        reference: info.alternative_order_id || signed,
        onlyInComment: !info.alternative_order_id && signed !== undefined,
        info: certificate === undefined ? info : { ...info, certificate: { ...certificate, csr: undefined } },
    };
}
/** An order as the list of orders shows it. */
function orderOfItem(item, revocations) {
    const { id, status, validTill, isRenewed, certificateId, serialNumber, placed } = item;
    return {
        ...{ id, status, validTill, isRenewed, certificateId, serialNumber, placed },
        openRevocation: (0,domain_order/* isClosed */.Lx)(status) ? undefined : revocations.get(id),
    };
}
/** A fleet's signature in the comment that the order was placed with. Later requests have comments of others. */
function signatureOf({ requests }) {
    for (const { type, comments } of requests) {
        const signature = comments === undefined || (type !== undefined && type !== 'new_request')
            ? undefined
            : readSignature(comments);
        if (signature !== undefined)
            return signature;
    }
    return undefined;
}
/**
 * What differs between the identities of a row and an order: the fields that order info shows, and the hash
 * in the order's comment, which covers those that it does not show.
 */
function conflictsWith(row, info) {
    const differing = (0,compare/* conflicts */.em)(info, row.productId, row.body);
    const hash = signatureOf(info)?.identity;
    const other = hash !== undefined && hash !== identityHash(row.identity);
    return differing.length === 0 && other
        ? ['addresses or other data that CertCentral does not show']
        : differing;
}
/** Whether an order has a certificate that is valid, or may still get one. */
function isAlive({ status, validTill }, today) {
    return !(0,domain_order/* isClosed */.Lx)(status) && !(status === 'issued' && (daysLeft(validTill, today) ?? 0) < 0);
}
/** Whether an order has a certificate, or had one. */
function wasIssued({ status }) {
    return ['issued', 'reissue_pending', 'expired', 'revoked'].includes(status ?? '');
}
const DAY_MILLISECONDS = 86_400_000;
/** Whole days from a day to the last day of a certificate, both yyyy-MM-dd. */
function daysLeft(validTill, today) {
    const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? '')
        ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`)
        : Number.NaN;
    return Number.isNaN(end)
        ? undefined
        : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
}

;// CONCATENATED MODULE: ./src/fleet/account.ts



function emptyAccount(facts) {
    return {
        ...facts,
        orders: new Map(),
        byRow: new Map(),
        byKey: new Map(),
        missing: new Set(),
        lookUps: new Map(),
        listedBy: new Map(),
        settled: new Map(),
        unreadable: new Map(),
    };
}
/** The row of this fleet that an order's reference names. */
function rowNamedBy(fleet, { reference }) {
    return reference === undefined ? undefined : readRowReference(fleet, reference)?.name;
}
/**
 * Adds an order that was read in order info. If order info shows no reference, the look-up that lists the order
 * shows which it has.
 */
function addOrder(account, read) {
    const reference = read.reference ?? account.listedBy.get(read.id);
    const order = { ...read, reference };
    account.orders.set(order.id, order);
    for (const key of keysOfOrder(shownBy(order))) {
        account.byKey.set(key, (account.byKey.get(key) ?? new Set()).add(order.id));
    }
    const name = rowNamedBy(account.fleet, order)?.toLowerCase();
    if (name === undefined)
        return;
    const others = (account.byRow.get(name) ?? []).filter(({ id }) => id !== order.id);
    account.byRow.set(name, [...others, order]);
}
function shownBy({ info }) {
    return {
        productId: info?.product?.name_id,
        commonName: info?.certificate?.common_name,
        organizationId: info?.organization?.id ?? info?.certificate?.organization?.id,
    };
}
function addLookUp(account, reference, lookUp) {
    account.lookUps.set(reference.toLowerCase(), lookUp);
    for (const { id } of lookUp.listed) {
        account.listedBy.set(id, reference);
        const order = account.orders.get(id);
        if (order !== undefined && order.reference === undefined)
            addOrder(account, order);
    }
}
/**
 * An order of this fleet that shows its reference in its comment only and that no look-up lists: the account
 * keeps no references. CertCentral's own renewals copy the comment of the order that they renew.
 */
function orderWithoutReference({ fleet, orders, lookUps, today }) {
    const linked = new Set([...orders.values()].map(({ renewedBy }) => renewedBy));
    for (const order of orders.values()) {
        const { id, reference, onlyInComment } = order;
        if (!onlyInComment || reference === undefined || linked.has(id))
            continue;
        if (rowNamedBy(fleet, order) === undefined || !isAlive(order, today))
            continue;
        const listed = lookUps.get(reference.toLowerCase())?.listed;
        if (listed?.length === 0)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/fleet/answers.ts
// Sentences about orders that were placed, and about answers that name another order.


function placedMessage({ plan: { renews } }, orderId) {
    return `Order ${orderId} was placed${renews === undefined ? '' : `, the renewal of order ${renews.id}`}.`;
}
/** An order of this run that has ended before anything came of it. */
function rejectedAtOnce({ message }) {
    return new errors/* ActionError */.lZ('api_refused', `${message} It was rejected at once, and is never ordered again automatically. Ask an Administrator of the CertCentral ` +
        'account why, and give the row a new name to order again.');
}
/** Whether an order was in the account when it was read. */
function wasThere({ account: { list } }, orderId) {
    return list.ids.has(Number(orderId));
}
/** Whose order an answer named, if that is known, in a sentence. */
function foreignAnswer(run, { row }, orderId) {
    const owner = run.owners.get(orderId);
    if (owner !== undefined && !isSameName(owner, row.name))
        return `CertCentral answered with order ${orderId}, which is the order of the row ${owner}.`;
    if (wasThere(run, orderId))
        return `CertCentral answered with order ${orderId}, which was in the account before.`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/fleet/confirm-placed.ts







/** An order takes about a kilobyte, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const confirm_placed_DAY_MILLISECONDS = 86_400_000;
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
    const since = new Date(Date.now() + service.clockOffsetMilliseconds() - 2 * confirm_placed_DAY_MILLISECONDS);
    try {
        const orders = await readPatiently(context, () => service.listOrders({ date_created: `>${since.toISOString().slice(0, 10)}` }, { maxBytes: MAX_LIST_BYTES }));
        return new Map(orders.map((order) => [order.id, order]));
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        report.info(`The list of the newest orders could not be read. ${(0,errors/* withHint */.mu)(error)}`);
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
        if (productId === undefined || commonName === undefined || wasThere(run, id))
            continue;
        const key = nameKey(productId, commonName);
        orders.set(key, (orders.get(key) ?? 0) + 1);
    }
    const rows = new Map();
    const answers = new Map();
    for (const { row, order } of states) {
        for (const key of keysOf(row))
            rows.set(key, (rows.get(key) ?? 0) + 1);
        if (order !== undefined)
            answers.set(order.id, (answers.get(order.id) ?? 0) + 1);
    }
    return ({ row, order }) => {
        const item = order && listed.get(order.id);
        if (item?.productId === undefined || item.commonName === undefined)
            return false;
        const key = nameKey(item.productId, item.commonName);
        return (keysOf(row).includes(key) &&
            orders.get(key) === 1 &&
            rows.get(key) === 1 &&
            answers.get(item.id) === 1 &&
            !run.owners.has(item.id) &&
            !wasThere(run, item.id));
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
        const isForeign = foreignAnswer(run, state, order.id) !== undefined;
        if (!isForeign && (await isConfirmedBy(run, state, order.id, reference)))
            return false;
        const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
        for (const { id } of listed)
            if (id !== order.id && (await isConfirmedBy(run, state, id, reference)))
                return false;
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        context.report.info(`${state.row.name}: ${(0,errors/* withHint */.mu)(error)}`);
        remainUnknown(run, state);
        return isFatal(error) || context.canceled.aborted;
    }
    remainUnknown(run, state);
    return false;
}
/** Reads an order, and takes it for the row's if it has the reference. */
async function isConfirmedBy(run, state, id, reference) {
    const { context } = run;
    const info = await readPatiently(context, () => context.service.orderInfo(id)).catch((error) => {
        if (error instanceof errors/* RequestError */.GI && error.status === 404)
            return undefined;
        throw error;
    });
    const read = info && orderOfInfo(info);
    if (read?.reference === undefined || !isSameName(read.reference, reference))
        return false;
    const answered = state.order?.id;
    state.order = { ...read, reference };
    if (answered !== undefined && answered !== id) {
        const why = foreignAnswer(run, state, answered) ??
            `CertCentral answered with order ${answered}, which is not the order of this row.`;
        state.message = `${placedMessage(state, id)} ${why}`;
        context.report.info(`${state.row.name}: ${state.message}`);
    }
    settle(run, state);
    return true;
}
function settle({ owners, context }, state) {
    if (state.order !== undefined)
        owners.set(state.order.id, state.row.name);
    if (!(0,domain_order/* isClosed */.Lx)(state.order?.status)) {
        state.outcome = 'done';
        return;
    }
    const { code, message } = rejectedAtOnce(state);
    Object.assign(state, { outcome: 'failed', placed: false, code, message });
    context.report.warning(`${state.row.name}: ${message}`);
}
function remainUnknown(run, state) {
    const { order, plan, claim } = state;
    const answer = order === undefined
        ? ''
        : (foreignAnswer(run, state, order.id) ??
            `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row.`);
    state.code = 'unknown_outcome';
    state.message = `${answer} The next run looks for the reference ${order?.reference} first.`;
    state.order = plan.renews === undefined ? undefined : claim.chain.at(-1);
    state.placed = false;
    run.context.report.warning(`${state.row.name}: ${state.message}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/certificate/csr-check.ts
var csr_check = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/delivery/deliver.ts
var deliver = __webpack_require__(8973);
// EXTERNAL MODULE: ./src/domain/validity.ts
var domain_validity = __webpack_require__(9632);
;// CONCATENATED MODULE: ./src/fleet/certificate-file.ts





/** A leaf with three CA certificates has some 10 KB. */
const MAX_BYTES = 256 * 1024;
/**
 * Writes the certificate of an order to a file, checked as in the order step. A file that has the
 * current one is left alone.
 *
 * @throws {ActionError} as `deliverCertificate`
 */
async function deliverTo(context, { file, format, row, order, csr, renews, key: readKey, required }) {
    if (await isCurrent(file, order))
        return;
    const key = await readKey();
    const { body } = row;
    const validity = { ...body, renewal_of_order_id: renews === undefined ? undefined : Number(renews) };
    const { report } = context;
    const notice = () => report.info('There is no certificate yet; a run after it is issued writes it.');
    await (0,deliver/* deliverCertificate */.fb)({ ...context, report: { ...report, notice } }, { id: order.id, status: order.status, certificateId: order.certificateId, created: false }, {
        certificateFile: file,
        format,
        overwrite: false,
        keyFile: undefined,
        keyPassword: undefined,
        pkcs12: undefined,
    }, {
        key,
        required,
        expected: {
            publicKey: csr === undefined ? undefined : (0,csr_check.publicKeyOf)(csr),
            emails: body.certificate.emails,
            usage: (0,products/* productOf */.$7)(row.productId).usage,
            latestEnd: (0,domain_validity/* statedEnd */.F3)(order.validTill) ?? (0,domain_validity/* latestEnd */.zO)(validity, (0,deliver/* latestIssue */.d_)(context)),
            commonNames: (0,compare/* expectedCommonNames */.IT)(row.productId, body),
            serialNumber: order.serialNumber,
        },
    });
}
/** Whether the file has the certificate that CertCentral calls the order's. */
async function isCurrent(file, { serialNumber }) {
    if (serialNumber === undefined)
        return false;
    const { isCertificateFile, readCertificates } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5918));
    const { readRegularFile } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3484));
    const bytes = await readRegularFile(file, MAX_BYTES);
    if (bytes === undefined || bytes === 'too large' || !isCertificateFile(bytes))
        return false;
    const wanted = plain(serialNumber);
    return readCertificates(bytes).some((certificate) => plain(certificate.serialNumber) === wanted);
}
/** Serial numbers come with leading zeros and in either case. */
function plain(serialNumber) {
    return serialNumber.toUpperCase().replace(/^0+/, '');
}

;// CONCATENATED MODULE: ./src/fleet/chain.ts



/**
 * Orders a row's orders by what renews what. The current order is one that nothing renews: a live one if there is
 * one, else the one placed last.
 */
function chainOf(orders, { fleet, today }) {
    const byId = new Map(orders.map((order) => [order.id, order]));
    const before = new Map();
    for (const order of orders) {
        const renewal = order.renewedBy === undefined ? undefined : byId.get(order.renewedBy);
        if (renewal !== undefined && renewal !== order)
            before.set(renewal.id, order);
    }
    for (const order of orders) {
        const renewed = order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
        const earlier = renewed === undefined ? undefined : byId.get(renewed);
        if (earlier !== undefined && earlier !== order)
            before.set(order.id, earlier);
    }
    const renewed = new Set([...before.values()].map(({ id }) => id));
    const last = orders.filter(({ id }) => !renewed.has(id));
    const [current] = (last.length > 0 ? last : orders).toSorted((one, other) => Number(isAlive(other, today)) - Number(isAlive(one, today)) || (0,domain_order/* byAge */.jI)(other, one));
    const chain = [];
    for (let link = current; link !== undefined && !chain.includes(link); link = before.get(link.id))
        chain.unshift(link);
    return { chain, duplicates: orders.filter((order) => !chain.includes(order) && isAlive(order, today)) };
}
/** The valid order that an open one at the end of a chain renews. */
function validBefore(chain, today) {
    const before = chain.at(-2);
    return before?.status === 'issued' && isAlive(before, today) ? before : undefined;
}

;// CONCATENATED MODULE: ./src/fleet/row-key.ts



/**
 * Where the private key of an order that is placed now is kept; `undefined` if the row has a CSR, or its recipient makes
 * the key. With `new-key-at-renewal` a renewal has a key of its own.
 */
function keyFileToPlace({ keys }, row, renewedId) {
    if (keys === undefined || row.body.certificate.csr !== undefined)
        return undefined;
    return (0,external_node_path_.join)(keys.directory, nameOf(row, keys.newAtRenewal ? renewedId : undefined));
}
/** Where the private key of an existing order is: that of the renewal, if there is one, and otherwise that of the row. */
function keyFileOf({ fleet, keys }, row, order) {
    if (keys === undefined || row.body.certificate.csr !== undefined)
        return undefined;
    const renewedId = order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
    const ofRenewal = (0,external_node_path_.join)(keys.directory, nameOf(row, renewedId));
    return (0,external_node_fs_.existsSync)(ofRenewal) ? ofRenewal : (0,external_node_path_.join)(keys.directory, nameOf(row, undefined));
}
function nameOf({ name }, renewedId) {
    return renewedId === undefined ? `${name}.key` : `${name}--${renewedId}.key`;
}

;// CONCATENATED MODULE: ./src/fleet/run.ts
/** The facts of an order that a response, a look-up and order info have in common. */
function orderFacts({ id, status, certificateId, requestId, requestStatus }) {
    return { id, status, certificateId, requestId, requestStatus };
}
/** An order about which nothing else is known yet. */
const NO_FACTS = { status: undefined, validTill: undefined, isRenewed: false };
/** Reporter for one row of many: prefixes its log lines, and sets no outputs. */
function rowReport({ context: { report, service }, noticed }, state) {
    const named = (text) => `${state.row.name}: ${text}`;
    return {
        ...report,
        info: (text) => report.info(named(text)),
        warning: (text) => report.warning(named(text)),
        notice(text) {
            if (!noticed.has(text))
                report.notice(text);
            noticed.add(text);
        },
        set() { },
        addRow() { },
        useReference() { },
        openAttempt() { },
        closeAttempt() { },
        reportKey() { },
        reportOrder(order) {
            if (state.order?.id !== order.id)
                report.info(named(`Page of order ${order.id}: ${service.orderPage(order.id)}`));
            state.order = { ...NO_FACTS, ...state.order, ...orderFacts(order) };
        },
        reportCertificate({ notAfter }) {
            if (state.order === undefined)
                return;
            const validTill = notAfter?.slice(0, 10) ?? state.order.validTill;
            state.order = { ...state.order, status: 'issued', validTill };
        },
        writeSummary() { },
    };
}

;// CONCATENATED MODULE: ./src/fleet/deliver-row.ts










/**
 * Writes the certificate of an issued order, unless it is there already, and looks whether the private key of an
 * order of this run is still there. While a renewal waits, the certificate is that of the valid order that it renews.
 *
 * @throws {ActionError} `csr_mismatch` if it is not, and what `deliverTo` throws
 */
async function deliverRow(run, state) {
    const { certificates, keys } = run.inputs;
    const { row, claim, plan, placed } = state;
    const before = validOrderBefore(run, state);
    const order = before ?? state.order;
    if (order === undefined)
        return;
    const keyFile = placed
        ? keyFileToPlace(run.inputs, row, plan.renews?.id)
        : keyFileOf(run.inputs, row, order);
    if (placed && keyFile !== undefined && !(0,external_node_fs_.existsSync)(keyFile)) {
        throw new errors/* ActionError */.lZ('csr_mismatch', `Order ${order.id} was placed, but its private key is not in key-directory any more: another process removed it. ` +
            `If the private key is lost, use the reissue action with order-id: ${order.id}, which replaces it without a second order.`);
    }
    if (certificates === undefined)
        return;
    if (placed ? !mayBeIssued(run, state) : order.status !== 'issued')
        return;
    // What is reported about another order than the row's current one is only logged.
    const report = rowReport(run, before === undefined ? state : { ...state, order });
    const readKey = async () => {
        const options = { delivery: { keyFile, keyPassword: keys?.password }, keyType: undefined };
        const key = await (0,order_key/* existingKey */.b)(options, undefined);
        if (key === undefined && keyFile !== undefined) {
            report.warning(`The private key of order ${order.id} is not in key-directory, so the certificate is written without a check against it.`);
        }
        return key;
    };
    await deliverTo({ ...run.context, report }, {
        file: (0,external_node_path_.join)(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`),
        format: certificates.format,
        row,
        order,
        // The CSR of the list is that of the renewal, and can be another one.
        csr: before === undefined ? row.body.certificate.csr : undefined,
        renews: placed ? plan.renews?.id : claim.chain.at(before === undefined ? -2 : -3)?.id,
        key: readKey,
        // Right after the order the certificate may take a moment.
        required: !placed,
    });
}
/** The valid order before the current one, if that has no certificate yet. */
function validOrderBefore({ account }, { order, claim: { chain }, placed }) {
    const isOpen = order !== undefined && !wasIssued(order) && !(0,domain_order/* isClosed */.Lx)(order.status);
    return !placed && isOpen && chain.at(-1)?.id === order.id ? validBefore(chain, account.today) : undefined;
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

;// CONCATENATED MODULE: ./src/fleet/end-row.ts







/** Ends every order of a leaver that is open or valid, as the revoke action does. A failure of one does not keep the others. */
async function endRow(run, state) {
    const messages = [];
    let failure;
    let changed = false;
    for (const order of state.plan.ends ?? []) {
        try {
            const message = await endOne(run, state, order);
            if (message === undefined)
                continue;
            changed = true;
            messages.push(message);
            run.context.report.info(`${state.row.name}: ${message} ${run.context.service.orderPage(order.id)}`);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            failure ??= error;
            if (isFatal(error) || run.context.canceled.aborted)
                break;
        }
    }
    if (failure !== undefined) {
        throw new errors/* ActionError */.lZ(failure.code, [...messages, failure.message].join(' '), { cause: failure.cause });
    }
    state.outcome = changed ? 'done' : 'unchanged';
    if (messages.length > 0)
        state.message = messages.join(' ');
}
/** @returns the action that was taken; `undefined` if none was needed */
async function endOne(run, state, { id }) {
    const { context, inputs, origin, account } = run;
    const { row } = state;
    const info = await readToEnd(run, id);
    refuseUnproven(run, state, info);
    const order = orderOfInfo(info);
    if (!isAlive(order, account.today))
        return undefined;
    const by = origin === undefined ? '' : `, by ${origin}`;
    const ending = await (0,revocation/* endOrder */.IU)({ ...context, report: rowReport(run, state) }, { order: { ...orderFacts(order), created: false }, info }, {
        comments: `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`,
        skipApproval: row.body.skip_approval,
    });
    const { request } = ending;
    if (state.order?.id === id) {
        const asked = request === undefined ? {} : { requestId: request.id, requestStatus: request.status };
        state.order = { ...order, ...orderFacts(ending.order), ...asked, reference: state.order.reference };
    }
    return ending.changed ? `Order ${id}: ${TAKEN[ending.actionTaken]}` : undefined;
}
/**
 * An order is ended only if it is the row's by its own reference, or if the row's `order-id` names it, and if nothing
 * of its identity differs.
 */
function refuseUnproven({ account }, { row }, info) {
    const order = orderOfInfo(info);
    const listedBy = account.listedBy.get(info.id);
    const reference = order.reference ?? listedBy;
    const name = rowNamedBy(account.fleet, { ...order, reference });
    const isNamed = name === undefined ? info.id === row.orderId : isSameName(name, row.name);
    const differing = isNamed ? conflictsWith(row, info) : [];
    if (isNamed && differing.length === 0)
        return;
    const why = isNamed
        ? `does not match this row: ${differing.join(', ')} differ`
        : 'has not the reference of this row, and order-id does not name it';
    throw new errors/* ActionError */.lZ('reference_conflict', `Order ${info.id} ${why}, so it was not revoked. Correct the row, or revoke the order in CertCentral.`);
}
const TAKEN = {
    rejected: 'its request was rejected.',
    canceled: 'it was canceled.',
    revoked: 'its certificates were revoked.',
    revocation_requested: 'its revocation was requested, and an Administrator of the CertCentral account has to approve it.',
    none: 'nothing had to be done.',
};
async function readToEnd({ context }, id) {
    try {
        return await readPatiently(context, () => context.service.orderInfo(id));
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading order ${id} failed, so it was not revoked. ${(0,errors/* withHint */.mu)(error)}`);
    }
}

// EXTERNAL MODULE: ./src/domain/key-type.ts
var key_type = __webpack_require__(444);
// EXTERNAL MODULE: ./src/placing/place.ts + 1 modules
var place = __webpack_require__(5534);
;// CONCATENATED MODULE: ./src/fleet/reasons.ts
// The sentences of a plan: the reason for the word of each row, and what to do about a problem.

const nothing = 'There is no order of this row.';
function reasons_possibleMatch(id) {
    return (`Order ${id} has no reference of this fleet, and nothing that CertCentral shows of it differs from this row, so it may be the ` +
        `order of this row. Adopt it with order-id: ${id} in the row that it belongs to, or cancel it in CertCentral.`);
}
function possibleRenewal({ id }, until, match) {
    return (`Order ${id} ${until}. Order ${match} has no reference of this fleet, and nothing that CertCentral shows of it differs from this row, ` +
        `so it may be the renewal. Adopt it with order-id: ${match} in this row, or cancel it in CertCentral.`);
}
function reasons_duplicates(orders) {
    const ids = [...new Set(orders.map(({ id }) => id))];
    return `This row has ${ids.length} open orders: ${ids.join(', ')}. Cancel or revoke those that are not needed in CertCentral.`;
}
function conflict({ id }, conflicts) {
    return (`Order ${id} does not match this row: ${conflicts.join(', ')} differ. Correct the row, or give it a new ` +
        'name to have a new certificate ordered.');
}
function reasons_closed({ name }, { id, status }) {
    return (`Order ${id} is ${status} and is never ordered again automatically. Give the row ${name} a new name to order again, or set its ` +
        'state to revoked.');
}
function datePassed(date) {
    return `The custom-expiration-date ${date} is not in the future, so nothing can be ordered with it. Give a later date, or another validity.`;
}
function endsNoLater({ id, validTill }, date) {
    return (`Order ${id} is valid until ${validTill}, and its renewal would end no later, with the custom-expiration-date ${date}. Give a later ` +
        'date, or set the state to revoked if the certificate is not needed any longer.');
}
function dueAtOnce({ id }, date, renewBeforeDays) {
    return (`The renewal of order ${id} would be due on the day it is placed: its custom-expiration-date ${date} is within renew-before-days ` +
        `(${renewBeforeDays}). Give a later date, or lower renew-before-days.`);
}
function tooNew({ id, placed, validTill }, age) {
    return (`Order ${id} was placed on ${placed} (${age} ${age === 1 ? 'day' : 'days'} ago) and ends on ${validTill}: it is too new to be renewed, so ` +
        'nothing was ordered. Give the row a longer validity, or lower renew-before-days.');
}
function noEnd({ id }) {
    return `Order ${id} is issued, but CertCentral has not reported its expiry date yet.`;
}
/** The end of a sentence that begins with the order. */
function reasons_until({ validTill }, expired) {
    if (!expired)
        return `is valid until ${validTill}`;
    return validTill === undefined ? 'expired' : `expired on ${validTill}`;
}
function renewedOutside({ id, renewedBy }, validity) {
    const renewal = renewedBy === undefined ? 'another order' : `order ${renewedBy}`;
    const advice = `Adopt the renewal with order-id${renewedBy === undefined ? '' : `: ${renewedBy}`} in this row.`;
    return `Order ${id} ${validity} and was renewed by ${renewal} outside of this fleet. ${advice}`;
}
function renewedByLink({ id, validTill }, renewal) {
    return `Order ${id} is valid until ${validTill}, and was renewed by order ${renewal.id}, which is ${renewal.status}.`;
}
function renewsItself({ id }, validity) {
    return `Order ${id} ${validity}, and CertCentral renews it automatically (auto-renew).`;
}
function reasons_unproven({ id }) {
    return (`Order ${id} is open or valid and is linked to this row only by a renewal, so it is not revoked automatically, and neither ` +
        `are the others. Give order-id: ${id} in this row if the order is this row's, or revoke it in CertCentral.`);
}
function toEnd(ends) {
    return `${ends.map(({ id, status }) => `Order ${id} is ${status}`).join('; ')}.`;
}
function cannotEnd({ id, status }) {
    return (`Order ${id} is ${status ?? 'in an unknown state'}, so it can be neither canceled nor revoked. DigiCert ` +
        'has to act.');
}
function ended(last, today) {
    return last === undefined ? nothing : `Order ${last.id} is ${stateOf(last, today)}.`;
}
function stateOf({ status, validTill }, today) {
    const days = daysLeft(validTill, today);
    return status === 'issued' && days !== undefined && days < 0 ? 'expired' : (status ?? 'closed');
}
function waitsForRevocation({ id, openRevocation }) {
    const request = openRevocation?.id === undefined ? 'the request' : `request ${openRevocation.id}`;
    const since = openRevocation?.date === undefined ? 'waits' : `has been waiting since ${openRevocation.date}`;
    return `Order ${id} is to be revoked and ${since} for an Administrator of the CertCentral account to decide ${request}.`;
}
/** Who has to do something before there is a certificate, and since when that is so. */
function waits({ id, status, placed, requestId, requestStatus }) {
    const since = placed === undefined ? 'waits' : `has been waiting since ${placed}`;
    const request = requestId === undefined
        ? ''
        : ` (request ${requestId}${requestStatus === undefined ? '' : `, ${requestStatus}`})`;
    switch (status) {
        case 'needs_approval':
            return `Order ${id} ${since} for an Administrator of the CertCentral account to approve it${request}.`;
        case 'waiting_pickup':
            return `Order ${id} ${since} for its recipient, who got an e-mail from DigiCert to create the private key and pick up the certificate.`;
        case 'needs_csr':
            return `Order ${id} ${since} for a CSR.`;
        case 'reissue_pending':
            return `Order ${id} has a pending reissue, which waits for approval or validation.`;
        case 'pending':
        case 'processing':
            return `Order ${id} ${since} for DigiCert to validate addresses or organization.`;
        default:
            return `Order ${id} is ${status ?? 'in an unknown state'}${placed === undefined ? '' : ` since ${placed}`}; DigiCert has to act.`;
    }
}

;// CONCATENATED MODULE: ./src/fleet/place-row.ts












/** How long a look-up counts as fresh. */
const FRESH_MILLISECONDS = 60_000;
/** Looks the row's reference up, unless the refresh has just done so, and places its order: one POST. */
async function placeRow(run, state) {
    const { context, inputs } = run;
    const { row, plan } = state;
    const reference = rowReference(inputs.fleet, row.name, plan.renews?.id);
    if (await isAlreadyPlaced(run, state, reference))
        return;
    const report = rowReport(run, state);
    const before = state.order;
    const csr = await csrFor(run, state, report);
    const body = bodyOf(run, state, { reference, csr });
    let answered;
    const onAnswer = (orderId) => {
        answered = orderId;
    };
    const order = {
        ...context,
        report,
        productId: row.productId,
        body,
        rerun: false,
        outlivesRun: true,
        keyToMake: false,
    };
    const placed = await (0,place/* placeOrder */.w)(order, reference, {
        confirm: !run.confirmed,
        explain: false,
        onAnswer,
    }).catch((error) => {
        state.order = before;
        if (!(error instanceof errors/* ActionError */.lZ) || answered === undefined)
            throw error;
        const { code, message } = error;
        throw new errors/* ActionError */.lZ(code, `${message} ${foreignAnswer(run, state, answered) ?? ''}`.trim(), {
            cause: error.cause,
        });
    });
    state.placed = true;
    state.outcome = run.confirmed ? 'unknown' : 'done';
    state.order = { ...NO_FACTS, ...orderFacts(placed), reference, onlyInComment: placed.unguarded };
    state.message = placedMessage(state, placed.id);
    const foreign = answered === placed.id ? undefined : answered && foreignAnswer(run, state, answered);
    if (foreign !== undefined)
        state.message += ` ${foreign}`;
    const rejected = placed.requestStatus === 'rejected' || (0,domain_order/* isClosed */.Lx)(placed.status);
    if (run.confirmed && !rejected)
        run.unread.push(state);
    else
        run.owners.set(placed.id, row.name);
    context.report.info(`${row.name}: ${state.message}`);
    if (placed.unguarded === true) {
        state.message += ' CertCentral does not show its reference.';
        throw new RunStopped(withoutReferences(placed.id));
    }
    if (placed.duplicates !== undefined)
        throw new RunStopped(anotherRun(placed.id, placed.duplicates));
    run.confirmed = true;
    if (rejected) {
        state.placed = false;
        throw rejectedAtOnce(state);
    }
}
/** Whether another run placed the order after the account was read. One that has ended is a problem of the row. */
async function isAlreadyPlaced(run, state, reference) {
    const { context, account } = run;
    const lookedUpAt = account.lookUps.get(reference.toLowerCase())?.at;
    if (lookedUpAt !== undefined && context.now() - lookedUpAt < FRESH_MILLISECONDS)
        return false;
    try {
        const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
        const [first] = listed.toSorted((one, other) => Number((0,domain_order/* isClosed */.Lx)(one.status)) - Number((0,domain_order/* isClosed */.Lx)(other.status)));
        if (first === undefined)
            return false;
        const info = await readPatiently(context, () => context.service.orderInfo(first.id));
        const order = { ...orderOfInfo(info), reference };
        if (info.alternative_order_id && !isSameName(info.alternative_order_id, reference)) {
            throw new errors/* ActionError */.lZ('not_ordered', `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one; nothing was ordered.`);
        }
        const differing = conflictsWith(state.row, info);
        if (differing.length > 0) {
            throw new errors/* ActionError */.lZ('reference_conflict', `Order ${first.id} has the reference ${reference} already, but does not match this row: ${differing.join(', ')} differ.`);
        }
        state.order = order;
        state.outcome = 'unchanged';
        state.message = `Order ${first.id} was placed by another run in the meantime.`;
        if ((0,domain_order/* isClosed */.Lx)(order.status)) {
            const reason = `${state.message} ${reasons_closed(state.row, order)}`;
            Object.assign(state, {
                plan: { word: 'problem', code: 'order_closed', reason },
                code: 'order_closed',
                message: reason,
            });
        }
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Looking for an order with the reference ${reference} failed, so nothing was ordered. ${(0,errors/* withHint */.mu)(error)}`);
    }
}
/**
 * The CSR of a row, or one for its private key in key-directory: the existing key, or a new one, saved before the order.
 *
 * @throws {ActionError} `invalid_input` for a CSR that cannot be used: of a long list, not all were checked when it was read
 */
async function csrFor(run, { row, plan }, report) {
    const { keys } = run.inputs;
    const keyFile = keyFileToPlace(run.inputs, row, plan.renews?.id);
    const { csr, common_name: commonName, emails } = row.body.certificate;
    if (csr !== undefined) {
        const { checkCsr } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
        const { problems } = await checkCsr(csr, { commonName, emails });
        if (problems.length > 0) {
            const text = `The CSR ${problems.join(' It ')} Nothing was ordered for this row; give it another CSR.`;
            throw new errors/* ActionError */.lZ('invalid_input', text);
        }
    }
    if (keys === undefined || keyFile === undefined)
        return csr;
    const options = { delivery: { keyFile, keyPassword: keys.password }, keyType: keys.type };
    const key = (await (0,order_key/* existingKey */.b)(options, undefined)) ??
        (await (0,order_key/* saveNewKey */.Dh)(options, (0,key_type/* useOf */.jj)(row.productId, row.body.certificate), report));
    return (0,order_key/* csrOf */.ev)(key, row.body.certificate);
}
function bodyOf({ inputs, origin }, { row, plan }, { reference, csr }) {
    const { body } = row;
    const text = body.comments ??
        (origin === undefined ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${origin}`);
    return {
        ...body,
        certificate: { ...body.certificate, ...(csr === undefined ? {} : { csr }) },
        ...(plan.renews?.link === true ? { renewal_of_order_id: Number(plan.renews.id) } : {}),
        comments: `${text} ${signature(reference, identityHash(row.identity))}`,
        alternative_order_id: reference,
    };
}
function withoutReferences(orderId) {
    return new errors/* ActionError */.lZ('reference_conflict', `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet ` +
        'cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id ' +
        'stored for client certificate orders, or order these certificates one by one with the order action.');
}
/** Two runs that go through the same list side by side could order every row twice. */
function anotherRun(orderId, duplicates) {
    return new errors/* ActionError */.lZ('reference_conflict', `Another run of this fleet placed the same order at the same time: ${duplicates.join(', ')}, beside ${orderId}. Cancel the one ` +
        'that you do not need in CertCentral, and set "concurrency:" in the workflow.');
}

;// CONCATENATED MODULE: ./src/fleet/apply.ts







/** At most this many orders are read back at once. */
const MAX_UNREAD = 200;
/**
 * Carries out the plan, one row after another in the order of the list.
 *
 * @throws {RunStopped} if the failure would affect every other row, too; the rest was not attempted
 */
async function applyPlan(context, inputs, states, options) {
    const { account, origin, beforeChange, progress } = options;
    const run = {
        ...{ context, inputs, account, origin, owners: ownersIn(states) },
        ...{ confirmed: false, unread: [], unclear: 0, noticed: new Set() },
    };
    const unguarded = orderWithoutReference(account);
    const places = states.some(({ plan: { word } }) => word === 'order' || word === 'renew');
    if (places && unguarded !== undefined)
        throw new RunStopped(withoutReferences(unguarded));
    try {
        for (const [index, state] of states.entries()) {
            if (context.canceled.aborted)
                throw new RunStopped(cancelled());
            if (state.outcome === 'planned')
                stopOn(beforeChange);
            await handle(run, state, () => act(run, state));
            if (run.unread.length >= MAX_UNREAD)
                await settlePlaced(run);
            await progress(index + 1);
        }
    }
    finally {
        await settlePlaced(run);
    }
}
function ownersIn(states) {
    return new Map(states.flatMap(({ row, claim }) => [...claim.sources.keys()].map((id) => [id, row.name])));
}
function stopOn(check) {
    try {
        check();
    }
    catch (error) {
        throw error instanceof errors/* ActionError */.lZ ? new RunStopped(error) : error;
    }
}
async function act(run, state) {
    const { word } = state.plan;
    if (word === 'order' || word === 'renew')
        await placeRow(run, state);
    if (word === 'revoke')
        await endRow(run, state);
    const isUnread = run.unread.includes(state);
    // The plan of a row can have become a problem.
    if (!isUnread && !['revoke', 'revoked', 'problem'].includes(state.plan.word))
        await apply_deliver(run, state);
}
async function apply_deliver(run, state) {
    const { certificates, keys } = run.inputs;
    if (certificates === undefined && keys === undefined)
        return;
    await deliverRow(run, state);
}
/** Does something for one row, and notes a failure in its state. @throws {RunStopped} */
async function handle(run, state, action) {
    const { context } = run;
    try {
        await action();
        if (state.outcome !== 'unchanged')
            run.unclear = 0;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (context.canceled.aborted && isUndelivered(error) && !state.placed)
            throw new RunStopped(cancelled());
        state.outcome = error.code === 'unknown_outcome' ? 'unknown' : 'failed';
        state.code = error.code;
        state.message = error.message;
        context.report.warning(`${state.row.name}: ${error.message}`);
        run.unclear = state.outcome === 'unknown' ? run.unclear + 1 : 0;
        if (run.unclear >= MAX_UNCLEAR || isFatal(error))
            throw new RunStopped(error);
        if (context.canceled.aborted)
            throw new RunStopped(cancelled());
    }
}
/** Nothing of the row reached CertCentral. */
function isUndelivered({ cause }) {
    return cause instanceof errors/* RequestError */.GI && cause.failure === 'undelivered';
}
/**
 * Reads back what was placed since the last time, together: an answer to a POST may be another request's. Until then
 * a row is `unknown`. Then writes the certificates that are there already.
 */
async function settlePlaced(run) {
    const states = run.unread.splice(0);
    if (states.length === 0)
        return;
    // Nothing more is sent after a cancellation, and CertCentral has confirmed these.
    if (run.context.canceled.aborted) {
        for (const state of states)
            state.outcome = 'done';
        return;
    }
    await confirmPlaced(run, states);
    for (const state of states) {
        if (state.outcome === 'done')
            await handle(run, state, () => apply_deliver(run, state));
    }
}
function cancelled() {
    return new errors/* ActionError */.lZ('not_ordered', 'The job was canceled. Completed rows stay completed; run the job again for the rest.');
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/fleet/check.ts


/**
 * Looks at the whole plan before anything is changed. Each of these rules follows from how rows are planned, so a
 * plan that breaks one is a bug of this action.
 */
function checkPlan(plan, rules) {
    return [
        ...touchedTwice(plan),
        ...endedOfActive(plan),
        ...renewedWithoutNeed(plan, rules),
        ...orderedTwice(plan),
        ...endedWithoutProof(plan),
    ];
}
/** No order is touched for two rows. */
function touchedTwice(plan) {
    const touching = new Map();
    return plan.flatMap(({ row, plan: { renews, ends = [] } }) => [...new Set([...(renews === undefined ? [] : [renews.id]), ...ends.map(({ id }) => id)])].flatMap((id) => {
        const other = touching.get(id);
        touching.set(id, row.name);
        return other === undefined
            ? []
            : [{ rule: `order ${id} would be changed for two rows`, rows: [other, row.name] }];
    }));
}
/** No order that an active row has is ended. */
function endedOfActive(plan) {
    const active = new Map();
    for (const { row, claim } of plan) {
        if (row.state === 'active')
            for (const { id } of ordersOf(claim))
                active.set(id, row.name);
    }
    return plan.flatMap(({ row, plan: { ends = [] } }) => ends.flatMap(({ id }) => {
        const owner = active.get(id);
        if (owner !== undefined)
            return [{ rule: `order ${id} of an active row would be ended`, rows: [owner, row.name] }];
        return row.state === 'active'
            ? [{ rule: 'an order of an active row would be ended', rows: [row.name] }]
            : [];
    }));
}
/** Nothing is renewed that is not due, is renewed already, or has an open order beside it. */
function renewedWithoutNeed(plan, { today, renewBeforeDays }) {
    return plan.flatMap(({ row, claim, plan: { renews } }) => {
        if (renews === undefined)
            return [];
        const order = claim.chain.at(-1);
        const broken = (rule) => [{ rule, rows: [row.name] }];
        if (order?.id !== renews.id)
            return broken(`order ${renews.id}, which is not the current one, would be renewed`);
        const days = daysLeft(order.validTill, today) ?? Number.POSITIVE_INFINITY;
        const isDue = order.status === 'expired' || days <= renewBeforeDays;
        if (!isDue)
            return broken(`order ${order.id} would be renewed, but is not due`);
        if (order.isRenewed === true)
            return broken(`order ${order.id} would be renewed a second time`);
        return claim.duplicates.some((other) => isAlive(other, today))
            ? broken(`order ${order.id} would be renewed beside an open order`)
            : [];
    });
}
/** At most one order for a row: its name is in the plan once, and a first order only if the row has no live one. */
function orderedTwice(plan) {
    const ordering = new Set();
    return plan.flatMap(({ row, claim, plan: { word, renews } }) => {
        if (word !== 'order' && word !== 'renew')
            return [];
        const name = row.name.toLowerCase();
        const violations = [];
        if (ordering.has(name))
            violations.push({ rule: 'a row would be ordered twice', rows: [row.name] });
        ordering.add(name);
        if (row.state !== 'active')
            violations.push({ rule: 'a row that is to be revoked would be ordered', rows: [row.name] });
        if (word === 'order' && ordersOf(claim).length > 0)
            violations.push({ rule: 'a row that has an order would be ordered', rows: [row.name] });
        if ((word === 'renew') !== (renews !== undefined))
            violations.push({ rule: 'a renewal would not name what it renews', rows: [row.name] });
        return violations;
    });
}
/** Only what is the row's by its own reference, or by `order-id`, is ended. */
function endedWithoutProof(plan) {
    return plan.flatMap(({ row, claim, plan: { ends = [] } }) => ends.flatMap(({ id }) => {
        const source = claim.sources.get(id);
        return source === 'reference' || source === 'order-id'
            ? []
            : [{ rule: `order ${id} would be ended, but nothing proves that it is the row's`, rows: [row.name] }];
    }));
}
function ordersOf({ chain, duplicates }) {
    return [...chain, ...duplicates];
}
/** By how much a plan exceeds what one run may change, in sentences. */
function overCaps(plan, { maxOrders, maxRevocations }) {
    const planned = (...words) => plan.filter(({ plan: { word } }) => words.includes(word)).length;
    const orders = planned('order', 'renew');
    const revocations = planned('revoke');
    return [
        ...(orders > maxOrders
            ? [
                `The plan places ${(0,base_text/* count */.U9)(orders, 'order')}, and max-orders allows ${maxOrders}: ${orders - maxOrders} too many.`,
            ]
            : []),
        ...(revocations > maxRevocations
            ? [
                `The plan revokes ${(0,base_text/* count */.U9)(revocations, 'row')}, and max-revocations allows ${maxRevocations}: ${revocations - maxRevocations} too many.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/files/safe-file.ts + 1 modules
var safe_file = __webpack_require__(3484);
;// CONCATENATED MODULE: ./src/fleet/check-places.ts





/**
 * Finds out before anything is sent whether the directories can be written to. An apply makes them; a plan makes
 * nothing.
 *
 * @throws {ActionError} `invalid_input`
 */
async function checkPlaces({ apply, certificates, keys }) {
    const places = { 'certificate-directory': certificates?.directory, 'key-directory': keys?.directory };
    for (const [input, directory] of Object.entries(places)) {
        if (directory === undefined)
            continue;
        refuseUnlessDirectory(input, directory);
        if (!apply)
            continue;
        try {
            await (0,safe_file.checkTarget)((0,external_node_path_.join)(directory, '.writable'), { overwrite: false });
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            throw new errors/* ActionError */.lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
                cause: error,
            });
        }
    }
}
/** The directory, or the nearest one above that exists, has to be a directory that can be written to. */
function refuseUnlessDirectory(input, directory) {
    const refusal = (why) => new errors/* ActionError */.lZ('invalid_input', `${input}: ${(0,base_text/* oneLine */.TN)(directory, 200)} ${why}. Nothing was sent to DigiCert. Give the path of a directory that can be written to.`);
    let path = (0,external_node_path_.resolve)(directory);
    let found = statAt(path);
    for (; found === undefined && (0,external_node_path_.dirname)(path) !== path; found = statAt(path))
        path = (0,external_node_path_.dirname)(path);
    if (found?.isDirectory() !== true)
        throw refusal('is not a directory');
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
    }
    catch {
        throw refusal('cannot be written to');
    }
}
/** A path below a file leads nowhere, too. */
function statAt(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/finding/search.ts
var search = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/fleet/contested.ts


/** Rows whose orders another row claims, too, or whose `order-id` names the order of another row. */
function contestedRows(claimed, { fleet, orders }) {
    const byName = new Map([...claimed.keys()].map((row) => [row.name.toLowerCase(), row]));
    const problems = new Map();
    const refuse = (row, text) => {
        if (!problems.has(row))
            problems.set(row, { code: 'reference_conflict', text });
    };
    const owners = new Map();
    for (const [row, own] of claimed) {
        for (const id of own.keys()) {
            const owner = owners.get(id);
            owners.set(id, row);
            if (owner === undefined)
                continue;
            for (const each of [owner, row])
                refuse(each, claimedTwice(id, owner, row));
        }
        const linked = [...own.values()].flatMap(({ order }) => order.renewedBy ?? []);
        for (const id of [...(row.orderId === undefined ? [] : [row.orderId]), ...linked]) {
            const order = orders.get(id);
            const name = order && rowNamedBy(fleet, order);
            if (name === undefined || isSameName(name, row.name))
                continue;
            const other = byName.get(name.toLowerCase());
            refuse(row, ofOtherRow(id, { row, name, isListed: other !== undefined }));
            if (other !== undefined)
                refuse(other, claimedTwice(id, other, row));
        }
    }
    return problems;
}
function claimedTwice(id, one, other) {
    return (`Order ${id} belongs to two rows, ${one.name} (line ${one.line}) and ${other.name} (line ${other.line}), so nothing is done ` +
        'for either. Correct order-id, or remove the row that is not needed.');
}
function ofOtherRow(id, { row, name, isListed }) {
    const which = id === row.orderId ? 'of the column order-id' : 'which renews an order of this row,';
    const advice = isListed
        ? 'Correct order-id; an order belongs to one row.'
        : `Keep the name ${name} for this row: the names of rows never change.`;
    return `Order ${id} ${which} has the reference of the row ${name}, and not of ${row.name}. ${advice}`;
}

;// CONCATENATED MODULE: ./src/fleet/own-orders.ts


/**
 * The orders that a row has if no other row is looked at: by the order's own reference, by the
 * row's `order-id`, by CertCentral's link from an order that the row has, and by the results file for rows that
 * need no change. An order whose reference names another row is not taken.
 */
function own_orders_ordersOf(row, account) {
    const { fleet, orders, byRow, settled } = account;
    const claimed = new Map();
    const add = (order, source) => {
        if (!claimed.has(order.id))
            claimed.set(order.id, { order, source });
    };
    for (const order of byRow.get(row.name.toLowerCase()) ?? [])
        add(order, 'reference');
    const named = row.orderId === undefined ? undefined : orders.get(row.orderId);
    if (named !== undefined && rowNamedBy(fleet, named) === undefined)
        add(named, 'order-id');
    for (const order of settled.get(row) ?? [])
        add(order, 'results');
    // Orders that are added here are visited, too.
    for (const { order } of claimed.values()) {
        const renewal = order.renewedBy === undefined ? undefined : orders.get(order.renewedBy);
        if (renewal?.info === undefined || rowNamedBy(fleet, renewal) !== undefined)
            continue;
        if (conflictsWith(row, renewal.info).length === 0)
            add(renewal, 'link');
    }
    return claimed;
}

;// CONCATENATED MODULE: ./src/fleet/claim.ts








/** Decides for all rows whose order is which. An order belongs to one row at most. */
function claimOrders({ rows, account, named, gone = [], allowSamePerson, }) {
    const claimed = new Map(rows.map((row) => [row, own_orders_ordersOf(row, account)]));
    const contested = contestedRows(claimed, account);
    const taken = new Set([...claimed.values()].flatMap((own) => [...own.keys()]));
    const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
    const goneIds = gone.map(({ orderId }) => orderId);
    return new Map([...claimed].map(([row, own]) => {
        const { chain, duplicates } = chainOf([...own.values()].map(({ order }) => order), account);
        const namedId = named.get(row.name.toLowerCase());
        const others = othersFor(row, {
            account,
            own,
            moreIds: namedId === undefined ? goneIds : [...goneIds, namedId],
        });
        const problem = contested.get(row) ??
            account.unreadable.get(row) ??
            missingOrder(row, account) ??
            contradiction(row, own, account) ??
            (allowSamePerson ? undefined : samePerson(row, chain, { others, account, byName }));
        return [
            row,
            {
                chain,
                duplicates,
                sources: new Map([...own].map(([id, { source }]) => [id, source])),
                conflicts: conflictsOf(row, { chain, duplicates, own }),
                possibleMatch: others.find((order) => !taken.has(order.id) && isPossibleMatch(row, order, account, named))?.id,
                unproven: unprovenOf(row, own, account),
                problem,
            },
        ];
    }));
}
/**
 * The problem of the current order; for a leaver, that of every order that would be ended. A renewal that only a link connects with the
 * row may show less of its identity than the order that it renews, which is compared as well.
 */
function conflictsOf(row, { chain, duplicates, own }) {
    const proven = chain.findLastIndex(({ id }) => own.get(id)?.source !== 'link');
    const orders = row.state === 'revoked' ? [...chain, ...duplicates] : chain.slice(Math.max(proven, 0));
    const conflicts = orders.flatMap(({ info }) => (info === undefined ? [] : conflictsWith(row, info)));
    return [...new Set(conflicts)];
}
/** Live orders before and after those of a leaver that nothing but a link connects with the row. */
function unprovenOf({ state }, own, { fleet, orders, today }) {
    if (state === 'active')
        return [];
    const found = new Map();
    for (const { order, source } of own.values()) {
        if (source === 'link')
            found.set(order.id, order);
        const before = order.reference === undefined ? undefined : readRowReference(fleet, order.reference)?.renewedOrderId;
        for (const id of [before, order.renewedBy]) {
            const related = id === undefined || own.has(id) ? undefined : orders.get(id);
            if (related !== undefined)
                found.set(related.id, related);
        }
    }
    return [...found.values()].filter((order) => isAlive(order, today));
}
function missingOrder({ orderId }, { missing }) {
    if (orderId === undefined || !missing.has(orderId))
        return undefined;
    const text = `Order ${orderId} of the column order-id does not exist, or the API key may not see it. Correct the row.`;
    return { code: 'api_refused', text };
}
/** A look-up lists orders, and order info shows that none of them has the reference. */
function contradiction(row, own, { fleet, lookUps }) {
    const references = [
        rowReference(fleet, row.name),
        ...[...own.keys()].map((id) => rowReference(fleet, row.name, id)),
    ];
    for (const reference of references) {
        const listed = lookUps.get(reference.toLowerCase())?.listed ?? [];
        const [first] = listed;
        if (first === undefined || listed.some(({ id }) => own.has(id)))
            continue;
        const text = `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one. Look at the order in CertCentral.`;
        return { code: 'not_ordered', text };
    }
    return undefined;
}
/** Live orders that were read because the row might have them, and that it does not have. */
function othersFor(row, { account, own, moreIds }) {
    if (row.state !== 'active' || account.settled.has(row))
        return [];
    const { orders, byKey, today } = account;
    const ids = new Set([...keysOf(row).flatMap((key) => [...(byKey.get(key) ?? [])]), ...moreIds]);
    return [...ids].flatMap((id) => {
        const order = own.has(id) ? undefined : orders.get(id);
        return order !== undefined && isAlive(order, today) ? [order] : [];
    });
}
/** A row without a live order, whose person has one under the name of another row of this fleet. */
function samePerson(row, chain, { others, account: { fleet, today }, byName }) {
    if (chain.some((order) => isAlive(order, today)))
        return undefined;
    for (const order of others) {
        const name = rowNamedBy(fleet, order);
        if (name === undefined || isSameName(name, row.name) || order.info === undefined)
            continue;
        const other = byName.get(name.toLowerCase());
        if (conflictsWith(row, order.info).length > 0 || isOfOther(row, order.info, other))
            continue;
        const text = `Order ${order.id} of the row ${name} is for the same certificate as this row, so nothing was ordered. ` +
            (other === undefined
                ? `If this row was ${name} before, give it that name again: the names of rows never change. `
                : `The row ${name} (line ${other.line}) has that order. `) +
            'For a second certificate of one person, set allow-same-person to true.';
        return { code: 'reference_conflict', text };
    }
    return undefined;
}
/** Order info does not show everything: without the hash of the identity the list decides, if it has the other row. */
function isOfOther(row, info, other) {
    if (other === undefined || signatureOf(info) !== undefined)
        return false;
    return identityHash(other.identity) !== identityHash(row.identity);
}
/** An unclaimed order that differs from the row in nothing that order info shows: a killed run or an earlier list left it. */
function isPossibleMatch(row, order, { fleet }, named) {
    const { id, info, reference } = order;
    if (info?.product === undefined || rowNamedBy(fleet, order) !== undefined)
        return false;
    if (conflictsWith(row, info).length > 0)
        return false;
    const isNamed = named.get(row.name.toLowerCase()) === id;
    return isNamed || (reference === undefined && (0,search/* commentsOf */.u3)(info).length === 0);
}

// EXTERNAL MODULE: ./src/domain/credentials.ts
var credentials = __webpack_require__(9658);
;// CONCATENATED MODULE: ./src/fleet/day.ts


const day_DAY_MILLISECONDS = 86_400_000;
/**
 * Today, yyyy-MM-dd, by the runner's clock: what is due must not depend on the header of a response. On a loopback
 * host the service's clock counts, so that a sandbox can play years.
 *
 * @throws {ActionError} `not_ordered` if the clocks differ by more than a day
 */
function dayOf({ service }, apiUrl) {
    const offset = service.clockOffsetMilliseconds();
    const now = Date.now();
    if ((0,credentials/* isLoopback */.U)(apiUrl))
        return dayAt(now + offset);
    if (Math.abs(offset) <= day_DAY_MILLISECONDS)
        return dayAt(now);
    throw new errors/* ActionError */.lZ('not_ordered', `The clocks differ: the runner has ${momentAt(now)}, and CertCentral answers with ${momentAt(now + offset)}. Certificates would be ` +
        "renewed or kept by a wrong date, so nothing was changed. Correct the runner's clock, or check api-url and any proxy in between.");
}
function dayAt(milliseconds) {
    return momentAt(milliseconds).slice(0, 10);
}
function momentAt(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./src/fleet/earlier-results.ts

/**
 * Binds order and reference to a row as it is now: a line that was edited, comes from another fleet, or is
 * about a row that has changed since, has another fingerprint.
 */
function fingerprint(fleet, row, order) {
    return shortHash([
        'fleet',
        fleet.toLowerCase(),
        row.name.toLowerCase(),
        row.orderId,
        identityHash(row.identity),
        order.id,
        order.reference,
    ]);
}
function sortResults(entries, { fleet, rows }) {
    const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
    const usable = new Map();
    const named = new Map();
    const gone = new Map();
    const owners = new Map();
    for (const entry of entries) {
        const name = entry.name.toLowerCase();
        const row = byName.get(name);
        const { orderId, orderReference } = entry;
        if (!/^[1-9]\d{0,15}$/.test(orderId) || !isFleetName(entry.name, 32))
            continue;
        if (row === undefined) {
            if (isOfFleet(fleet, entry))
                gone.set(name, entry);
            continue;
        }
        named.set(name, orderId);
        if (entry.fingerprint !== fingerprint(fleet, row, { id: orderId, reference: orderReference }))
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
    return { usable, named, gone: [...gone.values()] };
}
/** A line of another fleet's file has a reference of that fleet. */
function isOfFleet(fleet, { name, orderReference }) {
    const isFleetReference = /^[A-Za-z0-9-]+--[A-Za-z0-9-]+$/.test(orderReference);
    const read = readRowReference(fleet, orderReference);
    return read === undefined ? !isFleetReference : read.name.toLowerCase() === name.toLowerCase();
}
/** The order that a line's order renewed, by its reference. */
function renewedOrderOf(fleet, { orderReference }) {
    return readRowReference(fleet, orderReference)?.renewedOrderId;
}

;// CONCATENATED MODULE: ./src/fleet/gone.ts


/**
 * The rows that earlier results know and the list lacks: a list that was exported wrongly drops people, and their
 * certificates stay valid. A row is not gone if another row has its order now, or if the order has ended.
 */
function goneRows(entries, claims, { list, today }) {
    if (entries.length === 0)
        return [];
    const claimed = new Set([...claims].flatMap(({ sources }) => [...sources.keys()]));
    return entries.flatMap((entry) => {
        const item = list.items.get(entry.orderId);
        const order = item ?? { status: entry.orderStatus || undefined, validTill: entry.validTill || undefined };
        if (claimed.has(entry.orderId) || (0,domain_order/* isClosed */.Lx)(order.status) || !isAlive(order, today))
            return [];
        return [{ ...entry, orderStatus: order.status ?? '', validTill: order.validTill ?? '' }];
    });
}

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/fleet/meanings.ts
/** The meaning of each code for a row or a run, in a few words; docs/errors.md has the rest. */
const MEANINGS = {
    invalid_input: 'an input or a value of the list cannot be used',
    not_allowed: 'a limit of the workflow does not allow it',
    api_refused: 'DigiCert refused the request',
    not_ordered: 'nothing was ordered, because something could not be read or reached',
    unknown_outcome: 'an order may exist; the next run looks for it first',
    rate_limited: 'too many requests with this API key',
    reference_conflict: 'an order and a row do not belong together, or an order belongs to two rows',
    csr_mismatch: 'the private key of the order is not there',
    order_closed: 'the order was rejected, canceled or revoked, or has expired',
    not_issued: 'the certificate is not issued yet, or could not be downloaded',
    certificate_mismatch: 'the certificate is not the one that was ordered',
    rows_failed: 'some rows need attention',
    renewal_useless: 'a renewal would not last',
    internal_error: 'this is a bug of the action',
};

// EXTERNAL MODULE: ./src/report/runner-files.ts
var runner_files = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/certcentral/connection.ts + 2 modules
var certcentral_connection = __webpack_require__(2023);
;// CONCATENATED MODULE: ./src/fleet/github.ts



/** A request that GitHub did not fulfill. The message is a sentence. */
class GitHubFailure extends Error {
    /** 0 without a response. */
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const TIMEOUT_SECONDS = 15;
/** A page of a hundred long comments has 7 MB. */
const github_MAX_BYTES = 32 * 1024 * 1024;
/**
 * Opens GitHub's API with the client that `@actions/github` is built on. What it sends goes over the same connection as
 * requests to CertCentral: through the proxy, TLS verified, to this host only, since redirects are not followed.
 */
async function openGitHub({ apiUrl, token }, canceled = new AbortController().signal) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194));
    const connection = (0,certcentral_connection/* openConnection */.JY)(new URL(apiUrl), {
        ...{ timeoutSeconds: TIMEOUT_SECONDS, canceled },
        ...{ log: log/* log */.Rm.info, warn() { } },
        debug: process.env.RUNNER_DEBUG === '1' ? log/* log */.Rm.debug : undefined,
    });
    async function fetch(url, { method, headers, body }) {
        const response = await connection.send({
            ...{ method, headers, url: new URL(url), tries: 1 },
            ...{ maxBytes: github_MAX_BYTES, timeoutSeconds: TIMEOUT_SECONDS },
            ...(body === undefined ? {} : { body }),
        });
        if (response.status < 200 || response.status > 299)
            throw refusal(response);
        return new Response(response.status === 204 ? null : response.body, {
            status: response.status,
            headers: { 'content-type': 'application/json' },
        });
    }
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log: silent, request: { fetch } });
    return {
        async request(route, parameters) {
            try {
                return (await octokit.request(route, parameters)).data;
            }
            catch (error) {
                // Octokit wraps the error of the connection.
                const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
                if (cause instanceof GitHubFailure)
                    throw cause;
                throw new GitHubFailure(0, cause instanceof errors/* RequestError */.GI ? cause.message : 'The response is not from GitHub.');
            }
        },
        close: connection.close,
    };
}
function refusal({ status, headers, body }) {
    const sentence = `GitHub answered ${status} (${(0,log/* shown */.SP)(messageIn(body)).slice(0, 200)}).`;
    const isLimited = status === 429 ||
        (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
    if (isLimited)
        return new GitHubFailure(status, `${sentence} There were too many requests with this token.`);
    if (status === 401)
        return new GitHubFailure(status, `${sentence} The token of github-token is not valid.`);
    if (status === 403 || status === 404)
        return new GitHubFailure(status, `${sentence} The job needs "permissions: pull-requests: write"; runs of forks do not get it.`);
    return new GitHubFailure(status, sentence);
}
function messageIn(body) {
    try {
        const { message } = JSON.parse(body);
        return typeof message === 'string' ? message : 'no message';
    }
    catch {
        return 'no message';
    }
}

;// CONCATENATED MODULE: ./src/fleet/pull-request-comment.ts




/** GitHub takes 65,536 characters. */
const pull_request_comment_MAX_BYTES = 65_000;
const PAGE = 100;
const MAX_PAGES = 30;
const ISSUE = '/repos/{owner}/{repo}/issues/{number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';
/**
 * Writes the summary of a plan as a comment on the pull request: one for each fleet, which is replaced, or removed when
 * nothing would change. The plan does not depend on it: whatever goes wrong is a notice.
 */
async function commentPlan({ fleet, token, text, env, canceled }) {
    const number = pullRequestOf(env);
    if (number === undefined) {
        log/* log */.Rm.info('comment: this run is not about a pull request, so there is nothing to comment on.');
        return;
    }
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const apiUrl = apiOf(env);
    if (token === undefined)
        return notWritten('github-token is empty.');
    if (apiUrl === undefined)
        return notWritten('GITHUB_API_URL is not an https URL.');
    const marker = `<!-- fleet ${fleet.toLowerCase()} of order-client-certificate -->`;
    try {
        const github = await openGitHub({ apiUrl, token }, canceled);
        try {
            const place = { owner, repo, number };
            const own = await ownComments(github, place, marker);
            const body = text && `${marker}\n${(0,markdown/* shortened */.vI)(text, pull_request_comment_MAX_BYTES, 'The rest is in the summary of the job.')}`;
            await replaceComments(github, place, { own, body });
        }
        finally {
            github.close();
        }
    }
    catch (error) {
        notWritten(error instanceof Error ? error.message : 'the reason is unknown.');
    }
}
function notWritten(reason) {
    log/* log */.Rm.notice(`The plan was not written to the pull request: ${reason} An earlier comment there may be out of date; the job summary is not.`);
}
/** The number of the pull request that the run is about. */
function pullRequestOf({ GITHUB_EVENT_PATH: path, GITHUB_REF: ref = '', }) {
    const [, ofRef] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    if (ofRef !== undefined)
        return Number(ofRef);
    try {
        const event = path === undefined ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        const { pull_request: request } = (event ?? {});
        return typeof request?.number === 'number' ? request.number : undefined;
    }
    catch {
        return undefined;
    }
}
/** The runner names the API of its server; a token is sent in clear text to this machine only. */
function apiOf({ GITHUB_API_URL: text = '' }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback);
    return isSafe ? text.replace(/\/+$/, '') : undefined;
}
/**
 * The comments with this marker that the token has written. Anyone who can comment can write the marker, and could change a
 * plan in a comment of theirs afterwards.
 */
async function ownComments(github, place, marker) {
    const marked = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const comments = await github.request(`GET ${ISSUE}`, { ...place, per_page: PAGE, page });
        if (!Array.isArray(comments))
            throw new GitHubFailure(200, 'The response is not from GitHub.');
        for (const comment of comments)
            if (comment.body?.startsWith(marker))
                marked.push(comment);
        if (comments.length < PAGE)
            break;
    }
    const isPerson = ({ user }) => user?.type === 'User';
    const login = marked.some(isPerson) ? await loginOf(github) : undefined;
    return marked.filter((comment) => !isPerson(comment) || comment.user?.login === login);
}
/** The person whose token it is; `undefined` for the token of a job or an app. */
async function loginOf(github) {
    try {
        const { login } = (await github.request('GET /user', {}));
        return login;
    }
    catch (error) {
        if (error instanceof GitHubFailure && [401, 403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}
/** Leaves one comment with this body, or none. */
async function replaceComments(github, place, { own, body }) {
    const { owner, repo } = place;
    const [first, ...others] = own;
    if (body !== undefined) {
        const isReplaced = first !== undefined &&
            (await ifThere(github.request(`PATCH ${COMMENT}`, { owner, repo, id: first.id, body })));
        if (!isReplaced)
            await github.request(`POST ${ISSUE}`, { ...place, body });
    }
    for (const { id } of body === undefined ? own : others)
        await ifThere(github.request(`DELETE ${COMMENT}`, { owner, repo, id }));
}
/** Whether the comment was still there: someone can have deleted it since it was listed. */
async function ifThere(request) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error instanceof GitHubFailure && error.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/fleet/publish.ts


/**
 * Writes what a run has come to: to the job summary, and if asked to the pull request, whatever it is. A comment that
 * stayed would show reviewers the plan of an earlier push.
 *
 * @param isNews `false` if nothing would change, so that the pull request needs no comment
 */
async function publish(text, { comment, ...options }, isNews = true) {
    (0,runner_files/* addToSummary */.Dg)(text);
    // Without its name, which comment is the fleet's is unknown.
    if (comment === undefined || options.fleet === '')
        return;
    await commentPlan({ ...options, token: comment.token, text: isNews ? text : undefined });
}

;// CONCATENATED MODULE: ./src/fleet/invalid-list.ts





/** Reports a list that cannot be used: at its lines, in the summary, and if asked on the pull request. */
async function reportInvalidList(error, env) {
    annotateProblems(error, env);
    const { fleet, comment, code: errorCode, problems } = error;
    const rows = problems.map(({ input, text }) => [(0,markdown/* code */.aY)(input), (0,markdown/* escaped */.Mk)(text)]);
    await publish([
        `## Fleet ${(0,markdown/* escaped */.Mk)(fleet)}`,
        `The list cannot be used, so nothing was sent to DigiCert: ${(0,base_text/* count */.U9)(problems.length, 'problem')}.`,
        `Failed: ${(0,markdown/* code */.aY)(errorCode)}, ${MEANINGS[errorCode]}.`,
        (0,markdown/* table */.tp)(['Input', 'What is wrong'], rows),
        '',
    ].join('\n\n'), { fleet, comment, env });
}

;// CONCATENATED MODULE: ./src/fleet/plan.ts




/** The states in which an order can be ended. */
const CAN_END = ['needs_approval', 'pending', 'waiting_pickup', 'issued', 'reissue_pending'];
/** Plans a row from its orders alone. */
function planRow(row, claim, rules) {
    if (claim.problem !== undefined)
        return problem(claim.problem.code, claim.problem.text);
    return row.state === 'revoked' ? planEnd(claim, rules) : planActive(row, claim, rules);
}
function problem(code, reason) {
    return { word: 'problem', code, reason };
}
/** Every order of a leaver that is open or valid ends. */
function planEnd({ chain, duplicates, conflicts, unproven }, { today }) {
    const [stray] = unproven;
    if (stray !== undefined)
        return problem('reference_conflict', reasons_unproven(stray));
    const alive = [...duplicates, ...chain].filter((order) => isAlive(order, today));
    const [first] = alive;
    if (first === undefined)
        return { word: 'revoked', reason: ended(chain.at(-1), today) };
    if (conflicts.length > 0)
        return problem('reference_conflict', conflict(first, conflicts));
    const ends = alive.filter((order) => order.openRevocation === undefined && CAN_END.includes(order.status ?? ''));
    if (ends.length > 0)
        return { word: 'revoke', ends, reason: toEnd(ends) };
    const reason = first.openRevocation === undefined ? cannotEnd(first) : waitsForRevocation(first);
    return { word: 'waiting', reason };
}
function planActive(row, claim, rules) {
    const { chain, duplicates, conflicts, possibleMatch } = claim;
    const current = chain.at(-1);
    if (duplicates.length > 0) {
        return problem('reference_conflict', reasons_duplicates([...chain.slice(-1), ...duplicates]));
    }
    if (current === undefined) {
        if (possibleMatch !== undefined)
            return problem('reference_conflict', reasons_possibleMatch(possibleMatch));
        return dateProblem(row, rules) ?? { word: 'order', reason: nothing };
    }
    if (conflicts.length > 0)
        return problem('reference_conflict', conflict(current, conflicts));
    if (current.openRevocation !== undefined)
        return { word: 'waiting', reason: waitsForRevocation(current) };
    if (current.status === 'issued' || current.status === 'expired')
        return planIssued(row, current, { ...rules, possibleMatch });
    if ((0,domain_order/* isClosed */.Lx)(current.status))
        return problem('order_closed', reasons_closed(row, current));
    const valid = claim.sources.get(current.id) === 'link' ? validBefore(chain, rules.today) : undefined;
    if (valid !== undefined)
        return { word: 'current', reason: renewedByLink(valid, current) };
    return { word: 'waiting', reason: waits(current) };
}
function planIssued(row, current, facts) {
    const { today, renewBeforeDays, possibleMatch } = facts;
    const { id, validTill, autoRenew = 0 } = current;
    const days = daysLeft(validTill, today) ?? (current.status === 'expired' ? 0 : undefined);
    if (days === undefined)
        return { word: 'waiting', reason: noEnd(current) };
    const expired = days < 0 || current.status === 'expired';
    const until = reasons_until(current, expired);
    if (current.isRenewed === true) {
        const reason = renewedOutside(current, until);
        return expired ? problem('reference_conflict', reason) : { word: 'current', reason };
    }
    if (days > renewBeforeDays && !expired)
        return { word: 'current', reason: '' };
    if (autoRenew > 0)
        return { word: 'waiting', reason: renewsItself(current, until) };
    if (possibleMatch !== undefined)
        return problem('reference_conflict', possibleRenewal(current, until, possibleMatch));
    return (dateProblem(row, facts) ??
        uselessRenewal(row, current, facts) ?? {
        word: 'renew',
        reason: `Order ${id} ${until}.`,
        renews: { id, link: !expired },
    });
}
/** A date that has passed is what every list has in time, and matters only to what is ordered with it. */
function dateProblem({ body }, { today }) {
    const date = body.custom_expiration_date;
    return date === undefined || date > today ? undefined : problem('invalid_input', datePassed(date));
}
/** At most this much of an order's time counts when it is too new to be renewed. */
const LONGEST_QUARTER_DAYS = 30;
/** A renewal that would not last, or that is one of a series without an end, is not paid for. */
function uselessRenewal({ body }, order, { today, renewBeforeDays }) {
    const { placed, validTill } = order;
    const date = body.custom_expiration_date;
    if (date !== undefined) {
        if (date <= (validTill ?? ''))
            return problem('renewal_useless', endsNoLater(order, date));
        if ((daysLeft(date, today) ?? 0) <= renewBeforeDays)
            return problem('renewal_useless', dueAtOnce(order, date, renewBeforeDays));
    }
    if (placed === undefined)
        return undefined;
    const age = daysLeft(today, placed) ?? 0;
    const validity = daysLeft(validTill, placed) ?? 0;
    return age < Math.min(validity / 4, LONGEST_QUARTER_DAYS)
        ? problem('renewal_useless', tooNew(order, age))
        : undefined;
}

;// CONCATENATED MODULE: ./src/list/csv-records.ts
/** Why a CSV file cannot be read from here on. `column` is the number of a cell, from 1. */
class CsvProblem extends Error {
    line;
    column;
    constructor(line, column, message) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
/** Cells beyond these belong to no column; the first of them that is not empty is kept, to be reported. */
const MAX_CELLS = 200;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/**
 * Reads a CSV file (RFC 4180, with any line ends), one record after another, without those that are blank:
 * spreadsheets write a million of them. Reads character codes, since patterns take ten times as long for these.
 *
 * @param separator one character
 * @param begin where the first record begins
 * @throws {CsvProblem} if quotes are wrong
 */
function* csvRecords(text, separator, begin) {
    const comma = separator.charCodeAt(0);
    let line = 1 + countLines(text, 0, begin);
    let at = begin;
    for (;;) {
        const start = endOfBlank(text, at, comma);
        line += countLines(text, at, start);
        at = start;
        if (at === text.length)
            return;
        const first = line;
        const cells = [];
        for (let column = 1;; column++) {
            const quoted = text.charCodeAt(at) === QUOTE;
            const end = endOfCell(text, at, comma);
            if (end < 0)
                throw new CsvProblem(first, column, 'opens a quote that is never closed. Add the closing quote.');
            const next = text.charCodeAt(end);
            if (end < text.length && next !== comma && next !== LF && next !== CR) {
                throw new CsvProblem(first, column, quoted ? AFTER_QUOTE : QUOTE_INSIDE);
            }
            if (column <= MAX_CELLS || cells.length === MAX_CELLS) {
                const cell = quoted ? unquoted(text.slice(at + 1, end - 1)) : text.slice(at, end);
                if (column <= MAX_CELLS || cell.trim() !== '')
                    cells.push(cell);
            }
            if (quoted)
                line += countLines(text, at, end);
            at = end;
            if (next !== comma)
                break;
            at += 1;
        }
        if (cells.some((cell) => cell.trim() !== ''))
            yield { line: first, cells };
    }
}
const AFTER_QUOTE = 'has something after a closing quote; a quote inside of a value is written twice.';
const QUOTE_INSIDE = 'has a quote in the middle of a value; put the whole value in quotes, and write the quote twice.';
/** Where the first record begins that has more than separators and blanks. */
function endOfBlank(text, begin, comma) {
    let record = begin;
    for (let at = begin; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === LF || code === CR)
            record = at + 1;
        else if (code !== comma && code !== 0x20 && code !== 0x09)
            return record;
    }
    return text.length;
}
/** Where the cell ends that begins here; below 0 if it opens a quote that is never closed. Add the closing quote. */
function endOfCell(text, begin, comma) {
    return text.charCodeAt(begin) === QUOTE ? endOfQuoted(text, begin) : endOfPlain(text, begin, comma);
}
function endOfPlain(text, begin, comma) {
    for (let at = begin; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === comma || code === LF || code === CR || code === QUOTE)
            return at;
    }
    return text.length;
}
/** The place after the closing quote; -1 if there is none. */
function endOfQuoted(text, begin) {
    for (let at = begin + 1; at < text.length; at++) {
        if (text.charCodeAt(at) !== QUOTE)
            continue;
        if (text.charCodeAt(at + 1) !== QUOTE)
            return at + 1;
        at += 1;
    }
    return -1;
}
function unquoted(text) {
    // A text much longer than any cell is refused at once.
    return text.length > 100_000 ? text : text.replaceAll('""', '"');
}
/** A CR before an LF is counted with it. */
function countLines(text, begin, end) {
    let lines = 0;
    for (let at = begin; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF))
            lines += 1;
    }
    return lines;
}

// EXTERNAL MODULE: ./src/base/csv.ts
var csv = __webpack_require__(9001);
;// CONCATENATED MODULE: ./src/fleet/results.ts








/** The columns of the results file. It has no names of people, no addresses and no CSRs in it. */
const COLUMNS = {
    name: ({ name }) => name,
    line: ({ line }) => line,
    plan: ({ plan }) => plan,
    outcome: ({ outcome }) => outcome,
    'order-id': ({ order }) => order?.id,
    'order-url': ({ order }, { apiUrl }) => (order?.id === undefined ? undefined : (0,domain_order/* orderUrl */.YL)(apiUrl, order.id)),
    'order-status': ({ order }) => order?.status,
    'request-id': ({ order }) => order?.requestId,
    'request-status': ({ order }) => order?.requestStatus,
    'certificate-id': ({ order }) => order?.certificateId,
    'not-after': ({ order }) => order?.validTill,
    'days-remaining': ({ order }, { today }) => daysLeft(order?.validTill, today),
    'order-reference': ({ order }) => order?.reference,
    'key-file': ({ keyFile }) => keyFile,
    'error-code': ({ code }) => code,
    message: ({ message }) => (0,log/* shown */.SP)(message),
    identity: ({ identity }) => identity,
};
const RESULT_COLUMNS = Object.keys(COLUMNS);
function lineOfRow(state, facts) {
    const { fleet } = facts;
    const { row, plan, outcome, order, code, message } = state;
    const { name, line } = row;
    const identity = order !== undefined && isCertain(state)
        ? fingerprint(fleet, row, { id: order.id, reference: order.reference ?? '' })
        : undefined;
    const key = order && keyFileOf(facts, row, order);
    const keyFile = key !== undefined && (0,external_node_fs_.existsSync)(key) ? key : undefined;
    return { name, line, plan: plan.word, outcome, order, code, message, keyFile, identity };
}
/** A row whose order is in doubt is looked up again, and so is one that shows what the account does not keep. */
function isCertain({ claim, order }) {
    const { problem, conflicts, duplicates } = claim;
    const inComment = order?.onlyInComment === true;
    return problem === undefined && conflicts.length === 0 && duplicates.length === 0 && !inComment;
}
function lineOfGone(gone) {
    return {
        name: gone.name,
        plan: 'gone',
        outcome: 'unchanged',
        order: {
            id: gone.orderId,
            status: gone.orderStatus || undefined,
            requestId: gone.requestId || undefined,
            requestStatus: gone.requestStatus || undefined,
            validTill: gone.validTill || undefined,
            reference: gone.orderReference || undefined,
        },
        message: `The list has no row ${gone.name} any more, and order ${gone.orderId} is still open or valid.`,
        identity: gone.fingerprint,
    };
}
/**
 * Writes a line for each row of the list, and for each row that is gone from it, as CSV with a header or as a JSON
 * list by the path's ending, whole or not at all.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written
 */
async function writeResults(path, { states, gone }, facts) {
    const cellsOf = (line) => Object.values(COLUMNS).map((cell) => cell(line, facts));
    const texts = [...linesOf(states, gone, facts)].map(isJson(path)
        ? (line, index) => {
            const entry = cellsOf(line).map((cell, column) => [RESULT_COLUMNS[column], cell ?? null]);
            return `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(Object.fromEntries(entry))}`;
        }
        : (line) => (0,csv/* csvLine */.z)(cellsOf(line)));
    if (isJson(path))
        texts.push(texts.length === 0 ? '[]\n' : '\n]\n');
    else
        texts.unshift((0,csv/* csvLine */.z)(RESULT_COLUMNS));
    await (0,safe_file.writeFileWhole)(path, Buffer.from(texts.join('')), { overwrite: true });
}
function* linesOf(states, gone, facts) {
    for (const state of states)
        yield lineOfRow(state, facts);
    for (const row of gone)
        yield lineOfGone(row);
}
function isJson(path) {
    return path.toLowerCase().endsWith('.json');
}

;// CONCATENATED MODULE: ./src/fleet/read-results.ts




/** Ten thousand lines have a few megabytes. */
const read_results_MAX_BYTES = 32 * 1024 * 1024;
/**
 * Reads the results file of an earlier run. A file that is cut or cannot be understood has no lines; one that is
 * something else is refused, because it would be replaced.
 *
 * @returns the lines, and a remark if they cannot be used
 * @throws {ActionError} `invalid_input` if the file cannot be read, replaced or written
 */
async function readResults(path) {
    try {
        const bytes = await (0,safe_file.readRegularFile)(path, read_results_MAX_BYTES);
        await (0,safe_file.checkTarget)(path, {
            overwrite: bytes === undefined || (bytes !== 'too large' && isResults(path, bytes)),
        });
        if (bytes === undefined || bytes === 'too large' || bytes.length === 0)
            return { entries: [] };
        const entries = parseEntries(path, bytes.toString('utf8'));
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
        return RESULT_COLUMNS.join(',').startsWith(header);
    return RESULT_COLUMNS.slice(0, 4).every((name) => header.split(',').includes(name));
}
/** `undefined` if the text cannot be understood. */
function parseEntries(path, source) {
    const text = source.replace(/^\uFEFF/, '');
    try {
        const records = isJson(path) ? JSON.parse(text) : parseCsv(text);
        return Array.isArray(records) ? records.map(entryOf) : undefined;
    }
    catch {
        // Whatever is wrong with it, it is not needed.
        return undefined;
    }
}
function parseCsv(text) {
    const separator = /^[^\r\n]*;/.test(text) ? ';' : ',';
    const [header, ...records] = csvRecords(text, separator, 0);
    const columns = header?.cells ?? [];
    return records.map(({ cells }) => Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
}
function entryOf(record) {
    const cells = typeof record === 'object' && record !== null ? record : {};
    const text = (name, form = /^/) => {
        const value = Object.hasOwn(cells, name) ? cells[name] : undefined;
        const cell = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
        return form.test(cell) ? cell : '';
    };
    return {
        name: text('name'),
        plan: text('plan'),
        orderId: text('order-id'),
        orderStatus: text('order-status', /^[a-z_]{1,40}$/),
        validTill: text('not-after', /^\d{4}-\d{2}-\d{2}$/),
        requestId: text('request-id', /^\d{1,16}$/),
        requestStatus: text('request-status', /^[a-z_]{1,40}$/),
        orderReference: text('order-reference'),
        fingerprint: text('identity', /^[0-9a-f]{16}$/),
    };
}

;// CONCATENATED MODULE: ./src/fleet/record.ts

/** The share of a run's time that goes into writing: ten thousand rows take a moment. */
const RECORD_SHARE = 1 / 20;
/** The results file of a run. */
function openRecord({ now }, { fleet, keys, credentials, resultsFile }, facts) {
    let next = now();
    const write = async () => {
        if (resultsFile === undefined)
            return;
        const begin = now();
        await writeResults(resultsFile, facts, {
            ...{ fleet, keys, today: facts.today },
            apiUrl: credentials.apiUrl,
        });
        next = now() + (now() - begin) / RECORD_SHARE;
    };
    return {
        write,
        writeSometimes: async () => {
            if (now() >= next)
                await write();
        },
    };
}

;// CONCATENATED MODULE: ./src/fleet/next-read.ts






/** At most this many orders with one reference are read. */
const MAX_LISTED = 10;
/** The next read that a row's orders need; `undefined` if nothing is missing. */
function nextRead(row, account, rules) {
    if (account.settled.has(row))
        return undefined;
    const isUnread = (id) => !account.orders.has(id) && !account.missing.has(id);
    const known = rules.results.usable.get(row.name.toLowerCase())?.orderId;
    for (const id of [known, row.orderId])
        if (id !== undefined && isUnread(id))
            return { orderId: id };
    const own = own_orders_ordersOf(row, account);
    const isLeaver = row.state === 'revoked';
    const isKnown = known !== undefined && own.has(known);
    return ((isKnown && !isLeaver
        ? undefined
        : nextByReference(account, rowReference(account.fleet, row.name), own)) ??
        nextInChain(row, { account, own, rules }) ??
        (rules.owned === undefined ? undefined : nextCandidate(row, { account, own, rules })));
}
/** The look-up of a reference, then the orders that it lists: open ones, and closed ones until one is the row's. */
function nextByReference(account, reference, own) {
    const lookUp = account.lookUps.get(reference.toLowerCase());
    if (lookUp === undefined)
        return { reference };
    for (const { id, status } of mostLikelyFirst(lookUp.listed)) {
        if (account.orders.has(id) || account.missing.has(id))
            continue;
        if ((0,domain_order/* isClosed */.Lx)(status) && lookUp.listed.some((listed) => own.has(listed.id)))
            continue;
        return { orderId: id };
    }
    return undefined;
}
function mostLikelyFirst(listed) {
    return listed
        .toSorted((one, other) => Number((0,domain_order/* isClosed */.Lx)(one.status)) - Number((0,domain_order/* isClosed */.Lx)(other.status)) || (0,domain_order/* byAge */.jI)(other, one))
        .slice(0, MAX_LISTED);
}
/**
 * Renewals of the current order, or the order that it renews while it has no certificate; of a leaver both of every
 * order.
 */
function nextInChain(row, { account, own, rules }) {
    const { fleet } = account;
    const orders = [...own.values()].map(({ order }) => order);
    const isLeaver = row.state === 'revoked';
    for (const order of isLeaver ? orders : chainOf(orders, account).chain.slice(-1)) {
        const hasNone = !wasIssued(order) && !(0,domain_order/* isClosed */.Lx)(order.status);
        const before = (isLeaver || hasNone) && order.reference !== undefined
            ? readRowReference(fleet, order.reference)?.renewedOrderId
            : undefined;
        const renewal = mayBeRenewed(row, order, { account, rules }) ? order.renewedBy : undefined;
        for (const id of [before, renewal]) {
            if (id !== undefined && !account.orders.has(id) && !account.missing.has(id))
                return { orderId: id };
        }
        if (!mayBeRenewed(row, order, { account, rules }))
            continue;
        const next = nextByReference(account, rowReference(fleet, row.name, order.id), own);
        if (next !== undefined)
            return next;
    }
    return undefined;
}
/** Whether there can be a renewal of an order. For a leaver it matters however long the order is valid. */
function mayBeRenewed(row, order, { account, rules }) {
    const { status, isRenewed, validTill } = order;
    if (row.state === 'revoked')
        return isRenewed === true || wasIssued(order);
    if (status !== 'issued' && status !== 'expired')
        return (0,domain_order/* isClosed */.Lx)(status) && isRenewed !== false;
    const days = daysLeft(validTill, account.today);
    return status === 'expired' || isRenewed === true || (days !== undefined && days <= rules.renewBeforeDays);
}
/**
 * Orders of the list that no row has, if this row lacks one or has to lose all: in accounts whose look-up does not
 * show client orders, and for references whose ID the row does not name any more. At last the order that the
 * results file names.
 */
function nextCandidate(row, { account, own, rules }) {
    const { chain } = chainOf([...own.values()].map(({ order }) => order), account);
    const current = chain.at(-1);
    const isLeaver = row.state === 'revoked';
    if (!isLeaver && current !== undefined && !mayBeRenewed(row, current, { account, rules }))
        return undefined;
    const isUnread = (id) => !account.orders.has(id) && !account.missing.has(id);
    for (const id of keysOf(row).flatMap((key) => account.list.byKey.get(key) ?? [])) {
        const item = account.list.items.get(id);
        if (!isUnread(id) || rules.owned?.has(id) || item === undefined)
            continue;
        // An ended order of a leaver can lead to its renewal.
        if (isLeaver || current === undefined || (0,domain_order/* byAge */.jI)({ id }, current) > 0)
            return { orderId: id };
    }
    const named = rules.results.named.get(row.name.toLowerCase());
    return named !== undefined && isUnread(named) ? { orderId: named } : undefined;
}

;// CONCATENATED MODULE: ./src/fleet/settle.ts





/**
 * Settles the rows that need no change and no reading: the results file names their orders, and the list shows
 * them in a state in which nothing is to be done.
 */
function settle_settle(account, { rows, results, renewBeforeDays }) {
    for (const row of rows) {
        const entry = results.usable.get(row.name.toLowerCase());
        const order = entry && knownOrder(account, row, entry);
        if (entry === undefined || order === undefined)
            continue;
        if (needsReading(row, { entry, order, today: account.today, renewBeforeDays }))
            continue;
        const before = renewedOrderOf(account.fleet, entry);
        const earlier = before === undefined ? undefined : account.list.items.get(before);
        const chain = earlier !== undefined && canBe(row, earlier) ? [orderOfItem(earlier, new Map())] : [];
        account.settled.set(row, [...chain, order]);
    }
}
/** The order of a line, if the line marks it as the row's by its own reference or by `order-id`. */
function knownOrder(account, row, entry) {
    const item = account.list.items.get(entry.orderId);
    const named = readRowReference(account.fleet, entry.orderReference)?.name;
    const isOwn = entry.orderId === row.orderId || (named !== undefined && isSameName(named, row.name));
    if (item === undefined || !canBe(row, item) || !isOwn)
        return undefined;
    const order = orderOfItem(item, account.list.revocations);
    // Just placed by the run before, it had no status yet.
    const isSame = entry.orderStatus === '' || entry.orderStatus === order.status;
    return {
        ...order,
        reference: entry.orderReference || undefined,
        ...(isSame
            ? { requestId: entry.requestId || undefined, requestStatus: entry.requestStatus || undefined }
            : {}),
    };
}
function needsReading({ state }, { entry, order, today, renewBeforeDays }) {
    const { status, isRenewed, validTill } = order;
    // Everything of a leaver was ended, or had expired, when the row was found to be revoked.
    if (state === 'revoked')
        return entry.plan !== 'revoked' || isAlive(order, today);
    // It is renewed.
    if (status === 'expired')
        return true;
    const isSame = entry.orderStatus === '' || entry.orderStatus === status;
    if ((0,domain_order/* isClosed */.Lx)(status))
        return isRenewed !== false || !isSame;
    if (status !== 'issued')
        return !isSame;
    const days = daysLeft(validTill, today);
    return isRenewed === true || (days !== undefined && days <= renewBeforeDays);
}

;// CONCATENATED MODULE: ./src/fleet/refresh.ts











/** Pauses between the look-ups of a re-run, for an order of the attempt before that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
/** How many of the orders that may be a second one of a row are read in each run, the newest first. */
const MAX_UNCLAIMED = 20;
/**
 * Reads what is in the account: the list of orders once, then for each row what list and results file do not
 * show. Changes nothing.
 *
 * @throws {RequestError} which would hit every other row, too
 * @throws {ActionError} `not_ordered` if the clocks of runner and CertCentral differ
 */
async function refresh(context, options) {
    const { fleet, rows, rerun, progress } = options;
    const list = await listOrders(context, listOptions(options));
    const today = dayOf(context, options.apiUrl);
    const account = emptyAccount({ fleet, today, list });
    settle_settle(account, options);
    const run = {
        context,
        account,
        options,
        pauses: rerun ? [...RERUN_PAUSES_SECONDS] : [],
        sparesLookUps: !rerun && !hasUnclaimed(account, options),
        unclear: 0,
    };
    for (const [index, row] of rows.entries()) {
        await readRow(run, row, options);
        progress(index + 1);
    }
    // Every row has what is certainly its own, so that the rest of the list can be looked at.
    const owned = ownedIn(account, rows);
    const lacking = rows.filter((row) => nextRead(row, account, { ...options, owned }) !== undefined);
    // An order of the attempt before may have come into the list since.
    if (rerun && lacksOrder(account, rows))
        account.list = await listOrders(context, listOptions(options));
    for (const row of rerun ? rows : lacking)
        await readRow(run, row, { ...options, owned });
    if (lacksOrder(account, rows))
        await readGone(run);
    await readUnclaimed(run, rows);
    dayOf(context, options.apiUrl);
    return account;
}
function listOptions({ fleet, rows, results }) {
    const known = [...results.usable.values()];
    const wantedIds = new Set([
        ...rows.flatMap(({ orderId }) => orderId ?? []),
        ...results.named.values(),
        ...results.gone.map(({ orderId }) => orderId),
        ...known.flatMap((entry) => renewedOrderOf(fleet, entry) ?? []),
    ]);
    return { rows, wantedIds, withRevocations: known.length > 0 };
}
/** Whether the account can have an order that no row is known to have. A list that lacks a known order may lack others. */
function hasUnclaimed({ list, settled }, { rows, results, fleet }) {
    const known = new Set();
    for (const row of rows) {
        const entry = results.usable.get(row.name.toLowerCase());
        if (entry !== undefined && !list.items.has(entry.orderId))
            return true;
        const ids = [
            row.orderId,
            entry?.orderId,
            entry && renewedOrderOf(fleet, entry),
            ...(settled.get(row)?.map(({ id }) => id) ?? []),
        ];
        for (const id of ids)
            if (id !== undefined && list.ids.has(Number(id)))
                known.add(id);
    }
    return known.size < list.ids.size;
}
/** Reads until nothing is missing of a row. A failure that is about this row only is noted. */
async function readRow(run, row, rules) {
    const { account, context } = run;
    try {
        while (!account.unreadable.has(row)) {
            const next = nextRead(row, account, rules);
            if (next === undefined)
                return;
            await read(run, next);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI))
            throw error;
        run.unclear = error.failure === 'unclear' ? run.unclear + 1 : 0;
        if (isFatal(error) || run.unclear >= MAX_UNCLEAR || context.canceled.aborted)
            throw error;
        account.unreadable.set(row, unreadable(error));
    }
}
async function read(run, next) {
    if ('reference' in next)
        await lookUp(run, next.reference);
    else
        await readOrderInfo(run, next.orderId);
    run.unclear = 0;
}
async function readOrderInfo({ context, account }, id) {
    try {
        addOrder(account, orderOfInfo(await readPatiently(context, () => context.service.orderInfo(id))));
    }
    catch (error) {
        if (!(error instanceof errors/* RequestError */.GI) || error.status !== 404 || isFatal(error))
            throw error;
        account.missing.add(id);
    }
}
async function lookUp({ context, account, sparesLookUps, pauses }, reference) {
    const { service, wait, now } = context;
    if (sparesLookUps)
        return addLookUp(account, reference, { listed: [], at: undefined });
    const look = () => readPatiently(context, () => service.ordersByReference(reference));
    let listed = await look();
    while (listed.length === 0 && pauses.length > 0) {
        await wait(pauses.shift() ?? 0);
        listed = await look();
    }
    addLookUp(account, reference, { listed, at: now() });
}
function ownedIn(account, rows) {
    return new Set(rows.flatMap((row) => [...own_orders_ordersOf(row, account).keys()]));
}
function lacksOrder(account, rows) {
    const isLacking = (row) => ![...own_orders_ordersOf(row, account).values()].some(({ order }) => isAlive(order, account.today));
    return rows.some((row) => row.state === 'active' && isLacking(row));
}
/** How many orders of rows that are gone from the list are read, if the list of orders does not show them yet. */
const MAX_GONE = 50;
/** A row that was renamed is a row that is gone and a new one, and the order of the first may not be listed yet. */
async function readGone(run) {
    const { account, options } = run;
    const hidden = options.results.gone.filter(({ orderId }) => !account.list.items.has(orderId));
    for (const { orderId } of hidden.slice(0, MAX_GONE))
        await readOrderInfo(run, orderId);
}
/**
 * Reads live orders that no row is known to have: those with the name of a row, since one can be a second order of a
 * row, of which no more was read than it needed; and any, if a leaver is to lose its orders. In an account whose
 * look-up shows no client orders, it can have one under an earlier product, name or address.
 */
async function readUnclaimed(run, rows) {
    const { account, context } = run;
    const { list, settled } = account;
    const owned = ownedIn(account, rows);
    const hasLeaver = rows.some((row) => row.state === 'revoked' && !settled.has(row));
    const ids = new Set(hasLeaver ? list.items.keys() : [...list.byKey.values()].flat());
    const unclaimed = [...ids]
        .filter((id) => !owned.has(id) && !account.orders.has(id))
        // Of an active row, an order that was renewed is no second one.
        .filter((id) => isAliveInList(list, id, account.today) && (hasLeaver || !list.items.get(id)?.isRenewed))
        .sort((one, other) => (0,domain_order/* byAge */.jI)({ id: other }, { id: one }));
    for (const id of unclaimed.slice(0, MAX_UNCLAIMED)) {
        try {
            await readOrderInfo(run, id);
        }
        catch (error) {
            if (!(error instanceof errors/* RequestError */.GI) || isFatal(error) || context.canceled.aborted)
                throw error;
        }
    }
}
function isAliveInList({ items }, id, today) {
    const item = items.get(id);
    return item !== undefined && isAlive(item, today);
}
function unreadable(error) {
    const { code, message } = (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Looking for the order of this row failed. ${(0,errors/* withHint */.mu)(error)}`);
    return { code, text: message };
}

;// CONCATENATED MODULE: ./src/fleet/tally.ts
/** @param gone rows of an earlier run that the list does not have any more */
function tallyOf(states, gone) {
    const count = (test) => states.filter(test).length;
    const placed = (word) => count((state) => state.plan.word === word && state.placed);
    return {
        'to-order': count(({ plan }) => plan.word === 'order'),
        'to-renew': count(({ plan }) => plan.word === 'renew'),
        'to-revoke': count(({ plan }) => plan.word === 'revoke'),
        current: count(({ plan }) => plan.word === 'current'),
        waiting: count(({ plan }) => plan.word === 'waiting'),
        problems: count(({ plan }) => plan.word === 'problem'),
        gone,
        ordered: placed('order'),
        renewed: placed('renew'),
        revoked: count(({ plan, outcome }) => plan.word === 'revoke' && outcome === 'done'),
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
/** The plan in one sentence without its point; numbers that are 0 are left out. */
function planSentence(tally) {
    return sentence(tally, [
        ['to-order', 'to order'],
        ['to-renew', 'to renew'],
        ['to-revoke', 'to revoke'],
        ['current', 'current'],
        ['waiting', 'waiting'],
        ['problems', tally.problems === 1 ? 'problem' : 'problems'],
        ['gone', 'gone from the list'],
    ]);
}
/** The result of an apply, as a further sentence. */
function doneSentence(tally) {
    const done = sentence(tally, [
        ['ordered', 'ordered'],
        ['renewed', 'renewed'],
        ['revoked', 'revoked'],
        ['failed', 'failed'],
        ['unknown', 'unknown'],
        ['not-attempted', 'not attempted'],
    ]);
    return ` Done: ${done}.`;
}
function sentence(tally, parts) {
    const shown = parts.flatMap(([name, words]) => (tally[name] > 0 ? [`${tally[name]} ${words}`] : []));
    return shown.length === 0 ? 'Nothing' : shown.join(', ');
}

;// CONCATENATED MODULE: ./src/fleet/report-rows.ts





/** The rest is in the summary and in the results file. */
const report_rows_MAX_LISTED = 50;
function reportPlan(report, tally) {
    report.info(`Plan: ${planSentence(tally)}.`);
}
/**
 * Logs the problems, which are warnings if they are not annotated in the list, and in a plan the changes, each with the
 * page of its order.
 */
function reportRows(report, states, { apply, annotated, apiUrl }) {
    const page = ({ order }) => (order === undefined ? '' : ` ${(0,domain_order/* orderUrl */.YL)(apiUrl, order.id)}`);
    const problems = states.filter(({ plan }) => plan.word === 'problem');
    for (const state of problems.slice(0, report_rows_MAX_LISTED)) {
        const { row, message } = state;
        report[annotated ? 'info' : 'warning'](`${row.name} (line ${row.line}): ${message}${page(state)}`);
    }
    if (problems.length > report_rows_MAX_LISTED)
        report.info(`and ${(0,base_text/* count */.U9)(problems.length - report_rows_MAX_LISTED, 'more row')} with problems.`);
    if (apply)
        return;
    for (const state of states.filter(({ plan }) => changes(plan)))
        report.info(`${state.row.name}: ${state.plan.word}. ${state.message}${page(state)}`);
}
/** Reports rows that were in the list at the last run. Nothing is revoked for that. */
function reportGone(report, gone) {
    if (gone.length === 0)
        return;
    const named = gone.slice(0, report_rows_MAX_LISTED).map(({ name, orderId }) => `${name} (order ${orderId})`);
    const more = gone.length > report_rows_MAX_LISTED ? ` and ${gone.length - report_rows_MAX_LISTED} more` : '';
    report.warning(`${gone.length === 1 ? '1 row of an earlier run is' : `${gone.length} rows of earlier runs are`} gone from the list, and nothing is ` +
        `revoked for that: ${named.join(', ')}${more}. Put each back into the list, with the state revoked if its certificate has to end.`);
}
/** @throws {ActionError} `rows_failed` */
function refuseFailedRows(states, apply) {
    const { problems, failed, unknown, ordered, renewed, revoked } = tallyOf(states, 0);
    const unplanned = states.filter(({ plan, outcome }) => plan.word === 'problem' && outcome === 'failed').length;
    const counts = [
        ...(problems > 0 ? [`${problems} ${problems === 1 ? 'row has a problem' : 'rows have problems'}`] : []),
        ...(failed > unplanned
            ? [`${failed - unplanned} ${failed - unplanned === 1 ? 'row' : 'rows'} failed`]
            : []),
        ...(unknown > 0 ? [`the outcome of ${unknown} ${unknown === 1 ? 'row' : 'rows'} is unknown`] : []),
    ];
    if (counts.length === 0)
        return;
    const others = apply && ordered + renewed + revoked > 0 ? ' All other rows were completed.' : '';
    const text = counts.join(', ');
    throw new errors/* ActionError */.lZ('rows_failed', `${text.charAt(0).toUpperCase()}${text.slice(1)}.${others} The job summary and the results file show what is wrong with each; ` +
        'correct it and run the job again, which orders nothing twice.');
}

// EXTERNAL MODULE: ./src/report/chart.ts
var chart = __webpack_require__(194);
;// CONCATENATED MODULE: ./src/fleet/summary.ts






/** Longer tables are not read. */
const MAX_ROWS = 200;
/**
 * The job summary in Markdown: the plan, its problems, the rows that change by what happens to them,
 * and those that wait or are current, folded. People are in it by the names of their rows only.
 */
function renderFleet({ states, gone }, { fleet, apply, tally, apiUrl, overCaps, errorCode, today }) {
    const is = (...words) => states.filter(({ plan }) => words.includes(plan.word));
    const ended = (outcome) => states.filter((state) => state.outcome === outcome && state.plan.word !== 'problem');
    const changing = (word) => is(word).filter(({ outcome }) => !['failed', 'unknown', 'not_attempted'].includes(outcome));
    const verb = apply ? { order: 'Ordered', renew: 'Renewed', revoke: 'Revoked' } : TO_DO;
    const orders = tally['to-order'] + tally['to-renew'];
    const blocks = [
        `## Fleet ${fleet}`,
        `${planSentence(tally)}.${apply ? doneSentence(tally) : ''}`,
        ...(orders === 0 || apply ? [] : [`Applying this plan costs ${(0,base_text/* count */.U9)(orders, 'order')}.`]),
        ...(errorCode === undefined ? [] : [`Failed: ${(0,markdown/* code */.aY)(errorCode)}, ${MEANINGS[errorCode]}. See the log.`]),
        ...overCaps.map((sentence) => `**Over the limit:** ${sentence}`),
        ...section('Problems', is('problem'), (rows) => problemTable(rows, apiUrl)),
        ...section('Failed', ended('failed'), (rows) => problemTable(rows, apiUrl)),
        ...section('Unknown: an order may exist, and the next run settles it', ended('unknown'), (rows) => problemTable(rows, apiUrl)),
        ...section('Not attempted', ended('not_attempted'), (rows) => changeTable(rows, apiUrl)),
        ...section(verb.order, changing('order'), (rows) => changeTable(rows, apiUrl)),
        ...section(verb.renew, changing('renew'), (rows) => changeTable(rows, apiUrl)),
        ...section(verb.revoke, changing('revoke'), (rows) => changeTable(rows, apiUrl)),
        ...goneSection(gone, apiUrl),
        ...normalized('waiting', is('waiting'), apiUrl),
        ...normalized('current', is('current'), apiUrl),
        ...normalized('revoked', is('revoked'), apiUrl),
    ];
    return `${blocks.join('\n\n')}\n\n${chartOf(states, today)}`;
}
/** When the certificates of the list end. */
function chartOf(states, today) {
    const ends = (0,chart/* countEnds */.yd)();
    for (const { order } of states) {
        const validTill = order?.status === 'issued' ? order.validTill : undefined;
        // DigiCert shows expired certificates as `issued`, too.
        if (validTill !== undefined && validTill.slice(0, 10) >= today)
            ends.add(validTill);
    }
    return ends.chart(today);
}
const TO_DO = { order: 'To order', renew: 'To renew', revoke: 'To revoke' };
function section(title, rows, render) {
    if (rows.length === 0)
        return [];
    const more = rows.length - MAX_ROWS;
    return [
        `### ${title} (${(0,base_text/* count */.U9)(rows.length, 'row')})`,
        render(rows.slice(0, MAX_ROWS)),
        ...(more > 0 ? [`And ${(0,base_text/* count */.U9)(more, 'more row')}.`] : []),
    ];
}
function problemTable(rows, apiUrl) {
    return (0,markdown/* table */.tp)(['Row', 'Line', 'Order', 'Code', 'Meaning', 'What is wrong'], rows.map(({ row, order, code: errorCode, message }) => [
        row.name,
        String(row.line),
        orderLink(order?.id, apiUrl),
        errorCode === undefined ? '' : (0,markdown/* code */.aY)(errorCode),
        errorCode === undefined ? '' : MEANINGS[errorCode],
        (0,markdown/* escaped */.Mk)(message),
    ]));
}
function changeTable(rows, apiUrl) {
    return (0,markdown/* table */.tp)(['Row', 'Line', 'Product', 'Validity', 'Order', 'Why'], rows.map(({ row, order, message, plan }) => [
        row.name,
        String(row.line),
        (0,markdown/* code */.aY)(row.productId),
        plan.word === 'revoke' ? '' : validityOf(row),
        orderLink(order?.id, apiUrl),
        (0,markdown/* escaped */.Mk)(message),
    ]));
}
function validityOf({ body }) {
    const { validity_years: years, order_validity: days, custom_expiration_date: date } = body;
    if (date !== undefined)
        return `until ${date}`;
    return days === undefined ? (0,base_text/* count */.U9)(years ?? 1, 'year') : (0,base_text/* count */.U9)(days.days, 'day');
}
function normalized(what, rows, apiUrl) {
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, MAX_ROWS)
        .map(({ row, order, message }) => [
        row.name,
        orderLink(order?.id, apiUrl),
        (0,markdown/* escaped */.Mk)(order?.validTill ?? ''),
        (0,markdown/* escaped */.Mk)(message),
    ]);
    const more = rows.length - cells.length;
    return [
        `<details><summary>${(0,base_text/* count */.U9)(rows.length, 'row')} ${what}</summary>`,
        (0,markdown/* table */.tp)(['Row', 'Order', 'Valid until', ''], cells),
        ...(more > 0 ? [`And ${(0,base_text/* count */.U9)(more, 'more row')}.`] : []),
        '</details>',
    ];
}
function goneSection(gone, apiUrl) {
    if (gone.length === 0)
        return [];
    const rows = gone.slice(0, MAX_ROWS).map(({ name, orderId }) => [name, orderLink(orderId, apiUrl)]);
    return [
        `### Gone from the list (${(0,base_text/* count */.U9)(gone.length, 'row')})`,
        'Nothing is revoked for that. Put a row back into the list, with the state `revoked` if its certificate has to end.',
        (0,markdown/* table */.tp)(['Row', 'Order'], rows),
    ];
}
function orderLink(orderId, apiUrl) {
    return orderId === undefined ? '' : (0,markdown/* link */.nf)(orderId, (0,domain_order/* orderUrl */.YL)(apiUrl, orderId));
}

// EXTERNAL MODULE: ./src/inputs/workflow-run.ts + 1 modules
var workflow_run = __webpack_require__(9490);
// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
// EXTERNAL MODULE: ./src/inputs/credential-inputs.ts
var credential_inputs = __webpack_require__(8008);
// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/inputs/input-reader.ts + 1 modules
var input_reader = __webpack_require__(5572);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __webpack_require__(1815);
// EXTERNAL MODULE: ./src/inputs/spend-guard.ts
var spend_guard = __webpack_require__(5021);
// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __webpack_require__(5620);
;// CONCATENATED MODULE: ./src/list/columns.ts



/** The columns of a row besides those of its order. */
const OWN_COLUMNS = ['name', 'state', 'order-id'];
/** Inputs that people may look for in a list, and why they are not there. */
const NOT_IN_A_LIST = new Map([
    [
        'devkey',
        'a list must not contain keys or passwords. Give the API key in the input devkey, from a secret.',
    ],
    ['key-file', 'a list must not contain private keys. Give key-directory, which has one for each row.'],
    ['key-type', 'it is an input of the fleet, for all rows.'],
    [
        'key-password',
        'a list must not contain keys or passwords. Give it as an input of the fleet, from a secret.',
    ],
    ['pkcs12-password', 'a list must not contain keys or passwords.'],
    ['renew-before-days', 'it is an input of the fleet, for all rows.'],
    ['renewal-of-order-id', 'fleet finds the order to renew. Give an existing order in order-id.'],
    ['order-reference', 'references are made from the names of fleet and row.'],
    ['<<', 'a list is read without merge keys. Give what rows have in common in "defaults".'],
]);
/** The inputs of the order step that a row can have: those that describe its order. */
const ORDER_COLUMNS = Object.keys(input_table/* INPUTS */.mc).filter((name) => {
    const { actions, group } = input_table/* INPUTS */.mc[name];
    const describes = ['certificate', 'key', 'validity', 'renewal', 'order'].includes(group);
    return actions.includes('order') && describes && !NOT_IN_A_LIST.has(name);
});
const columns_COLUMNS = [...OWN_COLUMNS, ...ORDER_COLUMNS];
/** What the file of `inventory` shows of an order besides: read without meaning, so that such a file can become a list. */
const INVENTORY_COLUMNS = [
    'order-status',
    'valid-till',
    'days-remaining',
    'is-renewed',
    'certificate-id',
    'serial-number',
];
/** Whether a list may have this column. */
function isColumn(name) {
    return columns_COLUMNS.includes(name) || INVENTORY_COLUMNS.includes(name);
}
/**
 * What is wrong with a name of a column. What does not resemble one is not shown: in a list without
 * a header it is a person's name.
 *
 * @param values the column's values
 */
function unknownColumn(name, values) {
    const why = NOT_IN_A_LIST.get(name);
    if (why !== undefined)
        return `${name} cannot be a column: ${why}`;
    const plain = name
        .trim()
        .toLowerCase()
        .replace(/[\s_.-]+/g, '-');
    const near = (0,nearest/* nearest */.p)(plain, columns_COLUMNS);
    const meant = columns_COLUMNS.find((column) => column === plain && column !== 'name') ?? otherName(plain, values);
    if (meant === undefined && !near?.resembles) {
        return `is none of the columns that a list can have; the nearest is ${near?.word}. Check that the list has a header, or remove the column.`;
    }
    return `"${name.trim()}" is not a column. Did you mean ${meant ?? near?.word}?`;
}
/** Names of columns in other programs. */
const OTHER_NAMES = [
    [/^(e-?mails?|mails?|(e-?)?mail-?address(es)?)$/, 'emails'],
    [/^(cn|full-?name|display-?name)$/, 'common-name'],
    [/^given-?name$/, 'first-name'],
    [/^(sur-?name|family-?name|sn)$/, 'last-name'],
    [/^(departments?|ou|organizational-?units?)$/, 'organization-units'],
];
function otherName(name, values) {
    if (name === 'name') {
        const areRowNames = values.length > 0 && values.every((value) => isFleetName(value.trim(), 32));
        return areRowNames ? 'name' : 'common-name';
    }
    return OTHER_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/list/limits.ts
/** The limits of a list: more is not a list of certificates, and reading it would take minutes. */
const limits_MAX_BYTES = 32 * 1024 * 1024;
const limits_MAX_ROWS = 50_000;
const MAX_COLUMNS = 100;
/** In characters. */
const MAX_CELL = 10_000;
/** In YAML; aliases of aliases can make gigabytes of a few lines. */
const MAX_ALIASES = 100;
/** CSRs that are checked while a list is read, at 1 ms for a P-384; those of the other rows before their orders. */
const MAX_CSRS = 2000;
const TOO_MANY_ROWS = 'has more than 50,000 rows. Divide it into several fleets.';
const TOO_MANY_COLUMNS = 'has more than 100 columns. Remove those that no list of certificates has.';
const TOO_LONG = 'has more than 10,000 characters, which no value of a certificate has.';

;// CONCATENATED MODULE: ./src/list/problems.ts
/** Longer lists of problems are not corrected in one go. */
const MAX_SHOWN = 50;
/** The first problems of a list, each once, and the number of the others: a bad list has millions. */
class ProblemList {
    #ofWholeList = [];
    #shown = new Map();
    /** Each row has those of its defaults again. */
    #ofDefaults = new Set();
    #others = 0;
    get size() {
        return this.#ofWholeList.length + this.#shown.size + this.#others;
    }
    add(problem) {
        const key = `${problem.ofDefaults ? 'defaults' : 'manifest'} ${placed(problem)}`;
        if (this.#shown.has(key) || this.#ofDefaults.has(key))
            return;
        if (problem.ofDefaults)
            this.#ofDefaults.add(key);
        if (this.#shown.size < MAX_SHOWN)
            this.#shown.set(key, problem);
        else
            this.#others += 1;
    }
    /** A problem of every row comes before those of single rows. */
    addForWholeList(problem) {
        this.#ofWholeList.push(problem);
    }
    /** Those that are listed, and how many more there are. */
    listed() {
        const ofRows = [...this.#shown.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
        const all = [...this.#ofWholeList, ...ofRows];
        const shown = all.slice(0, MAX_SHOWN);
        return { shown, others: all.length - shown.length + this.#others };
    }
}
/** Reports a value that is missing in every row once, for the whole list, and otherwise in its rows. */
class MissingValues {
    #missing = new Map();
    add(column, problem) {
        const key = `${column} ${problem.text}`;
        const missing = this.#missing.get(key) ?? { column, text: problem.text, first: [], rows: 0 };
        missing.rows += 1;
        if (missing.first.length < MAX_SHOWN)
            missing.first.push(problem);
        this.#missing.set(key, missing);
    }
    /** @param describe the problem of a column that no row has a value in */
    report(problems, rows, describe) {
        for (const { column, text, first, rows: missing } of this.#missing.values()) {
            if (missing === rows && rows > 1)
                problems.addForWholeList(describe(column, text));
            else
                for (const problem of first)
                    problems.add(problem);
        }
    }
}
/** A problem as a line of a message. */
function placed({ line, column, character, text }) {
    const where = [
        ...(line === undefined ? [] : [`line ${line}`]),
        ...(column === undefined ? [] : [`column ${column}`]),
        ...(character === undefined ? [] : [`character ${character}`]),
    ].join(', ');
    return where === '' ? text : `${where}: ${text}`;
}

;// CONCATENATED MODULE: ./src/list/manifest.ts

/** A list without rows, with its problem. */
function emptyManifest(...problems) {
    const list = new ProblemList();
    for (const problem of problems)
        list.add(problem);
    return { defaults: new Map(), rows: [], columns: new Map(), problems: list };
}
/** Finds the line and the column (both from 1) of a place in a text. */
function lineFinder(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}

;// CONCATENATED MODULE: ./src/list/read-csv.ts




/**
 * Reads a list as spreadsheets write it: a header with the names of the columns, then a row for each
 * certificate. Separated by commas, semicolons or tabs, as the header or a first line `sep=;` shows.
 */
function readCsv(source) {
    const text = source.replace(/^\uFEFF/, '');
    const { begin, separator } = readPreamble(text);
    const manifest = emptyManifest();
    try {
        const records = csvRecords(text, separator ?? separatorOf(text.slice(begin)), begin);
        const head = records.next();
        if (head.done)
            return manifest;
        const columns = readHeader(head.value, manifest);
        if (columns.length > MAX_COLUMNS)
            return emptyManifest({ line: head.value.line, text: TOO_MANY_COLUMNS });
        for (const record of records) {
            if (manifest.rows.length === limits_MAX_ROWS)
                return emptyManifest({ line: record.line, text: TOO_MANY_ROWS });
            manifest.rows.push(rowOf(record, columns, manifest.problems));
        }
        return manifest;
    }
    catch (error) {
        if (!(error instanceof CsvProblem))
            throw error;
        const { line, column, message } = error;
        return emptyManifest({ line, column, text: message });
    }
}
/** The character that separates the cells of a list. */
function separatorIn(text) {
    const { begin, separator } = readPreamble(text);
    return separator ?? separatorOf(text.slice(begin));
}
/** The separators at the end are of programs that give each line as many cells as the longest has. */
const PREAMBLE = /^\s*(?:("?)sep=(\\t|[^\w"\r\n])\1[,;\t ]*|"?#TYPE\b[^\r\n]*)(?:\r\n|\n|\r|$)/i;
/** Lines that Excel (`sep=;`) and PowerShell (`#TYPE ...`) put before the header. */
function readPreamble(text) {
    let begin = 0;
    let separator;
    for (;;) {
        const [line, , named] = PREAMBLE.exec(text.slice(begin, begin + 1000)) ?? [];
        if (line === undefined)
            return { begin, separator };
        begin += line.length;
        separator = named === '\\t' ? '\t' : (named ?? separator);
    }
}
/** The separator that the first line has most of; names of columns hold none of them. */
function separatorOf(text) {
    const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
    const count = (separator) => header.split(separator).length;
    return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}
/** The names of the columns, without the empty ones at the end. */
function readHeader({ line, cells }, manifest) {
    const names = cells.map((cell) => (0,csv/* withoutApostrophe */.W)(cell).trim());
    const columns = names.slice(0, 1 + names.findLastIndex((name) => name !== ''));
    if (columns.length > MAX_COLUMNS)
        return columns;
    columns.forEach((name, index) => {
        const place = { line, column: index + 1 };
        if (name === '')
            return;
        const first = manifest.columns.get(name);
        if (first === undefined)
            manifest.columns.set(name, place);
        else {
            manifest.problems.add({
                ...place,
                text: `names the same column as cell ${first.column}; give each column once.`,
            });
        }
    });
    return columns;
}
function rowOf({ line, cells: record }, columns, problems) {
    const cells = new Map();
    let beyond = false;
    record.forEach((text, index) => {
        const value = (0,csv/* withoutApostrophe */.W)(text);
        const column = columns[index] ?? '';
        if (value.trim() === '')
            return;
        if (value.length > MAX_CELL)
            problems.add({ line, column: index + 1, text: TOO_LONG });
        else if (column !== '')
            cells.set(column, { value, line });
        else if (!beyond) {
            beyond = true;
            problems.add({
                line,
                column: index + 1,
                text: 'contains a value, but the header names no column there; a value with a separator in it needs quotes.',
            });
        }
    });
    return record.length < columns.length ? { line, cells, endsAfter: record.length } : { line, cells };
}

;// CONCATENATED MODULE: ./src/list/invalid-list.ts





/** Inputs or a list that cannot be used. */
class InvalidList extends errors/* ActionError */.lZ {
    fleet;
    path;
    /** The pull request gets a comment, with this token. */
    comment;
    /** Every problem that is listed, as lines of a message. */
    problems;
    /** Those of the list. */
    placed;
    constructor({ code, message }, facts) {
        super(code, message);
        this.fleet = facts.fleet;
        this.path = facts.path;
        this.comment = facts.comment;
        this.problems = facts.problems;
        this.placed = facts.placed;
    }
}
/** Where the problems of a list are in its file. A problem of the whole list is at its first line. */
function placesOf(path, problems, manifest) {
    const cellPlace = /\.csv$/i.test(path) ? cellFinder(path) : undefined;
    return problems.flatMap(({ line = 1, column, character, ofDefaults, text }) => {
        if (ofDefaults)
            return [];
        const named = typeof column === 'string' ? column : undefined;
        const shown = named === undefined ? text : `${named} ${text}`;
        const number = named === undefined ? column : manifest?.columns.get(named)?.column;
        const place = cellPlace?.(line, typeof number === 'number' ? number : 1);
        const start = character ?? (typeof column === 'number' && cellPlace === undefined ? column : undefined);
        return [{ line: place?.line ?? line, column: place?.column ?? start, text: shown }];
    });
}
/**
 * Finds the place of a cell of the record that begins in a line, if the list is a text; cells can have line breaks. Looks only at the lines
 * before it, since a list that is refused can have millions of them.
 */
function cellFinder(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const comma = separatorIn(text).charCodeAt(0);
    return (line, cell) => {
        const start = startOfLine(text, line);
        if (start === undefined)
            return undefined;
        let at = start;
        for (let number = 1; number < cell; number++) {
            const end = endOfCell(text, at, comma);
            // A cell that is missing is at the end of the record.
            at = end < 0 ? at : text.charCodeAt(end) === comma ? end + 1 : end;
        }
        const before = text.slice(start, at).split(/\r\n|\n|\r/);
        return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
    };
}
function startOfLine(text, line) {
    let at = 0;
    for (let number = 1; number < line; number++) {
        const lineFeed = text.indexOf('\n', at);
        const carriageReturn = text.slice(at, lineFeed < 0 ? undefined : lineFeed).indexOf('\r');
        if (carriageReturn >= 0 && at + carriageReturn + 1 !== lineFeed)
            at += carriageReturn + 1;
        else if (lineFeed < 0)
            return undefined;
        else
            at = lineFeed + 1;
    }
    return at;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/inputs/json-error.ts
const TOKEN = /[{}[\],:]|"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
/**
 * Where a text stops to be JSON. `JSON.parse` does not always report it, and its message quotes the text.
 *
 * @param text what `JSON.parse` has refused
 * @returns the place of the first token that cannot be there, or of the end
 */
function jsonErrorAt(text) {
    /** What closes each list and object that is open. */
    const open = [];
    /** What may come next; `v` is any value, `k` a key, `$` the end. */
    let next = 'v';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        at += SPACE.exec(text)?.[0].length ?? 0;
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text)?.[0];
        if (token === undefined)
            return at;
        if (']}'.includes(token) && next.includes(token)) {
            open.pop();
            next = open.length === 0 ? '$' : `,${open.at(-1)}`;
        }
        else if (',:'.includes(token) && next.includes(token)) {
            next = token === ',' && open.at(-1) === '}' ? 'k' : 'v';
        }
        else if (next.includes('k') && token.startsWith('"')) {
            next = ':';
        }
        else if (next.includes('v') && !']},:'.includes(token)) {
            if (token === '[' || token === '{')
                open.push(token === '[' ? ']' : '}');
            next = token === '[' ? 'v]' : token === '{' ? 'k}' : open.length === 0 ? '$' : `,${open.at(-1)}`;
        }
        else
            return at;
        at += token.length;
    }
}

// EXTERNAL MODULE: ./src/inputs/separators.ts
var separators = __webpack_require__(9949);
;// CONCATENATED MODULE: ./src/list/read-tree.ts






/** Reads `{defaults: {...}, certificates: [...]}` or the list itself. */
function readYaml(source) {
    return readText(source, readManifest);
}
/** As `readYaml`: what is JSON is YAML, too, and the parser of YAML keeps the place of each value. */
function readJson(source) {
    const text = source.replace(/^\uFEFF/, '');
    try {
        if (!hasTooManyValues(text))
            JSON.parse(text);
    }
    catch {
        return emptyManifest({ ...lineFinder(text)(jsonErrorAt(text)), text: 'is not valid JSON here.' });
    }
    return readText(text, readManifest);
}
/** Reads the lines `column: value` of the input `defaults`. */
function readDefaults(source) {
    return readText(source, (nodes, reading) => {
        const root = nodes.next();
        if (root.kind === 'map')
            reading.manifest.defaults = cellsOf(root, reading);
        else if (!isNothing(root))
            reading.add(root, 'is not in the form "input: value". Write one on each line.');
    });
}
function readText(source, read) {
    const text = source.replace(/^\uFEFF/, '');
    const place = lineFinder(text);
    const manifest = emptyManifest();
    const add = ({ at }, problem) => manifest.problems.add({ ...place(at), text: problem });
    if (hasTooManyValues(text)) {
        return emptyManifest({ text: 'has more values than a list of certificates can have.' });
    }
    const second = secondDocument(text);
    if (second !== undefined)
        return emptyManifest({ ...place(second), text: SECOND_DOCUMENT });
    try {
        const nodes = new Nodes((0,js_yaml/* parseEvents */.PH)(text, {}), text);
        if (nodes.begins()) {
            read(nodes, { manifest, place, add });
            nodes.end();
        }
        return manifest;
    }
    catch (error) {
        if (error instanceof Unreadable)
            return emptyManifest({ ...place(error.at), text: error.message });
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        return emptyManifest({
            line: line + 1,
            column: column + 1,
            text: `is not valid YAML here: ${error.reason}.`,
        });
    }
}
/** The parser makes objects of all values first: three times as many as these signs need less than 1 GiB. */
const MAX_SIGNS = 1_500_000;
function hasTooManyValues(text) {
    let signs = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '\n' || sign === ',' || sign === '[' || sign === '{')
            signs += 1;
        else if ((sign === '-' || sign === '?') && text[at + 1] === ' ')
            signs += 1;
    }
    return signs > MAX_SIGNS;
}
const SECOND_DOCUMENT = 'has a second document; put all rows into one.';
/** Where a second document begins that has its marker; looked for first, since a list can have millions. */
function secondDocument(text) {
    const markers = text.matchAll(/^---(?=\s)/gm);
    markers.next();
    return markers.next().value?.index;
}
class Unreadable extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/**
 * Makes values of the parser's events, one after another: of ten thousand rows there is never more than
 * one in memory.
 */
class Nodes {
    #events;
    #text;
    #anchors = new Map();
    #aliases = 0;
    #index = 0;
    constructor(events, text) {
        this.#events = events;
        this.#text = text;
    }
    /** Goes to the first value, if there is one. */
    begins() {
        this.#index = 1;
        return this.#events.length > 0 && !this.#closes();
    }
    /** Lets go of an event that was read: with all of them the rows would take twice the memory. */
    #advance() {
        this.#events[this.#index] = undefined;
        this.#index += 1;
    }
    end() {
        this.#advance();
        if (this.#index < this.#events.length) {
            throw new Unreadable(this.#text.length, SECOND_DOCUMENT);
        }
    }
    next() {
        const event = this.#events[this.#index];
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                this.#advance();
                const { style, valueStart } = event;
                const quoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
                const value = valueStart < 0 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
                const at = Math.max(0, quoted ? valueStart - 1 : valueStart);
                return this.#named(event, { kind: 'scalar', value, plain: style === js_yaml/* SCALAR_STYLE */.jK.PLAIN, at });
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return this.#named(event, { kind: 'list', items: [...(this.items() ?? [])], at: event.start });
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const entries = [];
                for (const key of this.keys() ?? [])
                    entries.push([key, this.next()]);
                return this.#named(event, { kind: 'map', entries, at: event.start });
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                this.#advance();
                this.#aliases += 1;
                if (this.#aliases > MAX_ALIASES) {
                    throw new Unreadable(event.anchorStart, 'is one alias more than the 100 that a list can have.');
                }
                const node = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
                if (node !== undefined)
                    return node;
                throw new Unreadable(event.anchorStart, 'is an alias, but no anchor with this name comes before it.');
            }
            default:
                throw new TypeError('The events of the parser do not fit together.');
        }
    }
    /** The items of the list that comes next, one by one; `undefined` if something else follows. */
    items() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? this.#each() : undefined;
    }
    /** The keys of the mapping that comes next. The value of each has to be read before the next one. */
    keys() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.MAPPING ? this.#each() : undefined;
    }
    *#each() {
        this.#advance();
        while (!this.#closes())
            yield this.next();
        this.#advance();
    }
    #closes() {
        return this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.POP;
    }
    #named(event, node) {
        if (event.tagStart >= 0)
            throw new Unreadable(event.tagStart, 'is a tag; a list of certificates needs none. Remove it.');
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
        return node;
    }
}
function readManifest(nodes, reading) {
    const { manifest, add } = reading;
    const keys = nodes.keys();
    if (keys === undefined)
        readRows(nodes, reading);
    const seen = new Set();
    for (const key of keys ?? []) {
        const name = key.kind === 'scalar' ? key.value : '';
        if (name !== 'certificates' && name !== 'defaults') {
            add(key, 'is neither "defaults" nor "certificates", which is all that a list can have. Remove it, or correct its name.');
            nodes.next();
        }
        else if (seen.has(name)) {
            add(key, 'is given a second time here; give it once.');
            nodes.next();
        }
        else if (name === 'certificates')
            readRows(nodes, reading);
        else {
            const value = nodes.next();
            if (value.kind === 'map')
                manifest.defaults = cellsOf(value, reading);
            else if (!isNothing(value)) {
                add(value, 'is not in the form "column: value", one on each line, as "defaults" has to be.');
            }
        }
        seen.add(name);
    }
}
function readRows(nodes, reading) {
    const items = nodes.items();
    if (items === undefined) {
        const other = nodes.next();
        if (!isNothing(other))
            reading.add(other, 'is not a list of certificates.');
        return;
    }
    for (const item of items) {
        if (reading.manifest.rows.length === limits_MAX_ROWS)
            throw new Unreadable(item.at, TOO_MANY_ROWS);
        if (item.kind === 'map') {
            const { line, column } = reading.place(item.at);
            reading.manifest.rows.push({ line, character: column, cells: cellsOf(item, reading) });
        }
        else
            reading.add(item, 'is not in the form "column: value", one on each line, as a certificate has to be.');
    }
}
function cellsOf(map, { manifest, place, add }) {
    const cells = new Map();
    for (const [column, value, key] of entriesOf(map, add)) {
        const at = place(key.at);
        if (!manifest.columns.has(column))
            manifest.columns.set(column, at);
        if (manifest.columns.size > MAX_COLUMNS)
            throw new Unreadable(key.at, TOO_MANY_COLUMNS);
        const text = textOf(column, value, add);
        if (text !== undefined && text.length > MAX_CELL)
            add(value, TOO_LONG);
        else if (text !== undefined)
            cells.set(column, { value: text, line: at.line, character: at.column });
    }
    return cells;
}
/** The entries of a mapping by their keys; a key that occurs twice is reported, and its first value counts. */
function entriesOf({ entries }, add) {
    const known = new Map();
    for (const [key, value] of entries) {
        if (key.kind !== 'scalar')
            add(key, 'is not the name of a column. Give a text.');
        else if (known.has(key.value))
            add(key, 'is given a second time here; give it once.');
        else
            known.set(key.value, [key.value, value, key]);
    }
    return [...known.values()];
}
/** The separator of the values of a column that can have several. */
function separatorsOf(column) {
    const kind = (0,input_table/* listKindOf */.Ak)(column);
    return kind && separators/* SEPARATORS */.f[kind].cell;
}
/** The text that the input of this name would have; `undefined` if a problem was added. */
function textOf(column, node, add) {
    if (isNothing(node))
        return '';
    if (node.kind === 'scalar')
        return node.value;
    if (column === 'additional-parameters')
        return jsonOf(node, 0, add);
    const separator = separatorsOf(column);
    if (separator === undefined || (node.kind === 'map' && column !== 'custom-fields')) {
        add(node, separator === undefined
            ? 'is a list or an object; give one value.'
            : 'is neither a text nor a list of texts.');
        return undefined;
    }
    const texts = node.kind === 'list'
        ? node.items.map(scalarOf)
        : entriesOf(node, add).map(([key, value]) => {
            const text = scalarOf(value);
            return text === undefined ? undefined : `${key}=${text}`;
        });
    if (texts.includes(undefined))
        add(node, 'is neither a text nor a list of texts.');
    else if (column !== 'emails' && texts.some((text) => separator.test(text ?? '')))
        add(node, 'has an entry with a line break or another separator in it, which would divide it; give the entries one by one.');
    else
        return texts.join('\n');
    return undefined;
}
function scalarOf(node) {
    return node.kind === 'scalar' ? node.value : undefined;
}
function isNothing(node) {
    return node.kind === 'scalar' && node.plain && /^(~|null)?$/i.test(node.value);
}
const MAX_DEPTH = 20;
/** Aliases of aliases can make gigabytes of a few lines. */
const MAX_JSON = 100_000;
/** The value as JSON; a number stays as it is written. */
function jsonOf(node, depth, add) {
    if (depth > MAX_DEPTH)
        throw new Unreadable(node.at, 'is nested too deeply. Give a flat list.');
    if (isNothing(node))
        return 'null';
    if (node.kind === 'scalar') {
        const isJson = node.plain && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(node.value);
        return isJson ? node.value : JSON.stringify(node.value);
    }
    const parts = [];
    let length = 0;
    const values = node.kind === 'list'
        ? node.items.map((item) => ['', item])
        : entriesOf(node, add).map(([key, value]) => [`${JSON.stringify(key)}:`, value]);
    for (const [key, value] of values) {
        const part = key + jsonOf(value, depth + 1, add);
        length += part.length;
        if (length > MAX_JSON)
            throw new Unreadable(node.at, 'is too long.');
        parts.push(part);
    }
    return node.kind === 'list' ? `[${parts.join()}]` : `{${parts.join()}}`;
}

;// CONCATENATED MODULE: ./src/list/read-file.ts







/**
 * Reads the list of certificates from a file, in the form that its ending names. The parser of a
 * form is loaded only for it.
 *
 * @returns the list, or a sentence with the reason why it cannot be read
 */
async function read_file_readManifest(path) {
    const read = await readerOf(path);
    if (read === undefined)
        return 'must end in .csv, .yml, .yaml or .json, which decides its format.';
    const bytes = readBytes(path);
    if (typeof bytes === 'string')
        return bytes;
    // Another encoding would put other names on the certificates than people see in their editor.
    return (0,external_node_buffer_.isUtf8)(bytes) ? read(bytes.toString('utf8')) : emptyManifest(notUtf8(bytes));
}
async function readerOf(path) {
    switch ((0,external_node_path_.extname)(path).toLowerCase()) {
        case '.csv':
            return readCsv;
        case '.yml':
        case '.yaml':
            return readYaml;
        case '.json':
            return readJson;
        default:
            return undefined;
    }
}
/** The bytes of the file, or a sentence with the reason why they cannot be read. */
function readBytes(path) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        if (!file.isFile())
            return 'is not a file. Give the path of the list of certificates.';
        if (file.size > limits_MAX_BYTES)
            return 'is larger than 32 MiB. Divide it into several fleets.';
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        if (code === 'ENOENT')
            return `${path} does not exist. Did actions/checkout run first? Paths are relative to the workspace.`;
        return `cannot be read (${code}). Paths are relative to the workspace.`;
    }
}
function notUtf8(bytes) {
    const text = bytes.toString('utf8');
    // What cannot be decoded becomes this sign; one that is in the file itself is as good a hint.
    const place = lineFinder(text)(text.indexOf('\uFFFD'));
    return { ...place, text: 'is not in UTF-8. Save the list again as UTF-8 (in Excel: "CSV UTF-8").' };
}

// EXTERNAL MODULE: ./src/inputs/build-order.ts + 1 modules
var build_order = __webpack_require__(9161);
// EXTERNAL MODULE: ./src/inputs/order-description.ts + 2 modules
var order_description = __webpack_require__(4645);
;// CONCATENATED MODULE: ./src/list/rows.ts









/** Reads and checks the rows of a list, with the readers and the rules of the order step. */
async function rows_readRows(manifest, rules) {
    const { problems } = manifest;
    const isReadable = problems.size === 0;
    addProblemsOfColumns(manifest);
    const missing = new MissingValues();
    const refusals = new ProblemList();
    const read = { rows: [], problems, refusals, remarks: [] };
    const counted = new Map();
    const names = new Map();
    const adopted = new Map();
    const persons = new Map();
    let csrs = 0;
    if (manifest.rows.length === 0 && isReadable) {
        problems.add({ text: 'has no rows. An empty list is usually a broken export.' });
    }
    for (const row of manifest.rows) {
        const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
        const found = [];
        const name = readName(row, names, found);
        const state = readState(row, found);
        const env = environmentOf(cells, state);
        // A value in a wrong column can be anybody's name, so none is ever quoted.
        const reader = (0,input_reader/* inputReader */.c)(env, 'cell');
        const remarks = [];
        const order = await (0,order_description/* readOrder */.Rx)(reader, rules.devkey);
        const body = (0,build_order/* buildOrder */.B)(order, {
            now: dayBefore(order.customExpirationDate, rules.now),
            reader,
            remarks,
        });
        if (order.csr !== undefined)
            csrs += 1;
        if (csrs <= MAX_CSRS)
            await (0,order_description/* checkOwnCsr */.D)(order, reader, remarks);
        const orderId = reader.integer('order-id', { min: 1 });
        const place = ({ input, text }) => {
            const cell = cells.get(input);
            const ofDefaults = cell !== undefined && rules.defaults.get(input) === cell;
            return { ...placeOf(row, cell), column: input, ofDefaults, text };
        };
        if (orderId !== undefined) {
            const other = adopted.get(orderId);
            if (other !== undefined)
                reader.refuse('order-id', `is that of the row in line ${other}, too; an order belongs to one row.`);
            else
                adopted.set(orderId, row.line);
        }
        if (state === 'active')
            checkRenewal(order, rules, reader);
        found.push(...reader.problems.map(place));
        for (const refusal of (0,spend_guard/* refusalsOf */.he)(rules.limits, order, body))
            refusals.add(place(refusal));
        for (const remark of state === 'revoked' ? [] : remarks) {
            const same = counted.get(remark.text) ?? { remark, rows: 0, line: row.line };
            counted.set(remark.text, { ...same, rows: same.rows + 1 });
        }
        for (const problem of found) {
            const column = String(problem.column);
            if (cells.has(column))
                problems.add(problem);
            else if (endsBefore(row, column, manifest))
                problems.add(endsEarly(row, manifest));
            else
                missing.add(column, problem);
        }
        if (name === undefined || state === undefined || found.length > 0)
            continue;
        const identity = (0,domain_identity/* identityOf */.cu)(order.productId, body);
        if (state === 'active' && !rules.allowSamePerson) {
            const key = identityHash(identity);
            const other = persons.get(key);
            if (other !== undefined)
                problems.add({ ...placeOf(row, undefined), text: rows_samePerson(other) });
            else
                persons.set(key, row.line);
        }
        read.rows.push({
            name,
            line: row.line,
            character: row.character,
            state,
            orderId: orderId === undefined ? undefined : String(orderId),
            productId: order.productId,
            body,
            identity,
        });
    }
    missing.report(problems, manifest.rows.length, (column, text) => missingInAll(manifest, column, text));
    for (const { remark, rows, line } of counted.values()) {
        const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
        read.remarks.push({ level: remark.level, text: `manifest, ${where}: ${remark.text}` });
    }
    return read;
}
function rows_samePerson(other) {
    return (`is for the same certificate as the row in line ${other}: the same product, name, addresses and organization. Remove one of them, or ` +
        'set allow-same-person to true for a second certificate of one person.');
}
/** A renewal that is due on the day it is placed would be renewed at every run. */
function checkRenewal({ validityDays }, { renewBeforeDays }, reader) {
    if (validityDays === undefined || validityDays > renewBeforeDays)
        return;
    reader.refuse('validity-days', `is ${validityDays}, not longer than renew-before-days (${renewBeforeDays}): each run would renew the certificate. Give a longer ` +
        'validity, or lower renew-before-days.');
}
/** A date that has passed is no problem of the list: it only matters to a row that is to be ordered, and the plan names it. */
function dayBefore(date, now) {
    const before = date === undefined ? now : new Date(Date.parse(`${date}T00:00:00Z`) - rows_DAY_MILLISECONDS);
    return before < now ? before : now;
}
const rows_DAY_MILLISECONDS = 86_400_000;
function addProblemsOfColumns({ columns, defaults, rows, problems }) {
    for (const [column, place] of columns) {
        if (isColumn(column))
            continue;
        const values = rows.flatMap(({ cells }) => cells.get(column)?.value ?? []);
        problems.addForWholeList({ ...place, text: unknownColumn(column, values) });
    }
    for (const problem of problemsOfDefaults(defaults))
        problems.add(problem);
}
/** Whether the row ends before this column does: Excel leaves separators at the end out. */
function endsBefore({ endsAfter }, column, { columns }) {
    return endsAfter !== undefined && (columns.get(column)?.column ?? 0) > endsAfter;
}
function endsEarly({ line, endsAfter = 0 }, { columns }) {
    const header = Math.max(...[...columns.values()].map(({ column }) => column));
    return {
        line,
        column: endsAfter + 1,
        text: `is missing: the row has ${endsAfter} cells, but the header has ${header}. Add the separators or quotes that are missing.`,
    };
}
/** A value that is missing in every row is a problem of the header, or of the whole list if it has none. */
function missingInAll({ columns, rows }, column, text) {
    const sentence = /^(is|and) /.test(text) ? `${column} ${text}` : `${column}: ${text}`;
    const place = columns.get(column);
    if (place !== undefined)
        return { ...place, text: `${column} is empty in every row; ${sentence}` };
    const header = rows[0]?.character === undefined ? [...columns.values()][0] : undefined;
    return header === undefined
        ? { text: `no row has ${column}; ${sentence}` }
        : { line: header.line, text: `the header has no column ${column}; ${sentence}` };
}
function placeOf(row, cell) {
    const { line, character } = cell ?? row;
    return { line, character };
}
/** Refuses defaults that belong to one row. */
function problemsOfDefaults(defaults) {
    return OWN_COLUMNS.flatMap((column) => {
        const cell = defaults.get(column);
        if (cell === undefined)
            return [];
        const { line, character } = cell;
        return [{ line, column, character, text: 'belongs to one row and cannot be a default.' }];
    });
}
function readName(row, names, problems) {
    const cell = row.cells.get('name');
    const name = cell?.value.trim() ?? '';
    const refuse = (text) => {
        problems.push({ ...placeOf(row, cell), column: 'name', text });
    };
    if (name === '')
        return refuse('is required. Give the row a name, which never changes.');
    // It may be a person's name, so it is not shown.
    if (!isFleetName(name, 32))
        return refuse('must be 1 to 32 letters (A-Z, a-z) and digits, with single hyphens only between them.');
    const other = names.get(name.toLowerCase());
    if (other !== undefined)
        return refuse(`is also the name of the row in line ${other}; give each row its own.`);
    names.set(name.toLowerCase(), row.line);
    return name;
}
function readState(row, problems) {
    const cell = row.cells.get('state');
    const state = cell?.value.trim() ?? '';
    if (state === '' || state === 'active')
        return 'active';
    if (state === 'revoked')
        return 'revoked';
    problems.push({
        ...placeOf(row, cell),
        column: 'state',
        text: 'is neither active nor revoked. Give one of them, or leave it empty.',
    });
    return undefined;
}
const VALIDITY = ['validity-years', 'validity-days', 'custom-expiration-date'];
/** A row's cells before the list's defaults, and these before those of the input; of the validities only the first. */
function mergedCells(...layers) {
    const merged = new Map();
    let validity = false;
    for (const layer of layers) {
        let given = false;
        for (const [column, cell] of layer) {
            if (cell.value.trim() === '' || merged.has(column))
                continue;
            if (VALIDITY.includes(column)) {
                if (validity)
                    continue;
                given = true;
            }
            merged.set(column, cell);
        }
        validity ||= given;
    }
    return merged;
}
/** The row as inputs of the order step. A row to revoke does not need the values that only a new order needs. */
function environmentOf(cells, state) {
    const env = {};
    for (const [column, { value }] of cells) {
        const isForNew = VALIDITY.includes(column) || column.startsWith('csr');
        if (state === 'revoked' && isForNew)
            continue;
        env[`INPUT_${column.toUpperCase()}`] = value;
    }
    if (state === 'revoked')
        env['INPUT_VALIDITY-YEARS'] = '1';
    return env;
}

;// CONCATENATED MODULE: ./src/list/fleet-inputs.ts
















/**
 * Reads and checks all inputs and all rows of the list.
 *
 * @param now today, for the checks of dates
 * @throws {ActionError} `invalid_input` or `not_allowed`, with at most 50 problems of rows in one message
 */
async function readInputs(env, now) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const password = (0,passwords/* readPassword */.k)(reader, 'key-password');
    const fleet = readFleetName(reader);
    const apply = reader.boolean('apply') ?? false;
    const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 90 }) ?? 30;
    const allowSamePerson = reader.boolean('allow-same-person') ?? false;
    const maxOrders = reader.integer('max-orders', { min: 0 }) ?? 10;
    const maxRevocations = reader.integer('max-revocations', { min: 0 }) ?? 0;
    const warnsOverLimit = reader.oneOf('plan-over-limit', ['fail', 'warn']) === 'warn';
    const resultsFile = reader.path('results-file');
    if (resultsFile !== undefined && !/\.(csv|json)$/i.test(resultsFile)) {
        reader.refuse('results-file', 'must end in .csv or .json, which decides its format.');
    }
    const manifestPath = reader.path('manifest');
    if (resultsFile !== undefined && manifestPath !== undefined && (0,same_file/* isSameFile */.Dl)(resultsFile, manifestPath)) {
        reader.refuse('results-file', 'is the manifest, which it would replace. Give another path.');
    }
    const certificateDirectory = reader.path('certificate-directory');
    const format = reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.jm) ?? 'pem';
    const keyDirectory = reader.path('key-directory');
    const newAtRenewal = reader.boolean('new-key-at-renewal') ?? false;
    const keyType = reader.oneOf('key-type', certificate/* KEY_TYPES */.WJ);
    const requestsPerMinute = reader.integer('requests-per-minute', { min: 1 }) ?? 333;
    const comments = reader.boolean('comment') ?? false;
    const token = reader.raw('github-token');
    const comment = comments && !apply ? { token } : undefined;
    const limits = (0,spend_guard/* readLimits */.BU)(reader);
    const defaults = await readDefaultsInput(reader);
    const manifest = await readManifestInput(reader, manifestPath);
    const read = manifest &&
        (await rows_readRows(manifest, {
            defaults,
            limits,
            devkey: reader.raw('devkey'),
            now,
            renewBeforeDays,
            allowSamePerson,
        }));
    const invalid = (error, problems, ofList) => new InvalidList(error, {
        fleet,
        path: manifestPath,
        comment,
        problems,
        placed: manifestPath === undefined || ofList === undefined
            ? []
            : placesOf(manifestPath, ofList.listed().shown, manifest),
    });
    const problems = [...reader.problems, ...(read === undefined ? [] : manifestProblems(read.problems))];
    if (credentials === undefined || read === undefined || problems.length > 0) {
        throw invalid(new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(problems)), problems, read?.problems);
    }
    if (read.refusals.size > 0) {
        const refusals = manifestProblems(read.refusals);
        const lines = refusals.map(({ input, text }) => `- ${input}: ${text}`);
        throw invalid((0,spend_guard/* notAllowed */.mj)('these orders', lines), refusals, read.refusals);
    }
    return {
        credentials,
        fleet,
        manifestPath: manifestPath ?? '',
        rows: read.rows,
        apply,
        renewBeforeDays,
        allowSamePerson,
        maxOrders,
        maxRevocations,
        warnsOverLimit,
        resultsFile,
        certificates: certificateDirectory === undefined ? undefined : { directory: certificateDirectory, format },
        keys: keyDirectory === undefined
            ? undefined
            : { directory: keyDirectory, type: keyType, password, newAtRenewal },
        requestsPerMinute,
        comment,
        remarks: [
            ...(0,delivery_inputs/* remarksOnPlaces */.J7)(env, { 'key-directory': keyDirectory && (0,external_node_path_.join)(keyDirectory, 'key') }),
            ...read.remarks,
        ],
    };
}
function readFleetName(reader) {
    const name = reader.raw('fleet') ?? '';
    if (isFleetName(name, 16))
        return name;
    reader.refuse('fleet', name === ''
        ? 'is required. Give the fleet a name, which never changes.'
        : 'must be 1 to 16 letters (A-Z, a-z) and digits, with single hyphens only between them.');
    return '';
}
async function readDefaultsInput(reader) {
    const text = reader.raw('defaults');
    if (text === undefined)
        return new Map();
    const { defaults, columns, problems } = readDefaults(text);
    const unknown = [...columns].filter(([column]) => !isColumn(column));
    for (const problem of [
        ...problems.listed().shown,
        ...unknown.map(([column, place]) => ({ ...place, text: unknownColumn(column, []) })),
        ...problemsOfDefaults(defaults),
    ]) {
        reader.refuse('defaults', placed(problem));
    }
    return defaults;
}
async function readManifestInput(reader, path) {
    if (path === undefined) {
        return reader.raw('manifest') === undefined
            ? reader.refuse('manifest', 'is required. Give the path of the list of certificates.')
            : undefined;
    }
    const manifest = await read_file_readManifest(path);
    return typeof manifest === 'string' ? reader.refuse('manifest', manifest) : manifest;
}
/** The problems of a list as those of the input `manifest`. */
function manifestProblems(problems) {
    const { shown, others } = problems.listed();
    const lines = shown.map((problem) => {
        return { input: problem.ofDefaults ? 'defaults' : 'manifest', text: placed(problem) };
    });
    return others === 0
        ? lines
        : [...lines, { input: 'manifest', text: `and ${others} more ${others === 1 ? 'problem' : 'problems'}.` }];
}

// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/fleet.ts






























/**
 * The fleet action: compares a list of certificates with the account, plans orders, renewals and
 * revoked, checks the whole plan, and applies it if asked.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    // A young generation that stays small: ten thousand rows of JSON take 190 MiB then, otherwise up to 260, in the same time.
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const reached = { apply: false, summary: false };
    try {
        await fleet_compare(inputs, env, reached);
    }
    catch (error) {
        if (!reached.summary)
            await publishFailure(error, inputs, { env, mayHaveChanged: reached.apply });
        throw error;
    }
}
/** Without a plan, the summary has the reason. */
async function publishFailure(error, { fleet, comment }, { env, mayHaveChanged }) {
    const errorCode = (0,errors/* errorCodeOf */.D9)(error);
    const changed = mayHaveChanged ? '' : ' Nothing was changed.';
    await publish(`## Fleet ${fleet}\n\nFailed: \`${errorCode}\`, ${MEANINGS[errorCode]}. See the log.${changed}\n\n`, { fleet, comment, env });
}
async function fleet_compare(inputs, env, reached) {
    const { credentials, resultsFile } = inputs;
    await checkPlaces(inputs);
    const earlier = resultsFile === undefined ? { entries: [] } : await readResults(resultsFile);
    const report = (0,report_report/* openReport */.N)({ action: 'fleet', apiUrl: credentials.apiUrl, withCsr: true });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    if (earlier.remark !== undefined)
        report.warning(earlier.remark);
    const origin = (0,workflow_run/* workflowRun */.t)(env);
    const rate = (0,rate_window/* rateWindow */.l)(inputs.requestsPerMinute);
    const context = (0,finding_context/* openContext */.e)(credentials, report, {
        own: [],
        people: inputs.rows.flatMap(({ body }) => peopleOf(body)),
        rate,
    });
    try {
        const results = sortResults(earlier.entries, inputs);
        const account = await refreshAccount(context, inputs, {
            ...{ results, rate },
            rerun: (origin?.attempt ?? 1) > 1,
        });
        const planned = plan(inputs, account, results);
        const record = openRecord(context, inputs, { ...planned, today: account.today });
        await record.write();
        let failure;
        try {
            checkWhole(context, inputs, planned, account);
            reached.apply = inputs.apply;
            if (inputs.apply)
                await apply(context, inputs, planned, { account, origin: origin?.url, record, rate });
            refuseFailedRows(planned.states, inputs.apply);
        }
        catch (error) {
            if (inputs.apply)
                leaveRest(planned.states);
            failure = error instanceof RunStopped ? stopped(error, planned.states) : error;
        }
        await finish(context, inputs, { ...planned, today: account.today, failure, record, env, reached });
        if (failure !== undefined)
            throw failure;
        report.info(`Fleet ${inputs.fleet}: ${inputs.apply ? 'everything was done' : 'nothing was changed, this is the plan'}.`);
    }
    finally {
        context.service.close();
    }
}
async function refreshAccount(context, inputs, { results, rerun, rate }) {
    const { fleet, rows, renewBeforeDays, credentials } = inputs;
    const { apiUrl } = credentials;
    const progress = (0,report_progress/* openProgress */.m)('Reading', rows.length, {
        info: context.report.info,
        now: context.now,
        rate,
    });
    const options = { fleet, rows, renewBeforeDays, rerun, results, apiUrl, progress };
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, context.report.group('Read the account', () => refresh(context, options)), (error) => {
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading the orders of the account failed; nothing was changed. ${(0,errors/* withHint */.mu)(error)} Correct that, then run the job again.`);
    });
}
function plan({ rows, renewBeforeDays, allowSamePerson }, account, { named, gone }) {
    const claims = claimOrders({ rows, account, named, gone, allowSamePerson });
    const rules = { today: account.today, renewBeforeDays };
    return {
        states: [...claims].map(([row, claim]) => stateOfRow(row, claim, planRow(row, claim, rules))),
        gone: goneRows(gone, claims.values(), account),
    };
}
/**
 * Looks at the whole plan before anything is changed.
 *
 * @throws {ActionError} `not_allowed` in an apply over a cap; `internal_error` for a plan that must not be
 */
function checkWhole({ report }, { apply, renewBeforeDays, warnsOverLimit, ...caps }, { states, gone }, { today }) {
    reportPlan(report, tallyOf(states, gone.length));
    const violations = checkPlan(states, { today, renewBeforeDays });
    if (violations.length > 0) {
        const lines = violations.slice(0, 50).map(({ rule, rows }) => `- ${rows.join(', ')}: ${rule}.`);
        throw new errors/* ActionError */.lZ('internal_error', `The plan breaks a rule that no plan may break, so nothing was changed:\n${lines.join('\n')}\nThis is a bug of this action: please ` +
            'report it. Until it is fixed, take these rows out of the list to have the others done.');
    }
    const over = overCaps(states, caps);
    if (over.length === 0)
        return;
    const text = `The plan has more changes than are allowed. ${over.join(' ')} Check the list; if it is right, raise the limit.`;
    if (apply || !warnsOverLimit)
        throw new errors/* ActionError */.lZ('not_allowed', `${text} Nothing was changed.`);
    report.warning(`${text} An apply will change nothing.`);
}
async function apply(context, inputs, { states }, { account, origin, record, rate, }) {
    const progress = (0,report_progress/* openProgress */.m)('Applying', states.length, {
        info: context.report.info,
        now: context.now,
        rate,
    });
    const options = {
        ...{ account, origin },
        beforeChange: () => void dayOf(context, inputs.credentials.apiUrl),
        async progress(done) {
            progress(done);
            await record.writeSometimes();
        },
    };
    await context.report.group('Apply the plan', () => applyPlan(context, inputs, states, options));
}
function leaveRest(states) {
    for (const state of states)
        if (state.outcome === 'planned')
            state.outcome = 'not_attempted';
}
function stopped({ failure }, states) {
    const left = states.filter(({ plan, outcome }) => changes(plan) && outcome === 'not_attempted').length;
    return new errors/* ActionError */.lZ(failure.code, `${failure.message} The run stopped there; ${left} ${left === 1 ? 'row was' : 'rows were'} not attempted. Correct that, then run the job again.`, { cause: failure });
}
async function finish({ report, canceled }, { fleet, apply, credentials: { apiUrl }, resultsFile, manifestPath, comment, ...caps }, { states, gone, today, failure, record, env, reached, }) {
    const tally = tallyOf(states, gone.length);
    setOutputs(report.set, tally);
    annotateRows(states, { path: manifestPath, apply, env });
    const annotated = listInWorkspace(manifestPath, env) !== undefined;
    await report.group('Rows', async () => reportRows(report, states, { apply, annotated, apiUrl }));
    reportGone(report, gone);
    const errorCode = failure === undefined ? undefined : (0,errors/* errorCodeOf */.D9)(failure);
    const summary = renderFleet({ states, gone }, { fleet, apply, tally, apiUrl, errorCode, overCaps: overCaps(states, caps), today });
    reached.summary = true;
    await publish(summary, { fleet, comment, env, canceled }, failure !== undefined || hasChanges(tally));
    try {
        await record.write();
        report.set('results-file', resultsFile);
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        report.warning(`results-file: ${error instanceof errors/* ActionError */.lZ ? error.message : 'could not be written.'}`);
    }
}
/** Reads the inputs and the list. Problems are in the summary, and at the lines of the list. */
async function fleet_readInputs(env, now) {
    return (0,errors/* catchError */.WL)(InvalidList, readInputs(env, now), async (error) => {
        await reportInvalidList(error, env);
        throw error;
    });
}


/***/ })

};
;