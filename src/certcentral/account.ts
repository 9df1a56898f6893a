import * as z from 'zod/mini';
import { unlessRefused } from '../base/errors.ts';
import type { CertCentral } from './certcentral.ts';
import * as field from './fields.ts';

// What an account may order, as its read-only endpoints show (dev.digicert.com; shapes in
// docs/certcentral.md, "Account and products"). A key of the role Orders may be refused all of them.

const HashTypes = field.object({ allowed_hash_types: field.list(z.object({ id: field.text })) });

const ProductResponse = z.object({
  name_id: field.text,
  allowed_container_ids: field.numbers,
  allowed_validity_years: field.numbers,
  allowed_order_validity_years: field.numbers,
  signature_hash_types: HashTypes,
  custom_expiration_date_allowed: field.boolean,
  csr_required: field.boolean,
});
export type AccountProduct = z.infer<typeof ProductResponse>;

const UserResponse = z.object({ access_roles: z.catch(field.list(z.object({ id: field.id })), []) });

/** `GET /user/me`: answers any key that is valid and not restricted. */
export function readUser(service: CertCentral): Promise<z.infer<typeof UserResponse>> {
  return service.get('/user/me', UserResponse);
}

/** The IDs of the roles that the key's user has; `undefined` if they are not shown. */
export async function readRoles(service: CertCentral): Promise<string[] | undefined> {
  const user = await unlessRefused(readUser(service));
  const roles = user?.access_roles.flatMap(({ id }) => id ?? []) ?? [];
  return roles.length === 0 ? undefined : roles;
}

/** `GET /product`: the products that the account may order. */
export async function readProducts(service: CertCentral): Promise<AccountProduct[]> {
  return (await service.get('/product', z.object({ products: field.list(ProductResponse) }))).products;
}

/** `GET /product/{name_id}`, as it is in a container if one is given. */
export function readProduct(
  service: CertCentral,
  productId: string,
  containerId: number | undefined,
): Promise<AccountProduct> {
  const query = containerId === undefined ? '' : `?container_id=${containerId}`;
  return service.get(`/product/${productId}${query}`, ProductResponse);
}

const LimitsResponse = z.object({
  is_limited: field.boolean,
  product_limits: field.list(
    z.object({
      container_id: field.id,
      role_id: field.wholeNumber,
      product_name_id: field.text,
      allowed_hashes: field.list(z.string()),
      allowed_lifetimes: field.numbers,
    }),
  ),
});
export type ProductLimits = z.infer<typeof LimitsResponse>;

/** `GET /container/{id}/product-limits`. */
export function readProductLimits(service: CertCentral, containerId: number): Promise<ProductLimits> {
  return service.get(`/container/${containerId}/product-limits`, LimitsResponse);
}

const OrganizationResponse = z.object({ id: field.requiredId, status: field.word, is_active: field.boolean });

/** `GET /organization/{id}`. */
export function readOrganization(
  service: CertCentral,
  id: number,
): Promise<z.infer<typeof OrganizationResponse>> {
  return service.get(`/organization/${id}`, OrganizationResponse);
}

const ValidationResponse = z.object({
  validations: field.list(z.object({ type: field.text, status: field.word, validated_until: field.text })),
});
export type Validation = z.infer<typeof ValidationResponse>['validations'][number];

/** `GET /organization/{id}/validation`. */
export async function readValidations(service: CertCentral, id: number): Promise<Validation[]> {
  return (await service.get(`/organization/${id}/validation`, ValidationResponse)).validations;
}

const MetadataResponse = z.object({
  metadata: field.list(
    z.object({
      id: field.requiredId,
      is_required: field.boolean,
      is_active: field.boolean,
      data_type: field.text,
    }),
  ),
});
export type CustomField = z.infer<typeof MetadataResponse>['metadata'][number];

/** `GET /account/metadata`: the account's custom fields; `{}` when there are none. */
export async function readCustomFields(service: CertCentral): Promise<CustomField[]> {
  return (await service.get('/account/metadata', MetadataResponse)).metadata;
}
