import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, createSecureContext } from 'node:tls';
import { takePreconnected } from './preconnect.ts';
import { proxyFor } from './proxy.ts';

/** One socket to one host at a time, which is kept open between requests. */
export type OneSocket = {
  request(url: URL, options: { method: string; headers: http.OutgoingHttpHeaders }): http.ClientRequest;
  /** The socket is a tunnel through a proxy. */
  proxied: boolean;
  /** Ends the socket. The next request opens a new one. */
  end(): void;
};

/**
 * The first request opens the socket, on the connection that `preconnect` opened if there is one.
 *
 * The key goes over this socket, so the certificate is verified whatever
 * the value of `NODE_TLS_REJECT_UNAUTHORIZED` is. The tunnel through a proxy is Node's own (`proxyEnv`,
 * Node 24.5), which keeps it open between requests.
 *
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
 */
export function socketTo(base: URL): OneSocket {
  const proxy = proxyFor(base);
  const transport = base.protocol === 'https:' ? https : http;
  const agent = new transport.Agent({
    ...{ keepAlive: true, maxSockets: 1, rejectUnauthorized: true },
    ...(proxy === undefined ? {} : { proxyEnv: { HTTPS_PROXY: proxy } }),
  });

  // While a proxy has not answered CONNECT, or a connection is not there yet, neither request nor agent
  // know the socket; left to itself it would keep the process alive after the deadline.
  let newest: Socket | undefined;
  const createConnection = agent.createConnection.bind(agent);
  const create: Create = (options, callback) => {
    newest = createConnection(options, callback) as Socket | undefined;
    return newest;
  };
  agent.createConnection = (options, callback: Callback = () => {}) => {
    // A connection still being opened for an abandoned request.
    newest?.destroy();
    const tcp = takePreconnected(base);
    if (tcp === undefined) return create(options, callback);
    newest = tcp;
    secure(tcp, create, options, callback);
    return undefined;
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
    request: (url, options) => transport.request(url, { ...options, agent }),
    proxied: proxy !== undefined,
    end() {
      agent.destroy();
      newest?.destroy();
    },
  };
}

type Callback = (error: Error | null, socket: Duplex) => void;
type Create = (options: Options, callback?: Callback) => Duplex | null | undefined;
type Options = https.RequestOptions & Pick<ConnectionOptions, 'socket' | 'secureContext'>;

/**
 * Begins TLS on a connection once it is there: before that it has no handle that stays, since node tries one address of
 * the host after the other.
 *
 * @param create makes the TLS socket
 * @param done is given that socket, or why there is no connection
 */
function secure(tcp: Socket, create: Create, options: Options, done: Callback): void {
  // Node reads its CAs while the connection is made.
  const secureContext = createSecureContext(options);
  const connected = () => done(null, create({ ...options, socket: tcp, secureContext }) as Duplex);
  if (tcp.connecting) tcp.once('connect', connected).once('error', done);
  else connected();
}

/**
 * Data that arrives while no request is open belongs to no request, and would be taken for the response to
 * the next one: the socket ends.
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
