/** The common part of `npm start` and `npm run tour`: runs one step exactly as a runner does, and shows it. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { PUBLIC_NAME } from './public-name.ts';
import { logLine, markdownText } from './terminal.ts';

export type DemoStep = {
  bundle: string;
  /** Inputs by name, as in a workflow's `with:`. */
  inputs: Record<string, string>;
  /** Where the runner's files are. */
  directory: string;
  /** Receives the output of the step as it is written. */
  show: (text: string) => void;
};

/**
 * Runs one step in a process of its own, with the runner's environment.
 *
 * @returns its outputs, and its job summary in Markdown
 * @throws if it fails
 */
export async function runStep({
  bundle,
  inputs,
  directory,
  show,
}: DemoStep): Promise<{ outputs: Record<string, string>; summary: string }> {
  const files = {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = {
    ...process.env,
    ...files,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/pki',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const child = spawn(process.execPath, [resolve(bundle)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
    show(text);
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${bundle} ended with exit code ${code}:\n${log}`);

  const outputs = Object.fromEntries(
    [...readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name as string, value as string],
    ),
  );
  return { outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8').trim() };
}

export type ShownStep = {
  /** `order`, or the name of another action. */
  action: string;
  /** The API key, and the text that replaces it; the action `key` has none. */
  connection: { devkey: string; shown: string; 'api-url': string } | undefined;
  inputs: Record<string, string>;
  directory: string;
};

/** Runs one action and shows it as a run's page would: inputs, log and job summary. Returns its outputs. */
export async function showStep({
  action,
  connection,
  inputs,
  directory,
}: ShownStep): Promise<Record<string, string>> {
  // Paths of the temporary directory mean nothing to a reader.
  const shortened = (text: string) => text.replaceAll(`${directory}/`, '');
  console.log(`\nuses: ${PUBLIC_NAME}${action === 'order' ? '' : `/${action}`}@v1`);
  if (connection !== undefined) console.log(`  devkey: ${connection.shown}`);
  for (const [name, value] of Object.entries(inputs)) console.log(`  ${name}: ${shortened(value)}`);
  console.log('');

  let log = '';
  const { outputs, summary } = await runStep({
    bundle: `dist/${action}.js`,
    inputs: { ...(connection && { devkey: connection.devkey, 'api-url': connection['api-url'] }), ...inputs },
    directory,
    show: (text) => {
      log += text;
    },
  });
  const lines = log.split('\n').flatMap((line) => (line === '' ? [] : (logLine(line) ?? [])));
  if (lines.length > 0) console.log(`${shortened(lines.join('\n'))}\n`);
  console.log(shortened(markdownText(summary)));
  return outputs;
}

/** In bold on a terminal. */
export function heading(text: string): void {
  console.log(`\n${styleText('bold', `== ${text}`, { stream: process.stdout })}`);
}
