import type { CertCentral } from '../certcentral/certcentral.ts';
import { isClosed } from '../domain/order.ts';
import { productOf } from '../domain/products.ts';
import type { OrderContext } from '../finding/context.ts';
import { checkCustomFields } from './check-custom-fields.ts';
import { checkOrganization, checkValidation } from './check-organization.ts';
import { PRODUCT } from './check-product.ts';
import { failed, type Look, one, orMissing, passed, type Verdict } from './look.ts';

/** The checks of the account that decide whether this order would be accepted. */
export function accountLooks({ productId, body }: OrderContext): Look[] {
  const organization = body.organization?.id;
  const looks = [PRODUCT];
  if (organization !== undefined) {
    looks.push(one('organization', ({ service }) => checkOrganization(service, organization)));
    if (productOf(productId).publicSmime) {
      looks.push(one('organization-validation', ({ service }) => checkValidation(service, organization)));
    }
  }
  looks.push(one('custom-fields', checkCustomFields));
  const renewed = body.renewal_of_order_id;
  if (renewed !== undefined) looks.push(one('renewal', ({ service }) => checkRenewal(service, renewed)));
  return looks;
}

function checkRenewal(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = service.orderInfo(String(id)).then(({ status, is_renewed }) => {
    if (is_renewed === true) return failed(`Order ${id} was renewed already.`);
    if (status !== 'expired' && isClosed(status)) {
      return failed(`Order ${id} is ${status} and cannot be renewed.`);
    }
    if (status !== undefined && !['issued', 'expired'].includes(status)) {
      return failed(`Order ${id} is ${status}; only an issued order can be renewed.`);
    }
    return passed(`Order ${id} exists and can be renewed.`);
  });
  return orMissing(
    verdict,
    `Order ${id} does not exist, or the API key may not see it. Check renewal-of-order-id.`,
  );
}
