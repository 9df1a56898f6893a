"use strict";

exports.id = 9141;

exports.ids = [ 9141 ];

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
      shownPath;
      constructor(code, message, options = {}) {
        super(message, options);
        this.code = code;
        this.shownPath = options.shownPath ?? (options.cause instanceof ActionError ? options.cause.shownPath : void 0);
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
  3002: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g$: () => printable,
      $p: () => redactor,
      vs: () => shownCode
    });
    const WORD = /(?:[^\0-/:-@[-`{-\u00bf\u00d7\u00f7\u1680\u2000-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\u30fb\uff5b-\uff65]|[\u00ad\u200b-\u200f\u2060-\u2064])+/gu;
    function words(text) {
      return [ ...text.matchAll(WORD) ].flatMap(({0: found, index: index}) => {
        const word = foldedWord(found);
        return word === "" ? [] : [ {
          word: word,
          begin: index,
          end: index + found.length
        } ];
      });
    }
    const BEYOND_ASCII = /[^\0-\x7f]/;
    function foldedWord(text) {
      if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
      return text.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Cf}]/gu, "").replace(/[ßæœøłđðħıŋþς]/g, letter => UNACCENTED[letter]);
    }
    const UNACCENTED = {
      "ß": "ss",
      "æ": "ae",
      "œ": "oe",
      "ø": "o",
      "ł": "l",
      "đ": "d",
      "ð": "d",
      "ħ": "h",
      "ı": "i",
      "ŋ": "n",
      "þ": "th",
      "ς": "σ"
    };
    function decoded(text) {
      return text.replace(/(?:%[0-9a-f]{2})+/gi, decodePercent).replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex, decimal) => fromCodePoint(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16), whole)).replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|ogon|breve|macr|dot|dblac|strok);/gi, "$1").replace(/&(amp|lt|gt|quot|apos|nbsp|shy|commat|period|sol|plus|comma|lowbar|hyphen|dash|szlig|aelig|oelig|thorn|eth|inodot);/gi, (_, name) => ENTITIES[name.toLowerCase()]).replace(/\\u\{([0-9a-f]{1,6})\}/gi, (whole, hex) => fromCodePoint(Number.parseInt(hex, 16), whole)).replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) => String.fromCharCode(Number.parseInt(four ?? two, 16))).replace(/\\([nrtbf"'/\\])/g, (_, character) => JSON_ESCAPES[character] ?? character).normalize("NFKC");
    }
    function decodePercent(run) {
      const bytes = Buffer.from(run.replaceAll("%", ""), "hex");
      const text = bytes.toString("utf8");
      return text.includes("�") ? bytes.toString("latin1") : text;
    }
    function fromCodePoint(number, otherwise) {
      return number <= 1114111 ? String.fromCodePoint(number) : otherwise;
    }
    const JSON_ESCAPES = {
      n: "\n",
      r: "\r",
      t: "\t",
      b: "\b",
      f: "\f"
    };
    const ENTITIES = {
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      apos: "'",
      nbsp: " ",
      shy: "",
      commat: "@",
      period: ".",
      sol: "/",
      plus: "+",
      comma: ",",
      lowbar: "_",
      hyphen: "-",
      dash: "-",
      szlig: "ß",
      aelig: "æ",
      oelig: "œ",
      thorn: "þ",
      eth: "ð",
      inodot: "ı"
    };
    function redactor(values) {
      let matcher;
      return text => {
        matcher ??= buildMatcher(values);
        return hideAll(text, matcher);
      };
    }
    const HIDDEN = "***";
    const MAX_ROUNDS = 8;
    function hideAll(text, matcher) {
      let shown = hide(text, matcher);
      let current = shown;
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const plainer = decoded(current);
        if (plainer === current) return shown;
        current = hide(plainer, matcher);
        if (current !== plainer) shown = current;
      }
      return HIDDEN;
    }
    function buildMatcher(values) {
      const secrets = new Set;
      const single = new Set;
      const phrases = new Map;
      const base64 = [];
      for (const {as: as, text: text} of values) {
        if (text.trim() === "") continue;
        if (as === "secret") for (const pattern of secretPatterns(text.trim())) secrets.add(pattern); else if (as === "base64") base64.push(text.replace(/-----[^-]*-----|\s|\\[rn]/g, "")); else if (as === "words") for (const word of privateWords(text)) single.add(word); else addPhrase(text, single, phrases);
      }
      for (const sequences of phrases.values()) sequences.sort(byLength);
      const inner = [ ...single ].filter(word => word.length >= shortestInside(word));
      return {
        secret: secrets.size === 0 ? void 0 : new RegExp([ ...secrets ].sort(byLength).join("|"), "giu"),
        single: single,
        innerLengths: [ ...new Set(inner.map(word => word.length)) ],
        phrases: phrases,
        base64: base64.join(" ")
      };
    }
    const BREAK = "[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*";
    function secretPatterns(secret) {
      const pattern = text => [ ...text ].map(character => RegExp.escape(character)).join(BREAK);
      if (secret.length < 5) return [ `(?<![\\p{L}\\p{N}])${RegExp.escape(secret)}(?![\\p{L}\\p{N}])` ];
      const bytes = Buffer.from(secret);
      const encoded = [ bytes.toString("hex"), ...base64Cores(bytes, "base64"), ...base64Cores(bytes, "base64url") ];
      return [ pattern(secret), ...encoded.filter(text => text.length >= 6).map(pattern) ];
    }
    function base64Cores(bytes, encoding) {
      return [ 0, 1, 2 ].map(shift => {
        const text = Buffer.concat([ Buffer.alloc(shift), bytes ]).toString(encoding).replace(/=+$/, "");
        const begin = Math.ceil(shift * 8 / 6);
        const end = Math.floor((shift + bytes.length) * 8 / 6);
        return text.slice(begin, end);
      });
    }
    function privateWords(text) {
      const parts = text.split(/\s+/).map(part => words(part).map(({word: word}) => word));
      const joined = [ ...parts.map(part => part.join("")), parts.flat().join("") ];
      return [ ...parts.flat(), ...joined ].filter(word => word.length >= 2 && !/^\d{1,3}$/.test(word));
    }
    function addPhrase(text, single, phrases) {
      const sequence = words(text).map(({word: word}) => word);
      const [first] = sequence;
      if (first === void 0 || sequence.join("").length < 2) return;
      if (sequence.length === 1 && UNSPACED.test(first)) single.add(first); else {
        const known = phrases.get(first);
        if (known === void 0) phrases.set(first, [ sequence ]); else known.push(sequence);
      }
    }
    function hide(text, matcher) {
      const {secret: secret, base64: base64} = matcher;
      let shown = text.replace(DER_IN_BASE64, HIDDEN);
      if (base64 !== "") shown = shown.replace(/[A-Za-z0-9+/]{16,}=*/g, run => base64.includes(run) ? HIDDEN : run);
      if (secret !== void 0) shown = shown.replace(secret, HIDDEN);
      return hideWords(shown, matcher);
    }
    function hideWords(text, matcher) {
      if (matcher.single.size === 0 && matcher.phrases.size === 0) return text;
      const found = words(text);
      let shown = "";
      let end = 0;
      for (let index = 0; index < found.length; index++) {
        const length = privateLength(found, index, matcher);
        if (length === 0) continue;
        const last = found[index + length - 1];
        shown += `${text.slice(end, found[index].begin)}${HIDDEN}`;
        end = last.end;
        index += length - 1;
      }
      return shown + text.slice(end);
    }
    function privateLength(found, index, matcher) {
      const {word: word} = found[index];
      const phrase = matcher.phrases.get(word)?.find(sequence => sequence.every((part, offset) => found[index + offset]?.word === part));
      if (phrase !== void 0) return phrase.length;
      return matcher.single.has(word) || holdsPrivateWord(word, matcher) ? 1 : 0;
    }
    function holdsPrivateWord(word, {single: single, innerLengths: innerLengths}) {
      for (const length of innerLengths) for (let begin = 0; begin + length <= word.length; begin++) {
        const part = word.slice(begin, begin + length);
        if (single.has(part) && length >= shortestInside(part)) return true;
      }
      return false;
    }
    const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;
    function shortestInside(word) {
      return UNSPACED.test(word) ? 2 : 5;
    }
    function byLength(one, other) {
      return other.length - one.length;
    }
    const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
    function shownCode(code, redact) {
      const isCode = code.length <= 100 && /^[a-z][a-z0-9]*(?:[_|][a-z0-9]+)+$/.test(code);
      return isCode ? code.replace(/[a-z0-9]{16,}/g, redact) : printable(redact(code));
    }
    function printable(text, limit = 300) {
      const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "## [").trim();
      const characters = [ ...line ];
      return characters.length <= limit ? line : `${characters.slice(0, limit).join("")}...`;
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
        privacy: "entries",
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
  8841: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => partsOf,
      _: () => privateValues
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5620);
    function* privateValues(env, action) {
      for (const name of (0, _input_table_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(action)) {
        const value = env[`INPUT_${name.toUpperCase()}`] ?? "";
        if (value.trim() !== "") yield* partsOf(value, _input_table_js__WEBPACK_IMPORTED_MODULE_1__.mc[name].privacy);
      }
    }
    function partsOf(value, privacy) {
      switch (privacy) {
       case "public":
        return [];

       case "key":
       case "secret":
        return [ {
          as: "secret",
          text: value
        } ];

       case "names":
        return [ {
          as: "words",
          text: value
        } ];

       case "addresses":
        return value.split(/[\r\n,;\s]+/).flatMap(wordsOfAddress);

       case "texts":
        return phrases([ value, ...lines(value) ]);

       case "entries":
        return phrases([ value, ...value.split(/[\r\n,]+/) ]);

       case "field-values":
        return phrases(lines(value).map(line => line.slice(line.search(/[=:]/) + 1)));

       case "json":
        return phrases(valuesOfJson(value).flatMap(text => [ text, ...lines(text) ]));

       case "csr":
        return [ {
          as: "base64",
          text: value
        } ];
      }
    }
    function lines(text) {
      return text.split(/[\r\n\u2028\u2029]+/);
    }
    function phrases(texts) {
      return texts.map(text => ({
        as: "phrase",
        text: text
      }));
    }
    function wordsOfAddress(address) {
      const ascii = (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(address.slice(address.lastIndexOf("@") + 1)).replace(/(^|\.)xn--/g, "$1");
      return [ address, ascii ].map(text => ({
        as: "words",
        text: text
      }));
    }
    function valuesOfJson(text) {
      let json;
      try {
        json = JSON.parse(text);
      } catch {
        return [ ...text.matchAll(/"((?:[^"\\]|\\.)*)"?(?!\s*:)/g) ].map(match => match[1]);
      }
      const found = [];
      const open = [ json ];
      while (open.length > 0) {
        const value = open.pop();
        if (typeof value === "string") found.push(value); else if (typeof value === "number" && Math.abs(value) >= 1e3) found.push(String(value)); else if (typeof value === "object" && value !== null) open.push(...Object.values(value));
      }
      return found;
    }
  })
};
