"use strict";

exports.id = 835;

exports.ids = [ 835 ];

exports.modules = {
  8835: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      confirmOrders: () => confirmOrders
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _row_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3618);
    var _sweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9204);
    var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5751);
    const MAX_LIST_BYTES = 16777216;
    const DAY_MILLISECONDS = 864e5;
    async function confirmOrders(context, states) {
      const listed = await newestOrders(context);
      for (const state of states) {
        const item = state.order && listed.get(state.order.id);
        if (state.order !== void 0 && item !== void 0 && isOf(state, item)) {
          const {status: status, certificateId: certificateId} = item;
          state.order = {
            ...state.order,
            status: status ?? state.order.status,
            certificateId: certificateId ?? state.order.certificateId
          };
          state.outcome = "done";
        } else await confirmOne(context, state);
      }
    }
    async function newestOrders(context) {
      const {service: service, report: report} = context;
      const since = new Date(Date.now() + service.clockOffsetMilliseconds() - 2 * DAY_MILLISECONDS);
      try {
        const orders = await (0, _trouble_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(context, () => service.listOrders({
          date_created: `>${since.toISOString().slice(0, 10)}`
        }, {
          maxBytes: MAX_LIST_BYTES
        }));
        return new Map(orders.map(order => [ order.id, order ]));
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        report.info(`The list of the newest orders could not be read. ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)}`);
        return new Map;
      }
    }
    function isOf({row: row}, {productId: productId, commonName: commonName}) {
      const keys = (0, _sweep_js__WEBPACK_IMPORTED_MODULE_2__.YD)(row);
      if (productId === void 0 || commonName === void 0) return false;
      return keys.length === 0 || keys.includes((0, _sweep_js__WEBPACK_IMPORTED_MODULE_2__.TN)(productId, commonName));
    }
    async function confirmOne(context, state) {
      const {row: row, order: order, plan: plan} = state;
      if (order?.reference === void 0) return;
      const {reference: reference} = order;
      const ids = async () => [ order.id, ...(await (0, _trouble_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(context, () => context.service.ordersByReference(reference))).map(({id: id}) => id) ];
      try {
        for (const id of new Set(await ids())) {
          const info = await (0, _trouble_js__WEBPACK_IMPORTED_MODULE_3__.Bk)(context, () => context.service.orderInfo(id)).catch(error => {
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI && error.status === 404) return;
            throw error;
          });
          if (info === void 0 || (0, _row_order_js__WEBPACK_IMPORTED_MODULE_1__.h8)(info) !== reference) continue;
          state.order = {
            ...(0, _row_order_js__WEBPACK_IMPORTED_MODULE_1__.GG)(info),
            reference: reference
          };
          state.outcome = "done";
          if (id !== order.id) {
            state.message = `Order ${id} was placed.`;
            context.report.info(`${row.name}: ${state.message} The answer with order ${order.id} was to something else.`);
          }
          return;
        }
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        context.report.info(`${row.name}: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)}`);
      }
      state.code = "unknown_outcome";
      state.message = `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row. The next run looks for the reference ${reference} first.`;
      state.order = plan.renews === void 0 ? void 0 : state.known.chain.at(-1);
      context.report.warning(`${row.name}: ${state.message}`);
    }
  })
};
