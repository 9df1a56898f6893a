export const id = 344;
export const ids = [344];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnadoptable),
/* harmony export */   G: () => (/* binding */ findOrder)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);




/**
 * Looks for the order that carries this job's reference, before anything is placed.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered` where the look-up fails, because "not known" is not "none";
 *   `order_closed`, `reference_conflict`, `csr_mismatch` where the order there cannot be taken
 */
async function findOrder(job, reference) {
    let listed = [];
    let found;
    try {
        listed = await lookUp(job, reference);
        found = await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .liveOrder */ .ty)(job, listed);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        throw lookUpFailed(job, error, reference, listed);
    }
    if (found === undefined && job.rerun)
        found = await findOfEarlierAttempt(job, reference);
    if (found === undefined)
        return undefined;
    await refuseUnadoptable(job, found, { reference, consequence: 'nothing was ordered' });
    return found.order;
}
/**
 * Refuses an order that has the reference, but is closed or is not what this job asks for.
 *
 * @param consequence what that means for this step's own order
 * @throws {ActionError} `order_closed`, `reference_conflict`, `csr_mismatch`
 */
async function refuseUnadoptable(job, { order, info }, { reference, consequence }) {
    const { inputs, body, report } = job;
    const which = `Order ${order.id} already has the reference ${reference}`;
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('order_closed', `${which} and is ${order.status}; ${consequence}. A closed order is never replaced without being asked: to ` +
            'order anew, give a new order-reference or start a new workflow run.');
    }
    // A derived reference holds a hash of the request, so only the user's own can name another one.
    const differences = inputs.orderReference === undefined ? [] : (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .e)(info, inputs.productId, body);
    if (differences.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('reference_conflict', `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
            'order-reference of its own.');
    }
    if (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E)(job, info)) {
        report.order(order);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('csr_mismatch', `${which}, but its CSR has another key than the one given now; ${consequence}. Bring the key of the first ` +
            'attempt, or cancel or reissue that order, or order a second time on purpose with a new order-reference.');
    }
}
/** An order that was listed is told, even though it cannot be read: its ID is what people need. */
function lookUpFailed(job, error, reference, listed) {
    const code = error.failure === 'limited' ? 'rate_limited' : 'not_ordered';
    const [known] = listed;
    if (known === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered. ` +
            `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
    }
    const { id, status, certificateId } = known;
    job.report.order({ id, status, certificateId, created: false });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, `There is an order with the reference ${reference} (${listed.map((order) => order.id).join(', ')}), but reading ` +
        `it failed; this step placed nothing. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(error)} Run the job again when that is solved.`, { cause: error });
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
async function lookUp(job, reference) {
    let listed = await job.service.ordersByReference(reference);
    for (const pause of job.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0)
            break;
        await job.wait(pause);
        listed = await job.service.ordersByReference(reference);
    }
    return listed;
}
/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;
/**
 * The order of an earlier attempt in an account that does not store references: our comment names
 * it. An addition to the look-up, which has said "none": where the list cannot be read, that stands.
 */
async function findOfEarlierAttempt(job, reference) {
    const since = new Date(Date.now() - RERUN_DAYS * 86_400_000);
    try {
        return await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(job, { reference, since, byIdentity: false, ruledOut: new Set() });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI))
            throw error;
        job.report.info(`Looking for an order of an earlier attempt in the list of orders: ${error.message}`);
        return undefined;
    }
}


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ objectOrNone),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   NZ: () => (/* binding */ idOrNone),
/* harmony export */   WV: () => (/* binding */ wordOrNone),
/* harmony export */   _D: () => (/* binding */ wholeNumberOrNone),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   r1: () => (/* binding */ textOrNone),
/* harmony export */   uq: () => (/* binding */ booleanOrNone)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

// CertCentral is loose about types (certcentral-api.md, 1.5 and 14): IDs come as digit strings,
// booleans as "1", "none" as null, 0 or a missing field, an empty object as []. What an order does
// not hang on is read as "not known" where it cannot be understood.
const DigitString = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[1-9]\d*$/), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => Number.isSafeInteger(Number(text))));
/** A positive whole number or its digits, below 2^53; read as a string. */
const Id = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()), DigitString]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String));
const idOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Id), undefined);
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown to anybody. */
const wordOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z][A-Za-z_-]{0,39}$/)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((word) => word.toLowerCase()))), undefined);
const textOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined);
const objectOrNone = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape)), undefined);
/** A list, also where a list of one is sent as its item, and a list of none as nothing, `null` or `{}`. */
const listOf = (item) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value])), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
function isEmpty(value) {
    return (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0));
}
/** `true`, `1`, `"1"`, `"true"` and their opposites. */
const booleanOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([0, 1, '0', '1', 'true', 'false'])]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => [true, 1, '1', 'true'].includes(value)))), undefined);
/** Whole numbers, some of them as strings (`allowed_lifetimes`); what is none is left out. */
const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(listOf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((values) => values.map(Number).filter((value) => Number.isSafeInteger(value))));
/** A whole number of any sign, or its digits. */
const wholeNumberOrNone = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^-?\d{1,15}$/))]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number))), undefined);


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasOtherKey),
/* harmony export */   e: () => (/* binding */ conflicts)
/* harmony export */ });
/* harmony import */ var _csr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6455);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);



/**
 * Names what differs between an order and a request: product, common name, addresses,
 * organization. What order info does not tell does not count as different.
 */
function conflicts(info, productId, body) {
    const { certificate } = body;
    const product = info.product?.name_id;
    const commonName = info.certificate?.common_name;
    const emails = info.certificate?.emails;
    const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
    const differs = {
        product: product !== undefined && !(0,_products_js__WEBPACK_IMPORTED_MODULE_2__/* .sameProduct */ .a5)(product, productId),
        'common name': commonName !== undefined &&
            certificate.common_name !== undefined &&
            !possibleCommonNames(certificate).includes((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(commonName)),
        addresses: emails !== undefined &&
            emails.map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC).sort().join() !== certificate.emails.map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedAddress */ .dC).sort().join(),
        organization: organizationId !== undefined &&
            body.organization?.id !== undefined &&
            organizationId !== String(body.organization.id),
    };
    return Object.entries(differs).flatMap(([name, different]) => (different ? [name] : []));
}
/** DigiCert builds the common name from the individual or an address where the indicator says so. */
function possibleCommonNames({ common_name, individual, emails }) {
    const names = [common_name ?? ''];
    if (individual !== undefined) {
        names.push('pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
    }
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM);
}
/** Whether the order was placed with a CSR that has another public key than this job's. */
async function hasOtherKey(job, info) {
    const own = job.body.certificate.csr;
    const theirs = (0,_csr_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsr */ .$)(info.certificate?.csr ?? '');
    if (own === undefined || 'problem' in theirs || theirs.pem === own)
        return false;
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        job.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return false;
    }
    return !ownKey.equals(theirKey);
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ COMMON_NAME),
/* harmony export */   FL: () => (/* binding */ SUBJECT_ALTERNATIVE_NAME),
/* harmony export */   MB: () => (/* binding */ EMAIL_ADDRESS),
/* harmony export */   My: () => (/* binding */ SMTP_UTF8_MAILBOX),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dC: () => (/* binding */ foldedAddress),
/* harmony export */   wL: () => (/* binding */ asciiDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** What rfc822Name, which is ASCII, cannot hold: an international local part (RFC 9598). */
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';
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

/***/ 5395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
const CLOSED = ['rejected', 'canceled', 'cancelled', 'revoked', 'expired', 'denied'];
/** Whether nothing will come of an order with this status any more. Unknown words are not final. */
function isClosed(status) {
    return status !== undefined && CLOSED.includes(status.toLowerCase());
}
/** Orders by ID and so by age: DigiCert numbers them in sequence. */
function byAge(one, other) {
    return one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
/** What order info tells about an order; fields that it does not give are absent. */
function orderOf(info) {
    // Later requests of an order can be of another kind: a rejected revocation closes nothing.
    const request = info.requests.find(({ type }) => type === undefined || type === 'new_request');
    const certificateId = info.certificate?.id ?? info.certificate_id;
    return {
        id: info.id,
        ...(request?.id === undefined ? {} : { requestId: request.id }),
        ...(request?.status === undefined ? {} : { requestStatus: request.status }),
        ...(info.status === undefined ? {} : { status: info.status }),
        ...(certificateId === undefined ? {} : { certificateId }),
    };
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/adopt.ts
var adopt = __webpack_require__(7797);
// EXTERNAL MODULE: ./src/delivery-inputs.ts
var delivery_inputs = __webpack_require__(9497);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/order.ts
var src_order = __webpack_require__(5395);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/order-key.ts


/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used
 * is refused before anything is sent.
 *
 * @throws {ActionError} `invalid_input` where the file holds no usable key, or not the key of the CSR
 */
async function existingKey({ body, delivery }) {
    const { keyFile, keyPassword } = delivery;
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 7232));
    const key = await loadKey(keyFile, keyPassword);
    const { csr } = body.certificate;
    if (csr === undefined)
        return key;
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    if (key !== undefined && publicKeyOf(csr)?.equals(publicPart(key)))
        return key;
    throw new src_errors/* ActionError */.lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'holds another key than the CSR'}, so nothing was sent to ` +
        'DigiCert. With a CSR it must hold the key of that CSR; without one, a key and a CSR are made.');
}
/**
 * With `key-file` and no CSR: the key there, or a new one that is on the disk before this returns,
 * and a CSR made with it. Otherwise what there is.
 *
 * @param existing as `existingKey` gave it
 */
async function prepareKey({ body, delivery, keyType, dryRun }, existing) {
    const { csr, common_name, emails } = body.certificate;
    const { keyFile, keyPassword } = delivery;
    if (keyFile === undefined || csr !== undefined)
        return { key: existing, csr };
    const { keepKey, makeCsr, makeKey } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(594), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 7232));
    // A dry run leaves no key behind that nobody asked for.
    const key = existing ?? (dryRun ? await makeKey(keyType) : (await keepKey(keyFile, keyType, keyPassword)).key);
    return { key, csr: await makeCsr(key, { commonName: common_name, emails }) };
}
function publicPart(key) {
    return (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' });
}

// EXTERNAL MODULE: ./src/search.ts
var search = __webpack_require__(8019);
;// CONCATENATED MODULE: ./src/place.ts



/** Pauses before the look-ups that follow an unclear answer: half a minute in all. */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 6, 9, 10];
/**
 * Places the order: one POST, which is never repeated where it may have been processed. Where the
 * answer leaves that open and there is a reference, the order is looked for instead.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch` as `recover` says
 */
async function placeOrder(job, reference) {
    const { service, report } = job;
    const start = new Date(Date.now() + service.clockOffsetMilliseconds());
    report.attempt(start);
    try {
        const placed = await service.placeOrder(job.inputs.productId, job.body);
        const request = placed.requests[0];
        const order = {
            id: placed.id,
            created: true,
            requestId: request?.id,
            requestStatus: request?.status,
            certificateId: placed.certificate_id,
            organizationId: placed.organization?.id,
        };
        report.order(order);
        return order;
    }
    catch (error) {
        if (!(error instanceof src_errors/* RequestError */.GI))
            throw error;
        if (error.failure !== 'unclear') {
            report.settled();
            const findings = await explain(job, error);
            throw refusedOrder(error, findings);
        }
        if (reference === undefined)
            throw unknownOutcome(error, job);
        report.info(`${error.message} An order may have been placed; looking for it.`);
        const { recover } = await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 3615));
        const order = await recover(job, reference, start, LOOK_UP_PAUSES_SECONDS);
        if (order === undefined)
            throw unknownOutcome(error, job, reference);
        report.order(order);
        return order;
    }
}
/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(job, error) {
    // What the hint says already needs no requests.
    const known = error.message.includes('alternative_order_id');
    if (error.failure !== 'refused' || error.foreign || known || job.cancelled.aborted)
        return [];
    const { explainRefusal } = await __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 6257));
    return explainRefusal(job, error.codes);
}
function refusedOrder(error, findings) {
    const message = [(0,src_errors/* withHint */.mu)(error), ...findings].join(' ');
    switch (error.failure) {
        case 'limited':
            return new src_errors/* ActionError */.lZ('rate_limited', `Placing the order failed, nothing was ordered. ${message}`, {
                cause: error,
            });
        case 'undelivered':
            return new src_errors/* ActionError */.lZ('not_ordered', `Placing the order failed before anything was sent, so nothing was ordered. ${message} Running the job ` +
                'again is safe.', { cause: error });
        default:
            return new src_errors/* ActionError */.lZ('api_refused', `DigiCert did not take the order. ${message}`, { cause: error });
    }
}
function unknownOutcome(error, job, reference) {
    const advice = reference === undefined
        ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
            `Certificates, Orders (product ${job.inputs.productId}, today).`
        : `It was not found by its reference ${reference}, but may still show up. Running this job again is safe, ` +
            'since it looks for that reference first. A new workflow run would not find it and may pay twice.';
    return new src_errors/* ActionError */.lZ('unknown_outcome', `Placing the order ended without a clear answer: an order may exist. ${(0,src_errors/* withHint */.mu)(error)} ${advice}`, { cause: error });
}
/**
 * Reads a placed order back with the look-up that will protect the next attempt: it shows whether
 * the reference was stored, the order's state, and a second order of a run that raced with this
 * one. A failure here costs a warning, never the order.
 */
async function readBack(job, reference, order) {
    if (job.cancelled.aborted)
        return order;
    try {
        const listed = await job.service.ordersByReference(reference);
        const own = listed.find(({ id }) => id === order.id);
        const others = listed
            .filter(({ id, status }) => id !== order.id && !(0,src_order/* isClosed */.Lx)(status))
            .map(({ id }) => id);
        if (others.length > 0) {
            job.report.warning(`Another run ordered the same at the same time: ${others.join(', ')} beside ${order.id}. Cancel what is ` +
                'not needed in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.');
        }
        if (own !== undefined) {
            return { ...order, status: own.status, certificateId: order.certificateId ?? own.certificateId };
        }
        const info = await job.service.orderInfo(order.id);
        if (info.alternative_order_id !== reference)
            (0,search/* warnUnguarded */.Im)(job, order.id);
        return { ...order, ...(0,src_order/* orderOf */.mJ)(info), certificateId: order.certificateId ?? info.certificate?.id };
    }
    catch (error) {
        if (!(error instanceof src_errors/* RequestError */.GI))
            throw error;
        job.report.warning(`Order ${order.id} was placed, but reading it back failed, so its state is not known. ${(0,src_errors/* withHint */.mu)(error)}`);
        return order;
    }
}

// EXTERNAL MODULE: ./src/products.ts
var products = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/reference.ts
var src_reference = __webpack_require__(8286);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __webpack_require__(7532);
;// CONCATENATED MODULE: ./src/summary.ts
/** Who has to do something before there is a certificate, in one sentence. */
function nextStep(order, withCsr) {
    const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
    const afterwards = withCsr
        ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
        : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
    if (order.requestStatus === 'rejected')
        return 'Nothing follows: the request was rejected in CertCentral.';
    if (order.status === 'issued')
        return 'The certificate is issued.';
    if (order.requestStatus === 'submitted') {
        return `Two approvals are open: people of the CertCentral account have to review and approve ${request}. Then: ${afterwards}`;
    }
    if (order.requestStatus === 'pending' || order.status === 'needs_approval') {
        return `An administrator of the CertCentral account has to approve ${request}. Then: ${afterwards}`;
    }
    return afterwards;
}
/**
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Holds no names,
 * no addresses and no CSR.
 */
function renderSummary(facts) {
    const { order, certificate, errorCode } = facts;
    const rows = [
        ['Product', facts.productId && `\`${facts.productId}\``],
        ['Order', order && `[${order.id}](${facts.orderUrl})`],
        ['Placed by this step', order && (order.created ? 'yes' : 'no, it existed already')],
        ['Request', order?.requestId],
        ['Request status', order?.requestStatus && words(order.requestStatus)],
        ['Order status', order?.status && words(order.status)],
        ['Certificate', order && (order.certificateId ?? 'none yet')],
        ['Valid', certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}`],
        ['Serial number', certificate && `\`${certificate.serialNumber}\``],
        ['Thumbprint (SHA-256)', certificate && `\`${certificate.thumbprint}\``],
        ['Issuer', certificate && words(certificate.issuer)],
        ['Reference', facts.reference && `\`${facts.reference}\``],
        ['Failed', errorCode && `\`${errorCode}\`, see the log`],
        ['Next', errorCode === undefined ? facts.nextStep : undefined],
    ];
    const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
    return `## DigiCert client certificate\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`;
}
/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
function renderChecks(results, body) {
    const rows = results.map(({ check, result, message }) => `| ${check} | ${result.replaceAll('_', ' ')} | ${escaped(message)} |`);
    return [
        '## DigiCert client certificate: dry run',
        '',
        'Nothing was ordered.',
        '',
        '| Check | Result | |',
        '|---|---|---|',
        ...rows,
        '',
        '```json',
        body,
        '```',
        '',
        '',
    ].join('\n');
}
function escaped(text) {
    return text.replace(/[|<>[\]`\\]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
/** Words of the service, so that they cannot be Markdown or HTML. */
function words(text) {
    return text.replace(/[^\p{L}\p{N}_ .,()-]/gu, ' ');
}

;// CONCATENATED MODULE: ./src/report.ts


/** Names of what the main step leaves for the post step. */
const STATE = { reference: 'order-reference', start: 'order-start', open: 'order-open' };
function openReport({ apiUrl, productId, withCsr }) {
    const written = new Map();
    const output = (name, value) => {
        if (value === undefined || written.get(name) === value)
            return;
        core/* setOutput */.uH(name, value);
        written.set(name, value);
    };
    let order;
    let certificate;
    let checks;
    let daysLeft;
    return {
        info: core/* info */.pq,
        notice: (text) => core/* notice */.lm(text),
        warning: (text) => core/* warning */.$e(text),
        reference(reference) {
            core/* info */.pq(`Order reference: ${reference}`);
            output('order-reference', reference);
            core/* saveState */.LZ(STATE.reference, reference);
        },
        attempt(start) {
            core/* saveState */.LZ(STATE.start, start.toISOString());
            core/* saveState */.LZ(STATE.open, 'true');
        },
        order(known) {
            if (order === undefined)
                core/* info */.pq(`Order ${known.id} ${known.created ? 'was placed' : 'exists already'}.`);
            order = known;
            output('order-id', known.id);
            output('order-url', orderUrl(apiUrl, known.id));
            output('order-created', String(known.created));
            output('order-status', known.status);
            output('request-id', known.requestId);
            output('request-status', known.requestStatus);
            output('certificate-id', known.certificateId);
            output('organization-id', known.organizationId);
            core/* saveState */.LZ(STATE.open, 'false');
        },
        settled: () => core/* saveState */.LZ(STATE.open, 'false'),
        notDue(daysRemaining) {
            daysLeft = daysRemaining;
            output('order-created', 'false');
            output('days-remaining', String(daysRemaining));
        },
        certificate({ file, ...facts }) {
            certificate = facts;
            output('certificate-file', file);
            output('serial-number', facts.serialNumber);
            output('thumbprint', facts.thumbprint);
            output('not-before', facts.notBefore);
            output('not-after', facts.notAfter);
            output('issuer', facts.issuer);
            output('days-remaining', String(facts.daysRemaining));
            core/* info */.pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
            if (file !== undefined)
                core/* info */.pq(`It was written to ${file}.`);
        },
        preflight(results, body) {
            for (const { check, result, message } of results) {
                core/* info */.pq(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
            }
            const unseen = results
                .filter(({ result }) => result === 'not_allowed_to_look')
                .map(({ check }) => check);
            if (unseen.length > 0)
                core/* warning */.$e(`The key is not allowed to look at: ${unseen.join(', ')}.`);
            output('preflight', JSON.stringify(results));
            checks = renderChecks(results, body);
        },
        async summary(errorCode) {
            const facts = {
                productId,
                reference: written.get('order-reference'),
                order,
                orderUrl: order && orderUrl(apiUrl, order.id),
                certificate,
                nextStep: daysLeft === undefined
                    ? order && nextStep(order, withCsr)
                    : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`,
                errorCode,
            };
            if (errorCode === undefined && facts.nextStep !== undefined)
                core/* info */.pq(facts.nextStep);
            await addToSummary(checks ?? renderSummary(facts));
        },
    };
}
/** The order's page in CertCentral, for people. */
function orderUrl(apiUrl, orderId) {
    return `${apiUrl.origin}/secure/orders/${orderId}`;
}
/** A runner without summaries, or a full disk, costs no order. */
async function addToSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        core/* warning */.$e(`The job summary could not be written (${code}).`);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/cancellation.ts


/**
 * Fires when the runner cancels the job. It sends SIGINT, 7.5 s later SIGTERM (Ctrl+C and
 * Ctrl+Break on Windows), and 2.5 s later it kills; so the step has a few seconds to write down
 * the order that it is about to place.
 */
function onCancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'])
        process.on(signal, () => controller.abort());
    return controller.signal;
}
/**
 * Waits between two requests.
 *
 * @throws {RequestError} `undelivered` when the job is cancelled: the next request is not sent
 */
async function pause(seconds, cancelled) {
    try {
        await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: cancelled });
    }
    catch (cause) {
        throw new src_errors/* RequestError */.GI('undelivered', 'The job was cancelled.', { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./src/answer-fields.ts
var answer_fields = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/hints.ts
/**
 * What to do about a refusal of CertCentral, where its cause is known.
 *
 * Codes: dev.digicert.com, errors (2025), and recordings of public clients; see
 * `certcentral-api.md`, section 10, for the evidence of each.
 */
function hintFor({ status, codes, messages = '', foreign, paymentMethod, }) {
    if (messages.includes('alternative_order_id')) {
        return ('This endpoint does not take the reference of the duplicate guard. Only duplicate-guard: false orders here, and ' +
            'then a re-run may pay twice.');
    }
    for (const code of codes) {
        if (code === 'bad_request_format' && paymentMethod === 'profile') {
            return ('With payment-method: profile DigiCert gives this misleading answer when the account has no card on ' +
                'file. Add a card to the account, or use payment-method: balance.');
        }
        const hint = BY_CODE[code] ?? BY_CODE[code.split('|')[0]];
        if (hint !== undefined)
            return hint;
    }
    if (status >= 300 && status < 400) {
        return 'Redirects are not followed, because the key would go with them. Check api-url.';
    }
    if (status === 403 && foreign) {
        return ('A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
            'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.');
    }
    if (foreign)
        return 'This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.';
    return undefined;
}
const BY_CODE = {
    'access_denied|access_denied_invalid_key': 'The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need ' +
        'api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.',
    'access_denied|missing_permission': 'The user of the key may not do this. Give the key the role Orders at least, and its user the right to place ' +
        'orders; skip-approval needs a user who may approve.',
    'not_found|route': 'There is no such path. Check api-url: it ends in /services/v2 and has no further path.',
    'not_found|product': 'The account does not have this product, or product-id is misspelt. The account manager at DigiCert enables products.',
    ambiguous_product: 'DigiCert could not tell which product is meant. Check product-id.',
    insufficient_subscription: 'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    request_limit_exceeded: 'The key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then run again.',
    csr_invalid_cannot_parse: 'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    cert_validity_exceeds_order_validity: 'The certificate would be valid for longer than the order. Ask for less.',
    invalid_custom_field_value: 'A value of custom-fields does not have the type that the account defines for the field.',
    order_not_eligible_for_renewal: 'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    order_renewed_already: 'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/http.ts






/** More than any answer of CertCentral needs; an error page or a wrong host may send more. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Tries of one request in all, where it certainly was not processed. */
const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** How long a request that may cost money is still listened to after the job was cancelled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;
/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, an answer that is cut
 * is an error, and each failure says whether the request can have arrived.
 *
 * Whether a proxy applies follows the toolkit's rules (`https_proxy`, `no_proxy`, credentials);
 * the tunnel is Node's own (`proxyEnv`, Node 24.5), which keeps it open between requests.
 */
function openConnection(base, options) {
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(base)?.href;
    const settings = { keepAlive: true, maxSockets: 1 };
    const agent = base.protocol === 'https:'
        ? new external_node_https_.Agent(proxy === undefined ? settings : { ...settings, proxyEnv: { HTTPS_PROXY: proxy } })
        : new external_node_http_.Agent(settings);
    const wait = options.wait ?? pause;
    async function send(request) {
        const tries = request.tries ?? MAX_TRIES;
        for (let attempt = 1;; attempt++) {
            const last = attempt >= tries;
            const outcome = await exchange(agent, request, options, proxy !== undefined).catch((error) => {
                if (last || !isTransient(error))
                    throw error;
                return error;
            });
            const failed = outcome instanceof src_errors/* RequestError */.GI;
            if (!failed && (outcome.status !== 429 || last))
                return outcome;
            const seconds = failed ? 2 ** (attempt - 1) : retryDelay(outcome, attempt);
            if (!failed && seconds > MAX_RETRY_AFTER_SECONDS)
                return outcome;
            const reason = failed ? outcome.message : 'CertCentral answered 429 (rate limit).';
            options.log(`${reason} Try ${attempt + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
            await wait(seconds, options.cancelled);
        }
    }
    // While a proxy has not answered CONNECT, neither request nor agent know the socket; left alone it
    // would keep the process alive after the deadline.
    let newest;
    const createConnection = agent.createConnection.bind(agent);
    agent.createConnection = (...settings) => {
        newest = createConnection(...settings);
        return newest;
    };
    const close = () => {
        agent.destroy();
        newest?.destroy();
    };
    return { send, close };
}
function exchange(agent, request, options, proxied) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { url, method, headers, body } = request;
    const { cancelled } = options;
    const limit = request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '';
    const timeoutSeconds = Math.min(request.timeoutSeconds ?? options.timeoutSeconds, options.timeoutSeconds);
    const where = `${method} ${url.host}`;
    if (cancelled.aborted) {
        return Promise.reject(new src_errors/* RequestError */.GI('undelivered', 'The job was cancelled.'));
    }
    // Until the connection (for https: the TLS session) stands, no byte of the request can have
    // arrived; from then on it may have, whatever happens.
    let delivered = false;
    let ended;
    const transport = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const outgoing = transport.request(url, {
        method,
        agent,
        headers: body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
    });
    const end = (why) => {
        ended ??= why;
        outgoing.destroy();
        fail(undefined);
    };
    const deadline = setTimeout(() => end(`No complete answer within ${timeoutSeconds} s${limit}.`), timeoutSeconds * 1000);
    let grace;
    const cancel = () => {
        const milliseconds = method === 'POST' ? CANCELLATION_GRACE_MILLISECONDS : 0;
        grace = setTimeout(() => end('The job was cancelled.'), milliseconds);
    };
    const settle = () => {
        clearTimeout(deadline);
        clearTimeout(grace);
        cancelled.removeEventListener('abort', cancel);
    };
    const fail = (cause) => {
        settle();
        const failure = delivered ? 'unclear' : 'undelivered';
        const reason = ended ?? describe(cause, { delivered, host: url.host, proxied });
        reject(new src_errors/* RequestError */.GI(failure, `${where}: ${reason}`, { cause }));
    };
    cancelled.addEventListener('abort', cancel, { once: true });
    outgoing.on('socket', (socket) => {
        const established = () => {
            delivered = true;
        };
        if (outgoing.reusedSocket)
            established();
        // The socket of a tunnel comes with its TLS session already up.
        else if (socket instanceof external_node_tls_.TLSSocket && !proxied)
            socket.once('secureConnect', established);
        else if (socket.connecting)
            socket.once('connect', established);
        else
            established();
    });
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
        delivered = true;
        const chunks = [];
        let size = 0;
        const finish = (truncated) => {
            settle();
            const status = incoming.statusCode ?? 0;
            resolve({
                status,
                headers: incoming.headers,
                body: Buffer.concat(chunks).toString('utf8'),
                truncated,
            });
        };
        incoming.on('data', (chunk) => {
            size += chunk.length;
            if (size <= MAX_BODY_BYTES) {
                chunks.push(chunk);
                return;
            }
            finish(true);
            outgoing.destroy();
        });
        incoming.on('end', () => (incoming.complete ? finish(false) : fail(undefined)));
        incoming.on('error', fail);
        // A connection that dies after the headers may end in nothing but this event.
        incoming.on('close', () => fail(undefined));
    });
    outgoing.end(body);
    return promise;
}
/** Seconds to wait after a 429: what `Retry-After` says, else 3, 6, 12 with jitter. */
function retryDelay(answer, attempt) {
    return retryAfterSeconds(answer) ?? 3 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}
/** The `Retry-After` of an answer (seconds or a date), where it has one that can be read. */
function retryAfterSeconds({ headers }) {
    const header = headers['retry-after'];
    if (header === undefined)
        return undefined;
    const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** Connection failures that the next second may cure. A wrong name or certificate is not one. */
function isTransient(error) {
    if (!(error instanceof src_errors/* RequestError */.GI) || error.failure !== 'undelivered')
        return false;
    return ['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(errorCode(error.cause));
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function describe(cause, { delivered, host, proxied }) {
    const code = errorCode(cause);
    const via = proxied ? ' The connection goes through the proxy of https_proxy.' : '';
    if (delivered) {
        return `The connection broke before the answer was complete${code === '' ? '' : ` (${code})`}.`;
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return `The name ${host} could not be resolved (${code}).${via}`;
    if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) {
        return (`No TLS connection to ${host} (${code}).${via} ` +
            'Where a company proxy replaces certificates, NODE_EXTRA_CA_CERTS has to name its CA.');
    }
    const detail = code === '' ? 'connection closed' : code;
    return `No connection to ${host} (${detail}).${via}`;
}

// EXTERNAL MODULE: ./src/privacy.ts
var privacy = __webpack_require__(3107);
;// CONCATENATED MODULE: ./src/version.ts
/** The release, as in package.json; a test keeps the two equal. */
const VERSION = '1.0.0';
const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;

;// CONCATENATED MODULE: ./src/certcentral.ts







const RequestItem = schemas/* object */.Ikc({ id: answer_fields/* idOrNone */.NZ, type: answer_fields/* wordOrNone */.WV, status: answer_fields/* wordOrNone */.WV, comments: answer_fields/* textOrNone */.r1 });
const requests = schemas/* catch */.MfU((0,answer_fields/* listOf */.c3)(RequestItem), []);
const PlacedOrderAnswer = schemas/* object */.Ikc({
    id: answer_fields.Id,
    requests,
    certificate_id: answer_fields/* idOrNone */.NZ,
    organization: (0,answer_fields/* objectOrNone */.H$)({ id: answer_fields/* idOrNone */.NZ }),
});
/** In a look-up by reference the field is `order_id`, in the list of orders it is `id`. */
const ListedOrderAnswer = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: schemas/* optional */.lqM(answer_fields.Id),
    order_id: schemas/* optional */.lqM(answer_fields.Id),
    certificate_id: answer_fields/* idOrNone */.NZ,
    certificate: (0,answer_fields/* objectOrNone */.H$)({ id: answer_fields/* idOrNone */.NZ }),
    product: (0,answer_fields/* objectOrNone */.H$)({ name_id: answer_fields/* textOrNone */.r1 }),
    status: answer_fields/* wordOrNone */.WV,
    date_created: answer_fields/* textOrNone */.r1,
}), schemas/* transform */.pdi((item, context) => {
    const id = item.order_id ?? item.id;
    if (id === undefined) {
        context.issues.push({ code: 'custom', message: 'no order ID', input: item });
        return core_core/* NEVER */.tm;
    }
    return {
        id,
        certificateId: item.certificate_id ?? item.certificate?.id,
        status: item.status,
        dateCreated: item.date_created,
        productId: item.product?.name_id,
    };
}));
/** "None" can be an empty list or a missing one; an object with other things instead is no answer to the question. */
const OrderListAnswer = schemas/* pipe */.FsL(schemas/* looseObject */._H3({})
    .check(schemas/* refine */.YPB((answer) => !('errors' in answer) && ('orders' in answer || Object.keys(answer).every((key) => key === 'page')))), schemas/* object */.Ikc({ orders: (0,answer_fields/* listOf */.c3)(ListedOrderAnswer) }));
const OrderInfoAnswer = schemas/* object */.Ikc({
    id: answer_fields/* idOrNone */.NZ,
    certificate_id: answer_fields/* idOrNone */.NZ,
    status: answer_fields/* wordOrNone */.WV,
    alternative_order_id: answer_fields/* textOrNone */.r1,
    date_created: answer_fields/* textOrNone */.r1,
    certificate: (0,answer_fields/* objectOrNone */.H$)({
        id: answer_fields/* idOrNone */.NZ,
        common_name: answer_fields/* textOrNone */.r1,
        emails: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())), undefined),
        csr: answer_fields/* textOrNone */.r1,
        valid_till: answer_fields/* textOrNone */.r1,
        date_created: answer_fields/* textOrNone */.r1,
        organization: (0,answer_fields/* objectOrNone */.H$)({ id: answer_fields/* idOrNone */.NZ }),
    }),
    product: (0,answer_fields/* objectOrNone */.H$)({ name_id: answer_fields/* textOrNone */.r1 }),
    organization: (0,answer_fields/* objectOrNone */.H$)({ id: answer_fields/* idOrNone */.NZ }),
    requests,
})
    .check(schemas/* refine */.YPB(({ id, status }) => id !== undefined || status !== undefined));
const EmailValidationAnswer = schemas/* object */.Ikc({ emails: (0,answer_fields/* listOf */.c3)(schemas/* object */.Ikc({ status: answer_fields/* wordOrNone */.WV })) });
/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const ErrorItem = schemas/* union */.KCZ([
    schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((message) => ({ code: undefined, message }))),
    schemas/* object */.Ikc({ code: answer_fields/* textOrNone */.r1, message: answer_fields/* textOrNone */.r1 }),
]);
const ErrorAnswer = schemas/* object */.Ikc({
    errors: schemas/* catch */.MfU((0,answer_fields/* listOf */.c3)(ErrorItem), []),
    code: answer_fields/* textOrNone */.r1,
    message: answer_fields/* textOrNone */.r1,
});
/** Opens the one connection that all requests of a step share; nothing is sent yet. */
function openCertCentral({ devkey, apiUrl, requestTimeoutSeconds }, { conceal, ...options }) {
    const connection = openConnection(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
    let offset = 0;
    const base = apiUrl.href.replace(/\/+$/, '');
    async function ask(question) {
        const { method = 'GET', path, body, accept = 'application/json', tries, timeoutSeconds } = question;
        const answer = await connection.send({
            method,
            url: new URL(base + path),
            headers: {
                'X-DC-DEVKEY': devkey,
                Accept: accept,
                'User-Agent': USER_AGENT,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            tries,
            timeoutSeconds,
        });
        const date = Date.parse(answer.headers.date ?? '');
        if (!Number.isNaN(date))
            offset = date - Date.now();
        if (!isSuccess(answer))
            throw refusal(answer, body?.payment_method, conceal);
        return answer;
    }
    const get = async (path, schema, patience) => read(await ask({ path, ...patience }), schema);
    return {
        get,
        async placeOrder(productId, body) {
            const answer = await ask({ method: 'POST', path: `/order/certificate/${productId}`, body });
            return read(answer, PlacedOrderAnswer);
        },
        async ordersByReference(reference, patience) {
            try {
                return (await get(`/order/alternate/${reference}`, OrderListAnswer, patience)).orders;
            }
            catch (error) {
                if (isNoMatch(error))
                    return [];
                throw error;
            }
        },
        async orderInfo(orderId, patience) {
            const info = await get(`/order/certificate/${orderId}`, OrderInfoAnswer, patience);
            if (info.id === undefined || info.id === orderId)
                return { ...info, id: orderId };
            throw new src_errors/* RequestError */.GI('unclear', `CertCentral answered with order ${info.id} where ${orderId} was asked for.`);
        },
        async listOrders(filters, patience) {
            const query = new URLSearchParams({ sort: '-date_created', limit: '50' });
            for (const [name, value] of Object.entries(filters))
                query.set(`filters[${name}]`, value);
            return (await get(`/order/certificate?${query}`, OrderListAnswer, patience)).orders;
        },
        async emailValidation(orderId) {
            const path = `/order/certificate/${orderId}/email-validation`;
            return (await get(path, EmailValidationAnswer, { tries: 1 })).emails.map(({ status }) => status ?? 'unknown');
        },
        async download(orderId, certificateId) {
            try {
                const path = `/certificate/${certificateId}/download/format/pem_all`;
                return (await ask({ path, accept: '*/*' })).body;
            }
            catch (error) {
                if (!(error instanceof src_errors/* RequestError */.GI) || error.status !== 404)
                    throw error;
                const path = `/certificate/download/order/${orderId}/format/pem_all`;
                return (await ask({ path, accept: '*/*' })).body;
            }
        },
        clockOffsetMilliseconds: () => offset,
        close: () => connection.close(),
    };
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** Checks a 2xx answer against its schema. Whatever cannot be understood is an error. */
function read(answer, schema) {
    const json = parseJson(answer);
    const parsed = json === undefined ? undefined : schema.safeParse(json);
    if (parsed?.success)
        return parsed.data;
    const { status } = answer;
    const what = json === undefined ? describeBody(answer) : 'JSON without the fields that were expected';
    throw new src_errors/* RequestError */.GI('unclear', `CertCentral answered ${status} with ${what}.`, {
        status,
        foreign: json === undefined,
        hint: json === undefined ? hintFor({ status, codes: [], foreign: true }) : undefined,
    });
}
function refusal(answer, paymentMethod, conceal) {
    const { status } = answer;
    const json = parseJson(answer);
    const parsed = ErrorAnswer.safeParse(json).data;
    const errors = parsed === undefined || parsed.errors.length > 0 ? (parsed?.errors ?? []) : [parsed];
    const codes = errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const said = errors
        .map(({ code, message }) => [code, message].filter((part) => part !== undefined && part !== ''))
        .filter((parts) => parts.length > 0)
        .map((parts) => (0,privacy/* printable */.g$)(conceal(parts.join(': '))))
        .slice(0, 10);
    const what = said.length > 0 ? said.join('; ') : describeBody(answer);
    const foreign = json === undefined && answer.body.trim() !== '';
    const failure = status === 429 ? 'limited' : status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
    return new src_errors/* RequestError */.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
        status,
        codes,
        foreign,
        retryAfterSeconds: retryAfterSeconds(answer),
        hint: hintFor({
            status,
            codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
            messages: said.join(' '),
            foreign,
            paymentMethod,
        }),
    });
}
function parseJson({ body, truncated }) {
    if (truncated)
        return undefined;
    try {
        const json = JSON.parse(body);
        if (Array.isArray(json) && json.length === 0)
            return {};
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a body is that says no error. Its text is not shown: it may hold anything. */
function describeBody(answer) {
    const { body, headers, truncated } = answer;
    if (truncated)
        return 'more than 1 MiB, which was not read';
    if (body.trim() === '')
        return 'an empty body';
    if (parseJson(answer) !== undefined)
        return 'JSON that names no error';
    const type = headers['content-type'] ?? '';
    return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}
/**
 * "No order with this reference": a 404 in DigiCert's own words, but not that of a path that does
 * not exist. A bare 404 can be anybody's on the way, and an order placed on it could be a second one.
 */
function isNoMatch(error) {
    return (error instanceof src_errors/* RequestError */.GI &&
        error.status === 404 &&
        error.codes.length > 0 &&
        !error.codes.includes('not_found|route'));
}

;// CONCATENATED MODULE: ./src/session.ts


/** Opens what a step shares. Nothing is sent yet; `session.service.close()` ends it. */
function openSession(credentials, conceal, report) {
    const cancelled = onCancellation();
    return {
        service: openCertCentral(credentials, { cancelled, conceal, log: report.info }),
        report,
        cancelled,
        wait: (seconds) => pause(seconds, cancelled),
        now: () => performance.now(),
    };
}

;// CONCATENATED MODULE: ./src/validity.ts
const DAY_MILLISECONDS = 86_400_000;
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
    const days = body.order_validity?.days ??
        (body.validity_years === undefined ? undefined : body.validity_years * 365.25);
    return days === undefined ? undefined : plusDays(issued, days + ROUNDING_DAYS);
}
/** The end that CertCentral states for a certificate (`valid_till`, yyyy-MM-dd), with the same tolerance. */
function statedEnd(validTill) {
    const time = Date.parse(`${validTill?.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : plusDays(new Date(time), 1 + TOLERANCE_DAYS);
}
function plusDays(date, days) {
    return new Date(date.valueOf() + days * DAY_MILLISECONDS);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/context.js
var context = __webpack_require__(7157);
;// CONCATENATED MODULE: ./src/bundle/github.ts
/**
 * Stands in for the root of `@actions/github` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs the workflow context alone. The root also evaluates Octokit and a second HTTP
 * client (12 to 25 ms and 142 KB, measured with 9.1.1), and the package exports no other path.
 */


;// CONCATENATED MODULE: ./src/workflow-run.ts

/**
 * The run by the runner's environment, or `undefined` outside of a workflow. A re-run keeps its run ID.
 */
function workflowRun(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const { serverUrl, repo, runId, runAttempt } = new context/* Context */.o();
    const repository = `${repo.owner}/${repo.repo}`;
    return {
        serverUrl,
        repository,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt,
    };
}

;// CONCATENATED MODULE: ./src/run.ts












/**
 * The order step, once its inputs are read: adopt the order that has this reference or place one,
 * wait for what the user wants to wait for, and hand over what there is.
 *
 * What not every order needs is loaded where it is needed: an order without files loads no X.509.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { delivery, body } = inputs;
    const existing = await existingKey(inputs);
    if ((0,delivery_inputs/* wantsCertificate */.BP)(delivery)) {
        const { checkFiles } = await __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 1630));
        await checkFiles(delivery);
    }
    const report = openReport({
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        withCsr: body.certificate.csr !== undefined || delivery.keyFile !== undefined,
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const origin = workflowRun(env);
    const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
    if (reference !== undefined)
        report.reference(reference);
    const session = openSession(inputs.credentials, inputs.conceal, report);
    const rerun = (origin?.attempt ?? 1) > 1;
    try {
        const renewal = await renewalOf(inputs, session);
        if (renewal?.state === 'not due' || (renewal?.state === 'renewed' && !rerun)) {
            report.notDue(renewal.daysRemaining);
        }
        else {
            const key = await prepareKey(inputs, existing);
            const job = { ...session, inputs, body: completeBody(body, { key, reference, origin }), rerun };
            await perform(job, { reference, key, renewal });
        }
        await report.summary();
    }
    catch (error) {
        await report.summary((0,src_errors/* errorCodeOf */.D9)(error));
        throw error;
    }
    finally {
        session.service.close();
    }
}
async function perform(job, { reference, key, renewal }) {
    if (job.inputs.dryRun) {
        const { dryRun } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 4394));
        return dryRun(job, reference);
    }
    const found = reference === undefined ? undefined : await run_adopt(job, reference);
    // Renewed by an earlier attempt of this run, it would have been found.
    if (found === undefined && renewal?.state === 'renewed')
        return job.report.notDue(renewal.daysRemaining);
    await handOver(job, found ?? (await place(job, reference)), key);
}
async function renewalOf(inputs, session) {
    const orderId = inputs.body.renewal_of_order_id;
    if (inputs.dryRun || inputs.renewBeforeDays === undefined || orderId === undefined)
        return undefined;
    const { readRenewal } = await __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 5691));
    return readRenewal(session, orderId, inputs.renewBeforeDays);
}
/** The order that has this reference, if there is one. */
async function run_adopt(job, reference) {
    const order = await (0,adopt/* findOrder */.G)(job, reference);
    if (order !== undefined)
        job.report.order(order);
    return order;
}
/** Places the order, and reads it back where there is a reference to read it back by. */
async function place(job, reference) {
    const placed = await placeOrder(job, reference);
    // An order that had to be looked for has been read already.
    if (reference === undefined || placed.status !== undefined)
        return placed;
    const order = await readBack(job, reference, placed);
    job.report.order(order);
    return order;
}
/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(job, order, { key, csr }) {
    refuseRejected(order);
    const { waiting, delivery, productId, body } = job.inputs;
    let current = order;
    if (waiting.goal !== 'none') {
        const { waitForOrder } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 910));
        current = await waitForOrder(job, order, waiting);
    }
    if (!(0,delivery_inputs/* wantsCertificate */.BP)(delivery))
        return;
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 1630));
    const { publicKeyOf } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 3671));
    const expected = {
        publicKey: csr === undefined ? undefined : publicKeyOf(csr),
        emails: body.certificate.emails,
        usage: (0,products/* productOf */.$7)(productId).usage,
        latestEnd: latestEnd(body, new Date()),
    };
    await deliverCertificate(job, current, delivery, { expected, key });
}
function referenceOf(inputs, origin, warn) {
    if (inputs.orderReference !== undefined)
        return inputs.orderReference;
    if (origin === undefined) {
        warn('GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is no workflow run: the reference stands for the ' +
            'request alone, and the same request will find the same order.');
    }
    // A scheduled renewal is one request, whichever run gets to place it.
    const asked = inputs.renewBeforeDays === undefined || origin === undefined ? origin : { ...origin, runId: 'renewal' };
    return (0,src_reference/* deriveReference */.$_)(asked, inputs.productId, inputs.body);
}
/** Adds the CSR of a key made here, and what ties the order to this run: reference and, for people, URL. */
function completeBody(body, { key, reference, origin, }) {
    const named = reference === undefined ? '' : ` ${(0,src_reference/* inComment */.N7)(reference)}`;
    return {
        ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
        ...body,
        certificate: { ...body.certificate, ...(key.csr === undefined ? {} : { csr: key.csr }) },
        ...(reference === undefined ? {} : { alternative_order_id: reference }),
    };
}
/** A request that is refused at once is a refusal; an order that ended later, by whomever, is closed. */
function refuseRejected(order) {
    const rejected = order.requestStatus === 'rejected';
    if (!rejected && !(0,src_order/* isClosed */.Lx)(order.status))
        return;
    const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
    throw new src_errors/* ActionError */.lZ(rejected && order.created ? 'api_refused' : 'order_closed', `Order ${order.id} will bring no certificate. ${what}. Ask an administrator of the CertCentral account why, ` +
        'correct that, and order anew with a new order-reference or in a new workflow run.');
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ findInList),
/* harmony export */   Im: () => (/* binding */ warnUnguarded),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   ty: () => (/* binding */ liveOrder)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6351);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8286);




/** How many orders of the list are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * Of several orders with one reference the one that is alive and was placed first; where none is
 * alive, the first. DigiCert does not keep references unique (docs, orders by alternative ID).
 *
 * @param listed what the look-up by reference gave
 * @throws {RequestError} where an order cannot be read
 */
async function liveOrder({ service, report }, listed, patience) {
    const orders = [...listed].sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI);
    if (orders.length > 1) {
        report.warning(`${orders.length} orders have this reference: ${orders.map(({ id }) => id).join(', ')}. The first that is ` +
            'alive is used; cancel in CertCentral what is not needed.');
    }
    const candidates = [
        ...orders.filter(({ status }) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(status)),
        ...orders.filter(({ status }) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(status)),
    ];
    let closed;
    for (const { id, certificateId, status } of candidates) {
        const info = await service.orderInfo(id, patience);
        const found = { order: { certificateId, status, ...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderOf */ .mJ)(info), created: false }, info };
        if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(found.order.status))
            return found;
        closed ??= found;
    }
    return closed;
}
/**
 * Looks for our order in the list of orders, for accounts whose endpoint drops the reference. The
 * list's filters and its sorting are not relied on (field reports of both being ignored).
 *
 * @throws {RequestError}
 */
async function findInList(job, search) {
    const { since, ruledOut, patience } = search;
    const dayBefore = new Date(since.valueOf() - 86_400_000).toISOString().slice(0, 10);
    const filters = {
        product_name_id: job.inputs.productId,
        email: job.body.certificate.emails[0],
        date_created: `>${dayBefore}`,
    };
    const listed = await job.service.listOrders(filters, patience);
    const candidates = listed
        .filter(({ id }) => !ruledOut.has(id))
        .filter(({ productId }) => productId === undefined || (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(productId, job.inputs.productId))
        .filter(({ dateCreated }) => !(timeOf(dateCreated) < secondOf(since)))
        .sort((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other, one));
    for (const { id } of candidates.slice(0, MAX_CANDIDATES)) {
        const info = await job.service.orderInfo(id, patience);
        if (await isOwn(job, info, search))
            return { order: { ...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderOf */ .mJ)(info), created: false }, info };
        ruledOut.add(id);
    }
    return undefined;
}
/** Whether an order carries our reference, in its field or in our comment, or is ours by its identity. */
async function isOwn(job, info, { reference, since, byIdentity }) {
    const comments = info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
    if (info.alternative_order_id === reference)
        return true;
    if (info.alternative_order_id)
        return false;
    if (comments.some((comment) => comment.includes((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .inComment */ .N7)(reference))))
        return true;
    return (byIdentity &&
        info.product !== undefined &&
        info.certificate?.emails !== undefined &&
        timeOf(dateOf(info)) >= secondOf(since) &&
        comments.every((comment) => comment === job.body.comments) &&
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .conflicts */ .e)(info, job.inputs.productId, job.body).length === 0 &&
        !(await (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherKey */ .E)(job, info)));
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
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
}
/** The second of a moment: the service's times have no more. */
function secondOf(moment) {
    return Math.floor(moment.valueOf() / 1000) * 1000;
}
/** Says that re-runs of this job cannot find the order by its reference. */
function warnUnguarded({ report }, orderId) {
    report.warning(`CertCentral shows no reference for order ${orderId}, so it was not stored. The duplicate guard is void for this ` +
        'account: re-runs are not protected, and a re-run of this job may order a second time.');
}


/***/ })

};
