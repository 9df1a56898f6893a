"use strict";

exports.id = 354;

exports.ids = [ 354 ];

exports.modules = {
  2973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var requests = __webpack_require__(3065);
    var domain_order = __webpack_require__(1780);
    var search = __webpack_require__(8422);
    const WANTED = {
      approve: "approved",
      reject: "rejected"
    };
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    function requestToDecide({order: order, info: info}) {
      const requests = info.requests.flatMap(({id: id, type: type, status: status}) => id !== void 0 && (type === void 0 || type === "new_request" || type === "reissue") ? [ {
        id: id,
        status: status
      } ] : []);
      const open = requests.filter(({status: status}) => isOpen(status));
      const [first] = open;
      if (open.length > 1) throw new errors.lZ("reference_conflict", `Order ${order.id} has several open requests: ${(0, 
      search.c3)(open)}; nothing was decided. Name one with request-id.`);
      const newest = first ?? requests.toSorted((one, other) => (0, domain_order.jI)(other, one))[0];
      if (newest !== void 0) return newest;
      throw new errors.lZ("reference_conflict", `Order ${order.id} has no request of a new order or a reissue; nothing was decided. To decide about a revocation, give its request-id.`);
    }
    async function decide(context, request, {decision: decision, comment: comment}) {
      const wanted = WANTED[decision];
      if (request.status === wanted) return {
        status: wanted,
        changed: false
      };
      if (!isOpen(request.status)) throw new errors.lZ("order_closed", `Request ${request.id} is ${request.status ?? "in an unknown state"} and can no longer be ${wanted}; nothing was changed. Look at the order in CertCentral.`);
      const first = decision === "approve" && request.status === "submitted";
      const next = first ? "pending" : wanted;
      try {
        await (0, requests.kK)(context.service, request.id, next, comment);
        return {
          status: next,
          changed: true
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure !== "unclear") throw (0, errors.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `Request ${request.id} could not be ${wanted}; nothing was changed. ${(0, 
        errors.mu)(error)}`);
        return settleUnclear(context, request, {
          error: error,
          next: next,
          wanted: wanted
        });
      }
    }
    async function settleUnclear(context, request, {error: error, next: next, wanted: wanted}) {
      context.report.info(`${error.message} Reading the request again.`);
      for (const pause of LOOK_PAUSES_SECONDS) {
        const info = await readAgain(context, request.id, pause);
        if (info?.status === next || info?.status === wanted) return {
          status: info.status,
          changed: true
        };
        if (context.cancelled.aborted) break;
      }
      throw new errors.lZ("unknown_outcome", `Deciding about request ${request.id} ended without a clear answer. ${(0, 
      errors.mu)(error)} Running this step again is safe: it reads the request first.`, {
        cause: error
      });
    }
    async function readAgain(context, requestId, pause) {
      try {
        await context.wait(pause);
        return await (0, requests.Sd)(context.service, requestId, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        context.report.info(`Reading request ${requestId}: ${error.message}`);
        return;
      }
    }
    function isOpen(status) {
      return status === "pending" || status === "submitted";
    }
    var order_context = __webpack_require__(3883);
    var which_order = __webpack_require__(4192);
    var report_report = __webpack_require__(8850);
    async function run(inputs) {
      const {decision: decision, comment: comment} = inputs;
      const report = (0, report_report.NL)({
        action: "approve",
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: decision === "approve" ? "Approve a certificate request" : "Reject a certificate request"
      });
      const context = (0, order_context.e)(inputs.credentials, inputs.redact, report);
      report.set("changed", "false");
      try {
        const {request: request, found: found} = await findRequest(context, inputs);
        report.set("request-id", request.id);
        report.set("request-status", request.status);
        if (found !== void 0) tellOrder(context, found, request);
        const {status: status, changed: changed} = await decide(context, request, {
          decision: decision,
          comment: comment
        });
        report.set("changed", String(changed));
        report.set("request-status", status);
        report.info(changed ? `Request ${request.id} is now ${status}.` : `Request ${request.id} was ${status} already; nothing was sent.`);
        if (status === "pending") {
          report.addRow("Open", `one more approval of request ${request.id}`);
          report.notice(`Request ${request.id} needs one more approval, by another reviewer.`);
        }
        if (changed && found !== void 0) await tellAgain(context, found, {
          ...request,
          status: status
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, errors.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function findRequest(context, {requestId: requestId, orderId: orderId, reference: reference}) {
      if (requestId === void 0) {
        const found = await findOrder(context, {
          orderId: orderId,
          reference: reference
        });
        return {
          request: requestToDecide(found),
          found: found
        };
      }
      const request = await readRequest(context, requestId);
      const owner = request.order?.id;
      if (orderId === void 0 && reference === void 0) {
        const found = owner === void 0 ? void 0 : await (0, which_order.R)(context, {
          id: owner
        });
        return {
          request: request,
          found: found
        };
      }
      const found = await findOrder(context, {
        orderId: orderId,
        reference: reference
      });
      const listed = found.info.requests.some(({id: id}) => id === requestId);
      if (owner === void 0 ? !listed : owner !== found.order.id) throw new errors.lZ("reference_conflict", `Request ${requestId} does not belong to order ${found.order.id}; nothing was decided. Give the request-id and the order that one ordering step reported.`);
      return {
        request: request,
        found: found
      };
    }
    async function findOrder(context, {orderId: orderId, reference: reference}) {
      if (reference === void 0) return (0, which_order.R)(context, {
        id: orderId
      });
      const found = await (0, which_order.R)(context, {
        reference: reference
      });
      if (orderId === void 0 || orderId === found.order.id) return found;
      throw new errors.lZ("reference_conflict", `Order ${orderId} does not have the reference ${reference}, which belongs to order ${found.order.id}; nothing was decided. Give the order-id and the order-reference that one ordering step reported.`);
    }
    async function readRequest(context, requestId) {
      try {
        return await (0, requests.Sd)(context.service, requestId);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        throw (0, errors.dz)(error, error.status === 404 ? "api_refused" : "not_ordered", `Reading request ${requestId} failed; nothing was decided. ${(0, 
        errors.mu)(error)} Check request-id, and whether the key may see the request.`);
      }
    }
    function tellOrder({report: report}, {order: order}, request) {
      report.tellOrder({
        ...order,
        requestId: request.id,
        requestStatus: request.status
      });
    }
    async function tellAgain(context, {order: order}, request) {
      try {
        const info = await context.service.orderInfo(order.id, {
          tries: 1
        });
        tellOrder(context, {
          order: {
            ...order,
            ...(0, order_answers.mJ)(info)
          },
          info: info
        }, request);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        context.report.warning(`The decision was made, but the order could not be read again. ${(0, 
        errors.mu)(error)}`);
      }
    }
  }),
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
  })
};
