module.exports = {
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
    var asn1 = __webpack_require__(1471);
    var der = __webpack_require__(2126);
    var errors = __webpack_require__(4758);
    var identity = __webpack_require__(4796);
    var domain_names = __webpack_require__(8800);
    var ber = __webpack_require__(4668);
    const SIGNED_DATA = (0, der.jq)("1.2.840.113549.1.7.2");
    const DATA = (0, der.jq)("1.2.840.113549.1.7.1");
    function certificatesInPkcs7(bytes) {
      const [type, content] = (0, ber.p)((0, ber.R)(bytes).content);
      if (type === void 0 || content === void 0 || !type.whole.equals(SIGNED_DATA)) return;
      const signedData = (0, ber.p)((0, ber.R)(content.content).content);
      const certificates = signedData.find(({tag: tag}) => tag === CERTIFICATES);
      return certificates === void 0 ? [] : (0, ber.p)(certificates.content).map(({whole: whole}) => whole);
    }
    function pkcs7Of(certificates) {
      const signedData = (0, der.K2)((0, der.nd)(1), (0, der.s4)(), (0, der.K2)(DATA), (0, 
      der.VK)(0, ...certificates), (0, der.s4)());
      return (0, der.K2)(SIGNED_DATA, (0, der.VK)(0, signedData));
    }
    const CERTIFICATES = 160;
    var certificate_subject = __webpack_require__(323);
    const MAX_DOWNLOAD_BYTES = 262144;
    function readCertificates(download) {
      if (Buffer.byteLength(download) > MAX_DOWNLOAD_BYTES) throw unreadable(`is larger than any certificate chain (${MAX_DOWNLOAD_BYTES / 1024} KiB)`);
      const isDer = typeof download !== "string" && download[0] === 48;
      const found = isDer ? certificatesOf(download) : certificatesInText(download.toString());
      const certificates = new Map(found.map(certificate => [ certificate.fingerprint256, certificate ]));
      if (certificates.size === 0) throw unreadable("contains no certificate");
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
      if (expected.publicKey !== void 0 && !hasKey(leaf, expected.publicKey)) differences.push("its key does not match the CSR");
      if (leaf.validToDate < now) differences.push(`it expired at ${leaf.validToDate.toISOString()}`);
      if (expected.latestEnd !== void 0 && leaf.validToDate > expected.latestEnd) differences.push(`it expires at ${leaf.validToDate.toISOString()}, later than ordered`);
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
        if (begin?.[1] !== "BEGIN" || end?.[1] !== "END" || begin[2] !== end[2]) throw unreadable("is truncated: a PEM block has no end or no beginning");
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
        throw unreadable("is truncated or damaged: a certificate in it cannot be parsed");
      }
    }
    function findLeaf(certificates, publicKey) {
      const leaves = certificates.filter(({ca: ca}) => !ca);
      if (leaves.length === 0) throw mismatch("contains only CA certificates, not the certificate that was ordered");
      const fitting = publicKey === void 0 ? leaves : leaves.filter(leaf => hasKey(leaf, publicKey));
      const [leaf] = fitting;
      if (leaf === void 0) throw mismatch("has a different key from the CSR, so it belongs to another request");
      if (fitting.length > 1) throw mismatch(`contains ${fitting.length} different certificates for users, and nothing says which one was ordered`);
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
      return new errors.lZ("certificate_mismatch", `Reading the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; run the job again, and if that does not help, look at the order in CertCentral.`);
    }
    function mismatch(problem) {
      return new errors.lZ("certificate_mismatch", `Checking the certificate failed: what CertCentral sent ${problem}. Nothing was written. The order is not affected; look at it in CertCentral before this certificate is used.`);
    }
  })
};
