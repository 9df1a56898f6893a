"use strict";

exports.id = 313;

exports.ids = [ 313 ];

exports.modules = {
  6416: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => isEmail
    });
    const BEYOND_ASCII = /[\u0080-\uFFFF]/;
    function isEmail(text) {
      const plain = BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, "x") : text;
      const at = plain.lastIndexOf("@");
      const labels = plain.slice(at + 1).split(".");
      return Buffer.byteLength(text.slice(0, text.lastIndexOf("@"))) <= 64 && Buffer.byteLength(text) <= 254 && /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(plain.slice(0, at)) && labels.length >= 2 && labels.every(label => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) && !/^\d+$/.test(labels.at(-1));
    }
  }),
  1313: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      explainRefusal: () => explainRefusal,
      M: () => preflight
    });
    var errors = __webpack_require__(4758);
    var redaction = __webpack_require__(3002);
    var schemas = __webpack_require__(4539);
    var answer_fields = __webpack_require__(4967);
    const HashTypes = (0, answer_fields.H$)({
      allowed_hash_types: (0, answer_fields.c3)(schemas.Ikc({
        id: answer_fields.r1
      }))
    });
    const ProductAnswer = schemas.Ikc({
      name_id: answer_fields.r1,
      allowed_container_ids: answer_fields.nL,
      allowed_validity_years: answer_fields.nL,
      allowed_order_validity_years: answer_fields.nL,
      signature_hash_types: HashTypes,
      custom_expiration_date_allowed: answer_fields.uq,
      csr_required: answer_fields.uq
    });
    function readUser(service) {
      return service.get("/user/me", schemas._H3({}));
    }
    async function readProducts(service) {
      return (await service.get("/product", schemas.Ikc({
        products: (0, answer_fields.c3)(ProductAnswer)
      }))).products;
    }
    function readProduct(service, productId, containerId) {
      const query = containerId === void 0 ? "" : `?container_id=${containerId}`;
      return service.get(`/product/${productId}${query}`, ProductAnswer);
    }
    const LimitsAnswer = schemas.Ikc({
      is_limited: answer_fields.uq,
      product_limits: (0, answer_fields.c3)(schemas.Ikc({
        product_name_id: answer_fields.r1,
        allowed_hashes: (0, answer_fields.c3)(schemas.YjP()),
        allowed_lifetimes: answer_fields.nL
      }))
    });
    function readProductLimits(service, containerId) {
      return service.get(`/container/${containerId}/product-limits`, LimitsAnswer);
    }
    const OrganizationAnswer = schemas.Ikc({
      id: answer_fields.Id,
      status: answer_fields.WV,
      is_active: answer_fields.uq
    });
    function readOrganization(service, id) {
      return service.get(`/organization/${id}`, OrganizationAnswer);
    }
    const ValidationAnswer = schemas.Ikc({
      validations: (0, answer_fields.c3)(schemas.Ikc({
        type: answer_fields.r1,
        status: answer_fields.WV,
        validated_until: answer_fields.r1
      }))
    });
    async function readValidations(service, id) {
      return (await service.get(`/organization/${id}/validation`, ValidationAnswer)).validations;
    }
    const MetadataAnswer = schemas.Ikc({
      metadata: (0, answer_fields.c3)(schemas.Ikc({
        id: answer_fields.Id,
        is_required: answer_fields.uq,
        is_active: answer_fields.uq,
        data_type: answer_fields.r1
      }))
    });
    async function readCustomFields(service) {
      return (await service.get("/account/metadata", MetadataAnswer)).metadata;
    }
    const RenewableAnswer = schemas.Ikc({
      status: answer_fields.WV,
      is_renewed: answer_fields.uq
    });
    function readRenewable(service, orderId) {
      return service.get(`/order/certificate/${orderId}`, RenewableAnswer);
    }
    var email = __webpack_require__(6416);
    var order = __webpack_require__(1780);
    var products = __webpack_require__(1738);
    var adopt = __webpack_require__(9970);
    class Unfit extends Error {}
    async function preflight(context, reference) {
      const key = await runCheck(context, {
        name: "key",
        look: checkKey,
        essential: true
      });
      const others = [ ...accountChecks(context.productId, context.body), ...referenceChecks(reference) ];
      if (key.result === "failed") {
        const message = "Not looked at, because the key does not work.";
        return [ key, ...others.map(({name: name}) => ({
          check: name,
          result: "not_allowed_to_look",
          message: message
        })) ];
      }
      const results = [ key ];
      for (const check of others) results.push(await runCheck(context, check));
      return results;
    }
    async function explainRefusal(context, codes) {
      const relevant = accountChecks(context.productId, context.body).filter(({name: name}) => explains(name, codes));
      const findings = new Set;
      for (const {look: look} of relevant) try {
        await look(context);
      } catch (error) {
        if (error instanceof Unfit) findings.add(error.message); else if (!(error instanceof errors.GI)) throw error; else if (error.failure !== "refused") break;
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
    function accountChecks(productId, body) {
      const checks = [ {
        name: "product",
        look: checkProduct
      }, {
        name: "signature-hash",
        look: checkHash
      }, {
        name: "validity",
        look: checkValidity
      } ];
      if (body.organization?.id !== void 0) {
        checks.push({
          name: "organization",
          look: checkOrganization
        });
        if ((0, products.$7)(productId).publicSmime) checks.push({
          name: "organization-validation",
          look: checkValidation
        });
      }
      checks.push({
        name: "custom-fields",
        look: checkCustomFields
      });
      if (body.renewal_of_order_id !== void 0) checks.push({
        name: "renewal",
        look: checkRenewal
      });
      return checks;
    }
    function referenceChecks(reference) {
      return reference === void 0 ? [] : [ {
        name: "reference",
        look: context => checkReference(context, reference)
      } ];
    }
    async function runCheck(context, {name: name, look: look, essential: essential = false}) {
      try {
        return {
          check: name,
          result: "passed",
          message: await look(context)
        };
      } catch (error) {
        if (error instanceof Unfit) return {
          check: name,
          result: "failed",
          message: error.message
        };
        if (!(error instanceof errors.GI)) throw error;
        if ([ "undelivered", "limited" ].includes(error.failure) || essential && error.failure === "unclear") throw error;
        const forbidden = error.status === 403 && !error.codes.includes("access_denied|access_denied_invalid_key");
        return forbidden && !error.foreign ? {
          check: name,
          result: "not_allowed_to_look",
          message: "The key may not read this."
        } : {
          check: name,
          result: "failed",
          message: (0, errors.mu)(error)
        };
      }
    }
    async function checkKey({service: service}) {
      try {
        await readUser(service);
        return "The key works.";
      } catch (error) {
        if (!(error instanceof errors.GI)) throw error;
        if (error.codes.includes("access_denied|missing_permission")) return "The key works, and is restricted.";
        if (error.status !== 404) throw error;
        await service.listOrders({});
        return "The key works.";
      }
    }
    const preflight_products = new WeakMap;
    function accountProduct(context) {
      const known = preflight_products.get(context);
      if (known !== void 0) return known;
      const reading = readAccountProduct(context);
      preflight_products.set(context, reading);
      return reading;
    }
    async function readAccountProduct({service: service, productId: productId, body: body}) {
      const listed = (await readProducts(service)).find(({name_id: name_id}) => (0, products.a5)(name_id ?? "", productId));
      if (listed === void 0) throw new Unfit(`The account does not have the product ${productId}. The account manager at DigiCert enables it.`);
      const containerId = body.container?.id;
      try {
        return {
          ...listed,
          ...await readProduct(service, listed.name_id ?? productId, containerId)
        };
      } catch (error) {
        if (!(error instanceof errors.GI) || error.failure !== "refused") throw error;
        if (containerId !== void 0 && error.codes.includes("not_found|product")) throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
        return listed;
      }
    }
    async function checkProduct(context) {
      const {productId: productId} = context;
      const product = await accountProduct(context);
      const containerId = context.body.container?.id;
      const containers = product.allowed_container_ids;
      if (containerId !== void 0 && containers.length > 0 && !containers.includes(containerId)) throw new Unfit(`The product ${productId} cannot be ordered in container ${containerId}.`);
      if (product.csr_required === true && context.body.certificate.csr === void 0) throw new Unfit(`The account requires a CSR for ${productId}. Give csr or csr-file.`);
      const limit = await containerLimit(context);
      if (limit === "not allowed") throw new Unfit(`Container ${containerId} may not order ${productId}.`);
      return `The account has ${productId}${containerId === void 0 ? "" : ` in container ${containerId}`}.`;
    }
    async function containerLimit({service: service, productId: productId, body: body}) {
      const containerId = body.container?.id;
      if (containerId === void 0) return;
      try {
        const {is_limited: is_limited, product_limits: product_limits} = await readProductLimits(service, containerId);
        if (is_limited !== true) return;
        const limit = product_limits.find(({product_name_id: product_name_id}) => (0, products.a5)(product_name_id ?? "", productId));
        if (limit === void 0) return "not allowed";
        return {
          hashes: limit.allowed_hashes,
          lifetimes: limit.allowed_lifetimes
        };
      } catch (error) {
        if (error instanceof errors.GI && error.failure === "refused") return;
        throw error;
      }
    }
    async function checkHash(context) {
      const hash = context.body.certificate.signature_hash;
      const allowed = (await accountProduct(context)).signature_hash_types?.allowed_hash_types.flatMap(({id: id}) => id ?? []);
      const limit = await containerLimit(context);
      const limited = limit !== void 0 && limit !== "not allowed" ? limit.hashes : [];
      for (const hashes of [ allowed ?? [], limited ]) if (hashes.length > 0 && !hashes.includes(hash)) throw new Unfit(`The account allows ${(0, 
      redaction.g$)(hashes.join(", "))} for this product, not ${hash}.`);
      return `${hash} is allowed.`;
    }
    async function checkValidity(context) {
      const {body: body} = context;
      const product = await accountProduct(context);
      if (body.custom_expiration_date !== void 0) {
        if (product.custom_expiration_date_allowed === false) throw new Unfit("The account does not allow custom-expiration-date for this product; use validity-years.");
        return "A custom expiration date is allowed.";
      }
      const limit = await containerLimit(context);
      const limited = limit !== void 0 && limit !== "not allowed" ? limit.lifetimes : [];
      for (const years of [ product.allowed_validity_years, limited ]) {
        if (years.length === 0) continue;
        const wanted = body.validity_years;
        const days = body.order_validity?.days ?? 0;
        if (wanted !== void 0 && !years.includes(wanted) || days > 366 * Math.max(...years)) {
          const asked = wanted === void 0 ? `${days} days` : `${wanted} years`;
          throw new Unfit(`The account allows ${years.join(" or ")} years for this product, not ${asked}.`);
        }
      }
      return "The validity is allowed.";
    }
    async function checkOrganization({service: service, body: body}) {
      const id = body.organization?.id;
      try {
        const {status: status, is_active: is_active} = await readOrganization(service, id);
        if (is_active === false || status !== void 0 && status !== "active") throw new Unfit(`Organization ${id} is ${status === "active" ? "inactive" : status ?? "inactive"}.`);
        return `Organization ${id} exists and is active.`;
      } catch (error) {
        throw notFoundAs(error, `Organization ${id} does not exist, or the key may not see it. Check organization-id.`);
      }
    }
    async function checkValidation({service: service, body: body}) {
      const id = body.organization?.id;
      let validations;
      try {
        validations = await readValidations(service, id);
      } catch (error) {
        throw notFoundAs(error, `Organization ${id} does not exist, or the key may not see it. Check organization-id.`);
      }
      const smime = validations.filter(({type: type}) => type === "smime");
      const valid = smime.some(({status: status, validated_until: validated_until}) => status === "active" && !(validated_until !== void 0 && Date.parse(validated_until) < Date.now()));
      if (!valid) {
        const state = smime[0] === void 0 ? "has no S/MIME validation" : "has no S/MIME validation that is valid now";
        throw new Unfit(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
      }
      return `Organization ${id} is validated for S/MIME.`;
    }
    async function checkCustomFields({service: service, body: body}) {
      const fields = (await readCustomFields(service)).filter(({is_active: is_active}) => is_active !== false);
      const given = body.custom_fields ?? [];
      const complaints = [ ...fields.filter(({id: id, is_required: is_required}) => is_required === true && !given.some(one => String(one.metadata_id) === id)).map(({id: id}) => `field ${id} is required and not given`), ...given.flatMap(({metadata_id: metadata_id, value: value}) => {
        const field = fields.find(({id: id}) => id === String(metadata_id));
        if (field === void 0) return [ `field ${metadata_id} does not exist or is not active` ];
        return hasType(value, field) ? [] : [ `the value of field ${metadata_id} is not of its type ${field.data_type}` ];
      }) ];
      if (complaints.length > 0) throw new Unfit(`In custom-fields ${complaints.join("; ")}.`);
      return fields.length === 0 ? "The account has no custom fields." : "The custom fields fit.";
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
    async function checkRenewal({service: service, body: body}) {
      const id = body.renewal_of_order_id;
      try {
        const {status: status, is_renewed: is_renewed} = await readRenewable(service, id);
        if (is_renewed === true) throw new Unfit(`Order ${id} was renewed already.`);
        if (status !== "expired" && (0, order.Lx)(status)) throw new Unfit(`Order ${id} is ${status} and cannot be renewed.`);
        if (status !== void 0 && ![ "issued", "expired" ].includes(status)) throw new Unfit(`Order ${id} is ${status}; only an issued order can be renewed.`);
        return `Order ${id} exists and can be renewed.`;
      } catch (error) {
        throw notFoundAs(error, `Order ${id} does not exist, or the key may not see it. Check renewal-of-order-id.`);
      }
    }
    async function checkReference(context, reference) {
      try {
        const order = await (0, adopt.G5)({
          ...context,
          rerun: false,
          report: {
            ...context.report,
            tellOrder: () => {}
          }
        }, reference);
        return order === void 0 ? `No order has the reference ${reference}; a real run would place one.` : `Order ${order.id} has the reference ${reference}; a real run would adopt it and place nothing.`;
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        if (error.cause instanceof errors.GI) throw error.cause;
        throw new Unfit(error.message);
      }
    }
    function notFoundAs(error, message) {
      const missing = error instanceof errors.GI && error.status === 404 && !error.codes.includes("not_found|route");
      return missing ? new Unfit(message) : error;
    }
  })
};
