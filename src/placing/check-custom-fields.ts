import { type CustomField, readCustomFields } from '../certcentral/account.ts';
import { isEmail } from '../domain/email.ts';
import type { OrderContext } from '../finding/context.ts';
import { failed, passed, type Verdict } from './look.ts';

export async function checkCustomFields({ service, body }: OrderContext): Promise<Verdict> {
  const fields = (await readCustomFields(service)).filter(({ is_active }) => is_active !== false);
  const given = body.custom_fields ?? [];
  const complaints = [
    ...fields
      .filter(
        ({ id, is_required }) =>
          is_required === true && !given.some(({ metadata_id }) => String(metadata_id) === id),
      )
      .map(({ id }) => `field ${id} is required and not given`),
    ...given.flatMap(({ metadata_id, value }) => {
      const field = fields.find(({ id }) => id === String(metadata_id));
      if (field === undefined) return [`field ${metadata_id} does not exist or is not active`];
      return hasType(value, field)
        ? []
        : [`the value of field ${metadata_id} is not of its type ${field.data_type}`];
    }),
  ];
  if (complaints.length > 0) return failed(`In custom-fields ${complaints.join('; ')}.`);
  return passed(fields.length === 0 ? 'The account has no custom fields.' : 'The custom fields fit.');
}

function hasType(value: string, { data_type }: CustomField): boolean {
  switch (data_type) {
    case 'int':
      return /^-?\d+$/.test(value);
    case 'email_address':
      return isEmail(value);
    case 'email_list':
      return value.split(/[,;\s]+/).every(isEmail);
    default:
      return true;
  }
}
