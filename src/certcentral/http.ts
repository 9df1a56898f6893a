import * as http from 'node:http';
import * as https from 'node:https';
import { TLSSocket } from 'node:tls';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { pause } from '../base/cancellation.ts';
import { RequestError } from '../base/errors.ts';

/** More than an answer about one order needs; an error page or a wrong host may send more. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Tries of one request in all, where it certainly was not processed. */
const MAX_TRIES = 4;
/** A longer `Retry-After` ends the step: a runner that sleeps is paid for, too. */
const MAX_RETRY_AFTER_SECONDS = 120;
/** How long a request that may cost money is still listened to after the job was cancelled. */
const CANCELLATION_GRACE_MILLISECONDS = 4000;

export type Request = {
  method: 'GET' | 'POST' | 'PUT';
  url: URL;
  headers: Record<string, string>;
  body?: string;
  /** Tries in all, where it certainly was not processed; 4 unless given. */
  tries?: number | undefined;
  /** A deadline below that of the connection. */
  timeoutSeconds?: number | undefined;
  /** How much of the answer is read; 1 MiB unless given. */
  maxBytes?: number | undefined;
};

export type Answer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
  /** The body was longer than is read, and the rest was not read. */
  truncated: boolean;
};

export type ConnectionOptions = {
  /** Deadline of one exchange, from the first byte to the last of the answer. */
  timeoutSeconds: number;
  /** Fires when the job is cancelled: GETs end at once, a POST gets a few seconds to answer. */
  cancelled: AbortSignal;
  /** Tells people why the step waits. */
  log: (line: string) => void;
  /** How to wait between tries; replaced in tests. */
  wait?: typeof pause;
};

/** A connection to one host. */
export type Connection = {
  /**
   * Sends the request and reads the whole answer, whatever its status. It is sent again, at most
   * four times in all, only where it certainly was not processed: no connection, or 429.
   *
   * @throws {RequestError} `undelivered` or `unclear`; a status is never an error here.
   */
  send(request: Request): Promise<Answer>;
  close(): void;
};

/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, an answer that is cut
 * is an error, and each failure says whether the request can have arrived.
 *
 * Whether a proxy applies follows the toolkit's rules (`https_proxy`, `no_proxy`, credentials);
 * the tunnel is Node's own (`proxyEnv`, Node 24.5), which keeps it open between requests.
 */
export function openConnection(base: URL, options: ConnectionOptions): Connection {
  const proxy = getProxyUrl(base)?.href;
  const settings = { keepAlive: true, maxSockets: 1 };
  const agent =
    base.protocol === 'https:'
      ? new https.Agent(proxy === undefined ? settings : { ...settings, proxyEnv: { HTTPS_PROXY: proxy } })
      : new http.Agent(settings);
  const wait = options.wait ?? pause;

  async function send(request: Request): Promise<Answer> {
    const tries = request.tries ?? MAX_TRIES;
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= tries;
      const outcome = await exchange(agent, request, options, proxy !== undefined).catch((error: unknown) => {
        if (last || !isTransient(error)) throw error;
        return error;
      });
      const failed = outcome instanceof RequestError;
      if (!failed && (outcome.status !== 429 || last)) return outcome;

      const seconds = failed ? 2 ** (attempt - 1) : retryDelay(outcome, attempt);
      if (!failed && seconds > MAX_RETRY_AFTER_SECONDS) return outcome;
      const reason = failed ? outcome.message : 'CertCentral answered 429 (rate limit).';
      options.log(`${reason} Try ${attempt + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
      await wait(seconds, options.cancelled);
    }
  }

  // While a proxy has not answered CONNECT, neither request nor agent know the socket; left alone it
  // would keep the process alive after the deadline.
  let newest: ReturnType<typeof agent.createConnection>;
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

function exchange(
  agent: http.Agent,
  request: Request,
  options: ConnectionOptions,
  proxied: boolean,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { url, method, headers, body, maxBytes = MAX_BODY_BYTES } = request;
  const { cancelled } = options;
  const limit = request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '';
  const timeoutSeconds = Math.min(request.timeoutSeconds ?? options.timeoutSeconds, options.timeoutSeconds);
  const where = `${method} ${url.host}`;
  if (cancelled.aborted) {
    return Promise.reject(new RequestError('undelivered', 'The job was cancelled.'));
  }

  // Until the connection (for https: the TLS session) stands, no byte of the request can have
  // arrived; from then on it may have, whatever happens.
  let delivered = false;
  let ended: string | undefined;
  const transport = url.protocol === 'https:' ? https : http;
  const outgoing = transport.request(url, {
    method,
    agent,
    headers: body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
  });
  const end = (why: string) => {
    ended ??= why;
    outgoing.destroy();
    fail(undefined);
  };
  const deadline = setTimeout(
    () => end(`No complete answer within ${timeoutSeconds} s${limit}.`),
    timeoutSeconds * 1000,
  );
  let grace: NodeJS.Timeout | undefined;
  const cancel = () => {
    const milliseconds = method !== 'GET' ? CANCELLATION_GRACE_MILLISECONDS : 0;
    grace = setTimeout(() => end('The job was cancelled.'), milliseconds);
  };
  const settle = () => {
    clearTimeout(deadline);
    clearTimeout(grace);
    cancelled.removeEventListener('abort', cancel);
  };
  const fail = (cause: unknown) => {
    settle();
    const failure = delivered ? 'unclear' : 'undelivered';
    const reason = ended ?? describe(cause, { delivered, host: url.host, proxied });
    reject(new RequestError(failure, `${where}: ${reason}`, { cause }));
  };

  cancelled.addEventListener('abort', cancel, { once: true });
  outgoing.on('socket', (socket) => {
    const established = () => {
      delivered = true;
    };
    if (outgoing.reusedSocket) established();
    // The socket of a tunnel comes with its TLS session already up.
    else if (socket instanceof TLSSocket && !proxied) socket.once('secureConnect', established);
    else if (socket.connecting) socket.once('connect', established);
    else established();
  });
  outgoing.on('error', fail);
  outgoing.on('response', (incoming) => {
    delivered = true;
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (truncated: boolean) => {
      settle();
      const status = incoming.statusCode ?? 0;
      resolve({
        status,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        truncated,
      });
    };
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
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
function retryDelay(answer: Answer, attempt: number): number {
  return retryAfterSeconds(answer) ?? 3 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}

/** The `Retry-After` of an answer (seconds or a date), where it has one that can be read. */
export function retryAfterSeconds({ headers }: Answer): number | undefined {
  const header = headers['retry-after'];
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Connection failures that the next second may cure. A wrong name or certificate is not one. */
function isTransient(error: unknown): error is RequestError {
  if (!(error instanceof RequestError) || error.failure !== 'undelivered') return false;
  return ['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(errorCode(error.cause));
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function describe(
  cause: unknown,
  { delivered, host, proxied }: { delivered: boolean; host: string; proxied: boolean },
): string {
  const code = errorCode(cause);
  const via = proxied ? ' The connection goes through the proxy of https_proxy.' : '';
  if (delivered) {
    return `The connection broke before the answer was complete${code === '' ? '' : ` (${code})`}.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The name ${host} could not be resolved (${code}).${via}`;
  if (/^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_|EPROTO)/.test(code)) {
    return (
      `No TLS connection to ${host} (${code}).${via} ` +
      'Where a company proxy replaces certificates, NODE_EXTRA_CA_CERTS has to name its CA.'
    );
  }
  const detail = code === '' ? 'connection closed' : code;
  return `No connection to ${host} (${detail}).${via}`;
}
