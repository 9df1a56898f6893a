"use strict";

exports.id = 450;

exports.ids = [ 450, 616 ];

exports.modules = {
  8586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => onCancellation,
      v: () => pause
    });
    var errors_0 = __webpack_require__(4758);
    function onCancellation() {
      const controller = new AbortController;
      for (const signal of [ "SIGINT", "SIGTERM", "SIGBREAK" ]) process.on(signal, () => controller.abort());
      return controller.signal;
    }
    async function pause(seconds, cancelled) {
      const {setTimeout: sleep} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
      try {
        await sleep(seconds * 1e3, void 0, {
          signal: cancelled
        });
      } catch (cause) {
        throw new errors_0.GI("undelivered", "The job was cancelled.", {
          cause: cause
        });
      }
    }
  }),
  4967: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DD: () => asList,
      Fq: () => readDigitsOrText,
      Gv: () => isObject,
      OA: () => fields,
      P1: () => readDay,
      Vf: () => readBoolean,
      X0: () => readKind,
      bf: () => readWholeNumber,
      c3: () => listOf,
      pS: () => readWord,
      wh: () => readId,
      y: () => ifThere,
      yR: () => readText
    });
    function readId(value) {
      const isId = (typeof value === "number" || typeof value === "string" && /^[1-9]\d*$/.test(value)) && Number.isSafeInteger(Number(value)) && Number(value) > 0;
      return isId ? String(value) : void 0;
    }
    function readWord(value) {
      return typeof value === "string" && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : void 0;
    }
    function readKind(value) {
      return typeof value === "string" && /^[A-Za-z][A-Za-z _-]{0,39}$/.test(value) ? value.toLowerCase().replaceAll(" ", "_") : void 0;
    }
    function readText(value) {
      return typeof value === "string" ? value : void 0;
    }
    function readDigitsOrText(value) {
      return typeof value === "number" ? String(value) : readText(value);
    }
    function readBoolean(value) {
      if (value === true || value === 1 || value === "1" || value === "true") return true;
      return value === false || value === 0 || value === "0" || value === "false" ? false : void 0;
    }
    function readWholeNumber(value) {
      if (typeof value === "string") return /^-?\d{1,15}$/.test(value) ? Number(value) : void 0;
      return Number.isSafeInteger(value) ? value : void 0;
    }
    function readDay(value) {
      const day = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : void 0;
      return day === void 0 || Number.isNaN(Date.parse(day)) ? void 0 : day;
    }
    function asList(value) {
      if (Array.isArray(value)) return value;
      const isEmpty = value === void 0 || value === null || typeof value === "object" && Object.keys(value).length === 0;
      return isEmpty ? [] : [ value ];
    }
    function listOf(read) {
      return value => {
        const items = asList(value).map(read);
        return items.includes(void 0) ? void 0 : items;
      };
    }
    function ifThere(read) {
      return value => value === void 0 ? void 0 : read(value);
    }
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function fields(shape) {
      const readers = Object.entries(shape);
      return value => {
        if (!isObject(value)) return;
        const found = readers.map(([name, read]) => [ name, read(value[name]) ]);
        return Object.fromEntries(found.filter(([, field]) => field !== void 0));
      };
    }
  }),
  5306: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => LIST_PAGE,
      a: () => openCertCentral
    });
    var base_errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var cancellation = __webpack_require__(8586);
    var external_node_tls_ = __webpack_require__(1692);
    const MAX_BODY_BYTES = 1048576;
    const CANCELLATION_GRACE_MILLISECONDS = 4e3;
    async function exchange(socket, message, limits) {
      await unaskedAnswers();
      if (limits.cancelled.aborted) throw new base_errors.GI("undelivered", "The job was cancelled.");
      const outgoing = request(socket, message);
      const delivery = watchDelivery(outgoing, socket.proxied);
      const time = watchTime(() => message.method === "GET" || !delivery.delivered, limits);
      try {
        const answer = answerTo(outgoing, message.maxBytes ?? MAX_BODY_BYTES);
        outgoing.end(message.body);
        return await Promise.race([ answer, time.over ]);
      } catch (cause) {
        outgoing.destroy();
        const {host: host} = message.url;
        const {delivered: delivered} = delivery;
        const reason = cause instanceof TimeOver ? cause.message : describe(cause, {
          delivered: delivered,
          host: host,
          proxied: socket.proxied
        });
        throw new base_errors.GI(delivered ? "unclear" : "undelivered", `${message.method} ${host}: ${reason}`, {
          cause: cause
        });
      } finally {
        time.stop();
      }
    }
    async function unaskedAnswers() {
      for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setImmediate(resolve));
    }
    function request(socket, {method: method, url: url, headers: headers, body: body}) {
      const length = body === void 0 ? {} : {
        "Content-Length": String(Buffer.byteLength(body))
      };
      return socket.request(url, {
        method: method,
        headers: {
          ...headers,
          ...length
        }
      });
    }
    function watchDelivery(outgoing, proxied) {
      const delivery = {
        delivered: false
      };
      const established = () => {
        delivery.delivered = true;
      };
      outgoing.once("socket", socket => {
        const secures = socket instanceof external_node_tls_.TLSSocket && !proxied;
        if (secures ? socket.authorized : !socket.connecting) established(); else socket.once(secures ? "secureConnect" : "connect", established);
      });
      outgoing.once("response", established);
      return delivery;
    }
    class TimeOver extends Error {}
    function watchTime(isIdle, {timeoutSeconds: timeoutSeconds, timeoutInput: timeoutInput, cancelled: cancelled}) {
      const {promise: over, reject: reject} = Promise.withResolvers();
      const deadline = setTimeout(() => reject(new TimeOver(`No complete answer within ${timeoutSeconds} s${timeoutInput}.`)), timeoutSeconds * 1e3);
      let grace;
      const cancel = () => {
        const end = () => reject(new TimeOver("The job was cancelled."));
        if (isIdle()) end(); else grace = setTimeout(end, CANCELLATION_GRACE_MILLISECONDS);
      };
      cancelled.addEventListener("abort", cancel, {
        once: true
      });
      return {
        over: over,
        stop() {
          clearTimeout(deadline);
          clearTimeout(grace);
          cancelled.removeEventListener("abort", cancel);
        }
      };
    }
    function answerTo(outgoing, maxBytes) {
      const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
      outgoing.on("error", reject);
      outgoing.on("response", incoming => readAnswer(incoming, maxBytes).then(resolve, reject));
      return promise;
    }
    function readAnswer(incoming, maxBytes) {
      const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
      const chunks = [];
      let size = 0;
      const finish = truncated => resolve({
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        truncated: truncated
      });
      incoming.on("data", chunk => {
        size += chunk.length;
        if (size <= maxBytes) {
          chunks.push(chunk);
          return;
        }
        finish(true);
        incoming.destroy();
      });
      incoming.on("end", () => incoming.complete ? finish(false) : reject(void 0));
      incoming.on("error", reject);
      incoming.on("close", () => reject(void 0));
      return promise;
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
    var external_node_https_ = __webpack_require__(4708);
    var certcentral_proxy = __webpack_require__(1705);
    var tcp_ahead = __webpack_require__(7616);
    function socketTo(base) {
      const proxy = (0, certcentral_proxy.i)(base);
      const transport = base.protocol === "https:" ? external_node_https_ : process.getBuiltinModule("node:http");
      const agent = new transport.Agent({
        keepAlive: true,
        maxSockets: 1,
        rejectUnauthorized: true,
        ...proxy === void 0 ? {} : {
          proxyEnv: {
            HTTPS_PROXY: proxy
          }
        }
      });
      let newest;
      const createConnection = agent.createConnection.bind(agent);
      const create = (options, callback) => {
        newest = createConnection(options, callback);
        return newest;
      };
      agent.createConnection = (options, callback = () => {}) => {
        newest?.destroy();
        const tcp = (0, tcp_ahead.F)(base);
        if (tcp === void 0) return create(options, callback);
        newest = tcp;
        one_socket_secure(tcp, create, options, callback);
        return;
      };
      const keepSocketAlive = agent.keepSocketAlive.bind(agent);
      agent.keepSocketAlive = socket => {
        distrust(socket);
        return keepSocketAlive(socket);
      };
      const reuseSocket = agent.reuseSocket.bind(agent);
      agent.reuseSocket = (socket, request) => {
        trust(socket);
        reuseSocket(socket, request);
      };
      return {
        request: (url, options) => transport.request(url, {
          ...options,
          agent: agent
        }),
        proxied: proxy !== void 0,
        end() {
          agent.destroy();
          newest?.destroy();
        }
      };
    }
    function one_socket_secure(tcp, create, options, done) {
      const secureContext = (0, external_node_tls_.createSecureContext)(options);
      const connected = () => done(null, create({
        ...options,
        socket: tcp,
        secureContext: secureContext
      }));
      if (tcp.connecting) tcp.once("connect", connected).once("error", done); else connected();
    }
    function distrust(socket) {
      socket.on("data", destroy);
    }
    function trust(socket) {
      socket.off("data", destroy);
    }
    function destroy() {
      this.destroy();
    }
    var service_error = __webpack_require__(9759);
    const MAX_TRIES = 4;
    const LIMITED_SECONDS = 240;
    const LONGEST_PAUSE_SECONDS = 60;
    function openConnection(base, options) {
      const socket = socketTo(base);
      const {cancelled: cancelled, log: log, rate: rate, wait: wait = cancellation.v} = options;
      let limitedSeconds = options.limitedSeconds ?? LIMITED_SECONDS;
      if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0" && base.protocol === "https:") options.warn(VERIFIES);
      async function attempt(request) {
        const limits = {
          timeoutSeconds: Math.min(request.timeoutSeconds ?? Number.POSITIVE_INFINITY, options.timeoutSeconds),
          timeoutInput: request.timeoutSeconds === void 0 ? " (request-timeout-seconds)" : "",
          cancelled: cancelled
        };
        try {
          const send = () => exchange(socket, request, limits);
          return await (rate === void 0 ? send() : rate.pace(send, cancelled));
        } catch (error) {
          if (!isTransient(error)) throw error;
          return error;
        }
      }
      async function send(request) {
        const {tries: tries = MAX_TRIES, pauseSeconds: pauseSeconds = Number.POSITIVE_INFINITY} = request;
        let paused = 0;
        let failures = 0;
        let refusals = 0;
        for (;;) {
          const outcome = await attempt(request);
          let seconds;
          if (outcome instanceof base_errors.GI) {
            failures++;
            seconds = 2 ** (failures - 1);
            if (failures >= tries || paused + seconds > pauseSeconds) throw outcome;
            log(`${outcome.message} Try ${failures + 1} of ${tries} in ${seconds} s.`);
          } else {
            if (!isLimited(request, outcome)) return outcome;
            refusals++;
            const left = Math.min(pauseSeconds - paused, limitedSeconds);
            const wanted = tries === 1 ? void 0 : pauseAfter429(outcome, refusals, left);
            rate?.hold(wanted ?? retryAfterSeconds(outcome) ?? LONGEST_PAUSE_SECONDS);
            if (wanted === void 0) return outcome;
            seconds = wanted;
            limitedSeconds -= seconds;
            log(`CertCentral answered 429: too many requests with this key. The request was not processed and is sent again in ${Math.round(seconds)} s.`);
          }
          paused += seconds;
          await wait(seconds, cancelled);
        }
      }
      return {
        send: send,
        renew: socket.end,
        close: socket.end
      };
    }
    const VERIFIES = "NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect on this step: the API key goes over this connection, so the server's certificate is verified. Remove the variable. Where a company proxy replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA.";
    function isLimited({method: method}, answer) {
      if (answer.status !== 429) return false;
      return method === "GET" ? !(0, service_error.eY)((0, service_error.MZ)((0, service_error.R4)(answer))) : (0, 
      service_error.fe)(answer);
    }
    function pauseAfter429(answer, refusals, left) {
      const demanded = retryAfterSeconds(answer);
      const least = demanded === void 0 ? 0 : Math.max(demanded, Math.min(refusals - 1, 10));
      const wanted = demanded === void 0 ? Math.min(3 * 2 ** (refusals - 1), LONGEST_PAUSE_SECONDS) : least;
      if (least > left || left < 1) return;
      return Math.min(wanted * (1 + Math.random() / 4), left);
    }
    function retryAfterSeconds({headers: headers}) {
      const header = headers["retry-after"];
      if (header === void 0) return;
      const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1e3;
      return Number.isFinite(seconds) ? Math.max(0, seconds) : void 0;
    }
    function isTransient(error) {
      if (!(error instanceof base_errors.GI) || error.failure !== "undelivered") return false;
      const codes = [ "ECONNREFUSED", "ECONNRESET", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH" ];
      return codes.includes(errorCode(error.cause));
    }
    var hints = __webpack_require__(2529);
    var order_answers = __webpack_require__(4985);
    const KINDS = [ [ /^(first_?name|last_?name|pseudonym|common_name|e?mails?|additional_emails|telephone)$/i, "words" ], [ /^(comments?|processor_comment|note|text|value)$/i, "phrase" ], [ /^csr$/i, "base64" ] ];
    function* peopleIn(answer) {
      const open = [ [ "", answer ] ];
      for (;;) {
        const [name, value] = open.pop() ?? [];
        if (name === void 0) return;
        if (Array.isArray(value)) open.push(...value.map(item => [ name, item ])); else if (typeof value === "object" && value !== null) open.push(...Object.entries(value)); else if (typeof value === "string") yield* partsOf(name, value);
      }
    }
    function* partsOf(name, text) {
      const as = KINDS.find(([fields]) => fields.test(name))?.[1];
      if (as === void 0) return;
      yield {
        as: as,
        text: text
      };
      if (as !== "phrase") return;
      for (const line of text.split(/[\r\n\u2028\u2029]+/)) yield {
        as: as,
        text: line
      };
    }
    const VERSION = "1.0.0";
    const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;
    const LIST_PAGE = 1e3;
    const MAX_LIST_BYTES = 16777216;
    const ADDRESS = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,255}/g;
    const ABOUT_ONE = /^\/(order\/certificate|request)\/\d+$/;
    const MAX_ANSWERS = 20;
    function openCertCentral({devkey: devkey, apiUrl: apiUrl, requestTimeoutSeconds: requestTimeoutSeconds}, {redact: redactInputs, ...options}) {
      const connection = openConnection(apiUrl, {
        ...options,
        timeoutSeconds: requestTimeoutSeconds
      });
      let offset = 0;
      const base = apiUrl.href.replace(/\/+$/, "");
      const answers = [];
      function remember(answer) {
        answers.push(answer);
        if (answers.length > MAX_ANSWERS) answers.shift();
        return answer;
      }
      function redact(text) {
        const people = (0, redaction.$p)(answers.flatMap(answer => [ ...peopleIn((0, service_error.qF)(answer) ?? {}) ]));
        return people(redactInputs(text)).replace(ADDRESS, "***");
      }
      async function send(question) {
        const {method: method = "GET", path: path, body: body, accept: accept = "application/json", ...patience} = question;
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
          ...patience
        });
        const date = Date.parse(answer.headers.date ?? "");
        if (!Number.isNaN(date)) offset = date - Date.now();
        return answer;
      }
      function accepted(answer, {method: method, body: body} = {}) {
        if (answer.status >= 200 && answer.status < 300) return answer;
        const {payment_method: payment_method} = body ?? {};
        throw refusal(answer, {
          changes: (method ?? "GET") !== "GET",
          paymentMethod: payment_method,
          redact: redact
        });
      }
      const ask = async question => accepted(await send(question), question);
      const get = async (path, read, patience) => {
        const answer = await ask({
          path: path,
          ...patience
        });
        return understood(ABOUT_ONE.test(path) ? remember(answer) : answer, read);
      };
      async function file(path) {
        const answer = await send({
          path: path,
          accept: "*/*"
        });
        if ((0, service_error.eY)((0, service_error.MZ)((0, service_error.R4)(answer)))) throw refusal(answer, {
          changes: false,
          paymentMethod: void 0,
          redact: redact
        });
        return accepted(answer).body;
      }
      return {
        get: get,
        async change(method, path, body, read) {
          const answer = remember(await ask({
            method: method,
            path: path,
            body: body
          }));
          return answer.body.trim() === "" ? void 0 : understood(answer, read);
        },
        async placeOrder(productId, body) {
          const answer = await ask({
            method: "POST",
            path: `/order/certificate/${productId}`,
            body: body
          });
          return understood(answer, order_answers.W);
        },
        async ordersByReference(reference, patience) {
          const answer = await send({
            path: `/order/alternate/${reference}`,
            ...patience
          });
          if (!isNoMatch(answer)) return understood(accepted(answer), order_answers.NX).orders;
          if (!(0, service_error.MZ)((0, service_error.R4)(answer)).includes("not_found|order")) {
            const limits = {
              maxBytes: MAX_LIST_BYTES,
              ...patience
            };
            await get("/order/certificate?limit=1", order_answers.NX, limits);
          }
          return [];
        },
        async orderInfo(orderId, patience) {
          const info = await get(`/order/certificate/${orderId}`, order_answers.Zz, patience);
          if ((info.id ?? orderId) === orderId) return {
            ...info,
            id: orderId
          };
          throw new base_errors.GI("unclear", `CertCentral answered about another order than ${orderId}.`);
        },
        async listOrders(filters, {offset: offset = 0, ...patience} = {}) {
          const query = new URLSearchParams({
            sort: "-date_created",
            limit: String(LIST_PAGE)
          });
          if (offset > 0) query.set("offset", String(offset));
          for (const [name, value] of Object.entries(filters)) query.set(`filters[${name}]`, value);
          const limits = {
            maxBytes: MAX_LIST_BYTES,
            ...patience
          };
          const read = offset > 0 ? order_answers.gD : order_answers.NX;
          return (await get(`/order/certificate?${query}`, read, limits)).orders;
        },
        emailValidation(orderId, patience) {
          const path = `/order/certificate/${orderId}/email-validation`;
          return get(path, order_answers.$d, patience);
        },
        async download(orderId, certificateId) {
          try {
            return await file(`/certificate/${certificateId}/download/format/pem_all`);
          } catch (error) {
            if (!(error instanceof base_errors.GI) || error.status !== 404 || (0, service_error.eY)(error.codes)) throw error;
            return file(`/certificate/download/order/${orderId}/format/pem_all`);
          }
        },
        clockOffsetMilliseconds: () => offset,
        reconnect: () => connection.renew(),
        close: () => connection.close()
      };
    }
    function understood(answer, read) {
      const json = (0, service_error.qF)(answer);
      const value = json === void 0 ? void 0 : read(json);
      if (value !== void 0) return value;
      const {status: status} = answer;
      const what = json === void 0 ? describeBody(answer) : "JSON without the fields that were expected";
      throw new base_errors.GI("unclear", `CertCentral answered ${status} with ${what}.`, {
        status: status,
        foreign: json === void 0,
        hint: json === void 0 ? (0, hints.J)({
          status: status,
          codes: [],
          foreign: true
        }) : void 0
      });
    }
    function refusal(answer, {changes: changes, paymentMethod: paymentMethod, redact: redact}) {
      const {status: status} = answer;
      const errors = (0, service_error.R4)(answer);
      const codes = (0, service_error.MZ)(errors);
      const said = errors.slice(0, 10).map(({code: code, message: message}) => [ ...code ? [ (0, 
      redaction.vs)(code, redact) ] : [], ...message ? [ (0, redaction.g$)(redact(message)) ] : [] ]).filter(parts => parts.length > 0).map(parts => parts.join(": "));
      const what = said.length > 0 ? said.join("; ") : describeBody(answer);
      const foreign = (0, service_error.qF)(answer) === void 0 && answer.body.trim() !== "";
      const own = (0, service_error.fe)(answer);
      const failure = changes && !own ? "unclear" : failureOf(status);
      return new base_errors.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, ".")}`, {
        status: status,
        codes: codes,
        foreign: foreign,
        retryAfterSeconds: retryAfterSeconds(answer),
        hint: (0, hints.J)({
          status: status,
          codes: status === 429 ? [ ...codes, "request_limit_exceeded" ] : codes,
          messages: errors.map(({message: message}) => message ?? "").join(" "),
          foreign: foreign,
          paymentMethod: paymentMethod
        })
      });
    }
    function failureOf(status) {
      if (status === 429) return "limited";
      return status === 408 || status < 300 || status >= 500 ? "unclear" : "refused";
    }
    function describeBody(answer) {
      const {body: body, headers: headers, truncated: truncated} = answer;
      if (truncated) return "more than 1 MiB, which was not read";
      if (body.trim() === "") return "an empty body";
      if ((0, service_error.qF)(answer) !== void 0) return "JSON that names no error";
      const type = headers["content-type"] ?? "";
      return type.includes("html") || /^\s*</.test(body) ? "HTML instead of JSON" : "something that is not JSON";
    }
    function isNoMatch(answer) {
      if (answer.status !== 404) return false;
      const codes = (0, service_error.MZ)((0, service_error.R4)(answer));
      return codes.length > 0 && codes.every(code => code === "not_found|order" || code === "not_found");
    }
  }),
  2529: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => knowsNoReferences,
      J: () => hintFor
    });
    function hintFor({status: status, codes: codes, messages: messages = "", foreign: foreign, paymentMethod: paymentMethod}) {
      if (messages.includes("alternative_order_id")) return referenceHint(messages);
      for (const code of codes) {
        if (code === "bad_request_format" && paymentMethod === "profile") return "With payment-method: profile DigiCert gives this misleading answer when the account has no card on file. Add a card to the account, or use payment-method: balance.";
        const hint = BY_CODE.get(code) ?? BY_CODE.get(code.split("|")[0]);
        if (hint !== void 0) return hint;
      }
      if (status >= 300 && status < 400) return "Redirects are not followed, because the key would go with them. Check api-url.";
      if (status === 403 && foreign) return "A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.";
      if (foreign) return "This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.";
      return;
    }
    function knowsNoReferences(messages) {
      return messages.includes("alternative_order_id") && /\b(unknown|unrecogni[sz]ed|unexpected|unsupported|not (an? )?(supported|recogni[sz]ed|allowed|known|valid))\b/i.test(messages);
    }
    function referenceHint(messages) {
      return knowsNoReferences(messages) ? "This endpoint does not accept the reference of the duplicate guard. With duplicate-guard: false the order action places the order without it, and then nothing protects a re-run." : "DigiCert does not accept this reference. Check in CertCentral whether an order with it exists, and give another order-reference only where none does.";
    }
    const BY_CODE = new Map(Object.entries({
      "access_denied|access_denied_invalid_key": "The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.",
      "access_denied|missing_permission": "The user of the key may not do this. Give the key the role Orders at least, and its user the right to place orders. To approve, or to skip an approval, the user must be a Manager or Administrator; for revocations, an Administrator.",
      "access_denied|invalid_approver": "The user of this key may not decide about this request: the user made it, or is not allowed to approve. Use the key of another user, an Administrator or Manager; revocations need an Administrator.",
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
    }));
  }),
  4985: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $d: () => readEmailStatuses,
      NX: () => readOrderList,
      W: () => readPlacedOrder,
      Zz: () => readOrderInfo,
      gD: () => readOrderPage,
      mJ: () => orderOf
    });
    var answer_fields_0 = __webpack_require__(4967);
    const requestList = (0, answer_fields_0.c3)((0, answer_fields_0.OA)({
      id: answer_fields_0.wh,
      type: answer_fields_0.X0,
      status: answer_fields_0.pS,
      date: answer_fields_0.P1,
      comments: answer_fields_0.yR
    }));
    const requests = value => requestList(value) ?? [];
    const texts = value => Array.isArray(value) ? (0, answer_fields_0.c3)(answer_fields_0.yR)(value) : void 0;
    const withId = (0, answer_fields_0.OA)({
      id: answer_fields_0.wh
    });
    const validity = (0, answer_fields_0.OA)({
      years: answer_fields_0.bf,
      days: answer_fields_0.bf,
      custom_expiration_date: answer_fields_0.yR
    });
    const placedOrder = (0, answer_fields_0.OA)({
      id: answer_fields_0.wh,
      requests: requests,
      certificate_id: answer_fields_0.wh,
      organization: withId
    });
    function readPlacedOrder(answer) {
      const order = placedOrder(answer);
      return order?.id === void 0 ? void 0 : {
        ...order,
        id: order.id
      };
    }
    const listedOrder = (0, answer_fields_0.OA)({
      id: answer_fields_0.wh,
      order_id: answer_fields_0.wh,
      certificate_id: answer_fields_0.wh,
      certificate: (0, answer_fields_0.OA)({
        id: answer_fields_0.wh,
        common_name: answer_fields_0.yR
      }),
      product: (0, answer_fields_0.OA)({
        name_id: answer_fields_0.yR
      }),
      status: answer_fields_0.pS,
      date_created: answer_fields_0.yR
    });
    function readListedOrder(value) {
      const item = listedOrder(value);
      const id = item?.order_id ?? item?.id;
      if (item === void 0 || id === void 0 || !hasReadableIds(value)) return;
      return {
        id: id,
        certificateId: item.certificate_id ?? item.certificate?.id,
        status: item.status,
        dateCreated: item.date_created,
        productId: item.product?.name_id,
        commonName: item.certificate?.common_name
      };
    }
    function hasReadableIds(item) {
      return [ item.id, item.order_id ].every(id => id === void 0 || (0, answer_fields_0.wh)(id) !== void 0);
    }
    function readOrderPage(answer) {
      if (!(0, answer_fields_0.Gv)(answer) || "errors" in answer) return;
      if (!("orders" in answer) && Object.keys(answer).some(key => key !== "page")) return;
      const orders = (0, answer_fields_0.c3)(readListedOrder)(answer.orders);
      return orders && {
        orders: orders,
        total: (0, answer_fields_0.Gv)(answer.page) ? answer.page.total : void 0
      };
    }
    function readOrderList(answer) {
      const page = readOrderPage(answer);
      return page && (page.orders.length > 0 || isNone(page.total)) ? page : void 0;
    }
    const isNone = total => total === void 0 || total === null || total === 0 || total === "0";
    const orderInfo = (0, answer_fields_0.OA)({
      id: answer_fields_0.Fq,
      certificate_id: answer_fields_0.wh,
      status: answer_fields_0.pS,
      alternative_order_id: answer_fields_0.Fq,
      date_created: answer_fields_0.yR,
      certificate: (0, answer_fields_0.OA)({
        id: answer_fields_0.wh,
        common_name: answer_fields_0.yR,
        emails: texts,
        csr: answer_fields_0.yR,
        serial_number: answer_fields_0.yR,
        thumbprint: answer_fields_0.yR,
        valid_till: answer_fields_0.yR,
        days_remaining: answer_fields_0.bf,
        date_created: answer_fields_0.yR,
        organization: withId,
        organization_units: texts,
        signature_hash: answer_fields_0.yR,
        common_name_indicator: answer_fields_0.pS,
        individual: (0, answer_fields_0.OA)({
          first_name: answer_fields_0.yR,
          last_name: answer_fields_0.yR,
          pseudonym: answer_fields_0.yR
        }),
        profile_type: answer_fields_0.pS,
        usage_designation: (0, answer_fields_0.OA)({
          primary_usage: answer_fields_0.pS,
          additional_usages: texts
        }),
        cert_validity: validity
      }),
      product: (0, answer_fields_0.OA)({
        name_id: answer_fields_0.yR
      }),
      organization: withId,
      container: withId,
      validity_years: answer_fields_0.bf,
      order_validity: validity,
      custom_expiration_date: answer_fields_0.yR,
      auto_renew: answer_fields_0.bf,
      payment_method: answer_fields_0.pS,
      custom_fields: (0, answer_fields_0.y)((0, answer_fields_0.c3)((0, answer_fields_0.OA)({
        metadata_id: answer_fields_0.wh,
        value: answer_fields_0.Fq
      }))),
      order_valid_till: answer_fields_0.yR,
      is_renewed: answer_fields_0.Vf,
      renewed_order_id: answer_fields_0.wh,
      requests: requests
    });
    function readOrderInfo(answer) {
      const info = orderInfo(answer);
      return info?.id === void 0 && info?.status === void 0 ? void 0 : info;
    }
    const emails = (0, answer_fields_0.c3)((0, answer_fields_0.OA)({
      status: answer_fields_0.pS
    }));
    function readEmailStatuses(answer) {
      return (0, answer_fields_0.Gv)(answer) ? emails(answer.emails)?.map(({status: status}) => status ?? "unknown") : void 0;
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
  1705: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => proxyFor
    });
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname) return false;
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost)) return true;
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) return false;
      let reqPort;
      if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
      const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
      if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
      return false;
    }
    function isLoopbackAddress(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    URL;
    var errors = __webpack_require__(4758);
    function proxyFor(base) {
      if (base.protocol !== "https:" || checkBypass(base)) return;
      const name = process.env.https_proxy ? "https_proxy" : "HTTPS_PROXY";
      const given = process.env[name];
      if (!given) return;
      const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`);
      if (proxy !== null && /^https?:$/.test(proxy.protocol) && isDecodable(proxy)) return proxy.href;
      throw new errors.lZ("invalid_input", `${name} is not the URL of an HTTP proxy (its value is not shown, since it can hold a password). Nothing was sent. Set it to http://host:port, or to http://user:password@host:port with special characters percent-encoded, or unset it.`);
    }
    function isDecodable({username: username, password: password}) {
      try {
        decodeURIComponent(username + password);
        return true;
      } catch {
        return false;
      }
    }
  }),
  9759: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MZ: () => codesOf,
      R4: () => errorsIn,
      eY: () => isNotYet,
      fe: () => isOwnError,
      qF: () => parseJson
    });
    var answer_fields_0 = __webpack_require__(4967);
    const errorFields = (0, answer_fields_0.OA)({
      code: answer_fields_0.yR,
      message: answer_fields_0.yR
    });
    const errorList = (0, answer_fields_0.c3)(item => typeof item === "string" ? {
      message: item
    } : errorFields(item));
    const errorAnswer = (0, answer_fields_0.OA)({
      errors: value => errorList(value) ?? [],
      code: answer_fields_0.yR,
      message: answer_fields_0.yR
    });
    function errorsIn(answer) {
      const read = errorAnswer(parseJson(answer));
      return read === void 0 || read.errors.length > 0 ? read?.errors ?? [] : [ read ];
    }
    function codesOf(errors) {
      return errors.flatMap(({code: code}) => code === void 0 ? [] : [ code ]);
    }
    function isOwnError(answer) {
      const {errors: errors} = errorAnswer(parseJson(answer)) ?? {
        errors: []
      };
      return answer.status >= 400 && codesOf(errors).some(code => /^[a-z]/i.test(code));
    }
    function isNotYet(codes) {
      return codes.includes("cert_unavailable_processing");
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
  }),
  7616: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => takeOpened,
      openAhead: () => openAhead
    });
    var node_net_0 = __webpack_require__(7030);
    var proxy_1 = __webpack_require__(1705);
    const opened = new WeakMap;
    async function openAhead(base) {
      if (base.protocol !== "https:" || (0, proxy_1.i)(base) !== void 0) return () => {};
      const host = base.hostname.replace(/^\[|\]$/g, "");
      const socket = (0, node_net_0.connect)({
        host: host,
        port: Number(base.port) || 443,
        noDelay: true,
        keepAlive: true
      });
      socket.on("error", () => {});
      opened.set(base, socket);
      await turn();
      process.getBuiltinModule("node:tls");
      await turn();
      return () => takeOpened(base)?.destroy();
    }
    function turn() {
      return new Promise(resolve => setImmediate(resolve));
    }
    function takeOpened(base) {
      const socket = opened.get(base);
      opened.delete(base);
      return socket?.destroyed ? void 0 : socket;
    }
  }),
  1780: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L4: () => stateOf,
      Lx: () => isClosed,
      jI: () => byAge,
      sl: () => isIssued
    });
    const CLOSED = [ "rejected", "canceled", "cancelled", "revoked", "expired", "denied" ];
    function isClosed(status) {
      return status !== void 0 && CLOSED.includes(status.toLowerCase());
    }
    function byAge(one, other) {
      return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
    }
    function isIssued(order) {
      return order.status === "issued" && order.certificateId !== void 0;
    }
    function stateOf({status: status, requestStatus: requestStatus}) {
      if (requestStatus === void 0 || requestStatus === "approved") return status ?? requestStatus ?? "not known yet";
      return status === void 0 ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
    }
  }),
  1738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $7: () => productOf,
      TH: () => currentName,
      Xo: () => INDICATORS,
      a5: () => sameProduct,
      zv: () => PRODUCTS
    });
    const INDICATORS = [ "given_name_surname", "pseudonym", "email_address", "organization_name" ];
    const SPONSOR_VALIDATED = {
      commonName: "required",
      organization: "required",
      individual: "required",
      indicators: [ "given_name_surname", "pseudonym" ],
      family: "client",
      publicSmime: true,
      usage: "email",
      successor: "secure_email_sponsor"
    };
    const PRODUCTS = {
      client_premium: {
        name: "Premium",
        ...SPONSOR_VALIDATED
      },
      client_digital_signature_plus: {
        name: "Digital Signature Plus",
        ...SPONSOR_VALIDATED
      },
      client_email_security_plus: {
        name: "Email Security Plus",
        ...SPONSOR_VALIDATED
      },
      client_authentication_plus: {
        name: "Authentication Plus",
        commonName: "required",
        organization: "required",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: false,
        usage: "client-auth"
      },
      class1_smime: {
        name: "Class 1 S/MIME",
        commonName: "ignored",
        organization: "optional",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: true,
        usage: "email",
        successor: "secure_email_mailbox"
      },
      secure_email_mailbox: {
        name: "Secure Email for Individual Mailbox",
        commonName: "ignored",
        organization: "optional",
        individual: "forbidden",
        indicators: [ "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      secure_email_sponsor: {
        name: "Secure Email for Employee",
        commonName: "optional",
        organization: "required",
        individual: "required",
        indicators: [ "given_name_surname", "pseudonym", "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      secure_email_organization: {
        name: "Secure Email for Organization",
        commonName: "optional",
        organization: "required",
        individual: "forbidden",
        indicators: [ "organization_name", "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      private_client_premium: {
        name: "Private Premium",
        commonName: "required",
        organization: "required",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: false,
        usage: "any"
      },
      client_premium_sha2: {
        name: "Premium (old name)",
        ...SPONSOR_VALIDATED,
        renamedTo: "client_premium"
      },
      client_digital_signature_plus_sha2: {
        name: "Digital Signature Plus (old name)",
        ...SPONSOR_VALIDATED,
        renamedTo: "client_digital_signature_plus"
      }
    };
    const UNKNOWN_PRODUCT = {
      name: "unknown product",
      commonName: "required",
      organization: "required",
      individual: "optional",
      indicators: INDICATORS,
      family: "unknown",
      publicSmime: false,
      usage: "any"
    };
    function productOf(productId) {
      return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
    }
    function currentName(productId) {
      return productOf(productId).renamedTo ?? productId;
    }
    function sameProduct(one, other) {
      return currentName(one) === currentName(other);
    }
  }),
  9702: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => openContext
    });
    var base_cancellation_0 = __webpack_require__(8586);
    var certcentral_certcentral_1 = __webpack_require__(5306);
    function openContext(credentials, redact, report, rate) {
      const cancelled = (0, base_cancellation_0.P)();
      return {
        service: (0, certcentral_certcentral_1.a)(credentials, {
          cancelled: cancelled,
          redact: redact,
          log: report.info,
          warn: report.warning,
          ...rate === void 0 ? {} : {
            rate: rate
          }
        }),
        report: report,
        cancelled: cancelled,
        wait: seconds => (0, base_cancellation_0.v)(seconds, cancelled),
        now: () => performance.now()
      };
    }
  }),
  5468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tS: () => openOutputs
    });
    var actions_core_0 = __webpack_require__(7532);
    var base_errors_1 = __webpack_require__(4758);
    var runner_files_2 = __webpack_require__(3948);
    const OUTPUTS = {
      "order-id": [ "order", "collect", "approve", "reissue", "revoke" ],
      "order-url": [ "order", "collect", "approve", "reissue", "revoke" ],
      "order-reference": [ "order", "collect", "reissue" ],
      "order-created": [ "order", "collect", "reissue" ],
      "order-status": [ "order", "collect", "approve", "reissue", "revoke" ],
      "request-id": [ "order", "collect", "approve", "reissue", "revoke" ],
      "request-status": [ "order", "collect", "approve", "reissue", "revoke" ],
      "certificate-id": [ "order", "collect", "reissue" ],
      "organization-id": [ "order" ],
      "certificate-file": [ "order", "collect", "reissue" ],
      "serial-number": [ "order", "collect", "reissue" ],
      thumbprint: [ "order", "collect", "reissue" ],
      "not-before": [ "order", "collect", "reissue" ],
      "not-after": [ "order", "collect", "reissue" ],
      issuer: [ "order", "collect", "reissue" ],
      "days-remaining": [ "order", "collect", "reissue" ],
      preflight: [ "order" ],
      csr: [ "key" ],
      "csr-file": [ "key" ],
      "key-file": [ "order", "key", "reissue" ],
      "key-created": [ "order", "key", "reissue" ],
      "public-key-sha256": [ "key" ],
      changed: [ "approve", "reissue", "revoke" ],
      "action-taken": [ "revoke" ],
      count: [ "inventory" ],
      "issued-count": [ "inventory" ],
      "expiring-count": [ "inventory" ],
      "pending-count": [ "inventory" ],
      "next-expiry": [ "inventory" ],
      "expiring-order-ids": [ "inventory" ],
      "inventory-file": [ "inventory" ],
      "to-order": [ "fleet" ],
      "to-renew": [ "fleet" ],
      "to-revoke": [ "fleet" ],
      current: [ "fleet" ],
      waiting: [ "fleet" ],
      problems: [ "fleet" ],
      "has-changes": [ "fleet" ],
      ordered: [ "fleet" ],
      renewed: [ "fleet" ],
      revoked: [ "fleet" ],
      failed: [ "fleet" ],
      unknown: [ "fleet" ],
      "not-attempted": [ "fleet" ],
      "results-file": [ "fleet" ],
      "error-code": [ "order", "collect", "key", "approve", "reissue", "revoke", "inventory", "fleet" ]
    };
    function openOutputs(action) {
      const written = new Map;
      const has = name => OUTPUTS[name].includes(action);
      return {
        set(name, value) {
          if (value === void 0 || written.get(name) === value || !has(name)) return;
          writeOutput(name, value);
          written.set(name, value);
        },
        get: name => written.get(name),
        has: has
      };
    }
    function writeOutput(name, value) {
      try {
        actions_core_0.uH(name, value);
      } catch (error) {
        throw new base_errors_1.lZ("internal_error", `The output ${name} could not be written to GITHUB_OUTPUT (${(0, 
        runner_files_2.A3)(error)}), so later steps would not see it. The log says what was done until then. Make room on the runner, look whether the log names an order, and run the job again.`, {
          cause: error
        });
      }
    }
  }),
  8850: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NL: () => openReport,
      YL: () => orderUrl,
      c4: () => STATE
    });
    var actions_core_0 = __webpack_require__(7532);
    var base_errors_1 = __webpack_require__(4758);
    var base_redaction_2 = __webpack_require__(3002);
    var outputs_3 = __webpack_require__(5468);
    var runner_files_4 = __webpack_require__(3948);
    var summary_5 = __webpack_require__(7994);
    const STATE = {
      reference: "order-reference",
      start: "order-start",
      open: "order-open"
    };
    function openReport(subject) {
      const outputs = (0, outputs_3.tS)(subject.action);
      const told = {
        rows: []
      };
      return {
        info: actions_core_0.pq,
        notice: text => actions_core_0.lm(text),
        warning: text => actions_core_0.$e(text),
        set: outputs.set,
        addRow: (name, markdown) => void told.rows.push([ name, markdown ]),
        tellNext(text) {
          told.next = text;
        },
        useReference(reference) {
          actions_core_0.pq(`Order reference: ${reference}`);
          outputs.set("order-reference", reference);
          (0, runner_files_4.LZ)(STATE.reference, reference);
        },
        openAttempt(start) {
          if ((0, runner_files_4.LZ)(STATE.start, start.toISOString()) && (0, runner_files_4.LZ)(STATE.open, "true")) return;
          throw new base_errors_1.lZ("not_ordered", "GITHUB_STATE could not be written, so a step that is stopped could not look for its order afterwards; nothing was ordered. Check that the disk of the runner is not full, and run the job again.");
        },
        closeAttempt: () => void (0, runner_files_4.LZ)(STATE.open, "false"),
        tellOrder(order) {
          if (told.order === void 0 && subject.action === "order") actions_core_0.pq(`Order ${order.id} ${order.created ? "was placed" : "exists already"}.`);
          told.order = order;
          (0, runner_files_4.LZ)(STATE.open, "false");
          setOrderOutputs(outputs, order, orderUrl(subject.apiUrl, order.id));
        },
        tellKey(file, created) {
          actions_core_0.pq(created ? "A new private key was made and saved." : "The private key that was there is used.");
          outputs.set("key-file", file);
          outputs.set("key-created", String(created));
        },
        tellNotDue(daysRemaining) {
          told.daysLeft = daysRemaining;
          outputs.set("order-created", "false");
          outputs.set("days-remaining", String(daysRemaining));
        },
        tellCertificate({file: file, ...facts}) {
          told.certificate = facts;
          setCertificateOutputs(outputs, facts, file);
          actions_core_0.pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
          if (file !== void 0) actions_core_0.pq(`It was written to ${(0, base_redaction_2.g$)(subject.redact(file), 200)}.`);
        },
        tellChecks(results, body) {
          logChecks(results);
          outputs.set("preflight", JSON.stringify(results));
          told.checks = (0, summary_5.gH)(results, body);
        },
        writeSummary(errorCode) {
          const next = nextStepOf(told, subject.withCsr);
          if (errorCode === void 0 && next !== void 0) actions_core_0.pq(next);
          (0, summary_5.Dg)(told.checks ?? (0, summary_5.Br)(factsOf(told, subject, {
            outputs: outputs,
            next: next,
            errorCode: errorCode
          })));
        }
      };
    }
    function factsOf({rows: rows, order: order, certificate: certificate}, {title: title = "DigiCert client certificate", productId: productId, apiUrl: apiUrl}, {outputs: outputs, next: next, errorCode: errorCode}) {
      return {
        placing: outputs.has("order-created"),
        title: title,
        rows: rows,
        productId: productId,
        order: order,
        certificate: certificate,
        errorCode: errorCode,
        reference: outputs.get("order-reference"),
        orderUrl: order && orderUrl(apiUrl, order.id),
        nextStep: next
      };
    }
    function setOrderOutputs({set: set}, order, url) {
      set("order-id", order.id);
      set("order-url", url);
      set("order-created", String(order.created));
      set("order-status", order.status);
      set("request-id", order.requestId);
      set("request-status", order.requestStatus);
      set("certificate-id", order.certificateId);
      set("organization-id", order.organizationId);
    }
    function setCertificateOutputs({set: set}, facts, file) {
      set("certificate-file", file);
      set("serial-number", facts.serialNumber);
      set("thumbprint", facts.thumbprint);
      set("not-before", facts.notBefore);
      set("not-after", facts.notAfter);
      set("issuer", facts.issuer);
      set("days-remaining", String(facts.daysRemaining));
    }
    function logChecks(results) {
      for (const {check: check, result: result, message: message} of results) actions_core_0.pq(`${check}: ${result.replaceAll("_", " ")}. ${message}`);
      const unseen = results.filter(({result: result}) => result === "not_allowed_to_look").map(({check: check}) => check);
      if (unseen.length > 0) actions_core_0.$e(`The key is not allowed to read: ${unseen.join(", ")}.`);
    }
    function nextStepOf({order: order, daysLeft: daysLeft, next: next}, withCsr) {
      if (next !== void 0) return next;
      return daysLeft === void 0 ? order && (0, summary_5.sk)(order, withCsr) : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`;
    }
    function orderUrl(apiUrl, orderId) {
      return `${apiUrl.origin}/secure/orders/${orderId}`;
    }
  }),
  7994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Br: () => renderSummary,
      Dg: () => addToSummary,
      gH: () => renderChecks,
      sk: () => nextStep
    });
    var node_fs_0 = __webpack_require__(3024);
    var actions_core_1 = __webpack_require__(7532);
    var base_unicode_3 = __webpack_require__(6474);
    var domain_order_2 = __webpack_require__(1780);
    function nextStep(order, withCsr) {
      const request = order.requestId === void 0 ? "the request" : `request ${order.requestId}`;
      const afterwards = withCsr ? "DigiCert validates the addresses (each may get an e-mail) and then issues the certificate." : "The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.";
      if (order.requestStatus === "rejected") return "Nothing follows: the request was rejected in CertCentral.";
      if ((0, domain_order_2.Lx)(order.status)) return `Nothing follows: the order is ${order.status}.`;
      if (order.status === "issued") return "The certificate is issued.";
      if (order.requestStatus === "submitted") return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
      if (order.requestStatus === "pending" || order.status === "needs_approval") return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
      return afterwards;
    }
    function renderSummary(facts) {
      const {order: order, certificate: certificate, errorCode: errorCode} = facts;
      const rows = [ [ "Product", facts.productId && `\`${facts.productId}\`` ], [ "Order", order && `[${order.id}](${facts.orderUrl})` ], [ "Placed by this step", order && facts.placing ? order.created ? "yes" : "no, it existed already" : void 0 ], [ "Request", order?.requestId ], [ "Request status", order?.requestStatus && words(order.requestStatus) ], [ "Order status", order?.status && words(order.status) ], [ "Certificate", order && facts.placing ? order.certificateId ?? "none yet" : void 0 ], [ "Valid", certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}` ], [ "Serial number", certificate && `\`${certificate.serialNumber}\`` ], [ "Thumbprint (SHA-256)", certificate && `\`${certificate.thumbprint}\`` ], [ "Issuer", certificate && words(certificate.issuer) ], [ "Reference", facts.reference && `\`${facts.reference}\`` ], ...facts.rows, [ "Failed", errorCode && `\`${errorCode}\`, see the log` ], [ "Next", errorCode === void 0 ? facts.nextStep : void 0 ] ];
      const lines = rows.flatMap(([name, value]) => value ? [ `| ${name} | ${value} |` ] : []);
      return `## ${facts.title}\n\n| | |\n|---|---|\n${lines.join("\n")}\n\n`;
    }
    function renderChecks(results, body) {
      const rows = results.map(({check: check, result: result, message: message}) => `| ${check} | ${result.replaceAll("_", " ")} | ${escaped(message)} |`);
      return [ "## DigiCert client certificate: dry run", "", "Nothing was ordered.", "", "| Check | Result | |", "|---|---|---|", ...rows, "", "```json", body, "```", "", "" ].join("\n");
    }
    function escaped(text) {
      return text.replace(/[|<>[\]`\\]/g, character => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    }
    const NO_WORD = (0, base_unicode_3.g)(String.raw`[^\p{L}\p{N}_ .,()-]`, "gu");
    function words(text) {
      return text.replace(base_unicode_3.a.test(text) ? NO_WORD() : /[^\w .,()-]/g, " ");
    }
    function addToSummary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (!file) return;
      try {
        (0, node_fs_0.appendFileSync)(file, markdown);
      } catch (error) {
        const code = error.code ?? "unknown error";
        actions_core_1.$e(`The job summary could not be written (${code}).`);
      }
    }
  })
};
