import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { RequestError } from '../base/errors.ts';
import type { OneSocket } from './one-socket.ts';

/** More than any answer of CertCentral needs; an error page or a wrong host may send more. */
const MAX_BODY_BYTES = 1024 * 1024;
/** How long the answer to a request that may cost money is still listened to after the job was canceled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;

export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: URL;
  headers: Record<string, string>;
  body?: string;
  /** The bytes of the response that are read at most; 1 MiB unless given. */
  maxBytes?: number | undefined;
};

export type HttpResponse = {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body was longer than `maxBytes` and the rest was not read. */
  truncated: boolean;
};

export type Limits = {
  /** Deadline, from the first byte of the request to the last of the answer. */
  timeoutSeconds: number;
  /** The input that sets the deadline, for its message; empty if the user cannot change it. */
  timeoutInput: string;
  /** Fires when the job is canceled: a request that was sent and is no GET gets a few seconds to be answered. */
  canceled: AbortSignal;
};

/**
 * Sends one request and reads the whole answer, whatever its status. Redirects are not followed.
 *
 * @throws {RequestError} `undelivered` or `unclear`
 */
export async function sendRequest(
  socket: OneSocket,
  message: HttpRequest,
  limits: Limits,
): Promise<HttpResponse> {
  await unaskedAnswers();
  if (limits.canceled.aborted) throw new RequestError('undelivered', 'The job was canceled.');
  const outgoing = request(socket, message);
  const delivery = watchDelivery(outgoing, socket.proxied);
  const time = watchTime(() => message.method === 'GET' || !delivery.delivered, limits);
  try {
    const answer = answerTo(outgoing, message.maxBytes ?? MAX_BODY_BYTES);
    outgoing.end(message.body);
    return await Promise.race([answer, time.over]);
  } catch (cause) {
    outgoing.destroy();
    const { host } = message.url;
    const { delivered } = delivery;
    const reason =
      cause instanceof TimeOver
        ? cause.message
        : describe(cause, { delivered, host, proxied: socket.proxied });
    throw new RequestError(delivered ? 'unclear' : 'undelivered', `${message.method} ${host}: ${reason}`, {
      cause,
    });
  } finally {
    time.stop();
  }
}

/**
 * Lets an unsolicited response be noticed before the request goes out (see `OneSocket`): of
 * two turns of the event loop, the second has read what had come when this was called.
 */
async function unaskedAnswers(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function request(socket: OneSocket, { method, url, headers, body }: HttpRequest): ClientRequest {
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return socket.request(url, { method, headers: { ...headers, ...length } });
}

/**
 * Whether the request can have arrived. Until the connection is made (for https: the TLS session),
 * no byte of it can have; from then on it may have, whatever happens.
 */
function watchDelivery(outgoing: ClientRequest, proxied: boolean): { readonly delivered: boolean } {
  const delivery = { delivered: false };
  const established = () => {
    delivery.delivered = true;
  };
  outgoing.once('socket', (socket: Socket) => {
    // The socket of a tunnel comes with its TLS session already up; any other is up once it is authorized.
    const secures = socket instanceof TLSSocket && !proxied;
    if (secures ? socket.authorized : !socket.connecting) established();
    else socket.once(secures ? 'secureConnect' : 'connect', established);
  });
  outgoing.once('response', established);
  return delivery;
}

class TimeOver extends Error {}

/**
 * `over` is rejected at the deadline and on cancellation, and never fulfilled.
 *
 * @param isIdle whether nothing that was sent can have changed anything yet
 */
function watchTime(
  isIdle: () => boolean,
  { timeoutSeconds, timeoutInput, canceled }: Limits,
): { over: Promise<never>; stop(): void } {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const deadline = setTimeout(
    () => reject(new TimeOver(`No complete response within ${timeoutSeconds} s${timeoutInput}.`)),
    timeoutSeconds * 1000,
  );
  let grace: NodeJS.Timeout | undefined;
  const cancel = () => {
    const end = () => reject(new TimeOver('The job was canceled.'));
    // At once, and not with a timer: until it fires, the connection could be made and the request be sent.
    if (isIdle()) end();
    else grace = setTimeout(end, CANCELLATION_GRACE_MILLISECONDS);
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

function answerTo(outgoing: ClientRequest, maxBytes: number): Promise<HttpResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
  outgoing.on('error', reject);
  outgoing.on('response', (incoming) => readAnswer(incoming, maxBytes).then(resolve, reject));
  return promise;
}

function readAnswer(incoming: IncomingMessage, maxBytes: number): Promise<HttpResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (truncated: boolean) =>
    resolve({
      status: incoming.statusCode ?? 0,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      truncated,
    });
  incoming.on('data', (chunk: Buffer) => {
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
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function describe(
  cause: unknown,
  { delivered, host, proxied }: { delivered: boolean; host: string; proxied: boolean },
): string {
  const code = errorCode(cause);
  const via = proxied ? ' The connection goes through the proxy of https_proxy.' : '';
  if (delivered) {
    return `The connection broke before the response was complete${code === '' ? '' : ` (${code})`}.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The name ${host} could not be resolved (${code}).${via || ' Check api-url.'}`;
  if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) {
    return (
      `No TLS connection to ${host} (${code}).${via} ` +
      'If a company proxy replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA.'
    );
  }
  const detail = code === '' ? 'connection closed' : code;
  return `No connection to ${host} (${detail}).${via}`;
}
