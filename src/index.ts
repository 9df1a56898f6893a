/**
 * The entry of the one bundle. Each action's `main` is a line in `dist/` that starts it by its name:
 * `require('./index.js').start('order')`.
 */

import type { ACTIONS } from './actions.ts';

/** Runs an action from its first line to its exit code; what it promises is not awaited by a CommonJS main. */
export async function start(name: keyof typeof ACTIONS): Promise<void> {
  // Most orders leave nothing open, and their post step loads nothing.
  if (name === 'order-post' && process.env['STATE_order-open'] !== 'true') return;
  // Failed until it has succeeded, also where a chunk cannot be loaded.
  process.exitCode = 1;
  const { ACTIONS } = await import('./actions.ts');
  await ACTIONS[name]();
}
