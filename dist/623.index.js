"use strict";

exports.id = 623;

exports.ids = [ 623 ];

exports.modules = {
  2623: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      waitForOrder: () => waitForOrder
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_order_answers_1 = __webpack_require__(4985);
    var domain_order_2 = __webpack_require__(1780);
    const FIRST_PAUSE_SECONDS = 3;
    const GROWTH = 1.5;
    const LONGEST_PAUSE_SECONDS = 60;
    const PROGRESS_EVERY_SECONDS = 600;
    const REFUSALS_BORNE = 3;
    const SHORTEST_LOOK_SECONDS = 3;
    async function waitForOrder(context, placed, waiting, read = certcentral_order_answers_1.mJ) {
      const {goal: goal, timeoutMinutes: timeoutMinutes} = waiting;
      let order = placed;
      if (isSettled(order, goal)) return refuseClosed(context, order);
      const started = context.now();
      const elapsed = () => (context.now() - started) / 1e3;
      const limit = timeoutMinutes * 60;
      context.report.info(`Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${(0, 
      domain_order_2.L4)(order)}).`);
      const tellProgress = progressTeller(context, limit, elapsed);
      let refusals = 0;
      let pause = FIRST_PAUSE_SECONDS;
      let demanded = 0;
      while (!isSettled(order, goal)) {
        const remaining = limit - elapsed();
        if (remaining <= 0) return giveUp(context, order, waiting);
        const next = Math.max(demanded, pause * (.8 + Math.random() / 5));
        const answer = await lookAfter(context, order, Math.min(next, remaining), {
          quiet: demanded > remaining,
          end: () => limit - elapsed(),
          read: read
        });
        if (answer === void 0 || context.cancelled.aborted) return giveUp(context, order, waiting);
        if (answer instanceof base_errors_0.GI) {
          if (answer.failure === "refused") refusals++;
          if (refusals > REFUSALS_BORNE) throw invisible(order, answer);
          demanded = answer.retryAfterSeconds ?? 0;
        } else {
          refusals = 0;
          demanded = 0;
          tellChange(context, order, answer);
          order = answer;
        }
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        if (!isSettled(order, goal)) await tellProgress(order, answer === order);
      }
      return refuseClosed(context, order);
    }
    async function lookAfter(context, order, pauseSeconds, {quiet: quiet, end: end, read: read}) {
      try {
        await context.wait(pauseSeconds);
        if (quiet) return;
        const timeoutSeconds = Math.max(end(), SHORTEST_LOOK_SECONDS);
        const info = await context.service.orderInfo(order.id, {
          tries: 1,
          timeoutSeconds: timeoutSeconds
        });
        return {
          ...order,
          requestStatus: void 0,
          ...read(info)
        };
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        return error;
      }
    }
    function tellChange({report: report}, before, order) {
      if ((0, domain_order_2.L4)(order) === (0, domain_order_2.L4)(before)) return;
      report.info(`Order ${order.id}: ${(0, domain_order_2.L4)(before)} -> ${(0, domain_order_2.L4)(order)}.`);
      report.tellOrder(order);
    }
    function progressTeller(context, limit, elapsed) {
      let told = 0;
      let asked = false;
      return async (order, shown) => {
        const late = elapsed() - told >= PROGRESS_EVERY_SECONDS;
        if (late) {
          told = elapsed();
          context.report.info(`Still ${(0, domain_order_2.L4)(order)} after ${duration(told)}; ${duration(Math.max(limit - told, 0))} remain.`);
        }
        if (shown && order.status === "pending" && (late || !asked)) {
          asked = true;
          await tellOpenAddresses(context, order, Math.max(limit - elapsed(), SHORTEST_LOOK_SECONDS));
        }
      };
    }
    function isSettled(order, goal) {
      return hasReached(order, goal) || isOver(order);
    }
    function hasReached(order, goal) {
      if (goal === "none") return true;
      if ((0, domain_order_2.sl)(order)) return true;
      if (goal === "issuance") return false;
      if (order.requestStatus === "approved") return true;
      const beyond = [ "processing", "waiting_pickup", "needs_csr", "reissue_pending", "issued" ];
      if (order.requestStatus === void 0) beyond.push("pending");
      return beyond.includes(order.status ?? "");
    }
    function isOver(order) {
      return (0, domain_order_2.Lx)(order.status) || order.requestStatus === "rejected";
    }
    function refuseClosed(context, order) {
      context.report.tellOrder(order);
      if (!isOver(order)) return order;
      throw new base_errors_0.lZ("order_closed", `No certificate will be issued for order ${order.id}: it is ${(0, 
      domain_order_2.L4)(order)}. Ask an administrator of the CertCentral account why. To place a new order, give a new order-reference or start a new workflow run.`);
    }
    function giveUp(context, order, {goal: goal, timeoutMinutes: timeoutMinutes, onTimeout: onTimeout}) {
      context.report.tellOrder(order);
      const what = goal === "approval" ? "approved" : "issued";
      const why = context.cancelled.aborted ? `was not ${what} before the job was cancelled` : `was not ${what} within ${duration(timeoutMinutes * 60)}`;
      const text = `Order ${order.id} ${why}; it is ${(0, domain_order_2.L4)(order)} and remains open. Collect it later with the collect action and order-id: ${order.id}; do not order again.`;
      if (onTimeout === "fail") throw new base_errors_0.lZ("not_issued", text);
      context.report.notice(text);
      return order;
    }
    function invisible(order, error) {
      return new base_errors_0.lZ("api_refused", `Order ${order.id} was placed, but CertCentral does not show it. ${(0, 
      base_errors_0.mu)(error)} Collect it later with the collect action and order-id: ${order.id}; do not order again.`, {
        cause: error
      });
    }
    async function tellOpenAddresses({service: service, report: report}, {id: id}, timeoutSeconds) {
      try {
        const statuses = await service.emailValidation(id, {
          tries: 1,
          timeoutSeconds: timeoutSeconds
        });
        const open = statuses.filter(status => status !== "validated").length;
        if (open > 0) report.info(`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`);
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
      }
    }
    function duration(seconds) {
      if (seconds < 60) return `${Math.round(seconds)} s`;
      return seconds < 3600 ? Math.round(seconds / 6) / 10 + " min" : Math.round(seconds / 360) / 10 + " h";
    }
  })
};
