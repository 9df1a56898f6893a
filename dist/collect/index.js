(() => {
  "use strict";
  var __webpack_modules__ = {
    4758: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D9: () => errorCodeOf,
        GI: () => RequestError,
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
      function errorCodeOf(error) {
        return error instanceof ActionError ? error.code : "internal_error";
      }
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
    7067: (module => {
      module.exports = require("node:http");
    }),
    4708: (module => {
      module.exports = require("node:https");
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
    2413: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Yz: () => core_debug,
        pq: () => info,
        lm: () => notice,
        LZ: () => saveState,
        C1: () => setFailed,
        uH: () => setOutput,
        Pq: () => core_setSecret,
        $e: () => warning
      });
      const external_os_namespaceObject = require("os");
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
        process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
      const external_crypto_namespaceObject = require("crypto");
      const external_fs_namespaceObject = require("fs");
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
        if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
        external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
        const convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
      }
      require("path");
      var summary_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_namespaceObject.promises;
      const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
      class Summary {
        constructor() {
          this._buffer = "";
        }
        filePath() {
          return summary_awaiter(this, void 0, void 0, function*() {
            if (this._filePath) return this._filePath;
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            try {
              yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            } catch (_a) {
              throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
          });
        }
        wrap(tag, content, attrs = {}) {
          const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
          if (!content) return `<${tag}${htmlAttrs}>`;
          return `<${tag}${htmlAttrs}>${content}</${tag}>`;
        }
        write(options) {
          return summary_awaiter(this, void 0, void 0, function*() {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, {
              encoding: "utf8"
            });
            return this.emptyBuffer();
          });
        }
        clear() {
          return summary_awaiter(this, void 0, void 0, function*() {
            return this.emptyBuffer().write({
              overwrite: true
            });
          });
        }
        stringify() {
          return this._buffer;
        }
        isEmptyBuffer() {
          return this._buffer.length === 0;
        }
        emptyBuffer() {
          this._buffer = "";
          return this;
        }
        addRaw(text, addEOL = false) {
          this._buffer += text;
          return addEOL ? this.addEOL() : this;
        }
        addEOL() {
          return this.addRaw(external_os_namespaceObject.EOL);
        }
        addCodeBlock(code, lang) {
          const attrs = Object.assign({}, lang && {
            lang: lang
          });
          const element = this.wrap("pre", this.wrap("code", code), attrs);
          return this.addRaw(element).addEOL();
        }
        addList(items, ordered = false) {
          const tag = ordered ? "ol" : "ul";
          const listItems = items.map(item => this.wrap("li", item)).join("");
          const element = this.wrap(tag, listItems);
          return this.addRaw(element).addEOL();
        }
        addTable(rows) {
          const tableBody = rows.map(row => {
            const cells = row.map(cell => {
              if (typeof cell === "string") return this.wrap("td", cell);
              const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
              const tag = header ? "th" : "td";
              const attrs = Object.assign(Object.assign({}, colspan && {
                colspan: colspan
              }), rowspan && {
                rowspan: rowspan
              });
              return this.wrap(tag, data, attrs);
            }).join("");
            return this.wrap("tr", cells);
          }).join("");
          const element = this.wrap("table", tableBody);
          return this.addRaw(element).addEOL();
        }
        addDetails(label, content) {
          const element = this.wrap("details", this.wrap("summary", label) + content);
          return this.addRaw(element).addEOL();
        }
        addImage(src, alt, options) {
          const {width: width, height: height} = options || {};
          const attrs = Object.assign(Object.assign({}, width && {
            width: width
          }), height && {
            height: height
          });
          const element = this.wrap("img", null, Object.assign({
            src: src,
            alt: alt
          }, attrs));
          return this.addRaw(element).addEOL();
        }
        addHeading(text, level) {
          const tag = `h${level}`;
          const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
          const element = this.wrap(allowedTag, text);
          return this.addRaw(element).addEOL();
        }
        addSeparator() {
          const element = this.wrap("hr", null);
          return this.addRaw(element).addEOL();
        }
        addBreak() {
          const element = this.wrap("br", null);
          return this.addRaw(element).addEOL();
        }
        addQuote(text, cite) {
          const attrs = Object.assign({}, cite && {
            cite: cite
          });
          const element = this.wrap("blockquote", text, attrs);
          return this.addRaw(element).addEOL();
        }
        addLink(text, href) {
          const element = this.wrap("a", text, {
            href: href
          });
          return this.addRaw(element).addEOL();
        }
      }
      new Summary;
      external_os_namespaceObject.platform();
      external_os_namespaceObject.arch();
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
        process.stdout.write(external_os_namespaceObject.EOL);
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
        process.stdout.write(message + external_os_namespaceObject.EOL);
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
        command_issueCommand("save-state", {
          name: name
        }, utils_toCommandValue(value));
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
  var core = __nccwpck_require__(2413);
  var errors = __nccwpck_require__(4758);
  async function runStep(story) {
    process.exitCode = 1;
    try {
      await story();
      process.exitCode = 0;
    } catch (error) {
      fail(error);
    }
  }
  function fail(error) {
    core.C1(error instanceof errors.lZ ? error.message : bug(error));
    core.uH("error-code", (0, errors.D9)(error));
  }
  function bug(error) {
    const {name: name, stack: stack} = error instanceof Error ? error : new Error;
    const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
    for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) core.Yz(place.trim());
    return `The action failed in a way it does not know (${name}${code}). If the log shows no order ID, look in CertCentral before you order again. This is a bug: please report it, with the log of a run with debug logging.`;
  }
  runStep(async () => {
    const {collect: collect} = await Promise.all([ __nccwpck_require__.e(881), __nccwpck_require__.e(828) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1828));
    await collect(process.env);
  });
  module.exports = __webpack_exports__;
})();
