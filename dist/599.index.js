"use strict";

exports.id = 599;

exports.ids = [ 599 ];

exports.modules = {
  ...require('./shared-1505.js'),
  ...require('./shared-3065.js'),
  ...require('./shared-8024.js'),
  9599: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var errors = __webpack_require__(4758);
    var requests = __webpack_require__(3065);
    var domain_order = __webpack_require__(1780);
    var search = __webpack_require__(5745);
    var which_order = __webpack_require__(1505);
    var change = __webpack_require__(6215);
    const WANTED = {
      approve: "approved",
      reject: "rejected"
    };
    function requestToDecide({order: order, info: info}) {
      const requests = info.requests.flatMap(({id: id, type: type, status: status}) => id === void 0 ? [] : [ {
        id: id,
        type: type,
        status: status
      } ]);
      const ofOrders = requests.filter(({type: type}) => type === "new_request" || type === "reissue" || type === void 0 && order.status === "needs_approval");
      const open = ofOrders.filter(isOpen);
      const [first] = open;
      if (open.length > 1) throw new errors.lZ("reference_conflict", `Order ${order.id} has several open requests: ${(0, 
      search.c3)(open)}; nothing was decided. Name one with request-id.`);
      const others = requests.filter(isOpen).filter(request => request !== first);
      const newest = first ?? ofOrders.toSorted((one, other) => (0, domain_order.jI)(other, one))[0];
      if (first !== void 0 || newest !== void 0 && others.length === 0) return newest;
      throw new errors.lZ("reference_conflict", `Order ${order.id} has no open request of a new order or a reissue; nothing was decided. ` + (others.length > 0 ? `To decide about its other open request, such as a revocation, give request-id: ${(0, 
      search.c3)(others)}.` : "Give the request-id of what is to be decided."));
    }
    async function decide(context, {request: request, found: found}, {decision: decision, comment: comment}) {
      const wanted = WANTED[decision];
      if (request.status === wanted) return {
        status: wanted,
        changed: false,
        found: found
      };
      refuseEnded(request, found, wanted);
      const next = decision === "approve" && request.status === "submitted" ? "pending" : wanted;
      const {state: state, refused: refused} = await (0, change.Xy)(context, {
        what: `${decision === "approve" ? "Approving" : "Rejecting"} request ${request.id}`,
        send: () => (0, requests.kK)(context.service, request.id, next, comment),
        read: () => readAgain(context, request, found),
        isSettled: state => state.status === next || isEnded(state)
      });
      if (state === void 0) return {
        status: next,
        changed: true,
        found: found
      };
      if (state.status !== next && state.status !== wanted) refuseEnded(state, void 0, wanted);
      return {
        status: state.status ?? next,
        changed: !refused,
        found: state.found
      };
    }
    function refuseEnded(request, found, wanted) {
      const orderStatus = found?.order.status;
      const closed = (0, domain_order.Lx)(orderStatus) && !(request.type === "revoke" && orderStatus === "expired");
      if (isOpen(request) && !closed) return;
      if (!closed && !isEnded(request)) throw new errors.lZ("api_refused", `Request ${request.id} is ${request.status ?? "in an unknown state"}, in which this step does not decide about it; nothing was changed. Look at the request in CertCentral.`);
      const state = isOpen(request) ? `belongs to order ${found?.order.id}, which is ${orderStatus},` : `is ${request.status ?? "in an unknown state"}`;
      throw new errors.lZ("order_closed", `Request ${request.id} ${state} and can no longer be ${wanted}; nothing was changed. Look at the order in CertCentral.`);
    }
    async function readAgain(context, {id: id, type: type, status: before}, found) {
      const order = found && await (0, which_order.Rx)(context, found.order.id, change.m4);
      const listed = order?.info.requests.find(request => request.id === id)?.status;
      const isOld = listed === void 0 || listed === before;
      const status = isOld ? (await (0, requests.Sd)(context.service, id, change.m4)).status : listed;
      return {
        id: id,
        type: type,
        status: status,
        found: order
      };
    }
    function isEnded({status: status}) {
      return status === "approved" || (0, domain_order.Lx)(status);
    }
    function isOpen({status: status}) {
      return status === "pending" || status === "submitted";
    }
    var finding_context = __webpack_require__(9702);
    var report_report = __webpack_require__(8850);
    async function run(inputs) {
      const {decision: decision, comment: comment} = inputs;
      const report = (0, report_report.NL)({
        action: "approve",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: decision === "approve" ? "Approve a certificate request" : "Reject a certificate request"
      });
      const context = (0, finding_context.e)(inputs.credentials, inputs.redact, report);
      try {
        const asked = await findRequest(context, inputs);
        const {request: request} = asked;
        tellRequest(context, asked);
        const {status: status, changed: changed, found: found} = await decide(context, asked, {
          decision: decision,
          comment: comment
        });
        report.set("changed", String(changed));
        tellRequest(context, {
          request: {
            ...request,
            status: status
          },
          found: found
        });
        report.info(changed ? `Request ${request.id} is now ${status}.` : `Request ${request.id} is ${status} already; this step did not change it.`);
        if (status === "pending") {
          report.addRow("Open", `one more approval of request ${request.id}`);
          report.notice(`Request ${request.id} needs one more approval, by another reviewer.`);
        }
        report.writeSummary();
      } catch (error) {
        const code = (0, errors.D9)(error);
        if (code !== "unknown_outcome") report.set("changed", "false");
        report.writeSummary(code);
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
      tellRequest(context, {
        request: request,
        found: void 0
      });
      const owner = request.order?.id;
      if (orderId === void 0 && reference === void 0) {
        if (owner === void 0) return {
          request: request,
          found: void 0
        };
        context.report.tellOrder({
          id: owner,
          created: false
        });
        return {
          request: request,
          found: await findOrder(context, {
            orderId: owner,
            reference: reference
          })
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
      const choice = orderId === void 0 ? {
        reference: reference
      } : {
        id: orderId
      };
      const found = await (0, which_order.Rg)(context, choice);
      context.report.tellOrder({
        ...found.order,
        requestId: void 0,
        requestStatus: void 0
      });
      if (orderId !== void 0 && reference !== void 0) await (0, which_order.IQ)(context, found, reference);
      return found;
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
    function tellRequest({report: report}, {request: request, found: found}) {
      report.set("request-id", request.id);
      report.set("request-status", request.status);
      if (found === void 0) return;
      report.tellOrder({
        ...found.order,
        requestId: request.id,
        requestStatus: request.status
      });
    }
  }),

};
