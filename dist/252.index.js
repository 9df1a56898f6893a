export const id = 252;
export const ids = [252,797];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ hasOtherKey),
/* harmony export */   em: () => (/* binding */ conflicts),
/* harmony export */   findOrder: () => (/* binding */ findOrder),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   ty: () => (/* binding */ liveOrder)
/* harmony export */ });
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);




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
        found = await liveOrder(job, listed);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        throw lookUpFailed(error, reference, listed);
    }
    if (found === undefined)
        return undefined;
    const { order, info } = found;
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .L)(order.status)) {
        job.report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('order_closed', `Order ${order.id} already has the reference ${reference} and is ${order.status}, so nothing was ordered. ` +
            'A closed order is never replaced without being asked: to order anew, give a new order-reference or start a ' +
            'new workflow run.');
    }
    const differences = job.inputs.orderReference === undefined ? [] : conflicts(info, job.inputs.productId, job.body);
    if (differences.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('reference_conflict', `Order ${order.id} already has the reference ${reference}, but differs from this request in ` +
            `${differences.join(', ')}; so nothing was ordered. Give each request an order-reference of its own.`);
    }
    if (await hasOtherKey(job, info)) {
        job.report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('csr_mismatch', `Order ${order.id} already has the reference ${reference}, but its CSR has another key than the one given ` +
            'now; so nothing was ordered. Bring the key of the first attempt, or cancel or reissue that order, or ' +
            'order a second time on purpose with a new order-reference.');
    }
    return order;
}
function lookUpFailed(error, reference, listed) {
    const what = listed.length === 0
        ? `Looking for an earlier order with the reference ${reference} failed`
        : `Reading the order that has the reference ${reference} (${listed.map(({ id }) => id).join(', ')}) failed`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(error.failure === 'limited' ? 'rate_limited' : 'not_ordered', `${what}, so nothing was ordered. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4];
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
/**
 * Of several orders with one reference the one that is alive and was placed first; where none is
 * alive, the first. DigiCert does not keep references unique (docs, orders by alternative ID).
 */
async function liveOrder(job, listed) {
    const orders = [...listed].sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .j);
    if (orders.length > 1) {
        job.report.warning(`${orders.length} orders have this reference: ${orders.map(({ id }) => id).join(', ')}. The first that is ` +
            'alive is used; cancel in CertCentral what is not needed.');
    }
    const candidates = [
        ...orders.filter(({ status }) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .L)(status)),
        ...orders.filter(({ status }) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .L)(status)),
    ];
    let closed;
    for (const { id, certificateId } of candidates) {
        const info = await job.service.orderInfo(id);
        const found = { order: { certificateId, ...orderOf(info), created: false }, info };
        if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .L)(found.order.status))
            return found;
        closed ??= found;
    }
    return closed;
}
/** What order info tells about an order; fields that it does not give are absent. */
function orderOf(info) {
    // Later requests of an order can be of another kind: a rejected revocation closes nothing.
    const request = info.requests.find(({ type }) => type === undefined || type === 'new_request');
    return {
        id: info.id,
        ...(request?.id === undefined ? {} : { requestId: request.id }),
        ...(request?.status === undefined ? {} : { requestStatus: request.status }),
        ...(info.status === undefined ? {} : { status: info.status }),
        ...(info.certificate?.id === undefined ? {} : { certificateId: info.certificate.id }),
    };
}
/**
 * Names what differs between an order and a request: product, common name, addresses,
 * organization. What order info does not tell does not count as different.
 */
function conflicts(info, productId, body) {
    const { certificate } = body;
    const product = info.product?.name_id;
    const commonName = info.certificate?.common_name;
    const emails = info.certificate?.emails;
    const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
    const differs = {
        product: product !== undefined && !(0,_products_js__WEBPACK_IMPORTED_MODULE_2__/* .sameProduct */ .a5)(product, productId),
        'common name': commonName !== undefined &&
            certificate.common_name !== undefined &&
            !possibleCommonNames(certificate).includes(folded(commonName)),
        addresses: emails !== undefined &&
            emails.map(folded).sort().join() !== certificate.emails.map(folded).sort().join(),
        organization: organizationId !== undefined &&
            body.organization !== undefined &&
            organizationId !== String(body.organization.id),
    };
    return Object.entries(differs).flatMap(([name, different]) => (different ? [name] : []));
}
/** DigiCert builds the common name from the individual or an address where the indicator says so. */
function possibleCommonNames({ common_name, individual, emails }) {
    const names = [common_name ?? ''];
    if (individual !== undefined) {
        names.push('pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
    }
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(folded);
}
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** Whether the order was placed with a CSR that has another public key than this job's. */
async function hasOtherKey(job, info) {
    const own = job.body.certificate.csr;
    const theirs = (0,_csr_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsr */ .$)(info.certificate?.csr ?? '');
    if (own === undefined || 'problem' in theirs || theirs.pem === own)
        return false;
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(594), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 8810));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
    }
    return !ownKey.equals(theirKey);
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOrder: () => (/* binding */ placeOrder),
/* harmony export */   readBack: () => (/* binding */ readBack)
/* harmony export */ });
/* unused harmony export recover */
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8286);




/** Pauses before the look-ups that follow an unclear answer: half a minute in all. */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 6, 9, 10];
/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * Places the order: one POST, which is never repeated where it may have been processed. Where the
 * answer leaves that open and there is a reference, the order is looked for instead.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist
 */
async function placeOrder(job, reference) {
    const { service, report } = job;
    const start = new Date(Date.now() + service.clockOffsetMilliseconds());
    report.attempt(start);
    try {
        const placed = await service.placeOrder(job.inputs.productId, job.body);
        const request = placed.requests[0];
        const order = {
            id: placed.id,
            created: true,
            requestId: request?.id,
            requestStatus: request?.status,
            certificateId: placed.certificate_id,
            organizationId: placed.organization?.id,
        };
        report.order(order);
        return order;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        if (error.failure !== 'unclear') {
            report.settled();
            const findings = await explain(job, error);
            throw refusedOrder(error, findings);
        }
        if (reference === undefined)
            throw unknownOutcome(error, job);
        report.info(`${error.message} An order may have been placed; looking for it.`);
        const order = await recover(job, reference, start, LOOK_UP_PAUSES_SECONDS);
        if (order === undefined)
            throw unknownOutcome(error, job, reference);
        report.order(order);
        return order;
    }
}
/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(job, error) {
    if (error.failure !== 'refused' || error.foreign || job.cancelled.aborted)
        return [];
    const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 6257));
    return explainRefusal(job, error.codes);
}
function refusedOrder(error, findings) {
    const message = [(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error), ...findings].join(' ');
    switch (error.failure) {
        case 'limited':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('rate_limited', `Placing the order failed, nothing was ordered. ${message}`, {
                cause: error,
            });
        case 'undelivered':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('not_ordered', `Placing the order failed before anything was sent, so nothing was ordered. ${message} Running the job ` +
                'again is safe.', { cause: error });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('api_refused', `DigiCert did not take the order. ${message}`, { cause: error });
    }
}
function unknownOutcome(error, job, reference) {
    const advice = reference === undefined
        ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
            `Certificates, Orders (product ${job.inputs.productId}, today).`
        : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, ` +
            'since it looks for that reference first. A new workflow run would not find it and may pay twice.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('unknown_outcome', `Placing the order ended without a clear answer: an order may exist. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} ${advice}`, { cause: error });
}
/**
 * Looks for the order that an unclear POST may have placed, several times.
 *
 * @param start when the POST was sent, by the service's clock
 * @param pausesSeconds pauses before the look-ups
 */
async function recover(job, reference, start, pausesSeconds) {
    for (const pause of pausesSeconds) {
        try {
            await job.wait(pause);
            const found = await searchOrder(job, reference, start);
            if (found !== undefined)
                return { ...found.order, created: true };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
                throw error;
            job.report.info(`Looking for the order: ${error.message}`);
            if (job.cancelled.aborted)
                return undefined;
        }
    }
    return undefined;
}
/**
 * Looks once for an order that this job placed: by its reference, then in the list of orders, for
 * accounts whose endpoint drops the reference.
 */
async function searchOrder(job, reference, start) {
    const byReference = await job.service.ordersByReference(reference).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        return error;
    });
    if (!(byReference instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI) && byReference.length > 0)
        return (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOrder */ .ty)(job, byReference);
    const yesterday = new Date(start.valueOf() - 86_400_000).toISOString().slice(0, 10);
    const listed = await job.service.listOrders({
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${yesterday}`,
    });
    const candidates = listed.filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(start)));
    for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id);
        if (!(await isOwn(job, info, reference, start)))
            continue;
        if (info.alternative_order_id !== reference)
            warnUnguarded(job, id);
        return { order: { ...(0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(info), created: false }, info };
    }
    if (byReference instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI)
        throw byReference;
    return undefined;
}
/**
 * Whether an order is the one of this job's POST: it carries our reference, in its field or in
 * our comment; or it carries none, everything that names it is equal and it is not older.
 */
async function isOwn(job, info, reference, start) {
    const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
    if (info.alternative_order_id === reference)
        return true;
    if (info.alternative_order_id)
        return false;
    if (comments.some((comment) => comment.includes((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .inComment */ .N7)(reference))))
        return true;
    const { certificate } = info;
    const created = info.date_created ?? certificate?.date_created;
    const identified = info.product !== undefined && certificate?.emails !== undefined;
    return (identified &&
        timeOf(created) >= secondOf(start) &&
        comments.every((comment) => comment === job.body.comments) &&
        (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .em)(info, job.inputs.productId, job.body).length === 0 &&
        !(await (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E2)(job, info)));
}
/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text) {
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}
/** The second of a moment: the service's times have no more. */
function secondOf(moment) {
    return Math.floor(moment.valueOf() / 1000) * 1000;
}
/**
 * Reads a placed order back with the look-up that will protect the next attempt: it shows whether
 * the reference was stored, the order's state, and a second order of a run that raced with this
 * one. A failure here costs a warning, never the order.
 */
async function readBack(job, reference, order) {
    if (job.cancelled.aborted)
        return order;
    try {
        const listed = await job.service.ordersByReference(reference);
        const own = listed.find(({ id }) => id === order.id);
        const others = listed
            .filter(({ id, status }) => id !== order.id && !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .L)(status))
            .map(({ id }) => id);
        if (others.length > 0) {
            job.report.warning(`Another run ordered the same at the same time: ${others.join(', ')} beside ${order.id}. Cancel what is ` +
                'not needed in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.');
        }
        if (own !== undefined) {
            return { ...order, status: own.status, certificateId: order.certificateId ?? own.certificateId };
        }
        const info = await job.service.orderInfo(order.id);
        if (info.alternative_order_id !== reference)
            warnUnguarded(job, order.id);
        return { ...order, ...(0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(info), certificateId: order.certificateId ?? info.certificate?.id };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        job.report.warning(`Order ${order.id} was placed, but reading it back failed, so its state is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)}`);
        return order;
    }
}
function warnUnguarded(job, orderId) {
    job.report.warning(`CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this account: ` +
        're-runs are not protected, and a re-run of this job may order a second time.');
}


/***/ })

};
