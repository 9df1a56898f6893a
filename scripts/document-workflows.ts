/**
 * The workflows of the documents, laid out so that actionlint checks them together with the inputs and
 * outputs of the actions that they use: ours by path, and those of others by the release of the comment
 * beside the commit, because it knows the inputs of well-known actions by their major version.
 */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { asWorkflow, yamlBlocks } from '../e2e/readme.ts';
import { PUBLIC_NAME } from './public-name.ts';

const ACTION = new RegExp(`${RegExp.escape(PUBLIC_NAME)}(/[^@\\s]*)?@v1\\b`, 'g');
const REUSABLE_WORKFLOW = '.github/workflows/order-client-certificate.yml';

/** The documents whose workflows are checked and run. */
export function documents(): string[] {
  return globSync(['README.md', '*/README.md', 'docs/**/*.md'], {
    exclude: (path) => path.startsWith('__tests__') || path.startsWith('node_modules'),
  }).sort();
}

/** Writes a repository with a workflow for each block. Returns the paths of the workflows in it. */
export function layOutDocumentWorkflows(directory: string): string[] {
  for (const path of [...globSync('{,*/}action.yml'), 'dist', REUSABLE_WORKFLOW]) {
    cpSync(path, join(directory, path), { recursive: true });
  }
  mkdirSync(join(directory, '.git'));
  const written: string[] = [];
  for (const document of documents()) {
    for (const { line, text } of yamlBlocks(readFileSync(document, 'utf8'))) {
      const ours = text.replace(ACTION, (_, path: string | undefined) => `.${path ?? '/'}`);
      const others = ours.replace(/@[0-9a-f]{40} # (v\d+)[.\d]*/g, '@$1');
      const name = `${document.replaceAll(/[/.]/g, '-')}-line-${line}.yml`;
      const file = join(directory, '.github/workflows', name);
      // A whole workflow keeps its lines; a part of one is put into a job.
      const whole = /^jobs:/m.test(others);
      writeFileSync(file, whole ? others : stringify(asWorkflow(parse(others)), { lineWidth: 0 }));
      written.push(file);
    }
  }
  return written;
}
