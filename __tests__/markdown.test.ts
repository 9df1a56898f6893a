import { expect, test } from 'vitest';
import { shortened } from '../src/report/markdown.ts';

const REST = 'The rest is in the log.';

test('a text that is short enough is left as it is', () => {
  expect(shortened('| ä |\n', 7, REST)).toBe('| ä |\n');
});

test.each([
  ['', ''],
  ['<details><summary>rows</summary>\n\n', '\n\n</details>'],
  ['```mermaid\n', '\n```'],
  ['<details>\n\n</details>\n\n```json\n```\n', ''],
])('a long text after %j ends after a line, with nothing left open', (begin, end) => {
  const cut = shortened(begin + '| Jörg 🎉 |\n'.repeat(100), 1000, REST);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
  expect(cut.startsWith(begin)).toBe(true);
  expect(cut.endsWith(`| Jörg 🎉 |${end}\n\n${REST}\n\n`)).toBe(true);
});
