// What does an order cost against the bash step that people write, with the same three requests on loopback?

import { rootCertificates } from 'node:tls';
import { compare, goal, type Rounds } from './compare.ts';
import type { Programs } from './programs.ts';
import { countCas, type Workspace } from './workspace.ts';

/** curl reads its CAs three times, in each of its processes, so their number decides more than anything else. */
export async function curl(programs: Programs, { ca, runnerCas }: Workspace, rounds: Rounds) {
  const answers = [];
  for (const [cas, limit] of [
    [runnerCas, 0.4],
    [ca, 0.6],
  ] as const) {
    const count = countCas(cas);
    const trust = `which trusts ${count} CA${count === 1 ? '' : 's'}, node ${rootCertificates.length + 1}`;
    const title = `An order against bash with curl and jq, ${trust}`;
    const bash = programs.bash(cas);
    const result = await compare(title, [bash, programs.orderWithCsr], rounds);
    const ratio = result.ratio(programs.orderWithCsr, bash);
    answers.push({
      cas: count,
      ...result,
      goals: [goal(`wall ratio to bash, ${trust}`, ratio, limit)],
    });
  }
  return answers;
}
