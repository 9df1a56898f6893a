module.exports = {
  4282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => placeOrder
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var compare = __webpack_require__(279);
    var search = __webpack_require__(8422);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 30
    };
    async function confirmOrder(context, reference, order, start) {
      if (context.cancelled.aborted) return withoutReadBack(context, order);
      const listed = await listedOrders(context, reference, order.id);
      const own = listed?.find(({id: id}) => id === order.id);
      if (own === void 0) return confirmByInfo(context, reference, order, {
        start: start,
        lookedUp: listed !== void 0
      });
      const others = listed?.filter(({id: id}) => id !== order.id) ?? [];
      if (others.length > 0 && !await isOurs(context, order.id)) return "foreign";
      const open = others.filter(({status: status}) => !(0, domain_order.Lx)(status));
      if (open.length > 0) context.report.warning(`Another run placed the same order at the same time: ${(0, 
      search.c3)(open)}, beside ${order.id}. Cancel the one that you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.`);
      return {
        ...order,
        status: own.status,
        certificateId: order.certificateId ?? own.certificateId
      };
    }
    function withoutReadBack({report: report}, order) {
      report.warning(`Order ${order.id} was placed, but not read back. The job was cancelled.`);
      return order;
    }
    async function listedOrders({service: service, report: report}, reference, orderId) {
      try {
        return await service.ordersByReference(reference, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.warning(`Order ${orderId} was placed, but reading it back failed. ${(0, errors.mu)(error)}`);
        return;
      }
    }
    async function confirmByInfo(context, reference, order, {start: start, lookedUp: lookedUp}) {
      try {
        const info = await context.service.orderInfo(order.id, PATIENCE);
        const shown = info.alternative_order_id === reference;
        const named = (0, search.u3)(info).some(comment => comment.includes((0, domain_reference.N7)(reference)));
        const ours = shown || named && !info.alternative_order_id ? await hasOurIdentity(context, info) : !info.alternative_order_id && !(0, 
        search.tW)(info, start) && await (0, search.$r)(context, info, {
          answered: true
        });
        if (!ours) return "foreign";
        if (shown && lookedUp) context.report.warning(`CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. Re-runs can find it only in the list of orders.`); else if (!shown) (0, 
        search.Im)(context, order.id);
        return {
          ...order,
          ...(0, order_answers.mJ)(info),
          ...shown ? {} : {
            unguarded: true
          },
          certificateId: order.certificateId ?? info.certificate?.id
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (context.cancelled.aborted) return withoutReadBack(context, order);
        context.report.info(`Reading order ${order.id} failed. ${(0, errors.mu)(error)}`);
        return isUnknown(error) ? "foreign" : "unread";
      }
    }
    async function isOurs(context, orderId) {
      try {
        return await hasOurIdentity(context, await context.service.orderInfo(orderId, PATIENCE));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        return true;
      }
    }
    async function hasOurIdentity(context, info) {
      const differences = (0, compare.em)(info, context.productId, context.body);
      return differences.length === 0 && !await (0, compare.E2)(context, info);
    }
    function isUnknown({status: status, codes: codes}) {
      return status === 404 && codes.includes("not_found|order");
    }
    const LOOK_UP_PAUSES_SECONDS = [ .5, 1.5, 3, 6, 9, 10 ];
    async function placeOrder(context, reference, {confirm: confirm = true, explain: explains = true} = {}) {
      const {service: service, report: report} = context;
      const start = new Date(Date.now() + service.clockOffsetMilliseconds());
      report.openAttempt(start);
      let placed;
      try {
        placed = await service.placeOrder(context.productId, context.body);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "unclear") return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start
        });
        if (reference !== void 0 && isInUse(error)) return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start,
          refused: true
        });
        report.closeAttempt();
        throw refusedOrder(error, explains ? await explain(context, error) : []);
      }
      const order = orderOfAnswer(placed);
      if (reference === void 0 || !confirm) {
        report.tellOrder(order);
        return order;
      }
      report.info(`CertCentral answered with order ${order.id}.`);
      const confirmed = await confirmOrder(context, reference, order, start);
      if (typeof confirmed !== "string") {
        report.tellOrder(confirmed);
        return confirmed;
      }
      const error = new errors.GI("unclear", `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`);
      return lookForOwn(context, {
        error: error,
        reference: reference,
        start: start,
        unread: confirmed === "unread" ? order : void 0
      });
    }
    function orderOfAnswer(placed) {
      const [request] = placed.requests;
      return {
        id: placed.id,
        created: true,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: placed.certificate_id,
        organizationId: placed.organization?.id
      };
    }
    async function lookForOwn(context, {error: error, reference: reference, start: start, refused: refused = false, unread: unread}) {
      const {report: report, service: service} = context;
      if (reference === void 0) throw unknownOutcome(error, context);
      report.info(`${error.message} ${refused ? "Looking" : "An order may have been placed; looking"} for it.`);
      service.reconnect();
      const {recover: recover} = await __webpack_require__.e(4252).then(__webpack_require__.bind(__webpack_require__, 4252));
      const search = {
        start: start,
        pausesSeconds: LOOK_UP_PAUSES_SECONDS,
        nothingPlaced: refused
      };
      const found = await recover(context, reference, search).catch(thrown => {
        if (thrown instanceof errors.lZ && !refused) return thrown;
        if (thrown instanceof errors.lZ) report.closeAttempt();
        throw thrown;
      });
      if (found === void 0 && refused) {
        report.closeAttempt();
        throw refusedOrder(error, [ `No order with the reference ${reference} can be seen with this key.` ]);
      }
      if (found === void 0 || found instanceof errors.lZ) {
        if (unread !== void 0) {
          report.tellOrder(unread);
          report.openAttempt(start);
        }
        throw unknownOutcome(error, context, reference, found);
      }
      report.tellOrder(found);
      return found;
    }
    function isInUse({failure: failure, message: message}) {
      const said = message.replace(/[_|]/g, " ");
      return failure === "refused" && message.includes("alternative_order_id") && /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(said);
    }
    async function explain(context, error) {
      const known = error.message.includes("alternative_order_id");
      if (error.failure !== "refused" || error.foreign || known || context.cancelled.aborted) return [];
      const {explainRefusal: explainRefusal} = await Promise.all([ __webpack_require__.e(1313), __webpack_require__.e(9970) ]).then(__webpack_require__.bind(__webpack_require__, 1313));
      return explainRefusal(context, error.codes);
    }
    function refusedOrder(error, findings) {
      const message = [ (0, errors.mu)(error), ...findings ].join(" ");
      switch (error.failure) {
       case "limited":
        return new errors.lZ("rate_limited", `Placing the order failed; nothing was ordered. ${message}`, {
          cause: error
        });

       case "undelivered":
        return (0, errors.dz)(error, "not_ordered", `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run the job again.`);

       default:
        return new errors.lZ("api_refused", `DigiCert did not take the order. ${message}`, {
          cause: error
        });
      }
    }
    function unknownOutcome(error, context, reference, foreign) {
      const advice = reference === void 0 ? `Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under Certificates, Orders (product ${context.productId}, today).` : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Running this job again is safe, since it looks for that reference first.` + (context.outlivesRun ? "" : " A new workflow run would not find it and may pay twice.");
      return new errors.lZ("unknown_outcome", `Placing the order ended without a clear answer: an order may exist. ${(0, 
      errors.mu)(error)} ${advice}`, {
        cause: error
      });
    }
  })
};
