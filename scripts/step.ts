/**
 * `npm run step -- <action> [<input>=<value>...] [--inspect]`: runs one action from the sources, as a runner does,
 * against the sandbox that `npm run sandbox` keeps running. Shows its log, outputs and summary. With `--inspect` it
 * stops at its first line until a debugger is attached.
 *
 * Variables of the environment go before those of the step, such as GITHUB_RUN_ATTEMPT=2 for a second attempt.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ACTIONS } from '../src/domain/actions.ts';

const { values, positionals } = parseArgs({
  options: { inspect: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [action = '', ...inputs] = positionals;
const wrong = inputs.find((input) => !/^[a-z-]+=/.test(input));
if (!(ACTIONS as readonly string[]).includes(action) || wrong !== undefined) {
  console.error(
    `${wrong === undefined ? `"${action}" is no action: give one of ${ACTIONS.join(', ')}.` : `"${wrong}" is no input: give name=value.`}\n` +
      'npm run step -- order product-id=client_authentication_plus "common-name=Ada Lovelace" --inspect',
  );
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'step-'));
const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map(
  (name) => [`GITHUB_${name}`, join(directory, name)] as const,
);
for (const [, file] of files) writeFileSync(file, '');
const given = [
  'api-url=http://localhost:8080/services/v2',
  'devkey=sandbox-devkey-0123456789',
  ...inputs,
].map((input) => {
  const [, name = '', value = ''] = /^([a-z-]+)=(.*)$/s.exec(input) ?? [];
  return [`INPUT_${name.toUpperCase()}`, value];
});
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/pki',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  RUNNER_TEMP: directory,
  ...process.env,
  ...Object.fromEntries([...files, ...given]),
};
const index = join(import.meta.dirname, '../src/index.ts');
const start = `import(${JSON.stringify(index)}).then(({ start }) => start(${JSON.stringify(action)}))`;
const inspect = values.inspect ? ['--inspect-brk'] : [];
const preload = ['--require', join(import.meta.dirname, 'stand-ins.cjs')];
const child = spawn(process.execPath, [...inspect, ...preload, '--eval', start], { env, stdio: 'inherit' });
const [code] = await once(child, 'close');
for (const [name, file] of files) console.log(`\n${name}\n${readFileSync(file, 'utf8').trim()}`);
rmSync(directory, { recursive: true });
process.exitCode = code;
