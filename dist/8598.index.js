"use strict";
exports.id = 8598;
exports.ids = [8598];
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
async function existingKey({ delivery: { keyFile, keyPassword }, keyType, dryRun }, csr) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const { typeOf } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 8889));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
            'empty to use that key, or give another key-file.');
    }
    if (csr === undefined) {
        if (key === undefined)
            await checkPlace(keyFile, dryRun);
        return key;
    }
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 6982));
    const { publicKeyDer } = await __webpack_require__.e(/* import() */ 5940).then(__webpack_require__.bind(__webpack_require__, 5940));
    if (key !== undefined && publicKeyOf(csr)?.equals(publicKeyDer(key)))
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'contains a different key from the CSR'}, so nothing was sent to ` +
        'DigiCert. Give the path of the key of that CSR, or leave csr and csr-file empty to have a key and a CSR made.');
}
/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile, dryRun) {
    const { checkTarget } = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = checkTarget(keyFile, { mode: 0o600, overwrite: false }, dryRun);
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
    const { keepKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
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
    const { makeCsr } = await Promise.all(/* import() */[__webpack_require__.e(7272), __webpack_require__.e(7622)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    return makeCsr(key, { commonName: common_name, emails });
}
/** The key that a dry run shows in its CSR; it is kept nowhere. */
async function passingKey(keyType) {
    const { makeKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6949)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    return makeKey(keyType ?? 'ec-p256');
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   lU: () => (/* binding */ isInDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not tell upper from lower case.
 */
function isSameFile(one, other, platform = process.platform) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(platform) && foldedPath(first) === foldedPath(second);
}
/** Whether a path is below a directory, through links as well. */
function isInDirectory(directory, path) {
    return isBelow(realPath(directory), realPath(path));
}
/**
 * Whether a path without links is below another.
 *
 * @param rules of this system, or of another one in a test
 */
function isBelow(directory, path, rules = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = rules.relative(directory, path);
    return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !rules.isAbsolute(way);
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

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ placeOrder)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 6 modules
var certcentral = __webpack_require__(7949);
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
async function placeOrder(context, reference, { confirm = true, explain: explains = true, onAnswer } = {}) {
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
    onAnswer?.(order.id);
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
    const { recover } = await __webpack_require__.e(/* import() */ 8896).then(__webpack_require__.bind(__webpack_require__, 8896));
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
    const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(7765), __webpack_require__.e(5390)]).then(__webpack_require__.bind(__webpack_require__, 7765));
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