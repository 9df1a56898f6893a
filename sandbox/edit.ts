// Answers with other members than the real ones.

import type { Answer } from './answer.ts';
import { isObject } from './json.ts';

/** The answer with the members at these paths set; an answer that is no JSON object stays as it is. */
export function edited(answer: Answer, members: (body: unknown) => Record<string, unknown>): Answer {
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    return answer;
  }
  for (const [path, value] of Object.entries(members(body))) setMember(body, path, value);
  return { ...answer, body: JSON.stringify(body) };
}

function setMember(body: unknown, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let target = body;
  for (const step of steps) target = (target as Record<string, unknown> | undefined)?.[step];
  if (typeof target === 'object' && target !== null) Object.assign(target, { [last]: value });
}

/** Edits that turn order info into that of another order. */
export function foreignMembers(info: unknown, what: 'order' | 'reference' | 'case'): Record<string, unknown> {
  if (!isObject(info)) return {};
  if (what === 'order') return { id: Number(info.id) + 1 };
  if (what === 'reference') return { alternative_order_id: 'another-order' };
  const reference = String(info.alternative_order_id ?? '');
  const swapped = reference.replace(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return { alternative_order_id: swapped };
}
