import type { ErrorCode } from '../base/errors.ts';

/** The meaning of each code for a row or a run, in a few words; docs/errors.md has the rest. */
export const MEANINGS: Record<ErrorCode, string> = {
  invalid_input: 'an input or a value of the list cannot be used',
  not_allowed: 'a limit of the workflow does not allow it',
  api_refused: 'DigiCert refused the request',
  not_ordered: 'nothing was ordered, because something could not be read or reached',
  unknown_outcome: 'an order may exist; the next run looks for it first',
  rate_limited: 'too many requests with this API key',
  reference_conflict: 'an order and a row do not belong together, or an order belongs to two rows',
  csr_mismatch: 'the private key of the order is not there',
  order_closed: 'the order was rejected, canceled or revoked, or has expired',
  not_issued: 'the certificate is not issued yet, or could not be downloaded',
  certificate_mismatch: 'the certificate is not the one that was ordered',
  rows_failed: 'some rows need attention',
  renewal_useless: 'a renewal would not last',
  internal_error: 'this is a bug of the action',
};
