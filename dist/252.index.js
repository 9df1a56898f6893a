"use strict";

exports.id = 252;

exports.ids = [ 252 ];

exports.modules = {
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
      let refusal;
      for (const pause of pausesSeconds) {
        if (context.now() > end) break;
        try {
          await context.wait(pause);
          for (const found of await findAll(context, reference, start, ruledOut)) {
            const created = !(0, _search_js__WEBPACK_IMPORTED_MODULE_2__.tW)(found.info, start);
            if (!created && (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(found.order.status)) continue;
            refusal = await refusalOf(context, found, {
              reference: reference,
              created: created
            });
            if (refusal === void 0) return {
              ...found.order,
              created: created
            };
          }
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
          context.report.info(`Looking for the order: ${error.message}`);
          if (context.cancelled.aborted) break;
        }
      }
      if (refusal !== void 0) throw refusal;
      return;
    }
    async function refusalOf(context, found, {reference: reference, created: created}) {
      const consequence = "whether this step placed another one is not known";
      const open = created ? {
        ...found,
        order: {
          ...found.order,
          status: void 0
        }
      } : found;
      try {
        await (0, _adopt_js__WEBPACK_IMPORTED_MODULE_1__.AB)(context, open, {
          reference: reference,
          consequence: consequence
        });
        return;
      } catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return error;
        throw error;
      }
    }
    async function findAll(context, reference, start, ruledOut) {
      const byReference = await findByReference(context, reference).catch(error => {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) && byReference.length > 0) return byReference;
      const search = {
        reference: reference,
        since: start,
        byIdentity: true,
        ruledOut: ruledOut,
        patience: PATIENCE
      };
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.$L)(context, search);
      if (found === void 0 && byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) throw byReference;
      if (found === void 0) return [];
      if (found.info.alternative_order_id !== reference) (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.Im)(context, found.order.id);
      return [ found ];
    }
    async function findByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference, PATIENCE);
      return (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
        ...PATIENCE,
        all: true
      });
    }
  })
};
