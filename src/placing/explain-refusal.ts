import { catchError, RequestError } from '../base/errors.ts';
import { QUICK_LOOK } from '../certcentral/certcentral.ts';
import type { CheckName } from '../domain/check.ts';
import type { OrderContext } from '../finding/context.ts';
import { accountLooks } from './account-looks.ts';

const EXPLAINING = { ...QUICK_LOOK, timeoutSeconds: 10 };

/**
 * Runs the checks that can explain a refused order.
 *
 * @param codes DigiCert's error codes
 * @returns one sentence for each check that failed
 */
export async function explainRefusal(context: OrderContext, codes: readonly string[]): Promise<string[]> {
  const findings = new Set<string>();
  const { service } = context;
  const quick: OrderContext = {
    ...context,
    service: {
      ...service,
      get: (path, schema) => service.get(path, schema, EXPLAINING),
      orderInfo: (orderId) => service.orderInfo(orderId, EXPLAINING),
    },
  };
  for (const { names, read } of accountLooks(context)) {
    if (!names.some((name) => explains(name, codes))) continue;
    const verdicts = await catchError(RequestError, read(quick), (error) => error);
    if (verdicts instanceof RequestError) {
      // A denied read explains nothing; after a failure no further request is sent.
      if (verdicts.failure !== 'refused') break;
      continue;
    }
    verdicts.forEach(({ result, message }, index) => {
      if (result === 'failed' && explains(names[index] as CheckName, codes)) findings.add(message);
    });
  }
  return [...findings];
}

function explains(check: CheckName, codes: readonly string[]): boolean {
  const code = codes.join(' ');
  if (/access_denied|not_found\|route|insufficient_subscription|csr_|request_limit/.test(code)) return false;
  if (/product/.test(code)) return check === 'product';
  if (/custom_field/.test(code)) return check === 'custom-fields';
  if (/renew/.test(code)) return check === 'renewal';
  if (/validity/.test(code)) return check === 'product' || check === 'validity';
  if (/organization/.test(code)) return check === 'organization' || check === 'organization-validation';
  return true;
}
