"use strict";
exports.id = 8973;
exports.ids = [8973];
exports.modules = {

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles),
/* harmony export */   deliverCertificate: () => (/* binding */ deliverCertificate)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);





/**
 * Finds out, before money is spent, whether the files can be written.
 *
 * @param key the key that is there already; without it a PKCS#12 file that exists has another key
 * @throws {ActionError} `invalid_input`
 */
async function checkFiles({ certificateFile, pkcs12, overwrite }, key, dryRun = false) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = async (input, path, options) => {
        await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, checkTarget(path, { overwrite, ...options }, dryRun), (cause) => {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `${input}: ${cause.message} Nothing was sent to DigiCert.`, {
                cause,
            });
        });
    };
    if (certificateFile !== undefined) {
        const { isCertificateFile } = await __webpack_require__.e(/* import() */ 5918).then(__webpack_require__.bind(__webpack_require__, 5918));
        await check('certificate-file', certificateFile, { replaceable: isCertificateFile });
    }
    if (pkcs12 !== undefined) {
        const { isPkcs12Of } = await __webpack_require__.e(/* import() */ 9345).then(__webpack_require__.bind(__webpack_require__, 9345));
        const { file, password } = pkcs12;
        const hasSameKey = (existing) => key !== undefined && isPkcs12Of(existing, password, key);
        await check('pkcs12-file', file, { hasSameKey });
    }
}
/** Pauses before a download is tried again: the certificate may take a moment to appear. */
const DOWNLOAD_PAUSES_SECONDS = [2, 5];
/**
 * Downloads the certificate of an issued order, checks it against the order, and writes the files
 * that were asked for. Where there is no certificate yet, says so and writes nothing.
 *
 * @param key the private key for the PKCS#12 file
 * @param required whether it is a failure that there is no certificate yet
 * @throws {ActionError} `not_issued` where there is none and one is required; `certificate_mismatch` where what came is not the certificate of this
 *   order; `not_issued`, `api_refused`, `rate_limited` where it cannot be downloaded; `invalid_input` where a file
 *   cannot be written. The order is not affected in any of these cases.
 */
async function deliverCertificate(context, order, delivery, { expected, key, required = false }) {
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { certificateId, ...known } = await withStatus(context, order);
    const download = certificateId === undefined ? undefined : await fetchCertificate(context, order, certificateId);
    if (download === undefined) {
        const text = `There is no certificate of order ${order.id} yet, so no file was written: the order is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(known)}. Collect ` +
            `it later with the collect action and order-id: ${order.id}.`;
        if (required)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
        context.report.notice(text);
        return;
    }
    const certificate = await __webpack_require__.e(/* import() */ 5918).then(__webpack_require__.bind(__webpack_require__, 5918));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 5940).then(__webpack_require__.bind(__webpack_require__, 5940));
    const { writeFileWhole } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    try {
        const publicKey = key === undefined ? expected.publicKey : publicKeyDer(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        const now = new Date();
        certificate.checkLeaf(chain.leaf, { ...expected, publicKey }, now);
        certificate.checkIssuers(chain, now);
        const { certificateFile, format, overwrite, pkcs12 } = delivery;
        const whole = [chain.leaf, ...chain.intermediates];
        if (certificateFile !== undefined) {
            const bytes = certificate.formatCertificate(chain, format);
            await writeFileWhole(certificateFile, bytes, { overwrite, replaceable: certificate.isCertificateFile });
        }
        warnIfIncomplete(context, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date());
        context.report.reportCertificate({ ...facts, file: certificateFile });
        if (pkcs12 !== undefined && key !== undefined) {
            const { makePkcs12 } = await __webpack_require__.e(/* import() */ 4651).then(__webpack_require__.bind(__webpack_require__, 4651));
            const { isPkcs12Of } = await __webpack_require__.e(/* import() */ 9345).then(__webpack_require__.bind(__webpack_require__, 9345));
            const { file, password, encryption, name = certificate.commonNameOf(chain.leaf) } = pkcs12;
            const bytes = await makePkcs12({ key, chain: whole, password, encryption, name });
            const hasSameKey = (existing) => isPkcs12Of(existing, password, key);
            await writeFileWhole(file, bytes, { mode: 0o600, overwrite, hasSameKey });
            context.report.reportPkcs12(file);
        }
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, `Order ${order.id} is issued. ${error.message}`, { cause: error });
    }
}
/** An issued order with its certificate's ID, or one without. Reads the state where nobody has yet. */
async function withStatus(context, order) {
    let known = order;
    if (order.status === undefined || (order.status === 'issued' && order.certificateId === undefined)) {
        const info = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, context.service.orderInfo(order.id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR), (error) => {
            context.report.warning(`The state of order ${order.id} could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
            return undefined;
        });
        if (info !== undefined) {
            known = { ...order, ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info) };
            context.report.reportOrder(known);
        }
    }
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssued */ .sl)(known) ? known : { ...known, certificateId: undefined };
}
function warnIfIncomplete(context, { intermediates, root }, format) {
    const missing = [
        ...(intermediates.length === 0 && !['pem-leaf', 'der'].includes(format) ? ['intermediates'] : []),
        ...(root === undefined && format === 'pem-chain' ? ['root'] : []),
    ];
    if (missing.length === 0)
        return;
    context.report.warning(`CertCentral sent no ${missing.join(' and no ')}; the files lack what was not sent.`);
}
async function fetchCertificate(context, order, certificateId) {
    for (const pause of [...DOWNLOAD_PAUSES_SECONDS, undefined]) {
        const download = context.service.download(order.id, certificateId);
        const result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, download, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            return result;
        const early = result.meaning === 'not ready';
        if (pause === undefined && early)
            return undefined;
        if (pause === undefined || context.cancelled.aborted || (result.failure === 'refused' && !early)) {
            throw undelivered(order, result);
        }
        await context.wait(pause).catch(() => {
            throw undelivered(order, result);
        });
    }
    return undefined;
}
function undelivered(order, error) {
    const code = error.failure === 'limited' ? 'rate_limited' : error.failure === 'refused' ? 'api_refused' : 'not_issued';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} The order is not affected: ` +
        `collect it later with the collect action and order-id: ${order.id}.`, { cause: error });
}


/***/ })

};
;