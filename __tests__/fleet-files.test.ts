import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicKeyOf } from '../src/certificate/csr-check.ts';
import { CSR } from './fixtures.ts';
import { agents, bodyOfAgent, FleetJob } from './fleet-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();

test('keys are made before the order, and certificates are written when they are issued', async () => {
  const sandbox = await start({ issuance: 'never' });
  const job = new FleetJob(sandbox);
  writeFileSync(job.path('own.csr'), CSR);
  const rows = [
    ...agents(2),
    { name: 'own', 'common-name': 'Agent Own', emails: 'own@example.com', 'csr-file': job.path('own.csr') },
  ];
  const options = {
    with: {
      'results-file': job.results,
      'key-directory': job.path('keys'),
      'key-type': 'ec-p384',
      'certificate-directory': job.path('certificates'),
    },
  };
  expect(await job.run(rows, options)).toMatchObject({ exitCode: 0 });
  expect(existsSync(job.path('keys'))).toBe(false);
  expect(await job.apply(rows, options)).toMatchObject({ exitCode: 0, outputs: { ordered: '3' } });
  const keys = [1, 2].map((number) => createPrivateKey(readFileSync(job.path(`keys/agent-${number}.key`))));
  expect(existsSync(job.path('keys/own.key'))).toBe(false);
  for (const [index, key] of keys.entries()) {
    expect(publicKeyOf(sandbox.orders[index]?.csr ?? '')).toEqual(
      createPublicKey(key).export({ type: 'spki', format: 'der' }),
    );
    expect(key.asymmetricKeyDetails?.namedCurve).toBe('secp384r1');
  }
  expect(existsSync(job.path('certificates/agent-1.pem'))).toBe(false);

  for (const { id } of sandbox.orders) await sandbox.issue(id);
  expect(await job.apply(rows, options)).toMatchObject({ exitCode: 0, outputs: { current: '3' } });
  const leaf = new X509Certificate(readFileSync(job.path('certificates/agent-1.pem')));
  expect(leaf.checkPrivateKey(keys[0] as (typeof keys)[0])).toBe(true);
  const written = statSync(job.path('certificates/own.pem')).mtimeMs;

  // What is there and current is left alone; what is another's is replaced.
  writeFileSync(job.path('certificates/agent-2.pem'), readFileSync(job.path('certificates/agent-1.pem')));
  sandbox.requests.length = 0;
  expect(await job.apply(rows, options)).toMatchObject({ exitCode: 0 });
  expect(statSync(job.path('certificates/own.pem')).mtimeMs).toBe(written);
  expect(sandbox.requests.filter(({ path }) => path.includes('download'))).toHaveLength(1);
  const second = new X509Certificate(readFileSync(job.path('certificates/agent-2.pem')));
  expect(second.serialNumber).not.toBe(leaf.serialNumber);
});

test('with new-key-at-renewal each renewal has a key of its own, and the results name the current one', async () => {
  for (const renewed of [true, false]) {
    const sandbox = await start();
    const job = new FleetJob(sandbox);
    const [order] = sandbox.seedOrders(1, { body: bodyOfAgent, ages: [345, 345] });
    const keys = { own: job.path('keys/agent-1.key'), renewal: job.path(`keys/agent-1--${order?.id}.key`) };
    const options = {
      with: {
        'results-file': job.results,
        'key-directory': job.path('keys'),
        'certificate-directory': job.path('certificates'),
        'new-key-at-renewal': String(renewed),
      },
    };
    expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { renewed: '1' } });
    await sandbox.issue(sandbox.orders[1]?.id ?? 0);
    const current = renewed ? keys.renewal : keys.own;
    for (let run = 0; run < 2; run++) {
      expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { current: '1' } });
      expect(job.entries()[0]?.['key-file']).toBe(current);
      expect(Object.values(keys).filter((file) => existsSync(file))).toEqual([current]);
      const leaf = new X509Certificate(readFileSync(job.path('certificates/agent-1.pem')));
      expect(leaf.checkPrivateKey(createPrivateKey(readFileSync(current)))).toBe(true);
    }
  }
});

test('a key that cannot be used is the failure of its row, before the order', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const options = { with: { 'results-file': job.results, 'key-directory': job.directory } };
  writeFileSync(job.path('agent-1.key'), 'no key');
  expect(await job.apply(agents(2), options)).toMatchObject({
    exitCode: 1,
    outputs: { ordered: '1', failed: '1', 'error-code': 'rows_failed' },
  });
  expect(job.entries()).toMatchObject([
    { outcome: 'failed', 'error-code': 'invalid_input' },
    { outcome: 'done' },
  ]);
  expect(readFileSync(job.path('agent-1.key'), 'utf8')).toBe('no key');
  expect(sandbox.orders).toHaveLength(1);
});

test('a certificate of another key is not written', async () => {
  const sandbox = await start({ downloads: 'wrong-key' });
  const job = new FleetJob(sandbox);
  const options = {
    with: { 'key-directory': job.path('keys'), 'certificate-directory': job.path('certificates') },
  };
  await job.apply(agents(1), options);
  for (const { id } of sandbox.orders) await sandbox.issue(id);
  const result = await job.apply(agents(1), options);
  expect(result).toMatchObject({ exitCode: 1, outputs: { failed: '1', 'error-code': 'rows_failed' } });
  expect(existsSync(job.path('certificates/agent-1.pem'))).toBe(false);
});

test('a renewal may have the remaining days of the order that it renews', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const options = {
    with: { 'key-directory': job.path('keys'), 'certificate-directory': job.path('certificates') },
  };
  await job.apply(agents(1), options);
  for (const { id } of sandbox.orders) await sandbox.issue(id);
  await job.apply(agents(1), options);
  sandbox.passDays(340);
  const lengthen = () => void Object.assign(sandbox.orders[1]?.body ?? {}, { validity_years: 2 });
  sandbox.play({ method: 'POST', fault: { kind: 'hook', when: 'after', run: lengthen } });
  expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { renewed: '1' } });
  await sandbox.issue(Number(sandbox.orders[1]?.id));
  expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { failed: '0' } });
});

test('ends what a leaver has, in the way its state asks for', async () => {
  const sandbox = await start({ issuance: 'never' });
  const job = new FleetJob(sandbox);
  const rows = agents(5);
  await job.apply(rows);
  const [approval, pending, issued, old, gone] = sandbox.orders;
  const id = (order: { id: number } | undefined) => order?.id ?? 0;
  sandbox.configure({ approval: 'one-step' });
  sandbox.setStatus(id(pending), 'pending');
  for (const order of [issued, old]) await sandbox.issue(id(order));
  sandbox.revoke(id(gone));
  sandbox.cancel(id(approval));
  sandbox.passDays(340);
  // One is renewed before its owner leaves: both certificates have to go.
  expect(
    await job.apply([rows[3] as (typeof rows)[0]], { with: { 'results-file': job.results } }),
  ).toMatchObject({ outputs: { renewed: '1' } });
  await sandbox.issue(id(sandbox.orders.at(-1)));
  const leavers = rows.map((row) => ({ ...row, state: 'revoked' }));
  const plan = await job.run(leavers);
  expect(plan.outputs).toMatchObject({ 'to-revoke': '3' });
  const options = { with: { 'results-file': job.results, 'max-revocations': '3' } };
  expect(await job.apply(leavers, options)).toMatchObject({ exitCode: 0, outputs: { revoked: '3' } });
  const open = sandbox.orders.flatMap(({ requests }) => requests.filter(({ type }) => type === 'revoke'));
  expect(open.map(({ comments }) => comments)).toEqual([
    expect.stringContaining('Fleet agents, row agent-3'),
    expect.stringContaining('Fleet agents, row agent-4'),
    expect.stringContaining('Fleet agents, row agent-4'),
  ]);
  expect(pending?.status).toBe('canceled');
  for (const more of [options, { with: { 'max-revocations': '3' } }]) {
    const again = await job.apply(leavers, more);
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'to-revoke': '0', revoked: '0', waiting: '2' } });
  }
});

test('orders that cannot have a certificate yet cost two requests with a directory, too', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  const { exitCode, log } = await job.apply(agents(4), {
    with: { 'certificate-directory': job.path('certificates') },
  });
  expect([exitCode, log.includes('::notice')]).toEqual([0, false]);
  // Two lists, the first order read back, and the list at the end.
  expect(sandbox.requests).toHaveLength(2 * 4 + 4);
});

test.each(['by hand', 'by the fleet'])(
  'while a renewal %s waits, the certificate of the valid order is written',
  async (renewed) => {
    const byHand = renewed === 'by hand';
    const sandbox = await start({ approval: 'one-step' });
    const job = new FleetJob(sandbox);
    const [valid] = sandbox.seedOrders(1, { body: bodyOfAgent, ages: byHand ? [100, 100] : [345, 345] });
    const options = {
      with: { 'results-file': job.results, 'certificate-directory': job.path('certificates') },
    };
    if (byHand) {
      const { alternative_order_id: _, comments: __, ...body } = valid?.body ?? {};
      sandbox.placeOrder({ ...body, renewal_of_order_id: valid?.id }, valid?.product ?? '');
    } else {
      expect(await job.apply(agents(1), options)).toMatchObject({ outputs: { renewed: '1' } });
    }
    const renewal = sandbox.orders[1];
    expect(await job.apply(agents(1), options)).toMatchObject({
      exitCode: 0,
      outputs: byHand ? { current: '1' } : { waiting: '1' },
    });
    const serialOf = () =>
      new X509Certificate(readFileSync(job.path('certificates/agent-1.pem'))).serialNumber;
    const before = serialOf();
    expect(BigInt(`0x${before}`)).toBe(BigInt(`0x${(await valid?.certificate)?.serialNumber}`));
    // The row's order is the renewal all the same.
    expect(job.entries()[0]).toMatchObject({ 'order-id': String(renewal?.id) });

    // It waits for something else now, and the runner is a new one.
    sandbox.approve(renewal?.id ?? 0);
    rmSync(job.path('certificates'), { recursive: true });
    expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0 });
    expect(serialOf()).toBe(before);

    await sandbox.issue(renewal?.id ?? 0);
    expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { current: '1' } });
    expect(serialOf()).not.toBe(before);
  },
);

test('a renewal with another CSR is no reason against the certificate of the valid order', async () => {
  const sandbox = await start({ approval: 'one-step' });
  const job = new FleetJob(sandbox);
  const rows = () => agents(1, { 'csr-file': job.path('agent.csr') });
  const options = {
    with: { 'results-file': job.results, 'certificate-directory': job.path('certificates') },
  };
  writeFileSync(job.path('agent.csr'), CSR);
  await job.apply(rows(), options);
  const [valid] = sandbox.orders;
  sandbox.approve(valid?.id ?? 0);
  await sandbox.issue(valid?.id ?? 0);
  sandbox.passDays(350);
  writeFileSync(job.path('agent.csr'), signingRequest(newKey()));
  expect(await job.apply(rows(), options)).toMatchObject({ exitCode: 0, outputs: { renewed: '1' } });
  expect(await job.apply(rows(), options)).toMatchObject({ exitCode: 0, outputs: { waiting: '1' } });
  const leaf = new X509Certificate(readFileSync(job.path('certificates/agent-1.pem')));
  expect(leaf.publicKey.export({ type: 'spki', format: 'der' })).toEqual(publicKeyOf(CSR));
});

test('while a reissue of a renewal waits, its certificate is not replaced by that of the order before', async () => {
  const sandbox = await start();
  const job = new FleetJob(sandbox);
  sandbox.seedOrders(1, { body: bodyOfAgent, ages: [345, 345] });
  const options = { with: { 'certificate-directory': job.path('certificates') } };
  await job.apply(agents(1), options);
  const renewal = sandbox.orders[1];
  await sandbox.issue(renewal?.id ?? 0);
  await job.apply(agents(1), options);
  const serialNumber = (await renewal?.certificate)?.serialNumber;
  const written = () => new X509Certificate(readFileSync(job.path('certificates/agent-1.pem')));
  expect(BigInt(`0x${written().serialNumber}`)).toBe(BigInt(`0x${serialNumber}`));
  if (renewal !== undefined) renewal.status = 'reissue_pending';
  expect(await job.apply(agents(1), options)).toMatchObject({ exitCode: 0, outputs: { waiting: '1' } });
  expect(BigInt(`0x${written().serialNumber}`)).toBe(BigInt(`0x${serialNumber}`));
});
