export const id = 797;
export const ids = [797];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnadoptable),
/* harmony export */   findOrder: () => (/* binding */ findOrder)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5344);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);




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
        found = await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .liveOrder */ .ty)(job, listed);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        throw lookUpFailed(job, error, reference, listed);
    }
    if (found === undefined && job.rerun)
        found = await findOfEarlierAttempt(job, reference);
    if (found === undefined)
        return undefined;
    await refuseUnadoptable(job, found, { reference, consequence: 'nothing was ordered' });
    return found.order;
}
/**
 * Refuses an order that has the reference, but is closed or is not what this job asks for.
 *
 * @param consequence what that means for this step's own order
 * @throws {ActionError} `order_closed`, `reference_conflict`, `csr_mismatch`
 */
async function refuseUnadoptable(job, { order, info }, { reference, consequence }) {
    const { inputs, body, report } = job;
    const which = `Order ${order.id} already has the reference ${reference}`;
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('order_closed', `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to ` +
            'order anew, give a new order-reference or start a new workflow run.');
    }
    // A derived reference holds a hash of the request, so only the user's own can name another one.
    const differences = inputs.orderReference === undefined ? [] : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .e)(info, inputs.productId, body);
    if (differences.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('reference_conflict', `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
            'order-reference of its own.');
    }
    if (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E)(job, info)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('csr_mismatch', `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first ` +
            'attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.');
    }
}
/** An order that was listed is told, even though it cannot be read: its ID is what people need. */
function lookUpFailed(job, error, reference, listed) {
    const code = error.failure === 'limited' ? 'rate_limited' : 'not_ordered';
    const [known] = listed;
    if (known === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ` +
            `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
    }
    const { id, status, certificateId } = known;
    job.report.order({ id, status, certificateId, created: false });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `There is an order with the reference ${reference} (${listed.map((order) => order.id).join(', ')}), but reading ` +
        `it failed; this step placed nothing. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
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
/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;
/**
 * The order of an earlier attempt in an account that does not store references: our comment names
 * it. An addition to the look-up, which has said "none": where the list cannot be read, that stands.
 */
async function findOfEarlierAttempt(job, reference) {
    const since = new Date(Date.now() - RERUN_DAYS * 86_400_000);
    try {
        return await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(job, { reference, since, byIdentity: false, ruledOut: new Set() });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        job.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
        return undefined;
    }
}


/***/ }),

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
