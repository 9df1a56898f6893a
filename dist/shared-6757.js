module.exports = {
  6757: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Tw: () => reportProblems,
      Vb: () => MAX_COMMON_NAME,
      cN: () => inputReader
    });
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
    var _domain_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
    const MAX_COMMON_NAME = 64;
    const MAX_QUOTED = 40;
    const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
    const CONTROL = /[\p{Cc}\u2028\u2029]/u;
    const CONTROL_BUT_LINES = /[^\P{Cc}\r\n\t]|[\u2028\u2029]/u;
    function inputReader(env, redact) {
      const problems = [];
      const refuse = (input, text) => {
        problems.push({
          input: input,
          text: text
        });
      };
      const quote = value => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${(0, 
      _base_redaction_js__WEBPACK_IMPORTED_MODULE_0__.g$)(redact(value))}"`;
      const raw = name => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === "" ? void 0 : value;
      };
      const clean = (name, value, {multiline: lines = false, visible: visible = false}) => {
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return refuse(name, `contains a ${lines ? "control character" : "line break or another control character"}.`);
        if (BIDIRECTIONAL.test(value)) return refuse(name, "contains a bidirectional control character.");
        if (!value.isWellFormed()) return refuse(name, "is not well-formed Unicode.");
        const unseen = visible ? (0, _domain_unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(value) : void 0;
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
  })
};
