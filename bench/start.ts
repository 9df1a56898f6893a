// What does a step cost that fails on its inputs, and what a complete order, above node itself?

import { compare, goal, type Rounds } from './compare.ts';
import type { Programs } from './programs.ts';

export async function start(programs: Programs, rounds: Rounds) {
  const { bare, plain, failing, order, orderWithCsr, dryRun } = programs;
  const all = [bare, plain(), failing, order, orderWithCsr, dryRun];
  const result = await compare('A step above bare node, over TLS on loopback', all, rounds);
  return {
    ...result,
    goals: [
      goal('a step that fails on its inputs, CPU ms above bare node', result.more(failing, bare), 12),
      goal('a complete order, CPU ms above bare node', result.more(order, bare), 48),
      goal('what a CSR adds to it, CPU ms', result.more(orderWithCsr, order), 5),
    ],
  };
}
