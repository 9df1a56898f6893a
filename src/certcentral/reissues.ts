import * as z from 'zod/mini';
import { by, idOrNone, listOf, textOrNone, wordOrNone } from './answer-schemas.ts';
import type { CertCentral, RetryOptions } from './certcentral.ts';

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
  id: idOrNone,
  requests: z.catch(listOf(z.object({ id: idOrNone, status: wordOrNone })), []),
  certificate_id: idOrNone,
});

/**
 * `POST /order/certificate/{id}/reissue`.
 *
 * @returns the order's ID, the request, and the ID of the new certificate if it is known already;
 *   `undefined` where the answer is empty
 */
export function reissueOrder(
  service: CertCentral,
  orderId: string,
  body: ReissueBody,
): Promise<z.infer<typeof ReissueResponse> | undefined> {
  return service.change('POST', `/order/certificate/${orderId}/reissue`, body, by(ReissueResponse));
}

/** `status` is `pending`, `issued` or `rejected`; some orders list copies of their current certificate. */
const ListedReissue = z.object({ id: idOrNone, status: wordOrNone, csr: textOrNone });
export type ListedReissue = z.infer<typeof ListedReissue>;

/** `GET /order/certificate/{id}/reissue`. */
export async function listReissues(
  service: CertCentral,
  orderId: string,
  retry?: RetryOptions,
): Promise<ListedReissue[]> {
  const schema = z.object({ certificates: listOf(ListedReissue) });
  return (await service.get(`/order/certificate/${orderId}/reissue`, by(schema), retry)).certificates;
}
