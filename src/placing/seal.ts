import { createHmac } from 'node:crypto';

/** Proves that a text was saved by a step with this API key, without containing it. */
export function sealOf(devkey: string, text: string): string {
  return createHmac('sha256', devkey).update(text).digest('hex');
}
