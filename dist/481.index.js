"use strict";
exports.id = 481;
exports.ids = [481];
exports.modules = {

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
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);





/**
 * The revoke action: read the order, and reject, cancel or revoke it, whichever its state asks for.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .openReport */ .NL)({
        action: 'revoke',
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: 'Revoke a client certificate',
    });
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)(inputs.credentials, inputs.redact, report);
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
        // After an unclear answer nobody knows, and the outputs stay empty.
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
    report.info(`Order ${order.id}: ${SAID[actionTaken]}`);
    report.addRow('Done', SAID[actionTaken]);
    if (actionTaken === 'revocation_requested' && skipApproval) {
        report.notice('CertCentral did not skip the approval: the user of the key is no Administrator.');
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
const SAID = {
    rejected: 'its request was rejected.',
    canceled: 'it was canceled.',
    revoked: 'its certificates were revoked.',
    revocation_requested: 'the revocation was requested, and somebody has to approve it.',
    none: 'nothing had to be done.',
};


/***/ })

};
;