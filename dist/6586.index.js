"use strict";
exports.id = 6586;
exports.ids = [6586];
exports.modules = {

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

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass)
/* harmony export */ });
/* unused harmony export getProxyUrl */
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

/***/ })

};
;