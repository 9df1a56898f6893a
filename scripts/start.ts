/**
 * `npm start`: the whole job, for real, without an account and without money. Starts the CertCentral
 * simulator, runs the built actions exactly as a runner does, approves the order in between as an
 * administrator would, and shows log, outputs, summary and the certificate.
 */
import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startSandbox } from '../sandbox/sandbox.ts';

const directory = mkdtempSync(join(tmpdir(), 'order-client-certificate-'));
const sandbox = await startSandbox({ approval: 'one-step' });
try {
  heading('Step 1: order (uses: your-org/order-client-certificate@v1)');
  const connection = { devkey: sandbox.key, 'api-url': sandbox.url };
  const order = await runStep('dist/order.js', {
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
  await runStep('dist/collect.js', {
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

/** Runs one step in a process of its own, with the runner's environment, and gives its outputs. */
async function runStep(bundle: string, inputs: Record<string, string>): Promise<Record<string, string>> {
  const files = {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = {
    ...process.env,
    ...files,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'your-org/pki',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const child = spawn(process.execPath, [resolve(bundle)], { env, stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${bundle} ended with exit code ${code}`);

  const outputs = Object.fromEntries(
    [...readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name as string, value as string],
    ),
  );
  heading('Outputs');
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}: ${value}`);
  heading('Job summary');
  console.log(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8').trim());
  return outputs;
}

function heading(text: string): void {
  console.log(`\n\u001b[1m== ${text}\u001b[0m`);
}
