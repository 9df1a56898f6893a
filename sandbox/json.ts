// Reading JSON of unknown shape.

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member at a path like `certificate.emails`; undefined when there is none. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('.')) found = isObject(found) ? found[step] : undefined;
  return found;
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
