// Misbehaviour on the wire. A fault meets a request that was received whole; `before` = it is never
// processed, `after` = it is processed (an order is placed) and then the fault plays.

import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, html, json } from './answer.ts';
import { edited, foreignMembers } from './edit.ts';

export type Fault =
  /**
   * Default `before`; default body a JSON error, for 429 the documented one (docs/certcentral.md, "Rate
   * limits").
   */
  | {
      kind: 'status';
      status: number;
      body?: string;
      headers?: Record<string, string>;
      when?: 'before' | 'after';
    }
  /** RST. `mid-body`: processed, headers and half of the real body first. */
  | { kind: 'reset'; when: 'before' | 'after' | 'mid-body' }
  /** FIN without an answer. */
  | { kind: 'close'; when: 'before' | 'after' }
  /**
   * Processed; the connection ends (FIN) after the headers, a promised content-length and half of the body.
   */
  | { kind: 'cut' }
  /** Never answers, until the client goes or the simulator is closed. */
  | { kind: 'stall'; when: 'before' | 'after' | 'mid-body' }
  /** Processed; one byte of the body at a time, by default every 100 ms. */
  | { kind: 'drip'; everyMilliseconds?: number }
  /** Then answers normally. */
  | { kind: 'delay'; milliseconds: number; when?: 'before' | 'after' }
  /** Default `before`. */
  | { kind: 'redirect'; location: string; status?: number; when?: 'before' | 'after' }
  /** Default `before` and 502. */
  | { kind: 'html'; status?: number; when?: 'before' | 'after' }
  /**
   * An HTML page of `bytes` (default 5,000,000; Infinity = endless) without content-length, default 502.
   * Loopback buffers swallow some MB unread: to prove that a client stops, take more and look at
   * hugeBytesSent.
   */
  | { kind: 'huge'; status?: number; bytes?: number; when?: 'before' | 'after' }
  /** Processed; the real answer, its JSON cut in the middle, a complete HTTP exchange. */
  | { kind: 'malformed-json' }
  /** Processed; the real status unless another is given, but this body. */
  | { kind: 'body'; body: string; status?: number; contentType?: string }
  /** Processed; the real answer with these members set, by paths such as `certificate.id` or `orders.0.status`. */
  | { kind: 'edit'; set: Record<string, unknown> }
  /** Processed; order info that is about another order ID, reference, or reference but for its case. */
  | { kind: 'foreign'; what: 'order' | 'reference' | 'case' }
  /**
   * An unsolicited response arrives through the connection, which a careless client takes for the response to its
   * request. Default: a 201 with an order. `after` (default): milliseconds after the real response,
   * default 5, so on an idle connection; `before`: before the request is processed and answered.
   */
  | {
      kind: 'unasked';
      body?: string;
      status?: number;
      milliseconds?: number;
      when?: 'before' | 'after';
    }
  /** Processed; then an order is placed as if in the UI, and the answer is sent. */
  | { kind: 'appear'; product: string; body: object }
  /** Processed; then no user may view the order any more, and the answer is sent. */
  | { kind: 'disappear'; orderId: number }
  /** E.g. kills the client, or places another order; then answers normally. */
  | { kind: 'hook'; run: () => void | Promise<void>; when?: 'before' | 'after' };

export type FaultRule = {
  method?: string;
  /** A string is the beginning of the path after /services/v2; a RegExp sees the path with its query. */
  path?: string | RegExp;
  /** Number of matching requests that pass first. */
  skip?: number;
  /** Default 1; Infinity is allowed. */
  times?: number;
  fault: Fault;
};

/** The queue of faults: the first rule that fits and has turns left plays. */
export class Faults {
  #rules: { rule: FaultRule; skip: number; times: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, skip: rule.skip ?? 0, times: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules = [];
  }

  next(method: string, path: string): Fault | undefined {
    for (const entry of this.#rules) {
      const { rule } = entry;
      if (entry.times <= 0 || (rule.method && rule.method.toUpperCase() !== method)) continue;
      if (typeof rule.path === 'string' && !path.startsWith(rule.path)) continue;
      // `search` and not `test`: a global RegExp keeps a position between tests.
      if (rule.path instanceof RegExp && path.search(rule.path) < 0) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.times -= 1;
      return rule.fault;
    }
    return undefined;
  }
}

export type Exchange = {
  response: ServerResponse;
  /** The TCP connection, under TLS too. */
  socket: Socket;
  process: () => Promise<Answer>;
  /** Fires when the simulator closes. */
  signal: AbortSignal;
  countHugeBytes: (bytes: number) => void;
  appear: (product: string, body: object) => void;
  disappear: (orderId: number) => void;
};

/** docs/certcentral.md, "Errors": the headers of nginx and Imperva. */
const edgeHeaders = {
  server: 'nginx',
  'cache-control': 'private,no-cache',
  'strict-transport-security': 'max-age=31536000',
  'x-cdn': 'Imperva',
  'x-iinfo': '10-20893031-20893035 NNNY CT(34 33 0) RT(1697192345678 12) q(0 0 1 0) r(3 3) U12',
  'set-cookie': ['visid_incap_2265=sandbox; path=/; HttpOnly', 'nlbi_2265=sandbox; path=/'],
};

function writeHead(response: ServerResponse, { status, headers, body }: Answer): void {
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...edgeHeaders, ...length, ...headers });
}

export function send(response: ServerResponse, answer: Answer): void {
  writeHead(response, answer);
  response.end(answer.status === 204 ? undefined : answer.body);
}

/** True when the kernel took the bytes, false when the connection is gone. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const gone = () => resolve(false);
    if (response.destroyed || response.socket?.destroyed !== false) return gone();
    response.once('close', gone);
    response.write(bytes, (error) => {
      response.off('close', gone);
      resolve(!error);
    });
  });
}

async function sendHalf(response: ServerResponse, answer: Answer): Promise<void> {
  writeHead(response, answer);
  const bytes = Buffer.from(answer.body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (half.length === 0) response.flushHeaders();
  else await write(response, half);
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>): Answer {
  const known: Record<number, [code: string, message: string]> = {
    429: ['request_limit_exceeded', 'Service unavailable, please limit request volume'],
    503: ['service_unavailable', 'Service unavailable.'],
  };
  const [code, message] = known[fault.status] ?? ['internal_server_error', 'An unexpected error occurred.'];
  const answer = json(fault.status, { errors: [{ code, message }] });
  return { ...answer, headers: { ...answer.headers, ...fault.headers }, body: fault.body ?? answer.body };
}

function title(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? 'Client Closed Request'}`;
}

const unaskedOrder = { id: 4_321_001, requests: [{ id: 8_765_001, status: 'approved' }] };

async function sendUnasked(
  { response, process, signal }: Exchange,
  fault: Extract<Fault, { kind: 'unasked' }>,
): Promise<void> {
  const { body = JSON.stringify(unaskedOrder), status = 201, milliseconds = 5, when = 'after' } = fault;
  // The response lets go of its connection when it ends.
  const { socket } = response;
  const length = Buffer.byteLength(body);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nserver: nginx\r\ncontent-type: application/json`;
  const unasked = `${head}\r\ncontent-length: ${length}\r\n\r\n${body}`;
  if (when === 'before') socket?.write(unasked);
  send(response, await process());
  if (when === 'before') return;
  await sleep(milliseconds, undefined, { signal });
  if (socket?.destroyed === false) socket.write(unasked);
}

async function sendHuge(exchange: Exchange, status: number, bytes: number): Promise<void> {
  const { response } = exchange;
  response.writeHead(status, { ...edgeHeaders, 'content-type': 'text/html' });
  const chunk = Buffer.from('<p>The service is not available at the moment.</p>\n'.repeat(1285));
  for (let left = bytes; left > 0; left -= chunk.length) {
    const part = chunk.subarray(0, Math.min(left, chunk.length));
    if (!(await write(response, part))) return;
    exchange.countHugeBytes(part.length);
  }
  response.end();
}

async function drip(exchange: Exchange, answer: Answer, every: number): Promise<void> {
  const { response, signal } = exchange;
  writeHead(response, answer);
  for (const byte of Buffer.from(answer.body)) {
    if (!(await write(response, Uint8Array.of(byte)))) return;
    await sleep(every, undefined, { signal });
  }
  response.end();
}

export async function play(fault: Fault, exchange: Exchange): Promise<void> {
  const { response, socket, process, signal } = exchange;
  const after = 'when' in fault && fault.when !== undefined && fault.when !== 'before';
  switch (fault.kind) {
    case 'status':
      if (after) await process();
      return send(response, statusAnswer(fault));
    case 'html':
      if (after) await process();
      return send(response, html(fault.status ?? 502, title(fault.status ?? 502)));
    case 'huge':
      if (after) await process();
      return sendHuge(exchange, fault.status ?? 502, fault.bytes ?? 5_000_000);
    case 'redirect':
      if (after) await process();
      return send(response, {
        ...html(fault.status ?? 302, 'Moved'),
        headers: { 'content-type': 'text/html', location: fault.location },
      });
    case 'reset':
    case 'close': {
      const answer = after ? await process() : undefined;
      if (fault.when === 'mid-body' && answer) {
        await sendHalf(response, answer);
        // Time for the client to read, since an RST may discard what it has not read yet.
        await sleep(10, undefined, { signal });
      }
      if (fault.kind === 'reset') socket.resetAndDestroy();
      else socket.destroy();
      return;
    }
    case 'cut':
      await sendHalf(response, await process());
      socket.end();
      response.destroy();
      return;
    case 'stall': {
      const answer = after ? await process() : undefined;
      if (fault.when === 'mid-body' && answer) await sendHalf(response, answer);
      return;
    }
    case 'drip':
      return drip(exchange, await process(), fault.everyMilliseconds ?? 100);
    case 'delay': {
      if (!after) await sleep(fault.milliseconds, undefined, { signal });
      const answer = await process();
      if (after) await sleep(fault.milliseconds, undefined, { signal });
      return send(response, answer);
    }
    case 'malformed-json': {
      const answer = await process();
      return send(response, { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) });
    }
    case 'body': {
      const answer = await process();
      const contentType = fault.contentType ?? 'application/json';
      return send(response, {
        status: fault.status ?? answer.status,
        headers: { 'content-type': contentType },
        body: fault.body,
      });
    }
    case 'edit':
      return send(
        response,
        edited(await process(), () => fault.set),
      );
    case 'foreign':
      return send(
        response,
        edited(await process(), (info) => foreignMembers(info, fault.what)),
      );
    case 'unasked':
      return sendUnasked(exchange, fault);
    case 'appear': {
      const answer = await process();
      exchange.appear(fault.product, fault.body);
      return send(response, answer);
    }
    case 'disappear': {
      const answer = await process();
      exchange.disappear(fault.orderId);
      return send(response, answer);
    }
    case 'hook': {
      if (!after) await fault.run();
      const answer = await process();
      if (after) await fault.run();
      return send(response, answer);
    }
  }
}
