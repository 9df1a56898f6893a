/**
 * `npm run platforms`: lists the tests that run on Linux, macOS and Windows, and the skipped ones with the reason. It
 * collects the tests as on that system and runs none.
 */
import { createVitest } from 'vitest/node';
import { skippedIn } from '../__tests__/skipped-tests.ts';

for (const platform of ['linux', 'darwin', 'win32']) {
  process.env.TEST_PLATFORM = platform;
  const vitest = await createVitest('test', { watch: false, reporters: [] });
  const { testModules, unhandledErrors } = await vitest.collect([], { staticParse: false });
  await vitest.close();
  if (unhandledErrors.length > 0) throw unhandledErrors[0];
  const all = testModules.flatMap((module) => [...module.children.allTests()]);
  const byReason = skippedIn(testModules);
  const skipped = [...byReason.values()].flat();
  console.log(`${platform}: ${all.length - skipped.length} of ${all.length} tests run`);
  for (const [reason, tests] of byReason) {
    console.log(`  ${tests.length} skipped: ${reason}`);
    for (const test of tests) console.log(`    ${test.module.relativeModuleId}: ${test.fullName}`);
  }
}
process.exit();
