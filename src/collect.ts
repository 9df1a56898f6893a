import { fail } from './failure.ts';

// The entry of the collect action; why it begins as failed is said in main.ts.
process.exitCode = 1;
try {
  const { collect } = await import('./collect-order.ts');
  await collect(process.env);
  process.exitCode = 0;
} catch (error) {
  fail(error);
}
