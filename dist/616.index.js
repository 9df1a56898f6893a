"use strict";

exports.id = 616;

exports.ids = [ 616 ];

exports.modules = {
  1705: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => proxyFor
    });
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname) return false;
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost)) return true;
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) return false;
      let reqPort;
      if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
      const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
      if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
      return false;
    }
    function isLoopbackAddress(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
    }
    URL;
    var errors = __webpack_require__(4758);
    function proxyFor(base) {
      if (base.protocol !== "https:" || checkBypass(base)) return;
      const name = process.env.https_proxy ? "https_proxy" : "HTTPS_PROXY";
      const given = process.env[name];
      if (!given) return;
      const proxy = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`);
      if (proxy !== null && /^https?:$/.test(proxy.protocol) && isDecodable(proxy)) return proxy.href;
      throw new errors.lZ("invalid_input", `${name} is not the URL of an HTTP proxy (its value is not shown, since it can hold a password). Nothing was sent. Set it to http://host:port, or to http://user:password@host:port with special characters percent-encoded, or unset it.`);
    }
    function isDecodable({username: username, password: password}) {
      try {
        decodeURIComponent(username + password);
        return true;
      } catch {
        return false;
      }
    }
  }),
  7616: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => takeOpened,
      openAhead: () => openAhead
    });
    var node_net_0 = __webpack_require__(7030);
    var proxy_1 = __webpack_require__(1705);
    const opened = new WeakMap;
    async function openAhead(base) {
      if (base.protocol !== "https:" || (0, proxy_1.i)(base) !== void 0) return () => {};
      const host = base.hostname.replace(/^\[|\]$/g, "");
      const socket = (0, node_net_0.connect)({
        host: host,
        port: Number(base.port) || 443,
        noDelay: true,
        keepAlive: true
      });
      socket.on("error", () => {});
      opened.set(base, socket);
      await turn();
      process.getBuiltinModule("node:tls");
      await turn();
      return () => takeOpened(base)?.destroy();
    }
    function turn() {
      return new Promise(resolve => setImmediate(resolve));
    }
    function takeOpened(base) {
      const socket = opened.get(base);
      opened.delete(base);
      return socket?.destroyed ? void 0 : socket;
    }
  })
};
