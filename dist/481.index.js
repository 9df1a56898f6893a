"use strict";

exports.id = 481;

exports.ids = [ 481 ];

exports.modules = {
  481: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var base_errors_0 = __webpack_require__(4758);
    var changing_revocation_1 = __webpack_require__(3047);
    var finding_context_2 = __webpack_require__(9702);
    var finding_which_order_3 = __webpack_require__(1505);
    var report_report_4 = __webpack_require__(8850);
    async function run(inputs) {
      const report = (0, report_report_4.NL)({
        action: "revoke",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: "Revoke a client certificate"
      });
      const context = (0, finding_context_2.e)(inputs.credentials, inputs.redact, report);
      let changed = false;
      try {
        const found = await (0, finding_which_order_3.Rg)(context, inputs.order);
        const open = (0, changing_revocation_1.Jo)(found.info);
        tellOrder(report, found.order, open);
        if (inputs.dryRun) tellPlan(report, found.order.id, (0, changing_revocation_1.aP)(found)); else {
          const onChange = () => {
            changed = true;
          };
          tellEnding(report, await (0, changing_revocation_1.IU)(context, found, {
            ...inputs,
            onChange: onChange
          }), inputs.skipApproval);
        }
        report.writeSummary();
      } catch (error) {
        const code = (0, base_errors_0.D9)(error);
        if (changed || code !== "unknown_outcome") report.set("changed", String(changed));
        if (code !== "unknown_outcome") report.set("action-taken", "none");
        report.writeSummary(code);
        throw error;
      } finally {
        context.service.close();
      }
    }
    function tellOrder(report, order, request) {
      report.tellOrder({
        ...order,
        requestId: request?.id,
        requestStatus: request?.status
      });
    }
    const PLANS = {
      reject: "reject its request",
      cancel: "cancel it",
      revoke: "revoke its certificates",
      "cancel the reissue, then revoke": "cancel its reissue, then revoke its certificates",
      nothing: "do nothing, because the order is closed or its revocation waits for approval"
    };
    const IRREVERSIBLE = "Revoking cannot be undone.";
    function tellPlan(report, orderId, way) {
      report.set("action-taken", "none");
      report.set("changed", "false");
      report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
      report.addRow("Dry run", `a real run would ${PLANS[way]}`);
      if (way === "revoke" || way === "cancel the reissue, then revoke") report.addRow("Note", IRREVERSIBLE);
      report.tellNext("Nothing: this was a dry run.");
    }
    function tellEnding(report, ending, skipApproval) {
      const {actionTaken: actionTaken, changed: changed, order: order, request: request} = ending;
      tellOrder(report, order, request);
      report.set("action-taken", actionTaken);
      report.set("changed", String(changed));
      report.info(`Order ${order.id}: ${SAID[actionTaken]}`);
      report.addRow("Done", SAID[actionTaken]);
      if (actionTaken === "revocation_requested" && skipApproval) report.notice("CertCentral did not skip the approval: the user of the key is no Administrator.");
      if (actionTaken === "revoked" || actionTaken === "revocation_requested") report.addRow("Note", IRREVERSIBLE);
      report.tellNext(nextOf(ending));
    }
    function nextOf({actionTaken: actionTaken, order: order, request: request}) {
      if (actionTaken === "revocation_requested" || actionTaken === "none" && request !== void 0) {
        const which = request?.id === void 0 ? "the revocation" : `request ${request.id}`;
        return request?.status === "submitted" ? `Two approvals are open: people of the CertCentral account have to review and approve ${which}.` : `An Administrator of the CertCentral account has to approve ${which}.`;
      }
      return `Nothing: order ${order.id} is closed.`;
    }
    const SAID = {
      rejected: "its request was rejected.",
      canceled: "it was canceled.",
      revoked: "its certificates were revoked.",
      revocation_requested: "the revocation was requested, and somebody has to approve it.",
      none: "nothing had to be done."
    };
  })
};
