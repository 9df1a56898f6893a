"use strict";

exports.id = 490;

exports.ids = [ 490 ];

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
        problem: "contains a private key; keep it secret, and give the certificate signing request that was made with it"
      };
      const block = blocks[0];
      if (block === void 0) return {
        problem: "has a PEM header, but no matching footer"
      };
      if (labels.length > 1) return {
        problem: `contains ${labels.length} PEM blocks; give exactly one`
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
        problem: "is truncated or damaged: its DER length does not fit"
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
      if (file !== void 0 && keyFile === void 0) reader.refuse("pkcs12-file", "needs key-file: a PKCS#12 file contains the private key.");
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
  3949: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readReference
    });
    function readReference(reader) {
      const reference = reader.raw("order-reference");
      if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
      return reader.refuse("order-reference", "may contain only letters (A-Z, a-z), digits and hyphens, 1 to 64 of them.");
    }
  }),
  6601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(803);
    var _build_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9161);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6757);
    var _order_description_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4645);
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3949);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8841);
    var _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5021);
    async function readInputs(env, now, mask) {
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.cN)(env, (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, 
      _private_values_js__WEBPACK_IMPORTED_MODULE_6__._)(env, "order")));
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_8__.L)(reader, mask);
      const order = (0, _order_description_js__WEBPACK_IMPORTED_MODULE_5__.Rx)(reader, reader.raw("devkey"));
      const orderReference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_9__.W)(reader);
      const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
      if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
      const dryRun = reader.boolean("dry-run") ?? false;
      const remarks = [];
      const body = (0, _build_order_js__WEBPACK_IMPORTED_MODULE_2__.B)(order, {
        now: now,
        reader: reader,
        remarks: remarks
      });
      const limits = (0, _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__.BU)(reader);
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.OG)(reader);
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_3__.nR)(reader, mask);
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)(privateParts(env, order.csr));
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_10__.W);
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 3650
      });
      if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
      await (0, _order_description_js__WEBPACK_IMPORTED_MODULE_5__.D)(order, reader, remarks);
      if (credentials === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_4__.Tw)(reader.problems));
      (0, _spend_guard_js__WEBPACK_IMPORTED_MODULE_7__.J5)(limits, order, body);
      return {
        credentials: credentials,
        productId: order.productId,
        body: body,
        orderReference: orderReference,
        duplicateGuard: duplicateGuard,
        dryRun: dryRun,
        waiting: waiting,
        delivery: delivery,
        keyType: keyType,
        renewBeforeDays: renewBeforeDays,
        remarks: remarks,
        redact: redact
      };
    }
    function* privateParts(env, csr) {
      yield* (0, _private_values_js__WEBPACK_IMPORTED_MODULE_6__._)(env, "order");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  })
};
