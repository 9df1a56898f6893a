/** The values of the output `error-code`. They are public: workflows branch on them. */
export const ERROR_CODES = [
  'invalid_input',
  'not_allowed',
  'api_refused',
  'not_ordered',
  'unknown_outcome',
  'rate_limited',
  'reference_conflict',
  'csr_mismatch',
  'order_closed',
  'not_issued',
  'certificate_mismatch',
  'rows_failed',
  'renewal_useless',
  'internal_error',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The failure of a step. Its message is complete: what was being done, the response, and
 * what to do next.
 */
export class ActionError extends Error {
  override name = 'ActionError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/**
 * How a request failed, seen from the one question that matters for money: can CertCentral have
 * processed it?
 *
 * - `undelivered`: no. The request never left: name resolution, connection, TLS or proxy failed.
 * - `limited`: no. CertCentral answered 429.
 * - `refused`: no. CertCentral answered with another 4xx than 408 and 429, after a POST or PUT in its own
 *   JSON; after a GET a redirect counts, too.
 * - `unclear`: perhaps. Timeout, reset, 408, 5xx, an answer that was cut or cannot be understood; after a
 *   POST or PUT also a redirect, and a 4xx that any server in between can have sent.
 */
export type Failure = 'undelivered' | 'limited' | 'refused' | 'unclear';

/** The meaning of DigiCert's error code for the next action of a step (src/certcentral/codes.ts). */
export type Meaning =
  | 'wrong key'
  | 'no permission'
  | 'denied'
  | 'not found'
  | 'no order'
  | 'no product'
  | 'no path'
  | 'not ready'
  | 'revoked';

/** A request to CertCentral that got no usable response. The message describes the response. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly failure: Failure;
  /** HTTP status, if there was one. */
  readonly status: number | undefined;
  /** DigiCert's error codes, in the order of the answer. */
  readonly codes: readonly string[];
  /** The meaning of the first of these codes, if it is known. */
  readonly meaning: Meaning | undefined;
  /** The response is not from CertCentral's API: HTML or other text instead of JSON. */
  readonly foreign: boolean;
  /** The value of `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;
  /** The advice to the user, if there is one. */
  readonly hint: string | undefined;

  constructor(
    failure: Failure,
    message: string,
    details: {
      status?: number;
      codes?: readonly string[];
      meaning?: Meaning | undefined;
      foreign?: boolean;
      retryAfterSeconds?: number | undefined;
      hint?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.failure = failure;
    this.status = details.status;
    this.codes = details.codes ?? [];
    this.meaning = details.meaning;
    this.foreign = details.foreign ?? false;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.hint = details.hint;
  }
}

/**
 * Returns the result of a promise, or, if it fails with an error of this kind, the result of `handle`. Any
 * other error is thrown as it is: it is a bug, or it is for the caller.
 */
export async function catchError<Kind extends Error, Value, Other>(
  kind: new (...args: never[]) => Kind,
  promise: Promise<Value>,
  handle: (error: Kind) => Other | Promise<Other>,
): Promise<Value | Other> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof kind) return handle(error);
    throw error;
  }
}

/** Returns the result of a request; `undefined` if CertCentral refuses it. */
export function unlessRefused<Value>(request: Promise<Value>): Promise<Value | undefined> {
  return catchError(RequestError, request, (error) => {
    if (error.failure === 'refused') return undefined;
    throw error;
  });
}

/** `message`, with its hint if there is one. */
export function withHint(error: RequestError): string {
  return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}

/**
 * The failure of a step whose request failed.
 *
 * @param fallback the code if CertCentral neither limited nor refused the request in its own words.
 *   `not_ordered` is for look-ups before an order: of those only a refused key or user is `api_refused`,
 *   since any other refusal only means that the look-up failed
 * @param message the whole message for the user; `withHint(error)` belongs in it
 */
export function requestFailed(error: RequestError, fallback: ErrorCode, message: string): ActionError {
  const denied = ['wrong key', 'no permission', 'denied'].includes(error.meaning ?? '');
  const refused = error.failure === 'refused' && !error.foreign && fallback !== 'not_ordered';
  const code = error.failure === 'limited' ? 'rate_limited' : denied || refused ? 'api_refused' : fallback;
  return new ActionError(code, message, { cause: error });
}

/** The `error-code` of anything that was thrown; an error of another class is a bug. */
export function errorCodeOf(error: unknown): ErrorCode {
  return error instanceof ActionError ? error.code : 'internal_error';
}
