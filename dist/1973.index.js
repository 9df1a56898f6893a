"use strict";
exports.id = 1973;
exports.ids = [1973];
exports.modules = {

/***/ 1973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1780);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _domain_validity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9632);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9702);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5745);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1505);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9319);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);










/**
 * The collect action: read an order that exists, wait for it if asked, and write its certificate
 * if there is one. It places, approves and cancels nothing.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const key = await keyOf(inputs);
    if ((0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsCertificate */ .BP)(inputs.delivery)) {
        const { checkFiles } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
        await checkFiles(inputs.delivery, key);
    }
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .openReport */ .NL)({
        action: 'collect',
        redact: inputs.redact,
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_3__/* .openContext */ .e)(inputs.credentials, inputs.redact, report);
    try {
        const { order, info } = await readOrder(context, inputs.order);
        report.reportOrder(order);
        await handOver(context, inputs, { order, info, key });
        report.writeSummary();
    }
    catch (error) {
        report.writeSummary((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(error));
        throw error;
    }
    finally {
        context.service.close();
    }
}
async function readOrder(context, choice) {
    if ('reference' in choice)
        context.report.useReference(choice.reference);
    const found = (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_4__/* .liveOrder */ .ty)(await (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_5__/* .readChosen */ .Vh)(context, choice, { isEnough: _finding_search_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT, fallback: 'not_issued' }));
    if (found === undefined)
        throw (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_5__/* .noneHas */ .pg)('not_issued', choice);
    return found;
}
async function handOver(context, inputs, { order, info, key }) {
    // Without a goal this only refuses an order that is closed.
    const { waitForOrder } = await __webpack_require__.e(/* import() */ 2623).then(__webpack_require__.bind(__webpack_require__, 2623));
    const current = await waitForOrder(context, order, inputs.waiting);
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsCertificate */ .BP)(inputs.delivery))
        return;
    const { deliverCertificate } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
    const { readCsr } = await __webpack_require__.e(/* import() */ 1643).then(__webpack_require__.bind(__webpack_require__, 1643));
    const { publicKeyOf } = await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 6982));
    // What was read before the wait does not know the certificate yet.
    const { certificate } = (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_8__/* .isIssued */ .sl)(order) || !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_8__/* .isIssued */ .sl)(current) ? info : await infoOf(context, info);
    const csr = readCsr(certificate?.csr ?? '');
    const product = (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .productOf */ .$7)(info.product?.name_id ?? '');
    const expected = {
        publicKey: 'pem' in csr ? publicKeyOf(csr.pem) : undefined,
        emails: certificate?.emails ?? [],
        usage: product.usage,
        latestEnd: (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_9__/* .statedEnd */ .F3)(certificate?.valid_till),
        commonNames: product.family === 'unknown' ? undefined : (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .toldCommonNames */ .HY)(certificate),
        serialNumber: certificate?.serial_number,
        thumbprint: certificate?.thumbprint,
    };
    await deliverCertificate(context, current, inputs.delivery, {
        expected,
        key,
        required: inputs.waiting.onTimeout === 'fail',
    });
}
/** Order info as it is now, or as it was where it cannot be read: the certificate itself is checked anyway. */
function infoOf({ service }, before) {
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.orderInfo(before.id, { tries: 1 }), () => before);
}
async function keyOf({ delivery: { keyFile, keyPassword } }) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9330)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined)
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', 'key-file: does not exist. Give the path of the key that the order was made with.');
}


/***/ }),

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

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ refuseOtherReference),
/* harmony export */   Rg: () => (/* binding */ chosenOrder),
/* harmony export */   Rx: () => (/* binding */ readOrder),
/* harmony export */   Vh: () => (/* binding */ readChosen),
/* harmony export */   pg: () => (/* binding */ noneHas)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1780);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);




/**
 * The order that a step is about, read in order info.
 *
 * @throws {ActionError} `reference_conflict` where a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` where the order cannot be read: nothing was changed
 */
async function chosenOrder(context, choice) {
    const found = await readChosen(context, choice, { fallback: 'not_ordered' });
    const open = found.filter(({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(order.status));
    if ('reference' in choice && open.length > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `${open.length} open orders have the reference ${choice.reference}: ${(0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(open.map(({ order }) => order))}; nothing ` +
            'was changed. Name the one that you mean with order-id.');
    }
    const chosen = open[0] ?? found.toSorted((one, other) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other.order, one.order))[0];
    if (chosen !== undefined)
        return chosen;
    throw noneHas('reference_conflict', choice);
}
/**
 * The orders that a choice names, read in order info: one with an ID, any number with a reference.
 *
 * @param isEnough whether no more need to be read after this one; all are read unless given
 * @param fallback the code if reading fails and CertCentral neither limited nor refused it
 */
async function readChosen(context, choice, { isEnough = () => false, fallback }) {
    const reading = 'id' in choice
        ? readOrder(context, choice.id).then((found) => [found])
        : context.service
            .ordersByReference(choice.reference)
            .then((listed) => (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, choice.reference, listed, { isEnough }));
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        if ('id' in choice && isMissing(error)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `CertCentral knows no order ${choice.id}, or the key may not see it. Check order-id, devkey and api-url. Nothing ` +
                'was changed.', { cause: error });
        }
        throw readingFailed(error, choice, fallback);
    });
}
/** No order has the reference of a choice. */
function noneHas(code, choice) {
    const { reference = '' } = 'reference' in choice ? choice : {};
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `No order has the reference ${reference}, or the key may not see it; nothing was changed. Check order-reference. ` +
        'In some accounts the look-up by reference does not show client certificate orders: use order-id there.');
}
/** An order by its ID, which the order's page in CertCentral shows. @throws {RequestError} */
async function readOrder({ service }, id, retry) {
    const info = await service.orderInfo(id, retry);
    return { order: { ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(info), created: false }, info };
}
/**
 * Refuses an order that does not have a reference. Where order info does not show references, the
 * look-up has to list the order.
 *
 * @throws {ActionError} `reference_conflict`; `api_refused`, `rate_limited`, `not_ordered`
 */
async function refuseOtherReference({ service }, { order, info }, reference) {
    if (info.alternative_order_id === reference)
        return;
    if (!info.alternative_order_id) {
        const listed = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.ordersByReference(reference), (error) => {
            throw readingFailed(error, { reference }, 'not_ordered');
        });
        if (listed.some(({ id }) => id === order.id))
            return;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('reference_conflict', `Order ${order.id} does not have the reference ${reference}; nothing was changed. Give the order-id and the ` +
        'order-reference that one ordering step reported.');
}
/** The service says that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, meaning }) {
    return status === 404 && (meaning === 'no order' || meaning === 'not found');
}
function readingFailed(error, choice, fallback) {
    const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
    const next = error.failure === 'refused' ? '.' : '; run the job again.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, fallback, `Reading ${which} failed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Nothing was changed${next}`);
}


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


/***/ })

};
;