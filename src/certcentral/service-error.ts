import { fields, listOf, readText } from './answer-fields.ts';
import type { HttpResponse } from './send.ts';

/** The documented list of errors, and what else services send: one object, texts, or the fields at the top. */
const errorFields = fields({ code: readText, message: readText });
const errorList = listOf((item): ServiceError | undefined =>
  typeof item === 'string' ? { message: item } : errorFields(item),
);
const errorAnswer = fields({
  errors: (value) => errorList(value) ?? [],
  code: readText,
  message: readText,
});

/** One error of an answer. */
export type ServiceError = { code?: string | undefined; message?: string | undefined };

/** What an answer says is wrong, in whatever form. */
export function errorsIn(answer: HttpResponse): ServiceError[] {
  const read = errorAnswer(parseJson(answer));
  return read === undefined || read.errors.length > 0 ? (read?.errors ?? []) : [read];
}

export function codesOf(errors: ServiceError[]): string[] {
  return errors.flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/**
 * Whether an error is in the words of the API: `errors` with a code that is a word. Firewalls and
 * gateways answer in JSON, too, with numbers as codes, with texts, or with code and message at the top;
 * such an answer can come on the way back from an order that was placed (docs/certcentral.md, "Errors").
 */
export function isOwnError(answer: HttpResponse): boolean {
  const { errors } = errorAnswer(parseJson(answer)) ?? { errors: [] };
  return answer.status >= 400 && codesOf(errors).some((code) => /^[a-z]/i.test(code));
}

/** The certificate is issued, but cannot be downloaded yet; said with any status. */
export function isNotYet(codes: readonly string[]): boolean {
  return codes.includes('cert_unavailable_processing');
}

/** The object in a body; an empty list stands for an empty object. `undefined` where there is none. */
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
