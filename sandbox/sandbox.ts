// A simulator of DigiCert CertCentral (Services API v2) over real HTTP on loopback: client and Secure Email
// certificate orders, for tests, for `npm start`, and for anybody who wants to try a workflow before spending
// money. A development part; it is not in dist/. Its behavior follows docs/certcentral.md, which shows for
// each fact whether it is documented, seen in clients or assumed. Nothing was compared with a live account.
//
// Assumed here, and repeated in each place:
//   - JSON types are enforced strictly; unknown fields are accepted and recorded
//   - codes of a missing or wrong field (missing_parameter, invalid_parameter), of an unknown or inactive
//     organization, a wrong container, an unsupported key; several findings come in one answer
//   - a product that is unknown or not enabled: 404 not_found|product
//   - refused: common_name for class1_smime; indicator or individual for products that have none; individual
//     with both a name and a pseudonym; profile_type other than multipurpose on the older products
//   - indicators of Secure Email: employee email_address, given_name_surname, pseudonym; organization
//     email_address, organization_name; data encipherment is called data_encipherment
//   - order_validity ranks between validity_days and validity_years; days are counted in UTC
//   - alternative_order_id is kept and compared exactly (other variants: options reference, referenceMissing,
//     lookups)
//   - an approved order without a CSR is `waiting_pickup`; a certificate asked for too early is 400
//   - a reissue takes missing fields from the order; a second one replaces the first; revoking one
//     certificate keeps the order; who may do which is answered with missing_permission and invalid_approver; a state
//     that does not allow a change is invalid_order_status, invalid_request_status or reissue_pending
//   - a request that met the rate limit does not count; an order that renews itself is like its predecessor
//   - addresses in list filters are compared in any case; dates there are UTC; filters[status]=pending includes processing, needs_approval, needs_csr
//   - 406 for an Accept header without JSON and for the zip formats; an HTML 404 outside of /services/v2
//   - a missing key is answered like a wrong one; a key of role Orders may use order/alternate

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { defaultAccount } from './account.ts';
import { type Answer, html } from './answer.ts';
import { authority } from './authority.ts';
import { setClock } from './clock.ts';
import { control } from './control.ts';
import { Faults, play, send } from './fault.ts';
import { isObject } from './json.ts';
import { Ledger } from './ledger.ts';
import { approve, cancel, issue, place, reject, revokeNow, setStatus, validateEmails } from './life.ts';
import { changeSettings, defaultSettings, type SandboxOptions } from './options.ts';
import type { SandboxOrder } from './order.ts';
import { pages } from './pages.ts';
import { seedOrders } from './seed.ts';
import { answer } from './service.ts';
import type { RecordedRequest, Sandbox } from './surface.ts';

export type { SandboxAccount } from './account.ts';
export type { Fault, FaultRule } from './fault.ts';
export type { SandboxKey, SandboxUser } from './keys.ts';
export type { DownloadMode, SandboxOptions } from './options.ts';
export type { SandboxOrder } from './order.ts';
export { documentedLimits, type RateLimit } from './rate.ts';
export type { Seed } from './seed.ts';
export type { RecordedRequest, Sandbox } from './surface.ts';

const base = '/services/v2';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = defaultSettings(defaultAccount());
  changeSettings(settings, options);
  const ledger = new Ledger(settings);
  const faults = new Faults();
  const requests: RecordedRequest[] = [];
  const closing = new AbortController();
  const sockets = new Map<number, { socket: Socket; connection: number }>();
  let connections = 0;
  let hugeBytesSent = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const method = request.method ?? '';
    const target = request.url ?? '/';
    const link = sockets.get(request.socket.remotePort ?? -1);
    if (!link) return;
    response.setHeader('date', ledger.now().toUTCString());
    if (target.startsWith('/sandbox/')) {
      send(response, await control(sandbox, method, target, body));
      return;
    }

    const [page = '', query = ''] = target.split('?', 2);
    const shown = await pages(sandbox, {
      method,
      path: page,
      query: new URLSearchParams(query),
      headers: request.headers,
      body,
    });
    if (shown !== undefined) return send(response, shown);

    const inside = target === base || target.startsWith(`${base}/`);
    const path = inside ? target.slice(base.length) : target;
    const key = request.headers['x-dc-devkey'];
    const recorded: RecordedRequest = {
      method,
      path,
      headers: request.headers,
      body,
      json: parsed(body),
      connection: link.connection,
      key: typeof key === 'string' ? key : undefined,
      status: undefined,
      fault: undefined,
    };
    requests.push(recorded);

    const started = performance.now();
    const fault = faults.next(method, path);
    recorded.fault = fault?.kind;
    const process = (): Promise<Answer> => {
      const mark = path.indexOf('?');
      return answer(
        ledger,
        inside
          ? {
              method,
              path: mark < 0 ? path : path.slice(0, mark),
              query: new URLSearchParams(mark < 0 ? '' : path.slice(mark)),
              key: recorded.key,
              accept: request.headers.accept,
              contentType: request.headers['content-type'],
              body,
            }
          : null,
      );
    };
    if (fault === undefined) {
      send(response, await process());
    } else {
      await play(fault, {
        response,
        socket: link.socket,
        process,
        signal: closing.signal,
        appear: (product, body) => sandbox.placeOrder(body, product),
        disappear: (orderId) => {
          order(orderId).visible = false;
        },
        countHugeBytes: (bytes) => {
          hugeBytesSent += bytes;
        },
      });
    }
    recorded.status = response.headersSent ? response.statusCode : undefined;
    const outcome = response.headersSent ? response.statusCode : 'no answer';
    const note = fault ? ` [${fault.kind}${'when' in fault && fault.when ? ` ${fault.when}` : ''}]` : '';
    settings.log(`${method} ${path} -> ${outcome}${note} ${Math.round(performance.now() - started)} ms`);
  }

  function listener(request: IncomingMessage, response: ServerResponse): void {
    handle(request, response).catch((error: unknown) => {
      // A client that went away in its own request, or the simulator is closing.
      if (closing.signal.aborted || request.destroyed || response.destroyed) return;
      settings.log(`the sandbox itself failed: ${error instanceof Error ? error.stack : error}`);
      if (response.headersSent) response.destroy();
      else send(response, html(500, 'The sandbox itself failed'));
    });
  }

  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  // As nginx does; the default of 5 s would end connections under a step that waits.
  server.keepAliveTimeout = 75_000;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    const port = socket.remotePort ?? -1;
    sockets.set(port, { socket, connection: connections });
    socket.on('close', () => {
      if (sockets.get(port)?.socket === socket) sockets.delete(port);
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, () => {
      server.off('error', reject);
      resolve();
    });
  });

  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const origin = `${options.tls ? 'https' : 'http'}://${host}:${port}`;
  const order = (orderId: number): SandboxOrder => {
    const found = ledger.find(orderId);
    if (!found) throw new Error(`the sandbox has no order ${orderId}`);
    return found;
  };

  const sandbox: Sandbox = {
    url: origin + base,
    origin,
    key: settings.key,
    requests,
    orders: ledger.orders,
    get connections() {
      return connections;
    },
    get hugeBytesSent() {
      return hugeBytesSent;
    },
    orderPosts: () =>
      // A reissue is posted one level deeper.
      requests.filter(({ method, path }) => method === 'POST' && /^\/order\/certificate\/[^/]+$/.test(path)),
    play: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    placeOrder: (body, product) =>
      place(ledger, { product, body: isObject(body) ? body : {}, placedBy: 'ui' }),
    setStatus: (orderId, status) => setStatus(ledger, order(orderId), status),
    approve: (orderId) => approve(ledger, order(orderId)),
    reject: (orderId) => reject(ledger, order(orderId)),
    cancel: (orderId) => cancel(ledger, order(orderId)),
    revoke: (orderId) => revokeNow(ledger, order(orderId), null),
    validateEmails: (orderId) => validateEmails(ledger, order(orderId)),
    issue: async (orderId) => {
      await issue(ledger, order(orderId));
    },
    certificate: async (orderId) => {
      const found = order(orderId);
      if (found.issuedAt === null) return undefined;
      const certificate = await ledger.certificate(found);
      return { ...certificate, chain: certificate.pem + (await authority()).intermediatePem };
    },
    configure: (changes) => changeSettings(settings, changes),
    seedOrders: (count, seed) => seedOrders(ledger, count, seed),
    now: () => settings.now(),
    setClock: (moment) => setClock(settings, moment),
    passDays: (days) => setClock(settings, new Date(settings.now().getTime() + days * 86_400_000)),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      for (const { socket } of sockets.values()) socket.destroy();
      await closed;
    },
  };
  return sandbox;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
