"use strict";

exports.id = 825;

exports.ids = [ 825, 803 ];

exports.modules = {
  ...require('./shared-4645.js'),
  ...require('./shared-8008.js'),
  ...require('./shared-9112.js'),
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
