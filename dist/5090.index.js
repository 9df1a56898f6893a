"use strict";

exports.id = 5090;

exports.ids = [ 5090, 803 ];

exports.modules = {
  ...require('./shared-9632.js'),
  ...require('./shared-803.js'),
  ...require('./shared-7344.js'),
  ...require('./shared-3002.js'),
  ...require('./shared-4758.js'),
  1973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1780);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9632);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
    var _order_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(279);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(991);
    var _order_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8422);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
    async function run(inputs) {
      const key = await keyOf(inputs);
      if ((0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(inputs.delivery, key);
      }
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_8__.NL)({
        action: "collect",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true
      });
      const context = (0, _order_context_js__WEBPACK_IMPORTED_MODULE_6__.e)(inputs.credentials, inputs.redact, report);
      try {
        const {order: order, info: info} = await readOrder(context, inputs.order);
        report.tellOrder(order);
        await handOver(context, inputs, {
          order: order,
          info: info,
          key: key
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function readOrder(context, asked) {
      try {
        if ("id" in asked) {
          const info = await context.service.orderInfo(asked.id);
          return {
            order: {
              ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
              created: false
            },
            info: info
          };
        }
        context.report.useReference(asked.reference);
        const listed = await context.service.ordersByReference(asked.reference);
        const found = (0, _order_search_js__WEBPACK_IMPORTED_MODULE_7__.ty)(await (0, _order_search_js__WEBPACK_IMPORTED_MODULE_7__.FS)(context, asked.reference, listed));
        if (found !== void 0) return found;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw unreadable(error, asked);
      }
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not_issued", `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the order step placed an order.`);
    }
    function unreadable(error, asked) {
      if ("id" in asked && error.codes.some(code => /^not_found(\|order)?$/.test(code))) {
        const text = `CertCentral knows no order ${asked.id}, or the key may not see it. Check order-id, devkey and api-url.`;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", text, {
          cause: error
        });
      }
      const codes = {
        limited: "rate_limited",
        refused: "api_refused"
      };
      const final = error.failure === "refused";
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(error.failure === "limited" || final ? codes[error.failure] : "not_issued", `Reading the order failed. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Nothing was changed${final ? "." : "; run the job again."}`, {
        cause: error
      });
    }
    async function handOver(context, inputs, {order: order, info: info, key: key}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
      const current = await waitForOrder(context, order, inputs.waiting);
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      const {certificate: certificate} = (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_9__.sl)(order) || !(0, 
      _domain_order_js__WEBPACK_IMPORTED_MODULE_9__.sl)(current) ? info : await infoOf(context, info);
      const csr = (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__.$)(certificate?.csr ?? "");
      const expected = {
        publicKey: "pem" in csr ? publicKeyOf(csr.pem) : void 0,
        emails: certificate?.emails ?? [],
        usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_3__.$7)(info.product?.name_id ?? "").usage,
        latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_10__.F)(certificate?.valid_till),
        commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_5__.HY)(certificate),
        serialNumber: certificate?.serial_number,
        thumbprint: certificate?.thumbprint
      };
      await deliverCertificate(context, current, inputs.delivery, {
        expected: expected,
        key: key,
        required: inputs.waiting.onTimeout === "fail"
      });
    }
    async function infoOf({service: service}, before) {
      try {
        return await service.orderInfo(before.id, {
          tries: 1
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return before;
      }
    }
    async function keyOf({delivery: {keyFile: keyFile, keyPassword: keyPassword}}) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(9220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", "key-file: does not exist. Give the path of the key that the order was made with.");
    }
  }),

};
