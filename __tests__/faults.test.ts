// A slice of the fault campaign (`npm run faults`): the same seeds each time, and some new ones.

import { expect, test } from 'vitest';
import { playCampaign } from '../scripts/faults.ts';

test('nothing is paid twice, whatever happens in between', async () => {
  // CI says the same of the same commit every time; new seeds are for people, who can look into a failure.
  const fresh = process.env.CI ? 1_000_000 : 1_000_000 + Math.floor(Math.random() * 1_000_000_000);
  console.log(`Fault campaign: seeds 1 to 30, and 5 from ${fresh} on`);
  for (const [seed, scenarios] of [
    [1, 30],
    [fresh, 5],
  ] as const) {
    const { failed, ...totals } = await playCampaign({ seed, scenarios, parallel: 4 });
    expect(failed.map((outcome) => ({ seed: outcome.seed, violations: outcome.violations }))).toEqual([]);
    expect(totals.scenarios).toBe(scenarios);
    expect(totals.duplicates).toBe(0);
    expect(totals.faultsMet).toBeGreaterThan(scenarios / 2);
  }
});
