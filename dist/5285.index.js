"use strict";

exports.id = 5285;

exports.ids = [ 5285 ];

exports.modules = {
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
  5285: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1738);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
    function readInputs(env, _now, mask) {
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _private_values_js__WEBPACK_IMPORTED_MODULE_4__._)(env, "inventory"));
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, redact);
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_5__.L)(reader, mask);
      const expiresWithinDays = reader.integer("expires-within-days", {
        min: 0,
        max: 3650
      }) ?? 30;
      const productIds = readProductIds(reader);
      const organizationId = reader.integer("organization-id", {
        min: 1
      })?.toString();
      const containerId = reader.integer("container-id", {
        min: 1
      })?.toString();
      const inventoryFile = readInventoryFile(reader);
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      return {
        credentials: credentials,
        expiresWithinDays: expiresWithinDays,
        productIds: productIds,
        organizationId: organizationId,
        containerId: containerId,
        inventoryFile: inventoryFile,
        redact: redact
      };
    }
    function readProductIds(reader) {
      const given = reader.list("product-ids");
      for (const id of given) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("product-ids", `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`);
      return given.length > 0 ? [ ...new Set(given) ] : Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_2__.zv);
    }
    function readInventoryFile(reader) {
      const path = reader.path("inventory-file");
      if (path === void 0 || /\.(csv|json)$/i.test(path)) return path;
      return reader.refuse("inventory-file", "ends in neither .csv nor .json; the ending decides the format.");
    }
  })
};
