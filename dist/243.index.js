"use strict";

exports.id = 243;

exports.ids = [ 243 ];

exports.modules = {
  1624: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      assembleChain: () => assembleChain,
      checkIssuers: () => checkIssuers,
      checkLeaf: () => checkLeaf,
      describeCertificate: () => describeCertificate,
      formatCertificate: () => formatCertificate,
      isCertificateFile: () => isCertificateFile,
      readCertificates: () => readCertificates
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
    var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
    var asn1js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4549);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
    var _domain_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4796);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8800);
    var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(323);
    const MAX_DOWNLOAD_BYTES = 262144;
    const SIGNED_DATA = "1.2.840.113549.1.7.2";
    const DATA = "1.2.840.113549.1.7.1";
    function readCertificates(download) {
      if (Buffer.byteLength(download) > MAX_DOWNLOAD_BYTES) throw unreadable(`is larger than any certificate chain (${MAX_DOWNLOAD_BYTES / 1024} KiB)`);
      const isDer = typeof download !== "string" && download[0] === 48;
      const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
      const certificates = new Map(found.map(certificate => [ certificate.fingerprint256, certificate ]));
      if (certificates.size === 0) throw unreadable("holds no certificate");
      return [ ...certificates.values() ];
    }
    function isCertificateFile(existing) {
      if (existing.includes("PRIVATE KEY-----")) return false;
      try {
        return readCertificates(existing).length > 0;
      } catch {
        return false;
      }
    }
    function assembleChain(certificates, publicKey) {
      const leaf = findLeaf(certificates, publicKey);
      const issuers = [];
      let current = leaf;
      while (!isSelfSigned(current)) {
        const issuer = findIssuer(current, certificates);
        if (issuer === void 0 || issuers.includes(issuer)) break;
        issuers.push(issuer);
        current = issuer;
      }
      const root = current !== leaf && isSelfSigned(current) ? current : void 0;
      return {
        leaf: leaf,
        intermediates: issuers.filter(issuer => issuer !== root),
        root: root,
        unrelated: certificates.length - 1 - issuers.length
      };
    }
    const CLOCK_SKEW_MS = 36e5;
    const USAGES = {
      email: "1.3.6.1.5.5.7.3.4",
      "client-auth": "1.3.6.1.5.5.7.3.2"
    };
    const ANY_USAGE = "2.5.29.37.0";
    function checkLeaf(leaf, expected, now) {
      const {tbsCertificate: tbsCertificate} = _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_1__.AsnConvert.parse(leaf.raw, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__.Certificate);
      const differences = [];
      if (expected.publicKey !== void 0 && !hasKey(leaf, expected.publicKey)) differences.push("its key is not the key of the CSR");
      if (leaf.validToDate < now) differences.push(`it expired at ${leaf.validToDate.toISOString()}`);
      if (expected.latestEnd !== void 0 && leaf.validToDate > expected.latestEnd) differences.push(`it ends at ${leaf.validToDate.toISOString()}, later than was ordered`);
      if (leaf.validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS) differences.push(`it is not valid before ${leaf.validFromDate.toISOString()}`);
      const held = addressesIn(tbsCertificate);
      const missing = expected.emails.filter(email => !held.includes((0, _domain_names_js__WEBPACK_IMPORTED_MODULE_6__.dC)(email))).length;
      if (missing > 0) differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
      const {commonNames: commonNames} = expected;
      const named = (0, _subject_js__WEBPACK_IMPORTED_MODULE_7__.VG)(tbsCertificate.subject).map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_5__.mw);
      if (commonNames !== void 0 && !commonNames.map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_5__.mw).some(name => named.includes(name))) differences.push("its common name is not the one of the order");
      if (expected.serialNumber !== void 0 && digits(expected.serialNumber) !== digits(leaf.serialNumber)) differences.push("its serial number is not the one that CertCentral names");
      const {thumbprint: thumbprint} = expected;
      const prints = [ leaf.fingerprint, leaf.fingerprint256 ].map(digits);
      if (thumbprint !== void 0 && thumbprint !== "" && !prints.includes(digits(thumbprint))) differences.push("its thumbprint is not the one that CertCentral names");
      const usages = expected.usage === "any" ? Object.values(USAGES) : [ USAGES[expected.usage] ];
      const allowed = leaf.keyUsage;
      if (allowed !== void 0 && ![ ...usages, ANY_USAGE ].some(usage => allowed.includes(usage))) {
        const wanted = {
          email: "e-mail",
          "client-auth": "client authentication",
          any: "e-mail or client authentication"
        };
        differences.push(`it may not be used for ${wanted[expected.usage]}`);
      }
      if (differences.length > 0) throw mismatch(`does not fit the order: ${differences.join("; ")}`);
    }
    function digits(text) {
      return text.replace(/[^0-9a-f]/gi, "").replace(/^0+/, "").toUpperCase();
    }
    function checkIssuers({intermediates: intermediates, root: root}, now) {
      const expired = [ ...intermediates, ...root === void 0 ? [] : [ root ] ].find(({validFromDate: validFromDate, validToDate: validToDate}) => validToDate < now || validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS);
      if (expired === void 0) return;
      throw mismatch(`has an issuer that is valid only from ${expired.validFrom} to ${expired.validTo}`);
    }
    function formatCertificate({leaf: leaf, intermediates: intermediates, root: root}, format) {
      switch (format) {
       case "der":
        return leaf.raw;

       case "p7b":
        return Buffer.from(pkcs7Pem([ leaf, ...intermediates ]));

       case "pem-leaf":
        return Buffer.from(pem([ leaf ]));

       case "pem-chain":
        return Buffer.from(pem([ leaf, ...intermediates, ...root === void 0 ? [] : [ root ] ]));

       case "pem":
        return Buffer.from(pem([ leaf, ...intermediates ]));
      }
    }
    function describeCertificate(leaf, now) {
      const {issuer: issuer} = _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_1__.AsnConvert.parse(leaf.raw, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_2__.Certificate).tbsCertificate;
      return {
        serialNumber: leaf.serialNumber,
        thumbprint: leaf.fingerprint256.replaceAll(":", ""),
        notBefore: leaf.validFromDate.toISOString(),
        notAfter: leaf.validToDate.toISOString(),
        issuer: (0, _subject_js__WEBPACK_IMPORTED_MODULE_7__.VG)(issuer).at(-1) ?? leaf.issuer.split("\n").join(", "),
        daysRemaining: Math.floor((leaf.validToDate.getTime() - now.getTime()) / 864e5)
      };
    }
    function certificatesInText(text) {
      const marks = [ ...text.matchAll(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g) ];
      if (marks.length === 0) throw unreadable(kindOfText(text));
      const certificates = [];
      for (let at = 0; at < marks.length; at += 2) {
        const [begin, end] = [ marks[at], marks[at + 1] ];
        if (begin?.[1] !== "BEGIN" || end?.[1] !== "END" || begin[2] !== end[2]) throw unreadable("is cut: a PEM block has no end or no beginning");
        if (![ "CERTIFICATE", "X509 CERTIFICATE", "PKCS7", "CMS" ].includes(begin[2])) continue;
        const body = text.slice(begin.index + begin[0].length, end.index).replace(/\s+/g, "");
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) throw unreadable("has damaged base64 in a PEM block");
        certificates.push(...certificatesOf(Buffer.from(body, "base64")));
      }
      return certificates;
    }
    function kindOfText(text) {
      const start = text.trimStart();
      if (start === "") return "is empty";
      if (start.startsWith("<")) return "is a web page (HTML or XML), perhaps of a proxy or a maintenance";
      if (start.startsWith("PK")) return "is a zip archive";
      return "is neither PEM nor DER";
    }
    function certificatesOf(der) {
      try {
        return (pkcs7Certificates(der) ?? [ der ]).map(certificate => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate));
      } catch {
        throw unreadable("is cut or damaged: a certificate in it cannot be parsed");
      }
    }
    function pkcs7Certificates(der) {
      const [type, content] = membersOf((0, asn1js__WEBPACK_IMPORTED_MODULE_3__.fromBER)(der).result);
      if (!(type instanceof asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier) || type.getValue() !== SIGNED_DATA) return;
      const certificates = membersOf(membersOf(content)[0]).find(({idBlock: idBlock}) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
      return membersOf(certificates).map(certificate => Buffer.from(certificate.valueBeforeDecodeView));
    }
    function membersOf(block) {
      return block instanceof asn1js__WEBPACK_IMPORTED_MODULE_3__.Constructed ? block.valueBlock.value : [];
    }
    function findLeaf(certificates, publicKey) {
      const leaves = certificates.filter(({ca: ca}) => !ca);
      if (leaves.length === 0) throw mismatch("holds CA certificates alone, not the certificate that was ordered");
      const fitting = publicKey === void 0 ? leaves : leaves.filter(leaf => hasKey(leaf, publicKey));
      const [leaf] = fitting;
      if (leaf === void 0) throw mismatch("has another key than the CSR, so it belongs to another request");
      if (fitting.length > 1) throw mismatch(`holds ${fitting.length} different certificates for users, and nothing tells which was ordered`);
      return leaf;
    }
    function findIssuer(certificate, certificates) {
      const named = certificates.filter(other => other !== certificate && other.subject === certificate.issuer);
      const issuer = named.find(other => other.ca && certificate.checkIssued(other) && certificate.verify(other.publicKey));
      if (issuer === void 0 && named.length > 0) throw mismatch("has a broken chain: a certificate was not signed by the issuer that it names");
      return issuer;
    }
    function isSelfSigned(certificate) {
      return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
    }
    function hasKey(certificate, publicKey) {
      return certificate.publicKey.equals((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: publicKey,
        format: "der",
        type: "spki"
      }));
    }
    function addressesIn({subject: subject, extensions: extensions}) {
      try {
        return (0, _subject_js__WEBPACK_IMPORTED_MODULE_7__.sO)(subject, extensions ?? []);
      } catch {
        return [];
      }
    }
    function pem(certificates) {
      return certificates.map(certificate => `${certificate.toString().trim()}\n`).join("");
    }
    function pkcs7Pem(certificates) {
      const tagged = value => new asn1js__WEBPACK_IMPORTED_MODULE_3__.Constructed({
        idBlock: {
          tagClass: 3,
          tagNumber: 0
        },
        value: value
      });
      const signedData = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.Integer({
          value: 1
        }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Set({
          value: []
        }), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
          value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({
            value: DATA
          }) ]
        }), tagged(certificates.map(({raw: raw}) => (0, asn1js__WEBPACK_IMPORTED_MODULE_3__.fromBER)(raw).result)), new asn1js__WEBPACK_IMPORTED_MODULE_3__.Set({
          value: []
        }) ]
      });
      const content = new asn1js__WEBPACK_IMPORTED_MODULE_3__.Sequence({
        value: [ new asn1js__WEBPACK_IMPORTED_MODULE_3__.ObjectIdentifier({
          value: SIGNED_DATA
        }), tagged([ signedData ]) ]
      });
      const lines = Buffer.from(content.toBER()).toString("base64").match(/.{1,64}/g);
      return [ "-----BEGIN PKCS7-----", ...lines, "-----END PKCS7-----", "" ].join("\n");
    }
    function unreadable(problem) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("certificate_mismatch", `Reading the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order stands; run the job again, and if that does not help, look at the order in CertCentral.`);
    }
    function mismatch(problem) {
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("certificate_mismatch", `Checking the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order stands; look at it in CertCentral before this certificate is used.`);
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
  323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      VG: () => commonNamesOf,
      et: () => subjectOf,
      k9: () => alternativeNames,
      sO: () => addressesOf
    });
    var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
    var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
    var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);
    var _domain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8800);
    var _oids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4438);
    function commonNamesOf(name) {
      return valuesOf(name, _oids_js__WEBPACK_IMPORTED_MODULE_4__.E4);
    }
    function addressesOf(subject, extensions) {
      const found = valuesOf(subject, _oids_js__WEBPACK_IMPORTED_MODULE_4__.MB);
      for (const {extnID: extnID, extnValue: extnValue} of extensions) {
        if (extnID !== _oids_js__WEBPACK_IMPORTED_MODULE_4__.FL) continue;
        for (const {rfc822Name: rfc822Name, otherName: otherName} of _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_0__.AsnConvert.parse(extnValue, _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.SubjectAlternativeName)) {
          if (rfc822Name !== void 0) found.push(rfc822Name);
          if (otherName?.typeId !== _oids_js__WEBPACK_IMPORTED_MODULE_4__.My) continue;
          const mailbox = (0, asn1js__WEBPACK_IMPORTED_MODULE_2__.fromBER)(otherName.value).result;
          if (mailbox instanceof asn1js__WEBPACK_IMPORTED_MODULE_2__.Utf8String) found.push(mailbox.getValue());
        }
      }
      return [ ...new Set(found.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_3__.dC)) ];
    }
    function subjectOf(commonName) {
      if (commonName === void 0) return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.Name;
      const value = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.AttributeValue({
        utf8String: commonName
      });
      return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.Name([ new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.RelativeDistinguishedName([ new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.AttributeTypeAndValue({
        type: _oids_js__WEBPACK_IMPORTED_MODULE_4__.E4,
        value: value
      }) ]) ]);
    }
    function alternativeNames(emails) {
      return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.SubjectAlternativeName(emails.map(email => {
        const address = (0, _domain_names_js__WEBPACK_IMPORTED_MODULE_3__.wL)(email);
        if (/^\p{ASCII}*$/u.test(address)) return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.GeneralName({
          rfc822Name: address
        });
        const value = new asn1js__WEBPACK_IMPORTED_MODULE_2__.Utf8String({
          value: address
        }).toBER();
        return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.GeneralName({
          otherName: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_1__.OtherName({
            typeId: _oids_js__WEBPACK_IMPORTED_MODULE_4__.My,
            value: value
          })
        });
      }));
    }
    function valuesOf(name, type) {
      return name.flatMap(part => part.filter(entry => entry.type === type).map(({value: value}) => `${value}`));
    }
  })
};
