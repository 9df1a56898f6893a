// What does a step cost that fails on its inputs, and what a complete order, above node itself?

import { compare } from './compare.ts';
import type { Rounds } from './measure.ts';
import type { Programs } from './programs.ts';

export function start(programs: Programs, rounds: Rounds) {
  const { bare, plain, failing, floor, order, orderWithCsr, dryRun } = programs;
  return compare(
    'A step above bare node, over TLS on loopback',
    [bare, plain(), failing, floor(), order, orderWithCsr, dryRun],
    rounds,
    () => [],
  );
}
