// The CertCentral service: who may ask, which route answers.

import { type Answer, html, notFound, Refusal, refused } from './answer.ts';
import { advance } from './clock.ts';
import { checkRestriction, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { keyOf } from './options.ts';
import { type Handler, routes } from './routes.ts';
import { unparsable } from './validation.ts';

export type Call = {
  method: string;
  /** After `/services/v2`, without the query. */
  path: string;
  query: URLSearchParams;
  key: string | undefined;
  accept: string | undefined;
  contentType: string | undefined;
  body: string;
};

export async function answer(ledger: Ledger, call: Call | null): Promise<Answer> {
  // Assumed: outside of the API's base path the web server answers with a page.
  if (call === null) return html(404, '404 Not Found');
  try {
    const user = authorize(ledger, call);
    advance(ledger);
    const { handler, parts } = route(call);
    const writes = call.method === 'POST' || call.method === 'PUT';
    const [name = '', detail = ''] = parts;
    const body = writes && call.body !== '' ? parse(call) : undefined;
    return await handler({ ledger, name, detail, query: call.query, body, user });
  } catch (error) {
    if (error instanceof Refusal) return refused(error, ledger.settings.errors);
    throw error;
  }
}

/** The user behind the key. */
function authorize({ settings, windows }: Ledger, { key, method, path, accept }: Call): SandboxUser {
  const known = keyOf(settings, key);
  if (!known) {
    // Recorded on the wire (docs/certcentral.md, "Errors"); that a missing key is answered alike is assumed.
    throw new Refusal(403, {
      code: 'access_denied|access_denied_invalid_key',
      message: 'Access denied due to access_denied_invalid_key.',
    });
  }
  const { rateLimits, retryAfter } = settings;
  if (rateLimits.length > 0 && !windows.letIn(known.key, rateLimits, performance.now())) {
    const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
    throw new Refusal(429, {
      code: 'request_limit_exceeded',
      message: 'Service unavailable, please limit request volume',
    }).with(headers);
  }
  checkRestriction(known, method, path);
  const json = path.includes('/download/') || (accept ?? '*/*').match(/\*\/\*|application\/(json|\*)/);
  if (!json)
    throw new Refusal(406, { code: 'not_acceptable', message: 'The Accept header is not supported.' });
  return known.user;
}

function route({ method, path }: Call): { handler: Handler; parts: string[] } {
  const segments = path.split('/');
  for (const [verb, pattern, handler] of routes) {
    const expected = pattern.split('/');
    if (verb !== method || expected.length !== segments.length) continue;
    if (!expected.every((segment, index) => segment === ':' || segment === segments[index])) continue;
    const raw = segments.filter((_, index) => expected[index] === ':');
    try {
      return { handler, parts: raw.map(decodeURIComponent) };
    } catch {
      break;
    }
  }
  throw notFound('route');
}

function parse({ contentType, body }: Call): unknown {
  // The service also takes XML (docs/certcentral.md, "Errors"); the simulator does not.
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) throw unparsable();
  try {
    return JSON.parse(body);
  } catch {
    throw unparsable();
  }
}
