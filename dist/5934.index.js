"use strict";
exports.id = 5934;
exports.ids = [5934,1738];
exports.modules = {

/***/ 8586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onCancellation),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


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
/** A timer holds no more, and fires at once if it is given more. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1;
/**
 * Waits between two requests.
 *
 * @throws {RequestError} `undelivered` when the job is cancelled: the next request is not sent
 */
async function pause(seconds, cancelled) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(seconds * 1000, LONGEST_MILLISECONDS), undefined, { signal: cancelled });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('undelivered', 'The job was cancelled.', { cause });
    }
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fw: () => (/* binding */ LIST_PAGE),
  Cb: () => (/* binding */ MAX_LIST_BYTES),
  KR: () => (/* reexport */ QUICK_LOOK),
  ao: () => (/* binding */ openCertCentral)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var base_errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/redaction.ts + 1 modules
var redaction = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/certcentral/codes.ts
var certcentral_codes = __webpack_require__(2521);
// EXTERNAL MODULE: ./src/base/cancellation.ts
var cancellation = __webpack_require__(8586);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/certcentral/preconnect.ts
var preconnect = __webpack_require__(6586);
// EXTERNAL MODULE: ./src/certcentral/proxy.ts
var certcentral_proxy = __webpack_require__(9163);
;// CONCATENATED MODULE: ./src/certcentral/one-socket.ts





/**
 * The first request opens the socket, on the connection that `preconnect` opened where there is one.
 *
 * The key goes over this socket, so the certificate is verified whatever
 * `NODE_TLS_REJECT_UNAUTHORIZED` says. The tunnel through a proxy is Node's own (`proxyEnv`,
 * Node 24.5), which keeps it open between requests.
 *
 * @throws {ActionError} `invalid_input` where `https_proxy` names no proxy
 */
function socketTo(base) {
    const proxy = (0,certcentral_proxy/* proxyFor */.i)(base);
    const transport = base.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const agent = new transport.Agent({
        ...{ keepAlive: true, maxSockets: 1, rejectUnauthorized: true },
        ...(proxy === undefined ? {} : { proxyEnv: { HTTPS_PROXY: proxy } }),
    });
    // While a proxy has not answered CONNECT, or a connection is not there yet, neither request nor agent
    // know the socket; left to itself it would keep the process alive after the deadline.
    let newest;
    const createConnection = agent.createConnection.bind(agent);
    const create = (options, callback) => {
        newest = createConnection(options, callback);
        return newest;
    };
    agent.createConnection = (options, callback = () => { }) => {
        // A connection still being opened for an abandoned request.
        newest?.destroy();
        const tcp = (0,preconnect/* takePreconnected */.S)(base);
        if (tcp === undefined)
            return create(options, callback);
        newest = tcp;
        one_socket_secure(tcp, create, options, callback);
        return undefined;
    };
    const keepSocketAlive = agent.keepSocketAlive.bind(agent);
    agent.keepSocketAlive = (socket) => {
        distrust(socket);
        return keepSocketAlive(socket);
    };
    const reuseSocket = agent.reuseSocket.bind(agent);
    agent.reuseSocket = (socket, request) => {
        trust(socket);
        reuseSocket(socket, request);
    };
    return {
        request: (url, options) => transport.request(url, { ...options, agent }),
        proxied: proxy !== undefined,
        end() {
            agent.destroy();
            newest?.destroy();
        },
    };
}
/**
 * Begins TLS on a connection once it is there: before that it has no handle that stays, since node tries one address of
 * the host after the other.
 *
 * @param create makes the TLS socket
 * @param done is given that socket, or why there is no connection
 */
function one_socket_secure(tcp, create, options, done) {
    // Node reads its CAs while the connection is made.
    const secureContext = (0,external_node_tls_.createSecureContext)(options);
    const connected = () => done(null, create({ ...options, socket: tcp, secureContext }));
    if (tcp.connecting)
        tcp.once('connect', connected).once('error', done);
    else
        connected();
}
/**
 * Data that arrives while no request is open belongs to no request, and would be taken for the response to
 * the next one: the socket ends.
 */
function distrust(socket) {
    socket.on('data', destroy);
}
function trust(socket) {
    socket.off('data', destroy);
}
function destroy() {
    this.destroy();
}

;// CONCATENATED MODULE: ./src/certcentral/send.ts


/** More than any answer of CertCentral needs; an error page or a wrong host may send more. */
const MAX_BODY_BYTES = 1024 * 1024;
/** How long the answer to a request that may cost money is still listened to after the job was cancelled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;
/**
 * Sends one request and reads the whole answer, whatever its status. Redirects are not followed.
 *
 * @throws {RequestError} `undelivered` or `unclear`
 */
async function sendRequest(socket, message, limits) {
    await unaskedAnswers();
    if (limits.cancelled.aborted)
        throw new base_errors/* RequestError */.GI('undelivered', 'The job was cancelled.');
    const outgoing = request(socket, message);
    const delivery = watchDelivery(outgoing, socket.proxied);
    const time = watchTime(() => message.method === 'GET' || !delivery.delivered, limits);
    try {
        const answer = answerTo(outgoing, message.maxBytes ?? MAX_BODY_BYTES);
        outgoing.end(message.body);
        return await Promise.race([answer, time.over]);
    }
    catch (cause) {
        outgoing.destroy();
        const { host } = message.url;
        const { delivered } = delivery;
        const reason = cause instanceof TimeOver
            ? cause.message
            : describe(cause, { delivered, host, proxied: socket.proxied });
        throw new base_errors/* RequestError */.GI(delivered ? 'unclear' : 'undelivered', `${message.method} ${host}: ${reason}`, {
            cause,
        });
    }
    finally {
        time.stop();
    }
}
/**
 * Lets an answer that nobody asked for be noticed before the request goes out (see `OneSocket`): of
 * two turns of the event loop, the second has read what had come when this was called.
 */
async function unaskedAnswers() {
    for (let turn = 0; turn < 2; turn++)
        await new Promise((resolve) => setImmediate(resolve));
}
function request(socket, { method, url, headers, body }) {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    return socket.request(url, { method, headers: { ...headers, ...length } });
}
/**
 * Whether the request can have arrived. Until the connection is made (for https: the TLS session),
 * no byte of it can have; from then on it may have, whatever happens.
 */
function watchDelivery(outgoing, proxied) {
    const delivery = { delivered: false };
    const established = () => {
        delivery.delivered = true;
    };
    outgoing.once('socket', (socket) => {
        // The socket of a tunnel comes with its TLS session already up; any other is up once it is authorized.
        const secures = socket instanceof external_node_tls_.TLSSocket && !proxied;
        if (secures ? socket.authorized : !socket.connecting)
            established();
        else
            socket.once(secures ? 'secureConnect' : 'connect', established);
    });
    outgoing.once('response', established);
    return delivery;
}
class TimeOver extends Error {
}
/**
 * `over` is rejected at the deadline and on cancellation, and never fulfilled.
 *
 * @param isIdle whether nothing that was sent can have changed anything yet
 */
function watchTime(isIdle, { timeoutSeconds, timeoutInput, cancelled }) {
    const { promise: over, reject } = Promise.withResolvers();
    const deadline = setTimeout(() => reject(new TimeOver(`No complete answer within ${timeoutSeconds} s${timeoutInput}.`)), timeoutSeconds * 1000);
    let grace;
    const cancel = () => {
        const end = () => reject(new TimeOver('The job was cancelled.'));
        // At once, and not with a timer: until it fires, the connection could be made and the request be on its way.
        if (isIdle())
            end();
        else
            grace = setTimeout(end, CANCELLATION_GRACE_MILLISECONDS);
    };
    cancelled.addEventListener('abort', cancel, { once: true });
    return {
        over,
        stop() {
            clearTimeout(deadline);
            clearTimeout(grace);
            cancelled.removeEventListener('abort', cancel);
        },
    };
}
function answerTo(outgoing, maxBytes) {
    const { promise, resolve, reject } = Promise.withResolvers();
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => readAnswer(incoming, maxBytes).then(resolve, reject));
    return promise;
}
function readAnswer(incoming, maxBytes) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const chunks = [];
    let size = 0;
    const finish = (truncated) => resolve({
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        truncated,
    });
    incoming.on('data', (chunk) => {
        size += chunk.length;
        if (size <= maxBytes) {
            chunks.push(chunk);
            return;
        }
        finish(true);
        incoming.destroy();
    });
    incoming.on('end', () => (incoming.complete ? finish(false) : reject(undefined)));
    incoming.on('error', reject);
    // A connection that dies after the headers may end in nothing but this event.
    incoming.on('close', () => reject(undefined));
    return promise;
}
/** The code of a failure of Node's; empty where there is none. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
// EXTERNAL MODULE: ./src/certcentral/fields.ts
var fields = __webpack_require__(8778);
;// CONCATENATED MODULE: ./src/certcentral/service-error.ts



/** An object, or its text alone; older parts of the API call the message `description`. */
const ErrorItem = schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (typeof value === 'string' ? { message: value } : value)), schemas/* pipe */.FsL(schemas/* object */.Ikc({ code: fields/* text */.Qq, message: fields/* text */.Qq, description: fields/* text */.Qq }), schemas/* transform */.pdi(({ code, message, description }) => ({ code, message: message ?? description }))));
/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const ErrorResponse = schemas/* object */.Ikc({
    errors: schemas/* catch */.MfU(fields/* list */.p_(ErrorItem), []),
    error: schemas/* catch */.MfU(schemas/* optional */.lqM(ErrorItem), undefined),
    code: fields/* text */.Qq,
    message: fields/* text */.Qq,
    description: fields/* text */.Qq,
});
/** The errors in a response, in whatever form. */
function errorsIn(response) {
    const found = ErrorResponse.safeParse(parseJson(response)).data;
    if (found === undefined)
        return [];
    if (found.errors.length > 0)
        return found.errors;
    const { code, message, description } = found;
    return [found.error ?? { code, message: message ?? description }];
}
function codesOf(errors) {
    return errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
}
/**
 * Whether an error is in the words of the API: `errors` with a code that is a word. Firewalls and
 * gateways respond in JSON, too, with numbers as codes, with texts, or with code and message at the top;
 * such a response can belong to an order that was placed (docs/certcentral.md, "Errors").
 */
function isOwnError(response) {
    const errors = ErrorResponse.safeParse(parseJson(response)).data?.errors ?? [];
    return response.status >= 400 && codesOf(errors).some((code) => /^[a-z]/i.test(code));
}
/** The certificate is issued, but cannot be downloaded yet; arrives with any status. */
function isNotYet(response) {
    return (0,certcentral_codes/* meaningOf */.Pr)(codesOf(errorsIn(response))) === 'not ready';
}
/** The object in a body; an empty list stands for an empty object. `undefined` if there is none. */
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

;// CONCATENATED MODULE: ./src/certcentral/connection.ts





/** Tries of one request in all if no connection could be made, or a GET was answered 502, 503 or 504. */
const MAX_TRIES = 4;
/** DigiCert counts requests in windows of three minutes; a step that waits for longer than that is not helped. */
const LIMITED_SECONDS = 240;
/** A GET that is answered 502, 503 or 504 is tried again within this time. */
const UNAVAILABLE_SECONDS = 30;
/** The longest pause of our own after a 429 that does not say when to come back. */
const LONGEST_PAUSE_SECONDS = 60;
/** For a look that can be done without, or that is repeated anyway: a service in trouble is not waited for. */
const QUICK_LOOK = { tries: 1, timeoutSeconds: 15 };
/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, a response that is cut
 * is an error, and each failure says whether the request can have arrived.
 *
 * @throws {ActionError} `invalid_input` where `https_proxy` names no proxy
 */
function openConnection(base, options) {
    const socket = socketTo(base);
    const { cancelled, log, rate, wait = cancellation/* pause */.v, now = () => performance.now() } = options;
    let limitedSeconds = options.limitedSeconds ?? LIMITED_SECONDS;
    if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && base.protocol === 'https:')
        options.warn(VERIFIES);
    /** The response, or the failure of a connection that the next second may make. */
    async function attempt(request) {
        const limits = {
            timeoutSeconds: Math.min(request.timeoutSeconds ?? Number.POSITIVE_INFINITY, options.timeoutSeconds),
            timeoutInput: request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '',
            cancelled,
        };
        try {
            const send = () => sendRequest(socket, request, limits);
            return await (rate === undefined ? send() : rate.pace(send, cancelled));
        }
        catch (error) {
            if (!isTransient(error))
                throw error;
            return error;
        }
    }
    /** Seconds until the request is sent again because nothing or no API answered; `undefined` = not any more. */
    function pauseAfterFailure(outcome, { failures, tries, secondsLeft }) {
        const unreached = outcome instanceof base_errors/* RequestError */.GI;
        const seconds = (unreached ? undefined : retryAfterSeconds(outcome)) ?? 2 ** (failures - 1);
        if (failures >= tries || seconds > secondsLeft)
            return undefined;
        const what = unreached ? outcome.message : `CertCentral answered ${outcome.status}.`;
        log(`${what} Try ${failures + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
        return seconds;
    }
    /** The same after a 429. */
    function pauseAfterRefusal(response, { refusals, tries, secondsLeft }) {
        const left = Math.min(secondsLeft, rate?.secondsLeft() ?? limitedSeconds);
        const seconds = tries === 1 ? undefined : pauseAfter429(response, refusals, left);
        rate?.hold(seconds ?? retryAfterSeconds(response) ?? LONGEST_PAUSE_SECONDS);
        if (seconds === undefined)
            return undefined;
        limitedSeconds -= seconds;
        log(`CertCentral answered 429: too many requests with this key. The request was not processed and is sent again ` +
            `in ${Math.round(seconds)} s.`);
        return seconds;
    }
    async function send(request) {
        const { tries = MAX_TRIES, pauseSeconds = Number.POSITIVE_INFINITY } = request;
        const began = now();
        let paused = 0;
        let failures = 0;
        let refusals = 0;
        for (;;) {
            const outcome = await attempt(request);
            const secondsLeft = pauseSeconds - paused;
            let seconds;
            if (outcome instanceof base_errors/* RequestError */.GI) {
                failures++;
                seconds = pauseAfterFailure(outcome, { failures, tries, secondsLeft });
                if (seconds === undefined)
                    throw outcome;
            }
            else if (isUnavailable(request, outcome)) {
                failures++;
                const inTime = Math.min(secondsLeft, UNAVAILABLE_SECONDS - (now() - began) / 1000);
                seconds = pauseAfterFailure(outcome, { failures, tries, secondsLeft: inTime });
            }
            else if (isLimited(request, outcome)) {
                refusals++;
                seconds = pauseAfterRefusal(outcome, { refusals, tries, secondsLeft });
            }
            if (seconds === undefined)
                return outcome;
            paused += seconds;
            await wait(seconds, cancelled);
        }
    }
    return { send, renew: socket.end, close: socket.end };
}
const VERIFIES = 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect on this step: the API key goes over this connection, so ' +
    "the server's certificate is verified. Remove the variable. Where a company proxy replaces certificates, set " +
    'NODE_EXTRA_CA_CERTS to a file with its CA.';
/** Whether the service is not available at the moment, and the request changes nothing. */
function isUnavailable({ method }, response) {
    return method === 'GET' && [502, 503, 504].includes(response.status) && !isNotYet(response);
}
/**
 * Whether the request was not processed because there were too many. A 429 to a POST or PUT that is not in
 * the service's words can come from anybody on the way back.
 */
function isLimited({ method }, response) {
    if (response.status !== 429)
        return false;
    return method === 'GET' ? !isNotYet(response) : isOwnError(response);
}
/**
 * Seconds to wait after a 429: what `Retry-After` says, else 3, 6, 12 and so on up to a minute. With
 * jitter, so that the jobs of a matrix do not come back at one moment.
 *
 * @param refusals how often this request was answered 429
 * @param left seconds that are left for waiting
 * @returns `undefined` where that is not enough
 */
function pauseAfter429(response, refusals, left) {
    const demanded = retryAfterSeconds(response);
    // A demand that was met and did not help is stretched, or "0" would mean a request after the other.
    const least = demanded === undefined ? 0 : Math.max(demanded, Math.min(refusals - 1, 10));
    const wanted = demanded === undefined ? Math.min(3 * 2 ** (refusals - 1), LONGEST_PAUSE_SECONDS) : least;
    if (least > left || left < 1)
        return undefined;
    return Math.min(wanted * (1 + Math.random() / 4), left);
}
/** The `Retry-After` of a response (seconds or a date), where it has one that can be read. */
function retryAfterSeconds({ headers }) {
    const header = headers['retry-after'];
    if (header === undefined)
        return undefined;
    const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** Connection failures that the next second may cure, such as a reset in the TLS handshake. A wrong name or certificate is not one. */
function isTransient(error) {
    if (!(error instanceof base_errors/* RequestError */.GI) || error.failure !== 'undelivered')
        return false;
    const codes = ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
    return codes.includes(errorCode(error.cause));
}

// EXTERNAL MODULE: ./src/certcentral/hints.ts
var hints = __webpack_require__(2529);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
;// CONCATENATED MODULE: ./src/certcentral/people.ts
/** Fields with names, addresses and what people wrote, by what of them is private. */
const KINDS = [
    [/^(first_?name|last_?name|pseudonym|common_name|e?mails?|additional_emails|telephone)$/i, 'words'],
    [/^(comments?|processor_comment|note|text|value)$/i, 'phrase'],
    [/^csr$/i, 'base64'],
];
/**
 * The people in an answer about one order or request, and what they wrote: a later error can quote
 * them, and its message is shown.
 */
function* peopleIn(answer) {
    // Not by recursion: an answer may be nested as deeply as it likes.
    const open = [['', answer]];
    for (;;) {
        const [name, value] = open.pop() ?? [];
        if (name === undefined)
            return;
        if (Array.isArray(value))
            open.push(...value.map((item) => [name, item]));
        else if (typeof value === 'object' && value !== null)
            open.push(...Object.entries(value));
        else if (typeof value === 'string')
            yield* partsOf(name, value);
    }
}
function* partsOf(name, text) {
    const as = KINDS.find(([fields]) => fields.test(name))?.[1];
    if (as === undefined)
        return;
    yield { as, text };
    if (as !== 'phrase')
        return;
    for (const line of text.split(/[\r\n\u2028\u2029]+/))
        yield { as, text: line };
}

;// CONCATENATED MODULE: ./src/certcentral/version.ts
/** The release, as in package.json; a test keeps the two equal. */
const VERSION = '1.0.0';
const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;

;// CONCATENATED MODULE: ./src/certcentral/certcentral.ts










/** The most orders or requests that one response lists. */
const LIST_PAGE = 1000;
/** An order or request takes about a kilobyte there, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Bounded, so that a long text takes no long time. */
const ADDRESS = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]{1,255}/g;
/** A response about one order or one request. */
const ABOUT_ONE = /^\/(order\/certificate|request)\/\d+$/;
/** Responses whose people are kept out of messages: a step asks about one order, or a few with one reference. */
const MAX_ANSWERS = 20;
/** Opens the one connection that all requests of a step share; nothing is sent yet. */
function openCertCentral({ devkey, apiUrl, requestTimeoutSeconds }, { redact: redactInputs, ...options }) {
    const connection = openConnection(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
    let offset = 0;
    const base = apiUrl.href.replace(/\/+$/, '');
    const responses = [];
    function remember(response) {
        responses.push(response);
        if (responses.length > MAX_ANSWERS)
            responses.shift();
        return response;
    }
    /** Hides whom the inputs name, whom earlier responses named, and every other address. */
    function redact(text) {
        const people = (0,redaction/* redactor */.$p)(responses.flatMap((response) => [...peopleIn(parseJson(response) ?? {})]));
        return people(redactInputs(text)).replace(ADDRESS, '***');
    }
    async function send(request) {
        const { method = 'GET', path, body, accept = 'application/json', ...retry } = request;
        const response = await connection.send({
            method,
            url: new URL(base + path),
            headers: {
                'X-DC-DEVKEY': devkey,
                Accept: accept,
                'User-Agent': USER_AGENT,
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...retry,
        });
        const date = Date.parse(response.headers.date ?? '');
        if (!Number.isNaN(date))
            offset = date - Date.now();
        return response;
    }
    /** @throws {RequestError} where the response is no success */
    function accepted(response, { method, body } = {}) {
        if (response.status >= 200 && response.status < 300)
            return response;
        const { payment_method } = body ?? {};
        throw refusal(response, { changes: (method ?? 'GET') !== 'GET', paymentMethod: payment_method, redact });
    }
    const sendAccepted = async (request) => accepted(await send(request), request);
    const get = async (path, schema, retry) => {
        const response = await sendAccepted({ path, ...retry });
        return decode(ABOUT_ONE.test(path) ? remember(response) : response, schema);
    };
    async function file(path) {
        const response = await send({ path, accept: '*/*' });
        // Said with different statuses, so a success is looked at, too.
        if (isNotYet(response))
            throw refusal(response, { changes: false, paymentMethod: undefined, redact });
        return accepted(response).body;
    }
    return {
        get,
        async change(method, path, body, schema) {
            const response = remember(await sendAccepted({ method, path, body }));
            return response.body.trim() === '' ? undefined : decode(response, schema);
        },
        async placeOrder(productId, body) {
            const response = await sendAccepted({ method: 'POST', path: `/order/certificate/${productId}`, body });
            return decode(response, order_responses/* PlacedOrder */.Ut);
        },
        async ordersByReference(reference, retry) {
            const response = await send({ path: `/order/alternate/${reference}`, ...retry });
            if (!isNoMatch(response))
                return decode(accepted(response), order_responses/* FirstOrderPage */.uE).orders;
            if (!codesOf(errorsIn(response)).includes('not_found|order')) {
                // The generic text is also said of wrong URLs: only an API that lists orders means "no order" by it.
                const limits = { maxBytes: MAX_LIST_BYTES, ...retry };
                await get('/order/certificate?limit=1', order_responses/* FirstOrderPage */.uE, limits);
            }
            return [];
        },
        async orderInfo(orderId, retry) {
            const info = await get(`/order/certificate/${orderId}`, order_responses/* OrderInfoResponse */.UZ, retry);
            if ((info.id ?? orderId) === orderId)
                return { ...info, id: orderId };
            throw new base_errors/* RequestError */.GI('unclear', `CertCentral answered about another order than ${orderId}.`);
        },
        async listOrders(filters, { offset = 0, ...retry } = {}) {
            const query = new URLSearchParams({ sort: '-date_created', limit: String(LIST_PAGE) });
            if (offset > 0)
                query.set('offset', String(offset));
            for (const [name, value] of Object.entries(filters))
                query.set(`filters[${name}]`, value);
            const limits = { maxBytes: MAX_LIST_BYTES, ...retry };
            const schema = offset > 0 ? order_responses/* OrderPage */._O : order_responses/* FirstOrderPage */.uE;
            return (await get(`/order/certificate?${query}`, schema, limits)).orders;
        },
        emailValidation(orderId, retry) {
            const path = `/order/certificate/${orderId}/email-validation`;
            return get(path, order_responses/* EmailStatuses */.bX, retry);
        },
        async download(orderId, certificateId) {
            const paths = [
                `/certificate/${certificateId}/download/format/pem_all`,
                `/certificate/${certificateId}/download/format/p7b`,
                `/certificate/download/order/${orderId}/format/p7b`,
            ];
            let refusal;
            for (const path of paths) {
                const content = await (0,base_errors/* catchError */.WL)(base_errors/* RequestError */.GI, file(path), (error) => {
                    if (error.failure !== 'refused' || error.meaning === 'not ready')
                        throw error;
                    refusal ??= error;
                    return '';
                });
                if (content.trim() !== '')
                    return content;
            }
            if (refusal !== undefined)
                throw refusal;
            return '';
        },
        clockOffsetMilliseconds: () => offset,
        reconnect: () => connection.renew(),
        close: () => connection.close(),
    };
}
/** The content of a 2xx response. A body that does not fit the schema is an error. */
function decode(response, schema) {
    const json = parseJson(response);
    const parsed = json === undefined ? undefined : schema.safeParse(json);
    if (parsed?.success)
        return parsed.data;
    const { status } = response;
    const what = json === undefined ? describeBody(response) : 'JSON without the fields that were expected';
    throw new base_errors/* RequestError */.GI('unclear', `CertCentral answered ${status} with ${what}.`, {
        status,
        foreign: json === undefined,
        hint: json === undefined ? (0,hints/* hintFor */.J)({ status, codes: [], foreign: true }) : undefined,
    });
}
function refusal(response, { changes, paymentMethod, redact }) {
    const { status } = response;
    const errors = errorsIn(response);
    const codes = codesOf(errors);
    const said = errors
        .slice(0, 10)
        .map(({ code, message }) => [
        ...(code ? [(0,redaction/* shownCode */.vs)(code, redact)] : []),
        ...(message ? [(0,redaction/* printable */.g$)(redact(message))] : []),
    ])
        .filter((parts) => parts.length > 0)
        .map((parts) => parts.join(': '));
    const what = said.length > 0 ? said.join('; ') : describeBody(response);
    const foreign = parseJson(response) === undefined && response.body.trim() !== '';
    const own = isOwnError(response);
    const failure = changes && !own ? 'unclear' : failureOf(status);
    return new base_errors/* RequestError */.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
        status,
        codes,
        meaning: (0,certcentral_codes/* meaningOf */.Pr)(codes),
        foreign,
        retryAfterSeconds: retryAfterSeconds(response),
        hint: (0,hints/* hintFor */.J)({
            status,
            codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
            messages: errors.map(({ message }) => message ?? '').join(' '),
            body: response.body.slice(0, 10_000),
            foreign,
            paymentMethod,
        }),
    });
}
/** What a status says of the request whether the request was processed. */
function failureOf(status) {
    if (status === 429)
        return 'limited';
    return status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
}
/** What a body is that says no error. Its text is not shown: it may contain anything. */
function describeBody(response) {
    const { body, headers, truncated } = response;
    if (truncated)
        return 'more than 1 MiB, which was not read';
    if (body.trim() === '')
        return 'an empty body';
    if (parseJson(response) !== undefined)
        return 'JSON that names no error';
    const type = headers['content-type'] ?? '';
    return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}
/**
 * "No order with this reference": a 404 with DigiCert's code for it, or its generic one. A bare 404
 * can be anybody's on the way, and an order placed on it could be a second one.
 */
function isNoMatch(response) {
    if (response.status !== 404)
        return false;
    const codes = codesOf(errorsIn(response));
    return codes.length > 0 && codes.every((code) => code === 'not_found|order' || code === 'not_found');
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Pr: () => (/* binding */ meaningOf)
/* harmony export */ });
/* unused harmony export entryOf */
/**
 * The entry of an error code, by the whole code or by the part before its detail.
 *
 * Codes: dev.digicert.com, errors (2025), and recordings of public clients; see docs/certcentral.md, "Errors",
 * for the evidence of each.
 */
function entryOf(code) {
    return CODES.get(code) ?? CODES.get(code.split('|')[0]) ?? {};
}
/** The meaning of the first code that has one. */
function meaningOf(codes) {
    return codes.map((code) => entryOf(code).meaning).find((meaning) => meaning !== undefined);
}
/** What the user can do about the first code that is known. */
function hintOf(codes) {
    for (const code of codes) {
        const { hint } = entryOf(code);
        if (hint !== undefined)
            return typeof hint === 'string' ? hint : hint(code.split('|').slice(1).join('|'));
    }
    return undefined;
}
/** A domain's CAA records have to let DigiCert issue (docs/certcentral.md, "CAA of mail domains"). */
function caaHint(detail) {
    const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(detail) ? detail : 'the domain of an address';
    return (`The CAA records in the DNS of ${domain} do not let DigiCert issue S/MIME certificates. Add a CAA record with ` +
        'issuemail "digicert.com" to it, or remove all its CAA records, then order again.');
}
/** A map, since an object finds something under `constructor`, too. */
const CODES = new Map(Object.entries({
    access_denied: { meaning: 'denied' },
    'access_denied|access_denied_invalid_key': {
        meaning: 'wrong key',
        hint: 'The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need ' +
            'api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.',
    },
    'access_denied|missing_permission': {
        meaning: 'no permission',
        hint: 'The user of the key may not do this. Give the key the role Orders at least, and its user the right to place ' +
            'orders. To approve, or to skip an approval, the user must be a Manager or Administrator; for revocations, an ' +
            'Administrator.',
    },
    'access_denied|invalid_approver': {
        meaning: 'denied',
        hint: 'The user of this key may not decide about this request: the user made it, or is ' +
            'not allowed to approve. Use the key of another user, an Administrator or Manager; revocations need an Administrator.',
    },
    not_found: { meaning: 'not found' },
    'not_found|order': { meaning: 'no order' },
    'not_found|product': {
        meaning: 'no product',
        hint: 'The account does not have this product, or product-id is misspelled. The account manager at DigiCert enables products.',
    },
    'not_found|route': {
        meaning: 'no path',
        hint: 'There is no such path. Check api-url: it ends in /services/v2 and has no further path.',
    },
    cert_unavailable_processing: { meaning: 'not ready' },
    order_already_revoked: { meaning: 'revoked' },
    order_is_revoked: { meaning: 'revoked' },
    caa_check_failed: { hint: caaHint },
    caa_not_found: { hint: caaHint },
    ambiguous_product: { hint: 'DigiCert could not tell which product is meant. Check product-id.' },
    insufficient_subscription: {
        hint: 'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    },
    request_limit_exceeded: {
        hint: 'The key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then run again.',
    },
    csr_invalid_cannot_parse: {
        hint: 'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    },
    cert_validity_exceeds_order_validity: {
        hint: 'The certificate would be valid for longer than the order. Ask for less.',
    },
    invalid_custom_field_value: {
        hint: 'A value of custom-fields does not have the type that the account defines for the field.',
    },
    order_not_eligible_for_renewal: {
        hint: 'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    },
    order_renewed_already: {
        hint: 'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
    },
}));


/***/ }),

/***/ 8778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   dQ: () => (/* binding */ digitsOrText),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rP: () => (/* binding */ requiredId),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8050);

// Schemas of the fields of responses. CertCentral is loose about types (docs/certcentral.md, "Loose types"):
// IDs arrive as digit strings, booleans as "1", "none" as null, 0 or a missing field, an empty object as [].
// A field that cannot be read is `undefined`, as a missing one is: an order must not depend on it.
/** One schema for a field that a function reads, since zod would need eight for an ID. */
const readBy = (read) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(read));
function readId(value) {
    const isId = (typeof value === 'number' || (typeof value === 'string' && /^[1-9]\d*$/.test(value))) &&
        Number.isSafeInteger(Number(value)) &&
        Number(value) > 0;
    return isId ? String(value) : undefined;
}
/** A positive whole number or its digits, below 2^53; a string. */
const id = readBy(readId);
/** The same; without it the response cannot be used. */
const requiredId = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(readId), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** A status: one word, as DigiCert writes them. Anything else is no status, and is not shown. */
const word = readBy((value) => typeof value === 'string' && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value) ? value.toLowerCase() : undefined);
/** A word that can arrive with spaces instead of underscores, as `new request` does. */
const kind = readBy((value) => typeof value === 'string' && /^[A-Za-z][A-Za-z _-]{0,39}$/.test(value)
    ? value.toLowerCase().replaceAll(' ', '_')
    : undefined);
const text = readBy((value) => (typeof value === 'string' ? value : undefined));
/** A text that can arrive as a number if it consists of digits. */
const digitsOrText = readBy((value) => {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value : undefined;
});
/** `true`, `1`, `"1"`, `"true"` and their opposites. */
const boolean = readBy((value) => {
    if (value === true || value === 1 || value === '1' || value === 'true')
        return true;
    return value === false || value === 0 || value === '0' || value === 'false' ? false : undefined;
});
/** A whole number of any sign, or its digits. */
const wholeNumber = readBy((value) => {
    if (typeof value === 'string')
        return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
    return Number.isSafeInteger(value) ? value : undefined;
});
/** The day of a date or time, yyyy-MM-dd. */
const day = readBy((value) => {
    const date = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value)?.[0] : undefined;
    return date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
});
/** Texts in a list; `undefined` if one of them is no text. */
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), undefined);
/** An object with these fields; others do not matter. */
const object = (shape) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape)), undefined);
/** The items of a list; a list of one can arrive as its item, and a list of none as nothing, `null` or `{}`. */
function asList(value) {
    if (Array.isArray(value))
        return value;
    const isEmpty = value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? [] : [value];
}
/** A list, in any of the forms of `asList`, each of whose items can be read. */
const list = (item) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(asList), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
/** Whole numbers, some of them as strings (`allowed_lifetimes`); anything else is left out. */
const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => asList(value)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number)));


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ knowsNoReferences),
/* harmony export */   J: () => (/* binding */ hintFor)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);

/**
 * What to do about a refusal of CertCentral, where its cause is known.
 */
function hintFor({ status, codes, messages = '', body = '', foreign, paymentMethod, }) {
    if (messages.includes('alternative_order_id'))
        return referenceHint(messages);
    if (codes.includes('bad_request_format') && paymentMethod === 'profile') {
        return ('With payment-method: profile DigiCert gives this misleading answer when the account has no card on ' +
            'file. Add a card to the account, or use payment-method: balance.');
    }
    const known = (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .hintOf */ .$z)(codes);
    if (known !== undefined)
        return known;
    if (status === 503 && MAINTENANCE.test(body)) {
        return ('DigiCert announces this as maintenance: windows of two hours, usually on the first Saturday of a month from ' +
            '22:00 to 24:00 Mountain Time. Run this again afterwards.');
    }
    if (status >= 300 && status < 400) {
        return 'Redirects are not followed, because the key would go with them. Check api-url.';
    }
    if (status === 403 && foreign) {
        return ('A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
            'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.');
    }
    if (!foreign && status === 401) {
        return 'CertCentral does not accept the API key. Check devkey, and whether api-url is of the same region.';
    }
    if (!foreign && status === 403) {
        return ('CertCentral denies this to the API key. Check the role of the key, the rights of its user, and the IP ' +
            'restrictions of the account, the user and the key.');
    }
    if (foreign)
        return 'This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.';
    return undefined;
}
/** The words of maintenance notices (docs/certcentral.md, "Errors"). */
const MAINTENANCE = /\bservice (is )?(temporarily )?unavailable\b|\bmaintenance\b/i;
/** Whether a refusal says that the endpoint does not know the field for references at all. */
function knowsNoReferences(messages) {
    return (messages.includes('alternative_order_id') &&
        /\b(unknown|unrecogni[sz]ed|unexpected|unsupported|not (an? )?(supported|recogni[sz]ed|allowed|known|valid))\b/i.test(messages));
}
/** Only an endpoint that does not know the field is a reason to do without the guard. */
function referenceHint(messages) {
    return knowsNoReferences(messages)
        ? 'This endpoint does not accept the reference of the duplicate guard. With duplicate-guard: false the order action ' +
            'places the order without it, and then nothing protects a re-run.'
        : 'DigiCert does not accept this reference. Check in CertCentral whether an order with it exists, and give ' +
            'another order-reference only where none does.';
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ OrderInfoResponse),
/* harmony export */   Ut: () => (/* binding */ PlacedOrder),
/* harmony export */   _O: () => (/* binding */ OrderPage),
/* harmony export */   bX: () => (/* binding */ EmailStatuses),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   uE: () => (/* binding */ FirstOrderPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8050);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8778);


// Responses about orders: one that was placed, the list of orders and the look-up, order info.
const Request = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    type: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM,
    status: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
    date: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd,
    comments: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
/** None if they cannot be read. */
const Requests = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_(Request), []);
const withId = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id });
/** A POST that placed an order. */
const PlacedOrder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredId */ .rP,
    requests: Requests,
    certificate_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    organization: withId,
});
/**
 * An item of the list of orders (its ID is `id`) or of a look-up by reference (`order_id`). An ID that is there
 * and cannot be read could be a different one from that in the other field.
 */
const ListedOrder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredId */ .rP),
    order_id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredId */ .rP),
    certificate_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    status: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
    is_renewed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    date_created: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    product: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    product_name_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    organization: withId,
    container: withId,
    certificate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
        common_name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        serial_number: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        valid_till: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd,
    }),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ id, order_id }) => (order_id ?? id) !== undefined)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ certificate, ...item }) => ({
    id: (item.order_id ?? item.id),
    /** One word of DigiCert's, in lower case; `issued` also after the certificate has expired. */
    status: item.status,
    productId: item.product?.name_id ?? item.product_name_id,
    commonName: certificate?.common_name,
    organizationId: item.organization?.id,
    containerId: item.container?.id,
    certificateId: item.certificate_id ?? certificate?.id,
    serialNumber: certificate?.serial_number,
    /** Last day of the certificate, yyyy-MM-dd; only once issued. */
    validTill: certificate?.valid_till,
    isRenewed: item.is_renewed,
    /** yyyy-MM-dd. */
    placed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd.parse(item.date_created),
    /** The same with the time, if CertCentral shows it. */
    dateCreated: item.date_created,
})));
/**
 * A page of orders. "None" can be an empty list or a missing one; an object with other things instead is
 * no list.
 */
const OrderPage = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((response) => !('errors' in response) &&
    ('orders' in response || Object.keys(response).every((key) => key === 'page')))), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    orders: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_(ListedOrder),
    page: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD, limit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD }),
}));
/** The first page: an empty list whose `page.total` is anything but none is no list, either. */
const FirstOrderPage = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ orders, page }) => {
    const total = typeof page === 'object' && page !== null && 'total' in page ? page.total : undefined;
    return _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD(orders).length > 0 || [undefined, null, 0, '0'].includes(total);
})), OrderPage);
const Validity = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    years: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD,
    days: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD,
    custom_expiration_date: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const Individual = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ first_name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, last_name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, pseudonym: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const CustomField = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ metadata_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id, value: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsOrText */ .dQ });
/** Order info: a response without an ID and a status is not about an order. */
const OrderInfoResponse = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsOrText */ .dQ,
    certificate_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    status: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
    alternative_order_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsOrText */ .dQ,
    date_created: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    certificate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
        common_name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        emails: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
        csr: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        serial_number: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        thumbprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        valid_till: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        days_remaining: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD,
        date_created: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        organization: withId,
        organization_units: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
        signature_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        common_name_indicator: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
        individual: Individual,
        profile_type: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
        usage_designation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ primary_usage: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm, additional_usages: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te }),
        cert_validity: Validity,
    }),
    product: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    organization: withId,
    container: withId,
    validity_years: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD,
    order_validity: Validity,
    custom_expiration_date: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    auto_renew: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD,
    payment_method: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
    // Missing ones are unknown, and not none.
    custom_fields: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_(CustomField)), undefined),
    order_valid_till: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    is_renewed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    renewed_order_id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
    requests: Requests,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(({ id, status }) => id !== undefined || status !== undefined));
/** The statuses of the addresses of an order. */
const EmailStatuses = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ emails: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm })) }), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ emails }) => emails.map(({ status }) => status ?? 'unknown')));
/** The order in order info; fields that it does not have are absent. */
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

/***/ 6586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ takePreconnected),
/* harmony export */   preconnect: () => (/* binding */ preconnect)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);


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
    if (base.protocol !== 'https:' || (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(base) !== undefined)
        return () => { };
    const host = base.hostname.replace(/^\[|\]$/g, '');
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host, port: Number(base.port) || 443, noDelay: true, keepAlive: true });
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

/***/ 9163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9783);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/**
 * The proxy that requests to this host go through, by the rules of GitHub's toolkit (`https_proxy`,
 * `no_proxy`, in either case; never for a loopback host).
 *
 * @throws {ActionError} `invalid_input` where the variable names no proxy: going around it would be
 *   somebody else's network
 */
function proxyFor(base) {
    if (base.protocol !== 'https:' || (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .checkBypass */ .H)(base))
        return undefined;
    const name = process.env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
    const given = process.env[name];
    if (!given)
        return undefined;
    const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`);
    if (proxy !== null && /^https?:$/.test(proxy.protocol) && isDecodable(proxy))
        return proxy.href;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid_input', `${name} is not the URL of an HTTP proxy (its value is not shown, since it can hold a password). Nothing was ` +
        'sent. Set it to http://host:port, or to http://user:password@host:port with special characters ' +
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

/***/ 9429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   TH: () => (/* binding */ currentName),
/* harmony export */   Xo: () => (/* binding */ INDICATORS),
/* harmony export */   a5: () => (/* binding */ sameProduct),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
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
    usage: 'any',
};
/** The rules for a product ID; an unknown ID gets the general ones (`family: 'unknown'`). */
function productOf(productId) {
    return Object.hasOwn(PRODUCTS, productId) ? PRODUCTS[productId] : UNKNOWN_PRODUCT;
}
/** A product ID by today's name, where the product was renamed. */
function currentName(productId) {
    return productOf(productId).renamedTo ?? productId;
}
/** Whether two product IDs mean one product, a renamed one included. */
function sameProduct(one, other) {
    return currentName(one) === currentName(other);
}


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var _base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);


/**
 * Opens what a step shares. Nothing is sent yet; `context.service.close()` ends it.
 *
 * @param rate keeps a step that sends many requests to DigiCert's limits
 */
function openContext(credentials, redact, report, rate) {
    const cancelled = (0,_base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .onCancellation */ .P)();
    return {
        service: (0,_certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .openCertCentral */ .ao)(credentials, {
            cancelled,
            redact,
            log: report.info,
            warn: report.warning,
            ...(rate === undefined ? {} : { rate }),
        }),
        report,
        cancelled,
        wait: (seconds) => (0,_base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(seconds, cancelled),
        now: () => performance.now(),
    };
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

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ openReport),
/* harmony export */   YL: () => (/* binding */ orderUrl),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5468);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3948);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7994);






/** Names of what the main step leaves for the post step. */
const STATE = { reference: 'order-reference', start: 'order-start', open: 'order-open' };
function openReport(subject) {
    const outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .openOutputs */ .tS)(subject.action);
    const reported = { rows: [] };
    return {
        info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
        notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(text),
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text),
        set: outputs.set,
        addRow: (name, markdown) => void reported.rows.push([name, markdown]),
        setNextStep(text) {
            reported.next = text;
        },
        useReference(reference) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Order reference: ${reference}`);
            outputs.set('order-reference', reference);
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.reference, reference);
        },
        openAttempt(start) {
            if ((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.start, start.toISOString()) && (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'true'))
                return;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('not_ordered', 'GITHUB_STATE could not be written, so a step that is stopped could not look for its order afterwards; nothing ' +
                'was ordered. Check that the disk of the runner is not full, and run the job again.');
        },
        closeAttempt: () => void (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'false'),
        reportOrder(order) {
            // That an order exists is news only where one was to be placed.
            if (reported.order === undefined && subject.action === 'order')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Order ${order.id} ${order.created ? 'was placed' : 'exists already'}.`);
            reported.order = order;
            // Where it cannot be saved, the post step looks for an order that is known: a request, no harm.
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(STATE.open, 'false');
            setOrderOutputs(outputs, order, orderUrl(subject.apiUrl, order.id));
        },
        reportKey(file, created) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(created ? 'A new private key was made and saved.' : 'The private key that was there is used.');
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
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Certificate ${facts.serialNumber}, valid from ${facts.notBefore} to ${facts.notAfter}, was checked.`);
            if (file !== undefined)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`It was written to ${(0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(subject.redact(file), 200)}.`);
        },
        reportPkcs12(file) {
            const shown = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(subject.redact(file), 200);
            outputs.set('pkcs12-file', file);
            reported.rows.push(['PKCS#12', (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .escaped */ .Mk)(shown)]);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Private key and certificates were written to ${shown} as PKCS#12.`);
        },
        reportChecks(results, body) {
            logChecks(results);
            outputs.set('preflight', JSON.stringify(results));
            reported.checks = (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderChecks */ .gH)(results, body);
        },
        writeSummary(errorCode) {
            const next = nextStepOf(reported, subject.withCsr);
            if (errorCode === undefined && next !== undefined)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(next);
            (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addToSummary */ .Dg)(reported.checks ?? (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(factsOf(reported, subject, { outputs, next, errorCode })));
        },
    };
}
function factsOf({ rows, order, certificate }, { title = 'DigiCert client certificate', productId, apiUrl }, { outputs, next, errorCode, }) {
    return {
        placing: outputs.has('order-created'),
        ...{ title, rows, productId, order, certificate, errorCode },
        reference: outputs.get('order-reference'),
        orderUrl: order && orderUrl(apiUrl, order.id),
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
    set('days-remaining', String(facts.daysRemaining));
}
function logChecks(results) {
    for (const { check, result, message } of results) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${check}: ${result.replaceAll('_', ' ')}. ${message}`);
    }
    const unseen = results.filter(({ result }) => result === 'not_allowed_to_look').map(({ check }) => check);
    if (unseen.length > 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The key is not allowed to read: ${unseen.join(', ')}.`);
}
function nextStepOf({ order, daysLeft, next }, withCsr) {
    if (next !== undefined)
        return next;
    return daysLeft === undefined
        ? order && (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .sk)(order, withCsr)
        : `Nothing: the order to renew has ${daysLeft} days left, so none was placed.`;
}
/** The order's page in CertCentral, for people. */
function orderUrl(apiUrl, orderId) {
    return `${apiUrl.origin}/secure/orders/${orderId}`;
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Dg: () => (/* binding */ addToSummary),
/* harmony export */   Mk: () => (/* binding */ escaped),
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
/** A text as a cell of a table in Markdown. */
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