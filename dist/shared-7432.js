module.exports = {
  7432: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FY: () => bitString,
      J8: () => octetString,
      K2: () => sequence,
      Tz: () => derOf,
      VK: () => tagged,
      WT: () => algorithm,
      _y: () => pemOf,
      cR: () => taggedBytes,
      dS: () => encoded,
      jq: () => oid,
      nd: () => integer,
      s4: () => setOf,
      s6: () => nothing,
      tv: () => utf8String
    });
    var asn1js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4549);
    const sequence = (...value) => new asn1js__WEBPACK_IMPORTED_MODULE_0__.gd({
      value: value
    });
    const setOf = (...value) => new asn1js__WEBPACK_IMPORTED_MODULE_0__.NZ({
      value: value
    });
    const oid = value => new asn1js__WEBPACK_IMPORTED_MODULE_0__.dS({
      value: value
    });
    const integer = value => new asn1js__WEBPACK_IMPORTED_MODULE_0__.jz({
      value: value
    });
    const nothing = () => new asn1js__WEBPACK_IMPORTED_MODULE_0__.Uv;
    const utf8String = value => new asn1js__WEBPACK_IMPORTED_MODULE_0__.Jn({
      value: value
    });
    const octetString = bytes => new asn1js__WEBPACK_IMPORTED_MODULE_0__.lW({
      valueHex: bytes
    });
    const bitString = bytes => new asn1js__WEBPACK_IMPORTED_MODULE_0__.Rq({
      valueHex: bytes
    });
    const tagged = (number, ...value) => new asn1js__WEBPACK_IMPORTED_MODULE_0__.BL({
      idBlock: {
        tagClass: CONTEXT_SPECIFIC,
        tagNumber: number
      },
      value: value
    });
    const taggedBytes = (number, bytes) => new asn1js__WEBPACK_IMPORTED_MODULE_0__.sG({
      idBlock: {
        tagClass: CONTEXT_SPECIFIC,
        tagNumber: number
      },
      valueHex: bytes
    });
    const encoded = der => (0, asn1js__WEBPACK_IMPORTED_MODULE_0__.mH)(der).result;
    const algorithm = (identifier, parameters) => sequence(oid(identifier), ...parameters === void 0 ? [] : [ parameters ]);
    function derOf(value) {
      return Buffer.from(value.toBER());
    }
    function pemOf(label, der) {
      const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
      return [ `-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, "" ].join("\n");
    }
    const CONTEXT_SPECIFIC = 3;
  })
};
