"use strict";

exports.id = 601;

exports.ids = [ 601, 982 ];

exports.modules = {
  ...require('./shared-4438.js'),
  ...require('./shared-6982.js'),
  ...require('./shared-1041.js'),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
    }
  })
};
