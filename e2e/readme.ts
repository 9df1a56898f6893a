// The workflows of the documents, run as they are written there. What belongs to somebody else is
// played: see services.ts and stand-ins.ts. Every block of YAML is run, or says in a comment above it
// why not: <!-- e2e: not run, because ... -->. A block can also be a file of the repository:
// <!-- e2e: file certificates.csv --> above it.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import { newKey, signingRequest } from '../__tests__/signing-request.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import type { Scenario } from './scenarios.ts';
import { type Services, sandboxRoot, startServices, stateFile } from './services.ts';
import { KEY, type RunOptions, type Stage } from './stage.ts';

type Fields = Record<string, unknown>;
type Block = { line: number; text: string; reason: string | undefined };

export function readmeScenarios(file: string): Scenario[] {
  const text = readFileSync(file, 'utf8');
  const files = filesIn(text);
  return yamlBlocks(text).map(({ line, text, reason }) => ({
    name: `${file}:${line}`,
    skip: reason ?? false,
    // Longer than the sandbox needs, so that a snippet that waits does wait.
    sandbox: { issuance: { polls: 1 } },
    run: (stage) => runBlock(stage, text, files),
  }));
}

export function yamlBlocks(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const fence = /^( *)(`{3,})ya?ml\b/.exec(lines[start] ?? '');
    if (!fence) continue;
    const [, indent = '', ticks = ''] = fence;
    const length = lines.slice(start + 1).findIndex((line) => line.trim() === ticks);
    const body = lines.slice(start + 1, start + 1 + length).map((line) => line.slice(indent.length));
    const above = lines.slice(0, start).findLast((line) => line.trim() !== '') ?? '';
    const reason = /<!--\s*e2e:\s*not run,?\s*(.+?)\s*-->/.exec(above)?.[1];
    const isFile = /<!-- e2e: file /.test(above);
    if (!isFile) blocks.push({ line: start + 1, text: `${body.join('\n')}\n`, reason });
    start += length;
  }
  return blocks;
}

/** Files that a document shows and its workflows read. */
export function filesIn(markdown: string): Record<string, string> {
  const marked = markdown.matchAll(/<!-- e2e: file (\S+) -->\s*```\w*\n([\s\S]*?)\n```/g);
  return Object.fromEntries([...marked].map(([, name = '', text = '']) => [name, `${text}\n`]));
}

async function runBlock(stage: Stage, text: string, shown: Record<string, string>): Promise<void> {
  const csr = signingRequest(newKey(), 'Jane Doe');
  const old = await issuedOrder(stage.sandbox, csr);
  const account = { csr, oldOrder: old.id };
  const root = await sandboxRoot(stage.sandbox, old.certificateId);
  const services = await startServices(stage.directory, root, KEY);
  try {
    await playBlock(stage, text, shown, account, services);
  } finally {
    await services.close();
  }
}

async function playBlock(
  stage: Stage,
  text: string,
  shown: Record<string, string>,
  account: Account,
  services: Services,
): Promise<void> {
  const hosts = Object.entries(services.hosts);
  const workflow = asWorkflow(
    parse(hosts.reduce((now, [host, origin]) => now.replaceAll(host, origin), text)),
  );
  // act does not know it, see repositories.ts.
  if (isFields(workflow.concurrency)) delete workflow.concurrency.queue;
  const files: Record<string, string> = { ...shown, ...namedRequests([...Object.values(shown), text]) };
  const steps = actionSteps(workflow);
  for (const { uses, inputs } of steps) {
    if (!uses.includes('/.github/') && !uses.includes('/key@')) inputs['api-url'] = stage.sandbox.url;
    for (const [name, value] of Object.entries(inputs)) {
      // What belongs to an account cannot be the same in the README and in the sandbox.
      if (typeof value === 'string' && value.includes('${{')) continue;
      if (name === 'organization-id') inputs[name] = 112233;
      if (name === 'container-id') inputs[name] = 445566;
      if (name === 'order-id' || name === 'renewal-of-order-id') inputs[name] = account.oldOrder;
      if (name === 'csr-file') files[String(value)] = account.csr;
    }
  }

  const run = async () => {
    const given = values(text, workflow, account, stage);
    const event = eventOf(workflow, account, given);
    const source = stringify(workflow, { lineWidth: 0 });
    const main = event.caller ?? source;
    if (event.caller !== undefined) files['.github/workflows/called.yml'] = source;
    const postsBefore = stage.sandbox.orderPosts().length;
    const finished = new AbortController();
    const recipients = pickUp(stage.sandbox, finished.signal);
    const { exitCode, log } = await stage.runText(main, {
      ...given,
      ...event.options,
      files,
      env: services.env,
    });
    finished.abort();
    await recipients;
    assert.equal(exitCode, 0, `act ended with exit code ${exitCode}:\n${main}\n${log}`);
    assert.ok(!log.includes(KEY), `the key is in the log:\n${log}`);
    return { posts: stage.sandbox.orderPosts().length - postsBefore, report: `${main}\n${log}` };
  };

  const orders = steps.filter(
    ({ uses, inputs }) => (uses === `${PUBLIC_NAME}@v1` || uses.includes('/.github/')) && !isDryRun(inputs),
  );
  const fleets = steps.some(({ uses }) => uses.includes('/fleet@'));
  const programs = text.match(/\b(gh|aws|az|kubectl) [a-z-]+ [a-z-]+/g) ?? [];
  if (text.includes('/inventory@')) stage.sandbox.seedOrders(3, { ages: [345, 345] });
  const { posts, report } = await run();
  if (orders.length > 0 && !steps.some(({ inputs }) => 'renew-before-days' in inputs)) {
    assert.ok(posts >= 1, `nothing was ordered:\n${report}`);
  }
  if (orders.length === 0 && !fleets) assert.equal(posts, 0);
  if (text.includes('https://api.example.com')) assert.deepEqual(services.clients, ['Build agent 7']);
  // With references of its own, a workflow pays nothing in any later run.
  if (fleets || orders.some(({ inputs }) => 'order-reference' in inputs)) {
    const again = await run();
    assert.equal(again.posts, 0, `the second run ordered again:\n${again.report}`);
  } else if (programs.length > 0 && orders.length === 0) {
    await run();
  }
  const called = stateFile(stage.state, 'calls');
  const calls = existsSync(called) ? readFileSync(called, 'utf8').split('\n') : [];
  for (const program of programs) {
    assert.ok(
      calls.some((call) => call.startsWith(program)),
      `"${program}" was not called:\n${report}`,
    );
  }
}

/** The certificate signing requests in csr/ that these texts name, each with a key of its own. */
export function namedRequests(texts: string[]): Record<string, string> {
  const paths = texts.flatMap((text) => [...text.matchAll(/\bcsr\/[\w-]+\.pem\b/g)].map(([path]) => path));
  return Object.fromEntries(paths.map((path) => [path, signingRequest(newKey())]));
}

const isDryRun = (inputs: Fields) => String(inputs['dry-run']) === 'true';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A snippet can be a workflow, its jobs, one job, a list of steps, or one step. */
export function asWorkflow(snippet: unknown): Fields {
  const workflow = (jobs: unknown): Fields => ({ on: 'push', permissions: {}, jobs });
  const job = (steps: unknown) => workflow({ snippet: { 'runs-on': 'ubuntu-latest', steps } });
  // The step that a part of a job may rely on.
  const checkout = { uses: 'actions/checkout@v7' };
  const isStep = (value: unknown) => isFields(value) && ('run' in value || 'uses' in value);
  const isJob = (value: unknown) => isFields(value) && ('steps' in value || 'uses' in value);
  if (Array.isArray(snippet) && snippet.every(isStep)) return job([checkout, ...snippet]);
  if (isFields(snippet)) {
    if (isFields(snippet.jobs)) return { on: 'push', ...snippet };
    if (Array.isArray(snippet.steps))
      return workflow({ snippet: { 'runs-on': 'ubuntu-latest', ...snippet } });
    if (isStep(snippet)) return job([snippet]);
    const entries = Object.values(snippet);
    if (entries.length > 0 && entries.every(isJob)) return workflow(snippet);
  }
  throw new Error('neither a workflow nor a part of one; write <!-- e2e: not run, because ... --> above it');
}

/** Every use of the action, of collect and of the reusable workflow, with its inputs to be changed in place. */
function actionSteps(workflow: Fields): { uses: string; inputs: Fields }[] {
  const found: { uses: string; inputs: Fields }[] = [];
  const look = (place: unknown) => {
    if (!isFields(place) || typeof place.uses !== 'string') return;
    if (place.uses !== `${PUBLIC_NAME}@v1` && !place.uses.startsWith(`${PUBLIC_NAME}/`)) return;
    if (!isFields(place.with)) place.with = {};
    found.push({ uses: place.uses, inputs: place.with as Fields });
  };
  for (const job of Object.values(workflow.jobs as Fields)) {
    look(job);
    if (isFields(job) && Array.isArray(job.steps)) for (const step of job.steps) look(step);
  }
  return found;
}

const botKey = generateKeyPairSync('rsa', {
  modulusLength: 3072,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey;

type Account = { csr: string; oldOrder: number };

/** The secrets and variables that a snippet names, with values for the sandbox's world. */
function values(
  text: string,
  workflow: Fields,
  { csr }: Account,
  stage: Stage,
): Required<Pick<RunOptions, 'secrets' | 'variables'>> {
  const names = (context: string) =>
    new Set(
      [...text.matchAll(new RegExp(`\\b${context}\\.([A-Za-z_]\\w*)`, 'g'))].map(([, name = '']) => name),
    );
  const value = (context: string, name: string) => {
    if (/DEVKEY|API_KEY/i.test(name)) return KEY;
    if (/CSR/i.test(name)) return csr;
    if (/PASSWORD|PASSPHRASE/i.test(name)) return 'correct horse battery staple';
    if (/ORGANIZATION_ID/i.test(name)) return '112233';
    if (/API_URL/i.test(name)) return stage.sandbox.url;
    if (name === 'BOT_KEY') return botKey;
    if (/_TOKEN$|KUBECONFIG/.test(name)) return 'for a stand-in';
    if (/^(AZURE|CLIENT|TENANT)_/.test(name)) return '00000000-0000-0000-0000-000000000000';
    if (name === 'AGENT_KEY') {
      // What an earlier run stored with the stand-in for gh.
      const kept = stateFile(stage.state, 'gh-secret-AGENT_KEY');
      return existsSync(kept) ? readFileSync(kept, 'utf8') : '';
    }
    throw new Error(`The snippet uses ${context}.${name}; say in e2e/readme.ts what it holds.`);
  };
  // The secrets of a reusable workflow come from its caller, see eventOf.
  const passed = calledSecrets(workflow);
  const fill = (context: string) =>
    Object.fromEntries(
      [...names(context)]
        .filter((name) => !passed.includes(name))
        .map((name) => [name, value(context, name)]),
    );
  // `secrets: inherit` names none.
  const secrets = {
    DIGICERT_DEVKEY: KEY,
    ...(text.includes('github.token') && { GITHUB_TOKEN: 'for a stand-in' }),
    ...fill('secrets'),
  };
  return { secrets, variables: fill('vars') };
}

/** What a reusable workflow declares under `secrets:`. */
function calledSecrets({ on }: Fields): string[] {
  const call = isFields(on) ? on.workflow_call : undefined;
  return isFields(call) && isFields(call.secrets) ? Object.keys(call.secrets) : [];
}

function eventOf(
  workflow: Fields,
  account: Account,
  { secrets }: { secrets: Record<string, string> },
): { options: RunOptions; caller?: string } {
  const on = isFields(workflow.on)
    ? workflow.on
    : Object.fromEntries([workflow.on].flat().map((name) => [name, null]));
  const order = ['push', 'workflow_dispatch', 'schedule', 'workflow_call'];
  const event = order.find((name) => name in on) ?? Object.keys(on)[0];
  const declared = isFields(on[event ?? ''])
    ? ((on[event ?? ''] as Fields).inputs as Fields | undefined)
    : undefined;
  const inputs = Object.fromEntries(
    Object.entries(declared ?? {}).map(([name, input]) => [name, inputValue(name, input as Fields, account)]),
  );
  if (event === 'workflow_dispatch') {
    const strings = Object.entries(inputs).map(([name, value]) => [name, String(value)]);
    return { options: { event, inputs: Object.fromEntries(strings) } };
  }
  if (event !== 'workflow_call') return { options: { event: event ?? 'push' } };
  const called = { uses: './.github/workflows/called.yml', with: inputs };
  const expression = `$\{{ secrets.CALLER_KEY }}`;
  const named = Object.fromEntries(calledSecrets(workflow).map((name) => [name, expression]));
  const job = { ...called, secrets: Object.keys(named).length > 0 ? named : 'inherit' };
  return {
    options: { event: 'push', secrets: { ...secrets, CALLER_KEY: KEY } },
    caller: stringify({ on: 'push', permissions: {}, jobs: { caller: job } }),
  };
}

/** What a person would type into the form, or a caller would pass. */
function inputValue(name: string, input: Fields, { csr, oldOrder }: Account): unknown {
  if (input.default !== undefined) return input.default;
  if (Array.isArray(input.options)) return input.options[0];
  if (input.type === 'boolean') return false;
  if (input.type === 'environment') return '';
  if (/mail/.test(name)) return 'jane.doe@example.org';
  if (/product/.test(name)) return 'client_premium';
  if (/organi[sz]ation-id/.test(name)) return 112233;
  if (/order-id/.test(name)) return oldOrder;
  if (/csr/.test(name)) return csr;
  if (/years/.test(name)) return 1;
  if (/days/.test(name)) return 365;
  if (/reason|comment/.test(name)) return 'Has left';
  if (/name/.test(name)) return 'Jane Doe';
  if (input.required !== true) return '';
  throw new Error(`The snippet has the input ${name}; say in e2e/readme.ts what it holds.`);
}

/** An order of earlier days, for snippets that collect or renew one. */
async function issuedOrder(sandbox: Sandbox, csr: string): Promise<{ id: number; certificateId: number }> {
  const certificate = {
    common_name: 'Jane Doe',
    emails: ['jane.doe@example.org'],
    signature_hash: 'sha256',
    csr,
  };
  const order = sandbox.placeOrder(
    { certificate, organization: { id: 112233 }, validity_years: 1 },
    'client_premium',
  );
  await sandbox.issue(order.id);
  assert.ok(order.certificateId);
  return { id: order.id, certificateId: order.certificateId };
}

/** Recipients who make their key in a browser: an order without a CSR is issued after a while too. */
async function pickUp(sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  const issued = new Set<number>();
  while (!signal.aborted) {
    for (const { id } of sandbox.orders) {
      if (issued.has(id)) continue;
      issued.add(id);
      await sandbox.issue(id).catch(() => {});
    }
    await sleep(200, undefined, { signal }).catch(() => {});
  }
}
