"use strict";

exports.id = 392;

exports.ids = [ 392, 982, 803 ];

exports.modules = {
  ...require('./shared-6982.js'),
  ...require('./shared-4508.js'),
  ...require('./shared-1471.js'),
  ...require('./shared-1505.js'),
  ...require('./shared-8024.js'),
  ...require('./shared-9112.js'),
  ...require('./shared-9319.js'),
  ...require('./shared-5962.js'),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
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
  3392: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var csr_check = __webpack_require__(6982);
    var schemas = __webpack_require__(8050);
    var answer_schemas = __webpack_require__(8024);
    const ReissueAnswer = schemas.Ikc({
      id: answer_schemas.NZ,
      requests: schemas.MfU((0, answer_schemas.c3)(schemas.Ikc({
        id: answer_schemas.NZ,
        status: answer_schemas.WV
      })), []),
      certificate_id: answer_schemas.NZ
    });
    function reissueOrder(service, orderId, body) {
      return service.change("POST", `/order/certificate/${orderId}/reissue`, body, (0, 
      answer_schemas.by)(ReissueAnswer));
    }
    const ListedReissue = schemas.Ikc({
      id: answer_schemas.NZ,
      status: answer_schemas.WV,
      csr: answer_schemas.r1
    });
    async function listReissues(service, orderId, patience) {
      const schema = schemas.Ikc({
        certificates: (0, answer_schemas.c3)(ListedReissue)
      });
      return (await service.get(`/order/certificate/${orderId}/reissue`, (0, answer_schemas.by)(schema), patience)).certificates;
    }
    var certificate_csr = __webpack_require__(1643);
    var domain_order = __webpack_require__(1780);
    async function stateOfReissue(context, {order: order, info: info}, key) {
      if ((0, domain_order.Lx)(order.status)) throw new errors.lZ("order_closed", `Order ${order.id} is ${order.status}, so it cannot be reissued; nothing was sent. Place a new order.`);
      const pending = order.status === "reissue_pending" || openReissue(info) !== void 0;
      if (!pending && order.status !== "issued") throw notIssued(order.id, `${order.status ?? "in an unknown state"} and has no certificate yet`);
      if (key === void 0) {
        if (pending) throw otherKey(order.id);
        if (order.certificateId === void 0) throw notIssued(order.id, "issued, but its certificate is not there yet");
        return {
          has: "nothing"
        };
      }
      const listed = await reissuesOf(context, order.id);
      if (!pending) return issuedState(context, {
        info: info,
        listed: listed,
        key: key
      });
      const same = await hasPendingKey(context, {
        info: info,
        listed: listed,
        key: key
      });
      if (same === false) throw otherKey(order.id);
      if (same === void 0) throw new errors.lZ("unknown_outcome", `Order ${order.id} has a pending reissue, and CertCentral does not show its key; nothing was sent. If it is yours, collect the certificate later; otherwise cancel the reissue in CertCentral and run this step again.`);
      return pendingState(info, key);
    }
    function pendingState(info, key) {
      const shown = keyOf(info.certificate?.csr);
      const isFormer = shown !== void 0 && !shown.equals(key);
      return {
        has: "pending",
        formerCertificateId: isFormer ? (0, order_answers.mJ)(info).certificateId : void 0
      };
    }
    function openReissue({requests: requests}) {
      return requests.find(({type: type, status: status}) => type === "reissue" && (status === "pending" || status === "submitted"));
    }
    function keyInComment(key) {
      return `(public-key-sha256 ${(0, external_node_crypto_.createHash)("sha256").update(key).digest("hex")})`;
    }
    async function issuedState(context, facts) {
      const {info: info, listed: listed, key: key} = facts;
      const current = info.certificate?.id ?? info.certificate_id;
      const own = listed.filter(({csr: csr}) => keyOf(csr)?.equals(key));
      if (own.some(({status: status}) => status === "pending")) return pendingState(info, key);
      const newest = own.flatMap(({id: id, status: status}) => status === "issued" && id !== void 0 ? [ {
        id: id
      } ] : []).sort(domain_order.jI).at(-1);
      if (newest !== void 0 && (current === void 0 || (0, domain_order.jI)(newest, {
        id: current
      }) >= 0)) return {
        has: "certificate",
        certificateId: newest.id
      };
      const shown = keyOf(info.certificate?.csr);
      if (current === void 0) {
        if (shown?.equals(key)) return {
          has: "certificate",
          certificateId: void 0
        };
        throw notIssued(info.id, "issued, but its certificate is not there yet");
      }
      const rejected = own.some(({status: status}) => status === "rejected");
      const same = shown !== void 0 && !(shown.equals(key) && rejected) ? shown.equals(key) : await certificateHas(context, info, key) ?? shown?.equals(key);
      if (same === void 0) throw new errors.lZ("not_ordered", `Neither the CSR nor the certificate of order ${info.id} can be read, so nobody can say whether it has this key already; nothing was sent. Run this step again later.`);
      return same ? {
        has: "certificate",
        certificateId: current
      } : {
        has: "nothing"
      };
    }
    async function hasPendingKey(context, facts) {
      const {info: info, listed: listed, key: key} = facts;
      const listedKey = listed.filter(({status: status}) => status === "pending").map(({csr: csr}) => keyOf(csr)).find(found => found !== void 0);
      if (listedKey !== void 0) return listedKey.equals(key);
      const shown = keyOf(info.certificate?.csr);
      if (shown?.equals(key)) return true;
      if (shown !== void 0 && await certificateHas(context, info, shown) === false) return false;
      const comment = openReissue(info)?.comments ?? info.requests.findLast(isReissue)?.comments;
      return comment?.includes("(public-key-sha256 ") ? comment.includes(keyInComment(key)) : void 0;
    }
    function isReissue({type: type}) {
      return type === "reissue";
    }
    async function certificateHas(context, info, key) {
      const certificateId = info.certificate?.id ?? info.certificate_id;
      if (certificateId === void 0) return;
      try {
        const {readCertificates: readCertificates} = await __webpack_require__.e(537).then(__webpack_require__.bind(__webpack_require__, 5918));
        const certificates = readCertificates(await context.service.download(info.id, certificateId));
        return certificates.some(({publicKey: publicKey}) => publicKey.export({
          type: "spki",
          format: "der"
        }).equals(key));
      } catch (error) {
        if (!(error instanceof errors.GI) && !(error instanceof errors.lZ)) throw error;
        context.report.info(`The certificate of order ${info.id} cannot be read. ${error.message}`);
        return;
      }
    }
    async function reissuesOf({service: service, report: report}, orderId) {
      try {
        return await listReissues(service, orderId);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "refused") {
          report.info(`The reissues of order ${orderId} cannot be listed. ${error.message}`);
          return [];
        }
        throw (0, errors.dz)(error, "not_ordered", `Reading the reissues of order ${orderId} failed; nothing was sent. ${(0, 
        errors.mu)(error)} Solve that, then run the step again.`);
      }
    }
    function keyOf(csr) {
      const read = (0, certificate_csr.$)(csr ?? "");
      return "pem" in read ? (0, csr_check.publicKeyOf)(read.pem) : void 0;
    }
    function otherKey(orderId) {
      return new errors.lZ("csr_mismatch", `Order ${orderId} has a pending reissue for a different key; nothing was sent. Give the key of that reissue, or cancel it in CertCentral and run this step again.`);
    }
    function notIssued(orderId, why) {
      return new errors.lZ("not_issued", `Order ${orderId} is ${why}, so it cannot be reissued; nothing was sent. Run this step again when it is issued.`);
    }
    var products = __webpack_require__(1738);
    function orderWithReissue(info, reissue) {
      const {certificateId: shown, status: status} = (0, order_answers.mJ)(info);
      const requests = info.requests.filter(({type: type}) => type === "reissue");
      const request = reissue.requestId === void 0 ? requests.at(-1) : requests.find(({id: id}) => id === reissue.requestId);
      const isBehind = request === void 0 && shown === reissue.formerCertificateId;
      return {
        id: info.id,
        status: status,
        requestId: request?.id ?? reissue.requestId,
        requestStatus: isBehind ? reissue.requestStatus : request?.status,
        certificateId: newCertificateId(info, shown, reissue)
      };
    }
    function newCertificateId(info, shown, {formerCertificateId: formerCertificateId, certificateId: certificateId, isIssued: isIssued}) {
      if (info.status === "issued" && openReissue(info) === void 0 && !isIssued) return shown === formerCertificateId ? void 0 : shown;
      return formerCertificateId === void 0 || shown === formerCertificateId ? certificateId : shown;
    }
    function reissueBody(info, csr, {comments: comments, skipApproval: skipApproval}) {
      const {certificate: certificate} = info;
      const product = (0, products.$7)(info.product?.name_id ?? "");
      const {first_name: first_name, last_name: last_name, pseudonym: pseudonym} = certificate?.individual ?? {};
      const individual = pseudonym ? {
        pseudonym: pseudonym
      } : first_name && last_name ? {
        first_name: first_name,
        last_name: last_name
      } : void 0;
      const usage = certificate?.usage_designation;
      const body = {
        certificate: {
          ...certificate?.common_name && product.commonName !== "ignored" ? {
            common_name: certificate.common_name
          } : {},
          ...certificate?.emails?.length ? {
            emails: certificate.emails
          } : {},
          ...certificate?.common_name_indicator && product.indicators.length > 0 ? {
            common_name_indicator: certificate.common_name_indicator
          } : {},
          ...individual && product.individual !== "forbidden" ? {
            individual: individual
          } : {},
          signature_hash: "sha256",
          csr: csr
        },
        ...skipApproval ? {
          skip_approval: true
        } : {},
        comments: comments
      };
      if (product.family !== "secure-email") return body;
      if (certificate?.profile_type) body.certificate.profile_type = certificate.profile_type;
      if (usage?.primary_usage) body.certificate.usage_designation = {
        primary_usage: usage.primary_usage,
        ...usage.additional_usages?.length ? {
          additional_usages: usage.additional_usages
        } : {}
      };
      return body;
    }
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function sendReissue(context, found, {body: body, key: key}) {
      const {order: order, info: info} = found;
      const former = {
        formerCertificateId: order.certificateId
      };
      let unclear;
      try {
        const answer = await reissueOrder(context.service, order.id, body);
        if (answer?.id === order.id) {
          const reissue = {
            ...former,
            requestId: answer.requests[0]?.id,
            requestStatus: answer.requests[0]?.status,
            certificateId: answer.certificate_id
          };
          return {
            reissue: reissue,
            info: await readAgain(context, order.id, 0)
          };
        }
        unclear = new errors.GI("unclear", `CertCentral did not answer about order ${order.id}.`);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure !== "unclear") throw (0, errors.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `Reissuing order ${order.id} failed; nothing was changed. ${(0, 
        errors.mu)(error)}`);
        unclear = error;
      }
      context.report.info(`${unclear.message} Reading the order again.`);
      context.service.reconnect();
      for (const pause of LOOK_PAUSES_SECONDS) {
        const again = await readAgain(context, order.id, pause);
        const reissue = again && await foundReissue(context, {
          before: info,
          again: again,
          former: former,
          key: key
        });
        if (reissue !== void 0) return {
          reissue: reissue,
          info: again
        };
        if (context.cancelled.aborted) break;
      }
      throw new errors.lZ("unknown_outcome", `Reissuing order ${order.id} ended without a clear answer, and the order does not show it. ${(0, 
      errors.mu)(unclear)} Running this step again with the same key is safe: it reads the order first.`, {
        cause: unclear
      });
    }
    async function foundReissue(context, {before: before, again: again, former: former, key: key}) {
      const known = new Set(before.requests.map(({id: id}) => id));
      const request = again.requests.find(({id: id, type: type}) => type === "reissue" && !known.has(id));
      const reissue = {
        ...former,
        requestId: request?.id
      };
      try {
        const found = {
          order: {
            ...(0, order_answers.mJ)(again),
            created: false
          },
          info: again
        };
        const state = await stateOfReissue(context, found, key);
        if (state.has === "certificate") return {
          ...reissue,
          certificateId: state.certificateId,
          isIssued: true
        };
        return state.has === "pending" ? reissue : void 0;
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        if (error.code === "csr_mismatch") throw error;
        if (error.code === "unknown_outcome") return reissue;
        context.report.info(error.message);
        return;
      }
    }
    async function readAgain({service: service, report: report, wait: wait}, orderId, pause) {
      try {
        if (pause > 0) await wait(pause);
        return await service.orderInfo(orderId, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.info(`Reading order ${orderId}: ${error.message}`);
        return;
      }
    }
    var order_key = __webpack_require__(5962);
    var validity = __webpack_require__(9632);
    var finding_context = __webpack_require__(9702);
    var which_order = __webpack_require__(1505);
    var delivery_inputs = __webpack_require__(9319);
    var workflow_run = __webpack_require__(2763);
    var report_report = __webpack_require__(8850);
    var summary = __webpack_require__(7994);
    async function run(inputs, env) {
      const {delivery: delivery} = inputs;
      const existing = await (0, order_key.b)(inputs, inputs.csr);
      if ((0, delivery_inputs.BP)(delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(delivery, existing);
      }
      const report = (0, report_report.NL)({
        action: "reissue",
        apiUrl: inputs.credentials.apiUrl,
        redact: inputs.redact,
        withCsr: true,
        title: "Reissue a client certificate"
      });
      const context = (0, finding_context.e)(inputs.credentials, inputs.redact, report);
      const progress = {
        changed: false
      };
      try {
        if ("reference" in inputs.order) report.useReference(inputs.order.reference);
        const found = await (0, which_order.Rg)(context, inputs.order);
        const {certificateId: formerCertificateId} = found.order;
        report.tellOrder({
          ...orderWithReissue(found.info, {
            formerCertificateId: formerCertificateId
          }),
          created: false
        });
        await renewKey(context, inputs, {
          found: found,
          existing: existing,
          url: (0, workflow_run.t)(env)?.url,
          progress: progress
        });
        report.writeSummary();
      } catch (error) {
        const code = (0, errors.D9)(error);
        const isUnclear = code === "unknown_outcome" || code === "internal_error";
        const changed = progress.changed ?? (isUnclear ? void 0 : false);
        if (changed !== void 0) report.set("changed", String(changed));
        report.writeSummary(code);
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function renewKey(context, inputs, facts) {
      const {found: found, existing: existing} = facts;
      const {order: order, info: info} = found;
      const {report: report} = context;
      const {keyFile: keyFile} = inputs.delivery;
      const given = inputs.csr === void 0 ? spkiOf(existing) : (0, csr_check.publicKeyOf)(inputs.csr);
      if (keyFile !== void 0 && existing !== void 0) report.tellKey(keyFile, false);
      const keys = {
        publicKey: given,
        key: existing
      };
      const state = await stateOfReissue(context, found, given);
      if (inputs.dryRun) {
        report.set("changed", "false");
        return tellPlan(context, order.id, state.has);
      }
      if (state.has === "certificate") {
        tellDone(context, false, `order ${order.id} has a certificate with this key already.`);
        return handOver(context, inputs, {
          info: info,
          ...reissued(info, state.certificateId),
          keys: keys
        });
      }
      if (state.has === "pending") {
        tellDone(context, false, `a reissue of order ${order.id} for this key is pending already.`);
        const {formerCertificateId: formerCertificateId} = state;
        const reissue = {
          formerCertificateId: formerCertificateId,
          requestId: openReissue(info)?.id
        };
        return handOver(context, inputs, {
          info: info,
          reissue: reissue,
          current: orderWithReissue(info, reissue),
          keys: keys
        });
      }
      await requestReissue(context, inputs, facts, given);
    }
    function reissued(info, certificateId) {
      const made = info.requests.findLast(({type: type, status: status}) => type === "reissue" && status === "approved");
      const reissue = {
        formerCertificateId: void 0,
        requestId: made?.id,
        certificateId: certificateId
      };
      const seen = made === void 0 ? (0, order_answers.mJ)(info) : orderWithReissue(info, reissue);
      return {
        reissue: reissue,
        current: {
          ...seen,
          status: "issued",
          certificateId: certificateId
        }
      };
    }
    async function requestReissue(context, inputs, {found: found, existing: existing, url: url, progress: progress}, given) {
      const {order: order, info: info} = found;
      const {report: report} = context;
      const key = inputs.csr === void 0 ? existing ?? await (0, order_key.Dh)(inputs, report) : existing;
      const publicKey = given ?? spkiOf(key);
      const {common_name: common_name, emails: emails = []} = info.certificate ?? {};
      const csr = inputs.csr ?? await (0, order_key.ev)(key, {
        ...common_name ? {
          common_name: common_name
        } : {},
        emails: emails
      });
      const ours = url === void 0 ? keyInComment(publicKey) : `Reissued by ${url} ${keyInComment(publicKey)}`;
      const {skipApproval: skipApproval, comments: comments = ours} = inputs;
      progress.changed = void 0;
      const sent = await sendReissue(context, found, {
        body: reissueBody(info, csr, {
          comments: comments,
          skipApproval: skipApproval
        }),
        key: publicKey
      });
      progress.changed = true;
      tellDone(context, true, `a reissue of order ${order.id} was requested.`);
      const {reissue: reissue} = sent;
      report.set("certificate-id", reissue.certificateId);
      const current = sent.info === void 0 ? {
        id: order.id,
        requestId: reissue.requestId,
        requestStatus: reissue.requestStatus,
        certificateId: reissue.certificateId
      } : orderWithReissue(sent.info, reissue);
      await handOver(context, inputs, {
        info: info,
        reissue: reissue,
        current: current,
        keys: {
          publicKey: publicKey,
          key: key
        }
      });
    }
    async function handOver(context, {waiting: waiting, delivery: delivery}, {info: info, reissue: reissue, current: current, keys: keys}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(623).then(__webpack_require__.bind(__webpack_require__, 2623));
      const order = await waitForOrder(context, {
        ...current,
        created: false
      }, waiting, read => orderWithReissue(read, reissue));
      if (!(0, domain_order.sl)(order) && order.status === "issued") context.report.tellNext((0, 
      summary.sk)({
        ...order,
        status: void 0
      }, true));
      if (!(0, delivery_inputs.BP)(delivery)) return;
      if (!(0, domain_order.sl)(order)) {
        context.report.notice(`The new certificate of order ${order.id} is not there yet, so no file was written. Collect it later with the collect action and order-id: ${order.id}.`);
        return;
      }
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(354).then(__webpack_require__.bind(__webpack_require__, 8973));
      const {certificate: certificate} = info;
      const expected = {
        publicKey: keys.publicKey,
        emails: certificate?.emails ?? [],
        usage: (0, products.$7)(info.product?.name_id ?? "").usage,
        latestEnd: (0, validity.F3)(info.order_valid_till ?? certificate?.valid_till),
        commonNames: certificate?.common_name === void 0 ? void 0 : [ certificate.common_name ]
      };
      await deliverCertificate(context, order, delivery, {
        expected: expected,
        key: keys.key
      });
    }
    function tellDone({report: report}, changed, what) {
      report.set("changed", String(changed));
      report.info(changed ? `Done: ${what}` : `Nothing was sent: ${what}`);
      report.addRow("Done", changed ? what : `nothing; ${what}`);
    }
    const PLANS = {
      nothing: "request a certificate with the new key",
      pending: "send nothing, because a reissue for this key is pending already",
      certificate: "send nothing, because the certificate has this key already"
    };
    function tellPlan({report: report}, orderId, has) {
      report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[has]}.`);
      report.addRow("Dry run", `a real run would ${PLANS[has]}`);
    }
    function spkiOf(key) {
      return key === void 0 ? void 0 : (0, external_node_crypto_.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  })
};
