"use strict";

exports.id = 3022;

exports.ids = [ 3022, 4252, 9970 ];

exports.modules = {
  ...require('./shared-4252.js'),
  ...require('./shared-3882.js'),
  ...require('./shared-9970.js'),
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

};
