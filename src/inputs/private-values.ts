import { domainToASCII } from 'node:url';
import type { PrivateValue } from '../base/redaction.ts';
import type { Action } from '../domain/actions.ts';
import { INPUTS, inputsOf, type Privacy } from './input-table.ts';

/**
 * The values in a step's environment that are to be kept out of logs, read without judging them.
 * A generator, since they are needed only where a text has to be redacted.
 *
 * @param csr read from a file
 */
export function* privateValues(
  env: NodeJS.ProcessEnv,
  action: Action,
  csr?: string,
): Generator<PrivateValue> {
  for (const name of inputsOf(action)) {
    const value = env[`INPUT_${name.toUpperCase()}`] ?? '';
    if (value.trim() !== '') yield* partsOf(value, INPUTS[name].privacy);
  }
  if (csr !== undefined) yield* partsOf(csr, 'csr');
}

/** What is private in a value of this kind. */
export function partsOf(value: string, privacy: Privacy): PrivateValue[] {
  switch (privacy) {
    case 'public':
      return [];
    case 'key':
    case 'secret':
      return [{ as: 'secret', text: value }];
    case 'names':
      return [{ as: 'words', text: value }];
    case 'addresses':
      return value.split(/[\r\n,;\s]+/).flatMap(wordsOfAddress);
    case 'texts':
      return phrases([value, ...lines(value)]);
    case 'entries':
      return phrases([value, ...value.split(/[\r\n,]+/)]);
    case 'field-values':
      return phrases(lines(value).map((line) => line.slice(line.search(/[=:]/) + 1)));
    case 'json':
      return phrases(valuesOfJson(value).flatMap((text) => [text, ...lines(text)]));
    case 'csr':
      return [{ as: 'base64', text: value }];
  }
}

function lines(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/);
}

function phrases(texts: string[]): PrivateValue[] {
  return texts.map((text) => ({ as: 'phrase', text }));
}

/** An international domain has two spellings. */
function wordsOfAddress(address: string): PrivateValue[] {
  const ascii = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).replace(/(^|\.)xn--/g, '$1');
  return [address, ascii].map((text) => ({ as: 'words', text }));
}

/** Every text and number in a JSON text; where it is no JSON, whatever is in quotes. */
function valuesOfJson(text: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"?(?!\s*:)/g)].map((match) => match[1] as string);
  }
  const found: string[] = [];
  // Not by recursion: what is nested deeply is refused, but only later.
  const open = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'number' && Math.abs(value) >= 1000) found.push(String(value));
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return found;
}
