/**
 * `npm test`: types, lint, dist check and tests at the same time, since the tests mostly wait for processes. What
 * the checks print is shown when they end, so that their lines do not mix with those of the tests.
 */
import { spawn } from 'node:child_process';

function run(script: string, output: 'shown at once' | 'shown at the end'): Promise<string | undefined> {
  const start = performance.now();
  const child = spawn(`npm run --silent ${script}`, {
    // npm is no program of its own on Windows.
    shell: true,
    stdio: output === 'shown at once' ? 'inherit' : 'pipe',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`${text}npm run ${script}: ${code === 0 ? 'passed' : 'failed'} after ${seconds} s`);
      resolve(code === 0 ? undefined : script);
    });
  });
}

const ended = await Promise.all([
  run('vitest', 'shown at once'),
  ...['types', 'lint', 'check-dist'].map((check) => run(check, 'shown at the end')),
]);
const failed = ended.filter((script) => script !== undefined);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
