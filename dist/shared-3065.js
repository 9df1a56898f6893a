module.exports = {
  3065: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N4: () => cancelOrder,
      Sd: () => requestInfo,
      XL: () => revokeOrder,
      kK: () => setRequestStatus,
      sk: () => openRevocations
    });
    var zod_mini_2 = __webpack_require__(8050);
    var base_errors_0 = __webpack_require__(4758);
    var answer_schemas_1 = __webpack_require__(8024);
    const MAX_LIST_BYTES = 16777216;
    const RequestAnswer = zod_mini_2.Ikc({
      id: answer_schemas_1.NZ,
      type: answer_schemas_1.Gu,
      status: answer_schemas_1.WV,
      date: answer_schemas_1.wM,
      order: (0, answer_schemas_1.H$)({
        id: answer_schemas_1.NZ
      })
    });
    async function requestInfo(service, requestId, patience) {
      const info = await service.get(`/request/${requestId}`, (0, answer_schemas_1.by)(RequestAnswer), patience);
      if (info.id === requestId || info.id === void 0 && info.status !== void 0) return {
        ...info,
        id: requestId
      };
      throw new base_errors_0.GI("unclear", `CertCentral answered with request ${info.id ?? "without an ID"} where ${requestId} was asked for.`);
    }
    async function setRequestStatus(service, requestId, status, comment) {
      const body = {
        status: status,
        ...comment === void 0 ? {} : {
          processor_comment: comment
        }
      };
      await service.change("PUT", `/request/${requestId}/status`, body, answer => answer);
    }
    async function cancelOrder(service, orderId, note) {
      const path = `/order/certificate/${orderId}/status`;
      try {
        await service.change("PUT", path, {
          status: "canceled",
          note: note
        }, answer => answer);
      } catch (error) {
        if (!(error instanceof base_errors_0.GI) || !refusesWord(error)) throw error;
        await service.change("PUT", path, {
          status: "CANCELED",
          note: note
        }, answer => answer);
      }
    }
    function refusesWord({failure: failure, status: status, codes: codes, message: message}) {
      const ofState = codes.some(code => code.includes("order_status"));
      return failure === "refused" && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
    }
    const RevocationAnswer = zod_mini_2.Ikc({
      id: answer_schemas_1.NZ,
      type: answer_schemas_1.Gu,
      status: answer_schemas_1.WV
    });
    function revokeOrder(service, orderId, {comments: comments, skipApproval: skipApproval}) {
      const body = {
        comments: comments,
        ...skipApproval ? {
          skip_approval: true
        } : {}
      };
      return service.change("PUT", `/order/certificate/${orderId}/revoke`, body, (0, answer_schemas_1.by)(RevocationAnswer));
    }
    const PAGE = 1e3;
    const MAX_PAGES = 10;
    const RequestListAnswer = zod_mini_2.Ikc({
      requests: (0, answer_schemas_1.c3)(RequestAnswer)
    });
    async function openRevocations(service) {
      const open = new Map;
      for (let page = 0; page < MAX_PAGES; page++) {
        const query = new URLSearchParams({
          limit: String(PAGE),
          offset: String(page * PAGE),
          "filters[type]": "revoke"
        });
        query.set("filters[status][0]", "pending");
        query.set("filters[status][1]", "submitted");
        const {requests: requests} = await service.get(`/request?${query}`, (0, answer_schemas_1.by)(RequestListAnswer), {
          maxBytes: MAX_LIST_BYTES
        });
        for (const {id: id, type: type, status: status, date: date, order: order} of requests) {
          if (order?.id === void 0 || type !== "revoke") continue;
          if (status === "pending" || status === "submitted") open.set(order.id, {
            id: id,
            status: status,
            date: date
          });
        }
        if (requests.length < PAGE) break;
      }
      return open;
    }
  }),
  6215: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xy: () => sendChange,
      b6: () => unknownOutcome,
      m4: () => LOOK_PATIENCE
    });
    var base_errors_0 = __webpack_require__(4758);
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const LOOK_PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function sendChange(context, change) {
      const {what: what, isSettled: isSettled} = change;
      let unclear;
      try {
        await change.send();
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        if (error.failure !== "unclear") return afterRefusal(context, change, error);
        context.report.info(`${error.message} Reading its state again.`);
        unclear = error;
      }
      let state = unclear === void 0 ? await look(context, change) : void 0;
      if (state === void 0 || !isSettled(state)) {
        context.service.reconnect();
        state = await lookUntilSettled(context, change) ?? state;
      }
      if (state !== void 0 && isSettled(state)) return {
        state: state,
        refused: false
      };
      if (state === void 0 && unclear === void 0) {
        context.report.warning("CertCentral accepted the change, but its result could not be read.");
        return {
          state: state,
          refused: false
        };
      }
      throw unknownOutcome(what, unclear);
    }
    function unknownOutcome(what, error) {
      const why = error === void 0 ? "CertCentral accepted it, but does not show it as done." : (0, 
      base_errors_0.mu)(error);
      return new base_errors_0.lZ("unknown_outcome", `${what} ended without a clear answer. ${why} Run this step again: it reads the state first.`, {
        cause: error
      });
    }
    async function afterRefusal(context, change, error) {
      const state = error.failure === "refused" ? await look(context, change) : void 0;
      if (state !== void 0 && change.isSettled(state)) {
        context.report.info(`${error.message} Meanwhile, somebody else was faster.`);
        return {
          state: state,
          refused: true
        };
      }
      throw (0, base_errors_0.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `${change.what} failed; it was not done. ${(0, 
      base_errors_0.mu)(error)}`);
    }
    async function lookUntilSettled(context, change) {
      let state;
      for (const pause of LOOK_PAUSES_SECONDS) {
        state = await look(context, change, pause) ?? state;
        if (context.cancelled.aborted || state !== void 0 && change.isSettled(state)) break;
      }
      return state;
    }
    async function look(context, {what: what, read: read}, pause = 0) {
      try {
        if (pause > 0) await context.wait(pause);
        return await read();
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        context.report.info(`${what}: reading its state failed. ${error.message}`);
        return;
      }
    }
  })
};
