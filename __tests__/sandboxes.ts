import { afterAll } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';

/**
 * The sandbox at an address where no server listens. The port of a closed one could be another test's by the time that
 * the step connects.
 */
export const unreachable = (sandbox: Sandbox): Sandbox => ({
  ...sandbox,
  url: sandbox.url.replace('127.0.0.1', '127.0.0.2'),
});

/** Starts simulators for the calling test file, and closes them after its tests. */
export function sandboxes(): (options?: SandboxOptions) => Promise<Sandbox> {
  const started: Sandbox[] = [];
  afterAll(() => Promise.all(started.splice(0).map((sandbox) => sandbox.close())));
  return async (options) => {
    const sandbox = await startSandbox(options);
    started.push(sandbox);
    return sandbox;
  };
}
