"use strict";
exports.id = 511;
exports.ids = [511,803];
exports.modules = {

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

/***/ 1780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   sl: () => (/* binding */ isIssued)
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
/** Issued means both: `issued` can come before the certificate's ID, and the ID before `issued`. */
function isIssued(order) {
    return order.status === 'issued' && order.certificateId !== undefined;
}
/** DigiCert's words: the order's status, and the request's where approval is open. */
function stateOf({ status, requestStatus }) {
    if (requestStatus === undefined || requestStatus === 'approved')
        return status ?? requestStatus ?? 'not known yet';
    return status === undefined ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);
/* harmony import */ var _certificate_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9220);
/* harmony import */ var _certificate_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5940);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4181);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7994);









/**
 * The key action: the key in the file, or a new one that is saved there, and a CSR made with it. No
 * request leaves the runner.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs) {
    const { keyFile, keyPassword, csrFile, commonName } = inputs;
    const outputs = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .openOutputs */ .tS)('key');
    if (csrFile !== undefined)
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_6__.checkTarget)(csrFile, { overwrite: false, replaceable: isCsrFile });
    const { key, made } = await (0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.keepKey)(keyFile, inputs.keyType ?? 'ec-p256', keyPassword);
    outputs.set('key-file', keyFile);
    outputs.set('key-created', String(made));
    refuseOtherType(key, inputs);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(made ? 'A new key was made and saved.' : 'The key that was there is used again.');
    if (made && keyPassword === undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm('The key is saved without a password, because key-password is empty.');
    }
    const csr = await (0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.makeCsr)(key, { commonName, emails: [] });
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_certificate_public_key_js__WEBPACK_IMPORTED_MODULE_5__.publicKeyDer)(key)).digest('hex');
    outputs.set('csr', csr);
    outputs.set('public-key-sha256', fingerprint);
    if (csrFile !== undefined) {
        await (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_6__.writeFileWhole)(csrFile, Buffer.from(`${csr}\n`), { overwrite: false, replaceable: isCsrFile });
        outputs.set('csr-file', csrFile);
    }
    (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .addToSummary */ .Dg)(`## Key for a client certificate\n\n| | |\n|---|---|\n| Key | ${made ? 'made by this step' : 'was there already'} |\n` +
        `| Kind | \`${(0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}\` |\n| Public key (SHA-256) | \`${fingerprint}\` |\n\n`);
}
function refuseOtherType(key, { keyType }) {
    if (keyType === undefined || (0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key) === keyType)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the key in key-file is ${(0,_certificate_key_js__WEBPACK_IMPORTED_MODULE_4__.typeOf)(key)}. Leave key-type empty to use that key, or give ` +
        'another key-file.');
}
/** A file that contains a CSR and no private key: replacing it loses nothing. */
function isCsrFile(existing) {
    return 'pem' in (0,_certificate_csr_js__WEBPACK_IMPORTED_MODULE_3__.readCsr)(existing);
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ openOutputs)
/* harmony export */ });
/* unused harmony exports OUTPUTS, outputsOf */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



/**
 * Every output and the actions that have it. The `action.yml`s, which describe them, and the
 * documents are compared with this by tests.
 */
const OUTPUTS = {
    'order-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'order-url': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'order-reference': ['order', 'collect', 'reissue'],
    'order-created': ['order', 'collect', 'reissue'],
    'order-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'request-id': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'request-status': ['order', 'collect', 'approve', 'reissue', 'revoke'],
    'certificate-id': ['order', 'collect', 'reissue'],
    'organization-id': ['order'],
    'certificate-file': ['order', 'collect', 'reissue'],
    'serial-number': ['order', 'collect', 'reissue'],
    thumbprint: ['order', 'collect', 'reissue'],
    'not-before': ['order', 'collect', 'reissue'],
    'not-after': ['order', 'collect', 'reissue'],
    issuer: ['order', 'collect', 'reissue'],
    'days-remaining': ['order', 'collect', 'reissue'],
    preflight: ['order'],
    csr: ['key'],
    'csr-file': ['key'],
    'key-file': ['order', 'key', 'reissue'],
    'key-created': ['order', 'key', 'reissue'],
    'public-key-sha256': ['key'],
    changed: ['approve', 'reissue', 'revoke'],
    'action-taken': ['revoke'],
    count: ['inventory'],
    'issued-count': ['inventory'],
    'expiring-count': ['inventory'],
    'pending-count': ['inventory'],
    'next-expiry': ['inventory'],
    'expiring-order-ids': ['inventory'],
    'inventory-file': ['inventory'],
    'to-order': ['fleet'],
    'to-renew': ['fleet'],
    'to-revoke': ['fleet'],
    current: ['fleet'],
    waiting: ['fleet'],
    problems: ['fleet'],
    'has-changes': ['fleet'],
    ordered: ['fleet'],
    renewed: ['fleet'],
    revoked: ['fleet'],
    failed: ['fleet'],
    unknown: ['fleet'],
    'not-attempted': ['fleet'],
    'results-file': ['fleet'],
    'error-code': ['order', 'collect', 'key', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'],
};
/** The names of one action's outputs, in the order of the table. */
function outputsOf(action) {
    const entries = Object.entries(OUTPUTS);
    return entries.filter(([, actions]) => actions.includes(action)).map(([name]) => name);
}
/** @param action outputs that it does not have are not set */
function openOutputs(action) {
    const written = new Map();
    const has = (name) => OUTPUTS[name].includes(action);
    return {
        set(name, value) {
            if (value === undefined || written.get(name) === value || !has(name))
                return;
            writeOutput(name, value);
            written.set(name, value);
        },
        get: (name) => written.get(name),
        has,
    };
}
/** @throws {ActionError} `internal_error` where the runner's file cannot be written, on a full disk for example */
function writeOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('internal_error', `The output ${name} could not be written to GITHUB_OUTPUT (${(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}), so later steps would not see it. ` +
            'The log says what was done until then. Make room on the runner, look whether the log names an order, and run ' +
            'the job again.', { cause: error });
    }
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   gH: () => (/* binding */ renderChecks),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6474);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);




/** Who has to do something before there is a certificate, in one sentence. */
function nextStep(order, withCsr) {
    const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
    const afterwards = withCsr
        ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
        : 'The first address gets an e-mail from DigiCert; its owner makes key and certificate in a browser.';
    if (order.requestStatus === 'rejected')
        return 'Nothing follows: the request was rejected in CertCentral.';
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(order.status))
        return `Nothing follows: the order is ${order.status}.`;
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
        [
            'Placed by this step',
            order && facts.placing ? (order.created ? 'yes' : 'no, it existed already') : undefined,
        ],
        ['Request', order?.requestId],
        ['Request status', order?.requestStatus && words(order.requestStatus)],
        ['Order status', order?.status && words(order.status)],
        ['Certificate', order && facts.placing ? (order.certificateId ?? 'none yet') : undefined],
        ['Valid', certificate && `${certificate.notBefore.slice(0, 10)} to ${certificate.notAfter.slice(0, 10)}`],
        ['Serial number', certificate && `\`${certificate.serialNumber}\``],
        ['Thumbprint (SHA-256)', certificate && `\`${certificate.thumbprint}\``],
        ['Issuer', certificate && words(certificate.issuer)],
        ['Reference', facts.reference && `\`${facts.reference}\``],
        ...facts.rows,
        ['Failed', errorCode && `\`${errorCode}\`, see the log`],
        ['Next', errorCode === undefined ? facts.nextStep : undefined],
    ];
    const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
    return `## ${facts.title}\n\n| | |\n|---|---|\n${lines.join('\n')}\n\n`;
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
const NO_WORD = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodePattern */ .g)(String.raw `[^\p{L}\p{N}_ .,()-]`, 'gu');
/** Words of the service, so that they cannot be Markdown or HTML. */
function words(text) {
    return text.replace(_base_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .BEYOND_ASCII */ .a.test(text) ? NO_WORD() : /[^\w .,()-]/g, ' ');
}
/** A runner without summaries, or a full disk, costs no order. */
function addToSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    try {
        // Not through core.summary, whose promises take a step a millisecond.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The job summary could not be written (${code}).`);
    }
}


/***/ })

};
;