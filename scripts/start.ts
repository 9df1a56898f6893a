/**
 * `npm start`: the whole job, for real, without an account and without money. Starts the CertCentral
 * simulator, runs the built actions exactly as a runner does, approves the order in between as an
 * administrator would, and shows logs, job summaries and the certificate.
 */
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/sandbox.ts';
import { heading, showStep } from './demo.ts';

const directory = mkdtempSync(join(tmpdir(), 'order-client-certificate-'));
const [keyFile, certificateFile] = [join(directory, 'agent.key'), join(directory, 'agent.pem')];
const sandbox = await startSandbox({ approval: 'one-step' });
const connection = { devkey: sandbox.key, shown: '***', 'api-url': sandbox.url };
try {
  heading('1. A step orders, against a simulator of CertCentral');
  const order = await showStep({
    action: 'order',
    connection,
    directory,
    inputs: {
      'product-id': 'client_authentication_plus',
      'common-name': 'Build agent 7',
      emails: 'agents@example.com',
      'organization-id': '112233',
      'validity-years': '1',
      'key-file': keyFile,
    },
  });

  heading('2. An administrator approves the request in CertCentral');
  sandbox.approve(Number(order['order-id']));
  console.log(`Request ${order['request-id']} was approved.`);

  heading('3. A later job collects the certificate');
  await showStep({
    action: 'collect',
    connection,
    directory,
    inputs: {
      'order-id': order['order-id'] ?? '',
      'wait-for': 'issuance',
      'key-file': keyFile,
      'certificate-file': certificateFile,
    },
  });

  heading('The certificate');
  const certificate = new X509Certificate(readFileSync(certificateFile));
  console.log(`Subject:  ${certificate.subject.replaceAll('\n', ', ')}`);
  console.log(`Issuer:   ${certificate.issuer.replaceAll('\n', ', ')}`);
  console.log(`Validity: ${certificate.validFrom} to ${certificate.validTo}`);

  heading('What CertCentral received');
  for (const { method, path } of sandbox.requests) console.log(`${method.padEnd(4)} ${path}`);
  console.log(`\nOrders that were paid for: ${sandbox.orderPosts().length}.`);
} finally {
  await sandbox.close();
  rmSync(directory, { recursive: true, force: true });
}
