// A slice of the fleet campaign (`npm run fleet-faults`): the same seeds each time.

import { expect, test } from 'vitest';
import { playFleetCampaign } from '../scripts/fleet-faults.ts';

test('killed at random and run again until done', async () => {
  const { failed, ...totals } = await playFleetCampaign({ seed: 1, scenarios: 12, parallel: 4 });
  expect(failed.map(({ seed, violations }) => ({ seed, violations }))).toEqual([]);
  expect(totals.kills).toBeGreaterThan(2);
});
