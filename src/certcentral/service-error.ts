import * as z from 'zod/mini';
import { meaningOf } from './codes.ts';
import * as field from './fields.ts';
import type { HttpResponse } from './send.ts';

/** One error of a response. */
export type ServiceError = { code: string | undefined; message: string | undefined };

/** An object, or its text alone; older parts of the API call the message `description`. */
const ErrorItem = z.pipe(
  z.transform((value) => (typeof value === 'string' ? { message: value } : value)),
  z.pipe(
    z.object({ code: field.text, message: field.text, description: field.text }),
    z.transform(
      ({ code, message, description }): ServiceError => ({ code, message: message ?? description }),
    ),
  ),
);

/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const ErrorResponse = z.object({
  errors: z.catch(field.list(ErrorItem), []),
  error: z.catch(z.optional(ErrorItem), undefined),
  code: field.text,
  message: field.text,
  description: field.text,
});

/** The errors in a response, in whatever form. */
export function errorsIn(response: HttpResponse): ServiceError[] {
  const json = parseJson(response);
  const found = ErrorResponse.safeParse(Array.isArray(json) ? { errors: json } : json).data;
  if (found === undefined) return [];
  if (found.errors.length > 0) return found.errors;
  const { code, message = found.description } = found;
  // A gateway gives the name of the status beside its message.
  const isText = found.error !== undefined && found.error.code === undefined && message !== undefined;
  return [isText ? { code, message } : (found.error ?? { code, message })];
}

export function codesOf(errors: ServiceError[]): string[] {
  return errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/**
 * Whether an error is in the words of the API: `errors` with a code that is a word. Firewalls and
 * gateways respond in JSON, too, with numbers as codes, with texts, or with code and message at the top;
 * such a response can belong to an order that was placed (docs/certcentral.md, "Errors").
 */
export function isOwnError(response: HttpResponse): boolean {
  const errors = ErrorResponse.safeParse(parseJson(response)).data?.errors ?? [];
  return response.status >= 400 && codesOf(errors).some((code) => /^[a-z]/i.test(code));
}

/** The certificate is issued, but cannot be downloaded yet; arrives with any status. */
export function isNotYet(response: HttpResponse): boolean {
  return meaningOf(codesOf(errorsIn(response))) === 'not ready';
}

/** The object in a body; an empty list stands for an empty object. `undefined` if there is none. */
export function parseJson({ body, truncated }: Pick<HttpResponse, 'body' | 'truncated'>): object | undefined {
  if (truncated) return undefined;
  try {
    const json: unknown = JSON.parse(body);
    if (Array.isArray(json) && json.length === 0) return {};
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
