/** The system that the tests are for: this one, or the one that `TEST_PLATFORM` names. */
export const PLATFORM = (process.env.TEST_PLATFORM ?? process.platform) as NodeJS.Platform;
