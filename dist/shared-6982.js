module.exports = {
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
  })
};
