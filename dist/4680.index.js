"use strict";

exports.id = 4680;

exports.ids = [ 4680 ];

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
  5724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => readOrderList
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4539);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
    var _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
    const PAGE = 1e3;
    const MAX_PAGE_BYTES = 16777216;
    const MAX_TRIES = 4;
    const MAX_RETRY_AFTER_SECONDS = 120;
    const MAX_STEPS_BACK = 20;
    const dayOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(value => {
      const day = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : void 0;
      return day === void 0 || Number.isNaN(Date.parse(day)) ? void 0 : day;
    }));
    const Item = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.Id,
      status: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.WV,
      is_renewed: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.uq,
      date_created: dayOrNone,
      product: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.H$)({
        name_id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.r1
      }),
      product_name_id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.r1,
      organization: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.H$)({
        id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.NZ
      }),
      container: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.H$)({
        id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.NZ
      }),
      certificate: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.H$)({
        id: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.NZ,
        common_name: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.r1,
        serial_number: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.r1,
        valid_till: dayOrNone
      })
    }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(item => ({
      id: item.id,
      status: item.status,
      productId: item.product?.name_id ?? item.product_name_id,
      commonName: item.certificate?.common_name,
      organizationId: item.organization?.id,
      containerId: item.container?.id,
      certificateId: item.certificate?.id,
      serialNumber: item.certificate?.serial_number,
      validTill: item.certificate?.valid_till,
      isRenewed: item.is_renewed,
      placed: item.date_created
    })));
    const Page = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__._H3({}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB(answer => !("errors" in answer) && ("orders" in answer || Object.keys(answer).every(key => key === "page")))), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      orders: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(Item),
      page: (0, _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__.H$)({
        total: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__._D,
        limit: _answer_fields_js__WEBPACK_IMPORTED_MODULE_2__._D
      })
    }));
    async function* readOrderList(service, filters, pauses) {
      const fits = filter(filters);
      const seen = new Set;
      let offset = 0;
      let end = 0;
      let total;
      let stepsBack = 0;
      for (;;) {
        const path = `/order/certificate?${query(filters, offset)}`;
        const {orders: orders, page: page} = await readPage(service, path, pauses);
        const shrunk = (total ?? 0) > (page?.total ?? Number.POSITIVE_INFINITY);
        if (offset > 0 && (offset < end || shrunk) && !follows(orders[0], seen)) {
          stepsBack += 1;
          if (stepsBack > MAX_STEPS_BACK) throw noList("comes in another order at each request");
          offset = Math.max(0, Math.min(offset, end) - 10 ** Math.min(stepsBack, 4));
          continue;
        }
        total = page?.total;
        if (orders.length === 0 && end === 0 && (total ?? 0) > 0) throw noList(`is empty, but its page.total is ${total}`);
        const before = seen.size;
        for (const order of orders) {
          const number = Number(order.id);
          if (seen.has(number)) continue;
          seen.add(number);
          if (fits(order)) yield order;
        }
        end = offset + orders.length;
        const full = page?.limit !== void 0 && page.limit > 0 ? Math.min(page.limit, PAGE) : PAGE;
        if (orders.length < full || end === total) return;
        if (seen.size === before) throw noList("does not go on after its first pages");
        const rest = total === void 0 || total < end ? 1 : (total - end) % full;
        offset = rest === 0 || rest === full - 1 ? end : end - 1;
      }
    }
    async function readPage(service, path, {wait: wait, log: log}) {
      for (let attempt = 1; ;attempt++) try {
        return await service.get(path, Page, {
          tries: 1,
          maxBytes: MAX_PAGE_BYTES
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI) || error.failure === "refused" || attempt === MAX_TRIES) throw error;
        const usual = error.failure === "limited" ? 3 * 2 ** (attempt - 1) : 2 ** (attempt - 1);
        const seconds = error.retryAfterSeconds ?? usual;
        if (seconds > MAX_RETRY_AFTER_SECONDS) throw error;
        log(`${error.message} Try ${attempt + 1} of ${MAX_TRIES} in ${Math.ceil(seconds)} s.`);
        await wait(seconds);
      }
    }
    function follows(first, seen) {
      return first !== void 0 && seen.has(Number(first.id));
    }
    function query({productIds: productIds = [], organizationId: organizationId, containerId: containerId}, offset) {
      const search = new URLSearchParams({
        limit: String(PAGE),
        offset: String(offset),
        sort: "order_id"
      });
      const alsoCalled = Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_1__.zv).filter(name => productIds.some(id => (0, 
      _domain_products_js__WEBPACK_IMPORTED_MODULE_1__.a5)(id, name)));
      const names = [ ...new Set([ ...productIds, ...alsoCalled ]) ];
      for (const [index, name] of names.entries()) search.set(names.length === 1 ? "filters[product_name_id]" : `filters[product_name_id][${index}]`, name);
      if (organizationId !== void 0) search.set("filters[organization_id]", organizationId);
      if (containerId !== void 0) search.set("filters[container_id]", containerId);
      return search.toString();
    }
    function filter({productIds: productIds, organizationId: organizationId, containerId: containerId}) {
      return order => (productIds === void 0 || productIds.some(id => (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_1__.a5)(id, order.productId ?? ""))) && (organizationId === void 0 || order.organizationId === organizationId) && (containerId === void 0 || order.containerId === void 0 || order.containerId === containerId);
    }
    function noList(what) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI("unclear", `CertCentral's list of orders ${what}.`);
    }
  }),
  4255: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
    var _order_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
    var _order_expiry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5869);
    var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7994);
    const MAX_TABLE_ROWS = 50;
    async function run(inputs) {
      const {credentials: credentials, expiresWithinDays: expiresWithinDays, inventoryFile: inventoryFile} = inputs;
      const {apiUrl: apiUrl} = credentials;
      const file = inventoryFile === void 0 ? void 0 : await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4731) ]).then(__webpack_require__.bind(__webpack_require__, 4731));
      if (inventoryFile !== void 0) await (file?.checkInventoryFile(inventoryFile));
      const {redact: redact} = inputs;
      const title = "Client certificates";
      const report = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.NL)({
        action: "inventory",
        redact: redact,
        apiUrl: apiUrl,
        withCsr: true,
        title: title
      });
      const context = (0, _order_context_js__WEBPACK_IMPORTED_MODULE_2__.e)(credentials, redact, report);
      const counter = (0, _order_expiry_js__WEBPACK_IMPORTED_MODULE_5__.$)(expiresWithinDays);
      let table = "";
      async function* counted() {
        for await (const listed of readOrders(context, inputs)) {
          counter.add(listed.order, listed.today);
          yield listed;
        }
        const tally = counter.result();
        tell(report, tally, expiresWithinDays);
        table = expiryTable(tally.expiring, apiUrl);
      }
      try {
        const orders = counted();
        if (file === void 0 || inventoryFile === void 0) while (!(await orders.next()).done) ; else {
          await file.writeInventoryFile(inventoryFile, orders);
          report.set("inventory-file", inventoryFile);
          report.info(`The list was written to ${inventoryFile}.`);
        }
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.D9)(error));
        throw error;
      } finally {
        (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_4__.Dg)(table);
        context.service.close();
      }
    }
    async function* readOrders(context, inputs) {
      const {service: service, wait: wait, report: report} = context;
      let today;
      try {
        for await (const order of (0, _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_1__.N)(service, inputs, {
          wait: wait,
          log: report.info
        })) {
          today ??= new Date(Date.now() + service.clockOffsetMilliseconds()).toISOString().slice(0, 10);
          yield {
            order: order,
            today: today
          };
        }
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `Reading the list of orders failed; nothing was changed. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the step again when that is solved.`);
      }
    }
    function tell(report, tally, withinDays) {
      const {count: count, issued: issued, pending: pending, expiring: expiring, nextExpiry: nextExpiry} = tally;
      report.set("count", String(count));
      report.set("issued-count", String(issued));
      report.set("expiring-count", String(expiring.length));
      report.set("pending-count", String(pending));
      report.set("next-expiry", nextExpiry);
      report.set("expiring-order-ids", JSON.stringify(expiring.map(({id: id}) => id)));
      report.addRow("Orders", String(count));
      report.addRow("Issued", String(issued));
      report.addRow(`Expire within ${withinDays} days`, String(expiring.length));
      report.addRow("Pending", String(pending));
      if (nextExpiry !== void 0) report.addRow("Next expiry", nextExpiry);
      report.info(`${count} orders: ${issued} are issued, of which ${expiring.length} expire within ${withinDays} days, and ${pending} are pending.`);
      if (count === 0) report.notice("No order matches. Check the filters, and whether the user of the key may see all orders: Limited Users see only their own.");
    }
    function expiryTable(expiring, apiUrl) {
      if (expiring.length === 0) return "";
      const rows = expiring.slice(0, MAX_TABLE_ROWS).map(({id: id, productId: productId, validTill: validTill, daysLeft: daysLeft}) => {
        const product = /^\w+$/.test(productId ?? "") ? `\`${productId}\`` : "";
        return `| [${id}](${(0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.YL)(apiUrl, id)}) | ${product} | ${validTill} | ${daysLeft} |`;
      });
      const more = expiring.length - rows.length;
      return [ "| Order | Product | Valid until | Days |", "|---|---|---|---|", ...rows, "", ...more > 0 ? [ `${more} more expire later; \`expiring-order-ids\` lists them all.`, "" ] : [], "" ].join("\n");
    }
  }),
  5869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => openCounter,
      H: () => daysLeft
    });
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1780);
    const PENDING = [ "pending", "processing", "needs_approval", "waiting_pickup", "needs_csr", "reissue_pending" ];
    function openCounter(withinDays) {
      const tally = {
        count: 0,
        issued: 0,
        pending: 0
      };
      const expiring = [];
      let soonest;
      return {
        add(order, today) {
          tally.count += 1;
          if (PENDING.includes(order.status ?? "")) tally.pending += 1;
          if (order.status !== "issued") return;
          tally.issued += 1;
          const {id: id, productId: productId, validTill: validTill} = order;
          const days = daysLeft(order, today);
          if (validTill === void 0 || days === void 0 || days < 0) return;
          if (soonest === void 0 || validTill < soonest) soonest = validTill;
          if (days <= withinDays && order.isRenewed !== true) expiring.push({
            id: id,
            productId: productId,
            validTill: validTill,
            daysLeft: days
          });
        },
        result() {
          const sorted = expiring.toSorted((one, other) => one.daysLeft - other.daysLeft || (0, 
          _domain_order_js__WEBPACK_IMPORTED_MODULE_0__.jI)(one, other));
          return {
            ...tally,
            expiring: sorted,
            nextExpiry: sorted[0]?.validTill ?? soonest
          };
        }
      };
    }
    function daysLeft({validTill: validTill}, today) {
      return validTill === void 0 ? void 0 : (Date.parse(validTill) - Date.parse(today)) / 864e5;
    }
  })
};
