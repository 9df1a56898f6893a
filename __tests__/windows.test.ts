// What must hold on Windows, tested on every system: with `path.win32`, and in a process that takes itself for Windows.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { onCancellation } from '../src/base/cancellation.ts';
import { loadKey } from '../src/certificate/key.ts';
import { isBelow, isSameFile, wayBelow } from '../src/files/same-file.ts';
import { windowsNameProblem } from '../src/files/windows-names.ts';
import { readManifest } from '../src/list/read-file.ts';
import { needs } from './needs.ts';
import { expectNothingOrdered, order } from './order-step.ts';
import { sandboxes } from './sandboxes.ts';
import { newKey } from './signing-request.ts';

const start = sandboxes();
const directory = mkdtempSync(join(tmpdir(), 'windows-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const place = (name: string) => join(directory, name);
/** Loaded before the step: it runs on Windows, as far as it can tell. */
const AS_WINDOWS = place('as-windows.cjs');
writeFileSync(AS_WINDOWS, "Object.defineProperty(process, 'platform', { value: 'win32' });\n");

describe('names of files', () => {
  test.each([
    ['C:\\keys\\nul', 'device'],
    ['C:\\keys\\NUL.pem', 'device'],
    ['D:/keys/con.key', 'device'],
    ['aux.tar.gz', 'device'],
    ['com1.key', 'device'],
    ['LPT³', 'device'],
    ['prn .pem', undefined],
    ['prn ', 'device'],
    ['C:\\keys\\agent.key.', 'period or space at the end'],
    ['C:\\keys\\agent.key ', 'period or space at the end'],
    ['C:\\keys\\agent.key:hidden', 'character that Windows does not allow'],
    ['agent?.key', 'character that Windows does not allow'],
    ['C:\\aux\\..\\keys\\agent.key', undefined],
    ['C:\\keys\\console.key', undefined],
    ['C:\\keys\\com10.key', undefined],
    ['C:\\keys\\null', undefined],
    ['C:\\keys\\.hidden', undefined],
  ])('%s', (path, problem) => {
    const found = windowsNameProblem(path, 'win32');
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
    for (const platform of ['linux', 'darwin'] as const)
      expect(windowsNameProblem(path, platform)).toBeUndefined();
  });

  test.each(['key-file', 'certificate-file'])(
    'a device as %s is refused before anything is sent',
    async (input) => {
      const sandbox = await start();
      const file = place('nul.pem');
      const keyFile = place(`${input}.key`);
      const inputs = { csr: '', 'key-file': keyFile, [input]: file };
      const { outputs, log } = await order(sandbox, { with: inputs, preload: AS_WINDOWS });
      expect(outputs['error-code']).toBe('invalid_input');
      expect(log).toMatch(
        new RegExp(
          `::error::${input}: .*nul\\.pem" cannot be used: its name belongs to a device of Windows\\. Give another name\\.`,
        ),
      );
      expect(sandbox.connections).toBe(0);
      expect([file, keyFile].filter(existsSync)).toEqual([]);
    },
  );

  test('the same step without it runs', async () => {
    const sandbox = await start();
    const keyFile = place('agent.key');
    const { outputs } = await order(sandbox, { with: { csr: '', 'key-file': keyFile }, preload: AS_WINDOWS });
    expect(outputs).toMatchObject({ 'order-created': 'true', 'key-file': keyFile, 'key-created': 'true' });
    expect(sandbox.orderPosts()).toHaveLength(1);
  });
});

describe('paths', () => {
  test.each([
    ['C:\\work', 'C:\\work\\out', true],
    ['C:\\work', 'c:\\WORK\\out', true],
    ['C:\\work', 'C:/work/out', true],
    ['C:\\work', 'C:\\work\\..out', true],
    ['C:\\work', 'C:\\work', false],
    ['C:\\work', 'C:\\work2', false],
    ['C:\\work', 'C:\\work\\..\\out', false],
    ['C:\\work', 'D:\\work\\out', false],
    ['C:\\work', '\\\\server\\work\\out', false],
  ])('below %s is %s: %s', (above, path, expected) => {
    expect(isBelow(above, path, win32)).toBe(expected);
  });

  test.each([
    ['D:\\a\\pki\\pki', 'd:\\a\\PKI\\pki\\people\\list.csv', 'people/list.csv'],
    ['D:\\a\\pki\\pki', 'C:\\people\\list.csv', undefined],
  ])('an annotation in %s names %s: %s', (workspace, path, expected) => {
    expect(wayBelow(workspace, path, win32)).toBe(expected);
  });

  test('a backslash is a letter elsewhere', () => {
    expect(isBelow('/work', '/work/..\\out', posix)).toBe(false);
    expect(isBelow('/work', '/work/a\\b', posix)).toBe(true);
  });

  test('a path with drive and backslashes reaches the outputs as it is', needs('devices'), async () => {
    const sandbox = await start();
    // A name that only Unix allows, for want of a drive.
    const file = `${directory}/D:\\a\\_temp\\new.pem`;
    const { outputs } = await order(sandbox, { with: { csr: '', 'key-file': file } });
    expect(outputs['key-file']).toBe(file);
    expect(readdirSync(directory)).toContain('D:\\a\\_temp\\new.pem');
  });
});

test.each([
  ['win32', true],
  ['darwin', true],
  ['linux', false],
] as const)('on %s, names that differ in case are one file: %s', (platform, expected) => {
  expect(isSameFile(place('New.key'), place('new.KEY'), platform)).toBe(expected);
  expect(isSameFile(place('J\u00f6rg.key'), place('Jo\u0308rg.key'), platform)).toBe(expected);
  expect(isSameFile(place('one.key'), place('two.key'), platform)).toBe(false);
});

describe('Ctrl+Break', () => {
  test('cancels like the other signals', () => {
    const before = process.listenerCount('SIGBREAK');
    const canceled = onCancellation();
    expect(canceled.aborted).toBe(false);
    const added = (['SIGINT', 'SIGTERM', 'SIGBREAK'] as const).map(
      (signal) => [signal, process.listeners(signal).at(-1)] as const,
    );
    expect(process.listenerCount('SIGBREAK')).toBe(before + 1);
    process.listeners('SIGBREAK').at(-1)?.('SIGBREAK');
    expect(canceled.aborted).toBe(true);
    for (const [signal, listener] of added) process.off(signal, listener as () => void);
  });

  test('ends a step that has not ordered yet', needs('signals'), async () => {
    const sandbox = await start();
    const preload = place('break.cjs');
    writeFileSync(preload, "process.on('SIGUSR2', () => process.emit('SIGBREAK', 'SIGBREAK'));\n");
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let interrupt = () => {};
    const run = async () => {
      interrupt();
      await ended;
    };
    sandbox.play({ path: '/order/alternate/', fault: { kind: 'hook', when: 'before', run } });
    const result = await order(sandbox, {
      preload,
      started(child) {
        interrupt = () => void child.kill('SIGUSR2');
        child.once('exit', end);
      },
    });
    expectNothingOrdered(result, sandbox, 'not_ordered');
    expect(result.signal).toBeNull();
  });
});

describe('files with CRLF', () => {
  const lists = {
    '.csv':
      'name,common-name,emails\nbuild-1,Agent One,"one@example.com\nuno@example.com"\nbuild-2,Agent Two,two@example.com\n',
    '.yml':
      'certificates:\n  - name: build-1\n    common-name: Agent One\n    emails: |\n      one@example.com\n      uno@example.com\n  - name: build-2\n    common-name: Agent Two\n',
    '.json':
      '{"certificates": [\n  {"name": "build-1",\n   "common-name": "Agent One"},\n  {"name": "build-2"}\n]}\n',
  };

  test.each(Object.entries(lists))(
    'a list (%s) has the same rows, at the same lines',
    async (ending, text) => {
      const read = async (name: string, content: string) => {
        writeFileSync(place(name + ending), content);
        return JSON.stringify(await readManifest(place(name + ending)), (_, value) =>
          value instanceof Map
            ? [...value]
            : typeof value === 'string'
              ? value.replaceAll('\r\n', '\n')
              : value,
        );
      };
      const unix = await read('unix', text);
      expect(unix).toContain('build-2');
      expect(await read('windows', text.replaceAll('\n', '\r\n'))).toBe(unix);
    },
  );

  test('a private key is read, and not written again', async () => {
    const pem = newKey().replaceAll('\n', '\r\n');
    writeFileSync(place('crlf.key'), pem);
    const key = await loadKey(place('crlf.key'), undefined);
    expect(key?.export({ type: 'pkcs8', format: 'pem' })).toBe(pem.replaceAll('\r\n', '\n'));
    expect(readFileSync(place('crlf.key'), 'utf8')).toBe(pem);
  });
});
