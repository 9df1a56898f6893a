import { type Credentials, isLoopback } from '../domain/credentials.ts';
import type { InputReader } from './input-reader.ts';

const US_API = 'https://www.digicert.com/services/v2';

/** Reads API key, address and deadline. */
export function readCredentials(reader: InputReader): Credentials | undefined {
  const devkey = readDevkey(reader);
  const apiUrl = readApiUrl(reader);
  const requestTimeoutSeconds = reader.integer('request-timeout-seconds', { min: 1, max: 3600 }) ?? 120;
  return devkey === undefined || apiUrl === undefined ? undefined : { devkey, apiUrl, requestTimeoutSeconds };
}

function readDevkey(reader: InputReader): string | undefined {
  const devkey = reader.raw('devkey');
  if (devkey === undefined) {
    return reader.refuse(
      'devkey',
      'is empty. Give it the CertCentral API key from a secret. The secret may not exist, may be misspelled, or may ' +
        'belong to an environment that this job does not name. Secrets are not passed to workflows that run for a ' +
        'pull request from a fork, nor to a reusable workflow without "secrets:".',
    );
  }
  // The format is not documented, so only what no header can carry is refused.
  return /^[\x21-\x7e]+$/.test(devkey)
    ? devkey
    : reader.refuse(
        'devkey',
        'contains white space, a control character or a non-ASCII character. Copy the API key again.',
      );
}

function readApiUrl(reader: InputReader): URL | undefined {
  const text = reader.raw('api-url') ?? US_API;
  // `URL` takes white space out and turns backslashes round without a word.
  const url = /[\s\\]/.test(text) ? null : URL.parse(text);
  if (url === null)
    return reader.refuse('api-url', 'is not a URL. The default is https://www.digicert.com/services/v2.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    return reader.refuse('api-url', 'must begin with https://; http:// is allowed only for a loopback host.');
  }
  // Asked of the text, since an empty query or fragment is none to `URL`.
  if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
    return reader.refuse(
      'api-url',
      'contains a user, a password, a query or a fragment. Give only the address, such as https://www.digicert.com/services/v2.',
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}
