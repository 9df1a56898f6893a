// Each input that sets a field of the order, by the table of inputs: where its value arrives, and who sees it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { fieldsOf, INPUTS, inputsOf } from '../src/inputs/input-table.ts';
import { placed } from './action-step.ts';
import { CSR } from './fixtures.ts';
import { workDirectory } from './openssl.ts';
import { FIELD_SAMPLES, type FieldInput, type FieldSample } from './order-samples.ts';
import { type Order, order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';

const start = sandboxes();
const names = Object.keys(FIELD_SAMPLES) as FieldInput[];

/** The inputs of an order with a sample, and what it puts into the order's JSON. */
async function orderOf(name: FieldInput, sandbox: Sandbox) {
  const { value, with: others, product, sent }: FieldSample = FIELD_SAMPLES[name];
  const given: Record<string, string> = { [name]: value };
  const expected = { ...sent };
  if (name === 'csr-file') {
    given[name] = join(workDirectory(), value);
    writeFileSync(given[name], CSR);
  }
  if (name === 'custom-expiration-date') {
    const date = new Date(sandbox.now().getTime() + 50 * 86_400_000).toISOString().slice(0, 10);
    given[name] = date;
    expected.custom_expiration_date = date;
  }
  if (name === 'renewal-of-order-id') {
    const old = placed(sandbox);
    await sandbox.issue(old.id);
    given[name] = String(old.id);
    expected.renewal_of_order_id = old.id;
  }
  const inputs = { csr: '', ...(product && { 'product-id': product }), ...others, ...given };
  const options: Order = { with: inputs };
  return { options, expected };
}

function at(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], body);
}

test('the table of inputs names all of them', () => {
  const named = inputsOf('order').filter((name) => fieldsOf(name).length > 0);
  expect(names.toSorted()).toEqual(named.toSorted());
});

describe.each(names)('%s', (name) => {
  test('arrives at its place of the POST', async () => {
    const sandbox = await start();
    const { options, expected } = await orderOf(name, sandbox);
    const before = sandbox.orderPosts().length;
    const { log } = await order(sandbox, options);
    const posts = sandbox.orderPosts().slice(before);
    expect(posts, log).toHaveLength(1);
    const body: unknown = JSON.parse(posts[0]?.body ?? '');
    for (const [path, value] of Object.entries(expected)) {
      expect(
        fieldsOf(name).some((field) => path === field || path.startsWith(`${field}.`)),
        path,
      ).toBe(true);
      if (name === 'comments') expect(at(body, path)).toContain(value);
      else expect([path, at(body, path)]).toEqual([path, value]);
    }
  });

  test(`is ${INPUTS[name].privacy} in a dry run`, async () => {
    const sandbox = await start();
    const { options, expected } = await orderOf(name, sandbox);
    const { log, summary } = await order(sandbox, { with: { ...options.with, 'dry-run': 'true' } });
    const shown = log.split('\n').map((line) => line.trim());
    const [first, last] = [shown.indexOf('{'), shown.lastIndexOf('}')];
    const body: unknown = JSON.parse(shown.slice(first, last + 1).join('\n'));
    const isPublic = INPUTS[name].privacy === 'public' && name !== 'csr-file';
    for (const [path, value] of Object.entries(expected)) {
      expect([path, at(body, path)]).toEqual([path, isPublic ? value : hidden(value, path)]);
      if (isPublic) continue;
      for (const text of textsOf(value)) expect(log.slice(log.indexOf('{')) + summary).not.toContain(text);
    }
  });
});

/** What a dry run shows of a value that can be a person's: its form, and IDs of the account. */
function hidden(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => hidden(entry, path));
  if (typeof value !== 'object' || value === null) return '***';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'metadata_id' ? inner : hidden(inner, path)]),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
