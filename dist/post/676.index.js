"use strict";

exports.id = 676;

exports.ids = [ 676 ];

exports.modules = {
  758: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D9: () => errorCodeOf,
      GI: () => RequestError,
      lZ: () => ActionError
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
    function errorCodeOf(error) {
      return error instanceof ActionError ? error.code : "internal_error";
    }
  }),
  800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E4: () => COMMON_NAME,
      FL: () => SUBJECT_ALTERNATIVE_NAME,
      MB: () => EMAIL_ADDRESS,
      My: () => SMTP_UTF8_MAILBOX,
      TM: () => folded,
      dC: () => foldedAddress
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(136);
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
  676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      reconcile: () => reconcile
    });
    var core = __webpack_require__(838);
    var base_errors = __webpack_require__(758);
    function concealer(values) {
      const patterns = [ ...new Set([ ...values ].flatMap(redaction_forms)) ].sort((one, other) => other.length - one.length).map(value => {
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
    function redaction_forms(value) {
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
    __webpack_require__(598);
    function inComment(reference) {
      return `(order-reference ${reference})`;
    }
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
    var external_node_path_ = __webpack_require__(760);
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
        const other = taken.get((0, external_node_path_.resolve)(path));
        if (other !== void 0) reader.refuse(name, `has the same path as ${other}; give each file its own.`);
        taken.set((0, external_node_path_.resolve)(path), name);
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.raw(name);
      if (password !== void 0) mask(password);
      return password;
    }
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
      const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${printable(conceal(value))}"`;
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
    function sameProduct(one, other) {
      return (productOf(one).renamedTo ?? one) === (productOf(other).renamedTo ?? other);
    }
    const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
    const BEYOND_ASCII = /[\u0080-\uFFFF]/;
    function readEmails(reader) {
      const emails = reader.list("emails");
      if (emails.length === 0 && !reader.problems.some(({input: input}) => input === "emails")) reader.refuse("emails", "is required: one or more addresses, separated by newlines or commas.");
      const seen = new Set;
      emails.forEach((email, index) => {
        const place = emails.length === 1 ? "the address" : `address ${index + 1} of ${emails.length}`;
        if (!isEmail(email)) reader.refuse("emails", `${place} is not a valid e-mail address (name@example.com).`); else if (UNREACHABLE.test(email)) reader.refuse("emails", `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        if (seen.has(email.toLowerCase())) reader.refuse("emails", `${place} is given twice.`);
        seen.add(email.toLowerCase());
      });
      return emails;
    }
    function isEmail(text) {
      const plain = BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, "x") : text;
      const at = plain.lastIndexOf("@");
      const labels = plain.slice(at + 1).split(".");
      return Buffer.byteLength(text.slice(0, text.lastIndexOf("@"))) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(plain.slice(0, at)) && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
    const MAX_DAYS = 824;
    function applyRules(order, context) {
      const product = productOf(order.productId);
      remarkOnProduct(order.productId, product, context);
      checkValidity(order, product, context);
      checkOrganization(order, product, context);
      const commonName = resolveCommonName(order, product, context);
      const individual = resolveIndividual({
        ...order,
        commonName: commonName
      }, product, context);
      const indicator = resolveIndicator({
        ...order,
        commonName: commonName
      }, product, individual, context);
      return {
        commonName: commonName,
        individual: individual,
        indicator: indicator,
        ...resolveUsage(order, product, context)
      };
    }
    function checkOrganization({organizationId: organizationId, productId: productId}, product, {reader: reader}) {
      if (product.organization === "optional" || organizationId !== void 0) return;
      if (unreported(reader, "organization-id")) reader.refuse("organization-id", `is required for ${productId || "this product"}.`);
    }
    function unreported(reader, input) {
      return !reader.problems.some(problem => problem.input === input);
    }
    function remarkOnProduct(productId, product, {remarks: remarks}) {
      if (product.family === "unknown" && productId !== "") remarks.push({
        level: "warning",
        text: `This action does not know the product ${productId}; only the general rules were checked.`
      });
      if (product.renamedTo !== void 0) remarks.push({
        level: "warning",
        text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`
      });
      if (product.successor !== void 0 && product.renamedTo === void 0) remarks.push({
        level: "warning",
        text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`
      });
    }
    function checkValidity(order, product, {now: now, reader: reader}) {
      const inputs = [ "validity-years", "validity-days", "custom-expiration-date" ];
      const count = inputs.filter(name => reader.raw(name) !== void 0).length;
      if (count !== 1) reader.refuse("validity-years", `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? "none" : count} of them given.`);
      if (product.publicSmime && order.validityDays !== void 0 && order.validityDays > MAX_DAYS) reader.refuse("validity-days", `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
      if (order.customExpirationDate !== void 0) {
        const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
        const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 864e5;
        if (days < 1) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is not in the future (UTC).`);
        if (days > MAX_DAYS) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`);
      }
    }
    function resolveCommonName(order, product, {reader: reader, remarks: remarks}) {
      const {commonName: commonName} = order;
      if (product.commonName === "ignored") {
        if (commonName !== void 0) remarks.push({
          level: "warning",
          text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of emails as the common name.`
        });
        return;
      }
      if (commonName === void 0) {
        if (product.commonName === "required" && unreported(reader, "common-name")) reader.refuse("common-name", `is required for ${order.productId || "this product"}: the name to be secured.`);
        return;
      }
      const address = commonName.toLowerCase();
      if (isEmail(commonName) && !order.emails.some(email => email.toLowerCase() === address)) reader.refuse("common-name", "is an e-mail address that is not among emails; DigiCert blocks such orders.");
      return commonName;
    }
    function resolveIndividual(order, product, {reader: reader, remarks: remarks}) {
      const {firstName: firstName, lastName: lastName, pseudonym: pseudonym, commonName: commonName, indicator: indicator} = order;
      const names = [ "first-name", "last-name" ].filter(name => reader.raw(name) !== void 0);
      if (product.individual === "forbidden") {
        for (const name of [ ...names, ...reader.raw("pseudonym") === void 0 ? [] : [ "pseudonym" ] ]) reader.refuse(name, `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`);
        return;
      }
      if (reader.raw("pseudonym") !== void 0 && names.length > 0) return reader.refuse("pseudonym", `cannot go together with ${names.join(" and ")}; give one or the other.`);
      if (pseudonym !== void 0) return {
        pseudonym: pseudonym
      };
      if (firstName !== void 0 && lastName !== void 0) return {
        first_name: firstName,
        last_name: lastName
      };
      if (names.length === 1) {
        const missing = names[0] === "first-name" ? "last-name" : "first-name";
        return reader.refuse(missing, `is required where ${names[0]} is given.`);
      }
      if (names.length > 0 || product.individual === "optional" || !unreported(reader, "pseudonym")) return;
      const words = commonName?.split(/\s+/) ?? [];
      const [first, last] = words;
      if (words.length === 2 && first !== void 0 && last !== void 0 && indicator !== "pseudonym") {
        remarks.push({
          level: "notice",
          text: "first-name and last-name were taken from the two words of common-name."
        });
        return {
          first_name: first,
          last_name: last
        };
      }
      if (commonName === void 0 && product.commonName === "required") return;
      return reader.refuse("first-name", `and last-name (or pseudonym) are required for ${order.productId}; they are taken from common-name only where that is exactly two words.`);
    }
    function fits(indicator, order, individual) {
      const {commonName: commonName} = order;
      const addressAsName = commonName !== void 0 && isEmail(commonName);
      const named = individual !== void 0 && "first_name" in individual;
      const pseudonymous = individual !== void 0 && "pseudonym" in individual;
      switch (indicator) {
       case "given_name_surname":
        return named && !addressAsName;

       case "pseudonym":
        return pseudonymous && !addressAsName;

       case "email_address":
        return commonName === void 0 || addressAsName;

       case "organization_name":
        return !addressAsName;
      }
    }
    function resolveIndicator(order, product, individual, {reader: reader}) {
      const {productId: productId, indicator: indicator} = order;
      const allowed = product.indicators;
      if (indicator === void 0) {
        if (!unreported(reader, "common-name-indicator")) return;
        if (product.family === "unknown" && individual === void 0) return;
        const candidates = allowed.filter(candidate => product.family === "client" ? isOfIndividual(candidate, individual) : fits(candidate, order, individual));
        if (product.family === "unknown") return candidates.find(candidate => isOfIndividual(candidate, individual));
        if (candidates.length < 2) return candidates[0];
        return reader.refuse("common-name-indicator", `is required for ${productId}: ${candidates.join(" or ")}.`);
      }
      if (allowed.length === 0) return reader.refuse("common-name-indicator", `does not exist for ${productId}. Leave it empty.`);
      if (!allowed.includes(indicator)) return reader.refuse("common-name-indicator", `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(", ")}.`);
      const contradicted = product.family === "client" ? individual !== void 0 && !isOfIndividual(indicator, individual) : !fits(indicator, order, individual) && (individual !== void 0 || product.individual === "forbidden");
      if (contradicted) return reader.refuse("common-name-indicator", `${indicator} does not go with ${wants(indicator)}.`);
      return indicator;
    }
    function isOfIndividual(indicator, individual) {
      if (individual === void 0) return false;
      return indicator === ("pseudonym" in individual ? "pseudonym" : "given_name_surname");
    }
    function wants(indicator) {
      switch (indicator) {
       case "given_name_surname":
        return "the rest: it needs first-name and last-name, and a common-name that is no e-mail address";

       case "pseudonym":
        return "the rest: it needs pseudonym, and a common-name that is no e-mail address";

       case "email_address":
        return "a common-name that is not an e-mail address";

       case "organization_name":
        return "a common-name that is an e-mail address";
      }
    }
    function resolveUsage(order, product, {reader: reader}) {
      const {productId: productId, profileType: profileType, primaryUsage: primaryUsage, additionalUsages: additionalUsages} = order;
      if (product.family === "client") {
        for (const name of [ "profile-type", "primary-usage", "additional-usages" ]) if (reader.raw(name) !== void 0) reader.refuse(name, `exists for the Secure Email products alone, not for ${productId}. Leave it empty.`);
        return {
          profileType: void 0,
          usage: void 0
        };
      }
      const secureEmail = product.family === "secure-email";
      const profile = profileType ?? (secureEmail ? "strict" : void 0);
      const primary = primaryUsage ?? (secureEmail ? "dual_use" : void 0);
      additionalUsages.forEach((usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) reader.refuse("additional-usages", `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`); else if (profile === "strict" && usage !== "non_repudiation") reader.refuse("additional-usages", `${usage} needs profile-type: multipurpose; strict allows non_repudiation alone.`);
      });
      if (additionalUsages.length > 0 && primary === void 0 && unreported(reader, "primary-usage")) reader.refuse("primary-usage", "is required where additional-usages are given.");
      if (primary === void 0) return {
        profileType: profile,
        usage: void 0
      };
      const additional = additionalUsages.length === 0 ? {} : {
        additional_usages: additionalUsages
      };
      return {
        profileType: profile,
        usage: {
          primary_usage: primary,
          ...additional
        }
      };
    }
    function buildOrder(order, context) {
      const ruled = applyRules(order, context);
      const body = {
        certificate: {
          ...optional("common_name", ruled.commonName),
          emails: order.emails,
          signature_hash: order.signatureHash,
          ...optional("organization_units", filled(order.organizationUnits)),
          ...optional("csr", order.csr),
          ...optional("common_name_indicator", ruled.indicator),
          ...optional("individual", ruled.individual),
          ...optional("profile_type", ruled.profileType),
          ...optional("usage_designation", ruled.usage)
        },
        ...optional("organization", withId(order.organizationId)),
        ...optional("container", withId(order.containerId)),
        ...optional("validity_years", order.validityYears),
        ...optional("order_validity", order.validityDays === void 0 ? void 0 : {
          days: order.validityDays
        }),
        ...optional("custom_expiration_date", order.customExpirationDate),
        ...optional("auto_renew", order.autoRenew),
        ...optional("renewal_of_order_id", order.renewalOfOrderId),
        skip_approval: order.skipApproval,
        ...optional("custom_fields", filled(order.customFields)),
        ...optional("payment_method", order.paymentMethod),
        ...optional("comments", order.comments)
      };
      return order.additionalParameters === void 0 ? body : addParameters(body, order.additionalParameters, context.reader);
    }
    function optional(key, value) {
      return value === void 0 ? {} : {
        [key]: value
      };
    }
    function filled(entries) {
      return entries.length === 0 ? void 0 : entries;
    }
    function withId(id) {
      return id === void 0 ? void 0 : {
        id: id
      };
    }
    const FIELDS_WITH_INPUT = {
      "certificate.common_name": "common-name",
      "certificate.emails": "emails",
      "certificate.signature_hash": "signature-hash",
      "certificate.organization_units": "organization-units",
      "certificate.csr": "csr",
      "certificate.common_name_indicator": "common-name-indicator",
      "certificate.individual": "first-name",
      "certificate.profile_type": "profile-type",
      "certificate.usage_designation": "primary-usage",
      "organization.id": "organization-id",
      "container.id": "container-id",
      validity_years: "validity-years",
      validity_days: "validity-days",
      order_validity: "validity-days",
      custom_expiration_date: "custom-expiration-date",
      auto_renew: "auto-renew",
      renewal_of_order_id: "renewal-of-order-id",
      skip_approval: "skip-approval",
      custom_fields: "custom-fields",
      payment_method: "payment-method",
      comments: "comments",
      alternative_order_id: "order-reference"
    };
    const SHARED_OBJECTS = [ "certificate", "organization", "container" ];
    function addParameters(body, parameters, reader) {
      const merge = (target, additions, prefix) => {
        const merged = {
          ...target
        };
        for (const [key, value] of Object.entries(additions)) {
          const path = prefix + key;
          const input = Object.hasOwn(FIELDS_WITH_INPUT, path) ? FIELDS_WITH_INPUT[path] : void 0;
          if (input !== void 0) reader.refuse("additional-parameters", `must not set ${path}; that is what the input ${input} is for.`); else if (key === "__proto__") reader.refuse("additional-parameters", "must not set __proto__."); else if (!SHARED_OBJECTS.includes(path)) merged[key] = value; else if (typeof value !== "object" || value === null || Array.isArray(value)) reader.refuse("additional-parameters", `must give an object for ${path}.`); else {
            const inner = target[key] ?? {};
            merged[key] = merge(inner, value, `${path}.`);
          }
        }
        return merged;
      };
      return merge(body, parameters, "");
    }
    var external_node_fs_ = __webpack_require__(24);
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
    const MAX_CSR_BYTES = 65536;
    function readOrder(reader, devkey) {
      const productId = readProductId(reader, devkey);
      const years = reader.oneOf("validity-years", [ "1", "2" ]);
      return {
        productId: productId,
        commonName: reader.text("common-name"),
        emails: readEmails(reader),
        organizationId: reader.integer("organization-id", {
          min: 1
        }),
        signatureHash: reader.oneOf("signature-hash", [ "sha256" ]) ?? "sha256",
        organizationUnits: reader.list("organization-units"),
        csr: readCsrInputs(reader),
        firstName: reader.text("first-name"),
        lastName: reader.text("last-name"),
        pseudonym: reader.text("pseudonym"),
        indicator: reader.oneOf("common-name-indicator", INDICATORS),
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
      const path = reader.raw("csr-file");
      if (text !== void 0 && path !== void 0) return reader.refuse("csr-file", "and csr are both given; give one of them.");
      if (path !== void 0) return readCsrFile(reader, path);
      if (text === void 0) return;
      const csr = readCsr(text);
      return "pem" in csr ? csr.pem : reader.refuse("csr", `${csr.problem}.`);
    }
    function readCsrFile(reader, path) {
      let bytes;
      try {
        if ((0, external_node_fs_.statSync)(path).size > MAX_CSR_BYTES) return reader.refuse("csr-file", "is larger than any CSR (64 KiB).");
        bytes = (0, external_node_fs_.readFileSync)(path);
      } catch (error) {
        const code = error.code ?? "unknown error";
        return reader.refuse("csr-file", `cannot be read (${code}). Paths are relative to the workspace.`);
      }
      const csr = readCsr(bytes);
      return "pem" in csr ? csr.pem : reader.refuse("csr-file", `${csr.problem}.`);
    }
    async function checkOwnCsr(order, reader, remarks) {
      if (order.csr === void 0) return;
      const {checkCsr: checkCsr} = await __webpack_require__.e(708).then(__webpack_require__.bind(__webpack_require__, 327));
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
    function readAdditionalParameters(reader) {
      const text = reader.raw("additional-parameters");
      if (text === void 0) return;
      let value;
      try {
        value = JSON.parse(text);
      } catch {
        return reader.refuse("additional-parameters", 'is not valid JSON. Give an object such as {"locale": "de"}.');
      }
      return typeof value === "object" && value !== null && !Array.isArray(value) ? value : reader.refuse("additional-parameters", 'is JSON, but not an object such as {"locale": "de"}.');
    }
    var external_node_url_ = __webpack_require__(136);
    function readLimits(reader) {
      const products = reader.list("allowed-products");
      for (const id of products) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("allowed-products", `${reader.quote(id)} is not a product ID.`);
      const organizationIds = reader.list("allowed-organization-ids");
      for (const id of organizationIds) if (!/^[1-9]\d*$/.test(id)) reader.refuse("allowed-organization-ids", `${reader.quote(id)} is not an organization ID.`);
      const emailDomains = reader.list("allowed-email-domains");
      for (const domain of emailDomains) if (!isEmail(`name@${domain}`)) reader.refuse("allowed-email-domains", `${reader.quote(domain)} is not a domain.`);
      return {
        products: products,
        organizationIds: organizationIds,
        emailDomains: emailDomains
      };
    }
    function checkLimits({products: products, organizationIds: organizationIds, emailDomains: emailDomains}, order, body) {
      const refusals = [];
      if (products.length > 0 && !products.includes(order.productId)) refusals.push(`- product-id: ${order.productId} is not one of allowed-products: ${products.join(", ")}.`);
      const organizationId = body.organization?.id;
      if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
        const given = organizationId === void 0 ? "none is given; it" : `${organizationId}`;
        refusals.push(`- organization-id: ${given} is not one of allowed-organization-ids: ${organizationIds.join(", ")}.`);
      }
      const domains = new Set(emailDomains.map(domain => (0, external_node_url_.domainToASCII)(domain)));
      order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0, external_node_url_.domainToASCII)(email.slice(email.lastIndexOf("@") + 1)))) {
          const place = `address ${index + 1} of ${order.emails.length}`;
          refusals.push(`- emails: ${place} is in none of allowed-email-domains: ${emailDomains.join(", ")}.`);
        }
      });
      if (refusals.length === 0) return;
      throw new base_errors.lZ("not_allowed", `The owner of this workflow does not allow this order, so nothing was sent to DigiCert:\n${refusals.join("\n")}\nOrder something that is allowed, or ask the owner to extend the list.`);
    }
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
    async function readInputs(env, now, mask) {
      const values = privateValues(env);
      const reader = inputReader(env, concealer(values));
      const credentials = readCredentials(reader, mask);
      const order = readOrder(reader, reader.raw("devkey"));
      const orderReference = readReference(reader);
      const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
      if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
      const dryRun = reader.boolean("dry-run") ?? false;
      const remarks = [];
      const body = buildOrder(order, {
        now: now,
        reader: reader,
        remarks: remarks
      });
      const limits = readLimits(reader);
      const waiting = readWaiting(reader);
      const delivery = readDelivery(reader, mask);
      const conceal = concealer([ ...values, ...csrLines(order.csr) ]);
      const keyType = reader.oneOf("key-type", KEY_TYPES) ?? "ec-p256";
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 3650
      });
      if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
      await checkOwnCsr(order, reader, remarks);
      if (credentials === void 0 || reader.problems.length > 0) throw new base_errors.lZ("invalid_input", reportProblems(reader.problems));
      checkLimits(limits, order, body);
      return {
        credentials: credentials,
        productId: order.productId,
        body: body,
        orderReference: orderReference,
        duplicateGuard: duplicateGuard,
        dryRun: dryRun,
        waiting: waiting,
        delivery: delivery,
        keyType: keyType,
        renewBeforeDays: renewBeforeDays,
        remarks: remarks,
        conceal: conceal
      };
    }
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
    var domain_names = __webpack_require__(800);
    function conflicts(info, productId, body) {
      const {certificate: certificate} = body;
      const product = info.product?.name_id;
      const commonName = info.certificate?.common_name;
      const emails = info.certificate?.emails;
      const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
      const differs = {
        product: product !== void 0 && !sameProduct(product, productId),
        "common name": commonName !== void 0 && certificate.common_name !== void 0 && !possibleCommonNames(certificate).includes((0, 
        domain_names.TM)(commonName)),
        addresses: emails !== void 0 && emails.map(domain_names.dC).sort().join() !== certificate.emails.map(domain_names.dC).sort().join(),
        organization: organizationId !== void 0 && body.organization?.id !== void 0 && organizationId !== String(body.organization.id)
      };
      return Object.entries(differs).flatMap(([name, different]) => different ? [ name ] : []);
    }
    function possibleCommonNames({common_name: common_name, individual: individual, emails: emails}) {
      const names = [ common_name ?? "" ];
      if (individual !== void 0) names.push("pseudonym" in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
      return [ ...names, ...common_name?.includes("@") ? emails : [] ].map(domain_names.TM);
    }
    async function hasOtherKey(job, info) {
      const own = job.body.certificate.csr;
      const theirs = readCsr(info.certificate?.csr ?? "");
      if (own === void 0 || "problem" in theirs || theirs.pem === own) return false;
      const {publicKeyOf: publicKeyOf} = await __webpack_require__.e(708).then(__webpack_require__.bind(__webpack_require__, 327));
      const ownKey = publicKeyOf(own);
      const theirKey = publicKeyOf(theirs.pem);
      if (ownKey === void 0 || theirKey === void 0) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
      }
      return !ownKey.equals(theirKey);
    }
    const MAX_CANDIDATES = 10;
    async function search_liveOrder({service: service, report: report}, listed, patience) {
      const orders = [ ...listed ].sort(byAge);
      if (orders.length > 1) report.warning(`${orders.length} orders have this reference: ${orders.map(({id: id}) => id).join(", ")}. The first that is alive is used; cancel in CertCentral what is not needed.`);
      const candidates = [ ...orders.filter(({status: status}) => !isClosed(status)), ...orders.filter(({status: status}) => isClosed(status)) ];
      let closed;
      for (const {id: id, certificateId: certificateId, status: status} of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = {
          order: {
            certificateId: certificateId,
            status: status,
            ...orderOf(info),
            created: false
          },
          info: info
        };
        if (!isClosed(found.order.status)) return found;
        closed ??= found;
      }
      return closed;
    }
    async function search_findInList(job, search) {
      const {since: since, ruledOut: ruledOut, patience: patience} = search;
      const dayBefore = new Date(since.valueOf() - 864e5).toISOString().slice(0, 10);
      const filters = {
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${dayBefore}`
      };
      const listed = await job.service.listOrders(filters, patience);
      const candidates = listed.filter(({id: id}) => !ruledOut.has(id)).filter(({productId: productId}) => productId === void 0 || sameProduct(productId, job.inputs.productId)).filter(({dateCreated: dateCreated}) => !(timeOf(dateCreated) < secondOf(since))).sort((one, other) => byAge(other, one));
      for (const {id: id} of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id, patience);
        if (await isOwn(job, info, search)) return {
          order: {
            ...orderOf(info),
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
      if (comments.some(comment => comment.includes(inComment(reference)))) return true;
      return byIdentity && info.product !== void 0 && info.certificate?.emails !== void 0 && timeOf(dateOf(info)) >= secondOf(since) && comments.every(comment => comment === job.body.comments) && conflicts(info, job.inputs.productId, job.body).length === 0 && !await hasOtherKey(job, info);
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
    async function refuseUnadoptable(job, {order: order, info: info}, {reference: reference, consequence: consequence}) {
      const {inputs: inputs, body: body, report: report} = job;
      const which = `Order ${order.id} already has the reference ${reference}`;
      if (isClosed(order.status)) {
        report.order(order);
        throw new base_errors.lZ("order_closed", `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to order anew, give a new order-reference or start a new workflow run.`);
      }
      const differences = inputs.orderReference === void 0 ? [] : conflicts(info, inputs.productId, body);
      if (differences.length > 0) throw new base_errors.lZ("reference_conflict", `${which}, but differs from this request in ${differences.join(", ")}; ${consequence}. Give each request an order-reference of its own.`);
      if (await hasOtherKey(job, info)) {
        report.order(order);
        throw new base_errors.lZ("csr_mismatch", `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.`);
      }
    }
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 10
    };
    const LIMIT_MILLISECONDS = 6e4;
    async function recover(job, reference, start, pausesSeconds) {
      const ruledOut = new Set;
      const end = job.now() + LIMIT_MILLISECONDS;
      for (const pause of pausesSeconds) {
        if (job.now() > end) break;
        try {
          await job.wait(pause);
          const found = await search(job, reference, start, ruledOut);
          if (found === void 0) continue;
          const created = !isOlder(found.info, start);
          if (!created && isClosed(found.order.status)) continue;
          const consequence = "whether this step placed another one is not known";
          if (!created) await refuseUnadoptable(job, found, {
            reference: reference,
            consequence: consequence
          });
          return {
            ...found.order,
            created: created
          };
        } catch (error) {
          if (!(error instanceof base_errors.GI)) throw error;
          job.report.info(`Looking for the order: ${error.message}`);
          if (job.cancelled.aborted) break;
        }
      }
      return;
    }
    async function search(job, reference, start, ruledOut) {
      const byReference = await job.service.ordersByReference(reference, PATIENCE).catch(error => {
        if (!(error instanceof base_errors.GI)) throw error;
        return error;
      });
      if (!(byReference instanceof base_errors.GI) && byReference.length > 0) return search_liveOrder(job, byReference, PATIENCE);
      const search = {
        reference: reference,
        since: start,
        byIdentity: true,
        ruledOut: ruledOut,
        patience: PATIENCE
      };
      const found = await search_findInList(job, search);
      if (found !== void 0 && found.info.alternative_order_id !== reference) warnUnguarded(job, found.order.id);
      if (found === void 0 && byReference instanceof base_errors.GI) throw byReference;
      return found;
    }
    var promises_ = __webpack_require__(500);
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
    var schemas = __webpack_require__(539);
    var core_core = __webpack_require__(532);
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
    var external_node_http_ = __webpack_require__(67);
    var external_node_https_ = __webpack_require__(708);
    var external_node_tls_ = __webpack_require__(692);
    var lib_proxy = __webpack_require__(783);
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
      const said = errors.map(({code: code, message: message}) => [ code, message ].filter(part => part !== void 0 && part !== "")).filter(parts => parts.length > 0).map(parts => printable(conceal(parts.join(": ")))).slice(0, 10);
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
    const LOOK_UP_PAUSES_SECONDS = [ 0, 2, 4, 8 ];
    async function reconcile(env) {
      const reference = core.Gu(STATE.reference);
      if (reference === "") return tell("The order step was stopped before it knew whether its order was placed. Without the duplicate guard only a look into CertCentral can tell; do that before you order again.");
      try {
        tell(await order_post_search(env, reference));
      } catch (error) {
        if (!(error instanceof base_errors.lZ)) throw error;
        tell(`The order step was stopped before it knew whether its order was placed. ${error.message}`);
      }
    }
    async function order_post_search(env, reference) {
      const inputs = await readInputs(env, new Date, core.Pq);
      const {apiUrl: apiUrl} = inputs.credentials;
      const report = openReport({
        apiUrl: apiUrl,
        withCsr: false
      });
      const job = {
        ...openSession(inputs.credentials, inputs.conceal, report),
        inputs: inputs,
        body: inputs.body,
        rerun: false
      };
      try {
        const order = await recover(job, reference, new Date(core.Gu(STATE.start)), LOOK_UP_PAUSES_SECONDS);
        if (order === void 0) return `The order step was stopped before it knew whether its order was placed. No order with the reference ${reference} was found. Running this job again is safe, since it looks first.`;
        return `The order step was stopped, but its order was placed: ${order.id} (${order.status ?? "state unknown"}), ${orderUrl(apiUrl, order.id)}. Running this job again looks for it first.`;
      } finally {
        job.service.close();
      }
    }
    function tell(text) {
      core.$e(text);
      addToSummary(`## DigiCert client certificate\n\n${text}\n\n`);
    }
  })
};
