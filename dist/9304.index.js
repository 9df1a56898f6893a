"use strict";

exports.id = 9304;

exports.ids = [ 9304 ];

exports.modules = {
  2178: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => unseenCharacter
    });
    const BEYOND_ASCII = /[^\0-\x7f]/;
    function unseenCharacter(text) {
      if (!BEYOND_ASCII.test(text)) return;
      const [found] = text.replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu, "").match(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/u) ?? [];
      const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return number === void 0 ? void 0 : `U+${number}`;
    }
  }),
  9304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8008);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5597);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_3__._)(env, "approve"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_4__.L)(reader, mask);
      const requestId = reader.integer("request-id", {
        min: 1
      });
      const {id: id, reference: reference, given: given} = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_5__._)(reader);
      if (given === 0 && reader.raw("request-id") === void 0) reader.refuse("request-id", "and order-id and order-reference are all empty; give at least one of them.");
      const decision = reader.oneOf("decision", [ "approve", "reject" ]) ?? "approve";
      const comment = reader.text("comments", {
        multiline: true
      });
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_2__.Tw)(reader.problems));
      return {
        credentials: credentials,
        requestId: requestId === void 0 ? void 0 : String(requestId),
        orderId: id,
        reference: reference,
        decision: decision,
        comment: comment,
        redact: redact
      };
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
      const text = reader.raw("api-url") ?? US_API;
      const url = /[\s\\]/.test(text) ? null : URL.parse(text);
      if (url === null) return reader.refuse("api-url", "is not a URL. The default is https://www.digicert.com/services/v2.");
      const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
      if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) return reader.refuse("api-url", "must begin with https://; http:// is allowed for a loopback host alone.");
      if (url.username !== "" || url.password !== "" || /[?#]/.test(text)) return reader.refuse("api-url", "must not hold a user, a password, a query or a fragment.");
      url.pathname = url.pathname.replace(/\/+$/, "");
      return url;
    }
  }),
  6757: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Tw: () => reportProblems,
      Vb: () => MAX_COMMON_NAME,
      cN: () => inputReader
    });
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
    var _domain_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
    const MAX_COMMON_NAME = 64;
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
      const clean = (name, value, {multiline: lines = false, visible: visible = false}) => {
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return refuse(name, `holds a ${lines ? "control character" : "line break or another control character"}.`);
        if (BIDIRECTIONAL.test(value)) return refuse(name, "holds a bidirectional control character.");
        if (!value.isWellFormed()) return refuse(name, "is not well-formed Unicode.");
        const unseen = visible ? (0, _domain_unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(value) : void 0;
        return unseen === void 0 ? value.normalize("NFC") : refuse(name, `holds ${unseen}, a character that cannot be seen or has no meaning. Type the text again.`);
      };
      return {
        problems: problems,
        refuse: refuse,
        quote: quote,
        raw: raw,
        text(name, options = {}) {
          const value = raw(name);
          if (value === void 0) return;
          const {max: max = Number.POSITIVE_INFINITY} = options;
          const text = clean(name, value, options);
          const length = text === void 0 ? 0 : [ ...text ].length;
          return length > max ? refuse(name, `has ${length} characters; at most ${max} are allowed.`) : text;
        },
        path(name) {
          const value = raw(name);
          return value !== void 0 && CONTROL.test(value) ? refuse(name, "holds a line break or another control character. Give the path of one file.") : value;
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
        list(name, options) {
          const value = raw(name);
          if (value === void 0) return [];
          const text = clean(name, value, {
            ...options,
            multiline: true
          });
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
  })
};
