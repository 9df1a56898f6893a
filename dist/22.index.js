"use strict";

exports.id = 22;

exports.ids = [ 22, 252 ];

exports.modules = {
  3022: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _inputs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5275);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3883);
    var _order_recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4252);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6146);
    const LOOK_UP_PAUSES_SECONDS = [ 0, 2, 4, 8 ];
    async function run(env) {
      const reference = _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_5__.c4.reference);
      if (reference === "") return tell("The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a look into CertCentral can tell; do that before you order again.");
      try {
        tell(await search(env, reference));
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        tell(`The order step was stopped before it knew whether its order was placed. ${error.message}`);
      }
    }
    async function search(env, reference) {
      const inputs = await (0, _inputs_order_js__WEBPACK_IMPORTED_MODULE_2__.readInputs)(env, new Date, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq);
      const {apiUrl: apiUrl} = inputs.credentials;
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_5__.NL)({
        apiUrl: apiUrl,
        withCsr: false
      });
      const context = {
        ...(0, _order_context_js__WEBPACK_IMPORTED_MODULE_3__.e)(inputs.credentials, inputs.redact, report),
        productId: inputs.productId,
        body: inputs.body,
        rerun: false
      };
      try {
        const order = await (0, _order_recover_js__WEBPACK_IMPORTED_MODULE_4__.recover)(context, reference, new Date(_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_5__.c4.start)), LOOK_UP_PAUSES_SECONDS);
        if (order === void 0) return `The order step was stopped before it knew whether its order was placed. No order with the reference ${reference} was found. Running this job again is safe, since it looks first.`;
        return `The order step was stopped, but its order was placed: ${order.id} (${order.status ?? "state unknown"}), ${(0, 
        _report_report_js__WEBPACK_IMPORTED_MODULE_5__.YL)(apiUrl, order.id)}. Running this job again looks for it first.`;
      } finally {
        context.service.close();
      }
    }
    function tell(text) {
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(text);
      (0, _report_report_js__WEBPACK_IMPORTED_MODULE_5__.Dg)(`## DigiCert client certificate\n\n${text}\n\n`);
    }
  }),
  9970: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => refuseUnadoptable,
      G: () => findOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(279);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function findOrder(context, reference) {
      let listed = [];
      let found;
      try {
        listed = await lookUp(context, reference);
        found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.ty)(context, listed);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw lookUpFailed(context, error, reference, listed);
      }
      if (found === void 0 && context.rerun) found = await findOfEarlierAttempt(context, reference);
      if (found === void 0) return;
      await refuseUnadoptable(context, found, {
        reference: reference,
        consequence: "nothing was ordered"
      });
      return found.order;
    }
    async function refuseUnadoptable(context, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const {productId: productId, body: body, report: report} = context;
      const which = `Order ${order.id} already has the reference ${reference}`;
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status)) {
        report.tellOrder(order);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to order anew, give a new order-reference or start a new workflow run.`);
      }
      const differences = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.e)(info, productId, body);
      if (differences.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if (await (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.E)(context, info)) {
        report.tellOrder(order);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("csr_mismatch", `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.`);
      }
    }
    function lookUpFailed(context, error, reference, listed) {
      const code = error.failure === "limited" ? "rate_limited" : "not_ordered";
      const [known] = listed;
      if (known === void 0) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(code, `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the job again when that is solved.`, {
        cause: error
      });
      const {id: id, status: status, certificateId: certificateId} = known;
      context.report.tellOrder({
        id: id,
        status: status,
        certificateId: certificateId,
        created: false
      });
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(code, `There is an order with the reference ${reference} (${listed.map(order => order.id).join(", ")}), but reading it failed; this step placed nothing. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the job again when that is solved.`, {
        cause: error
      });
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
    async function findOfEarlierAttempt(context, reference) {
      const since = new Date(Date.now() - RERUN_DAYS * 864e5);
      try {
        return await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.$L)(context, {
          reference: reference,
          since: since,
          byIdentity: false,
          ruledOut: new Set
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        context.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
        return;
      }
    }
  }),
  4252: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      recover: () => recover
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _adopt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 10
    };
    const LIMIT_MILLISECONDS = 6e4;
    async function recover(context, reference, start, pausesSeconds) {
      const ruledOut = new Set;
      const end = context.now() + LIMIT_MILLISECONDS;
      for (const pause of pausesSeconds) {
        if (context.now() > end) break;
        try {
          await context.wait(pause);
          const found = await search(context, reference, start, ruledOut);
          if (found === void 0) continue;
          const created = !(0, _search_js__WEBPACK_IMPORTED_MODULE_2__.tW)(found.info, start);
          if (!created && (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(found.order.status)) continue;
          const consequence = "whether this step placed another one is not known";
          if (!created) await (0, _adopt_js__WEBPACK_IMPORTED_MODULE_1__.A)(context, found, {
            reference: reference,
            consequence: consequence
          });
          return {
            ...found.order,
            created: created
          };
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
          context.report.info(`Looking for the order: ${error.message}`);
          if (context.cancelled.aborted) break;
        }
      }
      return;
    }
    async function search(context, reference, start, ruledOut) {
      const byReference = await context.service.ordersByReference(reference, PATIENCE).catch(error => {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) && byReference.length > 0) return (0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.ty)(context, byReference, PATIENCE);
      const search = {
        reference: reference,
        since: start,
        byIdentity: true,
        ruledOut: ruledOut,
        patience: PATIENCE
      };
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.$L)(context, search);
      if (found !== void 0 && found.info.alternative_order_id !== reference) (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.Im)(context, found.order.id);
      if (found === void 0 && byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) throw byReference;
      return found;
    }
  })
};
