"use strict";
exports.id = 5745;
exports.ids = [5745];
exports.modules = {

/***/ 4796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);


function identityOf(productId, body) {
    const { common_name, individual, emails, profile_type, usage_designation } = body.certificate;
    return {
        product: (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .currentName */ .TH)(productId),
        commonName: common_name === undefined ? undefined : foldedName(common_name),
        individual: individual === undefined ? undefined : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === undefined ? undefined : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation &&
            usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? []),
    };
}
/** Addresses as a set: folded, sorted, each once. */
function addressesOf(emails) {
    return [...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedAddress */ .dC))].sort();
}
/** A name in one form for every spelling: folded, with single spaces. */
function foldedName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(name).replace(/\s+/g, ' ');
}
/** A usage designation as one text. */
function usageOf(primary, additional) {
    return [primary, ...[...new Set(additional)].sort()].join(' ');
}
function nameOf(individual) {
    return 'pseudonym' in individual
        ? `pseudonym ${foldedName(individual.pseudonym)}`
        : `name ${foldedName(individual.first_name)}, ${foldedName(individual.last_name)}`;
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dC: () => (/* binding */ foldedAddress),
/* harmony export */   wL: () => (/* binding */ asciiDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function foldedAddress(address) {
    return asciiDomain(folded(address));
}
/** A name in the one form in which names are compared. */
function folded(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** An address with its domain in ASCII (IDNA), as far as it has that form. */
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ deriveReference),
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   Pi: () => (/* binding */ referenceFromComment),
/* harmony export */   bK: () => (/* binding */ deriveRenewalReference)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The order's own name (`alternative_order_id`): the same for every attempt of one step of a
 * workflow run and one identity, whatever else of the request changes between the attempts.
 *
 * The repository is known by its ID, which a renaming does not change.
 */
function deriveReference(run, identity) {
    const step = run === undefined
        ? []
        : [
            run.serverUrl.toLowerCase(),
            run.repositoryId ?? run.repository.toLowerCase(),
            run.runId,
            run.job,
            run.step,
        ];
    return referenceOf('run', ...step, identity);
}
/**
 * The name of a scheduled renewal: the same for whichever run of whichever repository gets to place it.
 *
 * @param apiHost where the renewed order is
 */
function deriveRenewalReference(apiHost, renewedOrderId, identity) {
    return referenceOf('renewal', apiHost, renewedOrderId, identity);
}
function referenceOf(...facts) {
    // `undefined` in a list is `null` in JSON, so that each fact keeps its place.
    const text = JSON.stringify(facts, (_, value) => value ?? null);
    return `gha-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 40)}`;
}
/** How a comment to the approver names the reference, and how an order is known by its comment. */
function inComment(reference) {
    return `(order-reference ${reference})`;
}
/** The reference in a comment, where it names one. */
function referenceFromComment(comment) {
    return /\(order-reference ([A-Za-z0-9-]{1,64})\)/.exec(comment)?.[1];
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ statedEnd),
/* harmony export */   bD: () => (/* binding */ isOtherLength),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9429);

/** Certificates end with a day, in some time zone. */
const TOLERANCE_DAYS = 2;
/** CAs round a number of days or years up, as they do for other certificates: to whole months at the most. */
const ROUNDING_DAYS = 33;
/**
 * The last moment at which a certificate of this order may end. A renewal may bring the days that
 * were left of the old certificate along, so nothing is known there.
 *
 * @param issued when it is issued at the latest
 */
function latestEnd(body, issued) {
    if (body.renewal_of_order_id !== undefined)
        return undefined;
    if (body.custom_expiration_date !== undefined) {
        return plusDays(new Date(`${body.custom_expiration_date}T00:00:00Z`), 1 + TOLERANCE_DAYS);
    }
    const days = lengthDays(body);
    return days === undefined ? undefined : plusDays(issued, days + ROUNDING_DAYS);
}
/** Whether validities that may be told in years and in days are of different lengths, whatever was rounded. */
function isOtherLength(one, other) {
    const [days, otherDays] = [lengthDays(one), lengthDays(other)];
    return days !== undefined && otherDays !== undefined && Math.abs(days - otherDays) > ROUNDING_DAYS;
}
function lengthDays({ order_validity, validity_years }) {
    return order_validity?.days ?? (validity_years === undefined ? undefined : validity_years * 365.25);
}
/** The end that CertCentral states for a certificate (`valid_till`, yyyy-MM-dd), with the same tolerance. */
function statedEnd(validTill) {
    const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
}
function plusDays(date, days) {
    return new Date(date.valueOf() + days * _dates_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MILLISECONDS */ .SM);
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ hasOtherKey),
/* harmony export */   Fh: () => (/* binding */ otherDifferences),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   HY: () => (/* binding */ toldCommonNames),
/* harmony export */   IT: () => (/* binding */ expectedCommonNames),
/* harmony export */   em: () => (/* binding */ conflicts),
/* harmony export */   lC: () => (/* binding */ possibleCommonNames),
/* harmony export */   mW: () => (/* binding */ hasSameKey)
/* harmony export */ });
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8913);
/* harmony import */ var _domain_validity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9632);




/**
 * Names what differs between the identity of an order and that of a request. What order info does
 * not tell does not count as different.
 */
function conflicts(info, productId, body) {
    const identity = (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(productId, body);
    const { certificate } = info;
    const organizationId = info.organization?.id ?? certificate?.organization?.id;
    const usage = certificate?.usage_designation;
    return different({
        product: info.product?.name_id && !(0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(info.product.name_id, productId),
        'common name': certificate?.common_name !== undefined &&
            identity.commonName !== undefined &&
            body.certificate.common_name_indicator !== 'organization_name' &&
            !possibleCommonNames(body.certificate).includes((0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedName */ .mw)(certificate.common_name)),
        individual: certificate?.individual && hasOtherIndividual(certificate.individual, body),
        addresses: certificate?.emails && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(certificate.emails).join() !== identity.addresses.join(),
        organization: organizationId && identity.organizationId && organizationId !== identity.organizationId,
        profile: certificate?.profile_type && identity.profile && certificate.profile_type !== identity.profile,
        usage: usage?.primary_usage &&
            identity.usage &&
            (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(usage.primary_usage, usage.additional_usages ?? []) !== identity.usage,
    });
}
/**
 * Names what differs between an order and a request outside of the identity, as far as order info
 * tells: it does not make another order of it, but the user should know.
 */
function otherDifferences(info, body) {
    const { certificate } = info;
    const told = validityOf(info);
    // The comment that is made here names the run, so the reference in it is what counts.
    const meaningOf = (comment) => (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceFromComment */ .Pi)(comment) ?? comment;
    const comments = info.requests.flatMap((request) => request.comments ?? []).map(meaningOf);
    const units = body.certificate.organization_units;
    return different({
        comments: comments.length > 0 && body.comments !== undefined && !comments.includes(meaningOf(body.comments)),
        'validity-years': body.validity_years !== undefined &&
            (told.validity_years === undefined
                ? (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherLength */ .bD)(told, body)
                : told.validity_years !== body.validity_years),
        'validity-days': body.order_validity !== undefined &&
            (told.order_validity === undefined
                ? (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherLength */ .bD)(told, body)
                : told.order_validity.days !== body.order_validity.days),
        'custom-expiration-date': told.custom_expiration_date !== undefined &&
            body.custom_expiration_date !== undefined &&
            told.custom_expiration_date !== body.custom_expiration_date,
        'auto-renew': info.auto_renew !== undefined && info.auto_renew !== (body.auto_renew ?? 0),
        'container-id': info.container?.id !== undefined &&
            body.container !== undefined &&
            info.container.id !== String(body.container.id),
        'payment-method': info.payment_method !== undefined &&
            body.payment_method !== undefined &&
            info.payment_method !== body.payment_method,
        'custom-fields': info.custom_fields !== undefined && hasOtherFields(info.custom_fields, body),
        'organization-units': certificate?.organization_units !== undefined &&
            units !== undefined &&
            certificate.organization_units.join('\n') !== units.join('\n'),
    });
}
/** How long an order was asked to last, as far as order info tells. */
function validityOf({ certificate, ...info }) {
    const years = info.order_validity?.years ?? certificate?.cert_validity?.years ?? info.validity_years;
    const days = info.order_validity?.days ?? certificate?.cert_validity?.days;
    const date = certificate?.cert_validity?.custom_expiration_date ?? info.custom_expiration_date;
    return {
        ...(years === undefined ? {} : { validity_years: years }),
        ...(days === undefined ? {} : { order_validity: { days } }),
        ...(date === undefined ? {} : { custom_expiration_date: date.slice(0, 10) }),
    };
}
function different(facts) {
    return Object.entries(facts).flatMap(([name, differs]) => (differs ? [name] : []));
}
function hasOtherFields(fields, { custom_fields }) {
    const told = new Map(fields.map(({ metadata_id, value }) => [metadata_id, value]));
    return custom_fields?.some(({ metadata_id, value }) => told.get(String(metadata_id)) !== value) === true;
}
/** Compares what is told of the person with what is asked for; a part that is not told is not different. */
function hasOtherIndividual(told, { certificate: { individual } }) {
    if (individual === undefined)
        return false;
    const asked = new Map(Object.entries(individual).map(([part, name]) => [part, (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedName */ .mw)(name)]));
    return Object.entries(told).some(([part, name]) => name !== undefined && name !== '' && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedName */ .mw)(name) !== asked.get(part));
}
/** DigiCert builds the common name from the individual or an address where the indicator says so. */
function possibleCommonNames({ common_name, individual, emails }) {
    const names = common_name === undefined ? [] : [common_name];
    if (individual !== undefined) {
        names.push('pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
    }
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedName */ .mw);
}
/**
 * The names of which the certificate has to have one; `undefined` where the request does not tell,
 * because DigiCert takes the organization's name or the first address, or because nobody knows how it
 * builds the name for this product: a certificate that was paid for must not be refused for that.
 */
function expectedCommonNames(productId, { certificate }) {
    const { common_name, common_name_indicator } = certificate;
    if ((0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .productOf */ .$7)(productId).family === 'unknown')
        return undefined;
    if (common_name_indicator === 'organization_name' || common_name_indicator === 'email_address')
        return undefined;
    return common_name === undefined ? undefined : possibleCommonNames(certificate);
}
/**
 * The same of an order that exists, as far as order info tells: its common name may be the one that was
 * asked for, while the certificate has the person's name or an address.
 */
function toldCommonNames(certificate) {
    const { common_name, common_name_indicator, individual, emails = [] } = certificate ?? {};
    if (common_name === undefined || common_name_indicator === 'organization_name')
        return undefined;
    const { first_name, last_name, pseudonym } = individual ?? {};
    const person = [first_name, last_name].filter((name) => name !== undefined).join(' ');
    return [common_name, person, pseudonym ?? '', ...emails].filter((name) => name !== '');
}
/** Whether the order was placed with a CSR that has another public key than this step's. */
async function hasOtherKey(context, info) {
    const same = await hasSameKey(context, info);
    return same === false;
}
/** Whether the keys of the order and of this step are the same; `undefined` where either is not known. */
async function hasSameKey(context, info) {
    const own = context.body.certificate.csr;
    const told = info.certificate?.csr;
    if (own === undefined || told === undefined)
        return undefined;
    const { readCsr } = await __webpack_require__.e(/* import() */ 1643).then(__webpack_require__.bind(__webpack_require__, 1643));
    const theirs = readCsr(told);
    if ('problem' in theirs)
        return undefined;
    if (theirs.pem === own)
        return true;
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 6982));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return undefined;
    }
    return ownKey.equals(theirKey);
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ findInList),
/* harmony export */   $r: () => (/* binding */ isOursByIdentity),
/* harmony export */   Ct: () => (/* binding */ ContradictingLookUp),
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   Im: () => (/* binding */ warnUnguarded),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   ty: () => (/* binding */ liveOrder),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9429);
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1780);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1738);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8913);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3794);









/** The look-up by reference names orders, and order info says that they have another reference. */
class ContradictingLookUp extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI {
}
/** Whether an order may still lead to a certificate. */
const isOpen = ({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isClosed */ .Lx)(order.status);
/** How many orders are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * The orders that the look-up by reference names and that order info confirms: several can have one
 * reference, since DigiCert does not keep references unique, and an answer can be about somebody
 * else's order. At most ten are read; open ones first, then by age.
 *
 * @param listed what the look-up gave
 * @param isEnough whether no more need to be read after this one; that is so of an open one unless given
 * @throws {RequestError} where an order cannot be read
 * @throws {ContradictingLookUp} where none of those listed has the reference
 */
async function ordersOf(context, reference, listed, { isEnough = isOpen, ...retry } = {}) {
    const orders = [...listed].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byAge */ .jI);
    const candidates = [
        ...orders.filter(({ status }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isClosed */ .Lx)(status)),
        ...orders.filter(({ status }) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isClosed */ .Lx)(status)),
    ].slice(0, MAX_CANDIDATES);
    const found = [];
    let foreign;
    for (const { id, certificateId, status } of candidates) {
        const info = await context.service.orderInfo(id, retry);
        if (!hasReference(info, reference)) {
            foreign = id;
            continue;
        }
        const order = { order: { certificateId, status, ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info), created: false }, info };
        found.push(order);
        if (await isEnough(order))
            break;
    }
    if (found.length === 0 && foreign !== undefined) {
        throw new ContradictingLookUp('unclear', `CertCentral lists order ${foreign} for the reference ${reference}, but the orders that it lists show another one. Give another order-reference where that is so.`);
    }
    if (orders.length > 1)
        warnOfSeveral(context, orders);
    return found;
}
/** Of the orders with one reference the one to go on with: open and first placed, else the first closed one. */
function liveOrder(found) {
    return found.find(({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isClosed */ .Lx)(order.status)) ?? found[0];
}
/** An order that shows no reference may have this one: not every endpoint shows it. */
function hasReference({ alternative_order_id }, reference) {
    return !alternative_order_id || alternative_order_id === reference;
}
function warnOfSeveral({ report }, orders) {
    report.warning(`${orders.length} orders have this reference: ${idsOf(orders)}. Cancel the ones that you do not need in ` +
        'CertCentral.');
}
/** IDs of orders for one line of a log. */
function idsOf(orders) {
    const shown = orders.slice(0, MAX_CANDIDATES).map(({ id }) => id);
    return `${shown.join(', ')}${orders.length > shown.length ? ` and ${orders.length - shown.length} more` : ''}`;
}
/** Days may be counted in another time zone (docs/certcentral.md, "List of orders"). */
const DATE_ROOM_DAYS = 2;
/**
 * Looks for our orders in the list of orders, for accounts whose look-up does not show client orders
 * or whose endpoint drops the reference. The list's filters and its sorting are not relied on.
 *
 * @throws {RequestError}
 */
async function findInList(context, search) {
    const { isEnough = isOpen } = search;
    const found = [];
    for (const { id } of (await candidatesOf(context, search)).slice(0, MAX_CANDIDATES)) {
        const info = await context.service.orderInfo(id, search.retry);
        if (!(await isOwn(context, info, search))) {
            search.ruledOut.add(id);
            continue;
        }
        const order = { order: { ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info), created: false }, info };
        found.push(order);
        if (await isEnough(order))
            break;
    }
    return found;
}
/** The listed orders that can be ours: those with our common name first, the newest first. */
async function candidatesOf({ service, productId, body }, { since, ruledOut, retry }) {
    const { emails, common_name } = body.certificate;
    const listed = await listAll(service, {
        // A renamed product is listed under either name.
        ...((0,_domain_products_js__WEBPACK_IMPORTED_MODULE_4__/* .currentName */ .TH)(productId) === productId ? { product_name_id: productId } : {}),
        email: emails[0],
        ...(since === undefined ? {} : { date_created: `>${dayBefore(since)}` }),
    }, retry);
    const name = common_name && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(common_name);
    const isNamed = ({ commonName }) => commonName !== undefined && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(commonName) === name;
    return listed
        .filter(({ id }) => !ruledOut.has(id))
        .filter((order) => order.productId === undefined || (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_4__/* .sameProduct */ .a5)(order.productId, productId))
        .filter(({ dateCreated }) => since === undefined || !(timeOf(dateCreated) < secondOf(since)))
        .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byAge */ .jI)(other, one));
}
/** Pages that are read of a list whose filters are not honoured, in a large account. */
const MAX_PAGES = 10;
/** @throws {RequestError} where the list is longer than what is read of it: what is not there is not known */
async function listAll(service, filters, retry) {
    const listed = [];
    for (let page = 0; page < MAX_PAGES; page++) {
        const orders = await service.listOrders(filters, { ...retry, offset: page * _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw });
        listed.push(...orders);
        if (orders.length < _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw)
            return listed;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral lists more than ${MAX_PAGES * _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw} orders for this product and address, so whether the order is ` +
        'among them is not known.');
}
function dayBefore(moment) {
    return (0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_8__/* .dayOf */ .kb)(new Date(moment.valueOf() - DATE_ROOM_DAYS * _domain_dates_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY_MILLISECONDS */ .SM));
}
/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(context, info, { reference, postedAt }) {
    const named = info.alternative_order_id
        ? info.alternative_order_id === reference
        : commentsOf(info).some((comment) => comment.includes((0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .inComment */ .N7)(reference)));
    // Right after an own POST, an order with another key is that of a run at the same time: ours may be behind it.
    if (named)
        return postedAt === undefined || !(await (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .hasOtherKey */ .E2)(context, info));
    if (info.alternative_order_id)
        return false;
    return (postedAt !== undefined &&
        timeOf(dateOf(info)) >= secondOf(postedAt) &&
        (await isOursByIdentity(context, info)));
}
/**
 * Whether an order can only be this step's, although it shows no reference: nothing of the identity is
 * different, and it has the same key, or, where its key is not told, shows our addresses and our comment.
 * An order for the same person that somebody placed by hand has neither. Order info of client certificates
 * does not show addresses; there the common name is enough of an order that the answer to our POST names.
 */
async function isOursByIdentity(context, info, { answered = false } = {}) {
    const { productId, body } = context;
    if (info.product === undefined || (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .conflicts */ .em)(info, productId, body).length > 0)
        return false;
    if (!commentsOf(info).every((comment) => comment === body.comments))
        return false;
    const sameKey = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSameKey */ .mW)(context, info);
    const commented = body.comments === undefined || commentsOf(info).length > 0;
    const { emails, common_name } = info.certificate ?? {};
    return sameKey ?? (commented && (emails !== undefined || (answered && common_name !== undefined)));
}
/** What was said to the approvers of an order. */
function commentsOf(info) {
    return info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
}
/** Whether an order is older than a moment; one that does not say when it was placed is not. */
function isOlder(info, moment) {
    return timeOf(dateOf(info)) < secondOf(moment);
}
function dateOf(info) {
    return info.date_created ?? info.certificate?.date_created;
}
/** Milliseconds of a time of the service, or NaN; one without a zone could be any of 24 hours. */
function timeOf(text) {
    return text !== undefined && /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
}
/** The second of a moment: the service's times have no more. */
function secondOf(moment) {
    return Math.floor(moment.valueOf() / 1000) * 1000;
}
/** Says that re-runs of this job cannot find the order by its reference. */
function warnUnguarded({ report }, orderId) {
    report.warning(`CertCentral did not store the reference of order ${orderId}. In this account the duplicate guard can find an ` +
        'order only by its comment in the list of orders, so a re-run is protected less well.');
}


/***/ })

};
;