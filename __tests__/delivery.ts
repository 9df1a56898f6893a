import { join } from 'node:path';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { orderInputs } from './fixtures.ts';
import { openssl } from './openssl.ts';
import type { Order } from './order-step.ts';
import { runStep, type StepResult } from './step.ts';

/** Makes paths of directories that do not exist yet. */
export function places(directory: string) {
  let count = 0;
  return () => {
    const place = join(directory, `${++count}`);
    return { place, key: join(place, 'key.pem'), file: join(place, 'cert'), p12: join(place, 'both.p12') };
  };
}

/** Orders without a CSR of its own, unless `with` gives one. */
export const order = (sandbox: Sandbox, { with: more, ...options }: Order = {}): Promise<StepResult> =>
  runStep({ inputs: orderInputs(sandbox, { csr: '', ...more }), ...options });

export const publicKey = (key: string, password = '') =>
  openssl(`pkey -in ${key} -pubout -passin stdin`, `${password}\n`).toString();
export const shown = ({ written }: StepResult) => written.replace(/^::add-mask::.*$/gm, '');
