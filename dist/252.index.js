export const id = 252;
export const ids = [252];
export const modules = {

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasOtherKey),
/* harmony export */   e: () => (/* binding */ conflicts)
/* harmony export */ });
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6455);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);



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
            !possibleCommonNames(certificate).includes((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(commonName)),
        addresses: emails !== undefined &&
            emails.map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC).sort().join() !== certificate.emails.map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC).sort().join(),
        organization: organizationId !== undefined &&
            body.organization?.id !== undefined &&
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
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM);
}
/** Whether the order was placed with a CSR that has another public key than this job's. */
async function hasOtherKey(job, info) {
    const own = job.body.certificate.csr;
    const theirs = (0,_csr_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsr */ .$)(info.certificate?.csr ?? '');
    if (own === undefined || 'problem' in theirs || theirs.pem === own)
        return false;
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
    }
    return !ownKey.equals(theirKey);
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ COMMON_NAME),
/* harmony export */   FL: () => (/* binding */ SUBJECT_ALTERNATIVE_NAME),
/* harmony export */   MB: () => (/* binding */ EMAIL_ADDRESS),
/* harmony export */   My: () => (/* binding */ SMTP_UTF8_MAILBOX),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dC: () => (/* binding */ foldedAddress),
/* harmony export */   wL: () => (/* binding */ asciiDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';
/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function foldedAddress(address) {
    return asciiDomain(folded(address));
}
/** A name in the one form in which names are compared. */
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** An address with its domain in ASCII (IDNA), as far as it has that form. */
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOrder: () => (/* binding */ placeOrder),
/* harmony export */   readBack: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8019);



/** Pauses before the look-ups that follow an unclear answer: half a minute in all. */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 6, 9, 10];
/**
 * Places the order: one POST, which is never repeated where it may have been processed. Where the
 * answer leaves that open and there is a reference, the order is looked for instead.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch` as `recover` says
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        if (error.failure !== 'unclear') {
            report.settled();
            const findings = await explain(job, error);
            throw refusedOrder(error, findings);
        }
        if (reference === undefined)
            throw unknownOutcome(error, job);
        report.info(`${error.message} An order may have been placed; looking for it.`);
        const { recover } = await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 3615));
        const order = await recover(job, reference, start, LOOK_UP_PAUSES_SECONDS);
        if (order === undefined)
            throw unknownOutcome(error, job, reference);
        report.order(order);
        return order;
    }
}
/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(job, error) {
    // What the hint says already needs no requests.
    const known = error.message.includes('alternative_order_id');
    if (error.failure !== 'refused' || error.foreign || known || job.cancelled.aborted)
        return [];
    const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 6257));
    return explainRefusal(job, error.codes);
}
function refusedOrder(error, findings) {
    const message = [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error), ...findings].join(' ');
    switch (error.failure) {
        case 'limited':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rate_limited', `Placing the order failed, nothing was ordered. ${message}`, {
                cause: error,
            });
        case 'undelivered':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_ordered', `Placing the order failed before anything was sent, so nothing was ordered. ${message} Running the job ` +
                'again is safe.', { cause: error });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `DigiCert did not take the order. ${message}`, { cause: error });
    }
}
function unknownOutcome(error, job, reference) {
    const advice = reference === undefined
        ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
            `Certificates, Orders (product ${job.inputs.productId}, today).`
        : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, ` +
            'since it looks for that reference first. A new workflow run would not find it and may pay twice.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown_outcome', `Placing the order ended without a clear answer: an order may exist. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} ${advice}`, { cause: error });
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
            .filter(({ id, status }) => id !== order.id && !(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(status))
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
            (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .warnUnguarded */ .Im)(job, order.id);
        return { ...order, ...(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info), certificateId: order.certificateId ?? info.certificate?.id };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
        job.report.warning(`Order ${order.id} was placed, but reading it back failed, so its state is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
        return order;
    }
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ findInList),
/* harmony export */   Im: () => (/* binding */ warnUnguarded),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   ty: () => (/* binding */ liveOrder)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5344);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6351);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8286);




/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * Of several orders with one reference the one that is alive and was placed first; where none is
 * alive, the first. DigiCert does not keep references unique (docs, orders by alternative ID).
 *
 * @param listed what the look-up by reference gave
 * @throws {RequestError} where an order cannot be read
 */
async function liveOrder({ service, report }, listed, patience) {
    const orders = [...listed].sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI);
    if (orders.length > 1) {
        report.warning(`${orders.length} orders have this reference: ${orders.map(({ id }) => id).join(', ')}. The first that is ` +
            'alive is used; cancel in CertCentral what is not needed.');
    }
    const candidates = [
        ...orders.filter(({ status }) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(status)),
        ...orders.filter(({ status }) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(status)),
    ];
    let closed;
    for (const { id, certificateId } of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = { order: { certificateId, ...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderOf */ .mJ)(info), created: false }, info };
        if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(found.order.status))
            return found;
        closed ??= found;
    }
    return closed;
}
/**
 * Looks for our order in the list of orders, for accounts whose endpoint drops the reference. The
 * list's filters and its sorting are not relied on (field reports of both being ignored).
 *
 * @throws {RequestError}
 */
async function findInList(job, search) {
    const { since, ruledOut, patience } = search;
    const dayBefore = new Date(since.valueOf() - 86_400_000).toISOString().slice(0, 10);
    const filters = {
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${dayBefore}`,
    };
    const listed = await job.service.listOrders(filters, patience);
    const candidates = listed
        .filter(({ id }) => !ruledOut.has(id))
        .filter(({ productId }) => productId === undefined || (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(productId, job.inputs.productId))
        .filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(since)))
        .sort((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other, one));
    for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id, patience);
        if (await isOwn(job, info, search))
            return { order: { ...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderOf */ .mJ)(info), created: false }, info };
        ruledOut.add(id);
    }
    return undefined;
}
/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(job, info, { reference, since, byIdentity }) {
    const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
    if (info.alternative_order_id === reference)
        return true;
    if (info.alternative_order_id)
        return false;
    if (comments.some((comment) => comment.includes((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .inComment */ .N7)(reference))))
        return true;
    return (byIdentity &&
        info.product !== undefined &&
        info.certificate?.emails !== undefined &&
        timeOf(dateOf(info)) >= secondOf(since) &&
        comments.every((comment) => comment === job.body.comments) &&
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .e)(info, job.inputs.productId, job.body).length === 0 &&
        !(await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E)(job, info)));
}
/** Whether an order is older than a moment; one that does not say when it was placed is not. */
function isOlder(info, moment) {
    return timeOf(dateOf(info)) < secondOf(moment);
}
function dateOf(info) {
    return info.date_created ?? info.certificate?.date_created;
}
/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text) {
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}
/** The second of a moment: the service's times have no more. */
function secondOf(moment) {
    return Math.floor(moment.valueOf() / 1000) * 1000;
}
/** Says that re-runs of this job cannot find the order by its reference. */
function warnUnguarded({ report }, orderId) {
    report.warning(`CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this ` +
        'account: re-runs are not protected, and a re-run of this job may order a second time.');
}


/***/ })

};
