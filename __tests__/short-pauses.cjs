// Preloaded into the steps of tests that only wait: the pauses between two requests take a fiftieth of their time.
// Deadlines, clocks and sockets are the real ones, so that a busy machine makes no difference.
const timers = require('node:timers/promises');

const pause = timers.setTimeout;
timers.setTimeout = (delay, ...rest) => pause(delay / 50, ...rest);
