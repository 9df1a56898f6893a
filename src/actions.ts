import type { Redact } from './base/redaction.ts';
import type { Credentials } from './domain/credentials.ts';
import type { Delivery } from './inputs/delivery-inputs.ts';
import { checkRunnerFiles } from './report/runner-files.ts';
import { runStep } from './report/step.ts';

// What every action reads its inputs with is loaded here, as one file of the bundle instead of six.
export { readCredentials } from './inputs/credential-inputs.ts';
export { inputReader } from './inputs/input-reader.ts';
export { privateValues } from './inputs/private-values.ts';

/**
 * An action in two halves, each loaded when its turn comes: a step that fails on its inputs needs
 * neither TLS nor schemas.
 *
 * @param firstHost where the first request will go, once nothing is left to check: the connection
 *   opens while the action loads
 */
function action<Inputs extends { redact: Redact }>(
  loadInputs: () => Promise<{ readInputs: ReadInputs<Inputs> }>,
  loadAction: () => Promise<{ run: (inputs: Inputs, env: NodeJS.ProcessEnv) => Promise<void> }>,
  firstHost: (inputs: Inputs) => URL | undefined = () => undefined,
): () => Promise<void> {
  return async () => {
    await runStep(async ({ mask, redactWith }) => {
      checkRunnerFiles(process.env);
      const { readInputs } = await loadInputs();
      const inputs = await readInputs(process.env, new Date(), mask);
      redactWith(inputs.redact);
      const endUnused = await connectAhead(firstHost(inputs));
      try {
        const { run } = await loadAction();
        await run(inputs, process.env);
      } finally {
        endUnused?.();
      }
    });
  };
}

type ReadInputs<Inputs> = (
  env: NodeJS.ProcessEnv,
  now: Date,
  mask: (secret: string) => void,
) => Inputs | Promise<Inputs>;

async function connectAhead(host: URL | undefined): Promise<(() => void) | undefined> {
  if (host === undefined) return undefined;
  const { preconnect } = await import('./certcentral/preconnect.ts');
  return preconnect(host);
}

/** The action checks files before it connects, and where one is bad nothing opens. */
function hostWithoutFiles({ credentials, delivery }: { credentials: Credentials; delivery: Delivery }) {
  const { keyFile, certificateFile } = delivery;
  return keyFile === undefined && certificateFile === undefined ? credentials.apiUrl : undefined;
}

export const ACTIONS = {
  order: action(
    () => import('./inputs/order.ts'),
    () => import('./order.ts'),
    hostWithoutFiles,
  ),
  'order-post': () => runStep(async () => (await import('./order-post.ts')).run(process.env)),
  collect: action(
    () => import('./inputs/collect.ts'),
    () => import('./collect.ts'),
    hostWithoutFiles,
  ),
  key: action(
    () => import('./inputs/key.ts'),
    () => import('./key.ts'),
  ),
  approve: action(
    () => import('./inputs/approve.ts'),
    () => import('./approve.ts'),
    ({ credentials }) => credentials.apiUrl,
  ),
  revoke: action(
    () => import('./inputs/revoke.ts'),
    () => import('./revoke.ts'),
    ({ credentials }) => credentials.apiUrl,
  ),
  reissue: action(
    () => import('./inputs/reissue.ts'),
    () => import('./reissue.ts'),
    hostWithoutFiles,
  ),
  inventory: action(
    () => import('./inputs/inventory.ts'),
    () => import('./inventory.ts'),
  ),
  fleet: action(
    () => import('./list/fleet-inputs.ts'),
    () => import('./fleet.ts'),
  ),
};
