/**
 * Stands in for the root of `@actions/http-client` inside the bundle (see `paths` in tsconfig.json).
 *
 * `@actions/core` imports that root only for its OIDC client, which no order uses, and the root
 * pulls in `undici`: two thirds of the bundle and half of its start-up time. Upstream has known
 * this for years: actions/toolkit#1621, #1697, #1893; PR #1800 would load it lazily. When such a
 * change is released, this file and the two `paths` lines can go.
 *
 * What this action needs of the package, the proxy rules, it imports from
 * `@actions/http-client/lib/proxy`, which is not replaced.
 */
const LEFT_OUT = 'The OIDC client of @actions/core is not part of this bundle (src/bundle/http-client.ts)';

export class HttpClient {
  constructor() {
    throw new Error(LEFT_OUT);
  }
}

export class BearerCredentialHandler {
  constructor() {
    throw new Error(LEFT_OUT);
  }
}
