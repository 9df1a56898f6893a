// A runner that is not as it should be: the step says so, before it orders where that is possible, and never "this is a bug".

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
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

  test('outside of a workflow there need be none', async () => {
    const sandbox = await start();
    const result = await order(sandbox, { env: { GITHUB_ACTIONS: '', GITHUB_OUTPUT: '', GITHUB_STATE: '' } });
    expect(result.exitCode, result.log).toBe(0);
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
