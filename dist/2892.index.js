"use strict";

exports.id = 2892;

exports.ids = [ 2892, 3948, 803 ];

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
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
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
  7232: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);
    var _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
    var _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2461);
    var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5468);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7994);
    async function run(inputs) {
      const {keyFile: keyFile, keyPassword: keyPassword, csrFile: csrFile, commonName: commonName} = inputs;
      const outputs = (0, _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__.tS)("key");
      if (csrFile !== void 0) await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.checkTarget)(csrFile, {
        overwrite: false,
        replaceable: isCsrFile
      });
      const {key: key, made: made} = await (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.keepKey)(keyFile, inputs.keyType ?? "ec-p256", keyPassword);
      outputs.set("key-file", keyFile);
      outputs.set("key-created", String(made));
      refuseOtherType(key, inputs);
      _actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(made ? "A new key was made and saved." : "The key that was there is used again.");
      if (made && keyPassword === void 0) _actions_core__WEBPACK_IMPORTED_MODULE_1__.lm("The key is saved without a password, because key-password is empty.");
      const csr = await (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.makeCsr)(key, {
        commonName: commonName,
        emails: []
      });
      const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      })).digest("hex");
      outputs.set("csr", csr);
      outputs.set("public-key-sha256", fingerprint);
      if (csrFile !== void 0) {
        await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), {
          overwrite: false,
          replaceable: isCsrFile
        });
        outputs.set("csr-file", csrFile);
      }
      (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Dg)(`## Key for a client certificate\n\n| | |\n|---|---|\n| Key | ${made ? "made by this step" : "was there already"} |\n| Kind | \`${(0, 
      _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}\` |\n| Public key (SHA-256) | \`${fingerprint}\` |\n\n`);
    }
    function refuseOtherType(key, {keyType: keyType}) {
      if (keyType === void 0 || (0, _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key) === keyType) return;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${(0, 
      _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}. Leave key-type empty to use that key, or give another key-file.`);
    }
    function isCsrFile(existing) {
      return "pem" in (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__.$)(existing);
    }
  }),
  5468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tS: () => openOutputs
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);
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
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, value);
      } catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("internal_error", `The output ${name} could not be written to GITHUB_OUTPUT (${(0, 
        _runner_files_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}), so later steps would not see it. The log says what was done until then. Make room on the runner, look whether the log names an order, and run the job again.`, {
          cause: error
        });
      }
    }
  }),
  3948: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => reasonOf,
      L: () => saveState,
      checkRunnerFiles: () => checkRunnerFiles
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    function checkRunnerFiles(env) {
      for (const name of [ "GITHUB_OUTPUT", "GITHUB_STATE" ]) {
        const path = env[name];
        const problem = path ? problemOf(path) : "is not set";
        if (problem === void 0 || !path && env.GITHUB_ACTIONS !== "true") continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner gives each step this file: check that no earlier step removes it or changes the variable, and that the disk is not full.`);
      }
    }
    function problemOf(path) {
      try {
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const regular = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile();
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        if (!regular) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, "\n");
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
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.LZ(name, value);
        return true;
      } catch {
        return false;
      }
    }
  }),
  7994: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Br: () => renderSummary,
      Dg: () => addToSummary,
      gH: () => renderChecks,
      sk: () => nextStep
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3838);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);
    function nextStep(order, withCsr) {
      const request = order.requestId === void 0 ? "the request" : `request ${order.requestId}`;
      const afterwards = withCsr ? "DigiCert validates the addresses (each may get an e-mail) and then issues the certificate." : "The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.";
      if (order.requestStatus === "rejected") return "Nothing follows: the request was rejected in CertCentral.";
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_2__.Lx)(order.status)) return `Nothing follows: the order is ${order.status}.`;
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
    function words(text) {
      return text.replace(/[^\p{L}\p{N}_ .,()-]/gu, " ");
    }
    function addToSummary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (!file) return;
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
      } catch (error) {
        const code = error.code ?? "unknown error";
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(`The job summary could not be written (${code}).`);
      }
    }
  })
};
