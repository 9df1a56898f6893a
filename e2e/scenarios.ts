// What a user's workflows do, and what CertCentral must have seen of it. The order POSTs are
// counted in every scenario: they are the ones that cost money.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { newKey, signingRequest } from '../__tests__/signing-request.ts';
import type { SandboxOptions } from '../sandbox/options.ts';
import type { ActRun } from './act.ts';
import { REUSABLE_WORKFLOW } from './repositories.ts';
import { KEY, type Stage } from './stage.ts';

export type Scenario = {
  name: string;
  sandbox?: SandboxOptions;
  /** Why the scenario cannot run yet; it is then reported as skipped. */
  skip?: string | false;
  run(stage: Stage): Promise<void>;
};

function succeeded(run: ActRun): void {
  assert.equal(run.exitCode, 0, `act ended with exit code ${run.exitCode}:\n${run.log}`);
  assert.ok(!run.log.includes(KEY), `the key is in the log:\n${run.log}`);
}

/** Everything that steps printed under this name; a re-run or a matrix prints more than one. */
const all = (run: ActRun, name: string) => run.printed.get(name) ?? [];
const one = (run: ActRun, name: string) => {
  const values = all(run, name);
  assert.equal(values.length, 1, `"${name}" was printed ${values.length} times:\n${run.log}`);
  return values[0];
};

/** The order that was asked for; the parts that the scenarios look at. */
type Body = {
  certificate: { common_name: string };
  organization: { id: number };
  validity_years?: number;
  order_validity?: { days: number };
  skip_approval?: boolean;
  alternative_order_id?: string;
};

const bodies = (stage: Stage) => stage.sandbox.orderPosts().map(({ json }) => json as Body);

export const scenarios: Scenario[] = [
  {
    name: 'a step orders, a later step uses all outputs, and the key is masked',
    async run(stage) {
      const run = await stage.run('order-and-use.yml');
      succeeded(run);
      const [order] = stage.sandbox.orders;
      const outputs = JSON.parse(one(run, 'outputs') ?? '') as Record<string, string>;
      const { outputs: declared } = parse(readFileSync('action.yml', 'utf8'));
      for (const name of Object.keys(outputs)) assert.ok(name in declared, `${name} is not declared`);
      assert.equal(outputs['order-id'], String(order?.id));
      assert.equal(one(run, 'order-id'), String(order?.id));
      assert.equal(outputs['order-created'], 'true');
      assert.equal(outputs['request-status'], 'approved');
      for (const name of ['order-url', 'order-reference', 'order-status', 'request-id']) {
        assert.ok(outputs[name], `${name} is empty`);
      }
      assert.match(run.log, /\| the key is \*\*\*/);
      assert.match(run.log, /## DigiCert client certificate/);
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  {
    name: 'the action masks a key that the engine does not know as a secret',
    async run(stage) {
      const run = await stage.run('mask.yml', { secrets: {}, variables: { NOT_A_SECRET: KEY } });
      succeeded(run);
      assert.match(run.log, /\| the key is \*\*\*/);
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  ...[
    { workflow: 'call-with-inherit.yml', secrets: { DIGICERT_DEVKEY: KEY }, how: 'secrets: inherit' },
    { workflow: 'call-with-named-secret.yml', secrets: { PKI_KEY: KEY }, how: 'a named secret' },
  ].map(({ workflow, secrets, how }) => ({
    name: `the reusable workflow is called with ${how}, and the next job gets its outputs`,
    async run(stage: Stage) {
      const run = await stage.run(workflow, { secrets });
      succeeded(run);
      const [order] = stage.sandbox.orders;
      assert.equal(one(run, 'order-id'), String(order?.id));
      assert.equal(one(run, 'order-created'), 'true');
      assert.equal(one(run, 'request-status'), 'approved');
      const [body] = bodies(stage);
      assert.equal(body?.validity_years, 1);
      assert.deepEqual(body?.organization, { id: 112233 });
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  })),
  {
    name: 'the reusable workflow refuses to run without a key, and orders nothing',
    async run(stage) {
      const run = await stage.run('call-with-named-secret.yml', { secrets: {} });
      assert.notEqual(run.exitCode, 0);
      assert.match(run.log, /devkey/);
      assert.equal(stage.sandbox.requests.length, 0);
    },
  },
  {
    name: 'the reusable workflow is dispatched by hand',
    async run(stage) {
      const run = await stage.runOwn(REUSABLE_WORKFLOW, {
        event: 'workflow_dispatch',
        inputs: {
          'product-id': 'client_authentication_plus',
          'common-name': 'Jane Doe',
          emails: 'jane.doe@example.org, jane@example.org',
          'organization-id': '112233',
          'validity-years': '2',
          'order-reference': 'jane-doe-2027',
        },
      });
      succeeded(run);
      const [body] = bodies(stage);
      assert.equal(body?.validity_years, 2);
      assert.equal(body?.alternative_order_id, 'jane-doe-2027');
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  {
    name: 'the variable with the allowed products stops a dispatch before anything is sent',
    async run(stage) {
      const run = await stage.runOwn(REUSABLE_WORKFLOW, {
        event: 'workflow_dispatch',
        variables: { DIGICERT_ALLOWED_PRODUCTS: 'class1_smime' },
        inputs: {
          'product-id': 'client_authentication_plus',
          'common-name': 'Jane Doe',
          emails: 'jane.doe@example.org',
          'organization-id': '112233',
          'validity-years': '1',
        },
      });
      assert.notEqual(run.exitCode, 0);
      assert.match(run.log, /not_allowed/);
      assert.equal(stage.sandbox.orderPosts().length, 0);
    },
  },
  {
    name: 'workflow_dispatch hands typed inputs on',
    async run(stage) {
      const run = await stage.run('dispatch.yml', {
        event: 'workflow_dispatch',
        inputs: {
          'product-id': 'client_authentication_plus',
          'common-name': 'Jörg "Joe" Müller; $(id)',
          emails: 'jane.doe@example.org',
          'skip-approval': 'true',
        },
      });
      succeeded(run);
      const [body] = bodies(stage);
      assert.deepEqual(body?.order_validity, { days: 365 });
      assert.equal(body?.skip_approval, true);
      assert.equal(body?.certificate.common_name, 'Jörg "Joe" Müller; $(id)');
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  ...['matrix.yml', 'matrix-of-calls.yml'].map((workflow) => ({
    name: `${workflow}: every person of a matrix gets one order`,
    async run(stage: Stage) {
      const run = await stage.run(workflow);
      succeeded(run);
      const names = bodies(stage).map((body) => body.certificate.common_name);
      assert.deepEqual(names.sort(), ['Ann Poe', 'Jane Doe', 'John Roe']);
      const references = new Set(bodies(stage).map((body) => body.alternative_order_id));
      assert.equal(references.size, 3);
      if (workflow === 'matrix.yml') {
        const ids = stage.sandbox.orders.map(({ id }) => String(id));
        assert.deepEqual(all(run, 'order-id').sort(), ids.sort());
      }
    },
  })),
  {
    name: 'an invalid input fails the step before anything is sent; a later step reads the error code',
    async run(stage) {
      const run = await stage.run('failure.yml', { variables: { EMAILS: 'not-an-address' } });
      assert.notEqual(run.exitCode, 0);
      assert.equal(one(run, 'error-code'), 'invalid_input');
      assert.deepEqual(all(run, 'reached'), []);
      assert.equal(stage.sandbox.requests.length, 0);
    },
  },
  {
    name: 'a wrong key is api_refused, and nothing is ordered',
    async run(stage) {
      const run = await stage.run('failure.yml', {
        secrets: { DIGICERT_DEVKEY: 'wrong-key-0123456789' },
        variables: { EMAILS: 'jane.doe@example.org' },
      });
      assert.notEqual(run.exitCode, 0);
      assert.match(one(run, 'error-code') ?? '', /^(api_refused|not_ordered)$/);
      assert.equal(one(run, 'order-id'), '');
      assert.ok(!run.log.includes('wrong-key-0123456789'));
      assert.equal(stage.sandbox.orders.length, 0);
    },
  },
  {
    name: 'a re-run of the same run adopts the order and pays nothing',
    async run(stage) {
      const first = await stage.run('order-and-use.yml', { runId: '77' });
      const again = await stage.run('order-and-use.yml', { runId: '77', env: { GITHUB_RUN_ATTEMPT: '2' } });
      const other = await stage.run('order-and-use.yml', { runId: '78' });
      for (const run of [first, again, other]) succeeded(run);
      const [one1, one2, one3] = [first, again, other].map((run) => JSON.parse(one(run, 'outputs') ?? ''));
      assert.equal(one2['order-id'], one1['order-id']);
      assert.equal(one2['order-created'], 'false');
      assert.notEqual(one3['order-id'], one1['order-id']);
      assert.equal(stage.sandbox.orderPosts().length, 2);
    },
  },
  {
    name: 'an order whose answer is lost is found again in the same step',
    async run(stage) {
      stage.sandbox.play({
        method: 'POST',
        path: '/order/certificate/',
        fault: { kind: 'reset', when: 'after' },
      });
      const run = await stage.run('order-and-use.yml');
      succeeded(run);
      assert.equal(one(run, 'order-id'), String(stage.sandbox.orders[0]?.id));
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  {
    name: 'the collect action in a second job gets the certificate',
    skip: !existsSync('collect/action.yml') && 'collect/action.yml is not there yet (issue 5)',
    sandbox: { issuance: { polls: 1 } },
    async run(stage) {
      const run = await stage.run('collect.yml', {
        variables: { CSR: signingRequest(newKey(), 'Jane Doe') },
      });
      succeeded(run);
      assert.equal(one(run, 'order-status'), 'issued');
      assert.equal(one(run, 'first-line'), '-----BEGIN CERTIFICATE-----');
      assert.ok(one(run, 'serial-number'));
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  {
    name: "an environment's job approves what another job ordered, each with a key of its own",
    sandbox: { approval: 'one-step' },
    async run(stage) {
      const secrets = { ORDERING_DEVKEY: 'sandbox-ordering-key', APPROVING_DEVKEY: 'sandbox-approving-key' };
      const variables = { CSR: signingRequest(newKey(), 'Build agent 7') };
      const run = await stage.run('approve.yml', { secrets, variables });
      succeeded(run);
      assert.equal(one(run, 'request-status'), 'approved');
      assert.equal(one(run, 'changed'), 'true');
      assert.equal(one(run, 'order-status'), 'issued');
      const keys = stage.sandbox.requests.filter(({ method }) => method !== 'GET').map(({ key }) => key);
      assert.deepEqual(keys, Object.values(secrets));
      assert.equal(stage.sandbox.orderPosts().length, 1);
    },
  },
  {
    name: 'the form for a leaver revokes the order with that ID',
    async run(stage) {
      const certificate = { common_name: 'Jane Doe', emails: ['jane.doe@example.org'] };
      const order = stage.sandbox.placeOrder({ certificate, organization: { id: 112233 } }, 'client_premium');
      await stage.sandbox.issue(order.id);
      const run = await stage.run('leaver.yml', {
        event: 'workflow_dispatch',
        secrets: { REVOKING_DEVKEY: 'sandbox-revoking-key' },
        inputs: { 'order-id': String(order.id), reason: 'Has left' },
      });
      succeeded(run);
      assert.equal(one(run, 'action-taken'), 'revoked');
      assert.equal(order.status, 'revoked');
      const [{ key, json } = {}] = stage.sandbox.requests.filter(({ method }) => method !== 'GET');
      assert.equal(key, 'sandbox-revoking-key');
      assert.deepEqual(json, { comments: 'Has left', skip_approval: true });
      assert.equal(stage.sandbox.orderPosts().length, 0);
    },
  },
];
