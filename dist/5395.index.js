"use strict";
exports.id = 5395;
exports.ids = [5395,5390];
exports.modules = {

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ KEY_TYPES),
/* harmony export */   jm: () => (/* binding */ CERTIFICATE_FORMATS),
/* harmony export */   wX: () => (/* binding */ PKCS12_ENCRYPTIONS)
/* harmony export */ });
/** The values of the input `certificate-format`. */
const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'];
/** The values of the input `key-type`. */
const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];
/** The values of the input `pkcs12-encryption`. */
const PKCS12_ENCRYPTIONS = ['modern', 'legacy'];


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nR: () => (/* binding */ readDelivery),
  OG: () => (/* binding */ readWaiting),
  J7: () => (/* binding */ remarksOnPlaces),
  BP: () => (/* binding */ wantsCertificate)
});

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
;// CONCATENATED MODULE: ./src/domain/waiting.ts
/** What a step waits for: the values of the input `wait-for`. */
const GOALS = ['none', 'approval', 'issuance'];

// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __webpack_require__(1815);
;// CONCATENATED MODULE: ./src/inputs/delivery-inputs.ts




/** PKCS#9's limit for a friendly name (RFC 2985, appendix A). */
const MAX_FRIENDLY_NAME = 255;
/**
 * Reads for what, how long, and with what end the step waits.
 *
 * @param onTimeout what `on-timeout` is where it is not given
 */
function readWaiting(reader, { goals = GOALS, onTimeout = 'succeed', } = {}) {
    return {
        goal: reader.oneOf('wait-for', goals) ?? 'none',
        timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
        onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? onTimeout,
    };
}
/**
 * Reads which files to write. Passwords are masked first.
 *
 * @param env for the directory that the runner empties after the job
 * @param remarks takes the warnings
 */
function readDelivery(reader, { env, mask, remarks }) {
    const keyPassword = (0,passwords/* readPassword */.k)(reader, 'key-password', mask);
    const password = (0,passwords/* readPassword */.k)(reader, 'pkcs12-password', mask);
    const keyFile = reader.path('key-file');
    const file = reader.path('pkcs12-file');
    const encryption = reader.oneOf('pkcs12-encryption', certificate/* PKCS12_ENCRYPTIONS */.wX) ?? 'modern';
    const name = reader.text('pkcs12-name', { max: MAX_FRIENDLY_NAME });
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    if (password !== undefined && /[^ -~]/.test(password)) {
        remarks.push({
            level: 'warning',
            text: 'pkcs12-password contains characters beyond ASCII: Java cannot open the PKCS#12 file with it. Use letters, ' +
                'digits and signs of ASCII if a Java program reads the file.',
        });
    }
    refuseSharedPaths(reader);
    remarks.push(...remarksOnPlaces(env, { 'key-file': keyFile, 'pkcs12-file': file }));
    return {
        certificateFile: reader.path('certificate-file'),
        format: reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.jm) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password, encryption, name },
    };
}
/** Warns of each path for a private key that the runner does not empty after the job. */
function remarksOnPlaces({ RUNNER_TEMP: temporary }, paths) {
    if (!temporary)
        return [];
    return Object.entries(paths).flatMap(([name, path]) => path === undefined || (0,same_file/* isInDirectory */.lU)(temporary, path)
        ? []
        : {
            level: 'warning',
            text: `${name} is outside of runner.temp, so the private key stays on the runner after the job, and a file in the ` +
                `workspace is easily uploaded. Give a path in \${{ runner.temp }}, or remove the file when the job ends.`,
        });
}
/** Two names of one file: what is written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = [];
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.find((earlier) => (0,same_file/* isSameFile */.Dl)(earlier.path, path));
        if (other !== undefined)
            reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({ name, path });
    }
}
/** Whether the delivery asks for a certificate at all. */
function wantsCertificate({ certificateFile, pkcs12 }) {
    return certificateFile !== undefined || pkcs12 !== undefined;
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPassword)
/* harmony export */ });
/** OpenSSL, and with it Node, opens nothing with a longer password. */
const MAX_PASSWORD_BYTES = 1024;
/** A line break, or a byte order mark, which is also seen as the three characters that its bytes are in Windows-1252. */
const AT_START = /^(?:[\r\n\uFEFF]|\u00EF\u00BB\u00BF)/;
const AT_END = /[\r\n\uFEFF]$/;
/** Reads a password exactly as given, and masks it before it can be refused. */
function readPassword(reader, name, mask) {
    const password = reader.password(name);
    if (password === undefined)
        return undefined;
    mask(password);
    if (AT_START.test(password) || AT_END.test(password)) {
        return reader.refuse(name, 'starts or ends with a line break or a byte order mark, which `gh secret set` on Windows leaves in a secret. Set ' +
            'the secret again without it.');
    }
    if (Buffer.byteLength(password) > MAX_PASSWORD_BYTES) {
        return reader.refuse(name, 'is longer than 1,024 bytes, which no program opens. Give a shorter password.');
    }
    return password;
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _delivery_order_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5962);
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4796);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1780);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8913);
/* harmony import */ var _domain_validity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9632);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3794);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9702);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9319);
/* harmony import */ var _inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2763);
/* harmony import */ var _placing_adopt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5390);
/* harmony import */ var _placing_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5534);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8850);














/**
 * The order action: adopt the order that has this reference or place one, wait for what the user
 * wants to wait for, and hand over what there is.
 *
 * What not every order needs is loaded where it is needed: an order without files loads no X.509.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { delivery, body } = inputs;
    const { csr } = body.certificate;
    const existing = await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_1__/* .existingKey */ .b)(inputs, csr);
    if ((0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsCertificate */ .BP)(delivery)) {
        const { checkFiles } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(delivery, existing, inputs.dryRun);
    }
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_11__/* .openReport */ .NL)({
        action: 'order',
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        productId: inputs.productId,
        withCsr: csr !== undefined || delivery.keyFile !== undefined,
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const origin = (0,_inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowRun */ .t)(env);
    const reference = inputs.duplicateGuard ? referenceOf(inputs, origin, report.warning) : undefined;
    if (reference !== undefined)
        report.useReference(reference);
    const step = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_6__/* .openContext */ .e)(inputs.credentials, inputs.redact, report);
    const keyToMake = delivery.keyFile !== undefined && existing === undefined;
    const named = completeBody(body, reference, origin);
    const context = {
        ...step,
        productId: inputs.productId,
        body: csr === undefined && existing !== undefined ? await withCsrOf(named, existing) : named,
        rerun: (origin?.attempt ?? 1) > 1,
        outlivesRun: inputs.orderReference !== undefined || inputs.renewBeforeDays !== undefined,
        keyToMake,
    };
    try {
        const renewal = await renewalOf(inputs, context);
        if (renewal?.state === 'not due' || (renewal?.state === 'renewed' && !context.rerun)) {
            report.reportNotDue(renewal.daysRemaining);
        }
        else if (inputs.dryRun) {
            const { dryRun } = await Promise.all(/* import() */[__webpack_require__.e(7765), __webpack_require__.e(4485)]).then(__webpack_require__.bind(__webpack_require__, 4485));
            const shown = keyToMake ? await withCsrOf(named, await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_1__/* .passingKey */ .Di)(inputs.keyType)) : context.body;
            await dryRun({ ...context, body: shown }, reference, inputs.credentials.apiUrl);
        }
        else {
            await fulfil(context, inputs, { reference, existing, renewal });
        }
        report.writeSummary();
    }
    catch (error) {
        report.writeSummary((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(error));
        throw error;
    }
    finally {
        step.service.close();
    }
}
/** Adopts the order or places it, and hands over what there is. */
async function fulfil(context, inputs, { reference, existing, renewal }) {
    const found = reference === undefined ? undefined : await (0,_placing_adopt_js__WEBPACK_IMPORTED_MODULE_9__/* .findOrder */ .G5)(context, reference);
    const { keyFile } = inputs.delivery;
    if (found !== undefined) {
        if (keyFile !== undefined)
            context.report.reportKey(keyFile, false);
        return handOver(context, inputs, found, existing);
    }
    // Renewed by an earlier attempt of this run, it would have been found.
    if (renewal?.state === 'renewed')
        return context.report.reportNotDue(renewal.daysRemaining);
    if (!context.keyToMake) {
        if (keyFile !== undefined)
            context.report.reportKey(keyFile, false);
        return handOver(context, inputs, await (0,_placing_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOrder */ .w)(context, reference), existing);
    }
    // Made only now that an order will be placed, and saved before that.
    const key = await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_1__/* .saveNewKey */ .Dh)(inputs, context.report);
    const keyed = { ...context, keyToMake: false, body: await withCsrOf(context.body, key) };
    await handOver(keyed, inputs, await (0,_placing_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOrder */ .w)(keyed, reference), key);
}
async function renewalOf(inputs, context) {
    const orderId = inputs.body.renewal_of_order_id;
    if (inputs.dryRun || inputs.renewBeforeDays === undefined || orderId === undefined)
        return undefined;
    const { readRenewal } = await __webpack_require__.e(/* import() */ 7024).then(__webpack_require__.bind(__webpack_require__, 7024));
    return readRenewal(context, orderId, inputs.renewBeforeDays);
}
/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(context, { waiting, delivery }, order, key) {
    refuseRejected(order);
    let current = order;
    if (waiting.goal !== 'none') {
        const { waitForOrder } = await __webpack_require__.e(/* import() */ 2623).then(__webpack_require__.bind(__webpack_require__, 2623));
        current = await waitForOrder(context, order, waiting);
    }
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { renewal_of_order_id, certificate } = context.body;
    const { csr } = certificate;
    const expected = {
        publicKey: csr === undefined ? undefined : publicKeyOf(csr),
        emails: certificate.emails,
        usage: (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_3__/* .productOf */ .$7)(context.productId).usage,
        // An order that was found may have been placed with another validity than this step asks for.
        latestEnd: (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_12__/* .latestEnd */ .zO)({ ...(order.validity ?? context.body), renewal_of_order_id }, new Date()),
        commonNames: (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedCommonNames */ .IT)(context.productId, context.body),
    };
    await deliverCertificate(context, current, delivery, { expected, key });
}
function referenceOf(inputs, origin, warn) {
    if (inputs.orderReference !== undefined)
        return inputs.orderReference;
    if (origin === undefined) {
        warn('GITHUB_REPOSITORY and GITHUB_RUN_ID are not set, so this is not a workflow run: the reference names only what ' +
            'is ordered, and the same request finds the same order.');
    }
    const identity = (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(inputs.productId, inputs.body);
    const renewedOrderId = inputs.body.renewal_of_order_id;
    return inputs.renewBeforeDays === undefined || renewedOrderId === undefined
        ? (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .deriveReference */ .$_)(origin, identity)
        : (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .deriveRenewalReference */ .bK)(inputs.credentials.apiUrl.host, renewedOrderId, identity);
}
/** Adds what ties the order to this run: its reference and, for people, the run's URL. */
function completeBody(body, reference, origin) {
    const named = reference === undefined ? '' : ` ${(0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .inComment */ .N7)(reference)}`;
    return {
        ...(origin === undefined ? {} : { comments: `Ordered by ${origin.url}${named}` }),
        ...body,
        ...(reference === undefined ? {} : { alternative_order_id: reference }),
    };
}
async function withCsrOf(body, key) {
    return { ...body, certificate: { ...body.certificate, csr: await (0,_delivery_order_key_js__WEBPACK_IMPORTED_MODULE_1__/* .csrOf */ .ev)(key, body.certificate) } };
}
/** A request that is refused at once is a refusal; an order that ended later, by whomever, is closed. */
function refuseRejected(order) {
    const rejected = order.requestStatus === 'rejected';
    if (!rejected && !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_13__/* .isClosed */ .Lx)(order.status))
        return;
    const what = rejected ? `Its request ${order.requestId ?? ''} was rejected` : `It is ${order.status}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(rejected && order.created ? 'api_refused' : 'order_closed', `No certificate will be issued for order ${order.id}. ${what}. Ask an administrator of the CertCentral account why, ` +
        'correct that, and place a new order with a new order-reference or in a new workflow run.');
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ findOrder),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   VL: () => (/* binding */ lookForOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);





/**
 * Looks for the order that has this step's reference, before anything is placed, and reports it.
 *
 * @returns the order to go on with, or `undefined` where the service says that there is none
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited` where the look-up fails, because
 *   "not known" is not "none"; `order_closed`, `reference_conflict`, `csr_mismatch` where the order
 *   there cannot be taken
 */
async function findOrder(context, reference) {
    const { report } = context;
    const { taken: found, refused } = await lookForOrder(context, reference);
    if (found === undefined) {
        if (refused === undefined)
            return undefined;
        // Its ID is what people need; an order for somebody else is not reported as this step's.
        if (refused.error.code !== 'reference_conflict')
            report.reportOrder(refused.order);
        throw refused.error;
    }
    const differences = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDifferences */ .Fh)(found.info, context.body);
    if (differences.length > 0) {
        report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ` +
            `${differences.join(', ')}. Change that in CertCentral where it matters.`);
    }
    const { csr } = context.body.certificate;
    if (csr !== undefined && (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameKey */ .mW)(context, found.info)) === undefined) {
        report.info(`Order info does not tell the CSR of order ${found.order.id}, so whether it has the key of this step is not known.`);
    }
    const validity = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(found.info);
    const order = Object.keys(validity).length === 0 ? found.order : { ...found.order, validity };
    report.reportOrder(order);
    return order;
}
/**
 * The first order with the reference that can be taken. Of two runs at once each finds its own, since
 * they differ in key or identity. Reads only.
 *
 * @throws {ActionError} as `findOrder` does for a look-up that fails
 */
async function lookForOrder(context, reference) {
    const result = {};
    const isEnough = async (found) => {
        const error = await refusalOf(context, found, { reference, consequence: 'nothing was ordered' });
        if (error === undefined)
            result.taken ??= found;
        else if (result.refused === undefined || result.refused.error.code === 'reference_conflict') {
            result.refused = { order: found.order, error };
        }
        return error === undefined;
    };
    const listed = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, lookUp(context, reference), (error) => {
        throw lookUpFailed(error, reference, []);
    });
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, readListed(context, reference, { listed, isEnough }), (error) => {
        throw lookUpFailed(error, reference, error instanceof _finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ContradictingLookUp */ .Ct ? [] : listed);
    });
    return result;
}
async function readListed(context, reference, { listed, isEnough }) {
    const found = await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, reference, listed, { isEnough });
    if (found.length === 0)
        await lookIntoList(context, reference, isEnough);
}
/**
 * Why an order that has the reference cannot be taken: it is closed or is not what this step asks for.
 *
 * @param consequence what that means for this step's own order
 * @returns `order_closed`, `reference_conflict` or `csr_mismatch`; `undefined` where it can be taken
 */
async function refusalOf(context, { order, info }, { reference, consequence }) {
    const which = `Order ${order.id} already has the reference ${reference}`;
    const differences = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .conflicts */ .em)(info, context.productId, context.body);
    if (differences.length > 0) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `${which}, but differs from this request in ${differences.join(', ')}; ${consequence}. Give each request an ` +
            'order-reference of its own.');
    }
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('order_closed', `${which} and is ${order.status}; ${consequence}. A closed order is never replaced automatically. To place a ` +
            'new order, give a new order-reference or start a new workflow run.');
    }
    if (context.keyToMake || (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOtherKey */ .E2)(context, info))) {
        const why = context.keyToMake
            ? 'but its key is not in key-file, where there is no file'
            : 'but its CSR has a different key from the one given now';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('csr_mismatch', `${which}, ${why}; ${consequence}. Provide the key of the first attempt. If that key is lost, use the reissue ` +
            `action with order-id: ${order.id}, which replaces the key without a second order.`);
    }
    return undefined;
}
function lookUpFailed(error, reference, listed) {
    const what = listed.length === 0
        ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.`
        : `There may be an order with the reference ${reference} (${(0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(listed)}), but reading it failed; this step ` +
            'placed nothing.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `${what} ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Solve that, then run the job again.`);
}
/** Pauses between the look-ups of a re-run, for an order of an earlier attempt that does not show up yet. */
const RERUN_PAUSES_SECONDS = [2, 4, 8];
async function lookUp(context, reference) {
    let listed = await context.service.ordersByReference(reference);
    for (const pause of context.rerun ? RERUN_PAUSES_SECONDS : []) {
        if (listed.length > 0)
            break;
        await context.wait(pause);
        listed = await context.service.ordersByReference(reference);
    }
    return listed;
}
/** GitHub lets a run be re-run for 30 days. */
const RERUN_DAYS = 31;
/**
 * The order in the list of orders, where an earlier attempt or run can have placed it: an account's
 * look-up may not show client orders, show them late, or not know their references, which our
 * comment names, too.
 */
async function lookIntoList(context, reference, isEnough) {
    if (!context.rerun && !context.outlivesRun)
        return;
    const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * _domain_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MILLISECONDS */ .SM);
    await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(context, { reference, isEnough, since, postedAt: undefined, ruledOut: new Set() });
}


/***/ })

};
;