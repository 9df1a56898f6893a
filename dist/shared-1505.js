module.exports = {
  1505: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IQ: () => refuseOtherReference,
      Rg: () => chosenOrder,
      Rx: () => readOrder
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_order_answers_1 = __webpack_require__(4985);
    var domain_order_3 = __webpack_require__(1780);
    var search_2 = __webpack_require__(5745);
    async function chosenOrder(context, choice) {
      try {
        return "id" in choice ? await readOrder(context, choice.id) : await orderByReference(context, choice.reference);
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        if ("id" in choice && isMissing(error)) throw new base_errors_0.lZ("api_refused", `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and whether the key belongs to the right account and division.`, {
          cause: error
        });
        throw readingFailed(error, choice);
      }
    }
    async function readOrder({service: service}, id, patience) {
      const info = await service.orderInfo(id, patience);
      return {
        order: {
          ...(0, certcentral_order_answers_1.mJ)(info),
          created: false
        },
        info: info
      };
    }
    async function refuseOtherReference({service: service}, {order: order, info: info}, reference) {
      if (info.alternative_order_id === reference) return;
      try {
        const listed = info.alternative_order_id ? [] : await service.ordersByReference(reference);
        if (listed.some(({id: id}) => id === order.id)) return;
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw readingFailed(error, {
          reference: reference
        });
      }
      throw new base_errors_0.lZ("reference_conflict", `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the order-reference that one ordering step reported.`);
    }
    function isMissing({status: status, codes: codes}) {
      return status === 404 && codes.some(code => code === "not_found" || code === "not_found|order");
    }
    function readingFailed(error, choice) {
      const which = "id" in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
      return (0, base_errors_0.dz)(error, "not_ordered", `Reading ${which} failed; nothing was changed. ${(0, 
      base_errors_0.mu)(error)} Solve that, then run the step again.`);
    }
    async function orderByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference);
      const found = await (0, search_2.FS)(context, reference, listed, {
        isEnough: () => false
      });
      const open = found.filter(({order: order}) => !(0, domain_order_3.Lx)(order.status));
      const [only] = open;
      if (only !== void 0 && open.length === 1) return only;
      if (open.length > 1) throw new base_errors_0.lZ("reference_conflict", `${open.length} open orders have the reference ${reference}: ${(0, 
      search_2.c3)(open.map(({order: order}) => order))}; nothing was changed. Name the one that you mean with order-id.`);
      const [newest] = found.toSorted((one, other) => (0, domain_order_3.jI)(other.order, one.order));
      if (newest !== void 0) return newest;
      throw new base_errors_0.lZ("reference_conflict", `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. In some accounts the look-up by reference does not show client certificate orders: use order-id there.`);
    }
  })
};
