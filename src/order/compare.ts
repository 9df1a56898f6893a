import type { OrderInfo } from '../certcentral/order-answers.ts';
import { readCsr } from '../certificate/csr.ts';
import { folded, foldedAddress } from '../domain/names.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { sameProduct } from '../domain/products.ts';
import type { OrderContext } from './context.ts';

/**
 * Names what differs between an order and a request: product, common name, addresses,
 * organization. What order info does not tell does not count as different.
 */
export function conflicts(info: OrderInfo, productId: string, body: OrderBody): string[] {
  const { certificate } = body;
  const product = info.product?.name_id;
  const commonName = info.certificate?.common_name;
  const emails = info.certificate?.emails;
  const organizationId = info.organization?.id ?? info.certificate?.organization?.id;
  const differs = {
    product: product !== undefined && !sameProduct(product, productId),
    'common name':
      commonName !== undefined &&
      certificate.common_name !== undefined &&
      !possibleCommonNames(certificate).includes(folded(commonName)),
    addresses:
      emails !== undefined &&
      emails.map(foldedAddress).sort().join() !== certificate.emails.map(foldedAddress).sort().join(),
    organization:
      organizationId !== undefined &&
      body.organization?.id !== undefined &&
      organizationId !== String(body.organization.id),
  };
  return Object.entries(differs).flatMap(([name, different]) => (different ? [name] : []));
}

/** DigiCert builds the common name from the individual or an address where the indicator says so. */
function possibleCommonNames({ common_name, individual, emails }: OrderBody['certificate']): string[] {
  const names = [common_name ?? ''];
  if (individual !== undefined) {
    names.push(
      'pseudonym' in individual ? individual.pseudonym : `${individual.first_name} ${individual.last_name}`,
    );
  }
  return [...names, ...(common_name?.includes('@') ? emails : [])].map(folded);
}

/** Whether the order was placed with a CSR that has another public key than this job's. */
export async function hasOtherKey(context: OrderContext, info: OrderInfo): Promise<boolean> {
  const own = context.body.certificate.csr;
  const theirs = readCsr(info.certificate?.csr ?? '');
  if (own === undefined || 'problem' in theirs || theirs.pem === own) return false;
  const { publicKeyOf } = await import('../certificate/csr-check.ts');
  const ownKey = publicKeyOf(own);
  const theirKey = publicKeyOf(theirs.pem);
  if (ownKey === undefined || theirKey === undefined) {
    context.report.warning(`The CSR of order ${info.id} cannot be compared with the one given now.`);
    return false;
  }
  return !ownKey.equals(theirKey);
}
