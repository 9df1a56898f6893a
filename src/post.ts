/**
 * The post step: runs when the job ends, also after a cancellation. Where the main step was
 * stopped between its POST and the answer, it looks whether there is an order and reports it. It
 * places nothing.
 */
if (process.env['STATE_order-open'] === 'true') {
  // Loaded only if needed: the post step runs after every order.
  const [{ runStep }, { reconcile }] = await Promise.all([
    import('./report/step.ts'),
    import('./order-post.ts'),
  ]);
  await runStep(() => reconcile(process.env));
}

export {};
