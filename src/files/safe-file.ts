import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ActionError } from '../base/errors.ts';
import { oneLine } from '../base/text.ts';
import { containsKeyMark, containsPrivateKey } from './private-key-file.ts';
import { isBelow } from './same-file.ts';
import { windowsNameProblem } from './windows-names.ts';

export type WriteOptions = {
  /** Permissions of the file (not on Windows); the default is the runner's umask. */
  mode?: number;
  /** Whether any regular file that is there may be replaced, but for one that contains a private key. */
  overwrite: boolean;
  /** Whether a file with this content may be replaced, if it contains no private key. */
  replaceable?: (existing: Buffer) => boolean;
  /** Whether a file contains the same private key as the new content, so that replacing it loses none. */
  hasSameKey?: (existing: Buffer) => boolean;
};

/** The content: bytes, or texts that are made while they are written. */
export type Content = Buffer | AsyncIterable<string>;

/** Files that may be replaced because of their content are small; a larger one is something else. */
const MAX_REPLACEABLE_BYTES = 16 * 1024 * 1024;

/**
 * Writes a file whole or not at all, and returns when it is on the disk: a temporary file beside
 * it, flushed, then renamed. A missing parent directory is made. Neither the file itself nor,
 * inside the working directory (whose content comes from the repository), its directories may be
 * symbolic links to somewhere else.
 *
 * @throws {ActionError} `invalid_input` if the path cannot be written or must not be replaced,
 *   and what the content throws; the old file is untouched then
 */
export async function writeFileWhole(path: string, bytes: Content, options: WriteOptions): Promise<void> {
  const target = resolve(path);
  try {
    const replaces = await prepareTarget(path, options);
    const temporary = temporaryBeside(target);
    try {
      await writeFlushed(temporary, bytes, options.mode);
      if (replaces) await rename(temporary, target);
      else await moveNew(path, temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
    await flush(dirname(target));
  } catch (error) {
    throw error instanceof ActionError ? error : refusal(path, reasonOf(error), ADVICE);
  }
}

/**
 * Finds out, if it can be known beforehand, whether `writeFileWhole` will be able to write there. Makes the
 * parent directory and a file that is removed; in a dry run nothing.
 *
 * @throws {ActionError} as `writeFileWhole`
 */
export async function checkTarget(path: string, options: WriteOptions, dryRun = false): Promise<void> {
  const temporary = temporaryBeside(resolve(path));
  try {
    if (dryRun) {
      await checkReplaced(path, options);
      return await checkDirectory(dirname(resolve(path)));
    }
    await prepareTarget(path, options);
    try {
      await writeFlushed(temporary, Buffer.from('x'), options.mode);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw error instanceof ActionError ? error : refusal(path, reasonOf(error), ADVICE);
  }
}

/** Checks the target and makes its directory; returns whether there is a file that is to be replaced. */
async function prepareTarget(path: string, options: WriteOptions): Promise<boolean> {
  const replaces = await checkReplaced(path, options);
  await makeDirectory(dirname(resolve(path)));
  return replaces;
}

/** Whether there is a file, which must be one that may be replaced. */
async function checkReplaced(path: string, options: WriteOptions): Promise<boolean> {
  const target = resolve(path);
  const problem = windowsNameProblem(target, process.platform);
  if (problem !== undefined) throw refusal(path, problem, 'Give another name.');
  await refuseEscape(path, target);
  const existing = await readRegularFile(path, MAX_REPLACEABLE_BYTES);
  if (existing === undefined) return false;
  const large = existing === 'too large';
  if (!large && options.hasSameKey?.(existing)) return true;
  if (large ? await containsKeyMark(target) : containsPrivateKey(existing)) {
    throw refusal(path, 'it contains a private key and is never replaced', 'Give another path.');
  }
  if (!large && options.replaceable?.(existing)) return true;
  if (!options.overwrite) {
    throw refusal(path, 'it exists already and is not replaced', 'Give another path, or remove the file.');
  }
  return true;
}

function temporaryBeside(target: string): string {
  return join(dirname(target), `.${randomBytes(8).toString('hex')}.tmp`);
}

/**
 * Reads a small regular file, never through a symbolic link.
 *
 * @returns its bytes, `too large` in place of more than `limit`, `undefined` if there is none
 * @throws {ActionError} `invalid_input` if there is something else, or it cannot be read
 */
export async function readRegularFile(
  path: string,
  limit: number,
): Promise<Buffer | 'too large' | undefined> {
  try {
    // As for writing, `..` is the directory above in the path, not the one above a link's target.
    const target = resolve(path);
    const found = await lstat(target).catch(noneIfMissing);
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) {
      throw refusal(path, 'it is a symbolic link, which is not followed', 'Give the path of a file.');
    }
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a directory' : 'a device, pipe or socket';
      throw refusal(path, `it is ${kind}`, 'Give the path of a file.');
    }
    // The path may be another file since lstat: the flags refuse a link or pipe.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const file = await open(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      return (await file.stat()).size > limit ? 'too large' : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof ActionError ? error : refusal(path, reasonOf(error), ADVICE);
  }
}

const ADVICE = 'Check the path and its permissions; a path under RUNNER_TEMP is always writable.';

/**
 * A checked-out `out -> /home/runner/.ssh` must not turn a path in the workspace into one elsewhere. The
 * workspace is known as a directory, not by its name: it may have two, as below macOS's `/tmp`.
 */
async function refuseEscape(path: string, target: string): Promise<void> {
  const workspace = await realpath(process.cwd());
  let parent: string | undefined;
  let startsInWorkspace = false;
  for (const directory of directoriesAbove(target)) {
    const real = await realpath(directory).catch(noneIfMissing);
    parent ??= real;
    startsInWorkspace ||= real === workspace;
  }
  if (startsInWorkspace && parent !== undefined && parent !== workspace && !isBelow(workspace, parent)) {
    throw refusal(
      path,
      'a directory of its path is a symbolic link that leads out of the workspace',
      'Give the path of the directory itself.',
    );
  }
}

/** The directory of a file, the one above it, and so on up to the root. */
function directoriesAbove(target: string): string[] {
  const directory = dirname(target);
  return directory === target ? [] : [directory, ...directoriesAbove(directory)];
}

/** Not `mkdir` with `recursive`, which tries forever if it gets ENOENT below a directory that exists. */
async function makeDirectory(directory: string): Promise<void> {
  if ((await lstat(directory).catch(noneIfMissing)) !== undefined) return;
  await makeDirectory(dirname(directory));
  await mkdir(directory).catch((error) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** Whether the directory, or the nearest one above it that exists, can be written to. */
async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(noneIfMissing);
  if (found === undefined) return checkDirectory(dirname(directory));
  await access(directory, constants.W_OK | constants.X_OK);
}

async function writeFlushed(path: string, bytes: Content, mode: number | undefined): Promise<void> {
  // `wx`: always a new file, so neither a link nor a file that was put there is written to.
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Unlike rename, fails if the target exists, so that the file of another step is not lost. */
async function moveNew(path: string, temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target).catch(async () => {
      // Some file systems have no hard links (exFAT, some network mounts).
      await copyFile(temporary, target, constants.COPYFILE_EXCL);
      await flush(target);
    });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw refusal(path, 'another process has written it since', 'Give every job a path of its own.');
  }
}

/** Best effort: Windows cannot open directories, some file systems cannot flush. */
async function flush(path: string): Promise<void> {
  try {
    const file = await open(path, 'r');
    await file.sync().finally(() => file.close());
  } catch {}
}

function noneIfMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

const REASONS: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'a part of its path leads nowhere',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than is allowed here',
  ENOTDIR: 'a part of its path is a file, not a directory',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'a part of its path is a symbolic link that leads nowhere',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

function refusal(path: string, reason: string, advice: string): ActionError {
  return new ActionError(
    'invalid_input',
    `The file "${oneLine(path, 200)}" cannot be used: ${reason}. ${advice}`,
  );
}
