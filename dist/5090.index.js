"use strict";

exports.id = 5090;

exports.ids = [ 5090, 803 ];

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
  7344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && foldedPath(first) === foldedPath(second);
    }
    function realPath(path) {
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
      } catch {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
      }
    }
    function foldedPath(path) {
      return path.normalize("NFC").toLowerCase();
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
    }
  }),
  1973: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1780);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9632);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
    var _order_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(279);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(991);
    var _order_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8422);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
    async function run(inputs) {
      const key = await keyOf(inputs);
      if ((0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(inputs.delivery, key);
      }
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_8__.NL)({
        action: "collect",
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true
      });
      const context = (0, _order_context_js__WEBPACK_IMPORTED_MODULE_6__.e)(inputs.credentials, inputs.redact, report);
      try {
        const {order: order, info: info} = await readOrder(context, inputs.order);
        report.tellOrder(order);
        await handOver(context, inputs, {
          order: order,
          info: info,
          key: key
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function readOrder(context, asked) {
      try {
        if ("id" in asked) {
          const info = await context.service.orderInfo(asked.id);
          return {
            order: {
              ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
              created: false
            },
            info: info
          };
        }
        context.report.useReference(asked.reference);
        const listed = await context.service.ordersByReference(asked.reference);
        const found = (0, _order_search_js__WEBPACK_IMPORTED_MODULE_7__.ty)(await (0, _order_search_js__WEBPACK_IMPORTED_MODULE_7__.FS)(context, asked.reference, listed));
        if (found !== void 0) return found;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw unreadable(error, asked);
      }
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not_issued", `No order has the reference ${asked.reference}, or the key may not see it. Check order-reference, and whether the order step placed an order.`);
    }
    function unreadable(error, asked) {
      if ("id" in asked && error.codes.some(code => /^not_found(\|order)?$/.test(code))) {
        const text = `CertCentral knows no order ${asked.id}, or the key may not see it. Check order-id, devkey and api-url.`;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", text, {
          cause: error
        });
      }
      const codes = {
        limited: "rate_limited",
        refused: "api_refused"
      };
      const final = error.failure === "refused";
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(error.failure === "limited" || final ? codes[error.failure] : "not_issued", `Reading the order failed. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Nothing was changed${final ? "." : "; run the job again."}`, {
        cause: error
      });
    }
    async function handOver(context, inputs, {order: order, info: info, key: key}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
      const current = await waitForOrder(context, order, inputs.waiting);
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(inputs.delivery)) return;
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      const {certificate: certificate} = (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_9__.sl)(order) || !(0, 
      _domain_order_js__WEBPACK_IMPORTED_MODULE_9__.sl)(current) ? info : await infoOf(context, info);
      const csr = (0, _certificate_csr_js__WEBPACK_IMPORTED_MODULE_2__.$)(certificate?.csr ?? "");
      const expected = {
        publicKey: "pem" in csr ? publicKeyOf(csr.pem) : void 0,
        emails: certificate?.emails ?? [],
        usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_3__.$7)(info.product?.name_id ?? "").usage,
        latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_10__.F)(certificate?.valid_till),
        commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_5__.HY)(certificate),
        serialNumber: certificate?.serial_number,
        thumbprint: certificate?.thumbprint
      };
      await deliverCertificate(context, current, inputs.delivery, {
        expected: expected,
        key: key,
        required: inputs.waiting.onTimeout === "fail"
      });
    }
    async function infoOf({service: service}, before) {
      try {
        return await service.orderInfo(before.id, {
          tries: 1
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        return before;
      }
    }
    async function keyOf({delivery: {keyFile: keyFile, keyPassword: keyPassword}}) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", "key-file: does not exist. Give the path of the key that the order was made with.");
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
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => statedEnd,
      z: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = body.order_validity?.days ?? (body.validity_years === void 0 ? void 0 : body.validity_years * 365.25);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  9319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nR: () => readDelivery,
      kf: () => readPassword,
      OG: () => readWaiting,
      BP: () => wantsCertificate
    });
    var same_file = __webpack_require__(7344);
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    function readWaiting(reader, {goals: goals = GOALS, onTimeout: onTimeout = "succeed"} = {}) {
      return {
        goal: reader.oneOf("wait-for", goals) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? onTimeout
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.path("key-file");
      const file = reader.path("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.path("certificate-file"),
        format: reader.oneOf("certificate-format", certificate.j) ?? "pem",
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
      const taken = [];
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.find(earlier => (0, same_file.D)(earlier.path, path));
        if (other !== void 0) reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({
          name: name,
          path: path
        });
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.password(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
    }
  })
};
