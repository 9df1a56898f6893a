"use strict";

exports.id = 323;

exports.ids = [ 323 ];

exports.modules = {
  8323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openAhead: () => openAhead,
      socketTo: () => socketTo
    });
    var external_node_http_ = __webpack_require__(7067);
    var external_node_https_ = __webpack_require__(4708);
    var external_node_net_ = __webpack_require__(7030);
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
    const opened = new WeakMap;
    function openAhead(base) {
      const socket = makeSocket(base);
      socket.open();
      opened.set(base, socket);
    }
    function socketTo(base) {
      return opened.get(base) ?? makeSocket(base);
    }
    function makeSocket(base) {
      const proxy = proxyFor(base);
      const settings = {
        keepAlive: true,
        maxSockets: 1,
        rejectUnauthorized: true
      };
      const agent = base.protocol === "https:" ? new external_node_https_.Agent(proxy === void 0 ? settings : {
        ...settings,
        proxyEnv: {
          HTTPS_PROXY: proxy
        }
      }) : new external_node_http_.Agent(settings);
      let newest;
      let unused;
      const createConnection = agent.createConnection.bind(agent);
      agent.createConnection = (...args) => {
        const ready = unused;
        unused = void 0;
        if (ready !== void 0 && !ready.destroyed) {
          trust(ready);
          ready.ref();
          return ready;
        }
        newest = createConnection(...args);
        return newest;
      };
      const keepSocketAlive = agent.keepSocketAlive.bind(agent);
      agent.keepSocketAlive = socket => {
        distrust(socket);
        return keepSocketAlive(socket);
      };
      const reuseSocket = agent.reuseSocket.bind(agent);
      agent.reuseSocket = (socket, request) => {
        trust(socket);
        reuseSocket(socket, request);
      };
      return {
        agent: agent,
        proxied: proxy !== void 0,
        open() {
          if (proxy !== void 0) return;
          const host = base.hostname.replace(/^\[|\]$/g, "");
          const port = base.port || (base.protocol === "https:" ? 443 : 80);
          const servername = (0, external_node_net_.isIP)(host) === 0 ? host : "";
          const options = {
            ...settings,
            host: host,
            port: port,
            servername: servername
          };
          unused = createConnection(options);
          newest = unused;
          unused.setNoDelay(true);
          unused.on("error", () => {});
          distrust(unused);
          unused.unref();
        },
        end() {
          agent.destroy();
          newest?.destroy();
        }
      };
    }
    function distrust(socket) {
      socket.on("data", destroy);
    }
    function trust(socket) {
      socket.off("data", destroy);
    }
    function destroy() {
      this.destroy();
    }
  })
};
