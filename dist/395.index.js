"use strict";

exports.id = 395;

exports.ids = [ 395, 803, 970 ];

exports.modules = {
  7344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && foldedPath(first) === foldedPath(second);
    }
    function realPath(path) {
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
      } catch {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
      }
    }
    function foldedPath(path) {
      return path.normalize("NFC").toLowerCase();
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
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
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => statedEnd,
      z: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = body.order_validity?.days ?? (body.validity_years === void 0 ? void 0 : body.validity_years * 365.25);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  9319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nR: () => readDelivery,
      kf: () => readPassword,
      OG: () => readWaiting,
      BP: () => wantsCertificate
    });
    var same_file = __webpack_require__(7344);
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    function readWaiting(reader, {goals: goals = GOALS, onTimeout: onTimeout = "succeed"} = {}) {
      return {
        goal: reader.oneOf("wait-for", goals) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? onTimeout
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.path("key-file");
      const file = reader.path("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file contains the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.path("certificate-file"),
        format: reader.oneOf("certificate-format", certificate.j) ?? "pem",
        overwrite: reader.boolean("overwrite") ?? false,
        keyFile: keyFile,
        keyPassword: keyPassword,
        pkcs12: file === void 0 || password === void 0 ? void 0 : {
          file: file,
          password: password
        }
      };
    }
    function refuseSharedPaths(reader) {
      const taken = [];
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.find(earlier => (0, same_file.D)(earlier.path, path));
        if (other !== void 0) reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({
          name: name,
          path: path
        });
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.password(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
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
        const {checkFiles: checkFiles} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
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
          const {dryRun: dryRun} = await Promise.all([ __webpack_require__.e(669), __webpack_require__.e(313), __webpack_require__.e(217) ]).then(__webpack_require__.bind(__webpack_require__, 1217));
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
      const {readRenewal: readRenewal} = await __webpack_require__.e(804).then(__webpack_require__.bind(__webpack_require__, 2804));
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
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const {renewal_of_order_id: renewal_of_order_id, certificate: certificate} = context.body;
      const {csr: csr} = certificate;
      const expected = {
        publicKey: csr === void 0 ? void 0 : publicKeyOf(csr),
        emails: certificate.emails,
        usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_2__.$7)(context.productId).usage,
        latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_12__.z)({
          ...order.validity ?? context.body,
          renewal_of_order_id: renewal_of_order_id
        }, new Date),
        commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_7__.IT)(context.productId, context.body)
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
      const {csr: csr} = context.body.certificate;
      if (csr !== void 0 && await (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.mW)(context, found.info) === void 0) report.info(`Order info does not tell the CSR of order ${found.order.id}, so whether it has the key of this step is not known.`);
      const validity = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(found.info);
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
        const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
          isEnough: isEnough
        });
        if (found.length === 0) await lookIntoList(context, reference, isEnough);
        return result;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw lookUpFailed(error, reference, error instanceof _search_js__WEBPACK_IMPORTED_MODULE_2__.Ct ? [] : listed);
      }
    }
    async function refusalOf(context, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const which = `Order ${order.id} already has the reference ${reference}`;
      const differences = (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.em)(info, context.productId, context.body);
      if (differences.length > 0) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status)) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a new order, give a new order-reference or start a new workflow run.`);
      if (context.keyToMake || await (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.E2)(context, info)) {
        const why = context.keyToMake ? "but its key is not in key-file, where there is no file" : "but its CSR has a different key from the one given now";
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("csr_mismatch", `${which}, ${why}; ${consequence}. Provide the key of the first attempt. If that key is lost, use the reissue action with order-id: ${order.id}, which replaces the key without a second order.`);
      }
      return;
    }
    function lookUpFailed(error, reference, listed) {
      const what = listed.length === 0 ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.` : `There may be an order with the reference ${reference} (${(0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.c3)(listed)}), but reading it failed; this step placed nothing.`;
      return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `${what} ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Solve that, then run the job again.`);
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
        since: since,
        postedAt: void 0,
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
      const {loadKey: loadKey, typeOf: typeOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0 && keyType !== void 0 && typeOf(key) !== keyType) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type empty to use that key, or give another key-file.`);
      if (csr === void 0) {
        if (key === void 0) await checkPlace(keyFile);
        return key;
      }
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "contains a different key from the CSR"}, so nothing was sent to DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.`);
    }
    async function checkPlace(keyFile) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
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
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  }),
  4282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => placeOrder
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var compare = __webpack_require__(279);
    var search = __webpack_require__(8422);
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
      const {recover: recover} = await __webpack_require__.e(252).then(__webpack_require__.bind(__webpack_require__, 4252));
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
      const {explainRefusal: explainRefusal} = await Promise.all([ __webpack_require__.e(669), __webpack_require__.e(313), __webpack_require__.e(970) ]).then(__webpack_require__.bind(__webpack_require__, 1313));
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
  })
};
