module.exports = {
  4438: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E4: () => COMMON_NAME,
      FL: () => SUBJECT_ALTERNATIVE_NAME,
      MB: () => EMAIL_ADDRESS,
      My: () => SMTP_UTF8_MAILBOX
    });
    const COMMON_NAME = "2.5.4.3";
    const EMAIL_ADDRESS = "1.2.840.113549.1.9.1";
    const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    const SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";
  }),
  323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      VG: () => commonNamesOf,
      dA: () => namePartsOf,
      sO: () => addressesOf
    });
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
    var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
    var _oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4438);
    function namePartsOf(name) {
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.gt, name).flatMap(part => (0, 
      _asn1_js__WEBPACK_IMPORTED_MODULE_1__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.rK, part)).map(entry => {
        const [type, value] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.gt, entry);
        return {
          type: (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__._f)(type),
          text: nameOf(value)
        };
      });
    }
    function commonNamesOf(name) {
      return textsOf(name, _oids_js__WEBPACK_IMPORTED_MODULE_2__.E4);
    }
    function addressesOf(subject, extensions) {
      const found = [ ...textsOf(subject, _oids_js__WEBPACK_IMPORTED_MODULE_2__.MB), ...extensions.flatMap(alternativeAddresses) ];
      return [ ...new Set(found.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_0__.dC)) ];
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.b6)(value) ?? value.toDER().toString("hex");
    }
    function textsOf(name, type) {
      return name.filter(part => part.type === type).map(({text: text}) => text);
    }
    function alternativeAddresses(extension) {
      const [type, ...rest] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.gt, extension);
      const value = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.as)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.G, rest.find(element => (0, 
      _asn1_js__WEBPACK_IMPORTED_MODULE_1__.is)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.G, element)));
      if ((0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__._f)(type) !== _oids_js__WEBPACK_IMPORTED_MODULE_2__.FL) return [];
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.gt, (0, 
      _asn1_js__WEBPACK_IMPORTED_MODULE_1__.qg)(value.value)).flatMap(addressOf);
    }
    function addressOf(name) {
      if ((0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.$J)(name, 1)) return [ name.value.toString("latin1") ];
      if (!(0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.$J)(name, 0)) return [];
      const [type, value] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.m9)(0, name);
      if ((0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__._f)(type) !== _oids_js__WEBPACK_IMPORTED_MODULE_2__.My) return [];
      const [mailbox] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.m9)(0, value);
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_1__.is)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__.AA, mailbox) ? [ mailbox.value.toString("utf8") ] : [];
    }
  })
};
