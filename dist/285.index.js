"use strict";

exports.id = 285;

exports.ids = [ 285 ];

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
      if (sequence.length === 1 && UNSPACED.test(first)) single.add(first); else phrases.set(first, [ ...phrases.get(first) ?? [], sequence ].sort(byLength));
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
      kK: () => setRequestStatus
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
    const RequestAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.NZ,
      type: _answer_fields_js__WEBPACK_IMPORTED_MODULE_1__.WV,
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
  }),
  4192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => chosenOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function chosenOrder(context, choice) {
      try {
        return "id" in choice ? await orderById(context, choice.id) : await orderByReference(context, choice.reference);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        const unknown = "id" in choice && error.status === 404 && error.codes.includes("not_found|order");
        if (unknown) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and whether the key belongs to the right account and division.`, {
          cause: error
        });
        const which = "id" in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
        throw (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `Reading ${which} failed; nothing was changed. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the step again when that is solved.`);
      }
    }
    async function orderById({service: service}, id) {
      const info = await service.orderInfo(id);
      return {
        order: {
          ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
          created: false
        },
        info: info
      };
    }
    async function orderByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference);
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
        all: true
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
  }),
  4910: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var errors = __webpack_require__(4758);
    var order_context = __webpack_require__(3883);
    var order_answers = __webpack_require__(4985);
    var requests = __webpack_require__(3065);
    var domain_order = __webpack_require__(1780);
    function wayToEnd({order: order, info: info}) {
      const {status: status} = order;
      if ((0, domain_order.Lx)(status)) return "nothing";
      switch (status) {
       case "needs_approval":
        return "reject";

       case "pending":
       case "waiting_pickup":
        return "cancel";

       case "issued":
        return openRevocation(info) === void 0 ? "revoke" : "nothing";

       case "reissue_pending":
        return "cancel the reissue, then revoke";

       default:
        throw new errors.lZ("api_refused", `Order ${order.id} is ${status ?? "in an unknown state"}, in which it can be neither canceled nor revoked; nothing was sent. Wait until it is issued, or ask DigiCert.`);
      }
    }
    function openRevocation({requests: requests}) {
      for (const {id: id, type: type, status: status} of requests) if (type === "revoke" && (status === "pending" || status === "submitted")) return {
        id: id,
        status: status
      };
      return;
    }
    async function endOrder(context, found, wish) {
      const way = wayToEnd(found);
      switch (way) {
       case "nothing":
        return {
          actionTaken: "none",
          changed: false,
          order: found.order,
          request: openRevocation(found.info)
        };

       case "reject":
        return reject(context, found, wish);

       case "cancel":
        return cancel(context, found, wish);

       case "revoke":
        return revoke(context, found, wish);

       case "cancel the reissue, then revoke":
        return revoke(context, await cancelReissue(context, found, wish), wish);
      }
    }
    async function reject(context, found, {comments: comments}) {
      const request = found.info.requests.find(({type: type, status: status}) => (type === void 0 || type === "new_request") && (status === "pending" || status === "submitted"));
      const id = request?.id;
      if (id === void 0) throw new errors.lZ("api_refused", `Order ${found.order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject the request in CertCentral.`);
      const after = await change(context, found, {
        send: () => (0, requests.kK)(context.service, id, "rejected", comments),
        isDone: info => (0, domain_order.Lx)(info.status) || requestOf(info, id) === "rejected",
        what: `Rejecting request ${id}`
      });
      return {
        actionTaken: "rejected",
        changed: true,
        order: after.order,
        request: {
          id: id,
          status: requestOf(after.info, id) ?? "rejected"
        }
      };
    }
    async function cancel(context, found, {comments: comments}) {
      const after = await change(context, found, {
        send: () => (0, requests.N4)(context.service, found.order.id, comments),
        isDone: ({status: status}) => (0, domain_order.Lx)(status),
        what: `Canceling order ${found.order.id}`
      });
      return {
        actionTaken: "canceled",
        changed: true,
        order: after.order,
        request: void 0
      };
    }
    async function cancelReissue(context, found, {comments: comments}) {
      const after = await change(context, found, {
        send: () => (0, requests.N4)(context.service, found.order.id, comments),
        isDone: ({status: status}) => status !== void 0 && status !== "reissue_pending",
        what: `Canceling the reissue of order ${found.order.id}`
      });
      if (after.order.status === "issued") return after;
      throw new errors.lZ("api_refused", `The reissue of order ${found.order.id} was canceled, but the order is ${after.order.status ?? "in an unknown state"} and was not revoked. Run this step again when it is issued.`);
    }
    async function revoke(context, found, {comments: comments, skipApproval: skipApproval}) {
      const {id: id} = found.order;
      let asked;
      let already = false;
      const after = await change(context, found, {
        send: async () => {
          try {
            asked = await (0, requests.XL)(context.service, id, {
              comments: comments,
              skipApproval: skipApproval
            });
          } catch (error) {
            already = error instanceof errors.GI && error.codes.some(code => REVOKED_CODES.includes(code));
            if (!already) throw error;
          }
        },
        isDone: info => info.status === "revoked" || openRevocation(info) !== void 0,
        what: `Revoking order ${id}`
      });
      const open = openRevocation(after.info);
      const request = open ?? (asked?.id === void 0 ? void 0 : {
        id: asked.id,
        status: asked.status
      });
      if (already) return {
        actionTaken: "none",
        changed: false,
        order: after.order,
        request: open
      };
      const waits = after.order.status !== "revoked" && (open ?? asked) !== void 0 && request?.status !== "approved";
      return {
        actionTaken: waits ? "revocation_requested" : "revoked",
        changed: true,
        order: after.order,
        request: request
      };
    }
    const REVOKED_CODES = [ "order_already_revoked", "order_is_revoked" ];
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function change(context, {order: order, info: info}, {send: send, isDone: isDone, what: what}) {
      try {
        await send();
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure !== "unclear") throw (0, errors.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `${what} failed; nothing was changed. ${(0, 
        errors.mu)(error)}`);
        context.report.info(`${error.message} Reading the order again.`);
        for (const pause of LOOK_PAUSES_SECONDS) {
          const again = await readAgain(context, order, pause);
          if (again !== void 0 && isDone(again.info)) return again;
          if (context.cancelled.aborted) break;
        }
        throw new errors.lZ("unknown_outcome", `${what} ended without a clear answer. ${(0, 
        errors.mu)(error)} Running this step again is safe: it reads the order first.`, {
          cause: error
        });
      }
      return await readAgain(context, order, 0) ?? {
        order: {
          ...order,
          status: void 0
        },
        info: info
      };
    }
    async function readAgain(context, order, pause) {
      try {
        if (pause > 0) await context.wait(pause);
        const info = await context.service.orderInfo(order.id, PATIENCE);
        return {
          order: {
            ...(0, order_answers.mJ)(info),
            created: false
          },
          info: info
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        context.report.info(`Reading order ${order.id}: ${error.message}`);
        return;
      }
    }
    function requestOf({requests: requests}, requestId) {
      return requests.find(({id: id}) => id === requestId)?.status;
    }
    var which_order = __webpack_require__(4192);
    var report_report = __webpack_require__(8850);
    async function run(inputs) {
      const report = (0, report_report.NL)({
        action: "revoke",
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
        title: "Revoke a client certificate"
      });
      const context = (0, order_context.e)(inputs.credentials, inputs.redact, report);
      report.set("action-taken", "none");
      report.set("changed", "false");
      try {
        const found = await (0, which_order.R)(context, inputs.order);
        report.tellOrder(found.order);
        if (inputs.dryRun) tellPlan(report, found.order.id, wayToEnd(found)); else tellEnding(report, await endOrder(context, found, inputs));
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, errors.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    const PLANS = {
      reject: "reject its request",
      cancel: "cancel it",
      revoke: "revoke its certificates",
      "cancel the reissue, then revoke": "cancel its reissue, then revoke its certificates",
      nothing: "do nothing, because the order is closed or its revocation waits for approval"
    };
    function tellPlan(report, orderId, way) {
      report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[way]}.`);
      report.addRow("Dry run", `a real run would ${PLANS[way]}`);
    }
    function tellEnding(report, {actionTaken: actionTaken, changed: changed, order: order, request: request}) {
      report.tellOrder({
        ...order,
        ...request === void 0 ? {} : {
          requestId: request.id,
          requestStatus: request.status
        }
      });
      report.set("action-taken", actionTaken);
      report.set("changed", String(changed));
      const said = SAID[actionTaken];
      report.info(`Order ${order.id}: ${said}`);
      report.addRow("Done", said);
      if (actionTaken === "revocation_requested" || actionTaken === "none" && request !== void 0) report.addRow("Approval", `an Administrator of the account has to approve request ${request?.id ?? ""}`);
      if (actionTaken === "revoked" || actionTaken === "revocation_requested") report.addRow("Note", "revoking cannot be undone");
    }
    const SAID = {
      rejected: "its request was rejected.",
      canceled: "it was canceled.",
      revoked: "its certificates were revoked.",
      revocation_requested: "the revocation was requested, and somebody has to approve it.",
      none: "nothing had to be done."
    };
  })
};
