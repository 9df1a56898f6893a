"use strict";

exports.id = 1840;

exports.ids = [ 1840, 6982, 803 ];

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
  7344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && foldedPath(first) === foldedPath(second);
    }
    function realPath(path) {
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
      } catch {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
      }
    }
    function foldedPath(path) {
      return path.normalize("NFC").toLowerCase();
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
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
  }),
  803: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => KEY_TYPES,
      j: () => CERTIFICATE_FORMATS
    });
    const CERTIFICATE_FORMATS = [ "pem", "pem-leaf", "pem-chain", "p7b", "der" ];
    const KEY_TYPES = [ "ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096" ];
  }),
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => statedEnd,
      z: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = body.order_validity?.days ?? (body.validity_years === void 0 ? void 0 : body.validity_years * 365.25);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  9319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nR: () => readDelivery,
      kf: () => readPassword,
      OG: () => readWaiting,
      BP: () => wantsCertificate
    });
    var same_file = __webpack_require__(7344);
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    function readWaiting(reader, {goals: goals = GOALS, onTimeout: onTimeout = "succeed"} = {}) {
      return {
        goal: reader.oneOf("wait-for", goals) ?? "none",
        timeoutMinutes: reader.decimal("wait-timeout-minutes", {
          min: 0,
          max: 10080
        }) ?? 30,
        onTimeout: reader.oneOf("on-timeout", [ "succeed", "fail" ]) ?? onTimeout
      };
    }
    function readDelivery(reader, mask) {
      const keyPassword = readPassword(reader, "key-password", mask);
      const password = readPassword(reader, "pkcs12-password", mask);
      const keyFile = reader.path("key-file");
      const file = reader.path("pkcs12-file");
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file holds the private key.");
      if (file !== void 0 && password === void 0) reader.refuse("pkcs12-password", "is required with pkcs12-file. Give it from a secret.");
      refuseSharedPaths(reader);
      return {
        certificateFile: reader.path("certificate-file"),
        format: reader.oneOf("certificate-format", certificate.j) ?? "pem",
        overwrite: reader.boolean("overwrite") ?? false,
        keyFile: keyFile,
        keyPassword: keyPassword,
        pkcs12: file === void 0 || password === void 0 ? void 0 : {
          file: file,
          password: password
        }
      };
    }
    function refuseSharedPaths(reader) {
      const taken = [];
      for (const name of [ "key-file", "certificate-file", "pkcs12-file" ]) {
        const path = reader.raw(name);
        if (path === void 0) continue;
        const other = taken.find(earlier => (0, same_file.D)(earlier.path, path));
        if (other !== void 0) reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({
          name: name,
          path: path
        });
      }
    }
    function readPassword(reader, name, mask) {
      const password = reader.password(name);
      if (password !== void 0) mask(password);
      return password;
    }
    function wantsCertificate({certificateFile: certificateFile, pkcs12: pkcs12}) {
      return certificateFile !== void 0 || pkcs12 !== void 0;
    }
  }),
  2763: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => workflowRun
    });
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner: owner,
            repo: repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    function workflowRun(env) {
      if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID) return;
      const {serverUrl: serverUrl, repo: repo, runId: runId, runAttempt: runAttempt} = contextWithoutEvent();
      const repository = `${repo.owner}/${repo.repo}`;
      return {
        serverUrl: serverUrl,
        repository: repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || void 0,
        job: env.GITHUB_JOB || void 0,
        step: env.GITHUB_ACTION || void 0,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt
      };
    }
    function contextWithoutEvent() {
      const {GITHUB_EVENT_PATH: GITHUB_EVENT_PATH} = process.env;
      delete process.env.GITHUB_EVENT_PATH;
      try {
        return new Context;
      } finally {
        if (GITHUB_EVENT_PATH !== void 0) process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
      }
    }
  }),
  3882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dh: () => saveNewKey,
      Di: () => passingKey,
      b: () => existingKey,
      ev: () => csrOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    async function existingKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, csr) {
      if (keyFile === void 0) return;
      const {loadKey: loadKey, typeOf: typeOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const key = await loadKey(keyFile, keyPassword);
      if (key !== void 0 && keyType !== void 0 && typeOf(key) !== keyType) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type empty to use that key, or give another key-file.`);
      if (csr === void 0) {
        if (key === void 0) await checkPlace(keyFile);
        return key;
      }
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6982) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
      if (key !== void 0 && publicKeyOf(csr)?.equals(publicPart(key))) return key;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid_input", `key-file: ${key === void 0 ? "does not exist" : "contains a different key from the CSR"}, so nothing was sent to DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.`);
    }
    async function checkPlace(keyFile) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(2461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
      try {
        await checkTarget(keyFile, {
          mode: 384,
          overwrite: false
        });
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `key-file: ${error.message} Nothing was sent to DigiCert.`, {
          cause: error
        });
      }
    }
    async function saveNewKey({delivery: {keyFile: keyFile, keyPassword: keyPassword}, keyType: keyType}, report) {
      const {keepKey: keepKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      const file = keyFile;
      const {key: key, made: made} = await keepKey(file, keyType ?? "ec-p256", keyPassword);
      report.tellKey(file, made);
      if (made && keyPassword === void 0) report.notice("The private key is saved without a password, because key-password is empty. An unset secret is empty, too.");
      return key;
    }
    async function csrOf(key, {common_name: common_name, emails: emails}) {
      const {makeCsr: makeCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeCsr(key, {
        commonName: common_name,
        emails: emails
      });
    }
    async function passingKey(keyType) {
      const {makeKey: makeKey} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(9220), __webpack_require__.e(803) ]).then(__webpack_require__.bind(__webpack_require__, 9220));
      return makeKey(keyType ?? "ec-p256");
    }
    function publicPart(key) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
  }),
  4192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IQ: () => refuseOtherReference,
      Rg: () => chosenOrder,
      Rx: () => readOrder
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
    var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    async function chosenOrder(context, choice) {
      try {
        return "id" in choice ? await readOrder(context, choice.id) : await orderByReference(context, choice.reference);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        if ("id" in choice && isMissing(error)) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("api_refused", `Order ${choice.id} does not exist, or the key may not see it; nothing was changed. Check order-id, and whether the key belongs to the right account and division.`, {
          cause: error
        });
        throw readingFailed(error, choice);
      }
    }
    async function readOrder({service: service}, id, patience) {
      const info = await service.orderInfo(id, patience);
      return {
        order: {
          ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(info),
          created: false
        },
        info: info
      };
    }
    async function refuseOtherReference({service: service}, {order: order, info: info}, reference) {
      if (info.alternative_order_id === reference) return;
      try {
        const listed = info.alternative_order_id ? [] : await service.ordersByReference(reference);
        if (listed.some(({id: id}) => id === order.id)) return;
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.GI)) throw error;
        throw readingFailed(error, {
          reference: reference
        });
      }
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the order-reference that one ordering step reported.`);
    }
    function isMissing({status: status, codes: codes}) {
      return status === 404 && codes.some(code => code === "not_found" || code === "not_found|order");
    }
    function readingFailed(error, choice) {
      const which = "id" in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
      return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)(error, "not_ordered", `Reading ${which} failed; nothing was changed. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error)} Run the step again when that is solved.`);
    }
    async function orderByReference(context, reference) {
      const listed = await context.service.ordersByReference(reference);
      const found = await (0, _search_js__WEBPACK_IMPORTED_MODULE_2__.FS)(context, reference, listed, {
        isEnough: () => false
      });
      const open = found.filter(({order: order}) => !(0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(order.status));
      const [only] = open;
      if (only !== void 0 && open.length === 1) return only;
      if (open.length > 1) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `${open.length} open orders have the reference ${reference}: ${(0, 
      _search_js__WEBPACK_IMPORTED_MODULE_2__.c3)(open.map(({order: order}) => order))}; nothing was changed. Name the one that you mean with order-id.`);
      const [newest] = found.toSorted((one, other) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_3__.jI)(other.order, one.order));
      if (newest !== void 0) return newest;
      throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("reference_conflict", `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. In some accounts the look-up by reference does not show client certificate orders: use order-id there.`);
    }
  }),
  1840: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var order_answers = __webpack_require__(4985);
    var csr_check = __webpack_require__(4601);
    var domain_order = __webpack_require__(1780);
    var products = __webpack_require__(1738);
    var validity = __webpack_require__(9632);
    var delivery_inputs = __webpack_require__(9319);
    var private_values = __webpack_require__(8841);
    var workflow_run = __webpack_require__(2763);
    var order_context = __webpack_require__(991);
    var order_key = __webpack_require__(3882);
    var schemas = __webpack_require__(4539);
    var answer_fields = __webpack_require__(4967);
    const ReissueAnswer = schemas.Ikc({
      id: answer_fields.NZ,
      requests: schemas.MfU((0, answer_fields.c3)(schemas.Ikc({
        id: answer_fields.NZ,
        status: answer_fields.WV
      })), []),
      certificate_id: answer_fields.NZ
    });
    function reissueOrder(service, orderId, body) {
      return service.change("POST", `/order/certificate/${orderId}/reissue`, body, ReissueAnswer);
    }
    const ListedReissue = schemas.Ikc({
      id: answer_fields.NZ,
      status: answer_fields.WV,
      csr: answer_fields.r1
    });
    async function listReissues(service, orderId, patience) {
      const schema = schemas.Ikc({
        certificates: (0, answer_fields.c3)(ListedReissue)
      });
      return (await service.get(`/order/certificate/${orderId}/reissue`, schema, patience)).certificates;
    }
    var certificate_csr = __webpack_require__(1643);
    async function stateOfReissue(context, {order: order, info: info}, key) {
      if ((0, domain_order.Lx)(order.status)) throw new errors.lZ("order_closed", `Order ${order.id} is ${order.status}, so it cannot be reissued; nothing was sent. Place a new order.`);
      const pending = order.status === "reissue_pending" || openReissue(info) !== void 0;
      if (!pending && order.status !== "issued") throw new errors.lZ("not_issued", `Order ${order.id} is ${order.status ?? "in an unknown state"} and has no certificate yet, so it cannot be reissued; nothing was sent. Run this step again when it is issued.`);
      if (key === void 0) {
        if (pending) throw otherKey(order.id);
        return {
          has: "nothing"
        };
      }
      const listed = await reissuesOf(context, order.id);
      if (!pending) return issuedState(context, {
        info: info,
        listed: listed,
        key: key
      });
      const same = await hasPendingKey(context, {
        info: info,
        listed: listed,
        key: key
      });
      if (same === false) throw otherKey(order.id);
      if (same === void 0) throw new errors.lZ("unknown_outcome", `Order ${order.id} has a pending reissue, and CertCentral does not show its key; nothing was sent. If it is yours, collect the certificate later; otherwise cancel the reissue in CertCentral and run this step again.`);
      return {
        has: "pending"
      };
    }
    function openReissue({requests: requests}) {
      return requests.find(({type: type, status: status}) => type === "reissue" && (status === "pending" || status === "submitted"));
    }
    function keyInComment(key) {
      return `(public-key-sha256 ${(0, external_node_crypto_.createHash)("sha256").update(key).digest("hex")})`;
    }
    async function issuedState(context, facts) {
      const {info: info, listed: listed, key: key} = facts;
      const current = info.certificate?.id ?? info.certificate_id;
      const own = listed.filter(({csr: csr}) => keyOf(csr)?.equals(key));
      if (own.some(({status: status}) => status === "pending")) return {
        has: "pending"
      };
      const newest = own.flatMap(({id: id, status: status}) => status === "issued" && id !== void 0 ? [ {
        id: id
      } ] : []).sort(domain_order.jI).at(-1);
      if (newest !== void 0 && (current === void 0 || (0, domain_order.jI)(newest, {
        id: current
      }) >= 0)) return {
        has: "certificate",
        certificateId: newest.id
      };
      if (current === void 0) return {
        has: "nothing"
      };
      const shown = keyOf(info.certificate?.csr);
      const rejected = own.some(({status: status}) => status === "rejected");
      const same = shown !== void 0 && !(shown.equals(key) && rejected) ? shown.equals(key) : await certificateHas(context, info, key) ?? shown?.equals(key);
      if (same === void 0) throw new errors.lZ("not_ordered", `Neither the CSR nor the certificate of order ${info.id} can be read, so nobody can say whether it has this key already; nothing was sent. Run this step again later.`);
      return same ? {
        has: "certificate",
        certificateId: current
      } : {
        has: "nothing"
      };
    }
    async function hasPendingKey(context, facts) {
      const {info: info, listed: listed, key: key} = facts;
      const listedKey = listed.filter(({status: status}) => status === "pending").map(({csr: csr}) => keyOf(csr)).find(found => found !== void 0);
      if (listedKey !== void 0) return listedKey.equals(key);
      const shown = keyOf(info.certificate?.csr);
      if (shown?.equals(key)) return true;
      if (shown !== void 0 && await certificateHas(context, info, shown) === false) return false;
      const comment = openReissue(info)?.comments ?? info.requests.findLast(isReissue)?.comments;
      return comment?.includes("(public-key-sha256 ") ? comment.includes(keyInComment(key)) : void 0;
    }
    function isReissue({type: type}) {
      return type === "reissue";
    }
    async function certificateHas(context, info, key) {
      const certificateId = info.certificate?.id ?? info.certificate_id;
      if (certificateId === void 0) return;
      try {
        const {readCertificates: readCertificates} = await Promise.all([ __webpack_require__.e(4549), __webpack_require__.e(3537) ]).then(__webpack_require__.bind(__webpack_require__, 5918));
        const certificates = readCertificates(await context.service.download(info.id, certificateId));
        return certificates.some(({publicKey: publicKey}) => publicKey.export({
          type: "spki",
          format: "der"
        }).equals(key));
      } catch (error) {
        if (!(error instanceof errors.GI) && !(error instanceof errors.lZ)) throw error;
        context.report.info(`The certificate of order ${info.id} cannot be read. ${error.message}`);
        return;
      }
    }
    async function reissuesOf({service: service, report: report}, orderId) {
      try {
        return await listReissues(service, orderId);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure === "refused") {
          report.info(`The reissues of order ${orderId} cannot be listed. ${error.message}`);
          return [];
        }
        throw (0, errors.dz)(error, "not_ordered", `Reading the reissues of order ${orderId} failed; nothing was sent. ${(0, 
        errors.mu)(error)} Run the step again when that is solved.`);
      }
    }
    function keyOf(csr) {
      const read = (0, certificate_csr.$)(csr ?? "");
      return "pem" in read ? (0, csr_check.publicKeyOf)(read.pem) : void 0;
    }
    function otherKey(orderId) {
      return new errors.lZ("csr_mismatch", `Order ${orderId} has a pending reissue for a different key; nothing was sent. Give the key of that reissue, or cancel it in CertCentral and run this step again.`);
    }
    function orderWithReissue(info, reissue) {
      const {certificateId: shown, status: status} = (0, order_answers.mJ)(info);
      const requests = info.requests.filter(({type: type}) => type === "reissue");
      const request = reissue.requestId === void 0 ? requests.at(-1) : requests.find(({id: id}) => id === reissue.requestId);
      return {
        id: info.id,
        status: status,
        requestId: request?.id ?? reissue.requestId,
        requestStatus: request?.status,
        certificateId: shown === reissue.formerCertificateId ? reissue.certificateId : shown
      };
    }
    function reissueBody(info, csr, {comments: comments, skipApproval: skipApproval}) {
      const {certificate: certificate} = info;
      const product = (0, products.$7)(info.product?.name_id ?? "");
      const {first_name: first_name, last_name: last_name, pseudonym: pseudonym} = certificate?.individual ?? {};
      const individual = pseudonym ? {
        pseudonym: pseudonym
      } : first_name && last_name ? {
        first_name: first_name,
        last_name: last_name
      } : void 0;
      const usage = certificate?.usage_designation;
      const body = {
        certificate: {
          ...certificate?.common_name && product.commonName !== "ignored" ? {
            common_name: certificate.common_name
          } : {},
          ...certificate?.emails?.length ? {
            emails: certificate.emails
          } : {},
          ...certificate?.common_name_indicator && product.indicators.length > 0 ? {
            common_name_indicator: certificate.common_name_indicator
          } : {},
          ...individual && product.individual !== "forbidden" ? {
            individual: individual
          } : {},
          signature_hash: "sha256",
          csr: csr
        },
        ...skipApproval ? {
          skip_approval: true
        } : {},
        comments: comments
      };
      if (product.family !== "secure-email") return body;
      if (certificate?.profile_type) body.certificate.profile_type = certificate.profile_type;
      if (usage?.primary_usage) body.certificate.usage_designation = {
        primary_usage: usage.primary_usage,
        ...usage.additional_usages?.length ? {
          additional_usages: usage.additional_usages
        } : {}
      };
      return body;
    }
    const LOOK_PAUSES_SECONDS = [ .5, 2, 5 ];
    const PATIENCE = {
      tries: 1,
      timeoutSeconds: 15
    };
    async function sendReissue(context, found, {body: body, key: key}) {
      const {order: order, info: info} = found;
      const former = {
        formerCertificateId: order.certificateId
      };
      let unclear;
      try {
        const answer = await reissueOrder(context.service, order.id, body);
        if (answer?.id === order.id) {
          const reissue = {
            ...former,
            requestId: answer.requests[0]?.id,
            certificateId: answer.certificate_id
          };
          return {
            reissue: reissue,
            info: await readAgain(context, order.id, 0)
          };
        }
        unclear = new errors.GI("unclear", `CertCentral did not answer about order ${order.id}.`);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.failure !== "unclear") throw (0, errors.dz)(error, error.failure === "refused" ? "api_refused" : "not_ordered", `Reissuing order ${order.id} failed; nothing was changed. ${(0, 
        errors.mu)(error)}`);
        unclear = error;
      }
      context.report.info(`${unclear.message} Reading the order again.`);
      context.service.reconnect();
      for (const pause of LOOK_PAUSES_SECONDS) {
        const again = await readAgain(context, order.id, pause);
        const reissue = again && await foundReissue(context, {
          before: info,
          again: again,
          former: former,
          key: key
        });
        if (reissue !== void 0) return {
          reissue: reissue,
          info: again
        };
        if (context.cancelled.aborted) break;
      }
      throw new errors.lZ("unknown_outcome", `Reissuing order ${order.id} ended without a clear answer, and the order does not show it. ${(0, 
      errors.mu)(unclear)} Running this step again with the same key is safe: it reads the order first.`, {
        cause: unclear
      });
    }
    async function foundReissue(context, {before: before, again: again, former: former, key: key}) {
      const known = new Set(before.requests.map(({id: id}) => id));
      const request = again.requests.find(({id: id, type: type}) => type === "reissue" && !known.has(id));
      const reissue = {
        ...former,
        requestId: request?.id
      };
      try {
        const found = {
          order: {
            ...(0, order_answers.mJ)(again),
            created: false
          },
          info: again
        };
        const state = await stateOfReissue(context, found, key);
        if (state.has === "certificate") return {
          ...reissue,
          certificateId: state.certificateId
        };
        return state.has === "pending" ? reissue : void 0;
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        if (error.code === "csr_mismatch") throw error;
        if (error.code === "unknown_outcome") return reissue;
        context.report.info(error.message);
        return;
      }
    }
    async function readAgain({service: service, report: report, wait: wait}, orderId, pause) {
      try {
        if (pause > 0) await wait(pause);
        return await service.orderInfo(orderId, PATIENCE);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        report.info(`Reading order ${orderId}: ${error.message}`);
        return;
      }
    }
    var which_order = __webpack_require__(4192);
    var report_report = __webpack_require__(8850);
    async function run(inputs, env) {
      const {delivery: delivery} = inputs;
      const existing = await (0, order_key.b)(inputs, inputs.csr);
      if ((0, delivery_inputs.BP)(delivery)) {
        const {checkFiles: checkFiles} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
        await checkFiles(delivery, existing);
      }
      const report = (0, report_report.NL)({
        action: "reissue",
        apiUrl: inputs.credentials.apiUrl,
        redact: inputs.redact,
        withCsr: true,
        title: "Reissue a client certificate"
      });
      let hideOrder = text => text;
      const context = (0, order_context.e)(inputs.credentials, text => hideOrder(inputs.redact(text)), report);
      report.set("changed", "false");
      try {
        if ("reference" in inputs.order) report.useReference(inputs.order.reference);
        const found = await (0, which_order.Rg)(context, inputs.order);
        hideOrder = (0, redaction.$p)(peopleIn(found.info));
        const {certificateId: formerCertificateId} = found.order;
        report.tellOrder({
          ...orderWithReissue(found.info, {
            formerCertificateId: formerCertificateId
          }),
          created: false
        });
        await renewKey(context, inputs, {
          found: found,
          existing: existing,
          url: (0, workflow_run.t)(env)?.url
        });
        report.writeSummary();
      } catch (error) {
        report.writeSummary((0, errors.D9)(error));
        throw error;
      } finally {
        context.service.close();
      }
    }
    async function renewKey(context, inputs, {found: found, existing: existing, url: url}) {
      const {order: order, info: info} = found;
      const {report: report} = context;
      const {keyFile: keyFile} = inputs.delivery;
      const given = inputs.csr === void 0 ? spkiOf(existing) : (0, csr_check.publicKeyOf)(inputs.csr);
      if (keyFile !== void 0 && existing !== void 0) report.tellKey(keyFile, false);
      const state = await stateOfReissue(context, found, given);
      if (inputs.dryRun) return tellPlan(context, order.id, state.has);
      const former = {
        formerCertificateId: order.certificateId
      };
      if (state.has === "certificate") {
        const {certificateId: certificateId} = state;
        tellDone(context, false, `order ${order.id} has a certificate with this key already.`);
        return handOver(context, inputs, {
          info: info,
          reissue: {
            formerCertificateId: void 0,
            certificateId: certificateId
          },
          current: {
            ...(0, order_answers.mJ)(info),
            status: "issued",
            certificateId: certificateId
          },
          keys: {
            publicKey: given,
            key: existing
          }
        });
      }
      if (state.has === "pending") {
        tellDone(context, false, `a reissue of order ${order.id} for this key is pending already.`);
        const reissue = {
          ...former,
          requestId: openReissue(info)?.id
        };
        return handOver(context, inputs, {
          info: info,
          reissue: reissue,
          current: orderWithReissue(info, reissue),
          keys: {
            publicKey: given,
            key: existing
          }
        });
      }
      const key = inputs.csr === void 0 ? existing ?? await (0, order_key.Dh)(inputs, report) : existing;
      const publicKey = given ?? spkiOf(key);
      const {common_name: common_name, emails: emails = []} = info.certificate ?? {};
      const csr = inputs.csr ?? await (0, order_key.ev)(key, {
        ...common_name ? {
          common_name: common_name
        } : {},
        emails: emails
      });
      const ours = url === void 0 ? keyInComment(publicKey) : `Reissued by ${url} ${keyInComment(publicKey)}`;
      const {skipApproval: skipApproval, comments: comments = ours} = inputs;
      const sent = await sendReissue(context, found, {
        body: reissueBody(info, csr, {
          comments: comments,
          skipApproval: skipApproval
        }),
        key: publicKey
      });
      tellDone(context, true, `a reissue of order ${order.id} was requested.`);
      const {reissue: reissue} = sent;
      const current = sent.info === void 0 ? {
        id: order.id,
        requestId: reissue.requestId,
        certificateId: reissue.certificateId
      } : orderWithReissue(sent.info, reissue);
      await handOver(context, inputs, {
        info: info,
        reissue: reissue,
        current: current,
        keys: {
          publicKey: publicKey,
          key: key
        }
      });
    }
    async function handOver(context, {waiting: waiting, delivery: delivery}, {info: info, reissue: reissue, current: current, keys: keys}) {
      const {waitForOrder: waitForOrder} = await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__, 671));
      const order = await waitForOrder(context, {
        ...current,
        created: false
      }, waiting, read => orderWithReissue(read, reissue));
      if (!(0, delivery_inputs.BP)(delivery)) return;
      if (!(0, domain_order.sl)(order)) {
        context.report.notice(`The new certificate of order ${order.id} is not there yet, so no file was written. Collect it later with the collect action and order-id: ${order.id}.`);
        return;
      }
      const {deliverCertificate: deliverCertificate} = await __webpack_require__.e(4253).then(__webpack_require__.bind(__webpack_require__, 4253));
      const {certificate: certificate} = info;
      const expected = {
        publicKey: keys.publicKey,
        emails: certificate?.emails ?? [],
        usage: (0, products.$7)(info.product?.name_id ?? "").usage,
        latestEnd: (0, validity.F)(info.order_valid_till ?? certificate?.valid_till),
        commonNames: certificate?.common_name === void 0 ? void 0 : [ certificate.common_name ]
      };
      await deliverCertificate(context, order, delivery, {
        expected: expected,
        key: keys.key
      });
    }
    function tellDone({report: report}, changed, what) {
      report.set("changed", String(changed));
      report.info(changed ? `Done: ${what}` : `Nothing was sent: ${what}`);
      report.addRow("Done", changed ? what : `nothing; ${what}`);
    }
    const PLANS = {
      nothing: "request a certificate with the new key",
      pending: "send nothing, because a reissue for this key is pending already",
      certificate: "send nothing, because the certificate has this key already"
    };
    function tellPlan({report: report}, orderId, has) {
      report.info(`Dry run: nothing is changed. A real run on order ${orderId} would ${PLANS[has]}.`);
      report.addRow("Dry run", `a real run would ${PLANS[has]}`);
    }
    function spkiOf(key) {
      return key === void 0 ? void 0 : (0, external_node_crypto_.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
    function* peopleIn({certificate: certificate}) {
      const {common_name: common_name, emails: emails = [], individual: individual = {}, csr: csr} = certificate ?? {};
      for (const name of [ common_name, ...Object.values(individual) ]) if (name) yield* (0, 
      private_values.C)(name, "names");
      for (const address of emails) yield* (0, private_values.C)(address, "addresses");
      if (csr) yield* (0, private_values.C)(csr, "csr");
    }
  })
};
