// What a reissue asks for, and what shows that it was made, in process, so that `npm run mutate` can judge the tests.

import { describe, expect, test } from 'vitest';
import type { Fault, SandboxOptions } from '../sandbox/sandbox.ts';
import type { OrderInfo } from '../src/certcentral/order-responses.ts';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { orderWithReissue, type Reissue, reissueBody, sendReissue } from '../src/changing/reissuing.ts';
import { readOrder } from '../src/finding/which-order.ts';
import { placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const infoWith = (change: object): OrderInfo =>
  ({ id: '7', requests: [], ...change }) as unknown as OrderInfo;

describe('orderWithReissue', () => {
  const before = { formerCertificateId: '5' };
  const open = { id: '2', type: 'reissue', status: 'pending' };
  const first = { id: '1', type: 'new_request', status: 'approved' };
  const order = (status: string, certificateId: string | undefined, requests: object[] = [first, open]) =>
    infoWith({ status, requests, certificate: { id: certificateId } });
  const seen = (info: OrderInfo, reissue: Reissue) => orderWithReissue(info, reissue);

  test.each<[string, OrderInfo, Reissue, object]>([
    [
      'is that of the reissue',
      order('reissue_pending', '5'),
      before,
      { requestId: '2', requestStatus: 'pending' },
    ],
    [
      'is the last one',
      order('issued', '6', [{ ...open, id: '1', status: 'rejected' }, open]),
      before,
      { requestId: '2', requestStatus: 'pending' },
    ],
    [
      'is the one that was answered',
      order('issued', '6', [{ ...open, id: '1' }, open, { ...open, id: '3' }]),
      { ...before, requestId: '2' },
      { requestId: '2', requestStatus: 'pending' },
    ],
    [
      'is never of another kind',
      order('issued', '5', [first]),
      before,
      { requestId: undefined, requestStatus: undefined },
    ],
    [
      'is only in the answer while order info is behind',
      order('issued', '5', [first]),
      { ...before, requestId: '2', requestStatus: 'pending' },
      { requestId: '2', requestStatus: 'pending' },
    ],
    [
      'has no status once order info is not behind',
      order('issued', '6', [first]),
      { ...before, requestId: '2', requestStatus: 'pending' },
      { requestId: '2', requestStatus: undefined },
    ],
    [
      'has the status of order info',
      order('issued', '5'),
      { ...before, requestId: '2', requestStatus: 'approved' },
      { requestId: '2', requestStatus: 'pending' },
    ],
  ])('the request %s', (_, info, reissue, expected) => {
    expect(seen(info, reissue)).toMatchObject({ id: '7', status: info.status, ...expected });
  });

  test.each<[string, OrderInfo, Reissue, string | undefined]>([
    ['is there if another one is named', order('issued', '6', []), before, '6'],
    [
      'is not there while the former one is named',
      order('issued', '5', []),
      { ...before, certificateId: '6' },
      undefined,
    ],
    [
      'is that of the answer while its request is open',
      order('issued', '5'),
      { ...before, certificateId: '6' },
      '6',
    ],
    [
      'is that of order info while its request is open',
      order('issued', '6'),
      { ...before, certificateId: '8' },
      '6',
    ],
    [
      'is that of the answer while the reissue is pending',
      order('reissue_pending', '5', []),
      { ...before, certificateId: '6' },
      '6',
    ],
    ['is not known while the reissue is pending', order('reissue_pending', '5', []), before, undefined],
    [
      'is that of the list if that shows it as issued',
      order('issued', '5', []),
      { ...before, certificateId: '6', isIssued: true },
      '6',
    ],
    [
      'is that of the answer if the former one is not known',
      order('reissue_pending', '6', []),
      { formerCertificateId: undefined, certificateId: '8' },
      '8',
    ],
    [
      'is the one that is named if the former one is not known',
      order('issued', '6', []),
      { formerCertificateId: undefined },
      '6',
    ],
  ])('the certificate %s', (_, info, reissue, certificateId) => {
    expect(seen(info, reissue).certificateId).toBe(certificateId);
  });
});

describe('reissueBody', () => {
  const options = { comments: 'why', skipApproval: false };
  const body = (product: string | undefined, certificate: object | undefined, more: object = {}) =>
    reissueBody(infoWith({ product: product && { name_id: product }, certificate }), 'csr', {
      ...options,
      ...more,
    });
  const all = {
    ...{
      common_name: 'Ada Lovelace',
      emails: ['ada@example.com'],
      common_name_indicator: 'given_name_surname',
    },
    ...{ individual: { first_name: 'Ada', last_name: 'Lovelace' }, profile_type: 'strict' },
    usage_designation: { primary_usage: 'signing', additional_usages: ['encryption'] },
  };
  const always = { signature_hash: 'sha256', csr: 'csr' };
  const { profile_type, usage_designation, ...named } = all;
  const { common_name: _, ...unnamed } = named;

  test.each<[string, string | undefined, object | undefined, object]>([
    ['everything of Secure Email', 'secure_email_sponsor', all, all],
    ['no common name where DigiCert chooses it', 'class1_smime', named, { emails: unnamed.emails }],
    ['neither profile nor usage of another product', 'client_digital_signature_plus', all, named],
    ['the common name only', 'client_premium', { common_name: 'Ada' }, { common_name: 'Ada' }],
    ['nothing that is not shown', 'client_premium', undefined, {}],
    ['nothing of Secure Email that is not shown', 'secure_email_sponsor', undefined, {}],
    [
      'the common name if the product is not shown',
      undefined,
      { common_name: 'Ada' },
      { common_name: 'Ada' },
    ],
    [
      'nothing that is empty',
      'secure_email_sponsor',
      {
        common_name: '',
        emails: [],
        common_name_indicator: '',
        profile_type: '',
        usage_designation: { primary_usage: '' },
      },
      {},
    ],
    [
      'no additional usages that there are not',
      'secure_email_sponsor',
      { usage_designation: { primary_usage: 'signing', additional_usages: [] } },
      { usage_designation: { primary_usage: 'signing' } },
    ],
    [
      'no additional usages that are not shown',
      'secure_email_sponsor',
      { usage_designation: { primary_usage: 'signing' } },
      { usage_designation: { primary_usage: 'signing' } },
    ],
    [
      'no usage without the primary one',
      'secure_email_sponsor',
      { usage_designation: { additional_usages: ['a'] } },
      {},
    ],
    [
      'a pseudonym alone',
      'secure_email_sponsor',
      { individual: { first_name: 'Ada', last_name: 'Lovelace', pseudonym: 'Q' } },
      { individual: { pseudonym: 'Q' } },
    ],
    ['no first name alone', 'secure_email_sponsor', { individual: { first_name: 'Ada' } }, {}],
    ['no last name alone', 'secure_email_sponsor', { individual: { last_name: 'Lovelace' } }, {}],
    ['no person to a product without people', 'private_client_premium', unnamed, { emails: unnamed.emails }],
  ])('sends %s', (_, product, certificate, sent) => {
    expect(body(product, certificate)).toEqual({ certificate: { ...sent, ...always }, comments: 'why' });
  });

  test('asks to skip the approval only if it may', () => {
    expect(body('client_premium', {}, { skipApproval: true })).toMatchObject({ skip_approval: true });
    expect(body('client_premium', {})).not.toHaveProperty('skip_approval');
  });
});

describe('sendReissue', () => {
  const OLD = signingRequest(newKey());
  const NEW = signingRequest(newKey());
  const ORDER = '/order/certificate/1234001';

  async function reissue(
    options: SandboxOptions,
    fault?: Fault,
    edit?: Record<string, unknown>,
    list?: Fault,
  ) {
    const sandbox = await start({ approval: 'one-step', ...options });
    const names = { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256' };
    const { id } = placed(sandbox, { certificate: { ...names, csr: OLD } });
    await sandbox.issue(id);
    const job = await jobFor(sandbox);
    const found = await readOrder(job, '1234001');
    sandbox.requests.length = 0;
    if (fault !== undefined) sandbox.play({ method: 'POST', fault });
    if (edit !== undefined) sandbox.play({ path: /\/\d+$/, times: 9, fault: { kind: 'edit', set: edit } });
    if (list !== undefined) sandbox.play({ method: 'GET', path: /\/reissue$/, times: 9, fault: list });
    const body = reissueBody(found.info, NEW, { comments: 'why', skipApproval: false });
    const sending = sendReissue(job, found, { body, key: publicKeyOf(NEW) as Buffer });
    const error = await refusalOf(sending);
    const done = sandbox.requests.map(({ method, path }) => `${method} ${path.replace(ORDER, '')}`.trim());
    const result = error instanceof Error ? { code: error.code } : await sending;
    return { ...result, done: done.join(), info: job.told.info, order: sandbox.orders[0] };
  }

  test('knows the request from the response, and reads the order once', async () => {
    const requests = [{ id: 5678002, status: 'pending' }];
    const result = await reissue({}, { kind: 'edit', set: { requests, certificate_id: 77 } });
    expect(result).toMatchObject({
      reissue: {
        formerCertificateId: '9012001',
        requestId: '5678002',
        requestStatus: 'pending',
        certificateId: '77',
      },
      info: [],
      done: 'POST /reissue,GET',
    });
  });

  test('knows the order from a response without a request', async () => {
    const result = await reissue({}, { kind: 'edit', set: { requests: [] } });
    expect(result).toMatchObject({ reissue: { formerCertificateId: '9012001', requestId: undefined } });
    expect(result.done).toBe('POST /reissue,GET');
  });

  test('knows no more than the response if nothing can be read', async () => {
    const sent: Fault = { kind: 'body', status: 201, body: '{"id":1234001,"requests":[{"id":5}]}' };
    const result = await reissue({}, sent, { id: 4321001 });
    expect(result).toMatchObject({ reissue: { formerCertificateId: '9012001', requestId: '5' } });
    expect(result.done).toBe(`POST /reissue${',GET'.repeat(4)}`);
  });

  const lost: Fault = { kind: 'reset', when: 'after' };
  test.each<[string, SandboxOptions, Fault]>([
    [
      'after a response about another order',
      {},
      { kind: 'body', status: 201, body: '{"id":1234002,"requests":[{"id":5}]}' },
    ],
    ['after an empty response', {}, { kind: 'status', status: 204, body: '', when: 'after' }],
    ['after a lost response', {}, lost],
    ['if CertCentral does not show its key', { pendingReissueCsr: 'nowhere' }, lost],
  ])('finds the request of the reissue %s', async (_, options, fault) => {
    const result = await reissue(options, fault);
    expect(result).toMatchObject({ reissue: { formerCertificateId: '9012001', requestId: '5678002' } });
    expect(result.order?.reissues).toHaveLength(1);
  });

  test('finds a certificate that is issued already', async () => {
    const result = await reissue({ approval: 'automatic', reissueLag: 9 }, lost);
    const certificateId = String(result.order?.certificateId);
    expect(result).toMatchObject({
      reissue: { formerCertificateId: '9012001', certificateId, isIssued: true },
    });
  });

  test('takes no request that was there before', async () => {
    const result = await reissue({}, lost, {
      requests: [
        { id: 5678001, type: 'reissue', status: 'pending', comments: 'x' },
        { id: 5678002, type: 'revoke', status: 'rejected' },
      ],
    });
    expect(result).toMatchObject({ reissue: { requestId: undefined } });
  });

  test('does not know what became of it if the order does not show it', async () => {
    const result = await reissue({}, { kind: 'reset', when: 'before' });
    expect(result).toMatchObject({ code: 'unknown_outcome', order: { reissues: [] } });
  });

  test('does not know what became of it if the list cannot be read', async () => {
    const result = await reissue({}, lost, undefined, { kind: 'status', status: 500 });
    expect(result).toMatchObject({ code: 'unknown_outcome' });
    expect(result.info).toContainEqual(
      expect.stringContaining('Reading the reissues of order 1234001 failed'),
    );
  });

  test('was not first if the order has a reissue for another key', async () => {
    const pending = { status: 'reissue_pending', 'certificate.csr': signingRequest(newKey()) };
    const result = await reissue({}, { kind: 'reset', when: 'before' }, pending);
    expect(result).toMatchObject({ code: 'csr_mismatch' });
  });

  test('is over once it is refused', async () => {
    const refused: Fault = { kind: 'status', status: 400, body: '{"errors":[{"code":"x","message":"No."}]}' };
    expect(await reissue({}, refused)).toMatchObject({ code: 'api_refused', done: 'POST /reissue' });
  });
});
