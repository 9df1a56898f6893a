import config from '../vitest.config.ts';

/** For `npm run mutate`: the tests that run in this process what decides about placing. */
export default {
  ...config,
  test: {
    ...config.test,
    include: ['adopt', 'compare', 'confirm', 'place', 'recover', 'reference'].map(
      (subject) => `__tests__/${subject}.test.ts`,
    ),
    // These tests start nothing of dist/.
    globalSetup: [],
    reporters: ['default'],
  },
};
