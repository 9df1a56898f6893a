// A runner that is not as it should be: the step says so, before it orders where that is possible, and never "this is a bug".

import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { environment, orderInputs, PERSON, steps } from './fixtures.ts';
import { needs, unless } from './needs.ts';
import { openssl, workDirectory } from './openssl.ts';
import { order, post } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { RUN, type StepResult } from './step.ts';

const start = sandboxes();
const directory = workDirectory();

function expectMessage(result: Pick<StepResult, 'log'>): void {
  expect(result.log).not.toMatch(/this is a bug|^ +at /im);
  expect(result.log.match(/^::error::/gm)).toHaveLength(1);
}

describe.concurrent('the files for outputs and state', () => {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE'];
  const broken: [string, string, object?][] = [
    ['is not set', ''],
    ['does not exist', join(directory, 'gone')],
    ['is a directory', directory],
  ];
  const full = ['is a full disk', '/dev/full', needs('/dev/full')] as const;
  for (const name of names) {
    for (const [kind, path, options = {}] of [...broken, full]) {
      test(`${name} ${kind}: nothing is sent`, options, async () => {
        const sandbox = await start();
        const result = await order(sandbox, { env: { [name]: path } });
        expect(result.exitCode).toBe(1);
        expectMessage(result);
        expect(result.log).toMatch(new RegExp(`::error::${name} .*nothing was sent to DigiCert`));
        expect(sandbox.connections).toBe(0);
      });
    }
  }

  test.each(names)('%s that is gone when the order is placed: its ID reaches the log', async (name) => {
    const sandbox = await start();
    const file = join(directory, `${name}-for-a-while`);
    writeFileSync(file, '');
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run: () => rmSync(file) } });
    const result = await order(sandbox, { env: { [name]: file } });
    expect(sandbox.orders).toHaveLength(1);
    expect(result.log).toContain('Order 1234001 was placed.');
    expect(result.log).not.toMatch(/this is a bug|^ +at /im);
    // Without its outputs a step has not done its work; its state is of no use any more.
    expect(result.exitCode).toBe(name === 'GITHUB_OUTPUT' ? 1 : 0);
  });

  test('an order whose state cannot be saved is not sent', async () => {
    const sandbox = await start();
    const file = join(directory, 'state-for-a-while');
    writeFileSync(file, '');
    sandbox.play({ method: 'GET', fault: { kind: 'hook', run: () => rmSync(file) } });
    const result = await order(sandbox, { env: { GITHUB_STATE: file } });
    expect(result.outputs['error-code']).toBe('not_ordered');
    expect(result.log).toMatch(/^::error::GITHUB_STATE could not be written.*nothing was ordered/m);
    expect(sandbox.orderPosts()).toHaveLength(0);
  });

  test('outputs that cannot be written any more leave the outcome unknown', async () => {
    const sandbox = await start();
    const file = join(directory, 'output-for-a-while');
    writeFileSync(file, '');
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run: () => rmSync(file) } });
    const { log, summary } = await order(sandbox, { env: { GITHUB_OUTPUT: file } });
    expect(log).toMatch(/^::error::The output order-id could not be written to GITHUB_OUTPUT \(ENOENT\)/m);
    expect(summary).toContain('`unknown_outcome`');
    expectMessage({ log });
  });

  test.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])(
    '%s that is a pipe which nobody reads holds up no step',
    needs('devices'),
    async (name) => {
      const sandbox = await start();
      const pipe = join(directory, `pipe-${name}`);
      spawnSync('mkfifo', [pipe]);
      const result = await order(sandbox, { env: { [name]: pipe } });
      const isNeeded = name !== 'GITHUB_STEP_SUMMARY';
      expect(result.exitCode).toBe(isNeeded ? 1 : 0);
      expect(sandbox.orders).toHaveLength(isNeeded ? 0 : 1);
      expect(result.log).toContain(
        isNeeded ? `::error::${name} ` : '::warning::The job summary could not be written (',
      );
      expect(result.log).not.toMatch(/this is a bug|^ +at /im);
    },
  );

  test('a summary on a full disk costs a warning', needs('devices'), async () => {
    const sandbox = await start();
    const { exitCode, log } = await order(sandbox, { env: { GITHUB_STEP_SUMMARY: '/dev/full' } });
    expect(exitCode).toBe(0);
    expect(log).toContain('::warning::The job summary could not be written (ENOSPC).');
  });

  test('outside of a workflow there need be none', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { env: { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STATE: '' } });
    expect(result.exitCode, result.log).toBe(0);
  });
});

describe('a log that can no longer be written', needs('signals'), () => {
  /** Starts a step with its own files for outputs and summary. */
  function step(sandbox: Sandbox, stdout: 'pipe' | number) {
    const files = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
    for (const name of Object.keys(files) as (keyof typeof files)[]) {
      files[name] = join(directory, `${randomUUID()}-${name}`);
      writeFileSync(files[name], '');
    }
    const env = { ...RUN, ...files, ...environment(orderInputs(sandbox)) };
    const child = spawn(process.execPath, [resolve('dist/order.js')], {
      env,
      stdio: ['ignore', stdout, 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = once(child, 'close').then(([exitCode]) => ({
      exitCode: exitCode as number,
      stderr,
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    }));
    return { child, ended };
  }

  function expectPlaced({
    exitCode,
    stderr,
    output,
    summary,
  }: Awaited<ReturnType<typeof step>['ended']>): void {
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^The log can no longer be written \((EPIPE|ENOSPC)\)\..*\n$/);
    expect(output).toContain('order-id<<END\n1234001\nEND\n');
    expect(output).toContain('request-status');
    expect(summary).toContain('1234001');
  }

  test('while the POST is under way: the outputs are set', async () => {
    const sandbox = await start();
    const { child, ended } = step(sandbox, 'pipe');
    sandbox.play({ method: 'POST', fault: { kind: 'hook', run: () => void child.stdout?.destroy() } });
    expectPlaced(await ended);
    expect(sandbox.orderPosts()).toHaveLength(1);
  });

  test('from the beginning', async () => {
    const sandbox = await start();
    const { child, ended } = step(sandbox, 'pipe');
    child.stdout?.destroy();
    expectPlaced(await ended);
  });

  test('on a full disk', needs('devices'), async () => {
    const sandbox = await start();
    const full = openSync('/dev/full', 'w');
    expectPlaced(await step(sandbox, full).ended);
    closeSync(full);
  });
});

test.concurrent.each([
  ['no JSON', (file: string) => writeFileSync(file, '{"inputs":')],
  ['a directory', (file: string) => mkdirSync(file)],
  [
    'not readable',
    (file: string) => {
      writeFileSync(file, '{}');
      chmodSync(file, 0);
    },
  ],
  ['missing', () => {}],
])('an event file that is %s is of no interest', async (name, make) => {
  const sandbox = await start();
  const file = join(directory, `event ${name}`);
  make(file);
  const result = await order(sandbox, { env: { GITHUB_EVENT_PATH: file } });
  expect(result.exitCode, result.log).toBe(0);
  expect(result.log).not.toContain(file);
});

describe('a Node that is too old', () => {
  const old = '/usr/bin/node';
  const version = existsSync(old) ? spawnSync(old, ['--version'], { encoding: 'utf8' }).stdout.trim() : '';
  const isOld = version !== '' && Number.parseInt(version.slice(1), 10) < 24;

  test('is named, with what brings a newer one', unless(!isOld, 'no older Node is installed'), async () => {
    const sandbox = await start();
    const output = join(directory, 'output-of-old-node');
    writeFileSync(output, '');
    const env = { ...RUN, ...environment(orderInputs(sandbox)), GITHUB_OUTPUT: output };
    const { status, stdout, stderr } = spawnSync(old, [resolve('dist/order.js')], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      new RegExp(`^::error::.*Node ${version.slice(1)}.*runner 2\\.327\\.1.*-P \\.\\.\\.=-self-hosted`),
    );
    expect(readFileSync(output, 'utf8')).toBe('error-code=invalid_input\n');
    expect(sandbox.connections).toBe(0);
    const after = spawnSync(old, [resolve('dist/order-post.js')], { env, encoding: 'utf8' });
    expect([after.status, after.stdout, after.stderr]).toEqual([0, '', '']);
  });
});

describe.concurrent('csr-file', () => {
  const fifo = join(directory, 'fifo');
  spawnSync('mkfifo', [fifo]);
  const strange = [
    ['a pipe', fifo, needs('devices')],
    ['an endless device', '/dev/zero', needs('devices')],
    ['the standard input', '/dev/stdin', needs('devices')],
    ['a directory', directory, {}],
  ] as const;

  for (const [kind, file, options] of strange) {
    test(`that is ${kind} is refused at once`, options, async () => {
      const sandbox = await start();
      const result = await order(sandbox, { with: { csr: '', 'csr-file': file } });
      expect(result.outputs).toEqual({ 'error-code': 'invalid_input' });
      expect(result.log).toContain('- csr-file: is not a regular file');
      expect(sandbox.connections).toBe(0);
    });

    test(`that is ${kind} does not stop the post step`, options, async () => {
      const sandbox = await start();
      const state = {
        'order-open': 'true',
        'order-reference': 'ours',
        'order-start': new Date().toISOString(),
      };
      const result = await post(sandbox, state, { csr: '', 'csr-file': file });
      expect(result.exitCode).toBe(0);
      expect(result.log).toContain('csr-file: is not a regular file');
      expect(steps(sandbox)).toEqual([]);
    });
  }
});

describe.concurrent('paths', () => {
  test.each(['key-file', 'certificate-file', 'csr-file'])(
    '%s with a control character is refused',
    async (name) => {
      const sandbox = await start();
      const result = await order(sandbox, { with: { csr: '', [name]: `${directory}/a\n::error::b` } });
      expect(result.outputs).toEqual({ 'error-code': 'invalid_input' });
      expect(result.log).toContain(`- ${name}: contains a line break or another control character.`);
      expect(sandbox.connections).toBe(0);
    },
  );

  test('are shown as they were given, but without workflow commands', async () => {
    const sandbox = await start();
    const key = join(directory, 'redacted.pem');
    openssl(`genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${key}`);
    const file = join(directory, `${PERSON.last} ::stop-commands::x.pem`);
    const inputs = { csr: '', 'key-file': key, 'certificate-file': file };
    const written = await order(sandbox, { with: { ...inputs, 'wait-for': 'issuance' } });
    expect(written.exitCode, written.log).toBe(0);
    expect(written.log).toMatch(/It was written to .*\/Quillfeather : :stop-commands: :x\.pem\./);
    expect(written.outputs['certificate-file']).toBe(file);
    copyFileSync(key, file);
    const kept = await order(sandbox, { with: { ...inputs, 'order-reference': 'other' } });
    expect(kept.log).toMatch(
      /::error::certificate-file: The file ".*\/Quillfeather : :stop-commands: :x\.pem" cannot be used/,
    );
  });
});
