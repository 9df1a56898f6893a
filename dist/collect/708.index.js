"use strict";

exports.id = 708;

exports.ids = [ 708 ];

exports.modules = {
  3708: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xT: () => keyName,
      publicKeyOf: () => publicKeyOf
    });
    __webpack_require__(7598);
    __webpack_require__(8800);
    var asn1 = __webpack_require__(6027);
    const asn1_INTEGER = 2;
    const BIT_STRING = 3;
    const asn1_UTF8_STRING = 12;
    const asn1_SEQUENCE = 16;
    const SET = 17;
    function asn1_parse(der) {
      return asn1.l.parseBuffer(Buffer.from(der));
    }
    function asn1_is(tag, element) {
      if (element === void 0 || !element.tag.isUniversal() || element.tag.number !== tag) return false;
      return element.tag.constructed === (tag === asn1_SEQUENCE || tag === SET);
    }
    function asn1_as(tag, element) {
      if (asn1_is(tag, element)) return element;
      throw new TypeError("ASN.1: another element than expected");
    }
    function asn1_membersOf(tag, element) {
      return asn1_as(tag, element).subs;
    }
    function asn1_oidOf(element) {
      if (element === void 0 || !((element.value.at(-1) ?? 128) < 128)) throw new TypeError("ASN.1: no whole object identifier");
      return element.toOID();
    }
    function bitsOf(element) {
      const {value: value} = asn1_as(BIT_STRING, element);
      if (value[0] === 0) return value.subarray(1);
      throw new TypeError("ASN.1: bits that are no bytes");
    }
    function asn1_isTagged(element, number) {
      return element?.tag.isContextSpecific(number) ?? false;
    }
    function asn1_inTag(number, element) {
      if (asn1_isTagged(element, number) && element.tag.constructed) return element.subs;
      throw new TypeError("ASN.1: another element than expected");
    }
    const CHARACTER_STRINGS = {
      [asn1_UTF8_STRING]: bytes => bytes.toString("utf8"),
      19: bytes => bytes.toString("latin1"),
      20: bytes => bytes.toString("latin1"),
      22: bytes => bytes.toString("latin1"),
      30: bytes => new TextDecoder("utf-16be").decode(bytes)
    };
    function textOf(element) {
      return asn1_is(element.tag.number, element) ? CHARACTER_STRINGS[element.tag.number]?.(element.value) : void 0;
    }
    function publicKeyOf(csrPem) {
      return parseCsr(derOf(csrPem))?.publicKey;
    }
    const CURVES = {
      prime256v1: "P-256",
      secp384r1: "P-384",
      secp521r1: "P-521"
    };
    const OTHER_KINDS = {
      dsa: "DSA",
      ed25519: "Ed25519",
      ed448: "Ed448"
    };
    function keyName(key) {
      const kind = key.asymmetricKeyType ?? "unknown";
      const {modulusLength: modulusLength, namedCurve: namedCurve} = key.asymmetricKeyDetails ?? {};
      if (kind === "rsa" || kind === "rsa-pss") return `${kind.toUpperCase()} ${modulusLength}`;
      if (kind === "ec") return `EC ${CURVES[namedCurve ?? ""] ?? namedCurve ?? "with a curve of its own"}`;
      return OTHER_KINDS[kind] ?? kind.toUpperCase();
    }
    function derOf(csrPem) {
      return Buffer.from(csrPem.replace(/-----[^-]*-----/g, ""), "base64");
    }
    function parseCsr(der) {
      try {
        const [info, algorithm, signature] = asn1_membersOf(asn1_SEQUENCE, asn1_parse(der));
        const [version, subject, publicKey, attributes] = asn1_membersOf(asn1_SEQUENCE, info);
        asn1_as(asn1_INTEGER, version);
        const [keyAlgorithm, keyBits] = asn1_membersOf(asn1_SEQUENCE, publicKey);
        algorithmOf(keyAlgorithm);
        bitsOf(keyBits);
        return {
          info: bytesOf(info),
          subject: namePartsOf(subject),
          publicKey: bytesOf(publicKey),
          attributes: attributes === void 0 ? [] : attributesOf(attributes),
          algorithm: algorithmOf(algorithm),
          signature: bitsOf(signature)
        };
      } catch {
        return;
      }
    }
    function bytesOf(element) {
      return asn1_as(asn1_SEQUENCE, element).toDER();
    }
    function algorithmOf(element) {
      const [oid, parameters] = asn1_membersOf(asn1_SEQUENCE, element);
      return {
        oid: asn1_oidOf(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      return asn1_inTag(0, element).map(attribute => {
        const [type, values] = asn1_membersOf(asn1_SEQUENCE, attribute);
        return {
          type: asn1_oidOf(type),
          values: asn1_membersOf(SET, values)
        };
      });
    }
    function namePartsOf(subject) {
      return asn1_membersOf(asn1_SEQUENCE, subject).flatMap(part => asn1_membersOf(SET, part)).map(entry => {
        const [type, value] = asn1_membersOf(asn1_SEQUENCE, entry);
        return {
          type: asn1_oidOf(type),
          text: nameOf(value)
        };
      });
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return textOf(value) ?? value.toDER().toString("hex");
    }
  })
};
