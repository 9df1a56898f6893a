// The responses of the simulator, refusals included.

export type Answer = { status: number; headers: Record<string, string | string[]>; body: string };

/** One entry of `errors`; the code is `base` or `base|detail` (docs/certcentral.md, "Errors"). */
export type ErrorEntry = { code: string; message: string };

/** Thrown by any part of the service; becomes the JSON error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: ErrorEntry[];
  headers: Record<string, string> = {};

  constructor(status: number, ...errors: ErrorEntry[]) {
    super(errors.map((entry) => `${entry.code}: ${entry.message}`).join('; '));
    this.status = status;
    this.errors = errors;
  }

  with(headers: Record<string, string>): this {
    this.headers = headers;
    return this;
  }
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** 204 of cancel, request update and e-mail token (docs/certcentral.md, "Requests"). */
export function empty(): Answer {
  return { status: 204, headers: {}, body: '' };
}

export function html(status: number, title: string): Answer {
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

/** docs/certcentral.md, "Errors": documented as an array; one fixture in the field has a single object. */
export function refused(refusal: Refusal, shape: 'array' | 'object'): Answer {
  const answer = json(refusal.status, { errors: shape === 'object' ? refusal.errors[0] : refusal.errors });
  return { ...answer, headers: { ...answer.headers, ...refusal.headers } };
}

/** The text that the service also has for wrong addresses. */
export function generallyNotFound(): Refusal {
  return new Refusal(404, { code: 'not_found', message: 'The specified resource was not found.' });
}

export function notFound(
  what: 'order' | 'product' | 'route' | 'request' | 'certificate' | 'organization',
): Refusal {
  return new Refusal(404, { code: `not_found|${what}`, message: `The specified ${what} was not found.` });
}
