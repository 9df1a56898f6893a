"use strict";

exports.id = 601;

exports.ids = [ 601, 982 ];

exports.modules = {
  1471: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  4508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  6982: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vx: () => KEY_NAMES,
      checkCsr: () => checkCsr,
      eI: () => EXTENSION_REQUEST,
      publicKeyOf: () => publicKeyOf,
      xT: () => keyName
    });
    var node_crypto_0 = __webpack_require__(7598);
    var asn1_asn1_1 = __webpack_require__(1471);
    var domain_names_2 = __webpack_require__(8800);
    var subject_3 = __webpack_require__(323);
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
      if (!Object.values(KEY_NAMES).includes(name)) problems.push(`has a key of the kind ${name}; DigiCert takes RSA 2048, RSA 3072, RSA 4096, EC P-256 and EC P-384.`);
      if (key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ec") {
        const valid = isSignedWith(csr, key);
        if (valid === void 0) warnings.push("is signed with an algorithm that cannot be checked here; its signature was not verified."); else if (!valid) problems.push("is damaged, or signed with a different key: its signature does not verify.");
      }
      return {
        problems: problems,
        warnings: warnings
      };
    }
    const KEY_NAMES = {
      "rsa-2048": "RSA 2048",
      "rsa-3072": "RSA 3072",
      "rsa-4096": "RSA 4096",
      "ec-p256": "EC P-256",
      "ec-p384": "EC P-384"
    };
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
        const [info, algorithm, signature] = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, (0, asn1_asn1_1.qg)(der));
        const [version, subject, publicKey, attributes] = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, info);
        (0, asn1_asn1_1.as)(asn1_asn1_1.vh, version);
        const [keyAlgorithm, keyBits] = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, publicKey);
        algorithmOf(keyAlgorithm);
        (0, asn1_asn1_1.e4)(keyBits);
        return {
          info: bytesOf(info),
          subject: (0, subject_3.dA)(subject),
          publicKey: bytesOf(publicKey),
          attributes: attributes === void 0 ? [] : attributesOf(attributes),
          algorithm: algorithmOf(algorithm),
          signature: (0, asn1_asn1_1.e4)(signature)
        };
      } catch {
        return;
      }
    }
    function bytesOf(element) {
      return (0, asn1_asn1_1.as)(asn1_asn1_1.gt, element).toDER();
    }
    function algorithmOf(element) {
      const [oid, parameters] = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, element);
      return {
        oid: (0, asn1_asn1_1._f)(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      return (0, asn1_asn1_1.m9)(0, element).map(attribute => {
        const [type, values] = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, attribute);
        return {
          type: (0, asn1_asn1_1._f)(type),
          values: (0, asn1_asn1_1.lS)(asn1_asn1_1.rK, values)
        };
      });
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
      for (const type of [ "pkcs8", "pkcs1", "sec1" ]) if (succeeds(() => (0, node_crypto_0.createPrivateKey)({
        key: der,
        format: "der",
        type: type
      }))) return "contains a private key; keep it secret, and give the certificate signing request that was made with it.";
      if (succeeds(() => new node_crypto_0.X509Certificate(der))) return "is a certificate, not a certificate signing request.";
      if (readPublicKey(der) !== void 0) return "is a public key, not a certificate signing request.";
      return "cannot be parsed as a certificate signing request (PKCS#10).";
    }
    function readPublicKey(der) {
      try {
        return (0, node_crypto_0.createPublicKey)({
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
        return (0, node_crypto_0.verify)(hash, info, {
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
        const fields = (0, asn1_asn1_1.lS)(asn1_asn1_1.gt, parameters);
        const known = [ 0, 1, 2, 3 ].map(number => fields.find(field => (0, asn1_asn1_1.$J)(field, number)));
        if (known.filter(field => field !== void 0).length !== fields.length) return;
        const [hash, mask, salt] = known.map((field, number) => field && (0, asn1_asn1_1.m9)(number, field));
        const name = hash === void 0 ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === void 0 ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        if (hashName === void 0 || maskName !== name) return;
        const saltLength = salt === void 0 ? 20 : Number((0, asn1_asn1_1.as)(asn1_asn1_1.vh, salt[0]).toInteger());
        return {
          hash: hashName,
          padding: node_crypto_0.constants.RSA_PKCS1_PSS_PADDING,
          saltLength: saltLength
        };
      } catch {
        return;
      }
    }
    function differences(csr, wanted) {
      const names = (0, subject_3.VG)(csr.subject).map(domain_names_2.TM);
      const addresses = addressesIn(csr);
      const ordered = new Set(wanted.emails.map(domain_names_2.dC));
      const differing = [ ...wanted.commonName !== void 0 && names.some(name => name !== (0, 
      domain_names_2.TM)(wanted.commonName)) ? [ "common name" ] : [], ...addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0 ? [ "e-mail addresses" ] : [] ];
      if (differing.length === 0) return [];
      return [ `has another ${differing.join(" and other ")} than the inputs. DigiCert uses only the key of the CSR; what is ordered is what the inputs say.` ];
    }
    function addressesIn({subject: subject, attributes: attributes}) {
      try {
        const extensions = attributes.filter(({type: type}) => type === EXTENSION_REQUEST).flatMap(({values: values}) => values.flatMap(list => (0, 
        asn1_asn1_1.lS)(asn1_asn1_1.gt, list)));
        return (0, subject_3.sO)(subject, extensions);
      } catch {
        return [];
      }
    }
    const EXTENSION_REQUEST = "1.2.840.113549.1.9.14";
  }),
  323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      VG: () => commonNamesOf,
      dA: () => namePartsOf,
      sO: () => addressesOf
    });
    var asn1_asn1_0 = __webpack_require__(1471);
    var asn1_oids_2 = __webpack_require__(4508);
    var domain_names_1 = __webpack_require__(8800);
    function namePartsOf(name) {
      return (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, name).flatMap(part => (0, asn1_asn1_0.lS)(asn1_asn1_0.rK, part)).map(entry => {
        const [type, value] = (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, entry);
        return {
          type: (0, asn1_asn1_0._f)(type),
          text: nameOf(value)
        };
      });
    }
    function commonNamesOf(name) {
      return textsOf(name, asn1_oids_2.E4);
    }
    function addressesOf(subject, extensions) {
      const found = [ ...textsOf(subject, asn1_oids_2.MB), ...extensions.flatMap(alternativeAddresses) ];
      return [ ...new Set(found.map(domain_names_1.dC)) ];
    }
    function nameOf(value) {
      if (value === void 0) throw new TypeError("ASN.1: a name without a value");
      return (0, asn1_asn1_0.b6)(value) ?? value.toDER().toString("hex");
    }
    function textsOf(name, type) {
      return name.filter(part => part.type === type).map(({text: text}) => text);
    }
    function alternativeAddresses(extension) {
      const [type, ...rest] = (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, extension);
      const value = (0, asn1_asn1_0.as)(asn1_asn1_0.G, rest.find(element => (0, asn1_asn1_0.is)(asn1_asn1_0.G, element)));
      if ((0, asn1_asn1_0._f)(type) !== asn1_oids_2.FL) return [];
      return (0, asn1_asn1_0.lS)(asn1_asn1_0.gt, (0, asn1_asn1_0.qg)(value.value)).flatMap(addressOf);
    }
    function addressOf(name) {
      if ((0, asn1_asn1_0.$J)(name, 1)) return [ name.value.toString("latin1") ];
      if (!(0, asn1_asn1_0.$J)(name, 0)) return [];
      const [type, value] = (0, asn1_asn1_0.m9)(0, name);
      if ((0, asn1_asn1_0._f)(type) !== asn1_oids_2.My) return [];
      const [mailbox] = (0, asn1_asn1_0.m9)(0, value);
      return (0, asn1_asn1_0.is)(asn1_asn1_0.AA, mailbox) ? [ mailbox.value.toString("utf8") ] : [];
    }
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url_0 = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url_0.domainToASCII)(domain) || domain}`;
    }
  })
};
