import { runStep } from './report/step.ts';

// The entry of the collect action.
runStep(async () => {
  const { collect } = await import('./collect-order.ts');
  await collect(process.env);
});
