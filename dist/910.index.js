"use strict";

exports.id = 910;

exports.ids = [ 910 ];

exports.modules = {
  3065: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N4: () => cancelOrder,
      Sd: () => requestInfo,
      XL: () => revokeOrder,
      kK: () => setRequestStatus
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
    const RequestAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ,
      type: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV,
      status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV,
      order: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.H$)({
        id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ
      })
    });
    async function requestInfo(service, requestId, patience) {
      const info = await service.get(`/request/${requestId}`, RequestAnswer, patience);
      if (info.id === requestId || info.id === void 0 && info.status !== void 0) return {
        ...info,
        id: requestId
      };
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI("unclear", `CertCentral answered with request ${info.id ?? "without an ID"} where ${requestId} was asked for.`);
    }
    async function setRequestStatus(service, requestId, status, comment) {
      const body = {
        status: status,
        ...comment === void 0 ? {} : {
          processor_comment: comment
        }
      };
      await service.change("PUT", `/request/${requestId}/status`, body, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
    }
    async function cancelOrder(service, orderId, note) {
      const path = `/order/certificate/${orderId}/status`;
      try {
        await service.change("PUT", path, {
          status: "canceled",
          note: note
        }, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) || !refusesWord(error)) throw error;
        await service.change("PUT", path, {
          status: "CANCELED",
          note: note
        }, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
      }
    }
    function refusesWord({failure: failure, status: status, codes: codes, message: message}) {
      const ofState = codes.some(code => code.includes("order_status"));
      return failure === "refused" && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
    }
    const RevocationAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ,
      status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV
    });
    function revokeOrder(service, orderId, {comments: comments, skipApproval: skipApproval}) {
      const body = {
        comments: comments,
        ...skipApproval ? {
          skip_approval: true
        } : {}
      };
      return service.change("PUT", `/order/certificate/${orderId}/revoke`, body, RevocationAnswer);
    }
  }),
  4192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => chosenOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function chosenOrder(context, choice) {
      try {
        return "id" in choice ? await orderById(context, choice.id) : await orderByReference(context, choice.reference);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        const unknown = "id" in choice && error.status === 404 && error.codes.includes("not_found|order");
        if (unknown) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and whether the key belongs to the right account and division.`, {
          cause: error
        });
        const which = "id" in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
        throw (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `Reading ${which} failed; nothing was changed. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the step again when that is solved.`);
      }
    }
    async function orderById({service: service}, id) {
      const info = await service.orderInfo(id);
      return {
        order: {
          ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
          created: false
        },
        info: info
      };
    }
    async function orderByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference);
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
        all: true
      });
      const open = found.filter(({order: order}) => !(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status));
      const [only] = open;
      if (only !== void 0 && open.length === 1) return only;
      if (open.length > 1) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${open.length} open orders have the reference ${reference}: ${(0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.c3)(open.map(({order: order}) => order))}; nothing was changed. Name the one that you mean with order-id.`);
      const [newest] = found.toSorted((one, other) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.jI)(other.order, one.order));
      if (newest !== void 0) return newest;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. In some accounts the look-up by reference does not show client certificate orders: use order-id there.`);
    }
  }),
  4910: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var errors = __webpack_require__(4758);
    var order_context = __webpack_require__(3883);
    var order_answers = __webpack_require__(4985);
    var requests = __webpack_require__(3065);
    var domain_order = __webpack_require__(1780);
    function wayToEnd({order: order, info: info}) {
      const {status: status} = order;
      if ((0, domain_order.Lx)(status)) return "nothing";
      switch (status) {
       case "needs_approval":
        return "reject";

       case "pending":
       case "waiting_pickup":
        return "cancel";

       case "issued":
        return openRevocation(info) === void 0 ? "revoke" : "nothing";

       case "reissue_pending":
        return "cancel the reissue, then revoke";

       default:
        throw new errors.lZ("api_refused", `Order ${order.id} is ${status ?? "in an unknown state"}, in which it can be neither canceled nor revoked; nothing was sent. Wait until it is issued, or ask DigiCert.`);
      }
    }
    function openRevocation({requests: requests}) {
      for (const {id: id, type: type, status: status} of requests) if (type === "revoke" && (status === "pending" || status === "submitted")) return {
        id: id,
        status: status
      };
      return;
    }
    async function endOrder(context, found, wish) {
      const way = wayToEnd(found);
      switch (way) {
       case "nothing":
        return {
          actionTaken: "none",
          changed: false,
          order: found.order,
          request: openRevocation(found.info)
        };

       case "reject":
        return reject(context, found, wish);

       case "cancel":
        return cancel(context, found, wish);

       case "revoke":
        return revoke(context, found, wish);

       case "cancel the reissue, then revoke":
        return revoke(context, await cancelReissue(context, found, wish), wish);
      }
    }
    async function reject(context, found, {comments: comments}) {
      const request = found.info.requests.find(({type: type, status: status}) => (type === void 0 || type === "new_request") && (status === "pending" || status === "submitted"));
      const id = request?.id;
      if (id === void 0) throw new errors.lZ("api_refused", `Order ${found.order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject the request in CertCentral.`);
      const after = await change(context, found, {
        send: () => (0, requests.kK)(context.service, id, "rejected", comments),
        isDone: info => (0, domain_order.Lx)(info.status) || requestOf(info, id) === "rejected",
        what: `Rejecting request ${id}`
      });
      return {
        actionTaken: "rejected",
        changed: true,
        order: after.order,
        request: {
          id: id,
          status: requestOf(after.info, id) ?? "rejected"
        }
      };
    }
    async function cancel(context, found, {comments: comments}) {
      const after = await change(context, found, {
        send: () => (0, requests.N4)(context.service, found.order.id, comments),
        isDone: ({status: status}) => (0, domain_order.Lx)(status),
        what: `Canceling order ${found.order.id}`
      });
      return {
        actionTaken: "canceled",
        changed: true,
        order: after.order,
        request: void 0
      };
    }
    async function cancelReissue(context, found, {comments: comments}) {
      const after = await change(context, found, {
        send: () => (0, requests.N4)(context.service, found.order.id, comments),
        isDone: ({status: status}) => status !== void 0 && status !== "reissue_pending",
        what: `Canceling the reissue of order ${found.order.id}`
      });
      if (after.order.status === "issued") return after;
      throw new errors.lZ("api_refused", `The reissue of order ${found.order.id} was canceled, but the order is ${after.order.status ?? "in an unknown state"} and was not revoked. Run this step again when it is issued.`);
    }
    async function revoke(context, found, {comments: comments, skipApproval: skipApproval}) {
      const {id: id} = found.order;
      let asked;
      let already = false;
      const after = await change(context, found, {
        send: async () => {
          try {
            asked = await (0, requests.XL)(context.service, id, {
              comments: comments,
              skipApproval: skipApproval
            });
          } catch (error) {
            already = error instanceof errors.GI && error.codes.some(code => REVOKED_CODES.includes(code));
            if (!already) throw error;
          }
        },
        isDone: info => info.status === "revoked" || openRevocation(info) !== void 0,
        what: `Revoking order ${id}`
      });
      const open = openRevocation(after.info);
      const request = open ?? (asked?.id === void 0 ? void 0 : {
        id: asked.id,
        status: asked.status
      });
      if (already) return {
        actionTaken: "none",
        changed: false,
        order: after.order,
        request: open
      };
      const waits = after.order.status !== "revoked" && (open ?? asked) !== void 0 && request?.status !== "approved";
      return {
        actionTaken: waits ? "revocation_requested" : "revoked",
        changed: true,
        order: after.order,
        request: request
      };
    }
    const REVOKED_CODES = [ "order_already_revoked", "order_is_revoked" ];
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function change(context, {order: order, info: info}, {send: send, isDone: isDone, what: what}) {
      try {
        await send();
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure !== "unclear") throw (0, errors.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `${what} failed; nothing was changed. ${(0, 
        errors.mu)(error)}`);
        context.report.info(`${error.message} Reading the order again.`);
        for (const pause of LOOK_PAUSES_SECONDS) {
          const again = await readAgain(context, order, pause);
          if (again !== void 0 && isDone(again.info)) return again;
          if (context.cancelled.aborted) break;
        }
        throw new errors.lZ("unknown_outcome", `${what} ended without a clear answer. ${(0, 
        errors.mu)(error)} Running this step again is safe: it reads the order first.`, {
          cause: error
        });
      }
      return await readAgain(context, order, 0) ?? {
        order: {
          ...order,
          status: void 0
        },
        info: info
      };
    }
    async function readAgain(context, order, pause) {
      try {
        if (pause > 0) await context.wait(pause);
        const info = await context.service.orderInfo(order.id, PATIENCE);
        return {
          order: {
            ...(0, order_answers.mJ)(info),
            created: false
          },
          info: info
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        context.report.info(`Reading order ${order.id}: ${error.message}`);
        return;
      }
    }
    function requestOf({requests: requests}, requestId) {
      return requests.find(({id: id}) => id === requestId)?.status;
    }
    var which_order = __webpack_require__(4192);
    var report_report = __webpack_require__(8850);
    async function run(inputs) {
      const report = (0, report_report.NL)({
        action: "revoke",
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: "Revoke a client certificate"
      });
      const context = (0, order_context.e)(inputs.credentials, inputs.redact, report);
      report.set("action-taken", "none");
      report.set("changed", "false");
      try {
        const found = await (0, which_order.R)(context, inputs.order);
        report.tellOrder(found.order);
        if (inputs.dryRun) tellPlan(report, found.order.id, wayToEnd(found)); else tellEnding(report, await endOrder(context, found, inputs));
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, errors.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    const PLANS = {
      reject: "reject its request",
      cancel: "cancel it",
      revoke: "revoke its certificates",
      "cancel the reissue, then revoke": "cancel its reissue, then revoke its certificates",
      nothing: "do nothing, because the order is closed or its revocation waits for approval"
    };
    function tellPlan(report, orderId, way) {
      report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
      report.addRow("Dry run", `a real run would ${PLANS[way]}`);
    }
    function tellEnding(report, {actionTaken: actionTaken, changed: changed, order: order, request: request}) {
      report.tellOrder({
        ...order,
        ...request === void 0 ? {} : {
          requestId: request.id,
          requestStatus: request.status
        }
      });
      report.set("action-taken", actionTaken);
      report.set("changed", String(changed));
      const said = SAID[actionTaken];
      report.info(`Order ${order.id}: ${said}`);
      report.addRow("Done", said);
      if (actionTaken === "revocation_requested" || actionTaken === "none" && request !== void 0) report.addRow("Approval", `an Administrator of the account has to approve request ${request?.id ?? ""}`);
      if (actionTaken === "revoked" || actionTaken === "revocation_requested") report.addRow("Note", "revoking cannot be undone");
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
