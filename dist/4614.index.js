"use strict";

exports.id = 4614;

exports.ids = [ 4614 ];

exports.modules = {
  ...require('./shared-4758.js'),
  4614: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runStep: () => runStep
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    async function runStep(story) {
      process.exitCode = 1;
      let redact = text => text;
      const redactWith = given => {
        redact = given;
      };
      try {
        await story({
          mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq,
          redactWith: redactWith
        });
        process.exitCode = 0;
      } catch (error) {
        fail(error, redact);
      }
    }
    function fail(error, redact) {
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ ? messageOf(error, redact) : bug(error));
      try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH("error-code", (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.D9)(error));
      } catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e("The output error-code could not be written.");
      }
    }
    function messageOf({message: message, shownPath: shownPath}, redact) {
      return shownPath === void 0 ? message : message.replaceAll(shownPath, () => redact(shownPath));
    }
    function bug(error) {
      const {name: name, stack: stack} = error instanceof Error ? error : new Error;
      const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
      for (const place of stack?.match(/^ {4}at .*$/gm) ?? []) _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(place.trim());
      return `The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral before you order again. This is a bug: please report it, with the log of a run with debug logging.`;
    }
  })
};
