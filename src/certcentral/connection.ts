import { pause } from '../base/cancellation.ts';
import { RequestError } from '../base/errors.ts';
import { socketTo } from './one-socket.ts';
import type { RateWindow } from './rate-window.ts';
import { errorCode, type HttpRequest, type HttpResponse, sendRequest } from './send.ts';
import { isNotYet, isOwnError } from './service-error.ts';

export type { HttpResponse } from './send.ts';

/** Tries of one request in all if no connection could be made, or a GET was answered 502, 503 or 504. */
const MAX_TRIES = 4;
/** DigiCert counts requests in windows of three minutes; a step that waits for longer than that is not helped. */
const LIMITED_SECONDS = 240;
/** A GET that is answered with one of these is tried again, within the time below. */
export const UNAVAILABLE: readonly number[] = [502, 503, 504];
export const UNAVAILABLE_SECONDS = 30;
/** The longest pause of our own after a 429 without `Retry-After`. */
const LONGEST_PAUSE_SECONDS = 60;

/** How often a request is sent, and how long it may take, if not as usual. */
export type RetryOptions = {
  /** Tries in all, if it certainly was not processed; 1 is never again, whatever the reason. */
  tries?: number | undefined;
  /** How long the request may be paused for in all; never longer than the rest of the connection's time. */
  pauseSeconds?: number | undefined;
  /** A deadline of one try below that of the connection. */
  timeoutSeconds?: number | undefined;
  /** The bytes of the response that are read at most; 1 MiB unless given. */
  maxBytes?: number | undefined;
};

/** For a look that can be done without, or that is repeated anyway: a service in trouble is not waited for. */
export const QUICK_LOOK = { tries: 1, timeoutSeconds: 15 };

export type ConnectionOptions = {
  /** Deadline of one exchange, from the first byte to the last of the response. */
  timeoutSeconds: number;
  /** Fires when the job is canceled: a request that was sent and is no GET gets a few seconds to be answered. */
  canceled: AbortSignal;
  /** Logs why the step waits. */
  log: (line: string) => void;
  /** Warns of a misconfigured environment. */
  warn: (line: string) => void;
  /** Takes a line for each request, if debug logging is on. */
  debug?: ((line: string) => void) | undefined;
  /** How long all requests together may wait because of 429s; four minutes unless given. */
  limitedSeconds?: number;
  /** Keeps to DigiCert's limits, for a step that sends many requests. */
  rate?: RateWindow;
  /** How to wait between tries; replaced in tests. */
  wait?: typeof pause;
  /** Milliseconds of a clock that never goes back; replaced in tests. */
  now?: () => number;
};

/** A connection to one host. */
export type Connection = {
  /**
   * Sends the request and reads the whole response, whatever its status. It is sent again only if it
   * certainly was not processed: at most four times in all if no connection could be made, and
   * for up to four minutes after a 429; a GET also after 502, 503 or 504, at most four times within 30 s.
   *
   * @throws {RequestError} `undelivered` or `unclear`; a status is never an error here.
   */
  send(request: HttpRequest & RetryOptions): Promise<HttpResponse>;
  /** Lets the next request go over a new socket, if the response on the old one is in doubt. */
  renew(): void;
  close(): void;
};

/**
 * One kept-alive connection to one host, with the rules that an order needs and that
 * `HttpClient` of `@actions/http-client` does not have (measured, toolkit 4.0.1): redirects are
 * never followed, the deadline covers the whole exchange, a body is capped, a response that is cut
 * is an error, and each failure shows whether the request can have arrived.
 *
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
 */
export function openConnection(base: URL, options: ConnectionOptions): Connection {
  const socket = socketTo(base);
  const { canceled, log, debug, rate, wait = pause, now = () => performance.now() } = options;
  let limitedSeconds = options.limitedSeconds ?? LIMITED_SECONDS;
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && base.protocol === 'https:') options.warn(VERIFIES);

  /** The response, or the failure of a connection that the next second may make. */
  async function attempt(request: HttpRequest & RetryOptions): Promise<HttpResponse | RequestError> {
    const limits = {
      timeoutSeconds: Math.min(request.timeoutSeconds ?? Number.POSITIVE_INFINITY, options.timeoutSeconds),
      timeoutInput: request.timeoutSeconds === undefined ? ' (request-timeout-seconds)' : '',
      canceled,
    };
    try {
      const send = async () => {
        const began = now();
        const sent = sendRequest(socket, request, limits);
        if (debug !== undefined) {
          const line = (result: string | number) =>
            debug(`${request.method} ${shownPath(request.url)} ${result} ${Math.round(now() - began)} ms`);
          sent.then(
            ({ status }) => line(status),
            (error) => line(error instanceof RequestError ? error.failure : 'failed'),
          );
        }
        return sent;
      };
      return await (rate === undefined ? send() : rate.pace(send, canceled, log));
    } catch (error) {
      if (!isTransient(error)) throw error;
      return error;
    }
  }

  /** Seconds until the request is sent again because nothing or no API answered; `undefined` = not any more. */
  function pauseAfterFailure(
    outcome: HttpResponse | RequestError,
    { failures, tries, secondsLeft }: { failures: number; tries: number; secondsLeft: number },
  ): number | undefined {
    const unreached = outcome instanceof RequestError;
    const seconds = (unreached ? undefined : retryAfterSeconds(outcome)) ?? 2 ** (failures - 1);
    if (failures >= tries || seconds > secondsLeft) return undefined;
    const what = unreached ? outcome.message : `CertCentral answered ${outcome.status}.`;
    log(`${what} Try ${failures + 1} of ${tries} in ${Math.ceil(seconds)} s.`);
    return seconds;
  }

  /** The same after a 429. */
  function pauseAfterRefusal(
    response: HttpResponse,
    { refusals, tries, secondsLeft }: { refusals: number; tries: number; secondsLeft: number },
  ): number | undefined {
    const left = Math.min(secondsLeft, rate?.secondsLeft() ?? limitedSeconds);
    const seconds = tries === 1 ? undefined : pauseAfter429(response, refusals, left);
    rate?.hold(seconds ?? retryAfterSeconds(response) ?? LONGEST_PAUSE_SECONDS);
    if (seconds === undefined) return undefined;
    limitedSeconds -= seconds;
    log(
      `CertCentral answered 429: too many requests with this API key. The request was not processed and is sent again ` +
        `in ${Math.round(seconds)} s.`,
    );
    return seconds;
  }

  async function send(request: HttpRequest & RetryOptions): Promise<HttpResponse> {
    const { tries = MAX_TRIES, pauseSeconds = Number.POSITIVE_INFINITY } = request;
    const began = now();
    let paused = 0;
    let failures = 0;
    let refusals = 0;
    for (;;) {
      const outcome = await attempt(request);
      const secondsLeft = pauseSeconds - paused;
      let seconds: number | undefined;
      if (outcome instanceof RequestError) {
        failures++;
        seconds = pauseAfterFailure(outcome, { failures, tries, secondsLeft });
        if (seconds === undefined) throw outcome;
      } else if (isUnavailable(request, outcome)) {
        failures++;
        const inTime = Math.min(secondsLeft, UNAVAILABLE_SECONDS - (now() - began) / 1000);
        seconds = pauseAfterFailure(outcome, { failures, tries, secondsLeft: inTime });
      } else if (isLimited(request, outcome)) {
        refusals++;
        seconds = pauseAfterRefusal(outcome, { refusals, tries, secondsLeft });
      }
      if (seconds === undefined) return outcome as HttpResponse;
      paused += seconds;
      await wait(seconds, canceled);
    }
  }

  return { send, renew: socket.end, close: socket.end };
}

/** The path, and the names in the query without their values. */
function shownPath({ pathname, searchParams }: URL): string {
  const names = [...new Set(searchParams.keys().map((name) => name.replace(/\[\d+\]$/, '')))];
  return names.length === 0 ? pathname : `${pathname}?${names.join('&')}`;
}

const VERIFIES =
  'NODE_TLS_REJECT_UNAUTHORIZED=0 is set and has no effect on this step: the API key goes over this connection, so ' +
  "the server's certificate is verified. Remove the variable. If a company proxy replaces certificates, set " +
  'NODE_EXTRA_CA_CERTS to a file with its CA.';

/** Whether the service is not available at the moment, and the request changes nothing. */
function isUnavailable({ method }: HttpRequest, response: HttpResponse): boolean {
  return method === 'GET' && UNAVAILABLE.includes(response.status) && !isNotYet(response);
}

/**
 * Whether the request was not processed because there were too many. A 429 to a POST or PUT that is not in
 * the service's words can come from any server in between.
 */
function isLimited({ method }: HttpRequest, response: HttpResponse): boolean {
  if (response.status !== 429) return false;
  return method === 'GET' ? !isNotYet(response) : isOwnError(response);
}

/**
 * Seconds to wait after a 429: the value of `Retry-After`, else 3, 6, 12 and so on up to a minute. With
 * jitter, so that the jobs of a matrix do not come back at one moment.
 *
 * @param refusals how often this request was answered 429
 * @param left seconds that are left for waiting
 * @returns `undefined` if that is not enough
 */
function pauseAfter429(response: HttpResponse, refusals: number, left: number): number | undefined {
  const demanded = retryAfterSeconds(response);
  // A demand that was met and did not help is stretched, or "0" would mean a request after the other.
  const least = demanded === undefined ? 0 : Math.max(demanded, Math.min(refusals - 1, 10));
  const wanted = demanded === undefined ? Math.min(3 * 2 ** (refusals - 1), LONGEST_PAUSE_SECONDS) : least;
  if (least > left || left < 1) return undefined;
  return Math.min(wanted * (1 + Math.random() / 4), left);
}

/** The `Retry-After` of a response (seconds or a date), if it has one that can be read. */
export function retryAfterSeconds({ headers }: HttpResponse): number | undefined {
  const header = headers['retry-after'];
  if (header === undefined) return undefined;
  // A date is one of the service's clock.
  const now = Date.parse(headers.date ?? '') || Date.now();
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Connection failures that the next second may cure, such as a reset in the TLS handshake. A wrong name or certificate is not one. */
function isTransient(error: unknown): error is RequestError {
  if (!(error instanceof RequestError) || error.failure !== 'undelivered') return false;
  const codes = ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
  return codes.includes(errorCode(error.cause));
}
