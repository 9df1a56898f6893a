"use strict";

exports.id = 107;

exports.ids = [ 107 ];

exports.modules = {
  4967: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H$: () => objectOrNone,
      Id: () => Id,
      NZ: () => idOrNone,
      WV: () => wordOrNone,
      _D: () => wholeNumberOrNone,
      c3: () => listOf,
      nL: () => numbers,
      r1: () => textOrNone,
      uq: () => booleanOrNone
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4539);
    const orNone = read => zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(read));
    function readId(value) {
      const isId = (typeof value === "number" || typeof value === "string" && /^[1-9]\d*$/.test(value)) && Number.isSafeInteger(Number(value)) && Number(value) > 0;
      return isId ? String(value) : void 0;
    }
    const Id = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(readId), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP());
    const idOrNone = orNone(readId);
    const wordOrNone = orNone(value => typeof value === "string" && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : void 0);
    const textOrNone = orNone(value => typeof value === "string" ? value : void 0);
    const objectOrNone = shape => zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc(shape)), void 0);
    const listOf = item => zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(asList), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(item));
    function asList(value) {
      if (Array.isArray(value)) return value;
      return isEmpty(value) ? [] : [ value ];
    }
    function isEmpty(value) {
      return value === void 0 || value === null || typeof value === "object" && Object.keys(value).length === 0;
    }
    const booleanOrNone = orNone(value => {
      if (value === true || value === 1 || value === "1" || value === "true") return true;
      return value === false || value === 0 || value === "0" || value === "false" ? false : void 0;
    });
    const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(value => asList(value).map(Number).filter(number => Number.isSafeInteger(number)));
    const wholeNumberOrNone = orNone(value => {
      if (typeof value === "string") return /^-?\d{1,15}$/.test(value) ? Number(value) : void 0;
      return Number.isSafeInteger(value) ? value : void 0;
    });
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E4: () => COMMON_NAME,
      FL: () => SUBJECT_ALTERNATIVE_NAME,
      MB: () => EMAIL_ADDRESS,
      My: () => SMTP_UTF8_MAILBOX,
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    const COMMON_NAME = "2.5.4.3";
    const EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
    const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    const SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
    }
  }),
  1780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lx: () => isClosed,
      jI: () => byAge,
      mJ: () => orderOf
    });
    const CLOSED = [ "rejected", "canceled", "cancelled", "revoked", "expired", "denied" ];
    function isClosed(status) {
      return status !== void 0 && CLOSED.includes(status.toLowerCase());
    }
    function byAge(one, other) {
      return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
    }
    function orderOf(info) {
      const request = info.requests.find(({type: type}) => type === void 0 || type === "new_request");
      const certificateId = info.certificate?.id ?? info.certificate_id;
      return {
        id: info.id,
        ...request?.id === void 0 ? {} : {
          requestId: request.id
        },
        ...request?.status === void 0 ? {} : {
          requestStatus: request.status
        },
        ...info.status === void 0 ? {} : {
          status: info.status
        },
        ...certificateId === void 0 ? {} : {
          certificateId: certificateId
        }
      };
    }
  }),
  9107: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var base_errors = __webpack_require__(4758);
    var domain_order = __webpack_require__(1780);
    var products = __webpack_require__(1738);
    var domain_reference = __webpack_require__(8913);
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = body.order_validity?.days ?? (body.validity_years === void 0 ? void 0 : body.validity_years * 365.25);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
    var delivery_inputs = __webpack_require__(2131);
    var context = __webpack_require__(7157);
    function workflowRun(env) {
      if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return;
      const {serverUrl: serverUrl, repo: repo, runId: runId, runAttempt: runAttempt} = new context.o;
      const repository = `${repo.owner}/${repo.repo}`;
      return {
        serverUrl: serverUrl,
        repository: repository,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt
      };
    }
    var adopt = __webpack_require__(9970);
    var external_node_crypto_ = __webpack_require__(7598);
    async function existingKey({body: body, delivery: delivery}) {
      const {keyFile: keyFile, keyPassword: keyPassword} = delivery;
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(27), __webpack_require__.e(220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      const {csr: csr} = body.certificate;
      if (csr === void 0) return key;
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(708) ]).then(__webpack_require__.bind(__webpack_require__, 3708));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new base_errors.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "holds another key than the CSR"}, so nothing was sent to DigiCert. With a CSR it must hold the key of that CSR; without one, a key and a CSR are made.`);
    }
    async function prepareKey({body: body, delivery: delivery, keyType: keyType, dryRun: dryRun}, existing) {
      const {csr: csr, common_name: common_name, emails: emails} = body.certificate;
      const {keyFile: keyFile, keyPassword: keyPassword} = delivery;
      if (keyFile === void 0 || csr !== void 0) return {
        key: existing,
        csr: csr
      };
      const {keepKey: keepKey, makeCsr: makeCsr, makeKey: makeKey} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(27), __webpack_require__.e(220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = existing ?? (dryRun ? await makeKey(keyType) : (await keepKey(keyFile, keyType, keyPassword)).key);
      return {
        key: key,
        csr: await makeCsr(key, {
          commonName: common_name,
          emails: emails
        })
      };
    }
    function publicPart(key) {
      return (0, external_node_crypto_.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
    var search = __webpack_require__(8422);
    const LOOK_UP_PAUSES_SECONDS = [ .5, 1.5, 3, 6, 9, 10 ];
    async function placeOrder(job, reference) {
      const {service: service, report: report} = job;
      const start = new Date(Date.now() + service.clockOffsetMilliseconds());
      report.attempt(start);
      try {
        const placed = await service.placeOrder(job.inputs.productId, job.body);
        const request = placed.requests[0];
        const order = {
          id: placed.id,
          created: true,
          requestId: request?.id,
          requestStatus: request?.status,
          certificateId: placed.certificate_id,
          organizationId: placed.organization?.id
        };
        report.order(order);
        return order;
      } catch (error) {
        if (!(error instanceof base_errors.GI)) throw error;
        if (error.failure !== "unclear") {
          report.settled();
          const findings = await explain(job, error);
          throw refusedOrder(error, findings);
        }
        if (reference === void 0) throw unknownOutcome(error, job);
        report.info(`${error.message} An order may have been placed; looking for it.`);
        const {recover: recover} = await __webpack_require__.e(252).then(__webpack_require__.bind(__webpack_require__, 4252));
        const order = await recover(job, reference, start, LOOK_UP_PAUSES_SECONDS);
        if (order === void 0) throw unknownOutcome(error, job, reference);
        report.order(order);
        return order;
      }
    }
    async function explain(job, error) {
      const known = error.message.includes("alternative_order_id");
      if (error.failure !== "refused" || error.foreign || known || job.cancelled.aborted) return [];
      const {explainRefusal: explainRefusal} = await __webpack_require__.e(313).then(__webpack_require__.bind(__webpack_require__, 1313));
      return explainRefusal(job, error.codes);
    }
    function refusedOrder(error, findings) {
      const message = [ (0, base_errors.mu)(error), ...findings ].join(" ");
      switch (error.failure) {
       case "limited":
        return new base_errors.lZ("rate_limited", `Placing the order failed, nothing was ordered. ${message}`, {
          cause: error
        });

       case "undelivered":
        return new base_errors.lZ("not_ordered", `Placing the order failed before anything was sent, so nothing was ordered. ${message} Running the job again is safe.`, {
          cause: error
        });

       default:
        return new base_errors.lZ("api_refused", `DigiCert did not take the order. ${message}`, {
          cause: error
        });
      }
    }
    function unknownOutcome(error, job, reference) {
      const advice = reference === void 0 ? `Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under Certificates, Orders (product ${job.inputs.productId}, today).` : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, since it looks for that reference first. A new workflow run would not find it and may pay twice.`;
      return new base_errors.lZ("unknown_outcome", `Placing the order ended without a clear answer: an order may exist. ${(0, 
      base_errors.mu)(error)} ${advice}`, {
        cause: error
      });
    }
    async function readBack(job, reference, order) {
      if (job.cancelled.aborted) return order;
      try {
        const listed = await job.service.ordersByReference(reference);
        const own = listed.find(({id: id}) => id === order.id);
        const others = listed.filter(({id: id, status: status}) => id !== order.id && !(0, 
        domain_order.Lx)(status)).map(({id: id}) => id);
        if (others.length > 0) job.report.warning(`Another run ordered the same at the same time: ${others.join(", ")} beside ${order.id}. Cancel what is not needed in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.`);
        if (own !== void 0) return {
          ...order,
          status: own.status,
          certificateId: order.certificateId ?? own.certificateId
        };
        const info = await job.service.orderInfo(order.id);
        if (info.alternative_order_id !== reference) (0, search.Im)(job, order.id);
        return {
          ...order,
          ...(0, domain_order.mJ)(info),
          certificateId: order.certificateId ?? info.certificate?.id
        };
      } catch (error) {
        if (!(error instanceof base_errors.GI)) throw error;
        job.report.warning(`Order ${order.id} was placed, but reading it back failed, so its state is not known. ${(0, 
        base_errors.mu)(error)}`);
        return order;
      }
    }
    var promises_ = __webpack_require__(8500);
    function onCancellation() {
      const controller = new AbortController;
      for (const signal of [ "SIGINT", "SIGTERM", "SIGBREAK" ]) process.on(signal, () => controller.abort());
      return controller.signal;
    }
    async function pause(seconds, cancelled) {
      try {
        await (0, promises_.setTimeout)(seconds * 1e3, void 0, {
          signal: cancelled
        });
      } catch (cause) {
        throw new base_errors.GI("undelivered", "The job was cancelled.", {
          cause: cause
        });
      }
    }
    var schemas = __webpack_require__(4539);
    var core = __webpack_require__(8532);
    var redaction = __webpack_require__(7044);
    var answer_fields = __webpack_require__(4967);
    function hintFor({status: status, codes: codes, messages: messages = "", foreign: foreign, paymentMethod: paymentMethod}) {
      if (messages.includes("alternative_order_id")) return "This endpoint does not take the reference of the duplicate guard. Only duplicate-guard: false orders here, and then a re-run may pay twice.";
      for (const code of codes) {
        if (code === "bad_request_format" && paymentMethod === "profile") return "With payment-method: profile DigiCert gives this misleading answer when the account has no card on file. Add a card to the account, or use payment-method: balance.";
        const hint = BY_CODE[code] ?? BY_CODE[code.split("|")[0]];
        if (hint !== void 0) return hint;
      }
      if (status >= 300 && status < 400) return "Redirects are not followed, because the key would go with them. Check api-url.";
      if (status === 403 && foreign) return "A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.";
      if (foreign) return "This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.";
      return;
    }
    const BY_CODE = {
      "access_denied|access_denied_invalid_key": "The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.",
      "access_denied|missing_permission": "The user of the key may not do this. Give the key the role Orders at least, and its user the right to place orders; skip-approval needs a user who may approve.",
      "not_found|route": "There is no such path. Check api-url: it ends in /services/v2 and has no further path.",
      "not_found|product": "The account does not have this product, or product-id is misspelt. The account manager at DigiCert enables products.",
      ambiguous_product: "DigiCert could not tell which product is meant. Check product-id.",
      insufficient_subscription: "The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.",
      request_limit_exceeded: "The key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then run again.",
      csr_invalid_cannot_parse: "DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.",
      cert_validity_exceeds_order_validity: "The certificate would be valid for longer than the order. Ask for less.",
      invalid_custom_field_value: "A value of custom-fields does not have the type that the account defines for the field.",
      order_not_eligible_for_renewal: "The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.",
      order_renewed_already: "The order of renewal-of-order-id was renewed already. Leave it out to place a new order."
    };
    var external_node_http_ = __webpack_require__(7067);
    var external_node_https_ = __webpack_require__(4708);
    var external_node_tls_ = __webpack_require__(1692);
    var lib_proxy = __webpack_require__(9783);
    const MAX_BODY_BYTES = 1048576;
    const MAX_TRIES = 4;
    const MAX_RETRY_AFTER_SECONDS = 120;
    const CANCELLATION_GRACE_MILLISECONDS = 4e3;
    function openConnection(base, options) {
      const proxy = (0, lib_proxy.s)(base)?.href;
      const settings = {
        keepAlive: true,
        maxSockets: 1
      };
      const agent = base.protocol === "https:" ? new external_node_https_.Agent(proxy === void 0 ? settings : {
        ...settings,
        proxyEnv: {
          HTTPS_PROXY: proxy
        }
      }) : new external_node_http_.Agent(settings);
      const wait = options.wait ?? pause;
      async function send(request) {
        const tries = request.tries ?? MAX_TRIES;
        for (let attempt = 1; ;attempt++) {
          const last = attempt >= tries;
          const outcome = await exchange(agent, request, options, proxy !== void 0).catch(error => {
            if (last || !isTransient(error)) throw error;
            return error;
          });
          const failed = outcome instanceof base_errors.GI;
          if (!failed && (outcome.status !== 429 || last)) return outcome;
          const seconds = failed ? 2 ** (attempt - 1) : retryDelay(outcome, attempt);
          if (!failed && seconds > MAX_RETRY_AFTER_SECONDS) return outcome;
          const reason = failed ? outcome.message : "CertCentral answered 429 (rate limit).";
          options.log(`${reason} Try ${attempt + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
          await wait(seconds, options.cancelled);
        }
      }
      let newest;
      const createConnection = agent.createConnection.bind(agent);
      agent.createConnection = (...settings) => {
        newest = createConnection(...settings);
        return newest;
      };
      const close = () => {
        agent.destroy();
        newest?.destroy();
      };
      return {
        send: send,
        close: close
      };
    }
    function exchange(agent, request, options, proxied) {
      const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
      const {url: url, method: method, headers: headers, body: body} = request;
      const {cancelled: cancelled} = options;
      const limit = request.timeoutSeconds === void 0 ? " (request-timeout-seconds)" : "";
      const timeoutSeconds = Math.min(request.timeoutSeconds ?? options.timeoutSeconds, options.timeoutSeconds);
      const where = `${method} ${url.host}`;
      if (cancelled.aborted) return Promise.reject(new base_errors.GI("undelivered", "The job was cancelled."));
      let delivered = false;
      let ended;
      const transport = url.protocol === "https:" ? external_node_https_ : external_node_http_;
      const outgoing = transport.request(url, {
        method: method,
        agent: agent,
        headers: body === void 0 ? headers : {
          ...headers,
          "Content-Length": String(Buffer.byteLength(body))
        }
      });
      const end = why => {
        ended ??= why;
        outgoing.destroy();
        fail(void 0);
      };
      const deadline = setTimeout(() => end(`No complete answer within ${timeoutSeconds} s${limit}.`), timeoutSeconds * 1e3);
      let grace;
      const cancel = () => {
        const milliseconds = method === "POST" ? CANCELLATION_GRACE_MILLISECONDS : 0;
        grace = setTimeout(() => end("The job was cancelled."), milliseconds);
      };
      const settle = () => {
        clearTimeout(deadline);
        clearTimeout(grace);
        cancelled.removeEventListener("abort", cancel);
      };
      const fail = cause => {
        settle();
        const failure = delivered ? "unclear" : "undelivered";
        const reason = ended ?? describe(cause, {
          delivered: delivered,
          host: url.host,
          proxied: proxied
        });
        reject(new base_errors.GI(failure, `${where}: ${reason}`, {
          cause: cause
        }));
      };
      cancelled.addEventListener("abort", cancel, {
        once: true
      });
      outgoing.on("socket", socket => {
        const established = () => {
          delivered = true;
        };
        if (outgoing.reusedSocket) established(); else if (socket instanceof external_node_tls_.TLSSocket && !proxied) socket.once("secureConnect", established); else if (socket.connecting) socket.once("connect", established); else established();
      });
      outgoing.on("error", fail);
      outgoing.on("response", incoming => {
        delivered = true;
        const chunks = [];
        let size = 0;
        const finish = truncated => {
          settle();
          const status = incoming.statusCode ?? 0;
          resolve({
            status: status,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString("utf8"),
            truncated: truncated
          });
        };
        incoming.on("data", chunk => {
          size += chunk.length;
          if (size <= MAX_BODY_BYTES) {
            chunks.push(chunk);
            return;
          }
          finish(true);
          outgoing.destroy();
        });
        incoming.on("end", () => incoming.complete ? finish(false) : fail(void 0));
        incoming.on("error", fail);
        incoming.on("close", () => fail(void 0));
      });
      outgoing.end(body);
      return promise;
    }
    function retryDelay(answer, attempt) {
      return retryAfterSeconds(answer) ?? 3 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
    }
    function retryAfterSeconds({headers: headers}) {
      const header = headers["retry-after"];
      if (header === void 0) return;
      const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1e3;
      return Number.isFinite(seconds) ? Math.max(0, seconds) : void 0;
    }
    function isTransient(error) {
      if (!(error instanceof base_errors.GI) || error.failure !== "undelivered") return false;
      return [ "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH" ].includes(errorCode(error.cause));
    }
    function errorCode(error) {
      return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
    }
    function describe(cause, {delivered: delivered, host: host, proxied: proxied}) {
      const code = errorCode(cause);
      const via = proxied ? " The connection goes through the proxy of https_proxy." : "";
      if (delivered) return `The connection broke before the answer was complete${code === "" ? "" : ` (${code})`}.`;
      if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `The name ${host} could not be resolved (${code}).${via}`;
      if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) return `No TLS connection to ${host} (${code}).${via} Where a company proxy replaces certificates, NODE_EXTRA_CA_CERTS has to name its CA.`;
      const detail = code === "" ? "connection closed" : code;
      return `No connection to ${host} (${detail}).${via}`;
    }
    const VERSION = "1.0.0";
    const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;
    const RequestItem = schemas.Ikc({
      id: answer_fields.NZ,
      type: answer_fields.WV,
      status: answer_fields.WV,
      comments: answer_fields.r1
    });
    const requests = schemas.MfU((0, answer_fields.c3)(RequestItem), []);
    const PlacedOrderAnswer = schemas.Ikc({
      id: answer_fields.Id,
      requests: requests,
      certificate_id: answer_fields.NZ,
      organization: (0, answer_fields.H$)({
        id: answer_fields.NZ
      })
    });
    const ListedOrderAnswer = schemas.FsL(schemas.Ikc({
      id: schemas.lqM(answer_fields.Id),
      order_id: schemas.lqM(answer_fields.Id),
      certificate_id: answer_fields.NZ,
      certificate: (0, answer_fields.H$)({
        id: answer_fields.NZ
      }),
      product: (0, answer_fields.H$)({
        name_id: answer_fields.r1
      }),
      status: answer_fields.WV,
      date_created: answer_fields.r1
    }), schemas.pdi((item, context) => {
      const id = item.order_id ?? item.id;
      if (id === void 0) {
        context.issues.push({
          code: "custom",
          message: "no order ID",
          input: item
        });
        return core.tm;
      }
      return {
        id: id,
        certificateId: item.certificate_id ?? item.certificate?.id,
        status: item.status,
        dateCreated: item.date_created,
        productId: item.product?.name_id
      };
    }));
    const OrderListAnswer = schemas.FsL(schemas._H3({}).check(schemas.YPB(answer => !("errors" in answer) && ("orders" in answer || Object.keys(answer).every(key => key === "page")))), schemas.Ikc({
      orders: (0, answer_fields.c3)(ListedOrderAnswer)
    }));
    const OrderInfoAnswer = schemas.Ikc({
      id: answer_fields.NZ,
      certificate_id: answer_fields.NZ,
      status: answer_fields.WV,
      alternative_order_id: answer_fields.r1,
      date_created: answer_fields.r1,
      certificate: (0, answer_fields.H$)({
        id: answer_fields.NZ,
        common_name: answer_fields.r1,
        emails: schemas.MfU(schemas.lqM(schemas.YOg(schemas.YjP())), void 0),
        csr: answer_fields.r1,
        valid_till: answer_fields.r1,
        date_created: answer_fields.r1,
        organization: (0, answer_fields.H$)({
          id: answer_fields.NZ
        })
      }),
      product: (0, answer_fields.H$)({
        name_id: answer_fields.r1
      }),
      organization: (0, answer_fields.H$)({
        id: answer_fields.NZ
      }),
      requests: requests
    }).check(schemas.YPB(({id: id, status: status}) => id !== void 0 || status !== void 0));
    const EmailValidationAnswer = schemas.Ikc({
      emails: (0, answer_fields.c3)(schemas.Ikc({
        status: answer_fields.WV
      }))
    });
    const ErrorItem = schemas.KCZ([ schemas.FsL(schemas.YjP(), schemas.pdi(message => ({
      code: void 0,
      message: message
    }))), schemas.Ikc({
      code: answer_fields.r1,
      message: answer_fields.r1
    }) ]);
    const ErrorAnswer = schemas.Ikc({
      errors: schemas.MfU((0, answer_fields.c3)(ErrorItem), []),
      code: answer_fields.r1,
      message: answer_fields.r1
    });
    function openCertCentral({devkey: devkey, apiUrl: apiUrl, requestTimeoutSeconds: requestTimeoutSeconds}, {conceal: conceal, ...options}) {
      const connection = openConnection(apiUrl, {
        ...options,
        timeoutSeconds: requestTimeoutSeconds
      });
      let offset = 0;
      const base = apiUrl.href.replace(/\/+$/, "");
      async function send(question) {
        const {method: method = "GET", path: path, body: body, accept: accept = "application/json", tries: tries, timeoutSeconds: timeoutSeconds} = question;
        const answer = await connection.send({
          method: method,
          url: new URL(base + path),
          headers: {
            "X-DC-DEVKEY": devkey,
            Accept: accept,
            "User-Agent": USER_AGENT,
            ...body === void 0 ? {} : {
              "Content-Type": "application/json"
            }
          },
          ...body === void 0 ? {} : {
            body: JSON.stringify(body)
          },
          tries: tries,
          timeoutSeconds: timeoutSeconds
        });
        const date = Date.parse(answer.headers.date ?? "");
        if (!Number.isNaN(date)) offset = date - Date.now();
        return answer;
      }
      function accepted(answer, body) {
        if (answer.status >= 200 && answer.status < 300) return answer;
        throw refusal(answer, body?.payment_method, conceal);
      }
      const ask = async question => accepted(await send(question), question.body);
      const get = async (path, schema, patience) => read(await ask({
        path: path,
        ...patience
      }), schema);
      return {
        get: get,
        async placeOrder(productId, body) {
          const answer = await ask({
            method: "POST",
            path: `/order/certificate/${productId}`,
            body: body
          });
          return read(answer, PlacedOrderAnswer);
        },
        async ordersByReference(reference, patience) {
          const answer = await send({
            path: `/order/alternate/${reference}`,
            ...patience
          });
          return isNoMatch(answer) ? [] : read(accepted(answer), OrderListAnswer).orders;
        },
        async orderInfo(orderId, patience) {
          const info = await get(`/order/certificate/${orderId}`, OrderInfoAnswer, patience);
          if (info.id === void 0 || info.id === orderId) return {
            ...info,
            id: orderId
          };
          throw new base_errors.GI("unclear", `CertCentral answered with order ${info.id} where ${orderId} was asked for.`);
        },
        async listOrders(filters, patience) {
          const query = new URLSearchParams({
            sort: "-date_created",
            limit: "50"
          });
          for (const [name, value] of Object.entries(filters)) query.set(`filters[${name}]`, value);
          return (await get(`/order/certificate?${query}`, OrderListAnswer, patience)).orders;
        },
        async emailValidation(orderId) {
          const path = `/order/certificate/${orderId}/email-validation`;
          return (await get(path, EmailValidationAnswer, {
            tries: 1
          })).emails.map(({status: status}) => status ?? "unknown");
        },
        async download(orderId, certificateId) {
          try {
            const path = `/certificate/${certificateId}/download/format/pem_all`;
            return (await ask({
              path: path,
              accept: "*/*"
            })).body;
          } catch (error) {
            if (!(error instanceof base_errors.GI) || error.status !== 404) throw error;
            const path = `/certificate/download/order/${orderId}/format/pem_all`;
            return (await ask({
              path: path,
              accept: "*/*"
            })).body;
          }
        },
        clockOffsetMilliseconds: () => offset,
        close: () => connection.close()
      };
    }
    function read(answer, schema) {
      const json = parseJson(answer);
      const parsed = json === void 0 ? void 0 : schema.safeParse(json);
      if (parsed?.success) return parsed.data;
      const {status: status} = answer;
      const what = json === void 0 ? describeBody(answer) : "JSON without the fields that were expected";
      throw new base_errors.GI("unclear", `CertCentral answered ${status} with ${what}.`, {
        status: status,
        foreign: json === void 0,
        hint: json === void 0 ? hintFor({
          status: status,
          codes: [],
          foreign: true
        }) : void 0
      });
    }
    function refusal(answer, paymentMethod, conceal) {
      const {status: status} = answer;
      const errors = errorsIn(answer);
      const codes = codesOf(errors);
      const said = errors.map(({code: code, message: message}) => [ code, message ].filter(part => part !== void 0 && part !== "")).filter(parts => parts.length > 0).map(parts => (0, 
      redaction.g$)(conceal(parts.join(": ")))).slice(0, 10);
      const what = said.length > 0 ? said.join("; ") : describeBody(answer);
      const foreign = parseJson(answer) === void 0 && answer.body.trim() !== "";
      const failure = status === 429 ? "limited" : status === 408 || status < 300 || status >= 500 ? "unclear" : "refused";
      return new base_errors.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, ".")}`, {
        status: status,
        codes: codes,
        foreign: foreign,
        retryAfterSeconds: retryAfterSeconds(answer),
        hint: hintFor({
          status: status,
          codes: status === 429 ? [ ...codes, "request_limit_exceeded" ] : codes,
          messages: said.join(" "),
          foreign: foreign,
          paymentMethod: paymentMethod
        })
      });
    }
    function errorsIn(answer) {
      const parsed = ErrorAnswer.safeParse(parseJson(answer)).data;
      return parsed === void 0 || parsed.errors.length > 0 ? parsed?.errors ?? [] : [ parsed ];
    }
    function codesOf(errors) {
      return errors.flatMap(({code: code}) => code === void 0 ? [] : [ code ]);
    }
    function parseJson({body: body, truncated: truncated}) {
      if (truncated) return;
      try {
        const json = JSON.parse(body);
        if (Array.isArray(json) && json.length === 0) return {};
        return typeof json === "object" && json !== null ? json : void 0;
      } catch {
        return;
      }
    }
    function describeBody(answer) {
      const {body: body, headers: headers, truncated: truncated} = answer;
      if (truncated) return "more than 1 MiB, which was not read";
      if (body.trim() === "") return "an empty body";
      if (parseJson(answer) !== void 0) return "JSON that names no error";
      const type = headers["content-type"] ?? "";
      return type.includes("html") || /^\s*</.test(body) ? "HTML instead of JSON" : "something that is not JSON";
    }
    function isNoMatch(answer) {
      if (answer.status !== 404) return false;
      const codes = codesOf(errorsIn(answer));
      return codes.length > 0 && !codes.includes("not_found|route");
    }
    function openSession(credentials, conceal, report) {
      const cancelled = onCancellation();
      return {
        service: openCertCentral(credentials, {
          cancelled: cancelled,
          conceal: conceal,
          log: report.info
        }),
        report: report,
        cancelled: cancelled,
        wait: seconds => pause(seconds, cancelled),
        now: () => performance.now()
      };
    }
    var external_node_fs_ = __webpack_require__(3024);
    var lib_core = __webpack_require__(7532);
    function nextStep(order, withCsr) {
      const request = order.requestId === void 0 ? "the request" : `request ${order.requestId}`;
      const afterwards = withCsr ? "DigiCert validates the addresses (each may get an e-mail) and then issues the certificate." : "The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.";
      if (order.requestStatus === "rejected") return "Nothing follows: the request was rejected in CertCentral.";
      if (order.status === "issued") return "The certificate is issued.";
      if (order.requestStatus === "submitted") return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
      if (order.requestStatus === "pending" || order.status === "needs_approval") return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
      return afterwards;
    }
    function renderSummary(facts) {
      const {order: order, certificate: certificate, errorCode: errorCode} = facts;
      const rows = [ [ "Product", facts.productId && `\`${facts.productId}\`` ], [ "Order", order && `[${order.id}](${facts.orderUrl})` ], [ "Placed by this step", order && (order.created ? "yes" : "no, it existed already") ], [ "Request", order?.requestId ], [ "Request status", order?.requestStatus && words(order.requestStatus) ], [ "Order status", order?.status && words(order.status) ], [ "Certificate", order && (order.certificateId ?? "none yet") ], [ "Valid", certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}` ], [ "Serial number", certificate && `\`${certificate.serialNumber}\`` ], [ "Thumbprint (SHA-256)", certificate && `\`${certificate.thumbprint}\`` ], [ "Issuer", certificate && words(certificate.issuer) ], [ "Reference", facts.reference && `\`${facts.reference}\`` ], [ "Failed", errorCode && `\`${errorCode}\`, see the log` ], [ "Next", errorCode === void 0 ? facts.nextStep : void 0 ] ];
      const lines = rows.flatMap(([name, value]) => value ? [ `| ${name} | ${value} |` ] : []);
      return `## DigiCert client certificate\n\n| | |\n|---|---|\n${lines.join("\n")}\n\n`;
    }
    function renderChecks(results, body) {
      const rows = results.map(({check: check, result: result, message: message}) => `| ${check} | ${result.replaceAll("_", " ")} | ${escaped(message)} |`);
      return [ "## DigiCert client certificate: dry run", "", "Nothing was ordered.", "", "| Check | Result | |", "|---|---|---|", ...rows, "", "```json", body, "```", "", "" ].join("\n");
    }
    function escaped(text) {
      return text.replace(/[|<>[\]`\\]/g, character => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    }
    function words(text) {
      return text.replace(/[^\p{L}\p{N}_ .,()-]/gu, " ");
    }
    const STATE = {
      reference: "order-reference",
      start: "order-start",
      open: "order-open"
    };
    function openReport({apiUrl: apiUrl, productId: productId, withCsr: withCsr}) {
      const written = new Map;
      const output = (name, value) => {
        if (value === void 0 || written.get(name) === value) return;
        lib_core.uH(name, value);
        written.set(name, value);
      };
      let order;
      let certificate;
      let checks;
      let daysLeft;
      return {
        info: lib_core.pq,
        notice: text => lib_core.lm(text),
        warning: text => lib_core.$e(text),
        reference(reference) {
          lib_core.pq(`Order reference: ${reference}`);
          output("order-reference", reference);
          lib_core.LZ(STATE.reference, reference);
        },
        attempt(start) {
          lib_core.LZ(STATE.start, start.toISOString());
          lib_core.LZ(STATE.open, "true");
        },
        order(known) {
          if (order === void 0) lib_core.pq(`Order ${known.id} ${known.created ? "was placed" : "exists already"}.`);
          order = known;
          output("order-id", known.id);
          output("order-url", orderUrl(apiUrl, known.id));
          output("order-created", String(known.created));
          output("order-status", known.status);
          output("request-id", known.requestId);
          output("request-status", known.requestStatus);
          output("certificate-id", known.certificateId);
          output("organization-id", known.organizationId);
          lib_core.LZ(STATE.open, "false");
        },
        settled: () => lib_core.LZ(STATE.open, "false"),
        notDue(daysRemaining) {
          daysLeft = daysRemaining;
          output("order-created", "false");
          output("days-remaining", String(daysRemaining));
        },
        certificate({file: file, ...facts}) {
          certificate = facts;
          output("certificate-file", file);
          output("serial-number", facts.serialNumber);
          output("thumbprint", facts.thumbprint);
          output("not-before", facts.notBefore);
          output("not-after", facts.notAfter);
          output("issuer", facts.issuer);
          output("days-remaining", String(facts.daysRemaining));
          lib_core.pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
          if (file !== void 0) lib_core.pq(`It was written to ${file}.`);
        },
        preflight(results, body) {
          for (const {check: check, result: result, message: message} of results) lib_core.pq(`${check}: ${result.replaceAll("_", " ")}. ${message}`);
          const unseen = results.filter(({result: result}) => result === "not_allowed_to_look").map(({check: check}) => check);
          if (unseen.length > 0) lib_core.$e(`The key is not allowed to look at: ${unseen.join(", ")}.`);
          output("preflight", JSON.stringify(results));
          checks = renderChecks(results, body);
        },
        summary(errorCode) {
          const facts = {
            productId: productId,
            reference: written.get("order-reference"),
            order: order,
            orderUrl: order && orderUrl(apiUrl, order.id),
            certificate: certificate,
            nextStep: daysLeft === void 0 ? order && nextStep(order, withCsr) : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`,
            errorCode: errorCode
          };
          if (errorCode === void 0 && facts.nextStep !== void 0) lib_core.pq(facts.nextStep);
          addToSummary(checks ?? renderSummary(facts));
        }
      };
    }
    function orderUrl(apiUrl, orderId) {
      return `${apiUrl.origin}/secure/orders/${orderId}`;
    }
    function addToSummary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (!file) return;
      try {
        (0, external_node_fs_.appendFileSync)(file, markdown);
      } catch (error) {
        const code = error.code ?? "unknown error";
        lib_core.$e(`The job summary could not be written (${code}).`);
      }
    }
    async function run(inputs, env) {
      const {delivery: delivery, body: body} = inputs;
      const existing = await existingKey(inputs);
      if ((0, delivery_inputs.BP)(delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(delivery);
      }
      const report = openReport({
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        withCsr: body.certificate.csr !== void 0 || delivery.keyFile !== void 0
      });
      for (const {level: level, text: text} of inputs.remarks) report[level](text);
      const origin = workflowRun(env);
      const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : void 0;
      if (reference !== void 0) report.reference(reference);
      const session = openSession(inputs.credentials, inputs.conceal, report);
      const rerun = (origin?.attempt ?? 1) > 1;
      try {
        const renewal = await renewalOf(inputs, session);
        if (renewal?.state === "not due" || renewal?.state === "renewed" && !rerun) report.notDue(renewal.daysRemaining); else {
          const key = await prepareKey(inputs, existing);
          const job = {
            ...session,
            inputs: inputs,
            body: completeBody(body, {
              key: key,
              reference: reference,
              origin: origin
            }),
            rerun: rerun
          };
          await perform(job, {
            reference: reference,
            key: key,
            renewal: renewal
          });
        }
        report.summary();
      } catch (error) {
        report.summary((0, base_errors.D9)(error));
        throw error;
      } finally {
        session.service.close();
      }
    }
    async function perform(job, {reference: reference, key: key, renewal: renewal}) {
      if (job.inputs.dryRun) {
        const {dryRun: dryRun} = await __webpack_require__.e(217).then(__webpack_require__.bind(__webpack_require__, 1217));
        return dryRun(job, reference);
      }
      const found = reference === void 0 ? void 0 : await order_adopt(job, reference);
      if (found === void 0 && renewal?.state === "renewed") return job.report.notDue(renewal.daysRemaining);
      await handOver(job, found ?? await place(job, reference), key);
    }
    async function renewalOf(inputs, session) {
      const orderId = inputs.body.renewal_of_order_id;
      if (inputs.dryRun || inputs.renewBeforeDays === void 0 || orderId === void 0) return;
      const {readRenewal: readRenewal} = await __webpack_require__.e(804).then(__webpack_require__.bind(__webpack_require__, 2804));
      return readRenewal(session, orderId, inputs.renewBeforeDays);
    }
    async function order_adopt(job, reference) {
      const order = await (0, adopt.G)(job, reference);
      if (order !== void 0) job.report.order(order);
      return order;
    }
    async function place(job, reference) {
      const placed = await placeOrder(job, reference);
      if (reference === void 0 || placed.status !== void 0) return placed;
      const order = await readBack(job, reference, placed);
      job.report.order(order);
      return order;
    }
    async function handOver(job, order, {key: key, csr: csr}) {
      refuseRejected(order);
      const {waiting: waiting, delivery: delivery, productId: productId, body: body} = job.inputs;
      let current = order;
      if (waiting.goal !== "none") {
        const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
        current = await waitForOrder(job, order, waiting);
      }
      if (!(0, delivery_inputs.BP)(delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(708) ]).then(__webpack_require__.bind(__webpack_require__, 3708));
      const expected = {
        publicKey: csr === void 0 ? void 0 : publicKeyOf(csr),
        emails: body.certificate.emails,
        usage: (0, products.$7)(productId).usage,
        latestEnd: latestEnd(body, new Date)
      };
      await deliverCertificate(job, current, delivery, {
        expected: expected,
        key: key
      });
    }
    function referenceOf(inputs, origin, warn) {
      if (inputs.orderReference !== void 0) return inputs.orderReference;
      if (origin === void 0) warn("GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is no workflow run: the reference stands for the request alone, and the same request will find the same order.");
      const asked = inputs.renewBeforeDays === void 0 || origin === void 0 ? origin : {
        ...origin,
        runId: "renewal"
      };
      return (0, domain_reference.$_)(asked, inputs.productId, inputs.body);
    }
    function completeBody(body, {key: key, reference: reference, origin: origin}) {
      const named = reference === void 0 ? "" : ` ${(0, domain_reference.N7)(reference)}`;
      return {
        ...origin === void 0 ? {} : {
          comments: `Ordered by ${origin.url}${named}`
        },
        ...body,
        certificate: {
          ...body.certificate,
          ...key.csr === void 0 ? {} : {
            csr: key.csr
          }
        },
        ...reference === void 0 ? {} : {
          alternative_order_id: reference
        }
      };
    }
    function refuseRejected(order) {
      const rejected = order.requestStatus === "rejected";
      if (!rejected && !(0, domain_order.Lx)(order.status)) return;
      const what = rejected ? `Its request ${order.requestId ?? ""} was rejected` : `It is ${order.status}`;
      throw new base_errors.lZ(rejected && order.created ? "api_refused" : "order_closed", `Order ${order.id} will bring no certificate. ${what}. Ask an administrator of the CertCentral account why, correct that, and order anew with a new order-reference or in a new workflow run.`);
    }
  }),
  9970: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => refuseUnadoptable,
      G: () => findOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(279);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function findOrder(job, reference) {
      let listed = [];
      let found;
      try {
        listed = await lookUp(job, reference);
        found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.ty)(job, listed);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw lookUpFailed(job, error, reference, listed);
      }
      if (found === void 0 && job.rerun) found = await findOfEarlierAttempt(job, reference);
      if (found === void 0) return;
      await refuseUnadoptable(job, found, {
        reference: reference,
        consequence: "nothing was ordered"
      });
      return found.order;
    }
    async function refuseUnadoptable(job, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const {inputs: inputs, body: body, report: report} = job;
      const which = `Order ${order.id} already has the reference ${reference}`;
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status)) {
        report.order(order);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to order anew, give a new order-reference or start a new workflow run.`);
      }
      const differences = inputs.orderReference === void 0 ? [] : (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.e)(info, inputs.productId, body);
      if (differences.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if (await (0, _compare_js__WEBPACK_IMPORTED_MODULE_1__.E)(job, info)) {
        report.order(order);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("csr_mismatch", `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.`);
      }
    }
    function lookUpFailed(job, error, reference, listed) {
      const code = error.failure === "limited" ? "rate_limited" : "not_ordered";
      const [known] = listed;
      if (known === void 0) return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(code, `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the job again when that is solved.`, {
        cause: error
      });
      const {id: id, status: status, certificateId: certificateId} = known;
      job.report.order({
        id: id,
        status: status,
        certificateId: certificateId,
        created: false
      });
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(code, `There is an order with the reference ${reference} (${listed.map(order => order.id).join(", ")}), but reading it failed; this step placed nothing. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the job again when that is solved.`, {
        cause: error
      });
    }
    const RERUN_PAUSES_SECONDS = [ 2, 4, 8 ];
    async function lookUp(job, reference) {
      let listed = await job.service.ordersByReference(reference);
      for (const pause of job.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0) break;
        await job.wait(pause);
        listed = await job.service.ordersByReference(reference);
      }
      return listed;
    }
    const RERUN_DAYS = 31;
    async function findOfEarlierAttempt(job, reference) {
      const since = new Date(Date.now() - RERUN_DAYS * 864e5);
      try {
        return await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.$L)(job, {
          reference: reference,
          since: since,
          byIdentity: false,
          ruledOut: new Set
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        job.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
        return;
      }
    }
  }),
  279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => hasOtherKey,
      e: () => conflicts
    });
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1643);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);
    function conflicts(info, productId, body) {
      const {certificate: certificate} = body;
      const product = info.product?.name_id;
      const commonName = info.certificate?.common_name;
      const emails = info.certificate?.emails;
      const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
      const differs = {
        product: product !== void 0 && !(0, _domain_products_js__WEBPACK_IMPORTED_MODULE_2__.a5)(product, productId),
        "common name": commonName !== void 0 && certificate.common_name !== void 0 && !possibleCommonNames(certificate).includes((0, 
        _domain_names_js__WEBPACK_IMPORTED_MODULE_1__.TM)(commonName)),
        addresses: emails !== void 0 && emails.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__.dC).sort().join() !== certificate.emails.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__.dC).sort().join(),
        organization: organizationId !== void 0 && body.organization?.id !== void 0 && organizationId !== String(body.organization.id)
      };
      return Object.entries(differs).flatMap(([name, different]) => different ? [ name ] : []);
    }
    function possibleCommonNames({common_name: common_name, individual: individual, emails: emails}) {
      const names = [ common_name ?? "" ];
      if (individual !== void 0) names.push("pseudonym" in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
      return [ ...names, ...common_name?.includes("@") ? emails : [] ].map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__.TM);
    }
    async function hasOtherKey(job, info) {
      const own = job.body.certificate.csr;
      const theirs = (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_0__.$)(info.certificate?.csr ?? "");
      if (own === void 0 || "problem" in theirs || theirs.pem === own) return false;
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(708) ]).then(__webpack_require__.bind(__webpack_require__, 3708));
      const ownKey = publicKeyOf(own);
      const theirKey = publicKeyOf(theirs.pem);
      if (ownKey === void 0 || theirKey === void 0) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
      }
      return !ownKey.equals(theirKey);
    }
  }),
  8422: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $L: () => findInList,
      Im: () => warnUnguarded,
      tW: () => isOlder,
      ty: () => liveOrder
    });
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
    var _domain_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8913);
    var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(279);
    const MAX_CANDIDATES = 10;
    async function liveOrder({service: service, report: report}, listed, patience) {
      const orders = [ ...listed ].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_3__.jI);
      if (orders.length > 1) report.warning(`${orders.length} orders have this reference: ${orders.map(({id: id}) => id).join(", ")}. The first that is alive is used; cancel in CertCentral what is not needed.`);
      const candidates = [ ...orders.filter(({status: status}) => !(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(status)), ...orders.filter(({status: status}) => (0, 
      _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(status)) ];
      let closed;
      for (const {id: id, certificateId: certificateId, status: status} of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = {
          order: {
            certificateId: certificateId,
            status: status,
            ...(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.mJ)(info),
            created: false
          },
          info: info
        };
        if (!(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(found.order.status)) return found;
        closed ??= found;
      }
      return closed;
    }
    async function findInList(job, search) {
      const {since: since, ruledOut: ruledOut, patience: patience} = search;
      const dayBefore = new Date(since.valueOf() - 864e5).toISOString().slice(0, 10);
      const filters = {
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${dayBefore}`
      };
      const listed = await job.service.listOrders(filters, patience);
      const candidates = listed.filter(({id: id}) => !ruledOut.has(id)).filter(({productId: productId}) => productId === void 0 || (0, 
      _domain_products_js__WEBPACK_IMPORTED_MODULE_0__.a5)(productId, job.inputs.productId)).filter(({dateCreated: dateCreated}) => !(timeOf(dateCreated) < secondOf(since))).sort((one, other) => (0, 
      _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.jI)(other, one));
      for (const {id: id} of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id, patience);
        if (await isOwn(job, info, search)) return {
          order: {
            ...(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.mJ)(info),
            created: false
          },
          info: info
        };
        ruledOut.add(id);
      }
      return;
    }
    async function isOwn(job, info, {reference: reference, since: since, byIdentity: byIdentity}) {
      const comments = info.requests.flatMap(request => request.comments ? [ request.comments ] : []);
      if (info.alternative_order_id === reference) return true;
      if (info.alternative_order_id) return false;
      if (comments.some(comment => comment.includes((0, _domain_reference_js__WEBPACK_IMPORTED_MODULE_1__.N7)(reference)))) return true;
      return byIdentity && info.product !== void 0 && info.certificate?.emails !== void 0 && timeOf(dateOf(info)) >= secondOf(since) && comments.every(comment => comment === job.body.comments) && (0, 
      _compare_js__WEBPACK_IMPORTED_MODULE_2__.e)(info, job.inputs.productId, job.body).length === 0 && !await (0, 
      _compare_js__WEBPACK_IMPORTED_MODULE_2__.E)(job, info);
    }
    function isOlder(info, moment) {
      return timeOf(dateOf(info)) < secondOf(moment);
    }
    function dateOf(info) {
      return info.date_created ?? info.certificate?.date_created;
    }
    function timeOf(text) {
      return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
    }
    function secondOf(moment) {
      return Math.floor(moment.valueOf() / 1e3) * 1e3;
    }
    function warnUnguarded({report: report}, orderId) {
      report.warning(`CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this account: re-runs are not protected, and a re-run of this job may order a second time.`);
    }
  })
};
