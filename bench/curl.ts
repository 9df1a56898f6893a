// What does an order cost against the bash step that people write, with the same three requests on loopback?

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { compare } from './compare.ts';
import type { Rounds } from './measure.ts';
import type { Programs } from './programs.ts';

/** What a runner's curl trusts; where this system has no such file, node's own CAs take its place. */
const SYSTEM_CAS = '/etc/ssl/certs/ca-certificates.crt';

export async function curl(programs: Programs, rounds: Rounds) {
  const system = existsSync(SYSTEM_CAS) ? readFileSync(SYSTEM_CAS, 'utf8') : rootCertificates.join('\n');
  const runnerCas = join(programs.directory, 'runner-cas.pem');
  writeFileSync(runnerCas, `${system}\n${readFileSync(programs.ca, 'utf8')}`);
  return [await withCas(runnerCas), await withCas(programs.ca)];

  /** curl reads its CAs three times, in each of its processes, so their number decides more than anything else. */
  async function withCas(file: string) {
    const cas = readFileSync(file, 'utf8').split('BEGIN CERTIFICATE').length - 1;
    const trust = `which trusts ${cas} CA${cas === 1 ? '' : 's'}, node ${rootCertificates.length + 1}`;
    const title = `An order against bash with curl and jq, ${trust}`;
    const [bash, floor, order] = [programs.bash(file), programs.floor(), programs.orderWithCsr];
    const result = await compare(title, [bash, floor, order], rounds, () => []);
    return { cas, ...result };
  }
}
