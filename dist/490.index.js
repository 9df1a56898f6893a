"use strict";

exports.id = 490;

exports.ids = [ 490, 825, 803 ];

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
    var certificate = __webpack_require__(803);
    const GOALS = [ "none", "approval", "issuance" ];
    var same_file = __webpack_require__(9112);
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
    var base_errors_0 = __webpack_require__(4758);
    var base_redaction_1 = __webpack_require__(3002);
    var domain_certificate_10 = __webpack_require__(803);
    var build_order_2 = __webpack_require__(9161);
    var credential_inputs_8 = __webpack_require__(8008);
    var delivery_inputs_3 = __webpack_require__(9319);
    var input_reader_4 = __webpack_require__(6757);
    var order_description_5 = __webpack_require__(4645);
    var order_reference_9 = __webpack_require__(3949);
    var private_values_6 = __webpack_require__(8841);
    var spend_guard_7 = __webpack_require__(5021);
    async function readInputs(env, now, mask) {
      const reader = (0, input_reader_4.cN)(env, (0, base_redaction_1.$p)((0, private_values_6._)(env, "order")));
      const credentials = (0, credential_inputs_8.L)(reader, mask);
      const order = (0, order_description_5.Rx)(reader, reader.raw("devkey"));
      const orderReference = (0, order_reference_9.W)(reader);
      const duplicateGuard = reader.boolean("duplicate-guard") ?? true;
      if (orderReference !== void 0 && !duplicateGuard) reader.refuse("order-reference", "has no effect with duplicate-guard: false. Give one or the other.");
      const dryRun = reader.boolean("dry-run") ?? false;
      const remarks = [];
      const body = (0, build_order_2.B)(order, {
        now: now,
        reader: reader,
        remarks: remarks
      });
      const limits = (0, spend_guard_7.BU)(reader);
      const waiting = (0, delivery_inputs_3.OG)(reader);
      const delivery = (0, delivery_inputs_3.nR)(reader, mask);
      const redact = (0, base_redaction_1.$p)(privateParts(env, order.csr));
      const keyType = reader.oneOf("key-type", domain_certificate_10.W);
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 3650
      });
      if (renewBeforeDays !== void 0 && order.renewalOfOrderId === void 0) reader.refuse("renew-before-days", "needs renewal-of-order-id: the order whose days are counted.");
      await (0, order_description_5.D)(order, reader, remarks);
      if (credentials === void 0 || reader.problems.length > 0) throw new base_errors_0.lZ("invalid_input", (0, 
      input_reader_4.Tw)(reader.problems));
      (0, spend_guard_7.J5)(limits, order, body);
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
      yield* (0, private_values_6._)(env, "order");
      if (csr !== void 0) yield {
        as: "base64",
        text: csr
      };
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
  6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => isMailDomain,
      x: () => isEmail
    });
    var node_url_0 = __webpack_require__(3136);
    var base_unicode_2 = __webpack_require__(6474);
    var unseen_1 = __webpack_require__(2178);
    const BEYOND_ASCII_LETTER = (0, base_unicode_2.g)(String.raw`[[\p{L}\p{N}\p{M}]--\p{ASCII}]`, "gv");
    function isEmail(text) {
      const at = text.lastIndexOf("@");
      const local = text.slice(0, at);
      return at > 0 && Buffer.byteLength(local) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) && (0, 
      unseen_1.O)(local) === void 0 && isMailDomain(text.slice(at + 1));
    }
    function isMailDomain(text) {
      return isHostName(lettersAsX(text)) && (0, unseen_1.O)(text) === void 0 && isHostName((0, 
      node_url_0.domainToASCII)(text));
    }
    function isHostName(text) {
      const labels = text.split(".");
      return text.length <= 253 && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
    function lettersAsX(text) {
      return base_unicode_2.a.test(text) ? text.replace(BEYOND_ASCII_LETTER(), "x") : text;
    }
  }),
  9112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isSameFile
    });
    var node_fs_0 = __webpack_require__(3024);
    var node_path_1 = __webpack_require__(6760);
    function isSameFile(one, other) {
      const [first, second] = [ realPath(one), realPath(other) ];
      if (first === second) return true;
      const [here, there] = [ identityOf(first), identityOf(second) ];
      if (here !== void 0 && there !== void 0) return here === there;
      return [ "darwin", "win32" ].includes(process.platform) && foldedPath(first) === foldedPath(second);
    }
    function realPath(path) {
      const whole = (0, node_path_1.resolve)(path);
      try {
        return (0, node_fs_0.realpathSync)(whole);
      } catch {
        const parent = (0, node_path_1.dirname)(whole);
        return parent === whole ? whole : (0, node_path_1.join)(realPath(parent), (0, node_path_1.basename)(whole));
      }
    }
    function foldedPath(path) {
      return path.normalize("NFC").toLowerCase();
    }
    function identityOf(path) {
      try {
        const {dev: dev, ino: ino} = (0, node_fs_0.statSync)(path, {
          bigint: true
        });
        return `${dev}:${ino}`;
      } catch {
        return;
      }
    }
  }),
  9161: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => buildOrder
    });
    var input_table = __webpack_require__(5620);
    var email = __webpack_require__(6416);
    var products = __webpack_require__(1738);
    const MAX_DAYS = 824;
    function applyRules(order, context) {
      const product = (0, products.$7)(order.productId);
      remarkOnProduct(order.productId, product, context);
      checkValidity(order, product, context);
      checkOrganization(order, product, context);
      const commonName = resolveCommonName(order, product, context);
      const individual = resolveIndividual({
        ...order,
        commonName: commonName
      }, product, context);
      const indicator = resolveIndicator({
        ...order,
        commonName: commonName
      }, product, individual, context);
      return {
        commonName: commonName,
        individual: individual,
        indicator: indicator,
        ...resolveUsage(order, product, context)
      };
    }
    function checkOrganization({organizationId: organizationId, productId: productId}, product, {reader: reader}) {
      if (product.organization === "optional" || organizationId !== void 0) return;
      if (unreported(reader, "organization-id")) reader.refuse("organization-id", `is required for ${productId || "this product"}.`);
    }
    function unreported(reader, input) {
      return !reader.problems.some(problem => problem.input === input);
    }
    function remarkOnProduct(productId, product, {remarks: remarks}) {
      if (product.family === "unknown" && productId !== "") remarks.push({
        level: "warning",
        text: `This action does not know the product ${productId}; only the general rules were checked.`
      });
      if (product.renamedTo !== void 0) remarks.push({
        level: "warning",
        text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`
      });
      if (product.successor !== void 0 && product.renamedTo === void 0) remarks.push({
        level: "warning",
        text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`
      });
    }
    function checkValidity(order, product, {now: now, reader: reader}) {
      const inputs = [ "validity-years", "validity-days", "custom-expiration-date" ];
      const count = inputs.filter(name => reader.raw(name) !== void 0).length;
      if (count !== 1) reader.refuse("validity-years", `give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? "none" : count} of them given.`);
      if (product.publicSmime && order.validityDays !== void 0 && order.validityDays > MAX_DAYS) reader.refuse("validity-days", `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
      if (order.customExpirationDate !== void 0) {
        const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
        const days = (Date.parse(`${order.customExpirationDate}T00:00:00Z`) - today) / 864e5;
        if (days < 1) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is not in the future (UTC).`);
        if (days > MAX_DAYS) reader.refuse("custom-expiration-date", `${order.customExpirationDate} is ${days} days ahead; DigiCert allows less than 825.`);
      }
    }
    function resolveCommonName(order, product, {reader: reader, remarks: remarks}) {
      const {commonName: commonName} = order;
      if (product.commonName === "ignored") {
        if (commonName !== void 0) remarks.push({
          level: "warning",
          text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of emails as the common name.`
        });
        return;
      }
      if (commonName === void 0) {
        if (product.commonName === "required" && unreported(reader, "common-name")) reader.refuse("common-name", `is required for ${order.productId || "this product"}: the name to be secured.`);
        return;
      }
      const address = commonName.toLowerCase();
      if ((0, email.x)(commonName) && !order.emails.some(email => email.toLowerCase() === address)) reader.refuse("common-name", "is an e-mail address that is not among emails; DigiCert blocks such orders.");
      return commonName;
    }
    function resolveIndividual(order, product, {reader: reader, remarks: remarks}) {
      const {firstName: firstName, lastName: lastName, pseudonym: pseudonym, commonName: commonName, indicator: indicator} = order;
      const names = [ "first-name", "last-name" ].filter(name => reader.raw(name) !== void 0);
      if (product.individual === "forbidden") {
        for (const name of [ ...names, ...reader.raw("pseudonym") === void 0 ? [] : [ "pseudonym" ] ]) reader.refuse(name, `is not a part of ${order.productId}: that certificate names no individual. Leave it empty.`);
        return;
      }
      if (reader.raw("pseudonym") !== void 0 && names.length > 0) return reader.refuse("pseudonym", `cannot go together with ${names.join(" and ")}; give one or the other.`);
      if (pseudonym !== void 0) return {
        pseudonym: pseudonym
      };
      if (firstName !== void 0 && lastName !== void 0) return {
        first_name: firstName,
        last_name: lastName
      };
      if (names.length === 1) {
        const missing = names[0] === "first-name" ? "last-name" : "first-name";
        return reader.refuse(missing, `is required where ${names[0]} is given.`);
      }
      if (names.length > 0 || product.individual === "optional" || !unreported(reader, "pseudonym")) return;
      const words = commonName?.split(/\s+/) ?? [];
      const [first, last] = words;
      if (words.length === 2 && first !== void 0 && last !== void 0 && indicator !== "pseudonym") {
        remarks.push({
          level: "notice",
          text: "first-name and last-name were taken from the two words of common-name."
        });
        return {
          first_name: first,
          last_name: last
        };
      }
      if (commonName === void 0 && product.commonName === "required") return;
      return reader.refuse("first-name", `and last-name (or pseudonym) are required for ${order.productId}; they are taken from common-name only where that is exactly two words.`);
    }
    function fits(indicator, order, individual) {
      const {commonName: commonName} = order;
      const addressAsName = commonName !== void 0 && (0, email.x)(commonName);
      const named = individual !== void 0 && "first_name" in individual;
      const pseudonymous = individual !== void 0 && "pseudonym" in individual;
      switch (indicator) {
       case "given_name_surname":
        return named && !addressAsName;

       case "pseudonym":
        return pseudonymous && !addressAsName;

       case "email_address":
        return commonName === void 0 || addressAsName;

       case "organization_name":
        return !addressAsName;
      }
    }
    function resolveIndicator(order, product, individual, {reader: reader}) {
      const {productId: productId, indicator: indicator} = order;
      const allowed = product.indicators;
      if (indicator === void 0) {
        if (!unreported(reader, "common-name-indicator")) return;
        if (product.family === "unknown" && individual === void 0) return;
        const candidates = allowed.filter(candidate => product.family === "client" ? isOfIndividual(candidate, individual) : fits(candidate, order, individual));
        if (product.family === "unknown") return candidates.find(candidate => isOfIndividual(candidate, individual));
        if (candidates.length < 2) return candidates[0];
        return reader.refuse("common-name-indicator", `is required for ${productId}: ${candidates.join(" or ")}.`);
      }
      if (allowed.length === 0) return reader.refuse("common-name-indicator", `does not exist for ${productId}. Leave it empty.`);
      if (!allowed.includes(indicator)) return reader.refuse("common-name-indicator", `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(", ")}.`);
      const contradicted = product.family === "client" ? individual !== void 0 && !isOfIndividual(indicator, individual) : !fits(indicator, order, individual) && (individual !== void 0 || product.individual === "forbidden");
      if (contradicted) return reader.refuse("common-name-indicator", `${indicator} does not go with ${wants(indicator)}.`);
      return indicator;
    }
    function isOfIndividual(indicator, individual) {
      if (individual === void 0) return false;
      return indicator === ("pseudonym" in individual ? "pseudonym" : "given_name_surname");
    }
    function wants(indicator) {
      switch (indicator) {
       case "given_name_surname":
        return "the rest: it needs first-name and last-name, and a common-name that is not an e-mail address";

       case "pseudonym":
        return "the rest: it needs pseudonym, and a common-name that is not an e-mail address";

       case "email_address":
        return "a common-name that is not an e-mail address";

       case "organization_name":
        return "a common-name that is an e-mail address";
      }
    }
    function resolveUsage(order, product, {reader: reader}) {
      const {productId: productId, profileType: profileType, primaryUsage: primaryUsage, additionalUsages: additionalUsages} = order;
      if (product.family === "client") {
        for (const name of [ "profile-type", "primary-usage", "additional-usages" ]) if (reader.raw(name) !== void 0) reader.refuse(name, `exists only for the Secure Email products, not for ${productId}. Leave it empty.`);
        return {
          profileType: void 0,
          usage: void 0
        };
      }
      const secureEmail = product.family === "secure-email";
      const profile = profileType ?? (secureEmail ? "strict" : void 0);
      const primary = primaryUsage ?? (secureEmail ? "dual_use" : void 0);
      additionalUsages.forEach((usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) reader.refuse("additional-usages", `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`); else if (profile === "strict" && usage !== "non_repudiation") reader.refuse("additional-usages", `${usage} needs profile-type: multipurpose; strict allows only non_repudiation.`);
      });
      if (additionalUsages.length > 0 && primary === void 0 && unreported(reader, "primary-usage")) reader.refuse("primary-usage", "is required where additional-usages are given.");
      if (primary === void 0) return {
        profileType: profile,
        usage: void 0
      };
      const additional = additionalUsages.length === 0 ? {} : {
        additional_usages: additionalUsages
      };
      return {
        profileType: profile,
        usage: {
          primary_usage: primary,
          ...additional
        }
      };
    }
    function buildOrder(order, context) {
      const ruled = applyRules(order, context);
      const body = {
        certificate: {
          ...optional("common_name", ruled.commonName),
          emails: order.emails,
          signature_hash: order.signatureHash,
          ...optional("organization_units", filled(order.organizationUnits)),
          ...optional("csr", order.csr),
          ...optional("common_name_indicator", ruled.indicator),
          ...optional("individual", ruled.individual),
          ...optional("profile_type", ruled.profileType),
          ...optional("usage_designation", ruled.usage)
        },
        ...optional("organization", withId(order.organizationId)),
        ...optional("container", withId(order.containerId)),
        ...optional("validity_years", order.validityYears),
        ...optional("order_validity", order.validityDays === void 0 ? void 0 : {
          days: order.validityDays
        }),
        ...optional("custom_expiration_date", order.customExpirationDate),
        ...optional("auto_renew", order.autoRenew),
        ...optional("renewal_of_order_id", order.renewalOfOrderId),
        skip_approval: order.skipApproval,
        ...optional("custom_fields", filled(order.customFields)),
        ...optional("payment_method", order.paymentMethod),
        ...optional("comments", order.comments)
      };
      return order.additionalParameters === void 0 ? body : addParameters(body, order.additionalParameters, context.reader);
    }
    function optional(key, value) {
      return value === void 0 ? {} : {
        [key]: value
      };
    }
    function filled(entries) {
      return entries.length === 0 ? void 0 : entries;
    }
    function withId(id) {
      return id === void 0 ? void 0 : {
        id: id
      };
    }
    const FIELDS_WITH_INPUT = new Map;
    for (const input of (0, input_table.Vc)("order").reverse()) for (const field of (0, 
    input_table.Pf)(input)) FIELDS_WITH_INPUT.set(field, input);
    const SHARED_OBJECTS = [ "certificate", "organization", "container" ];
    function addParameters(body, parameters, reader) {
      const merge = (target, additions, prefix) => {
        const merged = {
          ...target
        };
        for (const [key, value] of Object.entries(additions)) {
          const path = (prefix + key).toLowerCase();
          const input = FIELDS_WITH_INPUT.get(path);
          if (input !== void 0) reader.refuse("additional-parameters", `must not set ${path}; that is what the input ${input} is for.`); else if (key === "__proto__") reader.refuse("additional-parameters", "must not set __proto__."); else if (!SHARED_OBJECTS.includes(path)) merged[key] = value; else if (typeof value !== "object" || value === null || Array.isArray(value)) reader.refuse("additional-parameters", `must give an object for ${path}.`); else {
            const inner = target[key] ?? {};
            merged[key] = merge(inner, value, `${path}.`);
          }
        }
        return merged;
      };
      return merge(body, parameters, "");
    }
  }),
  8008: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => readCredentials
    });
    const US_API = "https://www.digicert.com/services/v2";
    function readCredentials(reader, mask) {
      const devkey = readDevkey(reader, mask);
      const apiUrl = readApiUrl(reader);
      const requestTimeoutSeconds = reader.integer("request-timeout-seconds", {
        min: 1,
        max: 3600
      }) ?? 120;
      return devkey === void 0 || apiUrl === void 0 ? void 0 : {
        devkey: devkey,
        apiUrl: apiUrl,
        requestTimeoutSeconds: requestTimeoutSeconds
      };
    }
    function readDevkey(reader, mask) {
      const devkey = reader.raw("devkey");
      if (devkey === void 0) return reader.refuse("devkey", 'is empty. Give it the CertCentral API key from a secret. Secrets are not passed to workflows that run for a pull request from a fork, nor to a reusable workflow without "secrets:".');
      mask(devkey);
      return /^[\x21-\x7e]+$/.test(devkey) ? devkey : reader.refuse("devkey", "contains white space, a control character or a non-ASCII character. Copy the key again.");
    }
    function readApiUrl(reader) {
      const text = reader.raw("api-url") ?? US_API;
      const url = /[\s\\]/.test(text) ? null : URL.parse(text);
      if (url === null) return reader.refuse("api-url", "is not a URL. The default is https://www.digicert.com/services/v2.");
      const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
      if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) return reader.refuse("api-url", "must begin with https://; http:// is allowed only for a loopback host.");
      if (url.username !== "" || url.password !== "" || /[?#]/.test(text)) return reader.refuse("api-url", "must not contain a user, a password, a query or a fragment.");
      url.pathname = url.pathname.replace(/\/+$/, "");
      return url;
    }
  }),
  4645: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => checkOwnCsr,
      Kn: () => readCsrInputs,
      Rx: () => readOrder
    });
    var external_node_fs_ = __webpack_require__(3024);
    var certificate_csr = __webpack_require__(1643);
    var products = __webpack_require__(1738);
    const MAX_DEPTH = 20;
    function readAdditionalParameters(reader) {
      const text = reader.raw("additional-parameters");
      if (text === void 0) return;
      const refuse = problem => reader.refuse("additional-parameters", problem);
      let value;
      try {
        value = JSON.parse(text);
      } catch {
        return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
      }
      if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse('is JSON, but not an object such as {"locale": "de"}.');
      let depth = 0;
      for (const [token] of text.matchAll(TOKENS)) {
        if (/^[{[]/.test(token)) depth += 1; else if (/^[}\]]/.test(token)) depth -= 1; else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) return refuse("contains a number that JSON in this action would change. Give it as a text, in quotation marks, if DigiCert takes that.");
        if (depth > MAX_DEPTH) return refuse(`is nested more than ${MAX_DEPTH} levels deep.`);
      }
      return value;
    }
    const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;
    function exactForm(number) {
      const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
      if (sign === void 0) return number;
      const digits = `${whole}${fraction}`.replace(/^0+/, "");
      const significant = digits.replace(/0+$/, "");
      const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
      return significant === "" ? `${sign}0` : `${sign}${significant}e${power}`;
    }
    var domain_email = __webpack_require__(6416);
    const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
    function readEmails(reader) {
      const emails = reader.list("emails");
      if (emails.length === 0 && !reader.problems.some(({input: input}) => input === "emails")) reader.refuse("emails", "is required: one or more addresses, separated by newlines or commas.");
      const seen = new Set;
      emails.forEach((email, index) => {
        const place = emails.length === 1 ? "the address" : `address ${index + 1} of ${emails.length}`;
        if (!(0, domain_email.x)(email)) reader.refuse("emails", `${place} is not a valid e-mail address (name@example.com).`); else if (UNREACHABLE.test(email)) reader.refuse("emails", `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`);
        if (seen.has(email.toLowerCase())) reader.refuse("emails", `${place} is given twice.`);
        seen.add(email.toLowerCase());
      });
      return emails;
    }
    var input_reader = __webpack_require__(6757);
    const MAX_CSR_BYTES = 65536;
    function readOrder(reader, devkey) {
      const productId = readProductId(reader, devkey);
      const years = reader.oneOf("validity-years", [ "1", "2" ]);
      return {
        productId: productId,
        commonName: reader.text("common-name", {
          visible: true,
          max: input_reader.Vb
        }),
        emails: readEmails(reader),
        organizationId: reader.integer("organization-id", {
          min: 1
        }),
        signatureHash: reader.oneOf("signature-hash", [ "sha256" ]) ?? "sha256",
        organizationUnits: reader.list("organization-units", {
          visible: true
        }),
        csr: readCsrInputs(reader),
        firstName: reader.text("first-name", {
          visible: true
        }),
        lastName: reader.text("last-name", {
          visible: true
        }),
        pseudonym: reader.text("pseudonym", {
          visible: true
        }),
        indicator: reader.oneOf("common-name-indicator", products.Xo),
        profileType: reader.oneOf("profile-type", [ "strict", "multipurpose" ]),
        primaryUsage: reader.oneOf("primary-usage", [ "signing", "key_management", "dual_use" ]),
        additionalUsages: reader.list("additional-usages"),
        validityYears: years === void 0 ? void 0 : years === "1" ? 1 : 2,
        validityDays: reader.integer("validity-days", {
          min: 1
        }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer("auto-renew", {
          min: 0
        }),
        renewalOfOrderId: reader.integer("renewal-of-order-id", {
          min: 1
        }),
        skipApproval: reader.boolean("skip-approval") ?? false,
        containerId: reader.integer("container-id", {
          min: 1
        }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf("payment-method", [ "balance", "card", "profile" ]),
        comments: reader.text("comments", {
          multiline: true
        }),
        additionalParameters: readAdditionalParameters(reader)
      };
    }
    function readProductId(reader, devkey) {
      const productId = reader.raw("product-id");
      if (productId === void 0) reader.refuse("product-id", "is required, for example client_premium."); else if (productId === devkey) reader.refuse("product-id", "contains the API key, which belongs only in devkey."); else if (/^[a-z0-9_]+$/.test(productId)) return productId; else {
        const allowed = "may contain only lower-case letters, digits and underscores.";
        reader.refuse("product-id", `${reader.quote(productId)} ${allowed}`);
      }
      return "";
    }
    function readCsrInputs(reader) {
      const text = reader.raw("csr");
      const path = reader.path("csr-file");
      if (text !== void 0 && path !== void 0) return reader.refuse("csr-file", "and csr are both given; give one of them.");
      if (path !== void 0) return readCsrFile(reader, path);
      if (text === void 0) return;
      const csr = (0, certificate_csr.$)(text);
      return "pem" in csr ? csr.pem : reader.refuse("csr", `${csr.problem}.`);
    }
    function readCsrFile(reader, path) {
      let bytes;
      try {
        bytes = readSmallFile(path, MAX_CSR_BYTES);
      } catch (error) {
        const code = error.code ?? "unknown error";
        return reader.refuse("csr-file", `cannot be read (${code}). Paths are relative to the workspace.`);
      }
      if (bytes === void 0) return reader.refuse("csr-file", "is not a regular file: a directory, a pipe or a device. Give the path of a file.");
      if (bytes.length > MAX_CSR_BYTES) return reader.refuse("csr-file", "is larger than any CSR (64 KiB).");
      const csr = (0, certificate_csr.$)(bytes);
      return "pem" in csr ? csr.pem : reader.refuse("csr-file", `${csr.problem}.`);
    }
    function readSmallFile(path, limit) {
      if (!(0, external_node_fs_.statSync)(path).isFile()) return;
      const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
      try {
        if (!(0, external_node_fs_.fstatSync)(file).isFile()) return;
        const bytes = Buffer.alloc(limit + 1);
        let length = 0;
        for (;;) {
          const read = (0, external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
          length += read;
          if (read === 0 || length === bytes.length) return bytes.subarray(0, length);
        }
      } finally {
        (0, external_node_fs_.closeSync)(file);
      }
    }
    async function checkOwnCsr(order, reader, remarks) {
      if (order.csr === void 0) return;
      const {checkCsr: checkCsr} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(601) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const {problems: problems, warnings: warnings} = await checkCsr(order.csr, order);
      const input = reader.raw("csr") === void 0 ? "csr-file" : "csr";
      for (const problem of problems) reader.refuse(input, problem);
      for (const text of warnings) remarks.push({
        level: "warning",
        text: `${input} ${text}`
      });
    }
    function readDate(reader) {
      const text = reader.raw("custom-expiration-date");
      if (text === void 0) return;
      const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : void 0;
      const real = date !== void 0 && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
      return real ? text : reader.refuse("custom-expiration-date", `${reader.quote(text)} is not a date in the form yyyy-MM-dd.`);
    }
    function readCustomFields(reader) {
      const fields = [];
      const lines = (reader.text("custom-fields", {
        multiline: true
      }) ?? "").split(/\r?\n|\r/);
      lines.forEach((line, index) => {
        if (line.trim() === "") return;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) reader.refuse("custom-fields", `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`); else if (fields.some(field => field.metadata_id === id)) reader.refuse("custom-fields", `line ${index + 1} gives the field ${id} a second time.`); else fields.push({
          metadata_id: id,
          value: match[2]
        });
      });
      return fields;
    }
  }),
  5021: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BU: () => readLimits,
      J5: () => checkLimits,
      he: () => refusalsOf,
      mj: () => notAllowed
    });
    var node_url_0 = __webpack_require__(3136);
    var base_errors_1 = __webpack_require__(4758);
    var domain_email_2 = __webpack_require__(6416);
    function readLimits(reader) {
      const products = reader.list("allowed-products");
      for (const id of products) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("allowed-products", `${reader.quote(id)} is not a product ID.`);
      const organizationIds = reader.list("allowed-organization-ids");
      for (const id of organizationIds) if (!/^[1-9]\d*$/.test(id)) reader.refuse("allowed-organization-ids", `${reader.quote(id)} is not an organization ID.`);
      const emailDomains = reader.list("allowed-email-domains");
      for (const domain of emailDomains) if (!(0, domain_email_2.O)(domain)) reader.refuse("allowed-email-domains", `${reader.quote(domain)} is not a domain.`);
      return {
        products: products,
        organizationIds: organizationIds,
        emailDomains: emailDomains
      };
    }
    function checkLimits(limits, order, body) {
      const refusals = refusalsOf(limits, order, body);
      if (refusals.length === 0) return;
      throw notAllowed("this order", refusals.map(({input: input, text: text}) => `- ${input}: ${text}`));
    }
    function refusalsOf({products: products, organizationIds: organizationIds, emailDomains: emailDomains}, order, body) {
      const refusals = [];
      if (products.length > 0 && !products.includes(order.productId)) {
        const text = `${order.productId} is not one of allowed-products: ${products.join(", ")}.`;
        refusals.push({
          input: "product-id",
          text: text
        });
      }
      const organizationId = body.organization?.id;
      if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
        const given = organizationId === void 0 ? "none is given; it" : `${organizationId}`;
        const text = `${given} is not one of allowed-organization-ids: ${organizationIds.join(", ")}.`;
        refusals.push({
          input: "organization-id",
          text: text
        });
      }
      const domains = new Set(emailDomains.map(domain => (0, node_url_0.domainToASCII)(domain)));
      order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0, node_url_0.domainToASCII)(email.slice(email.lastIndexOf("@") + 1)))) {
          const place = `address ${index + 1} of ${order.emails.length}`;
          const text = `${place} is in none of allowed-email-domains: ${emailDomains.join(", ")}.`;
          refusals.push({
            input: "emails",
            text: text
          });
        }
      });
      return refusals;
    }
    function notAllowed(what, lines) {
      return new base_errors_1.lZ("not_allowed", `The owner of this workflow does not allow ${what}, so nothing was sent to DigiCert:\n${lines.join("\n")}\nOrder something that is allowed, or ask the owner to extend the list.`);
    }
  })
};
