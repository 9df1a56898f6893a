/** The JSON Schema of a fleet's list, made of the table of inputs and the rules of the products. */

import { INDICATORS, PRODUCTS } from '../src/domain/products.ts';
import { type InputName, listKindOf } from '../src/inputs/input-table.ts';
import { INVENTORY_COLUMNS, ORDER_COLUMNS, type OWN_COLUMNS } from '../src/list/columns.ts';
import { MAX_ROWS } from '../src/list/limits.ts';

type Schema = Record<string, unknown>;
export type Describe = (input: InputName) => string;

/** The type of a value; empty ones are "not given". The schema refuses nothing that the action takes. */
const SHAPES: Partial<Record<InputName, Schema>> = {
  'product-id': { anyOf: [words(currentProducts()), text('[a-z0-9_]+'), { type: ['integer', 'boolean'] }] },
  'organization-id': wholeNumber(1),
  'container-id': wholeNumber(1),
  'auto-renew': wholeNumber(0),
  'signature-hash': words(['sha256']),
  'common-name-indicator': words(INDICATORS),
  'profile-type': words(['strict', 'multipurpose']),
  'primary-usage': words(['signing', 'key_management', 'dual_use']),
  'payment-method': words(['balance', 'card', 'profile']),
  'skip-approval': { anyOf: [{ type: 'boolean' }, text('[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]')] },
  'additional-parameters': { type: ['object', 'string', 'null'] },
  'custom-fields': {
    anyOf: [
      { type: 'object', additionalProperties: { $ref: '#/$defs/scalar' } },
      severalOf({ $ref: '#/$defs/scalar' }),
    ],
  },
  emails: severalOf({ type: 'string', pattern: '@|^\\s*$' }),
};
/** Shapes of columns that only a new order needs: in a row to revoke these columns have no meaning. */
const SHAPES_OF_NEW: Partial<Record<InputName, Schema>> = {
  'validity-years': wholeNumber(1),
  'validity-days': wholeNumber(1),
  'custom-expiration-date': text('\\d{4}-\\d{2}-\\d{2}'),
};

const BLANK = { type: 'string', pattern: '^\\s*$' };

export function fleetSchema(describe: Describe): Schema {
  const columns = Object.fromEntries(
    ORDER_COLUMNS.map((name) => [name, { description: describe(name), ...shapeOf(name) }]),
  );
  const rules = [exclusions(), ...productRules()];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The list of a fleet',
    description: 'Certificates that are to be there, for the action fleet: a list, or a list with defaults.',
    oneOf: [
      { $ref: '#/$defs/certificates' },
      {
        type: 'object',
        properties: {
          defaults: { anyOf: [{ $ref: '#/$defs/defaults' }, { type: 'null' }] },
          certificates: { $ref: '#/$defs/certificates' },
        },
        required: ['certificates'],
        additionalProperties: false,
      },
    ],
    $defs: {
      certificates: { type: 'array', items: { $ref: '#/$defs/row' }, minItems: 1, maxItems: MAX_ROWS },
      row: {
        type: 'object',
        description: 'One certificate.',
        properties: {
          ...OWN,
          ...columns,
          ...Object.fromEntries(INVENTORY_COLUMNS.map((name) => [name, { $ref: '#/$defs/scalar' }])),
        },
        required: ['name'],
        additionalProperties: false,
        allOf: rules,
      },
      defaults: {
        type: 'object',
        description: 'Values for the columns that a row leaves empty.',
        properties: Object.fromEntries(
          Object.entries(columns).map(([name, column]) => [
            name,
            { ...column, ...SHAPES_OF_NEW[name as InputName] },
          ]),
        ),
        additionalProperties: false,
      },
      scalar: { type: ['string', 'number', 'boolean', 'null'] },
      given: {
        not: {
          anyOf: [{ type: 'null' }, BLANK, { type: 'array', items: BLANK }],
        },
      },
    },
  };
}

/** The columns that are not inputs of the order. */
const OWN: Record<(typeof OWN_COLUMNS)[number], Schema> = {
  name: {
    description:
      "The row's own name: 1 to 32 letters, digits and single hyphens inside. Never change it, and do not use a person's name.",
    anyOf: [
      { type: ['integer', 'boolean'], minimum: 0 },
      { type: 'string', pattern: '^\\s*[A-Za-z0-9]+(-[A-Za-z0-9]+)*\\s*$' },
    ],
  },
  state: { description: 'active (default), or revoked for a leaver.', ...words(['active', 'revoked']) },
  'order-id': { description: 'ID of an order placed before, which this row is for.', ...wholeNumber(1) },
};

function shapeOf(name: InputName): Schema {
  return (
    SHAPES[name] ??
    (listKindOf(name) === undefined ? { $ref: '#/$defs/scalar' } : severalOf({ $ref: '#/$defs/scalar' }))
  );
}

function currentProducts(): string[] {
  return Object.keys(PRODUCTS).filter((id) => PRODUCTS[id]?.renamedTo === undefined);
}

/** One of these, in any white space. */
function words(values: readonly string[]): Schema {
  return { anyOf: [{ enum: values }, text(values.join('|'))] };
}

function text(pattern: string): Schema {
  return { type: ['string', 'null'], pattern: `^\\s*(${pattern})?\\s*$` };
}

function wholeNumber(minimum: number): Schema {
  return { anyOf: [{ type: 'integer', minimum }, text(minimum === 0 ? '0|[1-9]\\d*' : '[1-9]\\d*')] };
}

/** A text with the entries, or a list of them. */
function severalOf(entry: Schema): Schema {
  const blank = { type: ['string', 'null'], pattern: '^\\s*$' };
  return { anyOf: [entry, blank, { type: 'array', items: entry }] };
}

/** Columns of which a row can have at most one, and what a row has to have if it is not to be revoked. */
function exclusions(): Schema {
  const isRevoked = {
    properties: { state: { type: 'string', pattern: '^\\s*revoked\\s*$' } },
    required: ['state'],
  };
  return {
    allOf: [
      notBoth('pseudonym', 'first-name'),
      notBoth('pseudonym', 'last-name'),
      {
        if: { not: isRevoked },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: {
          properties: SHAPES_OF_NEW,
          allOf: [
            notBoth('csr', 'csr-file'),
            notBoth('validity-years', 'validity-days'),
            notBoth('validity-years', 'custom-expiration-date'),
            notBoth('validity-days', 'custom-expiration-date'),
          ],
        },
      },
    ],
  };
}

function notBoth(...columns: InputName[]): Schema {
  return { not: { allOf: columns.map(isGiven) } };
}

function isGiven(column: InputName): Schema {
  return { properties: { [column]: { $ref: '#/$defs/given' } }, required: [column] };
}

/** Columns that a product does not have. */
function productRules(): Schema[] {
  return Object.entries(PRODUCTS).flatMap(([id, product]) => {
    const absent: InputName[] = [
      ...(product.individual === 'forbidden' ? (['first-name', 'last-name', 'pseudonym'] as const) : []),
      ...(product.family === 'client'
        ? (['profile-type', 'primary-usage', 'additional-usages'] as const)
        : []),
      ...(product.indicators.length === 0 ? (['common-name-indicator'] as const) : []),
    ];
    if (absent.length === 0) return [];
    const isProduct = {
      properties: { 'product-id': { type: 'string', pattern: `^\\s*${id}\\s*$` } },
      required: ['product-id'],
    };
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    return [{ if: isProduct, then: { not: { anyOf: absent.map(isGiven) } } }];
  });
}
