// `npm run e2e`: workflows under a real workflow engine, against the sandbox on loopback.

import { documents } from '../scripts/document-workflows.ts';
import { findAct } from './act.ts';
import { dependabotScenarios } from './dependabot-dist.ts';
import { elsewhereScenarios } from './elsewhere.ts';
import { fleetScenarios } from './fleet.ts';
import { pullRequestScenarios } from './pull-request.ts';
import { readmeScenarios } from './readme.ts';
import { releaseScenarios } from './release.ts';
import { scenarios } from './scenarios.ts';
import { withStage } from './stage.ts';

const act = findAct();
if ('missing' in act) {
  console.error(act.missing);
  process.exit(1);
}

const only = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;
const all = [
  ...scenarios,
  ...fleetScenarios,
  ...pullRequestScenarios,
  ...elsewhereScenarios,
  ...dependabotScenarios,
  ...releaseScenarios,
  ...documents().flatMap(readmeScenarios),
];
for (const scenario of all) {
  if (only !== undefined && !scenario.name.includes(only)) continue;
  if (scenario.skip) {
    skipped += 1;
    console.log(`skip  ${scenario.name}: ${scenario.skip}`);
    continue;
  }
  const started = performance.now();
  try {
    await withStage(act.path, scenario.sandbox ?? {}, (stage) => scenario.run(stage));
    passed += 1;
    console.log(`ok    ${scenario.name} (${Math.round(performance.now() - started)} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${scenario.name}\n${error instanceof Error ? error.stack : error}`);
  }
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
