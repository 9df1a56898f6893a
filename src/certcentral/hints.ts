/** What is known about a refusal: what was asked, and what came back. */
export type Refusal = {
  status: number;
  codes: readonly string[];
  /** DigiCert's messages. */
  messages?: string;
  /** The answer was no JSON. */
  foreign: boolean;
  /** `payment_method` of the order, where the request was one. */
  paymentMethod?: string | undefined;
};

/**
 * What to do about a refusal of CertCentral, where its cause is known.
 *
 * Codes: dev.digicert.com, errors (2025), and recordings of public clients; see
 * docs/certcentral.md, "Errors", for the evidence of each.
 */
export function hintFor({
  status,
  codes,
  messages = '',
  foreign,
  paymentMethod,
}: Refusal): string | undefined {
  if (messages.includes('alternative_order_id')) return referenceHint(messages);
  for (const code of codes) {
    if (code === 'bad_request_format' && paymentMethod === 'profile') {
      return (
        'With payment-method: profile DigiCert gives this misleading answer when the account has no card on ' +
        'file. Add a card to the account, or use payment-method: balance.'
      );
    }
    const hint = BY_CODE.get(code) ?? BY_CODE.get(code.split('|')[0] as string);
    if (hint !== undefined) return hint;
  }
  if (status >= 300 && status < 400) {
    return 'Redirects are not followed, because the key would go with them. Check api-url.';
  }
  if (status === 403 && foreign) {
    return (
      'A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
      'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.'
    );
  }
  if (foreign)
    return 'This does not come from the CertCentral API. Check api-url, and a proxy or firewall on the way.';
  return undefined;
}

/** Whether a refusal says that the endpoint does not know the field for references at all. */
export function knowsNoReferences(messages: string): boolean {
  return (
    messages.includes('alternative_order_id') &&
    /\b(unknown|unrecogni[sz]ed|unexpected|unsupported|not (an? )?(supported|recogni[sz]ed|allowed|known|valid))\b/i.test(
      messages,
    )
  );
}

/** Only an endpoint that does not know the field is a reason to do without the guard. */
function referenceHint(messages: string): string {
  return knowsNoReferences(messages)
    ? 'This endpoint does not accept the reference of the duplicate guard. With duplicate-guard: false the order action ' +
        'places the order without it, and then nothing protects a re-run.'
    : 'DigiCert does not accept this reference. Check in CertCentral whether an order with it exists, and give ' +
        'another order-reference only where none does.';
}

/** A map, since an object finds something under `constructor`, too. */
const BY_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'access_denied|access_denied_invalid_key':
      'The key in devkey is wrong, revoked, or of the other region. Keys of EU accounts need ' +
      'api-url: https://certcentral.digicert.eu/services/v2. Create a new key in CertCentral under Automation, API Keys.',
    'access_denied|missing_permission':
      'The user of the key may not do this. Give the key the role Orders at least, and its user the right to place ' +
      'orders. To approve, or to skip an approval, the user must be a Manager or Administrator; for revocations, an ' +
      'Administrator.',
    'access_denied|invalid_approver':
      'The user of this key may not decide about this request: the user made it, or is ' +
      'not allowed to approve. Use the key of another user, an Administrator or Manager; revocations need an Administrator.',
    'not_found|route':
      'There is no such path. Check api-url: it ends in /services/v2 and has no further path.',
    'not_found|product':
      'The account does not have this product, or product-id is misspelt. The account manager at DigiCert enables products.',
    ambiguous_product: 'DigiCert could not tell which product is meant. Check product-id.',
    insufficient_subscription:
      'The subscription of the account has no free slot for this order. Extend it, or cancel orders that are not needed.',
    request_limit_exceeded:
      'The key has sent too many requests (100 in 5 s, 1000 in 3 min). Run fewer jobs at once (max-parallel), then run again.',
    csr_invalid_cannot_parse:
      'DigiCert cannot read the CSR. Make a new one with RSA 2048 or more, or EC P-256 or P-384.',
    cert_validity_exceeds_order_validity:
      'The certificate would be valid for longer than the order. Ask for less.',
    invalid_custom_field_value:
      'A value of custom-fields does not have the type that the account defines for the field.',
    order_not_eligible_for_renewal:
      'The order of renewal-of-order-id cannot be renewed. Leave it out to place a new order.',
    order_renewed_already:
      'The order of renewal-of-order-id was renewed already. Leave it out to place a new order.',
  }),
);
