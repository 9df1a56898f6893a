"use strict";

exports.id = 1751;

exports.ids = [ 1751, 2461, 6345 ];

exports.modules = {
  9001: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => csvLine
    });
    function csvLine(cells) {
      return `${cells.map(cellText).join(",")}\n`;
    }
    const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
    function cellText(value) {
      if (typeof value !== "string") return String(value ?? "");
      const text = FORMULA.test(value) ? `'${value}` : value;
      return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
  1041: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      vh: () => INTEGER,
      G: () => OCTET_STRING,
      gt: () => SEQUENCE,
      rK: () => SET,
      AA: () => UTF8_STRING,
      as: () => as,
      e4: () => bitsOf,
      m9: () => inTag,
      is: () => is,
      $J: () => isTagged,
      lS: () => membersOf,
      _f: () => oidOf,
      qg: () => parse,
      b6: () => textOf
    });
    var asn1 = __webpack_require__(6027);
    const INTEGER = 2;
    const BIT_STRING = 3;
    const OCTET_STRING = 4;
    const UTF8_STRING = 12;
    const SEQUENCE = 16;
    const SET = 17;
    function parse(der) {
      return asn1.l.parseBuffer(Buffer.from(der));
    }
    function is(tag, element) {
      if (element === void 0 || !element.tag.isUniversal() || element.tag.number !== tag) return false;
      return element.tag.constructed === (tag === SEQUENCE || tag === SET);
    }
    function as(tag, element) {
      if (is(tag, element)) return element;
      throw new TypeError("ASN.1: another element than expected");
    }
    function membersOf(tag, element) {
      return as(tag, element).subs;
    }
    function oidOf(element) {
      if (element === void 0 || !((element.value.at(-1) ?? 128) < 128)) throw new TypeError("ASN.1: no whole object identifier");
      return element.toOID();
    }
    function bitsOf(element) {
      const {value: value} = as(BIT_STRING, element);
      if (value[0] === 0) return value.subarray(1);
      throw new TypeError("ASN.1: bits that are no bytes");
    }
    function isTagged(element, number) {
      return element?.tag.isContextSpecific(number) ?? false;
    }
    function inTag(number, element) {
      if (isTagged(element, number) && element.tag.constructed) return element.subs;
      throw new TypeError("ASN.1: another element than expected");
    }
    const CHARACTER_STRINGS = {
      [UTF8_STRING]: bytes => bytes.toString("utf8"),
      19: bytes => bytes.toString("latin1"),
      20: bytes => bytes.toString("latin1"),
      22: bytes => bytes.toString("latin1"),
      30: bytes => new TextDecoder("utf-16be").decode(bytes)
    };
    function textOf(element) {
      return is(element.tag.number, element) ? CHARACTER_STRINGS[element.tag.number]?.(element.value) : void 0;
    }
  }),
  6345: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => containsPemKey,
      S: () => containsPrivateKey,
      isPkcs12Of: () => isPkcs12Of
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
    var _asn1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1041);
    function containsPrivateKey(bytes) {
      if (hasPemMark(bytes)) return true;
      if (bytes[0] !== 48) return false;
      return isKeyInDer(bytes) || isEncryptedKey(bytes) || isPkcs12(bytes);
    }
    const PEM_MARK = "PRIVATE KEY-----";
    const PEM_MARKS = [ Buffer.from(PEM_MARK), Buffer.from(PEM_MARK, "utf16le") ];
    function hasPemMark(bytes) {
      return PEM_MARKS.some(mark => bytes.includes(mark));
    }
    async function containsPemKey(path) {
      let end = Buffer.alloc(0);
      for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const part = Buffer.concat([ end, chunk ]);
        if (hasPemMark(part)) return true;
        end = part.subarray(-2 * PEM_MARK.length);
      }
      return false;
    }
    function isPkcs12Of(bytes, password, key) {
      try {
        const {context: context} = (0, node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({
          pfx: bytes,
          passphrase: password
        });
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(context.getCertificate()).checkPrivateKey(key);
      } catch {
        return false;
      }
    }
    function isKeyInDer(der) {
      return [ "pkcs8", "pkcs1", "sec1" ].some(type => {
        try {
          (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
            key: der,
            format: "der",
            type: type
          });
          return true;
        } catch {
          return false;
        }
      });
    }
    const PASSWORD_BASED = /^1\.2\.840\.113549\.1\.(5|12\.1)\.\d+$/;
    function isEncryptedKey(der) {
      try {
        const [algorithm, encrypted, ...others] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_3__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_3__.gt, (0, 
        _asn1_js__WEBPACK_IMPORTED_MODULE_3__.qg)(der));
        (0, _asn1_js__WEBPACK_IMPORTED_MODULE_3__.as)(_asn1_js__WEBPACK_IMPORTED_MODULE_3__.G, encrypted);
        return others.length === 0 && PASSWORD_BASED.test((0, _asn1_js__WEBPACK_IMPORTED_MODULE_3__._f)((0, 
        _asn1_js__WEBPACK_IMPORTED_MODULE_3__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_3__.gt, algorithm)[0]));
      } catch {
        return false;
      }
    }
    const PKCS7_DATA = Buffer.from("06092a864886f70d010701", "hex");
    const PKCS7_SIGNED = Buffer.from("06092a864886f70d010702", "hex");
    function isPkcs12(bytes) {
      const start = bytes.subarray(0, 32);
      const version = start.indexOf(Buffer.from("020103", "hex"));
      return version > 0 && version <= 6 && (start.includes(PKCS7_DATA) || start.includes(PKCS7_SIGNED));
    }
  }),
  2461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => readRegularFile,
      checkTarget: () => checkTarget,
      writeFileWhole: () => writeFileWhole
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
    var _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
    const MAX_REPLACEABLE_BYTES = 16777216;
    async function writeFileWhole(path, bytes, options) {
      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
      try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
          await writeFlushed(temporary, bytes, options.mode);
          if (replaces) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target); else await moveNew(path, temporary, target);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
            force: true
          });
        }
        await flush((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function checkTarget(path, options) {
      const temporary = temporaryBeside((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
      try {
        await prepareTarget(path, options);
        try {
          await writeFlushed(temporary, Buffer.from("x"), options.mode);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
            force: true
          });
        }
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function prepareTarget(path, options) {
      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
      await refuseEscape(path, target);
      await makeDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
      const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
      if (existing === void 0) return false;
      const large = existing === "too large";
      if (!large && options.replaceable?.(existing)) return true;
      if (large ? await (0, _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__.R)(target) : (0, 
      _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__.S)(existing)) throw refusal(path, "it contains a private key and is never replaced", "Give another path, or move the file.");
      if (!options.overwrite) throw refusal(path, "it exists already and is not replaced", "Give another path, or remove the file.");
      return true;
    }
    function temporaryBeside(target) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
    }
    async function readRegularFile(path, limit) {
      try {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(noneIfMissing);
        if (found === void 0) return;
        if (found.isSymbolicLink()) throw refusal(path, "it is a symbolic link, which is not followed", "Give the path of a file.");
        if (!found.isFile()) {
          const kind = found.isDirectory() ? "a directory" : "a device, pipe or socket";
          throw refusal(path, `it is ${kind}`, "Give the path of a file.");
        }
        const {O_RDONLY: O_RDONLY, O_NOFOLLOW: O_NOFOLLOW = 0, O_NONBLOCK: O_NONBLOCK = 0} = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
          return (await file.stat()).size > limit ? "too large" : await file.readFile();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    const ADVICE = "Check the path and its permissions; a path under RUNNER_TEMP is always writable.";
    async function refuseEscape(path, target) {
      const workspace = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(process.cwd());
      let parent;
      let startsInWorkspace = false;
      for (const directory of directoriesAbove(target)) {
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
      }
      if (startsInWorkspace && parent !== void 0 && parent !== workspace && !isInside(workspace, parent)) throw refusal(path, "a directory on its way is a symbolic link that leads out of the workspace", "Give the path of the directory itself.");
    }
    function directoriesAbove(target) {
      const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
      return directory === target ? [] : [ directory, ...directoriesAbove(directory) ];
    }
    function isInside(directory, path) {
      const way = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
      return way !== "" && !/^\.\.([\\/]|$)/.test(way) && !(0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
    }
    async function makeDirectory(directory) {
      if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory).catch(noneIfMissing) !== void 0) return;
      await makeDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory));
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory).catch(error => {
        if (codeOf(error) !== "EEXIST") throw error;
      });
    }
    async function writeFlushed(path, bytes, mode) {
      const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    async function moveNew(path, temporary, target) {
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, target).catch(async () => {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(temporary, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
          await flush(target);
        });
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
        throw refusal(path, "another process wrote it meanwhile", "Give every job a path of its own.");
      }
    }
    async function flush(path) {
      try {
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "r");
        await file.sync().finally(() => file.close());
      } catch {}
    }
    function noneIfMissing(error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    const REASONS = {
      EACCES: "permission is denied",
      EPERM: "permission is denied",
      ENOENT: "a part of its path leads nowhere",
      EROFS: "the file system is read-only",
      ENOSPC: "the disk is full",
      EDQUOT: "the disk quota is used up",
      EFBIG: "the file is larger than is allowed here",
      ENOTDIR: "a part of its path is a file, not a directory",
      ENAMETOOLONG: "its name is too long",
      ELOOP: "a part of its path is a symbolic link that leads nowhere"
    };
    function reasonOf(error) {
      const code = codeOf(error);
      const reason = REASONS[code];
      return reason === void 0 ? code : `${reason} (${code})`;
    }
    function codeOf(error) {
      return error.code ?? "unknown error";
    }
    function refusal(path, reason, advice) {
      const shownPath = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__.g$)(path, 200);
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("invalid_input", `The file "${shownPath}" cannot be used: ${reason}. ${advice}`, {
        shownPath: shownPath
      });
    }
  }),
  404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => shortHash,
      Jf: () => identityHash,
      OS: () => rowReference,
      RI: () => identityInComment,
      Wo: () => isFleetName,
      es: () => readRowReference,
      gx: () => identityFromComment
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    function isFleetName(text, max) {
      return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
    }
    function rowReference(fleet, name, renewedOrderId) {
      return renewedOrderId === void 0 ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
    }
    function readRowReference(fleet, reference) {
      const parts = reference.split("--");
      const [first = "", name = "", renewedOrderId] = parts;
      const fits = first.toLowerCase() === fleet.toLowerCase() && isFleetName(name, 32) && (parts.length === 2 || parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? ""));
      return fits ? {
        name: name,
        renewedOrderId: renewedOrderId
      } : void 0;
    }
    function identityHash(identity) {
      const {product: product, commonName: commonName, individual: individual, addresses: addresses, organizationId: organizationId, profile: profile, usage: usage} = identity;
      return shortHash([ product, commonName, individual, addresses, organizationId, profile, usage ]);
    }
    function shortHash(facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    }
    function identityInComment(hash) {
      return `(identity ${hash})`;
    }
    function identityFromComment(comment) {
      return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
    }
  }),
  1751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var errors = __webpack_require__(4758);
    var cancellation = __webpack_require__(8586);
    const REQUESTS_PER_MINUTE = 333;
    const LONGEST_WINDOW_MILLISECONDS = 18e4;
    function rateWindow(perMinute = REQUESTS_PER_MINUTE, clock = {
      now: () => performance.now(),
      wait: cancellation.v
    }) {
      const windows = [ {
        milliseconds: LONGEST_WINDOW_MILLISECONDS,
        requests: Math.max(1, Math.floor(3 * perMinute))
      }, {
        milliseconds: 5e3,
        requests: Math.max(1, Math.floor(.3 * perMinute))
      } ];
      const sent = [];
      let heldUntil = Number.NEGATIVE_INFINITY;
      let queue = Promise.resolve();
      function untilFree() {
        const now = clock.now();
        while ((sent[0]?.answeredAt ?? now) <= now - LONGEST_WINDOW_MILLISECONDS) sent.shift();
        if (windows.every(({requests: requests}) => sent.length < requests)) return heldUntil - now;
        const answers = sent.map(({answeredAt: answeredAt}) => Math.min(answeredAt, now)).sort((one, other) => one - other);
        const free = windows.map(({milliseconds: milliseconds, requests: requests}) => {
          const leaving = answers.at(-requests);
          return leaving === void 0 ? now : leaving + milliseconds;
        });
        return Math.max(heldUntil, ...free) - now;
      }
      async function turn(cancelled) {
        for (let left = untilFree(); left > 0; left = untilFree()) await clock.wait(left / 1e3, cancelled);
        const entry = {
          answeredAt: Number.POSITIVE_INFINITY
        };
        sent.push(entry);
        return entry;
      }
      return {
        async pace(send, cancelled) {
          const mine = queue.then(() => turn(cancelled));
          queue = mine.catch(() => {});
          const entry = await mine;
          try {
            return await send();
          } finally {
            entry.answeredAt = clock.now();
          }
        },
        hold(seconds) {
          heldUntil = Math.max(heldUntil, clock.now() + seconds * 1e3);
        }
      };
    }
    var external_node_path_ = __webpack_require__(6760);
    var domain_fleet = __webpack_require__(404);
    var domain_reference = __webpack_require__(8913);
    var order_key = __webpack_require__(3882);
    var place = __webpack_require__(4282);
    var revocation = __webpack_require__(2050);
    var domain_order = __webpack_require__(1780);
    const DAY_MILLISECONDS = 864e5;
    const CAN_END = [ "needs_approval", "pending", "waiting_pickup", "issued", "reissue_pending" ];
    function planRow(row, known, rules) {
      if (known.unreadable !== void 0) return {
        word: "problem",
        code: known.unreadable.code,
        reason: known.unreadable.text
      };
      return row.state === "revoked" ? planEnd(known, rules) : planActive(row, known, rules);
    }
    function planEnd({chain: chain, conflicts: conflicts}, {today: today}) {
      const alive = chain.filter(order => isAlive(order, today));
      const [first] = alive;
      if (first === void 0) {
        const last = chain.at(-1);
        return {
          word: "revoked",
          reason: last === void 0 ? "There is no order of this row." : `Order ${last.id} is ${stateOf(last, today)}.`
        };
      }
      if (conflicts.length > 0) return conflict(chain.at(-1) ?? first, conflicts);
      const ends = alive.filter(order => order.openRevocation === void 0 && CAN_END.includes(order.status ?? ""));
      if (ends.length > 0) return {
        word: "revoke",
        ends: ends,
        reason: `${ends.map(({id: id, status: status}) => `Order ${id} is ${status}`).join("; ")}.`
      };
      return first.openRevocation === void 0 ? {
        word: "waiting",
        reason: `Order ${first.id} is ${first.status ?? "in an unknown state"}, in which it can be neither canceled nor revoked. DigiCert has to go on with it.`
      } : waitsForRevocation(first);
    }
    function planActive(row, known, {today: today, renewBeforeDays: renewBeforeDays}) {
      const {chain: chain, rivals: rivals, conflicts: conflicts, lookalike: lookalike} = known;
      const current = chain.at(-1);
      if (rivals.length > 0) {
        const ids = [ ...new Set([ ...current === void 0 ? [] : [ current.id ], ...rivals ]) ];
        return {
          word: "problem",
          code: "reference_conflict",
          reason: `This row has ${ids.length} open orders: ${ids.join(", ")}. Cancel or revoke those that are not needed in CertCentral.`
        };
      }
      if (current === void 0) {
        if (lookalike === void 0) return {
          word: "order",
          reason: "There is no order of this row."
        };
        return {
          word: "problem",
          code: "reference_conflict",
          reason: `Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the order of this row. Adopt it with order-id: ${lookalike} in the row that it belongs to, or cancel it in CertCentral.`
        };
      }
      if (conflicts.length > 0) return conflict(current, conflicts);
      if (current.openRevocation !== void 0) return waitsForRevocation(current);
      if (current.status !== "issued" && current.status !== "expired") return (0, domain_order.Lx)(current.status) ? plan_closed(row, current) : {
        word: "waiting",
        reason: whoActs(current)
      };
      return planIssued(current, {
        lookalike: lookalike,
        today: today,
        renewBeforeDays: renewBeforeDays
      });
    }
    function planIssued(current, {lookalike: lookalike, today: today, renewBeforeDays: renewBeforeDays}) {
      const {id: id, validTill: validTill, renewedBy: renewedBy} = current;
      const days = daysLeft(validTill, today) ?? (current.status === "expired" ? -1 : void 0);
      if (days === void 0) return {
        word: "waiting",
        reason: `Order ${id} is issued, but CertCentral does not tell yet until when.`
      };
      const expired = days < 0 || current.status === "expired";
      const until = expired ? "expired" + (validTill === void 0 ? "" : ` on ${validTill}`) : `is valid until ${validTill}`;
      if (current.isRenewed === true) {
        const renewal = renewedBy === void 0 ? "another order" : `order ${renewedBy}`;
        const advice = `Adopt the renewal with order-id${renewedBy === void 0 ? "" : `: ${renewedBy}`} in this row.`;
        const reason = `Order ${id} ${until} and was renewed by ${renewal} outside of this fleet. ${advice}`;
        return expired ? {
          word: "problem",
          code: "reference_conflict",
          reason: reason
        } : {
          word: "current",
          reason: reason
        };
      }
      if (days > renewBeforeDays && !expired) return {
        word: "current",
        reason: ""
      };
      if ((current.autoRenew ?? 0) > 0) return {
        word: "waiting",
        reason: `Order ${id} ${until}, and CertCentral renews it by itself (auto-renew).`
      };
      if (lookalike !== void 0) return {
        word: "problem",
        code: "reference_conflict",
        reason: `Order ${id} ${until}. Order ${lookalike} has no reference, and nothing in it differs from this row, so it may be the renewal. Adopt it with order-id: ${lookalike} in this row, or cancel it in CertCentral.`
      };
      return {
        word: "renew",
        reason: `Order ${id} ${until}.`,
        renews: {
          id: id,
          link: !expired
        }
      };
    }
    function conflict({id: id}, conflicts) {
      return {
        word: "problem",
        code: "reference_conflict",
        reason: `Order ${id} is for somebody or something else than this row: ${conflicts.join(", ")} differ. Correct the row, or give it a new name to have a new certificate ordered.`
      };
    }
    function plan_closed({name: name}, {id: id, status: status}) {
      return {
        word: "problem",
        code: "order_closed",
        reason: `Order ${id} is ${status} and is never ordered again by itself. Give the row ${name} a new name to order again, or set its state to revoked.`
      };
    }
    function waitsForRevocation({id: id, openRevocation: openRevocation}) {
      const request = openRevocation?.id === void 0 ? "the request" : `request ${openRevocation.id}`;
      return {
        word: "waiting",
        reason: `Order ${id} is to be revoked: an Administrator of the CertCentral account has to decide ${request}.`
      };
    }
    function whoActs({id: id, status: status, placed: placed, requestId: requestId, requestStatus: requestStatus}) {
      const since = placed === void 0 ? "" : ` since ${placed}`;
      const request = requestId === void 0 ? "" : ` (request ${requestId}${requestStatus === void 0 ? "" : `, ${requestStatus}`})`;
      switch (status) {
       case "needs_approval":
        return `Order ${id} waits${since} for an Administrator of the CertCentral account to approve it${request}.`;

       case "waiting_pickup":
        return `Order ${id} waits${since} for its recipient, who got an e-mail from DigiCert to make the key and pick up the certificate.`;

       case "needs_csr":
        return `Order ${id} waits${since} for a CSR.`;

       case "reissue_pending":
        return `Order ${id} has a reissue under way, which waits for approval or validation.`;

       case "pending":
       case "processing":
        return `Order ${id} waits${since} for DigiCert to validate addresses or organization.`;

       default:
        return `Order ${id} is ${status ?? "in an unknown state"}${since}; DigiCert has to go on with it.`;
      }
    }
    function stateOf({status: status, validTill: validTill}, today) {
      const days = daysLeft(validTill, today);
      return status === "issued" && days !== void 0 && days < 0 ? "expired" : status ?? "closed";
    }
    function isAlive({status: status, validTill: validTill}, today) {
      return !(0, domain_order.Lx)(status) && !(status === "issued" && (daysLeft(validTill, today) ?? 0) < 0);
    }
    function daysLeft(validTill, today) {
      const end = /^\d{4}-\d{2}-\d{2}/.test(validTill ?? "") ? Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`) : Number.NaN;
      return Number.isNaN(end) ? void 0 : Math.round((end - Date.parse(`${today}T00:00:00Z`)) / DAY_MILLISECONDS);
    }
    var order_answers = __webpack_require__(4985);
    var order_list = __webpack_require__(5724);
    var requests = __webpack_require__(3065);
    var identity = __webpack_require__(4796);
    var products = __webpack_require__(1738);
    var compare = __webpack_require__(279);
    var search = __webpack_require__(8422);
    function proofOf(fleet, row, order) {
      return (0, domain_fleet.BC)([ "fleet", fleet.toLowerCase(), row.name.toLowerCase(), row.orderId, (0, 
      domain_fleet.Jf)(row.identity), order.id, order.reference ]);
    }
    function trusted(entries, {fleet: fleet, rows: rows}) {
      const byName = new Map(rows.map(row => [ row.name.toLowerCase(), row ]));
      const usable = new Map;
      const owners = new Map;
      for (const entry of entries) {
        const name = entry.name.toLowerCase();
        const row = byName.get(name);
        const {orderId: orderId, orderReference: orderReference, proof: proof} = entry;
        if (row === void 0 || !/^[1-9]\d{0,15}$/.test(orderId)) continue;
        if (proof !== proofOf(fleet, row, {
          id: orderId,
          reference: orderReference
        })) continue;
        usable.set(name, entry);
        const owner = owners.get(orderId);
        if (owner !== void 0 && owner !== name) {
          usable.delete(owner);
          usable.delete(name);
        }
        owners.set(orderId, name);
      }
      return usable;
    }
    function predecessorOf(fleet, {orderReference: orderReference}) {
      return (0, domain_fleet.es)(fleet, orderReference)?.renewedOrderId;
    }
    class RunStopped extends Error {
      failure;
      constructor(failure) {
        super(failure.message);
        this.failure = failure;
      }
    }
    const MAX_UNCLEAR = 3;
    function hitsAllRows(error) {
      const cause = error instanceof errors.lZ ? error.cause : error;
      if (!(cause instanceof errors.GI)) return false;
      const {failure: failure, status: status, codes: codes, foreign: foreign} = cause;
      if (failure === "limited" || failure === "undelivered") return true;
      if (failure !== "refused") return false;
      const denied = codes.some(code => code.startsWith("access_denied") || code === "not_found|route");
      const unpaid = codes.some(code => /insufficient|balance|funds|credit|payment/.test(code));
      return status === 401 || denied || unpaid || foreign;
    }
    const PAUSES_SECONDS = [ .5, 1.5, 4 ];
    async function readPatiently({wait: wait, report: report, cancelled: cancelled}, read) {
      for (const pause of PAUSES_SECONDS) try {
        return await read();
      } catch (error) {
        if (!(error instanceof errors.GI) || error.failure !== "unclear" || cancelled.aborted) throw error;
        report.info(`${error.message} Reading again in ${pause} s.`);
        await wait(pause);
      }
      return read();
    }
    async function survey(context, wish) {
      const list = await sweep(context, wish);
      const {service: service} = context;
      const now = new Date(Date.now() + service.clockOffsetMilliseconds());
      const rules = {
        today: now.toISOString().slice(0, 10),
        renewBeforeDays: wish.renewBeforeDays
      };
      const surveyor = new Surveyor(context, wish, list, rules);
      return {
        today: rules.today,
        known: await surveyor.all(),
        unguarded: surveyor.unguarded
      };
    }
    async function sweep(context, {fleet: fleet, rows: rows, remembered: remembered}) {
      const {service: service, wait: wait, report: report} = context;
      const wantedIds = new Set;
      const wantedNames = new Set;
      for (const row of rows) {
        for (const key of keysOf(row)) wantedNames.add(key);
        if (row.orderId !== void 0) wantedIds.add(row.orderId);
        const entry = remembered.get(row.name.toLowerCase());
        const before = entry && predecessorOf(fleet, entry);
        if (entry !== void 0) wantedIds.add(entry.orderId);
        if (before !== void 0) wantedIds.add(before);
      }
      const index = {
        items: new Map,
        byName: new Map,
        total: 0,
        revocations: new Map
      };
      for await (const item of (0, order_list.N)(service, {}, {
        wait: wait,
        log: report.info
      })) {
        index.total += 1;
        const key = keyOf(item.productId ?? "", item.commonName ?? "");
        const named = wantedNames.has(key);
        if (!named && !wantedIds.has(item.id)) continue;
        index.items.set(item.id, item);
        if (!named) continue;
        const ids = index.byName.get(key);
        if (ids === void 0) index.byName.set(key, [ item.id ]); else ids.push(item.id);
      }
      if (remembered.size > 0) index.revocations = await revocations(context);
      return index;
    }
    async function revocations(context) {
      try {
        return await readPatiently(context, () => (0, requests.sk)(context.service));
      } catch (error) {
        if (!(error instanceof errors.GI) || hitsAllRows(error)) throw error;
        context.report.warning(`Open requests to revoke could not be read. ${(0, errors.mu)(error)}`);
        return new Map;
      }
    }
    function keysOf({productId: productId, body: body}) {
      const {common_name: common_name, emails: emails} = body.certificate;
      const names = [ ...(0, compare.lC)(body.certificate), ...common_name === void 0 ? emails.map(identity.mw) : [] ];
      return [ ...new Set(names.filter(name => name !== "")) ].map(name => keyOf(productId, name));
    }
    function keyOf(productId, name) {
      return `${(0, products.TH)(productId)} ${(0, identity.mw)(name)}`;
    }
    const RERUN_PAUSES_SECONDS = [ 2, 4, 8 ];
    const MAX_LISTED = 10;
    const MAX_LINKS = 50;
    class Surveyor {
      unguarded;
      #context;
      #wish;
      #list;
      #rules;
      #owners=new Map;
      #read=new Map;
      #pauses;
      #unclaimed;
      constructor(context, wish, list, rules) {
        this.#context = context;
        this.#wish = wish;
        this.#list = list;
        this.#rules = rules;
        this.#pauses = wish.rerun ? [ ...RERUN_PAUSES_SECONDS ] : [];
        this.#unclaimed = list.total - claimed(wish, list).size;
      }
      async all() {
        const {rows: rows, progress: progress} = this.#wish;
        const known = new Map;
        let unclear = 0;
        const each = async (row, find) => {
          try {
            known.set(row, await find());
            unclear = 0;
          } catch (error) {
            if (!(error instanceof errors.GI)) throw error;
            unclear = error.failure === "unclear" ? unclear + 1 : 0;
            if (hitsAllRows(error) || unclear >= MAX_UNCLEAR || this.#context.cancelled.aborted) throw error;
            known.set(row, {
              ...NOTHING,
              unreadable: unreadable(error)
            });
          }
        };
        for (const [index, row] of rows.entries()) {
          await each(row, () => this.#byReference(row));
          progress(index + 1);
        }
        for (const row of rows) {
          const found = known.get(row);
          if (found !== void 0 && this.#mayLackOrder(row, found)) await each(row, () => this.#byName(row, found));
        }
        return known;
      }
      async #byReference(row) {
        const remembered = await this.#remembered(row);
        if (remembered !== void 0) return this.#grow(row, remembered);
        if (row.orderId !== void 0) return this.#adopted(row, row.orderId);
        const reference = (0, domain_fleet.OS)(this.#wish.fleet, row.name);
        const first = await this.#lookUp(row, reference);
        if (first === void 0) return {
          ...NOTHING,
          lookedUpAt: this.#sparesLookUp() ? void 0 : this.#context.now()
        };
        return this.#grow(row, this.#start(row, first));
      }
      #start(row, {order: order, info: info, rivals: rivals}) {
        return {
          ...NOTHING,
          chain: [ order ],
          rivals: rivals,
          conflicts: conflictsWith(row, info)
        };
      }
      async #adopted(row, orderId) {
        let info;
        try {
          info = await this.#info(orderId);
        } catch (error) {
          if (!(error instanceof errors.GI) || error.status !== 404 || hitsAllRows(error)) throw error;
          const text = `Order ${orderId} of the column order-id does not exist, or the key may not see it. Correct the row.`;
          return {
            ...NOTHING,
            unreadable: {
              code: "api_refused",
              text: text
            }
          };
        }
        const owner = this.#owners.get(orderId);
        if (owner !== void 0 && owner !== row) {
          const text = `Order ${orderId} of the column order-id is the order of the row ${owner.name}. Correct the row.`;
          return {
            ...NOTHING,
            unreadable: {
              code: "reference_conflict",
              text: text
            }
          };
        }
        const found = this.#start(row, {
          order: this.#own(row, info),
          info: info,
          rivals: []
        });
        const grown = await this.#grow(row, found);
        const own = await this.#lookUp(row, (0, domain_fleet.OS)(this.#wish.fleet, row.name));
        if (own === void 0 || grown.chain.some(({id: id}) => id === own.order.id)) return grown;
        const isRival = isAlive(own.order, this.#rules.today) && own.order.isRenewed !== true;
        return isRival ? {
          ...grown,
          rivals: [ ...grown.rivals, own.order.id, ...own.rivals ]
        } : grown;
      }
      async #remembered(row) {
        const {fleet: fleet, remembered: remembered} = this.#wish;
        const entry = remembered.get(row.name.toLowerCase());
        const item = entry && this.#list.items.get(entry.orderId);
        if (entry === void 0 || item === void 0 || !fits(row, item)) return;
        const order = {
          ...this.#orderOfItem(item),
          reference: entry.orderReference || void 0
        };
        const isSame = entry.orderStatus === "" || entry.orderStatus === order.status;
        if (isSame) {
          order.requestId = entry.requestId || void 0;
          order.requestStatus = entry.requestStatus || void 0;
        }
        const {status: status} = order;
        const isSettled = status === "issued" || row.state === "revoked" && (0, domain_order.Lx)(status);
        if (!isSettled && !isSame || row.state === "active" && this.#maySucceed(row, order)) {
          const info = await this.#info(order.id);
          if (!this.#isOwn(row, info)) {
            this.#unclaimed += 1;
            return;
          }
          return this.#start(row, {
            order: this.#own(row, info),
            info: info,
            rivals: []
          });
        }
        this.#owners.set(order.id, row);
        const before = predecessorOf(fleet, entry);
        const earlier = before === void 0 ? void 0 : this.#list.items.get(before);
        const chain = [ ...earlier !== void 0 && fits(row, earlier) ? [ this.#orderOfItem(earlier) ] : [], order ];
        return {
          ...NOTHING,
          chain: chain
        };
      }
      async #grow(row, found) {
        let grown = found;
        for (let links = 0; links < MAX_LINKS; links++) {
          const last = grown.chain.at(-1);
          if (last === void 0 || !this.#maySucceed(row, last)) break;
          const next = await this.#renewedByItself(row, last) ?? await this.#lookUp(row, (0, 
          domain_fleet.OS)(this.#wish.fleet, row.name, last.id));
          if (next === void 0) return {
            ...grown,
            lookedUpAt: this.#inVain()
          };
          if (grown.chain.some(({id: id}) => id === next.order.id)) break;
          grown = {
            ...grown,
            chain: [ ...grown.chain, next.order ],
            rivals: next.rivals,
            conflicts: conflictsWith(row, next.info)
          };
        }
        return grown;
      }
      #maySucceed(row, {status: status, isRenewed: isRenewed, validTill: validTill, id: id}) {
        if (status === "issued" || status === "expired") {
          const settled = this.#wish.remembered.get(row.name.toLowerCase());
          if (row.state === "revoked" && settled?.plan === "revoked" && settled.orderId === id) return false;
          const days = daysLeft(validTill, this.#rules.today);
          return status === "expired" || isRenewed === true || days !== void 0 && days <= this.#rules.renewBeforeDays;
        }
        return (0, domain_order.Lx)(status) && isRenewed !== false;
      }
      async #renewedByItself(row, {autoRenew: autoRenew = 0, renewedBy: renewedBy}) {
        if (autoRenew <= 0 || renewedBy === void 0) return;
        const info = await this.#info(renewedBy);
        if (conflictsWith(row, info).length > 0) return;
        return {
          order: this.#own(row, info),
          info: info,
          rivals: []
        };
      }
      #sparesLookUp() {
        return this.#unclaimed <= 0 && !this.#wish.rerun;
      }
      #inVain() {
        return this.#sparesLookUp() ? void 0 : this.#context.now();
      }
      async #lookUp(row, reference) {
        const {service: service, wait: wait} = this.#context;
        if (this.#sparesLookUp()) return;
        const look = () => readPatiently(this.#context, () => service.ordersByReference(reference));
        let listed = await look();
        while (listed.length === 0 && this.#pauses.length > 0) {
          await wait(this.#pauses.shift() ?? 0);
          listed = await look();
        }
        if (listed.length === 0) return;
        const byState = listed.toSorted((one, other) => Number((0, domain_order.Lx)(one.status)) - Number((0, 
        domain_order.Lx)(other.status)) || (0, domain_order.jI)(other, one));
        const own = [];
        for (const {id: id, status: status} of byState.slice(0, MAX_LISTED)) {
          if (own.length > 0 && (0, domain_order.Lx)(status)) break;
          const info = await this.#info(id);
          const shown = info.alternative_order_id;
          if (!shown || shown === reference) own.push({
            order: {
              ...rowOrderOf(info),
              reference: reference
            },
            info: info,
            rivals: []
          });
        }
        const alive = own.filter(({order: order}) => isAlive(order, this.#rules.today));
        const [link] = alive.length > 0 ? alive : own;
        if (link === void 0) throw new errors.GI("unclear", `CertCentral lists order ${byState[0]?.id} for the reference ${reference}, but the order shows another one.`);
        this.#owners.set(link.order.id, row);
        return {
          ...link,
          rivals: alive.slice(1).map(({order: order}) => order.id)
        };
      }
      #mayLackOrder(row, {chain: chain, unreadable: unreadable, rivals: rivals}) {
        if (unreadable !== void 0 || rivals.length > 0) return false;
        const last = chain.at(-1);
        return last === void 0 || row.state === "active" && this.#maySucceed(row, last);
      }
      async #byName(row, found) {
        const after = found.chain.at(-1);
        const own = new Map;
        let lookalike;
        for (const id of keysOf(row).flatMap(key => this.#list.byName.get(key) ?? [])) {
          if (this.#owners.has(id) || after !== void 0 && (0, domain_order.jI)({
            id: id
          }, after) < 0) continue;
          const info = this.#read.get(id) ?? await this.#info(id);
          this.#read.set(id, info);
          const reference = referenceIn(info);
          const named = reference === void 0 ? void 0 : (0, domain_fleet.es)(this.#wish.fleet, reference);
          const order = {
            ...rowOrderOf(info),
            reference: reference,
            unguarded: !info.alternative_order_id
          };
          if (named?.name.toLowerCase() === row.name.toLowerCase()) {
            const other = own.get(named.renewedOrderId ?? "");
            if (other === void 0 || !isAlive(other.order, this.#rules.today)) own.set(named.renewedOrderId ?? "", {
              order: order,
              info: info,
              rivals: []
            }); else if (isAlive(order, this.#rules.today)) other.rivals.push(id);
          } else if (reference === void 0 && this.#looksLike(row, info)) lookalike = id;
        }
        let surveyed = found;
        for (let next = own.get(after?.id ?? ""); next !== void 0; next = own.get(next.order.id)) {
          if (surveyed.chain.some(({id: id}) => id === next?.order.id)) break;
          this.#owners.set(next.order.id, row);
          if (next.order.unguarded) this.unguarded ??= next.order.id;
          surveyed = {
            ...surveyed,
            chain: [ ...surveyed.chain, next.order ],
            rivals: next.rivals,
            conflicts: conflictsWith(row, next.info)
          };
        }
        return {
          ...surveyed,
          lookalike: lookalike
        };
      }
      #looksLike(row, info) {
        return isAlive(rowOrderOf(info), this.#rules.today) && (0, search.u3)(info).length === 0 && info.product !== void 0 && conflictsWith(row, info).length === 0;
      }
      #isOwn(row, info) {
        const reference = referenceIn(info);
        const named = reference === void 0 ? void 0 : (0, domain_fleet.es)(this.#wish.fleet, reference);
        return info.id === row.orderId || named?.name.toLowerCase() === row.name.toLowerCase();
      }
      #own(row, info) {
        this.#owners.set(info.id, row);
        return {
          ...rowOrderOf(info),
          reference: referenceIn(info)
        };
      }
      #orderOfItem({id: id, status: status, validTill: validTill, isRenewed: isRenewed, certificateId: certificateId, serialNumber: serialNumber, placed: placed}) {
        const openRevocation = this.#list.revocations.get(id);
        return {
          id: id,
          status: status,
          validTill: validTill,
          isRenewed: isRenewed,
          certificateId: certificateId,
          serialNumber: serialNumber,
          placed: placed,
          openRevocation: openRevocation
        };
      }
      #info(orderId) {
        return readPatiently(this.#context, () => this.#context.service.orderInfo(orderId));
      }
    }
    const NOTHING = {
      chain: [],
      rivals: [],
      conflicts: [],
      lookedUpAt: void 0
    };
    function claimed({fleet: fleet, rows: rows, remembered: remembered}, {items: items}) {
      const ids = new Set;
      for (const row of rows) {
        const entry = remembered.get(row.name.toLowerCase());
        for (const id of [ row.orderId, entry?.orderId, entry && predecessorOf(fleet, entry) ]) {
          const item = id === void 0 ? void 0 : items.get(id);
          if (item !== void 0 && fits(row, item)) ids.add(item.id);
        }
      }
      return ids;
    }
    function fits(row, {productId: productId, commonName: commonName}) {
      const keys = keysOf(row);
      return productId === void 0 || commonName === void 0 || keys.length === 0 || keys.includes(keyOf(productId, commonName));
    }
    function rowOrderOf(info) {
      const {status: status, requestId: requestId, requestStatus: requestStatus, certificateId: certificateId} = (0, 
      order_answers.mJ)(info);
      return {
        id: info.id,
        status: status,
        validTill: info.certificate?.valid_till ?? info.order_valid_till,
        isRenewed: info.is_renewed,
        renewedBy: info.renewed_order_id,
        autoRenew: info.auto_renew,
        requestId: requestId,
        requestStatus: requestStatus,
        certificateId: certificateId,
        serialNumber: info.certificate?.serial_number,
        placed: info.date_created?.slice(0, 10),
        openRevocation: (0, revocation.Jo)(info)
      };
    }
    function referenceIn(info) {
      if (info.alternative_order_id) return info.alternative_order_id;
      for (const comment of (0, search.u3)(info)) {
        const reference = (0, domain_reference.Pi)(comment);
        if (reference !== void 0) return reference;
      }
      return;
    }
    function conflictsWith(row, info) {
      const differing = (0, compare.em)(info, row.productId, row.body);
      const hashes = (0, search.u3)(info).flatMap(comment => (0, domain_fleet.gx)(comment) ?? []);
      const other = hashes.length > 0 && !hashes.includes((0, domain_fleet.Jf)(row.identity));
      return differing.length === 0 && other ? [ "parts of the identity that CertCentral does not show" ] : differing;
    }
    function unreadable(error) {
      const {code: code, message: message} = (0, errors.dz)(error, "not_ordered", `Looking for the order of this row failed. ${(0, 
      errors.mu)(error)}`);
      return {
        code: code,
        text: message
      };
    }
    const FRESH_MILLISECONDS = 6e4;
    async function applyPlan(context, inputs, states, facts) {
      const run = {
        context: context,
        inputs: inputs,
        facts: facts,
        confirmed: false,
        unclear: 0,
        told: new Set
      };
      const orders = states.some(({plan: plan}) => plan.word === "order" || plan.word === "renew");
      if (orders && facts.unguarded !== void 0) throw new RunStopped(withoutReferences(facts.unguarded));
      for (const [index, state] of states.entries()) {
        if (context.cancelled.aborted) throw new RunStopped(cancelled());
        await handleRow(run, state);
        await facts.progress(index + 1);
      }
    }
    async function handleRow(run, state) {
      const {word: word} = state.plan;
      try {
        if (word === "order" || word === "renew") await placeRow(run, state);
        if (word === "revoke") await endRow(run, state);
        if (word !== "revoke" && word !== "revoked" && word !== "problem") await deliverRow(run, state);
        if (state.outcome !== "unchanged") run.unclear = 0;
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        state.outcome = error.code === "unknown_outcome" ? "unknown" : "failed";
        state.code = error.code;
        state.message = error.message;
        run.context.report.warning(`${state.row.name}: ${error.message}`);
        run.unclear = state.outcome === "unknown" ? run.unclear + 1 : 0;
        if (run.unclear >= MAX_UNCLEAR || hitsAllRows(error)) throw new RunStopped(error);
        if (run.context.cancelled.aborted) throw new RunStopped(cancelled());
      }
    }
    async function placeRow(run, state) {
      const {context: context, inputs: inputs} = run;
      const {row: row, plan: plan} = state;
      const reference = (0, domain_fleet.OS)(inputs.fleet, row.name, plan.renews?.id);
      if (await isThere(run, state, reference)) return;
      const report = rowReport(run, state);
      const csr = await csrFor(run, state, report);
      const body = bodyOf(run, state, {
        reference: reference,
        csr: csr
      });
      const placed = await (0, place.w)({
        ...context,
        report: report,
        productId: row.productId,
        body: body,
        rerun: false,
        outlivesRun: true,
        keyToMake: false
      }, reference, {
        confirm: !run.confirmed,
        explain: false
      });
      state.order = {
        ...NO_FACTS,
        ...orderFacts(placed),
        reference: reference,
        unguarded: placed.unguarded
      };
      state.outcome = "done";
      state.message = `Order ${placed.id} was placed${plan.renews === void 0 ? "" : `, the renewal of order ${plan.renews.id}`}.`;
      context.report.info(`${row.name}: ${state.message}`);
      if (placed.unguarded === true) {
        state.message += " CertCentral does not show its reference.";
        throw new RunStopped(withoutReferences(placed.id));
      }
      run.confirmed = true;
    }
    const NO_FACTS = {
      status: void 0,
      validTill: void 0,
      isRenewed: false
    };
    function orderFacts({id: id, status: status, certificateId: certificateId, requestId: requestId, requestStatus: requestStatus}) {
      return {
        id: id,
        status: status,
        certificateId: certificateId,
        requestId: requestId,
        requestStatus: requestStatus
      };
    }
    async function isThere(run, state, reference) {
      const {context: context} = run;
      const {lookedUpAt: lookedUpAt} = state.known;
      if (lookedUpAt !== void 0 && context.now() - lookedUpAt < FRESH_MILLISECONDS) return false;
      try {
        const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
        const [first] = listed;
        if (first === void 0) return false;
        const info = await readPatiently(context, () => context.service.orderInfo(first.id));
        if (info.alternative_order_id && info.alternative_order_id !== reference) throw new errors.lZ("not_ordered", `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one; nothing was ordered.`);
        const differing = conflictsWith(state.row, info);
        if (differing.length > 0) throw new errors.lZ("reference_conflict", `Order ${first.id} has the reference ${reference} already, but is for somebody or something else: ${differing.join(", ")} differ.`);
        state.order = {
          ...rowOrderOf(info),
          reference: reference
        };
        state.outcome = "unchanged";
        state.message = `Order ${first.id} was placed by another run meanwhile.`;
        return true;
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        throw (0, errors.dz)(error, "not_ordered", `Looking for an order with the reference ${reference} failed, so nothing was ordered. ${(0, 
        errors.mu)(error)}`);
      }
    }
    function keyFileOf({inputs: {keys: keys}}, {row: row}) {
      return keys === void 0 || row.body.certificate.csr !== void 0 ? void 0 : (0, external_node_path_.join)(keys.directory, `${row.name}.key`);
    }
    async function csrFor(run, state, report) {
      const {keys: keys} = run.inputs;
      const keyFile = keyFileOf(run, state);
      if (keys === void 0 || keyFile === void 0) return state.row.body.certificate.csr;
      const wish = {
        delivery: {
          keyFile: keyFile,
          keyPassword: keys.password
        },
        keyType: keys.type
      };
      const key = await (0, order_key.b)(wish, void 0) ?? await (0, order_key.Dh)(wish, report);
      return (0, order_key.ev)(key, state.row.body.certificate);
    }
    function bodyOf({inputs: inputs, facts: facts}, {row: row, plan: plan}, {reference: reference, csr: csr}) {
      const {body: body} = row;
      const said = body.comments ?? (facts.origin === void 0 ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${facts.origin}`);
      return {
        ...body,
        certificate: {
          ...body.certificate,
          ...csr === void 0 ? {} : {
            csr: csr
          }
        },
        ...plan.renews?.link === true ? {
          renewal_of_order_id: Number(plan.renews.id)
        } : {},
        comments: `${said} ${(0, domain_reference.N7)(reference)} ${(0, domain_fleet.RI)((0, 
        domain_fleet.Jf)(row.identity))}`,
        alternative_order_id: reference
      };
    }
    async function endRow(run, state) {
      const {context: context, inputs: inputs, facts: facts} = run;
      const {row: row, plan: plan} = state;
      const report = rowReport(run, state);
      const by = facts.origin === void 0 ? "" : `, by ${facts.origin}`;
      const comments = `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`;
      let changed = false;
      for (const {id: id, reference: reference} of plan.ends ?? []) {
        const info = await readToEnd(run, id);
        const differing = conflictsWith(row, info);
        if (differing.length > 0) throw new errors.lZ("reference_conflict", `Order ${id} is for somebody or something else than this row (${differing.join(", ")} differ); it was not revoked.`);
        const order = rowOrderOf(info);
        if (!isAlive(order, facts.today)) continue;
        const ending = await (0, revocation.IU)({
          ...context,
          report: report
        }, {
          order: {
            ...orderForEnding(order),
            created: false
          },
          info: info
        }, {
          comments: comments,
          skipApproval: row.body.skip_approval
        });
        changed ||= ending.changed;
        const {request: request} = ending;
        const after = {
          ...order,
          ...orderFacts(ending.order),
          reference: reference ?? state.order?.reference
        };
        if (request !== void 0) Object.assign(after, {
          requestId: request.id,
          requestStatus: request.status
        });
        if (state.order?.id === id) state.order = {
          ...after,
          reference: state.order.reference
        };
        state.message = `Order ${id}: ${SAID[ending.actionTaken]}`;
        context.report.info(`${row.name}: ${state.message}`);
      }
      state.outcome = changed ? "done" : "unchanged";
    }
    const SAID = {
      rejected: "its request was rejected.",
      canceled: "it was canceled.",
      revoked: "its certificates were revoked.",
      revocation_requested: "its revocation was requested, and an Administrator of the CertCentral account has to approve it.",
      none: "nothing had to be done."
    };
    function orderForEnding({id: id, status: status, requestId: requestId, requestStatus: requestStatus, certificateId: certificateId}) {
      return {
        id: id,
        status: status,
        requestId: requestId,
        requestStatus: requestStatus,
        certificateId: certificateId
      };
    }
    async function readToEnd({context: context}, id) {
      try {
        return await readPatiently(context, () => context.service.orderInfo(id));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        throw (0, errors.dz)(error, "not_ordered", `Reading order ${id} failed, so it was not revoked. ${(0, 
        errors.mu)(error)}`);
      }
    }
    async function deliverRow(run, state) {
      const {certificates: certificates} = run.inputs;
      const {order: order, row: row} = state;
      if (certificates === void 0 || order === void 0) return;
      if (state.outcome !== "done" && order.status !== "issued") return;
      const {deliverTo: deliverTo} = await Promise.all([ __webpack_require__.e(4549), __webpack_require__.e(4586) ]).then(__webpack_require__.bind(__webpack_require__, 4586));
      const report = rowReport(run, state);
      const file = (0, external_node_path_.join)(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`);
      await deliverTo({
        ...run.context,
        report: report
      }, {
        file: file,
        format: certificates.format,
        row: row,
        order: order,
        key: () => apply_keyOf(run, state)
      });
    }
    const ENDINGS = {
      pem: "pem",
      "pem-leaf": "pem",
      "pem-chain": "pem",
      p7b: "p7b",
      der: "der"
    };
    async function apply_keyOf(run, state) {
      const keyFile = keyFileOf(run, state);
      return (0, order_key.b)({
        delivery: {
          keyFile: keyFile,
          keyPassword: run.inputs.keys?.password
        },
        keyType: void 0
      }, void 0);
    }
    function rowReport({context: {report: report}, told: told}, state) {
      const named = text => `${state.row.name}: ${text}`;
      return {
        ...report,
        info: text => report.info(named(text)),
        warning: text => report.warning(named(text)),
        notice(text) {
          if (!told.has(text)) report.notice(text);
          told.add(text);
        },
        set() {},
        addRow() {},
        useReference() {},
        openAttempt() {},
        closeAttempt() {},
        tellKey() {},
        tellOrder(order) {
          state.order = {
            ...NO_FACTS,
            ...state.order,
            ...orderFacts(order)
          };
        },
        tellCertificate({notAfter: notAfter}) {
          if (state.order !== void 0) state.order = {
            ...state.order,
            status: "issued",
            validTill: notAfter.slice(0, 10)
          };
        },
        writeSummary() {}
      };
    }
    function withoutReferences(orderId) {
      return new errors.lZ("reference_conflict", `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id stored for client certificate orders, or order these certificates one by one with the order action.`);
    }
    function cancelled() {
      return new errors.lZ("not_ordered", "The job was cancelled. What was done stays done; run the step again for the rest.");
    }
    const ROWS = 100;
    const MILLISECONDS = 1e4;
    function openProgress(what, total, {info: info, now: now}) {
      const start = now();
      let told = {
        at: start,
        done: 0
      };
      return done => {
        const at = now();
        if (done >= total || done - told.done < ROWS && at - told.at < MILLISECONDS) return;
        if (at - told.at < 1e3) return;
        told = {
          at: at,
          done: done
        };
        info(`${what}: ${done} of ${total} rows, about ${duration((at - start) / done * (total - done))} left.`);
      };
    }
    function duration(milliseconds) {
      const seconds = Math.max(1, Math.round(milliseconds / 1e3));
      return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
    }
    var csv = __webpack_require__(9001);
    var safe_file = __webpack_require__(2461);
    var report_report = __webpack_require__(8850);
    const COLUMNS = {
      name: ({row: row}) => row.name,
      line: ({row: row}) => row.line,
      plan: ({plan: plan}) => plan.word,
      outcome: ({outcome: outcome}) => outcome,
      "order-id": ({order: order}) => order?.id,
      "order-url": ({order: order}, {apiUrl: apiUrl}) => order && (0, report_report.YL)(apiUrl, order.id),
      "order-status": ({order: order}) => order?.status,
      "request-id": ({order: order}) => order?.requestId,
      "request-status": ({order: order}) => order?.requestStatus,
      "certificate-id": ({order: order}) => order?.certificateId,
      "not-after": ({order: order}) => order?.validTill,
      "days-remaining": ({order: order}, {today: today}) => daysLeft(order?.validTill, today),
      "order-reference": ({order: order}) => order?.reference,
      "error-code": ({code: code}) => code,
      message: ({message: message}) => message,
      identity: (state, {fleet: fleet}) => state.order && provable(state) && proofOf(fleet, state.row, {
        id: state.order.id,
        reference: state.order.reference ?? ""
      })
    };
    const NAMES = Object.keys(COLUMNS);
    function provable({known: known, order: order}) {
      const certain = known.conflicts.length === 0 && known.rivals.length === 0 && known.unreadable === void 0 && order?.unguarded !== true;
      return certain || void 0;
    }
    const MAX_BYTES = 33554432;
    async function readResults(path) {
      try {
        const bytes = await (0, safe_file.X)(path, MAX_BYTES);
        await (0, safe_file.checkTarget)(path, {
          overwrite: bytes === void 0 || bytes !== "too large" && isResults(path, bytes)
        });
        if (bytes === void 0 || bytes === "too large" || bytes.length === 0) return {
          entries: []
        };
        const entries = await parseEntries(path, bytes.toString("utf8"));
        if (entries !== void 0) return {
          entries: entries
        };
        return {
          entries: [],
          remark: "The results file is damaged and was not used; every row is looked up."
        };
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        throw new errors.lZ(error.code, `results-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    function isResults(path, bytes) {
      const start = bytes.toString("utf8", 0, 400).replace(/^\uFEFF/, "");
      if (isJson(path)) return /^\s*(\[\s*(\]|\{\s*("name"|$)|$)|$)/.test(start);
      const header = (start.split(/\r?\n|\r/)[0] ?? "").replaceAll('"', "").replaceAll(";", ",");
      return NAMES.join(",").startsWith(header) || NAMES.slice(0, 4).every(name => header.split(",").includes(name));
    }
    function isJson(path) {
      return path.toLowerCase().endsWith(".json");
    }
    async function parseEntries(path, source) {
      const text = source.replace(/^\uFEFF/, "");
      try {
        const records = isJson(path) ? JSON.parse(text) : await parseCsv(text);
        return Array.isArray(records) ? records.map(remembered) : void 0;
      } catch {
        return;
      }
    }
    async function parseCsv(text) {
      const {parse: parse} = await __webpack_require__.e(5175).then(__webpack_require__.bind(__webpack_require__, 5175));
      const delimiter = /^[^\r\n]*;/.test(text) ? ";" : ",";
      return parse(text, {
        columns: true,
        delimiter: delimiter,
        relax_column_count: true,
        skip_empty_lines: true
      });
    }
    function remembered(record) {
      const cells = typeof record === "object" && record !== null ? record : {};
      const text = name => {
        const value = Object.hasOwn(cells, name) ? cells[name] : void 0;
        return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
      };
      return {
        name: text("name"),
        plan: text("plan"),
        orderId: text("order-id"),
        orderStatus: text("order-status"),
        requestId: /^\d{1,16}$/.test(text("request-id")) ? text("request-id") : "",
        requestStatus: /^[a-z_]{1,40}$/.test(text("request-status")) ? text("request-status") : "",
        orderReference: text("order-reference"),
        proof: text("identity")
      };
    }
    async function writeResults(path, states, facts) {
      const cellsOf = state => Object.values(COLUMNS).map(cell => cell(state, facts));
      const texts = isJson(path) ? states.map((state, index) => {
        const entry = Object.fromEntries(cellsOf(state).map((cell, column) => [ NAMES[column], cell ?? null ]));
        return `${index === 0 ? "[\n" : ",\n"}${JSON.stringify(entry)}`;
      }) : [ (0, csv.z)(NAMES), ...states.map(state => (0, csv.z)(cellsOf(state))) ];
      if (isJson(path)) texts.push("\n]\n");
      await (0, safe_file.writeFileWhole)(path, Buffer.from(texts.join("")), {
        overwrite: true
      });
    }
    function stateOfRow(row, known, plan) {
      const changes = [ "order", "renew", "revoke" ].includes(plan.word);
      return {
        row: row,
        known: known,
        plan: plan,
        outcome: changes ? "planned" : known.unreadable === void 0 ? "unchanged" : "failed",
        order: known.chain.at(-1),
        ended: false,
        code: plan.code,
        message: plan.reason
      };
    }
    const MAX_ROWS = 200;
    function renderFleet(states, {fleet: fleet, apply: apply, tally: tally, apiUrl: apiUrl, errorCode: errorCode}) {
      const planned = [ [ "To order", tally["to-order"] ], [ "To renew", tally["to-renew"] ], [ "To revoke", tally["to-revoke"] ], [ "Current", tally.current ], [ "Waiting", tally.waiting ], [ "Problems", tally.problems ] ];
      const done = [ [ "Ordered", tally.ordered ], [ "Renewed", tally.renewed ], [ "Revoked", tally.revoked ], [ "Failed", tally.failed ], [ "Unknown", tally.unknown ], [ "Not attempted", tally["not-attempted"] ] ];
      const counts = apply ? [ ...planned, ...done ] : planned;
      const shown = states.filter(isWorthTelling);
      const rows = shown.slice(0, MAX_ROWS).map(({row: row, plan: plan, outcome: outcome, order: order, message: message}) => {
        const link = order === void 0 ? "" : `[${order.id}](${(0, report_report.YL)(apiUrl, order.id)})`;
        return `| ${row.name} | ${row.line} | ${plan.word} | ${outcome.replace("_", " ")} | ${link} | ${escaped(message)} |`;
      });
      return [ `## Fleet ${fleet}: ${apply ? "what was done" : "the plan"}`, "", "| | Rows |", "|---|---|", ...counts.map(([name, number]) => `| ${name} | ${number} |`), ...errorCode === void 0 ? [] : [ `| Failed | \`${errorCode}\`, see the log |` ], "", ...rows.length === 0 ? [] : [ "| Row | Line | Plan | Outcome | Order | |", "|---|---|---|---|---|---|", ...rows, "" ], ...shown.length > rows.length ? [ `And ${shown.length - rows.length} more rows.`, "" ] : [], "" ].join("\n");
    }
    function isWorthTelling({plan: plan, outcome: outcome, message: message}) {
      if (outcome !== "unchanged" || plan.word === "waiting" || plan.word === "problem") return true;
      return plan.word === "current" && message !== "";
    }
    function escaped(text) {
      const short = text.length > 500 ? `${text.slice(0, 500)}...` : text;
      return short.replace(/[|<>[\]`\\]/g, character => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
    }
    function tallyOf(states) {
      const count = test => states.filter(test).length;
      const done = word => count(({plan: plan, outcome: outcome}) => plan.word === word && outcome === "done");
      return {
        "to-order": count(({plan: plan}) => plan.word === "order"),
        "to-renew": count(({plan: plan}) => plan.word === "renew"),
        "to-revoke": count(({plan: plan}) => plan.word === "revoke"),
        current: count(({plan: plan}) => plan.word === "current"),
        waiting: count(({plan: plan}) => plan.word === "waiting"),
        problems: count(({plan: plan}) => plan.word === "problem"),
        ordered: done("order"),
        renewed: done("renew"),
        revoked: done("revoke"),
        failed: count(({outcome: outcome}) => outcome === "failed"),
        unknown: count(({outcome: outcome}) => outcome === "unknown"),
        "not-attempted": count(({outcome: outcome}) => outcome === "not_attempted")
      };
    }
    function hasChanges(tally) {
      return tally["to-order"] + tally["to-renew"] + tally["to-revoke"] > 0;
    }
    function setOutputs(set, tally) {
      for (const [name, number] of Object.entries(tally)) set(name, String(number));
      set("has-changes", String(hasChanges(tally)));
    }
    var workflow_run = __webpack_require__(2763);
    var order_context = __webpack_require__(991);
    var summary = __webpack_require__(7994);
    async function run(inputs, env) {
      const {credentials: credentials, fleet: fleet, resultsFile: resultsFile} = inputs;
      const earlier = resultsFile === void 0 ? {
        entries: []
      } : await readResults(resultsFile);
      const {redact: redact} = inputs;
      const report = (0, report_report.NL)({
        action: "fleet",
        apiUrl: credentials.apiUrl,
        withCsr: true,
        redact: redact
      });
      for (const {level: level, text: text} of inputs.remarks) report[level](text);
      if (earlier.remark !== void 0) report.warning(earlier.remark);
      const origin = (0, workflow_run.t)(env);
      const context = (0, order_context.e)(credentials, redact, report, rateWindow(inputs.requestsPerMinute));
      try {
        const found = await surveyAll(context, inputs, {
          entries: earlier.entries,
          rerun: (origin?.attempt ?? 1) > 1
        });
        const states = planAll(inputs, found);
        const record = openRecord(context, inputs, {
          states: states,
          today: found.today
        });
        await record.all();
        let failure;
        try {
          checkPlan(context, inputs, tallyOf(states));
          if (inputs.apply) {
            const progress = openProgress("Applying", states.length, {
              info: report.info,
              now: context.now
            });
            await applyPlan(context, inputs, states, {
              today: found.today,
              origin: origin?.url,
              unguarded: found.unguarded,
              async progress(done) {
                progress(done);
                await record.soon();
              }
            });
          }
          refuseTroubled(tallyOf(states));
        } catch (error) {
          leaveRest(states);
          failure = error instanceof RunStopped ? stopped(error, states) : error;
        }
        await finish(context, inputs, {
          states: states,
          failure: failure,
          record: record
        });
        if (failure !== void 0) throw failure;
        report.info(`Fleet ${fleet}: ${inputs.apply ? "everything was done" : "nothing was changed, this is the plan"}.`);
      } finally {
        context.service.close();
      }
    }
    async function surveyAll(context, inputs, {entries: entries, rerun: rerun}) {
      const {fleet: fleet, rows: rows, renewBeforeDays: renewBeforeDays} = inputs;
      try {
        return await survey(context, {
          fleet: fleet,
          rows: rows,
          renewBeforeDays: renewBeforeDays,
          rerun: rerun,
          remembered: trusted(entries, inputs),
          progress: openProgress("Reading", rows.length, {
            info: context.report.info,
            now: context.now
          })
        });
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        const failure = (0, errors.dz)(error, "not_ordered", `Reading the orders of the account failed; nothing was changed. ${(0, 
        errors.mu)(error)} Run the step again when that is solved.`);
        (0, summary.Dg)(`## Fleet ${fleet}\n\nFailed: \`${failure.code}\`, see the log. Nothing was changed.\n\n`);
        throw failure;
      }
    }
    function planAll({rows: rows, renewBeforeDays: renewBeforeDays}, {known: known, today: today}) {
      return rows.flatMap(row => {
        const surveyed = known.get(row);
        return surveyed === void 0 ? [] : [ stateOfRow(row, surveyed, planRow(row, surveyed, {
          today: today,
          renewBeforeDays: renewBeforeDays
        })) ];
      });
    }
    function checkPlan({report: report}, {apply: apply, maxOrders: maxOrders, maxRevocations: maxRevocations}, tally) {
      const orders = tally["to-order"] + tally["to-renew"];
      const lines = [ ...orders > maxOrders ? [ `- ${orders} orders and renewals, but max-orders is ${maxOrders}.` ] : [], ...tally["to-revoke"] > maxRevocations ? [ `- ${tally["to-revoke"]} rows to revoke, but max-revocations is ${maxRevocations}.` ] : [] ];
      report.info(`Plan: ${tally["to-order"]} to order, ${tally["to-renew"]} to renew, ${tally["to-revoke"]} to revoke, ${tally.current} current, ${tally.waiting} waiting, ${tally.problems} with problems.`);
      if (lines.length === 0) return;
      const text = `The plan has more changes than are allowed:\n${lines.join("\n")}\nCheck the list; if all of it is meant, raise the limit.`;
      if (apply) throw new errors.lZ("not_allowed", `${text} Nothing was changed.`);
      report.warning(`${text} An apply will change nothing.`);
    }
    function refuseTroubled({problems: problems, failed: failed, unknown: unknown}) {
      if (problems + failed + unknown === 0) return;
      const counts = [ `${problems} with problems`, `${failed} failed`, `${unknown} with an unknown outcome` ];
      throw new errors.lZ("rows_failed", `Some rows need attention: ${counts.join(", ")}. Everything else was done. The job summary and the results file say what is wrong with each; correct it and run the step again, which orders nothing twice.`);
    }
    function leaveRest(states) {
      for (const state of states) if (state.outcome === "planned") state.outcome = "not_attempted";
    }
    function stopped({failure: failure}, states) {
      const left = states.filter(({outcome: outcome}) => outcome === "not_attempted").length;
      return new errors.lZ(failure.code, `${failure.message} The run stopped there; ${left} rows were not attempted. Run the step again when that is solved.`, {
        cause: failure
      });
    }
    const RECORD_MILLISECONDS = 5e3;
    function openRecord({now: now}, {fleet: fleet, credentials: credentials, resultsFile: resultsFile}, {states: states, today: today}) {
      let written = now();
      const all = async () => {
        if (resultsFile === void 0) return;
        await writeResults(resultsFile, states, {
          fleet: fleet,
          apiUrl: credentials.apiUrl,
          today: today
        });
        written = now();
      };
      return {
        all: all,
        soon: async () => {
          if (now() - written >= RECORD_MILLISECONDS) await all();
        }
      };
    }
    async function finish({report: report}, {fleet: fleet, apply: apply, credentials: {apiUrl: apiUrl}, resultsFile: resultsFile}, {states: states, failure: failure, record: record}) {
      const tally = tallyOf(states);
      setOutputs(report.set, tally);
      for (const {row: row, plan: plan, message: message} of states) if (plan.word === "problem") report.warning(`${row.name} (line ${row.line}): ${message}`); else if (!apply && [ "order", "renew", "revoke" ].includes(plan.word)) report.info(`${row.name}: ${plan.word}. ${message}`);
      const errorCode = failure === void 0 ? void 0 : (0, errors.D9)(failure);
      (0, summary.Dg)(renderFleet(states, {
        fleet: fleet,
        apply: apply,
        tally: tally,
        apiUrl: apiUrl,
        errorCode: errorCode
      }));
      try {
        await record.all();
        report.set("results-file", resultsFile);
      } catch (error) {
        if (failure === void 0) throw error;
        report.warning(`results-file: ${error instanceof errors.lZ ? error.message : "could not be written."}`);
      }
    }
  }),
  2763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => workflowRun
    });
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner: owner,
            repo: repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    function workflowRun(env) {
      if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return;
      const {serverUrl: serverUrl, repo: repo, runId: runId, runAttempt: runAttempt} = contextWithoutEvent();
      const repository = `${repo.owner}/${repo.repo}`;
      return {
        serverUrl: serverUrl,
        repository: repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || void 0,
        job: env.GITHUB_JOB || void 0,
        step: env.GITHUB_ACTION || void 0,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt
      };
    }
    function contextWithoutEvent() {
      const {GITHUB_EVENT_PATH: GITHUB_EVENT_PATH} = process.env;
      delete process.env.GITHUB_EVENT_PATH;
      try {
        return new Context;
      } finally {
        if (GITHUB_EVENT_PATH !== void 0) process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
      }
    }
  }),
  3882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dh: () => saveNewKey,
      Di: () => passingKey,
      b: () => existingKey,
      ev: () => csrOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    async function existingKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, csr) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey, typeOf: typeOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0 && keyType !== void 0 && typeOf(key) !== keyType) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type empty to use that key, or give another key-file.`);
      if (csr === void 0) {
        if (key === void 0) await checkPlace(keyFile);
        return key;
      }
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "contains a different key from the CSR"}, so nothing was sent to DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.`);
    }
    async function checkPlace(keyFile) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(2461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
      try {
        await checkTarget(keyFile, {
          mode: 384,
          overwrite: false
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `key-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function saveNewKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, report) {
      const {keepKey: keepKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const file = keyFile;
      const {key: key, made: made} = await keepKey(file, keyType ?? "ec-p256", keyPassword);
      report.tellKey(file, made);
      if (made && keyPassword === void 0) report.notice("The private key is saved without a password, because key-password is empty. An unset secret is empty, too.");
      return key;
    }
    async function csrOf(key, {common_name: common_name, emails: emails}) {
      const {makeCsr: makeCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeCsr(key, {
        commonName: common_name,
        emails: emails
      });
    }
    async function passingKey(keyType) {
      const {makeKey: makeKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeKey(keyType ?? "ec-p256");
    }
    function publicPart(key) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  }),
  4282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => placeOrder
    });
    var errors = __webpack_require__(4758);
    var order_answers = __webpack_require__(4985);
    var domain_order = __webpack_require__(1780);
    var domain_reference = __webpack_require__(8913);
    var compare = __webpack_require__(279);
    var search = __webpack_require__(8422);
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 30
    };
    async function confirmOrder(context, reference, order, start) {
      if (context.cancelled.aborted) return order;
      const listed = await listedOrders(context, reference, order.id);
      const own = listed?.find(({id: id}) => id === order.id);
      if (listed === void 0 || own === void 0) return confirmByInfo(context, reference, order, {
        start: start,
        lookedUp: listed !== void 0
      });
      if (listed.length > 1 && !await isOurs(context, order.id)) return "foreign";
      const others = listed.filter(({id: id, status: status}) => id !== order.id && !(0, 
      domain_order.Lx)(status));
      if (others.length > 0) context.report.warning(`Another run placed the same order at the same time: ${(0, 
      search.c3)(others)}, beside ${order.id}. Cancel the one that you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.`);
      return {
        ...order,
        status: own.status,
        certificateId: order.certificateId ?? own.certificateId
      };
    }
    async function listedOrders({service: service, report: report}, reference, orderId) {
      try {
        return await service.ordersByReference(reference, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.warning(`Order ${orderId} was placed, but reading it back failed. ${(0, errors.mu)(error)}`);
        return;
      }
    }
    async function confirmByInfo(context, reference, order, {start: start, lookedUp: lookedUp}) {
      try {
        const info = await context.service.orderInfo(order.id, PATIENCE);
        const shown = info.alternative_order_id === reference;
        const named = (0, search.u3)(info).some(comment => comment.includes((0, domain_reference.N7)(reference)));
        const ours = shown || named && !info.alternative_order_id ? await hasOurIdentity(context, info) : !info.alternative_order_id && !(0, 
        search.tW)(info, start) && await (0, search.$r)(context, info);
        if (!ours) return "foreign";
        if (shown && lookedUp) context.report.warning(`CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. Re-runs can find it only in the list of orders.`); else if (!shown) (0, 
        search.Im)(context, order.id);
        return {
          ...order,
          ...(0, order_answers.mJ)(info),
          ...shown ? {} : {
            unguarded: true
          },
          certificateId: order.certificateId ?? info.certificate?.id
        };
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (context.cancelled.aborted) return order;
        context.report.info(`Reading order ${order.id} failed. ${(0, errors.mu)(error)}`);
        return isUnknown(error) ? "foreign" : "unread";
      }
    }
    async function isOurs(context, orderId) {
      try {
        return await hasOurIdentity(context, await context.service.orderInfo(orderId, PATIENCE));
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        return true;
      }
    }
    async function hasOurIdentity(context, info) {
      const differences = (0, compare.em)(info, context.productId, context.body);
      return differences.length === 0 && !await (0, compare.E2)(context, info);
    }
    function isUnknown({status: status, codes: codes}) {
      return status === 404 && codes.includes("not_found|order");
    }
    const LOOK_UP_PAUSES_SECONDS = [ .5, 1.5, 3, 6, 9, 10 ];
    async function placeOrder(context, reference, {confirm: confirm = true, explain: explains = true} = {}) {
      const {service: service, report: report} = context;
      const start = new Date(Date.now() + service.clockOffsetMilliseconds());
      report.openAttempt(start);
      let placed;
      try {
        placed = await service.placeOrder(context.productId, context.body);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "unclear") return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start
        });
        if (reference !== void 0 && isInUse(error)) return lookForOwn(context, {
          error: error,
          reference: reference,
          start: start,
          refused: true
        });
        report.closeAttempt();
        throw refusedOrder(error, explains ? await explain(context, error) : []);
      }
      const order = orderOfAnswer(placed);
      if (reference === void 0 || !confirm) {
        report.tellOrder(order);
        return order;
      }
      report.info(`CertCentral answered with order ${order.id}.`);
      const confirmed = await confirmOrder(context, reference, order, start);
      if (typeof confirmed !== "string") {
        report.tellOrder(confirmed);
        return confirmed;
      }
      const error = new errors.GI("unclear", `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`);
      return lookForOwn(context, {
        error: error,
        reference: reference,
        start: start,
        unread: confirmed === "unread" ? order : void 0
      });
    }
    function orderOfAnswer(placed) {
      const [request] = placed.requests;
      return {
        id: placed.id,
        created: true,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: placed.certificate_id,
        organizationId: placed.organization?.id
      };
    }
    async function lookForOwn(context, {error: error, reference: reference, start: start, refused: refused = false, unread: unread}) {
      const {report: report, service: service} = context;
      if (reference === void 0) throw unknownOutcome(error, context);
      report.info(`${error.message} ${refused ? "Looking" : "An order may have been placed; looking"} for it.`);
      service.reconnect();
      const {recover: recover} = await __webpack_require__.e(4252).then(__webpack_require__.bind(__webpack_require__, 4252));
      const search = {
        start: start,
        pausesSeconds: LOOK_UP_PAUSES_SECONDS,
        nothingPlaced: refused
      };
      const found = await recover(context, reference, search).catch(thrown => {
        if (thrown instanceof errors.lZ && !refused) return thrown;
        if (thrown instanceof errors.lZ) report.closeAttempt();
        throw thrown;
      });
      if (found === void 0 && refused) {
        report.closeAttempt();
        throw refusedOrder(error, [ `No order with the reference ${reference} can be seen with this key.` ]);
      }
      if (found === void 0 || found instanceof errors.lZ) {
        if (unread !== void 0) {
          report.tellOrder(unread);
          report.openAttempt(start);
        }
        throw unknownOutcome(error, context, reference, found);
      }
      report.tellOrder(found);
      return found;
    }
    function isInUse({failure: failure, message: message}) {
      const said = message.replaceAll("alternative_order_id", " ").replace(/[_|]/g, " ");
      return failure === "refused" && message.includes("alternative_order_id") && /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(said);
    }
    async function explain(context, error) {
      const known = error.message.includes("alternative_order_id");
      if (error.failure !== "refused" || error.foreign || known || context.cancelled.aborted) return [];
      const {explainRefusal: explainRefusal} = await Promise.all([ __webpack_require__.e(1313), __webpack_require__.e(9970) ]).then(__webpack_require__.bind(__webpack_require__, 1313));
      return explainRefusal(context, error.codes);
    }
    function refusedOrder(error, findings) {
      const message = [ (0, errors.mu)(error), ...findings ].join(" ");
      switch (error.failure) {
       case "limited":
        return (0, errors.dz)(error, "not_ordered", `Placing the order failed; nothing was ordered. ${message}`);

       case "undelivered":
        return (0, errors.dz)(error, "not_ordered", `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run the job again.`);

       default:
        return new errors.lZ("api_refused", `DigiCert did not take the order. ${message}`, {
          cause: error
        });
      }
    }
    function unknownOutcome(error, context, reference, foreign) {
      const advice = reference === void 0 ? `Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under Certificates, Orders (product ${context.productId}, today).` : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Running this job again is safe, since it looks for that reference first.` + (context.outlivesRun ? "" : " A new workflow run would not find it and may pay twice.");
      return new errors.lZ("unknown_outcome", `Placing the order ended without a clear answer: an order may exist. ${(0, 
      errors.mu)(error)} ${advice}`, {
        cause: error
      });
    }
  }),
  2050: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IU: () => endOrder,
      Jo: () => openRevocation,
      aP: () => wayToEnd
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3065);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
    var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3218);
    var _which_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4192);
    function wayToEnd({order: order, info: info}) {
      const way = wayOf({
        ...info,
        status: order.status
      });
      if (way !== void 0) return way;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${order.id} is ${order.status ?? "in an unknown state"}, in which it can be neither canceled nor revoked; nothing was sent. Wait until it is issued, or ask DigiCert.`);
    }
    function wayOf(info) {
      if ((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(info.status) || openRevocations(info).length > 0) return "nothing";
      switch (info.status) {
       case "needs_approval":
        return "reject";

       case "pending":
       case "waiting_pickup":
        return "cancel";

       case "issued":
        return "revoke";

       case "reissue_pending":
        return "cancel the reissue, then revoke";

       default:
        return;
      }
    }
    function openRevocation(info) {
      return (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(info.status) ? void 0 : openRevocations(info)[0];
    }
    function openRevocations({requests: requests}) {
      return requests.flatMap(({id: id, type: type, status: status}) => type === "revoke" && isOpen(status) ? [ {
        id: id,
        status: status
      } ] : []);
    }
    async function endOrder(context, found, wish) {
      const tried = new Set;
      let ending = {
        actionTaken: "none",
        changed: false,
        order: found.order,
        request: void 0
      };
      let current = found;
      for (;;) {
        const way = wayToEnd(current);
        if (way === "nothing") return {
          ...ending,
          request: openRevocation(current.info)
        };
        if (tried.has(way)) throw (0, _change_js__WEBPACK_IMPORTED_MODULE_2__.b6)(`Ending order ${found.order.id}`);
        tried.add(way);
        const done = await take(context, {
          way: way,
          found: current,
          tried: tried
        }, wish);
        const changed = ending.changed || done.changed;
        if (done.changed) wish.onChange?.();
        ending = {
          ...ending,
          ...done.taken,
          changed: changed,
          order: done.found.order
        };
        current = done.found;
        if (done.taken !== void 0) return ending;
      }
    }
    function take(context, step, wish) {
      switch (step.way) {
       case "reject":
        return reject(context, step, wish);

       case "cancel":
        return cancel(context, step, wish);

       case "cancel the reissue, then revoke":
        return cancelReissue(context, step, wish);

       default:
        return revoke(context, step, wish);
      }
    }
    async function reject(context, step, {comments: comments}) {
      const {order: order, info: info} = step.found;
      const id = info.requests.find(({type: type, status: status}) => (type === void 0 || type === "new_request") && isOpen(status))?.id;
      if (id === void 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject the request in CertCentral.`);
      const isDone = after => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(after.status) || requestOf(after, id) === "rejected";
      const outcome = await send(context, step, {
        what: `Rejecting request ${id}`,
        send: () => (0, _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__.kK)(context.service, id, "rejected", comments),
        isDone: isDone
      });
      return doneBy(step, outcome, isDone, {
        actionTaken: "rejected",
        request: {
          id: id,
          status: "rejected"
        }
      });
    }
    async function cancel(context, step, {comments: comments}) {
      const {id: id} = step.found.order;
      const isDone = ({status: status}) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(status);
      const outcome = await send(context, step, {
        what: `Canceling order ${id}`,
        send: () => (0, _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__.N4)(context.service, id, comments),
        isDone: isDone
      });
      return doneBy(step, outcome, isDone, {
        actionTaken: "canceled",
        request: void 0
      });
    }
    async function cancelReissue(context, step, {comments: comments}) {
      const {id: id} = step.found.order;
      const what = `Canceling the reissue of order ${id}`;
      const {state: state, refused: refused} = await send(context, step, {
        what: what,
        send: () => (0, _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__.N4)(context.service, id, comments),
        isDone: ({status: status}) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(status)
      });
      if (state === void 0) throw (0, _change_js__WEBPACK_IMPORTED_MODULE_2__.b6)(what);
      return {
        found: state,
        changed: !refused
      };
    }
    async function revoke(context, step, {comments: comments, skipApproval: skipApproval}) {
      const {id: id} = step.found.order;
      const what = `Revoking order ${id}`;
      const isDone = info => wayOf(info) === "nothing";
      const answered = {};
      const {state: state, refused: refused} = await (0, _change_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(context, {
        what: what,
        send: async () => {
          try {
            answered.request = await (0, _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__.XL)(context.service, id, {
              comments: comments,
              skipApproval: skipApproval
            });
          } catch (error) {
            answered.already = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI && error.codes.some(code => REVOKED_CODES.includes(code));
            if (!answered.already) throw error;
          }
        },
        read: async () => {
          const found = await (0, _which_order_js__WEBPACK_IMPORTED_MODULE_3__.Rx)(context, id, _change_js__WEBPACK_IMPORTED_MODULE_2__.m4);
          return isDone(found.info) ? found : withRequest(context, found, answered.request);
        },
        isSettled: ({info: info}) => answered.already === true || isDone(info)
      });
      const found = state ?? step.found;
      if (answered.already || refused) return {
        found: found,
        changed: false,
        taken: {
          actionTaken: "none",
          request: openRevocation(found.info)
        }
      };
      const {request: request} = answered;
      if (state === void 0) {
        if (request !== void 0 && !isRevocation(request)) throw (0, _change_js__WEBPACK_IMPORTED_MODULE_2__.b6)(what);
        return {
          found: found,
          changed: true,
          taken: asTaken(request)
        };
      }
      const open = openRevocations(state.info);
      const own = open.find(one => one.id === request?.id) ?? open[0];
      return {
        found: found,
        changed: true,
        taken: asTaken((0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(state.order.status) ? void 0 : own)
      };
    }
    function asTaken(request) {
      if (request === void 0) return {
        actionTaken: "revoked",
        request: request
      };
      return {
        actionTaken: "revocation_requested",
        request: {
          id: request.id,
          status: request.status
        }
      };
    }
    const REVOKED_CODES = [ "order_already_revoked", "order_is_revoked" ];
    async function withRequest(context, found, answer) {
      const id = answer?.id;
      if (id === void 0) return found;
      const request = await (0, _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_1__.Sd)(context.service, id, _change_js__WEBPACK_IMPORTED_MODULE_2__.m4);
      if (request.type !== "revoke" || request.order?.id !== found.order.id) return found;
      const item = {
        id: id,
        type: request.type,
        status: request.status,
        comments: void 0
      };
      return {
        ...found,
        info: {
          ...found.info,
          requests: [ ...found.info.requests, item ]
        }
      };
    }
    function isRevocation({id: id, type: type, status: status}) {
      return id !== void 0 && type === "revoke" && isOpen(status);
    }
    function send(context, {found: found, tried: tried}, {isDone: isDone, ...sending}) {
      return (0, _change_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(context, {
        ...sending,
        read: () => (0, _which_order_js__WEBPACK_IMPORTED_MODULE_3__.Rx)(context, found.order.id, _change_js__WEBPACK_IMPORTED_MODULE_2__.m4),
        isSettled: ({info: info}) => {
          const way = wayOf(info);
          return isDone(info) || way !== void 0 && !tried.has(way);
        }
      });
    }
    function doneBy({found: found}, {state: state, refused: refused}, isDone, taken) {
      if (refused) return {
        found: state ?? found,
        changed: false
      };
      if (state !== void 0 && !isDone(state.info)) return {
        found: state,
        changed: false
      };
      return {
        found: state ?? found,
        changed: true,
        taken: taken
      };
    }
    function requestOf({requests: requests}, requestId) {
      return requests.find(({id: id}) => id === requestId)?.status;
    }
    function isOpen(status) {
      return status === "pending" || status === "submitted";
    }
  })
};
