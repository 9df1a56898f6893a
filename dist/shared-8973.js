module.exports = {
  8973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkFiles: () => checkFiles,
      deliverCertificate: () => deliverCertificate
    });
    var node_crypto_0 = __webpack_require__(7598);
    var base_errors_1 = __webpack_require__(4758);
    var certcentral_order_answers_2 = __webpack_require__(4985);
    var certcentral_service_error_3 = __webpack_require__(9759);
    var domain_order_5 = __webpack_require__(1780);
    var inputs_delivery_inputs_4 = __webpack_require__(9319);
    async function checkFiles({certificateFile: certificateFile, pkcs12: pkcs12, overwrite: overwrite}, key) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(181) ]).then(__webpack_require__.bind(__webpack_require__, 4181));
      const check = async (input, path, replaceable) => {
        try {
          await checkTarget(path, {
            overwrite: overwrite,
            replaceable: replaceable
          });
        } catch (error) {
          if (!(error instanceof base_errors_1.lZ)) throw error;
          throw new base_errors_1.lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error
          });
        }
      };
      if (certificateFile !== void 0) {
        const {isCertificateFile: isCertificateFile} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(918) ]).then(__webpack_require__.bind(__webpack_require__, 5918));
        await check("certificate-file", certificateFile, isCertificateFile);
      }
      if (pkcs12 !== void 0) {
        const {isPkcs12Of: isPkcs12Of} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(345) ]).then(__webpack_require__.bind(__webpack_require__, 9345));
        const {file: file, password: password} = pkcs12;
        await check("pkcs12-file", file, existing => key !== void 0 && isPkcs12Of(existing, password, key));
      }
    }
    const DOWNLOAD_PAUSES_SECONDS = [ 2, 5 ];
    async function deliverCertificate(context, order, delivery, {expected: expected, key: key, required: required = false}) {
      if (!(0, inputs_delivery_inputs_4.BP)(delivery)) return;
      const {certificateId: certificateId, ...known} = await withStatus(context, order);
      const download = certificateId === void 0 ? void 0 : await fetchCertificate(context, order, certificateId);
      if (download === void 0) {
        const text = `There is no certificate of order ${order.id} yet, so no file was written: the order is ${(0, 
        domain_order_5.L4)(known)}. Collect it later with the collect action and order-id: ${order.id}.`;
        if (required) throw new base_errors_1.lZ("not_issued", text);
        context.report.notice(text);
        return;
      }
      const certificate = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(918) ]).then(__webpack_require__.bind(__webpack_require__, 5918));
      const {writeFileWhole: writeFileWhole} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(181) ]).then(__webpack_require__.bind(__webpack_require__, 4181));
      try {
        const publicKey = key === void 0 ? expected.publicKey : spki(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        const now = new Date;
        certificate.checkLeaf(chain.leaf, {
          ...expected,
          publicKey: publicKey
        }, now);
        certificate.checkIssuers(chain, now);
        const {certificateFile: certificateFile, format: format, overwrite: overwrite, pkcs12: pkcs12} = delivery;
        const whole = [ chain.leaf, ...chain.intermediates ];
        if (certificateFile !== void 0) {
          const bytes = certificate.formatCertificate(chain, format);
          await writeFileWhole(certificateFile, bytes, {
            overwrite: overwrite,
            replaceable: certificate.isCertificateFile
          });
        }
        warnIfIncomplete(context, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date);
        context.report.tellCertificate({
          ...facts,
          file: certificateFile
        });
        if (pkcs12 !== void 0 && key !== void 0) {
          const {makePkcs12: makePkcs12} = await __webpack_require__.e(775).then(__webpack_require__.bind(__webpack_require__, 3775));
          const {isPkcs12Of: isPkcs12Of} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(345) ]).then(__webpack_require__.bind(__webpack_require__, 9345));
          const {file: file, password: password} = pkcs12;
          const bytes = await makePkcs12({
            key: key,
            chain: whole,
            password: password
          });
          const replaceable = existing => isPkcs12Of(existing, password, key);
          await writeFileWhole(file, bytes, {
            mode: 384,
            overwrite: overwrite,
            replaceable: replaceable
          });
        }
      } catch (error) {
        if (!(error instanceof base_errors_1.lZ)) throw error;
        throw new base_errors_1.lZ(error.code, `Order ${order.id} is issued. ${error.message}`, {
          cause: error
        });
      }
    }
    const STATUS_PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function withStatus(context, order) {
      let known = order;
      if (order.status === void 0 || order.status === "issued" && order.certificateId === void 0) try {
        known = {
          ...order,
          ...(0, certcentral_order_answers_2.mJ)(await context.service.orderInfo(order.id, STATUS_PATIENCE))
        };
        context.report.tellOrder(known);
      } catch (error) {
        if (!(error instanceof base_errors_1.GI)) throw error;
        context.report.warning(`The state of order ${order.id} could not be read. ${(0, 
        base_errors_1.mu)(error)}`);
      }
      return (0, domain_order_5.sl)(known) ? known : {
        ...known,
        certificateId: void 0
      };
    }
    function warnIfIncomplete(context, {intermediates: intermediates, root: root}, format) {
      const missing = [ ...intermediates.length === 0 && ![ "pem-leaf", "der" ].includes(format) ? [ "intermediates" ] : [], ...root === void 0 && format === "pem-chain" ? [ "root" ] : [] ];
      if (missing.length === 0) return;
      context.report.warning(`CertCentral sent no ${missing.join(" and no ")}; the files lack what was not sent.`);
    }
    function spki(key) {
      return (0, node_crypto_0.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
    async function fetchCertificate(context, order, certificateId) {
      for (const pause of [ ...DOWNLOAD_PAUSES_SECONDS, void 0 ]) try {
        return await context.service.download(order.id, certificateId);
      } catch (error) {
        if (!(error instanceof base_errors_1.GI)) throw error;
        const early = (0, certcentral_service_error_3.eY)(error.codes);
        if (pause === void 0 && early) return;
        if (pause === void 0 || context.cancelled.aborted || error.failure === "refused" && !early) throw undelivered(order, error);
        await context.wait(pause).catch(() => {
          throw undelivered(order, error);
        });
      }
      return;
    }
    function undelivered(order, error) {
      const code = error.failure === "limited" ? "rate_limited" : error.failure === "refused" ? "api_refused" : "not_issued";
      return new base_errors_1.lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0, 
      base_errors_1.mu)(error)} The order is not affected: collect it later with the collect action and order-id: ${order.id}.`, {
        cause: error
      });
    }
  })
};
