// .ci/run and ci.yml run the same checks.

import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { needs } from './needs.ts';
import { workDirectory } from './openssl.ts';

const directory = workDirectory();

/** Asked of the registry, whose answers change without a change here. */
const ONLINE = ['npm run audit', 'npm audit signatures'];

test('.ci/run and ci.yml run the same commands', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const inWorkflow = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
  const inScript = readFileSync('.ci/run', 'utf8').split('\n');
  const commands = (lines: string[]) => new Set(lines.filter((line) => line.startsWith('npm ')));
  // `npm test` runs these tests, too; some jobs run nothing but them.
  const tests = ['npm run vitest', 'npm run vitest -- chart-picture'];
  expect([...commands(inWorkflow)].sort()).toEqual([...commands(inScript), ...ONLINE, ...tests].sort());
});

test.each(['go', 'python3', 'openssl', 'keytool'])(
  '.ci/run ends at once if %s is missing',
  needs('bash'),
  (missing) => {
    const path = join(directory, missing);
    spawnSync('mkdir', [path]);
    for (const program of ['bash', 'dirname', 'node', 'npm', 'openssl', 'keytool', 'go', 'python3'].filter(
      (name) => name !== missing,
    )) {
      symlinkSync('/bin/true', join(path, program));
    }
    const { status, stdout } = spawnSync('/bin/bash', ['.ci/run'], { env: { PATH: path }, encoding: 'utf8' });
    expect(stdout).toMatch(new RegExp(`^${missing} is missing\\. .*\n0 passed, 1 failed\n$`));
    expect(status).toBe(1);
  },
);

test('.ci/run installs openssl, keytool and Chromium if it can', needs('bash'), () => {
  const path = join(directory, 'root');
  spawnSync('mkdir', [path]);
  for (const program of ['bash', 'dirname', 'node', 'npm', 'go'])
    symlinkSync('/bin/true', join(path, program));
  const script = (name: string, text: string) =>
    writeFileSync(join(path, name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  script('id', 'echo 0');
  script(
    'apt-get',
    `echo "$@" >&2\nfor name in openssl keytool; do echo >${path}/$name; /bin/chmod +x ${path}/$name; done`,
  );
  const { stderr, stdout } = spawnSync('/bin/bash', ['.ci/run'], { env: { PATH: path }, encoding: 'utf8' });
  expect(stderr).toBe('update\ninstall -y --no-install-recommends openssl default-jre-headless chromium\n');
  expect(stdout).toContain('python3 is missing.');
});
