export const id = 787;
export const ids = [787];
export const modules = {

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

/***/ 1787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
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
var core = __webpack_require__(8532);
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
    const proxy = getProxyUrl(base)?.href;
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
        agent: agent,
        headers: body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
    });
    const end = (why) => {
        ended ??= why;
        outgoing.destroy();
        fail(undefined);
    };
    const deadline = setTimeout(() => end(`No complete answer within ${timeoutSeconds} s.`), timeoutSeconds * 1000);
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
        return core/* NEVER */.tm;
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
});
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
            return { ...(await get(`/order/certificate/${orderId}`, OrderInfoAnswer, patience)), id: orderId };
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
/** "No order with this reference": a 404 of an API (JSON or empty), but not that of a path that does not exist. */
function isNoMatch(error) {
    return (error instanceof src_errors/* RequestError */.GI &&
        error.status === 404 &&
        !error.foreign &&
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


/***/ })

};
