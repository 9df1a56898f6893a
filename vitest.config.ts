import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    // The same replacements as `paths` in tsconfig.json, which the bundle is built with.
    alias: [
      { find: /^@actions\/exec$/, replacement: path('src/bundle/exec.ts') },
      { find: /^@actions\/github$/, replacement: path('src/bundle/github.ts') },
      { find: /^@actions\/http-client$/, replacement: path('src/bundle/http-client.ts') },
      { find: /^@sigstore\/core$/, replacement: path('src/bundle/sigstore-core.ts') },
    ],
  },
  test: {
    include: ['__tests__/**/*.test.ts'],
    // The JSON report is what .ci/run counts.
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    // Tests mostly wait for the processes that they start; more than four gain nothing on two cores.
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
