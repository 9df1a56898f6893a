module.exports = {
  5390: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => findOrder,
      Of: () => refusalOf,
      VL: () => lookForOrder
    });
    var base_errors_0 = __webpack_require__(4758);
    var domain_order_3 = __webpack_require__(1780);
    var finding_compare_1 = __webpack_require__(3794);
    var finding_search_2 = __webpack_require__(5745);
    async function findOrder(context, reference) {
      const {report: report} = context;
      const {taken: found, refused: refused} = await lookForOrder(context, reference);
      if (found === void 0) {
        if (refused === void 0) return;
        if (refused.error.code !== "reference_conflict") report.tellOrder(refused.order);
        throw refused.error;
      }
      const differences = (0, finding_compare_1.Fh)(found.info, context.body);
      if (differences.length > 0) report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ${differences.join(", ")}. Change that in CertCentral where it matters.`);
      const {csr: csr} = context.body.certificate;
      if (csr !== void 0 && await (0, finding_compare_1.mW)(context, found.info) === void 0) report.info(`Order info does not tell the CSR of order ${found.order.id}, so whether it has the key of this step is not known.`);
      const validity = (0, finding_compare_1.Gv)(found.info);
      const order = Object.keys(validity).length === 0 ? found.order : {
        ...found.order,
        validity: validity
      };
      report.tellOrder(order);
      return order;
    }
    async function lookForOrder(context, reference) {
      const result = {};
      const isEnough = async found => {
        const error = await refusalOf(context, found, {
          reference: reference,
          consequence: "nothing was ordered"
        });
        if (error === void 0) result.taken ??= found; else if (result.refused === void 0 || result.refused.error.code === "reference_conflict") result.refused = {
          order: found.order,
          error: error
        };
        return error === void 0;
      };
      let listed = [];
      try {
        listed = await lookUp(context, reference);
        const found = await (0, finding_search_2.FS)(context, reference, listed, {
          isEnough: isEnough
        });
        if (found.length === 0) await lookIntoList(context, reference, isEnough);
        return result;
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw lookUpFailed(error, reference, error instanceof finding_search_2.Ct ? [] : listed);
      }
    }
    async function refusalOf(context, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const which = `Order ${order.id} already has the reference ${reference}`;
      const differences = (0, finding_compare_1.em)(info, context.productId, context.body);
      if (differences.length > 0) return new base_errors_0.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if ((0, domain_order_3.Lx)(order.status)) return new base_errors_0.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a new order, give a new order-reference or start a new workflow run.`);
      if (context.keyToMake || await (0, finding_compare_1.E2)(context, info)) {
        const why = context.keyToMake ? "but its key is not in key-file, where there is no file" : "but its CSR has a different key from the one given now";
        return new base_errors_0.lZ("csr_mismatch", `${which}, ${why}; ${consequence}. Provide the key of the first attempt. If that key is lost, use the reissue action with order-id: ${order.id}, which replaces the key without a second order.`);
      }
      return;
    }
    function lookUpFailed(error, reference, listed) {
      const what = listed.length === 0 ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.` : `There may be an order with the reference ${reference} (${(0, 
      finding_search_2.c3)(listed)}), but reading it failed; this step placed nothing.`;
      return (0, base_errors_0.dz)(error, "not_ordered", `${what} ${(0, base_errors_0.mu)(error)} Solve that, then run the job again.`);
    }
    const RERUN_PAUSES_SECONDS = [ 2, 4, 8 ];
    async function lookUp(context, reference) {
      let listed = await context.service.ordersByReference(reference);
      for (const pause of context.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0) break;
        await context.wait(pause);
        listed = await context.service.ordersByReference(reference);
      }
      return listed;
    }
    const RERUN_DAYS = 31;
    async function lookIntoList(context, reference, isEnough) {
      if (!context.rerun && !context.outlivesRun) return;
      const since = context.outlivesRun ? void 0 : new Date(Date.now() - RERUN_DAYS * 864e5);
      await (0, finding_search_2.$L)(context, {
        reference: reference,
        isEnough: isEnough,
        since: since,
        postedAt: void 0,
        ruledOut: new Set
      });
    }
  })
};
