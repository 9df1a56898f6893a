"use strict";
exports.id = 395;
exports.ids = [395,803,390];
exports.modules = {

/***/ 5962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ saveNewKey),
/* harmony export */   Di: () => (/* binding */ passingKey),
/* harmony export */   b: () => (/* binding */ existingKey),
/* harmony export */   ev: () => (/* binding */ csrOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used is
 * refused before anything is sent.
 *
 * @param csr the CSR that was given, whose key it has to be
 * @throws {ActionError} `invalid_input` where the file has no usable key, a key of another kind than
 *   was asked for, or not the key of the CSR
 */
async function existingKey({ delivery: { keyFile, keyPassword }, keyType }, csr) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey, typeOf } = await Promise.all(/* import() */[__webpack_require__.e(220), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 9220));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
            'empty to use that key, or give another key-file.');
    }
    if (csr === undefined) {
        if (key === undefined)
            await checkPlace(keyFile);
        return key;
    }
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 5940));
    if (key !== undefined && publicKeyOf(csr)?.equals(publicKeyDer(key)))
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'contains a different key from the CSR'}, so nothing was sent to ` +
        'DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.');
}
/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 4181));
    const check = checkTarget(keyFile, { mode: 0o600, overwrite: false });
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, check, (cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `key-file: ${cause.message} Nothing was sent to DigiCert.`, { cause });
    });
}
/**
 * A new key in `key-file`, which is on the disk before this returns, and is told in the outputs.
 *
 * @throws {ActionError} `invalid_input` where it cannot be saved
 */
async function saveNewKey({ delivery: { keyFile, keyPassword }, keyType }, report) {
    const { keepKey } = await Promise.all(/* import() */[__webpack_require__.e(220), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 9220));
    const file = keyFile;
    const { key, made } = await keepKey(file, keyType ?? 'ec-p256', keyPassword);
    report.reportKey(file, made);
    if (made && keyPassword === undefined) {
        report.notice('The private key is saved without a password, because key-password is empty. An unset secret is empty, too.');
    }
    return key;
}
/** A CSR made with this key, for the names of an order. */
async function csrOf(key, { common_name, emails }) {
    const { makeCsr } = await Promise.all(/* import() */[__webpack_require__.e(220), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 9220));
    return makeCsr(key, { commonName: common_name, emails });
}
/** The key that a dry run shows in its CSR; it is kept nowhere. */
async function passingKey(keyType) {
    const { makeKey } = await Promise.all(/* import() */[__webpack_require__.e(220), __webpack_require__.e(803)]).then(__webpack_require__.bind(__webpack_require__, 9220));
    return makeKey(keyType ?? 'ec-p256');
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ KEY_TYPES),
/* harmony export */   j: () => (/* binding */ CERTIFICATE_FORMATS)
/* harmony export */ });
/** The values of the input `certificate-format`. */
const CERTIFICATE_FORMATS = ['pem', 'pem-leaf', 'pem-chain', 'p7b', 'der'];
/** The values of the input `key-type`. */
const KEY_TYPES = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'];


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(process.platform) && foldedPath(first) === foldedPath(second);
}
/** The path without links, as far as it exists. */
function realPath(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
        return parent === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}
function foldedPath(path) {
    return path.normalize('NFC').toLowerCase();
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nR: () => (/* binding */ readDelivery),
  kf: () => (/* binding */ readPassword),
  OG: () => (/* binding */ readWaiting),
  BP: () => (/* binding */ wantsCertificate)
});

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __webpack_require__(803);
;// CONCATENATED MODULE: ./src/domain/waiting.ts
/** What a step waits for: the values of the input `wait-for`. */
const GOALS = ['none', 'approval', 'issuance'];

// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __webpack_require__(9112);
;// CONCATENATED MODULE: ./src/inputs/delivery-inputs.ts



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
/** Reads which files to write. Passwords are masked first. */
function readDelivery(reader, mask) {
    const keyPassword = readPassword(reader, 'key-password', mask);
    const password = readPassword(reader, 'pkcs12-password', mask);
    const keyFile = reader.path('key-file');
    const file = reader.path('pkcs12-file');
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
    }
    if (file !== undefined && password === undefined) {
        reader.refuse('pkcs12-password', 'is required with pkcs12-file. Give it from a secret.');
    }
    refuseSharedPaths(reader);
    return {
        certificateFile: reader.path('certificate-file'),
        format: reader.oneOf('certificate-format', certificate/* CERTIFICATE_FORMATS */.j) ?? 'pem',
        overwrite: reader.boolean('overwrite') ?? false,
        keyFile,
        keyPassword,
        pkcs12: file === undefined || password === undefined ? undefined : { file, password },
    };
}
/** Two names of one file: what is written last would replace the other, a private key perhaps. */
function refuseSharedPaths(reader) {
    const taken = [];
    for (const name of ['key-file', 'certificate-file', 'pkcs12-file']) {
        const path = reader.raw(name);
        if (path === undefined)
            continue;
        const other = taken.find((earlier) => (0,same_file/* isSameFile */.D)(earlier.path, path));
        if (other !== undefined)
            reader.refuse(name, `is the same file as ${other.name}; give each file its own path.`);
        taken.push({ name, path });
    }
}
function readPassword(reader, name, mask) {
    const password = reader.password(name);
    if (password !== undefined)
        mask(password);
    return password;
}
/** Whether the delivery asks for a certificate at all. */
function wantsCertificate({ certificateFile, pkcs12 }) {
    return certificateFile !== undefined || pkcs12 !== undefined;
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./src/bundle/github.ts
/**
 * Stands in for the root of `@actions/github` inside the bundle (see `paths` in tsconfig.json).
 *
 * This action needs only the workflow context. The root also evaluates Octokit and a second HTTP
 * client (12 to 25 ms and 142 KB, measured with 9.1.1), and the package exports no other path.
 */


;// CONCATENATED MODULE: ./src/inputs/workflow-run.ts

/**
 * The run by the runner's environment, or `undefined` outside of a workflow. A re-run keeps its run ID.
 */
function workflowRun(env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return undefined;
    const { serverUrl, repo, runId, runAttempt } = contextWithoutEvent();
    const repository = `${repo.owner}/${repo.repo}`;
    return {
        serverUrl,
        repository,
        repositoryId: env.GITHUB_REPOSITORY_ID || undefined,
        job: env.GITHUB_JOB || undefined,
        step: env.GITHUB_ACTION || undefined,
        runId: String(runId),
        url: `${serverUrl}/${repository}/actions/runs/${runId}`,
        attempt: Number.isNaN(runAttempt) ? 1 : runAttempt,
    };
}
/** The event is of no use here, and its file may be missing or unreadable, which `Context` does not survive. */
function contextWithoutEvent() {
    const { GITHUB_EVENT_PATH } = process.env;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return new Context();
    }
    finally {
        if (GITHUB_EVENT_PATH !== undefined)
            process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
    }
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
        const { checkFiles } = await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(delivery, existing);
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
            const { dryRun } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 4485));
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
    const { readRenewal } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 7024));
    return readRenewal(context, orderId, inputs.renewBeforeDays);
}
/** Waits as long as the user wants, and writes the certificate's files if there is one. */
async function handOver(context, { waiting, delivery }, order, key) {
    refuseRejected(order);
    let current = order;
    if (waiting.goal !== 'none') {
        const { waitForOrder } = await __webpack_require__.e(/* import() */ 623).then(__webpack_require__.bind(__webpack_require__, 2623));
        current = await waitForOrder(context, order, waiting);
    }
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 8973));
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 6982));
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
    const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * 86_400_000);
    await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(context, { reference, isEnough, since, postedAt: undefined, ruledOut: new Set() });
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ placeOrder)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 5 modules
var certcentral = __webpack_require__(4712);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/domain/order.ts
var domain_order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/domain/reference.ts
var domain_reference = __webpack_require__(8913);
// EXTERNAL MODULE: ./src/finding/compare.ts
var compare = __webpack_require__(3794);
// EXTERNAL MODULE: ./src/finding/search.ts
var search = __webpack_require__(5745);
;// CONCATENATED MODULE: ./src/placing/confirm.ts







/**
 * Confirms that the order which a POST's answer names is this step's, with the look-up that will
 * protect the next attempt: it also shows the order's state, and a second order of a run that raced
 * with this one. Where the look-up does not list the order, or lists others as well, order info has to
 * show that it is ours.
 *
 * @param start when the POST was sent, by the service's clock
 * @returns the order with its state, or as it is where the job was cancelled; `undefined` where it is another's, or
 *   nothing can be read of it
 */
async function confirmOrder(context, reference, order, start) {
    if (context.cancelled.aborted)
        return withoutReadBack(context, order);
    const listed = await listedOrders(context, reference, order.id);
    const own = listed?.find(({ id }) => id === order.id);
    if (listed === undefined || own === undefined) {
        return confirmByInfo(context, reference, order, { start, lookedUp: listed !== undefined });
    }
    // Two people with one reference, and answers that were swapped on the way.
    const others = listed.filter(({ id }) => id !== order.id);
    if (others.length > 0 && !(await isOurs(context, order.id)))
        return undefined;
    const open = others.filter(({ status }) => !(0,domain_order/* isClosed */.Lx)(status));
    if (open.length > 0) {
        context.report.warning(`Another run placed the same order at the same time: ${(0,search/* idsOf */.UX)(open)}, beside ${order.id}. Cancel the one that ` +
            'you do not need in CertCentral (order page, Cancel order), and set "concurrency:" in the workflow.');
    }
    return {
        ...order,
        status: own.status,
        certificateId: order.certificateId ?? own.certificateId,
        ...(open.length === 0 ? {} : { rivals: open.map(({ id }) => id) }),
    };
}
/** After a cancellation the answer's word has to do: a runner gives a step only seconds. */
function withoutReadBack({ report }, order) {
    report.warning(`Order ${order.id} was placed, but not read back. The job was cancelled.`);
    return order;
}
/** What the look-up shows; `undefined` where it fails, since order info can confirm the order as well. */
async function listedOrders({ service, report }, reference, orderId) {
    return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, service.ordersByReference(reference, certcentral/* QUICK_LOOK */.KR), (error) => {
        report.warning(`Order ${orderId} was placed, but reading it back failed. ${(0,errors/* withHint */.mu)(error)}`);
        // The response may be the one to the POST, and the one before another request's.
        service.reconnect();
        return undefined;
    });
}
async function confirmByInfo(context, reference, order, { start, lookedUp }) {
    const info = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, context.service.orderInfo(order.id, certcentral/* QUICK_LOOK */.KR), (error) => {
        if (!context.cancelled.aborted) {
            context.report.info(`Reading order ${order.id} failed. ${(0,errors/* withHint */.mu)(error)}`);
        }
        return undefined;
    });
    if (info === undefined) {
        return context.cancelled.aborted ? withoutReadBack(context, order) : undefined;
    }
    const shown = info.alternative_order_id === reference;
    const named = (0,search/* commentsOf */.u3)(info).some((comment) => comment.includes((0,domain_reference/* inComment */.N7)(reference)));
    const ours = shown || (named && !info.alternative_order_id)
        ? await hasOurIdentity(context, info)
        : !info.alternative_order_id &&
            !(0,search/* isOlder */.tW)(info, start) &&
            (await (0,search/* isOursByIdentity */.$r)(context, info, { answered: true }));
    if (!ours)
        return undefined;
    if (shown && lookedUp) {
        context.report.warning(`CertCentral's look-up does not show order ${order.id} by its reference, although the order has it. ` +
            'Re-runs can find it only in the list of orders.');
    }
    else if (!shown)
        (0,search/* warnUnguarded */.Im)(context, order.id);
    return {
        ...order,
        ...(0,order_responses/* orderOf */.mJ)(info),
        ...(shown ? {} : { unguarded: true }),
        certificateId: order.certificateId ?? info.certificate?.id,
    };
}
/** Whether an order that the look-up lists beside others is this step's; one that cannot be read is. */
async function isOurs(context, orderId) {
    const reading = context.service.orderInfo(orderId, certcentral/* QUICK_LOOK */.KR);
    const info = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, reading, () => undefined);
    return info === undefined || hasOurIdentity(context, info);
}
async function hasOurIdentity(context, info) {
    const differences = (0,compare/* conflicts */.em)(info, context.productId, context.body);
    return differences.length === 0 && !(await (0,compare/* hasOtherKey */.E2)(context, info));
}

;// CONCATENATED MODULE: ./src/placing/place.ts


/**
 * Pauses before the look-ups that follow an unclear answer: half a minute in all. None is of five or six
 * seconds, after which many servers close a connection, just when the next request goes out.
 */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 7, 8, 10];
/**
 * Places the order: one POST, which is never repeated where it may have been processed. The order
 * that the answer names is confirmed; where the answer leaves open what happened, or names somebody
 * else's order, the order is looked for.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch`, `order_closed`:
 *   CertCentral refused the POST, because an order that cannot be taken has its reference
 */
async function placeOrder(context, reference, { confirm = true, explain: explains = true } = {}) {
    const { service, report } = context;
    const start = new Date(Date.now() + service.clockOffsetMilliseconds());
    report.openAttempt(start);
    const post = service.placeOrder(context.productId, context.body);
    const placed = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, post, (error) => error);
    if (placed instanceof errors/* RequestError */.GI) {
        if (placed.failure === 'unclear')
            return lookForOwn(context, { error: placed, reference, start });
        if (reference !== undefined && isInUse(placed)) {
            return lookForOwn(context, { error: placed, reference, start, refused: true });
        }
        report.closeAttempt();
        throw refusedOrder(placed, explains ? await explain(context, placed) : []);
    }
    const order = orderOfAnswer(placed);
    if (reference === undefined || !confirm) {
        report.reportOrder(order);
        return order;
    }
    report.info(`CertCentral answered with order ${order.id}.`);
    const confirmed = await confirmOrder(context, reference, order, start);
    if (confirmed !== undefined) {
        report.reportOrder(confirmed);
        return confirmed;
    }
    const error = new errors/* RequestError */.GI('unclear', `CertCentral answered with order ${order.id}, but nothing confirms that it is the order of this step.`);
    return lookForOwn(context, { error, reference, start });
}
function orderOfAnswer(placed) {
    const [request] = placed.requests;
    return {
        id: placed.id,
        created: true,
        requestId: request?.id,
        requestStatus: request?.status,
        certificateId: placed.certificate_id,
        organizationId: placed.organization?.id,
    };
}
/** @throws {ActionError} `unknown_outcome` where no order is found, `api_refused` where none was placed */
async function lookForOwn(context, { error, reference, start, refused = false }) {
    const { report, service } = context;
    if (reference === undefined)
        throw unknownOutcome(error, context);
    report.info(`${error.message} ${refused ? 'Looking' : 'An order may have been placed; looking'} for it.`);
    // What came may be the answer to another request on the same connection, and ours may come yet.
    service.reconnect();
    const { recover } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 8896));
    const search = { start, pausesSeconds: LOOK_UP_PAUSES_SECONDS, nothingPlaced: refused };
    const found = await recover(context, reference, search).catch((thrown) => {
        // Somebody else's order with this reference says nothing about one that this POST may have placed.
        if (thrown instanceof errors/* ActionError */.lZ && !refused)
            return thrown;
        if (thrown instanceof errors/* ActionError */.lZ)
            report.closeAttempt();
        throw thrown;
    });
    if (found === undefined && refused) {
        report.closeAttempt();
        throw refusedOrder(error, [`No order with the reference ${reference} can be seen with this key.`]);
    }
    if (found === undefined || found instanceof errors/* ActionError */.lZ) {
        throw unknownOutcome(error, context, reference, found);
    }
    report.reportOrder(found);
    return found;
}
/** Another order has this reference: DigiCert is not known to say so, but then it may be this step's. */
function isInUse({ failure, message }) {
    // Codes join their words with underscores and bars.
    const said = message.replace(/[_|]/g, ' ');
    return (failure === 'refused' &&
        message.includes('alternative_order_id') &&
        /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(said));
}
/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(context, error) {
    // What the hint says already needs no requests.
    const known = error.message.includes('alternative_order_id');
    if (error.failure !== 'refused' || error.foreign || known || context.cancelled.aborted)
        return [];
    const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(765), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 7765));
    return explainRefusal(context, error.codes);
}
function refusedOrder(error, findings) {
    const message = [(0,errors/* withHint */.mu)(error), ...findings].join(' ');
    switch (error.failure) {
        case 'limited':
            return new errors/* ActionError */.lZ('rate_limited', `Placing the order failed; nothing was ordered. ${message}`, {
                cause: error,
            });
        case 'undelivered':
            return (0,errors/* requestFailed */.dz)(error, 'not_ordered', `Placing the order failed before anything was sent, so nothing was ordered. ${message} You can safely run ` +
                'the job again.');
        default:
            return new errors/* ActionError */.lZ('api_refused', `DigiCert did not accept the order. ${message}`, {
                cause: error,
            });
    }
}
/** @param foreign why the order that has the reference is not this step's, where there is one */
function unknownOutcome(error, context, reference, foreign) {
    const advice = reference === undefined
        ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
            `Certificates, Orders (product ${context.productId}, today).`
        : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Running this job again is safe, ` +
            `since it looks for that reference first.${context.outlivesRun ? '' : ' A new workflow run would not find it and may pay twice.'}`;
    return new errors/* ActionError */.lZ('unknown_outcome', `Placing the order ended without a clear answer: an order may exist. ${(0,errors/* withHint */.mu)(error)} ${advice}`, { cause: error });
}


/***/ })

};
;