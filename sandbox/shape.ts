// Odd shapes of answers, and paging.

import { type Answer, json } from './answer.ts';
import { isObject } from './json.ts';
import type { Settings } from './options.ts';

/** docs/certcentral.md, "Loose types": ids as digit strings, at any depth. */
export function stringIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stringIds);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      /(^|_)id$/.test(name) && typeof item === 'number' ? String(item) : stringIds(item),
    ]),
  );
}

/** The id member as the look-ups show it; without a certificate it is left out. */
export function certificateId(
  { lookupAnswer }: Settings,
  id: number | null,
  name: string,
): Record<string, number | null> {
  if (lookupAnswer === 'null-certificate') return { [name]: null };
  if (lookupAnswer === 'zero-certificate') return { [name]: 0 };
  return id === null ? {} : { [name]: id };
}

export function shaped({ lookupAnswer }: Settings, value: unknown): Answer {
  return json(200, lookupAnswer === 'string-ids' ? stringIds(value) : value);
}

/** `yyyy-MM-dd`, in UTC. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function page<T>(query: URLSearchParams, items: T[]) {
  const number = (name: string, fallback: number) => {
    const value = query.get(name);
    return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
  };
  const offset = number('offset', 0);
  const limit = Math.min(number('limit', 1000), 1000);
  return { items: items.slice(offset, offset + limit), page: { total: items.length, limit, offset } };
}
