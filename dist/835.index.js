"use strict";

exports.id = 835;

exports.ids = [ 835 ];

exports.modules = {
  8835: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      confirmOrders: () => confirmOrders
    });
    var base_errors_0 = __webpack_require__(4758);
    var row_order_1 = __webpack_require__(7589);
    var sweep_2 = __webpack_require__(9204);
    var trouble_3 = __webpack_require__(5751);
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
        const orders = await (0, trouble_3.Bk)(context, () => service.listOrders({
          date_created: `>${since.toISOString().slice(0, 10)}`
        }, {
          maxBytes: MAX_LIST_BYTES
        }));
        return new Map(orders.map(order => [ order.id, order ]));
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        report.info(`The list of the newest orders could not be read. ${(0, base_errors_0.mu)(error)}`);
        return new Map;
      }
    }
    function isOf({row: row}, {productId: productId, commonName: commonName}) {
      const keys = (0, sweep_2.YD)(row);
      if (productId === void 0 || commonName === void 0) return false;
      return keys.length === 0 || keys.includes((0, sweep_2.TN)(productId, commonName));
    }
    async function confirmOne(context, state) {
      const {row: row, order: order, plan: plan} = state;
      if (order?.reference === void 0) return;
      const {reference: reference} = order;
      const ids = async () => [ order.id, ...(await (0, trouble_3.Bk)(context, () => context.service.ordersByReference(reference))).map(({id: id}) => id) ];
      try {
        for (const id of new Set(await ids())) {
          const info = await (0, trouble_3.Bk)(context, () => context.service.orderInfo(id)).catch(error => {
            if (error instanceof base_errors_0.GI && error.status === 404) return;
            throw error;
          });
          if (info === void 0 || (0, row_order_1.h8)(info) !== reference) continue;
          state.order = {
            ...(0, row_order_1.GG)(info),
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
        if (!(error instanceof base_errors_0.GI)) throw error;
        context.report.info(`${row.name}: ${(0, base_errors_0.mu)(error)}`);
      }
      state.code = "unknown_outcome";
      state.message = `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this row. The next run looks for the reference ${reference} first.`;
      state.order = plan.renews === void 0 ? void 0 : state.known.chain.at(-1);
      context.report.warning(`${row.name}: ${state.message}`);
    }
  })
};
