"use strict";

exports.id = 253;

exports.ids = [ 253, 671 ];

exports.modules = {
  4253: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkFiles: () => checkFiles,
      deliverCertificate: () => deliverCertificate
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2131);
    var _wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(671);
    async function checkFiles({certificateFile: certificateFile, pkcs12: pkcs12, overwrite: overwrite}) {
      const {checkTarget: checkTarget} = await __webpack_require__.e(461).then(__webpack_require__.bind(__webpack_require__, 2461));
      const check = async (input, path, replaceable) => {
        try {
          await checkTarget(path, {
            overwrite: overwrite,
            replaceable: replaceable
          });
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error
          });
        }
      };
      if (certificateFile !== void 0) {
        const {isCertificateFile: isCertificateFile} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(243) ]).then(__webpack_require__.bind(__webpack_require__, 1624));
        await check("certificate-file", certificateFile, isCertificateFile);
      }
      if (pkcs12 !== void 0) {
        const {isPkcs12: isPkcs12} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(624), __webpack_require__.e(775) ]).then(__webpack_require__.bind(__webpack_require__, 3775));
        await check("pkcs12-file", pkcs12.file, isPkcs12);
      }
    }
    const DOWNLOAD_PAUSES_SECONDS = [ 2, 5 ];
    async function deliverCertificate(session, order, delivery, {expected: expected, key: key}) {
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.BP)(delivery)) return;
      const {certificateId: certificateId} = await withStatus(session, order);
      const download = certificateId === void 0 ? void 0 : await fetchCertificate(session, order, certificateId);
      if (download === void 0) {
        session.report.notice(`There is no certificate of order ${order.id} yet, so no file was written. Collect it later with the collect action and order-id: ${order.id}.`);
        return;
      }
      const certificate = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(243) ]).then(__webpack_require__.bind(__webpack_require__, 1624));
      const {writeFileWhole: writeFileWhole} = await __webpack_require__.e(461).then(__webpack_require__.bind(__webpack_require__, 2461));
      try {
        const publicKey = key === void 0 ? expected.publicKey : spki(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        certificate.checkLeaf(chain.leaf, {
          ...expected,
          publicKey: publicKey
        }, new Date);
        const {certificateFile: certificateFile, format: format, overwrite: overwrite, pkcs12: pkcs12} = delivery;
        const whole = [ chain.leaf, ...chain.intermediates ];
        if (certificateFile !== void 0) {
          const bytes = certificate.formatCertificate(chain, format);
          await writeFileWhole(certificateFile, bytes, {
            overwrite: overwrite,
            replaceable: certificate.isCertificateFile
          });
        }
        warnIfIncomplete(session, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date);
        session.report.certificate({
          ...facts,
          file: certificateFile
        });
        if (pkcs12 !== void 0 && key !== void 0) {
          const {isPkcs12: isPkcs12, makePkcs12: makePkcs12} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(624), __webpack_require__.e(775) ]).then(__webpack_require__.bind(__webpack_require__, 3775));
          const bytes = await makePkcs12({
            key: key,
            chain: whole,
            password: pkcs12.password
          });
          await writeFileWhole(pkcs12.file, bytes, {
            mode: 384,
            overwrite: overwrite,
            replaceable: isPkcs12
          });
        }
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `Order ${order.id} is issued. ${error.message}`, {
          cause: error
        });
      }
    }
    async function withStatus(session, order) {
      let known = order;
      if (order.status === void 0 || order.status === "issued" && order.certificateId === void 0) try {
        known = {
          ...order,
          ...(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.mJ)(await session.service.orderInfo(order.id))
        };
        session.report.order(known);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI)) throw error;
        session.report.warning(`The state of order ${order.id} could not be read. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.mu)(error)}`);
      }
      return (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.s)(known) ? known : {
        ...known,
        certificateId: void 0
      };
    }
    function warnIfIncomplete(session, {intermediates: intermediates, root: root}, format) {
      const missing = [ ...intermediates.length === 0 && ![ "pem-leaf", "der" ].includes(format) ? [ "intermediates" ] : [], ...root === void 0 && format === "pem-chain" ? [ "root" ] : [] ];
      if (missing.length === 0) return;
      session.report.warning(`CertCentral sent no ${missing.join(" and no ")}; the files lack what was not sent.`);
    }
    function spki(key) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
    async function fetchCertificate(session, order, certificateId) {
      for (const pause of [ ...DOWNLOAD_PAUSES_SECONDS, void 0 ]) try {
        return await session.service.download(order.id, certificateId);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI)) throw error;
        const early = error.codes.includes("cert_unavailable_processing");
        if (pause === void 0 && early) return;
        if (pause === void 0 || session.cancelled.aborted || error.failure === "refused" && !early) throw undelivered(order, error);
        await session.wait(pause).catch(() => {
          throw undelivered(order, error);
        });
      }
      return;
    }
    function undelivered(order, error) {
      const code = error.failure === "limited" ? "rate_limited" : error.failure === "refused" ? "api_refused" : "not_issued";
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.mu)(error)} The order stands: collect it later with the collect action and order-id: ${order.id}.`, {
        cause: error
      });
    }
  }),
  671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => isIssued,
      waitForOrder: () => waitForOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1780);
    const FIRST_PAUSE_SECONDS = 3;
    const GROWTH = 1.5;
    const LONGEST_PAUSE_SECONDS = 60;
    const PROGRESS_EVERY_SECONDS = 600;
    const REFUSALS_BORNE = 3;
    async function waitForOrder(session, placed, waiting) {
      const {goal: goal, timeoutMinutes: timeoutMinutes} = waiting;
      let order = placed;
      if (hasReached(order, goal) || isOver(order)) return refuseClosed(session, order);
      const {report: report} = session;
      const started = session.now();
      const elapsed = () => (session.now() - started) / 1e3;
      const limit = timeoutMinutes * 60;
      report.info(`Waiting up to ${duration(limit)} for ${goal} of order ${order.id} (${stateOf(order)}).`);
      let told = 0;
      let asked = false;
      let refusals = 0;
      let pause = FIRST_PAUSE_SECONDS;
      let demanded = 0;
      for (;;) {
        const remaining = limit - elapsed();
        if (remaining <= 0) return giveUp(session, order, waiting);
        const next = Math.max(demanded, pause * (.8 + Math.random() / 5));
        let shown = false;
        try {
          await session.wait(Math.min(next, remaining));
          if (demanded > remaining) return giveUp(session, order, waiting);
          demanded = 0;
          const info = await session.service.orderInfo(order.id, {
            tries: 1
          });
          refusals = 0;
          const before = stateOf(order);
          order = {
            ...order,
            requestStatus: void 0,
            ...(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info)
          };
          shown = true;
          if (stateOf(order) !== before) {
            report.info(`Order ${order.id}: ${before} -> ${stateOf(order)}.`);
            report.order(order);
          }
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
          if (session.cancelled.aborted) return giveUp(session, order, waiting);
          if (error.failure === "refused") refusals++;
          if (refusals > REFUSALS_BORNE) throw invisible(order, error);
          demanded = error.retryAfterSeconds ?? 0;
        }
        if (hasReached(order, goal) || isOver(order)) return refuseClosed(session, order);
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        const late = elapsed() - told >= PROGRESS_EVERY_SECONDS;
        if (late) {
          told = elapsed();
          report.info(`Still ${stateOf(order)} after ${duration(told)}; ${duration(Math.max(limit - told, 0))} remain.`);
        }
        if (shown && order.status === "pending" && (late || !asked)) {
          asked = true;
          await tellOpenAddresses(session, order);
        }
      }
    }
    function hasReached(order, goal) {
      if (goal === "none") return true;
      if (isIssued(order)) return true;
      if (goal === "issuance") return false;
      if (order.requestStatus === "approved") return true;
      const beyond = [ "processing", "waiting_pickup", "needs_csr", "reissue_pending", "issued" ];
      if (order.requestStatus === void 0) beyond.push("pending");
      return beyond.includes(order.status ?? "");
    }
    function isIssued(order) {
      return order.status === "issued" && order.certificateId !== void 0;
    }
    function isOver(order) {
      return (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_1__.Lx)(order.status) || order.requestStatus === "rejected";
    }
    function refuseClosed(session, order) {
      session.report.order(order);
      if (!isOver(order)) return order;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `Order ${order.id} will bring no certificate: it is ${stateOf(order)}. Ask an administrator of the CertCentral account why; to order anew, give a new order-reference or start a new workflow run.`);
    }
    function giveUp(session, order, {goal: goal, timeoutMinutes: timeoutMinutes, onTimeout: onTimeout}) {
      session.report.order(order);
      const why = session.cancelled.aborted ? "the job was cancelled" : `${duration(timeoutMinutes * 60)} are over`;
      const text = `Order ${order.id} stands, but ${why} without ${goal}: it is ${stateOf(order)}. Collect it later with the collect action and order-id: ${order.id}; do not order again.`;
      if (onTimeout === "fail") throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not_issued", text);
      session.report.notice(text);
      return order;
    }
    function invisible(order, error) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${order.id} stands, but CertCentral does not show it. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Collect it later with the collect action and order-id: ${order.id}; do not order again.`, {
        cause: error
      });
    }
    function stateOf({status: status, requestStatus: requestStatus}) {
      if (requestStatus === void 0 || requestStatus === "approved") return status ?? requestStatus ?? "not known yet";
      return status === void 0 ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
    }
    async function tellOpenAddresses({service: service, report: report}, {id: id}) {
      try {
        const statuses = await service.emailValidation(id);
        const open = statuses.filter(status => status !== "validated").length;
        if (open > 0) report.info(`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
      }
    }
    function duration(seconds) {
      if (seconds < 60) return `${Math.round(seconds)} s`;
      return seconds < 3600 ? Math.round(seconds / 6) / 10 + " min" : Math.round(seconds / 360) / 10 + " h";
    }
  })
};
