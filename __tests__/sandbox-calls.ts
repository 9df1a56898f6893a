// Calls to a simulator over real HTTP, and bodies of orders, for the tests of the simulator itself.

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/sandbox.ts';

export type Reply = { status: number; headers: Headers; text: string; json: unknown };

export async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  key = sandbox.key,
) {
  const init: RequestInit = {
    method,
    redirect: 'manual',
    headers: { 'X-DC-DEVKEY': key, 'Content-Type': 'application/json' },
  };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(sandbox.url + path, init);
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  return { status: response.status, headers: response.headers, text, json } satisfies Reply;
}

export function first<T>(items: T[]): T {
  const item = items[0];
  if (item === undefined) throw new Error('there is none');
  return item;
}

// Made with OpenSSL: independent of the library that the simulator uses.
export const directory = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
const keyFile = join(directory, 'key.pem');
export const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
export const csr = execFileSync('openssl', ['req', '-new', '-key', keyFile, '-subj', '/CN=ignored'], {
  encoding: 'utf8',
});

export const path = '/order/certificate/client_premium';

export const certificate = {
  common_name: 'Alice Example',
  emails: ['alice@example.com'],
  signature_hash: 'sha256',
  common_name_indicator: 'given_name_surname',
  individual: { first_name: 'Alice', last_name: 'Example' },
};
export const premium = { certificate, organization: { id: 112233 }, validity_years: 1 };
export const withCsr = { ...premium, certificate: { ...certificate, csr } };
export const bare = { emails: ['alice@example.com'], signature_hash: 'sha256' };
export const usage = { usage_designation: { primary_usage: 'dual_use' } };

export const minimal: Record<string, { certificate: object; organization?: object; validity_years: number }> =
  {
    client_premium: premium,
    client_digital_signature_plus: premium,
    client_email_security_plus: premium,
    client_premium_sha2: premium,
    client_digital_signature_plus_sha2: premium,
    client_authentication_plus: { ...premium, certificate: { ...bare, common_name: 'Alice Example' } },
    private_client_premium: { ...premium, certificate: { ...bare, common_name: 'Alice Example' } },
    class1_smime: { certificate: bare, validity_years: 1 },
    secure_email_mailbox: { certificate: { ...bare, ...usage }, validity_years: 1 },
    secure_email_sponsor: {
      ...premium,
      certificate: {
        ...bare,
        ...usage,
        common_name_indicator: 'given_name_surname',
        individual: certificate.individual,
      },
    },
    secure_email_organization: {
      ...premium,
      certificate: { ...bare, ...usage, common_name_indicator: 'organization_name' },
    },
  };

export function changed(body: object, change: Record<string, unknown>): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  for (const [where, value] of Object.entries(change)) {
    const steps = where.split('.');
    const last = steps.pop() ?? '';
    let target = copy;
    for (const step of steps) {
      target[step] ??= {};
      target = target[step] as Record<string, unknown>;
    }
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return copy;
}

export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export function codes(reply: Reply): string[] {
  const { errors } = reply.json as { errors: { code: string; message: string }[] };
  return errors.map(({ code, message }) => `${code}: ${message}`);
}
