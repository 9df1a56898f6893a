/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   J0: () => (/* binding */ unlessRefused),
/* harmony export */   WL: () => (/* binding */ catchError),
/* harmony export */   dz: () => (/* binding */ requestFailed),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** The values of the output `error-code`. They are public: workflows branch on them. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    'invalid_input',
    'not_allowed',
    'api_refused',
    'not_ordered',
    'unknown_outcome',
    'rate_limited',
    'reference_conflict',
    'csr_mismatch',
    'order_closed',
    'not_issued',
    'certificate_mismatch',
    'rows_failed',
    'renewal_useless',
    'internal_error',
]));
/**
 * The failure of a step. Its message is complete: what was being done, the response, and
 * what to do next.
 */
class ActionError extends Error {
    name = 'ActionError';
    code;
    constructor(code, message, options = {}) {
        super(message, options);
        this.code = code;
    }
}
/** A request to CertCentral that got no usable response. The message describes the response. */
class RequestError extends Error {
    name = 'RequestError';
    failure;
    /** HTTP status, if there was one. */
    status;
    /** DigiCert's error codes, in the order of the answer. */
    codes;
    /** The meaning of the first of these codes, if it is known. */
    meaning;
    /** The response is not from CertCentral's API: HTML or other text instead of JSON. */
    foreign;
    /** The value of `Retry-After`. */
    retryAfterSeconds;
    /** The advice to the user, if there is one. */
    hint;
    constructor(failure, message, details = {}) {
        super(message, { cause: details.cause });
        this.failure = failure;
        this.status = details.status;
        this.codes = details.codes ?? [];
        this.meaning = details.meaning;
        this.foreign = details.foreign ?? false;
        this.retryAfterSeconds = details.retryAfterSeconds;
        this.hint = details.hint;
    }
}
/**
 * Returns the result of a promise, or, if it fails with an error of this kind, the result of `handle`. Any
 * other error is thrown as it is: it is a bug, or it is for the caller.
 */
async function catchError(kind, promise, handle) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof kind)
            return handle(error);
        throw error;
    }
}
/** Returns the result of a request; `undefined` if CertCentral refuses it. */
function unlessRefused(request) {
    return catchError(RequestError, request, (error) => {
        if (error.failure === 'refused')
            return undefined;
        throw error;
    });
}
/** `message`, with its hint if there is one. */
function withHint(error) {
    return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}
/**
 * The failure of a step whose request failed.
 *
 * @param fallback the code if CertCentral neither limited nor refused the request in its own words.
 *   `not_ordered` is for look-ups before an order: of those only a refused key or user is `api_refused`,
 *   since any other refusal only means that the look-up failed
 * @param message the whole message for the user; `withHint(error)` belongs in it
 */
function requestFailed(error, fallback, message) {
    const denied = ['wrong key', 'no permission', 'denied'].includes(error.meaning ?? '');
    const refused = error.failure === 'refused' && !error.foreign && fallback !== 'not_ordered';
    const code = error.failure === 'limited' ? 'rate_limited' : denied || refused ? 'api_refused' : fallback;
    return new ActionError(code, message, { cause: error });
}
/** The `error-code` of anything that was thrown; an error of another class is a bug. */
function errorCodeOf(error) {
    return error instanceof ActionError ? error.code : 'internal_error';
}


/***/ }),

/***/ 8859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function changesBetween(one, other) {
    if (one.length > 100)
        return one.length;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[other.length];
}
/** Whether the letters of the short form are in the word, in their order: `client_auth_plus`. */
function isAbbreviation(short, word) {
    let at = -1;
    return (short.length > 4 &&
        [...short].every((letter) => {
            at = word.indexOf(letter, at + 1);
            return at >= 0;
        }));
}
/** The word that is most like a mistyped one, and whether it is meant by all appearances. */
function nearest(mistyped, words) {
    const [best] = words
        .map((word) => ({
        word,
        changes: changesBetween(mistyped, word),
        abbreviated: isAbbreviation(mistyped, word),
    }))
        .sort((one, other) => Number(other.abbreviated) - Number(one.abbreviated) || one.changes - other.changes);
    if (best === undefined)
        return undefined;
    const { word, changes, abbreviated } = best;
    return { word, resembles: abbreviated || changes <= Math.max(2, word.length / 3) };
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ addSecret),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   gy: () => (/* binding */ openPeople)
/* harmony export */ });
/** Secrets of this process, each as it was given and, if it has several lines, by line. */
const secrets = new Set();
/** Shorter lines of a secret are in many texts. */
const MIN_LINE = 8;
const HIDDEN = '***';
/** From now on `withoutSecrets` replaces this text. */
function addSecret(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    for (const text of [secret.trim(), ...lines.filter(({ length }) => length >= MIN_LINE)])
        if (text !== '')
            secrets.add(text);
}
/**
 * The text with every secret of this process replaced; those of a few characters only if they are a whole word.
 *
 * @param shortest shorter secrets are left: for our own sentences, in which a password such as "secret" is a word
 */
function withoutSecrets(text, shortest = 1) {
    let shown = text;
    for (const secret of [...secrets].sort(longestFirst)) {
        if (secret.length < shortest)
            continue;
        shown = shown.replaceAll(secret.length < 5 ? new RegExp(wholeWord(secret), 'gu') : secret, HIDDEN);
    }
    return shown;
}
const MAX_NAMES = 50_000;
/** Bounded, so that a long text takes no long time. */
const ADDRESS = '[^\\s@<>()[\\]"\',;:]{1,64}@[^\\s@<>()[\\]"\',;:]{1,254}[^\\s@<>()[\\]"\',;:.]';
/** @param own values of the user: names in them are shown, so that an organization with such a name is */
function openPeople(own) {
    const names = new Set();
    const given = own.join('\n').normalize('NFC');
    const isOwn = (name) => !name.includes('@') && new RegExp(wholeWord(name), 'u').test(given);
    return {
        add(name) {
            const added = name.trim().normalize('NFC').toLowerCase();
            if (added.length < 2)
                return;
            names.add(added);
            if (names.size > MAX_NAMES)
                for (const first of names.values().take(1))
                    names.delete(first);
        },
        hideIn(text) {
            const composed = text.normalize('NFC');
            const lower = composed.toLowerCase();
            const found = [...names].filter((name) => lower.includes(name)).sort(longestFirst);
            return composed.replace(anyOf(found), (match) => (isOwn(match) ? match : HIDDEN));
        },
    };
}
function anyOf(names) {
    return new RegExp([ADDRESS, ...names.map(wholeWord)].join('|'), 'giu');
}
/** Scripts without case may write no spaces between words, so there a name can end anywhere. */
function wholeWord(text) {
    return `(?<![\\p{LC}\\p{Nd}_])${RegExp.escape(text)}(?![\\p{LC}\\p{Nd}_])`;
}
function longestFirst(one, other) {
    return other.length - one.length;
}


/***/ }),

/***/ 766:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);

const NOT_PRINTABLE = (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, 'gu');
/**
 * A text of any origin as one line: without control, format and bidirectional characters, and without what the
 * runner takes for a command (`::name::` at the beginning of a line, `##[name]` anywhere).
 *
 * @param limit longer texts are cut to this number of characters
 */
function oneLine(text, limit = Number.POSITIVE_INFINITY) {
    const line = text
        .toWellFormed()
        .replace(_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .BEYOND_ASCII */ .a.test(text) ? NOT_PRINTABLE() : /[^ -~]+/g, ' ')
        // The colons of an IPv6 address stay.
        .replace(/\[[0-9a-f:.]+\]|:(?=:)/gi, (found) => (found === ':' ? ': ' : found))
        .replaceAll('##[', '## [')
        .trim();
    if (line.length <= limit)
        return line;
    const characters = [...line];
    return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}...`;
}
/** A duration for people: `45 s`, `2.5 min`, `1.5 h`. */
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    return seconds < 3600 ? `${Math.round(seconds / 6) / 10} min` : `${Math.round(seconds / 360) / 10} h`;
}
/** A number with its word: `1 row`, `2 rows`. */
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BEYOND_ASCII),
/* harmony export */   g: () => (/* binding */ unicodePattern)
/* harmony export */ });
/** What is not in ASCII: asked before a `unicodePattern`, which most texts then never need. */
const BEYOND_ASCII = /[^\0-\x7f]/;
/**
 * A pattern with Unicode properties, built at its first use. V8 builds the sets of a literal already when it reads
 * the file: 0.1 to 0.8 ms each, in every step.
 */
function unicodePattern(source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  SC: () => (/* binding */ noticeAt),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./src/bundle/core.ts
/**
 * Stands in for the root of `@actions/core` inside the bundle (see `paths` in tsconfig.json).
 *
 * The root also evaluates an OIDC client with `undici`, a program runner and job summaries: most of a step's time
 * (163 ms, measured with 3.0.1). Upstream knows it: actions/toolkit#1621, #1697, #1893; #1800 would load it late.
 * The commands themselves are the package's; what follows is what its root makes of them.
 */


const info = (text) => void process.stdout.write(text + external_node_os_namespaceObject.EOL);
const debug = (text) => issueCommand('debug', {}, text);
const notice = (text) => issueCommand('notice', {}, text);
const warning = (text) => issueCommand('warning', {}, text);
const error = (text, place = {}) => issueCommand('error', { ...place }, text);
/** An annotation at a place; the root of the package calls these `file`, `startLine` and `startColumn`. */
const noticeAt = (text, place) => issueCommand('notice', { ...place }, text);
const startGroup = (title) => issueCommand('group', {}, title);
const endGroup = () => issueCommand('endgroup', {}, '');
const setSecret = (secret) => issueCommand('add-mask', {}, secret);
/** For a runner without files for outputs and state: `src/report/runner-files.ts` writes to the files. */
const saveState = (name, value) => issueCommand('save-state', { name }, value);
const setOutput = (name, value) => issueCommand('set-output', { name }, value);


/***/ }),

/***/ 6586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ takePreconnected),
/* harmony export */   k: () => (/* binding */ preconnect)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1705);

/** Connections that wait for their first request; by the URL object, so that no other gets one. */
const opened = new WeakMap();
/**
 * Opens the TCP connection of a step that is about to send requests, while modules load. Nothing is sent on it.
 * The first request opens a tunnel through a proxy, or a connection without TLS to a service on this machine.
 *
 * @returns ends the connection when the step ends, if no request has used it
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
 */
async function preconnect(base) {
    if (base.protocol !== 'https:' || (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(base) !== undefined)
        return () => { };
    const { connect } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7030, 23));
    const host = base.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({ host, port: Number(base.port) || 443, noDelay: true, keepAlive: true });
    // The first request reports a failure, since it then opens a connection of its own.
    socket.on('error', () => { });
    opened.set(base, socket);
    // Node connects at the end of this turn of the event loop, before modules load.
    await turn();
    // Node reads its CAs in a thread of its own.
    process.getBuiltinModule('node:tls');
    await turn();
    return () => takePreconnected(base)?.destroy();
}
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}
/** The connection that `preconnect` opened; once, and only if it has not failed. */
function takePreconnected(base) {
    const socket = opened.get(base);
    opened.delete(base);
    return socket?.destroyed ? undefined : socket;
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxyFor)
});

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
;// CONCATENATED MODULE: ./src/certcentral/proxy.ts


/**
 * The proxy that requests to this host go through, by the rules of GitHub's toolkit (`https_proxy`,
 * `no_proxy`, in either case; never for a loopback host).
 *
 * @throws {ActionError} `invalid_input` if the variable names no proxy: going around it would be
 *   another network
 */
function proxyFor(base) {
    if (base.protocol !== 'https:' || checkBypass(base))
        return undefined;
    const name = process.env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
    const given = process.env[name];
    if (!given)
        return undefined;
    // `URL` turns backslashes into slashes, and takes quotation marks for a part of the name.
    const odd = given.includes('\\') ? 'a backslash' : /["'`]/.test(given) ? 'quotation marks' : undefined;
    const proxy = odd === undefined ? URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`) : null;
    if (proxy !== null && /^https?:$/.test(proxy.protocol) && isDecodable(proxy))
        return proxy.href;
    throw new errors/* ActionError */.lZ('invalid_input', `${name} ${odd === undefined ? 'is' : `contains ${odd}, so it is`} not the URL of an HTTP proxy (its value is not ` +
        'shown, since it can hold a password). Nothing was sent. Set it to http://host:port, or to http://user:password@host:port with special characters ' +
        'percent-encoded, or unset it.');
}
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL is of this machine: a sandbox. */
function isLoopback({ hostname }) {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 9429:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ DAY_MILLISECONDS),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
const DAY_MILLISECONDS = 86_400_000;
/** The day of a moment, yyyy-MM-dd, in UTC. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** Whole days from a day to a later one, both yyyy-MM-dd with or without a time; `undefined` without a date. */
function daysBetween(from, until) {
    const [start, end] = [from, until ?? ''].map((day) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
    const days = (end - start) / DAY_MILLISECONDS;
    return Number.isNaN(days) ? undefined : days;
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isMailDomain),
/* harmony export */   x: () => (/* binding */ isEmail)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6474);
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2178);



const BEYOND_ASCII_LETTER = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .unicodePattern */ .g)(String.raw `[[\p{L}\p{N}\p{M}]--\p{ASCII}]`, 'gv');
/** One mailbox as certificates contain it: no display name, no quoting, a domain with a dot; any script. */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    const local = text.slice(0, at);
    return (at > 0 &&
        Buffer.byteLength(local) <= 64 &&
        Buffer.byteLength(text) <= 254 &&
        /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(lettersAsX(local)) &&
        (0,_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenCharacter */ .O)(local) === undefined &&
        isMailDomain(text.slice(at + 1)));
}
/** The domain of a mailbox, in any script: one that has an ASCII form (IDNA), by which mail is sent. */
function isMailDomain(text) {
    return (isHostName(lettersAsX(text)) && (0,_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenCharacter */ .O)(text) === undefined && isHostName((0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text)));
}
/** At least two labels of letters, digits and hyphens, and no address in numbers. */
function isHostName(text) {
    const labels = text.split('.');
    return (text.length <= 253 &&
        labels.length >= 2 &&
        labels.every((label) => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) &&
        !/^\d+$/.test(labels.at(-1)));
}
/** Letters and digits of any script as `x`. */
function lettersAsX(text) {
    return _base_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .BEYOND_ASCII */ .a.test(text) ? text.replace(BEYOND_ASCII_LETTER(), 'x') : text;
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   kT: () => (/* binding */ normalizedAddress),
/* harmony export */   wL: () => (/* binding */ asciiDomain)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

/** An address in the one form in which addresses are compared: NFC, lower case, the domain in ASCII. */
function normalizedAddress(address) {
    return asciiDomain(normalized(address));
}
/** A name in the one form in which names are compared. */
function normalized(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
/** An address with its domain in ASCII (IDNA), if it has that form. */
function asciiDomain(address) {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1);
    return `${address.slice(0, at + 1)}${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain}`;
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ departmentProblem),
  AV: () => (/* binding */ isNullWord),
  rH: () => (/* binding */ nameProblem),
  sw: () => (/* binding */ personNameProblem),
  x7: () => (/* binding */ twoNames),
  FQ: () => (/* binding */ valueProblem),
  Wv: () => (/* binding */ wrongDecodingProblem)
});

// EXTERNAL MODULE: ./src/base/unicode.ts
var unicode = __nccwpck_require__(6474);
;// CONCATENATED MODULE: ./src/domain/wrong-decoding.ts

/** Windows-1252 from 0x80 on. Five bytes have no character there; decoders make control characters of them. */
const WINDOWS_1252 = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** Letters of European languages, the marks among them, and what such letters become if they are decoded twice. */
const LATIN = /^[\u0080-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/;
const WORD_CHARACTERS = (0,unicode/* unicodePattern */.g)(String.raw `^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]*$`, 'u');
/**
 * The original of a text that was decoded as Windows-1252 although it was UTF-8 (`Jörg` as `JÃ¶rg`), or
 * `undefined`. Each run of characters beyond ASCII is decoded by itself, since a text can be put together of
 * good and bad parts. A name such as `Úžice` is valid UTF-8 in this sense as well, so the result has to fit
 * its word.
 */
function wronglyDecoded(text) {
    if (!unicode/* BEYOND_ASCII */.a.test(text))
        return undefined;
    let example;
    // The second byte of `à` is a no-break space to Windows-1252, which programs take for a blank and cut off.
    const complete = text.replace(/(?<=[a-z])Ã(?=[^\S\u00a0]|$)/g, 'Ã\u00a0');
    const decoded = complete.replace(/[^\0-\x7f]+/g, (run, at) => {
        const original = decodeRun(run);
        if (original === undefined)
            return run;
        const besideLatin = /[A-Za-z]/.test(`${complete[at - 1] ?? ''}${complete[at + run.length] ?? ''}`);
        // One letter of another script is chance: `ßš` is a letter of N'Ko.
        const isWord = !besideLatin && [...original].length > 1 && WORD_CHARACTERS().test(original);
        if (!LATIN.test(original) && !isWord)
            return run;
        const [character = ''] = original;
        example ??= { damaged: run.slice(0, Buffer.byteLength(character)), character };
        return original;
    });
    if (example === undefined)
        return undefined;
    // What went through two programs was decoded twice.
    return { text: (wronglyDecoded(decoded)?.text ?? decoded).normalize('NFC'), ...example };
}
/** Each character of the run is one byte of Windows-1252. */
function decodeRun(run) {
    const bytes = [];
    for (const character of run) {
        const place = WINDOWS_1252.indexOf(character);
        const code = character.codePointAt(0) ?? 0;
        if (place >= 0)
            bytes.push(0x80 + place);
        else if (code >= 0xa0 && code <= 0xff)
            bytes.push(code);
        else
            return undefined;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/domain/not-a-name.ts


/** Texts that programs write in place of a value. */
const NOT_VALUES = [
    [
        /#(?:N\/A|NV\b|DIV\/0|(?:REF|VALUE|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT|ERROR)!|NAME\?|GETTING_DATA)/i,
        'contains an error value of a spreadsheet, such as #N/A or #REF!.',
        'Correct the formula, then export the list again.',
    ],
    [
        /\[object \w+\]/,
        'contains "[object ...]", which JavaScript writes for an object.',
        'Give the text itself.',
    ],
    [/^="[^"]*"$/, 'is a formula of a spreadsheet (="...").', 'Give the text in it.'],
    [/\(null\)/i, 'contains "(null)", which programs write for a missing value.'],
    [
        /[(<[{](?:null|undefined|none|nan)[)>\]}]|^\\N$/i,
        'contains a word such as <null>, [NULL] or \\N, which programs write for a missing value.',
    ],
    [/(?<!\w)undefined(?!\w)/i, 'contains "undefined", which JavaScript writes for a missing value.'],
    [/\*\*\*/, 'contains "***", which a log shows for a masked secret.', 'Give the name itself.'],
];
/**
 * A number, or the name of a character as it occurs in names. Other words between & and ; are departments: "Research &
 * Development;Sales" can be written without blanks.
 */
const HTML_ENTITY = /&(?:#\d+|#x[\da-f]+|(?:amp|lt|gt|quot|apos|nbsp|shy|[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|ogon|macr|breve|strok|dblac|dot)|(?:ae|oe|sz|ij)lig|eth|thorn|inodot|[nm]dash|hyphen|[lr][sd]?quo|[sb][bd]quo|[lr]aquo|middot|ordf|ordm|reg|copy|trade|euro|alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigmaf?|tau|upsilon|phi|chi|psi|omega));/i;
/** Forms in which programs write characters for other programs. */
const ENCODED = [
    [HTML_ENTITY, 'contains an HTML entity, such as &ouml; or &#246;.', 'Give the character itself.'],
    [
        /=\?[\w.:+*-]+\?[bq]\?[^\s?]*\?=/i,
        'is encoded for the header of a mail (=?utf-8?Q?...?=).',
        'Give the text that it stands for.',
    ],
    [
        /\\u[0-9a-f]{4}|\\x[c-f][0-9a-f]|([%=])[c-f][0-9a-f]\1[89ab][0-9a-f]/i,
        'contains an escaped character, such as \\u00f6 or %C3%B6.',
        'Give the character itself.',
    ],
    [
        /[\u221a\u2500-\u259f]/,
        'contains a sign such as \u221a or \u251c, which is a part of a letter that was decoded wrongly.',
        'Export the text again as UTF-8.',
    ],
];
const LETTER_OR_DIGIT = (0,unicode/* unicodePattern */.g)(String.raw `[\p{L}\p{N}]`, 'u');
const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/;
/** A `?` inside of a word, at its beginning or between two words: what replaces a character that a character set lacks. */
const LOST_CHARACTER = (0,unicode/* unicodePattern */.g)(String.raw `(?:[\p{L}\p{M}]|(?<!\S))\?+\p{L}|[\p{L}\p{M}]\?+\s+\p{L}`, 'u');
/** Why a text is no name, or `undefined` if it can be one. */
function nameProblem(text) {
    const damage = damageIn(text, [...NOT_VALUES, ...ENCODED], 'Give the name.');
    if (damage !== undefined)
        return damage;
    if (!ASCII_LETTER_OR_DIGIT.test(text) && !(unicode/* BEYOND_ASCII */.a.test(text) && LETTER_OR_DIGIT().test(text))) {
        return { text: 'contains neither a letter nor a digit. Give the name.' };
    }
    if (text.includes('?') && LOST_CHARACTER().test(text)) {
        return {
            text: 'contains a question mark between letters, where a program lost a character. Export the text again as UTF-8.',
        };
    }
    return wrongDecodingProblem(text);
}
/** Why a text is no value of a field, which can be a sentence, a number or an address. */
function valueProblem(text) {
    return damageIn(text, NOT_VALUES, 'Give the value.') ?? wrongDecodingProblem(text);
}
function damageIn(text, kinds, advice) {
    const found = kinds.find(([pattern]) => pattern.test(text));
    return found && { text: `${found[1]} ${found[2] ?? advice}` };
}
/** Why a text that is a name is not one of a person. */
function personNameProblem(text) {
    return /\?$/.test(text)
        ? { text: 'ends in a question mark, where a program lost a character. Export the text again as UTF-8.' }
        : undefined;
}
/** Asked first, since a control character can be half of such a character. */
function wrongDecodingProblem(text) {
    const original = wronglyDecoded(text);
    if (original === undefined)
        return undefined;
    const { damaged, character, text: probably } = original;
    const shown = damaged.replace(/[\u0080-\u009f]/g, '\ufffd');
    return {
        text: `contains "${shown}", which was probably "${character}": UTF-8 that was decoded as Windows-1252. Export the text again as UTF-8.`,
        probably,
    };
}
/** Why a text that is a name is not one of a department to DigiCert. */
function departmentProblem(text) {
    return /^(?:na)?$/i.test(text.replace(/[-.?/\s]/g, ''))
        ? { text: 'stands for no department. DigiCert refuses -, ., ?, na and blanks. Leave it out.' }
        : undefined;
}
/** What databases and spreadsheets write for a missing value, once or for each name, and what people are called as well. */
function isNullWord(text) {
    return /^(?:na|(?:null|none|nan|n\/a)(?:\s+(?:null|none|nan|n\/a))*)$/i.test(text);
}
const ASCII_NAME = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/;
const NAME = (0,unicode/* unicodePattern */.g)(String.raw `^\p{L}[\p{L}\p{M}]*(?:['\u2019\u02bc\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*$`, 'u');
/** First and last name, if a common name is two words of letters, with hyphens and apostrophes inside only. */
function twoNames(commonName) {
    const words = commonName.split(/\s+/);
    const [first, last] = words;
    if (words.length !== 2 || first === undefined || last === undefined)
        return undefined;
    return [first, last].every((word) => ASCII_NAME.test(word) || (unicode/* BEYOND_ASCII */.a.test(word) && NAME().test(word)))
        ? [first, last]
        : undefined;
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   YL: () => (/* binding */ orderUrl),
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
/** DigiCert's words: the order's status, and the request's if approval is open. */
function stateOf({ status, requestStatus }) {
    if (requestStatus === undefined || requestStatus === 'approved')
        return status ?? requestStatus ?? 'not known yet';
    return status === undefined ? `request ${requestStatus}` : `${status}, request ${requestStatus}`;
}
/** The order's page in CertCentral, for people. */
function orderUrl(apiUrl, orderId) {
    return `${apiUrl.origin}/secure/orders/${orderId}`;
}


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   TH: () => (/* binding */ currentName),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   a5: () => (/* binding */ sameProduct),
/* harmony export */   gZ: () => (/* binding */ nearestProduct),
/* harmony export */   mz: () => (/* binding */ missingProduct),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8859);

const INDICATORS = [
    'given_name_surname',
    'pseudonym',
    'email_address',
    'organization_name',
];
/**
 * Public S/MIME, sponsor-validated. Since 2025-07-10 the indicator and the individual are
 * required (dev.digicert.com, order client certificate, 2025).
 */
const SPONSOR_VALIDATED = {
    commonName: 'required',
    organization: 'required',
    individual: 'required',
    indicators: ['given_name_surname', 'pseudonym'],
    family: 'client',
    publicSmime: true,
    usage: 'email',
    successor: 'secure_email_sponsor',
};
/** Known products (docs/certcentral.md, "Products and fields"; the order pages of dev.digicert.com of 2023 and 2025). */
const PRODUCTS = {
    client_premium: { name: 'Premium', ...SPONSOR_VALIDATED },
    client_digital_signature_plus: { name: 'Digital Signature Plus', ...SPONSOR_VALIDATED },
    client_email_security_plus: { name: 'Email Security Plus', ...SPONSOR_VALIDATED },
    client_authentication_plus: {
        name: 'Authentication Plus',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        validityByAccount: true,
        usage: 'client-auth',
    },
    class1_smime: {
        name: 'Class 1 S/MIME',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: true,
        usage: 'email',
        successor: 'secure_email_mailbox',
    },
    secure_email_mailbox: {
        name: 'Secure Email for Individual Mailbox',
        commonName: 'ignored',
        organization: 'optional',
        individual: 'forbidden',
        indicators: ['email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_sponsor: {
        name: 'Secure Email for Employee',
        commonName: 'optional',
        organization: 'required',
        individual: 'required',
        indicators: ['given_name_surname', 'pseudonym', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    secure_email_organization: {
        name: 'Secure Email for Organization',
        commonName: 'optional',
        organization: 'required',
        individual: 'forbidden',
        indicators: ['organization_name', 'email_address'],
        family: 'secure-email',
        publicSmime: true,
        usage: 'email',
    },
    private_client_premium: {
        name: 'Private Premium',
        commonName: 'required',
        organization: 'required',
        individual: 'forbidden',
        indicators: [],
        family: 'client',
        publicSmime: false,
        usage: 'any',
    },
    client_premium_sha2: { name: 'Premium (old name)', ...SPONSOR_VALIDATED, renamedTo: 'client_premium' },
    client_digital_signature_plus_sha2: {
        name: 'Digital Signature Plus (old name)',
        ...SPONSOR_VALIDATED,
        renamedTo: 'client_digital_signature_plus',
    },
};
/** An account can have products that this table does not know; only the general rules apply there. */
const UNKNOWN_PRODUCT = {
    name: 'unknown product',
    commonName: 'required',
    organization: 'required',
    individual: 'optional',
    indicators: INDICATORS,
    family: 'unknown',
    publicSmime: false,
    validityByAccount: true,
    usage: 'any',
};
/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
function productOf(productId) {
    return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
}
/** A product ID by today's name, if the product was renamed. */
function currentName(productId) {
    return productOf(productId).renamedTo ?? productId;
}
/** Whether two product IDs mean one product, a renamed one included. */
function sameProduct(one, other) {
    return currentName(one) === currentName(other);
}
/** The sentence for a product that the account lacks, with the one that was meant if the ID is mistyped. */
function missingProduct(productId) {
    const near = nearestProduct(productId);
    const advice = near === undefined ? 'The account manager at DigiCert enables it.' : `Did you mean ${near}?`;
    return `The account does not have the product ${productId}. ${advice}`;
}
/** The known product that a mistyped ID most likely means. */
function nearestProduct(productId) {
    if (productOf(productId).family !== 'unknown')
        return undefined;
    const current = Object.keys(PRODUCTS).filter((id) => PRODUCTS[id]?.renamedTo === undefined);
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(productId, current);
    return near?.resembles ? near.word : undefined;
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unseenCharacter)
/* harmony export */ });
/* harmony import */ var _base_unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);

const JOINER_IN_WORD = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`, 'gu');
/** Also the blank Braille pattern, a note without a head, and what replaces an object or a character that got lost. */
const UNSEEN = (0,_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodePattern */ .g)(String.raw `[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1d159}\ufffc\ufffd]`, 'u');
/**
 * The first character of a name that is invisible or has no meaning, as `U+200B`: it
 * would make two certificates look alike. The joiners U+200C and U+200D between letters are none:
 * Persian and Indic names are written with them.
 */
function unseenCharacter(text) {
    if (!_base_unicode_js__WEBPACK_IMPORTED_MODULE_0__/* .BEYOND_ASCII */ .a.test(text))
        return undefined;
    const [found] = UNSEEN().exec(text.replace(JOINER_IN_WORD(), '')) ?? [];
    const number = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return number === undefined ? undefined : `U+${number}`;
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ wayInDirectory),
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   lU: () => (/* binding */ isInDirectory)
/* harmony export */ });
/* unused harmony export wayBelow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not distinguish upper and lower case.
 */
function isSameFile(one, other, platform = process.platform) {
    const [first, second] = [realPath(one), realPath(other)];
    if (first === second)
        return true;
    const [here, there] = [identityOf(first), identityOf(second)];
    if (here !== undefined && there !== undefined)
        return here === there;
    // Neither file is there to ask, so a file system that may fold case is taken to fold it.
    return ['darwin', 'win32'].includes(platform) && normalizedPath(first) === normalizedPath(second);
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
/** The way from a directory to a path below it, through links as well, as GitHub writes it; `undefined` if it is not below. */
function wayInDirectory(directory, path) {
    return wayBelow(realPath(directory), realPath(path));
}
/** Likewise, for paths without links. */
function wayBelow(directory, path, rules = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    if (!isBelow(directory, path, rules))
        return undefined;
    return rules.relative(directory, path).split(rules.sep).join('/');
}
/** The existing part of the path without links, and the rest. */
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
function normalizedPath(path) {
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

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ buildOrder)
});

// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __nccwpck_require__(5620);
// EXTERNAL MODULE: ./src/domain/dates.ts
var dates = __nccwpck_require__(9429);
// EXTERNAL MODULE: ./src/domain/email.ts
var email = __nccwpck_require__(6416);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __nccwpck_require__(6606);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __nccwpck_require__(1738);
// EXTERNAL MODULE: ./src/inputs/list-inputs.ts
var list_inputs = __nccwpck_require__(8147);
;// CONCATENATED MODULE: ./src/inputs/product-rules.ts





/** Public S/MIME: 825 days by the CA/B Forum's S/MIME rules; DigiCert stays one day below. */
const MAX_DAYS = 824;
/**
 * Checks an order against the rules of its product and derives what the rules allow to derive.
 * Problems go to `reader.problems`, derived and left out values to `remarks`.
 */
function applyRules(order, context) {
    const product = (0,products/* productOf */.$7)(order.productId);
    remarkOnProduct(order.productId, product, context);
    checkValidity(order, product, context);
    checkOrganization(order, product, context);
    const commonName = resolveCommonName(order, product, context);
    const individual = resolveIndividual({ ...order, commonName }, product, context);
    remarkOnNullWords(individual, commonName, context);
    const indicator = resolveIndicator({ ...order, commonName }, product, individual, context);
    return { commonName, individual, indicator, ...resolveUsage(order, product, context) };
}
function checkOrganization({ organizationId, productId }, product, { reader }) {
    if (product.organization === 'optional' || organizationId !== undefined)
        return;
    if (unreported(reader, 'organization-id')) {
        reader.refuse('organization-id', `is required for ${productId || 'this product'}. Give the ID from the address of the organization's page.`);
    }
}
/** Whether this input has no problem yet, so that one mistake is reported once. */
function unreported(reader, input) {
    return !reader.problems.some((problem) => problem.input === input);
}
function remarkOnProduct(productId, product, { reader, remarks }) {
    if (product.family === 'unknown' && productId !== '') {
        // An order's refusal names it; a list can be planned long before its orders.
        const near = reader.source === 'cell' ? (0,products/* nearestProduct */.gZ)(productId) : undefined;
        const hint = near === undefined ? '' : ` Did you mean ${near}?`;
        remarks.push({
            level: 'warning',
            text: `This action does not know the product ${productId}; only the general rules were checked.${hint}`,
        });
    }
    if (product.renamedTo !== undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is an old name; DigiCert calls this product ${product.renamedTo} today.`,
        });
    }
    if (product.successor !== undefined && product.renamedTo === undefined) {
        remarks.push({
            level: 'warning',
            text: `${productId} is outdated: DigiCert recommends ${product.successor} in its place.`,
        });
    }
}
function checkValidity(order, product, { now, reader, remarks }) {
    const inputs = ['validity-years', 'validity-days', 'custom-expiration-date'];
    const count = inputs.filter((name) => reader.raw(name) !== undefined).length;
    if (count !== 1) {
        reader.refuse('validity-years', `Give exactly one of validity-years, validity-days and custom-expiration-date; ${count === 0 ? 'none of them is' : `${count} of them are`} given.`);
    }
    if (product.publicSmime && order.validityDays !== undefined && order.validityDays > MAX_DAYS) {
        reader.refuse('validity-days', `may be at most ${MAX_DAYS} for ${order.productId}, a public S/MIME product.`);
    }
    const { customExpirationDate: date } = order;
    // Whole days between dates of UTC, so that the runner's time zone does not matter.
    const days = order.validityDays ?? (0,dates/* daysBetween */.YM)((0,dates/* dayOf */.kb)(now), date) ?? 0;
    if (date !== undefined && days < 1)
        reader.refuse('custom-expiration-date', `${date} is not in the future (UTC). Give a later date.`);
    if (date !== undefined && days > MAX_DAYS && !product.validityByAccount) {
        reader.refuse('custom-expiration-date', `${date} is ${days} days ahead; DigiCert allows less than 825. Give an earlier date.`);
    }
    else if (product.validityByAccount && (days > MAX_DAYS || (order.validityYears ?? 0) > 2)) {
        const asked = order.validityYears === undefined ? `${days} days` : `${order.validityYears} years`;
        remarks.push({
            level: 'warning',
            text: `DigiCert documents at most 2 years, or ${MAX_DAYS} days, for client certificates, so it may refuse ${asked}. ` +
                'A dry run compares this with what the account allows.',
        });
    }
}
function resolveCommonName(order, product, { reader, remarks }) {
    const { commonName } = order;
    if (product.commonName === 'ignored') {
        if (commonName !== undefined) {
            remarks.push({
                level: 'warning',
                text: `common-name was left out of the order: for ${order.productId} DigiCert takes the first address of ` +
                    'emails as the common name.',
            });
        }
        return undefined;
    }
    if (commonName === undefined) {
        if (product.commonName === 'required' && unreported(reader, 'common-name')) {
            reader.refuse('common-name', `is required for ${order.productId || 'this product'}. Give the common name of the certificate.`);
        }
        return undefined;
    }
    // DigiCert blocks S/MIME orders otherwise (knowledge base AL130721174030, 2021-07-15).
    const address = commonName.toLowerCase();
    if ((0,email/* isEmail */.x)(commonName) && !order.emails.some((email) => email.toLowerCase() === address)) {
        reader.refuse('common-name', 'is an e-mail address that is not among emails; DigiCert blocks such orders. Add it to emails, or give a name.');
    }
    return commonName;
}
function resolveIndividual(order, product, { reader, remarks }) {
    const { firstName, lastName, pseudonym, commonName, indicator } = order;
    const given = ['first-name', 'last-name'].filter((name) => reader.raw(name) !== undefined);
    if (product.individual === 'forbidden') {
        for (const name of [
            ...given,
            ...(reader.raw('pseudonym') === undefined ? [] : ['pseudonym']),
        ]) {
            reader.refuse(name, `is not a part of ${order.productId}: that certificate names no person. Leave it empty.`);
        }
        return undefined;
    }
    if (reader.raw('pseudonym') !== undefined && given.length > 0) {
        return reader.refuse('pseudonym', `cannot go together with ${given.join(' and ')}; give one or the other.`);
    }
    if (pseudonym !== undefined)
        return { pseudonym };
    if (firstName !== undefined && lastName !== undefined)
        return { first_name: firstName, last_name: lastName };
    if (given.length === 1) {
        const missing = given[0] === 'first-name' ? 'last-name' : 'first-name';
        return reader.refuse(missing, `is required if ${given[0]} is given. Give both, or neither.`);
    }
    if (given.length > 0 || product.individual === 'optional' || !unreported(reader, 'pseudonym'))
        return undefined;
    const names = commonName === undefined ? undefined : (0,not_a_name/* twoNames */.x7)(commonName);
    if (names !== undefined && indicator !== 'pseudonym') {
        remarks.push({
            level: 'notice',
            text: 'first-name and last-name were taken from the two words of common-name.',
        });
        return { first_name: names[0], last_name: names[1] };
    }
    // Without a usable common name it is still unknown whether these are missing.
    if (commonName === undefined && (product.commonName === 'required' || !unreported(reader, 'common-name')))
        return undefined;
    return reader.refuse('first-name', `and last-name (or pseudonym) are required for ${order.productId}. They are taken from common-name only ` +
        'if it is two words of letters, with hyphens and apostrophes only inside them.');
}
/** Names that are real, but more often what a program wrote for a missing value. */
function remarkOnNullWords(individual, commonName, { remarks }) {
    const named = individual === undefined
        ? ((0,not_a_name/* twoNames */.x7)(commonName ?? '') ?? []).map((name) => ['a part of common-name', name])
        : Object.entries(individual).map(([field, name]) => [field.replace('_', '-'), name]);
    for (const [input, name] of named) {
        if (!(0,not_a_name/* isNullWord */.AV)(name))
            continue;
        remarks.push({
            level: 'warning',
            text: `${input} is a word that programs write for a missing value: null, none, nan, n/a or na. Check that it is the person's name.`,
        });
    }
}
/** The indicators that go with what else is given: each names one way to build the common name. */
function fits(indicator, order, individual) {
    const { commonName } = order;
    const addressAsName = commonName !== undefined && (0,email/* isEmail */.x)(commonName);
    const named = individual !== undefined && 'first_name' in individual;
    const pseudonymous = individual !== undefined && 'pseudonym' in individual;
    switch (indicator) {
        case 'given_name_surname':
            return named && !addressAsName;
        case 'pseudonym':
            return pseudonymous && !addressAsName;
        case 'email_address':
            return commonName === undefined || addressAsName;
        case 'organization_name':
            return !addressAsName;
    }
}
function resolveIndicator(order, product, individual, { reader }) {
    const { productId, indicator } = order;
    const allowed = product.indicators;
    if (indicator === undefined) {
        if (!unreported(reader, 'common-name-indicator'))
            return undefined;
        // An unknown product gets these fields only if the user names an individual.
        if (product.family === 'unknown' && individual === undefined)
            return undefined;
        const candidates = allowed.filter((candidate) => product.family === 'client'
            ? isOfIndividual(candidate, individual)
            : fits(candidate, order, individual));
        if (product.family === 'unknown')
            return candidates.find((candidate) => isOfIndividual(candidate, individual));
        if (candidates.length < 2)
            return candidates[0];
        return reader.refuse('common-name-indicator', `is required for ${productId}: ${candidates.join(' or ')}.`);
    }
    if (allowed.length === 0) {
        return reader.refuse('common-name-indicator', `does not exist for ${productId}. Leave it empty.`);
    }
    if (!allowed.includes(indicator)) {
        return reader.refuse('common-name-indicator', `${indicator} is not allowed for ${productId}. Allowed: ${allowed.join(', ')}.`);
    }
    const contradicted = product.family === 'client'
        ? individual !== undefined && !isOfIndividual(indicator, individual)
        : !fits(indicator, order, individual) &&
            (individual !== undefined || product.individual === 'forbidden');
    if (contradicted) {
        return reader.refuse('common-name-indicator', `${indicator} does not fit ${wants(indicator)}.`);
    }
    return indicator;
}
function isOfIndividual(indicator, individual) {
    if (individual === undefined)
        return false;
    return indicator === ('pseudonym' in individual ? 'pseudonym' : 'given_name_surname');
}
function wants(indicator) {
    switch (indicator) {
        case 'given_name_surname':
            return 'the rest: it needs first-name and last-name, and a common-name that is not an e-mail address';
        case 'pseudonym':
            return 'the rest: it needs pseudonym, and a common-name that is not an e-mail address';
        case 'email_address':
            return 'a common-name that is not an e-mail address';
        case 'organization_name':
            return 'a common-name that is an e-mail address';
    }
}
/** Profile and usage, only for Secure Email. Always sent: DigiCert's page contradicts itself about the default. */
function resolveUsage(order, product, { reader }) {
    const { productId, profileType, primaryUsage, additionalUsages } = order;
    if (product.family === 'client') {
        for (const name of ['profile-type', 'primary-usage', 'additional-usages']) {
            if (reader.raw(name) !== undefined) {
                reader.refuse(name, `exists only for the Secure Email products, not for ${productId}. Leave it empty.`);
            }
        }
        return { profileType: undefined, usage: undefined };
    }
    const secureEmail = product.family === 'secure-email';
    const profile = profileType ?? (secureEmail ? 'strict' : undefined);
    const primary = primaryUsage ?? (secureEmail ? 'dual_use' : undefined);
    (0,list_inputs/* refuseEntries */.p)(reader, 'additional-usages', additionalUsages, (usage, index) => {
        if (!/^[a-z][a-z_]*$/.test(usage)) {
            return `entry ${index + 1} is not a usage such as non_repudiation or client_auth.`;
        }
        return profile === 'strict' && usage !== 'non_repudiation'
            ? `${usage} needs profile-type: multipurpose; strict allows only non_repudiation.`
            : undefined;
    });
    if (additionalUsages.length > 0 && primary === undefined && unreported(reader, 'primary-usage')) {
        reader.refuse('primary-usage', 'is required if additional-usages is given.');
    }
    if (primary === undefined)
        return { profileType: profile, usage: undefined };
    const additional = additionalUsages.length === 0 ? {} : { additional_usages: additionalUsages };
    return { profileType: profile, usage: { primary_usage: primary, ...additional } };
}

;// CONCATENATED MODULE: ./src/inputs/build-order.ts


/**
 * Checks the inputs against each other and against the product's rules, and builds the order's
 * body. Problems go to `reader.problems`; the body is valid only if there are none.
 */
function buildOrder(order, context) {
    const ruled = applyRules(order, context);
    const body = {
        certificate: {
            ...optional('common_name', ruled.commonName),
            emails: order.emails,
            signature_hash: order.signatureHash,
            ...optional('organization_units', filled(order.organizationUnits)),
            ...optional('csr', order.csr),
            ...optional('common_name_indicator', ruled.indicator),
            ...optional('individual', ruled.individual),
            ...optional('profile_type', ruled.profileType),
            ...optional('usage_designation', ruled.usage),
        },
        ...optional('organization', withId(order.organizationId)),
        ...optional('container', withId(order.containerId)),
        ...optional('validity_years', order.validityYears),
        ...optional('order_validity', order.validityDays === undefined ? undefined : { days: order.validityDays }),
        ...optional('custom_expiration_date', order.customExpirationDate),
        ...optional('auto_renew', order.autoRenew),
        ...optional('renewal_of_order_id', order.renewalOfOrderId),
        skip_approval: order.skipApproval,
        ...optional('custom_fields', filled(order.customFields)),
        ...optional('payment_method', order.paymentMethod),
        ...optional('comments', order.comments),
    };
    return order.additionalParameters === undefined
        ? body
        : addParameters(body, order.additionalParameters, context.reader);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function filled(entries) {
    return entries.length === 0 ? undefined : entries;
}
function withId(id) {
    return id === undefined ? undefined : { id };
}
/** Fields that have an input belong there, so that no check can be bypassed. */
const FIELDS_WITH_INPUT = new Map();
for (const input of (0,input_table/* inputsOf */.Vc)('order').reverse()) {
    for (const field of (0,input_table/* fieldsOf */.Pf)(input))
        FIELDS_WITH_INPUT.set(field, input);
}
/** Objects of the body that have fields with and without an input; anything else in their place is refused. */
const SHARED_OBJECTS = ['certificate', 'organization', 'container'];
function addParameters(body, parameters, reader) {
    const merge = (target, additions, prefix) => {
        const merged = { ...target };
        for (const [key, value] of Object.entries(additions)) {
            // CertCentral may ignore case here.
            const path = (prefix + key).toLowerCase();
            const input = FIELDS_WITH_INPUT.get(path);
            if (input !== undefined) {
                reader.refuse('additional-parameters', `sets ${path}, which belongs to the input ${input}. Use that input.`);
            }
            else if (key === '__proto__') {
                reader.refuse('additional-parameters', 'must not set __proto__.');
            }
            else if (!SHARED_OBJECTS.includes(path)) {
                merged[key] = value;
            }
            else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                reader.refuse('additional-parameters', `has no object at ${path}. Write one, such as {"name": "value"}.`);
            }
            else {
                const inner = (target[key] ?? {});
                merged[key] = merge(inner, value, `${path}.`);
            }
        }
        return merged;
    };
    return merge(body, parameters, '');
}


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
/* harmony import */ var _domain_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9658);

const US_API = 'https://www.digicert.com/services/v2';
/** Reads API key, address and deadline. */
function readCredentials(reader) {
    const devkey = readDevkey(reader);
    const apiUrl = readApiUrl(reader);
    const requestTimeoutSeconds = reader.integer('request-timeout-seconds', { min: 1, max: 3600 }) ?? 120;
    return devkey === undefined || apiUrl === undefined ? undefined : { devkey, apiUrl, requestTimeoutSeconds };
}
function readDevkey(reader) {
    const devkey = reader.raw('devkey');
    if (devkey === undefined) {
        return reader.refuse('devkey', 'is empty. Give it the CertCentral API key from a secret. The secret may not exist, may be misspelled, or may ' +
            'belong to an environment that this job does not name. Secrets are not passed to workflows that run for a ' +
            'pull request from a fork, nor to a reusable workflow without "secrets:".');
    }
    // The format is not documented, so only what no header can carry is refused.
    return /^[\x21-\x7e]+$/.test(devkey)
        ? devkey
        : reader.refuse('devkey', 'contains white space, a control character or a non-ASCII character. Copy the API key again.');
}
function readApiUrl(reader) {
    const text = reader.raw('api-url') ?? US_API;
    // `URL` takes white space out and turns backslashes round without a word.
    const url = /[\s\\]/.test(text) ? null : URL.parse(text);
    if (url === null)
        return reader.refuse('api-url', 'is not a URL. The default is https://www.digicert.com/services/v2.');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_domain_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url))) {
        return reader.refuse('api-url', 'must begin with https://; http:// is allowed only for a loopback host.');
    }
    // Asked of the text, since an empty query or fragment is none to `URL`.
    if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
        return reader.refuse('api-url', 'contains a user, a password, a query or a fragment. Give only the address, such as https://www.digicert.com/services/v2.');
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nR: () => (/* binding */ readDelivery),
  OG: () => (/* binding */ readWaiting),
  J7: () => (/* binding */ remarksOnPlaces),
  BP: () => (/* binding */ wantsCertificate)
});

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __nccwpck_require__(803);
;// CONCATENATED MODULE: ./src/domain/waiting.ts
/** The events that a step waits for: the values of the input `wait-for`. */
const GOALS = ['none', 'approval', 'issuance'];

// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __nccwpck_require__(9112);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __nccwpck_require__(1815);
;// CONCATENATED MODULE: ./src/inputs/delivery-inputs.ts




/** PKCS#9's limit for a friendly name (RFC 2985, appendix A). */
const MAX_FRIENDLY_NAME = 255;
/**
 * Reads for what, how long, and with what end the step waits.
 *
 * @param onTimeout the value of `on-timeout` if it is not given
 */
function readWaiting(reader, { goals = GOALS, onTimeout = 'succeed', } = {}) {
    return {
        goal: reader.oneOf('wait-for', goals) ?? 'none',
        timeoutMinutes: reader.decimal('wait-timeout-minutes', { min: 0, max: 10_080 }) ?? 30,
        onTimeout: reader.oneOf('on-timeout', ['succeed', 'fail']) ?? onTimeout,
    };
}
/**
 * Reads which files to write.
 *
 * @param env for the directory that the runner empties after the job
 * @param remarks takes the warnings
 */
function readDelivery(reader, { env, remarks }) {
    const keyPassword = (0,passwords/* readPassword */.k)(reader, 'key-password');
    const password = (0,passwords/* readPassword */.k)(reader, 'pkcs12-password');
    const keyFile = reader.path('key-file');
    const file = reader.path('pkcs12-file');
    const encryption = reader.oneOf('pkcs12-encryption', certificate/* PKCS12_ENCRYPTIONS */.wX) ?? 'modern';
    const name = reader.text('pkcs12-name', { named: true, max: MAX_FRIENDLY_NAME });
    if (file !== undefined && keyFile === undefined) {
        reader.refuse('pkcs12-file', 'needs key-file: a PKCS#12 file contains the private key.');
    }
    const isReported = reader.problems.some(({ input }) => input === 'pkcs12-password');
    if (file !== undefined && password === undefined && !isReported) {
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
/** Two names of one file: the last one written would replace the other, perhaps a private key. */
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

/***/ 5572:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ inputReader),
  T: () => (/* binding */ reportProblems)
});

// EXTERNAL MODULE: ./src/base/redaction.ts
var redaction = __nccwpck_require__(7044);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __nccwpck_require__(766);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __nccwpck_require__(6606);
// EXTERNAL MODULE: ./src/domain/unseen.ts
var domain_unseen = __nccwpck_require__(2178);
// EXTERNAL MODULE: ./src/inputs/input-table.ts
var input_table = __nccwpck_require__(5620);
;// CONCATENATED MODULE: ./src/inputs/path-problem.ts
/** Directories that people mean by these variables; GitHub's expressions have names for them. */
const EXPRESSIONS = [
    [/^(RUNNER_TEMP|TEMP|TMP|TMPDIR|HOME|USERPROFILE)$/i, `$\{{ runner.temp }}`],
    [/^GITHUB_ACTION_PATH$/i, `$\{{ github.action_path }}`],
    [/^RUNNER_TOOL_CACHE$/i, `$\{{ runner.tool_cache }}`],
];
/** `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%` and `!NAME!`. */
const VARIABLE = /\$\{(?:env:)?([A-Za-z_]\w*)[^{}]*\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_][\w()]*)%|^!([A-Za-z_]\w*)!/gi;
/** An expression of GitHub that lacks a part: `{{ runner.temp }}`, `${runner.temp}`, `$(runner.temp)`, `runner.temp/`. */
const EXPRESSION = /(?:\$?\{{1,2}|\$\(|\$|<)\s*((?:runner|github|env)\.[A-Za-z_]\w*)\s*(?:\}{1,2}|[)>])?|^((?:runner|github|env)\.(?:temp|workspace|[A-Z_]+))(?=[/\\])/g;
const QUOTES = '"\'`\u2018-\u201f\u00ab\u00bb';
const QUOTE_AT_END = new RegExp(`^[${QUOTES}]|[${QUOTES}]$`);
/** Text that only a shell would expand: how each form is found and reported. */
const UNEXPANDED = [
    [/^(["'`])[\s\S]*\1$/, () => 'is in quotes, which would become a part of the name.'],
    [QUOTE_AT_END, () => 'begins or ends with a quote, which would become a part of the name.'],
    [/^(?:file:|[a-z][a-z\d+.-]+:\/\/)/i, () => 'is a URL, not a path.'],
    [/\$\{\{/, () => `contains $\{{, which GitHub expands only in a workflow.`],
    [
        new RegExp(EXPRESSION.source),
        (found) => `contains ${found}, which is no expression that GitHub expands.`,
    ],
    [/^~$|^~[\w+-]*(?=[/\\])/, (found) => `begins with ${found}, which only a shell expands.`],
    [/\$\(|`/, () => 'contains a command, which only a shell runs.'],
    [new RegExp(VARIABLE.source, 'i'), (found) => `contains ${found}, which only a shell expands.`],
];
/**
 * Why a path would not be the one that was meant, and what to write instead. Nothing expands `~` and
 * variables in `with:`, so that a private key would land in the workspace, in a directory of that name.
 *
 * @param source a list is not expanded by GitHub either, so it has no expressions
 */
function pathProblem(path, source) {
    for (const [pattern, text] of UNEXPANDED) {
        const found = pattern.exec(path)?.[0];
        if (found === undefined)
            continue;
        const instead = expanded(path);
        const known = source === 'step' && !/\$\(|`|:\/\//.test(instead) && instead !== path;
        return `${text(found)} Write ${known ? instead : 'a path relative to the workspace, or the whole path'}.`;
    }
    return undefined;
}
/** The path as a workflow has to contain it. */
function expanded(path) {
    const bare = path
        .replace(new RegExp(QUOTE_AT_END, 'g'), '')
        .replace(/^file:(?:\/\/)?(?:localhost(?=\/))?/i, '')
        .replace(/^~[\w+-]*(?=[/\\]|$)/, '$HOME');
    const relative = bare.replace(IN_WORKSPACE, '');
    const completed = relative.replace(EXPRESSION, (_, inBrackets, bare) => expression(inBrackets ?? bare));
    const text = completed.replace(VARIABLE, (_, ...names) => {
        const name = names.slice(0, 4).find((candidate) => candidate !== undefined) ?? '';
        const [, known] = EXPRESSIONS.find(([pattern]) => pattern.test(name)) ?? [];
        return known ?? expression(`env.${name}`);
    });
    return text === path ? text : text.replaceAll('\\', '/') || '.';
}
const IN_WORKSPACE = /^(?:\$\{?(?:env:)?GITHUB_WORKSPACE\}?|[%!]GITHUB_WORKSPACE[%!]|[${(<]*\s*github\.workspace\s*[})>]*)[/\\]*/i;
function expression(content) {
    return `$\{{ ${content} }}`;
}

// EXTERNAL MODULE: ./src/inputs/separators.ts
var separators = __nccwpck_require__(9949);
;// CONCATENATED MODULE: ./src/inputs/input-reader.ts







/** A longer text is not a mistyped value. */
const MAX_QUOTED = 40;
/** Characters that can reorder or hide what a reviewer sees (Unicode bidirectional controls). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Control characters and separators of lines, as a negated class: V8 takes its time for Unicode properties. */
const CONTROL = /[^ -~\u00A0-\u2027\u202A-\uFFFF]/;
const CONTROL_BUT_LINES = /[^ -~\r\n\t\u00A0-\u2027\u202A-\uFFFF]/;
/** @param source the origin of the values: `with:` of a step, or cells of a list, which no message quotes */
function inputReader(env, source = 'step') {
    const problems = [];
    const refuse = (input, text) => {
        problems.push({ input, text });
    };
    const show = (value) => (source === 'cell' ? '...' : (0,base_text/* oneLine */.TN)((0,redaction/* withoutSecrets */.cT)(value)));
    const quote = (value) => value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${show(value)}"`;
    const raw = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const refuseName = (name, { text, probably }) => {
        const shown = probably === undefined || source === 'cell' ? '' : ` It was probably ${quote(probably)}.`;
        return refuse(name, text + shown);
    };
    const clean = (name, value, { multiline: lines = false, named = false }) => {
        const decoding = named ? (0,not_a_name/* wrongDecodingProblem */.Wv)(value) : undefined;
        if (decoding !== undefined)
            return refuseName(name, decoding);
        if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) {
            return refuse(name, `contains a ${lines ? 'control character' : 'line break or another control character'}.`);
        }
        if (BIDIRECTIONAL.test(value))
            return refuse(name, 'contains a bidirectional control character. Type the text again.');
        if (!value.isWellFormed())
            return refuse(name, 'is not well-formed Unicode. Type the text again.');
        if (!named)
            return value.normalize('NFC');
        const unseen = (0,domain_unseen/* unseenCharacter */.O)(value);
        if (unseen !== undefined) {
            return refuse(name, `contains ${unseen}, a character that cannot be seen or has no meaning. Type the text again.`);
        }
        const problem = (0,not_a_name/* nameProblem */.rH)(value);
        return problem === undefined ? value.normalize('NFC') : refuseName(name, problem);
    };
    return {
        source,
        problems,
        refuse,
        quote,
        raw,
        text(name, options = {}) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const { max = Number.POSITIVE_INFINITY } = options;
            const text = clean(name, value, options);
            const length = text === undefined ? 0 : [...text].length;
            return length > max
                ? refuse(name, `has ${length} characters; at most ${max} are allowed. Shorten it.`)
                : text;
        },
        path(name) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            if (CONTROL.test(value)) {
                return refuse(name, 'contains a line break or another control character. Give the path of one file.');
            }
            const problem = pathProblem(value, source);
            return problem === undefined ? value : refuse(name, problem);
        },
        password(name) {
            const value = env[`INPUT_${name.toUpperCase()}`];
            if (value === undefined || value === '')
                return undefined;
            return value.trim() === ''
                ? refuse(name, 'contains only white space. Give a password, or leave it empty.')
                : value;
        },
        integer(name, { min, max = Number.MAX_SAFE_INTEGER }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more` : `from ${min} to ${max}`;
            return refuse(name, `${quote(value)} is not a whole number ${range}, in digits only.`);
        },
        decimal(name, { min, max }) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            if (number >= min && number <= max)
                return number;
            return refuse(name, `${quote(value)} is not a number from ${min} to ${max}, such as 5 or 0.5.`);
        },
        boolean(name) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            if (/^true$/i.test(value))
                return true;
            if (/^false$/i.test(value))
                return false;
            return refuse(name, `${quote(value)} is neither true nor false.`);
        },
        oneOf(name, values) {
            const value = raw(name);
            if (value === undefined)
                return undefined;
            const found = values.find((allowed) => allowed === value);
            return found ?? refuse(name, `${quote(value)} is not allowed. Allowed: ${values.join(', ')}.`);
        },
        list(name) {
            const kind = (0,input_table/* listKindOf */.Ak)(name) ?? 'words';
            const value = raw(name);
            if (value === undefined)
                return [];
            const entriesOf = (text) => (jsonTexts(text) ?? text.split(separators/* SEPARATORS */.f[kind][source]))
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
            // A limit of separators only must not read as "no limit".
            if (entriesOf(value).length === 0)
                return refuse(name, 'contains separators, but no entry. Give an entry, or leave it empty.') ?? [];
            const text = clean(name, value, { multiline: true, named: kind === 'departments' });
            return text === undefined ? [] : entriesOf(text);
        },
    };
}
/** The texts of a JSON list, or `undefined` if the text is none. */
function jsonTexts(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
/** One message for all problems, so that they are corrected in one go. */
function reportProblems(problems) {
    const lines = problems.map(({ input, text }) => `- ${input}: ${text}`);
    return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this, then start a new run; re-run the job if only a secret or variable was wrong:\n${lines.join('\n')}`;
}


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ listKindOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   p0: () => (/* binding */ publicFields)
/* harmony export */ });
/** The actions that speak to CertCentral. */
const ONLINE = ['order', 'collect', 'approve', 'reissue', 'revoke', 'inventory', 'fleet'];
/**
 * Every input of every action, once: what group of the documents it belongs to, whether people's
 * data or a secret can be in it, which actions have it, and which fields of the order it sets.
 *
 * Names of inputs in code, what is kept out of logs, what `additional-parameters` must not set and
 * the tables in docs/ derive from this. Descriptions and defaults are in the `action.yml`s, which
 * tests compare with it.
 */
const INPUTS = {
    devkey: { group: 'connection', privacy: 'secret', actions: ONLINE },
    'api-url': { group: 'connection', privacy: 'public', actions: ONLINE },
    'request-timeout-seconds': { group: 'connection', privacy: 'public', actions: ONLINE },
    'product-id': { group: 'certificate', privacy: 'public', actions: ['order'] },
    'common-name': {
        group: 'certificate',
        privacy: 'personal',
        actions: ['order', 'key'],
        fields: ['certificate.common_name'],
    },
    emails: {
        group: 'certificate',
        list: 'addresses',
        privacy: 'personal',
        actions: ['order'],
        fields: ['certificate.emails'],
    },
    'organization-id': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order', 'inventory'],
        fields: ['organization.id'],
    },
    'signature-hash': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.signature_hash'],
    },
    'organization-units': {
        group: 'certificate',
        list: 'departments',
        privacy: 'personal',
        actions: ['order'],
        fields: ['certificate.organization_units'],
    },
    'first-name': {
        group: 'certificate',
        privacy: 'personal',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    'last-name': {
        group: 'certificate',
        privacy: 'personal',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    pseudonym: {
        group: 'certificate',
        privacy: 'personal',
        actions: ['order'],
        fields: ['certificate.individual'],
    },
    'common-name-indicator': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.common_name_indicator'],
    },
    'profile-type': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.profile_type'],
    },
    'primary-usage': {
        group: 'certificate',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.usage_designation'],
    },
    'additional-usages': {
        group: 'certificate',
        list: 'words',
        privacy: 'public',
        actions: ['order'],
        fields: ['certificate.usage_designation'],
    },
    csr: { group: 'key', privacy: 'personal', actions: ['order', 'reissue'], fields: ['certificate.csr'] },
    'csr-file': {
        group: 'key',
        privacy: 'public',
        actions: ['order', 'key', 'reissue'],
        fields: ['certificate.csr'],
    },
    'key-file': { group: 'key', privacy: 'public', actions: ['order', 'collect', 'key', 'reissue'] },
    'key-type': { group: 'key', privacy: 'public', actions: ['order', 'key', 'reissue', 'fleet'] },
    'key-password': {
        group: 'key',
        privacy: 'secret',
        actions: ['order', 'collect', 'key', 'reissue', 'fleet'],
    },
    'validity-years': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['validity_years'],
    },
    'validity-days': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['order_validity', 'validity_days'],
    },
    'custom-expiration-date': {
        group: 'validity',
        privacy: 'public',
        actions: ['order'],
        fields: ['custom_expiration_date'],
    },
    'auto-renew': { group: 'renewal', privacy: 'public', actions: ['order'], fields: ['auto_renew'] },
    'renewal-of-order-id': {
        group: 'renewal',
        privacy: 'public',
        actions: ['order'],
        fields: ['renewal_of_order_id'],
    },
    'renew-before-days': { group: 'renewal', privacy: 'public', actions: ['order', 'fleet'] },
    'order-id': { group: 'order', privacy: 'public', actions: ['collect', 'approve', 'reissue', 'revoke'] },
    'request-id': { group: 'order', privacy: 'public', actions: ['approve'] },
    decision: { group: 'order', privacy: 'public', actions: ['approve'] },
    'skip-approval': {
        group: 'order',
        privacy: 'public',
        actions: ['order', 'reissue', 'revoke'],
        fields: ['skip_approval'],
    },
    'container-id': {
        group: 'order',
        privacy: 'public',
        actions: ['order', 'inventory'],
        fields: ['container.id'],
    },
    'custom-fields': {
        group: 'order',
        list: 'lines',
        privacy: 'personal',
        actions: ['order'],
        fields: ['custom_fields'],
        shownFields: ['custom_fields.*.metadata_id'],
    },
    'payment-method': { group: 'order', privacy: 'public', actions: ['order'], fields: ['payment_method'] },
    comments: {
        group: 'order',
        privacy: 'personal',
        actions: ['order', 'approve', 'reissue', 'revoke'],
        fields: ['comments'],
    },
    'additional-parameters': { group: 'order', privacy: 'personal', actions: ['order'] },
    'order-reference': {
        group: 'safety',
        privacy: 'public',
        actions: ['order', 'collect', 'approve', 'reissue', 'revoke'],
        fields: ['alternative_order_id'],
    },
    'duplicate-guard': { group: 'safety', privacy: 'public', actions: ['order'] },
    'dry-run': { group: 'safety', privacy: 'public', actions: ['order', 'reissue', 'revoke'] },
    'allowed-products': { group: 'safety', list: 'words', privacy: 'public', actions: ['order', 'fleet'] },
    'allowed-organization-ids': {
        group: 'safety',
        list: 'words',
        privacy: 'public',
        actions: ['order', 'fleet'],
    },
    'allowed-email-domains': { group: 'safety', list: 'words', privacy: 'public', actions: ['order', 'fleet'] },
    'wait-for': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'wait-timeout-minutes': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'on-timeout': { group: 'waiting', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'certificate-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'certificate-format': {
        group: 'delivery',
        privacy: 'public',
        actions: ['order', 'collect', 'reissue', 'fleet'],
    },
    overwrite: { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-file': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-password': { group: 'delivery', privacy: 'secret', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-encryption': { group: 'delivery', privacy: 'public', actions: ['order', 'collect', 'reissue'] },
    'pkcs12-name': { group: 'delivery', privacy: 'personal', actions: ['order', 'collect', 'reissue'] },
    'expires-within-days': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'product-ids': { group: 'inventory', list: 'words', privacy: 'public', actions: ['inventory'] },
    'inventory-file': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'manifest-file': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'read-orders': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    'max-reads': { group: 'inventory', privacy: 'public', actions: ['inventory'] },
    fleet: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    manifest: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    defaults: { group: 'fleet', privacy: 'personal', actions: ['fleet'] },
    apply: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'allow-same-person': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'max-orders': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'plan-over-limit': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'max-revocations': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'results-file': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'certificate-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'key-directory': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    comment: { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'github-token': { group: 'fleet', privacy: 'secret', actions: ['fleet'] },
    'new-key-at-renewal': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
    'requests-per-minute': { group: 'fleet', privacy: 'public', actions: ['fleet'] },
};
/** The names of one action's inputs, in the order of the table. */
function inputsOf(action) {
    const entries = Object.entries(INPUTS);
    return entries.filter(([, { actions }]) => actions.includes(action)).map(([name]) => name);
}
/** The paths in the order's JSON that an input sets. */
function fieldsOf(input) {
    const { fields = [] } = INPUTS[input];
    return fields;
}
/** The paths in the order's JSON that are never a person's data, with all that is in them. */
function publicFields() {
    const entries = Object.values(INPUTS);
    const personal = new Set(entries.flatMap(({ privacy, fields = [] }) => (privacy === 'public' ? [] : fields)));
    const fields = entries.flatMap((input) => [...(input.fields ?? []), ...(input.shownFields ?? [])]);
    return [...new Set(fields)].filter((field) => !personal.has(field));
}
/** How the entries of a list input are separated. */
function listKindOf(input) {
    const facts = Object.hasOwn(INPUTS, input) ? INPUTS[input] : undefined;
    return facts?.list;
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ refuseEntries),
/* harmony export */   s: () => (/* binding */ entryPlace)
/* harmony export */ });
/** More than these in one input are one mistake. */
const MAX_REFUSED = 10;
/** Refuses the first entries for which `problemOf` returns a problem. */
function refuseEntries(reader, input, entries, problemOf) {
    let refused = 0;
    for (const [index, entry] of entries.entries()) {
        const problem = problemOf(entry, index);
        if (problem === undefined)
            continue;
        reader.refuse(input, problem);
        refused += 1;
        if (refused === MAX_REFUSED)
            return;
    }
}
/** An entry as a message names it: its text can be a person's. */
function entryPlace(noun, index, count) {
    return count === 1 ? `the ${noun}` : `${noun} ${index + 1} of ${count}`;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readDepartments),
/* harmony export */   bs: () => (/* binding */ readCommonName),
/* harmony export */   vU: () => (/* binding */ readPersonName)
/* harmony export */ });
/* harmony import */ var _domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6606);
/* harmony import */ var _list_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8147);


/** X.520, ub-common-name: in characters. */
const MAX_COMMON_NAME = 64;
/** X.520, ub-organizational-unit-name: in characters. */
const MAX_DEPARTMENT = 64;
function readCommonName(reader) {
    const name = reader.text('common-name', { named: true, max: MAX_COMMON_NAME });
    if (name === undefined || !(0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNullWord */ .AV)(name))
        return name;
    return reader.refuse('common-name', 'is a word that programs write for a missing value: null, none, nan, n/a or na. Give the name.');
}
/** Reads a name of a person. */
function readPersonName(reader, input) {
    const name = reader.text(input, { named: true });
    const problem = name === undefined ? undefined : (0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .personNameProblem */ .sw)(name);
    return problem === undefined ? name : reader.refuse(input, problem.text);
}
function readDepartments(reader) {
    const departments = reader.list('organization-units');
    (0,_list_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEntries */ .p)(reader, 'organization-units', departments, (department, index) => {
        const place = (0,_list_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPlace */ .s)('entry', index, departments.length);
        const problem = (0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)(department) ?? (0,_domain_not_a_name_js__WEBPACK_IMPORTED_MODULE_0__/* .departmentProblem */ .CT)(department);
        if (problem !== undefined)
            return `${place} ${problem.text}`;
        const length = [...department].length;
        return length > MAX_DEPARTMENT
            ? `${place} has ${length} characters; at most ${MAX_DEPARTMENT} are allowed. Shorten it.`
            : undefined;
    });
    return departments;
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkOwnCsr),
  Kn: () => (/* binding */ readCsrInputs),
  Rx: () => (/* binding */ readOrder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __nccwpck_require__(6606);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __nccwpck_require__(1738);
;// CONCATENATED MODULE: ./src/inputs/additional-parameters.ts
/** The order's own body is four levels deep; what is much deeper is a mistake or an attack. */
const MAX_DEPTH = 20;
/** Reads the JSON object of fields that have no input. */
function readAdditionalParameters(reader) {
    const text = reader.raw('additional-parameters');
    if (text === undefined)
        return undefined;
    const refuse = (problem) => reader.refuse('additional-parameters', problem);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuse('is JSON, but not an object such as {"locale": "de"}.');
    }
    let depth = 0;
    for (const [token] of text.matchAll(TOKENS)) {
        if (/^[{[]/.test(token))
            depth += 1;
        else if (/^[}\]]/.test(token))
            depth -= 1;
        else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) {
            return refuse('contains a number with more digits than this action can keep. Write it in quotation marks, if DigiCert accepts a text there.');
        }
        if (depth > MAX_DEPTH)
            return refuse(`is nested more than ${MAX_DEPTH} levels deep. Give only fields that DigiCert documents.`);
    }
    return value;
}
/** The strings, brackets and numbers of a JSON text. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;
/** One spelling for each number: its digits without zeros at the ends, and the power of ten. */
function exactForm(number) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
    if (sign === undefined)
        return number;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
    return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`;
}

// EXTERNAL MODULE: ./src/domain/email.ts
var domain_email = __nccwpck_require__(6416);
// EXTERNAL MODULE: ./src/inputs/list-inputs.ts
var list_inputs = __nccwpck_require__(8147);
;// CONCATENATED MODULE: ./src/inputs/email-inputs.ts


/** Domains that no mailbox on the Internet can have, so that DigiCert cannot reach it. */
const UNREACHABLE = /\.(local|localhost|internal|invalid|onion|lan|home\.arpa|onmicrosoft\.com)$/i;
/** Reads the addresses of the order, in their order: the first one gets DigiCert's mail. */
function readEmails(reader) {
    const emails = reader.list('emails');
    if (emails.length === 0 && !reader.problems.some(({ input }) => input === 'emails')) {
        reader.refuse('emails', 'is required. Give one or more addresses, separated by newlines or commas.');
    }
    const seen = new Set();
    (0,list_inputs/* refuseEntries */.p)(reader, 'emails', emails, (email, index) => {
        const place = (0,list_inputs/* entryPlace */.s)('address', index, emails.length);
        const isRepeated = seen.has(email.toLowerCase());
        seen.add(email.toLowerCase());
        if (!(0,domain_email/* isEmail */.x)(email)) {
            return `${place} is not a valid e-mail address (name@example.com). Separate addresses with commas or new lines.`;
        }
        if (isRepeated)
            return `${place} is given twice.`;
        return UNREACHABLE.test(email)
            ? `${place} is in a domain that DigiCert cannot validate; use a public mail domain.`
            : undefined;
    });
    return emails;
}

// EXTERNAL MODULE: ./src/inputs/name-inputs.ts
var name_inputs = __nccwpck_require__(5214);
// EXTERNAL MODULE: ./src/inputs/organization-input.ts
var organization_input = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./src/inputs/order-description.ts








/** A CSR with an RSA-4096 key and many names has some 5 KB; more is another file. */
const MAX_CSR_BYTES = 64 * 1024;
/**
 * Reads the inputs that describe the order, one by one.
 *
 * @param devkey the key, which people put into the wrong input
 */
async function readOrder(reader, devkey) {
    const productId = readProductId(reader, devkey);
    const validityYears = readYears(reader, productId);
    return {
        productId,
        commonName: (0,name_inputs/* readCommonName */.bs)(reader),
        emails: readEmails(reader),
        organizationId: (0,organization_input/* readOrganizationId */.z)(reader),
        signatureHash: reader.oneOf('signature-hash', ['sha256']) ?? 'sha256',
        organizationUnits: (0,name_inputs/* readDepartments */.K)(reader),
        csr: await readCsrInputs(reader),
        firstName: (0,name_inputs/* readPersonName */.vU)(reader, 'first-name'),
        lastName: (0,name_inputs/* readPersonName */.vU)(reader, 'last-name'),
        pseudonym: (0,name_inputs/* readPersonName */.vU)(reader, 'pseudonym'),
        indicator: reader.oneOf('common-name-indicator', products/* INDICATORS */.Xo),
        profileType: reader.oneOf('profile-type', ['strict', 'multipurpose']),
        primaryUsage: reader.oneOf('primary-usage', ['signing', 'key_management', 'dual_use']),
        additionalUsages: reader.list('additional-usages'),
        validityYears,
        validityDays: reader.integer('validity-days', { min: 1 }),
        customExpirationDate: readDate(reader),
        autoRenew: reader.integer('auto-renew', { min: 0 }),
        renewalOfOrderId: reader.integer('renewal-of-order-id', { min: 1 }),
        skipApproval: reader.boolean('skip-approval') ?? false,
        containerId: reader.integer('container-id', { min: 1 }),
        customFields: readCustomFields(reader),
        paymentMethod: reader.oneOf('payment-method', ['balance', 'card', 'profile']),
        comments: reader.text('comments', { multiline: true }),
        additionalParameters: readAdditionalParameters(reader),
    };
}
/** One or two years; of some products the account decides. */
function readYears(reader, productId) {
    if (productId !== '' && (0,products/* productOf */.$7)(productId).validityByAccount) {
        return reader.integer('validity-years', { min: 1, max: 100 });
    }
    const years = reader.oneOf('validity-years', ['1', '2']);
    return years === undefined ? undefined : Number(years);
}
/** The product's ID, or an empty text if it cannot be used: messages name the product. */
function readProductId(reader, devkey) {
    const productId = reader.raw('product-id');
    if (productId === undefined)
        reader.refuse('product-id', 'is required. Give a product ID, such as client_authentication_plus.');
    else if (productId === devkey)
        reader.refuse('product-id', 'contains the API key, which belongs only in devkey.');
    else if (/^[a-z0-9_]+$/.test(productId))
        return productId;
    else {
        const allowed = 'is not a product ID: only lower-case letters, digits and underscores are allowed.';
        reader.refuse('product-id', `${reader.quote(productId)} ${allowed}`);
    }
    return '';
}
/** Reads `csr` or `csr-file` as PEM; only the outer form is looked at. */
async function readCsrInputs(reader) {
    const text = reader.raw('csr');
    const path = reader.path('csr-file');
    if (text !== undefined && path !== undefined) {
        return reader.refuse('csr-file', 'Set only one of csr and csr-file.');
    }
    const source = path === undefined ? text : readCsrFile(reader, path);
    if (source === undefined)
        return undefined;
    const { readCsr } = await Promise.all(/* import() | csr */[__nccwpck_require__.e(721), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1643));
    const csr = readCsr(source);
    if ('pem' in csr)
        return csr.pem;
    return text === undefined
        ? reader.refuse('csr-file', `${csr.problem}.`)
        : reader.refuse('csr', `${csr.problem}.${csrHint(text, csr.problem)}`);
}
/** The usual mistake behind a problem of the input csr. */
function csrHint(text, problem) {
    if (problem.startsWith('has a PEM header')) {
        return ' The text was cut or lost its line breaks; use csr-file or base64.';
    }
    const isOneShortLine = text.length < 150 && /^\S*[/\\.]\S*$/.test(text);
    return problem === 'is neither PEM nor base64' || (problem.startsWith('is base64') && isOneShortLine)
        ? ' If this is a path, use csr-file.'
        : '';
}
function readCsrFile(reader, path) {
    let bytes;
    try {
        bytes = readSmallFile(path, MAX_CSR_BYTES);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return reader.refuse('csr-file', `cannot be read (${code}). Paths are relative to the workspace.`);
    }
    if (bytes === undefined) {
        return reader.refuse('csr-file', 'is not a regular file: a directory, a pipe or a device. Give the path of a file.');
    }
    return bytes.length > MAX_CSR_BYTES
        ? reader.refuse('csr-file', 'is larger than any CSR (64 KiB). Give the path of a CSR.')
        : bytes;
}
/**
 * The bytes of a file, or its first ones if it has more than `limit`; `undefined` if it is no
 * regular file. A pipe or a device could keep a reader waiting forever, and some files have no end.
 */
function readSmallFile(path, limit) {
    if (!(0,external_node_fs_.statSync)(path).isFile())
        return undefined;
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return undefined;
        const bytes = Buffer.alloc(limit + 1);
        let length = 0;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            length += read;
            if (read === 0 || length === bytes.length)
                return bytes.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Parses the CSR that was given, before it is paid for. The X.509 library is loaded only here. */
async function checkOwnCsr(order, reader, remarks) {
    if (order.csr === undefined)
        return;
    const { checkCsr } = await Promise.all(/* import() | csr */[__nccwpck_require__.e(721), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6982));
    const { problems, warnings } = await checkCsr(order.csr, order);
    const input = reader.raw('csr') === undefined ? 'csr-file' : 'csr';
    for (const problem of problems)
        reader.refuse(input, problem);
    for (const text of warnings)
        remarks.push({ level: 'warning', text: `${input} ${text}` });
}
function readDate(reader) {
    const text = reader.raw('custom-expiration-date');
    if (text === undefined)
        return undefined;
    // A date that does not exist (2027-02-29) is either not parsed or comes back as another one.
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real
        ? text
        : reader.refuse('custom-expiration-date', `${reader.quote(text)} is not a date in the form yyyy-MM-dd, such as 2027-12-31.`);
}
function readCustomFields(reader) {
    const fields = new Map();
    const lines = (reader.text('custom-fields', { multiline: true }) ?? '').split(/\r?\n|\r/);
    (0,list_inputs/* refuseEntries */.p)(reader, 'custom-fields', lines, (line, index) => {
        if (line.trim() === '')
            return undefined;
        const match = /^\s*([1-9]\d*)\s*=\s*(\S.*?)\s*$/.exec(line);
        const id = Number(match?.[1]);
        if (match === null || !Number.isSafeInteger(id)) {
            return `line ${index + 1} is not of the form metadata_id=value (12=Accounting).`;
        }
        if (fields.has(id))
            return `line ${index + 1} gives the field ${id} a second time. Remove one of them.`;
        const value = match[2];
        fields.set(id, value);
        const problem = (0,not_a_name/* valueProblem */.FQ)(value);
        return problem && `line ${index + 1} ${problem.text}`;
    });
    return [...fields].map(([metadata_id, value]) => ({ metadata_id, value }));
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/** The name of an order: characters that are safe in a URL, and known to be stored. */
function readReference(reader) {
    const reference = reader.raw('order-reference');
    if (reference === undefined || /^[A-Za-z0-9-]{1,64}$/.test(reference))
        return reference;
    return reader.refuse('order-reference', 'must be 1 to 64 letters (A-Z, a-z), digits and hyphens.');
}


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(803);
/* harmony import */ var _build_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9161);
/* harmony import */ var _credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8008);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9319);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5572);
/* harmony import */ var _order_description_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4645);
/* harmony import */ var _order_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3949);
/* harmony import */ var _spend_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5021);









/**
 * Reads and checks all inputs of the order step, one by one and together.
 *
 * @param env the step's environment; inputs are its `INPUT_<NAME>` variables
 * @param now today, for the checks of dates
 * @throws {ActionError} `invalid_input` or `not_allowed`, with every problem in one message
 */
async function readInputs(env, now) {
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .c)(env);
    const credentials = (0,_credential_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readCredentials */ .L)(reader);
    const order = await (0,_order_description_js__WEBPACK_IMPORTED_MODULE_4__/* .readOrder */ .Rx)(reader, reader.raw('devkey'));
    const orderReference = (0,_order_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .readReference */ .W)(reader);
    const duplicateGuard = reader.boolean('duplicate-guard') ?? true;
    if (orderReference !== undefined && !duplicateGuard) {
        reader.refuse('order-reference', 'has no effect with duplicate-guard: false. Remove one of the two.');
    }
    const dryRun = reader.boolean('dry-run') ?? false;
    const remarks = [];
    const body = (0,_build_order_js__WEBPACK_IMPORTED_MODULE_1__/* .buildOrder */ .B)(order, { now, reader, remarks });
    const limits = (0,_spend_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .readLimits */ .BU)(reader);
    const delivery = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDelivery */ .nR)(reader, { env, remarks });
    // The next step needs the file that was waited for.
    const needsFile = reader.raw('wait-for') === 'issuance' && (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsCertificate */ .BP)(delivery);
    const waiting = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(reader, { onTimeout: needsFile ? 'fail' : 'succeed' });
    const keyType = reader.oneOf('key-type', _domain_certificate_js__WEBPACK_IMPORTED_MODULE_8__/* .KEY_TYPES */ .WJ);
    const renewBeforeDays = reader.integer('renew-before-days', { min: 0, max: 3650 });
    if (renewBeforeDays !== undefined && order.renewalOfOrderId === undefined) {
        reader.refuse('renew-before-days', 'needs renewal-of-order-id: the order whose days are counted.');
    }
    await (0,_order_description_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOwnCsr */ .D)(order, reader, remarks);
    if (credentials === undefined || reader.problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblems */ .T)(reader.problems));
    }
    (0,_spend_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .checkLimits */ .J5)(limits, order, body);
    return {
        credentials,
        productId: order.productId,
        body,
        orderReference,
        duplicateGuard,
        dryRun,
        waiting,
        delivery,
        keyType,
        renewBeforeDays,
        remarks,
    };
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readOrganizationId)
/* harmony export */ });
/** Reads the ID of an organization, which people look for in its name. */
function readOrganizationId(reader) {
    const value = reader.raw('organization-id');
    if (value === undefined || (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value)))) {
        return value === undefined ? undefined : Number(value);
    }
    return reader.refuse('organization-id', `${reader.quote(value)} must be the numeric ID from the address of the organization's page.`);
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPassword)
/* harmony export */ });
/** OpenSSL, and with it Node, opens nothing with a longer password. */
const MAX_PASSWORD_BYTES = 1024;
/** A line break, or a byte order mark, which is also seen as its bytes in Windows-1252 or as what cannot be decoded. */
const AT_START = /^(?:[\r\n\uFEFF\uFFFE\uFFFD]|\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/;
const AT_END = /[\r\n\uFEFF\uFFFE\uFFFD]$/;
/** Reads a password exactly as given. */
function readPassword(reader, name) {
    const password = reader.password(name);
    if (password === undefined)
        return undefined;
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

/***/ 3332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   y: () => (/* binding */ givenValues)
/* harmony export */ });
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5620);

/** Secrets among the inputs: API key, passwords, and private keys that were given to an input of something else. */
function secretsOf(env) {
    return Object.entries(env).flatMap(([variable, value = '']) => {
        const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
        if (name === undefined)
            return [];
        const isSecret = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name]?.privacy === 'secret';
        return isSecret ? [value.trim()].filter((secret) => secret !== '') : (value.match(PRIVATE_KEY) ?? []);
    });
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z0-9 ]*PRIVATE KEY-----|[\s\S]*)/g;
/** The values that the user gave to this step. */
function givenValues(env) {
    return Object.entries(env).flatMap(([name, value]) => (name.startsWith('INPUT_') && value ? [value] : []));
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SEPARATORS)
/* harmony export */ });
/**
 * What separates the entries in `with:` of a step, and in a cell of a list. In a cell a comma is a part of a
 * department's name ("Research, Development").
 */
const SEPARATORS = {
    addresses: { step: /[\r\n,;]+/, cell: /[\s,;]+/ },
    departments: { step: /[\r\n,]+/, cell: /[\r\n;]+/ },
    words: { step: /[\r\n,]+/, cell: /[\r\n,;]+/ },
    lines: { step: /[\r\n]+/, cell: /[\r\n]+/ },
};


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   mj: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _domain_email_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6416);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8800);



function readLimits(reader) {
    const products = reader.list('allowed-products');
    for (const id of products) {
        if (!/^[a-z0-9_]+$/.test(id))
            reader.refuse('allowed-products', `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`);
    }
    const organizationIds = reader.list('allowed-organization-ids');
    for (const id of organizationIds) {
        if (!/^[1-9]\d*$/.test(id))
            reader.refuse('allowed-organization-ids', `${reader.quote(id)} is not an organization ID, which is a number.`);
    }
    const emailDomains = reader.list('allowed-email-domains');
    for (const domain of emailDomains) {
        if (!(0,_domain_email_js__WEBPACK_IMPORTED_MODULE_1__/* .isMailDomain */ .O)(domain))
            reader.refuse('allowed-email-domains', `${reader.quote(domain)} is not a domain, such as example.com.`);
    }
    return { products, organizationIds, emailDomains };
}
/**
 * Checks the body that will be sent, from any input.
 *
 * @throws {ActionError} `not_allowed`
 */
function checkLimits(limits, order, body) {
    const refusals = refusalsOf(limits, order, body);
    if (refusals.length === 0)
        return;
    throw notAllowed('this order', refusals.map(({ input, text }) => `- ${input}: ${text}`));
}
/** The parts of an order outside the limits. */
function refusalsOf({ products, organizationIds, emailDomains }, order, body) {
    const refusals = [];
    if (products.length > 0 && !products.includes(order.productId)) {
        const text = `${order.productId} is not one of allowed-products: ${products.join(', ')}.`;
        refusals.push({ input: 'product-id', text });
    }
    const organizationId = body.organization?.id;
    if (organizationIds.length > 0 && !organizationIds.includes(String(organizationId))) {
        const given = organizationId === undefined ? 'none is given; it' : `${organizationId}`;
        const text = `${given} is not one of allowed-organization-ids: ${organizationIds.join(', ')}.`;
        refusals.push({ input: 'organization-id', text });
    }
    const domains = new Set(emailDomains.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiDomain */ .wL));
    order.emails.forEach((email, index) => {
        if (domains.size > 0 && !domains.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiDomain */ .wL)(email.slice(email.lastIndexOf('@') + 1)))) {
            const place = `address ${index + 1} of ${order.emails.length}`;
            const text = `${place} is in none of allowed-email-domains: ${emailDomains.join(', ')}.`;
            refusals.push({ input: 'emails', text });
        }
    });
    return refusals;
}
/** @param lines the refusals, with their inputs */
function notAllowed(what, lines) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_allowed', `The owner of this workflow does not allow ${what}, so nothing was sent to DigiCert:\n${lines.join('\n')}\n` +
        'Order something that is allowed, or ask the owner to extend the list.');
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yg: () => (/* binding */ survivesClosedLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8165);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7044);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(766);
/**
 * The log: every line and annotation of a step is written here, and `runner-files.ts` writes what the runner reads from
 * files. Nothing else in `src/` may print; `npm run lint` fails otherwise.
 */



/**
 * Shorter secrets may be words of our own sentences. Where a text of someone else is quoted, they are replaced, too.
 */
const MIN_SECRET = 12;
/** The text as a step may write it: on one line, without secrets, and nothing that the runner takes for a command. */
function shown(text) {
    const [indentation = ''] = /^ */.exec(text) ?? [];
    return indentation + (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(text, MIN_SECRET));
}
/** The lines of an annotation are kept: an annotation is one command, whatever is in it. */
function shownLines(text) {
    return (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(text, MIN_SECRET)
        .split('\n')
        .map((line) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line))
        .join('\n');
}
/** GitHub shows no more annotations of one level and one step; later ones are lines of the log. */
const MAX_ANNOTATIONS = 10;
const counts = { notice: 0, warning: 0, error: 0 };
/** Logs an annotation, or a line if GitHub would not show it. */
function annotate(level, text) {
    counts[level] += 1;
    const isLine = counts[level] > MAX_ANNOTATIONS;
    if (level === 'notice')
        isLine ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(`Notice: ${text}`)) : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(shownLines(text));
    else
        isLine ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(`Warning: ${text}`)) : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(shownLines(text));
}
const log = {
    /** For a process that runs several steps. */
    startStep() {
        Object.assign(counts, { notice: 0, warning: 0, error: 0 });
    },
    /** Registers a secret with the runner's filter, and with ours. */
    mask(secret) {
        (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .addSecret */ .Ck)(secret);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
    },
    info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(text)),
    /** Lines of a phase, which the log folds under a title. */
    async group(title, phase) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(shown(title));
        try {
            return await phase();
        }
        finally {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        }
    },
    debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(shown(text)),
    notice: (text) => annotate('notice', text),
    warning: (text) => annotate('warning', text),
    /** The error that ends the step. */
    error: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(shownLines(text)),
    /** An annotation at a place of a file of the workspace, unless there are too many; one is left for the step itself. */
    annotateAt(level, text, { file, line, column }) {
        if (counts[level] >= MAX_ANNOTATIONS - 1)
            return;
        counts[level] += 1;
        const place = { file: shown(file), line, ...(column === undefined ? {} : { col: column }) };
        if (level === 'error')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(shownLines(text), place);
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .noticeAt */ .SC(shownLines(text), place);
    },
};
/**
 * A log that is no longer read must not end a step whose order may be in progress: the step goes on, and its outputs
 * and exit code show how it ended.
 */
function survivesClosedLog() {
    const { stdout, stderr } = process;
    if (stdout.listenerCount('error') > 0)
        return;
    stderr.on('error', () => { });
    stdout.once('error', ({ code }) => {
        stderr.write(`The log can no longer be written (${code}). The step goes on, and sets its outputs; see its job summary.\n`);
    });
    stdout.on('error', () => { });
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6472);

/** Longer texts are for the log. */
const MAX_CELL = 500;
/** Characters with a meaning in Markdown, HTML or on GitHub: tables, links, code, formulas, mentions. */
const SPECIAL = /[|<>[\]`\\$&@]|(?<=:)\/(?=\/)|(?<=\bwww)\./gi;
/** A text of any origin as text in Markdown, on one line. */
function escaped(text) {
    const line = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text);
    const short = line.length > MAX_CELL ? `${line.slice(0, MAX_CELL).toWellFormed()}...` : line;
    return short.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
/** A name or an ID as code. */
function code(text) {
    return `\`${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text).replace(/[`|]/g, ' ')}\``;
}
/** @param url our own, not a text of someone else */
function link(text, url) {
    return `[${escaped(text)}](${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(url).replace(/[\s()<>|]/g, encodeURIComponent)})`;
}
/** Lines of our own as a block of code. */
function codeBlock(text, language) {
    const lines = text.split('\n').map(_log_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP);
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** @param rows cells in Markdown */
function table(header, rows) {
    const line = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cell)} `)).join('|')}|`;
    return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
/** A text in Markdown that may have no more bytes: ends after a line, closes the code or details that it is in, and names the place of the rest. */
function shortened(text, maxBytes, rest) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const begin = Buffer.from(text)
        .subarray(0, maxBytes - 100)
        .toString();
    const kept = begin.slice(0, begin.lastIndexOf('\n'));
    const isCode = (kept.match(/^```/gm) ?? []).length % 2 === 1;
    const isFolded = kept.lastIndexOf('<details>') > kept.lastIndexOf('</details>');
    return `${kept}${isCode ? '\n```' : ''}${isFolded ? '\n\n</details>' : ''}\n\n${rest}\n\n`;
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ openOutputs)
/* harmony export */ });
/* unused harmony exports OUTPUTS, outputsOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6472);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3948);



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
    'pkcs12-file': ['order', 'collect', 'reissue'],
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
    'manifest-file': ['inventory'],
    'to-order': ['fleet'],
    'to-renew': ['fleet'],
    'to-revoke': ['fleet'],
    current: ['fleet'],
    waiting: ['fleet'],
    problems: ['fleet'],
    gone: ['fleet'],
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
/** Our own: paths as the user gave them, in which no control character is allowed, and a CSR with its lines. */
const VERBATIM = /-file$|^csr$/;
/** Actions that change nothing at CertCentral. */
const HARMLESS = ['collect', 'key', 'inventory'];
/** @param action outputs that it does not have are not set */
function openOutputs(action) {
    const written = new Map();
    const has = (name) => OUTPUTS[name].includes(action);
    return {
        set(name, value) {
            if (value === undefined || !has(name))
                return;
            const text = VERBATIM.test(name) ? value : (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value);
            if (written.get(name) === text)
                return;
            try {
                (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, text);
            }
            catch (error) {
                throw unwritable(name, HARMLESS.includes(action) ? 'invalid_input' : 'unknown_outcome', error);
            }
            written.set(name, text);
        },
        get: (name) => written.get(name),
        has,
    };
}
/** A full disk, for example. */
function unwritable(name, code, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `The output ${name} could not be written to GITHUB_OUTPUT (${(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause)}), so later steps would not see it. ` +
        'The log shows what was done until then. Make room on the runner, check whether the log names an order, and run ' +
        'the job again.', { cause });
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openReport),
/* harmony export */   c: () => (/* binding */ STATE)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(766);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1780);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6472);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5468);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3948);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7994);







/** The names of the state that the main step saves for the post step. */
const STATE = {
    reference: 'order-reference',
    request: 'order-request',
    open: 'order-open',
};
function openReport(subject) {
    const outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .openOutputs */ .tS)(subject.action);
    const reported = { rows: [] };
    return {
        info: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info,
        group: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.group,
        notice: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.notice,
        warning: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning,
        set: outputs.set,
        addRow: (name, text) => void reported.rows.push([name, text]),
        setNextStep(text) {
            reported.next = text;
        },
        useReference(reference) {
            _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`Order reference: ${reference}`);
            outputs.set('order-reference', reference);
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.reference, reference);
        },
        openAttempt(start, request) {
            if (saveRequest(subject, outputs.get('order-reference'), { ...request, start }))
                return;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_ordered', 'GITHUB_STATE could not be written, so a step that is stopped could not look for its order afterwards; nothing ' +
                'was ordered. Check that the disk of the runner is not full, and run the job again.');
        },
        closeAttempt: () => void (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'false'),
        reportOrder(order) {
            // That an order exists is news only if one was to be placed.
            if (reported.order === undefined && subject.action === 'order')
                _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`Order ${order.id} ${order.created ? 'was placed' : 'exists already'}.`);
            if (reported.order?.id !== order.id)
                _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`Page of the order: ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .orderUrl */ .YL)(subject.apiUrl, order.id)}`);
            reported.order = order;
            // If it cannot be saved, the post step looks for an order that is known: a request, no harm.
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'false');
            setOrderOutputs(outputs, order, (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .orderUrl */ .YL)(subject.apiUrl, order.id));
        },
        reportKey(file, created) {
            _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(created ? 'A new private key was created and saved.' : 'The existing private key is used.');
            outputs.set('key-file', file);
            outputs.set('key-created', String(created));
        },
        reportNotDue(daysRemaining) {
            reported.daysLeft = daysRemaining;
            outputs.set('order-created', 'false');
            outputs.set('days-remaining', String(daysRemaining));
        },
        reportCertificate({ file, ...facts }) {
            reported.certificate = facts;
            setCertificateOutputs(outputs, facts, file);
            _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore ?? 'unknown'} to ${facts.notAfter ?? 'unknown'}, was checked.`);
            if (file !== undefined)
                _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`It was written to ${file}.`);
        },
        reportPkcs12(file) {
            outputs.set('pkcs12-file', file);
            reported.rows.push(['PKCS#12', file]);
            _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`Private key and certificates were written to ${file} as PKCS#12.`);
        },
        reportChecks(results, body) {
            logChecks(results);
            const cleaned = results.map((result) => ({ ...result, message: (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(result.message) }));
            outputs.set('preflight', JSON.stringify(cleaned));
            reported.checks = (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderChecks */ .gH)(results, body);
        },
        writeSummary(errorCode) {
            const next = nextStepOf(reported, subject.withCsr);
            if (errorCode === undefined && next !== undefined)
                _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(next);
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .addToSummary */ .Dg)(reported.checks ?? (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(factsOf(reported, subject, { outputs, next, errorCode })));
        },
    };
}
const MAX_STATE = 100_000;
/** Returns whether the post step can look for the order. Nothing in `additional-parameters` is needed for that. */
function saveRequest({ apiUrl, sealing }, reference, { start, productId, body }) {
    if (sealing !== undefined && reference !== undefined) {
        const { requestTimeoutSeconds } = sealing;
        const { certificate, organization, comments, skip_approval } = body;
        const saved = {
            ...{ reference, start: start.toISOString(), apiUrl: apiUrl.href, requestTimeoutSeconds, productId },
            body: {
                ...{ certificate, skip_approval },
                ...(organization === undefined ? {} : { organization }),
                ...(comments === undefined ? {} : { comments }),
            },
        };
        const text = sealing.seal(JSON.stringify(saved));
        // The post step gets it as a variable, and Linux starts no program with a longer one.
        if (text.length < MAX_STATE && !(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.request, text))
            return false;
    }
    return (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'true');
}
function factsOf({ rows, order, certificate }, { title = 'DigiCert client certificate', productId, apiUrl }, { outputs, next, errorCode, }) {
    return {
        placing: outputs.has('order-created'),
        ...{ title, rows, productId, order, certificate, errorCode },
        reference: outputs.get('order-reference'),
        orderUrl: order && (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .orderUrl */ .YL)(apiUrl, order.id),
        nextStep: next,
    };
}
function setOrderOutputs({ set }, order, url) {
    set('order-id', order.id);
    set('order-url', url);
    set('order-created', String(order.created));
    set('order-status', order.status);
    set('request-id', order.requestId);
    set('request-status', order.requestStatus);
    set('certificate-id', order.certificateId);
    set('organization-id', order.organizationId);
}
function setCertificateOutputs({ set }, facts, file) {
    set('certificate-file', file);
    set('serial-number', facts.serialNumber);
    set('thumbprint', facts.thumbprint);
    set('not-before', facts.notBefore);
    set('not-after', facts.notAfter);
    set('issuer', facts.issuer);
    set('days-remaining', facts.daysRemaining?.toString());
}
function logChecks(results) {
    for (const { check, result, message } of results) {
        _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
    }
    const unseen = results.filter(({ result }) => result === 'not_allowed_to_look').map(({ check }) => check);
    if (unseen.length > 0)
        _log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning(`The API key is not allowed to read: ${unseen.join(', ')}.`);
}
function nextStepOf({ order, daysLeft, next }, withCsr) {
    if (next !== undefined)
        return next;
    return daysLeft === undefined
        ? order && (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .sk)(order, withCsr)
        : `No further action: the order to renew has ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(daysLeft, 'day')} left, so none was placed.`;
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   ug: () => (/* binding */ checkRunnerFiles),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8165);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6472);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4285);





/**
 * Finds out, before anything is sent, whether the runner's files for outputs and state can be
 * written. Outside of a workflow there are none.
 *
 * @throws {ActionError} `invalid_input`
 */
function checkRunnerFiles(env) {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
        const path = env[name];
        const problem = path ? problemOf(path) : 'is not set';
        if (problem === undefined || (!path && env.GITHUB_ACTIONS !== 'true'))
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid_input', `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner ` +
            'gives each step this file: check that no earlier step removes it or changes the variable, and that the ' +
            'disk is not full.');
    }
}
function problemOf(path) {
    try {
        // Whether a device takes anything shows only when it is written to; the runner skips empty lines.
        append(path, (isRegular) => (isRegular ? '' : '\n'));
        return undefined;
    }
    catch (error) {
        return `names a file that cannot be written (${reasonOf(error)})`;
    }
}
/**
 * Writes to the end of a file that the runner made.
 *
 * @throws if that does not work at once: a pipe without a reader must not hold up a step
 */
function append(path, textFor) {
    const { O_WRONLY, O_APPEND, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NONBLOCK);
    try {
        const bytes = Buffer.from(textFor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()));
        for (let written = 0; written < bytes.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The system's code of an error with a file. */
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
/**
 * Sets an output of the step.
 *
 * @throws if the runner's file cannot be written
 */
function setOutput(name, value) {
    const path = process.env.GITHUB_OUTPUT;
    if (path)
        append(path, () => block(name, value));
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value);
}
/** Keeps a value for the post step; returns whether that worked. */
function saveState(name, value) {
    const path = process.env.GITHUB_STATE;
    try {
        if (path)
            append(path, () => block(name, value));
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value);
        return true;
    }
    catch {
        return false;
    }
}
/** The state of the main step; empty if it saved none. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** A value as the runner reads it; no line of the value is the delimiter. */
function block(name, value) {
    let delimiter = 'END';
    while (value.includes(delimiter))
        delimiter += '_';
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** GitHub shows no summary of a step that has more than 1 MiB. */
const MAX_SUMMARY = 1_000_000;
/** A runner without summaries, or a full disk, costs no order. */
function addToSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path || markdown === '')
        return;
    try {
        append(path, () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(markdown, MAX_SUMMARY, 'The rest is too long for a summary; see the log.'));
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(`The job summary could not be written (${reasonOf(error)}).`);
    }
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   gH: () => (/* binding */ renderChecks),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1780);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);


/** Who has to do something before there is a certificate, in one sentence. */
function nextStep(order, withCsr) {
    const request = order.requestId === undefined ? 'the request' : `request ${order.requestId}`;
    const afterwards = withCsr
        ? 'DigiCert validates the addresses (each may get an e-mail) and then issues the certificate.'
        : 'The first address gets an e-mail from DigiCert; its owner creates private key and certificate in a browser.';
    if (order.requestStatus === 'rejected')
        return 'No further action: the request was rejected in CertCentral.';
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx)(order.status))
        return `No further action: the order is ${order.status}.`;
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
 * The job summary in Markdown: what was ordered, its state, a link, who acts next. Contains no names,
 * no addresses and no CSR.
 */
function renderSummary(facts) {
    const { order, certificate, errorCode } = facts;
    const text = (value) => value && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(value);
    const rows = [
        ['Product', facts.productId && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.productId)],
        ['Order', order && facts.orderUrl && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(order.id, facts.orderUrl)],
        [
            'Placed by this step',
            order && facts.placing ? (order.created ? 'yes' : 'no, it existed already') : undefined,
        ],
        ['Request', text(order?.requestId)],
        ['Request status', text(order?.requestStatus)],
        ['Order status', text(order?.status)],
        ['Certificate', order && facts.placing ? (text(order.certificateId) ?? 'none yet') : undefined],
        ['Valid', certificate && `${dayOf(certificate.notBefore)} to ${dayOf(certificate.notAfter)}`],
        ['Serial number', certificate && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(certificate.serialNumber)],
        ['Thumbprint (SHA-256)', certificate && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(certificate.thumbprint)],
        ['Issuer', text(certificate?.issuer)],
        ['Reference', facts.reference && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.reference)],
        ...facts.rows.map(([name, value]) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(value)]),
        ['Failed', errorCode && `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(errorCode)}, see the log`],
        ['Next', errorCode === undefined ? text(facts.nextStep) : undefined],
    ];
    const cells = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `## ${facts.title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], cells)}\n\n`;
}
function dayOf(moment) {
    return moment?.slice(0, 10) ?? 'unknown';
}
/** The results of a dry run in Markdown, with the body that a real run would have sent (masked). */
function renderChecks(results, body) {
    const rows = results.map(({ check, result, message }) => [
        check,
        result.replaceAll('_', ' '),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(message),
    ]);
    return [
        '## DigiCert client certificate: dry run',
        '',
        'Nothing was ordered.',
        '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Check', 'Result', ''], rows),
        '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(body, 'json'),
        '',
        '',
    ].join('\n');
}


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/certcentral/preconnect.ts
var preconnect = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/inputs/credential-inputs.ts
var credential_inputs = __nccwpck_require__(8008);
// EXTERNAL MODULE: ./src/inputs/input-reader.ts + 1 modules
var input_reader = __nccwpck_require__(5572);
// EXTERNAL MODULE: ./src/inputs/order-reference.ts
var order_reference = __nccwpck_require__(3949);
;// CONCATENATED MODULE: ./src/inputs/order-choice.ts

/** Reads `order-id` and `order-reference`, of which exactly one has to be given. */
function readOrderChoice(reader) {
    const { id, reference, given } = readBoth(reader);
    if (given !== 1) {
        return reader.refuse('order-id', given === 0 ? 'Give order-id or order-reference.' : 'Set only one of order-id and order-reference.');
    }
    if (id !== undefined)
        return { id };
    return reference === undefined ? undefined : { reference };
}
/** Reads `order-id` and `order-reference`, of which both, one or none may be given. */
function readBoth(reader) {
    const id = reader.integer('order-id', { min: 1 });
    const reference = (0,order_reference/* readReference */.W)(reader);
    const given = ['order-id', 'order-reference'].filter((name) => reader.raw(name) !== undefined);
    return { id: id === undefined ? undefined : String(id), reference, given: given.length };
}

;// CONCATENATED MODULE: ./src/inputs/approve.ts




/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const requestId = reader.integer('request-id', { min: 1 });
    const { id, reference, given } = readBoth(reader);
    if (given === 0 && reader.raw('request-id') === undefined) {
        reader.refuse('request-id', 'Give request-id, order-id or order-reference.');
    }
    const decision = reader.oneOf('decision', ['approve', 'reject']) ?? 'approve';
    const comment = reader.text('comments', { multiline: true });
    if (credentials === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return {
        credentials,
        requestId: requestId === undefined ? undefined : String(requestId),
        orderId: id,
        reference,
        decision,
        comment,
    };
}

// EXTERNAL MODULE: ./src/inputs/delivery-inputs.ts + 1 modules
var delivery_inputs = __nccwpck_require__(9319);
;// CONCATENATED MODULE: ./src/inputs/collect.ts





/**
 * Reads and checks all inputs of the collect action.
 *
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function collect_readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const order = readOrderChoice(reader);
    const remarks = [];
    const delivery = (0,delivery_inputs/* readDelivery */.nR)(reader, { env, remarks });
    // Who asks for a file needs it in the next step.
    const waiting = (0,delivery_inputs/* readWaiting */.OG)(reader, { onTimeout: (0,delivery_inputs/* wantsCertificate */.BP)(delivery) ? 'fail' : 'succeed' });
    if (credentials === undefined || order === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return { credentials, order, waiting, delivery, remarks };
}

// EXTERNAL MODULE: ./src/domain/products.ts
var products = __nccwpck_require__(1738);
// EXTERNAL MODULE: ./src/files/same-file.ts
var same_file = __nccwpck_require__(9112);
// EXTERNAL MODULE: ./src/inputs/organization-input.ts
var organization_input = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./src/inputs/inventory.ts






/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function inventory_readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const expiresWithinDays = reader.integer('expires-within-days', { min: 0, max: 3650 }) ?? 30;
    const productIds = readProductIds(reader);
    const organizationId = (0,organization_input/* readOrganizationId */.z)(reader)?.toString();
    const containerId = reader.integer('container-id', { min: 1 })?.toString();
    const inventoryFile = readInventoryFile(reader);
    const manifestFile = readManifestFile(reader, inventoryFile);
    const reads = {
        allowed: reader.boolean('read-orders') ?? false,
        max: reader.integer('max-reads', { min: 0, max: 50_000 }) ?? 1000,
    };
    if (credentials === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return {
        credentials,
        expiresWithinDays,
        productIds,
        organizationId,
        containerId,
        inventoryFile,
        manifestFile,
        reads,
    };
}
function readProductIds(reader) {
    const given = reader.list('product-ids');
    for (const id of given) {
        if (!/^[a-z0-9_]+$/.test(id)) {
            reader.refuse('product-ids', `${reader.quote(id)} is not a product ID, such as client_authentication_plus.`);
        }
    }
    return given.length > 0 ? [...new Set(given)] : Object.keys(products/* PRODUCTS */.zv);
}
function readInventoryFile(reader) {
    const path = reader.path('inventory-file');
    if (path === undefined || /\.(csv|json)$/i.test(path))
        return path;
    return reader.refuse('inventory-file', 'must end in .csv or .json, which decides its format.');
}
function readManifestFile(reader, inventoryFile) {
    const path = reader.path('manifest-file');
    if (path === undefined)
        return undefined;
    if (!/\.(csv|ya?ml|json)$/i.test(path)) {
        return reader.refuse('manifest-file', 'must end in .csv, .yml, .yaml or .json, which decides its format.');
    }
    return inventoryFile !== undefined && (0,same_file/* isSameFile */.Dl)(path, inventoryFile)
        ? reader.refuse('manifest-file', 'is the same file as inventory-file; give each file its own path.')
        : path;
}

// EXTERNAL MODULE: ./src/domain/certificate.ts
var certificate = __nccwpck_require__(803);
// EXTERNAL MODULE: ./src/inputs/name-inputs.ts
var name_inputs = __nccwpck_require__(5214);
// EXTERNAL MODULE: ./src/inputs/passwords.ts
var passwords = __nccwpck_require__(1815);
;// CONCATENATED MODULE: ./src/inputs/key.ts







/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function key_readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const keyPassword = (0,passwords/* readPassword */.k)(reader, 'key-password');
    const keyFile = reader.path('key-file');
    if (reader.raw('key-file') === undefined) {
        reader.refuse('key-file', 'is required. Give the path to save the private key to, best under RUNNER_TEMP.');
    }
    const csrFile = reader.path('csr-file');
    if (keyFile !== undefined && csrFile !== undefined && (0,same_file/* isSameFile */.Dl)(keyFile, csrFile)) {
        reader.refuse('csr-file', 'is the same file as key-file; give each file its own path.');
    }
    const keyType = reader.oneOf('key-type', certificate/* KEY_TYPES */.WJ);
    const commonName = (0,name_inputs/* readCommonName */.bs)(reader);
    if (keyFile === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return {
        keyFile,
        keyType,
        keyPassword,
        commonName,
        csrFile,
        remarks: (0,delivery_inputs/* remarksOnPlaces */.J7)(env, { 'key-file': keyFile }),
    };
}

// EXTERNAL MODULE: ./src/inputs/order.ts
var order = __nccwpck_require__(6601);
// EXTERNAL MODULE: ./src/inputs/order-description.ts + 2 modules
var order_description = __nccwpck_require__(4645);
;// CONCATENATED MODULE: ./src/inputs/reissue.ts







/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
async function reissue_readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const order = readOrderChoice(reader);
    const csr = await (0,order_description/* readCsrInputs */.Kn)(reader);
    const keyType = reader.oneOf('key-type', certificate/* KEY_TYPES */.WJ);
    const comments = reader.text('comments', { multiline: true });
    const skipApproval = reader.boolean('skip-approval') ?? false;
    const dryRun = reader.boolean('dry-run') ?? false;
    const waiting = (0,delivery_inputs/* readWaiting */.OG)(reader, { goals: ['none', 'issuance'] });
    const remarks = [];
    const delivery = (0,delivery_inputs/* readDelivery */.nR)(reader, { env, remarks });
    if (reader.raw('csr') === undefined && reader.raw('csr-file') === undefined) {
        if (reader.raw('key-file') === undefined) {
            reader.refuse('key-file', 'Give one of csr, csr-file or key-file.');
        }
    }
    else if (csr !== undefined) {
        const { checkCsr } = await Promise.all(/* import() | csr */[__nccwpck_require__.e(721), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6982));
        const { problems } = await checkCsr(csr, { commonName: undefined, emails: [] });
        for (const problem of problems)
            reader.refuse(reader.raw('csr') === undefined ? 'csr-file' : 'csr', problem);
    }
    if (credentials === undefined || order === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return {
        credentials,
        order,
        csr,
        keyType,
        comments,
        skipApproval,
        dryRun,
        waiting,
        delivery,
        remarks,
    };
}

;// CONCATENATED MODULE: ./src/inputs/revoke.ts




/**
 * @throws {ActionError} `invalid_input`, with every problem in one message
 */
function revoke_readInputs(env) {
    const reader = (0,input_reader/* inputReader */.c)(env);
    const credentials = (0,credential_inputs/* readCredentials */.L)(reader);
    const order = readOrderChoice(reader);
    const comments = reader.text('comments', { multiline: true });
    if (comments === undefined && !reader.problems.some(({ input }) => input === 'comments')) {
        reader.refuse('comments', 'is required. Give the reason for the revocation, which is kept with the request.');
    }
    const skipApproval = reader.boolean('skip-approval') ?? false;
    const dryRun = reader.boolean('dry-run') ?? false;
    if (credentials === undefined ||
        order === undefined ||
        comments === undefined ||
        reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ('invalid_input', (0,input_reader/* reportProblems */.T)(reader.problems));
    }
    return { credentials, order, comments, skipApproval, dryRun };
}

// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __nccwpck_require__(3332);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __nccwpck_require__(6472);
// EXTERNAL MODULE: ./src/report/runner-files.ts
var runner_files = __nccwpck_require__(3948);
;// CONCATENATED MODULE: ./src/report/step.ts



/**
 * Runs a step to its exit code. Failed until it has succeeded: a step whose promise is lost must not
 * end green.
 */
async function runStep(action) {
    process.exitCode = 1;
    (0,log/* survivesClosedLog */.yg)();
    log/* log */.Rm.startStep();
    try {
        await action();
        process.exitCode = 0;
    }
    catch (error) {
        fail(error);
    }
}
/** Writes the one message that the user reads, and sets `error-code`. */
function fail(error) {
    log/* log */.Rm.error(error instanceof errors/* ActionError */.lZ ? error.message : bug(error));
    try {
        (0,runner_files/* setOutput */.uH)('error-code', (0,errors/* errorCodeOf */.D9)(error));
    }
    catch {
        log/* log */.Rm.warning('The output error-code could not be written.');
    }
}
/**
 * An error that this action did not foresee. Its own text is not shown, since it may
 * contain the API key or people's data; name, code and places in the bundle are.
 */
function bug(error) {
    const { name, stack } = error instanceof Error ? error : new Error();
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    for (const place of stack?.match(/^ {4}at .*$/gm) ?? [])
        log/* log */.Rm.debug(place.trim());
    return (`The action failed unexpectedly (${name}${code}). If the log shows no order ID, look in CertCentral ` +
        'before you order again. This is a bug: please report it, with the log of a run with debug logging.');
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __nccwpck_require__(8850);
;// CONCATENATED MODULE: ./src/actions.ts












// Every action reports, the one that sends no request, too.

/**
 * An action in two halves. The second one is loaded when the inputs are good: a step that fails on them needs
 * neither TLS nor schemas.
 *
 * @param firstHost where the first request will go, once nothing is left to check: the connection
 *   opens while the action loads
 */
function action(readInputs, loadAction, firstHost = () => undefined) {
    return async () => {
        await runStep(async () => {
            maskSecrets();
            (0,runner_files/* checkRunnerFiles */.ug)(process.env);
            const inputs = await readInputs(process.env, new Date());
            const host = firstHost(inputs);
            const endUnused = host && (await (0,preconnect/* preconnect */.k)(host));
            try {
                const { run } = await loadAction();
                await run(inputs, process.env);
            }
            finally {
                endUnused?.();
            }
        });
    };
}
/** Before anything else: from here on, neither the runner nor we write them. */
function maskSecrets() {
    for (const secret of (0,secrets/* secretsOf */.F)(process.env))
        log/* log */.Rm.mask(secret);
}
const hostOf = ({ credentials }) => credentials.apiUrl;
/** The action checks files before it connects, and if one is bad nothing opens. */
function hostWithoutFiles({ credentials, delivery }) {
    const { keyFile, certificateFile } = delivery;
    return keyFile === undefined && certificateFile === undefined ? credentials.apiUrl : undefined;
}
const online = () => Promise.all(/* import() | online */[__nccwpck_require__.e(70), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9736));
/** The functions that each `main` and `post` of an `action.yml` starts. */
const MAINS = {
    order: action(order/* readInputs */.K, async () => (await online()).order(), hostWithoutFiles),
    'order-post': () => runStep(async () => {
        maskSecrets();
        await (await (await online()).orderPost()).run(process.env);
    }),
    collect: action(collect_readInputs, async () => (await online()).collect(), hostWithoutFiles),
    key: action(key_readInputs, () => Promise.all(/* import() | files */[__nccwpck_require__.e(721), __nccwpck_require__.e(821), __nccwpck_require__.e(664)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7232))),
    approve: action(readInputs, async () => (await online()).approve(), hostOf),
    revoke: action(revoke_readInputs, async () => (await online()).revoke(), hostOf),
    reissue: action(reissue_readInputs, async () => (await online()).reissue(), hostWithoutFiles),
    inventory: action(inventory_readInputs, async () => (await online()).inventory()),
    fleet: action(async (...given) => (await (await online()).fleet()).readInputs(...given), async () => (await online()).fleet()),
};

;// CONCATENATED MODULE: ./src/index.ts
/**
 * The entry of the one bundle. Each `main` is a line in `dist/` that starts its action by name:
 * `require('./index.js').start('order')`. A CommonJS main awaits nothing: `runStep` sets the exit code.
 */

const start = (name) => MAINS[name]();

module.exports = __webpack_exports__;
/******/ })()
;