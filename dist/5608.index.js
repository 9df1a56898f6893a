"use strict";

exports.id = 5608;

exports.ids = [ 5608, 803, 9970 ];

exports.modules = {
  ...require('./shared-4282.js'),
  ...require('./shared-3882.js'),
  ...require('./shared-9970.js'),
  ...require('./shared-2763.js'),
  ...require('./shared-9632.js'),
  ...require('./shared-803.js'),
  ...require('./shared-7344.js'),
  ...require('./shared-3002.js'),
  ...require('./shared-4758.js'),
  5395: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1780);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);
    var _domain_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8913);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9632);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
    var _inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2763);
    var _order_adopt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9970);
    var _order_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(279);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(991);
    var _order_order_key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3882);
    var _order_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4282);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8850);
    async function run(inputs, env) {
      const {delivery: delivery, body: body} = inputs;
      const {csr: csr} = body.certificate;
      const existing = await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_9__.b)(inputs, csr);
      if ((0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(delivery, existing);
      }
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_11__.NL)({
        action: "order",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        withCsr: csr !== void 0 || delivery.keyFile !== void 0
      });
      for (const {level: level, text: text} of inputs.remarks) report[level](text);
      const origin = (0, _inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_5__.t)(env);
      const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : void 0;
      if (reference !== void 0) report.useReference(reference);
      const step = (0, _order_context_js__WEBPACK_IMPORTED_MODULE_8__.e)(inputs.credentials, inputs.redact, report);
      const keyToMake = delivery.keyFile !== void 0 && existing === void 0;
      const named = completeBody(body, reference, origin);
      const context = {
        ...step,
        productId: inputs.productId,
        body: csr === void 0 && existing !== void 0 ? await withCsrOf(named, existing) : named,
        rerun: (origin?.attempt ?? 1) > 1,
        outlivesRun: inputs.orderReference !== void 0 || inputs.renewBeforeDays !== void 0,
        keyToMake: keyToMake
      };
      try {
        const renewal = await renewalOf(inputs, context);
        if (renewal?.state === "not due" || renewal?.state === "renewed" && !context.rerun) report.tellNotDue(renewal.daysRemaining); else if (inputs.dryRun) {
          const {dryRun: dryRun} = await Promise.all([ __webpack_require__.e(1313), __webpack_require__.e(1217) ]).then(__webpack_require__.bind(__webpack_require__, 1217));
          const shown = keyToMake ? await withCsrOf(named, await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_9__.Di)(inputs.keyType)) : context.body;
          await dryRun({
            ...context,
            body: shown
          }, reference, inputs.credentials.apiUrl);
        } else await fulfil(context, inputs, {
          reference: reference,
          existing: existing,
          renewal: renewal
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.D9)(error));
        throw error;
      } finally {
        step.service.close();
      }
    }
    async function fulfil(context, inputs, {reference: reference, existing: existing, renewal: renewal}) {
      const found = reference === void 0 ? void 0 : await (0, _order_adopt_js__WEBPACK_IMPORTED_MODULE_6__.G5)(context, reference);
      const {keyFile: keyFile} = inputs.delivery;
      if (found !== void 0) {
        if (keyFile !== void 0) context.report.tellKey(keyFile, false);
        return handOver(context, inputs, found, existing);
      }
      if (renewal?.state === "renewed") return context.report.tellNotDue(renewal.daysRemaining);
      if (!context.keyToMake) {
        if (keyFile !== void 0) context.report.tellKey(keyFile, false);
        return handOver(context, inputs, await (0, _order_place_js__WEBPACK_IMPORTED_MODULE_10__.w)(context, reference), existing);
      }
      const key = await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_9__.Dh)(inputs, context.report);
      const keyed = {
        ...context,
        keyToMake: false,
        body: await withCsrOf(context.body, key)
      };
      await handOver(keyed, inputs, await (0, _order_place_js__WEBPACK_IMPORTED_MODULE_10__.w)(keyed, reference), key);
    }
    async function renewalOf(inputs, context) {
      const orderId = inputs.body.renewal_of_order_id;
      if (inputs.dryRun || inputs.renewBeforeDays === void 0 || orderId === void 0) return;
      const {readRenewal: readRenewal} = await __webpack_require__.e(2804).then(__webpack_require__.bind(__webpack_require__, 2804));
      return readRenewal(context, orderId, inputs.renewBeforeDays);
    }
    async function handOver(context, {waiting: waiting, delivery: delivery}, order, key) {
      refuseRejected(order);
      let current = order;
      if (waiting.goal !== "none") {
        const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
        current = await waitForOrder(context, order, waiting);
      }
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      const {csr: csr} = context.body.certificate;
      const expected = {
        publicKey: csr === void 0 ? void 0 : publicKeyOf(csr),
        emails: context.body.certificate.emails,
        usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_2__.$7)(context.productId).usage,
        latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_12__.z)(context.body, new Date),
        commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_7__.IT)(context.body)
      };
      await deliverCertificate(context, current, delivery, {
        expected: expected,
        key: key
      });
    }
    function referenceOf(inputs, origin, warn) {
      if (inputs.orderReference !== void 0) return inputs.orderReference;
      if (origin === void 0) warn("GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is not a workflow run: the reference names only what is ordered, and the same request finds the same order.");
      const identity = (0, _domain_identity_js__WEBPACK_IMPORTED_MODULE_1__.cu)(inputs.productId, inputs.body);
      const renewedOrderId = inputs.body.renewal_of_order_id;
      return inputs.renewBeforeDays === void 0 || renewedOrderId === void 0 ? (0, _domain_reference_js__WEBPACK_IMPORTED_MODULE_3__.$_)(origin, identity) : (0, 
      _domain_reference_js__WEBPACK_IMPORTED_MODULE_3__.bK)(inputs.credentials.apiUrl.host, renewedOrderId, identity);
    }
    function completeBody(body, reference, origin) {
      const named = reference === void 0 ? "" : ` ${(0, _domain_reference_js__WEBPACK_IMPORTED_MODULE_3__.N7)(reference)}`;
      return {
        ...origin === void 0 ? {} : {
          comments: `Ordered by ${origin.url}${named}`
        },
        ...body,
        ...reference === void 0 ? {} : {
          alternative_order_id: reference
        }
      };
    }
    async function withCsrOf(body, key) {
      return {
        ...body,
        certificate: {
          ...body.certificate,
          csr: await (0, _order_order_key_js__WEBPACK_IMPORTED_MODULE_9__.ev)(key, body.certificate)
        }
      };
    }
    function refuseRejected(order) {
      const rejected = order.requestStatus === "rejected";
      if (!rejected && !(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_13__.Lx)(order.status)) return;
      const what = rejected ? `Its request ${order.requestId ?? ""} was rejected` : `It is ${order.status}`;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(rejected && order.created ? "api_refused" : "order_closed", `No certificate will be issued for order ${order.id}. ${what}. Ask an administrator of the CertCentral account why, correct that, and place a new order with a new order-reference or in a new workflow run.`);
    }
  }),

};
