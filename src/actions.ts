import { preconnect } from './certcentral/preconnect.ts';
import type { Action } from './domain/actions.ts';
import type { Credentials } from './domain/credentials.ts';
import * as approve from './inputs/approve.ts';
import * as collect from './inputs/collect.ts';
import type { Delivery } from './inputs/delivery-inputs.ts';
import * as inventory from './inputs/inventory.ts';
import * as key from './inputs/key.ts';
import * as order from './inputs/order.ts';
import * as reissue from './inputs/reissue.ts';
import * as revoke from './inputs/revoke.ts';
import { secretsOf } from './inputs/secrets.ts';
import { log } from './report/log.ts';
import { checkRunnerFiles } from './report/runner-files.ts';
import { runStep } from './report/step.ts';

// Every action reports, the one that sends no request, too.
export { openReport } from './report/report.ts';

/**
 * An action in two halves. The second one is loaded when the inputs are good: a step that fails on them needs
 * neither TLS nor schemas.
 *
 * @param firstHost where the first request will go, once nothing is left to check: the connection
 *   opens while the action loads
 */
function action<Inputs>(
  readInputs: ReadInputs<Inputs>,
  loadAction: () => Promise<{ run: (inputs: Inputs, env: NodeJS.ProcessEnv) => Promise<void> }>,
  firstHost: (inputs: Inputs) => URL | undefined = () => undefined,
): () => Promise<void> {
  return async () => {
    await runStep(async () => {
      maskSecrets();
      checkRunnerFiles(process.env);
      const inputs = await readInputs(process.env, new Date());
      const host = firstHost(inputs);
      const endUnused = host && (await preconnect(host));
      try {
        const { run } = await loadAction();
        await run(inputs, process.env);
      } finally {
        endUnused?.();
      }
    });
  };
}

/** Before anything else: from here on, neither the runner nor we write them. */
function maskSecrets(): void {
  for (const secret of secretsOf(process.env)) log.mask(secret);
}

type ReadInputs<Inputs> = (env: NodeJS.ProcessEnv, now: Date) => Inputs | Promise<Inputs>;

const hostOf = ({ credentials }: { credentials: Credentials }) => credentials.apiUrl;

/** The action checks files before it connects, and if one is bad nothing opens. */
function hostWithoutFiles({ credentials, delivery }: { credentials: Credentials; delivery: Delivery }) {
  const { keyFile, certificateFile } = delivery;
  return keyFile === undefined && certificateFile === undefined ? credentials.apiUrl : undefined;
}

const online = () => import(/* webpackChunkName: 'online' */ './online.ts');

/** The functions that each `main` and `post` of an `action.yml` starts. */
export const MAINS: Record<Action | 'order-post', () => Promise<void>> = {
  order: action(order.readInputs, async () => (await online()).order(), hostWithoutFiles),
  'order-post': () =>
    runStep(async () => {
      maskSecrets();
      await (await (await online()).orderPost()).run(process.env);
    }),
  collect: action(collect.readInputs, async () => (await online()).collect(), hostWithoutFiles),
  key: action(key.readInputs, () => import(/* webpackChunkName: 'files' */ './key.ts')),
  approve: action(approve.readInputs, async () => (await online()).approve(), hostOf),
  revoke: action(revoke.readInputs, async () => (await online()).revoke(), hostOf),
  reissue: action(reissue.readInputs, async () => (await online()).reissue(), hostWithoutFiles),
  inventory: action(inventory.readInputs, async () => (await online()).inventory()),
  fleet: action(
    async (...given) => (await (await online()).fleet()).readInputs(...given),
    async () => (await online()).fleet(),
  ),
};
