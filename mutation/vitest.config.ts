import config from '../vitest.config.ts';

/**
 * For `npm run mutate`: the tests named in `TESTS`, or all that decide about money, with their steps in this process
 * (`step-here.ts`). Concurrent tests run one by one, so that each step finds the process free.
 */
const TESTS =
  process.env.TESTS ??
  'adopt,approval,approve,compare,confirm,exactly-once,fleet-bounds,fleet-check.property,fleet-claim,fleet-claims,fleet-orders,' +
    'fleet-outcomes,fleet-plan,fleet-run,approve-revoke-races,order,place,post-outcome,recover,reference,reissue,revoke,send';

export default {
  ...config,
  test: {
    ...config.test,
    env: { STEPS: 'here' },
    include: TESTS.split(',').map((subject) => `__tests__/${subject}.test.ts`),
    maxConcurrency: 1,
    // Thousands of random plans for each mutant take too long.
    testNamePattern: /^(?!what is planned for any account)/,
    // Steps run from the sources, and those of dist/ beside them from the bundle as it is.
    globalSetup: [],
    reporters: ['default'],
  },
};
