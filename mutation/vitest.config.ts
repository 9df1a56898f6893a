import config from '../vitest.config.ts';

/** For `npm run mutate`: the tests that run in this process what decides about placing. */
export default {
  ...config,
  test: {
    ...config.test,
    include: ['__tests__/adopt.test.ts', '__tests__/place.test.ts', '__tests__/recover.test.ts'],
    reporters: ['default'],
  },
};
