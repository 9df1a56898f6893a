"use strict";

exports.id = 5996;

exports.ids = [ 5996 ];

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
  3065: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N4: () => cancelOrder,
      Sd: () => requestInfo,
      XL: () => revokeOrder,
      kK: () => setRequestStatus,
      sk: () => openRevocations
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
    const MAX_LIST_BYTES = 16777216;
    const RequestAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ,
      type: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.Gu,
      status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV,
      order: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.H$)({
        id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ
      })
    });
    async function requestInfo(service, requestId, patience) {
      const info = await service.get(`/request/${requestId}`, RequestAnswer, patience);
      if (info.id === requestId || info.id === void 0 && info.status !== void 0) return {
        ...info,
        id: requestId
      };
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI("unclear", `CertCentral answered with request ${info.id ?? "without an ID"} where ${requestId} was asked for.`);
    }
    async function setRequestStatus(service, requestId, status, comment) {
      const body = {
        status: status,
        ...comment === void 0 ? {} : {
          processor_comment: comment
        }
      };
      await service.change("PUT", `/request/${requestId}/status`, body, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
    }
    async function cancelOrder(service, orderId, note) {
      const path = `/order/certificate/${orderId}/status`;
      try {
        await service.change("PUT", path, {
          status: "canceled",
          note: note
        }, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) || !refusesWord(error)) throw error;
        await service.change("PUT", path, {
          status: "CANCELED",
          note: note
        }, zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J());
      }
    }
    function refusesWord({failure: failure, status: status, codes: codes, message: message}) {
      const ofState = codes.some(code => code.includes("order_status"));
      return failure === "refused" && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
    }
    const RevocationAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ,
      type: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.Gu,
      status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV
    });
    function revokeOrder(service, orderId, {comments: comments, skipApproval: skipApproval}) {
      const body = {
        comments: comments,
        ...skipApproval ? {
          skip_approval: true
        } : {}
      };
      return service.change("PUT", `/order/certificate/${orderId}/revoke`, body, RevocationAnswer);
    }
    const PAGE = 1e3;
    const MAX_PAGES = 10;
    const RequestListAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      requests: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(RequestAnswer)
    });
    async function openRevocations(service) {
      const open = new Map;
      for (let page = 0; page < MAX_PAGES; page++) {
        const query = new URLSearchParams({
          limit: String(PAGE),
          offset: String(page * PAGE),
          "filters[type]": "revoke"
        });
        query.set("filters[status][0]", "pending");
        query.set("filters[status][1]", "submitted");
        const {requests: requests} = await service.get(`/request?${query}`, RequestListAnswer, {
          maxBytes: MAX_LIST_BYTES
        });
        for (const {id: id, type: type, status: status, order: order} of requests) {
          if (order?.id === void 0 || type !== "revoke") continue;
          if (status === "pending" || status === "submitted") open.set(order.id, {
            id: id,
            status: status
          });
        }
        if (requests.length < PAGE) break;
      }
      return open;
    }
  }),
  3218: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xy: () => sendChange,
      b6: () => unknownOutcome,
      m4: () => LOOK_PATIENCE
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const LOOK_PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function sendChange(context, change) {
      const {what: what, isSettled: isSettled} = change;
      let unclear;
      try {
        await change.send();
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        if (error.failure !== "unclear") return afterRefusal(context, change, error);
        context.report.info(`${error.message} Reading what became of it.`);
        unclear = error;
      }
      let state = unclear === void 0 ? await look(context, change) : void 0;
      if (state === void 0 || !isSettled(state)) {
        context.service.reconnect();
        state = await lookUntilSettled(context, change) ?? state;
      }
      if (state !== void 0 && isSettled(state)) return {
        state: state,
        refused: false
      };
      if (state === void 0 && unclear === void 0) {
        context.report.warning("CertCentral took the change, but what became of it could not be read.");
        return {
          state: state,
          refused: false
        };
      }
      throw unknownOutcome(what, unclear);
    }
    function unknownOutcome(what, error) {
      const why = error === void 0 ? "CertCentral took it, but does not show that it was done." : (0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error);
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("unknown_outcome", `${what} ended without a clear answer. ${why} Run this step again: it reads first what became of it.`, {
        cause: error
      });
    }
    async function afterRefusal(context, change, error) {
      const state = error.failure === "refused" ? await look(context, change) : void 0;
      if (state !== void 0 && change.isSettled(state)) {
        context.report.info(`${error.message} Meanwhile, somebody else was faster.`);
        return {
          state: state,
          refused: true
        };
      }
      throw (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `${change.what} failed; it was not done. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)}`);
    }
    async function lookUntilSettled(context, change) {
      let state;
      for (const pause of LOOK_PAUSES_SECONDS) {
        state = await look(context, change, pause) ?? state;
        if (context.cancelled.aborted || state !== void 0 && change.isSettled(state)) break;
      }
      return state;
    }
    async function look(context, {what: what, read: read}, pause = 0) {
      try {
        if (pause > 0) await context.wait(pause);
        return await read();
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        context.report.info(`${what}: reading what became of it failed. ${error.message}`);
        return;
      }
    }
  }),
  4192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IQ: () => refuseOtherReference,
      Rg: () => chosenOrder,
      Rx: () => readOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function chosenOrder(context, choice) {
      try {
        return "id" in choice ? await readOrder(context, choice.id) : await orderByReference(context, choice.reference);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        if ("id" in choice && isMissing(error)) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and whether the key belongs to the right account and division.`, {
          cause: error
        });
        throw readingFailed(error, choice);
      }
    }
    async function readOrder({service: service}, id, patience) {
      const info = await service.orderInfo(id, patience);
      return {
        order: {
          ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
          created: false
        },
        info: info
      };
    }
    async function refuseOtherReference({service: service}, {order: order, info: info}, reference) {
      if (info.alternative_order_id === reference) return;
      try {
        const listed = info.alternative_order_id ? [] : await service.ordersByReference(reference);
        if (listed.some(({id: id}) => id === order.id)) return;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw readingFailed(error, {
          reference: reference
        });
      }
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the order-reference that one ordering step reported.`);
    }
    function isMissing({status: status, codes: codes}) {
      return status === 404 && codes.some(code => code === "not_found" || code === "not_found|order");
    }
    function readingFailed(error, choice) {
      const which = "id" in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
      return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `Reading ${which} failed; nothing was changed. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the step again when that is solved.`);
    }
    async function orderByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference);
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
        isEnough: () => false
      });
      const open = found.filter(({order: order}) => !(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status));
      const [only] = open;
      if (only !== void 0 && open.length === 1) return only;
      if (open.length > 1) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${open.length} open orders have the reference ${reference}: ${(0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.c3)(open.map(({order: order}) => order))}; nothing was changed. Name the one that you mean with order-id.`);
      const [newest] = found.toSorted((one, other) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.jI)(other.order, one.order));
      if (newest !== void 0) return newest;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. In some accounts the look-up by reference does not show client certificate orders: use order-id there.`);
    }
  })
};
