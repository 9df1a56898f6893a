import { catchError, RequestError } from '../base/errors.ts';
import type { CheckName, CheckResult } from '../domain/check.ts';
import type { OrderContext } from '../finding/context.ts';

/** The result of one account check; a check that cannot look throws a `RequestError`. */
export type Verdict = Pick<CheckResult, 'result' | 'message'>;

export const passed = (message: string): Verdict => ({ result: 'passed', message });
export const failed = (message: string): Verdict => ({ result: 'failed', message });

/** One look into the account, which answers one check or several. */
export type Look = {
  names: readonly CheckName[];
  /** The verdict of each check, in the order of `names`. */
  read: (context: OrderContext) => Promise<Verdict[]>;
};

export function one(name: CheckName, read: (context: OrderContext) => Promise<Verdict>): Look {
  return { names: [name], read: async (context) => [await read(context)] };
}

/** The verdict, or a failed one if CertCentral reports that the organization or order does not exist. */
export function orMissing(verdict: Promise<Verdict>, message: string): Promise<Verdict> {
  return catchError(RequestError, verdict, (error) => {
    const isMissing = error.status === 404 && !error.foreign && error.meaning !== 'no path';
    if (isMissing) return failed(message);
    throw error;
  });
}
