"use strict";

exports.id = 765;

exports.ids = [ 765 ];

exports.modules = {
  ...require('./shared-8024.js'),
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
  7765: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      explainRefusal: () => explainRefusal,
      M: () => preflight
    });
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var schemas = __webpack_require__(8050);
    var answer_schemas = __webpack_require__(8024);
    const HashTypes = (0, answer_schemas.H$)({
      allowed_hash_types: (0, answer_schemas.c3)(schemas.Ikc({
        id: answer_schemas.r1
      }))
    });
    const ProductAnswer = schemas.Ikc({
      name_id: answer_schemas.r1,
      allowed_container_ids: answer_schemas.nL,
      allowed_validity_years: answer_schemas.nL,
      allowed_order_validity_years: answer_schemas.nL,
      signature_hash_types: HashTypes,
      custom_expiration_date_allowed: answer_schemas.uq,
      csr_required: answer_schemas.uq
    });
    const UserAnswer = schemas.Ikc({
      access_roles: schemas.MfU((0, answer_schemas.c3)(schemas.Ikc({
        id: answer_schemas.NZ
      })), [])
    });
    function readUser(service) {
      return service.get("/user/me", (0, answer_schemas.by)(UserAnswer));
    }
    async function readRoles(service) {
      try {
        const roles = (await readUser(service)).access_roles.flatMap(({id: id}) => id ?? []);
        return roles.length === 0 ? void 0 : roles;
      } catch (error) {
        if (error instanceof errors.GI && error.failure === "refused") return;
        throw error;
      }
    }
    async function readProducts(service) {
      return (await service.get("/product", (0, answer_schemas.by)(schemas.Ikc({
        products: (0, answer_schemas.c3)(ProductAnswer)
      })))).products;
    }
    function readProduct(service, productId, containerId) {
      const query = containerId === void 0 ? "" : `?container_id=${containerId}`;
      return service.get(`/product/${productId}${query}`, (0, answer_schemas.by)(ProductAnswer));
    }
    const LimitsAnswer = schemas.Ikc({
      is_limited: answer_schemas.uq,
      product_limits: (0, answer_schemas.c3)(schemas.Ikc({
        container_id: answer_schemas.NZ,
        role_id: answer_schemas._D,
        product_name_id: answer_schemas.r1,
        allowed_hashes: (0, answer_schemas.c3)(schemas.YjP()),
        allowed_lifetimes: answer_schemas.nL
      }))
    });
    function readProductLimits(service, containerId) {
      return service.get(`/container/${containerId}/product-limits`, (0, answer_schemas.by)(LimitsAnswer));
    }
    const OrganizationAnswer = schemas.Ikc({
      id: answer_schemas.Id,
      status: answer_schemas.WV,
      is_active: answer_schemas.uq
    });
    function readOrganization(service, id) {
      return service.get(`/organization/${id}`, (0, answer_schemas.by)(OrganizationAnswer));
    }
    const ValidationAnswer = schemas.Ikc({
      validations: (0, answer_schemas.c3)(schemas.Ikc({
        type: answer_schemas.r1,
        status: answer_schemas.WV,
        validated_until: answer_schemas.r1
      }))
    });
    async function readValidations(service, id) {
      return (await service.get(`/organization/${id}/validation`, (0, answer_schemas.by)(ValidationAnswer))).validations;
    }
    const MetadataAnswer = schemas.Ikc({
      metadata: (0, answer_schemas.c3)(schemas.Ikc({
        id: answer_schemas.Id,
        is_required: answer_schemas.uq,
        is_active: answer_schemas.uq,
        data_type: answer_schemas.r1
      }))
    });
    async function readCustomFields(service) {
      return (await service.get("/account/metadata", (0, answer_schemas.by)(MetadataAnswer))).metadata;
    }
    var order_answers = __webpack_require__(4985);
    var email = __webpack_require__(6416);
    var order = __webpack_require__(1780);
    var products = __webpack_require__(1738);
    var adopt = __webpack_require__(5390);
    const passed = message => ({
      result: "passed",
      message: message
    });
    const failed = message => ({
      result: "failed",
      message: message
    });
    async function preflight(context, reference) {
      const [key] = await take(context, KEY, [ "unclear" ]);
      const looks = [ ...accountLooks(context), ...reference === void 0 ? [] : [ lookAtReference(reference) ] ];
      if (key?.result === "failed") {
        const verdict = {
          result: "not_allowed_to_look",
          message: "Not checked, because the key does not work."
        };
        return [ key, ...looks.flatMap(({names: names}) => names.map(check => ({
          check: check,
          ...verdict
        }))) ];
      }
      const results = key === void 0 ? [] : [ key ];
      for (const look of looks) results.push(...await take(context, look));
      return results;
    }
    const EXPLAINING_PATIENCE = {
      tries: 1,
      timeoutSeconds: 10
    };
    async function explainRefusal(context, codes) {
      const findings = new Set;
      const {service: service} = context;
      const impatient = {
        ...context,
        service: {
          ...service,
          get: (path, read) => service.get(path, read, EXPLAINING_PATIENCE),
          orderInfo: orderId => service.orderInfo(orderId, EXPLAINING_PATIENCE)
        }
      };
      for (const {names: names, read: read} of accountLooks(context)) {
        if (!names.some(name => explains(name, codes))) continue;
        try {
          const verdicts = await read(impatient);
          verdicts.forEach(({result: result, message: message}, index) => {
            if (result === "failed" && explains(names[index], codes)) findings.add(message);
          });
        } catch (error) {
          if (!(error instanceof errors.GI)) throw error;
          if (error.failure !== "refused") break;
        }
      }
      return [ ...findings ];
    }
    function explains(check, codes) {
      const code = codes.join(" ");
      if (/access_denied|not_found\|route|insufficient_subscription|csr_|request_limit/.test(code)) return false;
      if (/product/.test(code)) return check === "product";
      if (/custom_field/.test(code)) return check === "custom-fields";
      if (/renew/.test(code)) return check === "renewal";
      if (/validity/.test(code)) return check === "product" || check === "validity";
      if (/organization/.test(code)) return check === "organization" || check === "organization-validation";
      return true;
    }
    function accountLooks({productId: productId, body: body}) {
      const organization = body.organization?.id;
      const looks = [ PRODUCT ];
      if (organization !== void 0) {
        looks.push(one("organization", ({service: service}) => checkOrganization(service, organization)));
        if ((0, products.$7)(productId).publicSmime) looks.push(one("organization-validation", ({service: service}) => checkValidation(service, organization)));
      }
      looks.push(one("custom-fields", checkCustomFields));
      const renewed = body.renewal_of_order_id;
      if (renewed !== void 0) looks.push(one("renewal", ({service: service}) => checkRenewal(service, renewed)));
      return looks;
    }
    function one(name, read) {
      return {
        names: [ name ],
        read: async context => [ await read(context) ]
      };
    }
    async function take(context, {names: names, read: read}, fatal = []) {
      const verdicts = await read(context).catch(error => {
        if (!(error instanceof errors.GI)) throw error;
        if ([ "undelivered", "limited", ...fatal ].includes(error.failure)) throw error;
        return names.map(() => unread(error));
      });
      return names.map((check, index) => ({
        check: check,
        ...verdicts[index]
      }));
    }
    function unread(error) {
      const forbidden = error.status === 403 && !error.codes.includes("access_denied|access_denied_invalid_key");
      return forbidden && !error.foreign ? {
        result: "not_allowed_to_look",
        message: "The key may not read this."
      } : failed((0, errors.mu)(error));
    }
    const KEY = one("key", async ({service: service}) => {
      try {
        await readUser(service);
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.codes.includes("access_denied|missing_permission")) return passed("The key works, and is restricted.");
        if (error.status !== 404) throw error;
        await service.get("/order/certificate?limit=1", order_answers.NX);
      }
      return passed("The key works.");
    });
    const PRODUCT = {
      names: [ "product", "signature-hash", "validity" ],
      async read(context) {
        const product = await accountProduct(context);
        if ("result" in product) return [ product, product, product ];
        const limit = await containerLimit(context);
        const limited = typeof limit === "object" ? limit : {
          hashes: [],
          lifetimes: []
        };
        return [ checkProduct(context, product, limit === "not allowed"), checkHash(context, product, limited.hashes), checkValidity(context, product, limited.lifetimes) ];
      }
    };
    async function accountProduct({service: service, productId: productId, body: body}) {
      const listed = (await readProducts(service)).find(({name_id: name_id}) => (0, products.a5)(name_id ?? "", productId));
      if (listed === void 0) return failed(`The account does not have the product ${productId}. The account manager at DigiCert enables it.`);
      const containerId = body.container?.id;
      try {
        return {
          ...listed,
          ...await readProduct(service, listed.name_id ?? productId, containerId)
        };
      } catch (error) {
        if (!(error instanceof errors.GI) || error.failure !== "refused") throw error;
        if (containerId !== void 0 && error.codes.includes("not_found|product")) return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
        return listed;
      }
    }
    function checkProduct({productId: productId, body: body}, product, excluded) {
      const containerId = body.container?.id;
      const containers = product.allowed_container_ids;
      if (containerId !== void 0 && containers.length > 0 && !containers.includes(containerId)) return failed(`The product ${productId} cannot be ordered in container ${containerId}.`);
      if (product.csr_required === true && body.certificate.csr === void 0) return failed(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
      if (excluded) return failed(`Container ${containerId} may not order ${productId}.`);
      return passed(`The account has ${productId}${containerId === void 0 ? "" : ` in container ${containerId}`}.`);
    }
    async function containerLimit({service: service, productId: productId, body: body}) {
      const containerId = body.container?.id;
      if (containerId === void 0) return;
      try {
        const {is_limited: is_limited, product_limits: product_limits} = await readProductLimits(service, containerId);
        if (is_limited !== true) return;
        const limits = product_limits.filter(({product_name_id: product_name_id, container_id: container_id}) => (0, 
        products.a5)(product_name_id ?? "", productId) && (container_id === void 0 || container_id === String(containerId)));
        if (limits.length === 0) return "not allowed";
        const roles = limits.every(({role_id: role_id}) => isEverybody(role_id)) ? [] : await readRoles(service);
        const own = limits.filter(({role_id: role_id}) => isEverybody(role_id) || roles?.includes(String(role_id)));
        if (roles === void 0 || own.length === 0) return;
        return {
          hashes: widest(own.map(({allowed_hashes: allowed_hashes}) => allowed_hashes)),
          lifetimes: widest(own.map(({allowed_lifetimes: allowed_lifetimes}) => allowed_lifetimes))
        };
      } catch (error) {
        if (error instanceof errors.GI && error.failure === "refused") return;
        throw error;
      }
    }
    function isEverybody(roleId) {
      return roleId === void 0 || roleId === 0;
    }
    function widest(lists) {
      return lists.some(list => list.length === 0) ? [] : [ ...new Set(lists.flat()) ];
    }
    function checkHash({body: body}, product, limited) {
      const hash = body.certificate.signature_hash;
      const allowed = product.signature_hash_types?.allowed_hash_types.flatMap(({id: id}) => id ?? []);
      for (const hashes of [ allowed ?? [], limited ]) if (hashes.length > 0 && !hashes.includes(hash)) return failed(`The account allows ${(0, 
      redaction.g$)(hashes.join(", "))} for this product, not ${hash}.`);
      return passed(`${hash} is allowed.`);
    }
    function checkValidity({body: body}, product, limited) {
      if (body.custom_expiration_date !== void 0) return product.custom_expiration_date_allowed === false ? failed("The account does not allow custom-expiration-date for this product; use validity-years.") : passed("A custom expiration date is allowed.");
      for (const years of [ product.allowed_validity_years, limited ]) {
        if (years.length === 0) continue;
        const wanted = body.validity_years;
        const days = body.order_validity?.days ?? 0;
        if (wanted !== void 0 && !years.includes(wanted) || days > 366 * Math.max(...years)) {
          const asked = wanted === void 0 ? `${days} days` : `${wanted} years`;
          return failed(`The account allows ${years.join(" or ")} years for this product, not ${asked}.`);
        }
      }
      return passed("The validity is allowed.");
    }
    async function checkOrganization(service, id) {
      try {
        const {status: status, is_active: is_active} = await readOrganization(service, id);
        const active = is_active ?? [ void 0, "active", "approved" ].includes(status);
        if (active) return passed(`Organization ${id} exists and is active.`);
        const known = status === void 0 || [ "active", "approved" ].includes(status) ? "inactive" : status;
        return failed(`Organization ${id} is ${known}.`);
      } catch (error) {
        return missingOrganization(error, id);
      }
    }
    async function checkValidation(service, id) {
      try {
        const smime = (await readValidations(service, id)).filter(({type: type}) => type === "smime");
        const valid = smime.some(({status: status, validated_until: validated_until}) => status === "active" && !(validated_until !== void 0 && Date.parse(validated_until) < Date.now()));
        if (valid) return passed(`Organization ${id} is validated for S/MIME.`);
        const state = smime[0] === void 0 ? "has no S/MIME validation" : "has no S/MIME validation that is valid now";
        return failed(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
      } catch (error) {
        return missingOrganization(error, id);
      }
    }
    function missingOrganization(error, id) {
      return failedIfMissing(error, `Organization ${id} does not exist, or the key may not see it. Check organization-id.`);
    }
    async function checkCustomFields({service: service, body: body}) {
      const fields = (await readCustomFields(service)).filter(({is_active: is_active}) => is_active !== false);
      const given = body.custom_fields ?? [];
      const complaints = [ ...fields.filter(({id: id, is_required: is_required}) => is_required === true && !given.some(({metadata_id: metadata_id}) => String(metadata_id) === id)).map(({id: id}) => `field ${id} is required and not given`), ...given.flatMap(({metadata_id: metadata_id, value: value}) => {
        const field = fields.find(({id: id}) => id === String(metadata_id));
        if (field === void 0) return [ `field ${metadata_id} does not exist or is not active` ];
        return hasType(value, field) ? [] : [ `the value of field ${metadata_id} is not of its type ${field.data_type}` ];
      }) ];
      if (complaints.length > 0) return failed(`In custom-fields ${complaints.join("; ")}.`);
      return passed(fields.length === 0 ? "The account has no custom fields." : "The custom fields fit.");
    }
    function hasType(value, {data_type: data_type}) {
      switch (data_type) {
       case "int":
        return /^-?\d+$/.test(value);

       case "email_address":
        return (0, email.x)(value);

       case "email_list":
        return value.split(/[,;\s]+/).every(email.x);

       default:
        return true;
      }
    }
    async function checkRenewal(service, id) {
      try {
        const {status: status, is_renewed: is_renewed} = await service.orderInfo(String(id));
        if (is_renewed === true) return failed(`Order ${id} was renewed already.`);
        if (status !== "expired" && (0, order.Lx)(status)) return failed(`Order ${id} is ${status} and cannot be renewed.`);
        if (status !== void 0 && ![ "issued", "expired" ].includes(status)) return failed(`Order ${id} is ${status}; only an issued order can be renewed.`);
        return passed(`Order ${id} exists and can be renewed.`);
      } catch (error) {
        return failedIfMissing(error, `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`);
      }
    }
    function lookAtReference(reference) {
      return one("reference", async context => {
        try {
          const {taken: taken, refused: refused} = await (0, adopt.VL)({
            ...context,
            rerun: false
          }, reference);
          if (taken !== void 0) return passed(`Order ${taken.order.id} has the reference ${reference}; a real run would adopt it and place nothing.`);
          return refused === void 0 ? passed(`No order has the reference ${reference}; a real run would place one.`) : failed(refused.error.message);
        } catch (error) {
          if (!(error instanceof errors.lZ)) throw error;
          if (error.cause instanceof errors.GI) throw error.cause;
          return failed(error.message);
        }
      });
    }
    function failedIfMissing(error, message) {
      if (error instanceof errors.GI && error.status === 404 && !error.foreign && !error.codes.includes("not_found|route")) return failed(message);
      throw error;
    }
  })
};
