"use strict";

exports.id = 7974;

exports.ids = [ 7974, 3576 ];

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
  5597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => readBoth,
      k: () => readOrderChoice
    });
    var _order_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3949);
    function readOrderChoice(reader) {
      const {id: id, reference: reference, given: given} = readBoth(reader);
      if (given !== 1) return reader.refuse("order-id", given === 0 ? "and order-reference are both empty; give one of them." : "and order-reference are both set; set only one.");
      if (id !== void 0) return {
        id: id
      };
      return reference === void 0 ? void 0 : {
        reference: reference
      };
    }
    function readBoth(reader) {
      const id = reader.integer("order-id", {
        min: 1
      });
      const reference = (0, _order_reference_js__WEBPACK_IMPORTED_MODULE_0__.W)(reader);
      const given = [ "order-id", "order-reference" ].filter(name => reader.raw(name) !== void 0);
      return {
        id: id === void 0 ? void 0 : String(id),
        reference: reference,
        given: given.length
      };
    }
  }),
  3949: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readReference
    });
    function readReference(reader) {
      const reference = reader.raw("order-reference");
      if (reference === void 0 || /^[A-Za-z0-9-]{1,64}$/.test(reference)) return reference;
      return reader.refuse("order-reference", "may hold 1 to 64 letters (A-Z, a-z), digits and hyphens alone.");
    }
  }),
  8381: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
    var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
    var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(803);
    var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8008);
    var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);
    var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
    var _order_choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5597);
    var _order_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4645);
    var _private_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8841);
    async function readInputs(env, _now, mask) {
      const reader = (0, _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.cN)(env, (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, 
      _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "reissue")));
      const credentials = (0, _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__.L)(reader, mask);
      const order = (0, _order_choice_js__WEBPACK_IMPORTED_MODULE_7__.k)(reader);
      const csr = (0, _order_description_js__WEBPACK_IMPORTED_MODULE_4__.Kn)(reader);
      const keyType = reader.oneOf("key-type", _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__.W);
      const comments = reader.text("comments", {
        multiline: true
      });
      const skipApproval = reader.boolean("skip-approval") ?? false;
      const dryRun = reader.boolean("dry-run") ?? false;
      const waiting = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.OG)(reader, {
        goals: [ "none", "issuance" ]
      });
      const delivery = (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nR)(reader, mask);
      if (reader.raw("csr") === void 0 && reader.raw("csr-file") === void 0) {
        if (delivery.keyFile === void 0) reader.refuse("key-file", "csr and csr-file are all empty; give the new key by one of them. With key-file a key is made if none is there.");
      } else if (csr !== void 0) {
        const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(6027), __webpack_require__.e(4601) ]).then(__webpack_require__.bind(__webpack_require__, 4601));
        const {problems: problems} = await checkCsr(csr, {
          commonName: void 0,
          emails: []
        });
        for (const problem of problems) reader.refuse(reader.raw("csr") === void 0 ? "csr-file" : "csr", problem);
      }
      if (credentials === void 0 || order === void 0 || reader.problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid_input", (0, 
      _input_reader_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(reader.problems));
      const redact = (0, _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__.$p)(privateParts(env, csr));
      return {
        credentials: credentials,
        order: order,
        csr: csr,
        keyType: keyType,
        comments: comments,
        skipApproval: skipApproval,
        dryRun: dryRun,
        waiting: waiting,
        delivery: delivery,
        redact: redact
      };
    }
    function* privateParts(env, csr) {
      yield* (0, _private_values_js__WEBPACK_IMPORTED_MODULE_5__._)(env, "reissue");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
    }
  })
};
