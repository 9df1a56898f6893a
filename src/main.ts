import { fail } from './failure.ts';
import { run } from './run.ts';

// A step whose promise is lost must not end green: failed until it has succeeded. Together with the
// top-level `await` (exit code 13 where nothing is left to wait for) nothing ends by accident.
process.exitCode = 1;
try {
  await run(process.env);
  process.exitCode = 0;
} catch (error) {
  fail(error);
}
