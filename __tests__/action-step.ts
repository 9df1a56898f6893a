import type { Sandbox } from '../sandbox/sandbox.ts';
import { PERSON } from './fixtures.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

/** Runs one of the actions after the order, as a runner does. */
export function act(
  action: string,
  { url, key }: Pick<Sandbox, 'url' | 'key'>,
  inputs: Record<string, string>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return runStep({
    inputs: { devkey: key, 'api-url': url, ...inputs },
    bundle: `dist/${action}.js`,
    ...options,
  });
}

/** An order as a person placed it in the UI. */
export function placed(sandbox: Sandbox, change: object = {}, product = 'client_premium') {
  return sandbox.placeOrder(
    {
      certificate: { common_name: PERSON.name, emails: [PERSON.email], signature_hash: 'sha256' },
      organization: { id: 112233 },
      validity_years: 1,
      ...change,
    },
    product,
  );
}

/** The requests that change something. */
export function changes({ requests }: Pick<Sandbox, 'requests'>): string[] {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}
