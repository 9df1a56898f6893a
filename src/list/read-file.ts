import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { MAX_BYTES } from './limits.ts';
import { emptyManifest, lineFinder, type Manifest } from './manifest.ts';
import type { ManifestProblem } from './problems.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readYaml } from './read-tree.ts';

/**
 * Reads the list of certificates from a file, in the form that its ending names. The parser of a
 * form is loaded only for it.
 *
 * @returns the list, or a sentence with the reason why it cannot be read
 */
export async function readManifest(path: string): Promise<Manifest | string> {
  const read = await readerOf(path);
  if (read === undefined) return 'must end in .csv, .yml, .yaml or .json, which decides its format.';
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return bytes;
  // Another encoding would put other names on the certificates than people see in their editor.
  return isUtf8(bytes) ? read(bytes.toString('utf8')) : emptyManifest(notUtf8(bytes));
}

async function readerOf(path: string): Promise<((text: string) => Manifest) | undefined> {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return readCsv;
    case '.yml':
    case '.yaml':
      return readYaml;
    case '.json':
      return readJson;
    default:
      return undefined;
  }
}

/** The bytes of the file, or a sentence with the reason why they cannot be read. */
function readBytes(path: string): Buffer | string {
  try {
    const file = statSync(path);
    if (!file.isFile()) return 'is not a file. Give the path of the list of certificates.';
    if (file.size > MAX_BYTES) return 'is larger than 32 MiB. Divide it into several fleets.';
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOENT')
      return `${path} does not exist. Did actions/checkout run first? Paths are relative to the workspace.`;
    return `cannot be read (${code}). Paths are relative to the workspace.`;
  }
}

function notUtf8(bytes: Buffer): ManifestProblem {
  const text = bytes.toString('utf8');
  // What cannot be decoded becomes this sign; one that is in the file itself is as good a hint.
  const place = lineFinder(text)(text.indexOf('\uFFFD'));
  return { ...place, text: 'is not in UTF-8. Save the list again as UTF-8 (in Excel: "CSV UTF-8").' };
}
