"use strict";
exports.id = 438;
exports.ids = [438];
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
 * @throws {RequestError} `undelivered` when the job is canceled: the next request is not sent
 */
async function pause(seconds, canceled) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(seconds * 1000, LONGEST_MILLISECONDS), undefined, { signal: canceled });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('undelivered', 'The job was canceled.', { cause });
    }
}


/***/ }),

/***/ 4021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fw: () => (/* binding */ LIST_PAGE),
  Cb: () => (/* binding */ MAX_LIST_BYTES),
  KR: () => (/* reexport */ certcentral_connection/* QUICK_LOOK */.KR),
  Hh: () => (/* reexport */ certcentral_connection/* UNAVAILABLE */.Hh),
  HE: () => (/* reexport */ certcentral_connection/* UNAVAILABLE_SECONDS */.HE),
  ao: () => (/* binding */ openCertCentral)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var base_errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/redaction.ts
var redaction = __webpack_require__(7044);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/domain/order.ts
var order = __webpack_require__(1780);
// EXTERNAL MODULE: ./src/certcentral/codes.ts
var certcentral_codes = __webpack_require__(2521);
// EXTERNAL MODULE: ./src/certcentral/connection.ts + 2 modules
var certcentral_connection = __webpack_require__(2023);
// EXTERNAL MODULE: ./src/certcentral/hints.ts
var hints = __webpack_require__(2529);
// EXTERNAL MODULE: ./src/certcentral/order-responses.ts
var order_responses = __webpack_require__(9098);
;// CONCATENATED MODULE: ./src/certcentral/persons.ts
/** Fields that name a person. */
const NAME = /^(?:\w*_)?(?:first|last)_?name$|^(?:pseudonym|common_name|full_name)$/i;
/** Objects about a person, whose `name` is the person's. */
const PERSON = /user|requester|processor|approver|contact|owner|individual|person/i;
/** The names of people in a response: a later error can quote them, and its message is shown. */
function* namesIn(response) {
    // Not by recursion: a response may be nested as deeply as it likes.
    const open = [['', response, '']];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [field, value, parent] = next;
        if (Array.isArray(value))
            for (const item of value)
                open.push([field, item, parent]);
        else if (typeof value === 'object' && value !== null)
            for (const [name, inner] of Object.entries(value))
                open.push([name, inner, field]);
        else if (typeof value === 'string' && (NAME.test(field) || (field === 'name' && PERSON.test(parent))))
            yield value;
    }
}

// EXTERNAL MODULE: ./src/certcentral/service-error.ts
var service_error = __webpack_require__(9759);
;// CONCATENATED MODULE: ./src/certcentral/version.ts
/** The release, as in package.json; a test keeps the two equal. */
const VERSION = '1.0.0';
const USER_AGENT = `order-client-certificate/${VERSION} (GitHub Action; Node.js ${process.versions.node})`;

;// CONCATENATED MODULE: ./src/certcentral/certcentral.ts












/** The most orders or requests that one response lists. */
const LIST_PAGE = 1000;
/** An order or request takes about a kilobyte there, more with custom fields. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Longer texts of the service are cut. */
const MAX_QUOTED = 300;
/** Opens the one connection that all requests of a step share; nothing is sent yet. */
function openCertCentral({ devkey, apiUrl, requestTimeoutSeconds }, { people, ...options }) {
    const connection = (0,certcentral_connection/* openConnection */.JY)(apiUrl, { ...options, timeoutSeconds: requestTimeoutSeconds });
    if (!isKnownHost(apiUrl))
        options.warn(unknownHost(apiUrl));
    let offset = 0;
    const base = apiUrl.href.replace(/\/+$/, '');
    const quote = (text) => (0,base_text/* oneLine */.TN)(people.hideIn((0,redaction/* withoutSecrets */.cT)(text)), MAX_QUOTED);
    /** The content of a 2xx response, whose people a later message of the service may name. */
    function decode(response, schema) {
        const json = (0,service_error/* parseJson */.qF)(response);
        if (json !== undefined)
            for (const name of namesIn(json))
                people.add(name);
        return parse(response, { json, schema, apiUrl });
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
    /** @throws {RequestError} if the response is no success */
    function accepted(response, { method, body } = {}) {
        if (response.status >= 200 && response.status < 300)
            return response;
        const { payment_method } = body ?? {};
        throw refusal(response, {
            changes: (method ?? 'GET') !== 'GET',
            paymentMethod: payment_method,
            apiUrl,
            quote,
        });
    }
    const sendAccepted = async (request) => accepted(await send(request), request);
    const get = async (path, schema, retry) => {
        const response = await sendAccepted({ path, ...retry });
        return decode(response, schema);
    };
    async function file(path) {
        const response = await send({ path, accept: '*/*' });
        // It arrives with different statuses, so a success is looked at, too.
        if ((0,service_error/* isNotYet */.eY)(response))
            throw refusal(response, { changes: false, paymentMethod: undefined, apiUrl, quote });
        return accepted(response).body;
    }
    return {
        get,
        async change(method, path, body, schema) {
            const response = await sendAccepted({ method, path, body });
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
            if (!(0,service_error/* codesOf */.MZ)((0,service_error/* errorsIn */.R4)(response)).includes('not_found|order')) {
                // The generic code is also returned for wrong URLs: only an API that lists orders means "no order" by it.
                const limits = { maxBytes: MAX_LIST_BYTES, ...retry };
                await get('/order/certificate?limit=1', order_responses/* FirstOrderPage */.uE, limits);
            }
            return [];
        },
        async orderInfo(orderId, retry) {
            const info = await get(`/order/certificate/${orderId}`, order_responses/* OrderInfoResponse */.UZ, retry);
            if ((info.id ?? orderId) === orderId)
                return { ...info, id: orderId };
            throw new base_errors/* RequestError */.GI('unclear', `CertCentral's response is about another order than ${orderId}.`);
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
        quote,
        clockOffsetMilliseconds: () => offset,
        orderPage: (orderId) => (0,order/* orderUrl */.YL)(apiUrl, orderId),
        reconnect: () => connection.renew(),
        close: () => connection.close(),
    };
}
/** DigiCert's hosts, and this machine. */
function isKnownHost({ hostname }) {
    return /^(.+\.)?digicert\.(com|eu)$|^localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
const unknownHost = ({ host }) => `The API key is sent to ${host}, which is not a host of DigiCert's. Check api-url: it is ` +
    'https://www.digicert.com/services/v2, or https://certcentral.digicert.eu/services/v2 for accounts in the EU.';
/** A body that does not fit the schema is an error. */
function parse(response, { json, schema, apiUrl }) {
    const parsed = json === undefined ? undefined : schema.safeParse(json);
    if (parsed?.success)
        return parsed.data;
    const { status } = response;
    const what = json === undefined ? describeBody(response) : 'JSON without the fields that were expected';
    throw new base_errors/* RequestError */.GI('unclear', `CertCentral answered ${status} with ${what}.`, {
        status,
        foreign: json === undefined,
        hint: json === undefined ? (0,hints/* hintFor */.J)({ status, codes: [], foreign: true, apiUrl }) : undefined,
    });
}
function refusal(response, { changes, paymentMethod, apiUrl, quote }) {
    const { status } = response;
    const errors = (0,service_error/* errorsIn */.R4)(response);
    const codes = (0,service_error/* codesOf */.MZ)(errors);
    const messages = errors
        .slice(0, 10)
        .map(({ code, message }) => [...(code ? [quote(code)] : []), ...(message ? [quote(message)] : [])])
        .filter((parts) => parts.length > 0)
        .map((parts) => parts.join(': '));
    const what = messages.length > 0 ? messages.join('; ') : describeBody(response);
    const foreign = (0,service_error/* parseJson */.qF)(response) === undefined && response.body.trim() !== '';
    const own = (0,service_error/* isOwnError */.fe)(response);
    const failure = changes && !own ? 'unclear' : failureOf(status);
    return new base_errors/* RequestError */.GI(failure, `CertCentral answered ${status}: ${what.replace(/\.?$/, '.')}`, {
        status,
        codes,
        meaning: (0,certcentral_codes/* meaningOf */.Pr)(codes),
        foreign,
        retryAfterSeconds: (0,certcentral_connection/* retryAfterSeconds */.C3)(response),
        hint: (0,hints/* hintFor */.J)({
            status,
            codes: status === 429 ? [...codes, 'request_limit_exceeded'] : codes,
            messages: errors.map(({ message }) => message ?? '').join(' '),
            body: response.body.slice(0, 10_000),
            foreign,
            apiUrl,
            paymentMethod,
        }),
    });
}
/** Whether the request was processed, by the status. */
function failureOf(status) {
    if (status === 429)
        return 'limited';
    return status === 408 || status < 300 || status >= 500 ? 'unclear' : 'refused';
}
/** Describes a body without an error. Its text is not shown: it may contain anything. */
function describeBody(response) {
    const { body, headers, truncated } = response;
    if (truncated)
        return 'more than 1 MiB, which was not read';
    if (body.trim() === '')
        return 'an empty body';
    if ((0,service_error/* parseJson */.qF)(response) !== undefined)
        return 'JSON that names no error';
    const type = headers['content-type'] ?? '';
    return type.includes('html') || /^\s*</.test(body) ? 'HTML instead of JSON' : 'something that is not JSON';
}
/**
 * "No order with this reference": a 404 with DigiCert's code for it, or its generic one. A bare 404
 * can be from any server in between, and an order placed on it could be a second one.
 */
function isNoMatch(response) {
    if (response.status !== 404)
        return false;
    const codes = (0,service_error/* codesOf */.MZ)((0,service_error/* errorsIn */.R4)(response));
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
/** The advice for the first known code. */
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
    const domains = detail
        .split(/[\s,;]+/)
        .map((name) => name.slice(name.lastIndexOf('@') + 1))
        .filter((name) => /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(name));
    const domain = domains.length === 0 ? 'the domain of an address' : domains.join(', ');
    return (`The CAA records in the DNS of ${domain} do not let DigiCert issue S/MIME certificates. Add a CAA record with ` +
        'issuemail "digicert.com" to it, or remove all its CAA records, then order again.');
}
/** A map, since an object finds something under `constructor`, too. */
const CODES = new Map(Object.entries({
    access_denied: { meaning: 'denied' },
    'access_denied|access_denied_invalid_key': {
        meaning: 'wrong key',
        hint: 'The API key in devkey is wrong, revoked, or of the other region. API keys of EU accounts need ' +
            'api-url: https://certcentral.digicert.eu/services/v2. Create a new one in CertCentral under Automation, API Keys.',
    },
    'access_denied|missing_permission': {
        meaning: 'no permission',
        hint: 'The user of the API key may not do this. Give the API key the role Orders at least, and its user the right to place ' +
            'orders. To approve, or to skip an approval, the user must be a Manager or Administrator; for revocations, an ' +
            'Administrator.',
    },
    'access_denied|invalid_approver': {
        meaning: 'denied',
        hint: 'The user of this API key may not decide about this request: the user made it, or is ' +
            'not allowed to approve. Use the API key of another user, an Administrator or Manager; revocations need an Administrator.',
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
    ambiguous_product: { hint: 'DigiCert could not determine which product is meant. Check product-id.' },
    insufficient_subscription: {
        hint: 'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    },
    request_limit_exceeded: {
        hint: 'The API key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then re-run the job.',
    },
    csr_invalid_cannot_parse: {
        hint: 'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    },
    cert_validity_exceeds_order_validity: {
        hint: 'The certificate would be valid for longer than the order. Give a shorter validity.',
    },
    invalid_custom_field_value: {
        hint: 'A value of custom-fields does not have the type that the account defines for the field. Correct it.',
    },
    order_not_eligible_for_renewal: {
        hint: 'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    },
    order_renewed_already: {
        hint: 'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
    },
}));


/***/ }),

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KR: () => (/* binding */ QUICK_LOOK),
  Hh: () => (/* binding */ UNAVAILABLE),
  HE: () => (/* binding */ UNAVAILABLE_SECONDS),
  JY: () => (/* binding */ openConnection),
  C3: () => (/* binding */ retryAfterSeconds)
});

// EXTERNAL MODULE: ./src/base/cancellation.ts
var cancellation = __webpack_require__(8586);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/certcentral/preconnect.ts
var preconnect = __webpack_require__(6586);
// EXTERNAL MODULE: ./src/certcentral/proxy.ts + 1 modules
var certcentral_proxy = __webpack_require__(1705);
;// CONCATENATED MODULE: ./src/certcentral/one-socket.ts





/**
 * The first request opens the socket, on the connection that `preconnect` opened if there is one.
 *
 * The key goes over this socket, so the certificate is verified whatever
 * the value of `NODE_TLS_REJECT_UNAUTHORIZED` is. The tunnel through a proxy is Node's own (`proxyEnv`,
 * Node 24.5), which keeps it open between requests.
 *
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
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
/** How long the answer to a request that may cost money is still listened to after the job was canceled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;
/**
 * Sends one request and reads the whole answer, whatever its status. Redirects are not followed.
 *
 * @throws {RequestError} `undelivered` or `unclear`
 */
async function sendRequest(socket, message, limits) {
    await unaskedAnswers();
    if (limits.canceled.aborted)
        throw new errors/* RequestError */.GI('undelivered', 'The job was canceled.');
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
        throw new errors/* RequestError */.GI(delivered ? 'unclear' : 'undelivered', `${message.method} ${host}: ${reason}`, {
            cause,
        });
    }
    finally {
        time.stop();
    }
}
/**
 * Lets an unsolicited response be noticed before the request goes out (see `OneSocket`): of
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
function watchTime(isIdle, { timeoutSeconds, timeoutInput, canceled }) {
    const { promise: over, reject } = Promise.withResolvers();
    const deadline = setTimeout(() => reject(new TimeOver(`No complete response within ${timeoutSeconds} s${timeoutInput}.`)), timeoutSeconds * 1000);
    let grace;
    const cancel = () => {
        const end = () => reject(new TimeOver('The job was canceled.'));
        // At once, and not with a timer: until it fires, the connection could be made and the request be sent.
        if (isIdle())
            end();
        else
            grace = setTimeout(end, CANCELLATION_GRACE_MILLISECONDS);
    };
    canceled.addEventListener('abort', cancel, { once: true });
    return {
        over,
        stop() {
            clearTimeout(deadline);
            clearTimeout(grace);
            canceled.removeEventListener('abort', cancel);
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
/** The code of a failure of Node's; empty if there is none. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function describe(cause, { delivered, host, proxied }) {
    const code = errorCode(cause);
    const via = proxied ? ' The connection goes through the proxy of https_proxy.' : '';
    if (delivered) {
        return `The connection broke before the response was complete${code === '' ? '' : ` (${code})`}.`;
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return `The name ${host} could not be resolved (${code}).${via || ' Check api-url.'}`;
    if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) {
        return (`No TLS connection to ${host} (${code}).${via} ` +
            'If a company proxy replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA.');
    }
    const detail = code === '' ? 'connection closed' : code;
    return `No connection to ${host} (${detail}).${via}`;
}

// EXTERNAL MODULE: ./src/certcentral/service-error.ts
var service_error = __webpack_require__(9759);
;// CONCATENATED MODULE: ./src/certcentral/connection.ts





/** Tries of one request in all if no connection could be made, or a GET was answered 502, 503 or 504. */
const MAX_TRIES = 4;
/** DigiCert counts requests in windows of three minutes; a step that waits for longer than that is not helped. */
const LIMITED_SECONDS = 240;
/** A GET that is answered with one of these is tried again, within the time below. */
const UNAVAILABLE = [502, 503, 504];
const UNAVAILABLE_SECONDS = 30;
/** The longest pause of our own after a 429 without `Retry-After`. */
const LONGEST_PAUSE_SECONDS = 60;
/** For a look that can be done without, or that is repeated anyway: a service in trouble is not waited for. */
const QUICK_LOOK = { tries: 1, timeoutSeconds: 15 };
/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, a response that is cut
 * is an error, and each failure shows whether the request can have arrived.
 *
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
 */
function openConnection(base, options) {
    const socket = socketTo(base);
    const { canceled, log, debug, rate, wait = cancellation/* pause */.v, now = () => performance.now() } = options;
    let limitedSeconds = options.limitedSeconds ?? LIMITED_SECONDS;
    if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && base.protocol === 'https:')
        options.warn(VERIFIES);
    /** The response, or the failure of a connection that the next second may make. */
    async function attempt(request) {
        const limits = {
            timeoutSeconds: Math.min(request.timeoutSeconds ?? Number.POSITIVE_INFINITY, options.timeoutSeconds),
            timeoutInput: request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '',
            canceled,
        };
        try {
            const send = async () => {
                const began = now();
                const sent = sendRequest(socket, request, limits);
                if (debug !== undefined) {
                    const line = (result) => debug(`${request.method} ${shownPath(request.url)} ${result} ${Math.round(now() - began)} ms`);
                    sent.then(({ status }) => line(status), (error) => line(error instanceof errors/* RequestError */.GI ? error.failure : 'failed'));
                }
                return sent;
            };
            return await (rate === undefined ? send() : rate.pace(send, canceled, log));
        }
        catch (error) {
            if (!isTransient(error))
                throw error;
            return error;
        }
    }
    /** Seconds until the request is sent again because nothing or no API answered; `undefined` = not any more. */
    function pauseAfterFailure(outcome, { failures, tries, secondsLeft }) {
        const unreached = outcome instanceof errors/* RequestError */.GI;
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
        log(`CertCentral answered 429: too many requests with this API key. The request was not processed and is sent again ` +
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
            if (outcome instanceof errors/* RequestError */.GI) {
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
            await wait(seconds, canceled);
        }
    }
    return { send, renew: socket.end, close: socket.end };
}
/** The path, and the names in the query without their values. */
function shownPath({ pathname, searchParams }) {
    const names = [...new Set(searchParams.keys().map((name) => name.replace(/\[\d+\]$/, '')))];
    return names.length === 0 ? pathname : `${pathname}?${names.join('&')}`;
}
const VERIFIES = 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect on this step: the API key goes over this connection, so ' +
    "the server's certificate is verified. Remove the variable. If a company proxy replaces certificates, set " +
    'NODE_EXTRA_CA_CERTS to a file with its CA.';
/** Whether the service is not available at the moment, and the request changes nothing. */
function isUnavailable({ method }, response) {
    return method === 'GET' && UNAVAILABLE.includes(response.status) && !(0,service_error/* isNotYet */.eY)(response);
}
/**
 * Whether the request was not processed because there were too many. A 429 to a POST or PUT that is not in
 * the service's words can come from any server in between.
 */
function isLimited({ method }, response) {
    if (response.status !== 429)
        return false;
    return method === 'GET' ? !(0,service_error/* isNotYet */.eY)(response) : (0,service_error/* isOwnError */.fe)(response);
}
/**
 * Seconds to wait after a 429: the value of `Retry-After`, else 3, 6, 12 and so on up to a minute. With
 * jitter, so that the jobs of a matrix do not come back at one moment.
 *
 * @param refusals how often this request was answered 429
 * @param left seconds that are left for waiting
 * @returns `undefined` if that is not enough
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
/** The `Retry-After` of a response (seconds or a date), if it has one that can be read. */
function retryAfterSeconds({ headers }) {
    const header = headers['retry-after'];
    if (header === undefined)
        return undefined;
    // A date is one of the service's clock.
    const now = Date.parse(headers.date ?? '') || Date.now();
    const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** Connection failures that the next second may cure, such as a reset in the TLS handshake. A wrong name or certificate is not one. */
function isTransient(error) {
    if (!(error instanceof errors/* RequestError */.GI) || error.failure !== 'undelivered')
        return false;
    const codes = ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
    return codes.includes(errorCode(error.cause));
}


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
 * The advice about a refusal of CertCentral, if its cause is known.
 */
function hintFor({ status, codes, messages = '', body = '', foreign, apiUrl, paymentMethod, }) {
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
            '22:00 to 24:00 Mountain Time. Run the job again afterwards.');
    }
    if ((foreign || (status >= 300 && status < 400)) && !apiUrl.pathname.endsWith('/services/v2')) {
        return 'api-url must end in /services/v2.';
    }
    if (status >= 300 && status < 400) {
        return 'Redirects are not followed, because the API key would go with them. Check api-url.';
    }
    if (status === 403 && foreign) {
        return ('A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
            'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.');
    }
    if (!foreign && status === 401) {
        return 'CertCentral does not accept the API key. Check devkey, and whether api-url is of the same region.';
    }
    if (!foreign && status === 403) {
        return ('CertCentral denies this to the API key. Check the role of the API key, the rights of its user, and the IP ' +
            'restrictions of the account, the user and the API key.');
    }
    if (foreign)
        return 'This does not come from the CertCentral API. Check api-url, and any proxy or firewall in between.';
    return undefined;
}
/** The words of maintenance notices (docs/certcentral.md, "Errors"). */
const MAINTENANCE = /\bservice (is )?(temporarily )?unavailable\b|\bmaintenance\b/i;
/** Whether a refusal means that the endpoint does not know the field for references at all. */
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
            'another order-reference only if none does.';
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAllOrders)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _certcentral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4021);
/* harmony import */ var _order_responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);




const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** A list that is not in the same order twice cannot be read page by page. */
const MAX_STEPS_BACK = 20;
/**
 * Reads `GET /order/certificate` page by page, sorted by ID: each order that fits the filters
 * once, and none left out, also if orders are added or removed while it is read. The list has no snapshot,
 * so a page begins, if that takes no further request, with the last order of the one before.
 * Filters are applied here again (docs/certcentral.md, "List of orders").
 *
 * Keeps one page and the IDs in memory. 10,000 orders are ten requests: that nothing follows a last
 * page which is full is taken from `page.total`, if this is exactly what was read.
 *
 * @throws {RequestError} if a page cannot be read in four tries, or the pages make no list
 */
async function* readAllOrders(service, filters, pauses) {
    const fits = filter(filters);
    const seen = new Set();
    let offset = 0;
    let end = 0;
    let total;
    let stepsBack = 0;
    for (;;) {
        const path = `/order/certificate?${query(filters, offset)}`;
        const { orders, page } = await readPage(service, path, { ...pauses, more: end < (total ?? 0) });
        const shrunk = (total ?? 0) > (page?.total ?? Number.POSITIVE_INFINITY);
        if (offset > 0 && (offset < end || shrunk) && !follows(orders[0], seen)) {
            // Orders have gone from the pages before, so that others moved up behind our back.
            stepsBack += 1;
            if (stepsBack > MAX_STEPS_BACK)
                throw noList('arrives in a different order at each request');
            offset = Math.max(0, Math.min(offset, end) - 10 ** Math.min(stepsBack, 4));
            continue;
        }
        total = page?.total;
        if (orders.length === 0 && end === 0 && (total ?? 0) > 0) {
            throw noList(`is empty, but its page.total is ${total}`);
        }
        const before = seen.size;
        for (const order of orders) {
            const number = Number(order.id);
            if (seen.has(number))
                continue;
            seen.add(number);
            if (fits(order))
                yield order;
        }
        end = offset + orders.length;
        const full = page?.limit !== undefined && page.limit > 0 ? Math.min(page.limit, _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw) : _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw;
        if (orders.length < full || end === total)
            return;
        if (seen.size === before)
            throw noList('ends after its first pages, before its total');
        // No overlap if it would fill the last page or make one more.
        const rest = total === undefined || total < end ? 1 : (total - end) % full;
        offset = rest === 0 || rest === full - 1 ? end : end - 1;
    }
}
async function readPage(service, path, { wait, log, more, connectionWaits = false }) {
    for (let attempt = 1;; attempt++) {
        const tries = connectionWaits ? undefined : 1;
        const request = service.get(path, _order_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderPage */ ._O, { tries, maxBytes: _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LIST_BYTES */ .Cb });
        let result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)) {
            if (!more || result.orders.length > 0 || result.page?.total !== undefined)
                return result;
            result = noList('is empty although the page before showed that it goes on');
        }
        if (result.failure === 'refused' || attempt === MAX_TRIES)
            throw result;
        if (connectionWaits && result.failure === 'limited')
            throw result;
        const usual = result.failure === 'limited' ? 3 * 2 ** (attempt - 1) : 2 ** (attempt - 1);
        const seconds = result.retryAfterSeconds ?? usual;
        const most = _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .UNAVAILABLE */ .Hh.includes(result.status ?? 0) ? _certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .UNAVAILABLE_SECONDS */ .HE : MAX_RETRY_AFTER_SECONDS;
        if (seconds > most)
            throw result;
        log(`${result.message} Try ${attempt + 1} of ${MAX_TRIES} in ${Math.ceil(seconds)} s.`);
        await wait(seconds);
    }
}
function follows(first, seen) {
    return first !== undefined && seen.has(Number(first.id));
}
function query({ productIds = [], organizationId, containerId }, offset) {
    const search = new URLSearchParams({ limit: String(_certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PAGE */ .Fw), offset: String(offset), sort: 'order_id' });
    const alsoCalled = Object.keys(_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTS */ .zv).filter((name) => productIds.some((id) => (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(id, name)));
    const names = [...new Set([...productIds, ...alsoCalled])];
    for (const [index, name] of names.entries()) {
        search.set(names.length === 1 ? 'filters[product_name_id]' : `filters[product_name_id][${index}]`, name);
    }
    if (organizationId !== undefined)
        search.set('filters[organization_id]', organizationId);
    if (containerId !== undefined)
        search.set('filters[container_id]', containerId);
    return search.toString();
}
function filter({ productIds, organizationId, containerId }) {
    return (order) => (productIds === undefined || productIds.some((id) => (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_1__/* .sameProduct */ .a5)(id, order.productId ?? ''))) &&
        (organizationId === undefined || order.organizationId === organizationId) &&
        // Every order is in a container, so one that shows none is left to the service.
        (containerId === undefined || order.containerId === undefined || order.containerId === containerId);
}
function noList(what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral's list of orders ${what}.`);
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ OrderInfoResponse),
/* harmony export */   Ut: () => (/* binding */ PlacedOrder),
/* harmony export */   Vv: () => (/* binding */ revocationsOf),
/* harmony export */   _O: () => (/* binding */ OrderPage),
/* harmony export */   bX: () => (/* binding */ EmailStatuses),
/* harmony export */   dh: () => (/* binding */ openReissue),
/* harmony export */   g2: () => (/* binding */ isOpenRequest),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   uE: () => (/* binding */ FirstOrderPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8050);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1780);
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
/** The requests to revoke an order that no approver has decided yet; none of an order that is closed. */
function revocationsOf({ status, requests }) {
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(status))
        return [];
    return requests.flatMap((request) => request.type === 'revoke' && isOpenRequest(request)
        ? [{ id: request.id, status: request.status, date: request.date }]
        : []);
}
/** Whether an approver still has to decide about a request. */
function isOpenRequest({ status }) {
    return status === 'pending' || status === 'submitted';
}
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
/** The reissue request that still waits for a decision. */
function openReissue({ requests }) {
    return requests.find(({ type, status }) => type === 'reissue' && (status === 'pending' || status === 'submitted'));
}


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rateWindow)
/* harmony export */ });
/* harmony import */ var _base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(766);



/** DigiCert's limit is 1000 requests in three minutes for each key; this leaves one of them free. */
const REQUESTS_PER_MINUTE = 333;
const LONGEST_WINDOW_MILLISECONDS = 180_000;
/** The longest pauses after a 429, at a time and in all: a runner that sleeps is paid for, too. */
const LONGEST_HOLD_SECONDS = 240;
const ALL_HOLDS_SECONDS = 900;
/** A shorter pause is no news. */
const LOGGED_MILLISECONDS = 5000;
/** A short while is faster than the average of three minutes by this factor. */
const BURST = 3.6;
/**
 * Sliding windows: at most three times `perMinute` requests in any three minutes, and 0.3 times
 * `perMinute` in any five seconds. A request counts from the moment it is sent until its answer is
 * as old as the window, so that however long it travels, DigiCert never counts more.
 *
 * @param perMinute requests with this API key; fewer if other jobs use it, too
 */
function rateWindow(perMinute = REQUESTS_PER_MINUTE, clock = { now: () => performance.now(), wait: _base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v }) {
    const windows = [
        { milliseconds: LONGEST_WINDOW_MILLISECONDS, requests: Math.max(1, Math.floor(3 * perMinute)) },
        { milliseconds: 5000, requests: Math.max(1, Math.floor(0.3 * perMinute)) },
    ];
    const sent = [];
    let heldUntil = Number.NEGATIVE_INFINITY;
    let heldSeconds = 0;
    let isOver = false;
    let total = 0;
    let queue = Promise.resolve();
    /** Milliseconds until one more request fits into every window. */
    function untilFree() {
        const now = clock.now();
        while ((sent[0]?.answeredAt ?? now) <= now - LONGEST_WINDOW_MILLISECONDS)
            sent.shift();
        // Nearly always, if a test has raised the limit: what follows would take its time there.
        if (windows.every(({ requests }) => sent.length < requests))
            return heldUntil - now;
        // One that still travels counts as answered now: it leaves the window no sooner.
        const answers = sent.map(({ answeredAt }) => Math.min(answeredAt, now)).sort((one, other) => one - other);
        const free = windows.map(({ milliseconds, requests }) => {
            const leaving = answers.at(-requests);
            return leaving === undefined ? now : leaving + milliseconds;
        });
        return Math.max(heldUntil, ...free) - now;
    }
    async function turn(canceled, log) {
        let isLogged = false;
        for (let left = untilFree(); left > 0; left = untilFree()) {
            if (left >= LOGGED_MILLISECONDS && !isLogged && heldUntil < clock.now() + left) {
                isLogged = true;
                const limit = `${windows[0]?.requests} requests in 3 minutes`;
                log?.(`Pausing for ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(left / 1000)}, to stay below the limit of ${limit}.`);
            }
            await clock.wait(left / 1000, canceled);
        }
        total += 1;
        const entry = { answeredAt: Number.POSITIVE_INFINITY };
        sent.push(entry);
        return entry;
    }
    return {
        async pace(send, canceled, log) {
            if (isOver)
                throw tooLong();
            const mine = queue.then(() => turn(canceled, log));
            queue = mine.catch(() => { });
            const entry = await mine;
            try {
                return await send();
            }
            finally {
                entry.answeredAt = clock.now();
            }
        },
        hold(seconds) {
            if (seconds > secondsLeft()) {
                isOver = true;
                return;
            }
            const until = clock.now() + seconds * 1000;
            heldSeconds += Math.max(0, until - Math.max(heldUntil, clock.now())) / 1000;
            heldUntil = Math.max(heldUntil, until);
        },
        secondsLeft,
        sent: () => total,
        secondsFor(requests) {
            const [{ requests: most }] = windows;
            const now = clock.now();
            const recent = sent.filter(({ answeredAt }) => answeredAt > now - LONGEST_WINDOW_MILLISECONDS).length;
            const late = Math.max(0, requests - Math.max(0, most - recent));
            return Math.max(requests / (perMinute / 60) / BURST, late / (perMinute / 60));
        },
    };
    function secondsLeft() {
        return Math.min(LONGEST_HOLD_SECONDS, ALL_HOLDS_SECONDS - heldSeconds);
    }
}
function tooLong() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('limited', 'CertCentral answered 429 and asked for a longer pause than a run waits: at most 4 minutes at a time, and 15 minutes in all.');
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ cancelOrder),
/* harmony export */   Sd: () => (/* binding */ requestInfo),
/* harmony export */   XL: () => (/* binding */ revokeOrder),
/* harmony export */   kK: () => (/* binding */ setRequestStatus),
/* harmony export */   sk: () => (/* binding */ openRevocations)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8050);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8778);




// Requests of an order and the calls that end an order (docs/certcentral.md, "Requests", "Cancel", "Revoke").
const RequestResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id,
    type: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kind */ .fM,
    status: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
    date: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd,
    order: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id }),
});
/** `GET /request/{id}`. The order inside of it may be stale in all but its ID. */
async function requestInfo(service, requestId, retry) {
    const info = await service.get(`/request/${requestId}`, RequestResponse, retry);
    if (info.id === requestId || (info.id === undefined && info.status !== undefined)) {
        return { ...info, id: requestId };
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral answered with request ${info.id ?? 'without an ID'} instead of request ${requestId}.`);
}
/** `PUT /request/{id}/status`: `pending` is the first of two approvals. */
async function setRequestStatus(service, requestId, status, comment) {
    const body = { status, processor_comment: comment };
    await service.change('PUT', `/request/${requestId}/status`, body, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}
/**
 * `PUT /order/certificate/{id}/status`: cancels an order that is not issued, or its reissue. Accounts of
 * an older kind take the word in capitals only; a PUT that is refused has changed nothing.
 */
async function cancelOrder(service, orderId, note) {
    const path = `/order/certificate/${orderId}/status`;
    const cancel = (status) => service.change('PUT', path, { status, note }, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, cancel('canceled'), (error) => {
        if (refusesWord(error))
            return cancel('CANCELED');
        throw error;
    });
}
/** A refusal of the value, and not of the state of the order. */
function refusesWord({ failure, status, codes, message }) {
    const ofState = codes.some((code) => code.includes('order_status'));
    return failure === 'refused' && status === 400 && !ofState && /\bcancel+ed\b|\bstatus\b/i.test(message);
}
const RevocationResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.id, type: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kind */ .fM, status: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm });
/**
 * `PUT /order/certificate/{id}/revoke`: all certificates of the order.
 *
 * @returns the request that waits for approval, or `undefined` if the order is revoked at once
 */
function revokeOrder(service, orderId, { comments, skipApproval }) {
    const body = { comments, ...(skipApproval ? { skip_approval: true } : {}) };
    return service.change('PUT', `/order/certificate/${orderId}/revoke`, body, RevocationResponse);
}
/** More than these no account has open. */
const MAX_PAGES = 10;
const RequestListResponse = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ requests: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_(RequestResponse) });
/**
 * `GET /request`: every revocation request that waits for a decision, by its order. The order
 * inside of a request may be stale in all but its ID.
 */
async function openRevocations(service) {
    const open = new Map();
    for (let page = 0; page < MAX_PAGES; page++) {
        const query = new URLSearchParams({
            limit: String(_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw),
            offset: String(page * _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw),
            'filters[type]': 'revoke',
        });
        query.set('filters[status][0]', 'pending');
        query.set('filters[status][1]', 'submitted');
        const { requests } = await service.get(`/request?${query}`, RequestListResponse, {
            maxBytes: _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LIST_BYTES */ .Cb,
        });
        for (const { id, type, status, date, order } of requests) {
            if (order?.id === undefined || type !== 'revoke')
                continue;
            if (status === 'pending' || status === 'submitted')
                open.set(order.id, { id, status, date });
        }
        if (requests.length < _certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw)
            break;
    }
    return open;
}


/***/ }),

/***/ 9759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   R4: () => (/* binding */ errorsIn),
/* harmony export */   eY: () => (/* binding */ isNotYet),
/* harmony export */   fe: () => (/* binding */ isOwnError),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8050);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8778);



/** An object, or its text alone; older parts of the API call the message `description`. */
const ErrorItem = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (typeof value === 'string' ? { message: value } : value)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, message: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, description: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ code, message, description }) => ({ code, message: message ?? description }))));
/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const ErrorResponse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_(ErrorItem), []),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(ErrorItem), undefined),
    code: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    message: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    description: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
});
/** The errors in a response, in whatever form. */
function errorsIn(response) {
    const json = parseJson(response);
    const found = ErrorResponse.safeParse(Array.isArray(json) ? { errors: json } : json).data;
    if (found === undefined)
        return [];
    if (found.errors.length > 0)
        return found.errors;
    const { code, message = found.description } = found;
    // A gateway gives the name of the status beside its message.
    const isText = found.error !== undefined && found.error.code === undefined && message !== undefined;
    return [isText ? { code, message } : (found.error ?? { code, message })];
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
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(codesOf(errorsIn(response))) === 'not ready';
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


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ publicKeyDer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The public part of a key in DER: its SubjectPublicKeyInfo (RFC 5280, 4.1). */
function publicKeyDer(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return publicKey.export({ type: 'spki', format: 'der' });
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sendChange),
/* harmony export */   b: () => (/* binding */ unknownOutcome)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** Pauses before the looks that follow an unclear answer. */
const LOOK_PAUSES_SECONDS = [0.5, 2, 5];
/**
 * Sends a change, once, and reads the state afterwards: a response can get lost, belong to another request,
 * or be a refusal because someone else made the change first.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered`: it was not done; `unknown_outcome`
 */
async function sendChange(context, change) {
    const { what, isSettled } = change;
    const sent = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, change.send(), (error) => error);
    const unclear = sent instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI ? sent : undefined;
    if (unclear !== undefined) {
        if (unclear.failure !== 'unclear')
            return afterRefusal(context, change, unclear);
        context.report.info(`${unclear.message} Reading its state again.`);
    }
    // The first look at a change that was taken goes over the same connection, and usually is the last.
    let state = unclear === undefined ? await look(context, change) : undefined;
    if (state === undefined || !isSettled(state)) {
        // A response on the old connection may belong to another request.
        context.service.reconnect();
        state = (await lookUntilSettled(context, change)) ?? state;
    }
    if (state !== undefined && isSettled(state))
        return { state, refused: false };
    if (state === undefined && unclear === undefined) {
        context.report.warning(`CertCentral accepted the change, but its result could not be read.`);
        return { state, refused: false };
    }
    throw unknownOutcome(what, unclear);
}
/** @throws {ActionError} `unknown_outcome` */
function unknownOutcome(what, error) {
    const why = error === undefined ? 'CertCentral accepted it, but does not show it as done.' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown_outcome', `${what} ended without a clear answer. ${why} Run the job again: it reads the state first.`, { cause: error });
}
async function afterRefusal(context, change, error) {
    const reads = error.failure === 'refused' && !change.refusalIsFinal;
    const state = reads ? await look(context, change) : undefined;
    if (state !== undefined && change.isSettled(state)) {
        context.report.info(`${error.message} Someone else made the change first.`);
        return { state, refused: true };
    }
    throw (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, error.failure === 'refused' ? 'api_refused' : 'not_ordered', `${change.what} failed; it was not done. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
}
async function lookUntilSettled(context, change) {
    let state;
    for (const pause of LOOK_PAUSES_SECONDS) {
        state = (await look(context, change, pause)) ?? state;
        if (context.canceled.aborted || (state !== undefined && change.isSettled(state)))
            break;
    }
    return state;
}
async function look(context, { what, read }, pause = 0) {
    const reading = pause === 0 ? read() : context.wait(pause).then(read);
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        context.report.info(`${what}: reading its state failed. ${error.message}`);
        return undefined;
    });
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ endOrder),
/* harmony export */   Jo: () => (/* binding */ openRevocation),
/* harmony export */   aP: () => (/* binding */ wayToEnd)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3065);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1780);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1505);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6215);







/**
 * How an order in this state is ended (docs/certcentral.md, "Cancel", "Revoke").
 *
 * @throws {ActionError} `api_refused` for a state in which CertCentral takes none of these
 */
function wayToEnd({ order, info }) {
    const way = wayOf({ ...info, status: order.status });
    if (way !== undefined)
        return way;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} is ${order.status ?? 'in an unknown state'}, so it can be neither canceled nor revoked; nothing ` +
        'was sent. Wait until it is issued, or ask DigiCert.');
}
function wayOf(info) {
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(info.status) || (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationsOf */ .Vv)(info).length > 0)
        return 'nothing';
    switch (info.status) {
        case 'needs_approval':
            return 'reject';
        case 'pending':
        case 'waiting_pickup':
            return 'cancel';
        case 'issued':
            return 'revoke';
        case 'reissue_pending':
            return 'cancel the reissue, then revoke';
        default:
            return undefined;
    }
}
/** The revocation of an order that still waits for a decision. */
function openRevocation(info) {
    return (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationsOf */ .Vv)(info)[0];
}
/**
 * Ends an order, in the way that its state asks for. Each change is sent once. A state that changes
 * in the meantime asks for another way: an order that is issued while it is being canceled is revoked.
 *
 * @throws {ActionError} `api_refused`, `rate_limited`, `not_ordered` if nothing more was changed than
 *   `onChange` was called for; `unknown_outcome`
 */
async function endOrder(context, found, options) {
    const tried = new Set();
    let ending = { actionTaken: 'none', changed: false, order: found.order, request: undefined };
    let current = found;
    for (;;) {
        const way = wayToEnd(current);
        if (way === 'nothing')
            return { ...ending, request: openRevocation(current.info) };
        if (tried.has(way))
            throw (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownOutcome */ .b)(`Ending order ${found.order.id}`);
        tried.add(way);
        const done = await take(context, { way, found: current, tried }, options);
        const changed = ending.changed || done.changed;
        if (done.changed)
            options.onChange?.();
        ending = { ...ending, ...done.taken, changed, order: done.found.order };
        current = done.found;
        if (done.taken !== undefined)
            return ending;
    }
}
function take(context, step, options) {
    switch (step.way) {
        case 'reject':
            return reject(context, step, options);
        case 'cancel':
            return cancel(context, step, options);
        case 'cancel the reissue, then revoke':
            return cancelReissue(context, step, options);
        default:
            return revoke(context, step, options);
    }
}
async function reject(context, step, { comments }) {
    const { order, info } = step.found;
    const id = info.requests.find(({ type, status }) => (type === undefined || type === 'new_request') && (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenRequest */ .g2)({ status }))?.id;
    if (id === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} waits for approval, but CertCentral shows no open request of it; nothing was sent. Reject ` +
            'the request in CertCentral.');
    }
    const isDone = (after) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(after.status) || requestOf(after, id) === 'rejected';
    const outcome = await send(context, step, {
        what: `Rejecting request ${id}`,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .setRequestStatus */ .kK)(context.service, id, 'rejected', comments),
        isDone,
    });
    return doneBy(step, outcome, isDone, { actionTaken: 'rejected', request: { id, status: 'rejected' } });
}
async function cancel(context, step, { comments }) {
    const { id } = step.found.order;
    const isDone = ({ status }) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(status);
    const outcome = await send(context, step, {
        what: `Canceling order ${id}`,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOrder */ .N4)(context.service, id, comments),
        isDone,
    });
    return doneBy(step, outcome, isDone, { actionTaken: 'canceled', request: undefined });
}
/** An order with a pending reissue cannot be revoked; without it, it is issued. */
async function cancelReissue(context, step, { comments }) {
    const { id } = step.found.order;
    const what = `Canceling the reissue of order ${id}`;
    const { state, refused } = await send(context, step, {
        what,
        send: () => (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOrder */ .N4)(context.service, id, comments),
        isDone: ({ status }) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(status),
    });
    // It is unknown whether the order can be revoked now.
    if (state === undefined)
        throw (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownOutcome */ .b)(what);
    return { found: state, changed: !refused };
}
async function revoke(context, step, { comments, skipApproval }) {
    const { id } = step.found.order;
    const what = `Revoking order ${id}`;
    const isDone = (info) => wayOf(info) === 'nothing';
    const answered = {};
    const { state, refused } = await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .sendChange */ .X)(context, {
        what,
        send: async () => {
            const request = (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .revokeOrder */ .XL)(context.service, id, { comments, skipApproval });
            answered.request = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, request, (error) => {
                answered.already = error.meaning === 'revoked';
                if (answered.already)
                    return undefined;
                throw error;
            });
        },
        read: async () => {
            const found = await (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_4__/* .readOrder */ .Rx)(context, id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR);
            return isDone(found.info) ? found : withRequest(context, found, answered.request);
        },
        // An order whose only certificate was revoked before may stay issued.
        isSettled: ({ info }) => answered.already === true || isDone(info),
    });
    const found = state ?? step.found;
    if (answered.already || refused) {
        return { found, changed: false, taken: { actionTaken: 'none', request: openRevocation(found.info) } };
    }
    const { request } = answered;
    if (state === undefined) {
        // A 204 has no body; any other response has to be a request to revoke.
        if (request !== undefined && !isRevocation(request))
            throw (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownOutcome */ .b)(what);
        return { found, changed: true, taken: asTaken(request) };
    }
    const open = (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationsOf */ .Vv)(state.info);
    const own = open.find((one) => one.id === request?.id) ?? open[0];
    return { found, changed: true, taken: asTaken((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isClosed */ .Lx)(state.order.status) ? undefined : own) };
}
function asTaken(request) {
    if (request === undefined)
        return { actionTaken: 'revoked', request };
    return { actionTaken: 'revocation_requested', request: { id: request.id, status: request.status } };
}
/**
 * The order with the request to revoke that an answer named, if the request itself shows that it is
 * one, and of this order: not every account's order info is known to list them.
 */
async function withRequest(context, found, answer) {
    const id = answer?.id;
    if (id === undefined)
        return found;
    const request = await (0,_certcentral_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .requestInfo */ .Sd)(context.service, id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR);
    if (request.type !== 'revoke' || request.order?.id !== found.order.id)
        return found;
    const item = { id, type: request.type, status: request.status, date: request.date, comments: undefined };
    return { ...found, info: { ...found.info, requests: [...found.info.requests, item] } };
}
function isRevocation({ id, type, status }) {
    return id !== undefined && type === 'revoke' && (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenRequest */ .g2)({ status });
}
/** Sends a change; it is settled if it is done, or if the order's new state asks for another way. */
function send(context, { found, tried }, { isDone, ...sending }) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .sendChange */ .X)(context, {
        ...sending,
        read: () => (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_4__/* .readOrder */ .Rx)(context, found.order.id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR),
        isSettled: ({ info }) => {
            const way = wayOf(info);
            return isDone(info) || (way !== undefined && !tried.has(way));
        },
    });
}
/** A change that was refused and is done nevertheless was made by someone else. */
function doneBy({ found }, { state, refused }, isDone, taken) {
    if (refused)
        return { found: state ?? found, changed: false };
    if (state !== undefined && !isDone(state.info))
        return { found: state, changed: false };
    return { found: state ?? found, changed: true, taken };
}
function requestOf({ requests }, requestId) {
    return requests.find(({ id }) => id === requestId)?.status;
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8973);
/* harmony import */ var _delivery_pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9580);
/* harmony import */ var _delivery_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2623);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1780);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1738);
/* harmony import */ var _domain_validity_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9632);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3794);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9702);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5745);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1505);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9319);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3332);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8850);















/**
 * The collect action: read an order that exists, wait for it if asked, and write its certificate
 * if there is one. It places, approves and cancels nothing.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const key = await keyOf(inputs);
    if ((0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsCertificate */ .BP)(inputs.delivery)) {
        await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFiles */ .gw)(inputs.delivery, key);
    }
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_12__/* .openReport */ .N)({
        action: 'collect',
        apiUrl: inputs.credentials.apiUrl,
        withCsr: true,
    });
    for (const { level, text } of inputs.remarks)
        report[level](text);
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_7__/* .openContext */ .e)(inputs.credentials, report, { own: (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .givenValues */ .y)(env) });
    try {
        const { order, info } = await readChosenOrder(context, inputs.order);
        report.reportOrder(order);
        (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfRevocation */ .We)(context, info);
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
async function readChosenOrder(context, choice) {
    if ('reference' in choice)
        context.report.useReference(choice.reference);
    const found = (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_8__/* .liveOrder */ .ty)(await (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_9__/* .readChosen */ .Vh)(context, choice, { isMatch: _finding_search_js__WEBPACK_IMPORTED_MODULE_8__/* .isOpen */ .nT, fallback: 'not_issued' }));
    if (found === undefined)
        throw (0,_finding_which_order_js__WEBPACK_IMPORTED_MODULE_9__/* .noneHas */ .pg)('not_issued', choice);
    return found;
}
async function handOver(context, inputs, { order, info, key }) {
    // Without a goal this only refuses an order that is closed.
    const current = await (0,_delivery_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitForOrder */ .T)(context, order, inputs.waiting);
    if (current.status === 'pending') {
        const open = await (0,_delivery_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .openValidations */ .r)(context, current.id);
        if (open !== undefined)
            context.report.addRow('Not validated yet', open);
    }
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsCertificate */ .BP)(inputs.delivery))
        return;
    // The order that was read before the wait has no certificate yet.
    const { certificate } = (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_13__/* .isIssued */ .sl)(order) || !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_13__/* .isIssued */ .sl)(current) ? info : await infoOf(context, info);
    const { readCsr } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 1643));
    const { publicKeyOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
    const csr = readCsr(certificate?.csr ?? '');
    const product = (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_5__/* .productOf */ .$7)(info.product?.name_id ?? '');
    const expected = {
        publicKey: 'pem' in csr ? publicKeyOf(csr.pem) : undefined,
        emails: certificate?.emails ?? [],
        usage: product.usage,
        latestEnd: (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_14__/* .statedEnd */ .F3)(certificate?.valid_till),
        commonNames: product.family === 'unknown' ? undefined : (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .reportedCommonNames */ .Be)(certificate),
        serialNumber: certificate?.serial_number,
        thumbprint: certificate?.thumbprint,
        reissueId: (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .openReissue */ .dh)(info)?.id,
    };
    await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverCertificate */ .fb)(context, current, inputs.delivery, {
        expected,
        key,
        required: inputs.waiting.onTimeout === 'fail',
    });
}
/** Order info as it is now, or as it was if it cannot be read: the certificate itself is checked anyway. */
function infoOf({ service }, before) {
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, service.orderInfo(before.id, { tries: 1 }), () => before);
}
async function keyOf({ delivery: { keyFile, keyPassword } }) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined)
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid_input', 'key-file: does not exist. Give the path of the private key that the order was made with.');
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ latestIssue),
/* harmony export */   fb: () => (/* binding */ deliverCertificate),
/* harmony export */   gw: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _certificate_public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5940);
/* harmony import */ var _domain_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9658);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1780);
/* harmony import */ var _inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);







/**
 * Finds out, before money is spent, whether the files can be written.
 *
 * @param key the key that is there already; without it a PKCS#12 file that exists has another key
 * @throws {ActionError} `invalid_input`
 */
async function checkFiles({ certificateFile, pkcs12, overwrite }, key, dryRun = false) {
    const { checkTarget } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = async (input, path, options) => {
        await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, checkTarget(path, { overwrite, ...options }, dryRun), (cause) => {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(cause.code, `${input}: ${cause.message} Nothing was sent to DigiCert.`, {
                cause,
            });
        });
    };
    if (certificateFile !== undefined) {
        const { isCertificateFile } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5918));
        await check('certificate-file', certificateFile, { replaceable: isCertificateFile });
    }
    if (pkcs12 !== undefined) {
        const { isPkcs12Of } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 9345));
        const { file, password } = pkcs12;
        const hasSameKey = (existing) => key !== undefined && isPkcs12Of(existing, password, key);
        await check('pkcs12-file', file, { hasSameKey });
    }
}
/** Pauses before a download is tried again: the certificate may take a moment to appear. */
const DOWNLOAD_PAUSES_SECONDS = [2, 5];
/**
 * Downloads the certificate of an issued order, checks it against the order, and writes the files
 * that were asked for. If there is no certificate yet, logs that and writes nothing.
 *
 * @param key the private key for the PKCS#12 file
 * @param required whether it is a failure that there is no certificate yet
 * @throws {ActionError} `not_issued` if there is none and one is required; `certificate_mismatch` if the download is not the certificate of this
 *   order; `not_issued`, `api_refused`, `rate_limited` if it cannot be downloaded; `invalid_input` if a file
 *   cannot be written. The order is not affected in any of these cases.
 */
async function deliverCertificate(context, order, delivery, { expected, key, required = false }) {
    if (!(0,_inputs_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsCertificate */ .BP)(delivery))
        return;
    const { certificateId, ...known } = await withStatus(context, order);
    const download = certificateId === undefined ? undefined : await fetchCertificate(context, order, certificateId);
    if (download === undefined) {
        const text = `There is no certificate of order ${order.id} yet, so no file was written: the order is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(known)}. Collect ` +
            `it later with the collect action and order-id: ${order.id}.`;
        if (required)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
        context.report.notice(text);
        return;
    }
    const certificate = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5918));
    const { assembleChain, hasKey } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 6650));
    const { checkIssuers, checkLeaf } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5483));
    const { writeFileWhole } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3484));
    try {
        const publicKey = key === undefined ? expected.publicKey : (0,_certificate_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeyDer */ .k)(key);
        const certificates = certificate.readCertificates(download);
        if (expected.reissueId !== undefined &&
            publicKey &&
            !certificates.some((one) => hasKey(one, publicKey))) {
            throw notReissued(order, expected.reissueId);
        }
        const clocks = clocksOf(context);
        const chain = assembleChain(certificates, publicKey, [clocks.runner, clocks.service]);
        const now = await judgingClock(context, chain, clocks);
        checkLeaf(chain.leaf, { ...expected, publicKey }, now);
        checkIssuers(chain, now);
        const { certificateFile, format, overwrite, pkcs12 } = delivery;
        const whole = [chain.leaf, ...chain.intermediates];
        if (certificateFile !== undefined) {
            const bytes = certificate.formatCertificate(chain, format);
            await writeFileWhole(certificateFile, bytes, { overwrite, replaceable: certificate.isCertificateFile });
        }
        warnIfIncomplete(context, chain, format);
        const facts = certificate.describeCertificate(chain.leaf, now);
        if (facts.notBefore === undefined || facts.notAfter === undefined) {
            context.report.warning('A date of the certificate cannot be read, so it was not checked.');
        }
        context.report.reportCertificate({ ...facts, file: certificateFile });
        if (pkcs12 !== undefined && key !== undefined) {
            const { makePkcs12 } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 4651));
            const { isPkcs12Of } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 9345));
            const { commonNameOf } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 277));
            const { file, password, encryption, name = commonNameOf(chain.leaf) } = pkcs12;
            const bytes = await makePkcs12({ key, chain: whole, password, encryption, name });
            const hasSameKey = (existing) => isPkcs12Of(existing, password, key);
            await writeFileWhole(file, bytes, { mode: 0o600, overwrite, hasSameKey });
            context.report.reportPkcs12(file);
        }
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code === 'not_issued')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, `Order ${order.id} is issued. ${error.message}`, { cause: error });
    }
}
/** The runner's time, and that of the service by its last response. */
function clocksOf({ service }) {
    const now = Date.now();
    return { runner: new Date(now), service: new Date(now + service.clockOffsetMilliseconds()) };
}
/**
 * The time at which certificates have to be valid: the runner's. If only the service's clock finds them valid, that
 * of a sandbox counts, which can play years; elsewhere the runner's clock may be right.
 *
 * @throws {ActionError} `certificate_mismatch` if the clocks differ elsewhere
 */
async function judgingClock({ apiUrl, report }, { leaf, intermediates, root }, clocks) {
    const { clockDifference } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 2848));
    const { mismatch } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 9427));
    const chain = [leaf, ...intermediates, ...(root === undefined ? [] : [root])];
    const difference = clockDifference(chain, clocks);
    if (difference === undefined)
        return clocks.runner;
    if (!(0,_domain_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .isLoopback */ .U)(apiUrl))
        throw mismatch(`${difference}. Correct the clock that is wrong`);
    report.warning(`The certificate ${difference}, which counts on a loopback host.`);
    return clocks.service;
}
/** The last moment at which a certificate can have been issued by now: a sandbox may be ahead of the runner. */
function latestIssue(context) {
    const { runner, service } = clocksOf(context);
    return (0,_domain_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .isLoopback */ .U)(context.apiUrl) && service > runner ? service : runner;
}
function notReissued(order, requestId) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', `A reissue of order ${order.id} waits (request ${requestId}), so there is no certificate with this key yet, and no file was ` +
        `written. Collect it later with the collect action and order-id: ${order.id}.`);
}
/** An issued order with its certificate's ID, or one without. Reads the state unless it is known. */
async function withStatus(context, order) {
    let known = order;
    if (order.status === undefined || (order.status === 'issued' && order.certificateId === undefined)) {
        const info = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, context.service.orderInfo(order.id, _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR), (error) => {
            context.report.warning(`The state of order ${order.id} could not be read. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)}`);
            return undefined;
        });
        if (info !== undefined) {
            known = { ...order, ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info) };
            context.report.reportOrder(known);
        }
    }
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isIssued */ .sl)(known) ? known : { ...known, certificateId: undefined };
}
function warnIfIncomplete(context, { intermediates, root }, format) {
    const missing = [
        ...(intermediates.length === 0 && !['pem-leaf', 'der'].includes(format) ? ['intermediates'] : []),
        ...(root === undefined && format === 'pem-chain' ? ['root'] : []),
    ];
    if (missing.length === 0)
        return;
    context.report.warning(`CertCentral sent no ${missing.join(' and no ')}, so the files contain none.`);
}
async function fetchCertificate(context, order, certificateId) {
    for (const pause of [...DOWNLOAD_PAUSES_SECONDS, undefined]) {
        const download = context.service.download(order.id, certificateId);
        const result = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, download, (error) => error);
        if (!(result instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI))
            return result;
        const early = result.meaning === 'not ready';
        if (pause === undefined && early)
            return undefined;
        const isFinal = !early && (result.failure === 'refused' || _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .UNAVAILABLE */ .Hh.includes(result.status ?? 0));
        if (pause === undefined || context.canceled.aborted || isFinal) {
            throw undelivered(order, result);
        }
        await context.wait(pause).catch(() => {
            throw undelivered(order, result);
        });
    }
    return undefined;
}
function undelivered(order, error) {
    const code = error.failure === 'limited' ? 'rate_limited' : error.failure === 'refused' ? 'api_refused' : 'not_issued';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `Order ${order.id} is issued, but its certificate could not be downloaded. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} The order is not affected: ` +
        `collect it later with the collect action and order-id: ${order.id}.`, { cause: error });
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ saveNewKey),
/* harmony export */   Jv: () => (/* binding */ ephemeralKey),
/* harmony export */   b: () => (/* binding */ existingKey),
/* harmony export */   ev: () => (/* binding */ csrOf),
/* harmony export */   tL: () => (/* binding */ remarkOnKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _certificate_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _domain_key_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(444);




/**
 * The key that is in `key-file` already. Nothing is made here, so that a file that cannot be used is
 * refused before anything is sent.
 *
 * @param csr the CSR that was given, whose key it has to be
 * @throws {ActionError} `invalid_input` if the file has no usable key, a key of another kind than
 *   was asked for, or not the key of the CSR
 */
async function existingKey({ delivery: { keyFile, keyPassword }, keyType, dryRun }, csr) {
    if (keyFile === undefined)
        return undefined;
    const { loadKey } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const { typeOf } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 8889));
    const key = await loadKey(keyFile, keyPassword);
    if (key !== undefined && keyType !== undefined && typeOf(key) !== keyType) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid_input', `key-type: is ${keyType}, but the private key in key-file is ${typeOf(key)}, so nothing was sent to DigiCert. Leave key-type ` +
            'empty to use that key, or give another key-file.');
    }
    if (csr === undefined) {
        if (key === undefined)
            await checkPlace(keyFile, dryRun);
        return key;
    }
    const { publicKeyOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
    if (key !== undefined && publicKeyOf(csr)?.equals((0,_certificate_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyDer */ .k)(key)))
        return key;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid_input', `key-file: ${key === undefined ? 'does not exist' : 'contains another private key than the one of the CSR'}, so nothing was sent to ` +
        'DigiCert. Give the path of the private key of that CSR, or leave csr and csr-file empty to have both created.');
}
/** Whether a key can be saved there is found out before anything is sent, and not when an order is due. */
async function checkPlace(keyFile, dryRun) {
    const { checkTarget } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3484));
    const check = checkTarget(keyFile, { mode: 0o600, overwrite: false }, dryRun);
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ, check, (cause) => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(cause.code, `key-file: ${cause.message} Nothing was sent to DigiCert.`, { cause });
    });
}
/**
 * A new key in `key-file`, which is on the disk before this returns, and is set in the outputs.
 *
 * @param use what the key is for, which decides its type unless that was given
 * @throws {ActionError} `invalid_input` if it cannot be saved
 */
async function saveNewKey({ delivery: { keyFile, keyPassword }, keyType }, use, report) {
    const { keepKey } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    const file = keyFile;
    const { key, made } = await keepKey(file, newKeyType(keyType, use, report), keyPassword);
    report.reportKey(file, made);
    if (made && keyPassword === undefined) {
        report.notice('The private key is saved without a password, because key-password is empty. An unset secret is empty, too.');
    }
    return key;
}
/** A CSR made with this key, for the names of an order. */
async function csrOf(key, { common_name, emails }) {
    const { makeCsr } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    return makeCsr(key, { commonName: common_name, emails });
}
/** The key that a dry run shows in its CSR; it is kept nowhere. */
async function ephemeralKey(keyType, use, report) {
    const { makeKey } = await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 6949));
    return makeKey(newKeyType(keyType, use, report));
}
function newKeyType(given, use, report) {
    const remark = (0,_domain_key_type_js__WEBPACK_IMPORTED_MODULE_3__/* .remarkOnKeyType */ .xd)(given, use);
    if (remark !== undefined)
        report.notice(remark);
    return given ?? (0,_domain_key_type_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTypeFor */ .hp)(use);
}
/** Notes that an existing key, or the key of a CSR, does not suit the certificate. */
async function remarkOnKey({ key, csr }, use, report) {
    if (key === undefined && csr === undefined)
        return;
    const { typeOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 8889));
    const { publicKeyOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
    const der = csr === undefined ? undefined : publicKeyOf(csr);
    const used = key ?? (der && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' }));
    const remark = used && (0,_domain_key_type_js__WEBPACK_IMPORTED_MODULE_3__/* .remarkOnKeyType */ .xd)(typeOf(used), use);
    if (remark !== undefined)
        report.notice(remark);
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openValidations),
  v: () => (/* binding */ pendingReporter)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 2 modules
var certcentral = __webpack_require__(4021);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
// EXTERNAL MODULE: ./src/certcentral/fields.ts
var fields = __webpack_require__(8778);
;// CONCATENATED MODULE: ./src/certcentral/order-validation.ts


// Why an order is pending (docs/certcentral.md, "Why an order is pending", "CAA of mail domains").
/** One text for each mail domain; anything else is left out. */
const CaaResponse = schemas/* object */.Ikc({
    caa_status_message: schemas/* transform */.pdi((value) => typeof value === 'object' && value !== null
        ? Object.entries(value).filter((entry) => typeof entry[1] === 'string')
        : []),
});
/** `GET /order/certificate/{id}?include_caa_status=true`: the CAA check of each mail domain of a pending order. */
async function readCaaStatus(service, orderId, retry) {
    const path = `/order/certificate/${orderId}?include_caa_status=true`;
    return (await service.get(path, CaaResponse, retry)).caa_status_message;
}
const ValidationResponse = schemas/* object */.Ikc({
    organization_validations: schemas/* catch */.MfU(fields/* list */.p_(schemas/* object */.Ikc({ type: fields/* text */.Qq, status: fields/* word */.Vm })), []),
    dns_name_validations: schemas/* catch */.MfU(fields/* list */.p_(schemas/* object */.Ikc({ name_scope: fields/* text */.Qq, dns_names: fields/* texts */.Te, status: fields/* word */.Vm })), []),
});
/** The statuses of a validation that is done. */
const DONE = ['active', 'approved', 'complete', 'completed', 'valid', 'validated'];
/** `GET /order/certificate/{id}/validation`: the open validations of an order. */
async function readOpenValidations(service, orderId, retry) {
    const path = `/order/certificate/${orderId}/validation`;
    const { organization_validations, dns_name_validations } = await service.get(path, ValidationResponse, retry);
    const isOpen = ({ status }) => status !== undefined && !DONE.includes(status);
    return [
        ...organization_validations.filter(isOpen).map(({ type, status }) => {
            return `organization${type === undefined ? '' : ` (${type})`} is ${status}`;
        }),
        ...dns_name_validations.filter(isOpen).map(({ name_scope, dns_names, status }) => {
            return `domain ${name_scope ?? dns_names?.join(', ') ?? ''} is ${status}`;
        }),
    ];
}

// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/delivery/pending.ts




/** CAA records and validations change rarely, but a check that was not called yet may fail within the wait. */
const CHECKS_EVERY_MILLISECONDS = 15 * 60_000;
/**
 * Reports why an order is pending: addresses without a confirmation, the CAA check of the mail domains, open
 * validations. The last two are asked for less often, and shown if they have changed. An endpoint that the API key may
 * not read is left out.
 */
function pendingReporter(context) {
    const { service, report, now } = context;
    let checkedAt = Number.NEGATIVE_INFINITY;
    const shown = new Set();
    const refused = new Set();
    async function linesOf(name, read) {
        if (refused.has(name))
            return [];
        return (0,errors/* catchError */.WL)(errors/* RequestError */.GI, read(), (error) => {
            if (error.failure === 'refused')
                refused.add(name);
            return [];
        });
    }
    return async ({ id, productId }, timeoutSeconds) => {
        const retry = { tries: 1, timeoutSeconds };
        const addresses = await linesOf('addresses', () => openAddresses(context, id, retry));
        const page = service.orderPage(id);
        for (const line of addresses)
            report.info(`${line} ${page}`);
        if (now() - checkedAt < CHECKS_EVERY_MILLISECONDS)
            return;
        checkedAt = now();
        const caa = (0,products/* productOf */.$7)(productId ?? '').publicSmime
            ? await linesOf('caa', async () => {
                const messages = await readCaaStatus(service, id, retry);
                return messages.map(([domain, message]) => `CAA check of ${service.quote(domain)}: ${service.quote(message)}`);
            })
            : [];
        const validations = await linesOf('validation', async () => {
            const open = await readOpenValidations(service, id, retry);
            return open.length === 0
                ? []
                : [`DigiCert has not finished its validation: ${service.quote(open.join('; '))}.`];
        });
        for (const line of [...caa, ...validations].filter((line) => !shown.has(line))) {
            shown.add(line);
            report.info(`${line} ${page}`);
        }
    };
}
/** The open validations of a pending order, if the API key may read them. */
async function openValidations({ service }, orderId) {
    const reading = readOpenValidations(service, orderId, certcentral/* QUICK_LOOK */.KR);
    const open = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, reading, () => []);
    return open.length === 0 ? undefined : service.quote(open.join('; '));
}
/** How many addresses still have to confirm the validation mail. */
async function openAddresses({ service }, orderId, retry) {
    const statuses = await service.emailValidation(orderId, retry);
    const open = statuses.filter((status) => status !== 'validated').length;
    return open === 0
        ? []
        : [`${open} of ${statuses.length} addresses have not confirmed the mail from DigiCert yet.`];
}


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ waitForOrder)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1780);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9580);





const FIRST_PAUSE_SECONDS = 3;
const GROWTH = 1.5;
/** With pauses of 48 to 60 s and few looks at why it is pending: at most 100 requests an hour. */
const LONGEST_PAUSE_SECONDS = 60;
const PROGRESS_EVERY_SECONDS = 120;
const REASON_EVERY_SECONDS = 600;
/** A new order may not show up at once; an order that stays invisible will not come. */
const MAX_REFUSALS = 3;
/** A look that begins in time may end a little later. */
const SHORTEST_LOOK_SECONDS = 3;
/**
 * Waits until the order is approved or issued, a bounded time. Transient errors do not end the
 * wait; a state that is final and bad does, at once.
 *
 * @param read extracts the order; a certificate other than the expected one does not count
 * @returns the order as it is in the end, reached or not
 * @throws {ActionError} `order_closed`; `not_issued` on a timeout with `onTimeout: 'fail'`;
 *   `api_refused` if CertCentral keeps refusing to show the order
 */
async function waitForOrder(context, placed, waiting, read = _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ) {
    const { goal, timeoutMinutes } = waiting;
    let order = placed;
    if (isSettled(order, goal))
        return refuseClosed(context, order);
    const started = context.now();
    const elapsed = () => (context.now() - started) / 1000;
    const limit = timeoutMinutes * 60;
    context.report.info(`Waiting up to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(limit)} for ${goal} of order ${order.id} (${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order)}): ${context.service.orderPage(order.id)}`);
    const reportProgress = progressReporter(context, limit, elapsed);
    let refusals = 0;
    let pause = FIRST_PAUSE_SECONDS;
    let demanded = 0;
    let productId;
    while (!isSettled(order, goal)) {
        const remaining = limit - elapsed();
        if (remaining <= 0)
            return giveUp(context, order, waiting);
        // Jitter, so that the jobs of a matrix do not ask at one moment.
        const next = Math.max(demanded, pause * (0.8 + Math.random() / 5));
        // Asked to stay away for longer than there is time: one more request would be one too many.
        const options = { quiet: demanded > remaining, end: () => limit - elapsed(), read };
        const look = lookAfter(context, order, Math.min(next, remaining), options);
        const answer = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, look, (error) => error);
        if (answer === undefined || context.canceled.aborted)
            return giveUp(context, order, waiting);
        if (answer instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) {
            if (answer.failure === 'refused')
                refusals++;
            if (refusals > MAX_REFUSALS)
                throw invisible(order, answer);
            demanded = answer.retryAfterSeconds ?? 0;
        }
        else {
            refusals = 0;
            demanded = 0;
            reportChange(context, order, answer.order);
            ({ order, productId } = answer);
        }
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE_SECONDS);
        const shown = !(answer instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI);
        if (!isSettled(order, goal))
            await reportProgress({ ...order, productId }, shown);
    }
    return refuseClosed(context, order);
}
/**
 * The order after a pause; `undefined` if it was not asked for.
 *
 * @param quiet only wait
 * @param end seconds until the wait is over; the request takes hardly longer
 * @throws {RequestError}
 */
async function lookAfter(context, order, pauseSeconds, { quiet, end, read }) {
    await context.wait(pauseSeconds);
    if (quiet)
        return undefined;
    const timeoutSeconds = Math.max(end(), SHORTEST_LOOK_SECONDS);
    const info = await context.service.orderInfo(order.id, { tries: 1, timeoutSeconds });
    // If order info shows no request, the request of the POST is outdated.
    return {
        order: { ...order, requestStatus: undefined, ...read(info) },
        productId: info.product?.name_id,
    };
}
function reportChange({ report, service }, before, order) {
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order) === (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(before))
        return;
    report.info(`Order ${order.id}: ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(before)} -> ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order)}. ${service.orderPage(order.id)}`);
    report.reportOrder(order);
}
/** Logs progress every two minutes, and at first sight and every ten minutes why the order is pending. */
function progressReporter(context, limit, elapsed) {
    const reportPending = (0,_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingReporter */ .v)(context);
    let logged = 0;
    let asked = Number.NEGATIVE_INFINITY;
    return async (order, shown) => {
        const now = elapsed();
        if (now - logged >= PROGRESS_EVERY_SECONDS) {
            logged = now;
            const left = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(Math.max(limit - now, 0));
            context.report.info(`Still ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order)} after ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(now)}; ${left} remain. ${context.service.orderPage(order.id)}`);
        }
        if (shown && order.status === 'pending' && now - asked >= REASON_EVERY_SECONDS) {
            asked = now;
            await reportPending(order, Math.max(limit - elapsed(), SHORTEST_LOOK_SECONDS));
        }
    };
}
function isSettled(order, goal) {
    return hasReached(order, goal) || isOver(order);
}
function hasReached(order, goal) {
    if (goal === 'none')
        return true;
    if ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssued */ .sl)(order))
        return true;
    if (goal === 'issuance')
        return false;
    if (order.requestStatus === 'approved')
        return true;
    // `pending` is at DigiCert, but orders whose request is open have it, too.
    const beyond = ['processing', 'waiting_pickup', 'needs_csr', 'reissue_pending', 'issued'];
    if (order.requestStatus === undefined)
        beyond.push('pending');
    return beyond.includes(order.status ?? '');
}
function isOver(order) {
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isClosed */ .Lx)(order.status) || order.requestStatus === 'rejected';
}
function refuseClosed(context, order) {
    context.report.reportOrder(order);
    if (!isOver(order))
        return order;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('order_closed', `No certificate will be issued for order ${order.id}: it is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order)}. Ask an administrator of the ` +
        'CertCentral account why. To place a new order, give a new order-reference or start a new workflow run.');
}
function giveUp(context, order, { goal, timeoutMinutes, onTimeout }) {
    context.report.reportOrder(order);
    const what = goal === 'approval' ? 'approved' : 'issued';
    const why = context.canceled.aborted
        ? `was not ${what} before the job was canceled`
        : `was not ${what} within ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(timeoutMinutes * 60)}`;
    const text = `Order ${order.id} ${why}; it is ${(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(order)} and remains open. Collect it later with the collect action and ` +
        `order-id: ${order.id}; do not order again. ${context.service.orderPage(order.id)}`;
    if (onTimeout === 'fail')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not_issued', text);
    context.report.notice(text);
    return order;
}
function invisible(order, error) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `Order ${order.id} was placed, but CertCentral does not show it. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Collect it later with the collect ` +
        `action and order-id: ${order.id}; do not order again.`, { cause: error });
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   j8: () => (/* binding */ normalizedName),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);


function identityOf(productId, body) {
    const { common_name, individual, emails, profile_type, usage_designation } = body.certificate;
    return {
        product: (0,_products_js__WEBPACK_IMPORTED_MODULE_1__/* .currentName */ .TH)(productId),
        commonName: common_name === undefined ? undefined : normalizedName(common_name),
        individual: individual === undefined ? undefined : nameOf(individual),
        addresses: addressesOf(emails),
        organizationId: body.organization === undefined ? undefined : String(body.organization.id),
        profile: profile_type,
        usage: usage_designation &&
            usageOf(usage_designation.primary_usage, usage_designation.additional_usages ?? []),
    };
}
/** Addresses as a set: normalized, sorted, each once. */
function addressesOf(emails) {
    return [...new Set(emails.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedAddress */ .kT))].sort();
}
/** A name in one form for every spelling: normalized, with single spaces. */
function normalizedName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalized */ .A9)(name).replace(/\s+/g, ' ');
}
/** A usage designation as one text. */
function usageOf(primary, additional) {
    return [primary, ...[...new Set(additional)].sort()].join(' ');
}
function nameOf(individual) {
    return 'pseudonym' in individual
        ? `pseudonym ${normalizedName(individual.pseudonym)}`
        : `name ${normalizedName(individual.first_name)}, ${normalizedName(individual.last_name)}`;
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hp: () => (/* binding */ keyTypeFor),
/* harmony export */   jj: () => (/* binding */ useOf),
/* harmony export */   xd: () => (/* binding */ remarkOnKeyType)
/* harmony export */ });
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);

/** The use of an order's certificate, as it is requested or as order info has it. */
function useOf(productId, certificate) {
    return { productId: productId ?? '', primaryUsage: certificate?.usage_designation?.primary_usage };
}
/** Products whose certificates encrypt mail, besides Secure Email. */
const ENCRYPTING = ['client_premium', 'client_email_security_plus', 'class1_smime'];
/** The type of a key that is made for a certificate: mail programs that encrypt need RSA. */
function keyTypeFor(use) {
    return encryptsMail(use) ? 'rsa-2048' : 'ec-p256';
}
/** Why a key does not suit a certificate, for a notice; `undefined` if it does. */
function remarkOnKeyType(type, use) {
    if (type === undefined || !type.startsWith('ec-') || !encryptsMail(use))
        return undefined;
    return (`The private key is ${type}, but certificates of ${use.productId} encrypt mail, and Outlook and other mail programs cannot ` +
        'read mail that is encrypted to an EC key. Use an RSA key (rsa-2048) unless all of your programs can.');
}
function encryptsMail({ productId, primaryUsage }) {
    return (0,_products_js__WEBPACK_IMPORTED_MODULE_0__/* .productOf */ .$7)(productId).family === 'secure-email'
        ? primaryUsage !== 'signing'
        : ENCRYPTING.includes((0,_products_js__WEBPACK_IMPORTED_MODULE_0__/* .currentName */ .TH)(productId));
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
/** The reference in a comment, if it names one. */
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
/** Whether validities that may be given in years or in days are of different lengths, whatever was rounded. */
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
/* harmony export */   Be: () => (/* binding */ reportedCommonNames),
/* harmony export */   E2: () => (/* binding */ hasOtherKey),
/* harmony export */   Fh: () => (/* binding */ otherDifferences),
/* harmony export */   Gv: () => (/* binding */ validityOf),
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
 * not show does not count as different.
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
            !possibleCommonNames(body.certificate).includes((0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)(certificate.common_name)),
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
 * Names what differs between an order and a request outside of the identity, if order
 * info shows it: the order is the same one, but the user should know.
 */
function otherDifferences(info, body) {
    const { certificate } = info;
    const reported = validityOf(info);
    // The comment that is made here names the run, so the reference in it is what counts.
    const meaningOf = (comment) => (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceFromComment */ .Pi)(comment) ?? comment;
    const comments = info.requests.flatMap((request) => request.comments ?? []).map(meaningOf);
    const units = body.certificate.organization_units;
    return different({
        comments: comments.length > 0 && body.comments !== undefined && !comments.includes(meaningOf(body.comments)),
        'validity-years': body.validity_years !== undefined &&
            (reported.validity_years === undefined
                ? (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherLength */ .bD)(reported, body)
                : reported.validity_years !== body.validity_years),
        'validity-days': body.order_validity !== undefined &&
            (reported.order_validity === undefined
                ? (0,_domain_validity_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherLength */ .bD)(reported, body)
                : reported.order_validity.days !== body.order_validity.days),
        'custom-expiration-date': reported.custom_expiration_date !== undefined &&
            body.custom_expiration_date !== undefined &&
            reported.custom_expiration_date !== body.custom_expiration_date,
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
/** The validity that an order was placed with, if order info shows it. */
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
    const reported = new Map(fields.map(({ metadata_id, value }) => [metadata_id, value]));
    return (custom_fields?.some(({ metadata_id, value }) => reported.get(String(metadata_id)) !== value) === true);
}
/** Compares the reported person with the requested one; a part that is not reported is not different. */
function hasOtherIndividual(reported, { certificate: { individual } }) {
    if (individual === undefined)
        return false;
    const asked = new Map(Object.entries(individual).map(([part, name]) => [part, (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)(name)]));
    return Object.entries(reported).some(([part, name]) => name !== undefined && name !== '' && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)(name) !== asked.get(part));
}
/** DigiCert builds the common name from the individual or an address if the indicator demands it. */
function possibleCommonNames({ common_name, individual, emails }) {
    const names = common_name === undefined ? [] : [common_name];
    if (individual !== undefined) {
        names.push('pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`);
    }
    return [...names, ...(common_name?.includes('@') ? emails : [])].map(_domain_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8);
}
/**
 * The names of which the certificate has to have one; `undefined` if the request does not show them,
 * because DigiCert takes the organization's name or the first address, or because it is unknown how it
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
 * The names of an existing order that order info shows: its common name may be the one that was
 * asked for, while the certificate has the person's name or an address.
 */
function reportedCommonNames(certificate) {
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
/** Whether the keys of the order and of this step are the same; `undefined` if either is unknown. */
async function hasSameKey(context, info) {
    const own = context.body.certificate.csr;
    const reported = info.certificate?.csr;
    if (own === undefined || reported === undefined)
        return undefined;
    const { readCsr } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 1643));
    const theirs = readCsr(reported);
    if ('problem' in theirs)
        return undefined;
    if (theirs.pem === own)
        return true;
    const { publicKeyOf } = await Promise.all(/* import() | csr */[__webpack_require__.e(721), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 6982));
    const ownKey = publicKeyOf(own);
    const theirKey = publicKeyOf(theirs.pem);
    if (ownKey === undefined || theirKey === undefined) {
        context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
        return undefined;
    }
    return ownKey.equals(theirKey);
}


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var _base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);
/* harmony import */ var _base_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4021);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6472);




/** Opens the context of a step. Nothing is sent yet; `context.service.close()` ends it. */
function openContext(credentials, report, { own, people = [], rate }) {
    const canceled = (0,_base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .onCancellation */ .P)();
    const hidden = (0,_base_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .openPeople */ .gy)(own);
    for (const name of people)
        hidden.add(name);
    return {
        apiUrl: credentials.apiUrl,
        service: (0,_certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_2__/* .openCertCentral */ .ao)(credentials, {
            canceled,
            people: hidden,
            log: report.info,
            warn: report.warning,
            debug: process.env.RUNNER_DEBUG === '1' ? _report_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.debug : undefined,
            ...(rate === undefined ? {} : { rate }),
        }),
        report,
        canceled,
        wait: (seconds) => (0,_base_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(seconds, canceled),
        now: () => performance.now(),
    };
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
/* harmony export */   We: () => (/* binding */ warnOfRevocation),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   ty: () => (/* binding */ liveOrder),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9429);
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1780);
/* harmony import */ var _domain_products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1738);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8913);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3794);









/** The look-up by reference names orders, and order info shows another reference for them. */
class ContradictingLookUp extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI {
}
/** Whether an order may still lead to a certificate. */
const isOpen = ({ order }) => !(0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isClosed */ .Lx)(order.status);
/** How many orders are read in full to find ours among them. */
const MAX_CANDIDATES = 10;
/**
 * The orders that the look-up by reference names and that order info confirms: several can have one
 * reference, since DigiCert does not keep references unique, and a response can be about someone
 * else's order. At most ten are read; open ones first, then by age.
 *
 * @param listed the orders of the look-up
 * @param isMatch whether no more need to be read after this one; that is so of an open one unless given
 * @throws {RequestError} if an order cannot be read
 * @throws {ContradictingLookUp} if none of those listed has the reference
 */
async function ordersOf(context, reference, listed, { isMatch = isOpen, ...retry } = {}) {
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
        if (await isMatch(order))
            break;
    }
    if (found.length === 0 && foreign !== undefined) {
        throw new ContradictingLookUp('unclear', `CertCentral lists order ${foreign} for the reference ${reference}, but the orders that it lists show another one. Give another order-reference.`);
    }
    if (orders.length > 1)
        warnOfSeveral(context, orders);
    return found;
}
/** The order to use of several with one reference: the first open one, else the first closed one. */
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
    const { isMatch = isOpen } = search;
    const found = [];
    for (const { id } of (await candidatesOf(context, search)).slice(0, MAX_CANDIDATES)) {
        const info = await context.service.orderInfo(id, search.retry);
        if (!(await isOwn(context, info, search))) {
            search.ruledOut.add(id);
            continue;
        }
        const order = { order: { ...(0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(info), created: false }, info };
        found.push(order);
        if (await isMatch(order))
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
    const name = common_name && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedName */ .j8)(common_name);
    const isNamed = ({ commonName }) => commonName !== undefined && (0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizedName */ .j8)(commonName) === name;
    return listed
        .filter(({ id }) => !ruledOut.has(id))
        .filter((order) => order.productId === undefined || (0,_domain_products_js__WEBPACK_IMPORTED_MODULE_4__/* .sameProduct */ .a5)(order.productId, productId))
        .filter(({ dateCreated }) => since === undefined || !(timeOf(dateCreated) < secondOf(since)))
        .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byAge */ .jI)(other, one));
}
/** Pages that are read of a list whose filters are not honoured, in a large account. */
const MAX_PAGES = 10;
/** @throws {RequestError} if the list is longer than what is read of it: an order that is missing there may exist */
async function listAll(service, filters, retry) {
    const listed = [];
    for (let page = 0; page < MAX_PAGES; page++) {
        const orders = await service.listOrders(filters, { ...retry, offset: page * _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw });
        listed.push(...orders);
        if (orders.length < _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw)
            return listed;
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('unclear', `CertCentral lists more than ${MAX_PAGES * _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_PAGE */ .Fw} orders for this product and address, so it is unknown ` +
        'whether the order is among them.');
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
 * different, and it has the same key, or, if its key is not reported, shows our addresses and our comment.
 * An order for the same person that was placed by hand has neither. Order info of client certificates
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
/** Warns that a found order is about to be revoked. */
function warnOfRevocation({ report }, info) {
    const [request] = (0,_certcentral_order_responses_js__WEBPACK_IMPORTED_MODULE_2__/* .revocationsOf */ .Vv)(info);
    if (request === undefined)
        return;
    const which = request.id === undefined ? 'a request' : `request ${request.id}`;
    report.warning(`Order ${info.id} waits for the approval of ${which} to revoke it. Reject that request in CertCentral if the ` +
        'certificate is still needed.');
}
/** The comments to the approvers of an order. */
function commentsOf(info) {
    return info.requests.flatMap((request) => (request.comments ? [request.comments] : []));
}
/** Whether an order is older than a moment; one without a date is not. */
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
/** Warns that re-runs of this job cannot find the order by its reference. */
function warnUnguarded({ report }, orderId) {
    report.warning(`CertCentral did not store the reference of order ${orderId}. In this account the duplicate guard can find an ` +
        'order only by its comment in the list of orders, so a re-run is protected less well.');
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
 * @throws {ActionError} `reference_conflict` if a reference has no order or several that are open;
 *   `api_refused`, `rate_limited`, `not_ordered` if the order cannot be read: nothing was changed
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
 * @param isMatch whether no more need to be read after this one; all are read unless given
 * @param fallback the code if reading fails and CertCentral neither limited nor refused it
 */
async function readChosen(context, choice, { isMatch = () => false, fallback }) {
    const reading = 'id' in choice
        ? readOrder(context, choice.id).then((found) => [found])
        : context.service
            .ordersByReference(choice.reference)
            .then((listed) => (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, choice.reference, listed, { isMatch }));
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, reading, (error) => {
        if ('id' in choice && isMissing(error)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api_refused', `CertCentral has no order ${choice.id}, or the API key may not see it. Check order-id, devkey and api-url. Nothing ` +
                'was changed.', { cause: error });
        }
        throw readingFailed(error, choice, fallback);
    });
}
/** No order has the reference of a choice. */
function noneHas(code, choice) {
    const { reference = '' } = 'reference' in choice ? choice : {};
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `No order has the reference ${reference}, or the API key may not see it; nothing was changed. Check order-reference. ` +
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
/** The service reports that there is no such order; a path that does not exist is another matter. */
function isMissing({ status, meaning }) {
    return status === 404 && (meaning === 'no order' || meaning === 'not found');
}
function readingFailed(error, choice, fallback) {
    const which = 'id' in choice ? `order ${choice.id}` : `the order with the reference ${choice.reference}`;
    const next = error.failure === 'refused' ? '.' : '; run the job again.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, fallback, `Reading ${which} failed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Nothing was changed${next}`);
}


/***/ }),

/***/ 9490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/context.js
var context = __webpack_require__(7157);
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
        return new context/* Context */.o();
    }
    finally {
        if (GITHUB_EVENT_PATH !== undefined)
            process.env.GITHUB_EVENT_PATH = GITHUB_EVENT_PATH;
    }
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5724);
/* harmony import */ var _certcentral_rate_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4346);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1780);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9702);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3332);
/* harmony import */ var _inventory_expiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3681);
/* harmony import */ var _inventory_fleet_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(145);
/* harmony import */ var _report_chart_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(194);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4285);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8850);
/* harmony import */ var _report_runner_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3948);













/** GitHub refuses a matrix with more. */
const MAX_MATRIX_JOBS = 256;
/**
 * The inventory action: read the list of orders, count them and those that expire, and write it
 * to a file if asked. It changes nothing.
 *
 * @throws {ActionError} with a message for the user
 */
async function run(inputs, env) {
    const { credentials, expiresWithinDays, inventoryFile, manifestFile } = inputs;
    const { apiUrl } = credentials;
    const file = inventoryFile === undefined
        ? undefined
        : await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3191));
    if (inventoryFile !== undefined)
        await file?.checkInventoryFile(inventoryFile);
    const fleetList = manifestFile === undefined
        ? undefined
        : await Promise.all(/* import() | files */[__webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 3225));
    if (manifestFile !== undefined)
        await fleetList?.checkFleetList(manifestFile);
    const title = 'Client certificates';
    const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .openReport */ .N)({ action: 'inventory', apiUrl, withCsr: true, title });
    const rate = inputs.reads.allowed ? (0,_certcentral_rate_window_js__WEBPACK_IMPORTED_MODULE_3__/* .rateWindow */ .l)() : undefined;
    const context = (0,_finding_context_js__WEBPACK_IMPORTED_MODULE_4__/* .openContext */ .e)(credentials, report, {
        own: (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .givenValues */ .y)(env),
        ...(rate === undefined ? {} : { rate }),
    });
    const counter = (0,_inventory_expiry_js__WEBPACK_IMPORTED_MODULE_6__/* .openCounter */ .$)(expiresWithinDays);
    let dates = '';
    const kept = [];
    /** Reported before the file is complete, so that a full disk costs no numbers. */
    async function* counted() {
        for await (const listed of readOrders(context, inputs)) {
            counter.add(listed.order, listed.today);
            if (fleetList !== undefined && (0,_inventory_fleet_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .isKept */ .t8)(listed.order, listed.today))
                kept.push(listed.order);
            yield listed;
        }
        const tally = counter.result();
        reportTally(report, tally, expiresWithinDays);
        dates = tally.chart + expiryTable(tally, apiUrl);
    }
    try {
        const orders = counted();
        if (file === undefined || inventoryFile === undefined)
            while (!(await orders.next()).done)
                ;
        else {
            await file.writeInventoryFile(inventoryFile, orders);
            report.set('inventory-file', inventoryFile);
            report.info(`The list was written to ${inventoryFile}.`);
        }
        if (fleetList !== undefined && manifestFile !== undefined) {
            await fleetList.writeFleetList(manifestFile, kept, {
                ...{ service: context.service, report, now: context.now, rate },
                reads: inputs.reads,
            });
            report.set('manifest-file', manifestFile);
        }
        report.writeSummary();
    }
    catch (error) {
        report.writeSummary((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(error));
        throw error;
    }
    finally {
        (0,_report_runner_files_js__WEBPACK_IMPORTED_MODULE_11__/* .addToSummary */ .Dg)(dates);
        context.service.close();
    }
}
async function* readOrders({ service, wait, report }, inputs) {
    const orders = (0,_certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readAllOrders */ .p)(service, inputs, { wait, log: report.info });
    let today;
    for (;;) {
        const { value: order } = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, orders.next(), (error) => {
            throw readingFailed(error);
        });
        if (order === undefined)
            return;
        // By the clock of CertCentral, which is known from its first response on.
        today ??= new Date(Date.now() + service.clockOffsetMilliseconds()).toISOString().slice(0, 10);
        yield { order, today };
    }
}
function readingFailed(error) {
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `Reading the list of orders failed; nothing was changed. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Correct that, then run the job again.`);
}
function reportTally(report, tally, withinDays) {
    const { count: orders, issued, pending, expiring, nextExpiry } = tally;
    report.set('count', String(orders));
    report.set('issued-count', String(issued));
    report.set('expiring-count', String(expiring.length));
    report.set('pending-count', String(pending));
    report.set('next-expiry', nextExpiry);
    report.set('expiring-order-ids', JSON.stringify(expiring.slice(0, MAX_MATRIX_JOBS).map(({ id }) => id)));
    report.addRow('Orders', String(orders));
    report.addRow('Issued', String(issued));
    report.addRow(`Expire within ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(withinDays, 'day')}`, String(expiring.length));
    report.addRow('Pending', String(pending));
    if (nextExpiry !== undefined)
        report.addRow('Next expiry', nextExpiry);
    report.info(`${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(orders, 'order')}: ${issued} issued, of which ${expiring.length} will expire within ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(withinDays, 'day')}, and ${pending} pending.`);
    if (orders === 0) {
        report.notice('No order matches. Check the filters, and whether the user of the API key may see all orders: Limited Users see only ' +
            'their own.');
    }
}
/** A timeline and a table of the next to end in Markdown; in the table are more, if more expire. Empty if nothing ends. */
function expiryTable({ expiring, next }, apiUrl) {
    if (next.length === 0)
        return '';
    const ending = next.slice(0, Math.max(expiring.length, _report_chart_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ORDERS */ .Hy));
    const rows = ending.map(({ id, productId, validTill, daysLeft }) => {
        return [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .link */ .nf)(id, (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_12__/* .orderUrl */ .YL)(apiUrl, id)),
            productId === undefined ? '' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(productId),
            validTill,
            String(daysLeft),
        ];
    });
    const more = expiring.length - rows.length;
    return [
        '### The next to end',
        '',
        (0,_report_chart_js__WEBPACK_IMPORTED_MODULE_8__/* .timelineOf */ .hf)(next) + (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(['Order', 'Product', 'Ends', 'Days'], rows),
        '',
        ...(more > 0 ? [`${more} more expire later; \`inventory-file\` lists them all.`, ''] : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openCounter),
/* harmony export */   H: () => (/* binding */ daysLeft)
/* harmony export */ });
/* harmony import */ var _domain_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9429);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1780);
/* harmony import */ var _report_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);



const PENDING = ['pending', 'processing', 'needs_approval', 'waiting_pickup', 'needs_csr', 'reissue_pending'];
/** Longer tables hide their first rows. */
const MAX_NEXT = 50;
/** @param withinDays today is day 0 */
function openCounter(withinDays) {
    const tally = { count: 0, issued: 0, pending: 0 };
    const expiring = [];
    const next = [];
    const ends = (0,_report_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .countEnds */ .yd)();
    let soonest;
    let lastDay;
    return {
        add(order, today) {
            lastDay = today;
            tally.count += 1;
            if (PENDING.includes(order.status ?? ''))
                tally.pending += 1;
            if (order.status !== 'issued')
                return;
            tally.issued += 1;
            const { id, productId, validTill } = order;
            const days = daysLeft(order, today);
            // DigiCert shows expired certificates as `issued`, too.
            if (validTill === undefined || days === undefined || days < 0)
                return;
            if (soonest === undefined || validTill < soonest)
                soonest = validTill;
            if (order.isRenewed === true)
                return;
            ends.add(validTill);
            const ending = { id, productId, validTill, daysLeft: days };
            if (days <= withinDays)
                expiring.push(ending);
            next.push(ending);
            // An account can have very many, and only the first are shown.
            if (next.length > 100 * MAX_NEXT)
                next.sort(bySoonest).splice(MAX_NEXT);
        },
        result() {
            const sorted = expiring.toSorted(bySoonest);
            const chart = lastDay === undefined ? '' : ends.chart(lastDay);
            return {
                ...{ ...tally, expiring: sorted, next: next.toSorted(bySoonest).slice(0, MAX_NEXT) },
                ...{ nextExpiry: sorted[0]?.validTill ?? soonest, chart },
            };
        },
    };
}
function bySoonest(one, other) {
    return one.daysLeft - other.daysLeft || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(one, other);
}
/** Whole days from one day to the last day of the certificate; negative once it has expired. */
function daysLeft({ validTill }, today) {
    return (0,_domain_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, validTill);
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ FLEET_COLUMNS),
  t8: () => (/* binding */ isKept),
  EH: () => (/* binding */ missingIn),
  OB: () => (/* binding */ rowOf),
  Xb: () => (/* binding */ samenessOf)
});

// EXTERNAL MODULE: ./src/domain/email.ts
var email = __webpack_require__(6416);
// EXTERNAL MODULE: ./src/domain/not-a-name.ts + 1 modules
var not_a_name = __webpack_require__(6606);
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/domain/row-names.ts
/** The longest name of a row (`isFleetName`). */
const MAX_NAME = 32;
/** Files are named after rows, and Windows opens a device instead of a file with such a name. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
};
/**
 * A name for a row of a fleet's list, made of the letters and digits of a common name. It is another one than
 * the names that are taken, which it joins.
 *
 * @param otherwise the name if the common name has no Latin letters and digits, or is the name of a device
 */
function rowNameOf(commonName, otherwise, taken) {
    const plain = commonName
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[ßæœøłđðþı]/g, (letter) => UNACCENTED[letter]);
    const words = shortened((plain.match(/[a-z0-9]+/g) ?? []).join('-'), MAX_NAME);
    const base = words === '' || DEVICE.test(words) ? otherwise : words;
    for (let number = 1;; number++) {
        const end = number === 1 ? '' : `-${number}`;
        const name = shortened(base, MAX_NAME - end.length) + end;
        if (taken.has(name))
            continue;
        taken.add(name);
        return name;
    }
}
function shortened(name, length) {
    return name.slice(0, length).replace(/-+$/, '');
}

// EXTERNAL MODULE: ./src/inventory/expiry.ts
var expiry = __webpack_require__(3681);
;// CONCATENATED MODULE: ./src/inventory/fleet-rows.ts





/** The columns of a list for `fleet`, in their order. */
const FLEET_COLUMNS = [
    'name',
    'product-id',
    'common-name',
    'emails',
    'first-name',
    'last-name',
    'pseudonym',
    'common-name-indicator',
    'profile-type',
    'primary-usage',
    'additional-usages',
    'organization-id',
    'validity-years',
    'validity-days',
    'order-id',
];
/** Public S/MIME certificates last no longer; older orders may have. */
const MAX_DAYS = 824;
/** Whether the certificate of an order is one to keep: issued, not expired and not renewed. */
function isKept(order, today) {
    const days = (0,expiry/* daysLeft */.H)(order, today);
    return order.status === 'issued' && order.isRenewed !== true && days !== undefined && days >= 0;
}
/**
 * An order as a row, filled from the list of orders and from order info, if that was read.
 *
 * @param taken the names of the rows before
 */
function rowOf(order, info, taken) {
    const { certificate } = info ?? {};
    const commonName = certificate?.common_name ?? order.commonName;
    const productId = info?.product?.name_id ?? order.productId;
    const product = (0,products/* productOf */.$7)(productId ?? '');
    const { individual } = certificate ?? {};
    const usage = certificate?.usage_designation;
    const indicator = certificate?.common_name_indicator;
    const address = commonName !== undefined && (0,email/* isEmail */.x)(commonName) ? [commonName] : undefined;
    return {
        name: rowNameOf(commonName ?? '', `order-${order.id}`, taken),
        ...given('product-id', productId),
        ...given('common-name', product.commonName === 'ignored' ? undefined : commonName),
        ...given('emails', certificate?.emails ?? address),
        ...(product.individual === 'forbidden'
            ? {}
            : {
                ...given('first-name', individual?.first_name),
                ...given('last-name', individual?.last_name),
                ...given('pseudonym', individual?.pseudonym),
            }),
        ...given('common-name-indicator', product.indicators.some((allowed) => allowed === indicator) ? indicator : undefined),
        ...(product.family === 'client'
            ? {}
            : {
                ...given('profile-type', certificate?.profile_type),
                ...given('primary-usage', usage?.primary_usage),
                ...given('additional-usages', usage?.additional_usages),
            }),
        ...given('organization-id', info?.organization?.id ?? certificate?.organization?.id ?? order.organizationId),
        ...validityOf(order, info, product.publicSmime),
        'order-id': order.id,
    };
}
function given(column, value) {
    return value === undefined || value.length === 0
        ? {}
        : { [column]: typeof value === 'string' ? value : [...value] };
}
/** As it was ordered, or else as long as the certificate lasts from the day of the order. */
function validityOf({ placed, validTill }, info, capped) {
    const ordered = info?.order_validity ?? info?.certificate?.cert_validity;
    const years = ordered?.years ?? info?.validity_years;
    if (years === 1 || years === 2)
        return { 'validity-years': String(years) };
    const lasts = placed === undefined || validTill === undefined
        ? undefined
        : Math.round((Date.parse(validTill) - Date.parse(placed)) / 86_400_000);
    const days = ordered?.days ?? (years === undefined ? lasts : years * 365);
    if (days === undefined || days < 1)
        return {};
    return { 'validity-days': String(capped ? Math.min(days, MAX_DAYS) : days) };
}
/** The columns that this row needs in a fleet's list and that are empty. */
function missingIn(row) {
    const product = (0,products/* productOf */.$7)(String(row['product-id'] ?? ''));
    const commonName = typeof row['common-name'] === 'string' ? row['common-name'] : '';
    const isNamed = product.individual !== 'required' ||
        row.pseudonym !== undefined ||
        row['first-name'] !== undefined ||
        (0,not_a_name/* twoNames */.x7)(commonName) !== undefined;
    return [
        ...(row['product-id'] === undefined ? ['product-id'] : []),
        ...(product.commonName === 'required' && commonName === '' ? ['common-name'] : []),
        ...(row.emails === undefined ? ['emails'] : []),
        ...(isNamed ? [] : ['first-name', 'last-name']),
        ...(product.organization === 'required' && row['organization-id'] === undefined
            ? ['organization-id']
            : []),
        ...(row['validity-years'] === undefined && row['validity-days'] === undefined ? ['validity-days'] : []),
    ];
}
/** What makes two rows a request for the same certificate, which a list takes only with `allow-same-person`. */
function samenessOf(row) {
    const { name, 'order-id': order, 'validity-years': years, 'validity-days': days, ...identity } = row;
    const emails = [identity.emails ?? []].flat().map((address) => address.toLowerCase());
    return JSON.stringify(Object.entries({ ...identity, emails: emails.toSorted() })).toLowerCase();
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve),
/* harmony export */   chosenOrder: () => (/* reexport safe */ _finding_which_order_js__WEBPACK_IMPORTED_MODULE_7__.Rg),
/* harmony export */   collect: () => (/* binding */ collect),
/* harmony export */   deliverCertificate: () => (/* reexport safe */ _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_3__.fb),
/* harmony export */   endOrder: () => (/* reexport safe */ _changing_revocation_js__WEBPACK_IMPORTED_MODULE_2__.IU),
/* harmony export */   existingKey: () => (/* reexport safe */ _delivery_order_key_js__WEBPACK_IMPORTED_MODULE_4__.b),
/* harmony export */   findOrder: () => (/* reexport safe */ _placing_adopt_js__WEBPACK_IMPORTED_MODULE_9__.G5),
/* harmony export */   fleet: () => (/* binding */ fleet),
/* harmony export */   inventory: () => (/* binding */ inventory),
/* harmony export */   latestIssue: () => (/* reexport safe */ _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_3__.d_),
/* harmony export */   openContext: () => (/* reexport safe */ _finding_context_js__WEBPACK_IMPORTED_MODULE_6__.e),
/* harmony export */   openProgress: () => (/* reexport safe */ _report_progress_js__WEBPACK_IMPORTED_MODULE_11__.m),
/* harmony export */   order: () => (/* binding */ order),
/* harmony export */   orderPost: () => (/* binding */ orderPost),
/* harmony export */   placeOrder: () => (/* reexport safe */ _placing_place_js__WEBPACK_IMPORTED_MODULE_10__.w),
/* harmony export */   rateWindow: () => (/* reexport safe */ _certcentral_rate_window_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   readAllOrders: () => (/* reexport safe */ _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   reissue: () => (/* binding */ reissue),
/* harmony export */   revoke: () => (/* binding */ revoke),
/* harmony export */   waitForOrder: () => (/* reexport safe */ _delivery_wait_js__WEBPACK_IMPORTED_MODULE_5__.T),
/* harmony export */   workflowRun: () => (/* reexport safe */ _inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_8__.t)
/* harmony export */ });
/* harmony import */ var _certcentral_order_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5724);
/* harmony import */ var _certcentral_rate_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4346);
/* harmony import */ var _changing_revocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8973);
/* harmony import */ var _delivery_order_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5962);
/* harmony import */ var _delivery_wait_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2623);
/* harmony import */ var _finding_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9702);
/* harmony import */ var _finding_which_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1505);
/* harmony import */ var _inputs_workflow_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9490);
/* harmony import */ var _placing_adopt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5390);
/* harmony import */ var _placing_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5534);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8991);
/**
 * The actions that send requests. This module is loaded when the inputs are good, and after it the action, with what
 * only that action needs. Webpack copies a module into the file of each action that uses it, unless it is here: so what
 * several of them use is exported here. `__tests__/startup.test.ts` names what is missing.
 */












const order = () => __webpack_require__.e(/* import() | order */ 709).then(__webpack_require__.bind(__webpack_require__, 71));
const orderPost = () => __webpack_require__.e(/* import() | order */ 709).then(__webpack_require__.bind(__webpack_require__, 3022));
const collect = () => Promise.all(/* import() | online */[__webpack_require__.e(70), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 1973));
const approve = () => Promise.all(/* import() | changing */[__webpack_require__.e(721), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 9599));
const revoke = () => Promise.all(/* import() | changing */[__webpack_require__.e(721), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 481));
const reissue = () => Promise.all(/* import() | changing */[__webpack_require__.e(721), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 3392));
const inventory = () => Promise.all(/* import() | online */[__webpack_require__.e(70), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 4255));
const fleet = () => Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(721), __webpack_require__.e(821), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 2193));


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
 * @returns the order to go on with, or `undefined` if the service reports none
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited` if the look-up fails, because
 *   "not known" is not "none"; `order_closed`, `reference_conflict`, `csr_mismatch` if the order
 *   there cannot be taken
 */
async function findOrder(context, reference) {
    const { report } = context;
    const { taken: found, refused } = await lookForOrder(context, reference);
    if (found === undefined) {
        if (refused === undefined)
            return undefined;
        // Its ID is what people need; an order for another person is not reported as this step's.
        if (refused.error.code !== 'reference_conflict')
            report.reportOrder(refused.order);
        throw refused.error;
    }
    const differences = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDifferences */ .Fh)(found.info, context.body);
    if (differences.length > 0) {
        report.warning(`Order ${found.order.id} exists already and is used, but it differs from this request in ` +
            `${differences.join(', ')}. Change that in CertCentral if it matters.`);
    }
    (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .warnOfRevocation */ .We)(context, found.info);
    const { csr } = context.body.certificate;
    if (csr !== undefined && (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameKey */ .mW)(context, found.info)) === undefined) {
        report.info(`CertCentral does not return the CSR of order ${found.order.id}, so its key could not be compared with this step's.`);
    }
    const validity = (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(found.info);
    const order = Object.keys(validity).length === 0 ? found.order : { ...found.order, validity };
    report.reportOrder(order);
    return order;
}
/**
 * The first order with the reference that can be taken. Concurrent runs find their own orders,
 * because key or identity differs. Reads only.
 *
 * @throws {ActionError} as `findOrder` does for a look-up that fails
 */
async function lookForOrder(context, reference) {
    const result = {};
    const isMatch = async (found) => {
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
    await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, readListed(context, reference, { listed, isMatch }), (error) => {
        throw lookUpFailed(error, reference, error instanceof _finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ContradictingLookUp */ .Ct ? [] : listed);
    });
    return result;
}
async function readListed(context, reference, { listed, isMatch }) {
    const found = await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersOf */ .FS)(context, reference, listed, { isMatch });
    if (found.length === 0)
        await lookIntoList(context, reference, isMatch);
}
/**
 * Why an order that has the reference cannot be taken: it is closed or is not what this step asks for.
 *
 * @param consequence what that means for this step's own order
 * @returns `order_closed`, `reference_conflict` or `csr_mismatch`; `undefined` if it can be taken
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
            ? 'but key-file does not exist, so this step does not have its key'
            : 'but its CSR has a different key from the one given now';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('csr_mismatch', `${which}, ${why}; ${consequence}. Provide the private key of the first attempt. If it is lost, use the reissue ` +
            `action with order-id: ${order.id}, which replaces it without a second order.`);
    }
    return undefined;
}
function lookUpFailed(error, reference, listed) {
    const what = listed.length === 0
        ? `Looking for an earlier order with the reference ${reference} failed, so nothing was ordered.`
        : `There may be an order with the reference ${reference} (${(0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(listed)}), but reading it failed; this step ` +
            'placed nothing.';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFailed */ .dz)(error, 'not_ordered', `${what} ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withHint */ .mu)(error)} Correct that, then re-run the job.`);
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
 * The order in the list of orders, if an earlier attempt or run can have placed it: an account's
 * look-up may not show client orders, show them late, or not know their references, which our
 * comment names, too.
 */
async function lookIntoList(context, reference, isMatch) {
    if (!context.rerun && !context.outlivesRun)
        return;
    const since = context.outlivesRun ? undefined : new Date(Date.now() - RERUN_DAYS * _domain_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MILLISECONDS */ .SM);
    await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findInList */ .$L)(context, { reference, isMatch, since, postedAt: undefined, ruledOut: new Set() });
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
// EXTERNAL MODULE: ./src/domain/products.ts
var products = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/certcentral/certcentral.ts + 2 modules
var certcentral = __webpack_require__(4021);
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
 * with this one. If the look-up does not list the order, or lists others as well, order info has to
 * show that it is ours.
 *
 * @param start when the POST was sent, by the service's clock
 * @returns the order with its state, or as it is if the job was canceled; `undefined` if it is another's, or
 *   nothing can be read of it
 */
async function confirmOrder(context, reference, order, start) {
    if (context.canceled.aborted)
        return withoutReadBack(context, order);
    const listed = await listedOrders(context, reference, order.id);
    const own = listed?.find(({ id }) => id === order.id);
    if (listed === undefined || own === undefined) {
        return confirmByInfo(context, reference, order, { start, lookedUp: listed !== undefined });
    }
    // Two people with one reference, and responses that were swapped.
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
        ...(open.length === 0 ? {} : { duplicates: open.map(({ id }) => id) }),
    };
}
/** After a cancellation the answer's word has to do: a runner gives a step only seconds. */
function withoutReadBack({ report }, order) {
    report.warning(`Order ${order.id} was placed, but not read back. The job was canceled.`);
    return order;
}
/** The result of the look-up; `undefined` if it fails, since order info can confirm the order as well. */
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
        if (!context.canceled.aborted) {
            context.report.info(`Reading order ${order.id} failed. ${(0,errors/* withHint */.mu)(error)}`);
        }
        return undefined;
    });
    if (info === undefined) {
        return context.canceled.aborted ? withoutReadBack(context, order) : undefined;
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

// EXTERNAL MODULE: ./src/placing/recover.ts
var recover = __webpack_require__(8896);
;// CONCATENATED MODULE: ./src/placing/place.ts




/**
 * Pauses before the look-ups that follow an unclear answer: half a minute in all. None is of five or six
 * seconds, after which many servers close a connection, just when the next request goes out.
 */
const LOOK_UP_PAUSES_SECONDS = [0.5, 1.5, 3, 7, 8, 10];
/**
 * Places the order: one POST, which is never repeated if it may have been processed. The order
 * that the answer names is confirmed; if the response leaves open what happened, or names another
 * order, the order is looked for.
 *
 * @param reference the order's reference, or `undefined` without the duplicate guard
 * @throws {ActionError} `not_ordered`, `api_refused`, `rate_limited`: certainly nothing was placed;
 *   `unknown_outcome`: an order may exist; `reference_conflict`, `csr_mismatch`, `order_closed`:
 *   CertCentral refused the POST, because an order that cannot be taken has its reference
 */
async function placeOrder(context, reference, { confirm = true, explain: explains = true, onAnswer } = {}) {
    const { service, report } = context;
    const start = new Date(Date.now() + service.clockOffsetMilliseconds());
    report.openAttempt(start, context);
    const post = service.placeOrder(context.productId, context.body);
    const placed = await (0,errors/* catchError */.WL)(errors/* RequestError */.GI, post, (error) => error);
    if (placed instanceof errors/* RequestError */.GI) {
        if (placed.failure === 'unclear')
            return lookForOwn(context, { error: placed, reference, start });
        if (reference !== undefined && isInUse(placed)) {
            return lookForOwn(context, { error: placed, reference, start, refused: true });
        }
        report.closeAttempt();
        throw refusedOrder(context, placed, explains ? await explain(context, placed) : []);
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
/** @throws {ActionError} `unknown_outcome` if no order is found, `api_refused` if none was placed */
async function lookForOwn(context, { error, reference, start, refused = false }) {
    const { report, service } = context;
    if (reference === undefined)
        throw unknownOutcome(error, context);
    report.info(`${error.message} ${refused ? 'Looking' : 'An order may have been placed; looking'} for it.`);
    // The response may belong to another request on the same connection, and ours may still arrive.
    service.reconnect();
    const search = { start, pausesSeconds: LOOK_UP_PAUSES_SECONDS, nothingPlaced: refused };
    const found = await (0,recover/* recover */.l)(context, reference, search).catch((thrown) => {
        // Another order with this reference proves nothing about one that this POST may have placed.
        if (thrown instanceof errors/* ActionError */.lZ && !refused)
            return thrown;
        if (thrown instanceof errors/* ActionError */.lZ)
            report.closeAttempt();
        throw thrown;
    });
    if (found === undefined && refused) {
        report.closeAttempt();
        throw refusedOrder(context, error, [
            `No order with the reference ${reference} can be seen with this API key.`,
        ]);
    }
    if (found === undefined || found instanceof errors/* ActionError */.lZ) {
        throw unknownOutcome(error, context, reference, found);
    }
    report.reportOrder(found);
    return found;
}
/** Another order has this reference: no such refusal by DigiCert is known, but the order may be this step's. */
function isInUse({ failure, message }) {
    // Codes join their words with underscores and bars.
    const words = message.replace(/[_|]/g, ' ');
    return (failure === 'refused' &&
        message.includes('alternative_order_id') &&
        /\b(in use|used|exists?|duplicate|unique|taken|already)\b/i.test(words));
}
/** Runs the checks of a dry run that can explain a refusal of CertCentral's own. */
async function explain(context, error) {
    // If the hint names the cause, no requests are needed.
    const known = error.message.includes('alternative_order_id');
    if (error.failure !== 'refused' || error.foreign || known || context.canceled.aborted)
        return [];
    const { explainRefusal } = await __webpack_require__.e(/* import() | order */ 709).then(__webpack_require__.bind(__webpack_require__, 3854));
    return explainRefusal(context, error.codes);
}
function refusedOrder({ productId }, error, findings) {
    // The general hint would repeat the one about this product.
    const parts = error.meaning === 'no product'
        ? [error.message, ...(findings.length > 0 ? findings : [(0,products/* missingProduct */.mz)(productId)])]
        : [(0,errors/* withHint */.mu)(error), ...findings];
    const message = parts.join(' ');
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
/** @param foreign why the order that has the reference is not this step's, if there is one */
function unknownOutcome(error, context, reference, foreign) {
    const advice = reference === undefined
        ? 'Without the duplicate guard a blind re-run may pay twice: first look for the order in CertCentral, under ' +
            `Certificates, Orders (product ${context.productId}, today).`
        : `${foreign?.message ?? `It was not found by its reference ${reference}, but may still show up.`} Re-running this job is safe, ` +
            `since it looks for that reference first.${context.outlivesRun ? '' : ' A new workflow run would not find it and may pay twice.'}`;
    return new errors/* ActionError */.lZ('unknown_outcome', `Placing the order ended without a clear answer: an order may exist. ${(0,errors/* withHint */.mu)(error)} ${advice}`, { cause: error });
}


/***/ }),

/***/ 8896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4021);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1780);
/* harmony import */ var _finding_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);
/* harmony import */ var _finding_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5390);






const LOOK = { ..._certcentral_certcentral_js__WEBPACK_IMPORTED_MODULE_1__/* .QUICK_LOOK */ .KR, timeoutSeconds: 10 };
/** Whatever the single look-ups take, the search as a whole ends. */
const LIMIT_MILLISECONDS = 60_000;
/**
 * Looks for the order that an unclear POST may have placed, several times: by its reference, then
 * in the list of orders. Only an order with this step's identity and key is taken, however new it is.
 *
 * @returns the order, `created` unless it is older than the POST; `undefined` if none was found
 * @throws {ActionError} `reference_conflict`, `csr_mismatch` if only orders that may not be
 *   this step's have this reference; `order_closed` if nothing was placed and the order is closed
 */
async function recover(context, reference, { start, pausesSeconds, nothingPlaced = false }) {
    const ruledOut = new Set();
    const end = context.now() + LIMIT_MILLISECONDS;
    const postedAt = nothingPlaced ? undefined : start;
    let refusal;
    for (const pause of pausesSeconds) {
        if (context.now() > end)
            break;
        const search = findAfter(context, pause, { reference, postedAt, ruledOut });
        const candidates = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, search, (error) => {
            context.report.info(`Looking for the order: ${error.message}`);
            return [];
        });
        for (const found of candidates) {
            const created = !nothingPlaced && !(0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .isOlder */ .tW)(found.info, start);
            // An old order that is closed does not show whether the new one exists.
            if (!nothingPlaced && !created && (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isClosed */ .Lx)(found.order.status))
                continue;
            refusal = await whyNotOurs(context, found, { reference, created, nothingPlaced });
            if (refusal === undefined)
                return { ...found.order, created };
        }
        if (context.canceled.aborted)
            break;
    }
    if (refusal !== undefined)
        throw refusal;
    return undefined;
}
/** Why an order cannot be this step's. An order that this POST placed is ours, in any state. */
async function whyNotOurs(context, found, { reference, created, nothingPlaced }) {
    const consequence = nothingPlaced
        ? 'nothing was ordered'
        : 'it is unknown whether this step placed another one';
    const open = created ? { ...found, order: { ...found.order, status: undefined } } : found;
    const refusal = await (0,_adopt_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(context, open, { reference, consequence });
    if (refusal !== undefined || !(await hasUnknownKey(context, found.info)))
        return refusal;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('csr_mismatch', `Order ${found.order.id} may be this step's, but CertCentral does not return its CSR, so its key ` +
        `could not be compared with this step's; ${consequence}. Compare the CSR of that order in CertCentral with yours.`);
}
/** A run at the same time can have placed it, with another key. */
async function hasUnknownKey(context, info) {
    return context.body.certificate.csr !== undefined && (await (0,_finding_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameKey */ .mW)(context, info)) === undefined;
}
/** The orders with this reference, or the one of the list that can only be ours; older ones without `postedAt`. */
async function findAfter(context, pauseSeconds, { reference, postedAt, ruledOut }) {
    await context.wait(pauseSeconds);
    const looking = findByReference(context, reference);
    const byReference = await (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catchError */ .WL)(_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI, looking, (error) => error);
    if (!(byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI) && byReference.length > 0)
        return byReference;
    const search = { reference, since: postedAt, postedAt, ruledOut, retry: LOOK };
    const found = (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .liveOrder */ .ty)(await (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findInList */ .$L)(context, search));
    if (found === undefined && byReference instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)
        throw byReference;
    if (found === undefined)
        return [];
    if (found.info.alternative_order_id === reference)
        return [found];
    (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .warnUnguarded */ .Im)(context, found.order.id);
    return [{ ...found, order: { ...found.order, unguarded: true } }];
}
async function findByReference(context, reference) {
    const listed = await context.service.ordersByReference(reference, LOOK);
    return (0,_finding_search_js__WEBPACK_IMPORTED_MODULE_3__/* .ordersOf */ .FS)(context, reference, listed, { ...LOOK, isMatch: () => false });
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ MAX_ORDERS),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   yd: () => (/* binding */ countEnds)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);

/** The year from this month on. */
const MONTHS = 12;
/** Orders of a timeline; more would be too small to read. */
const MAX_ORDERS = 20;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Mermaid's own bars can hardly be seen on a light page, and its ground is another than that of a dark page. */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4493f8", "backgroundColor": "transparent"}}}}%%';
function countEnds() {
    const counts = new Map();
    return {
        add(validTill) {
            const month = validTill.slice(0, 7);
            counts.set(month, (counts.get(month) ?? 0) + 1);
        },
        chart(today) {
            const months = monthsFrom(today);
            return chartOf(months.map(labelOf), months.map((month) => counts.get(month) ?? 0));
        },
    };
}
/** In Markdown: a chart that GitHub draws, and the same numbers as a table; empty if no certificate ends. */
function chartOf(labels, counts) {
    const highest = Math.max(...counts);
    if (highest === 0)
        return '';
    const chart = [
        COLORS,
        'xychart-beta',
        `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
        // A shorter axis would have fractions of certificates.
        `  y-axis "Certificates" 0 --> ${Math.max(highest, 8)}`,
        `  bar [${counts.join(', ')}]`,
    ];
    const parts = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(chart.join('\n'), 'mermaid'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(labels, [counts.map(String)])];
    return `Certificates that end, by month:\n\n${parts.join('\n\n')}\n\n`;
}
/**
 * In Markdown: a timeline of the certificates that end next, by the ID of their order. The table that goes with it
 * has to be beside it.
 *
 * @param ending soonest first
 */
function timelineOf(ending) {
    const months = Map.groupBy(ending.slice(0, MAX_ORDERS), ({ validTill }) => validTill.slice(0, 7));
    if (months.size === 0)
        return '';
    const lines = [...months].map(([month, orders]) => {
        const events = orders.map(({ id, validTill }) => `${id} on ${dayOf(validTill)}`);
        return `  ${labelOf(month)} : ${events.join(' : ')}`;
    });
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(['timeline', ...lines].join('\n'), 'mermaid')}\n\n`;
}
function monthsFrom(today) {
    const [year, month] = today.split('-').map(Number);
    return Array.from({ length: MONTHS }, (_, index) => new Date(Date.UTC(year, month - 1 + index)).toISOString().slice(0, 7));
}
/** `Dec 26` */
function labelOf(month) {
    return `${NAMES[Number(month.slice(5)) - 1]} ${month.slice(2, 4)}`;
}
/** `5 Dec` */
function dayOf(day) {
    return `${Number(day.slice(8))} ${NAMES[Number(day.slice(5, 7)) - 1]}`;
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/** The first line comes after this number of rows or this time; each further one after twice as much as the one before. */
const FIRST_ROWS = 100;
const FIRST_MILLISECONDS = 10_000;
const LONGEST_MILLISECONDS = 300_000;
/**
 * Logs how far a long run is, at which rate, and how long it will take: at this pace, and at the pace that the limits
 * of CertCentral allow.
 *
 * @returns a function to call after each of them with the number of those done
 */
function openProgress(what, total, { info, now, rate, unit = 'rows', }) {
    let start;
    let logged = { at: now(), done: 0 };
    let rows = FIRST_ROWS;
    let milliseconds = FIRST_MILLISECONDS;
    return (done) => {
        const at = now();
        // What comes before the first row does not show how long the others take.
        start ??= { at, done: done - 1, sent: rate?.sent() ?? 0 };
        if (done >= total || (done - logged.done < rows && at - logged.at < milliseconds))
            return;
        // Rows that need no request show nothing about the time that the others take.
        if (at - logged.at < 1000)
            return;
        logged = { at, done };
        rows *= 2;
        milliseconds = Math.min(milliseconds * 2, LONGEST_MILLISECONDS);
        const counted = done - start.done;
        const seconds = Math.max((at - start.at) / 1000, 0.001);
        const requests = rate === undefined ? 0 : ((rate.sent() - start.sent) / counted) * (total - done);
        const left = Math.max((seconds / counted) * (total - done), rate?.secondsFor(requests) ?? 0, 1);
        info(`${what}: ${done} of ${total} ${unit}, about ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(left)} left (${(counted / seconds).toPrecision(2)} ${unit}/s).`);
    };
}


/***/ })

};
;