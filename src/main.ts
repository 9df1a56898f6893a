import * as core from '@actions/core';
import { fail } from './failure.ts';
import { readInputs } from './inputs.ts';

// A step whose promise is lost must not end green: failed until it has succeeded. Together with the
// top-level `await` (exit code 13 where nothing is left to wait for) nothing ends by accident.
process.exitCode = 1;
try {
  const inputs = await readInputs(process.env, new Date(), core.setSecret);
  // Loaded only now: a step that fails on its inputs needs neither TLS nor schemas.
  const { run } = await import('./run.ts');
  await run(inputs, process.env);
  process.exitCode = 0;
} catch (error) {
  fail(error);
}
