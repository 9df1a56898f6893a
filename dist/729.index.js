"use strict";

exports.id = 729;

exports.ids = [ 729 ];

exports.modules = {
  4758: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D9: () => errorCodeOf,
      GI: () => RequestError,
      dz: () => requestFailed,
      lZ: () => ActionError,
      mu: () => withHint
    });
    class ActionError extends Error {
      name="ActionError";
      code;
      constructor(code, message, options) {
        super(message, options);
        this.code = code;
      }
    }
    class RequestError extends Error {
      name="RequestError";
      failure;
      status;
      codes;
      foreign;
      retryAfterSeconds;
      hint;
      constructor(failure, message, details = {}) {
        super(message, {
          cause: details.cause
        });
        this.failure = failure;
        this.status = details.status;
        this.codes = details.codes ?? [];
        this.foreign = details.foreign ?? false;
        this.retryAfterSeconds = details.retryAfterSeconds;
        this.hint = details.hint;
      }
    }
    function withHint(error) {
      return error.hint === void 0 ? error.message : `${error.message} ${error.hint}`;
    }
    function requestFailed(error, fallback, message) {
      const denied = [ 401, 403 ].includes(error.status ?? 0) && error.codes.some(code => code.startsWith("access_denied"));
      const refused = error.failure === "refused" && !error.foreign && fallback !== "not_ordered";
      const code = error.failure === "limited" ? "rate_limited" : denied || refused ? "api_refused" : fallback;
      return new ActionError(code, message, {
        cause: error
      });
    }
    function errorCodeOf(error) {
      return error instanceof ActionError ? error.code : "internal_error";
    }
  }),
  7044: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $p: () => redactor,
      e5: () => csrLines,
      g$: () => printable
    });
    function redactor(values) {
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
    function csrLines(pem) {
      return (pem ?? "").split(/\s+|\\[rn]/).filter(line => line.length > 20 && !line.startsWith("-----"));
    }
    function printable(text, limit = 300) {
      const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "## [").trim();
      const characters = [ ...line ];
      return characters.length <= limit ? line : `${characters.slice(0, limit).join("")}...`;
    }
  }),
  8008: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => readCredentials
    });
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
  }),
  6757: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => reportProblems,
      c: () => inputReader
    });
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
    const MAX_QUOTED = 40;
    const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
    const CONTROL = /[\p{Cc}\u2028\u2029]/u;
    const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
    function inputReader(env, redact) {
      const problems = [];
      const refuse = (input, text) => {
        problems.push({
          input: input,
          text: text
        });
      };
      const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0, 
      _base_redaction_js__WEBPACK_IMPORTED_MODULE_0__.g$)(redact(value))}"`;
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
        password(name) {
          const value = env[`INPUT_${name.toUpperCase()}`];
          if (value === void 0 || value === "") return;
          return value.trim() === "" ? refuse(name, "contains only white space. Give a password, or leave it empty.") : value;
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
  }),
  5620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Pf: () => fieldsOf,
      Vc: () => inputsOf,
      mc: () => INPUTS
    });
    const ONLINE = [ "order", "collect", "approve", "reissue", "revoke", "inventory", "fleet" ];
    const INPUTS = {
      devkey: {
        group: "connection",
        privacy: "key",
        actions: ONLINE
      },
      "api-url": {
        group: "connection",
        privacy: "public",
        actions: ONLINE
      },
      "request-timeout-seconds": {
        group: "connection",
        privacy: "public",
        actions: ONLINE
      },
      "product-id": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ]
      },
      "common-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order", "key" ],
        fields: [ "certificate.common_name" ]
      },
      emails: {
        group: "certificate",
        privacy: "addresses",
        actions: [ "order" ],
        fields: [ "certificate.emails" ]
      },
      "organization-id": {
        group: "certificate",
        privacy: "public",
        actions: [ "order", "inventory" ],
        fields: [ "organization.id" ]
      },
      "signature-hash": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.signature_hash" ]
      },
      "organization-units": {
        group: "certificate",
        privacy: "texts",
        actions: [ "order" ],
        fields: [ "certificate.organization_units" ]
      },
      "first-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      "last-name": {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      pseudonym: {
        group: "certificate",
        privacy: "names",
        actions: [ "order" ],
        fields: [ "certificate.individual" ]
      },
      "common-name-indicator": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.common_name_indicator" ]
      },
      "profile-type": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.profile_type" ]
      },
      "primary-usage": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.usage_designation" ]
      },
      "additional-usages": {
        group: "certificate",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "certificate.usage_designation" ]
      },
      csr: {
        group: "key",
        privacy: "csr",
        actions: [ "order", "reissue" ],
        fields: [ "certificate.csr" ]
      },
      "csr-file": {
        group: "key",
        privacy: "public",
        actions: [ "order", "key", "reissue" ],
        fields: [ "certificate.csr" ]
      },
      "key-file": {
        group: "key",
        privacy: "public",
        actions: [ "order", "collect", "key", "reissue" ]
      },
      "key-type": {
        group: "key",
        privacy: "public",
        actions: [ "order", "key", "reissue", "fleet" ]
      },
      "key-password": {
        group: "key",
        privacy: "secret",
        actions: [ "order", "collect", "key", "reissue", "fleet" ]
      },
      "validity-years": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "validity_years" ]
      },
      "validity-days": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "order_validity", "validity_days" ]
      },
      "custom-expiration-date": {
        group: "validity",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "custom_expiration_date" ]
      },
      "auto-renew": {
        group: "renewal",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "auto_renew" ]
      },
      "renewal-of-order-id": {
        group: "renewal",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "renewal_of_order_id" ]
      },
      "renew-before-days": {
        group: "renewal",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "order-id": {
        group: "order",
        privacy: "public",
        actions: [ "collect", "approve", "reissue", "revoke" ]
      },
      "request-id": {
        group: "order",
        privacy: "public",
        actions: [ "approve" ]
      },
      decision: {
        group: "order",
        privacy: "public",
        actions: [ "approve" ]
      },
      "skip-approval": {
        group: "order",
        privacy: "public",
        actions: [ "order", "reissue", "revoke" ],
        fields: [ "skip_approval" ]
      },
      "container-id": {
        group: "order",
        privacy: "public",
        actions: [ "order", "inventory" ],
        fields: [ "container.id" ]
      },
      "custom-fields": {
        group: "order",
        privacy: "field-values",
        actions: [ "order" ],
        fields: [ "custom_fields" ]
      },
      "payment-method": {
        group: "order",
        privacy: "public",
        actions: [ "order" ],
        fields: [ "payment_method" ]
      },
      comments: {
        group: "order",
        privacy: "texts",
        actions: [ "order", "approve", "reissue", "revoke" ],
        fields: [ "comments" ]
      },
      "additional-parameters": {
        group: "order",
        privacy: "json",
        actions: [ "order" ]
      },
      "order-reference": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "collect", "approve", "reissue", "revoke" ],
        fields: [ "alternative_order_id" ]
      },
      "duplicate-guard": {
        group: "safety",
        privacy: "public",
        actions: [ "order" ]
      },
      "dry-run": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "reissue", "revoke" ]
      },
      "allowed-products": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "allowed-organization-ids": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "allowed-email-domains": {
        group: "safety",
        privacy: "public",
        actions: [ "order", "fleet" ]
      },
      "wait-for": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "wait-timeout-minutes": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "on-timeout": {
        group: "waiting",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "certificate-file": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "certificate-format": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue", "fleet" ]
      },
      overwrite: {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "pkcs12-file": {
        group: "delivery",
        privacy: "public",
        actions: [ "order", "collect", "reissue" ]
      },
      "pkcs12-password": {
        group: "delivery",
        privacy: "secret",
        actions: [ "order", "collect", "reissue" ]
      },
      "expires-within-days": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      "product-ids": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      "inventory-file": {
        group: "inventory",
        privacy: "public",
        actions: [ "inventory" ]
      },
      fleet: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      manifest: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      defaults: {
        group: "fleet",
        privacy: "field-values",
        actions: [ "fleet" ]
      },
      apply: {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "max-orders": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "max-revocations": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "results-file": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "certificate-directory": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "key-directory": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      },
      "requests-per-minute": {
        group: "fleet",
        privacy: "public",
        actions: [ "fleet" ]
      }
    };
    function inputsOf(action) {
      const entries = Object.entries(INPUTS);
      return entries.filter(([, {actions: actions}]) => actions.includes(action)).map(([name]) => name);
    }
    function fieldsOf(input) {
      const {fields: fields = []} = INPUTS[input];
      return fields;
    }
  }),
  5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => readBoth,
      k: () => readOrderChoice
    });
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3949);
    function readOrderChoice(reader) {
      const {id: id, reference: reference, given: given} = readBoth(reader);
      if (given !== 1) return reader.refuse("order-id", given === 0 ? "and order-reference are both empty; give one of them." : "and order-reference are both set; set only one.");
      if (id !== void 0) return {
        id: id
      };
      return reference === void 0 ? void 0 : {
        reference: reference
      };
    }
    function readBoth(reader) {
      const id = reader.integer("order-id", {
        min: 1
      });
      const reference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_0__.W)(reader);
      const given = [ "order-id", "order-reference" ].filter(name => reader.raw(name) !== void 0);
      return {
        id: id === void 0 ? void 0 : String(id),
        reference: reference,
        given: given.length
      };
    }
  }),
  3949: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readReference
    });
    function readReference(reader) {
      const reference = reader.raw("order-reference");
      if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
      return reader.refuse("order-reference", "may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.");
    }
  }),
  8841: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => privateValues
    });
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
    var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5620);
    function privateValues(env, action) {
      return (0, _input_table_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(action).flatMap(name => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
        return value === "" ? [] : partsOf(value, _input_table_js__WEBPACK_IMPORTED_MODULE_0__.mc[name].privacy);
      });
    }
    function partsOf(value, privacy) {
      switch (privacy) {
       case "public":
        return [];

       case "key":
       case "secret":
        return [ value ];

       case "names":
        return [ value, ...value.split(/\s+/).filter(word => word.length > 2) ];

       case "addresses":
        return value.split(/[\r\n,]+/);

       case "texts":
        return [ value, ...value.split(/[\r\n]+/) ];

       case "field-values":
        return value.split(/[\r\n]+/).map(line => line.slice(line.search(/[=:]/) + 1));

       case "json":
        return [ ...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g) ].map(match => match[1]);

       case "csr":
        return [ value, ...(0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.e5)(value) ];
      }
    }
  })
};
