// What an order is named by, in process, so that `npm run mutate` can judge the tests.

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { identityOf, usageOf } from '../src/domain/identity.ts';
import type { OrderBody } from '../src/domain/order-body.ts';
import {
  deriveReference,
  deriveRenewalReference,
  inComment,
  referenceFromComment,
} from '../src/domain/reference.ts';
import type { WorkflowRun } from '../src/domain/workflow-run.ts';

const bodyOf = (certificate: object, more: object = {}) =>
  ({ certificate: { emails: ['ada@example.com'], ...certificate }, ...more }) as unknown as OrderBody;

describe('the identity', () => {
  test('is who and what for', () => {
    const body = bodyOf(
      {
        common_name: ' Ada \t LOVELACE',
        emails: ['B@example.com', 'ada@EXAMPLE.com', 'b@example.com'],
        individual: { first_name: 'ADA', last_name: 'Love  lace' },
        profile_type: 'strict',
        usage_designation: { primary_usage: 'signing', additional_usages: ['b', 'a', 'b'] },
        csr: 'csr',
      },
      { organization: { id: 5 }, comments: 'x', validity_years: 1 },
    );
    expect(identityOf('client_premium_sha2', body)).toEqual({
      product: 'client_premium',
      commonName: 'ada lovelace',
      individual: 'name ada, love lace',
      addresses: ['ada@example.com', 'b@example.com'],
      organizationId: '5',
      profile: 'strict',
      usage: 'signing a b',
    });
  });

  test('of a reference that was not looked up is unknown', () => {
    expect(identityOf('class1_smime', bodyOf({}))).toEqual({
      ...{ product: 'class1_smime', addresses: ['ada@example.com'] },
      ...{ commonName: undefined, individual: undefined, organizationId: undefined },
      ...{ profile: undefined, usage: undefined },
    });
  });

  test('a pseudonym is no name, and usages can be few', () => {
    const { individual, usage } = identityOf(
      'secure_email_sponsor',
      bodyOf({ individual: { pseudonym: 'Ada, L' }, usage_designation: { primary_usage: 'dual_use' } }),
    );
    expect(individual).toBe('pseudonym ada, l');
    expect(usage).toBe('dual_use');
    expect(usageOf('x', ['c', 'b', 'c'])).toBe('x b c');
  });
});

describe('the reference', () => {
  const identity = identityOf('client_premium', bodyOf({ common_name: 'Ada' }));
  const run: WorkflowRun = {
    serverUrl: 'https://github.example',
    repository: 'octo-org/pki',
    repositoryId: '99',
    runId: '4711',
    job: 'certificates',
    step: 'order',
    url: 'https://github.example/octo-org/pki/actions/runs/4711',
    attempt: 1,
  };
  const hashed = (...facts: unknown[]) =>
    `gha-${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 40)}`;
  const known = {
    ...{ product: 'client_premium', commonName: 'ada', individual: null, addresses: ['ada@example.com'] },
    ...{ organizationId: null, profile: null, usage: null },
  };

  test('is a hash of the step and the identity', () => {
    const step = ['https://github.example', '99', '4711', 'certificates', 'order'];
    expect(deriveReference(run, identity)).toBe(hashed('run', ...step, known));
    const old = { ...run, repositoryId: undefined, repository: 'Octo-Org/PKI' };
    expect(deriveReference(old, identity)).toBe(
      hashed('run', step[0], 'octo-org/pki', ...step.slice(2), known),
    );
    expect(deriveReference(undefined, identity)).toBe(hashed('run', known));
    expect(deriveRenewalReference('api.example', 7, identity)).toBe(
      hashed('renewal', 'api.example', 7, known),
    );
  });

  test('stays for another attempt, name of the repository and case of the server', () => {
    const again = {
      ...run,
      attempt: 2,
      repository: 'new/name',
      url: 'x',
      serverUrl: 'https://GITHUB.example',
    };
    expect(deriveReference(again, identity)).toBe(deriveReference(run, identity));
    const { repositoryId: _, ...old } = run;
    const unnumbered = { ...old, repositoryId: undefined };
    expect(deriveReference({ ...unnumbered, repository: 'Octo-Org/PKI' }, identity)).toBe(
      deriveReference(unnumbered, identity),
    );
    expect(deriveReference(unnumbered, identity)).not.toBe(deriveReference(run, identity));
  });

  test('a fact that is missing leaves its place empty', () => {
    const jobless = deriveReference({ ...run, job: undefined, step: 'order' }, identity);
    expect(jobless).not.toBe(deriveReference({ ...run, job: 'order', step: undefined }, identity));
  });

  test('is named in the comment', () => {
    expect(inComment('ours')).toBe('(order-reference ours)');
    expect(referenceFromComment(`Run 1 ${inComment('ours-2')}.`)).toBe('ours-2');
    expect(referenceFromComment('ours (order-reference no reference)')).toBeUndefined();
  });
});
