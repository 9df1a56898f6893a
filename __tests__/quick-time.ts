const FACTOR = 50;

/** For the `env` of a step: its timers run 50 times as fast; clocks and sockets are the real ones. */
export const QUICK_TIME = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    import timers from 'node:timers/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { setTimeout: plain } = globalThis;
    const { setTimeout: promised } = timers;
    globalThis.setTimeout = (run, delay, ...rest) => plain(run, delay / ${FACTOR}, ...rest);
    timers.setTimeout = (delay, ...rest) => promised(delay / ${FACTOR}, ...rest);
    syncBuiltinESMExports();
  `)}`,
};
