// A slice of the fleet campaign (`npm run fleet-faults`): the same lives each time. CI plays 300 (`.ci/run`).

import { expect, test } from 'vitest';
import { playFleetCampaign } from '../scripts/fleet-faults.ts';

test('no run pays, revokes or reports wrongly, however its list is edited', async () => {
  const { failed, ...totals } = await playFleetCampaign({ seed: 1, lives: 12, parallel: 2 });
  expect(failed.map(({ seed, violations, events }) => ({ seed, violations, events }))).toEqual([]);
  expect(totals.lives).toBe(12);
  expect(totals.edits).toBeGreaterThan(100);
  expect(totals.faultsMet).toBeGreaterThan(12);
});
