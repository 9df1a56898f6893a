"use strict";

exports.id = 327;

exports.ids = [ 327, 708 ];

exports.modules = {
  3708: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eI: () => EXTENSION_REQUEST,
      checkCsr: () => checkCsr,
      xT: () => keyName,
      publicKeyOf: () => publicKeyOf
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var domain_names = __webpack_require__(8800);
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
    var oids = __webpack_require__(4438);
    function publicKeyOf(csrPem) {
      return parseCsr(derOf(csrPem))?.publicKey;
    }
    async function checkCsr(csrPem, wanted) {
      const der = derOf(csrPem);
      const csr = parseCsr(der);
      if (csr === void 0) return {
        problems: [ whatItIs(der) ],
        warnings: []
      };
      const key = readPublicKey(csr.publicKey);
      if (key === void 0) return {
        problems: [ "has a public key of an unknown kind." ],
        warnings: []
      };
      const problems = [];
      const warnings = differences(csr, wanted);
      const name = keyName(key);
      if (!ALLOWED_KEYS.includes(name)) problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
      if (key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ec") {
        const valid = isSignedWith(csr, key);
        if (valid === void 0) warnings.push("is signed with an algorithm that cannot be checked here; its signature was not verified."); else if (!valid) problems.push("is damaged, or signed with another key than its own: its signature does not verify.");
      }
      return {
        problems: problems,
        warnings: warnings
      };
    }
    const ALLOWED_KEYS = [ "RSA 2048", "RSA 3072", "RSA 4096", "EC P-256", "EC P-384" ];
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
        const [info, algorithm, signature] = membersOf(SEQUENCE, parse(der));
        const [version, subject, publicKey, attributes] = membersOf(SEQUENCE, info);
        as(INTEGER, version);
        const [keyAlgorithm, keyBits] = membersOf(SEQUENCE, publicKey);
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
      return as(SEQUENCE, element).toDER();
    }
    function algorithmOf(element) {
      const [oid, parameters] = membersOf(SEQUENCE, element);
      return {
        oid: oidOf(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      return inTag(0, element).map(attribute => {
        const [type, values] = membersOf(SEQUENCE, attribute);
        return {
          type: oidOf(type),
          values: membersOf(SET, values)
        };
      });
    }
    function namePartsOf(subject) {
      return membersOf(SEQUENCE, subject).flatMap(part => membersOf(SET, part)).map(entry => {
        const [type, value] = membersOf(SEQUENCE, entry);
        return {
          type: oidOf(type),
          text: nameOf(value)
        };
      });
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return textOf(value) ?? value.toDER().toString("hex");
    }
    function whatItIs(der) {
      const succeeds = read => {
        try {
          read();
          return true;
        } catch {
          return false;
        }
      };
      for (const type of [ "pkcs8", "pkcs1", "sec1" ]) if (succeeds(() => (0, external_node_crypto_.createPrivateKey)({
        key: der,
        format: "der",
        type: type
      }))) return "holds a private key; keep it secret, give the certificate signing request made with it.";
      if (succeeds(() => new external_node_crypto_.X509Certificate(der))) return "is a certificate, not a certificate signing request.";
      if (readPublicKey(der) !== void 0) return "is a public key, not a certificate signing request.";
      return "cannot be parsed as a certificate signing request (PKCS#10).";
    }
    function readPublicKey(der) {
      try {
        return (0, external_node_crypto_.createPublicKey)({
          key: der,
          format: "der",
          type: "spki"
        });
      } catch {
        return;
      }
    }
    const SIGNATURE_HASHES = {
      "1.3.14.3.2.29": "sha1",
      "1.2.840.113549.1.1.5": "sha1",
      "1.2.840.113549.1.1.14": "sha224",
      "1.2.840.113549.1.1.11": "sha256",
      "1.2.840.113549.1.1.12": "sha384",
      "1.2.840.113549.1.1.13": "sha512",
      "1.2.840.10045.4.1": "sha1",
      "1.2.840.10045.4.3.1": "sha224",
      "1.2.840.10045.4.3.2": "sha256",
      "1.2.840.10045.4.3.3": "sha384",
      "1.2.840.10045.4.3.4": "sha512"
    };
    const RSASSA_PSS = "1.2.840.113549.1.1.10";
    function isSignedWith({info: info, algorithm: algorithm, signature: signature}, key) {
      const padding = algorithm.oid === RSASSA_PSS ? pssPadding(algorithm) : {};
      const hash = padding?.hash ?? SIGNATURE_HASHES[algorithm.oid];
      if (padding === void 0 || hash === void 0) return;
      try {
        return (0, external_node_crypto_.verify)(hash, info, {
          key: key,
          ...padding
        }, signature);
      } catch {
        return false;
      }
    }
    const SHA1 = "1.3.14.3.2.26";
    const PSS_HASHES = {
      [SHA1]: "sha1",
      "2.16.840.1.101.3.4.2.1": "sha256",
      "2.16.840.1.101.3.4.2.2": "sha384",
      "2.16.840.1.101.3.4.2.3": "sha512"
    };
    function pssPadding({parameters: parameters}) {
      try {
        const fields = membersOf(SEQUENCE, parameters);
        const known = [ 0, 1, 2, 3 ].map(number => fields.find(field => isTagged(field, number)));
        if (known.filter(field => field !== void 0).length !== fields.length) return;
        const [hash, mask, salt] = known.map((field, number) => field && inTag(number, field));
        const name = hash === void 0 ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === void 0 ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        if (hashName === void 0 || maskName !== name) return;
        const saltLength = salt === void 0 ? 20 : Number(as(INTEGER, salt[0]).toInteger());
        return {
          hash: hashName,
          padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
          saltLength: saltLength
        };
      } catch {
        return;
      }
    }
    function differences(csr, wanted) {
      const names = textsOf(csr.subject, oids.E4).map(domain_names.TM);
      const addresses = addressesOf(csr);
      const ordered = new Set(wanted.emails.map(domain_names.dC));
      const differing = [ ...wanted.commonName !== void 0 && names.some(name => name !== (0, 
      domain_names.TM)(wanted.commonName)) ? [ "common name" ] : [], ...addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0 ? [ "e-mail addresses" ] : [] ];
      if (differing.length === 0) return [];
      return [ `has another ${differing.join(" and other ")} than the inputs. DigiCert uses the key of the CSR alone; what is ordered is what the inputs say.` ];
    }
    function textsOf(subject, type) {
      return subject.filter(part => part.type === type).map(({text: text}) => text);
    }
    function addressesOf({subject: subject, attributes: attributes}) {
      try {
        const alternatives = attributes.filter(({type: type}) => type === EXTENSION_REQUEST).flatMap(({values: values}) => values.flatMap(extensions => membersOf(SEQUENCE, extensions))).flatMap(alternativeAddresses);
        return [ ...new Set([ ...textsOf(subject, oids.MB), ...alternatives ].map(domain_names.dC)) ];
      } catch {
        return [];
      }
    }
    function alternativeAddresses(extension) {
      const [type, ...rest] = membersOf(SEQUENCE, extension);
      const value = as(OCTET_STRING, rest.find(element => is(OCTET_STRING, element)));
      if (oidOf(type) !== oids.FL) return [];
      return membersOf(SEQUENCE, parse(value.value)).flatMap(addressOf);
    }
    function addressOf(name) {
      if (isTagged(name, 1)) return [ name.value.toString("latin1") ];
      if (!isTagged(name, 0)) return [];
      const [type, value] = inTag(0, name);
      if (oidOf(type) !== oids.My) return [];
      const [mailbox] = inTag(0, value);
      return is(UTF8_STRING, mailbox) ? [ mailbox.value.toString("utf8") ] : [];
    }
    const EXTENSION_REQUEST = "1.2.840.113549.1.9.14";
  }),
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
