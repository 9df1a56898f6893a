/**
 * The entry of the one bundle. Each action's `main` is a line in `dist/` that starts it by its name:
 * `require('./index.js').start('order')`. A CommonJS main awaits nothing: `runStep` sees to the exit code.
 */

import { ACTIONS } from './actions.ts';

export const start = (name: keyof typeof ACTIONS): Promise<void> => ACTIONS[name]();
