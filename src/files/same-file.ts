import { realpathSync, statSync } from 'node:fs';
import platformPath, { basename, dirname, join, type PlatformPath, resolve } from 'node:path';

/**
 * Whether two paths are one file, now or when it is made: through links, in a linked directory such as
 * macOS's `/tmp`, and on file systems that do not distinguish upper and lower case.
 */
export function isSameFile(
  one: string,
  other: string,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const [first, second] = [realPath(one), realPath(other)];
  if (first === second) return true;
  const [here, there] = [identityOf(first), identityOf(second)];
  if (here !== undefined && there !== undefined) return here === there;
  // Neither file is there to ask, so a file system that may fold case is taken to fold it.
  return ['darwin', 'win32'].includes(platform) && normalizedPath(first) === normalizedPath(second);
}

/** Whether a path is below a directory, through links as well. */
export function isInDirectory(directory: string, path: string): boolean {
  return isBelow(realPath(directory), realPath(path));
}

/**
 * Whether a path without links is below another.
 *
 * @param rules of this system, or of another one in a test
 */
export function isBelow(directory: string, path: string, rules: PlatformPath = platformPath): boolean {
  const way = rules.relative(directory, path);
  return way !== '' && !/^\.\.([\\/]|$)/.test(way) && !rules.isAbsolute(way);
}

/** The way from a directory to a path below it, through links as well, as GitHub writes it; `undefined` if it is not below. */
export function wayInDirectory(directory: string, path: string): string | undefined {
  return wayBelow(realPath(directory), realPath(path));
}

/** Likewise, for paths without links. */
export function wayBelow(
  directory: string,
  path: string,
  rules: PlatformPath = platformPath,
): string | undefined {
  if (!isBelow(directory, path, rules)) return undefined;
  return rules.relative(directory, path).split(rules.sep).join('/');
}

/** The existing part of the path without links, and the rest. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

function normalizedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
