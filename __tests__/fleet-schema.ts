import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

export const SCHEMA_FILE = 'schema/fleet.schema.json';

let validate: ValidateFunction | undefined;

/** What schema/fleet.schema.json refuses of a list in YAML or JSON. */
export function schemaRefusals(list: string): string[] {
  validate ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')),
  );
  validate(parse(list.replace(/^\uFEFF/, ''), { uniqueKeys: false, logLevel: 'error' }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
