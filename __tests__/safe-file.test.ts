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
import { readRegularFile, writeFileWhole } from '../src/certificate/safe-file.ts';
import { workDirectory } from './openssl.ts';

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
  expect(statSync(path('a/b/key.pem')).mode & 0o777).toBe(0o600);
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

test('a large file is not asked about, but can be overwritten', async () => {
  writeFileSync(path('file'), Buffer.alloc(16 * 1024 * 1024 + 1));
  const large = { overwrite: false, replaceable: () => true };
  await expect(writeFileWhole(path('file'), CONTENT, large)).rejects.toEqual(refused('it exists already'));
  await writeFileWhole(path('file'), CONTENT, { overwrite: true });
  expect(readFileSync(path('file'))).toEqual(CONTENT);
});

test('a file that another process wrote meanwhile is kept', async () => {
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
    import { writeFileWhole } from ${JSON.stringify(fileURLToPath(new URL('../src/certificate/safe-file.ts', import.meta.url)))};
    const tell = (error) => console.log(error.code, error.message);
    for (const target of process.argv.slice(1)) {
      await writeFileWhole(target, Buffer.from('new'), { overwrite: true }).catch(tell);
    }`;
  mkdirSync(path('workspace/real'), { recursive: true });
  mkdirSync(path('home'));
  symlinkSync(path('home'), path('workspace/out'));
  symlinkSync(path('workspace/real'), path('workspace/inside'));
  const targets = [
    'out/cert.pem',
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
  expect(stdout.match(/^invalid_input .* leads out of the workspace/gm)).toHaveLength(3);
  expect(readdirSync(path('home'))).toEqual([]);
  expect(readFileSync(path('workspace/real/cert.pem'), 'utf8')).toBe('new');
  expect(readFileSync(path('workspace/x.pem'), 'utf8')).toBe('new');
  // Outside of the workspace the way is the runner's own affair (/tmp on macOS is a link).
  await writeFileWhole(path('workspace/out/cert.pem'), CONTENT, { overwrite: false });
  expect(readFileSync(path('home/cert.pem'))).toEqual(CONTENT);
});

test('a path that cannot be written is named, with the reason', async () => {
  writeFileSync(path('file'), 'a file');
  const write = (target: string) => writeFileWhole(target, CONTENT, { overwrite: true });
  await expect(write(path('file/cert.pem'))).rejects.toEqual(refused(`The file "${path('file/cert.pem')}"`));
  await expect(write(path('file/cert.pem'))).rejects.toEqual(refused('a file, not a directory (ENOTDIR)'));
  await expect(write(directory)).rejects.toEqual(refused('it is a directory'));
  await expect(write('/dev/full')).rejects.toEqual(refused('it is a device, pipe or socket'));
  await expect(write(path('n'.repeat(300)))).rejects.toEqual(refused('name is too long (ENAMETOOLONG)'));
  await expect(write('/proc/none/cert.pem')).rejects.toEqual(refused('leads nowhere (ENOENT)'));
  symlinkSync(path('missing'), path('dangling'));
  await expect(write(path('dangling/deep/cert.pem'))).rejects.toEqual(refused('leads nowhere (ENOENT)'));
  rmSync(path('dangling'));
  expect(readdirSync(directory)).toEqual(['file']);
});

test('a file that does not fit on the disk leaves the old one, and no piece of the new one', async () => {
  writeFileSync(path('file'), 'old');
  const program = `
    import { writeFileWhole } from ${JSON.stringify(fileURLToPath(new URL('../src/certificate/safe-file.ts', import.meta.url)))};
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
});

test('reads a regular file alone, and waits for no pipe', async () => {
  writeFileSync(path('file'), '12345');
  symlinkSync(path('file'), path('link'));
  spawnSync('mkfifo', [path('pipe')]);
  expect(await readRegularFile(path('file'), 5)).toEqual(Buffer.from('12345'));
  expect(await readRegularFile(path('file'), 4)).toBe('too large');
  expect(await readRegularFile(path('none'), 5)).toBe(undefined);
  await expect(readRegularFile(path('link'), 5)).rejects.toEqual(refused('it is a symbolic link'));
  await expect(readRegularFile(path('pipe'), 5)).rejects.toEqual(refused('it is a device, pipe or socket'));
  await expect(readRegularFile(path('file/x'), 5)).rejects.toEqual(refused('ENOTDIR'));
});

test('takes paths relative to the working directory', async () => {
  const target = relative(realpathSync(process.cwd()), path('relative.pem'));
  await writeFileWhole(target, CONTENT, { overwrite: false });
  expect(readFileSync(path('relative.pem'))).toEqual(CONTENT);
});
