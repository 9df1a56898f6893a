(() => {
  "use strict";
  var __webpack_modules__ = {
    4758: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    3002: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g$: () => printable,
        $p: () => redactor,
        vs: () => shownCode
      });
      var unicode = __nccwpck_require__(6474);
      const WORD = /(?:[^\0-/:-@[-`{-\u00bf\u00d7\u00f7\u1680\u2000-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\u30fb\uff5b-\uff65]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f])+/gu;
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
      const MARKS = (0, unicode.g)(String.raw`[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`, "gu");
      function foldedWord(text) {
        if (!unicode.a.test(text)) return text.toLowerCase();
        return text.normalize("NFKD").toLowerCase().replace(MARKS(), "").replace(/[ßæœøłđðħıŋþς]/g, letter => UNACCENTED[letter]);
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
        return text.replace(/<\/?[a-z]\w*>/gi, "").replace(/(?:%[0-9a-f]{2})+|(?:\\x[0-9a-f]{2})+/gi, decodeBytes).replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex, decimal) => fromCodePoint(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16), whole)).replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|ogon|breve|macr|dot|dblac|strok);/gi, "$1").replace(/&(amp|lt|gt|quot|apos|nbsp|shy|commat|period|sol|plus|comma|lowbar|hyphen|dash|szlig|aelig|oelig|thorn|eth|inodot|zwnj|zwj|lrm|rlm);/gi, (_, name) => ENTITIES[name.toLowerCase()]).replace(/\\u\{([0-9a-f]{1,6})\}/gi, (whole, hex) => fromCodePoint(Number.parseInt(hex, 16), whole)).replace(/\\u([0-9a-f]{4})/gi, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16))).replace(/\\([nrtbf"'/\\])/g, (_, character) => JSON_ESCAPES[character] ?? character).normalize("NFKC");
      }
      function decodeBytes(run) {
        const bytes = Buffer.from(run.replace(/%|\\x/gi, ""), "hex");
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
        inodot: "ı",
        zwnj: "‌",
        zwj: "‍",
        lrm: "‎",
        rlm: "‏"
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
          if (as === "secret") for (const pattern of secretPatterns(text.trim())) secrets.add(pattern); else if (as === "base64") base64.push(text.replace(/-----[^-]*-----|\s|\\[rn]/g, "")); else if (as === "words") for (const word of spellings(text).flatMap(privateWords)) single.add(word); else for (const phrase of spellings(text)) addPhrase(phrase, single, phrases);
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
      function spellings(text) {
        return /[\u200c\u200d]/.test(text) ? [ text, text.replace(/[\u200c\u200d]/g, " ") ] : [ text ];
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
      const NOT_PRINTABLE = (0, unicode.g)(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, "gu");
      function printable(text, limit = 300) {
        const line = text.toWellFormed().replace(unicode.a.test(text) ? NOT_PRINTABLE() : /[^ -~]+/g, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "## [").trim();
        const characters = [ ...line ];
        return characters.length <= limit ? line : `${characters.slice(0, limit).join("")}...`;
      }
    }),
    6474: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        a: () => BEYOND_ASCII,
        g: () => unicodePattern
      });
      const BEYOND_ASCII = /[^\0-\x7f]/;
      function unicodePattern(source, flags) {
        let pattern;
        return () => {
          pattern ??= new RegExp(source, flags);
          return pattern;
        };
      }
    }),
    2178: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        O: () => unseenCharacter
      });
      var base_unicode_0 = __nccwpck_require__(6474);
      const JOINER_IN_WORD = (0, base_unicode_0.g)(String.raw`(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`, "gu");
      const UNSEEN = (0, base_unicode_0.g)(String.raw`[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}\ufffc\ufffd]`, "u");
      function unseenCharacter(text) {
        if (!base_unicode_0.a.test(text)) return;
        const [found] = UNSEEN().exec(text.replace(JOINER_IN_WORD(), "")) ?? [];
        const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
        return number === void 0 ? void 0 : `U+${number}`;
      }
    }),
    6757: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Tw: () => reportProblems,
        Vb: () => MAX_COMMON_NAME,
        cN: () => inputReader
      });
      var base_redaction_0 = __nccwpck_require__(3002);
      var domain_unseen_1 = __nccwpck_require__(2178);
      const MAX_COMMON_NAME = 64;
      const MAX_QUOTED = 40;
      const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
      const CONTROL = /[^ -~\u00A0-\u2027\u202A-\uFFFF]/;
      const CONTROL_BUT_LINES = /[^ -~\r\n\t\u00A0-\u2027\u202A-\uFFFF]/;
      function inputReader(env, redact) {
        const problems = [];
        const refuse = (input, text) => {
          problems.push({
            input: input,
            text: text
          });
        };
        const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0, 
        base_redaction_0.g$)(redact(value))}"`;
        const raw = name => {
          const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
          return value === "" ? void 0 : value;
        };
        const clean = (name, value, {multiline: lines = false, visible: visible = false}) => {
          if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return refuse(name, `contains a ${lines ? "control character" : "line break or another control character"}.`);
          if (BIDIRECTIONAL.test(value)) return refuse(name, "contains a bidirectional control character.");
          if (!value.isWellFormed()) return refuse(name, "is not well-formed Unicode.");
          const unseen = visible ? (0, domain_unseen_1.O)(value) : void 0;
          return unseen === void 0 ? value.normalize("NFC") : refuse(name, `contains ${unseen}, a character that cannot be seen or has no meaning. Type the text again.`);
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
            return value !== void 0 && CONTROL.test(value) ? refuse(name, "contains a line break or another control character. Give the path of one file.") : value;
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
            return refuse(name, `${quote(value)} is not a whole number ${range}, in digits only.`);
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
            if (text !== void 0 && entries.length === 0) refuse(name, "contains separators, but no entry.");
            return entries;
          }
        };
      }
      function reportProblems(problems) {
        const lines = problems.map(({input: input, text: text}) => `- ${input}: ${text}`);
        return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join("\n")}`;
      }
    }),
    5620: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    8841: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        _: () => privateValues
      });
      var node_url_0 = __nccwpck_require__(3136);
      var input_table_1 = __nccwpck_require__(5620);
      function* privateValues(env, action) {
        for (const name of (0, input_table_1.Vc)(action)) {
          const value = env[`INPUT_${name.toUpperCase()}`] ?? "";
          if (value.trim() !== "") yield* partsOf(value, input_table_1.mc[name].privacy);
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
        const ascii = (0, node_url_0.domainToASCII)(address.slice(address.lastIndexOf("@") + 1)).replace(/(^|\.)xn--/g, "$1");
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
    }),
    3948: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        A3: () => reasonOf,
        LZ: () => saveState,
        ug: () => checkRunnerFiles
      });
      var node_fs_0 = __nccwpck_require__(3024);
      var actions_core_1 = __nccwpck_require__(7532);
      var base_errors_2 = __nccwpck_require__(4758);
      function checkRunnerFiles(env) {
        for (const name of [ "GITHUB_OUTPUT", "GITHUB_STATE" ]) {
          const path = env[name];
          const problem = path ? problemOf(path) : "is not set";
          if (problem === void 0 || !path && env.GITHUB_ACTIONS !== "true") continue;
          throw new base_errors_2.lZ("invalid_input", `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner gives each step this file: check that no earlier step removes it or changes the variable, and that the disk is not full.`);
        }
      }
      function problemOf(path) {
        try {
          const file = (0, node_fs_0.openSync)(path, node_fs_0.constants.O_WRONLY | node_fs_0.constants.O_APPEND | (node_fs_0.constants.O_NONBLOCK ?? 0));
          const regular = (0, node_fs_0.fstatSync)(file).isFile();
          (0, node_fs_0.closeSync)(file);
          if (!regular) (0, node_fs_0.appendFileSync)(path, "\n");
          return;
        } catch (error) {
          return `names a file that cannot be written (${reasonOf(error)})`;
        }
      }
      function reasonOf(error) {
        if (error instanceof Error && "code" in error) return String(error.code);
        return /missing file/i.test(String(error)) ? "ENOENT" : "unknown error";
      }
      function saveState(name, value) {
        try {
          actions_core_1.LZ(name, value);
          return true;
        } catch {
          return false;
        }
      }
    }),
    9896: (module => {
      module.exports = require("fs");
    }),
    4573: (module => {
      module.exports = require("node:buffer");
    }),
    7598: (module => {
      module.exports = require("node:crypto");
    }),
    3024: (module => {
      module.exports = require("node:fs");
    }),
    1455: (module => {
      module.exports = require("node:fs/promises");
    }),
    4708: (module => {
      module.exports = require("node:https");
    }),
    7030: (module => {
      module.exports = require("node:net");
    }),
    6760: (module => {
      module.exports = require("node:path");
    }),
    8500: (module => {
      module.exports = require("node:timers/promises");
    }),
    1692: (module => {
      module.exports = require("node:tls");
    }),
    3136: (module => {
      module.exports = require("node:url");
    }),
    7975: (module => {
      module.exports = require("node:util");
    }),
    8877: (module => {
      module.exports = require("node:v8");
    }),
    857: (module => {
      module.exports = {
        EOL: process.platform === "win32" ? "\r\n" : "\n",
        platform: () => process.platform,
        arch: () => process.arch
      };
    }),
    7532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Yz: () => core_debug,
        Gu: () => getState,
        pq: () => info,
        lm: () => notice,
        LZ: () => saveState,
        C1: () => setFailed,
        uH: () => setOutput,
        Pq: () => core_setSecret,
        $e: () => warning
      });
      var external_os_ = __nccwpck_require__(857);
      function utils_toCommandValue(input) {
        if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) return {};
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) command = "missing.command";
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) first = false; else cmdStr += ",";
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      const external_crypto_namespaceObject = {
        randomUUID: () => require("crypto").randomUUID()
      };
      var external_fs_ = __nccwpck_require__(9896);
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
        if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
        external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
        const convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      require("path");
      external_os_.platform();
      external_os_.arch();
      var ExitCode;
      (function(ExitCode) {
        ExitCode[ExitCode["Success"] = 0] = "Success";
        ExitCode[ExitCode["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function core_setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function setOutput(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        process.stdout.write(external_os_.EOL);
        command_issueCommand("set-output", {
          name: name
        }, utils_toCommandValue(value));
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure;
        error(message);
      }
      function core_debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
        command_issueCommand("save-state", {
          name: name
        }, utils_toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
    })
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => chunkId + ".index.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    start: () => start
  });
  var runner_files = __nccwpck_require__(3948);
  var external_node_fs_ = __nccwpck_require__(3024);
  var core = __nccwpck_require__(7532);
  var errors = __nccwpck_require__(4758);
  async function runStep(story) {
    process.exitCode = 1;
    let redact = text => text;
    const redactWith = given => {
      redact = given;
    };
    try {
      await story({
        mask: core.Pq,
        redactWith: redactWith
      });
      process.exitCode = 0;
    } catch (error) {
      fail(error, redact);
    }
  }
  function fail(error, redact) {
    core.C1(error instanceof errors.lZ ? messageOf(error, redact) : bug(error));
    try {
      setErrorCode((0, errors.D9)(error));
    } catch {
      core.$e("The output error-code could not be written.");
    }
  }
  function setErrorCode(code) {
    const file = process.env.GITHUB_OUTPUT;
    if (file && (0, external_node_fs_.existsSync)(file)) (0, external_node_fs_.appendFileSync)(file, `error-code<<END\n${code}\nEND\n`); else core.uH("error-code", code);
  }
  function messageOf({message: message, shownPath: shownPath}, redact) {
    return shownPath === void 0 ? message : message.replaceAll(shownPath, () => redact(shownPath));
  }
  function bug(error) {
    const {name: name, stack: stack} = error instanceof Error ? error : new Error;
    const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
    for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) core.Yz(place.trim());
    return `The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral before you order again. This is a bug: please report it, with the log of a run with debug logging.`;
  }
  __nccwpck_require__(6757);
  __nccwpck_require__(8841);
  function action(loadInputs, loadStory, firstHost = () => {}) {
    return async () => {
      await runStep(async ({mask: mask, redactWith: redactWith}) => {
        (0, runner_files.ug)(process.env);
        const {readInputs: readInputs} = await loadInputs();
        const inputs = await readInputs(process.env, new Date, mask);
        redactWith(inputs.redact);
        const endUnused = await connectAhead(firstHost(inputs));
        try {
          const {run: run} = await loadStory();
          await run(inputs, process.env);
        } finally {
          endUnused?.();
        }
      });
    };
  }
  async function connectAhead(host) {
    if (host === void 0) return;
    const {openAhead: openAhead} = await __nccwpck_require__.e(616).then(__nccwpck_require__.bind(__nccwpck_require__, 7616));
    return openAhead(host);
  }
  function hostWithoutFiles({credentials: credentials, delivery: delivery}) {
    const {keyFile: keyFile, certificateFile: certificateFile} = delivery;
    return keyFile === void 0 && certificateFile === void 0 ? credentials.apiUrl : void 0;
  }
  const ACTIONS = {
    order: action(() => Promise.all([ __nccwpck_require__.e(490) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6601)), () => Promise.all([ __nccwpck_require__.e(450), __nccwpck_require__.e(395) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5395)), hostWithoutFiles),
    "order-post": () => runStep(async () => (await Promise.all([ __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(825), __nccwpck_require__.e(22) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3022))).run(process.env)),
    collect: action(() => __nccwpck_require__.e(819).then(__nccwpck_require__.bind(__nccwpck_require__, 1819)), () => Promise.all([ __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(973) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1973)), hostWithoutFiles),
    key: action(() => __nccwpck_require__.e(958).then(__nccwpck_require__.bind(__nccwpck_require__, 7958)), () => Promise.all([ __nccwpck_require__.e(27), __nccwpck_require__.e(220), __nccwpck_require__.e(511) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7232))),
    approve: action(() => __nccwpck_require__.e(304).then(__nccwpck_require__.bind(__nccwpck_require__, 9304)), () => Promise.all([ __nccwpck_require__.e(50), __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(599) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9599)), ({credentials: credentials}) => credentials.apiUrl),
    revoke: action(() => __nccwpck_require__.e(415).then(__nccwpck_require__.bind(__nccwpck_require__, 6415)), () => Promise.all([ __nccwpck_require__.e(50), __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(47), __nccwpck_require__.e(481) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 481)), ({credentials: credentials}) => credentials.apiUrl),
    reissue: action(() => __nccwpck_require__.e(381).then(__nccwpck_require__.bind(__nccwpck_require__, 8381)), () => Promise.all([ __nccwpck_require__.e(27), __nccwpck_require__.e(50), __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(392) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3392)), hostWithoutFiles),
    inventory: action(() => __nccwpck_require__.e(285).then(__nccwpck_require__.bind(__nccwpck_require__, 5285)), () => Promise.all([ __nccwpck_require__.e(50), __nccwpck_require__.e(450), __nccwpck_require__.e(255) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4255))),
    fleet: action(() => Promise.all([ __nccwpck_require__.e(825), __nccwpck_require__.e(70) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6796)), () => Promise.all([ __nccwpck_require__.e(27), __nccwpck_require__.e(50), __nccwpck_require__.e(450), __nccwpck_require__.e(745), __nccwpck_require__.e(47), __nccwpck_require__.e(781) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4781)))
  };
  const start = name => ACTIONS[name]();
  module.exports = __webpack_exports__;
})();
