"use strict";

exports.id = 1842;

exports.ids = [ 1842, 803 ];

exports.modules = {
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => isMailDomain,
      x: () => isEmail
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    var _unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
    const BEYOND_ASCII = /[\u0080-\uFFFF]/;
    function isEmail(text) {
      const at = text.lastIndexOf("@");
      const local = text.slice(0, at);
      return at > 0 && Buffer.byteLength(local) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) && (0, 
      _unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(local) === void 0 && isMailDomain(text.slice(at + 1));
    }
    function isMailDomain(text) {
      return isHostName(lettersAsX(text)) && (0, _unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(text) === void 0 && isHostName((0, 
      node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text));
    }
    function isHostName(text) {
      const labels = text.split(".");
      return text.length <= 253 && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
    function lettersAsX(text) {
      return BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, "x") : text;
    }
  }),
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
  4645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => checkOwnCsr,
      Kn: () => readCsrInputs,
      Rx: () => readOrder
    });
    var external_node_fs_ = __webpack_require__(3024);
    var certificate_csr = __webpack_require__(1643);
    var products = __webpack_require__(1738);
    const MAX_DEPTH = 20;
    function readAdditionalParameters(reader) {
      const text = reader.raw("additional-parameters");
      if (text === void 0) return;
      const refuse = problem => reader.refuse("additional-parameters", problem);
      let value;
      try {
        value = JSON.parse(text);
      } catch {
        return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
      }
      if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse('is JSON, but not an object such as {"locale": "de"}.');
      let depth = 0;
      for (const [token] of text.matchAll(TOKENS)) {
        if (/^[{[]/.test(token)) depth += 1; else if (/^[}\]]/.test(token)) depth -= 1; else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) return refuse("holds a number that JSON in this action would change. Give it as a text, in quotation marks, if DigiCert takes that.");
        if (depth > MAX_DEPTH) return refuse(`is nested more than ${MAX_DEPTH} levels deep.`);
      }
      return value;
    }
    const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;
    function exactForm(number) {
      const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
      if (sign === void 0) return number;
      const digits = `${whole}${fraction}`.replace(/^0+/, "");
      const significant = digits.replace(/0+$/, "");
      const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
      return significant === "" ? `${sign}0` : `${sign}${significant}e${power}`;
    }
    var domain_email = __webpack_require__(6416);
    const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
    function readEmails(reader) {
      const emails = reader.list("emails");
      if (emails.length === 0 && !reader.problems.some(({input: input}) => input === "emails")) reader.refuse("emails", "is required: one or more addresses, separated by newlines or commas.");
      const seen = new Set;
      emails.forEach((email, index) => {
        const place = emails.length === 1 ? "the address" : `address ${index + 1} of ${emails.length}`;
        if (!(0, domain_email.x)(email)) reader.refuse("emails", `${place} is not a valid e-mail address (name@example.com).`); else if (UNREACHABLE.test(email)) reader.refuse("emails", `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        if (seen.has(email.toLowerCase())) reader.refuse("emails", `${place} is given twice.`);
        seen.add(email.toLowerCase());
      });
      return emails;
    }
    var input_reader = __webpack_require__(6757);
    const MAX_CSR_BYTES = 65536;
    function readOrder(reader, devkey) {
      const productId = readProductId(reader, devkey);
      const years = reader.oneOf("validity-years", [ "1", "2" ]);
      return {
        productId: productId,
        commonName: reader.text("common-name", {
          visible: true,
          max: input_reader.Vb
        }),
        emails: readEmails(reader),
        organizationId: reader.integer("organization-id", {
          min: 1
        }),
        signatureHash: reader.oneOf("signature-hash", [ "sha256" ]) ?? "sha256",
        organizationUnits: reader.list("organization-units", {
          visible: true
        }),
        csr: readCsrInputs(reader),
        firstName: reader.text("first-name", {
          visible: true
        }),
        lastName: reader.text("last-name", {
          visible: true
        }),
        pseudonym: reader.text("pseudonym", {
          visible: true
        }),
        indicator: reader.oneOf("common-name-indicator", products.Xo),
        profileType: reader.oneOf("profile-type", [ "strict", "multipurpose" ]),
        primaryUsage: reader.oneOf("primary-usage", [ "signing", "key_management", "dual_use" ]),
        additionalUsages: reader.list("additional-usages"),
        validityYears: years === void 0 ? void 0 : years === "1" ? 1 : 2,
        validityDays: reader.integer("validity-days", {
          min: 1
        }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer("auto-renew", {
          min: 0
        }),
        renewalOfOrderId: reader.integer("renewal-of-order-id", {
          min: 1
        }),
        skipApproval: reader.boolean("skip-approval") ?? false,
        containerId: reader.integer("container-id", {
          min: 1
        }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf("payment-method", [ "balance", "card", "profile" ]),
        comments: reader.text("comments", {
          multiline: true
        }),
        additionalParameters: readAdditionalParameters(reader)
      };
    }
    function readProductId(reader, devkey) {
      const productId = reader.raw("product-id");
      if (productId === void 0) reader.refuse("product-id", "is required, for example client_premium."); else if (productId === devkey) reader.refuse("product-id", "holds the API key, which belongs in devkey alone."); else if (/^[a-z0-9_]+$/.test(productId)) return productId; else {
        const allowed = "may hold lower-case letters, digits and underscores alone.";
        reader.refuse("product-id", `${reader.quote(productId)} ${allowed}`);
      }
      return "";
    }
    function readCsrInputs(reader) {
      const text = reader.raw("csr");
      const path = reader.path("csr-file");
      if (text !== void 0 && path !== void 0) return reader.refuse("csr-file", "and csr are both given; give one of them.");
      if (path !== void 0) return readCsrFile(reader, path);
      if (text === void 0) return;
      const csr = (0, certificate_csr.$)(text);
      return "pem" in csr ? csr.pem : reader.refuse("csr", `${csr.problem}.`);
    }
    function readCsrFile(reader, path) {
      let bytes;
      try {
        bytes = readSmallFile(path, MAX_CSR_BYTES);
      } catch (error) {
        const code = error.code ?? "unknown error";
        return reader.refuse("csr-file", `cannot be read (${code}). Paths are relative to the workspace.`);
      }
      if (bytes === void 0) return reader.refuse("csr-file", "is no regular file: a directory, a pipe or a device. Give the path of a file.");
      if (bytes.length > MAX_CSR_BYTES) return reader.refuse("csr-file", "is larger than any CSR (64 KiB).");
      const csr = (0, certificate_csr.$)(bytes);
      return "pem" in csr ? csr.pem : reader.refuse("csr-file", `${csr.problem}.`);
    }
    function readSmallFile(path, limit) {
      if (!(0, external_node_fs_.statSync)(path).isFile()) return;
      const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
      try {
        if (!(0, external_node_fs_.fstatSync)(file).isFile()) return;
        const bytes = Buffer.alloc(limit + 1);
        let length = 0;
        for (;;) {
          const read = (0, external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
          length += read;
          if (read === 0 || length === bytes.length) return bytes.subarray(0, length);
        }
      } finally {
        (0, external_node_fs_.closeSync)(file);
      }
    }
    async function checkOwnCsr(order, reader, remarks) {
      if (order.csr === void 0) return;
      const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4601) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      const {problems: problems, warnings: warnings} = await checkCsr(order.csr, order);
      const input = reader.raw("csr") === void 0 ? "csr-file" : "csr";
      for (const problem of problems) reader.refuse(input, problem);
      for (const text of warnings) remarks.push({
        level: "warning",
        text: `${input} ${text}`
      });
    }
    function readDate(reader) {
      const text = reader.raw("custom-expiration-date");
      if (text === void 0) return;
      const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : void 0;
      const real = date !== void 0 && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
      return real ? text : reader.refuse("custom-expiration-date", `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
    }
    function readCustomFields(reader) {
      const fields = [];
      const lines = (reader.text("custom-fields", {
        multiline: true
      }) ?? "").split(/\r?\n|\r/);
      lines.forEach((line, index) => {
        if (line.trim() === "") return;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) reader.refuse("custom-fields", `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`); else if (fields.some(field => field.metadata_id === id)) reader.refuse("custom-fields", `line ${index + 1} gives the field ${id} a second time.`); else fields.push({
          metadata_id: id,
          value: match[2]
        });
      });
      return fields;
    }
  })
};
