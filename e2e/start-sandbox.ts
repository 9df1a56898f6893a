// Starts the sandbox for later steps of the same job, on a free port of loopback. It is only for a
// runner that is thrown away after the job: nothing ends the sandbox.

import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A file, not a pipe: the sandbox outlives the process that would read it.
const path = join(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'sandbox-')), 'log');
const log = openSync(path, 'a');
const child = spawn(process.execPath, ['sandbox/main.ts', '--port', '0'], {
  detached: true,
  stdio: ['ignore', log, log],
});
child.unref();
closeSync(log);

for (let tries = 0; tries < 100; tries += 1) {
  const written = readFileSync(path, 'utf8');
  const url = /^ *api-url: (\S+)$/m.exec(written)?.[1];
  const key = /^ *devkey: +(\S+)$/m.exec(written)?.[1];
  if (url !== undefined && key !== undefined) {
    if (process.env.GITHUB_OUTPUT)
      appendFileSync(process.env.GITHUB_OUTPUT, `api-url=${url}\ndevkey=${key}\n`);
    console.log(`The sandbox listens on ${url} (process ${child.pid}).`);
    process.exit(0);
  }
  await sleep(100);
}
console.error(`The sandbox did not start:\n${readFileSync(path, 'utf8')}`);
process.exit(1);
