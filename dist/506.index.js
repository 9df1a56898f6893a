"use strict";
exports.id = 506;
exports.ids = [506];
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
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 2 modules
var certcentral = __webpack_require__(4021);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
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
 * The request of an order that waits for a decision: the open one of a new order or a reissue, or, if
 * no request is open at all, the newest that was decided. A revocation is decided by its request ID only.
 *
 * @throws {ActionError} `reference_conflict` if there is none, or several are open
 */
function requestToDecide({ order, info }) {
    const requests = info.requests.flatMap(({ id, type, status }) => id === undefined ? [] : [{ id, type, status }]);
    const ofOrders = requests.filter(({ type }) => type === 'new_request' ||
        type === 'reissue' ||
        // Nothing else can be open of an order that waits for its first approval.
        (type === undefined && order.status === 'needs_approval'));
    const open = ofOrders.filter(order_responses/* isOpenRequest */.g2);
    const [first] = open;
    if (open.length > 1) {
        throw new errors/* ActionError */.lZ('reference_conflict', `Order ${order.id} has several open requests: ${(0,search/* idsOf */.UX)(open)}; nothing was decided. Name one with request-id.`);
    }
    // An open request whose ID cannot be read counts as well: what was decided before it is not the answer.
    const unreadable = info.requests.some((request) => request.id === undefined && (0,order_responses/* isOpenRequest */.g2)(request));
    const others = requests.filter(order_responses/* isOpenRequest */.g2);
    const newest = first ?? ofOrders.toSorted((one, other) => (0,domain_order/* byAge */.jI)(other, one))[0];
    if (newest !== undefined && (newest === first || (others.length === 0 && !unreadable)))
        return newest;
    throw new errors/* ActionError */.lZ('reference_conflict', `Order ${order.id} has no open request of a new order or a reissue; nothing was decided. ` +
        (others.length > 0
            ? `To decide about its other open request, such as a revocation, give request-id: ${(0,search/* idsOf */.UX)(others)}.`
            : 'Give the request-id of the request to decide about.'));
}
/**
 * Approves or rejects a request, or does nothing if it already has that status. If two approvals are
 * required, one call gives one.
 *
 * @param found the order of the request, if it is known
 * @throws {ActionError} `order_closed` if it ended otherwise; `api_refused`, `rate_limited`,
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
    if (state.status !== wanted)
        refuseEnded(state, undefined, wanted);
    return { status: state.status ?? next, changed: !refused, found: state.found };
}
/** @throws {ActionError} `order_closed`; `api_refused` for an unknown state */
function refuseEnded(request, found, wanted) {
    const orderStatus = found?.order.status;
    // The certificates of an order that has expired can still be revoked.
    const closed = (0,domain_order/* isClosed */.Lx)(orderStatus) && !(request.type === 'revoke' && orderStatus === 'expired');
    if ((0,order_responses/* isOpenRequest */.g2)(request) && !closed)
        return;
    if (!closed && !isEnded(request)) {
        throw new errors/* ActionError */.lZ('api_refused', `Request ${request.id} is ${request.status ?? 'in an unknown state'}, so this step cannot decide about it; ` +
            'nothing was changed. Look at the request in CertCentral.');
    }
    const state = (0,order_responses/* isOpenRequest */.g2)(request)
        ? `belongs to order ${found?.order.id}, which is ${orderStatus},`
        : `is ${request.status ?? 'in an unknown state'}`;
    throw new errors/* ActionError */.lZ('order_closed', `Request ${request.id} ${state} and can no longer be ${wanted}; nothing was changed. Look at the order in CertCentral.`);
}
/**
 * In order info, since the order is wanted as well; the request itself if order info does not list it,
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

// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __webpack_require__(3332);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/approve.ts







/**
 * The approve action: find the request, check that everything that was given belongs to it, and
 * approve or reject it, once.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { decision, comment } = inputs;
    const report = (0,report_report/* openReport */.N)({
        action: 'approve',
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: decision === 'approve' ? 'Approve a certificate request' : 'Reject a certificate request',
    });
    const context = (0,finding_context/* openContext */.e)(inputs.credentials, report, { own: (0,secrets/* givenValues */.y)(env) });
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
        // After an unclear response it is unknown, and the output stays empty.
        if (code !== 'unknown_outcome')
            report.set('changed', 'false');
        report.writeSummary(code);
        throw error;
    }
    finally {
        context.service.close();
    }
}
/** The request of the inputs, which have to agree. Each fact is reported as soon as it is read. */
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
        throw (0,errors/* requestFailed */.dz)(error, error.status === 404 ? 'api_refused' : 'not_ordered', `Reading request ${requestId} failed; nothing was decided. ${(0,errors/* withHint */.mu)(error)} Check request-id, and whether the API key ` +
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

/***/ 3675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pemOf)
/* harmony export */ });
/** DER as PEM: 64 columns, LF, one at the end too (RFC 7468). */
function pemOf(label, der) {
    const base64 = Buffer.from(der).toString('base64');
    return [`-----BEGIN ${label}-----`, ...(base64.match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ''].join('\n');
}


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsr: () => (/* binding */ readCsr)
/* harmony export */ });
/* harmony import */ var _asn1_pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
/* harmony import */ var _asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);


const NOT_A_CSR = {
    CERTIFICATE: 'is a certificate, not a certificate signing request',
    'PUBLIC KEY': 'is a public key, not a certificate signing request',
};
/**
 * Reads a certificate signing request and returns it as well-formed PEM (RFC 7468: one block,
 * 64 columns, LF).
 *
 * Accepts PEM and DER in every form that `unwrap` knows. Looks only at the outer form; `csr-check.ts` parses it.
 */
function readCsr(source) {
    const found = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(source);
    if ('pem' in found)
        return readPem(found.pem);
    if ('der' in found)
        return { pem: csrPem(found.der) };
    return {
        problem: found.form === 'base64' ? 'is base64, but of neither PEM nor DER' : 'is neither PEM nor base64',
    };
}
function readPem(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
    const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map((match) => match[1]);
    // Reported first, whatever else is in it: a private key must never leave the runner.
    if (labels.some((label) => label.endsWith('PRIVATE KEY'))) {
        return {
            problem: 'contains a private key; keep it secret, and give the certificate signing request that was made with it',
        };
    }
    const block = blocks[0];
    if (block === undefined)
        return { problem: 'has a PEM header, but no matching footer' };
    if (labels.length > 1)
        return { problem: `contains ${labels.length} PEM blocks; give exactly one` };
    const label = block[1];
    if (label !== 'CERTIFICATE REQUEST' && label !== 'NEW CERTIFICATE REQUEST') {
        return { problem: NOT_A_CSR[label] ?? 'is PEM, but not a certificate signing request' };
    }
    const der = (0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(block[2]);
    if (der === undefined)
        return { problem: 'has damaged base64 between its PEM header and footer' };
    if (!(0,_asn1_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(der))
        return { problem: 'is truncated or damaged: its DER length does not fit' };
    return { pem: csrPem(der) };
}
function csrPem(der) {
    return (0,_asn1_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemOf */ ._)('CERTIFICATE REQUEST', der).trimEnd();
}


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/certificate/csr-check.ts
var csr_check = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/certificate/public-key.ts
var public_key = __webpack_require__(5940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
// EXTERNAL MODULE: ./src/certcentral/fields.ts
var fields = __webpack_require__(8778);
;// CONCATENATED MODULE: ./src/certcentral/reissues.ts


const ReissueResponse = schemas/* object */.Ikc({
    id: fields.id,
    requests: schemas/* catch */.MfU(fields/* list */.p_(schemas/* object */.Ikc({ id: fields.id, status: fields/* word */.Vm })), []),
    certificate_id: fields.id,
});
/**
 * `POST /order/certificate/{id}/reissue`.
 *
 * @returns the order's ID, the request, and the ID of the new certificate if it is known already;
 *   `undefined` if the answer is empty
 */
function reissueOrder(service, orderId, body) {
    return service.change('POST', `/order/certificate/${orderId}/reissue`, body, ReissueResponse);
}
/** `status` is `pending`, `issued` or `rejected`; some orders list copies of their current certificate. */
const ListedReissue = schemas/* object */.Ikc({ id: fields.id, status: fields/* word */.Vm, csr: fields/* text */.Qq });
/** `GET /order/certificate/{id}/reissue`. */
async function listReissues(service, orderId, retry) {
    const schema = schemas/* object */.Ikc({ certificates: fields/* list */.p_(ListedReissue) });
    return (await service.get(`/order/certificate/${orderId}/reissue`, schema, retry)).certificates;
}

// EXTERNAL MODULE: ./src/certificate/csr.ts
var certificate_csr = __webpack_require__(1643);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
;// CONCATENATED MODULE: ./src/changing/reissue-state.ts








/**
 * Looks whether the order's certificate or its pending reissue has this key. The CSR of a pending
 * reissue can be in order info, in the list of reissues, in both or in neither
 * (docs/certcentral.md, "Reissue").
 *
 * @param key DER of the SubjectPublicKeyInfo; `undefined` for a key that is not made yet
 * @throws {ActionError} `order_closed`; `not_issued`; `csr_mismatch` if a reissue for another key is
 *   pending; `unknown_outcome` if one is pending and CertCentral does not return its key;
 *   `api_refused`, `rate_limited`, `not_ordered` if it cannot be read
 */
async function stateOfReissue(context, { order, info }, key) {
    if ((0,domain_order/* isClosed */.Lx)(order.status)) {
        throw new errors/* ActionError */.lZ('order_closed', `Order ${order.id} is ${order.status}, so it cannot be reissued; nothing was sent. Place a new order.`);
    }
    const pending = order.status === 'reissue_pending' || (0,order_responses/* openReissue */.dh)(info) !== undefined;
    if (!pending && order.status !== 'issued') {
        throw notIssued(order.id, `${order.status ?? 'in an unknown state'} and has no certificate yet`);
    }
    if (key === undefined) {
        if (pending)
            throw otherKey(order.id);
        if (order.certificateId === undefined)
            throw notIssued(order.id, 'issued, but its certificate is not there yet');
        return { has: 'nothing' };
    }
    const listed = await reissuesOf(context, order.id);
    if (!pending)
        return issuedState(context, { info, listed, key });
    const same = await hasPendingKey(context, { info, listed, key });
    if (same === false)
        throw otherKey(order.id);
    if (same === undefined) {
        throw new errors/* ActionError */.lZ('unknown_outcome', `Order ${order.id} has a pending reissue, and CertCentral does not show its public key; nothing was sent. If it is yours, ` +
            'collect the certificate later; otherwise cancel the reissue in CertCentral and run the job again.');
    }
    return pendingState(info, key);
}
/** Order info of a pending reissue names the certificate that is replaced, or already the new one, as its CSR shows. */
function pendingState(info, key) {
    const shown = keyOf(info.certificate?.csr);
    const isFormer = shown !== undefined && !shown.equals(key);
    return { has: 'pending', formerCertificateId: isFormer ? (0,order_responses/* orderOf */.mJ)(info).certificateId : undefined };
}
/** How the comment of a reissue names its key, for accounts that do not show the CSR. */
function keyInComment(key) {
    return `(public-key-sha256 ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')})`;
}
/** The state of an order without a pending reissue, though order info may be behind the list. */
async function issuedState(context, facts) {
    const { info, listed, key } = facts;
    const current = info.certificate?.id ?? info.certificate_id;
    const own = listed.filter(({ csr }) => keyOf(csr)?.equals(key));
    if (own.some(({ status }) => status === 'pending'))
        return pendingState(info, key);
    const newest = own
        .flatMap(({ id, status }) => (status === 'issued' && id !== undefined ? [{ id }] : []))
        .sort(domain_order/* byAge */.jI)
        .at(-1);
    // An older one was replaced.
    if (newest !== undefined && (current === undefined || (0,domain_order/* byAge */.jI)(newest, { id: current }) >= 0)) {
        return { has: 'certificate', certificateId: newest.id };
    }
    const shown = keyOf(info.certificate?.csr);
    if (current === undefined) {
        if (shown?.equals(key))
            return { has: 'certificate', certificateId: undefined };
        throw notIssued(info.id, 'issued, but its certificate is not there yet');
    }
    const rejected = own.some(({ status }) => status === 'rejected');
    // The CSR may be that of a rejected reissue, or missing: then the certificate itself decides.
    const same = shown !== undefined && !(shown.equals(key) && rejected)
        ? shown.equals(key)
        : ((await certificateHas(context, info, key)) ?? shown?.equals(key));
    if (same === undefined) {
        throw new errors/* ActionError */.lZ('not_ordered', `Neither the CSR nor the certificate of order ${info.id} can be read, so it is unknown whether it has this key ` +
            'already; nothing was sent. Run the job again later.');
    }
    return same ? { has: 'certificate', certificateId: current } : { has: 'nothing' };
}
/** Whether the pending reissue is for this key; `undefined` if CertCentral does not show it. */
async function hasPendingKey(context, facts) {
    const { info, listed, key } = facts;
    const listedKey = listed
        .filter(({ status }) => status === 'pending')
        .map(({ csr }) => keyOf(csr))
        .find((found) => found !== undefined);
    if (listedKey !== undefined)
        return listedKey.equals(key);
    const shown = keyOf(info.certificate?.csr);
    if (shown?.equals(key))
        return true;
    // Order info may still show the CSR of the certificate that is replaced.
    if (shown !== undefined && (await certificateHas(context, info, shown)) === false)
        return false;
    const comment = (0,order_responses/* openReissue */.dh)(info)?.comments ?? info.requests.findLast(isReissue)?.comments;
    return comment?.includes('(public-key-sha256 ') ? comment.includes(keyInComment(key)) : undefined;
}
function isReissue({ type }) {
    return type === 'reissue';
}
/** Whether the certificate that order info names has this key; `undefined` if it cannot be read. */
async function certificateHas(context, info, key) {
    const certificateId = info.certificate?.id ?? info.certificate_id;
    if (certificateId === undefined)
        return undefined;
    const unreadable = ({ message }) => {
        context.report.info(`The certificate of order ${info.id} cannot be read. ${message}`);
        return undefined;
    };
    const download = context.service.download(info.id, certificateId);
    const text = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, download, unreadable);
    if (text === undefined)
        return undefined;
    const hasKey = Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5918)).then(({ readCertificates }) => readCertificates(text).some(({ publicKey }) => (0,public_key/* publicKeyDer */.k)(publicKey).equals(key)));
    return (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, hasKey, unreadable);
}
/** Not every API key may read the list; order info has most of it. */
function reissuesOf({ service, report }, orderId) {
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, listReissues(service, orderId), (error) => {
        if (error.failure === 'refused') {
            report.info(`The reissues of order ${orderId} cannot be listed. ${error.message}`);
            return [];
        }
        throw (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Reading the reissues of order ${orderId} failed; nothing was sent. ${(0,errors/* withHint */.mu)(error)} Correct that, then run the job again.`);
    });
}
function keyOf(csr) {
    const read = (0,certificate_csr.readCsr)(csr ?? '');
    return 'pem' in read ? (0,csr_check.publicKeyOf)(read.pem) : undefined;
}
function otherKey(orderId) {
    return new errors/* ActionError */.lZ('csr_mismatch', `Order ${orderId} has a pending reissue for another private key; nothing was sent. Give the private key of that reissue, or ` +
        'cancel it in CertCentral and run the job again.');
}
function notIssued(orderId, why) {
    return new errors/* ActionError */.lZ('not_issued', `Order ${orderId} is ${why}, so it cannot be reissued; nothing was sent. Run the job again when it is issued.`);
}

// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 2 modules
var certcentral = __webpack_require__(4021);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/changing/change.ts
var change = __webpack_require__(6215);
;// CONCATENATED MODULE: ./src/changing/reissuing.ts







/** An order seen from its reissue: its request is that of the reissue, its certificate the new one. */
function orderWithReissue(info, reissue) {
    const { certificateId: shown, status } = (0,order_responses/* orderOf */.mJ)(info);
    const requests = info.requests.filter(({ type }) => type === 'reissue');
    const request = reissue.requestId === undefined ? requests.at(-1) : requests.find(({ id }) => id === reissue.requestId);
    const isBehind = request === undefined && shown === reissue.formerCertificateId;
    return {
        id: info.id,
        status,
        requestId: request?.id ?? reissue.requestId,
        requestStatus: isBehind ? reissue.requestStatus : request?.status,
        certificateId: newCertificateId(info, shown, reissue),
    };
}
/**
 * An issued order has the new certificate as soon as it names another one than before. Until then, and
 * while the reissue is pending, the new one's ID is at most what the reissue was answered with.
 */
function newCertificateId(info, shown, { formerCertificateId, certificateId, isIssued }) {
    if (info.status === 'issued' && (0,order_responses/* openReissue */.dh)(info) === undefined && !isIssued) {
        return shown === formerCertificateId ? undefined : shown;
    }
    return formerCertificateId === undefined || shown === formerCertificateId ? certificateId : shown;
}
/**
 * The body of a reissue, from the order: the names and addresses of the certificate stay, and
 * the key is new. What client products need is not established, so what order info has is sent again
 * (docs/certcentral.md, "Reissue").
 */
function reissueBody(info, csr, { comments, skipApproval }) {
    const { certificate } = info;
    const product = (0,products/* productOf */.$7)(info.product?.name_id ?? '');
    const { first_name, last_name, pseudonym } = certificate?.individual ?? {};
    const individual = pseudonym
        ? { pseudonym }
        : first_name && last_name
            ? { first_name, last_name }
            : undefined;
    const usage = certificate?.usage_designation;
    const body = {
        certificate: {
            ...(certificate?.common_name && product.commonName !== 'ignored'
                ? { common_name: certificate.common_name }
                : {}),
            ...(certificate?.emails?.length ? { emails: certificate.emails } : {}),
            ...(certificate?.common_name_indicator && product.indicators.length > 0
                ? { common_name_indicator: certificate.common_name_indicator }
                : {}),
            ...(individual && product.individual !== 'forbidden' ? { individual } : {}),
            signature_hash: 'sha256',
            csr,
        },
        ...(skipApproval ? { skip_approval: true } : {}),
        comments,
    };
    if (product.family !== 'secure-email')
        return body;
    if (certificate?.profile_type)
        body.certificate.profile_type = certificate.profile_type;
    if (usage?.primary_usage) {
        body.certificate.usage_designation = {
            primary_usage: usage.primary_usage,
            ...(usage.additional_usages?.length ? { additional_usages: usage.additional_usages } : {}),
        };
    }
    return body;
}
/**
 * Requests the reissue, once. After an unclear response the order is read again: a pending reissue, a
 * new request or the new key shows that the reissue was requested.
 *
 * @param key the new one; DER of the SubjectPublicKeyInfo
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` if nothing was changed;
 *   `csr_mismatch` if another reissue came first; `unknown_outcome`
 */
async function sendReissue(context, { order, info }, { body, key }) {
    const former = { formerCertificateId: order.certificateId };
    let answered;
    const { state } = await (0,change/* sendChange */.X)(context, {
        what: `Reissuing order ${order.id}`,
        send: async () => {
            const response = await reissueOrder(context.service, order.id, body);
            if (response?.id !== order.id) {
                throw new errors/* RequestError */.GI('unclear', `CertCentral's response is not about order ${order.id}.`);
            }
            const [request] = response.requests;
            answered = {
                ...former,
                requestId: request?.id,
                requestStatus: request?.status,
                certificateId: response.certificate_id,
            };
        },
        read: async () => {
            const again = await context.service.orderInfo(order.id, certcentral/* QUICK_LOOK */.KR);
            const reissue = answered ?? (await foundReissue(context, { before: info, again, former, key }));
            return { info: again, reissue };
        },
        isSettled: ({ reissue }) => reissue !== undefined,
        refusalIsFinal: true,
    });
    return { reissue: state?.reissue ?? answered ?? former, info: state?.info };
}
/** The reissue that was requested without a clear response, if the order shows it. */
async function foundReissue(context, { before, again, former, key }) {
    const known = new Set(before.requests.map(({ id }) => id));
    const request = again.requests.find(({ id, type }) => type === 'reissue' && !known.has(id));
    const reissue = { ...former, requestId: request?.id };
    const found = { order: { ...(0,order_responses/* orderOf */.mJ)(again), created: false }, info: again };
    const state = await (0,errors/* catchError */.WL)(errors/* ActionError */.lZ, stateOfReissue(context, found, key), (error) => error);
    if (!(state instanceof errors/* ActionError */.lZ)) {
        if (state.has === 'certificate')
            return { ...reissue, certificateId: state.certificateId, isIssued: true };
        return state.has === 'pending' ? reissue : undefined;
    }
    if (state.code === 'csr_mismatch')
        throw state;
    // CertCentral does not return the key: no reissue was pending before, and one is now.
    if (state.code === 'unknown_outcome')
        return reissue;
    context.report.info(state.message);
    return undefined;
}

// EXTERNAL MODULE: ./src/delivery/deliver.ts
var deliver = __webpack_require__(8973);
// EXTERNAL MODULE: ./src/delivery/order-key.ts
var order_key = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/delivery/wait.ts
var wait = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/domain/key-type.ts
var key_type = __webpack_require__(444);
// EXTERNAL MODULE: ./src/domain/validity.ts
var validity = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/finding/context.ts
var finding_context = __webpack_require__(9702);
// EXTERNAL MODULE: ./src/finding/which-order.ts
var which_order = __webpack_require__(1505);
// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __webpack_require__(9319);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __webpack_require__(3332);
// EXTERNAL MODULE: ./src/inputs/workflow-run.ts + 1 modules
var workflow_run = __webpack_require__(9490);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(7994);
;// CONCATENATED MODULE: ./src/reissue.ts




















/**
 * The reissue action: read the order, ask for a certificate with the new key unless the order or its
 * pending reissue has that key already, wait if asked, and hand over the new certificate.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { delivery } = inputs;
    const existing = await (0,order_key/* existingKey */.b)(inputs, inputs.csr);
    if ((0,delivery_inputs/* wantsCertificate */.BP)(delivery)) {
        await (0,deliver/* checkFiles */.gw)(delivery, existing, inputs.dryRun);
    }
    const report = (0,report_report/* openReport */.N)({
        action: 'reissue',
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: 'Reissue a client certificate',
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const context = (0,finding_context/* openContext */.e)(inputs.credentials, report, { own: (0,secrets/* givenValues */.y)(env) });
    const progress = { changed: false };
    try {
        if ('reference' in inputs.order)
            report.useReference(inputs.order.reference);
        const found = await (0,which_order/* chosenOrder */.Rg)(context, inputs.order);
        const { certificateId: formerCertificateId } = found.order;
        report.reportOrder({ ...orderWithReissue(found.info, { formerCertificateId }), created: false });
        await renewKey(context, inputs, { found, existing, url: (0,workflow_run/* workflowRun */.t)(env)?.url, progress });
        report.writeSummary();
    }
    catch (error) {
        const code = (0,errors/* errorCodeOf */.D9)(error);
        const isUnclear = code === 'unknown_outcome' || code === 'internal_error';
        const changed = progress.changed ?? (isUnclear ? undefined : false);
        if (changed !== undefined)
            report.set('changed', String(changed));
        report.writeSummary(code);
        throw error;
    }
    finally {
        context.service.close();
    }
}
/** Requests a certificate with the key unless the order has one, and delivers it. */
async function renewKey(context, inputs, facts) {
    const { found, existing } = facts;
    const { order, info } = found;
    const { report } = context;
    const { keyFile } = inputs.delivery;
    const given = inputs.csr === undefined ? existing && (0,public_key/* publicKeyDer */.k)(existing) : (0,csr_check.publicKeyOf)(inputs.csr);
    if (keyFile !== undefined && existing !== undefined)
        report.reportKey(keyFile, false);
    await (0,order_key/* remarkOnKey */.tL)({ key: existing, csr: inputs.csr }, (0,key_type/* useOf */.jj)(info.product?.name_id, info.certificate), report);
    const keys = { publicKey: given, key: existing };
    const state = await stateOfReissue(context, found, given);
    if (inputs.dryRun) {
        report.set('changed', 'false');
        return reportPlan(context, order.id, state.has);
    }
    if (state.has === 'certificate') {
        reportDone(context, false, `order ${order.id} has a certificate with this private key already.`);
        return handOver(context, inputs, { info, ...reissued(info, state.certificateId), keys });
    }
    if (state.has === 'pending') {
        reportDone(context, false, `a reissue of order ${order.id} for this private key is pending already.`);
        const { formerCertificateId } = state;
        const reissue = { formerCertificateId, requestId: (0,order_responses/* openReissue */.dh)(info)?.id };
        return handOver(context, inputs, { info, reissue, current: orderWithReissue(info, reissue), keys });
    }
    await requestReissue(context, inputs, facts, given);
}
/** The reissue that made this certificate, if order info shows it. */
function reissued(info, certificateId) {
    const made = info.requests.findLast(({ type, status }) => type === 'reissue' && status === 'approved');
    const reissue = { formerCertificateId: undefined, requestId: made?.id, certificateId };
    const seen = made === undefined ? (0,order_responses/* orderOf */.mJ)(info) : orderWithReissue(info, reissue);
    return { reissue, current: { ...seen, status: 'issued', certificateId } };
}
/** Requests the reissue, and delivers its certificate. */
async function requestReissue(context, inputs, { found, existing, url, progress }, given) {
    const { order, info } = found;
    const { report } = context;
    // Made only now that it will be used, and saved before that.
    const key = inputs.csr === undefined
        ? (existing ?? (await (0,order_key/* saveNewKey */.Dh)(inputs, (0,key_type/* useOf */.jj)(info.product?.name_id, info.certificate), report)))
        : existing;
    const publicKey = given ?? (0,public_key/* publicKeyDer */.k)(key);
    const { common_name, emails = [] } = info.certificate ?? {};
    const csr = inputs.csr ?? (await (0,order_key/* csrOf */.ev)(key, { ...(common_name ? { common_name } : {}), emails }));
    const ours = url === undefined ? keyInComment(publicKey) : `Reissued by ${url} ${keyInComment(publicKey)}`;
    const { skipApproval, comments = ours } = inputs;
    progress.changed = undefined;
    const sent = await sendReissue(context, found, {
        body: reissueBody(info, csr, { comments, skipApproval }),
        key: publicKey,
    });
    progress.changed = true;
    reportDone(context, true, `a reissue of order ${order.id} was requested.`);
    const { reissue } = sent;
    report.set('certificate-id', reissue.certificateId);
    const current = sent.info === undefined
        ? {
            id: order.id,
            requestId: reissue.requestId,
            requestStatus: reissue.requestStatus,
            certificateId: reissue.certificateId,
        }
        : orderWithReissue(sent.info, reissue);
    await handOver(context, inputs, { info, reissue, current, keys: { publicKey, key } });
}
/** Waits as long as the user wants, and writes the new certificate's files if it is there. */
async function handOver(context, { waiting, delivery }, { info, reissue, current, keys }) {
    const order = await (0,wait/* waitForOrder */.T)(context, { ...current, created: false }, waiting, (read) => orderWithReissue(read, reissue));
    if (!(0,domain_order/* isIssued */.sl)(order) && order.status === 'issued') {
        // The order is issued, but its new certificate is not.
        context.report.setNextStep((0,summary/* nextStep */.sk)({ ...order, status: undefined }, true));
    }
    if (!(0,delivery_inputs/* wantsCertificate */.BP)(delivery))
        return;
    if (!(0,domain_order/* isIssued */.sl)(order)) {
        context.report.notice(`The new certificate of order ${order.id} is not there yet, so no file was written. Collect it later with the ` +
            `collect action and order-id: ${order.id}.`);
        return;
    }
    const { certificate } = info;
    const expected = {
        publicKey: keys.publicKey,
        emails: certificate?.emails ?? [],
        usage: (0,products/* productOf */.$7)(info.product?.name_id ?? '').usage,
        latestEnd: (0,validity/* statedEnd */.F3)(info.order_valid_till ?? certificate?.valid_till),
        commonNames: certificate?.common_name === undefined ? undefined : [certificate.common_name],
    };
    await (0,deliver/* deliverCertificate */.fb)(context, order, delivery, { expected, key: keys.key });
}
function reportDone({ report }, changed, what) {
    report.set('changed', String(changed));
    report.info(changed ? `Done: ${what}` : `Nothing was sent: ${what}`);
    report.addRow('Done', changed ? what : `nothing; ${what}`);
}
const PLANS = {
    nothing: 'request a certificate with the new private key',
    pending: 'send nothing, because a reissue for this private key is pending already',
    certificate: 'send nothing, because the certificate has this private key already',
};
function reportPlan({ report }, orderId, has) {
    report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[has]}.`);
    report.addRow('Dry run', `a real run would ${PLANS[has]}`);
}


/***/ }),

/***/ 481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9702);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1505);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3332);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);






/**
 * The revoke action: read the order, and reject, cancel or revoke it, whichever its state asks for.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .openReport */ .N)({
        action: 'revoke',
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: 'Revoke a client certificate',
    });
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)(inputs.credentials, report, { own: (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .givenValues */ .y)(env) });
    let changed = false;
    try {
        const found = await (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenOrder */ .Rg)(context, inputs.order);
        const open = (0,_changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevocation */ .Jo)(found.info);
        reportOrder(report, found.order, open);
        if (inputs.dryRun)
            reportPlan(report, found.order.id, (0,_changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__/* .wayToEnd */ .aP)(found));
        else {
            const onChange = () => {
                changed = true;
            };
            reportEnding(report, await (0,_changing_revocation_js__WEBPACK_IMPORTED_MODULE_1__/* .endOrder */ .IU)(context, found, { ...inputs, onChange }), inputs.skipApproval);
        }
        report.writeSummary();
    }
    catch (error) {
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(error);
        // After an unclear response it is unknown, and the outputs stay empty.
        if (changed || code !== 'unknown_outcome')
            report.set('changed', String(changed));
        if (code !== 'unknown_outcome')
            report.set('action-taken', 'none');
        report.writeSummary(code);
        throw error;
    }
    finally {
        context.service.close();
    }
}
/** The request is the one that was rejected or has to be approved, and not what the order began with. */
function reportOrder(report, order, request) {
    report.reportOrder({ ...order, requestId: request?.id, requestStatus: request?.status });
}
const PLANS = {
    reject: 'reject its request',
    cancel: 'cancel it',
    revoke: 'revoke its certificates',
    'cancel the reissue, then revoke': 'cancel its reissue, then revoke its certificates',
    nothing: 'do nothing, because the order is closed or its revocation waits for approval',
};
const IRREVERSIBLE = 'Revoking cannot be undone.';
function reportPlan(report, orderId, way) {
    report.set('action-taken', 'none');
    report.set('changed', 'false');
    report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
    report.addRow('Dry run', `a real run would ${PLANS[way]}`);
    if (way === 'revoke' || way === 'cancel the reissue, then revoke')
        report.addRow('Note', IRREVERSIBLE);
    report.setNextStep('Nothing: this was a dry run.');
}
function reportEnding(report, ending, skipApproval) {
    const { actionTaken, changed, order, request } = ending;
    reportOrder(report, order, request);
    report.set('action-taken', actionTaken);
    report.set('changed', String(changed));
    report.info(`Order ${order.id}: ${DONE[actionTaken]}`);
    report.addRow('Done', DONE[actionTaken]);
    if (actionTaken === 'revocation_requested' && skipApproval) {
        report.notice('CertCentral did not skip the approval: the user of the API key is not an Administrator.');
    }
    if (actionTaken === 'revoked' || actionTaken === 'revocation_requested') {
        report.addRow('Note', IRREVERSIBLE);
    }
    report.setNextStep(nextOf(ending));
}
function nextOf({ actionTaken, order, request }) {
    if (actionTaken === 'revocation_requested' || (actionTaken === 'none' && request !== undefined)) {
        const which = request?.id === undefined ? 'the revocation' : `request ${request.id}`;
        return request?.status === 'submitted'
            ? `Two approvals are open: people of the CertCentral account have to review and approve ${which}.`
            : `An Administrator of the CertCentral account has to approve ${which}.`;
    }
    return `Nothing: order ${order.id} is closed.`;
}
const DONE = {
    rejected: 'its request was rejected.',
    canceled: 'it was canceled.',
    revoked: 'its certificates were revoked.',
    revocation_requested: 'the revocation was requested, and waits for approval.',
    none: 'nothing had to be done.',
};


/***/ })

};
;