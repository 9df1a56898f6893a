"use strict";

exports.id = 671;

exports.ids = [ 671 ];

exports.modules = {
  3671: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xT: () => keyName,
      publicKeyOf: () => publicKeyOf
    });
    __webpack_require__(7598);
    var build = __webpack_require__(4549);
    function asn1_parse(der) {
      const {offset: offset, result: result} = (0, build.fromBER)(der);
      if (offset === -1 || result.error !== "") throw new TypeError(`ASN.1: ${result.error}`);
      return result;
    }
    function asn1_is(kind, element) {
      return element?.constructor === kind && element.idBlock.isConstructed === element instanceof build.Constructed;
    }
    function asn1_as(kind, element) {
      if (asn1_is(kind, element)) return element;
      throw new TypeError("ASN.1: another element than expected");
    }
    function asn1_membersOf(kind, element) {
      return asn1_as(kind, element).valueBlock.value;
    }
    function asn1_oidOf(element) {
      return asn1_as(build.ObjectIdentifier, element).getValue();
    }
    function asn1_isTagged(element, number) {
      return element?.idBlock.tagClass === 3 && element.idBlock.tagNumber === number;
    }
    __webpack_require__(6455);
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
        const [info, algorithm, signature] = asn1_membersOf(build.Sequence, asn1_parse(der));
        const [version, subject, publicKey, attributes] = asn1_membersOf(build.Sequence, info);
        asn1_as(build.Integer, version);
        const [keyAlgorithm, keyBits] = asn1_membersOf(build.Sequence, publicKey);
        algorithmOf(keyAlgorithm);
        asn1_as(build.BitString, keyBits);
        return {
          info: bytesOf(info),
          subject: namePartsOf(subject),
          publicKey: bytesOf(publicKey),
          attributes: attributes === void 0 ? [] : attributesOf(attributes),
          algorithm: algorithmOf(algorithm),
          signature: Buffer.from(asn1_as(build.BitString, signature).valueBlock.valueHexView)
        };
      } catch {
        return;
      }
    }
    function bytesOf(element) {
      return Buffer.from(asn1_as(build.Sequence, element).valueBeforeDecodeView);
    }
    function algorithmOf(element) {
      const [oid, parameters] = asn1_membersOf(build.Sequence, element);
      return {
        oid: asn1_oidOf(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      if (!asn1_isTagged(element, 0)) throw new TypeError("ASN.1: something else than attributes");
      return asn1_membersOf(build.Constructed, element).map(attribute => {
        const [type, values] = asn1_membersOf(build.Sequence, attribute);
        return {
          type: asn1_oidOf(type),
          values: asn1_membersOf(build.Set, values)
        };
      });
    }
    function namePartsOf(subject) {
      return asn1_membersOf(build.Sequence, subject).flatMap(part => asn1_membersOf(build.Set, part)).map(entry => {
        const [type, value] = asn1_membersOf(build.Sequence, entry);
        return {
          type: asn1_oidOf(type),
          text: textOf(value)
        };
      });
    }
    const STRINGS = [ build.Utf8String, build.PrintableString, build.IA5String, build.TeletexString, build.BmpString, build.UniversalString ];
    function textOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      const kind = STRINGS.find(string => asn1_is(string, value));
      return kind === void 0 ? Buffer.from(value.valueBeforeDecodeView).toString("hex") : asn1_as(kind, value).getValue();
    }
  })
};
