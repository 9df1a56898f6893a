/**
 * The entry of the one bundle. Each `main` is a line in `dist/` that starts its action by name:
 * `require('./index.js').start('order')`. A CommonJS main awaits nothing: `runStep` sets the exit code.
 */

import { MAINS } from './actions.ts';

export const start = (name: keyof typeof MAINS): Promise<void> => MAINS[name]();
