import { checkBypass } from '@actions/http-client/lib/proxy';
import { ActionError } from '../base/errors.ts';

/**
 * The proxy that requests to this host go through, by the rules of GitHub's toolkit (`https_proxy`,
 * `no_proxy`, in either case; never for a loopback host).
 *
 * @throws {ActionError} `invalid_input` if the variable names no proxy: going around it would be
 *   another network
 */
export function proxyFor(base: URL): string | undefined {
  if (base.protocol !== 'https:' || checkBypass(base)) return undefined;
  const name = process.env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
  const given = process.env[name];
  if (!given) return undefined;
  // `URL` turns backslashes into slashes, and takes quotation marks for a part of the name.
  const odd = given.includes('\\') ? 'a backslash' : /["'`]/.test(given) ? 'quotation marks' : undefined;
  const proxy =
    odd === undefined ? URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`) : null;
  if (proxy !== null && /^https?:$/.test(proxy.protocol) && isDecodable(proxy)) return proxy.href;
  throw new ActionError(
    'invalid_input',
    `${name} ${odd === undefined ? 'is' : `contains ${odd}, so it is`} not the URL of an HTTP proxy (its value is not ` +
      'shown, since it can hold a password). Nothing was sent. Set it to http://host:port, or to http://user:password@host:port with special characters ' +
      'percent-encoded, or unset it.',
  );
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
