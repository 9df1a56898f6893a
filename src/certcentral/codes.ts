import type { Meaning } from '../base/errors.ts';

/** The facts about an error code of DigiCert's. */
type CodeEntry = {
  /** Its meaning for the next action of a step. */
  meaning?: Meaning;
  /** The advice to the user. */
  hint?: string | ((detail: string) => string);
};

/**
 * The entry of an error code, by the whole code or by the part before its detail.
 *
 * Codes: dev.digicert.com, errors (2025), and recordings of public clients; see docs/certcentral.md, "Errors",
 * for the evidence of each.
 */
export function entryOf(code: string): CodeEntry {
  return CODES.get(code) ?? CODES.get(code.split('|')[0] as string) ?? {};
}

/** The meaning of the first code that has one. */
export function meaningOf(codes: readonly string[]): Meaning | undefined {
  return codes.map((code) => entryOf(code).meaning).find((meaning) => meaning !== undefined);
}

/** The advice for the first known code. */
export function hintOf(codes: readonly string[]): string | undefined {
  for (const code of codes) {
    const { hint } = entryOf(code);
    if (hint !== undefined) return typeof hint === 'string' ? hint : hint(code.split('|').slice(1).join('|'));
  }
  return undefined;
}

/** A domain's CAA records have to let DigiCert issue (docs/certcentral.md, "CAA of mail domains"). */
function caaHint(detail: string): string {
  const domains = detail
    .split(/[\s,;]+/)
    .map((name) => name.slice(name.lastIndexOf('@') + 1))
    .filter((name) => /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u.test(name));
  const domain = domains.length === 0 ? 'the domain of an address' : domains.join(', ');
  return (
    `The CAA records in the DNS of ${domain} do not let DigiCert issue S/MIME certificates. Add a CAA record with ` +
    'issuemail "digicert.com" to it, or remove all its CAA records, then order again.'
  );
}

/** A map, since an object finds something under `constructor`, too. */
const CODES: ReadonlyMap<string, CodeEntry> = new Map(
  Object.entries<CodeEntry>({
    access_denied: { meaning: 'denied' },
    'access_denied|access_denied_invalid_key': {
      meaning: 'wrong key',
      hint:
        'The API key in devkey is wrong, revoked, or of the other region. API keys of EU accounts need ' +
        'api-url: https://certcentral.digicert.eu/services/v2. Create a new one in CertCentral under Automation, API Keys.',
    },
    'access_denied|missing_permission': {
      meaning: 'no permission',
      hint:
        'The user of the API key may not do this. Give the API key the role Orders at least, and its user the right to place ' +
        'orders. To approve, or to skip an approval, the user must be a Manager or Administrator; for revocations, an ' +
        'Administrator.',
    },
    'access_denied|invalid_approver': {
      meaning: 'denied',
      hint:
        'The user of this API key may not decide about this request: the user made it, or is ' +
        'not allowed to approve. Use the API key of another user, an Administrator or Manager; revocations need an Administrator.',
    },
    not_found: { meaning: 'not found' },
    'not_found|order': { meaning: 'no order' },
    'not_found|product': {
      meaning: 'no product',
      hint: 'The account does not have this product, or product-id is misspelled. The account manager at DigiCert enables products.',
    },
    'not_found|route': {
      meaning: 'no path',
      hint: 'There is no such path. Check api-url: it ends in /services/v2 and has no further path.',
    },
    cert_unavailable_processing: { meaning: 'not ready' },
    order_already_revoked: { meaning: 'revoked' },
    order_is_revoked: { meaning: 'revoked' },
    caa_check_failed: { hint: caaHint },
    caa_not_found: { hint: caaHint },
    ambiguous_product: { hint: 'DigiCert could not determine which product is meant. Check product-id.' },
    insufficient_subscription: {
      hint: 'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    },
    request_limit_exceeded: {
      hint: 'The API key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then re-run the job.',
    },
    csr_invalid_cannot_parse: {
      hint: 'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    },
    cert_validity_exceeds_order_validity: {
      hint: 'The certificate would be valid for longer than the order. Give a shorter validity.',
    },
    invalid_custom_field_value: {
      hint: 'A value of custom-fields does not have the type that the account defines for the field. Correct it.',
    },
    order_not_eligible_for_renewal: {
      hint: 'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    },
    order_renewed_already: {
      hint: 'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
    },
  }),
);
