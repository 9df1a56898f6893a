/**
 * Stands in for `undici` inside the bundle (see `paths` in tsconfig.json): a megabyte, of which Node has its own copy.
 * Only the client of `@actions/github` asks for it, and a proxy is not used for its requests.
 */
export const fetch: typeof globalThis.fetch = (input, init) => {
  const { dispatcher: _, ...options } = (init ?? {}) as RequestInit & { dispatcher?: unknown };
  return globalThis.fetch(input, options);
};
export class ProxyAgent {}
