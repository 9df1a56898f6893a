"use strict";

exports.id = 47;

exports.ids = [ 47 ];

exports.modules = {
  ...require('./shared-1505.js'),
  ...require('./shared-3065.js'),
  ...require('./shared-8024.js'),
  3047: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IU: () => endOrder,
      Jo: () => openRevocation,
      aP: () => wayToEnd
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_requests_1 = __webpack_require__(3065);
    var domain_order_4 = __webpack_require__(1780);
    var finding_which_order_2 = __webpack_require__(1505);
    var change_3 = __webpack_require__(6215);
    function wayToEnd({order: order, info: info}) {
      const way = wayOf({
        ...info,
        status: order.status
      });
      if (way !== void 0) return way;
      throw new base_errors_0.lZ("api_refused", `Order ${order.id} is ${order.status ?? "in an unknown state"}, in which it can be neither canceled nor revoked; nothing was sent. Wait until it is issued, or ask DigiCert.`);
    }
    function wayOf(info) {
      if ((0, domain_order_4.Lx)(info.status) || openRevocations(info).length > 0) return "nothing";
      switch (info.status) {
       case "needs_approval":
        return "reject";

       case "pending":
       case "waiting_pickup":
        return "cancel";

       case "issued":
        return "revoke";

       case "reissue_pending":
        return "cancel the reissue, then revoke";

       default:
        return;
      }
    }
    function openRevocation(info) {
      return (0, domain_order_4.Lx)(info.status) ? void 0 : openRevocations(info)[0];
    }
    function openRevocations({requests: requests}) {
      return requests.flatMap(({id: id, type: type, status: status, date: date}) => type === "revoke" && isOpen(status) ? [ {
        id: id,
        status: status,
        date: date
      } ] : []);
    }
    async function endOrder(context, found, wish) {
      const tried = new Set;
      let ending = {
        actionTaken: "none",
        changed: false,
        order: found.order,
        request: void 0
      };
      let current = found;
      for (;;) {
        const way = wayToEnd(current);
        if (way === "nothing") return {
          ...ending,
          request: openRevocation(current.info)
        };
        if (tried.has(way)) throw (0, change_3.b6)(`Ending order ${found.order.id}`);
        tried.add(way);
        const done = await take(context, {
          way: way,
          found: current,
          tried: tried
        }, wish);
        const changed = ending.changed || done.changed;
        if (done.changed) wish.onChange?.();
        ending = {
          ...ending,
          ...done.taken,
          changed: changed,
          order: done.found.order
        };
        current = done.found;
        if (done.taken !== void 0) return ending;
      }
    }
    function take(context, step, wish) {
      switch (step.way) {
       case "reject":
        return reject(context, step, wish);

       case "cancel":
        return cancel(context, step, wish);

       case "cancel the reissue, then revoke":
        return cancelReissue(context, step, wish);

       default:
        return revoke(context, step, wish);
      }
    }
    async function reject(context, step, {comments: comments}) {
      const {order: order, info: info} = step.found;
      const id = info.requests.find(({type: type, status: status}) => (type === void 0 || type === "new_request") && isOpen(status))?.id;
      if (id === void 0) throw new base_errors_0.lZ("api_refused", `Order ${order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject the request in CertCentral.`);
      const isDone = after => (0, domain_order_4.Lx)(after.status) || requestOf(after, id) === "rejected";
      const outcome = await send(context, step, {
        what: `Rejecting request ${id}`,
        send: () => (0, certcentral_requests_1.kK)(context.service, id, "rejected", comments),
        isDone: isDone
      });
      return doneBy(step, outcome, isDone, {
        actionTaken: "rejected",
        request: {
          id: id,
          status: "rejected"
        }
      });
    }
    async function cancel(context, step, {comments: comments}) {
      const {id: id} = step.found.order;
      const isDone = ({status: status}) => (0, domain_order_4.Lx)(status);
      const outcome = await send(context, step, {
        what: `Canceling order ${id}`,
        send: () => (0, certcentral_requests_1.N4)(context.service, id, comments),
        isDone: isDone
      });
      return doneBy(step, outcome, isDone, {
        actionTaken: "canceled",
        request: void 0
      });
    }
    async function cancelReissue(context, step, {comments: comments}) {
      const {id: id} = step.found.order;
      const what = `Canceling the reissue of order ${id}`;
      const {state: state, refused: refused} = await send(context, step, {
        what: what,
        send: () => (0, certcentral_requests_1.N4)(context.service, id, comments),
        isDone: ({status: status}) => (0, domain_order_4.Lx)(status)
      });
      if (state === void 0) throw (0, change_3.b6)(what);
      return {
        found: state,
        changed: !refused
      };
    }
    async function revoke(context, step, {comments: comments, skipApproval: skipApproval}) {
      const {id: id} = step.found.order;
      const what = `Revoking order ${id}`;
      const isDone = info => wayOf(info) === "nothing";
      const answered = {};
      const {state: state, refused: refused} = await (0, change_3.Xy)(context, {
        what: what,
        send: async () => {
          try {
            answered.request = await (0, certcentral_requests_1.XL)(context.service, id, {
              comments: comments,
              skipApproval: skipApproval
            });
          } catch (error) {
            answered.already = error instanceof base_errors_0.GI && error.codes.some(code => REVOKED_CODES.includes(code.split("|")[0]));
            if (!answered.already) throw error;
          }
        },
        read: async () => {
          const found = await (0, finding_which_order_2.Rx)(context, id, change_3.m4);
          return isDone(found.info) ? found : withRequest(context, found, answered.request);
        },
        isSettled: ({info: info}) => answered.already === true || isDone(info)
      });
      const found = state ?? step.found;
      if (answered.already || refused) return {
        found: found,
        changed: false,
        taken: {
          actionTaken: "none",
          request: openRevocation(found.info)
        }
      };
      const {request: request} = answered;
      if (state === void 0) {
        if (request !== void 0 && !isRevocation(request)) throw (0, change_3.b6)(what);
        return {
          found: found,
          changed: true,
          taken: asTaken(request)
        };
      }
      const open = openRevocations(state.info);
      const own = open.find(one => one.id === request?.id) ?? open[0];
      return {
        found: found,
        changed: true,
        taken: asTaken((0, domain_order_4.Lx)(state.order.status) ? void 0 : own)
      };
    }
    function asTaken(request) {
      if (request === void 0) return {
        actionTaken: "revoked",
        request: request
      };
      return {
        actionTaken: "revocation_requested",
        request: {
          id: request.id,
          status: request.status
        }
      };
    }
    const REVOKED_CODES = [ "order_already_revoked", "order_is_revoked" ];
    async function withRequest(context, found, answer) {
      const id = answer?.id;
      if (id === void 0) return found;
      const request = await (0, certcentral_requests_1.Sd)(context.service, id, change_3.m4);
      if (request.type !== "revoke" || request.order?.id !== found.order.id) return found;
      const item = {
        id: id,
        type: request.type,
        status: request.status,
        date: request.date,
        comments: void 0
      };
      return {
        ...found,
        info: {
          ...found.info,
          requests: [ ...found.info.requests, item ]
        }
      };
    }
    function isRevocation({id: id, type: type, status: status}) {
      return id !== void 0 && type === "revoke" && isOpen(status);
    }
    function send(context, {found: found, tried: tried}, {isDone: isDone, ...sending}) {
      return (0, change_3.Xy)(context, {
        ...sending,
        read: () => (0, finding_which_order_2.Rx)(context, found.order.id, change_3.m4),
        isSettled: ({info: info}) => {
          const way = wayOf(info);
          return isDone(info) || way !== void 0 && !tried.has(way);
        }
      });
    }
    function doneBy({found: found}, {state: state, refused: refused}, isDone, taken) {
      if (refused) return {
        found: state ?? found,
        changed: false
      };
      if (state !== void 0 && !isDone(state.info)) return {
        found: state,
        changed: false
      };
      return {
        found: state ?? found,
        changed: true,
        taken: taken
      };
    }
    function requestOf({requests: requests}, requestId) {
      return requests.find(({id: id}) => id === requestId)?.status;
    }
    function isOpen(status) {
      return status === "pending" || status === "submitted";
    }
  }),

};
