import * as z from 'zod/mini';
import type { CertCentral, RetryOptions } from './certcentral.ts';
import * as field from './fields.ts';

// Why an order is pending (docs/certcentral.md, "Why an order is pending", "CAA of mail domains").

/** One text for each mail domain; anything else is left out. */
const CaaResponse = z.object({
  caa_status_message: z.transform((value) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      : [],
  ),
});

/** `GET /order/certificate/{id}?include_caa_status=true`: the CAA check of each mail domain of a pending order. */
export async function readCaaStatus(
  service: CertCentral,
  orderId: string,
  retry: RetryOptions,
): Promise<[domain: string, message: string][]> {
  const path = `/order/certificate/${orderId}?include_caa_status=true`;
  return (await service.get(path, CaaResponse, retry)).caa_status_message;
}

const ValidationResponse = z.object({
  organization_validations: z.catch(field.list(z.object({ type: field.text, status: field.word })), []),
  dns_name_validations: z.catch(
    field.list(z.object({ name_scope: field.text, dns_names: field.texts, status: field.word })),
    [],
  ),
});

/** The statuses of a validation that is done. */
const DONE = ['active', 'approved', 'complete', 'completed', 'valid', 'validated'];

/** `GET /order/certificate/{id}/validation`: the open validations of an order. */
export async function readOpenValidations(
  service: CertCentral,
  orderId: string,
  retry: RetryOptions,
): Promise<string[]> {
  const path = `/order/certificate/${orderId}/validation`;
  const { organization_validations, dns_name_validations } = await service.get(
    path,
    ValidationResponse,
    retry,
  );
  const isOpen = ({ status }: { status?: string | undefined }) =>
    status !== undefined && !DONE.includes(status);
  return [
    ...organization_validations.filter(isOpen).map(({ type, status }) => {
      return `organization${type === undefined ? '' : ` (${type})`} is ${status}`;
    }),
    ...dns_name_validations.filter(isOpen).map(({ name_scope, dns_names, status }) => {
      return `domain ${name_scope ?? dns_names?.join(', ') ?? ''} is ${status}`;
    }),
  ];
}
