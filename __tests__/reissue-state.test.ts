// What an order has of a key, on which a second reissue would be sent or not, in process, so that `npm run mutate` can
// judge the tests.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault, Sandbox } from '../sandbox/sandbox.ts';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { keyInComment, stateOfReissue } from '../src/changing/reissue-state.ts';
import { readOrder } from '../src/finding/which-order.ts';
import { placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { jobs, refusalOf } from './job.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
const jobFor = jobs();

const OLD = signingRequest(newKey());
const NEW = signingRequest(newKey());
const OTHER = signingRequest(newKey());
const keyOf = (csr: string) => publicKeyOf(csr) as Buffer;
/** What the order's certificate, which has the key of `OLD`, is numbered. */
let current: string;
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await start();
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email],
    signature_hash: 'sha256',
    csr: OLD,
  };
  const { id } = placed(sandbox, { certificate });
  await sandbox.issue(id);
  current = String(sandbox.orders[0]?.certificateId);
});

type Listed = { id?: string; status?: string; csr?: string };
type Case = {
  status?: string | undefined;
  /** The CSR in order info. */
  shown?: string | undefined;
  certificateId?: string | undefined;
  /** Order info shows the ID of the certificate alone. */
  bare?: true;
  requests?: object[];
  listed?: Listed[] | Fault;
  download?: Fault;
};

/** The state for a key, or the refusal; with what was asked for it. */
async function stateFor(csr: string | undefined, change: Case = {}) {
  const job = await jobFor(sandbox);
  const { info } = await readOrder(job, '1234001');
  const {
    status,
    shown,
    certificateId,
    requests,
    listed = [],
    download,
  } = {
    ...{ status: 'issued', shown: OLD, certificateId: current, requests: [] },
    ...change,
  };
  sandbox.requests.length = 0;
  const list: Fault = Array.isArray(listed)
    ? { kind: 'body', body: JSON.stringify({ certificates: listed }) }
    : listed;
  sandbox.play({ path: /\/reissue$/, times: 9, fault: list });
  if (download !== undefined) sandbox.play({ path: /\/download\//, times: 9, fault: download });
  const found = {
    order: { id: '1234001', created: false, status, certificateId },
    info: {
      ...{ ...info, status, requests, certificate_id: certificateId },
      certificate: change.bare ? undefined : { ...info.certificate, id: certificateId, csr: shown },
    },
  };
  const state = stateOfReissue(job, found as never, csr === undefined ? undefined : keyOf(csr));
  const error = await refusalOf(state);
  const asked = sandbox.requests.map(({ path }) => (path.includes('/download/') ? 'certificate' : 'list'));
  sandbox.clearFaults();
  return {
    ...(error instanceof Error ? {} : await state),
    ...{ code: error?.code, message: error?.message },
    ...{ asked: asked.join(), info: job.told.info },
  };
}

const closed = {
  kind: 'status',
  status: 404,
  body: '{"errors":[{"code":"not_found","message":"No."}]}',
} as const;
const reissue = (comments?: string, status = 'pending') => ({ id: '9', type: 'reissue', status, comments });

describe('an order without a pending reissue', () => {
  test('has nothing of a key that is not made yet, and nothing is read', async () => {
    expect(await stateFor(undefined)).toMatchObject({ has: 'nothing', asked: '' });
  });

  test('has no certificate yet', async () => {
    const message =
      'Order 1234001 is issued, but its certificate is not there yet, so it cannot be reissued;';
    for (const csr of [undefined, NEW]) {
      const refusal = await stateFor(csr, { certificateId: undefined });
      expect(refusal).toMatchObject({
        code: 'not_issued',
        message: expect.stringContaining(message) as string,
      });
    }
  });

  test.each<[string, string | undefined]>([
    ['pending and has', 'pending'],
    ['in an unknown state and has', undefined],
  ])('is %s no certificate', async (text, status) => {
    const refusal = await stateFor(NEW, { status });
    expect(refusal).toMatchObject({ code: 'not_issued', asked: '' });
    expect(refusal.message).toContain(`Order 1234001 is ${text} no certificate yet`);
  });

  const own = (id: string | undefined, status = 'issued') => ({ id, status, csr: NEW }) as Listed;
  const certificate = (certificateId: string | undefined) => ({ has: 'certificate', certificateId });
  const nothing = { has: 'nothing' };
  const later = (more: number) => String(Number(current) + more);

  test.each<[string, string, () => Case, () => object]>([
    ['whose CSR is shown with another key', NEW, () => ({}), () => ({ ...nothing, asked: 'list' })],
    ['whose CSR is shown with this key', OLD, () => ({}), () => ({ ...certificate(current), asked: 'list' })],
    [
      'with a reissue that only the list shows',
      NEW,
      () => ({ listed: [own('9', 'pending')] }),
      () => ({ has: 'pending', formerCertificateId: current }),
    ],
    [
      'with one for this key, which order info shows, too',
      NEW,
      () => ({ shown: NEW, listed: [own('9', 'pending')] }),
      () => ({ has: 'pending', formerCertificateId: undefined }),
    ],
    [
      'with one for another key that only the list shows',
      NEW,
      () => ({ listed: [{ status: 'pending', csr: OTHER }] }),
      () => nothing,
    ],
    [
      'whose new certificate only the list shows',
      NEW,
      () => ({ listed: [own(later(9)), own(later(1)), { ...own(later(99)), csr: OTHER }] }),
      () => certificate(later(9)),
    ],
    [
      'whose listed certificate is the current one',
      NEW,
      () => ({ listed: [own(current)] }),
      () => certificate(current),
    ],
    ['whose listed certificate was replaced', NEW, () => ({ listed: [own(later(-1))] }), () => nothing],
    ['whose listed certificate has no ID', NEW, () => ({ listed: [own(undefined)] }), () => nothing],
    [
      'whose listed reissue was rejected',
      NEW,
      () => ({ listed: [own(later(1), 'rejected')] }),
      () => nothing,
    ],
    [
      'whose only certificate is listed',
      NEW,
      () => ({ certificateId: undefined, listed: [own(later(1))] }),
      () => certificate(later(1)),
    ],
    [
      'whose CSR is shown before its certificate',
      OLD,
      () => ({ certificateId: undefined }),
      () => certificate(undefined),
    ],
    [
      'whose CSR is not shown, but its certificate, with this key',
      OLD,
      () => ({ shown: undefined }),
      () => ({ ...certificate(current), asked: 'list,certificate' }),
    ],
    [
      'whose CSR is not shown, but its certificate, with another key',
      NEW,
      () => ({ shown: undefined }),
      () => ({ ...nothing, asked: 'list,certificate' }),
    ],
    [
      'whose CSR is shown, and may be that of the rejected reissue',
      NEW,
      () => ({ shown: NEW, listed: [own(undefined, 'rejected')] }),
      () => ({ ...nothing, asked: 'list,certificate' }),
    ],
    [
      'whose CSR is shown, and whose certificate cannot be read',
      NEW,
      () => ({ shown: NEW, listed: [own(undefined, 'rejected')], download: closed }),
      () => certificate(current),
    ],
    [
      'whose CSR is shown with this key, of another rejected reissue',
      OLD,
      () => ({ listed: [own(undefined, 'rejected')] }),
      () => ({ ...certificate(current), asked: 'list' }),
    ],
    [
      'of which order info shows no more than the ID',
      OLD,
      () => ({ bare: true }),
      () => ({ ...certificate(current), asked: 'list,certificate' }),
    ],
    [
      'whose list has a reissue without a CSR',
      NEW,
      () => ({ listed: [{ status: 'pending' }] }),
      () => nothing,
    ],
    [
      'whose CSR is shown, and whose listed reissue was not rejected',
      NEW,
      () => ({ shown: NEW, listed: [own(undefined)] }),
      () => ({ ...certificate(current), asked: 'list' }),
    ],
    [
      'of which neither certificate nor CSR is shown',
      NEW,
      () => ({ shown: undefined, certificateId: undefined }),
      () => ({ code: 'not_issued' }),
    ],
    [
      'whose reissue for this key was rejected, and whose CSR is shown with another',
      NEW,
      () => ({ listed: [own(undefined, 'rejected')] }),
      () => ({ ...nothing, asked: 'list' }),
    ],
  ])('%s', async (_, csr, change, state) => {
    expect(await stateFor(csr, change())).toMatchObject(state());
  });

  test.each<[string, Fault]>([
    ['refused', closed],
    ['damaged', { kind: 'status', status: 200, body: 'no certificate' }],
  ])('whose CSR is not shown, and whose certificate is %s', async (_, download) => {
    const refusal = await stateFor(NEW, { shown: undefined, download });
    expect(refusal).toMatchObject({ code: 'not_ordered' });
    expect(refusal.message).toContain('Neither the CSR nor the certificate of order 1234001 can be read');
    expect(refusal.info).toEqual([
      expect.stringContaining('The certificate of order 1234001 cannot be read.'),
    ]);
  });

  test('whose reissues may not be listed', async () => {
    const state = await stateFor(NEW, { listed: { ...closed, status: 403 } });
    expect(state).toMatchObject({ has: 'nothing' });
    expect(state.info).toEqual([expect.stringContaining('The reissues of order 1234001 cannot be listed.')]);
  });

  test('whose reissues cannot be read', async () => {
    const refusal = await stateFor(NEW, { listed: { kind: 'status', status: 500 } });
    expect(refusal).toMatchObject({ code: 'not_ordered' });
    expect(refusal.message).toMatch(/^Reading the reissues of order 1234001 failed; nothing was sent\./);
  });
});

describe('an order with a pending reissue', () => {
  const status = 'reissue_pending';
  const pending = (formerCertificateId: string | undefined) => ({ has: 'pending', formerCertificateId });
  const mismatch = { code: 'csr_mismatch' };
  const named = (csr: string) => `Reissued ${keyInComment(keyOf(csr))}`;
  const list = (...csrs: (string | undefined)[]) =>
    csrs.map((csr) => ({ status: 'pending', csr })) as Listed[];

  test.each<[string, string | undefined, Case, () => object]>([
    ['cannot be reissued for a key that is not made yet', undefined, {}, () => ({ ...mismatch, asked: '' })],
    [
      'also if only its request shows that',
      undefined,
      { status: 'issued', requests: [reissue()] },
      () => mismatch,
    ],
    ['for this key, in the list', NEW, { listed: list(NEW) }, () => ({ ...pending(current), asked: 'list' })],
    ['for another key, in the list', NEW, { listed: list(OTHER) }, () => mismatch],
    [
      'for another key in the list, and this one in order info',
      NEW,
      { shown: NEW, listed: list(OTHER) },
      () => mismatch,
    ],
    ['in a list that shows its CSR only once', NEW, { listed: list(undefined, NEW) }, () => pending(current)],
    [
      'in a list with an older one',
      NEW,
      { listed: [{ status: 'issued', csr: OTHER }, ...list(NEW)] },
      () => pending(current),
    ],
    ['for this key, in order info', NEW, { shown: NEW }, () => ({ ...pending(undefined), asked: 'list' })],
    [
      'that only its request shows',
      NEW,
      { status: 'issued', shown: NEW, requests: [reissue()] },
      () => pending(undefined),
    ],
    [
      'for another key, which its certificate does not have',
      NEW,
      { shown: OTHER },
      () => ({ ...mismatch, asked: 'list,certificate' }),
    ],
    ['whose comment names this key', NEW, { requests: [reissue(named(NEW))] }, () => pending(current)],
    ['whose comment names another key', NEW, { requests: [reissue(named(OTHER))] }, () => mismatch],
    [
      'whose open request names this key',
      NEW,
      { requests: [reissue(named(NEW)), reissue(named(OTHER), 'approved')] },
      () => pending(current),
    ],
    [
      'whose approved request names this key',
      NEW,
      {
        requests: [
          reissue(named(OTHER), 'approved'),
          reissue(named(NEW), 'approved'),
          { type: 'revoke', status: 'rejected', comments: named(OTHER) },
        ],
      },
      () => pending(current),
    ],
    [
      'whose CSR is not shown, and whose comment names this key',
      NEW,
      { shown: undefined, requests: [reissue(named(NEW))] },
      () => pending(undefined),
    ],
    [
      'whose certificate has no ID',
      NEW,
      { shown: OTHER, certificateId: undefined, requests: [reissue(named(NEW))] },
      () => ({ ...pending(undefined), asked: 'list' }),
    ],
    [
      'whose comment names no key',
      NEW,
      { requests: [reissue('Key lost')] },
      () => ({ code: 'unknown_outcome' }),
    ],
    [
      'of which order info shows no more than the ID',
      NEW,
      { bare: true, requests: [reissue(named(NEW))] },
      () => pending(undefined),
    ],
    ['without a comment', NEW, { requests: [reissue()] }, () => ({ code: 'unknown_outcome' })],
    ['without a request', NEW, {}, () => ({ code: 'unknown_outcome' })],
  ])('%s', async (_, csr, change, state) => {
    expect(await stateFor(csr, { status, ...change })).toMatchObject(state());
  });
});

test('an order that is closed cannot be reissued', async () => {
  expect(await stateFor(NEW, { status: 'revoked' })).toMatchObject({ code: 'order_closed', asked: '' });
});
