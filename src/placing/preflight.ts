import { ActionError, catchError, RequestError, withHint } from '../base/errors.ts';
import { readUser } from '../certcentral/account.ts';
import { FirstOrderPage } from '../certcentral/order-responses.ts';
import type { CheckResult } from '../domain/check.ts';
import type { OrderContext } from '../finding/context.ts';
import { accountLooks } from './account-looks.ts';
import { lookForOrder } from './adopt.ts';
import { failed, type Look, one, passed, type Verdict } from './look.ts';

/**
 * Checks, only with GETs, whether CertCentral would take the order: key, product, hash, validity,
 * organization, custom fields, the order to renew, and what the reference would find.
 *
 * @throws {RequestError} `undelivered` if CertCentral cannot be reached, `limited` after a 429,
 *   `unclear` if not even the key could be checked
 */
export async function preflight(
  context: OrderContext,
  reference: string | undefined,
): Promise<CheckResult[]> {
  const [key] = await take(context, KEY, ['unclear']);
  const looks = [...accountLooks(context), ...(reference === undefined ? [] : [lookAtReference(reference)])];
  if (key?.result === 'failed') {
    const verdict: Verdict = {
      result: 'not_allowed_to_look',
      message: 'Not checked, because the API key does not work.',
    };
    return [key, ...looks.flatMap(({ names }) => names.map((check) => ({ check, ...verdict })))];
  }
  const results = key === undefined ? [] : [key];
  for (const look of looks) results.push(...(await take(context, look)));
  return results;
}

/**
 * Looks, and turns a refusal to show something into a verdict.
 *
 * @param fatal further failures after which no check is possible
 */
async function take(
  context: OrderContext,
  { names, read }: Look,
  fatal: readonly RequestError['failure'][] = [],
): Promise<CheckResult[]> {
  const verdicts = await catchError(RequestError, read(context), (error) => {
    if (['undelivered', 'limited', ...fatal].includes(error.failure)) throw error;
    return names.map(() => unread(error));
  });
  return names.map((check, index) => ({ check, ...(verdicts[index] as Verdict) }));
}

function unread(error: RequestError): Verdict {
  const forbidden = error.status === 403 && error.meaning !== 'wrong key';
  return forbidden && !error.foreign
    ? { result: 'not_allowed_to_look', message: 'The API key may not read this.' }
    : failed(withHint(error));
}

const KEY = one('key', ({ service }) => {
  const works = passed('The API key works.');
  const user = readUser(service).then(() => works);
  return catchError(RequestError, user, async (error) => {
    // CertCentral knows the API key; otherwise it returns access_denied_invalid_key.
    if (error.meaning === 'no permission') {
      return passed('The API key works, and is restricted.');
    }
    if (error.status !== 404) throw error;
    // Every API key that may order can read these.
    await service.get('/order/certificate?limit=1', FirstOrderPage);
    return works;
  });
});

function lookAtReference(reference: string): Look {
  return one('reference', async (context) => {
    const looking = lookForOrder({ ...context, rerun: false }, reference);
    const result = await catchError(ActionError, looking, ({ cause }) => {
      if (!(cause instanceof RequestError) || cause.failure !== 'refused') throw cause;
      return failed(
        `CertCentral refused the look-up, so the order would be refused, too. ${withHint(cause)}`,
      );
    });
    if ('message' in result) return result;
    const { taken, refused } = result;
    if (taken !== undefined) {
      return passed(
        `Order ${taken.order.id} has the reference ${reference}; a real run would adopt it and place nothing.`,
      );
    }
    return refused === undefined
      ? passed(`No order has the reference ${reference}; a real run would place one.`)
      : failed(refused.error.message);
  });
}
