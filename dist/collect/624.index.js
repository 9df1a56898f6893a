"use strict";

exports.id = 624;

exports.ids = [ 624 ];

exports.modules = {
  6631: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Attribute = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class Attribute {
      attrType="";
      attrValues=[];
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.Attribute = Attribute;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], Attribute.prototype, "attrType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      repeated: "set"
    }) ], Attribute.prototype, "attrValues", void 0);
  }),
  4976: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.CounterSignature = exports.id_counterSignature = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const signer_info_1 = __webpack_require__(248);
    exports.id_counterSignature = "1.2.840.113549.1.9.6";
    let CounterSignature = class CounterSignature extends signer_info_1.SignerInfo {};
    exports.CounterSignature = CounterSignature;
    exports.CounterSignature = CounterSignature = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], CounterSignature);
  }),
  8657: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_contentType = void 0;
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(4976), exports);
    tslib_1.__exportStar(__webpack_require__(7485), exports);
    tslib_1.__exportStar(__webpack_require__(8632), exports);
    exports.id_contentType = "1.2.840.113549.1.9.3";
  }),
  7485: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.MessageDigest = exports.id_messageDigest = void 0;
    const asn1_schema_1 = __webpack_require__(7261);
    exports.id_messageDigest = "1.2.840.113549.1.9.4";
    class MessageDigest extends asn1_schema_1.OctetString {}
    exports.MessageDigest = MessageDigest;
  }),
  8632: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SigningTime = exports.id_signingTime = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_x509_1 = __webpack_require__(3594);
    const asn1_schema_1 = __webpack_require__(7261);
    exports.id_signingTime = "1.2.840.113549.1.9.5";
    let SigningTime = class SigningTime extends asn1_x509_1.Time {};
    exports.SigningTime = SigningTime;
    exports.SigningTime = SigningTime = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], SigningTime);
  }),
  159: ((__unused_webpack_module, exports, __webpack_require__) => {
    var CertificateSet_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.CertificateSet = exports.CertificateChoices = exports.OtherCertificateFormat = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const asn1_x509_attr_1 = __webpack_require__(4938);
    class OtherCertificateFormat {
      otherCertFormat="";
      otherCert=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OtherCertificateFormat = OtherCertificateFormat;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], OtherCertificateFormat.prototype, "otherCertFormat", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any
    }) ], OtherCertificateFormat.prototype, "otherCert", void 0);
    let CertificateChoices = class CertificateChoices {
      certificate;
      v2AttrCert;
      other;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.CertificateChoices = CertificateChoices;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Certificate
    }) ], CertificateChoices.prototype, "certificate", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_attr_1.AttributeCertificate,
      context: 2,
      implicit: true
    }) ], CertificateChoices.prototype, "v2AttrCert", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: OtherCertificateFormat,
      context: 3,
      implicit: true
    }) ], CertificateChoices.prototype, "other", void 0);
    exports.CertificateChoices = CertificateChoices = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], CertificateChoices);
    let CertificateSet = CertificateSet_1 = class CertificateSet extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, CertificateSet_1.prototype);
      }
    };
    exports.CertificateSet = CertificateSet;
    exports.CertificateSet = CertificateSet = CertificateSet_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: CertificateChoices
    }) ], CertificateSet);
  }),
  2657: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ContentInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class ContentInfo {
      contentType="";
      content=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.ContentInfo = ContentInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], ContentInfo.prototype, "contentType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      context: 0
    }) ], ContentInfo.prototype, "content", void 0);
  }),
  3797: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.EncapsulatedContentInfo = exports.EncapsulatedContent = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    let EncapsulatedContent = class EncapsulatedContent {
      single;
      any;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.EncapsulatedContent = EncapsulatedContent;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], EncapsulatedContent.prototype, "single", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any
    }) ], EncapsulatedContent.prototype, "any", void 0);
    exports.EncapsulatedContent = EncapsulatedContent = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], EncapsulatedContent);
    class EncapsulatedContentInfo {
      eContentType="";
      eContent;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.EncapsulatedContentInfo = EncapsulatedContentInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], EncapsulatedContentInfo.prototype, "eContentType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: EncapsulatedContent,
      context: 0,
      optional: true
    }) ], EncapsulatedContentInfo.prototype, "eContent", void 0);
  }),
  4264: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.EncryptedContentInfo = exports.EncryptedContent = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const types_1 = __webpack_require__(8442);
    let EncryptedContent = class EncryptedContent {
      value;
      constructedValue;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.EncryptedContent = EncryptedContent;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString,
      context: 0,
      implicit: true,
      optional: true
    }) ], EncryptedContent.prototype, "value", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString,
      converter: asn1_schema_1.AsnConstructedOctetStringConverter,
      context: 0,
      implicit: true,
      optional: true,
      repeated: "sequence"
    }) ], EncryptedContent.prototype, "constructedValue", void 0);
    exports.EncryptedContent = EncryptedContent = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], EncryptedContent);
    class EncryptedContentInfo {
      contentType="";
      contentEncryptionAlgorithm=new types_1.ContentEncryptionAlgorithmIdentifier;
      encryptedContent;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.EncryptedContentInfo = EncryptedContentInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], EncryptedContentInfo.prototype, "contentType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.ContentEncryptionAlgorithmIdentifier
    }) ], EncryptedContentInfo.prototype, "contentEncryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: EncryptedContent,
      optional: true
    }) ], EncryptedContentInfo.prototype, "encryptedContent", void 0);
  }),
  7318: ((__unused_webpack_module, exports, __webpack_require__) => {
    var UnprotectedAttributes_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.EnvelopedData = exports.UnprotectedAttributes = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const types_1 = __webpack_require__(8442);
    const attribute_1 = __webpack_require__(6631);
    const recipient_infos_1 = __webpack_require__(8014);
    const originator_info_1 = __webpack_require__(5692);
    const encrypted_content_info_1 = __webpack_require__(4264);
    let UnprotectedAttributes = UnprotectedAttributes_1 = class UnprotectedAttributes extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, UnprotectedAttributes_1.prototype);
      }
    };
    exports.UnprotectedAttributes = UnprotectedAttributes;
    exports.UnprotectedAttributes = UnprotectedAttributes = UnprotectedAttributes_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: attribute_1.Attribute
    }) ], UnprotectedAttributes);
    class EnvelopedData {
      version=types_1.CMSVersion.v0;
      originatorInfo;
      recipientInfos=new recipient_infos_1.RecipientInfos;
      encryptedContentInfo=new encrypted_content_info_1.EncryptedContentInfo;
      unprotectedAttrs;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.EnvelopedData = EnvelopedData;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], EnvelopedData.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: originator_info_1.OriginatorInfo,
      context: 0,
      implicit: true,
      optional: true
    }) ], EnvelopedData.prototype, "originatorInfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: recipient_infos_1.RecipientInfos
    }) ], EnvelopedData.prototype, "recipientInfos", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: encrypted_content_info_1.EncryptedContentInfo
    }) ], EnvelopedData.prototype, "encryptedContentInfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: UnprotectedAttributes,
      context: 1,
      implicit: true,
      optional: true
    }) ], EnvelopedData.prototype, "unprotectedAttrs", void 0);
  }),
  1467: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(8657), exports);
    tslib_1.__exportStar(__webpack_require__(6631), exports);
    tslib_1.__exportStar(__webpack_require__(159), exports);
    tslib_1.__exportStar(__webpack_require__(2657), exports);
    tslib_1.__exportStar(__webpack_require__(3797), exports);
    tslib_1.__exportStar(__webpack_require__(4264), exports);
    tslib_1.__exportStar(__webpack_require__(7318), exports);
    tslib_1.__exportStar(__webpack_require__(2025), exports);
    tslib_1.__exportStar(__webpack_require__(7497), exports);
    tslib_1.__exportStar(__webpack_require__(1390), exports);
    tslib_1.__exportStar(__webpack_require__(6216), exports);
    tslib_1.__exportStar(__webpack_require__(2527), exports);
    tslib_1.__exportStar(__webpack_require__(5692), exports);
    tslib_1.__exportStar(__webpack_require__(3469), exports);
    tslib_1.__exportStar(__webpack_require__(6715), exports);
    tslib_1.__exportStar(__webpack_require__(8014), exports);
    tslib_1.__exportStar(__webpack_require__(7114), exports);
    tslib_1.__exportStar(__webpack_require__(4094), exports);
    tslib_1.__exportStar(__webpack_require__(891), exports);
    tslib_1.__exportStar(__webpack_require__(248), exports);
    tslib_1.__exportStar(__webpack_require__(8442), exports);
  }),
  2025: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.IssuerAndSerialNumber = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class IssuerAndSerialNumber {
      issuer=new asn1_x509_1.Name;
      serialNumber=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.IssuerAndSerialNumber = IssuerAndSerialNumber;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Name
    }) ], IssuerAndSerialNumber.prototype, "issuer", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], IssuerAndSerialNumber.prototype, "serialNumber", void 0);
  }),
  7497: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.KEKRecipientInfo = exports.KEKIdentifier = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const other_key_attribute_1 = __webpack_require__(9274);
    const types_1 = __webpack_require__(8442);
    class KEKIdentifier {
      keyIdentifier=new asn1_schema_1.OctetString;
      date;
      other;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.KEKIdentifier = KEKIdentifier;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], KEKIdentifier.prototype, "keyIdentifier", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.GeneralizedTime,
      optional: true
    }) ], KEKIdentifier.prototype, "date", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: other_key_attribute_1.OtherKeyAttribute,
      optional: true
    }) ], KEKIdentifier.prototype, "other", void 0);
    class KEKRecipientInfo {
      version=types_1.CMSVersion.v4;
      kekid=new KEKIdentifier;
      keyEncryptionAlgorithm=new types_1.KeyEncryptionAlgorithmIdentifier;
      encryptedKey=new asn1_schema_1.OctetString;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.KEKRecipientInfo = KEKRecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], KEKRecipientInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: KEKIdentifier
    }) ], KEKRecipientInfo.prototype, "kekid", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.KeyEncryptionAlgorithmIdentifier
    }) ], KEKRecipientInfo.prototype, "keyEncryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], KEKRecipientInfo.prototype, "encryptedKey", void 0);
  }),
  1390: ((__unused_webpack_module, exports, __webpack_require__) => {
    var RecipientEncryptedKeys_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.KeyAgreeRecipientInfo = exports.OriginatorIdentifierOrKey = exports.OriginatorPublicKey = exports.RecipientEncryptedKeys = exports.RecipientEncryptedKey = exports.KeyAgreeRecipientIdentifier = exports.RecipientKeyIdentifier = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const types_1 = __webpack_require__(8442);
    const issuer_and_serial_number_1 = __webpack_require__(2025);
    const other_key_attribute_1 = __webpack_require__(9274);
    class RecipientKeyIdentifier {
      subjectKeyIdentifier=new asn1_x509_1.SubjectKeyIdentifier;
      date;
      other;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RecipientKeyIdentifier = RecipientKeyIdentifier;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.SubjectKeyIdentifier
    }) ], RecipientKeyIdentifier.prototype, "subjectKeyIdentifier", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.GeneralizedTime,
      optional: true
    }) ], RecipientKeyIdentifier.prototype, "date", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: other_key_attribute_1.OtherKeyAttribute,
      optional: true
    }) ], RecipientKeyIdentifier.prototype, "other", void 0);
    let KeyAgreeRecipientIdentifier = class KeyAgreeRecipientIdentifier {
      rKeyId;
      issuerAndSerialNumber;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.KeyAgreeRecipientIdentifier = KeyAgreeRecipientIdentifier;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: RecipientKeyIdentifier,
      context: 0,
      implicit: true,
      optional: true
    }) ], KeyAgreeRecipientIdentifier.prototype, "rKeyId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_and_serial_number_1.IssuerAndSerialNumber,
      optional: true
    }) ], KeyAgreeRecipientIdentifier.prototype, "issuerAndSerialNumber", void 0);
    exports.KeyAgreeRecipientIdentifier = KeyAgreeRecipientIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], KeyAgreeRecipientIdentifier);
    class RecipientEncryptedKey {
      rid=new KeyAgreeRecipientIdentifier;
      encryptedKey=new asn1_schema_1.OctetString;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RecipientEncryptedKey = RecipientEncryptedKey;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: KeyAgreeRecipientIdentifier
    }) ], RecipientEncryptedKey.prototype, "rid", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], RecipientEncryptedKey.prototype, "encryptedKey", void 0);
    let RecipientEncryptedKeys = RecipientEncryptedKeys_1 = class RecipientEncryptedKeys extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, RecipientEncryptedKeys_1.prototype);
      }
    };
    exports.RecipientEncryptedKeys = RecipientEncryptedKeys;
    exports.RecipientEncryptedKeys = RecipientEncryptedKeys = RecipientEncryptedKeys_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: RecipientEncryptedKey
    }) ], RecipientEncryptedKeys);
    class OriginatorPublicKey {
      algorithm=new asn1_x509_1.AlgorithmIdentifier;
      publicKey=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OriginatorPublicKey = OriginatorPublicKey;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], OriginatorPublicKey.prototype, "algorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString
    }) ], OriginatorPublicKey.prototype, "publicKey", void 0);
    let OriginatorIdentifierOrKey = class OriginatorIdentifierOrKey {
      subjectKeyIdentifier;
      originatorKey;
      issuerAndSerialNumber;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.OriginatorIdentifierOrKey = OriginatorIdentifierOrKey;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.SubjectKeyIdentifier,
      context: 0,
      implicit: true,
      optional: true
    }) ], OriginatorIdentifierOrKey.prototype, "subjectKeyIdentifier", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: OriginatorPublicKey,
      context: 1,
      implicit: true,
      optional: true
    }) ], OriginatorIdentifierOrKey.prototype, "originatorKey", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_and_serial_number_1.IssuerAndSerialNumber,
      optional: true
    }) ], OriginatorIdentifierOrKey.prototype, "issuerAndSerialNumber", void 0);
    exports.OriginatorIdentifierOrKey = OriginatorIdentifierOrKey = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], OriginatorIdentifierOrKey);
    class KeyAgreeRecipientInfo {
      version=types_1.CMSVersion.v3;
      originator=new OriginatorIdentifierOrKey;
      ukm;
      keyEncryptionAlgorithm=new types_1.KeyEncryptionAlgorithmIdentifier;
      recipientEncryptedKeys=new RecipientEncryptedKeys;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.KeyAgreeRecipientInfo = KeyAgreeRecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], KeyAgreeRecipientInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: OriginatorIdentifierOrKey,
      context: 0
    }) ], KeyAgreeRecipientInfo.prototype, "originator", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString,
      context: 1,
      optional: true
    }) ], KeyAgreeRecipientInfo.prototype, "ukm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.KeyEncryptionAlgorithmIdentifier
    }) ], KeyAgreeRecipientInfo.prototype, "keyEncryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: RecipientEncryptedKeys
    }) ], KeyAgreeRecipientInfo.prototype, "recipientEncryptedKeys", void 0);
  }),
  6216: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.KeyTransRecipientInfo = exports.RecipientIdentifier = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const types_1 = __webpack_require__(8442);
    const issuer_and_serial_number_1 = __webpack_require__(2025);
    let RecipientIdentifier = class RecipientIdentifier {
      subjectKeyIdentifier;
      issuerAndSerialNumber;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.RecipientIdentifier = RecipientIdentifier;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.SubjectKeyIdentifier,
      context: 0,
      implicit: true
    }) ], RecipientIdentifier.prototype, "subjectKeyIdentifier", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_and_serial_number_1.IssuerAndSerialNumber
    }) ], RecipientIdentifier.prototype, "issuerAndSerialNumber", void 0);
    exports.RecipientIdentifier = RecipientIdentifier = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], RecipientIdentifier);
    class KeyTransRecipientInfo {
      version=types_1.CMSVersion.v0;
      rid=new RecipientIdentifier;
      keyEncryptionAlgorithm=new types_1.KeyEncryptionAlgorithmIdentifier;
      encryptedKey=new asn1_schema_1.OctetString;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.KeyTransRecipientInfo = KeyTransRecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], KeyTransRecipientInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: RecipientIdentifier
    }) ], KeyTransRecipientInfo.prototype, "rid", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.KeyEncryptionAlgorithmIdentifier
    }) ], KeyTransRecipientInfo.prototype, "keyEncryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], KeyTransRecipientInfo.prototype, "encryptedKey", void 0);
  }),
  2527: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_authData = exports.id_encryptedData = exports.id_digestedData = exports.id_envelopedData = exports.id_signedData = exports.id_data = exports.id_ct_contentInfo = void 0;
    exports.id_ct_contentInfo = "1.2.840.113549.1.9.16.1.6";
    exports.id_data = "1.2.840.113549.1.7.1";
    exports.id_signedData = "1.2.840.113549.1.7.2";
    exports.id_envelopedData = "1.2.840.113549.1.7.3";
    exports.id_digestedData = "1.2.840.113549.1.7.5";
    exports.id_encryptedData = "1.2.840.113549.1.7.6";
    exports.id_authData = "1.2.840.113549.1.9.16.1.2";
  }),
  5692: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.OriginatorInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const certificate_choices_1 = __webpack_require__(159);
    const revocation_info_choice_1 = __webpack_require__(7114);
    class OriginatorInfo {
      certs;
      crls;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OriginatorInfo = OriginatorInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: certificate_choices_1.CertificateSet,
      context: 0,
      implicit: true,
      optional: true
    }) ], OriginatorInfo.prototype, "certs", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: revocation_info_choice_1.RevocationInfoChoices,
      context: 1,
      implicit: true,
      optional: true
    }) ], OriginatorInfo.prototype, "crls", void 0);
  }),
  9274: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.OtherKeyAttribute = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class OtherKeyAttribute {
      keyAttrId="";
      keyAttr;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OtherKeyAttribute = OtherKeyAttribute;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], OtherKeyAttribute.prototype, "keyAttrId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      optional: true
    }) ], OtherKeyAttribute.prototype, "keyAttr", void 0);
  }),
  3469: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.PasswordRecipientInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const types_1 = __webpack_require__(8442);
    class PasswordRecipientInfo {
      version=types_1.CMSVersion.v0;
      keyDerivationAlgorithm;
      keyEncryptionAlgorithm=new types_1.KeyEncryptionAlgorithmIdentifier;
      encryptedKey=new asn1_schema_1.OctetString;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.PasswordRecipientInfo = PasswordRecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], PasswordRecipientInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.KeyDerivationAlgorithmIdentifier,
      context: 0,
      optional: true
    }) ], PasswordRecipientInfo.prototype, "keyDerivationAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.KeyEncryptionAlgorithmIdentifier
    }) ], PasswordRecipientInfo.prototype, "keyEncryptionAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], PasswordRecipientInfo.prototype, "encryptedKey", void 0);
  }),
  6715: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RecipientInfo = exports.OtherRecipientInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const key_agree_recipient_info_1 = __webpack_require__(1390);
    const key_trans_recipient_info_1 = __webpack_require__(6216);
    const kek_recipient_info_1 = __webpack_require__(7497);
    const password_recipient_info_1 = __webpack_require__(3469);
    class OtherRecipientInfo {
      oriType="";
      oriValue=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OtherRecipientInfo = OtherRecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], OtherRecipientInfo.prototype, "oriType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any
    }) ], OtherRecipientInfo.prototype, "oriValue", void 0);
    let RecipientInfo = class RecipientInfo {
      ktri;
      kari;
      kekri;
      pwri;
      ori;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.RecipientInfo = RecipientInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: key_trans_recipient_info_1.KeyTransRecipientInfo,
      optional: true
    }) ], RecipientInfo.prototype, "ktri", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: key_agree_recipient_info_1.KeyAgreeRecipientInfo,
      context: 1,
      implicit: true,
      optional: true
    }) ], RecipientInfo.prototype, "kari", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: kek_recipient_info_1.KEKRecipientInfo,
      context: 2,
      implicit: true,
      optional: true
    }) ], RecipientInfo.prototype, "kekri", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: password_recipient_info_1.PasswordRecipientInfo,
      context: 3,
      implicit: true,
      optional: true
    }) ], RecipientInfo.prototype, "pwri", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: OtherRecipientInfo,
      context: 4,
      implicit: true,
      optional: true
    }) ], RecipientInfo.prototype, "ori", void 0);
    exports.RecipientInfo = RecipientInfo = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], RecipientInfo);
  }),
  8014: ((__unused_webpack_module, exports, __webpack_require__) => {
    var RecipientInfos_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RecipientInfos = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const recipient_info_1 = __webpack_require__(6715);
    let RecipientInfos = RecipientInfos_1 = class RecipientInfos extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, RecipientInfos_1.prototype);
      }
    };
    exports.RecipientInfos = RecipientInfos;
    exports.RecipientInfos = RecipientInfos = RecipientInfos_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: recipient_info_1.RecipientInfo
    }) ], RecipientInfos);
  }),
  7114: ((__unused_webpack_module, exports, __webpack_require__) => {
    var RevocationInfoChoices_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RevocationInfoChoices = exports.RevocationInfoChoice = exports.OtherRevocationInfoFormat = exports.id_ri_scvp = exports.id_ri_ocsp_response = exports.id_ri = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    exports.id_ri = `${asn1_x509_1.id_pkix}.16`;
    exports.id_ri_ocsp_response = `${exports.id_ri}.2`;
    exports.id_ri_scvp = `${exports.id_ri}.4`;
    class OtherRevocationInfoFormat {
      otherRevInfoFormat="";
      otherRevInfo=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OtherRevocationInfoFormat = OtherRevocationInfoFormat;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], OtherRevocationInfoFormat.prototype, "otherRevInfoFormat", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any
    }) ], OtherRevocationInfoFormat.prototype, "otherRevInfo", void 0);
    let RevocationInfoChoice = class RevocationInfoChoice {
      other=new OtherRevocationInfoFormat;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.RevocationInfoChoice = RevocationInfoChoice;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: OtherRevocationInfoFormat,
      context: 1,
      implicit: true
    }) ], RevocationInfoChoice.prototype, "other", void 0);
    exports.RevocationInfoChoice = RevocationInfoChoice = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], RevocationInfoChoice);
    let RevocationInfoChoices = RevocationInfoChoices_1 = class RevocationInfoChoices extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, RevocationInfoChoices_1.prototype);
      }
    };
    exports.RevocationInfoChoices = RevocationInfoChoices;
    exports.RevocationInfoChoices = RevocationInfoChoices = RevocationInfoChoices_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: RevocationInfoChoice
    }) ], RevocationInfoChoices);
  }),
  4094: ((__unused_webpack_module, exports, __webpack_require__) => {
    var DigestAlgorithmIdentifiers_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SignedData = exports.DigestAlgorithmIdentifiers = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const certificate_choices_1 = __webpack_require__(159);
    const types_1 = __webpack_require__(8442);
    const encapsulated_content_info_1 = __webpack_require__(3797);
    const revocation_info_choice_1 = __webpack_require__(7114);
    const signer_info_1 = __webpack_require__(248);
    let DigestAlgorithmIdentifiers = DigestAlgorithmIdentifiers_1 = class DigestAlgorithmIdentifiers extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, DigestAlgorithmIdentifiers_1.prototype);
      }
    };
    exports.DigestAlgorithmIdentifiers = DigestAlgorithmIdentifiers;
    exports.DigestAlgorithmIdentifiers = DigestAlgorithmIdentifiers = DigestAlgorithmIdentifiers_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: types_1.DigestAlgorithmIdentifier
    }) ], DigestAlgorithmIdentifiers);
    class SignedData {
      version=types_1.CMSVersion.v0;
      digestAlgorithms=new DigestAlgorithmIdentifiers;
      encapContentInfo=new encapsulated_content_info_1.EncapsulatedContentInfo;
      certificates;
      crls;
      signerInfos=new signer_info_1.SignerInfos;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SignedData = SignedData;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], SignedData.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: DigestAlgorithmIdentifiers
    }) ], SignedData.prototype, "digestAlgorithms", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: encapsulated_content_info_1.EncapsulatedContentInfo
    }) ], SignedData.prototype, "encapContentInfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: certificate_choices_1.CertificateSet,
      context: 0,
      implicit: true,
      optional: true
    }) ], SignedData.prototype, "certificates", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: revocation_info_choice_1.RevocationInfoChoices,
      context: 1,
      implicit: true,
      optional: true
    }) ], SignedData.prototype, "crls", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: signer_info_1.SignerInfos
    }) ], SignedData.prototype, "signerInfos", void 0);
  }),
  891: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SignerIdentifier = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const issuer_and_serial_number_1 = __webpack_require__(2025);
    let SignerIdentifier = class SignerIdentifier {
      subjectKeyIdentifier;
      issuerAndSerialNumber;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.SignerIdentifier = SignerIdentifier;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.SubjectKeyIdentifier,
      context: 0,
      implicit: true
    }) ], SignerIdentifier.prototype, "subjectKeyIdentifier", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_and_serial_number_1.IssuerAndSerialNumber
    }) ], SignerIdentifier.prototype, "issuerAndSerialNumber", void 0);
    exports.SignerIdentifier = SignerIdentifier = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], SignerIdentifier);
  }),
  248: ((__unused_webpack_module, exports, __webpack_require__) => {
    var SignerInfos_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SignerInfos = exports.SignerInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const signer_identifier_1 = __webpack_require__(891);
    const types_1 = __webpack_require__(8442);
    const attribute_1 = __webpack_require__(6631);
    class SignerInfo {
      version=types_1.CMSVersion.v0;
      sid=new signer_identifier_1.SignerIdentifier;
      digestAlgorithm=new types_1.DigestAlgorithmIdentifier;
      signedAttrs;
      signedAttrsRaw;
      signatureAlgorithm=new types_1.SignatureAlgorithmIdentifier;
      signature=new asn1_schema_1.OctetString;
      unsignedAttrs;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SignerInfo = SignerInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], SignerInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: signer_identifier_1.SignerIdentifier
    }) ], SignerInfo.prototype, "sid", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.DigestAlgorithmIdentifier
    }) ], SignerInfo.prototype, "digestAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attribute_1.Attribute,
      repeated: "set",
      context: 0,
      implicit: true,
      optional: true,
      raw: true
    }) ], SignerInfo.prototype, "signedAttrs", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: types_1.SignatureAlgorithmIdentifier
    }) ], SignerInfo.prototype, "signatureAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], SignerInfo.prototype, "signature", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attribute_1.Attribute,
      repeated: "set",
      context: 1,
      implicit: true,
      optional: true
    }) ], SignerInfo.prototype, "unsignedAttrs", void 0);
    let SignerInfos = SignerInfos_1 = class SignerInfos extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, SignerInfos_1.prototype);
      }
    };
    exports.SignerInfos = SignerInfos;
    exports.SignerInfos = SignerInfos = SignerInfos_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Set,
      itemType: SignerInfo
    }) ], SignerInfos);
  }),
  8442: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.KeyDerivationAlgorithmIdentifier = exports.MessageAuthenticationCodeAlgorithm = exports.ContentEncryptionAlgorithmIdentifier = exports.KeyEncryptionAlgorithmIdentifier = exports.SignatureAlgorithmIdentifier = exports.DigestAlgorithmIdentifier = exports.CMSVersion = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_x509_1 = __webpack_require__(3594);
    const asn1_schema_1 = __webpack_require__(7261);
    var CMSVersion;
    (function(CMSVersion) {
      CMSVersion[CMSVersion["v0"] = 0] = "v0";
      CMSVersion[CMSVersion["v1"] = 1] = "v1";
      CMSVersion[CMSVersion["v2"] = 2] = "v2";
      CMSVersion[CMSVersion["v3"] = 3] = "v3";
      CMSVersion[CMSVersion["v4"] = 4] = "v4";
      CMSVersion[CMSVersion["v5"] = 5] = "v5";
    })(CMSVersion || (exports.CMSVersion = CMSVersion = {}));
    let DigestAlgorithmIdentifier = class DigestAlgorithmIdentifier extends asn1_x509_1.AlgorithmIdentifier {};
    exports.DigestAlgorithmIdentifier = DigestAlgorithmIdentifier;
    exports.DigestAlgorithmIdentifier = DigestAlgorithmIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], DigestAlgorithmIdentifier);
    let SignatureAlgorithmIdentifier = class SignatureAlgorithmIdentifier extends asn1_x509_1.AlgorithmIdentifier {};
    exports.SignatureAlgorithmIdentifier = SignatureAlgorithmIdentifier;
    exports.SignatureAlgorithmIdentifier = SignatureAlgorithmIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], SignatureAlgorithmIdentifier);
    let KeyEncryptionAlgorithmIdentifier = class KeyEncryptionAlgorithmIdentifier extends asn1_x509_1.AlgorithmIdentifier {};
    exports.KeyEncryptionAlgorithmIdentifier = KeyEncryptionAlgorithmIdentifier;
    exports.KeyEncryptionAlgorithmIdentifier = KeyEncryptionAlgorithmIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], KeyEncryptionAlgorithmIdentifier);
    let ContentEncryptionAlgorithmIdentifier = class ContentEncryptionAlgorithmIdentifier extends asn1_x509_1.AlgorithmIdentifier {};
    exports.ContentEncryptionAlgorithmIdentifier = ContentEncryptionAlgorithmIdentifier;
    exports.ContentEncryptionAlgorithmIdentifier = ContentEncryptionAlgorithmIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], ContentEncryptionAlgorithmIdentifier);
    let MessageAuthenticationCodeAlgorithm = class MessageAuthenticationCodeAlgorithm extends asn1_x509_1.AlgorithmIdentifier {};
    exports.MessageAuthenticationCodeAlgorithm = MessageAuthenticationCodeAlgorithm;
    exports.MessageAuthenticationCodeAlgorithm = MessageAuthenticationCodeAlgorithm = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], MessageAuthenticationCodeAlgorithm);
    let KeyDerivationAlgorithmIdentifier = class KeyDerivationAlgorithmIdentifier extends asn1_x509_1.AlgorithmIdentifier {};
    exports.KeyDerivationAlgorithmIdentifier = KeyDerivationAlgorithmIdentifier;
    exports.KeyDerivationAlgorithmIdentifier = KeyDerivationAlgorithmIdentifier = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], KeyDerivationAlgorithmIdentifier);
  }),
  1388: ((__unused_webpack_module, exports, __webpack_require__) => {
    var PKCS12AttrSet_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.PKCS12AttrSet = exports.PKCS12Attribute = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class PKCS12Attribute {
      attrId="";
      attrValues=[];
      constructor(params = {}) {
        Object.assign(params);
      }
    }
    exports.PKCS12Attribute = PKCS12Attribute;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], PKCS12Attribute.prototype, "attrId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      repeated: "set"
    }) ], PKCS12Attribute.prototype, "attrValues", void 0);
    let PKCS12AttrSet = PKCS12AttrSet_1 = class PKCS12AttrSet extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, PKCS12AttrSet_1.prototype);
      }
    };
    exports.PKCS12AttrSet = PKCS12AttrSet;
    exports.PKCS12AttrSet = PKCS12AttrSet = PKCS12AttrSet_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: PKCS12Attribute
    }) ], PKCS12AttrSet);
  }),
  3727: ((__unused_webpack_module, exports, __webpack_require__) => {
    var AuthenticatedSafe_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AuthenticatedSafe = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_cms_1 = __webpack_require__(1467);
    let AuthenticatedSafe = AuthenticatedSafe_1 = class AuthenticatedSafe extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, AuthenticatedSafe_1.prototype);
      }
    };
    exports.AuthenticatedSafe = AuthenticatedSafe;
    exports.AuthenticatedSafe = AuthenticatedSafe = AuthenticatedSafe_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: asn1_cms_1.ContentInfo
    }) ], AuthenticatedSafe);
  }),
  2851: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_sdsiCertificate = exports.id_x509Certificate = exports.id_certTypes = exports.CertBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const types_1 = __webpack_require__(6351);
    class CertBag {
      certId="";
      certValue=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.CertBag = CertBag;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], CertBag.prototype, "certId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      context: 0
    }) ], CertBag.prototype, "certValue", void 0);
    exports.id_certTypes = `${types_1.id_pkcs_9}.22`;
    exports.id_x509Certificate = `${exports.id_certTypes}.1`;
    exports.id_sdsiCertificate = `${exports.id_certTypes}.2`;
  }),
  5640: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_x509CRL = exports.id_crlTypes = exports.CRLBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const types_1 = __webpack_require__(6351);
    class CRLBag {
      crlId="";
      crltValue=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.CRLBag = CRLBag;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], CRLBag.prototype, "crlId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      context: 0
    }) ], CRLBag.prototype, "crltValue", void 0);
    exports.id_crlTypes = `${types_1.id_pkcs_9}.23`;
    exports.id_x509CRL = `${exports.id_crlTypes}.1`;
  }),
  5954: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(2851), exports);
    tslib_1.__exportStar(__webpack_require__(5640), exports);
    tslib_1.__exportStar(__webpack_require__(364), exports);
    tslib_1.__exportStar(__webpack_require__(9919), exports);
    tslib_1.__exportStar(__webpack_require__(1477), exports);
    tslib_1.__exportStar(__webpack_require__(6351), exports);
  }),
  364: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.KeyBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_pkcs8_1 = __webpack_require__(5003);
    const asn1_schema_1 = __webpack_require__(7261);
    let KeyBag = class KeyBag extends asn1_pkcs8_1.PrivateKeyInfo {};
    exports.KeyBag = KeyBag;
    exports.KeyBag = KeyBag = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], KeyBag);
  }),
  9919: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.PKCS8ShroudedKeyBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_pkcs8_1 = __webpack_require__(5003);
    const asn1_schema_1 = __webpack_require__(7261);
    let PKCS8ShroudedKeyBag = class PKCS8ShroudedKeyBag extends asn1_pkcs8_1.EncryptedPrivateKeyInfo {};
    exports.PKCS8ShroudedKeyBag = PKCS8ShroudedKeyBag;
    exports.PKCS8ShroudedKeyBag = PKCS8ShroudedKeyBag = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence
    }) ], PKCS8ShroudedKeyBag);
  }),
  1477: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SecretBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class SecretBag {
      secretTypeId="";
      secretValue=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SecretBag = SecretBag;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], SecretBag.prototype, "secretTypeId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      context: 0
    }) ], SecretBag.prototype, "secretValue", void 0);
  }),
  6351: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_pkcs_9 = exports.id_SafeContents = exports.id_SecretBag = exports.id_CRLBag = exports.id_certBag = exports.id_pkcs8ShroudedKeyBag = exports.id_keyBag = void 0;
    const object_identifiers_1 = __webpack_require__(9654);
    exports.id_keyBag = `${object_identifiers_1.id_bagtypes}.1`;
    exports.id_pkcs8ShroudedKeyBag = `${object_identifiers_1.id_bagtypes}.2`;
    exports.id_certBag = `${object_identifiers_1.id_bagtypes}.3`;
    exports.id_CRLBag = `${object_identifiers_1.id_bagtypes}.4`;
    exports.id_SecretBag = `${object_identifiers_1.id_bagtypes}.5`;
    exports.id_SafeContents = `${object_identifiers_1.id_bagtypes}.6`;
    exports.id_pkcs_9 = "1.2.840.113549.1.9";
  }),
  8624: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(1388), exports);
    tslib_1.__exportStar(__webpack_require__(3727), exports);
    tslib_1.__exportStar(__webpack_require__(5954), exports);
    tslib_1.__exportStar(__webpack_require__(6358), exports);
    tslib_1.__exportStar(__webpack_require__(9654), exports);
    tslib_1.__exportStar(__webpack_require__(626), exports);
    tslib_1.__exportStar(__webpack_require__(6570), exports);
  }),
  6358: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.MacData = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_rsa_1 = __webpack_require__(7300);
    const asn1_schema_1 = __webpack_require__(7261);
    class MacData {
      mac=new asn1_rsa_1.DigestInfo;
      macSalt=new asn1_schema_1.OctetString;
      iterations=1;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.MacData = MacData;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_rsa_1.DigestInfo
    }) ], MacData.prototype, "mac", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], MacData.prototype, "macSalt", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      defaultValue: 1
    }) ], MacData.prototype, "iterations", void 0);
  }),
  9654: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_bagtypes = exports.id_pbewithSHAAnd40BitRC2_CBC = exports.id_pbeWithSHAAnd128BitRC2_CBC = exports.id_pbeWithSHAAnd2_KeyTripleDES_CBC = exports.id_pbeWithSHAAnd3_KeyTripleDES_CBC = exports.id_pbeWithSHAAnd40BitRC4 = exports.id_pbeWithSHAAnd128BitRC4 = exports.id_pkcs_12PbeIds = exports.id_pkcs_12 = exports.id_pkcs = exports.id_rsadsi = void 0;
    exports.id_rsadsi = "1.2.840.113549";
    exports.id_pkcs = `${exports.id_rsadsi}.1`;
    exports.id_pkcs_12 = `${exports.id_pkcs}.12`;
    exports.id_pkcs_12PbeIds = `${exports.id_pkcs_12}.1`;
    exports.id_pbeWithSHAAnd128BitRC4 = `${exports.id_pkcs_12PbeIds}.1`;
    exports.id_pbeWithSHAAnd40BitRC4 = `${exports.id_pkcs_12PbeIds}.2`;
    exports.id_pbeWithSHAAnd3_KeyTripleDES_CBC = `${exports.id_pkcs_12PbeIds}.3`;
    exports.id_pbeWithSHAAnd2_KeyTripleDES_CBC = `${exports.id_pkcs_12PbeIds}.4`;
    exports.id_pbeWithSHAAnd128BitRC2_CBC = `${exports.id_pkcs_12PbeIds}.5`;
    exports.id_pbewithSHAAnd40BitRC2_CBC = `${exports.id_pkcs_12PbeIds}.6`;
    exports.id_bagtypes = `${exports.id_pkcs_12}.10.1`;
  }),
  626: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.PFX = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_cms_1 = __webpack_require__(1467);
    const mac_data_1 = __webpack_require__(6358);
    class PFX {
      version=3;
      authSafe=new asn1_cms_1.ContentInfo;
      macData=new mac_data_1.MacData;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.PFX = PFX;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], PFX.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_cms_1.ContentInfo
    }) ], PFX.prototype, "authSafe", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: mac_data_1.MacData,
      optional: true
    }) ], PFX.prototype, "macData", void 0);
  }),
  6570: ((__unused_webpack_module, exports, __webpack_require__) => {
    var SafeContents_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SafeContents = exports.SafeBag = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const attribute_1 = __webpack_require__(1388);
    class SafeBag {
      bagId="";
      bagValue=new ArrayBuffer(0);
      bagAttributes;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SafeBag = SafeBag;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], SafeBag.prototype, "bagId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      context: 0
    }) ], SafeBag.prototype, "bagValue", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attribute_1.PKCS12Attribute,
      repeated: "set",
      optional: true
    }) ], SafeBag.prototype, "bagAttributes", void 0);
    let SafeContents = SafeContents_1 = class SafeContents extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, SafeContents_1.prototype);
      }
    };
    exports.SafeContents = SafeContents;
    exports.SafeContents = SafeContents = SafeContents_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: SafeBag
    }) ], SafeContents);
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
  4276: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.sha512_256WithRSAEncryption = exports.sha512_224WithRSAEncryption = exports.sha512WithRSAEncryption = exports.sha384WithRSAEncryption = exports.sha256WithRSAEncryption = exports.sha224WithRSAEncryption = exports.sha1WithRSAEncryption = exports.md5WithRSAEncryption = exports.md2WithRSAEncryption = exports.rsaEncryption = exports.pSpecifiedEmpty = exports.mgf1SHA1 = exports.sha512_256 = exports.sha512_224 = exports.sha512 = exports.sha384 = exports.sha256 = exports.sha224 = exports.sha1 = exports.md4 = exports.md2 = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const oid = tslib_1.__importStar(__webpack_require__(8586));
    function create(algorithm) {
      return new asn1_x509_1.AlgorithmIdentifier({
        algorithm: algorithm,
        parameters: null
      });
    }
    exports.md2 = create(oid.id_md2);
    exports.md4 = create(oid.id_md5);
    exports.sha1 = create(oid.id_sha1);
    exports.sha224 = create(oid.id_sha224);
    exports.sha256 = create(oid.id_sha256);
    exports.sha384 = create(oid.id_sha384);
    exports.sha512 = create(oid.id_sha512);
    exports.sha512_224 = create(oid.id_sha512_224);
    exports.sha512_256 = create(oid.id_sha512_256);
    exports.mgf1SHA1 = new asn1_x509_1.AlgorithmIdentifier({
      algorithm: oid.id_mgf1,
      parameters: asn1_schema_1.AsnConvert.serialize(exports.sha1)
    });
    exports.pSpecifiedEmpty = new asn1_x509_1.AlgorithmIdentifier({
      algorithm: oid.id_pSpecified,
      parameters: asn1_schema_1.AsnConvert.serialize(asn1_schema_1.AsnOctetStringConverter.toASN(new Uint8Array([ 218, 57, 163, 238, 94, 107, 75, 13, 50, 85, 191, 239, 149, 96, 24, 144, 175, 216, 7, 9 ]).buffer))
    });
    exports.rsaEncryption = create(oid.id_rsaEncryption);
    exports.md2WithRSAEncryption = create(oid.id_md2WithRSAEncryption);
    exports.md5WithRSAEncryption = create(oid.id_md5WithRSAEncryption);
    exports.sha1WithRSAEncryption = create(oid.id_sha1WithRSAEncryption);
    exports.sha224WithRSAEncryption = create(oid.id_sha512_224WithRSAEncryption);
    exports.sha256WithRSAEncryption = create(oid.id_sha512_256WithRSAEncryption);
    exports.sha384WithRSAEncryption = create(oid.id_sha384WithRSAEncryption);
    exports.sha512WithRSAEncryption = create(oid.id_sha512WithRSAEncryption);
    exports.sha512_224WithRSAEncryption = create(oid.id_sha512_224WithRSAEncryption);
    exports.sha512_256WithRSAEncryption = create(oid.id_sha512_256WithRSAEncryption);
  }),
  7300: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(421), exports);
    tslib_1.__exportStar(__webpack_require__(4276), exports);
    tslib_1.__exportStar(__webpack_require__(8586), exports);
    tslib_1.__exportStar(__webpack_require__(4197), exports);
    tslib_1.__exportStar(__webpack_require__(5150), exports);
    tslib_1.__exportStar(__webpack_require__(3044), exports);
  }),
  8586: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_mgf1 = exports.id_md5 = exports.id_md2 = exports.id_sha512_256 = exports.id_sha512_224 = exports.id_sha512 = exports.id_sha384 = exports.id_sha256 = exports.id_sha224 = exports.id_sha1 = exports.id_sha512_256WithRSAEncryption = exports.id_sha512_224WithRSAEncryption = exports.id_sha512WithRSAEncryption = exports.id_sha384WithRSAEncryption = exports.id_sha256WithRSAEncryption = exports.id_ssha224WithRSAEncryption = exports.id_sha224WithRSAEncryption = exports.id_sha1WithRSAEncryption = exports.id_md5WithRSAEncryption = exports.id_md2WithRSAEncryption = exports.id_RSASSA_PSS = exports.id_pSpecified = exports.id_RSAES_OAEP = exports.id_rsaEncryption = exports.id_pkcs_1 = void 0;
    exports.id_pkcs_1 = "1.2.840.113549.1.1";
    exports.id_rsaEncryption = `${exports.id_pkcs_1}.1`;
    exports.id_RSAES_OAEP = `${exports.id_pkcs_1}.7`;
    exports.id_pSpecified = `${exports.id_pkcs_1}.9`;
    exports.id_RSASSA_PSS = `${exports.id_pkcs_1}.10`;
    exports.id_md2WithRSAEncryption = `${exports.id_pkcs_1}.2`;
    exports.id_md5WithRSAEncryption = `${exports.id_pkcs_1}.4`;
    exports.id_sha1WithRSAEncryption = `${exports.id_pkcs_1}.5`;
    exports.id_sha224WithRSAEncryption = `${exports.id_pkcs_1}.14`;
    exports.id_ssha224WithRSAEncryption = exports.id_sha224WithRSAEncryption;
    exports.id_sha256WithRSAEncryption = `${exports.id_pkcs_1}.11`;
    exports.id_sha384WithRSAEncryption = `${exports.id_pkcs_1}.12`;
    exports.id_sha512WithRSAEncryption = `${exports.id_pkcs_1}.13`;
    exports.id_sha512_224WithRSAEncryption = `${exports.id_pkcs_1}.15`;
    exports.id_sha512_256WithRSAEncryption = `${exports.id_pkcs_1}.16`;
    exports.id_sha1 = "1.3.14.3.2.26";
    exports.id_sha224 = "2.16.840.1.101.3.4.2.4";
    exports.id_sha256 = "2.16.840.1.101.3.4.2.1";
    exports.id_sha384 = "2.16.840.1.101.3.4.2.2";
    exports.id_sha512 = "2.16.840.1.101.3.4.2.3";
    exports.id_sha512_224 = "2.16.840.1.101.3.4.2.5";
    exports.id_sha512_256 = "2.16.840.1.101.3.4.2.6";
    exports.id_md2 = "1.2.840.113549.2.2";
    exports.id_md5 = "1.2.840.113549.2.5";
    exports.id_mgf1 = `${exports.id_pkcs_1}.8`;
  }),
  4197: ((__unused_webpack_module, exports, __webpack_require__) => {
    var OtherPrimeInfos_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.OtherPrimeInfos = exports.OtherPrimeInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class OtherPrimeInfo {
      prime=new ArrayBuffer(0);
      exponent=new ArrayBuffer(0);
      coefficient=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.OtherPrimeInfo = OtherPrimeInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], OtherPrimeInfo.prototype, "prime", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], OtherPrimeInfo.prototype, "exponent", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], OtherPrimeInfo.prototype, "coefficient", void 0);
    let OtherPrimeInfos = OtherPrimeInfos_1 = class OtherPrimeInfos extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, OtherPrimeInfos_1.prototype);
      }
    };
    exports.OtherPrimeInfos = OtherPrimeInfos;
    exports.OtherPrimeInfos = OtherPrimeInfos = OtherPrimeInfos_1 = tslib_1.__decorate([ (0, 
    asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: OtherPrimeInfo
    }) ], OtherPrimeInfos);
  }),
  421: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(135), exports);
    tslib_1.__exportStar(__webpack_require__(9384), exports);
    tslib_1.__exportStar(__webpack_require__(9987), exports);
  }),
  135: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RSAES_OAEP = exports.RsaEsOaepParams = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const object_identifiers_1 = __webpack_require__(8586);
    const algorithms_1 = __webpack_require__(4276);
    class RsaEsOaepParams {
      hashAlgorithm=new asn1_x509_1.AlgorithmIdentifier(algorithms_1.sha1);
      maskGenAlgorithm=new asn1_x509_1.AlgorithmIdentifier({
        algorithm: object_identifiers_1.id_mgf1,
        parameters: asn1_schema_1.AsnConvert.serialize(algorithms_1.sha1)
      });
      pSourceAlgorithm=new asn1_x509_1.AlgorithmIdentifier(algorithms_1.pSpecifiedEmpty);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RsaEsOaepParams = RsaEsOaepParams;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier,
      context: 0,
      defaultValue: algorithms_1.sha1
    }) ], RsaEsOaepParams.prototype, "hashAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier,
      context: 1,
      defaultValue: algorithms_1.mgf1SHA1
    }) ], RsaEsOaepParams.prototype, "maskGenAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier,
      context: 2,
      defaultValue: algorithms_1.pSpecifiedEmpty
    }) ], RsaEsOaepParams.prototype, "pSourceAlgorithm", void 0);
    exports.RSAES_OAEP = new asn1_x509_1.AlgorithmIdentifier({
      algorithm: object_identifiers_1.id_RSAES_OAEP,
      parameters: asn1_schema_1.AsnConvert.serialize(new RsaEsOaepParams)
    });
  }),
  9987: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.DigestInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_x509_1 = __webpack_require__(3594);
    const asn1_schema_1 = __webpack_require__(7261);
    class DigestInfo {
      digestAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      digest=new asn1_schema_1.OctetString;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.DigestInfo = DigestInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], DigestInfo.prototype, "digestAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], DigestInfo.prototype, "digest", void 0);
  }),
  9384: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RSASSA_PSS = exports.RsaSaPssParams = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const object_identifiers_1 = __webpack_require__(8586);
    const algorithms_1 = __webpack_require__(4276);
    class RsaSaPssParams {
      hashAlgorithm=new asn1_x509_1.AlgorithmIdentifier(algorithms_1.sha1);
      maskGenAlgorithm=new asn1_x509_1.AlgorithmIdentifier({
        algorithm: object_identifiers_1.id_mgf1,
        parameters: asn1_schema_1.AsnConvert.serialize(algorithms_1.sha1)
      });
      saltLength=20;
      trailerField=1;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RsaSaPssParams = RsaSaPssParams;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier,
      context: 0,
      defaultValue: algorithms_1.sha1
    }) ], RsaSaPssParams.prototype, "hashAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier,
      context: 1,
      defaultValue: algorithms_1.mgf1SHA1
    }) ], RsaSaPssParams.prototype, "maskGenAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      context: 2,
      defaultValue: 20
    }) ], RsaSaPssParams.prototype, "saltLength", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      context: 3,
      defaultValue: 1
    }) ], RsaSaPssParams.prototype, "trailerField", void 0);
    exports.RSASSA_PSS = new asn1_x509_1.AlgorithmIdentifier({
      algorithm: object_identifiers_1.id_RSASSA_PSS,
      parameters: asn1_schema_1.AsnConvert.serialize(new RsaSaPssParams)
    });
  }),
  5150: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RSAPrivateKey = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const other_prime_info_1 = __webpack_require__(4197);
    class RSAPrivateKey {
      version=0;
      modulus=new ArrayBuffer(0);
      publicExponent=new ArrayBuffer(0);
      privateExponent=new ArrayBuffer(0);
      prime1=new ArrayBuffer(0);
      prime2=new ArrayBuffer(0);
      exponent1=new ArrayBuffer(0);
      exponent2=new ArrayBuffer(0);
      coefficient=new ArrayBuffer(0);
      otherPrimeInfos;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RSAPrivateKey = RSAPrivateKey;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], RSAPrivateKey.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "modulus", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "publicExponent", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "privateExponent", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "prime1", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "prime2", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "exponent1", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "exponent2", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPrivateKey.prototype, "coefficient", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: other_prime_info_1.OtherPrimeInfos,
      optional: true
    }) ], RSAPrivateKey.prototype, "otherPrimeInfos", void 0);
  }),
  3044: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RSAPublicKey = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class RSAPublicKey {
      modulus=new ArrayBuffer(0);
      publicExponent=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RSAPublicKey = RSAPublicKey;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPublicKey.prototype, "modulus", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], RSAPublicKey.prototype, "publicExponent", void 0);
  }),
  4503: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ACClearAttrs = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class ACClearAttrs {
      acIssuer=new asn1_x509_1.GeneralName;
      acSerial=0;
      attrs=[];
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.ACClearAttrs = ACClearAttrs;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName
    }) ], ACClearAttrs.prototype, "acIssuer", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], ACClearAttrs.prototype, "acSerial", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Attribute,
      repeated: "sequence"
    }) ], ACClearAttrs.prototype, "attrs", void 0);
  }),
  6239: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AAControls = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const attr_spec_1 = __webpack_require__(8221);
    class AAControls {
      pathLenConstraint;
      permittedAttrs;
      excludedAttrs;
      permitUnSpecified=true;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.AAControls = AAControls;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      optional: true
    }) ], AAControls.prototype, "pathLenConstraint", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attr_spec_1.AttrSpec,
      implicit: true,
      context: 0,
      optional: true
    }) ], AAControls.prototype, "permittedAttrs", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attr_spec_1.AttrSpec,
      implicit: true,
      context: 1,
      optional: true
    }) ], AAControls.prototype, "excludedAttrs", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Boolean,
      defaultValue: true
    }) ], AAControls.prototype, "permitUnSpecified", void 0);
  }),
  848: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AttCertIssuer = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const v2_form_1 = __webpack_require__(1473);
    let AttCertIssuer = class AttCertIssuer {
      v1Form;
      v2Form;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.AttCertIssuer = AttCertIssuer;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName,
      repeated: "sequence"
    }) ], AttCertIssuer.prototype, "v1Form", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: v2_form_1.V2Form,
      context: 0,
      implicit: true
    }) ], AttCertIssuer.prototype, "v2Form", void 0);
    exports.AttCertIssuer = AttCertIssuer = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], AttCertIssuer);
  }),
  169: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AttCertValidityPeriod = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class AttCertValidityPeriod {
      notBeforeTime=new Date;
      notAfterTime=new Date;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.AttCertValidityPeriod = AttCertValidityPeriod;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.GeneralizedTime
    }) ], AttCertValidityPeriod.prototype, "notBeforeTime", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.GeneralizedTime
    }) ], AttCertValidityPeriod.prototype, "notAfterTime", void 0);
  }),
  8221: ((__unused_webpack_module, exports, __webpack_require__) => {
    var AttrSpec_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AttrSpec = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    let AttrSpec = AttrSpec_1 = class AttrSpec extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, AttrSpec_1.prototype);
      }
    };
    exports.AttrSpec = AttrSpec;
    exports.AttrSpec = AttrSpec = AttrSpec_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], AttrSpec);
  }),
  4230: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AttributeCertificate = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const attribute_certificate_info_1 = __webpack_require__(8929);
    class AttributeCertificate {
      acinfo=new attribute_certificate_info_1.AttributeCertificateInfo;
      signatureAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      signatureValue=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.AttributeCertificate = AttributeCertificate;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attribute_certificate_info_1.AttributeCertificateInfo
    }) ], AttributeCertificate.prototype, "acinfo", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], AttributeCertificate.prototype, "signatureAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString
    }) ], AttributeCertificate.prototype, "signatureValue", void 0);
  }),
  8929: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.AttributeCertificateInfo = exports.AttCertVersion = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const holder_1 = __webpack_require__(4046);
    const attr_cert_issuer_1 = __webpack_require__(848);
    const attr_cert_validity_period_1 = __webpack_require__(169);
    var AttCertVersion;
    (function(AttCertVersion) {
      AttCertVersion[AttCertVersion["v2"] = 1] = "v2";
    })(AttCertVersion || (exports.AttCertVersion = AttCertVersion = {}));
    class AttributeCertificateInfo {
      version=AttCertVersion.v2;
      holder=new holder_1.Holder;
      issuer=new attr_cert_issuer_1.AttCertIssuer;
      signature=new asn1_x509_1.AlgorithmIdentifier;
      serialNumber=new ArrayBuffer(0);
      attrCertValidityPeriod=new attr_cert_validity_period_1.AttCertValidityPeriod;
      attributes=[];
      issuerUniqueID;
      extensions;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.AttributeCertificateInfo = AttributeCertificateInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer
    }) ], AttributeCertificateInfo.prototype, "version", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: holder_1.Holder
    }) ], AttributeCertificateInfo.prototype, "holder", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attr_cert_issuer_1.AttCertIssuer
    }) ], AttributeCertificateInfo.prototype, "issuer", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], AttributeCertificateInfo.prototype, "signature", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], AttributeCertificateInfo.prototype, "serialNumber", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: attr_cert_validity_period_1.AttCertValidityPeriod
    }) ], AttributeCertificateInfo.prototype, "attrCertValidityPeriod", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Attribute,
      repeated: "sequence"
    }) ], AttributeCertificateInfo.prototype, "attributes", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString,
      optional: true
    }) ], AttributeCertificateInfo.prototype, "issuerUniqueID", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.Extensions,
      optional: true
    }) ], AttributeCertificateInfo.prototype, "extensions", void 0);
  }),
  3765: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ClassList = exports.ClassListFlags = void 0;
    const asn1_schema_1 = __webpack_require__(7261);
    var ClassListFlags;
    (function(ClassListFlags) {
      ClassListFlags[ClassListFlags["unmarked"] = 1] = "unmarked";
      ClassListFlags[ClassListFlags["unclassified"] = 2] = "unclassified";
      ClassListFlags[ClassListFlags["restricted"] = 4] = "restricted";
      ClassListFlags[ClassListFlags["confidential"] = 8] = "confidential";
      ClassListFlags[ClassListFlags["secret"] = 16] = "secret";
      ClassListFlags[ClassListFlags["topSecret"] = 32] = "topSecret";
    })(ClassListFlags || (exports.ClassListFlags = ClassListFlags = {}));
    class ClassList extends asn1_schema_1.BitString {}
    exports.ClassList = ClassList;
  }),
  2388: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Clearance = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const class_list_1 = __webpack_require__(3765);
    const security_category_1 = __webpack_require__(7361);
    class Clearance {
      policyId="";
      classList=new class_list_1.ClassList(class_list_1.ClassListFlags.unclassified);
      securityCategories;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.Clearance = Clearance;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], Clearance.prototype, "policyId", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: class_list_1.ClassList,
      defaultValue: new class_list_1.ClassList(class_list_1.ClassListFlags.unclassified)
    }) ], Clearance.prototype, "classList", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: security_category_1.SecurityCategory,
      repeated: "set"
    }) ], Clearance.prototype, "securityCategories", void 0);
  }),
  4046: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Holder = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const issuer_serial_1 = __webpack_require__(1642);
    const object_digest_info_1 = __webpack_require__(1705);
    class Holder {
      baseCertificateID;
      entityName;
      objectDigestInfo;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.Holder = Holder;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_serial_1.IssuerSerial,
      implicit: true,
      context: 0,
      optional: true
    }) ], Holder.prototype, "baseCertificateID", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralNames,
      implicit: true,
      context: 1,
      optional: true
    }) ], Holder.prototype, "entityName", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: object_digest_info_1.ObjectDigestInfo,
      implicit: true,
      context: 2,
      optional: true
    }) ], Holder.prototype, "objectDigestInfo", void 0);
  }),
  384: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.IetfAttrSyntax = exports.IetfAttrSyntaxValueChoices = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class IetfAttrSyntaxValueChoices {
      cotets;
      oid;
      string;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.IetfAttrSyntaxValueChoices = IetfAttrSyntaxValueChoices;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString
    }) ], IetfAttrSyntaxValueChoices.prototype, "cotets", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier
    }) ], IetfAttrSyntaxValueChoices.prototype, "oid", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Utf8String
    }) ], IetfAttrSyntaxValueChoices.prototype, "string", void 0);
    class IetfAttrSyntax {
      policyAuthority;
      values=[];
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.IetfAttrSyntax = IetfAttrSyntax;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralNames,
      implicit: true,
      context: 0,
      optional: true
    }) ], IetfAttrSyntax.prototype, "policyAuthority", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: IetfAttrSyntaxValueChoices,
      repeated: "sequence"
    }) ], IetfAttrSyntax.prototype, "values", void 0);
  }),
  4938: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    const tslib_1 = __webpack_require__(1860);
    tslib_1.__exportStar(__webpack_require__(4503), exports);
    tslib_1.__exportStar(__webpack_require__(6239), exports);
    tslib_1.__exportStar(__webpack_require__(848), exports);
    tslib_1.__exportStar(__webpack_require__(169), exports);
    tslib_1.__exportStar(__webpack_require__(8221), exports);
    tslib_1.__exportStar(__webpack_require__(4230), exports);
    tslib_1.__exportStar(__webpack_require__(8929), exports);
    tslib_1.__exportStar(__webpack_require__(3765), exports);
    tslib_1.__exportStar(__webpack_require__(2388), exports);
    tslib_1.__exportStar(__webpack_require__(4046), exports);
    tslib_1.__exportStar(__webpack_require__(384), exports);
    tslib_1.__exportStar(__webpack_require__(1642), exports);
    tslib_1.__exportStar(__webpack_require__(1705), exports);
    tslib_1.__exportStar(__webpack_require__(8604), exports);
    tslib_1.__exportStar(__webpack_require__(1313), exports);
    tslib_1.__exportStar(__webpack_require__(5288), exports);
    tslib_1.__exportStar(__webpack_require__(7361), exports);
    tslib_1.__exportStar(__webpack_require__(8005), exports);
    tslib_1.__exportStar(__webpack_require__(7849), exports);
    tslib_1.__exportStar(__webpack_require__(1473), exports);
  }),
  1642: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.IssuerSerial = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class IssuerSerial {
      issuer=new asn1_x509_1.GeneralNames;
      serial=new ArrayBuffer(0);
      issuerUID=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.IssuerSerial = IssuerSerial;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralNames
    }) ], IssuerSerial.prototype, "issuer", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Integer,
      converter: asn1_schema_1.AsnIntegerArrayBufferConverter
    }) ], IssuerSerial.prototype, "serial", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString,
      optional: true
    }) ], IssuerSerial.prototype, "issuerUID", void 0);
  }),
  1705: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ObjectDigestInfo = exports.DigestedObjectType = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    var DigestedObjectType;
    (function(DigestedObjectType) {
      DigestedObjectType[DigestedObjectType["publicKey"] = 0] = "publicKey";
      DigestedObjectType[DigestedObjectType["publicKeyCert"] = 1] = "publicKeyCert";
      DigestedObjectType[DigestedObjectType["otherObjectTypes"] = 2] = "otherObjectTypes";
    })(DigestedObjectType || (exports.DigestedObjectType = DigestedObjectType = {}));
    class ObjectDigestInfo {
      digestedObjectType=DigestedObjectType.publicKey;
      otherObjectTypeID;
      digestAlgorithm=new asn1_x509_1.AlgorithmIdentifier;
      objectDigest=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.ObjectDigestInfo = ObjectDigestInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Enumerated
    }) ], ObjectDigestInfo.prototype, "digestedObjectType", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier,
      optional: true
    }) ], ObjectDigestInfo.prototype, "otherObjectTypeID", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.AlgorithmIdentifier
    }) ], ObjectDigestInfo.prototype, "digestAlgorithm", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.BitString
    }) ], ObjectDigestInfo.prototype, "objectDigest", void 0);
  }),
  8604: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.id_at_clearance = exports.id_at_role = exports.id_at = exports.id_aca_encAttrs = exports.id_aca_group = exports.id_aca_chargingIdentity = exports.id_aca_accessIdentity = exports.id_aca_authenticationInfo = exports.id_aca = exports.id_ce_targetInformation = exports.id_pe_ac_proxying = exports.id_pe_aaControls = exports.id_pe_ac_auditIdentity = void 0;
    const asn1_x509_1 = __webpack_require__(3594);
    exports.id_pe_ac_auditIdentity = `${asn1_x509_1.id_pe}.4`;
    exports.id_pe_aaControls = `${asn1_x509_1.id_pe}.6`;
    exports.id_pe_ac_proxying = `${asn1_x509_1.id_pe}.10`;
    exports.id_ce_targetInformation = `${asn1_x509_1.id_ce}.55`;
    exports.id_aca = `${asn1_x509_1.id_pkix}.10`;
    exports.id_aca_authenticationInfo = `${exports.id_aca}.1`;
    exports.id_aca_accessIdentity = `${exports.id_aca}.2`;
    exports.id_aca_chargingIdentity = `${exports.id_aca}.3`;
    exports.id_aca_group = `${exports.id_aca}.4`;
    exports.id_aca_encAttrs = `${exports.id_aca}.6`;
    exports.id_at = "2.5.4";
    exports.id_at_role = `${exports.id_at}.72`;
    exports.id_at_clearance = "2.5.1.5.55";
  }),
  1313: ((__unused_webpack_module, exports, __webpack_require__) => {
    var ProxyInfo_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.ProxyInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const target_1 = __webpack_require__(7849);
    let ProxyInfo = ProxyInfo_1 = class ProxyInfo extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, ProxyInfo_1.prototype);
      }
    };
    exports.ProxyInfo = ProxyInfo;
    exports.ProxyInfo = ProxyInfo = ProxyInfo_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: target_1.Targets
    }) ], ProxyInfo);
  }),
  5288: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.RoleSyntax = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class RoleSyntax {
      roleAuthority;
      roleName;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.RoleSyntax = RoleSyntax;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralNames,
      implicit: true,
      context: 0,
      optional: true
    }) ], RoleSyntax.prototype, "roleAuthority", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName,
      implicit: true,
      context: 1
    }) ], RoleSyntax.prototype, "roleName", void 0);
  }),
  7361: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SecurityCategory = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    class SecurityCategory {
      type="";
      value=new ArrayBuffer(0);
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SecurityCategory = SecurityCategory;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.ObjectIdentifier,
      implicit: true,
      context: 0
    }) ], SecurityCategory.prototype, "type", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.AsnPropTypes.Any,
      implicit: true,
      context: 1
    }) ], SecurityCategory.prototype, "value", void 0);
  }),
  8005: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SvceAuthInfo = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    class SvceAuthInfo {
      service=new asn1_x509_1.GeneralName;
      ident=new asn1_x509_1.GeneralName;
      authInfo;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.SvceAuthInfo = SvceAuthInfo;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName
    }) ], SvceAuthInfo.prototype, "service", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName
    }) ], SvceAuthInfo.prototype, "ident", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_schema_1.OctetString,
      optional: true
    }) ], SvceAuthInfo.prototype, "authInfo", void 0);
  }),
  7849: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Targets_1;
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Targets = exports.Target = exports.TargetCert = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const issuer_serial_1 = __webpack_require__(1642);
    const object_digest_info_1 = __webpack_require__(1705);
    class TargetCert {
      targetCertificate=new issuer_serial_1.IssuerSerial;
      targetName;
      certDigestInfo;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.TargetCert = TargetCert;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_serial_1.IssuerSerial
    }) ], TargetCert.prototype, "targetCertificate", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName,
      optional: true
    }) ], TargetCert.prototype, "targetName", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: object_digest_info_1.ObjectDigestInfo,
      optional: true
    }) ], TargetCert.prototype, "certDigestInfo", void 0);
    let Target = class Target {
      targetName;
      targetGroup;
      targetCert;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    };
    exports.Target = Target;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName,
      context: 0,
      implicit: true
    }) ], Target.prototype, "targetName", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralName,
      context: 1,
      implicit: true
    }) ], Target.prototype, "targetGroup", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: TargetCert,
      context: 2,
      implicit: true
    }) ], Target.prototype, "targetCert", void 0);
    exports.Target = Target = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Choice
    }) ], Target);
    let Targets = Targets_1 = class Targets extends asn1_schema_1.AsnArray {
      constructor(items) {
        super(items);
        Object.setPrototypeOf(this, Targets_1.prototype);
      }
    };
    exports.Targets = Targets;
    exports.Targets = Targets = Targets_1 = tslib_1.__decorate([ (0, asn1_schema_1.AsnType)({
      type: asn1_schema_1.AsnTypeTypes.Sequence,
      itemType: Target
    }) ], Targets);
  }),
  1473: ((__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.V2Form = void 0;
    const tslib_1 = __webpack_require__(1860);
    const asn1_schema_1 = __webpack_require__(7261);
    const asn1_x509_1 = __webpack_require__(3594);
    const issuer_serial_1 = __webpack_require__(1642);
    const object_digest_info_1 = __webpack_require__(1705);
    class V2Form {
      issuerName;
      baseCertificateID;
      objectDigestInfo;
      constructor(params = {}) {
        Object.assign(this, params);
      }
    }
    exports.V2Form = V2Form;
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: asn1_x509_1.GeneralNames,
      optional: true
    }) ], V2Form.prototype, "issuerName", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: issuer_serial_1.IssuerSerial,
      context: 0,
      implicit: true,
      optional: true
    }) ], V2Form.prototype, "baseCertificateID", void 0);
    tslib_1.__decorate([ (0, asn1_schema_1.AsnProp)({
      type: object_digest_info_1.ObjectDigestInfo,
      context: 1,
      implicit: true,
      optional: true
    }) ], V2Form.prototype, "objectDigestInfo", void 0);
  })
};
