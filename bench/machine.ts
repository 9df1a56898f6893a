// What the figures were measured on.

import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export function machine() {
  const version = (program: string) =>
    execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n', 1)[0]?.split(' (', 1)[0] ?? '';
  const tools = ['bash', 'curl', 'jq'].map(version).join(', ');
  const load = loadavg().map((value) => value.toFixed(1));
  const text =
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${type()} ${release()}; node ${process.versions.node}, ${tools}; load ${load.join(' ')}`;
  return { machine: text };
}
