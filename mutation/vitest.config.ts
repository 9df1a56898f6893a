import { existsSync } from 'node:fs';
import config from '../vitest.config.ts';

/**
 * For `npm run mutate`: the tests named in `TESTS`, or all that decide about money, with their steps in this process
 * (`step-here.ts`). Concurrent tests run one by one, so that each step finds the process free.
 */
const TESTS =
  process.env.TESTS ??
  'adopt,approval,approve,approve-revoke-races,certificate,change,compare,confirm,connection-tries,' +
    'exactly-once,fleet-bounds,fleet-check.property,fleet-claim,fleet-claims,fleet-orders,fleet-outcomes,' +
    'fleet-plan,fleet-run,identity,order,order-list,order-responses,place,post-outcome,recover,reference,' +
    'reissue,reissue-state,reissuing,requests,revocation,revoke,send,which-order';

const files = TESTS.split(',').map((subject) => `__tests__/${subject}.test.ts`);
const missing = files.filter((file) => !existsSync(file));
// Vitest runs what it finds, and the mutants of a test that was renamed would survive.
if (missing.length > 0) throw new Error(`TESTS names files that are not there: ${missing.join(', ')}.`);

export default {
  ...config,
  test: {
    ...config.test,
    env: { STEPS: 'here' },
    include: files,
    maxConcurrency: 1,
    // Thousands of random plans for each mutant take too long.
    testNamePattern: /^(?!what is planned for any account)/,
    // Steps run from the sources, and those of dist/ beside them from the bundle as it is.
    globalSetup: [],
    reporters: ['default'],
  },
};
