"use strict";

exports.id = 3022;

exports.ids = [ 3022, 4252, 9970 ];

exports.modules = {
  3022: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _inputs_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6601);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);
    var _order_order_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3882);
    var _order_recover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4252);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8850);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7994);
    const LOOK_UP_PAUSES_SECONDS = [ 0, 2, 4, 8 ];
    async function run(env) {
      const reference = _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_6__.c4.reference);
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
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_6__.NL)({
        action: "order",
        redact: inputs.redact,
        apiUrl: apiUrl,
        withCsr: false
      });
      const context = {
        ...(0, _order_context_js__WEBPACK_IMPORTED_MODULE_3__.e)(inputs.credentials, inputs.redact, report),
        productId: inputs.productId,
        outlivesRun: false,
        keyToMake: false,
        body: await bodyWithKey(inputs),
        rerun: false
      };
      try {
        const order = await (0, _order_recover_js__WEBPACK_IMPORTED_MODULE_5__.recover)(context, reference, {
          start: new Date(_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(_report_report_js__WEBPACK_IMPORTED_MODULE_6__.c4.start)),
          pausesSeconds: LOOK_UP_PAUSES_SECONDS
        });
        if (order === void 0) return `The order step was stopped before it knew whether its order was placed. No order with the reference ${reference} was found. Running this job again is safe, since it looks first.`;
        return `The order step was stopped, but its order was placed: ${order.id} (${order.status ?? "state unknown"}), ${(0, 
        _report_report_js__WEBPACK_IMPORTED_MODULE_6__.YL)(apiUrl, order.id)}. Running this job again looks for it first.`;
      } finally {
        context.service.close();
      }
    }
    async function bodyWithKey(inputs) {
      const key = await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_4__.b)(inputs, inputs.body.certificate.csr);
      const {certificate: certificate} = inputs.body;
      if (key === void 0 || certificate.csr !== void 0) return inputs.body;
      return {
        ...inputs.body,
        certificate: {
          ...certificate,
          csr: await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_4__.ev)(key, certificate)
        }
      };
    }
    function tell(text) {
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(text);
      (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Dg)(`## DigiCert client certificate\n\n${text}\n\n`);
    }
  }),
  9970: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => findOrder,
      Of: () => refusalOf,
      VL: () => lookForOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(279);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function findOrder(context, reference) {
      const {report: report} = context;
      const {taken: found, refused: refused} = await lookForOrder(context, reference);
      if (found === void 0) {
        if (refused === void 0) return;
        if (refused.error.code !== "reference_conflict") report.tellOrder(refused.order);
        throw refused.error;
      }
      const differences = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.Fh)(found.info, context.body);
      if (differences.length > 0) report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ${differences.join(", ")}. Change that in CertCentral where it matters.`);
      report.tellOrder(found.order);
      return found.order;
    }
    async function lookForOrder(context, reference) {
      const result = {};
      const isEnough = async found => {
        const error = await refusalOf(context, found, {
          reference: reference,
          consequence: "nothing was ordered"
        });
        if (error === void 0) result.taken ??= found; else if (result.refused === void 0 || result.refused.error.code === "reference_conflict") result.refused = {
          order: found.order,
          error: error
        };
        return error === void 0;
      };
      let listed = [];
      try {
        listed = await lookUp(context, reference);
        const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
          isEnough: isEnough
        });
        if (found.length === 0) await lookIntoList(context, reference, isEnough);
        return result;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        const [known] = error instanceof _search_js__WEBPACK_IMPORTED_MODULE_2__.Ct ? [] : listed;
        if (known !== void 0) {
          const {id: id, status: status, certificateId: certificateId} = known;
          context.report.tellOrder({
            id: id,
            status: status,
            certificateId: certificateId,
            created: false
          });
        }
        throw lookUpFailed(error, reference, known === void 0 ? [] : listed);
      }
    }
    async function refusalOf(context, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const which = `Order ${order.id} already has the reference ${reference}`;
      const differences = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.em)(info, context.productId, context.body);
      if (differences.length > 0) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status)) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a new order, give a new order-reference or start a new workflow run.`);
      if (context.keyToMake || await (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.E2)(context, info)) {
        const why = context.keyToMake ? "but its key is not in key-file, where there is no file" : "but its CSR has a different key from the one given now";
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("csr_mismatch", `${which}, ${why}; ${consequence}. Bring the key of the first attempt. If that key is lost, use the reissue action with order-id: ${order.id}, which replaces the key without a second order.`);
      }
      return;
    }
    function lookUpFailed(error, reference, listed) {
      const what = listed.length === 0 ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.` : `There is an order with the reference ${reference} (${(0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.c3)(listed)}), but reading it failed; this step placed nothing.`;
      return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `${what} ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the job again when that is solved.`);
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
    async function lookIntoList(context, reference, isEnough) {
      if (!context.rerun && !context.outlivesRun) return;
      const since = context.outlivesRun ? void 0 : new Date(Date.now() - RERUN_DAYS * 864e5);
      await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.$L)(context, {
        reference: reference,
        isEnough: isEnough,
        ...since === void 0 ? {} : {
          since: since
        },
        byIdentity: false,
        ruledOut: new Set
      });
    }
  }),
  3882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dh: () => saveNewKey,
      Di: () => passingKey,
      b: () => existingKey,
      ev: () => csrOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    async function existingKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, csr) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey, typeOf: typeOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0 && keyType !== void 0 && typeOf(key) !== keyType) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type empty to use that key, or give another key-file.`);
      if (csr === void 0) {
        if (key === void 0) await checkPlace(keyFile);
        return key;
      }
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "contains a different key from the CSR"}, so nothing was sent to DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.`);
    }
    async function checkPlace(keyFile) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(2461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
      try {
        await checkTarget(keyFile, {
          mode: 384,
          overwrite: false
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `key-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function saveNewKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, report) {
      const {keepKey: keepKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const file = keyFile;
      const {key: key, made: made} = await keepKey(file, keyType ?? "ec-p256", keyPassword);
      report.tellKey(file, made);
      if (made && keyPassword === void 0) report.notice("The private key is saved without a password, because key-password is empty. An unset secret is empty, too.");
      return key;
    }
    async function csrOf(key, {common_name: common_name, emails: emails}) {
      const {makeCsr: makeCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeCsr(key, {
        commonName: common_name,
        emails: emails
      });
    }
    async function passingKey(keyType) {
      const {makeKey: makeKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeKey(keyType ?? "ec-p256");
    }
    function publicPart(key) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  }),
  4252: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      recover: () => recover
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
    var _adopt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
    var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(279);
    var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
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
            const created = !nothingPlaced && !(0, _search_js__WEBPACK_IMPORTED_MODULE_3__.tW)(found.info, start);
            if (!nothingPlaced && !created && (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(found.order.status)) continue;
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
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
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
      const refusal = await (0, _adopt_js__WEBPACK_IMPORTED_MODULE_1__.Of)(context, open, {
        reference: reference,
        consequence: consequence
      });
      if (refusal !== void 0 || !await hasUnknownKey(context, found.info)) return refusal;
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("csr_mismatch", `Order ${found.order.id} may be this step's, but order info does not tell its CSR, so whether it has the key of this step is not known; ${consequence}. Compare the CSR of that order in CertCentral with yours.`);
    }
    async function hasUnknownKey(context, info) {
      return context.body.certificate.csr !== void 0 && await (0, _compare_js__WEBPACK_IMPORTED_MODULE_2__.mW)(context, info) === void 0;
    }
    async function findAll(context, reference, since, ruledOut) {
      const byReference = await findByReference(context, reference).catch(error => {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) && byReference.length > 0) return byReference;
      const search = {
        reference: reference,
        ruledOut: ruledOut,
        patience: PATIENCE,
        ...since === void 0 ? {
          byIdentity: false
        } : {
          byIdentity: true,
          since: since
        }
      };
      const found = (0, _search_js__WEBPACK_IMPORTED_MODULE_3__.ty)(await (0, _search_js__WEBPACK_IMPORTED_MODULE_3__.$L)(context, search));
      if (found === void 0 && byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) throw byReference;
      if (found === void 0) return [];
      if (found.info.alternative_order_id === reference) return [ found ];
      (0, _search_js__WEBPACK_IMPORTED_MODULE_3__.Im)(context, found.order.id);
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
      return (0, _search_js__WEBPACK_IMPORTED_MODULE_3__.FS)(context, reference, listed, {
        ...PATIENCE,
        isEnough: () => false
      });
    }
  })
};
