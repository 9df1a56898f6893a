/**
 * `npm start`: the whole job, for real, without an account and without money. Starts the CertCentral
 * simulator, runs the built actions exactly as a runner does, approves the order in between as an
 * administrator would, and shows log, outputs, summary and the certificate.
 */
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/sandbox.ts';
import { heading, runStep } from './demo.ts';

const directory = mkdtempSync(join(tmpdir(), 'order-client-certificate-'));
const sandbox = await startSandbox({ approval: 'one-step' });
try {
  heading('Step 1: order (uses: your-org/order-client-certificate@v1)');
  const connection = { devkey: sandbox.key, 'api-url': sandbox.url };
  const order = await play('dist/order.js', {
    ...connection,
    'product-id': 'client_premium',
    'common-name': 'Alice Example',
    emails: 'alice@example.com',
    'organization-id': '112233',
    'validity-years': '1',
    'key-file': join(directory, 'alice.key'),
  });

  heading('In between: an administrator approves the request in CertCentral');
  sandbox.approve(Number(order['order-id']));
  console.log(`Request ${order['request-id']} was approved.`);

  heading('Step 2, in a later job: collect (uses: your-org/order-client-certificate/collect@v1)');
  const certificateFile = join(directory, 'alice.pem');
  await play('dist/collect.js', {
    ...connection,
    'order-id': order['order-id'] ?? '',
    'wait-for': 'issuance',
    'key-file': join(directory, 'alice.key'),
    'certificate-file': certificateFile,
  });

  heading('The certificate');
  const certificate = new X509Certificate(readFileSync(certificateFile));
  console.log(`Subject:  ${certificate.subject.replaceAll('\n', ', ')}`);
  console.log(`Names:    ${certificate.subjectAltName}`);
  console.log(`Issuer:   ${certificate.issuer.replaceAll('\n', ', ')}`);
  console.log(`Validity: ${certificate.validFrom} to ${certificate.validTo}`);

  heading('What CertCentral received');
  for (const { method, path } of sandbox.requests) console.log(`${method} ${path}`);
} finally {
  await sandbox.close();
  rmSync(directory, { recursive: true, force: true });
}

/** Runs one step and shows its log, outputs and summary as they are. */
async function play(bundle: string, inputs: Record<string, string>): Promise<Record<string, string>> {
  const show = (text: string) => process.stdout.write(text);
  const { outputs, summary } = await runStep({ bundle, inputs, directory, show });
  heading('Outputs');
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}: ${value}`);
  heading('Job summary');
  console.log(summary);
  return outputs;
}
