"use strict";

exports.id = 775;

exports.ids = [ 775 ];

exports.modules = {
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
  3775: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      makePkcs12: () => makePkcs12
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1467);
    var _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
    var _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5003);
    var _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7300);
    var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
    var asn1js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4549);
    var _pbes2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9147);
    const DATA = "1.2.840.113549.1.7.1";
    const ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
    const LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
    const ITERATIONS = 1e5;
    async function makePkcs12({key: key, chain: chain, password: password}) {
      const [leaf] = chain;
      if (!leaf?.checkPrivateKey(key)) throw new TypeError("The first certificate has another key.");
      const attributes = attributesOf(leaf);
      const certificates = chain.map(certificate => new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeBag({
        bagId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_certBag,
        bagValue: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.CertBag({
          certId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_x509Certificate,
          certValue: octets(certificate.raw)
        })),
        ...certificate === leaf ? {
          bagAttributes: attributes
        } : {}
      }));
      const shrouded = await (0, _pbes2_js__WEBPACK_IMPORTED_MODULE_7__.c)(key.export({
        type: "pkcs8",
        format: "der"
      }), password, ITERATIONS);
      const keyBag = new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeBag({
        bagId: _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.id_pkcs8ShroudedKeyBag,
        bagValue: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PKCS8ShroudedKeyBag({
          encryptionAlgorithm: shrouded.algorithm,
          encryptedData: new _peculiar_asn1_pkcs8__WEBPACK_IMPORTED_MODULE_3__.EncryptedData(shrouded.encrypted)
        })),
        bagAttributes: attributes
      });
      const safe = Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.AuthenticatedSafe([ await encryptedContent(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeContents(certificates), password), dataContent(Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.SafeContents([ keyBag ])))) ])));
      return Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PFX({
        authSafe: dataContent(safe),
        macData: macOf(safe, password)
      })));
    }
    function attributesOf(leaf) {
      const localKeyId = octets((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(leaf.raw).digest());
      return [ attribute(LOCAL_KEY_ID, localKeyId) ];
    }
    function attribute(attrId, value) {
      return Object.assign(new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.PKCS12Attribute, {
        attrId: attrId,
        attrValues: [ value ]
      });
    }
    function dataContent(data) {
      return new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.ContentInfo({
        contentType: DATA,
        content: octets(data)
      });
    }
    async function encryptedContent(contents, password) {
      const plain = Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(contents));
      const {algorithm: algorithm, encrypted: encrypted} = await (0, _pbes2_js__WEBPACK_IMPORTED_MODULE_7__.c)(plain, password, ITERATIONS);
      const info = new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.EncryptedContentInfo({
        contentType: DATA,
        contentEncryptionAlgorithm: algorithm,
        encryptedContent: new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.EncryptedContent({
          value: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(encrypted)
        })
      });
      const encryptedData = new asn1js__WEBPACK_IMPORTED_MODULE_6__.Sequence({
        value: [ new asn1js__WEBPACK_IMPORTED_MODULE_6__.Integer({
          value: 0
        }), (0, asn1js__WEBPACK_IMPORTED_MODULE_6__.fromBER)(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.AsnConvert.serialize(info)).result ]
      });
      return new _peculiar_asn1_cms__WEBPACK_IMPORTED_MODULE_1__.ContentInfo({
        contentType: ENCRYPTED_DATA,
        content: encryptedData.toBER()
      });
    }
    function macOf(safe, password) {
      const salt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
      const mac = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", macKey(password, salt)).update(safe).digest();
      return new _peculiar_asn1_pfx__WEBPACK_IMPORTED_MODULE_2__.MacData({
        mac: new _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__.DigestInfo({
          digestAlgorithm: _peculiar_asn1_rsa__WEBPACK_IMPORTED_MODULE_4__.sha256,
          digest: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(mac)
        }),
        macSalt: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_5__.OctetString(salt),
        iterations: ITERATIONS
      });
    }
    function macKey(password, salt) {
      const blockBytes = 64;
      const purpose = Buffer.alloc(blockBytes, 3);
      const secret = Buffer.from(`${password}\0`, "utf16le").swap16();
      const filled = bytes => Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
      let derived = Buffer.concat([ purpose, filled(salt), filled(secret) ]);
      for (let round = 0; round < ITERATIONS; round++) derived = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", derived, "buffer");
      return derived;
    }
    function octets(bytes) {
      return new asn1js__WEBPACK_IMPORTED_MODULE_6__.OctetString({
        valueHex: bytes
      }).toBER();
    }
  })
};
