// What the figures were measured on.

import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export type Machine = ReturnType<typeof machine>;

export function machine() {
  const version = (program: string) =>
    execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n', 1)[0]?.split(' (', 1)[0] ?? '';
  return {
    model: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    tools: ['bash', 'curl', 'jq'].map(version).join(', '),
    load: loadavg()
      .map((value) => value.toFixed(1))
      .join(' '),
  };
}
