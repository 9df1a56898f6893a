/**
 * `npm run tour`: the life of a certificate, for real, without an account and without money. Starts
 * the CertCentral simulator and runs the built actions one after the other, each with its own API
 * key: key, order, approval, certificate, reissue after the key was lost, inventory, revocation.
 */
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RecordedRequest, startSandbox } from '../sandbox/sandbox.ts';
import { heading, showStep } from './demo.ts';

const KEYS = {
  ordering: 'sandbox-ordering-key',
  approving: 'sandbox-approving-key',
  reading: 'sandbox-view-only-key',
  revoking: 'sandbox-revoking-key',
};

const directory = mkdtempSync(join(tmpdir(), 'tour-'));
const [keyFile, certificateFile] = [join(directory, 'agent.key'), join(directory, 'agent.pem')];
const sandbox = await startSandbox({ approval: 'one-step', ownApproval: 'refused' });
try {
  console.log(
    'The life of a client certificate, played against a simulator of CertCentral. No money is spent.',
  );
  // Orders of other people, for the inventory.
  sandbox.seedOrders(5, { ages: [345, 20] });
  sandbox.requests.length = 0;

  chapter('1. A key before money', 'It is saved, and could go to a vault now. No request leaves the runner.');
  await play('key', undefined, { 'key-file': keyFile });

  chapter('2. The order', 'It waits for approval. This key may order, and may not approve.');
  const order = await play('order', 'ordering', {
    'product-id': 'client_authentication_plus',
    'common-name': 'Build agent 7',
    emails: 'agents@example.com',
    'organization-id': '112233',
    'validity-years': '1',
    'key-file': keyFile,
  });
  const orderId = order['order-id'] ?? '';

  chapter('3. The approval', 'Another job, another key, another person.');
  await play('approve', 'approving', { 'order-id': orderId, 'request-id': order['request-id'] ?? '' });

  chapter('4. The certificate', 'Collected, checked against the key, and written.');
  await play('collect', 'ordering', {
    'order-id': orderId,
    'wait-for': 'issuance',
    'key-file': keyFile,
    'certificate-file': certificateFile,
  });
  showCertificate();

  chapter('5. The key is lost', 'The order is paid for, so it gets a certificate with a new key.');
  rmSync(keyFile);
  const inputs = { 'order-id': orderId, 'key-file': keyFile, 'certificate-file': certificateFile };
  const reissue = await play('reissue', 'ordering', inputs);
  chapter('... approved', 'A reissue is approved like an order.');
  await play('approve', 'approving', { 'order-id': orderId, 'request-id': reissue['request-id'] ?? '' });
  chapter(
    '... and the same step again',
    'It finds its reissue, sends nothing, and hands over the certificate.',
  );
  await play('reissue', 'ordering', { ...inputs, 'wait-for': 'issuance' });
  showCertificate();

  chapter('6. Eleven months later', 'What is there, and what expires. This API key may only read.');
  sandbox.passDays(340);
  await play('inventory', 'reading', { 'expires-within-days': '30' });

  chapter('7. The agent is retired', 'The reason is kept, and the certificate is revoked.');
  await play('revoke', 'revoking', {
    'order-id': orderId,
    comments: 'Agent 7 was retired',
    'skip-approval': 'true',
  });

  heading('What CertCentral received');
  for (const request of sandbox.requests) console.log(requestLine(request));
  console.log(`\nOrders that were paid for: ${sandbox.orderPosts().length}.`);
} finally {
  await sandbox.close();
  rmSync(directory, { recursive: true, force: true });
}

function chapter(title: string, text: string): void {
  heading(title);
  console.log(text);
}

function play(
  action: string,
  key: keyof typeof KEYS | undefined,
  inputs: Record<string, string>,
): Promise<Record<string, string>> {
  const connection = key && { devkey: KEYS[key], shown: `(the key for ${key})`, 'api-url': sandbox.url };
  return showStep({ action, connection, inputs, directory });
}

function showCertificate(): void {
  const { subject, issuer, validTo, serialNumber } = new X509Certificate(readFileSync(certificateFile));
  const name = (text: string) => /^CN=(.*)$/m.exec(text)?.[1];
  console.log(
    `\nagent.pem: ${name(subject)}, by ${name(issuer)}, until ${validTo}, serial number ${serialNumber}`,
  );
}

function requestLine({ method, path, key }: RecordedRequest): string {
  const who = Object.entries(KEYS).find(([, value]) => value === key)?.[0] ?? '';
  return `${who.padEnd(10)} ${method.padEnd(5)} ${decodeURIComponent(path).split('?')[0]}`;
}
