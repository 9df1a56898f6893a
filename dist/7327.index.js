"use strict";

exports.id = 7327;

exports.ids = [ 7327, 3576 ];

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
  404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => shortHash,
      Jf: () => identityHash,
      OS: () => rowReference,
      RI: () => identityInComment,
      Wo: () => isFleetName,
      es: () => readRowReference,
      gx: () => identityFromComment
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    function isFleetName(text, max) {
      return text.length <= max && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text);
    }
    function rowReference(fleet, name, renewedOrderId) {
      return renewedOrderId === void 0 ? `${fleet}--${name}` : `${fleet}--${name}--${renewedOrderId}`;
    }
    function readRowReference(fleet, reference) {
      const parts = reference.split("--");
      const [first = "", name = "", renewedOrderId] = parts;
      const fits = first.toLowerCase() === fleet.toLowerCase() && isFleetName(name, 32) && (parts.length === 2 || parts.length === 3 && /^[1-9]\d*$/.test(renewedOrderId ?? ""));
      return fits ? {
        name: name,
        renewedOrderId: renewedOrderId
      } : void 0;
    }
    function identityHash(identity) {
      const {product: product, commonName: commonName, individual: individual, addresses: addresses, organizationId: organizationId, profile: profile, usage: usage} = identity;
      return shortHash([ product, commonName, individual, addresses, organizationId, profile, usage ]);
    }
    function shortHash(facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    }
    function identityInComment(hash) {
      return `(identity ${hash})`;
    }
    function identityFromComment(comment) {
      return /\(identity ([0-9a-f]{16})\)/.exec(comment)?.[1];
    }
  }),
  4796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fs: () => usageOf,
      cu: () => identityOf,
      mw: () => foldedName,
      sO: () => addressesOf
    });
    var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
    var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
    function identityOf(productId, body) {
      const {common_name: common_name, individual: individual, emails: emails, profile_type: profile_type, usage_designation: usage_designation} = body.certificate;
      return {
        product: (0, _products_js__WEBPACK_IMPORTED_MODULE_1__.TH)(productId),
        commonName: common_name === void 0 ? void 0 : foldedName(common_name),
        individual: individual === void 0 ? void 0 : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === void 0 ? void 0 : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation && usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? [])
      };
    }
    function addressesOf(emails) {
      return [ ...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__.dC)) ].sort();
    }
    function foldedName(name) {
      return (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.TM)(name).replace(/\s+/g, " ");
    }
    function usageOf(primary, additional) {
      return [ primary, ...[ ...new Set(additional) ].sort() ].join(" ");
    }
    function nameOf(individual) {
      return "pseudonym" in individual ? `pseudonym ${foldedName(individual.pseudonym)}` : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
    }
  }),
  8800: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TM: () => folded,
      dC: () => foldedAddress,
      wL: () => asciiDomain
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
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
        return "the rest: it needs first-name and last-name, and a common-name that is no e-mail address";

       case "pseudonym":
        return "the rest: it needs pseudonym, and a common-name that is no e-mail address";

       case "email_address":
        return "a common-name that is not an e-mail address";

       case "organization_name":
        return "a common-name that is an e-mail address";
      }
    }
    function resolveUsage(order, product, {reader: reader}) {
      const {productId: productId, profileType: profileType, primaryUsage: primaryUsage, additionalUsages: additionalUsages} = order;
      if (product.family === "client") {
        for (const name of [ "profile-type", "primary-usage", "additional-usages" ]) if (reader.raw(name) !== void 0) reader.refuse(name, `exists for the Secure Email products alone, not for ${productId}. Leave it empty.`);
        return {
          profileType: void 0,
          usage: void 0
        };
      }
      const secureEmail = product.family === "secure-email";
      const profile = profileType ?? (secureEmail ? "strict" : void 0);
      const primary = primaryUsage ?? (secureEmail ? "dual_use" : void 0);
      additionalUsages.forEach((usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) reader.refuse("additional-usages", `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`); else if (profile === "strict" && usage !== "non_repudiation") reader.refuse("additional-usages", `${usage} needs profile-type: multipurpose; strict allows non_repudiation alone.`);
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
          const path = prefix + key;
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
  2585: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readInputs: () => readInputs
    });
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var certificate = __webpack_require__(803);
    var fleet = __webpack_require__(404);
    var credential_inputs = __webpack_require__(8008);
    var identity = __webpack_require__(4796);
    var build_order = __webpack_require__(9161);
    var input_reader = __webpack_require__(6757);
    var input_table = __webpack_require__(5620);
    const OWN_COLUMNS = [ "name", "state", "order-id" ];
    const NOT_IN_A_LIST = new Map([ [ "devkey", "a list holds no keys and no passwords. Give the key in the input devkey, from a secret." ], [ "key-file", "a list holds no keys. Give key-directory, where each row has its key." ], [ "key-type", "it is an input of the fleet, for all rows." ], [ "key-password", "a list holds no keys and no passwords. Give it as an input of the fleet, from a secret." ], [ "pkcs12-password", "a list holds no keys and no passwords." ], [ "renew-before-days", "it is an input of the fleet, for all rows." ], [ "renewal-of-order-id", "the fleet knows what it renews. Give an order that is there already in order-id." ], [ "order-reference", "references are made of the names of fleet and row." ] ]);
    const ORDER_COLUMNS = Object.keys(input_table.mc).filter(name => {
      const {actions: actions, group: group} = input_table.mc[name];
      const describes = [ "certificate", "key", "validity", "renewal", "order" ].includes(group);
      return actions.includes("order") && describes && !NOT_IN_A_LIST.has(name);
    });
    const COLUMNS = [ ...OWN_COLUMNS, ...ORDER_COLUMNS ];
    function isColumn(name) {
      return COLUMNS.includes(name);
    }
    function unknownColumn(name) {
      const why = NOT_IN_A_LIST.get(name);
      if (why !== void 0) return `${name} cannot be a column: ${why}`;
      const plain = name.trim().toLowerCase().replace(/[\s_]+/g, "-");
      const [nearest = "", distance = 0] = COLUMNS.map(column => [ column, changesBetween(plain, column) ]).sort(([, one], [, other]) => one - other)[0] ?? [];
      const resembles = distance <= Math.max(2, nearest.length / 3);
      return resembles ? `"${name.trim()}" is no column. Did you mean ${nearest}?` : `a column there is none that a list can have; the nearest is ${nearest}. Check that the list has a header, or remove the column.`;
    }
    function changesBetween(one, other) {
      if (one.length > 100) return one.length;
      let row = Array.from({
        length: other.length + 1
      }, (_, index) => index);
      for (let i = 1; i <= one.length; i++) {
        const next = [ i ];
        for (let j = 1; j <= other.length; j++) {
          const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
          next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
      }
      return row[other.length];
    }
    var order_description = __webpack_require__(4645);
    var spend_guard = __webpack_require__(5021);
    async function readRows(manifest, rules) {
      const problems = [ ...manifest.problems, ...problemsOfColumns(manifest) ];
      const read = {
        rows: [],
        problems: problems,
        refusals: [],
        remarks: [],
        environments: []
      };
      const counted = new Map;
      const names = new Map;
      if (manifest.rows.length === 0 && problems.length === 0) problems.push({
        text: "has no rows. An empty list is more often a broken export than a wish."
      });
      for (const row of manifest.rows) {
        const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
        const found = [];
        const name = readName(row, names, found);
        const state = readState(row, found);
        const env = environmentOf(cells, state);
        read.environments.push(env);
        const reader = (0, input_reader.cN)(env, () => "...");
        const remarks = [];
        const order = (0, order_description.Rx)(reader, rules.devkey);
        const body = (0, build_order.B)(order, {
          now: rules.now,
          reader: reader,
          remarks: remarks
        });
        await (0, order_description.D)(order, reader, remarks);
        const orderId = reader.integer("order-id", {
          min: 1
        });
        const place = ({input: input, text: text}) => {
          const cell = cells.get(input);
          return {
            line: cell?.line ?? row.line,
            column: input,
            text: text
          };
        };
        found.push(...reader.problems.map(place));
        read.refusals.push(...(0, spend_guard.he)(rules.limits, order, body).map(place));
        for (const remark of state === "revoked" ? [] : remarks) {
          const same = counted.get(remark.text) ?? {
            remark: remark,
            rows: 0,
            line: row.line
          };
          counted.set(remark.text, {
            ...same,
            rows: same.rows + 1
          });
        }
        problems.push(...found);
        if (name === void 0 || state === void 0 || found.length > 0) continue;
        read.rows.push({
          name: name,
          line: row.line,
          state: state,
          orderId: orderId === void 0 ? void 0 : String(orderId),
          productId: order.productId,
          body: body,
          identity: (0, identity.cu)(order.productId, body)
        });
      }
      for (const {remark: remark, rows: rows, line: line} of counted.values()) {
        const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
        read.remarks.push({
          level: remark.level,
          text: `manifest, ${where}: ${remark.text}`
        });
      }
      return read;
    }
    function problemsOfColumns({columns: columns, defaults: defaults}) {
      const unknown = [ ...columns ].filter(([column]) => !isColumn(column));
      return [ ...unknown.map(([column, line]) => ({
        line: line,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults) ];
    }
    function problemsOfDefaults(defaults) {
      return OWN_COLUMNS.flatMap(column => {
        const cell = defaults.get(column);
        return cell === void 0 ? [] : [ {
          line: cell.line,
          column: column,
          text: "belongs to one row and cannot be a default."
        } ];
      });
    }
    function readName(row, names, problems) {
      const cell = row.cells.get("name");
      const name = cell?.value.trim() ?? "";
      const refuse = text => {
        problems.push({
          line: cell?.line ?? row.line,
          column: "name",
          text: text
        });
      };
      if (name === "") return refuse("is required: the name of the row, which never changes.");
      if (!(0, fleet.Wo)(name, 32)) return refuse("is not 1 to 32 letters (A-Z, a-z), digits and single hyphens inside.");
      const other = names.get(name.toLowerCase());
      if (other !== void 0) return refuse(`is the name of the row in line ${other}, too; give each row its own.`);
      names.set(name.toLowerCase(), row.line);
      return name;
    }
    function readState(row, problems) {
      const cell = row.cells.get("state");
      const state = cell?.value.trim() ?? "";
      if (state === "" || state === "active") return "active";
      if (state === "revoked") return "revoked";
      problems.push({
        line: cell?.line ?? row.line,
        column: "state",
        text: "is neither active nor revoked."
      });
      return;
    }
    const VALIDITY = [ "validity-years", "validity-days", "custom-expiration-date" ];
    function mergedCells(...layers) {
      const merged = new Map;
      let validity = false;
      for (const layer of layers) {
        let given = false;
        for (const [column, cell] of layer) {
          if (cell.value.trim() === "" || merged.has(column)) continue;
          if (VALIDITY.includes(column)) {
            if (validity) continue;
            given = true;
          }
          merged.set(column, cell);
        }
        validity ||= given;
      }
      return merged;
    }
    function environmentOf(cells, state) {
      const env = {};
      for (const [column, {value: value}] of cells) {
        const isForNew = VALIDITY.includes(column) || column.startsWith("csr");
        if (state === "revoked" && isForNew) continue;
        env[`INPUT_${column.toUpperCase()}`] = column === "emails" ? value.trim().replace(/[\s;,]+/g, "\n") : value;
      }
      if (state === "revoked") env["INPUT_VALIDITY-YEARS"] = "1";
      return env;
    }
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    const MAX_BYTES = 33554432;
    async function readManifest(path) {
      const read = await readerOf(path);
      if (read === void 0) return "has to end in .csv, .yml, .yaml or .json, which says how it is read.";
      const text = readText(path);
      return "problem" in text ? text.problem : read(text.text);
    }
    async function readerOf(path) {
      switch ((0, external_node_path_.extname)(path).toLowerCase()) {
       case ".csv":
        return (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(3873) ]).then(__webpack_require__.bind(__webpack_require__, 3873))).readCsv;

       case ".yml":
       case ".yaml":
        return (await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629))).readYaml;

       case ".json":
        return (await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629))).readJson;

       default:
        return;
      }
    }
    function readText(path) {
      try {
        const file = (0, external_node_fs_.statSync)(path);
        if (!file.isFile()) return {
          problem: "is not a file. Give the path of the list of certificates."
        };
        if (file.size > MAX_BYTES) return {
          problem: "is larger than 32 MiB. Divide it into several fleets."
        };
        return {
          text: new TextDecoder("utf-8", {
            fatal: true
          }).decode((0, external_node_fs_.readFileSync)(path))
        };
      } catch (error) {
        if (error instanceof TypeError && error.name === "TypeError" && !("syscall" in error)) return {
          problem: 'is not in UTF-8. Save it again as UTF-8 (in Excel: "CSV UTF-8").'
        };
        const code = error.code ?? "unknown error";
        return {
          problem: `cannot be read (${code}). Paths are relative to the workspace.`
        };
      }
    }
    var private_values = __webpack_require__(8841);
    async function readInputs(env, now, mask) {
      const reader = (0, input_reader.cN)(env, (0, redaction.$p)((0, private_values._)(env, "fleet")));
      const credentials = (0, credential_inputs.L)(reader, mask);
      const password = reader.password("key-password");
      if (password !== void 0) mask(password);
      const fleet = readFleetName(reader);
      const apply = reader.boolean("apply") ?? false;
      const renewBeforeDays = reader.integer("renew-before-days", {
        min: 0,
        max: 90
      }) ?? 30;
      const maxOrders = reader.integer("max-orders", {
        min: 0
      }) ?? 10;
      const maxRevocations = reader.integer("max-revocations", {
        min: 0
      }) ?? 0;
      const resultsFile = reader.path("results-file");
      if (resultsFile !== void 0 && !/\.(csv|json)$/i.test(resultsFile)) reader.refuse("results-file", "has to end in .csv or .json, which says how it is written.");
      const certificateDirectory = reader.path("certificate-directory");
      const format = reader.oneOf("certificate-format", certificate.j) ?? "pem";
      const keyDirectory = reader.path("key-directory");
      const keyType = reader.oneOf("key-type", certificate.W);
      const requestsPerMinute = reader.integer("requests-per-minute", {
        min: 1
      }) ?? 333;
      const limits = (0, spend_guard.BU)(reader);
      const defaults = await readDefaultsInput(reader);
      const manifest = await readManifestInput(reader);
      const read = manifest && await readRows(manifest, {
        defaults: defaults,
        limits: limits,
        devkey: reader.raw("devkey"),
        now: now
      });
      const problems = [ ...reader.problems, ...manifestProblems(read?.problems ?? []) ];
      if (credentials === void 0 || read === void 0 || problems.length > 0) throw new errors.lZ("invalid_input", (0, 
      input_reader.Tw)(problems));
      if (read.refusals.length > 0) {
        const lines = manifestProblems(read.refusals).map(({input: input, text: text}) => `- ${input}: ${text}`);
        throw (0, spend_guard.mj)("these orders", lines);
      }
      return {
        credentials: credentials,
        fleet: fleet,
        rows: read.rows,
        apply: apply,
        renewBeforeDays: renewBeforeDays,
        maxOrders: maxOrders,
        maxRevocations: maxRevocations,
        resultsFile: resultsFile,
        certificates: certificateDirectory === void 0 ? void 0 : {
          directory: certificateDirectory,
          format: format
        },
        keys: keyDirectory === void 0 ? void 0 : {
          directory: keyDirectory,
          type: keyType,
          password: password
        },
        requestsPerMinute: requestsPerMinute,
        remarks: read.remarks,
        redact: (0, redaction.$p)(valuesOf(env, read.environments))
      };
    }
    function* valuesOf(env, rows) {
      yield* (0, private_values._)(env, "fleet");
      for (const row of rows) yield* (0, private_values._)(row, "order");
    }
    function readFleetName(reader) {
      const name = reader.raw("fleet") ?? "";
      if ((0, fleet.Wo)(name, 16)) return name;
      reader.refuse("fleet", name === "" ? "is required: the name of the fleet, which never changes." : "is not 1 to 16 letters (A-Z, a-z), digits and single hyphens inside.");
      return "";
    }
    async function readDefaultsInput(reader) {
      const text = reader.raw("defaults");
      if (text === void 0) return new Map;
      const {readDefaults: readDefaults} = await Promise.all([ __webpack_require__.e(3243), __webpack_require__.e(8629) ]).then(__webpack_require__.bind(__webpack_require__, 8629));
      const {defaults: defaults, columns: columns, problems: problems} = readDefaults(text);
      const unknown = [ ...columns ].filter(([column]) => !isColumn(column));
      for (const {line: line, text: text} of [ ...problems, ...unknown.map(([column, line]) => ({
        line: line,
        text: unknownColumn(column)
      })), ...problemsOfDefaults(defaults).map(({line: line, column: column, text: text}) => ({
        line: line,
        text: `${column} ${text}`
      })) ]) reader.refuse("defaults", `line ${line} ${text}`);
      return defaults;
    }
    async function readManifestInput(reader) {
      const path = reader.path("manifest");
      const manifest = path === void 0 ? "is required: the path of the list of certificates." : await readManifest(path);
      return typeof manifest === "string" ? reader.refuse("manifest", manifest) : manifest;
    }
    const MAX_PROBLEMS = 100;
    function manifestProblems(problems) {
      const texts = new Set(problems.map(({line: line, column: column, text: text}) => {
        const where = [ ...line === void 0 ? [] : [ `line ${line}` ], ...column === void 0 ? [] : [ `column ${column}` ] ].join(", ");
        return where === "" ? text : `${where}: ${text}`;
      }));
      const shown = [ ...texts ].slice(0, MAX_PROBLEMS);
      if (texts.size > shown.length) shown.push(`and ${texts.size - shown.length} more problems.`);
      return shown.map(text => ({
        input: "manifest",
        text: text
      }));
    }
  }),
  5021: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BU: () => readLimits,
      J5: () => checkLimits,
      he: () => refusalsOf,
      mj: () => notAllowed
    });
    var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
    var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
    var _domain_email_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
    function readLimits(reader) {
      const products = reader.list("allowed-products");
      for (const id of products) if (!/^[a-z0-9_]+$/.test(id)) reader.refuse("allowed-products", `${reader.quote(id)} is not a product ID.`);
      const organizationIds = reader.list("allowed-organization-ids");
      for (const id of organizationIds) if (!/^[1-9]\d*$/.test(id)) reader.refuse("allowed-organization-ids", `${reader.quote(id)} is not an organization ID.`);
      const emailDomains = reader.list("allowed-email-domains");
      for (const domain of emailDomains) if (!(0, _domain_email_js__WEBPACK_IMPORTED_MODULE_2__.O)(domain)) reader.refuse("allowed-email-domains", `${reader.quote(domain)} is not a domain.`);
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
      const domains = new Set(emailDomains.map(domain => (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain)));
      order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(email.slice(email.lastIndexOf("@") + 1)))) {
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
      return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("not_allowed", `The owner of this workflow does not allow ${what}, so nothing was sent to DigiCert:\n${lines.join("\n")}\nOrder something that is allowed, or ask the owner to extend the list.`);
    }
  })
};
