import { csrLines } from '../base/redaction.ts';
import type { Action } from '../domain/actions.ts';
import { INPUTS, inputsOf, type Privacy } from './input-table.ts';

/** The values in a step's environment that are to be kept out of logs, read without judging them. */
export function privateValues(env: NodeJS.ProcessEnv, action: Action): string[] {
  return inputsOf(action).flatMap((name) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    return value === '' ? [] : partsOf(value, INPUTS[name].privacy);
  });
}

function partsOf(value: string, privacy: Privacy): string[] {
  switch (privacy) {
    case 'public':
      return [];
    case 'key':
    case 'secret':
      return [value];
    case 'names':
      return [value, ...value.split(/\s+/).filter((word) => word.length > 2)];
    case 'addresses':
      return value.split(/[\r\n,]+/);
    case 'texts':
      return [value, ...value.split(/[\r\n]+/)];
    case 'field-values':
      return value.split(/[\r\n]+/).map((line) => line.slice(line.search(/[=:]/) + 1));
    case 'json':
      return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].map((match) => match[1] as string);
    case 'csr':
      return [value, ...csrLines(value)];
  }
}
