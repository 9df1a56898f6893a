"use strict";

exports.id = 3576;

exports.ids = [ 3576 ];

exports.modules = {
  1643: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCsr
    });
    const NOT_A_CSR = {
      CERTIFICATE: "is a certificate, not a certificate signing request",
      "PUBLIC KEY": "is a public key, not a certificate signing request"
    };
    function readCsr(source) {
      if (typeof source !== "string" && isDer(source)) return {
        pem: toPem(source)
      };
      const text = (typeof source === "string" ? source : decodeText(source)).replace(/\\r|\\n/g, "\n").trim();
      if (text.includes("-----BEGIN")) return readPem(text);
      const decoded = decodeBase64(text);
      if (decoded === void 0) return {
        problem: "is neither PEM nor base64"
      };
      if (isDer(decoded)) return {
        pem: toPem(decoded)
      };
      const inner = decoded.toString("utf8");
      return inner.includes("-----BEGIN") ? readPem(inner) : {
        problem: "is base64, but of neither PEM nor DER"
      };
    }
    function readPem(text) {
      const blocks = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g) ];
      const labels = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g) ].map(match => match[1]);
      if (labels.some(label => label.endsWith("PRIVATE KEY"))) return {
        problem: "holds a private key; keep it secret, give the certificate signing request made with it"
      };
      const block = blocks[0];
      if (block === void 0) return {
        problem: "has a PEM header, but no matching footer"
      };
      if (labels.length > 1) return {
        problem: `holds ${labels.length} PEM blocks; give exactly one`
      };
      const label = block[1];
      if (label !== "CERTIFICATE REQUEST" && label !== "NEW CERTIFICATE REQUEST") return {
        problem: NOT_A_CSR[label] ?? "is PEM, but not a certificate signing request"
      };
      const der = decodeBase64(block[2]);
      if (der === void 0) return {
        problem: "has damaged base64 between its PEM header and footer"
      };
      if (!isDer(der)) return {
        problem: "is cut or damaged: its DER length does not fit"
      };
      return {
        pem: toPem(der)
      };
    }
    function decodeText(bytes) {
      if (bytes[0] === 255 && bytes[1] === 254) return bytes.subarray(2).toString("utf16le");
      return bytes.toString("utf8").replace(/^\uFEFF/, "");
    }
    function decodeBase64(text) {
      const compact = text.replace(/\s+/g, "");
      if (compact === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return;
      return Buffer.from(compact, "base64");
    }
    function isDer(bytes) {
      if (bytes.length < 2 || bytes[0] !== 48) return false;
      const first = bytes[1];
      if (first < 128) return bytes.length === 2 + first;
      const lengthBytes = first & 127;
      if (lengthBytes === 0 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return false;
      return bytes.length === 2 + lengthBytes + bytes.readUIntBE(2, lengthBytes);
    }
    function toPem(der) {
      const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
      return [ "-----BEGIN CERTIFICATE REQUEST-----", ...lines, "-----END CERTIFICATE REQUEST-----" ].join("\n");
    }
  }),
  1738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $7: () => productOf,
      TH: () => currentName,
      Xo: () => INDICATORS,
      a5: () => sameProduct,
      zv: () => PRODUCTS
    });
    const INDICATORS = [ "given_name_surname", "pseudonym", "email_address", "organization_name" ];
    const SPONSOR_VALIDATED = {
      commonName: "required",
      organization: "required",
      individual: "required",
      indicators: [ "given_name_surname", "pseudonym" ],
      family: "client",
      publicSmime: true,
      usage: "email",
      successor: "secure_email_sponsor"
    };
    const PRODUCTS = {
      client_premium: {
        name: "Premium",
        ...SPONSOR_VALIDATED
      },
      client_digital_signature_plus: {
        name: "Digital Signature Plus",
        ...SPONSOR_VALIDATED
      },
      client_email_security_plus: {
        name: "Email Security Plus",
        ...SPONSOR_VALIDATED
      },
      client_authentication_plus: {
        name: "Authentication Plus",
        commonName: "required",
        organization: "required",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: false,
        usage: "client-auth"
      },
      class1_smime: {
        name: "Class 1 S/MIME",
        commonName: "ignored",
        organization: "optional",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: true,
        usage: "email",
        successor: "secure_email_mailbox"
      },
      secure_email_mailbox: {
        name: "Secure Email for Individual Mailbox",
        commonName: "ignored",
        organization: "optional",
        individual: "forbidden",
        indicators: [ "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      secure_email_sponsor: {
        name: "Secure Email for Employee",
        commonName: "optional",
        organization: "required",
        individual: "required",
        indicators: [ "given_name_surname", "pseudonym", "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      secure_email_organization: {
        name: "Secure Email for Organization",
        commonName: "optional",
        organization: "required",
        individual: "forbidden",
        indicators: [ "organization_name", "email_address" ],
        family: "secure-email",
        publicSmime: true,
        usage: "email"
      },
      private_client_premium: {
        name: "Private Premium",
        commonName: "required",
        organization: "required",
        individual: "forbidden",
        indicators: [],
        family: "client",
        publicSmime: false,
        usage: "any"
      },
      client_premium_sha2: {
        name: "Premium (old name)",
        ...SPONSOR_VALIDATED,
        renamedTo: "client_premium"
      },
      client_digital_signature_plus_sha2: {
        name: "Digital Signature Plus (old name)",
        ...SPONSOR_VALIDATED,
        renamedTo: "client_digital_signature_plus"
      }
    };
    const UNKNOWN_PRODUCT = {
      name: "unknown product",
      commonName: "required",
      organization: "required",
      individual: "optional",
      indicators: INDICATORS,
      family: "unknown",
      publicSmime: false,
      usage: "any"
    };
    function productOf(productId) {
      return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
    }
    function currentName(productId) {
      return productOf(productId).renamedTo ?? productId;
    }
    function sameProduct(one, other) {
      return currentName(one) === currentName(other);
    }
  })
};
