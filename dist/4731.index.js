"use strict";

exports.id = 4731;

exports.ids = [ 4731, 2461, 6345 ];

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
  4731: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkInventoryFile: () => checkInventoryFile,
      writeInventoryFile: () => writeInventoryFile
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var _base_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9001);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2461);
    var _expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
    const COLUMNS = {
      "order-id": ({id: id}) => id,
      "product-id": ({productId: productId}) => productId,
      "common-name": ({commonName: commonName}) => commonName,
      "order-status": ({status: status}) => status,
      "valid-till": ({validTill: validTill}) => validTill,
      "days-remaining": _expiry_js__WEBPACK_IMPORTED_MODULE_3__.H,
      "is-renewed": ({isRenewed: isRenewed}) => isRenewed,
      "organization-id": ({organizationId: organizationId}) => organizationId,
      "container-id": ({containerId: containerId}) => containerId,
      "certificate-id": ({certificateId: certificateId}) => certificateId,
      "serial-number": ({serialNumber: serialNumber}) => serialNumber
    };
    const HEADER = (0, _base_csv_js__WEBPACK_IMPORTED_MODULE_4__.z)(Object.keys(COLUMNS));
    const BEGINNINGS = [ HEADER, '[\n{"order-id":', "[]\n" ];
    async function checkInventoryFile(path) {
      try {
        await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.checkTarget)(path, await optionsFor(path));
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `inventory-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function writeInventoryFile(path, orders) {
      const texts = path.toLowerCase().endsWith(".json") ? jsonOf(orders) : csvOf(orders);
      await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.writeFileWhole)(path, inPortions(texts), await optionsFor(path));
    }
    async function optionsFor(path) {
      return {
        mode: 384,
        overwrite: await isInventory(path)
      };
    }
    async function isInventory(path) {
      try {
        if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile()) return false;
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
          const {buffer: buffer, bytesRead: bytesRead} = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
          const start = buffer.toString("utf8", 0, bytesRead);
          return BEGINNINGS.some(beginning => start.startsWith(beginning));
        } finally {
          await file.close();
        }
      } catch {
        return false;
      }
    }
    async function* csvOf(orders) {
      yield HEADER;
      for await (const {order: order, today: today} of orders) yield (0, _base_csv_js__WEBPACK_IMPORTED_MODULE_4__.z)(Object.values(COLUMNS).map(cell => cell(order, today)));
    }
    async function* jsonOf(orders) {
      let before = "[\n";
      for await (const {order: order, today: today} of orders) {
        const cells = Object.entries(COLUMNS).map(([name, cell]) => [ name, cell(order, today) ?? null ]);
        yield before + JSON.stringify(Object.fromEntries(cells));
        before = ",\n";
      }
      yield before === ",\n" ? "\n]\n" : "[]\n";
    }
    async function* inPortions(texts) {
      let portion = "";
      for await (const text of texts) {
        portion += text;
        if (portion.length < 65536) continue;
        yield portion;
        portion = "";
      }
      yield portion;
    }
  })
};
