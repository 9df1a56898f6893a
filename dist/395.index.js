"use strict";

exports.id = 395;

exports.ids = [ 395, 803, 390, 745 ];

exports.modules = {
  5962: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dh: () => saveNewKey,
      Di: () => passingKey,
      b: () => existingKey,
      ev: () => csrOf
    });
    var node_crypto_0 = __webpack_require__(7598);
    var base_errors_1 = __webpack_require__(4758);
    async function existingKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, csr) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey, typeOf: typeOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0 && keyType !== void 0 && typeOf(key) !== keyType) throw new base_errors_1.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type empty to use that key, or give another key-file.`);
      if (csr === void 0) {
        if (key === void 0) await checkPlace(keyFile);
        return key;
      }
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new base_errors_1.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "contains a different key from the CSR"}, so nothing was sent to DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.`);
    }
    async function checkPlace(keyFile) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(181) ]).then(__webpack_require__.bind(__webpack_require__, 4181));
      try {
        await checkTarget(keyFile, {
          mode: 384,
          overwrite: false
        });
      } catch (error) {
        if (!(error instanceof base_errors_1.lZ)) throw error;
        throw new base_errors_1.lZ(error.code, `key-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function saveNewKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, report) {
      const {keepKey: keepKey} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const file = keyFile;
      const {key: key, made: made} = await keepKey(file, keyType ?? "ec-p256", keyPassword);
      report.tellKey(file, made);
      if (made && keyPassword === void 0) report.notice("The private key is saved without a password, because key-password is empty. An unset secret is empty, too.");
      return key;
    }
    async function csrOf(key, {common_name: common_name, emails: emails}) {
      const {makeCsr: makeCsr} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeCsr(key, {
        commonName: common_name,
        emails: emails
      });
    }
    async function passingKey(keyType) {
      const {makeKey: makeKey} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeKey(keyType ?? "ec-p256");
    }
    function publicPart(key) {
      return (0, node_crypto_0.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  }),
  2763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => workflowRun
    });
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner: owner,
            repo: repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    function workflowRun(env) {
      if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return;
      const {serverUrl: serverUrl, repo: repo, runId: runId, runAttempt: runAttempt} = contextWithoutEvent();
      const repository = `${repo.owner}/${repo.repo}`;
      return {
        serverUrl: serverUrl,
        repository: repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || void 0,
        job: env.GITHUB_JOB || void 0,
        step: env.GITHUB_ACTION || void 0,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt
      };
    }
    function contextWithoutEvent() {
      const {GITHUB_EVENT_PATH: GITHUB_EVENT_PATH} = process.env;
      delete process.env.GITHUB_EVENT_PATH;
      try {
        return new Context;
      } finally {
        if (GITHUB_EVENT_PATH !== void 0) process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
      }
    }
  }),
  5395: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var base_errors_0 = __webpack_require__(4758);
    var delivery_order_key_1 = __webpack_require__(5962);
    var domain_identity_2 = __webpack_require__(4796);
    var domain_order_13 = __webpack_require__(1780);
    var domain_products_3 = __webpack_require__(1738);
    var domain_reference_4 = __webpack_require__(8913);
    var domain_validity_12 = __webpack_require__(9632);
    var finding_compare_5 = __webpack_require__(3794);
    var finding_context_6 = __webpack_require__(9702);
    var inputs_delivery_inputs_7 = __webpack_require__(9319);
    var inputs_workflow_run_8 = __webpack_require__(2763);
    var placing_adopt_9 = __webpack_require__(5390);
    var placing_place_10 = __webpack_require__(5534);
    var report_report_11 = __webpack_require__(8850);
    async function run(inputs, env) {
      const {delivery: delivery, body: body} = inputs;
      const {csr: csr} = body.certificate;
      const existing = await (0, delivery_order_key_1.b)(inputs, csr);
      if ((0, inputs_delivery_inputs_7.BP)(delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(delivery, existing);
      }
      const report = (0, report_report_11.NL)({
        action: "order",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        withCsr: csr !== void 0 || delivery.keyFile !== void 0
      });
      for (const {level: level, text: text} of inputs.remarks) report[level](text);
      const origin = (0, inputs_workflow_run_8.t)(env);
      const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : void 0;
      if (reference !== void 0) report.useReference(reference);
      const step = (0, finding_context_6.e)(inputs.credentials, inputs.redact, report);
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
          const {dryRun: dryRun} = await Promise.all([ __webpack_require__.e(50), __webpack_require__.e(765), __webpack_require__.e(485) ]).then(__webpack_require__.bind(__webpack_require__, 4485));
          const shown = keyToMake ? await withCsrOf(named, await (0, delivery_order_key_1.Di)(inputs.keyType)) : context.body;
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
        report.writeSummary((0, base_errors_0.D9)(error));
        throw error;
      } finally {
        step.service.close();
      }
    }
    async function fulfil(context, inputs, {reference: reference, existing: existing, renewal: renewal}) {
      const found = reference === void 0 ? void 0 : await (0, placing_adopt_9.G5)(context, reference);
      const {keyFile: keyFile} = inputs.delivery;
      if (found !== void 0) {
        if (keyFile !== void 0) context.report.tellKey(keyFile, false);
        return handOver(context, inputs, found, existing);
      }
      if (renewal?.state === "renewed") return context.report.tellNotDue(renewal.daysRemaining);
      if (!context.keyToMake) {
        if (keyFile !== void 0) context.report.tellKey(keyFile, false);
        return handOver(context, inputs, await (0, placing_place_10.w)(context, reference), existing);
      }
      const key = await (0, delivery_order_key_1.Dh)(inputs, context.report);
      const keyed = {
        ...context,
        keyToMake: false,
        body: await withCsrOf(context.body, key)
      };
      await handOver(keyed, inputs, await (0, placing_place_10.w)(keyed, reference), key);
    }
    async function renewalOf(inputs, context) {
      const orderId = inputs.body.renewal_of_order_id;
      if (inputs.dryRun || inputs.renewBeforeDays === void 0 || orderId === void 0) return;
      const {readRenewal: readRenewal} = await __webpack_require__.e(24).then(__webpack_require__.bind(__webpack_require__, 7024));
      return readRenewal(context, orderId, inputs.renewBeforeDays);
    }
    async function handOver(context, {waiting: waiting, delivery: delivery}, order, key) {
      refuseRejected(order);
      let current = order;
      if (waiting.goal !== "none") {
        const {waitForOrder: waitForOrder} = await __webpack_require__.e(623).then(__webpack_require__.bind(__webpack_require__, 2623));
        current = await waitForOrder(context, order, waiting);
      }
      if (!(0, inputs_delivery_inputs_7.BP)(delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const {renewal_of_order_id: renewal_of_order_id, certificate: certificate} = context.body;
      const {csr: csr} = certificate;
      const expected = {
        publicKey: csr === void 0 ? void 0 : publicKeyOf(csr),
        emails: certificate.emails,
        usage: (0, domain_products_3.$7)(context.productId).usage,
        latestEnd: (0, domain_validity_12.zO)({
          ...order.validity ?? context.body,
          renewal_of_order_id: renewal_of_order_id
        }, new Date),
        commonNames: (0, finding_compare_5.IT)(context.productId, context.body)
      };
      await deliverCertificate(context, current, delivery, {
        expected: expected,
        key: key
      });
    }
    function referenceOf(inputs, origin, warn) {
      if (inputs.orderReference !== void 0) return inputs.orderReference;
      if (origin === void 0) warn("GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is not a workflow run: the reference names only what is ordered, and the same request finds the same order.");
      const identity = (0, domain_identity_2.cu)(inputs.productId, inputs.body);
      const renewedOrderId = inputs.body.renewal_of_order_id;
      return inputs.renewBeforeDays === void 0 || renewedOrderId === void 0 ? (0, domain_reference_4.$_)(origin, identity) : (0, 
      domain_reference_4.bK)(inputs.credentials.apiUrl.host, renewedOrderId, identity);
    }
    function completeBody(body, reference, origin) {
      const named = reference === void 0 ? "" : ` ${(0, domain_reference_4.N7)(reference)}`;
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
          csr: await (0, delivery_order_key_1.ev)(key, body.certificate)
        }
      };
    }
    function refuseRejected(order) {
      const rejected = order.requestStatus === "rejected";
      if (!rejected && !(0, domain_order_13.Lx)(order.status)) return;
      const what = rejected ? `Its request ${order.requestId ?? ""} was rejected` : `It is ${order.status}`;
      throw new base_errors_0.lZ(rejected && order.created ? "api_refused" : "order_closed", `No certificate will be issued for order ${order.id}. ${what}. Ask an administrator of the CertCentral account why, correct that, and place a new order with a new order-reference or in a new workflow run.`);
    }
  }),
  5390: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => findOrder,
      Of: () => refusalOf,
      VL: () => lookForOrder
    });
    var base_errors_0 = __webpack_require__(4758);
    var domain_order_3 = __webpack_require__(1780);
    var finding_compare_1 = __webpack_require__(3794);
    var finding_search_2 = __webpack_require__(5745);
    async function findOrder(context, reference) {
      const {report: report} = context;
      const {taken: found, refused: refused} = await lookForOrder(context, reference);
      if (found === void 0) {
        if (refused === void 0) return;
        if (refused.error.code !== "reference_conflict") report.tellOrder(refused.order);
        throw refused.error;
      }
      const differences = (0, finding_compare_1.Fh)(found.info, context.body);
      if (differences.length > 0) report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ${differences.join(", ")}. Change that in CertCentral where it matters.`);
      const {csr: csr} = context.body.certificate;
      if (csr !== void 0 && await (0, finding_compare_1.mW)(context, found.info) === void 0) report.info(`Order info does not tell the CSR of order ${found.order.id}, so whether it has the key of this step is not known.`);
      const validity = (0, finding_compare_1.Gv)(found.info);
      const order = Object.keys(validity).length === 0 ? found.order : {
        ...found.order,
        validity: validity
      };
      report.tellOrder(order);
      return order;
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
        const found = await (0, finding_search_2.FS)(context, reference, listed, {
          isEnough: isEnough
        });
        if (found.length === 0) await lookIntoList(context, reference, isEnough);
        return result;
      } catch (error) {
        if (!(error instanceof base_errors_0.GI)) throw error;
        throw lookUpFailed(error, reference, error instanceof finding_search_2.Ct ? [] : listed);
      }
    }
    async function refusalOf(context, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const which = `Order ${order.id} already has the reference ${reference}`;
      const differences = (0, finding_compare_1.em)(info, context.productId, context.body);
      if (differences.length > 0) return new base_errors_0.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if ((0, domain_order_3.Lx)(order.status)) return new base_errors_0.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a new order, give a new order-reference or start a new workflow run.`);
      if (context.keyToMake || await (0, finding_compare_1.E2)(context, info)) {
        const why = context.keyToMake ? "but its key is not in key-file, where there is no file" : "but its CSR has a different key from the one given now";
        return new base_errors_0.lZ("csr_mismatch", `${which}, ${why}; ${consequence}. Provide the key of the first attempt. If that key is lost, use the reissue action with order-id: ${order.id}, which replaces the key without a second order.`);
      }
      return;
    }
    function lookUpFailed(error, reference, listed) {
      const what = listed.length === 0 ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.` : `There may be an order with the reference ${reference} (${(0, 
      finding_search_2.c3)(listed)}), but reading it failed; this step placed nothing.`;
      return (0, base_errors_0.dz)(error, "not_ordered", `${what} ${(0, base_errors_0.mu)(error)} Solve that, then run the job again.`);
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
      await (0, finding_search_2.$L)(context, {
        reference: reference,
        isEnough: isEnough,
        since: since,
        postedAt: void 0,
        ruledOut: new Set
      });
    }
  }),
  5534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => placeOrder
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var compare = __webpack_require__(3794);
    var search = __webpack_require__(5745);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function confirmOrder(context, reference, order, start) {
      if (context.cancelled.aborted) return withoutReadBack(context, order);
      const listed = await listedOrders(context, reference, order.id);
      const own = listed?.find(({id: id}) => id === order.id);
      if (listed === void 0 || own === void 0) return confirmByInfo(context, reference, order, {
        start: start,
        lookedUp: listed !== void 0
      });
      const others = listed.filter(({id: id}) => id !== order.id);
      if (others.length > 0 && !await isOurs(context, order.id)) return;
      const open = others.filter(({status: status}) => !(0, domain_order.Lx)(status));
      if (open.length > 0) context.report.warning(`Another run placed the same order at the same time: ${(0, 
      search.c3)(open)}, beside ${order.id}. Cancel the one that you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.`);
      return {
        ...order,
        status: own.status,
        certificateId: order.certificateId ?? own.certificateId,
        ...open.length === 0 ? {} : {
          rivals: open.map(({id: id}) => id)
        }
      };
    }
    function withoutReadBack({report: report}, order) {
      report.warning(`Order ${order.id} was placed, but not read back. The job was cancelled.`);
      return order;
    }
    async function listedOrders({service: service, report: report}, reference, orderId) {
      try {
        return await service.ordersByReference(reference, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.warning(`Order ${orderId} was placed, but reading it back failed. ${(0, errors.mu)(error)}`);
        service.reconnect();
        return;
      }
    }
    async function confirmByInfo(context, reference, order, {start: start, lookedUp: lookedUp}) {
      try {
        const info = await context.service.orderInfo(order.id, PATIENCE);
        const shown = info.alternative_order_id === reference;
        const named = (0, search.u3)(info).some(comment => comment.includes((0, domain_reference.N7)(reference)));
        const ours = shown || named && !info.alternative_order_id ? await hasOurIdentity(context, info) : !info.alternative_order_id && !(0, 
        search.tW)(info, start) && await (0, search.$r)(context, info, {
          answered: true
        });
        if (!ours) return;
        if (shown && lookedUp) context.report.warning(`CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. Re-runs can find it only in the list of orders.`); else if (!shown) (0, 
        search.Im)(context, order.id);
        return {
          ...order,
          ...(0, order_answers.mJ)(info),
          ...shown ? {} : {
            unguarded: true
          },
          certificateId: order.certificateId ?? info.certificate?.id
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (context.cancelled.aborted) return withoutReadBack(context, order);
        context.report.info(`Reading order ${order.id} failed. ${(0, errors.mu)(error)}`);
        return;
      }
    }
    async function isOurs(context, orderId) {
      try {
        return await hasOurIdentity(context, await context.service.orderInfo(orderId, PATIENCE));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        return true;
      }
    }
    async function hasOurIdentity(context, info) {
      const differences = (0, compare.em)(info, context.productId, context.body);
      return differences.length === 0 && !await (0, compare.E2)(context, info);
    }
    const LOOK_UP_PAUSES_SECONDS = [ .5, 1.5, 3, 7, 8, 10 ];
    async function placeOrder(context, reference, {confirm: confirm = true, explain: explains = true} = {}) {
      const {service: service, report: report} = context;
      const start = new Date(Date.now() + service.clockOffsetMilliseconds());
      report.openAttempt(start);
      let placed;
      try {
        placed = await service.placeOrder(context.productId, context.body);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "unclear") return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start
        });
        if (reference !== void 0 && isInUse(error)) return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start,
          refused: true
        });
        report.closeAttempt();
        throw refusedOrder(error, explains ? await explain(context, error) : []);
      }
      const order = orderOfAnswer(placed);
      if (reference === void 0 || !confirm) {
        report.tellOrder(order);
        return order;
      }
      report.info(`CertCentral answered with order ${order.id}.`);
      const confirmed = await confirmOrder(context, reference, order, start);
      if (confirmed !== void 0) {
        report.tellOrder(confirmed);
        return confirmed;
      }
      const error = new errors.GI("unclear", `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`);
      return lookForOwn(context, {
        error: error,
        reference: reference,
        start: start
      });
    }
    function orderOfAnswer(placed) {
      const [request] = placed.requests;
      return {
        id: placed.id,
        created: true,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: placed.certificate_id,
        organizationId: placed.organization?.id
      };
    }
    async function lookForOwn(context, {error: error, reference: reference, start: start, refused: refused = false}) {
      const {report: report, service: service} = context;
      if (reference === void 0) throw unknownOutcome(error, context);
      report.info(`${error.message} ${refused ? "Looking" : "An order may have been placed; looking"} for it.`);
      service.reconnect();
      const {recover: recover} = await __webpack_require__.e(896).then(__webpack_require__.bind(__webpack_require__, 8896));
      const search = {
        start: start,
        pausesSeconds: LOOK_UP_PAUSES_SECONDS,
        nothingPlaced: refused
      };
      const found = await recover(context, reference, search).catch(thrown => {
        if (thrown instanceof errors.lZ && !refused) return thrown;
        if (thrown instanceof errors.lZ) report.closeAttempt();
        throw thrown;
      });
      if (found === void 0 && refused) {
        report.closeAttempt();
        throw refusedOrder(error, [ `No order with the reference ${reference} can be seen with this key.` ]);
      }
      if (found === void 0 || found instanceof errors.lZ) throw unknownOutcome(error, context, reference, found);
      report.tellOrder(found);
      return found;
    }
    function isInUse({failure: failure, message: message}) {
      const said = message.replace(/[_|]/g, " ");
      return failure === "refused" && message.includes("alternative_order_id") && /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(said);
    }
    async function explain(context, error) {
      const known = error.message.includes("alternative_order_id");
      if (error.failure !== "refused" || error.foreign || known || context.cancelled.aborted) return [];
      const {explainRefusal: explainRefusal} = await Promise.all([ __webpack_require__.e(50), __webpack_require__.e(765), __webpack_require__.e(390) ]).then(__webpack_require__.bind(__webpack_require__, 7765));
      return explainRefusal(context, error.codes);
    }
    function refusedOrder(error, findings) {
      const message = [ (0, errors.mu)(error), ...findings ].join(" ");
      switch (error.failure) {
       case "limited":
        return new errors.lZ("rate_limited", `Placing the order failed; nothing was ordered. ${message}`, {
          cause: error
        });

       case "undelivered":
        return (0, errors.dz)(error, "not_ordered", `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run the job again.`);

       default:
        return new errors.lZ("api_refused", `DigiCert did not accept the order. ${message}`, {
          cause: error
        });
      }
    }
    function unknownOutcome(error, context, reference, foreign) {
      const advice = reference === void 0 ? `Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under Certificates, Orders (product ${context.productId}, today).` : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Running this job again is safe, since it looks for that reference first.` + (context.outlivesRun ? "" : " A new workflow run would not find it and may pay twice.");
      return new errors.lZ("unknown_outcome", `Placing the order ended without a clear answer: an order may exist. ${(0, 
      errors.mu)(error)} ${advice}`, {
        cause: error
      });
    }
  }),
  4796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fs: () => usageOf,
      cu: () => identityOf,
      mw: () => foldedName,
      sO: () => addressesOf
    });
    var names_0 = __webpack_require__(8800);
    var products_1 = __webpack_require__(1738);
    function identityOf(productId, body) {
      const {common_name: common_name, individual: individual, emails: emails, profile_type: profile_type, usage_designation: usage_designation} = body.certificate;
      return {
        product: (0, products_1.TH)(productId),
        commonName: common_name === void 0 ? void 0 : foldedName(common_name),
        individual: individual === void 0 ? void 0 : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === void 0 ? void 0 : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation && usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? [])
      };
    }
    function addressesOf(emails) {
      return [ ...new Set(emails.map(names_0.dC)) ].sort();
    }
    function foldedName(name) {
      return (0, names_0.TM)(name).replace(/\s+/g, " ");
    }
    function usageOf(primary, additional) {
      return [ primary, ...[ ...new Set(additional) ].sort() ].join(" ");
    }
    function nameOf(individual) {
      return "pseudonym" in individual ? `pseudonym ${foldedName(individual.pseudonym)}` : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
    }
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url_0 = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url_0.domainToASCII)(domain) || domain}`;
    }
  }),
  8913: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $_: () => deriveReference,
      N7: () => inComment,
      Pi: () => referenceFromComment,
      bK: () => deriveRenewalReference
    });
    var node_crypto_0 = __webpack_require__(7598);
    function deriveReference(run, identity) {
      const step = run === void 0 ? [] : [ run.serverUrl.toLowerCase(), run.repositoryId ?? run.repository.toLowerCase(), run.runId, run.job, run.step ];
      return referenceOf("run", ...step, identity);
    }
    function deriveRenewalReference(apiHost, renewedOrderId, identity) {
      return referenceOf("renewal", apiHost, renewedOrderId, identity);
    }
    function referenceOf(...facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return `gha-${(0, node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0, 40)}`;
    }
    function inComment(reference) {
      return `(order-reference ${reference})`;
    }
    function referenceFromComment(comment) {
      return /\(order-reference ([A-Za-z0-9-]{1,64})\)/.exec(comment)?.[1];
    }
  }),
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F3: () => statedEnd,
      bD: () => isOtherLength,
      zO: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = lengthDays(body);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function isOtherLength(one, other) {
      const [days, otherDays] = [ lengthDays(one), lengthDays(other) ];
      return days !== void 0 && otherDays !== void 0 && Math.abs(days - otherDays) > ROUNDING_DAYS;
    }
    function lengthDays({order_validity: order_validity, validity_years: validity_years}) {
      return order_validity?.days ?? (validity_years === void 0 ? void 0 : validity_years * 365.25);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  3794: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E2: () => hasOtherKey,
      Fh: () => otherDifferences,
      Gv: () => validityOf,
      HY: () => toldCommonNames,
      IT: () => expectedCommonNames,
      em: () => conflicts,
      lC: () => possibleCommonNames,
      mW: () => hasSameKey
    });
    var certificate_csr_0 = __webpack_require__(1643);
    var domain_identity_1 = __webpack_require__(4796);
    var domain_products_2 = __webpack_require__(1738);
    var domain_reference_3 = __webpack_require__(8913);
    var domain_validity_4 = __webpack_require__(9632);
    function conflicts(info, productId, body) {
      const identity = (0, domain_identity_1.cu)(productId, body);
      const {certificate: certificate} = info;
      const organizationId = info.organization?.id ?? certificate?.organization?.id;
      const usage = certificate?.usage_designation;
      return different({
        product: info.product?.name_id && !(0, domain_products_2.a5)(info.product.name_id, productId),
        "common name": certificate?.common_name !== void 0 && identity.commonName !== void 0 && body.certificate.common_name_indicator !== "organization_name" && !possibleCommonNames(body.certificate).includes((0, 
        domain_identity_1.mw)(certificate.common_name)),
        individual: certificate?.individual && hasOtherIndividual(certificate.individual, body),
        addresses: certificate?.emails && (0, domain_identity_1.sO)(certificate.emails).join() !== identity.addresses.join(),
        organization: organizationId && identity.organizationId && organizationId !== identity.organizationId,
        profile: certificate?.profile_type && identity.profile && certificate.profile_type !== identity.profile,
        usage: usage?.primary_usage && identity.usage && (0, domain_identity_1.Fs)(usage.primary_usage, usage.additional_usages ?? []) !== identity.usage
      });
    }
    function otherDifferences(info, body) {
      const {certificate: certificate} = info;
      const told = validityOf(info);
      const meaningOf = comment => (0, domain_reference_3.Pi)(comment) ?? comment;
      const comments = info.requests.flatMap(request => request.comments ?? []).map(meaningOf);
      const units = body.certificate.organization_units;
      return different({
        comments: comments.length > 0 && body.comments !== void 0 && !comments.includes(meaningOf(body.comments)),
        "validity-years": body.validity_years !== void 0 && (told.validity_years === void 0 ? (0, 
        domain_validity_4.bD)(told, body) : told.validity_years !== body.validity_years),
        "validity-days": body.order_validity !== void 0 && (told.order_validity === void 0 ? (0, 
        domain_validity_4.bD)(told, body) : told.order_validity.days !== body.order_validity.days),
        "custom-expiration-date": told.custom_expiration_date !== void 0 && body.custom_expiration_date !== void 0 && told.custom_expiration_date !== body.custom_expiration_date,
        "auto-renew": info.auto_renew !== void 0 && info.auto_renew !== (body.auto_renew ?? 0),
        "container-id": info.container?.id !== void 0 && body.container !== void 0 && info.container.id !== String(body.container.id),
        "payment-method": info.payment_method !== void 0 && body.payment_method !== void 0 && info.payment_method !== body.payment_method,
        "custom-fields": info.custom_fields !== void 0 && hasOtherFields(info.custom_fields, body),
        "organization-units": certificate?.organization_units !== void 0 && units !== void 0 && certificate.organization_units.join("\n") !== units.join("\n")
      });
    }
    function validityOf({certificate: certificate, ...info}) {
      const years = info.order_validity?.years ?? certificate?.cert_validity?.years ?? info.validity_years;
      const days = info.order_validity?.days ?? certificate?.cert_validity?.days;
      const date = certificate?.cert_validity?.custom_expiration_date ?? info.custom_expiration_date;
      return {
        ...years === void 0 ? {} : {
          validity_years: years
        },
        ...days === void 0 ? {} : {
          order_validity: {
            days: days
          }
        },
        ...date === void 0 ? {} : {
          custom_expiration_date: date.slice(0, 10)
        }
      };
    }
    function different(facts) {
      return Object.entries(facts).flatMap(([name, differs]) => differs ? [ name ] : []);
    }
    function hasOtherFields(fields, {custom_fields: custom_fields}) {
      const told = new Map(fields.map(({metadata_id: metadata_id, value: value}) => [ metadata_id, value ]));
      return custom_fields?.some(({metadata_id: metadata_id, value: value}) => told.get(String(metadata_id)) !== value) === true;
    }
    function hasOtherIndividual(told, {certificate: {individual: individual}}) {
      if (individual === void 0) return false;
      const asked = new Map(Object.entries(individual).map(([part, name]) => [ part, (0, 
      domain_identity_1.mw)(name) ]));
      return Object.entries(told).some(([part, name]) => name !== void 0 && name !== "" && (0, 
      domain_identity_1.mw)(name) !== asked.get(part));
    }
    function possibleCommonNames({common_name: common_name, individual: individual, emails: emails}) {
      const names = common_name === void 0 ? [] : [ common_name ];
      if (individual !== void 0) names.push("pseudonym" in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
      return [ ...names, ...common_name?.includes("@") ? emails : [] ].map(domain_identity_1.mw);
    }
    function expectedCommonNames(productId, {certificate: certificate}) {
      const {common_name: common_name, common_name_indicator: common_name_indicator} = certificate;
      if ((0, domain_products_2.$7)(productId).family === "unknown") return;
      if (common_name_indicator === "organization_name" || common_name_indicator === "email_address") return;
      return common_name === void 0 ? void 0 : possibleCommonNames(certificate);
    }
    function toldCommonNames(certificate) {
      const {common_name: common_name, common_name_indicator: common_name_indicator, individual: individual, emails: emails = []} = certificate ?? {};
      if (common_name === void 0 || common_name_indicator === "organization_name") return;
      const {first_name: first_name, last_name: last_name, pseudonym: pseudonym} = individual ?? {};
      const person = [ first_name, last_name ].filter(name => name !== void 0).join(" ");
      return [ common_name, person, pseudonym ?? "", ...emails ].filter(name => name !== "");
    }
    async function hasOtherKey(context, info) {
      const same = await hasSameKey(context, info);
      return same === false;
    }
    async function hasSameKey(context, info) {
      const own = context.body.certificate.csr;
      const told = info.certificate?.csr;
      if (own === void 0 || told === void 0) return;
      const theirs = (0, certificate_csr_0.$)(told);
      if ("problem" in theirs) return;
      if (theirs.pem === own) return true;
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const ownKey = publicKeyOf(own);
      const theirKey = publicKeyOf(theirs.pem);
      if (ownKey === void 0 || theirKey === void 0) {
        context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return;
      }
      return ownKey.equals(theirKey);
    }
  }),
  5745: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $L: () => findInList,
      $r: () => isOursByIdentity,
      Ct: () => ContradictingLookUp,
      FS: () => ordersOf,
      Im: () => warnUnguarded,
      c3: () => listOf,
      tW: () => isOlder,
      ty: () => liveOrder,
      u3: () => commentsOf
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_certcentral_1 = __webpack_require__(5306);
    var certcentral_order_answers_2 = __webpack_require__(4985);
    var domain_identity_3 = __webpack_require__(4796);
    var domain_order_7 = __webpack_require__(1780);
    var domain_products_4 = __webpack_require__(1738);
    var domain_reference_5 = __webpack_require__(8913);
    var compare_6 = __webpack_require__(3794);
    class ContradictingLookUp extends base_errors_0.GI {}
    const isOpen = ({order: order}) => !(0, domain_order_7.Lx)(order.status);
    const MAX_CANDIDATES = 10;
    async function ordersOf(context, reference, listed, {isEnough: isEnough = isOpen, ...patience} = {}) {
      const orders = [ ...listed ].sort(domain_order_7.jI);
      const candidates = [ ...orders.filter(({status: status}) => !(0, domain_order_7.Lx)(status)), ...orders.filter(({status: status}) => (0, 
      domain_order_7.Lx)(status)) ].slice(0, MAX_CANDIDATES);
      const found = [];
      let foreign;
      for (const {id: id, certificateId: certificateId, status: status} of candidates) {
        const info = await context.service.orderInfo(id, patience);
        if (!hasReference(info, reference)) {
          foreign = id;
          continue;
        }
        const order = {
          order: {
            certificateId: certificateId,
            status: status,
            ...(0, certcentral_order_answers_2.mJ)(info),
            created: false
          },
          info: info
        };
        found.push(order);
        if (await isEnough(order)) break;
      }
      if (found.length === 0 && foreign !== void 0) throw new ContradictingLookUp("unclear", `CertCentral lists order ${foreign} for the reference ${reference}, but the orders that it lists show another one. Give another order-reference where that is so.`);
      if (orders.length > 1) warnOfSeveral(context, orders);
      return found;
    }
    function liveOrder(found) {
      return found.find(({order: order}) => !(0, domain_order_7.Lx)(order.status)) ?? found[0];
    }
    function hasReference({alternative_order_id: alternative_order_id}, reference) {
      return !alternative_order_id || alternative_order_id === reference;
    }
    function warnOfSeveral({report: report}, orders) {
      report.warning(`${orders.length} orders have this reference: ${listOf(orders)}. Cancel the ones that you do not need in CertCentral.`);
    }
    function listOf(orders) {
      const shown = orders.slice(0, MAX_CANDIDATES).map(({id: id}) => id);
      return `${shown.join(", ")}${orders.length > shown.length ? ` and ${orders.length - shown.length} more` : ""}`;
    }
    const DATE_ROOM_DAYS = 2;
    async function findInList(context, search) {
      const {isEnough: isEnough = isOpen} = search;
      const found = [];
      for (const {id: id} of (await candidatesOf(context, search)).slice(0, MAX_CANDIDATES)) {
        const info = await context.service.orderInfo(id, search.patience);
        if (!await isOwn(context, info, search)) {
          search.ruledOut.add(id);
          continue;
        }
        const order = {
          order: {
            ...(0, certcentral_order_answers_2.mJ)(info),
            created: false
          },
          info: info
        };
        found.push(order);
        if (await isEnough(order)) break;
      }
      return found;
    }
    async function candidatesOf({service: service, productId: productId, body: body}, {since: since, ruledOut: ruledOut, patience: patience}) {
      const {emails: emails, common_name: common_name} = body.certificate;
      const listed = await listAll(service, {
        ...(0, domain_products_4.TH)(productId) === productId ? {
          product_name_id: productId
        } : {},
        email: emails[0],
        ...since === void 0 ? {} : {
          date_created: `>${dayBefore(since)}`
        }
      }, patience);
      const name = common_name && (0, domain_identity_3.mw)(common_name);
      const isNamed = ({commonName: commonName}) => commonName !== void 0 && (0, domain_identity_3.mw)(commonName) === name;
      return listed.filter(({id: id}) => !ruledOut.has(id)).filter(order => order.productId === void 0 || (0, 
      domain_products_4.a5)(order.productId, productId)).filter(({dateCreated: dateCreated}) => since === void 0 || !(timeOf(dateCreated) < secondOf(since))).sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || (0, 
      domain_order_7.jI)(other, one));
    }
    const MAX_PAGES = 10;
    async function listAll(service, filters, patience) {
      const listed = [];
      for (let page = 0; page < MAX_PAGES; page++) {
        const orders = await service.listOrders(filters, {
          ...patience,
          offset: page * certcentral_certcentral_1.F
        });
        listed.push(...orders);
        if (orders.length < certcentral_certcentral_1.F) return listed;
      }
      throw new base_errors_0.GI("unclear", `CertCentral lists more than ${MAX_PAGES * certcentral_certcentral_1.F} orders for this product and address, so whether the order is among them is not known.`);
    }
    function dayBefore(moment) {
      return new Date(moment.valueOf() - DATE_ROOM_DAYS * 864e5).toISOString().slice(0, 10);
    }
    async function isOwn(context, info, {reference: reference, postedAt: postedAt}) {
      const named = info.alternative_order_id ? info.alternative_order_id === reference : commentsOf(info).some(comment => comment.includes((0, 
      domain_reference_5.N7)(reference)));
      if (named) return postedAt === void 0 || !await (0, compare_6.E2)(context, info);
      if (info.alternative_order_id) return false;
      return postedAt !== void 0 && timeOf(dateOf(info)) >= secondOf(postedAt) && await isOursByIdentity(context, info);
    }
    async function isOursByIdentity(context, info, {answered: answered = false} = {}) {
      const {productId: productId, body: body} = context;
      if (info.product === void 0 || (0, compare_6.em)(info, productId, body).length > 0) return false;
      if (!commentsOf(info).every(comment => comment === body.comments)) return false;
      const sameKey = await (0, compare_6.mW)(context, info);
      const commented = body.comments === void 0 || commentsOf(info).length > 0;
      const {emails: emails, common_name: common_name} = info.certificate ?? {};
      return sameKey ?? (commented && (emails !== void 0 || answered && common_name !== void 0));
    }
    function commentsOf(info) {
      return info.requests.flatMap(request => request.comments ? [ request.comments ] : []);
    }
    function isOlder(info, moment) {
      return timeOf(dateOf(info)) < secondOf(moment);
    }
    function dateOf(info) {
      return info.date_created ?? info.certificate?.date_created;
    }
    function timeOf(text) {
      return text !== void 0 && /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
    }
    function secondOf(moment) {
      return Math.floor(moment.valueOf() / 1e3) * 1e3;
    }
    function warnUnguarded({report: report}, orderId) {
      report.warning(`CertCentral did not store the reference of order ${orderId}. In this account the duplicate guard can find an order only by its comment in the list of orders, so a re-run is protected less well.`);
    }
  })
};
