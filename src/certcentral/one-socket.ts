import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { proxyFor } from './proxy.ts';

/** An agent that has one socket to one host at a time, and keeps it open between requests. */
export type OneSocket = {
  agent: http.Agent;
  /** The socket is a tunnel through a proxy. */
  proxied: boolean;
  /** Opens the socket and sends no request; through a proxy, the first request opens it. */
  open(): void;
  /** Ends the socket. The next request opens a new one. */
  end(): void;
};

/** Sockets that were opened before their connection; by the URL object, so that no other connection gets one. */
const opened = new WeakMap<URL, OneSocket>();

/**
 * Opens the socket of a connection that is about to be made, so that the handshakes travel while
 * modules load. It does not keep the process alive.
 *
 * @throws {ActionError} `invalid_input` where `https_proxy` names no proxy
 */
export function openAhead(base: URL): void {
  const socket = makeSocket(base);
  socket.open();
  opened.set(base, socket);
}

/** The socket that `openAhead` opened, else one that the first request opens. */
export function socketTo(base: URL): OneSocket {
  return opened.get(base) ?? makeSocket(base);
}

/**
 * The key goes over this socket, so the certificate is verified whatever
 * `NODE_TLS_REJECT_UNAUTHORIZED` says. The tunnel through a proxy is Node's own (`proxyEnv`,
 * Node 24.5), which keeps it open between requests.
 */
function makeSocket(base: URL): OneSocket {
  const proxy = proxyFor(base);
  const settings = { keepAlive: true, maxSockets: 1, rejectUnauthorized: true };
  const agent =
    base.protocol === 'https:'
      ? new https.Agent(proxy === undefined ? settings : { ...settings, proxyEnv: { HTTPS_PROXY: proxy } })
      : new http.Agent(settings);

  // While a proxy has not answered CONNECT, neither request nor agent know the socket; left alone it
  // would keep the process alive after the deadline.
  let newest: Socket | undefined;
  let unused: Socket | undefined;
  const createConnection = agent.createConnection.bind(agent);
  agent.createConnection = (...args) => {
    const ready = unused;
    unused = undefined;
    if (ready !== undefined && !ready.destroyed) {
      trust(ready);
      ready.ref();
      return ready;
    }
    newest = createConnection(...args) as Socket | undefined;
    return newest;
  };
  const keepSocketAlive = agent.keepSocketAlive.bind(agent) as (socket: Duplex) => boolean;
  agent.keepSocketAlive = (socket: Duplex) => {
    distrust(socket);
    return keepSocketAlive(socket);
  };
  const reuseSocket = agent.reuseSocket.bind(agent);
  agent.reuseSocket = (socket, request) => {
    trust(socket);
    reuseSocket(socket, request);
  };

  return {
    agent,
    proxied: proxy !== undefined,
    open() {
      if (proxy !== undefined) return;
      const host = base.hostname.replace(/^\[|\]$/g, '');
      const port = base.port || (base.protocol === 'https:' ? 443 : 80);
      const servername = isIP(host) === 0 ? host : '';
      const options = { ...settings, host, port, servername };
      unused = createConnection(options) as Socket;
      newest = unused;
      unused.setNoDelay(true);
      // A failure is told by the first request, which then opens a socket of its own.
      unused.on('error', () => {});
      distrust(unused);
      unused.unref();
    },
    end() {
      agent.destroy();
      newest?.destroy();
    },
  };
}

/**
 * Whatever comes while nothing was asked is nobody's answer, and would be taken for the answer to
 * the next request: the socket ends.
 */
function distrust(socket: Duplex): void {
  socket.on('data', destroy);
}

function trust(socket: Duplex): void {
  socket.off('data', destroy);
}

function destroy(this: Duplex): void {
  this.destroy();
}
