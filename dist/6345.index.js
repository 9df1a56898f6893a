"use strict";

exports.id = 6345;

exports.ids = [ 6345 ];

exports.modules = {
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
  })
};
