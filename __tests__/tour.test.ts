// `npm run tour`: the actions play one life of a certificate, and a person can read it.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import { logLine, markdownText } from '../scripts/terminal.ts';

test('the tour plays a life for one paid order, in plain text', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/tour.ts'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  for (const action of ['key', 'approve', 'collect', 'reissue', 'inventory', 'revoke']) {
    expect(stdout).toContain(`uses: ${PUBLIC_NAME}/${action}@v1\n`);
  }
  const posts = [...stdout.matchAll(/^(\w+) +(POST|PUT) +(\S+)/gm)].map(([line]) => line.replace(/ +/g, ' '));
  expect(posts).toEqual([
    'ordering POST /order/certificate/client_authentication_plus',
    expect.stringMatching(/^approving PUT \/request\/\d+\/status$/),
    expect.stringMatching(/^ordering POST \/order\/certificate\/\d+\/reissue$/),
    expect.stringMatching(/^approving PUT \/request\/\d+\/status$/),
    expect.stringMatching(/^revoking PUT \/order\/certificate\/\d+\/revoke$/),
  ]);
  expect(stdout).toContain('Orders that were paid for: 1.');
  expect(stdout).toMatch(/^Order status +revoked$/m);
  expect(stdout).not.toMatch(/::|\|---|add-mask|sandbox-\w+-key/);
  // No colours where it is no terminal.
  expect(stdout).not.toContain('\u001b');
});

describe('a log line', () => {
  test.each([
    ['plain text', 'plain text'],
    ['::add-mask::secret', undefined],
    ['::debug::x', undefined],
    ['::notice::50%25 is half.%0ASo be it.', 'Notice: 50% is half.\nSo be it.'],
    ['::error file=x::It failed.', 'Error: It failed.'],
  ])('%s', (line, shown) => {
    expect(logLine(line)).toBe(shown);
  });
});

describe('a summary', () => {
  test('with a table without a head', () => {
    expect(
      markdownText('## Title\n\n| | |\n|---|---|\n| Order | [12](http://x/12) |\n| Long name | `a` |\n'),
    ).toBe('Title\n\nOrder      12 (http://x/12)\nLong name  a');
  });

  test('with a head, and with what Markdown escapes', () => {
    expect(markdownText('| Check | Days |\n|---|---|\n| a&#124;b | 5 |\n\n**1 more**')).toBe(
      'Check  Days\n─────  ────\na|b    5\n\n1 more',
    );
  });
});
