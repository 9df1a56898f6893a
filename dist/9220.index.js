"use strict";

exports.id = 9220;

exports.ids = [ 9220, 6982, 2461, 6345 ];

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
  4601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vx: () => KEY_NAMES,
      checkCsr: () => checkCsr,
      eI: () => EXTENSION_REQUEST,
      publicKeyOf: () => publicKeyOf,
      xT: () => keyName
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8800);
    var _asn1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1041);
    var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
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
        if (valid === void 0) warnings.push("is signed with an algorithm that cannot be checked here; its signature was not verified."); else if (!valid) problems.push("is damaged, or signed with another key than its own: its signature does not verify.");
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
        const [info, algorithm, signature] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, (0, 
        _asn1_js__WEBPACK_IMPORTED_MODULE_2__.qg)(der));
        const [version, subject, publicKey, attributes] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, info);
        (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.as)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.vh, version);
        const [keyAlgorithm, keyBits] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, publicKey);
        algorithmOf(keyAlgorithm);
        (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.e4)(keyBits);
        return {
          info: bytesOf(info),
          subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.dA)(subject),
          publicKey: bytesOf(publicKey),
          attributes: attributes === void 0 ? [] : attributesOf(attributes),
          algorithm: algorithmOf(algorithm),
          signature: (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.e4)(signature)
        };
      } catch {
        return;
      }
    }
    function bytesOf(element) {
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.as)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, element).toDER();
    }
    function algorithmOf(element) {
      const [oid, parameters] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, element);
      return {
        oid: (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__._f)(oid),
        parameters: parameters
      };
    }
    function attributesOf(element) {
      return (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.m9)(0, element).map(attribute => {
        const [type, values] = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, attribute);
        return {
          type: (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__._f)(type),
          values: (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.rK, values)
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
      for (const type of [ "pkcs8", "pkcs1", "sec1" ]) if (succeeds(() => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: der,
        format: "der",
        type: type
      }))) return "holds a private key; keep it secret, give the certificate signing request made with it.";
      if (succeeds(() => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der))) return "is a certificate, not a certificate signing request.";
      if (readPublicKey(der) !== void 0) return "is a public key, not a certificate signing request.";
      return "cannot be parsed as a certificate signing request (PKCS#10).";
    }
    function readPublicKey(der) {
      try {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
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
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, info, {
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
        const fields = (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, parameters);
        const known = [ 0, 1, 2, 3 ].map(number => fields.find(field => (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.$J)(field, number)));
        if (known.filter(field => field !== void 0).length !== fields.length) return;
        const [hash, mask, salt] = known.map((field, number) => field && (0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.m9)(number, field));
        const name = hash === void 0 ? SHA1 : algorithmOf(hash[0]).oid;
        const maskName = mask === void 0 ? SHA1 : algorithmOf(algorithmOf(mask[0]).parameters).oid;
        const hashName = PSS_HASHES[name];
        if (hashName === void 0 || maskName !== name) return;
        const saltLength = salt === void 0 ? 20 : Number((0, _asn1_js__WEBPACK_IMPORTED_MODULE_2__.as)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.vh, salt[0]).toInteger());
        return {
          hash: hashName,
          padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING,
          saltLength: saltLength
        };
      } catch {
        return;
      }
    }
    function differences(csr, wanted) {
      const names = (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.VG)(csr.subject).map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__.TM);
      const addresses = addressesIn(csr);
      const ordered = new Set(wanted.emails.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_1__.dC));
      const differing = [ ...wanted.commonName !== void 0 && names.some(name => name !== (0, 
      _domain_names_js__WEBPACK_IMPORTED_MODULE_1__.TM)(wanted.commonName)) ? [ "common name" ] : [], ...addresses.length > 0 && ordered.symmetricDifference(new Set(addresses)).size > 0 ? [ "e-mail addresses" ] : [] ];
      if (differing.length === 0) return [];
      return [ `has another ${differing.join(" and other ")} than the inputs. DigiCert uses the key of the CSR alone; what is ordered is what the inputs say.` ];
    }
    function addressesIn({subject: subject, attributes: attributes}) {
      try {
        const extensions = attributes.filter(({type: type}) => type === EXTENSION_REQUEST).flatMap(({values: values}) => values.flatMap(list => (0, 
        _asn1_js__WEBPACK_IMPORTED_MODULE_2__.lS)(_asn1_js__WEBPACK_IMPORTED_MODULE_2__.gt, list)));
        return (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.sO)(subject, extensions);
      } catch {
        return [];
      }
    }
    const EXTENSION_REQUEST = "1.2.840.113549.1.9.14";
  }),
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
  }),
  9220: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      keepKey: () => keepKey,
      loadKey: () => loadKey,
      makeCsr: () => makeCsr,
      makeKey: () => makeKey,
      typeOf: () => typeOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(803);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8800);
    var _csr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1643);
    var _csr_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4601);
    var _der_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7432);
    var _oids_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4438);
    var _pbes2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9147);
    var _safe_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2461);
    const RSA_SHA256 = {
      hash: "sha256",
      algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.WT)("1.2.840.113549.1.1.11", (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.s6)())
    };
    const CSR_SIGNATURES = {
      "ec-p256": {
        hash: "sha256",
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.WT)("1.2.840.10045.4.3.2")
      },
      "ec-p384": {
        hash: "sha384",
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.WT)("1.2.840.10045.4.3.3")
      },
      "rsa-2048": RSA_SHA256,
      "rsa-3072": RSA_SHA256,
      "rsa-4096": RSA_SHA256
    };
    const ITERATIONS = 6e5;
    const MAX_KEY_BYTES = 65536;
    const makePair = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair);
    async function makeKey(type) {
      const pair = type.startsWith("ec-") ? await makePair("ec", {
        namedCurve: type === "ec-p256" ? "prime256v1" : "secp384r1"
      }) : await makePair("rsa", {
        modulusLength: Number(type.slice(4))
      });
      return pair.privateKey;
    }
    function readKey(pem, password) {
      if (!pem.includes("PRIVATE KEY-----")) throw refusal("key-file: holds no private key in PEM. Give another path, or remove the file to get a new key.");
      const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem);
      if (encrypted && password === void 0) throw refusal("key-password: is not given, but the key in key-file is encrypted.");
      if (!encrypted && password !== void 0) throw refusal("key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or leave key-password out.");
      const key = parseKey(pem, password);
      if (key === void 0) throw refusal(encrypted ? "key-password: does not open the key in key-file, or the file is damaged." : "key-file: holds a private key that is damaged or of an unknown kind.");
      if (typeOf(key) === void 0) throw refusal(`key-file: holds a key of the kind ${(0, 
      _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key)}; DigiCert takes ${Object.values(_csr_check_js__WEBPACK_IMPORTED_MODULE_5__.Vx).join(", ")}.`);
      return key;
    }
    function typeOf(key) {
      return _domain_certificate_js__WEBPACK_IMPORTED_MODULE_9__.W.find(type => _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.Vx[type] === (0, 
      _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key));
    }
    async function keyPem(key, password) {
      if (password === void 0) return key.export({
        type: "pkcs8",
        format: "pem"
      }).toString();
      const plain = key.export({
        type: "pkcs8",
        format: "der"
      });
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__._y)("ENCRYPTED PRIVATE KEY", (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.Tz)(await (0, _pbes2_js__WEBPACK_IMPORTED_MODULE_7__.u)(plain, password, ITERATIONS)));
    }
    async function makeCsr(key, {commonName: commonName, emails: emails}) {
      const type = typeOf(key);
      if (type === void 0) throw new TypeError(`A CSR for a key of the kind ${(0, _csr_check_js__WEBPACK_IMPORTED_MODULE_5__.xT)(key)} was asked for.`);
      const signature = CSR_SIGNATURES[type];
      const info = (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.nd)(0), nameOf(commonName), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.dS)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      })), (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.VK)(0, ...emails.length > 0 ? [ extensionRequest(emails) ] : []));
      const signed = (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)(info, signature.algorithm, (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.FY)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(signature.hash, (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.Tz)(info), key)));
      const csr = (0, _csr_js__WEBPACK_IMPORTED_MODULE_4__.$)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.Tz)(signed));
      if ("problem" in csr) throw new TypeError(`The CSR that was made ${csr.problem}.`);
      return csr.pem;
    }
    async function keepKey(file, type, password) {
      const existing = await loadKey(file, password);
      if (existing !== void 0) return {
        key: existing,
        made: false
      };
      const key = await makeKey(type);
      const pem = await keyPem(key, password);
      await (0, _safe_file_js__WEBPACK_IMPORTED_MODULE_8__.writeFileWhole)(file, Buffer.from(pem), {
        mode: 384,
        overwrite: false
      });
      return {
        key: key,
        made: true
      };
    }
    async function loadKey(file, password) {
      const existing = await (0, _safe_file_js__WEBPACK_IMPORTED_MODULE_8__.X)(file, MAX_KEY_BYTES);
      if (existing === "too large") throw refusal("key-file: is larger than any private key (64 KiB). Give another path.");
      return existing === void 0 ? void 0 : readKey(existing.toString("utf8"), password);
    }
    function parseKey(pem, passphrase) {
      try {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
          key: pem,
          format: "pem",
          ...passphrase === void 0 ? {} : {
            passphrase: passphrase
          }
        });
      } catch {
        return;
      }
    }
    function nameOf(commonName) {
      if (commonName === void 0) return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)();
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.s4)((0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.E4), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.tv)(commonName))));
    }
    function extensionRequest(emails) {
      const names = (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.J8)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.Tz)((0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)(...emails.map(generalName))));
      const extension = (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.FL), names);
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.jq)(_csr_check_js__WEBPACK_IMPORTED_MODULE_5__.eI), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.s4)((0, _der_js__WEBPACK_IMPORTED_MODULE_6__.K2)(extension)));
    }
    function generalName(email) {
      const address = (0, _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.wL)(email);
      if (/^\p{ASCII}*$/u.test(address)) return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.cR)(1, Buffer.from(address));
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.VK)(0, (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.jq)(_oids_js__WEBPACK_IMPORTED_MODULE_10__.My), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_6__.VK)(0, (0, _der_js__WEBPACK_IMPORTED_MODULE_6__.tv)(address)));
    }
    function refusal(message) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid_input", message);
    }
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
  9147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => encryptPbes2,
      u: () => encryptedKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7432);
    const PBES2 = "1.2.840.113549.1.5.13";
    const PBKDF2 = "1.2.840.113549.1.5.12";
    const HMAC_SHA256 = "1.2.840.113549.2.9";
    const AES_256_CBC = "2.16.840.1.101.3.4.1.42";
    async function encryptPbes2(plain, password, iterations) {
      const salt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
      const iv = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
      const key = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2)(password, salt, iterations, 32, "sha256");
      const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)("aes-256-cbc", key, iv);
      const encrypted = Buffer.concat([ cipher.update(plain), cipher.final() ]);
      const derivation = (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(salt), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.nd)(iterations), (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(HMAC_SHA256, (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.s6)()));
      const parameters = (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)((0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(PBKDF2, derivation), (0, 
      _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(AES_256_CBC, (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(iv)));
      return {
        algorithm: (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.WT)(PBES2, parameters),
        encrypted: encrypted
      };
    }
    async function encryptedKey(pkcs8, password, iterations) {
      const {algorithm: algorithm, encrypted: encrypted} = await encryptPbes2(pkcs8, password, iterations);
      return (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.K2)(algorithm, (0, _der_js__WEBPACK_IMPORTED_MODULE_2__.J8)(encrypted));
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
  }),
  2461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => readRegularFile,
      checkTarget: () => checkTarget,
      writeFileWhole: () => writeFileWhole
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
    var _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
    const MAX_REPLACEABLE_BYTES = 16777216;
    async function writeFileWhole(path, bytes, options) {
      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
      try {
        const replaces = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
          await writeFlushed(temporary, bytes, options.mode);
          if (replaces) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target); else await moveNew(path, temporary, target);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
            force: true
          });
        }
        await flush((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function checkTarget(path, options) {
      const temporary = temporaryBeside((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
      try {
        await prepareTarget(path, options);
        try {
          await writeFlushed(temporary, Buffer.from("x"), options.mode);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
            force: true
          });
        }
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    async function prepareTarget(path, options) {
      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
      await refuseEscape(path, target);
      await makeDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
      const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
      if (existing === void 0) return false;
      const large = existing === "too large";
      if (!large && options.replaceable?.(existing)) return true;
      if (large ? await (0, _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__.R)(target) : (0, 
      _private_key_file_js__WEBPACK_IMPORTED_MODULE_6__.S)(existing)) throw refusal(path, "it contains a private key and is never replaced", "Give another path, or move the file.");
      if (!options.overwrite) throw refusal(path, "it exists already and is not replaced", "Give another path, or remove the file.");
      return true;
    }
    function temporaryBeside(target) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
    }
    async function readRegularFile(path, limit) {
      try {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(noneIfMissing);
        if (found === void 0) return;
        if (found.isSymbolicLink()) throw refusal(path, "it is a symbolic link, which is not followed", "Give the path of a file.");
        if (!found.isFile()) {
          const kind = found.isDirectory() ? "a directory" : "a device, pipe or socket";
          throw refusal(path, `it is ${kind}`, "Give the path of a file.");
        }
        const {O_RDONLY: O_RDONLY, O_NOFOLLOW: O_NOFOLLOW = 0, O_NONBLOCK: O_NONBLOCK = 0} = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
          return (await file.stat()).size > limit ? "too large" : await file.readFile();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ ? error : refusal(path, reasonOf(error), ADVICE);
      }
    }
    const ADVICE = "Check the path and its permissions; a path under RUNNER_TEMP is always writable.";
    async function refuseEscape(path, target) {
      const workspace = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(process.cwd());
      let parent;
      let startsInWorkspace = false;
      for (const directory of directoriesAbove(target)) {
        const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory).catch(noneIfMissing);
        parent ??= real;
        startsInWorkspace ||= real === workspace;
      }
      if (startsInWorkspace && parent !== void 0 && parent !== workspace && !isInside(workspace, parent)) throw refusal(path, "a directory on its way is a symbolic link that leads out of the workspace", "Give the path of the directory itself.");
    }
    function directoriesAbove(target) {
      const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
      return directory === target ? [] : [ directory, ...directoriesAbove(directory) ];
    }
    function isInside(directory, path) {
      const way = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
      return way !== "" && !/^\.\.([\\/]|$)/.test(way) && !(0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
    }
    async function makeDirectory(directory) {
      if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory).catch(noneIfMissing) !== void 0) return;
      await makeDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory));
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory).catch(error => {
        if (codeOf(error) !== "EEXIST") throw error;
      });
    }
    async function writeFlushed(path, bytes, mode) {
      const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "wx", mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    async function moveNew(path, temporary, target) {
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, target).catch(async () => {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(temporary, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
          await flush(target);
        });
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
        throw refusal(path, "another process wrote it meanwhile", "Give every job a path of its own.");
      }
    }
    async function flush(path) {
      try {
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "r");
        await file.sync().finally(() => file.close());
      } catch {}
    }
    function noneIfMissing(error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    const REASONS = {
      EACCES: "permission is denied",
      EPERM: "permission is denied",
      ENOENT: "a part of its path leads nowhere",
      EROFS: "the file system is read-only",
      ENOSPC: "the disk is full",
      EDQUOT: "the disk quota is used up",
      EFBIG: "the file is larger than is allowed here",
      ENOTDIR: "a part of its path is a file, not a directory",
      ENAMETOOLONG: "its name is too long",
      ELOOP: "a part of its path is a symbolic link that leads nowhere"
    };
    function reasonOf(error) {
      const code = codeOf(error);
      const reason = REASONS[code];
      return reason === void 0 ? code : `${reason} (${code})`;
    }
    function codeOf(error) {
      return error.code ?? "unknown error";
    }
    function refusal(path, reason, advice) {
      const shownPath = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__.g$)(path, 200);
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("invalid_input", `The file "${shownPath}" cannot be used: ${reason}. ${advice}`, {
        shownPath: shownPath
      });
    }
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
