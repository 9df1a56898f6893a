import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import SkippedTests from './__tests__/skipped-tests.ts';

const NODE = readFileSync(new URL('.node-version', import.meta.url), 'utf8').trim();
if (process.versions.node.split('.')[0] !== NODE.split('.')[0]) {
  console.error(
    `The tests need Node ${NODE.split('.')[0]}, but this is Node ${process.versions.node}. Run "npm run vitest", which brings it.`,
  );
  process.exit(1);
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The files that take or wait the longest; the last one to end is what people wait for. */
const LONGEST = [
  ...[
    'post-outcome',
    'post-faults',
    'fleet-scale',
    'approve-reissue-revoke-faults',
    'fleet-run',
    'faults',
    'fleet-faults',
  ],
  ...['fleet-years', 'wait-step', 'proxy', 'connection', 'collect', 'cancelled', 'read-faults', 'privacy'],
];

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const rank = LONGEST.toReversed();
    const rankOf = (file: (typeof files)[0]) => rank.indexOf(basename(file.moduleId, '.test.ts'));
    return (await super.sort(files)).toSorted((one, other) => rankOf(other) - rankOf(one));
  }
}

/** What .ci/run counts. */
const REPORT = process.env.STEPS === 'processes' ? 'reports/processes.json' : 'reports/tests.json';

export default defineConfig({
  resolve: {
    // The same replacements as `paths` in tsconfig.json, which the bundle is built with.
    alias: [
      { find: /^@actions\/core$/, replacement: path('src/bundle/core.ts') },
      { find: /^@actions\/github$/, replacement: path('src/bundle/github.ts') },
    ],
  },
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: '__tests__/fresh-dist.ts',
    reporters: ['default', ['json', { outputFile: REPORT }], new SkippedTests()],
    // Some files wait for half a minute, and the others keep two cores busy meanwhile.
    maxWorkers: 6,
    // A worker for each file costs 0.3 s of processor time. No file leaves anything behind in a module.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A test that hangs ends; one that a busy machine makes wait for its processes does not.
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
