"use strict";

exports.id = 828;

exports.ids = [ 828 ];

exports.modules = {
  7044: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fm: () => concealer,
      _Z: () => privateValues,
      g$: () => printable
    });
    function concealer(values) {
      const patterns = [ ...new Set([ ...values ].flatMap(forms)) ].sort((one, other) => other.length - one.length).map(value => {
        const pattern = RegExp.escape(value);
        return value.length < 5 ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
      });
      const secret = patterns.length === 0 ? void 0 : new RegExp(patterns.join("|"), "giu");
      return text => {
        const withoutDer = text.replace(DER_IN_BASE64, "***");
        return secret === void 0 ? withoutDer : withoutDer.replace(secret, "***");
      };
    }
    const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
    function forms(value) {
      const text = value?.trim() ?? "";
      return text === "" ? [] : [ text, text.normalize("NFC") ];
    }
    const PRIVATE_INPUTS = [ "devkey", "key-password", "pkcs12-password", "common-name", "emails", "first-name", "last-name", "pseudonym", "csr", "custom-fields", "additional-parameters" ];
    function privateValues(env) {
      return PRIVATE_INPUTS.flatMap(name => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
        switch (name) {
         case "common-name":
          return [ value, ...value.split(/\s+/).filter(word => word.length > 2) ];

         case "emails":
          return value.split(/[\r\n,]+/);

         case "csr":
          return [ value, ...csrLines(value) ];

         case "custom-fields":
          return value.split(/[\r\n]+/).map(line => line.slice(line.indexOf("=") + 1));

         case "additional-parameters":
          return [ ...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g) ].map(match => match[1]);

         default:
          return [ value ];
        }
      });
    }
    function csrLines(pem) {
      return (pem ?? "").split(/\s+|\\[rn]/).filter(line => line.length > 20 && !line.startsWith("-----"));
    }
    function printable(text, limit = 300) {
      const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "## [").trim();
      const characters = [ ...line ];
      return characters.length <= limit ? line : `${characters.slice(0, limit).join("")}...`;
    }
  }),
  1643: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCsr
    });
    const NOT_A_CSR = {
      CERTIFICATE: "is a certificate, not a certificate signing request",
      "PUBLIC KEY": "is a public key, not a certificate signing request"
    };
    function readCsr(source) {
      if (typeof source !== "string" && isDer(source)) return {
        pem: toPem(source)
      };
      const text = (typeof source === "string" ? source : decodeText(source)).replace(/\\r|\\n/g, "\n").trim();
      if (text.includes("-----BEGIN")) return readPem(text);
      const decoded = decodeBase64(text);
      if (decoded === void 0) return {
        problem: "is neither PEM nor base64"
      };
      if (isDer(decoded)) return {
        pem: toPem(decoded)
      };
      const inner = decoded.toString("utf8");
      return inner.includes("-----BEGIN") ? readPem(inner) : {
        problem: "is base64, but of neither PEM nor DER"
      };
    }
    function readPem(text) {
      const blocks = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g) ];
      const labels = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g) ].map(match => match[1]);
      if (labels.some(label => label.endsWith("PRIVATE KEY"))) return {
        problem: "holds a private key; keep it secret, give the certificate signing request made with it"
      };
      const block = blocks[0];
      if (block === void 0) return {
        problem: "has a PEM header, but no matching footer"
      };
      if (labels.length > 1) return {
        problem: `holds ${labels.length} PEM blocks; give exactly one`
      };
      const label = block[1];
      if (label !== "CERTIFICATE REQUEST" && label !== "NEW CERTIFICATE REQUEST") return {
        problem: NOT_A_CSR[label] ?? "is PEM, but not a certificate signing request"
      };
      const der = decodeBase64(block[2]);
      if (der === void 0) return {
        problem: "has damaged base64 between its PEM header and footer"
      };
      if (!isDer(der)) return {
        problem: "is cut or damaged: its DER length does not fit"
      };
      return {
        pem: toPem(der)
      };
    }
    function decodeText(bytes) {
      if (bytes[0] === 255 && bytes[1] === 254) return bytes.subarray(2).toString("utf16le");
      return bytes.toString("utf8").replace(/^\uFEFF/, "");
    }
    function decodeBase64(text) {
      const compact = text.replace(/\s+/g, "");
      if (compact === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return;
      return Buffer.from(compact, "base64");
    }
    function isDer(bytes) {
      if (bytes.length < 2 || bytes[0] !== 48) return false;
      const first = bytes[1];
      if (first < 128) return bytes.length === 2 + first;
      const lengthBytes = first & 127;
      if (lengthBytes === 0 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return false;
      return bytes.length === 2 + lengthBytes + bytes.readUIntBE(2, lengthBytes);
    }
    function toPem(der) {
      const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
      return [ "-----BEGIN CERTIFICATE REQUEST-----", ...lines, "-----END CERTIFICATE REQUEST-----" ].join("\n");
    }
  }),
  1828: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      collect: () => collect
    });
    var core = __webpack_require__(2413);
    var base_errors = __webpack_require__(4758);
    var certificate_csr = __webpack_require__(1643);
    var order = __webpack_require__(1780);
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
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
    var redaction = __webpack_require__(7044);
    __webpack_require__(7598);
    function readReference(reader) {
      const reference = reader.raw("order-reference");
      if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
      return reader.refuse("order-reference", "may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.");
    }
    const US_API = "https://www.digicert.com/services/v2";
    function readCredentials(reader, mask) {
      const devkey = readDevkey(reader, mask);
      const apiUrl = readApiUrl(reader);
      const requestTimeoutSeconds = reader.integer("request-timeout-seconds", {
        min: 1,
        max: 3600
      }) ?? 120;
      return devkey === void 0 || apiUrl === void 0 ? void 0 : {
        devkey: devkey,
        apiUrl: apiUrl,
        requestTimeoutSeconds: requestTimeoutSeconds
      };
    }
    function readDevkey(reader, mask) {
      const devkey = reader.raw("devkey");
      if (devkey === void 0) return reader.refuse("devkey", 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run for a pull request from a fork, nor to a reusable workflow without "secrets:".');
      mask(devkey);
      return /^[\x21-\x7e]+$/.test(devkey) ? devkey : reader.refuse("devkey", "holds white space, a control character or a non-ASCII character. Copy the key again.");
    }
    function readApiUrl(reader) {
      const url = URL.parse(reader.raw("api-url") ?? US_API);
      if (url === null) return reader.refuse("api-url", "is not a URL. The default is https://www.digicert.com/services/v2.");
      const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
      if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) return reader.refuse("api-url", "must begin with https://; http:// is allowed for a loopback host alone.");
      if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return reader.refuse("api-url", "must not hold a user, a password, a query or a fragment.");
      url.pathname = url.pathname.replace(/\/+$/, "");
      return url;
    }
    var delivery_inputs = __webpack_require__(2131);
    const MAX_QUOTED = 40;
    const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
    const CONTROL = /[\p{Cc}\u2028\u2029]/u;
    const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
    function inputReader(env, conceal) {
      const problems = [];
      const refuse = (input, text) => {
        problems.push({
          input: input,
          text: text
        });
      };
      const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0, 
      redaction.g$)(conceal(value))}"`;
      const raw = name => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === "" ? void 0 : value;
      };
      const clean = (name, value, lines) => {
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return refuse(name, `holds a ${lines ? "control character" : "line break or another control character"}.`);
        if (BIDIRECTIONAL.test(value)) return refuse(name, "holds a bidirectional control character.");
        if (!value.isWellFormed()) return refuse(name, "is not well-formed Unicode.");
        return value.normalize("NFC");
      };
      return {
        problems: problems,
        refuse: refuse,
        quote: quote,
        raw: raw,
        text(name, {multiline: multiline = false, max: max = Number.POSITIVE_INFINITY} = {}) {
          const value = raw(name);
          if (value === void 0) return;
          const text = clean(name, value, multiline);
          return text !== void 0 && text.length > max ? refuse(name, `has ${text.length} characters; at most ${max} are allowed.`) : text;
        },
        integer(name, {min: min, max: max = Number.MAX_SAFE_INTEGER}) {
          const value = raw(name);
          if (value === void 0) return;
          const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
          if (number >= min && number <= max) return number;
          const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more, below 2^53` : `from ${min} to ${max}`;
          return refuse(name, `${quote(value)} is not a whole number ${range}, in digits alone.`);
        },
        decimal(name, {min: min, max: max}) {
          const value = raw(name);
          if (value === void 0) return;
          const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
          if (number >= min && number <= max) return number;
          return refuse(name, `${quote(value)} is not a number from ${min} to ${max}, such as 5 or 0.5.`);
        },
        boolean(name) {
          const value = raw(name);
          if (value === void 0) return;
          if (/^true$/i.test(value)) return true;
          if (/^false$/i.test(value)) return false;
          return refuse(name, `${quote(value)} is neither true nor false.`);
        },
        oneOf(name, values) {
          const value = raw(name);
          if (value === void 0) return;
          const found = values.find(allowed => allowed === value);
          return found ?? refuse(name, `${quote(value)} is not allowed. Allowed: ${values.join(", ")}.`);
        },
        list(name) {
          const value = raw(name);
          if (value === void 0) return [];
          const text = clean(name, value, true);
          const entries = (text ?? "").split(/[\r\n,]+/).map(entry => entry.trim()).filter(entry => entry !== "");
          if (text !== void 0 && entries.length === 0) refuse(name, "holds separators, but no entry.");
          return entries;
        }
      };
    }
    function reportProblems(problems) {
      const lines = problems.map(({input: input, text: text}) => `- ${input}: ${text}`);
      return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join("\n")}`;
    }
    function readCollectInputs(env, mask) {
      const conceal = (0, redaction.Fm)((0, redaction._Z)(env));
      const reader = inputReader(env, conceal);
      const credentials = readCredentials(reader, mask);
      const order = readOrder(reader);
      const waiting = (0, delivery_inputs.OG)(reader);
      const delivery = (0, delivery_inputs.nR)(reader, mask);
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new base_errors.lZ("invalid_input", reportProblems(reader.problems));
      return {
        credentials: credentials,
        order: order,
        waiting: waiting,
        delivery: delivery,
        conceal: conceal
      };
    }
    function readOrder(reader) {
      const id = reader.integer("order-id", {
        min: 1
      });
      const reference = readReference(reader);
      const given = [ "order-id", "order-reference" ].filter(name => reader.raw(name) !== void 0);
      if (given.length !== 1) return reader.refuse("order-id", `give exactly one of order-id and order-reference; ${given.length === 0 ? "none is" : "both are"} given.`);
      if (id !== void 0) return {
        id: String(id)
      };
      return reference === void 0 ? void 0 : {
        reference: reference
      };
    }
    __webpack_require__(8800);
    async function liveOrder({service: service, report: report}, listed, patience) {
      const orders = [ ...listed ].sort(order.jI);
      if (orders.length > 1) report.warning(`${orders.length} orders have this reference: ${orders.map(({id: id}) => id).join(", ")}. The first that is alive is used; cancel in CertCentral what is not needed.`);
      const candidates = [ ...orders.filter(({status: status}) => !(0, order.Lx)(status)), ...orders.filter(({status: status}) => (0, 
      order.Lx)(status)) ];
      let closed;
      for (const {id: id, certificateId: certificateId, status: status} of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = {
          order: {
            certificateId: certificateId,
            status: status,
            ...(0, order.mJ)(info),
            created: false
          },
          info: info
        };
        if (!(0, order.Lx)(found.order.status)) return found;
        closed ??= found;
      }
      return closed;
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
    var core_core = __webpack_require__(8532);
    const orNone = read => schemas.lqM(schemas.pdi(read));
    function readId(value) {
      const isId = (typeof value === "number" || typeof value === "string" && /^[1-9]\d*$/.test(value)) && Number.isSafeInteger(Number(value)) && Number(value) > 0;
      return isId ? String(value) : void 0;
    }
    const Id = schemas.FsL(schemas.pdi(readId), schemas.YjP());
    const idOrNone = orNone(readId);
    const wordOrNone = orNone(value => typeof value === "string" && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : void 0);
    const textOrNone = orNone(value => typeof value === "string" ? value : void 0);
    const objectOrNone = shape => schemas.MfU(schemas.lqM(schemas.Ikc(shape)), void 0);
    const listOf = item => schemas.FsL(schemas.pdi(asList), schemas.YOg(item));
    function asList(value) {
      if (Array.isArray(value)) return value;
      return isEmpty(value) ? [] : [ value ];
    }
    function isEmpty(value) {
      return value === void 0 || value === null || typeof value === "object" && Object.keys(value).length === 0;
    }
    orNone(value => {
      if (value === true || value === 1 || value === "1" || value === "true") return true;
      return value === false || value === 0 || value === "0" || value === "false" ? false : void 0;
    });
    schemas.pdi(value => asList(value).map(Number).filter(number => Number.isSafeInteger(number)));
    orNone(value => {
      if (typeof value === "string") return /^-?\d{1,15}$/.test(value) ? Number(value) : void 0;
      return Number.isSafeInteger(value) ? value : void 0;
    });
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
      id: idOrNone,
      type: wordOrNone,
      status: wordOrNone,
      comments: textOrNone
    });
    const requests = schemas.MfU(listOf(RequestItem), []);
    const PlacedOrderAnswer = schemas.Ikc({
      id: Id,
      requests: requests,
      certificate_id: idOrNone,
      organization: objectOrNone({
        id: idOrNone
      })
    });
    const ListedOrderAnswer = schemas.FsL(schemas.Ikc({
      id: schemas.lqM(Id),
      order_id: schemas.lqM(Id),
      certificate_id: idOrNone,
      certificate: objectOrNone({
        id: idOrNone
      }),
      product: objectOrNone({
        name_id: textOrNone
      }),
      status: wordOrNone,
      date_created: textOrNone
    }), schemas.pdi((item, context) => {
      const id = item.order_id ?? item.id;
      if (id === void 0) {
        context.issues.push({
          code: "custom",
          message: "no order ID",
          input: item
        });
        return core_core.tm;
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
      orders: listOf(ListedOrderAnswer)
    }));
    const OrderInfoAnswer = schemas.Ikc({
      id: idOrNone,
      certificate_id: idOrNone,
      status: wordOrNone,
      alternative_order_id: textOrNone,
      date_created: textOrNone,
      certificate: objectOrNone({
        id: idOrNone,
        common_name: textOrNone,
        emails: schemas.MfU(schemas.lqM(schemas.YOg(schemas.YjP())), void 0),
        csr: textOrNone,
        valid_till: textOrNone,
        date_created: textOrNone,
        organization: objectOrNone({
          id: idOrNone
        })
      }),
      product: objectOrNone({
        name_id: textOrNone
      }),
      organization: objectOrNone({
        id: idOrNone
      }),
      requests: requests
    }).check(schemas.YPB(({id: id, status: status}) => id !== void 0 || status !== void 0));
    const EmailValidationAnswer = schemas.Ikc({
      emails: listOf(schemas.Ikc({
        status: wordOrNone
      }))
    });
    const ErrorItem = schemas.KCZ([ schemas.FsL(schemas.YjP(), schemas.pdi(message => ({
      code: void 0,
      message: message
    }))), schemas.Ikc({
      code: textOrNone,
      message: textOrNone
    }) ]);
    const ErrorAnswer = schemas.Ikc({
      errors: schemas.MfU(listOf(ErrorItem), []),
      code: textOrNone,
      message: textOrNone
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
        core.uH(name, value);
        written.set(name, value);
      };
      let order;
      let certificate;
      let checks;
      let daysLeft;
      return {
        info: core.pq,
        notice: text => core.lm(text),
        warning: text => core.$e(text),
        reference(reference) {
          core.pq(`Order reference: ${reference}`);
          output("order-reference", reference);
          core.LZ(STATE.reference, reference);
        },
        attempt(start) {
          core.LZ(STATE.start, start.toISOString());
          core.LZ(STATE.open, "true");
        },
        order(known) {
          if (order === void 0) core.pq(`Order ${known.id} ${known.created ? "was placed" : "exists already"}.`);
          order = known;
          output("order-id", known.id);
          output("order-url", orderUrl(apiUrl, known.id));
          output("order-created", String(known.created));
          output("order-status", known.status);
          output("request-id", known.requestId);
          output("request-status", known.requestStatus);
          output("certificate-id", known.certificateId);
          output("organization-id", known.organizationId);
          core.LZ(STATE.open, "false");
        },
        settled: () => core.LZ(STATE.open, "false"),
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
          core.pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
          if (file !== void 0) core.pq(`It was written to ${file}.`);
        },
        preflight(results, body) {
          for (const {check: check, result: result, message: message} of results) core.pq(`${check}: ${result.replaceAll("_", " ")}. ${message}`);
          const unseen = results.filter(({result: result}) => result === "not_allowed_to_look").map(({check: check}) => check);
          if (unseen.length > 0) core.$e(`The key is not allowed to look at: ${unseen.join(", ")}.`);
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
          if (errorCode === void 0 && facts.nextStep !== void 0) core.pq(facts.nextStep);
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
        core.$e(`The job summary could not be written (${code}).`);
      }
    }
    async function collect(env) {
      const inputs = readCollectInputs(env, core.Pq);
      const key = await keyOf(inputs);
      if ((0, delivery_inputs.BP)(inputs.delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(inputs.delivery);
      }
      const report = openReport({
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true
      });
      const session = openSession(inputs.credentials, inputs.conceal, report);
      try {
        const {order: order, info: info} = await collect_order_readOrder(session, inputs.order);
        report.order(order);
        await handOver(session, inputs, {
          order: order,
          info: info,
          key: key
        });
        report.summary();
      } catch (error) {
        report.summary((0, base_errors.D9)(error));
        throw error;
      } finally {
        session.service.close();
      }
    }
    async function collect_order_readOrder(session, asked) {
      try {
        if ("id" in asked) {
          const info = await session.service.orderInfo(asked.id);
          return {
            order: {
              ...(0, order.mJ)(info),
              created: false
            },
            info: info
          };
        }
        session.report.reference(asked.reference);
        const found = await liveOrder(session, await session.service.ordersByReference(asked.reference));
        if (found !== void 0) return found;
      } catch (error) {
        if (!(error instanceof base_errors.GI)) throw error;
        const codes = {
          limited: "rate_limited",
          refused: "api_refused"
        };
        throw new base_errors.lZ(error.failure === "limited" || error.failure === "refused" ? codes[error.failure] : "not_issued", `Reading the order failed. ${(0, 
        base_errors.mu)(error)} Nothing was changed; run the job again.`, {
          cause: error
        });
      }
      throw new base_errors.lZ("not_issued", `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the order step placed an order.`);
    }
    async function handOver(session, inputs, {order: order, info: info, key: key}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
      const current = await waitForOrder(session, order, inputs.waiting);
      if (!(0, delivery_inputs.BP)(inputs.delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(708) ]).then(__webpack_require__.bind(__webpack_require__, 3708));
      const csr = (0, certificate_csr.$)(info.certificate?.csr ?? "");
      const expected = {
        publicKey: "pem" in csr ? publicKeyOf(csr.pem) : void 0,
        emails: info.certificate?.emails ?? [],
        usage: productOf(info.product?.name_id ?? "").usage,
        latestEnd: statedEnd(info.certificate?.valid_till)
      };
      await deliverCertificate(session, current, inputs.delivery, {
        expected: expected,
        key: key
      });
    }
    async function keyOf({delivery: {keyFile: keyFile, keyPassword: keyPassword}}) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(27), __webpack_require__.e(220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0) return key;
      throw new base_errors.lZ("invalid_input", "key-file: does not exist. Give the path of the key that the order was made with.");
    }
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E4: () => COMMON_NAME,
      FL: () => SUBJECT_ALTERNATIVE_NAME,
      MB: () => EMAIL_ADDRESS,
      My: () => SMTP_UTF8_MAILBOX,
      TM: () => folded,
      dC: () => foldedAddress
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
  2131: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BP: () => wantsCertificate,
      OG: () => readWaiting,
      nR: () => readDelivery
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    function readWaiting(reader) {
      return {
        goal: reader.oneOf("wait-for", [ "none", "approval", "issuance" ]) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? "succeed"
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.raw("key-file");
      const file = reader.raw("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.raw("certificate-file"),
        format: reader.oneOf("certificate-format", [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ]) ?? "pem",
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
      const taken = new Map;
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.get((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== void 0) reader.refuse(name, `has the same path as ${other}; give each file its own.`);
        taken.set((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), name);
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.raw(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
    }
  })
};
