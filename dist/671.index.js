"use strict";

exports.id = 671;

exports.ids = [ 671 ];

exports.modules = {
  671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      waitForOrder: () => waitForOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);
    const FIRST_PAUSE_SECONDS = 3;
    const GROWTH = 1.5;
    const LONGEST_PAUSE_SECONDS = 60;
    const PROGRESS_EVERY_SECONDS = 600;
    const REFUSALS_BORNE = 3;
    async function waitForOrder(context, placed, waiting) {
      const {goal: goal, timeoutMinutes: timeoutMinutes} = waiting;
      let order = placed;
      if (hasReached(order, goal) || isOver(order)) return refuseClosed(context, order);
      const {report: report} = context;
      const started = context.now();
      const elapsed = () => (context.now() - started) / 1e3;
      const limit = timeoutMinutes * 60;
      report.info(`Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${stateOf(order)}).`);
      let told = 0;
      let asked = false;
      let refusals = 0;
      let pause = FIRST_PAUSE_SECONDS;
      let demanded = 0;
      for (;;) {
        const remaining = limit - elapsed();
        if (remaining <= 0) return giveUp(context, order, waiting);
        const next = Math.max(demanded, pause * (.8 + Math.random() / 5));
        let shown = false;
        try {
          await context.wait(Math.min(next, remaining));
          if (demanded > remaining) return giveUp(context, order, waiting);
          demanded = 0;
          const info = await context.service.orderInfo(order.id, {
            tries: 1
          });
          refusals = 0;
          const before = stateOf(order);
          order = {
            ...order,
            requestStatus: void 0,
            ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info)
          };
          shown = true;
          if (stateOf(order) !== before) {
            report.info(`Order ${order.id}: ${before} -> ${stateOf(order)}.`);
            report.tellOrder(order);
          }
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
          if (context.cancelled.aborted) return giveUp(context, order, waiting);
          if (error.failure === "refused") refusals++;
          if (refusals > REFUSALS_BORNE) throw invisible(order, error);
          demanded = error.retryAfterSeconds ?? 0;
        }
        if (hasReached(order, goal) || isOver(order)) return refuseClosed(context, order);
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        const late = elapsed() - told >= PROGRESS_EVERY_SECONDS;
        if (late) {
          told = elapsed();
          report.info(`Still ${stateOf(order)} after ${duration(told)}; ${duration(Math.max(limit - told, 0))} remain.`);
        }
        if (shown && order.status === "pending" && (late || !asked)) {
          asked = true;
          await tellOpenAddresses(context, order);
        }
      }
    }
    function hasReached(order, goal) {
      if (goal === "none") return true;
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_2__.sl)(order)) return true;
      if (goal === "issuance") return false;
      if (order.requestStatus === "approved") return true;
      const beyond = [ "processing", "waiting_pickup", "needs_csr", "reissue_pending", "issued" ];
      if (order.requestStatus === void 0) beyond.push("pending");
      return beyond.includes(order.status ?? "");
    }
    function isOver(order) {
      return (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_2__.Lx)(order.status) || order.requestStatus === "rejected";
    }
    function refuseClosed(context, order) {
      context.report.tellOrder(order);
      if (!isOver(order)) return order;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `Order ${order.id} will bring no certificate: it is ${stateOf(order)}. Ask an administrator of the CertCentral account why; to order anew, give a new order-reference or start a new workflow run.`);
    }
    function giveUp(context, order, {goal: goal, timeoutMinutes: timeoutMinutes, onTimeout: onTimeout}) {
      context.report.tellOrder(order);
      const why = context.cancelled.aborted ? "the job was cancelled" : `${duration(timeoutMinutes * 60)} are over`;
      const text = `Order ${order.id} stands, but ${why} without ${goal}: it is ${stateOf(order)}. Collect it later with the collect action and order-id: ${order.id}; do not order again.`;
      if (onTimeout === "fail") throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not_issued", text);
      context.report.notice(text);
      return order;
    }
    function invisible(order, error) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${order.id} stands, but CertCentral does not show it. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Collect it later with the collect action and order-id: ${order.id}; do not order again.`, {
        cause: error
      });
    }
    function stateOf({status: status, requestStatus: requestStatus}) {
      if (requestStatus === void 0 || requestStatus === "approved") return status ?? requestStatus ?? "not known yet";
      return status === void 0 ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
    }
    async function tellOpenAddresses({service: service, report: report}, {id: id}) {
      try {
        const statuses = await service.emailValidation(id);
        const open = statuses.filter(status => status !== "validated").length;
        if (open > 0) report.info(`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
      }
    }
    function duration(seconds) {
      if (seconds < 60) return `${Math.round(seconds)} s`;
      return seconds < 3600 ? Math.round(seconds / 6) / 10 + " min" : Math.round(seconds / 360) / 10 + " h";
    }
  })
};
