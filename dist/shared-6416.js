module.exports = {
  6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => isMailDomain,
      x: () => isEmail
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    var _unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
    const BEYOND_ASCII = /[\u0080-\uFFFF]/;
    function isEmail(text) {
      const at = text.lastIndexOf("@");
      const local = text.slice(0, at);
      return at > 0 && Buffer.byteLength(local) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) && (0, 
      _unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(local) === void 0 && isMailDomain(text.slice(at + 1));
    }
    function isMailDomain(text) {
      return isHostName(lettersAsX(text)) && (0, _unseen_js__WEBPACK_IMPORTED_MODULE_1__.O)(text) === void 0 && isHostName((0, 
      node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text));
    }
    function isHostName(text) {
      const labels = text.split(".");
      return text.length <= 253 && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
    function lettersAsX(text) {
      return BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, "x") : text;
    }
  })
};
