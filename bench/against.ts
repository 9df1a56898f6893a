// Is this bundle slower than another one, of an earlier commit?
//
//   mkdir old && git archive 57b4011 dist | tar -x -C old && npm run bench -- --only against --against old/dist

import { compare, goal } from './compare.ts';
import type { Rounds } from './measure.ts';
import type { Programs } from './programs.ts';

export async function against({ bare, of }: Programs, other: string, rounds: Rounds) {
  const answers = [];
  for (const kind of ['failing', 'post', 'collect', 'order'] as const) {
    const [theirs, ours] = [of(other)[kind], of('dist')[kind]];
    theirs.name = `${theirs.name}, ${other}`;
    const title = `${ours.name}: dist against ${other}`;
    const result = await compare(title, [theirs, ours, bare], rounds, ({ moreCpuMs }) => [
      goal('CPU ms more', moreCpuMs(ours, theirs), 12),
    ]);
    answers.push(result);
  }
  return answers;
}
