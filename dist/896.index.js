"use strict";

exports.id = 896;

exports.ids = [ 896, 390 ];

exports.modules = {
  ...require('./shared-5390.js'),
  8896: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      recover: () => recover
    });
    var base_errors_0 = __webpack_require__(4758);
    var domain_order_4 = __webpack_require__(1780);
    var finding_compare_1 = __webpack_require__(3794);
    var finding_search_2 = __webpack_require__(5745);
    var adopt_3 = __webpack_require__(5390);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 10
    };
    const LIMIT_MILLISECONDS = 6e4;
    async function recover(context, reference, {start: start, pausesSeconds: pausesSeconds, nothingPlaced: nothingPlaced = false}) {
      const ruledOut = new Set;
      const end = context.now() + LIMIT_MILLISECONDS;
      let refusal;
      for (const pause of pausesSeconds) {
        if (context.now() > end) break;
        try {
          await context.wait(pause);
          for (const found of await findAll(context, reference, nothingPlaced ? void 0 : start, ruledOut)) {
            const created = !nothingPlaced && !(0, finding_search_2.tW)(found.info, start);
            if (!nothingPlaced && !created && (0, domain_order_4.Lx)(found.order.status)) continue;
            refusal = await whyNotOurs(context, found, {
              reference: reference,
              created: created,
              nothingPlaced: nothingPlaced
            });
            if (refusal === void 0) return {
              ...found.order,
              created: created
            };
          }
        } catch (error) {
          if (!(error instanceof base_errors_0.GI)) throw error;
          context.report.info(`Looking for the order: ${error.message}`);
          if (context.cancelled.aborted) break;
        }
      }
      if (refusal !== void 0) throw refusal;
      return;
    }
    async function whyNotOurs(context, found, {reference: reference, created: created, nothingPlaced: nothingPlaced}) {
      const consequence = nothingPlaced ? "nothing was ordered" : "whether this step placed another one is not known";
      const open = created ? {
        ...found,
        order: {
          ...found.order,
          status: void 0
        }
      } : found;
      const refusal = await (0, adopt_3.Of)(context, open, {
        reference: reference,
        consequence: consequence
      });
      if (refusal !== void 0 || !await hasUnknownKey(context, found.info)) return refusal;
      return new base_errors_0.lZ("csr_mismatch", `Order ${found.order.id} may be this step's, but order info does not tell its CSR, so whether it has the key of this step is not known; ${consequence}. Compare the CSR of that order in CertCentral with yours.`);
    }
    async function hasUnknownKey(context, info) {
      return context.body.certificate.csr !== void 0 && await (0, finding_compare_1.mW)(context, info) === void 0;
    }
    async function findAll(context, reference, postedAt, ruledOut) {
      const byReference = await findByReference(context, reference).catch(error => {
        if (!(error instanceof base_errors_0.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof base_errors_0.GI) && byReference.length > 0) return byReference;
      const search = {
        reference: reference,
        since: postedAt,
        postedAt: postedAt,
        ruledOut: ruledOut,
        patience: PATIENCE
      };
      const found = (0, finding_search_2.ty)(await (0, finding_search_2.$L)(context, search));
      if (found === void 0 && byReference instanceof base_errors_0.GI) throw byReference;
      if (found === void 0) return [];
      if (found.info.alternative_order_id === reference) return [ found ];
      (0, finding_search_2.Im)(context, found.order.id);
      return [ {
        ...found,
        order: {
          ...found.order,
          unguarded: true
        }
      } ];
    }
    async function findByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference, PATIENCE);
      return (0, finding_search_2.FS)(context, reference, listed, {
        ...PATIENCE,
        isEnough: () => false
      });
    }
  })
};
