"use strict";
exports.id = 803;
exports.ids = [803];
exports.modules = {

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ KEY_TYPES),
/* harmony export */   j: () => (/* binding */ CERTIFICATE_FORMATS)
/* harmony export */ });
/** The values of the input `certificate-format`. */
const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'];
/** The values of the input `key-type`. */
const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];


/***/ })

};
;