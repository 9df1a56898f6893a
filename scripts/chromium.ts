import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ENDINGS = process.platform === 'win32' ? ['.exe'] : [''];

/** The program that `CHROMIUM` names, or the first one on the path; undefined if there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM) return env.CHROMIUM;
  const directories = (env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  const files = NAMES.flatMap((name) => ENDINGS.map((ending) => name + ending));
  return directories.flatMap((directory) => files.map((file) => join(directory, file))).find(existsSync);
}
