/**
 * Stands in for `@actions/exec` inside the bundle (see `paths` in tsconfig.json).
 *
 * `@actions/core` imports it only for `platform.getDetails()`, which this action does not call. It
 * brings `@actions/io`, `child_process` and `assert`: 48 KB and 4 ms of every start. Without it
 * there is nothing in the bundle that could start a program.
 */
export function getExecOutput(): never {
  throw new Error('platform.getDetails() of @actions/core is not part of this bundle (src/bundle/exec.ts)');
}
