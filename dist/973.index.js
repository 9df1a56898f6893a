"use strict";

exports.id = 973;

exports.ids = [ 973, 803 ];

exports.modules = {
  ...require('./shared-9112.js'),
  ...require('./shared-9319.js'),
  1973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_order_answers_1 = __webpack_require__(4985);
    var certificate_csr_2 = __webpack_require__(1643);
    var domain_order_9 = __webpack_require__(1780);
    var domain_products_3 = __webpack_require__(1738);
    var domain_validity_10 = __webpack_require__(9632);
    var finding_compare_4 = __webpack_require__(3794);
    var finding_context_5 = __webpack_require__(9702);
    var finding_search_6 = __webpack_require__(5745);
    var inputs_delivery_inputs_7 = __webpack_require__(9319);
    var report_report_8 = __webpack_require__(8850);
    async function run(inputs) {
      const key = await keyOf(inputs);
      if ((0, inputs_delivery_inputs_7.BP)(inputs.delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(inputs.delivery, key);
      }
      const report = (0, report_report_8.NL)({
        action: "collect",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true
      });
      const context = (0, finding_context_5.e)(inputs.credentials, inputs.redact, report);
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
        report.writeSummary((0, base_errors_0.D9)(error));
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
              ...(0, certcentral_order_answers_1.mJ)(info),
              created: false
            },
            info: info
          };
        }
        context.report.useReference(asked.reference);
        const listed = await context.service.ordersByReference(asked.reference);
        const found = (0, finding_search_6.ty)(await (0, finding_search_6.FS)(context, asked.reference, listed));
        if (found !== void 0) return found;
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw unreadable(error, asked);
      }
      throw new base_errors_0.lZ("not_issued", `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the order step placed an order. In some accounts the look-up by reference does not show client certificate orders: use order-id there.`);
    }
    function unreadable(error, asked) {
      if ("id" in asked && error.codes.some(code => /^not_found(\|order)?$/.test(code))) {
        const text = `CertCentral knows no order ${asked.id}, or the key may not see it. Check order-id, devkey and api-url.`;
        return new base_errors_0.lZ("api_refused", text, {
          cause: error
        });
      }
      const codes = {
        limited: "rate_limited",
        refused: "api_refused"
      };
      const final = error.failure === "refused";
      return new base_errors_0.lZ(error.failure === "limited" || final ? codes[error.failure] : "not_issued", `Reading the order failed. ${(0, 
      base_errors_0.mu)(error)} Nothing was changed${final ? "." : "; run the job again."}`, {
        cause: error
      });
    }
    async function handOver(context, inputs, {order: order, info: info, key: key}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(623).then(__webpack_require__.bind(__webpack_require__, 2623));
      const current = await waitForOrder(context, order, inputs.waiting);
      if (!(0, inputs_delivery_inputs_7.BP)(inputs.delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const {certificate: certificate} = (0, domain_order_9.sl)(order) || !(0, domain_order_9.sl)(current) ? info : await infoOf(context, info);
      const csr = (0, certificate_csr_2.$)(certificate?.csr ?? "");
      const product = (0, domain_products_3.$7)(info.product?.name_id ?? "");
      const expected = {
        publicKey: "pem" in csr ? publicKeyOf(csr.pem) : void 0,
        emails: certificate?.emails ?? [],
        usage: product.usage,
        latestEnd: (0, domain_validity_10.F3)(certificate?.valid_till),
        commonNames: product.family === "unknown" ? void 0 : (0, finding_compare_4.HY)(certificate),
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
        if (!(error instanceof base_errors_0.GI)) throw error;
        return before;
      }
    }
    async function keyOf({delivery: {keyFile: keyFile, keyPassword: keyPassword}}) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0) return key;
      throw new base_errors_0.lZ("invalid_input", "key-file: does not exist. Give the path of the key that the order was made with.");
    }
  }),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),

};
