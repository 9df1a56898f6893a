"use strict";

exports.id = 745;

exports.ids = [ 745 ];

exports.modules = {
  ...require('./shared-1643.js'),
  4796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fs: () => usageOf,
      cu: () => identityOf,
      mw: () => foldedName,
      sO: () => addressesOf
    });
    var names_0 = __webpack_require__(8800);
    var products_1 = __webpack_require__(1738);
    function identityOf(productId, body) {
      const {common_name: common_name, individual: individual, emails: emails, profile_type: profile_type, usage_designation: usage_designation} = body.certificate;
      return {
        product: (0, products_1.TH)(productId),
        commonName: common_name === void 0 ? void 0 : foldedName(common_name),
        individual: individual === void 0 ? void 0 : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === void 0 ? void 0 : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation && usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? [])
      };
    }
    function addressesOf(emails) {
      return [ ...new Set(emails.map(names_0.dC)) ].sort();
    }
    function foldedName(name) {
      return (0, names_0.TM)(name).replace(/\s+/g, " ");
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
    var node_url_0 = __webpack_require__(3136);
    function foldedAddress(address) {
      return asciiDomain(folded(address));
    }
    function folded(text) {
      return text.trim().normalize("NFC").toLowerCase();
    }
    function asciiDomain(address) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      return `${address.slice(0, at + 1)}${(0, node_url_0.domainToASCII)(domain) || domain}`;
    }
  }),
  8913: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $_: () => deriveReference,
      N7: () => inComment,
      Pi: () => referenceFromComment,
      bK: () => deriveRenewalReference
    });
    var node_crypto_0 = __webpack_require__(7598);
    function deriveReference(run, identity) {
      const step = run === void 0 ? [] : [ run.serverUrl.toLowerCase(), run.repositoryId ?? run.repository.toLowerCase(), run.runId, run.job, run.step ];
      return referenceOf("run", ...step, identity);
    }
    function deriveRenewalReference(apiHost, renewedOrderId, identity) {
      return referenceOf("renewal", apiHost, renewedOrderId, identity);
    }
    function referenceOf(...facts) {
      const text = JSON.stringify(facts, (_, value) => value ?? null);
      return `gha-${(0, node_crypto_0.createHash)("sha256").update(text).digest("hex").slice(0, 40)}`;
    }
    function inComment(reference) {
      return `(order-reference ${reference})`;
    }
    function referenceFromComment(comment) {
      return /\(order-reference ([A-Za-z0-9-]{1,64})\)/.exec(comment)?.[1];
    }
  }),
  9632: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F3: () => statedEnd,
      bD: () => isOtherLength,
      zO: () => latestEnd
    });
    const DAY_MILLISECONDS = 864e5;
    const TOLERANCE_DAYS = 2;
    const ROUNDING_DAYS = 33;
    function latestEnd(body, issued) {
      if (body.renewal_of_order_id !== void 0) return;
      if (body.custom_expiration_date !== void 0) return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
      const days = lengthDays(body);
      return days === void 0 ? void 0 : plusDays(issued, days + ROUNDING_DAYS);
    }
    function isOtherLength(one, other) {
      const [days, otherDays] = [ lengthDays(one), lengthDays(other) ];
      return days !== void 0 && otherDays !== void 0 && Math.abs(days - otherDays) > ROUNDING_DAYS;
    }
    function lengthDays({order_validity: order_validity, validity_years: validity_years}) {
      return order_validity?.days ?? (validity_years === void 0 ? void 0 : validity_years * 365.25);
    }
    function statedEnd(validTill) {
      const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? void 0 : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
    }
    function plusDays(date, days) {
      return new Date(date.valueOf() + days * DAY_MILLISECONDS);
    }
  }),
  3794: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E2: () => hasOtherKey,
      Fh: () => otherDifferences,
      Gv: () => validityOf,
      HY: () => toldCommonNames,
      IT: () => expectedCommonNames,
      em: () => conflicts,
      lC: () => possibleCommonNames,
      mW: () => hasSameKey
    });
    var certificate_csr_0 = __webpack_require__(1643);
    var domain_identity_1 = __webpack_require__(4796);
    var domain_products_2 = __webpack_require__(1738);
    var domain_reference_3 = __webpack_require__(8913);
    var domain_validity_4 = __webpack_require__(9632);
    function conflicts(info, productId, body) {
      const identity = (0, domain_identity_1.cu)(productId, body);
      const {certificate: certificate} = info;
      const organizationId = info.organization?.id ?? certificate?.organization?.id;
      const usage = certificate?.usage_designation;
      return different({
        product: info.product?.name_id && !(0, domain_products_2.a5)(info.product.name_id, productId),
        "common name": certificate?.common_name !== void 0 && identity.commonName !== void 0 && body.certificate.common_name_indicator !== "organization_name" && !possibleCommonNames(body.certificate).includes((0, 
        domain_identity_1.mw)(certificate.common_name)),
        individual: certificate?.individual && hasOtherIndividual(certificate.individual, body),
        addresses: certificate?.emails && (0, domain_identity_1.sO)(certificate.emails).join() !== identity.addresses.join(),
        organization: organizationId && identity.organizationId && organizationId !== identity.organizationId,
        profile: certificate?.profile_type && identity.profile && certificate.profile_type !== identity.profile,
        usage: usage?.primary_usage && identity.usage && (0, domain_identity_1.Fs)(usage.primary_usage, usage.additional_usages ?? []) !== identity.usage
      });
    }
    function otherDifferences(info, body) {
      const {certificate: certificate} = info;
      const told = validityOf(info);
      const meaningOf = comment => (0, domain_reference_3.Pi)(comment) ?? comment;
      const comments = info.requests.flatMap(request => request.comments ?? []).map(meaningOf);
      const units = body.certificate.organization_units;
      return different({
        comments: comments.length > 0 && body.comments !== void 0 && !comments.includes(meaningOf(body.comments)),
        "validity-years": body.validity_years !== void 0 && (told.validity_years === void 0 ? (0, 
        domain_validity_4.bD)(told, body) : told.validity_years !== body.validity_years),
        "validity-days": body.order_validity !== void 0 && (told.order_validity === void 0 ? (0, 
        domain_validity_4.bD)(told, body) : told.order_validity.days !== body.order_validity.days),
        "custom-expiration-date": told.custom_expiration_date !== void 0 && body.custom_expiration_date !== void 0 && told.custom_expiration_date !== body.custom_expiration_date,
        "auto-renew": info.auto_renew !== void 0 && info.auto_renew !== (body.auto_renew ?? 0),
        "container-id": info.container?.id !== void 0 && body.container !== void 0 && info.container.id !== String(body.container.id),
        "payment-method": info.payment_method !== void 0 && body.payment_method !== void 0 && info.payment_method !== body.payment_method,
        "custom-fields": info.custom_fields !== void 0 && hasOtherFields(info.custom_fields, body),
        "organization-units": certificate?.organization_units !== void 0 && units !== void 0 && certificate.organization_units.join("\n") !== units.join("\n")
      });
    }
    function validityOf({certificate: certificate, ...info}) {
      const years = info.order_validity?.years ?? certificate?.cert_validity?.years ?? info.validity_years;
      const days = info.order_validity?.days ?? certificate?.cert_validity?.days;
      const date = certificate?.cert_validity?.custom_expiration_date ?? info.custom_expiration_date;
      return {
        ...years === void 0 ? {} : {
          validity_years: years
        },
        ...days === void 0 ? {} : {
          order_validity: {
            days: days
          }
        },
        ...date === void 0 ? {} : {
          custom_expiration_date: date.slice(0, 10)
        }
      };
    }
    function different(facts) {
      return Object.entries(facts).flatMap(([name, differs]) => differs ? [ name ] : []);
    }
    function hasOtherFields(fields, {custom_fields: custom_fields}) {
      const told = new Map(fields.map(({metadata_id: metadata_id, value: value}) => [ metadata_id, value ]));
      return custom_fields?.some(({metadata_id: metadata_id, value: value}) => told.get(String(metadata_id)) !== value) === true;
    }
    function hasOtherIndividual(told, {certificate: {individual: individual}}) {
      if (individual === void 0) return false;
      const asked = new Map(Object.entries(individual).map(([part, name]) => [ part, (0, 
      domain_identity_1.mw)(name) ]));
      return Object.entries(told).some(([part, name]) => name !== void 0 && name !== "" && (0, 
      domain_identity_1.mw)(name) !== asked.get(part));
    }
    function possibleCommonNames({common_name: common_name, individual: individual, emails: emails}) {
      const names = common_name === void 0 ? [] : [ common_name ];
      if (individual !== void 0) names.push("pseudonym" in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
      return [ ...names, ...common_name?.includes("@") ? emails : [] ].map(domain_identity_1.mw);
    }
    function expectedCommonNames(productId, {certificate: certificate}) {
      const {common_name: common_name, common_name_indicator: common_name_indicator} = certificate;
      if ((0, domain_products_2.$7)(productId).family === "unknown") return;
      if (common_name_indicator === "organization_name" || common_name_indicator === "email_address") return;
      return common_name === void 0 ? void 0 : possibleCommonNames(certificate);
    }
    function toldCommonNames(certificate) {
      const {common_name: common_name, common_name_indicator: common_name_indicator, individual: individual, emails: emails = []} = certificate ?? {};
      if (common_name === void 0 || common_name_indicator === "organization_name") return;
      const {first_name: first_name, last_name: last_name, pseudonym: pseudonym} = individual ?? {};
      const person = [ first_name, last_name ].filter(name => name !== void 0).join(" ");
      return [ common_name, person, pseudonym ?? "", ...emails ].filter(name => name !== "");
    }
    async function hasOtherKey(context, info) {
      const same = await hasSameKey(context, info);
      return same === false;
    }
    async function hasSameKey(context, info) {
      const own = context.body.certificate.csr;
      const told = info.certificate?.csr;
      if (own === void 0 || told === void 0) return;
      const theirs = (0, certificate_csr_0.$)(told);
      if ("problem" in theirs) return;
      if (theirs.pem === own) return true;
      const {publicKeyOf: publicKeyOf} = await Promise.all([ __webpack_require__.e(27), __webpack_require__.e(982) ]).then(__webpack_require__.bind(__webpack_require__, 6982));
      const ownKey = publicKeyOf(own);
      const theirKey = publicKeyOf(theirs.pem);
      if (ownKey === void 0 || theirKey === void 0) {
        context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return;
      }
      return ownKey.equals(theirKey);
    }
  }),
  5745: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $L: () => findInList,
      $r: () => isOursByIdentity,
      Ct: () => ContradictingLookUp,
      FS: () => ordersOf,
      Im: () => warnUnguarded,
      c3: () => listOf,
      tW: () => isOlder,
      ty: () => liveOrder,
      u3: () => commentsOf
    });
    var base_errors_0 = __webpack_require__(4758);
    var certcentral_certcentral_1 = __webpack_require__(5306);
    var certcentral_order_answers_2 = __webpack_require__(4985);
    var domain_identity_3 = __webpack_require__(4796);
    var domain_order_7 = __webpack_require__(1780);
    var domain_products_4 = __webpack_require__(1738);
    var domain_reference_5 = __webpack_require__(8913);
    var compare_6 = __webpack_require__(3794);
    class ContradictingLookUp extends base_errors_0.GI {}
    const isOpen = ({order: order}) => !(0, domain_order_7.Lx)(order.status);
    const MAX_CANDIDATES = 10;
    async function ordersOf(context, reference, listed, {isEnough: isEnough = isOpen, ...patience} = {}) {
      const orders = [ ...listed ].sort(domain_order_7.jI);
      const candidates = [ ...orders.filter(({status: status}) => !(0, domain_order_7.Lx)(status)), ...orders.filter(({status: status}) => (0, 
      domain_order_7.Lx)(status)) ].slice(0, MAX_CANDIDATES);
      const found = [];
      let foreign;
      for (const {id: id, certificateId: certificateId, status: status} of candidates) {
        const info = await context.service.orderInfo(id, patience);
        if (!hasReference(info, reference)) {
          foreign = id;
          continue;
        }
        const order = {
          order: {
            certificateId: certificateId,
            status: status,
            ...(0, certcentral_order_answers_2.mJ)(info),
            created: false
          },
          info: info
        };
        found.push(order);
        if (await isEnough(order)) break;
      }
      if (found.length === 0 && foreign !== void 0) throw new ContradictingLookUp("unclear", `CertCentral lists order ${foreign} for the reference ${reference}, but the orders that it lists show another one. Give another order-reference where that is so.`);
      if (orders.length > 1) warnOfSeveral(context, orders);
      return found;
    }
    function liveOrder(found) {
      return found.find(({order: order}) => !(0, domain_order_7.Lx)(order.status)) ?? found[0];
    }
    function hasReference({alternative_order_id: alternative_order_id}, reference) {
      return !alternative_order_id || alternative_order_id === reference;
    }
    function warnOfSeveral({report: report}, orders) {
      report.warning(`${orders.length} orders have this reference: ${listOf(orders)}. Cancel the ones that you do not need in CertCentral.`);
    }
    function listOf(orders) {
      const shown = orders.slice(0, MAX_CANDIDATES).map(({id: id}) => id);
      return `${shown.join(", ")}${orders.length > shown.length ? ` and ${orders.length - shown.length} more` : ""}`;
    }
    const DATE_ROOM_DAYS = 2;
    async function findInList(context, search) {
      const {isEnough: isEnough = isOpen} = search;
      const found = [];
      for (const {id: id} of (await candidatesOf(context, search)).slice(0, MAX_CANDIDATES)) {
        const info = await context.service.orderInfo(id, search.patience);
        if (!await isOwn(context, info, search)) {
          search.ruledOut.add(id);
          continue;
        }
        const order = {
          order: {
            ...(0, certcentral_order_answers_2.mJ)(info),
            created: false
          },
          info: info
        };
        found.push(order);
        if (await isEnough(order)) break;
      }
      return found;
    }
    async function candidatesOf({service: service, productId: productId, body: body}, {since: since, ruledOut: ruledOut, patience: patience}) {
      const {emails: emails, common_name: common_name} = body.certificate;
      const listed = await listAll(service, {
        ...(0, domain_products_4.TH)(productId) === productId ? {
          product_name_id: productId
        } : {},
        email: emails[0],
        ...since === void 0 ? {} : {
          date_created: `>${dayBefore(since)}`
        }
      }, patience);
      const name = common_name && (0, domain_identity_3.mw)(common_name);
      const isNamed = ({commonName: commonName}) => commonName !== void 0 && (0, domain_identity_3.mw)(commonName) === name;
      return listed.filter(({id: id}) => !ruledOut.has(id)).filter(order => order.productId === void 0 || (0, 
      domain_products_4.a5)(order.productId, productId)).filter(({dateCreated: dateCreated}) => since === void 0 || !(timeOf(dateCreated) < secondOf(since))).sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || (0, 
      domain_order_7.jI)(other, one));
    }
    const MAX_PAGES = 10;
    async function listAll(service, filters, patience) {
      const listed = [];
      for (let page = 0; page < MAX_PAGES; page++) {
        const orders = await service.listOrders(filters, {
          ...patience,
          offset: page * certcentral_certcentral_1.F
        });
        listed.push(...orders);
        if (orders.length < certcentral_certcentral_1.F) return listed;
      }
      throw new base_errors_0.GI("unclear", `CertCentral lists more than ${MAX_PAGES * certcentral_certcentral_1.F} orders for this product and address, so whether the order is among them is not known.`);
    }
    function dayBefore(moment) {
      return new Date(moment.valueOf() - DATE_ROOM_DAYS * 864e5).toISOString().slice(0, 10);
    }
    async function isOwn(context, info, {reference: reference, postedAt: postedAt}) {
      const named = info.alternative_order_id ? info.alternative_order_id === reference : commentsOf(info).some(comment => comment.includes((0, 
      domain_reference_5.N7)(reference)));
      if (named) return postedAt === void 0 || !await (0, compare_6.E2)(context, info);
      if (info.alternative_order_id) return false;
      return postedAt !== void 0 && timeOf(dateOf(info)) >= secondOf(postedAt) && await isOursByIdentity(context, info);
    }
    async function isOursByIdentity(context, info, {answered: answered = false} = {}) {
      const {productId: productId, body: body} = context;
      if (info.product === void 0 || (0, compare_6.em)(info, productId, body).length > 0) return false;
      if (!commentsOf(info).every(comment => comment === body.comments)) return false;
      const sameKey = await (0, compare_6.mW)(context, info);
      const commented = body.comments === void 0 || commentsOf(info).length > 0;
      const {emails: emails, common_name: common_name} = info.certificate ?? {};
      return sameKey ?? (commented && (emails !== void 0 || answered && common_name !== void 0));
    }
    function commentsOf(info) {
      return info.requests.flatMap(request => request.comments ? [ request.comments ] : []);
    }
    function isOlder(info, moment) {
      return timeOf(dateOf(info)) < secondOf(moment);
    }
    function dateOf(info) {
      return info.date_created ?? info.certificate?.date_created;
    }
    function timeOf(text) {
      return text !== void 0 && /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
    }
    function secondOf(moment) {
      return Math.floor(moment.valueOf() / 1e3) * 1e3;
    }
    function warnUnguarded({report: report}, orderId) {
      report.warning(`CertCentral did not store the reference of order ${orderId}. In this account the duplicate guard can find an order only by its comment in the list of orders, so a re-run is protected less well.`);
    }
  })
};
