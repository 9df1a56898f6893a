// The bundle that the four packages make without any care: the machine's yardstick.

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What an action does first: it reads an input that is required, and fails. */
const ENTRY = `import * as core from '@actions/core';
import * as github from '@actions/github';
import { HttpClient } from '@actions/http-client';
import { z } from 'zod';

const Inputs = z.object({ devkey: z.string().min(1), emails: z.array(z.email()).min(1) });
const inputs = Inputs.safeParse({ devkey: core.getInput('devkey'), emails: [core.getInput('emails')] });
if (inputs.success) new HttpClient(github.context.repo.repo);
else core.setFailed(inputs.error.issues.map(({ message }) => message).join(', '));
`;

/** @returns the path of its entry */
export function buildPlainBundle(directory: string): string {
  const source = join(directory, 'plain');
  mkdirSync(source);
  writeFileSync(join(source, 'index.js'), ENTRY);
  writeFileSync(join(source, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'), 'junction');
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', 'index.js', '--out', 'dist', '--quiet'], { cwd: source });
  return join(source, 'dist/index.js');
}
