import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A string of a response: where it is, without what differs between two responses of one kind. */
export type Place = string;

/** A proxy before the sandbox that replaces one string of the responses, or all. */
export type Tampering = {
  url: string;
  /** Every place that was seen. */
  places: Set<Place>;
  close(): Promise<void>;
};

/** @param replace what to put in a place; `undefined` leaves it */
export async function tamper(
  url: string,
  replace: (place: Place, text: string) => string | undefined,
): Promise<Tampering> {
  const places = new Set<Place>();
  const changed = (place: Place, text: string) => {
    places.add(place);
    return replace(place, text) ?? text;
  };
  const server = createServer((incoming, outgoing) => {
    const kind = `${incoming.method} ${incoming.url?.replace(/\?.*|\/[\w-]*\d[\w-]*/g, '')}`;
    const forwarded = request(
      new URL(incoming.url ?? '/', url),
      { method: incoming.method, headers: { ...incoming.headers, connection: 'close' } },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const body = tampered(Buffer.concat(chunks).toString(), kind, changed);
        outgoing.writeHead(response.statusCode ?? 500, withLength(response.headers, body)).end(body);
      },
    );
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: url.replace(/:\d+/, `:${port}`),
    places,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function withLength(headers: IncomingHttpHeaders, body: string) {
  const { 'transfer-encoding': _, connection: __, ...rest } = headers;
  return { ...rest, 'content-length': Buffer.byteLength(body) };
}

function tampered(body: string, kind: string, changed: (place: Place, text: string) => string): string {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return body === '' ? body : changed(`${kind} body`, body);
  }
  const walk = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') return changed(place, value);
    if (Array.isArray(value)) return value.map((item) => walk(item, `${place}[]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, `${place}.${name}`)]),
    );
  };
  return JSON.stringify(walk(json, kind));
}
