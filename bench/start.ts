// What does a step cost that fails on its inputs, and what a complete order, above node itself?

import { compare, goal } from './compare.ts';
import type { Rounds } from './measure.ts';
import type { Programs } from './programs.ts';

export function start(programs: Programs, rounds: Rounds) {
  const { bare, plain, failing, floor, order, orderWithCsr, dryRun } = programs;
  return compare(
    'A step above bare node, over TLS on loopback',
    [bare, plain(), failing, floor(), order, orderWithCsr, dryRun],
    rounds,
    ({ moreCpuMs }) => [
      goal('a step that fails on its inputs, CPU ms above bare node', moreCpuMs(failing, bare), 12),
      goal('a complete order, CPU ms above bare node', moreCpuMs(order, bare), 48),
      goal('what a CSR adds to it, CPU ms', moreCpuMs(orderWithCsr, order), 5),
    ],
  );
}
