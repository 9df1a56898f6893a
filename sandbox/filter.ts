// The filters of the list of orders (docs/certcentral.md, "List of orders").

import { at, list } from './json.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder, endOf } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { inRange } from './range.ts';

/** `filters[name]=value`, or `filters[name][0]=value` for several values. */
export function filtersOf(query: URLSearchParams): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const [key, value] of query) {
    const name = /^filters\[(\w+)\](\[\d*\])?$/.exec(key)?.[1];
    if (name !== undefined) filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}

/** A filter that the simulator does not know lets everything pass (assumed). */
export async function passes(
  ledger: Ledger,
  order: SandboxOrder,
  name: string,
  values: string[],
): Promise<boolean> {
  const among = (...own: unknown[]) => own.some((value) => values.includes(String(value)));
  const flag = (value: unknown) => among(value === true ? 1 : 0);
  const commonName = () => certificateOrder(order, ledger.settings).names.commonName;
  switch (name) {
    case 'id':
      return among(order.id);
    case 'status':
      return values.some((value) => statusGroup(value).includes(order.status));
    case 'organization_id':
      return among(order.organizationId);
    case 'product_name_id':
      return among(order.product);
    case 'container_id':
      return among(order.containerId ?? ledger.settings.account.containers[0]?.id);
    case 'user_id':
      return among(order.user.id);
    case 'common_name':
    case 'domain_name':
      return among(commonName());
    // In any case (assumed).
    case 'email': {
      const wanted = new Set(values.map((value) => value.toLowerCase()));
      return order.emails.some(({ address }) => wanted.has(address.toLowerCase()));
    }
    case 'certificate_id':
      return among(order.certificateId);
    case 'is_renewed':
      return flag(order.renewed);
    case 'disable_renewal_notifications':
      return flag(at(order.body, 'disable_renewal_notifications'));
    case 'origin':
      return among('certcentral');
    case 'metadata_id':
      return list(at(order.body, 'custom_fields')).some((field) => among(at(field, 'metadata_id')));
    case 'search': {
      const texts = [commonName(), ...order.emails.map(({ address }) => address)];
      return values.some((value) => {
        const wanted = value.replace(/^%/, '');
        return texts.some((own) => (value.startsWith('%') ? own.includes(wanted) : own.startsWith(wanted)));
      });
    }
    case 'date_created':
      return values.some((value) => inRange(value, order.placedAt, '+00:00'));
    case 'valid_till': {
      if (order.issuedAt === null) return false;
      const notAfter = order.certificate === null ? endOf(order) : (await order.certificate).notAfter;
      return values.some((value) => inRange(value, notAfter, '+00:00'));
    }
    case 'serial_number':
      return order.issuedAt !== null && among(ledger.serialNumber(order));
    default:
      return true;
  }
}

/** `issued` includes expired orders. Assumed: `pending` stands for every stage before the pickup. */
function statusGroup(status: string): string[] {
  if (status === 'issued') return ['issued', 'expired'];
  if (status === 'pending') return ['pending', 'processing', 'needs_approval', 'needs_csr'];
  return [status];
}
