import type { InputReader } from './input-reader.ts';

/** The order's own body is four levels deep; what is much deeper is a mistake or an attack. */
const MAX_DEPTH = 20;

/** Reads the JSON object of fields that have no input. */
export function readAdditionalParameters(reader: InputReader): Record<string, unknown> | undefined {
  const text = reader.raw('additional-parameters');
  if (text === undefined) return undefined;
  const refuse = (problem: string) => reader.refuse('additional-parameters', problem);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is not valid JSON. Give an object such as {"locale": "de"}.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('is JSON, but not an object such as {"locale": "de"}.');
  }
  let depth = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (/^[{[]/.test(token)) depth += 1;
    else if (/^[}\]]/.test(token)) depth -= 1;
    else if (token[0] !== '"' && exactForm(token) !== exactForm(String(Number(token)))) {
      return refuse(
        'contains a number with more digits than this action can keep. Write it in quotation marks, if DigiCert accepts a text there.',
      );
    }
    if (depth > MAX_DEPTH)
      return refuse(
        `is nested more than ${MAX_DEPTH} levels deep. Give only fields that DigiCert documents.`,
      );
  }
  return value as Record<string, unknown>;
}

/** The strings, brackets and numbers of a JSON text. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]|-?\d[\d.eE+-]*/g;

/** One spelling for each number: its digits without zeros at the ends, and the power of ten. */
function exactForm(number: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  if (sign === undefined) return number;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`;
}
