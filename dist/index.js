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
    7044: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Fm: () => concealer,
        _Z: () => privateValues,
        e5: () => csrLines,
        g$: () => printable
      });
      function concealer(values) {
        const patterns = [ ...new Set([ ...values ].flatMap(forms)) ].sort((one, other) => other.length - one.length).map(value => {
          const pattern = RegExp.escape(value);
          return value.length < 5 ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
        });
        const secret = patterns.length === 0 ? void 0 : new RegExp(patterns.join("|"), "giu");
        return text => {
          const withoutDer = text.replace(DER_IN_BASE64, "***");
          return secret === void 0 ? withoutDer : withoutDer.replace(secret, "***");
        };
      }
      const DER_IN_BASE64 = /(?<![A-Za-z0-9])MI[A-Za-z0-9+/]{10}(?:[A-Za-z0-9+/=\s]|\\[rn])*/g;
      function forms(value) {
        const text = value?.trim() ?? "";
        return text === "" ? [] : [ text, text.normalize("NFC") ];
      }
      const PRIVATE_INPUTS = [ "devkey", "key-password", "pkcs12-password", "common-name", "emails", "first-name", "last-name", "pseudonym", "csr", "custom-fields", "additional-parameters" ];
      function privateValues(env) {
        return PRIVATE_INPUTS.flatMap(name => {
          const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
          switch (name) {
           case "common-name":
            return [ value, ...value.split(/\s+/).filter(word => word.length > 2) ];

           case "emails":
            return value.split(/[\r\n,]+/);

           case "csr":
            return [ value, ...csrLines(value) ];

           case "custom-fields":
            return value.split(/[\r\n]+/).map(line => line.slice(line.indexOf("=") + 1));

           case "additional-parameters":
            return [ ...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g) ].map(match => match[1]);

           default:
            return [ value ];
          }
        });
      }
      function csrLines(pem) {
        return (pem ?? "").split(/\s+|\\[rn]/).filter(line => line.length > 20 && !line.startsWith("-----"));
      }
      function printable(text, limit = 300) {
        const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "## [").trim();
        const characters = [ ...line ];
        return characters.length <= limit ? line : `${characters.slice(0, limit).join("")}...`;
      }
    }),
    1643: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    1738: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $7: () => productOf,
        Xo: () => INDICATORS,
        a5: () => sameProduct
      });
      const INDICATORS = [ "given_name_surname", "pseudonym", "email_address", "organization_name" ];
      const SPONSOR_VALIDATED = {
        commonName: "required",
        organization: "required",
        individual: "required",
        indicators: [ "given_name_surname", "pseudonym" ],
        family: "client",
        publicSmime: true,
        usage: "email",
        successor: "secure_email_sponsor"
      };
      const PRODUCTS = {
        client_premium: {
          name: "Premium",
          ...SPONSOR_VALIDATED
        },
        client_digital_signature_plus: {
          name: "Digital Signature Plus",
          ...SPONSOR_VALIDATED
        },
        client_email_security_plus: {
          name: "Email Security Plus",
          ...SPONSOR_VALIDATED
        },
        client_authentication_plus: {
          name: "Authentication Plus",
          commonName: "required",
          organization: "required",
          individual: "forbidden",
          indicators: [],
          family: "client",
          publicSmime: false,
          usage: "client-auth"
        },
        class1_smime: {
          name: "Class 1 S/MIME",
          commonName: "ignored",
          organization: "optional",
          individual: "forbidden",
          indicators: [],
          family: "client",
          publicSmime: true,
          usage: "email",
          successor: "secure_email_mailbox"
        },
        secure_email_mailbox: {
          name: "Secure Email for Individual Mailbox",
          commonName: "ignored",
          organization: "optional",
          individual: "forbidden",
          indicators: [ "email_address" ],
          family: "secure-email",
          publicSmime: true,
          usage: "email"
        },
        secure_email_sponsor: {
          name: "Secure Email for Employee",
          commonName: "optional",
          organization: "required",
          individual: "required",
          indicators: [ "given_name_surname", "pseudonym", "email_address" ],
          family: "secure-email",
          publicSmime: true,
          usage: "email"
        },
        secure_email_organization: {
          name: "Secure Email for Organization",
          commonName: "optional",
          organization: "required",
          individual: "forbidden",
          indicators: [ "organization_name", "email_address" ],
          family: "secure-email",
          publicSmime: true,
          usage: "email"
        },
        private_client_premium: {
          name: "Private Premium",
          commonName: "required",
          organization: "required",
          individual: "forbidden",
          indicators: [],
          family: "client",
          publicSmime: false,
          usage: "any"
        },
        client_premium_sha2: {
          name: "Premium (old name)",
          ...SPONSOR_VALIDATED,
          renamedTo: "client_premium"
        },
        client_digital_signature_plus_sha2: {
          name: "Digital Signature Plus (old name)",
          ...SPONSOR_VALIDATED,
          renamedTo: "client_digital_signature_plus"
        }
      };
      const UNKNOWN_PRODUCT = {
        name: "unknown product",
        commonName: "required",
        organization: "required",
        individual: "optional",
        indicators: INDICATORS,
        family: "unknown",
        publicSmime: false,
        usage: "any"
      };
      function productOf(productId) {
        return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
      }
      function sameProduct(one, other) {
        return (productOf(one).renamedTo ?? one) === (productOf(other).renamedTo ?? other);
      }
    }),
    8913: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $_: () => deriveReference,
        N7: () => inComment,
        Wf: () => readReference
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
      function deriveReference(run, productId, body) {
        const {csr: _csr, ...certificate} = body.certificate;
        const identity = [ run?.serverUrl ?? "", run?.repository ?? "", run?.runId ?? "", productId, {
          ...body,
          certificate: certificate
        } ];
        return `gha-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 40)}`;
      }
      function inComment(reference) {
        return `(order-reference ${reference})`;
      }
      function readReference(reader) {
        const reference = reader.raw("order-reference");
        if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
        return reader.refuse("order-reference", "may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.");
      }
    }),
    2131: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        BP: () => wantsCertificate,
        OG: () => readWaiting,
        nR: () => readDelivery
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
      function readWaiting(reader) {
        return {
          goal: reader.oneOf("wait-for", [ "none", "approval", "issuance" ]) ?? "none",
          timeoutMinutes: reader.decimal("wait-timeout-minutes", {
            min: 0,
            max: 10080
          }) ?? 30,
          onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? "succeed"
        };
      }
      function readDelivery(reader, mask) {
        const keyPassword = readPassword(reader, "key-password", mask);
        const password = readPassword(reader, "pkcs12-password", mask);
        const keyFile = reader.raw("key-file");
        const file = reader.raw("pkcs12-file");
        if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
        if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
        refuseSharedPaths(reader);
        return {
          certificateFile: reader.raw("certificate-file"),
          format: reader.oneOf("certificate-format", [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ]) ?? "pem",
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
        const taken = new Map;
        for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
          const path = reader.raw(name);
          if (path === void 0) continue;
          const other = taken.get((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
          if (other !== void 0) reader.refuse(name, `has the same path as ${other}; give each file its own.`);
          taken.set((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), name);
        }
      }
      function readPassword(reader, name, mask) {
        const password = reader.raw(name);
        if (password !== void 0) mask(password);
        return password;
      }
      function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
        return certificateFile !== void 0 || pkcs12 !== void 0;
      }
    }),
    905: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Y: () => readEmails,
        x: () => isEmail
      });
      const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
      const BEYOND_ASCII = /[\u0080-\uFFFF]/;
      function readEmails(reader) {
        const emails = reader.list("emails");
        if (emails.length === 0 && !reader.problems.some(({input: input}) => input === "emails")) reader.refuse("emails", "is required: one or more addresses, separated by newlines or commas.");
        const seen = new Set;
        emails.forEach((email, index) => {
          const place = emails.length === 1 ? "the address" : `address ${index + 1} of ${emails.length}`;
          if (!isEmail(email)) reader.refuse("emails", `${place} is not a valid e-mail address (name@example.com).`); else if (UNREACHABLE.test(email)) reader.refuse("emails", `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
          if (seen.has(email.toLowerCase())) reader.refuse("emails", `${place} is given twice.`);
          seen.add(email.toLowerCase());
        });
        return emails;
      }
      function isEmail(text) {
        const plain = BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, "x") : text;
        const at = plain.lastIndexOf("@");
        const labels = plain.slice(at + 1).split(".");
        return Buffer.byteLength(text.slice(0, text.lastIndexOf("@"))) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(plain.slice(0, at)) && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
      }
    }),
    9896: (module => {
      module.exports = require("fs");
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
    857: (module => {
      module.exports = require("os");
    }),
    7532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
      const external_crypto_namespaceObject = require("crypto");
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
      const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
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
              yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
          return this.addRaw(external_os_.EOL);
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
  var core = __nccwpck_require__(7532);
  var errors = __nccwpck_require__(4758);
  var redaction = __nccwpck_require__(7044);
  var reference = __nccwpck_require__(8913);
  const US_API = "https://www.digicert.com/services/v2";
  function readCredentials(reader, mask) {
    const devkey = readDevkey(reader, mask);
    const apiUrl = readApiUrl(reader);
    const requestTimeoutSeconds = reader.integer("request-timeout-seconds", {
      min: 1,
      max: 3600
    }) ?? 120;
    return devkey === void 0 || apiUrl === void 0 ? void 0 : {
      devkey: devkey,
      apiUrl: apiUrl,
      requestTimeoutSeconds: requestTimeoutSeconds
    };
  }
  function readDevkey(reader, mask) {
    const devkey = reader.raw("devkey");
    if (devkey === void 0) return reader.refuse("devkey", 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run for a pull request from a fork, nor to a reusable workflow without "secrets:".');
    mask(devkey);
    return /^[\x21-\x7e]+$/.test(devkey) ? devkey : reader.refuse("devkey", "holds white space, a control character or a non-ASCII character. Copy the key again.");
  }
  function readApiUrl(reader) {
    const url = URL.parse(reader.raw("api-url") ?? US_API);
    if (url === null) return reader.refuse("api-url", "is not a URL. The default is https://www.digicert.com/services/v2.");
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) return reader.refuse("api-url", "must begin with https://; http:// is allowed for a loopback host alone.");
    if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return reader.refuse("api-url", "must not hold a user, a password, a query or a fragment.");
    url.pathname = url.pathname.replace(/\/+$/, "");
    return url;
  }
  var delivery_inputs = __nccwpck_require__(2131);
  const MAX_QUOTED = 40;
  const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
  const CONTROL = /[\p{Cc}\u2028\u2029]/u;
  const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
  function inputReader(env, conceal) {
    const problems = [];
    const refuse = (input, text) => {
      problems.push({
        input: input,
        text: text
      });
    };
    const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0, 
    redaction.g$)(conceal(value))}"`;
    const raw = name => {
      const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
      return value === "" ? void 0 : value;
    };
    const clean = (name, value, lines) => {
      if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return refuse(name, `holds a ${lines ? "control character" : "line break or another control character"}.`);
      if (BIDIRECTIONAL.test(value)) return refuse(name, "holds a bidirectional control character.");
      if (!value.isWellFormed()) return refuse(name, "is not well-formed Unicode.");
      return value.normalize("NFC");
    };
    return {
      problems: problems,
      refuse: refuse,
      quote: quote,
      raw: raw,
      text(name, {multiline: multiline = false, max: max = Number.POSITIVE_INFINITY} = {}) {
        const value = raw(name);
        if (value === void 0) return;
        const text = clean(name, value, multiline);
        return text !== void 0 && text.length > max ? refuse(name, `has ${text.length} characters; at most ${max} are allowed.`) : text;
      },
      integer(name, {min: min, max: max = Number.MAX_SAFE_INTEGER}) {
        const value = raw(name);
        if (value === void 0) return;
        const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max) return number;
        const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more, below 2^53` : `from ${min} to ${max}`;
        return refuse(name, `${quote(value)} is not a whole number ${range}, in digits alone.`);
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
      list(name) {
        const value = raw(name);
        if (value === void 0) return [];
        const text = clean(name, value, true);
        const entries = (text ?? "").split(/[\r\n,]+/).map(entry => entry.trim()).filter(entry => entry !== "");
        if (text !== void 0 && entries.length === 0) refuse(name, "holds separators, but no entry.");
        return entries;
      }
    };
  }
  function reportProblems(problems) {
    const lines = problems.map(({input: input, text: text}) => `- ${input}: ${text}`);
    return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this and run again:\n${lines.join("\n")}`;
  }
  var products = __nccwpck_require__(1738);
  var email = __nccwpck_require__(905);
  const MAX_DAYS = 824;
  function applyRules(order, context) {
    const product = (0, products.$7)(order.productId);
    remarkOnProduct(order.productId, product, context);
    checkValidity(order, product, context);
    checkOrganization(order, product, context);
    const commonName = resolveCommonName(order, product, context);
    const individual = resolveIndividual({
      ...order,
      commonName: commonName
    }, product, context);
    const indicator = resolveIndicator({
      ...order,
      commonName: commonName
    }, product, individual, context);
    return {
      commonName: commonName,
      individual: individual,
      indicator: indicator,
      ...resolveUsage(order, product, context)
    };
  }
  function checkOrganization({organizationId: organizationId, productId: productId}, product, {reader: reader}) {
    if (product.organization === "optional" || organizationId !== void 0) return;
    if (unreported(reader, "organization-id")) reader.refuse("organization-id", `is required for ${productId || "this product"}.`);
  }
  function unreported(reader, input) {
    return !reader.problems.some(problem => problem.input === input);
  }
  function remarkOnProduct(productId, product, {remarks: remarks}) {
    if (product.family === "unknown" && productId !== "") remarks.push({
      level: "warning",
      text: `This action does not know the product ${productId}; only the general rules were checked.`
    });
    if (product.renamedTo !== void 0) remarks.push({
      level: "warning",
      text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`
    });
    if (product.successor !== void 0 && product.renamedTo === void 0) remarks.push({
      level: "warning",
      text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`
    });
  }
  function checkValidity(order, product, {now: now, reader: reader}) {
    const inputs = [ "validity-years", "validity-days", "custom-expiration-date" ];
    const count = inputs.filter(name => reader.raw(name) !== void 0).length;
    if (count !== 1) reader.refuse("validity-years", `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? "none" : count} of them given.`);
    if (product.publicSmime && order.validityDays !== void 0 && order.validityDays > MAX_DAYS) reader.refuse("validity-days", `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
    if (order.customExpirationDate !== void 0) {
      const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
      const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 864e5;
      if (days < 1) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is not in the future (UTC).`);
      if (days > MAX_DAYS) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`);
    }
  }
  function resolveCommonName(order, product, {reader: reader, remarks: remarks}) {
    const {commonName: commonName} = order;
    if (product.commonName === "ignored") {
      if (commonName !== void 0) remarks.push({
        level: "warning",
        text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of emails as the common name.`
      });
      return;
    }
    if (commonName === void 0) {
      if (product.commonName === "required" && unreported(reader, "common-name")) reader.refuse("common-name", `is required for ${order.productId || "this product"}: the name to be secured.`);
      return;
    }
    const address = commonName.toLowerCase();
    if ((0, email.x)(commonName) && !order.emails.some(email => email.toLowerCase() === address)) reader.refuse("common-name", "is an e-mail address that is not among emails; DigiCert blocks such orders.");
    return commonName;
  }
  function resolveIndividual(order, product, {reader: reader, remarks: remarks}) {
    const {firstName: firstName, lastName: lastName, pseudonym: pseudonym, commonName: commonName, indicator: indicator} = order;
    const names = [ "first-name", "last-name" ].filter(name => reader.raw(name) !== void 0);
    if (product.individual === "forbidden") {
      for (const name of [ ...names, ...reader.raw("pseudonym") === void 0 ? [] : [ "pseudonym" ] ]) reader.refuse(name, `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`);
      return;
    }
    if (reader.raw("pseudonym") !== void 0 && names.length > 0) return reader.refuse("pseudonym", `cannot go together with ${names.join(" and ")}; give one or the other.`);
    if (pseudonym !== void 0) return {
      pseudonym: pseudonym
    };
    if (firstName !== void 0 && lastName !== void 0) return {
      first_name: firstName,
      last_name: lastName
    };
    if (names.length === 1) {
      const missing = names[0] === "first-name" ? "last-name" : "first-name";
      return reader.refuse(missing, `is required where ${names[0]} is given.`);
    }
    if (names.length > 0 || product.individual === "optional" || !unreported(reader, "pseudonym")) return;
    const words = commonName?.split(/\s+/) ?? [];
    const [first, last] = words;
    if (words.length === 2 && first !== void 0 && last !== void 0 && indicator !== "pseudonym") {
      remarks.push({
        level: "notice",
        text: "first-name and last-name were taken from the two words of common-name."
      });
      return {
        first_name: first,
        last_name: last
      };
    }
    if (commonName === void 0 && product.commonName === "required") return;
    return reader.refuse("first-name", `and last-name (or pseudonym) are required for ${order.productId}; they are taken from common-name only where that is exactly two words.`);
  }
  function fits(indicator, order, individual) {
    const {commonName: commonName} = order;
    const addressAsName = commonName !== void 0 && (0, email.x)(commonName);
    const named = individual !== void 0 && "first_name" in individual;
    const pseudonymous = individual !== void 0 && "pseudonym" in individual;
    switch (indicator) {
     case "given_name_surname":
      return named && !addressAsName;

     case "pseudonym":
      return pseudonymous && !addressAsName;

     case "email_address":
      return commonName === void 0 || addressAsName;

     case "organization_name":
      return !addressAsName;
    }
  }
  function resolveIndicator(order, product, individual, {reader: reader}) {
    const {productId: productId, indicator: indicator} = order;
    const allowed = product.indicators;
    if (indicator === void 0) {
      if (!unreported(reader, "common-name-indicator")) return;
      if (product.family === "unknown" && individual === void 0) return;
      const candidates = allowed.filter(candidate => product.family === "client" ? isOfIndividual(candidate, individual) : fits(candidate, order, individual));
      if (product.family === "unknown") return candidates.find(candidate => isOfIndividual(candidate, individual));
      if (candidates.length < 2) return candidates[0];
      return reader.refuse("common-name-indicator", `is required for ${productId}: ${candidates.join(" or ")}.`);
    }
    if (allowed.length === 0) return reader.refuse("common-name-indicator", `does not exist for ${productId}. Leave it empty.`);
    if (!allowed.includes(indicator)) return reader.refuse("common-name-indicator", `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(", ")}.`);
    const contradicted = product.family === "client" ? individual !== void 0 && !isOfIndividual(indicator, individual) : !fits(indicator, order, individual) && (individual !== void 0 || product.individual === "forbidden");
    if (contradicted) return reader.refuse("common-name-indicator", `${indicator} does not go with ${wants(indicator)}.`);
    return indicator;
  }
  function isOfIndividual(indicator, individual) {
    if (individual === void 0) return false;
    return indicator === ("pseudonym" in individual ? "pseudonym" : "given_name_surname");
  }
  function wants(indicator) {
    switch (indicator) {
     case "given_name_surname":
      return "the rest: it needs first-name and last-name, and a common-name that is no e-mail address";

     case "pseudonym":
      return "the rest: it needs pseudonym, and a common-name that is no e-mail address";

     case "email_address":
      return "a common-name that is not an e-mail address";

     case "organization_name":
      return "a common-name that is an e-mail address";
    }
  }
  function resolveUsage(order, product, {reader: reader}) {
    const {productId: productId, profileType: profileType, primaryUsage: primaryUsage, additionalUsages: additionalUsages} = order;
    if (product.family === "client") {
      for (const name of [ "profile-type", "primary-usage", "additional-usages" ]) if (reader.raw(name) !== void 0) reader.refuse(name, `exists for the Secure Email products alone, not for ${productId}. Leave it empty.`);
      return {
        profileType: void 0,
        usage: void 0
      };
    }
    const secureEmail = product.family === "secure-email";
    const profile = profileType ?? (secureEmail ? "strict" : void 0);
    const primary = primaryUsage ?? (secureEmail ? "dual_use" : void 0);
    additionalUsages.forEach((usage, index) => {
      if (!/^[a-z][a-z_]*$/.test(usage)) reader.refuse("additional-usages", `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`); else if (profile === "strict" && usage !== "non_repudiation") reader.refuse("additional-usages", `${usage} needs profile-type: multipurpose; strict allows non_repudiation alone.`);
    });
    if (additionalUsages.length > 0 && primary === void 0 && unreported(reader, "primary-usage")) reader.refuse("primary-usage", "is required where additional-usages are given.");
    if (primary === void 0) return {
      profileType: profile,
      usage: void 0
    };
    const additional = additionalUsages.length === 0 ? {} : {
      additional_usages: additionalUsages
    };
    return {
      profileType: profile,
      usage: {
        primary_usage: primary,
        ...additional
      }
    };
  }
  function buildOrder(order, context) {
    const ruled = applyRules(order, context);
    const body = {
      certificate: {
        ...optional("common_name", ruled.commonName),
        emails: order.emails,
        signature_hash: order.signatureHash,
        ...optional("organization_units", filled(order.organizationUnits)),
        ...optional("csr", order.csr),
        ...optional("common_name_indicator", ruled.indicator),
        ...optional("individual", ruled.individual),
        ...optional("profile_type", ruled.profileType),
        ...optional("usage_designation", ruled.usage)
      },
      ...optional("organization", withId(order.organizationId)),
      ...optional("container", withId(order.containerId)),
      ...optional("validity_years", order.validityYears),
      ...optional("order_validity", order.validityDays === void 0 ? void 0 : {
        days: order.validityDays
      }),
      ...optional("custom_expiration_date", order.customExpirationDate),
      ...optional("auto_renew", order.autoRenew),
      ...optional("renewal_of_order_id", order.renewalOfOrderId),
      skip_approval: order.skipApproval,
      ...optional("custom_fields", filled(order.customFields)),
      ...optional("payment_method", order.paymentMethod),
      ...optional("comments", order.comments)
    };
    return order.additionalParameters === void 0 ? body : addParameters(body, order.additionalParameters, context.reader);
  }
  function optional(key, value) {
    return value === void 0 ? {} : {
      [key]: value
    };
  }
  function filled(entries) {
    return entries.length === 0 ? void 0 : entries;
  }
  function withId(id) {
    return id === void 0 ? void 0 : {
      id: id
    };
  }
  const FIELDS_WITH_INPUT = {
    "certificate.common_name": "common-name",
    "certificate.emails": "emails",
    "certificate.signature_hash": "signature-hash",
    "certificate.organization_units": "organization-units",
    "certificate.csr": "csr",
    "certificate.common_name_indicator": "common-name-indicator",
    "certificate.individual": "first-name",
    "certificate.profile_type": "profile-type",
    "certificate.usage_designation": "primary-usage",
    "organization.id": "organization-id",
    "container.id": "container-id",
    validity_years: "validity-years",
    validity_days: "validity-days",
    order_validity: "validity-days",
    custom_expiration_date: "custom-expiration-date",
    auto_renew: "auto-renew",
    renewal_of_order_id: "renewal-of-order-id",
    skip_approval: "skip-approval",
    custom_fields: "custom-fields",
    payment_method: "payment-method",
    comments: "comments",
    alternative_order_id: "order-reference"
  };
  const SHARED_OBJECTS = [ "certificate", "organization", "container" ];
  function addParameters(body, parameters, reader) {
    const merge = (target, additions, prefix) => {
      const merged = {
        ...target
      };
      for (const [key, value] of Object.entries(additions)) {
        const path = prefix + key;
        const input = Object.hasOwn(FIELDS_WITH_INPUT, path) ? FIELDS_WITH_INPUT[path] : void 0;
        if (input !== void 0) reader.refuse("additional-parameters", `must not set ${path}; that is what the input ${input} is for.`); else if (key === "__proto__") reader.refuse("additional-parameters", "must not set __proto__."); else if (!SHARED_OBJECTS.includes(path)) merged[key] = value; else if (typeof value !== "object" || value === null || Array.isArray(value)) reader.refuse("additional-parameters", `must give an object for ${path}.`); else {
          const inner = target[key] ?? {};
          merged[key] = merge(inner, value, `${path}.`);
        }
      }
      return merged;
    };
    return merge(body, parameters, "");
  }
  var external_node_fs_ = __nccwpck_require__(3024);
  var certificate_csr = __nccwpck_require__(1643);
  const MAX_CSR_BYTES = 65536;
  function readOrder(reader, devkey) {
    const productId = readProductId(reader, devkey);
    const years = reader.oneOf("validity-years", [ "1", "2" ]);
    return {
      productId: productId,
      commonName: reader.text("common-name"),
      emails: (0, email.Y)(reader),
      organizationId: reader.integer("organization-id", {
        min: 1
      }),
      signatureHash: reader.oneOf("signature-hash", [ "sha256" ]) ?? "sha256",
      organizationUnits: reader.list("organization-units"),
      csr: readCsrInputs(reader),
      firstName: reader.text("first-name"),
      lastName: reader.text("last-name"),
      pseudonym: reader.text("pseudonym"),
      indicator: reader.oneOf("common-name-indicator", products.Xo),
      profileType: reader.oneOf("profile-type", [ "strict", "multipurpose" ]),
      primaryUsage: reader.oneOf("primary-usage", [ "signing", "key_management", "dual_use" ]),
      additionalUsages: reader.list("additional-usages"),
      validityYears: years === void 0 ? void 0 : years === "1" ? 1 : 2,
      validityDays: reader.integer("validity-days", {
        min: 1
      }),
      customExpirationDate: readDate(reader),
      autoRenew: reader.integer("auto-renew", {
        min: 0
      }),
      renewalOfOrderId: reader.integer("renewal-of-order-id", {
        min: 1
      }),
      skipApproval: reader.boolean("skip-approval") ?? false,
      containerId: reader.integer("container-id", {
        min: 1
      }),
      customFields: readCustomFields(reader),
      paymentMethod: reader.oneOf("payment-method", [ "balance", "card", "profile" ]),
      comments: reader.text("comments", {
        multiline: true
      }),
      additionalParameters: readAdditionalParameters(reader)
    };
  }
  function readProductId(reader, devkey) {
    const productId = reader.raw("product-id");
    if (productId === void 0) reader.refuse("product-id", "is required, for example client_premium."); else if (productId === devkey) reader.refuse("product-id", "holds the API key, which belongs in devkey alone."); else if (/^[a-z0-9_]+$/.test(productId)) return productId; else {
      const allowed = "may hold lower-case letters, digits and underscores alone.";
      reader.refuse("product-id", `${reader.quote(productId)} ${allowed}`);
    }
    return "";
  }
  function readCsrInputs(reader) {
    const text = reader.raw("csr");
    const path = reader.raw("csr-file");
    if (text !== void 0 && path !== void 0) return reader.refuse("csr-file", "and csr are both given; give one of them.");
    if (path !== void 0) return readCsrFile(reader, path);
    if (text === void 0) return;
    const csr = (0, certificate_csr.$)(text);
    return "pem" in csr ? csr.pem : reader.refuse("csr", `${csr.problem}.`);
  }
  function readCsrFile(reader, path) {
    let bytes;
    try {
      if ((0, external_node_fs_.statSync)(path).size > MAX_CSR_BYTES) return reader.refuse("csr-file", "is larger than any CSR (64 KiB).");
      bytes = (0, external_node_fs_.readFileSync)(path);
    } catch (error) {
      const code = error.code ?? "unknown error";
      return reader.refuse("csr-file", `cannot be read (${code}). Paths are relative to the workspace.`);
    }
    const csr = (0, certificate_csr.$)(bytes);
    return "pem" in csr ? csr.pem : reader.refuse("csr-file", `${csr.problem}.`);
  }
  async function checkOwnCsr(order, reader, remarks) {
    if (order.csr === void 0) return;
    const {checkCsr: checkCsr} = await Promise.all([ __nccwpck_require__.e(27), __nccwpck_require__.e(327) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3708));
    const {problems: problems, warnings: warnings} = await checkCsr(order.csr, order);
    const input = reader.raw("csr") === void 0 ? "csr-file" : "csr";
    for (const problem of problems) reader.refuse(input, problem);
    for (const text of warnings) remarks.push({
      level: "warning",
      text: `${input} ${text}`
    });
  }
  function readDate(reader) {
    const text = reader.raw("custom-expiration-date");
    if (text === void 0) return;
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : void 0;
    const real = date !== void 0 && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real ? text : reader.refuse("custom-expiration-date", `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
  }
  function readCustomFields(reader) {
    const fields = [];
    const lines = (reader.text("custom-fields", {
      multiline: true
    }) ?? "").split(/\r?\n|\r/);
    lines.forEach((line, index) => {
      if (line.trim() === "") return;
      const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
      const id = Number(match?.[1]);
      if (match === null || !Number.isSafeInteger(id)) reader.refuse("custom-fields", `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`); else if (fields.some(field => field.metadata_id === id)) reader.refuse("custom-fields", `line ${index + 1} gives the field ${id} a second time.`); else fields.push({
        metadata_id: id,
        value: match[2]
      });
    });
    return fields;
  }
  function readAdditionalParameters(reader) {
    const text = reader.raw("additional-parameters");
    if (text === void 0) return;
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return reader.refuse("additional-parameters", 'is not valid JSON. Give an object such as {"locale": "de"}.');
    }
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : reader.refuse("additional-parameters", 'is JSON, but not an object such as {"locale": "de"}.');
  }
  var external_node_url_ = __nccwpck_require__(3136);
  function readLimits(reader) {
    const products = reader.list("allowed-products");
    for (const id of products) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("allowed-products", `${reader.quote(id)} is not a product ID.`);
    const organizationIds = reader.list("allowed-organization-ids");
    for (const id of organizationIds) if (!/^[1-9]\d*$/.test(id)) reader.refuse("allowed-organization-ids", `${reader.quote(id)} is not an organization ID.`);
    const emailDomains = reader.list("allowed-email-domains");
    for (const domain of emailDomains) if (!(0, email.x)(`name@${domain}`)) reader.refuse("allowed-email-domains", `${reader.quote(domain)} is not a domain.`);
    return {
      products: products,
      organizationIds: organizationIds,
      emailDomains: emailDomains
    };
  }
  function checkLimits({products: products, organizationIds: organizationIds, emailDomains: emailDomains}, order, body) {
    const refusals = [];
    if (products.length > 0 && !products.includes(order.productId)) refusals.push(`- product-id: ${order.productId} is not one of allowed-products: ${products.join(", ")}.`);
    const organizationId = body.organization?.id;
    if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
      const given = organizationId === void 0 ? "none is given; it" : `${organizationId}`;
      refusals.push(`- organization-id: ${given} is not one of allowed-organization-ids: ${organizationIds.join(", ")}.`);
    }
    const domains = new Set(emailDomains.map(domain => (0, external_node_url_.domainToASCII)(domain)));
    order.emails.forEach((email, index) => {
      if (domains.size > 0 && !domains.has((0, external_node_url_.domainToASCII)(email.slice(email.lastIndexOf("@") + 1)))) {
        const place = `address ${index + 1} of ${order.emails.length}`;
        refusals.push(`- emails: ${place} is in none of allowed-email-domains: ${emailDomains.join(", ")}.`);
      }
    });
    if (refusals.length === 0) return;
    throw new errors.lZ("not_allowed", `The owner of this workflow does not allow this order, so nothing was sent to DigiCert:\n${refusals.join("\n")}\nOrder something that is allowed, or ask the owner to extend the list.`);
  }
  const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  async function readInputs(env, now, mask) {
    const values = (0, redaction._Z)(env);
    const reader = inputReader(env, (0, redaction.Fm)(values));
    const credentials = readCredentials(reader, mask);
    const order = readOrder(reader, reader.raw("devkey"));
    const orderReference = (0, reference.Wf)(reader);
    const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
    if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
    const dryRun = reader.boolean("dry-run") ?? false;
    const remarks = [];
    const body = buildOrder(order, {
      now: now,
      reader: reader,
      remarks: remarks
    });
    const limits = readLimits(reader);
    const waiting = (0, delivery_inputs.OG)(reader);
    const delivery = (0, delivery_inputs.nR)(reader, mask);
    const conceal = (0, redaction.Fm)([ ...values, ...(0, redaction.e5)(order.csr) ]);
    const keyType = reader.oneOf("key-type", KEY_TYPES) ?? "ec-p256";
    const renewBeforeDays = reader.integer("renew-before-days", {
      min: 0,
      max: 3650
    });
    if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
    await checkOwnCsr(order, reader, remarks);
    if (credentials === void 0 || reader.problems.length > 0) throw new errors.lZ("invalid_input", reportProblems(reader.problems));
    checkLimits(limits, order, body);
    return {
      credentials: credentials,
      productId: order.productId,
      body: body,
      orderReference: orderReference,
      duplicateGuard: duplicateGuard,
      dryRun: dryRun,
      waiting: waiting,
      delivery: delivery,
      keyType: keyType,
      renewBeforeDays: renewBeforeDays,
      remarks: remarks,
      conceal: conceal
    };
  }
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
    const inputs = await readInputs(process.env, new Date, core.Pq);
    const {run: run} = await Promise.all([ __nccwpck_require__.e(293), __nccwpck_require__.e(107) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9107));
    await run(inputs, process.env);
  });
  module.exports = __webpack_exports__;
})();
