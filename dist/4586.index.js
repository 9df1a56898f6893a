"use strict";

exports.id = 4586;

exports.ids = [ 4586, 4253, 803, 3537 ];

exports.modules = {
  5918: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var external_node_crypto_ = __webpack_require__(7598);
    var errors = __webpack_require__(4758);
    var identity = __webpack_require__(4796);
    var domain_names = __webpack_require__(8800);
    var asn1 = __webpack_require__(1041);
    var der = __webpack_require__(7432);
    var build = __webpack_require__(4549);
    const SIGNED_DATA = "1.2.840.113549.1.7.2";
    const DATA = "1.2.840.113549.1.7.1";
    function certificatesInPkcs7(bytes) {
      const [type, content] = membersOf((0, build.mH)(bytes).result);
      if (!(type instanceof build.dS) || type.getValue() !== SIGNED_DATA) return;
      const certificates = membersOf(membersOf(content)[0]).find(({idBlock: idBlock}) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
      return membersOf(certificates).map(certificate => Buffer.from(certificate.valueBeforeDecodeView));
    }
    function pkcs7Of(certificates) {
      const signedData = (0, der.K2)((0, der.nd)(1), (0, der.s4)(), (0, der.K2)((0, der.jq)(DATA)), (0, 
      der.VK)(0, ...certificates.map(der.dS)), (0, der.s4)());
      return (0, der.Tz)((0, der.K2)((0, der.jq)(SIGNED_DATA), (0, der.VK)(0, signedData)));
    }
    function membersOf(block) {
      return block instanceof build.BL ? block.valueBlock.value : [];
    }
    var certificate_subject = __webpack_require__(323);
    const MAX_DOWNLOAD_BYTES = 262144;
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
        if (existing[0] === 48) (0, asn1.qg)(existing);
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
      const names = namesOf(leaf);
      const differences = [];
      if (expected.publicKey !== void 0 && !hasKey(leaf, expected.publicKey)) differences.push("its key is not the key of the CSR");
      if (leaf.validToDate < now) differences.push(`it expired at ${leaf.validToDate.toISOString()}`);
      if (expected.latestEnd !== void 0 && leaf.validToDate > expected.latestEnd) differences.push(`it ends at ${leaf.validToDate.toISOString()}, later than was ordered`);
      if (leaf.validFromDate.getTime() > now.getTime() + CLOCK_SKEW_MS) differences.push(`it is not valid before ${leaf.validFromDate.toISOString()}`);
      const held = addressesIn(names);
      const missing = expected.emails.filter(email => !held.includes((0, domain_names.dC)(email))).length;
      if (missing > 0) differences.push(`${missing} of the ${expected.emails.length} ordered e-mail addresses are not in it`);
      const {commonNames: commonNames} = expected;
      const named = (0, certificate_subject.VG)(names.subject).map(identity.mw);
      if (commonNames !== void 0 && !commonNames.map(identity.mw).some(name => named.includes(name))) differences.push("its common name is not the one of the order");
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
        return Buffer.from((0, der._y)("PKCS7", pkcs7Of([ leaf, ...intermediates ].map(({raw: raw}) => raw))));

       case "pem-leaf":
        return Buffer.from(pem([ leaf ]));

       case "pem-chain":
        return Buffer.from(pem([ leaf, ...intermediates, ...root === void 0 ? [] : [ root ] ]));

       case "pem":
        return Buffer.from(pem([ leaf, ...intermediates ]));
      }
    }
    function describeCertificate(leaf, now) {
      const {issuer: issuer} = namesOf(leaf);
      return {
        serialNumber: leaf.serialNumber,
        thumbprint: leaf.fingerprint256.replaceAll(":", ""),
        notBefore: leaf.validFromDate.toISOString(),
        notAfter: leaf.validToDate.toISOString(),
        issuer: (0, certificate_subject.VG)(issuer).at(-1) ?? leaf.issuer.split("\n").join(", "),
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
        return (certificatesInPkcs7(der) ?? [ der ]).map(certificate => new external_node_crypto_.X509Certificate(certificate));
      } catch {
        throw unreadable("is cut or damaged: a certificate in it cannot be parsed");
      }
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
      return certificate.publicKey.equals((0, external_node_crypto_.createPublicKey)({
        key: publicKey,
        format: "der",
        type: "spki"
      }));
    }
    function namesOf(certificate) {
      try {
        const [tbsCertificate] = (0, asn1.lS)(asn1.gt, (0, asn1.qg)(certificate.raw));
        const members = (0, asn1.lS)(asn1.gt, tbsCertificate);
        const [, , issuer, , subject] = (0, asn1.$J)(members[0], 0) ? members.slice(1) : members;
        const tagged = members.find(member => (0, asn1.$J)(member, 3));
        const extensions = tagged === void 0 ? [] : (0, asn1.lS)(asn1.gt, (0, asn1.m9)(3, tagged)[0]);
        return {
          issuer: (0, certificate_subject.dA)(issuer),
          subject: (0, certificate_subject.dA)(subject),
          extensions: extensions
        };
      } catch {
        throw unreadable("has a certificate whose names cannot be parsed");
      }
    }
    function addressesIn({subject: subject, extensions: extensions}) {
      try {
        return (0, certificate_subject.sO)(subject, extensions);
      } catch {
        return [];
      }
    }
    function pem(certificates) {
      return certificates.map(certificate => `${certificate.toString().trim()}\n`).join("");
    }
    function unreadable(problem) {
      return new errors.lZ("certificate_mismatch", `Reading the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order stands; run the job again, and if that does not help, look at the order in CertCentral.`);
    }
    function mismatch(problem) {
      return new errors.lZ("certificate_mismatch", `Checking the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order stands; look at it in CertCentral before this certificate is used.`);
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
  4586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      deliverTo: () => deliverTo
    });
    var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5918);
    var _certificate_csr_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4601);
    var _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2461);
    var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
    var _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9632);
    var _order_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(279);
    var _order_deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4253);
    const MAX_BYTES = 262144;
    async function deliverTo(context, {file: file, format: format, row: row, order: order, key: readKey}) {
      if (await isCurrent(file, order)) return;
      const key = await readKey();
      const {body: body} = row;
      const {csr: csr} = body.certificate;
      await (0, _order_deliver_js__WEBPACK_IMPORTED_MODULE_5__.deliverCertificate)(context, {
        id: order.id,
        status: order.status,
        certificateId: order.certificateId,
        created: false
      }, {
        certificateFile: file,
        format: format,
        overwrite: false,
        keyFile: void 0,
        keyPassword: void 0,
        pkcs12: void 0
      }, {
        key: key,
        expected: {
          publicKey: csr === void 0 ? void 0 : (0, _certificate_csr_check_js__WEBPACK_IMPORTED_MODULE_1__.publicKeyOf)(csr),
          emails: body.certificate.emails,
          usage: (0, _domain_products_js__WEBPACK_IMPORTED_MODULE_3__.$7)(row.productId).usage,
          latestEnd: (0, _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__.F)(order.validTill) ?? (0, 
          _domain_validity_js__WEBPACK_IMPORTED_MODULE_6__.z)(body, new Date),
          commonNames: (0, _order_compare_js__WEBPACK_IMPORTED_MODULE_4__.IT)(body),
          serialNumber: order.serialNumber
        }
      });
    }
    async function isCurrent(file, {serialNumber: serialNumber}) {
      if (serialNumber === void 0) return false;
      const bytes = await (0, _certificate_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.X)(file, MAX_BYTES);
      if (bytes === void 0 || bytes === "too large" || !(0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__.isCertificateFile)(bytes)) return false;
      const wanted = plain(serialNumber);
      return (0, _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__.readCertificates)(bytes).some(certificate => plain(certificate.serialNumber) === wanted);
    }
    function plain(serialNumber) {
      return serialNumber.toUpperCase().replace(/^0+/, "");
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
  4253: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkFiles: () => checkFiles,
      deliverCertificate: () => deliverCertificate
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
    var _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4985);
    var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1780);
    var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
    async function checkFiles({certificateFile: certificateFile, pkcs12: pkcs12, overwrite: overwrite}, key) {
      const {checkTarget: checkTarget} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(2461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
      const check = async (input, path, replaceable) => {
        try {
          await checkTarget(path, {
            overwrite: overwrite,
            replaceable: replaceable
          });
        } catch (error) {
          if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `${input}: ${error.message} Nothing was sent to DigiCert.`, {
            cause: error
          });
        }
      };
      if (certificateFile !== void 0) {
        const {isCertificateFile: isCertificateFile} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(5918) ]).then(__webpack_require__.bind(__webpack_require__, 5918));
        await check("certificate-file", certificateFile, isCertificateFile);
      }
      if (pkcs12 !== void 0) {
        const {isPkcs12Of: isPkcs12Of} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6345) ]).then(__webpack_require__.bind(__webpack_require__, 6345));
        const {file: file, password: password} = pkcs12;
        await check("pkcs12-file", file, existing => key !== void 0 && isPkcs12Of(existing, password, key));
      }
    }
    const DOWNLOAD_PAUSES_SECONDS = [ 2, 5 ];
    async function deliverCertificate(context, order, delivery, {expected: expected, key: key, required: required = false}) {
      if (!(0, _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__.BP)(delivery)) return;
      const {certificateId: certificateId, ...known} = await withStatus(context, order);
      const download = certificateId === void 0 ? void 0 : await fetchCertificate(context, order, certificateId);
      if (download === void 0) {
        const text = `There is no certificate of order ${order.id} yet, so no file was written: the order is ${(0, 
        _domain_order_js__WEBPACK_IMPORTED_MODULE_5__.L4)(known)}. Collect it later with the collect action and order-id: ${order.id}.`;
        if (required) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("not_issued", text);
        context.report.notice(text);
        return;
      }
      const certificate = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4549), __webpack_require__.e(5918) ]).then(__webpack_require__.bind(__webpack_require__, 5918));
      const {writeFileWhole: writeFileWhole} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(2461) ]).then(__webpack_require__.bind(__webpack_require__, 2461));
      try {
        const publicKey = key === void 0 ? expected.publicKey : spki(key);
        const chain = certificate.assembleChain(certificate.readCertificates(download), publicKey);
        const now = new Date;
        certificate.checkLeaf(chain.leaf, {
          ...expected,
          publicKey: publicKey
        }, now);
        certificate.checkIssuers(chain, now);
        const {certificateFile: certificateFile, format: format, overwrite: overwrite, pkcs12: pkcs12} = delivery;
        const whole = [ chain.leaf, ...chain.intermediates ];
        if (certificateFile !== void 0) {
          const bytes = certificate.formatCertificate(chain, format);
          await writeFileWhole(certificateFile, bytes, {
            overwrite: overwrite,
            replaceable: certificate.isCertificateFile
          });
        }
        warnIfIncomplete(context, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, new Date);
        context.report.tellCertificate({
          ...facts,
          file: certificateFile
        });
        if (pkcs12 !== void 0 && key !== void 0) {
          const {makePkcs12: makePkcs12} = await Promise.all([ __webpack_require__.e(4549), __webpack_require__.e(3775) ]).then(__webpack_require__.bind(__webpack_require__, 3775));
          const {isPkcs12Of: isPkcs12Of} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(6345) ]).then(__webpack_require__.bind(__webpack_require__, 6345));
          const {file: file, password: password} = pkcs12;
          const bytes = await makePkcs12({
            key: key,
            chain: whole,
            password: password
          });
          const replaceable = existing => isPkcs12Of(existing, password, key);
          await writeFileWhole(file, bytes, {
            mode: 384,
            overwrite: overwrite,
            replaceable: replaceable
          });
        }
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(error.code, `Order ${order.id} is issued. ${error.message}`, {
          cause: error
        });
      }
    }
    async function withStatus(context, order) {
      let known = order;
      if (order.status === void 0 || order.status === "issued" && order.certificateId === void 0) try {
        known = {
          ...order,
          ...(0, _certcentral_order_answers_js__WEBPACK_IMPORTED_MODULE_3__.mJ)(await context.service.orderInfo(order.id))
        };
        context.report.tellOrder(known);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI)) throw error;
        context.report.warning(`The state of order ${order.id} could not be read. ${(0, 
        _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.mu)(error)}`);
      }
      return (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_5__.sl)(known) ? known : {
        ...known,
        certificateId: void 0
      };
    }
    function warnIfIncomplete(context, {intermediates: intermediates, root: root}, format) {
      const missing = [ ...intermediates.length === 0 && ![ "pem-leaf", "der" ].includes(format) ? [ "intermediates" ] : [], ...root === void 0 && format === "pem-chain" ? [ "root" ] : [] ];
      if (missing.length === 0) return;
      context.report.warning(`CertCentral sent no ${missing.join(" and no ")}; the files lack what was not sent.`);
    }
    function spki(key) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({
        type: "spki",
        format: "der"
      });
    }
    async function fetchCertificate(context, order, certificateId) {
      for (const pause of [ ...DOWNLOAD_PAUSES_SECONDS, void 0 ]) try {
        return await context.service.download(order.id, certificateId);
      } catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.GI)) throw error;
        const early = (0, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_2__.e)(error);
        if (pause === void 0 && early) return;
        if (pause === void 0 || context.cancelled.aborted || error.failure === "refused" && !early) throw undelivered(order, error);
        await context.wait(pause).catch(() => {
          throw undelivered(order, error);
        });
      }
      return;
    }
    function undelivered(order, error) {
      const code = error.failure === "limited" ? "rate_limited" : error.failure === "refused" ? "api_refused" : "not_issued";
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0, 
      _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.mu)(error)} The order stands: collect it later with the collect action and order-id: ${order.id}.`, {
        cause: error
      });
    }
  })
};
