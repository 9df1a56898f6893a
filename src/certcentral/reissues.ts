import * as z from 'zod/mini';
import type { CertCentral, RetryOptions } from './certcentral.ts';
import * as field from './fields.ts';

// Reissues of an order (docs/certcentral.md, "Reissue").

/** The JSON of a reissue, in DigiCert's names. */
export type ReissueBody = {
  certificate: {
    csr: string;
    signature_hash: 'sha256';
    common_name?: string;
    emails?: string[];
    common_name_indicator?: string;
    individual?: { first_name: string; last_name: string } | { pseudonym: string };
    profile_type?: string;
    usage_designation?: { primary_usage: string; additional_usages?: string[] };
  };
  skip_approval?: true;
  comments?: string;
};

const ReissueResponse = z.object({
  id: field.id,
  requests: z.catch(field.list(z.object({ id: field.id, status: field.word })), []),
  certificate_id: field.id,
});

/**
 * `POST /order/certificate/{id}/reissue`.
 *
 * @returns the order's ID, the request, and the ID of the new certificate if it is known already;
 *   `undefined` if the answer is empty
 */
export function reissueOrder(
  service: CertCentral,
  orderId: string,
  body: ReissueBody,
): Promise<z.infer<typeof ReissueResponse> | undefined> {
  return service.change('POST', `/order/certificate/${orderId}/reissue`, body, ReissueResponse);
}

/** `status` is `pending`, `issued` or `rejected`; some orders list copies of their current certificate. */
const ListedReissue = z.object({ id: field.id, status: field.word, csr: field.text });
export type ListedReissue = z.infer<typeof ListedReissue>;

/** `GET /order/certificate/{id}/reissue`. */
export async function listReissues(
  service: CertCentral,
  orderId: string,
  retry?: RetryOptions,
): Promise<ListedReissue[]> {
  const schema = z.object({ certificates: field.list(ListedReissue) });
  return (await service.get(`/order/certificate/${orderId}/reissue`, schema, retry)).certificates;
}
