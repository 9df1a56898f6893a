import * as core from '@actions/core';
import { readInputs } from './inputs/inputs.ts';
import { runStep } from './report/step.ts';

runStep(async () => {
  const inputs = await readInputs(process.env, new Date(), core.setSecret);
  // Loaded only now: a step that fails on its inputs needs neither TLS nor schemas.
  const { run } = await import('./order.ts');
  await run(inputs, process.env);
});
