import type { PrivateValue } from '../base/redaction.ts';

/** Fields with names, addresses and what people wrote, by what of them is private. */
const KINDS: readonly (readonly [fields: RegExp, as: PrivateValue['as']])[] = [
  [/^(first_?name|last_?name|pseudonym|common_name|e?mails?|additional_emails|telephone)$/i, 'words'],
  [/^(comments?|processor_comment|note|text|value)$/i, 'phrase'],
  [/^csr$/i, 'base64'],
];

/**
 * The people in an answer about one order or request, and what they wrote: a later error can quote
 * them, and its message is shown.
 */
export function* peopleIn(answer: object): Generator<PrivateValue> {
  // Not by recursion: an answer may be nested as deeply as it likes.
  const open: [name: string, value: unknown][] = [['', answer]];
  for (;;) {
    const [name, value] = open.pop() ?? [];
    if (name === undefined) return;
    if (Array.isArray(value)) open.push(...value.map((item): [string, unknown] => [name, item]));
    else if (typeof value === 'object' && value !== null) open.push(...Object.entries(value));
    else if (typeof value === 'string') yield* partsOf(name, value);
  }
}

function* partsOf(name: string, text: string): Generator<PrivateValue> {
  const as = KINDS.find(([fields]) => fields.test(name))?.[1];
  if (as === undefined) return;
  yield { as, text };
  if (as !== 'phrase') return;
  for (const line of text.split(/[\r\n\u2028\u2029]+/)) yield { as, text: line };
}
