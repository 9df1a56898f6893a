import { hintOf } from './codes.ts';

/** The facts about a refusal: request and response. */
export type Refusal = {
  status: number;
  codes: readonly string[];
  /** DigiCert's messages. */
  messages?: string;
  /** The beginning of the response, whatever it is. */
  body?: string;
  /** The answer was no JSON. */
  foreign: boolean;
  /** The address of the API. */
  apiUrl: URL;
  /** `payment_method` of the order, if the request was one. */
  paymentMethod?: string | undefined;
};

/**
 * The advice about a refusal of CertCentral, if its cause is known.
 */
export function hintFor({
  status,
  codes,
  messages = '',
  body = '',
  foreign,
  apiUrl,
  paymentMethod,
}: Refusal): string | undefined {
  if (messages.includes('alternative_order_id')) return referenceHint(messages);
  if (codes.includes('bad_request_format') && paymentMethod === 'profile') {
    return (
      'With payment-method: profile DigiCert gives this misleading answer when the account has no card on ' +
      'file. Add a card to the account, or use payment-method: balance.'
    );
  }
  const known = hintOf(codes);
  if (known !== undefined) return known;
  if (status === 503 && MAINTENANCE.test(body)) {
    return (
      'DigiCert announces this as maintenance: windows of two hours, usually on the first Saturday of a month from ' +
      '22:00 to 24:00 Mountain Time. Run the job again afterwards.'
    );
  }
  if ((foreign || (status >= 300 && status < 400)) && !apiUrl.pathname.endsWith('/services/v2')) {
    return 'api-url must end in /services/v2.';
  }
  if (status >= 300 && status < 400) {
    return 'Redirects are not followed, because the API key would go with them. Check api-url.';
  }
  if (status === 403 && foreign) {
    return (
      'A 403 that is not JSON does not come from the API itself: probably an IP restriction of the account (use a ' +
      'self-hosted runner or a fixed outgoing address that the account allows), or the web application firewall.'
    );
  }
  if (!foreign && status === 401) {
    return 'CertCentral does not accept the API key. Check devkey, and whether api-url is of the same region.';
  }
  if (!foreign && status === 403) {
    return (
      'CertCentral denies this to the API key. Check the role of the API key, the rights of its user, and the IP ' +
      'restrictions of the account, the user and the API key.'
    );
  }
  if (foreign)
    return 'This does not come from the CertCentral API. Check api-url, and any proxy or firewall in between.';
  return undefined;
}

/** The words of maintenance notices (docs/certcentral.md, "Errors"). */
const MAINTENANCE = /\bservice (is )?(temporarily )?unavailable\b|\bmaintenance\b/i;

/** Whether a refusal means that the endpoint does not know the field for references at all. */
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
        'another order-reference only if none does.';
}
