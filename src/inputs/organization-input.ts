import type { InputReader } from './input-reader.ts';

/** Reads the ID of an organization, which people look for in its name. */
export function readOrganizationId(reader: InputReader): number | undefined {
  const value = reader.raw('organization-id');
  if (value === undefined || (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value)))) {
    return value === undefined ? undefined : Number(value);
  }
  return reader.refuse(
    'organization-id',
    `${reader.quote(value)} must be the numeric ID from the address of the organization's page.`,
  );
}
