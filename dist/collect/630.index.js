export const id = 630;
export const ids = [630,910];
export const modules = {

/***/ 1630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles),
/* harmony export */   deliverCertificate: () => (/* binding */ deliverCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9497);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(910);





/**
 * Finds out, before money is spent, whether the files can be written.
 *
 * @throws {ActionError} `invalid_input`
 */
async function checkFiles({ certificateFile, pkcs12, overwrite }) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 1809));
    const check = async (input, path, replaceable) => {
        try {
            await checkTarget(path, { overwrite, replaceable });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
                cause: error,
            });
        }
    };
    if (certificateFile !== undefined) {
        const { isCertificateFile } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 6852));
        await check('certificate-file', certificateFile, isCertificateFile);
    }
    if (pkcs12 !== undefined) {
        const { isPkcs12 } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(624), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 4827));
        await check('pkcs12-file', pkcs12.file, isPkcs12);
    }
}
/** Pauses before a download is tried again: the certificate may take a moment to appear. */
const DOWNLOAD_PAUSES_SECONDS = [2, 5];
/**
 * Downloads the certificate of an issued order, checks it against the order, and writes the files
 * that were asked for. Where there is no certificate yet, says so and writes nothing.
 *
 * @param key the private key for the PKCS#12 file
 * @throws {ActionError} `certificate_mismatch` where what came is not the certificate of this
 *   order; `not_issued`, `api_refused`, `rate_limited` where it cannot be downloaded; `invalid_input` where a file
 *   cannot be written. The order stands in all of these.
 */
async function deliverCertificate(session, order, delivery, { expected, key }) {
    if (!(0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { certificateId } = await withStatus(session, order);
    const download = certificateId === undefined ? undefined : await fetchCertificate(session, order, certificateId);
    if (download === undefined) {
        session.report.notice(`There is no certificate of order ${order.id} yet, so no file was written. Collect it later with the collect ` +
            `action and order-id: ${order.id}.`);
        return;
    }
    const certificate = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 6852));
    const { writeFileWhole } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 1809));
    try {
        const publicKey = key === undefined ? expected.publicKey : spki(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        certificate.checkLeaf(chain.leaf, { ...expected, publicKey }, new Date());
        const { certificateFile, format, overwrite, pkcs12 } = delivery;
        const whole = [chain.leaf, ...chain.intermediates];
        if (certificateFile !== undefined) {
            const bytes = certificate.formatCertificate(chain, format);
            await writeFileWhole(certificateFile, bytes, { overwrite, replaceable: certificate.isCertificateFile });
        }
        warnIfIncomplete(session, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date());
        session.report.certificate({ ...facts, file: certificateFile });
        if (pkcs12 !== undefined && key !== undefined) {
            const { isPkcs12, makePkcs12 } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(624), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 4827));
            const bytes = await makePkcs12({ key, chain: whole, password: pkcs12.password });
            await writeFileWhole(pkcs12.file, bytes, { mode: 0o600, overwrite, replaceable: isPkcs12 });
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(error.code, `Order ${order.id} is issued. ${error.message}`, { cause: error });
    }
}
/** An issued order with its certificate's ID, or one without. Reads the state where nobody has yet. */
async function withStatus(session, order) {
    let known = order;
    if (order.status === undefined || (order.status === 'issued' && order.certificateId === undefined)) {
        try {
            known = { ...order, ...(0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .orderOf */ .mJ)(await session.service.orderInfo(order.id)) };
            session.report.order(known);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .GI))
                throw error;
            session.report.warning(`The state of order ${order.id} could not be read. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withHint */ .mu)(error)}`);
        }
    }
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_3__/* .isIssued */ .s)(known) ? known : { ...known, certificateId: undefined };
}
function warnIfIncomplete(session, { intermediates, root }, format) {
    const missing = [
        ...(intermediates.length === 0 && !['pem-leaf', 'der'].includes(format) ? ['intermediates'] : []),
        ...(root === undefined && format === 'pem-chain' ? ['root'] : []),
    ];
    if (missing.length === 0)
        return;
    session.report.warning(`CertCentral sent no ${missing.join(' and no ')}; the files lack what was not sent.`);
}
function spki(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
}
async function fetchCertificate(session, order, certificateId) {
    for (const pause of [...DOWNLOAD_PAUSES_SECONDS, undefined]) {
        try {
            return await session.service.download(order.id, certificateId);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .GI))
                throw error;
            const early = error.codes.includes('cert_unavailable_processing');
            if (pause === undefined && early)
                return undefined;
            if (pause === undefined || session.cancelled.aborted || (error.failure === 'refused' && !early)) {
                throw undelivered(order, error);
            }
            await session.wait(pause).catch(() => {
                throw undelivered(order, error);
            });
        }
    }
    return undefined;
}
function undelivered(order, error) {
    const code = error.failure === 'limited' ? 'rate_limited' : error.failure === 'refused' ? 'api_refused' : 'not_issued';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withHint */ .mu)(error)} The order stands: ` +
        `collect it later with the collect action and order-id: ${order.id}.`, { cause: error });
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isIssued),
/* harmony export */   waitForOrder: () => (/* binding */ waitForOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);


const FIRST_PAUSE_SECONDS = 3;
const GROWTH = 1.5;
/** With pauses of 48 to 60 s and one look at the addresses in ten minutes: at most 95 requests an hour. */
const LONGEST_PAUSE_SECONDS = 60;
const PROGRESS_EVERY_SECONDS = 600;
/** A new order may not show up at once; an order that stays invisible will not come. */
const REFUSALS_BORNE = 3;
/**
 * Waits until the order is approved or issued, a bounded time. Transient errors do not end the
 * wait; a state that is final and bad does, at once.
 *
 * @returns the order as it is in the end, reached or not
 * @throws {ActionError} `order_closed`; `not_issued` on a timeout with `onTimeout: 'fail'`;
 *   `api_refused` where CertCentral keeps refusing to show the order
 */
async function waitForOrder(session, placed, waiting) {
    const { goal, timeoutMinutes } = waiting;
    let order = placed;
    if (hasReached(order, goal) || isOver(order))
        return refuseClosed(session, order);
    const { report } = session;
    const started = session.now();
    const elapsed = () => (session.now() - started) / 1000;
    const limit = timeoutMinutes * 60;
    report.info(`Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${stateOf(order)}).`);
    let told = 0;
    let asked = false;
    let refusals = 0;
    let pause = FIRST_PAUSE_SECONDS;
    let demanded = 0;
    for (;;) {
        const remaining = limit - elapsed();
        if (remaining <= 0)
            return giveUp(session, order, waiting);
        // Jitter, so that the jobs of a matrix do not ask at one moment.
        const next = Math.max(demanded, pause * (0.8 + Math.random() / 5));
        let shown = false;
        try {
            await session.wait(Math.min(next, remaining));
            // Asked to stay away for longer than there is time: one more request would be one too many.
            if (demanded > remaining)
                return giveUp(session, order, waiting);
            demanded = 0;
            const info = await session.service.orderInfo(order.id, { tries: 1 });
            refusals = 0;
            const before = stateOf(order);
            // Where order info shows no request, what the POST said of it is outdated.
            order = { ...order, requestStatus: undefined, ...(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(info) };
            shown = true;
            if (stateOf(order) !== before) {
                report.info(`Order ${order.id}: ${before} -> ${stateOf(order)}.`);
                report.order(order);
            }
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
                throw error;
            if (session.cancelled.aborted)
                return giveUp(session, order, waiting);
            if (error.failure === 'refused')
                refusals++;
            if (refusals > REFUSALS_BORNE)
                throw invisible(order, error);
            demanded = error.retryAfterSeconds ?? 0;
        }
        if (hasReached(order, goal) || isOver(order))
            return refuseClosed(session, order);
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        const late = elapsed() - told >= PROGRESS_EVERY_SECONDS;
        if (late) {
            told = elapsed();
            report.info(`Still ${stateOf(order)} after ${duration(told)}; ${duration(Math.max(limit - told, 0))} remain.`);
        }
        if (shown && order.status === 'pending' && (late || !asked)) {
            asked = true;
            await tellOpenAddresses(session, order);
        }
    }
}
function hasReached(order, goal) {
    if (goal === 'none')
        return true;
    if (isIssued(order))
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
/** Issued means both: `issued` can come before the certificate's ID, and the ID before `issued`. */
function isIssued(order) {
    return order.status === 'issued' && order.certificateId !== undefined;
}
function isOver(order) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx)(order.status) || order.requestStatus === 'rejected';
}
function refuseClosed(session, order) {
    session.report.order(order);
    if (!isOver(order))
        return order;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('order_closed', `Order ${order.id} will bring no certificate: it is ${stateOf(order)}. Ask an administrator of the CertCentral ` +
        'account why; to order anew, give a new order-reference or start a new workflow run.');
}
function giveUp(session, order, { goal, timeoutMinutes, onTimeout }) {
    session.report.order(order);
    const why = session.cancelled.aborted
        ? 'the job was cancelled'
        : `${duration(timeoutMinutes * 60)} are over`;
    const text = `Order ${order.id} stands, but ${why} without ${goal}: it is ${stateOf(order)}. Collect it later with the ` +
        `collect action and order-id: ${order.id}; do not order again.`;
    if (onTimeout === 'fail')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
    session.report.notice(text);
    return order;
}
function invisible(order, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} stands, but CertCentral does not show it. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Collect it later with the collect ` +
        `action and order-id: ${order.id}; do not order again.`, { cause: error });
}
/** DigiCert's words: the order's status, and the request's where approval is open. */
function stateOf({ status, requestStatus }) {
    if (requestStatus === undefined || requestStatus === 'approved')
        return status ?? requestStatus ?? 'not known yet';
    return status === undefined ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
}
/** Says how many addresses still have to confirm the validation mail, where CertCentral tells. */
async function tellOpenAddresses({ service, report }, { id }) {
    try {
        const statuses = await service.emailValidation(id);
        const open = statuses.filter((status) => status !== 'validated').length;
        if (open > 0)
            report.info(`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            throw error;
    }
}
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    return seconds < 3600 ? `${Math.round(seconds / 6) / 10} min` : `${Math.round(seconds / 360) / 10} h`;
}


/***/ })

};
