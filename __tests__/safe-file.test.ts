import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { readRegularFile, writeFileWhole } from '../src/files/safe-file.ts';
import { expectMode, needs } from './needs.ts';
import { workDirectory } from './openssl.ts';
import { runStep } from './step.ts';

const directory = join(workDirectory(), 'files');
const CONTENT = Buffer.from('new content');
const path = (name: string) => join(directory, name);

beforeEach(() => {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
});

const refused = (text: string) =>
  expect.objectContaining({ code: 'invalid_input', message: expect.stringContaining(text) });

test('writes a new file, with its directories and mode, and leaves nothing else behind', async () => {
  await writeFileWhole(path('a/b/key.pem'), CONTENT, { mode: 0o600, overwrite: false });
  expect(readFileSync(path('a/b/key.pem'))).toEqual(CONTENT);
  expectMode(path('a/b/key.pem'), 0o600);
  expect(statSync(path('a/b/key.pem')).nlink).toBe(1);
  expect(readdirSync(path('a/b'))).toEqual(['key.pem']);
});

test('replaces a file only if that is allowed', async () => {
  writeFileSync(path('file'), 'old');
  const refusals = [
    { overwrite: false },
    { overwrite: false, replaceable: (existing: Buffer) => existing.toString() !== 'old' },
  ];
  for (const options of refusals) {
    await expect(writeFileWhole(path('file'), CONTENT, options)).rejects.toEqual(
      refused('it exists already'),
    );
    expect(readFileSync(path('file'), 'utf8')).toBe('old');
  }
  await writeFileWhole(path('file'), CONTENT, {
    overwrite: false,
    replaceable: (existing) => existing.toString() === 'old',
  });
  expect(readFileSync(path('file'))).toEqual(CONTENT);
  await writeFileWhole(path('file'), Buffer.from('third'), { overwrite: true });
  expect(readFileSync(path('file'), 'utf8')).toBe('third');
  expect(readdirSync(directory)).toEqual(['file']);
});

test('a large file can be overwritten, unless there is a private key anywhere in it', async () => {
  const large = Buffer.alloc(16 * 1024 * 1024 + 1, 'x');
  writeFileSync(path('file'), large);
  const asked = { overwrite: false, replaceable: () => true };
  await expect(writeFileWhole(path('file'), CONTENT, asked)).rejects.toEqual(refused('it exists already'));
  await writeFileWhole(path('file'), CONTENT, { overwrite: true });
  expect(readFileSync(path('file'))).toEqual(CONTENT);

  const chunk = 64 * 1024;
  for (const [at, encoding] of [
    [chunk - 7, 'utf8'],
    [3 * chunk - 15, 'utf16le'],
    [large.length - 16, 'utf8'],
  ] as const) {
    const text = Buffer.from('PRIVATE KEY-----', encoding);
    writeFileSync(
      path('keys'),
      Buffer.concat([large.subarray(0, at), text, large.subarray(at + text.length)]),
    );
    const write = writeFileWhole(path('keys'), CONTENT, { overwrite: true });
    await expect(write).rejects.toEqual(refused('it contains a private key'));
    expect(statSync(path('keys')).size).toBe(large.length);
  }
});

test('what is looked at is what would be replaced, also with a link before `..`', async () => {
  mkdirSync(path('far/away'), { recursive: true });
  symlinkSync(path('far/away'), path('link'));
  const key = '-----BEGIN PRIVATE KEY-----\n';
  writeFileSync(path('key.pem'), key);
  const way = `${directory}/link/../key.pem`;
  await expect(writeFileWhole(way, CONTENT, { overwrite: true })).rejects.toEqual(refused('a private key'));
  expect(readFileSync(path('key.pem'), 'utf8')).toBe(key);
  expect(await readRegularFile(way, 100)).toEqual(Buffer.from(key));
});

test('a file that another process wrote in the meantime is kept', async () => {
  const all = ['one', 'two', 'three'].map((text) =>
    writeFileWhole(path('key.pem'), Buffer.from(text), { overwrite: false }).then(() => text),
  );
  const written = (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled');
  expect(written).toEqual([{ status: 'fulfilled', value: readFileSync(path('key.pem'), 'utf8') }]);
});

test.each([
  ['to a file', 'victim'],
  ['to nowhere', 'missing'],
])('never writes through a symbolic link %s', async (_name, target) => {
  writeFileSync(path('victim'), 'precious');
  symlinkSync(path(target), path('link'));
  await expect(
    writeFileWhole(path('link'), CONTENT, { overwrite: true, replaceable: () => true }),
  ).rejects.toEqual(refused('it is a symbolic link'));
  expect(readFileSync(path('victim'), 'utf8')).toBe('precious');
  expect(existsSync(path('missing'))).toBe(false);
  expect(readdirSync(directory).sort()).toEqual(['link', 'victim']);
});

test('a directory link in the workspace does not lead out of it', async () => {
  const program = `
    import { writeFileWhole } from ${JSON.stringify(fileURLToPath(new URL('../src/files/safe-file.ts', import.meta.url)))};
    const tell = (error) => console.log(error.code, error.message);
    for (const target of process.argv.slice(1)) {
      await writeFileWhole(target, Buffer.from('new'), { overwrite: true }).catch(tell);
    }`;
  mkdirSync(path('workspace/real'), { recursive: true });
  mkdirSync(path('home'));
  symlinkSync(path('home'), path('workspace/out'));
  symlinkSync(path('workspace/real'), path('workspace/inside'));
  symlinkSync(path('workspace'), path('linked'));
  const targets = [
    'out/cert.pem',
    path('linked/out/cert.pem'),
    path('linked/inside/other.pem'),
    'out/deep/er/cert.pem',
    path('workspace/out/cert.pem'),
    'inside/cert.pem',
    'x.pem',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, ...targets], {
    cwd: path('workspace'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.match(/^invalid_input .* leads out of the workspace/gm)).toHaveLength(4);
  expect(readdirSync(path('home'))).toEqual([]);
  expect(readFileSync(path('workspace/real/cert.pem'), 'utf8')).toBe('new');
  expect(readFileSync(path('workspace/real/other.pem'), 'utf8')).toBe('new');
  expect(readFileSync(path('workspace/x.pem'), 'utf8')).toBe('new');
  // Outside of the workspace the way is the runner's own affair (/tmp on macOS is a link).
  await writeFileWhole(path('workspace/out/cert.pem'), CONTENT, { overwrite: false });
  expect(readFileSync(path('home/cert.pem'))).toEqual(CONTENT);
});

test('a path that cannot be written is named, with the reason', async () => {
  writeFileSync(path('file'), 'a file');
  const write = (target: string) => writeFileWhole(target, CONTENT, { overwrite: true });
  await expect(write(path('file/cert.pem'))).rejects.toEqual(refused(`The file "${path('file/cert.pem')}"`));
  await expect(write(directory)).rejects.toEqual(refused('it is a directory'));
  symlinkSync(path('missing'), path('dangling'));
  await expect(write(path('dangling/deep/cert.pem'))).rejects.toEqual(refused('leads nowhere (ENOENT)'));
  rmSync(path('dangling'));
  expect(readdirSync(directory)).toEqual(['file']);
});

test('the reasons that Unix gives are put into words', needs('Unix errors'), async () => {
  writeFileSync(path('file'), 'a file');
  const write = (target: string) => writeFileWhole(target, CONTENT, { overwrite: true });
  await expect(write(path('file/cert.pem'))).rejects.toEqual(refused('a file, not a directory (ENOTDIR)'));
  await expect(write(path('n'.repeat(300)))).rejects.toEqual(refused('name is too long (ENAMETOOLONG)'));
});

test('neither a device nor /proc is written to', needs('/dev/full'), async () => {
  const write = (target: string) => writeFileWhole(target, CONTENT, { overwrite: true });
  await expect(write('/dev/full')).rejects.toEqual(refused('it is a device, pipe or socket'));
  await expect(write('/proc/none/cert.pem')).rejects.toEqual(refused('leads nowhere (ENOENT)'));
});

test(
  'a file that does not fit on the disk leaves the old one, and no piece of the new one',
  needs('bash'),
  async () => {
    writeFileSync(path('file'), 'old');
    const program = `
    import { writeFileWhole } from ${JSON.stringify(fileURLToPath(new URL('../src/files/safe-file.ts', import.meta.url)))};
    const tell = (error) => console.log(error.code, error.message);
    for (const name of ['file', 'other']) {
      await writeFileWhole(name, Buffer.alloc(100_000), { overwrite: true }).catch(tell);
    }`;
    // No file may get larger than 8 KiB: the write fails half-way, as on a full disk.
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 8 && exec "$0" --input-type=module -e "$1"', process.execPath, program],
      { cwd: directory, encoding: 'utf8' },
    );
    expect(stdout.match(/^invalid_input .*the file is larger than is allowed here \(EFBIG\)/gm)).toHaveLength(
      2,
    );
    expect(readFileSync(path('file'), 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['file']);
  },
);

test('reads a regular file alone', async () => {
  writeFileSync(path('file'), '12345');
  symlinkSync(path('file'), path('link'));
  expect(await readRegularFile(path('file'), 5)).toEqual(Buffer.from('12345'));
  expect(await readRegularFile(path('file'), 4)).toBe('too large');
  expect(await readRegularFile(path('none'), 5)).toBe(undefined);
  await expect(readRegularFile(path('link'), 5)).rejects.toEqual(refused('it is a symbolic link'));
});

test('waits for no pipe', needs('devices'), async () => {
  spawnSync('mkfifo', [path('pipe')]);
  await expect(readRegularFile(path('pipe'), 5)).rejects.toEqual(refused('it is a device, pipe or socket'));
  writeFileSync(path('file'), '12345');
  await expect(readRegularFile(path('file/x'), 5)).rejects.toEqual(refused('ENOTDIR'));
});

test('takes paths relative to the working directory', async () => {
  const target = relative(realpathSync(process.cwd()), path('relative.pem'));
  await writeFileWhole(target, CONTENT, { overwrite: false });
  expect(readFileSync(path('relative.pem'))).toEqual(CONTENT);
});

test('a step flushes each file before it gets its name, and the directory afterwards', async () => {
  const list = join(directory, 'trace');
  const trace = async (inputs: Record<string, string>, env: Record<string, string> = {}) => {
    writeFileSync(list, '');
    const preload = `--require=${join(import.meta.dirname, 'file-trace.cjs')}`;
    const { exitCode, log } = await runStep({
      inputs,
      bundle: 'dist/key.js',
      env: { FILE_TRACE: list, NODE_OPTIONS: preload, ...env },
    });
    expect(exitCode, log).toBe(0);
    return readFileSync(list, 'utf8').trim().split('\n');
  };
  const inputs = { 'key-file': path('new/key.pem'), 'csr-file': path('new/csr.pem') };
  expect(await trace(inputs)).toEqual([
    'flush temporary', // by which the directory is tested
    ...['flush temporary', 'link temporary key.pem', 'flush new'],
    ...['flush temporary', 'link temporary csr.pem', 'flush new'],
  ]);
  expect(await trace(inputs)).toEqual([
    'flush temporary',
    ...['flush temporary', 'rename temporary csr.pem', 'flush new'],
  ]);
  expect(await trace({ 'key-file': path('other/key.pem') }, { WITHOUT_LINKS: 'true' })).toEqual([
    ...['flush temporary', 'link temporary key.pem'],
    ...['copyFile temporary key.pem', 'flush key.pem', 'flush other'],
  ]);
});
