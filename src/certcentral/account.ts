import * as z from 'zod/mini';
import { unlessRefused } from '../base/errors.ts';
import {
  booleanOrNone,
  by,
  Id,
  idOrNone,
  listOf,
  numbers,
  objectOrNone,
  textOrNone,
  wholeNumberOrNone,
  wordOrNone,
} from './answer-schemas.ts';
import type { CertCentral } from './certcentral.ts';

// What an account may order, as its read-only endpoints tell (dev.digicert.com; shapes in
// docs/certcentral.md, "Account and products"). A key of the role Orders may be refused all of them.

const HashTypes = objectOrNone({ allowed_hash_types: listOf(z.object({ id: textOrNone })) });

const ProductResponse = z.object({
  name_id: textOrNone,
  allowed_container_ids: numbers,
  allowed_validity_years: numbers,
  allowed_order_validity_years: numbers,
  signature_hash_types: HashTypes,
  custom_expiration_date_allowed: booleanOrNone,
  csr_required: booleanOrNone,
});
export type AccountProduct = z.infer<typeof ProductResponse>;

const UserResponse = z.object({ access_roles: z.catch(listOf(z.object({ id: idOrNone })), []) });

/** `GET /user/me`: answers any key that is valid and not restricted. */
export function readUser(service: CertCentral): Promise<z.infer<typeof UserResponse>> {
  return service.get('/user/me', by(UserResponse));
}

/** The IDs of the roles that the key's user has; `undefined` where they are not told. */
export async function readRoles(service: CertCentral): Promise<string[] | undefined> {
  const user = await unlessRefused(readUser(service));
  const roles = user?.access_roles.flatMap(({ id }) => id ?? []) ?? [];
  return roles.length === 0 ? undefined : roles;
}

/** `GET /product`: the products that the account may order. */
export async function readProducts(service: CertCentral): Promise<AccountProduct[]> {
  return (await service.get('/product', by(z.object({ products: listOf(ProductResponse) })))).products;
}

/** `GET /product/{name_id}`, as it is in a container where one is given. */
export function readProduct(
  service: CertCentral,
  productId: string,
  containerId: number | undefined,
): Promise<AccountProduct> {
  const query = containerId === undefined ? '' : `?container_id=${containerId}`;
  return service.get(`/product/${productId}${query}`, by(ProductResponse));
}

const LimitsResponse = z.object({
  is_limited: booleanOrNone,
  product_limits: listOf(
    z.object({
      container_id: idOrNone,
      role_id: wholeNumberOrNone,
      product_name_id: textOrNone,
      allowed_hashes: listOf(z.string()),
      allowed_lifetimes: numbers,
    }),
  ),
});
export type ProductLimits = z.infer<typeof LimitsResponse>;

/** `GET /container/{id}/product-limits`. */
export function readProductLimits(service: CertCentral, containerId: number): Promise<ProductLimits> {
  return service.get(`/container/${containerId}/product-limits`, by(LimitsResponse));
}

const OrganizationResponse = z.object({ id: Id, status: wordOrNone, is_active: booleanOrNone });

/** `GET /organization/{id}`. */
export function readOrganization(
  service: CertCentral,
  id: number,
): Promise<z.infer<typeof OrganizationResponse>> {
  return service.get(`/organization/${id}`, by(OrganizationResponse));
}

const ValidationResponse = z.object({
  validations: listOf(z.object({ type: textOrNone, status: wordOrNone, validated_until: textOrNone })),
});
export type Validation = z.infer<typeof ValidationResponse>['validations'][number];

/** `GET /organization/{id}/validation`. */
export async function readValidations(service: CertCentral, id: number): Promise<Validation[]> {
  return (await service.get(`/organization/${id}/validation`, by(ValidationResponse))).validations;
}

const MetadataResponse = z.object({
  metadata: listOf(
    z.object({ id: Id, is_required: booleanOrNone, is_active: booleanOrNone, data_type: textOrNone }),
  ),
});
export type CustomField = z.infer<typeof MetadataResponse>['metadata'][number];

/** `GET /account/metadata`: the account's custom fields; `{}` when there are none. */
export async function readCustomFields(service: CertCentral): Promise<CustomField[]> {
  return (await service.get('/account/metadata', by(MetadataResponse))).metadata;
}
