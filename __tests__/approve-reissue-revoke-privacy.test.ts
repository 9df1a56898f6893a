// Whom CertCentral quotes in an error - people of the order and of its requests - is in nothing that the actions after
// the order write, if only CertCentral named them.

import { expect, test } from 'vitest';
import { act, placed } from './action-step.ts';
import { PERSON } from './fixtures.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey, signingRequest } from './signing-request.ts';

const start = sandboxes();
/** The user of the sandbox's first key, who made the requests. */
const REQUESTER = 'Robot';
const STRANGER = 'wilhelmina.approver@post.example.net';
const QUOTES =
  `${PERSON.name} <${PERSON.email}>, ${PERSON.name.toUpperCase()}, ${PERSON.otherEmail}; ` +
  `asked by ${REQUESTER} <${STRANGER}>`;
const PEOPLE = /zuzanna|quill|post\.example|wilhelmina|robot/i;

const refusal = (status: number, errors: unknown) => ({
  kind: 'status' as const,
  status,
  body: JSON.stringify({ errors }),
});
const ERROR = { code: 'invalid_parameter', message: QUOTES };

const steps: [action: string, inputs: Record<string, string>][] = [
  ['approve', { 'request-id': '5678001' }],
  ['approve', { 'order-id': '1234001', decision: 'reject', comments: 'No' }],
  ['revoke', { 'order-id': '1234001', comments: 'Left' }],
  ['reissue', { 'order-id': '1234001', csr: signingRequest(newKey()) }],
  ['collect', { 'order-id': '1234001', 'certificate-file': '/tmp/never-written.pem' }],
];

async function order(action: string) {
  const sandbox = await start({ approval: 'one-step', issuance: 'never' });
  const certificate = {
    common_name: PERSON.name,
    emails: [PERSON.email, PERSON.otherEmail],
    signature_hash: 'sha256',
  };
  const { id } = placed(sandbox, { certificate });
  if (['reissue', 'collect'].includes(action)) await sandbox.issue(id);
  return sandbox;
}

test.concurrent.each(
  steps.flatMap(([action, inputs]) =>
    [400, 403, 500].flatMap((status) =>
      [[ERROR], ERROR, QUOTES].map((errors) => [action, status, errors, inputs] as const),
    ),
  ),
)('%s, refused with %i', async (action, status, errors, inputs) => {
  const sandbox = await order(action);
  sandbox.play({ method: 'PUT', times: 9, fault: refusal(status, errors) });
  sandbox.play({ method: 'POST', times: 9, fault: refusal(status, errors) });
  sandbox.play({ path: /download|reissue/, times: 9, fault: refusal(status, errors) });
  const { written, outputs } = await act(action, sandbox, inputs, { shortPauses: true });
  expect(outputs).toHaveProperty('error-code');
  expect(written).toContain(
    `CertCentral answered ${status}: ${typeof errors === 'string' ? '' : 'invalid_parameter'}`,
  );
  expect(written.match(PEOPLE)?.[0]).toBeUndefined();
});

test.each([400, 403])('inventory, refused with %i: an address is hidden', async (status) => {
  const sandbox = await start();
  sandbox.play({ fault: refusal(status, [{ code: 'x_y', message: `Ask ${STRANGER}.` }]) });
  const { written } = await act('inventory', sandbox, {});
  expect(written).toContain('Ask ***');
  expect(written).not.toContain('wilhelmina');
});
