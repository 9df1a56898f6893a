"use strict";

exports.id = 220;

exports.ids = [ 220, 708, 461 ];

exports.modules = {
  5705: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Attributes_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Attributes = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    let Attributes = Attributes_1 = class Attributes extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, Attributes_1.prototype);
      }
    };
    exports.Attributes = Attributes;
    exports.Attributes = Attributes = Attributes_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: asn1_x509_1.Attribute
    }) ], Attributes);
  }),
  7402: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.CertificationRequest = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const certification_request_info_1 = __webpack_require__(7949);
    class CertificationRequest {
      certificationRequestInfo=new certification_request_info_1.CertificationRequestInfo;
      certificationRequestInfoRaw;
      signatureAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      signature=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.CertificationRequest = CertificationRequest;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: certification_request_info_1.CertificationRequestInfo,
      raw: true
    }) ], CertificationRequest.prototype, "certificationRequestInfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], CertificationRequest.prototype, "signatureAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString
    }) ], CertificationRequest.prototype, "signature", void 0);
  }),
  7949: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.CertificationRequestInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const attributes_1 = __webpack_require__(5705);
    class CertificationRequestInfo {
      version=0;
      subject=new asn1_x509_1.Name;
      subjectPKInfo=new asn1_x509_1.SubjectPublicKeyInfo;
      attributes=new attributes_1.Attributes;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.CertificationRequestInfo = CertificationRequestInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], CertificationRequestInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Name
    }) ], CertificationRequestInfo.prototype, "subject", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.SubjectPublicKeyInfo
    }) ], CertificationRequestInfo.prototype, "subjectPKInfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attributes_1.Attributes,
      implicit: true,
      context: 0,
      optional: true
    }) ], CertificationRequestInfo.prototype, "attributes", void 0);
  }),
  6474: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(5705), exports);
    tslib_1.__exportStar(__webpack_require__(7402), exports);
    tslib_1.__exportStar(__webpack_require__(7949), exports);
  }),
  7750: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.EncryptedPrivateKeyInfo = exports.EncryptedData = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class EncryptedData extends asn1_schema_1.OctetString {}
    exports.EncryptedData = EncryptedData;
    class EncryptedPrivateKeyInfo {
      encryptionAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      encryptedData=new EncryptedData;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.EncryptedPrivateKeyInfo = EncryptedPrivateKeyInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], EncryptedPrivateKeyInfo.prototype, "encryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: EncryptedData
    }) ], EncryptedPrivateKeyInfo.prototype, "encryptedData", void 0);
  }),
  5003: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(7750), exports);
    tslib_1.__exportStar(__webpack_require__(4927), exports);
  }),
  4927: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Attributes_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.PrivateKeyInfo = exports.Attributes = exports.PrivateKey = exports.Version = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    var Version;
    (function(Version) {
      Version[Version["v1"] = 0] = "v1";
    })(Version || (exports.Version = Version = {}));
    class PrivateKey extends asn1_schema_1.OctetString {}
    exports.PrivateKey = PrivateKey;
    let Attributes = Attributes_1 = class Attributes extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, Attributes_1.prototype);
      }
    };
    exports.Attributes = Attributes;
    exports.Attributes = Attributes = Attributes_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: asn1_x509_1.Attribute
    }) ], Attributes);
    class PrivateKeyInfo {
      version=Version.v1;
      privateKeyAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      privateKey=new PrivateKey;
      attributes;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.PrivateKeyInfo = PrivateKeyInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], PrivateKeyInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], PrivateKeyInfo.prototype, "privateKeyAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: PrivateKey
    }) ], PrivateKeyInfo.prototype, "privateKey", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: Attributes,
      implicit: true,
      context: 0,
      optional: true
    }) ], PrivateKeyInfo.prototype, "attributes", void 0);
  }),
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
  }),
  9220: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      loadKey: () => loadKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    __webpack_require__(6474);
    __webpack_require__(5003);
    __webpack_require__(7261);
    var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3594);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4758);
    __webpack_require__(1643);
    var _csr_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3708);
    __webpack_require__(9147);
    var _safe_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2461);
    __webpack_require__(323);
    const KINDS = {
      "ec-p256": {
        name: "EC P-256",
        hash: "sha256",
        signature: ecdsa("1.2.840.10045.4.3.2")
      },
      "ec-p384": {
        name: "EC P-384",
        hash: "sha384",
        signature: ecdsa("1.2.840.10045.4.3.3")
      },
      "rsa-2048": {
        name: "RSA 2048",
        hash: "sha256",
        signature: rsaSha256()
      },
      "rsa-3072": {
        name: "RSA 3072",
        hash: "sha256",
        signature: rsaSha256()
      },
      "rsa-4096": {
        name: "RSA 4096",
        hash: "sha256",
        signature: rsaSha256()
      }
    };
    const KEY_TYPES = Object.keys(KINDS);
    const MAX_KEY_BYTES = 65536;
    (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair);
    function readKey(pem, password) {
      if (!pem.includes("PRIVATE KEY-----")) throw refusal("key-file: holds no private key in PEM. Give another path, or remove the file to get a new key.");
      const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem);
      if (encrypted && password === void 0) throw refusal("key-password: is not given, but the key in key-file is encrypted.");
      if (!encrypted && password !== void 0) throw refusal("key-password: is given, but the key in key-file is not encrypted. Encrypt it (openssl pkey -aes256), or leave key-password out.");
      const key = parseKey(pem, password);
      if (key === void 0) throw refusal(encrypted ? "key-password: does not open the key in key-file, or the file is damaged." : "key-file: holds a private key that is damaged or of an unknown kind.");
      if (typeOf(key) === void 0) throw refusal(`key-file: holds a key of the kind ${(0, 
      _csr_check_js__WEBPACK_IMPORTED_MODULE_8__.xT)(key)}; DigiCert takes ${Object.values(KINDS).map(({name: name}) => name).join(", ")}.`);
      return key;
    }
    function typeOf(key) {
      return KEY_TYPES.find(type => KINDS[type].name === (0, _csr_check_js__WEBPACK_IMPORTED_MODULE_8__.xT)(key));
    }
    async function loadKey(file, password) {
      const existing = await (0, _safe_file_js__WEBPACK_IMPORTED_MODULE_10__.X)(file, MAX_KEY_BYTES);
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
    function ecdsa(algorithm) {
      return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.AlgorithmIdentifier({
        algorithm: algorithm
      });
    }
    function rsaSha256() {
      return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_5__.AlgorithmIdentifier({
        algorithm: "1.2.840.113549.1.1.11",
        parameters: null
      });
    }
    function refusal(message) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.lZ("invalid_input", message);
    }
  }),
  9147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => encryptPbes2
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
    var asn1js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4549);
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
      const derivation = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.OctetString({
          valueHex: salt
        }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Integer({
          value: iterations
        }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
          value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({
            value: HMAC_SHA256
          }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Null ]
        }) ]
      });
      const parameters = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
          value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({
            value: PBKDF2
          }), derivation ]
        }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
          value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({
            value: AES_256_CBC
          }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.OctetString({
            valueHex: iv
          }) ]
        }) ]
      });
      return {
        algorithm: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__.AlgorithmIdentifier({
          algorithm: PBES2,
          parameters: parameters.toBER()
        }),
        encrypted: encrypted
      };
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
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7044);
    const MAX_REPLACEABLE_BYTES = 1048576;
    async function writeFileWhole(path, bytes, options) {
      const target = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
      try {
        const existing = await prepareTarget(path, options);
        const temporary = temporaryBeside(target);
        try {
          await writeFlushed(temporary, bytes, options.mode);
          if (existing === void 0) await moveNew(path, temporary, target); else await (0, 
          node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
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
      if (existing !== void 0 && !options.overwrite && !isReplaceable(existing, options)) throw refusal(path, "it exists already and is not replaced", "Give another path, or remove the file.");
      return existing;
    }
    function temporaryBeside(target) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
    }
    async function readRegularFile(path, limit) {
      try {
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(noneIfMissing);
        if (found === void 0) return;
        if (found.isSymbolicLink()) throw refusal(path, "it is a symbolic link, which is not followed", "Give the path of a file.");
        if (!found.isFile()) {
          const kind = found.isDirectory() ? "a directory" : "a device, pipe or socket";
          throw refusal(path, `it is ${kind}`, "Give the path of a file.");
        }
        const {O_RDONLY: O_RDONLY, O_NOFOLLOW: O_NOFOLLOW = 0, O_NONBLOCK: O_NONBLOCK = 0} = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
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
    function isReplaceable(existing, {replaceable: replaceable}) {
      return existing !== "too large" && (replaceable?.(existing) ?? false);
    }
    async function refuseEscape(path, target) {
      const workspace = process.cwd();
      if (!isInside(workspace, target)) return;
      let ancestor = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
      while (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(ancestor).catch(noneIfMissing) === void 0) ancestor = (0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(ancestor);
      if (!isInside(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), (0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(ancestor), (0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)))) throw refusal(path, "a directory on its way is a symbolic link that leads out of the workspace", "Give the path of the directory itself.");
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
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("invalid_input", `The file "${(0, 
      _base_redaction_js__WEBPACK_IMPORTED_MODULE_5__.g$)(path, 200)}" cannot be used: ${reason}. ${advice}`);
    }
  }),
  323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      VG: () => commonNamesOf,
      sO: () => addressesOf
    });
    var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
    var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
    var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8800);
    function commonNamesOf(name) {
      return valuesOf(name, _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.E4);
    }
    function addressesOf(subject, extensions) {
      const found = valuesOf(subject, _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.MB);
      for (const {extnID: extnID, extnValue: extnValue} of extensions) {
        if (extnID !== _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.FL) continue;
        for (const {rfc822Name: rfc822Name, otherName: otherName} of _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__.AsnConvert.parse(extnValue, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.SubjectAlternativeName)) {
          if (rfc822Name !== void 0) found.push(rfc822Name);
          if (otherName?.typeId !== _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.My) continue;
          const mailbox = (0, asn1js__WEBPACK_IMPORTED_MODULE_2__.fromBER)(otherName.value).result;
          if (mailbox instanceof asn1js__WEBPACK_IMPORTED_MODULE_2__.Utf8String) found.push(mailbox.getValue());
        }
      }
      return [ ...new Set(found.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_3__.dC)) ];
    }
    function valuesOf(name, type) {
      return name.flatMap(part => part.filter(entry => entry.type === type).map(({value: value}) => `${value}`));
    }
  })
};
