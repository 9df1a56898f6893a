// How long an order runs (docs/certcentral.md, "Place an order").

import { at, type JsonObject } from './json.ts';

/** Null when it is not a real date of the form `yyyy-MM-dd`. */
export function daysUntil(date: string, now: Date): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return null;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((at.getTime() - today) / 86_400_000);
}

/**
 * The days that the order runs. Precedence `custom_expiration_date` > `validity_days` > `validity_years` is
 * documented (docs/certcentral.md, "Place an order"); the place of `order_validity` between the second and
 * the third is assumed.
 */
export function validityDays(body: JsonObject, now: Date): number | null {
  for (const path of ['custom_expiration_date', 'order_validity.custom_expiration_date']) {
    const date = at(body, path);
    if (typeof date === 'string') return daysUntil(date, now);
  }
  for (const path of ['validity_days', 'order_validity.days']) {
    const days = at(body, path);
    if (typeof days === 'number') return days;
  }
  for (const path of ['order_validity.years', 'validity_years']) {
    const years = at(body, path);
    if (typeof years === 'number') return years * 365;
  }
  return null;
}
