// Dates in filters (docs/certcentral.md, "List of orders").

import { Refusal } from './answer.ts';
import { day } from './shape.ts';

/** `a...b`, `>a`, `<b`. Assumed: a bare date is its first moment, and the time zone is the given one. */
export function inRange(filter: string, at: Date, zone: string): boolean {
  const range = filter.split('...');
  if (range.length === 2) {
    return at.getTime() >= moment(range[0] ?? '', zone) && at.getTime() <= moment(range[1] ?? '', zone);
  }
  if (filter.startsWith('>')) return at.getTime() > moment(filter.slice(1), zone);
  if (filter.startsWith('<')) return at.getTime() < moment(filter.slice(1), zone);
  return day(at) === filter;
}

export function moment(text: string, zone: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  );
  const at = parts ? Date.parse(`${parts[1]}T${parts[2] ?? '00:00:00'}${parts[3] ?? zone}`) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new Refusal(400, {
      code: 'invalid_parameter',
      message: `The date ${text.slice(0, 40)} is not valid.`,
    });
  }
  return at;
}
