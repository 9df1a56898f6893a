// The dates of a summary as a picture: what the numbers are, and what Mermaid makes of them is in chart-picture.test.ts.

import { describe, expect, test } from 'vitest';
import { countEnds, timelineOf } from '../src/report/chart.ts';

describe('the chart by month', () => {
  test('has twelve months from this one on, over a new year', () => {
    const ends = countEnds();
    for (const day of ['2026-12-01', '2026-12-31', '2027-02-28', '2027-11-30']) ends.add(day);
    // Before the first month, and after the last one.
    for (const day of ['2026-11-30', '2027-12-01', '2028-02-01']) ends.add(day);
    const lines = ends.chart('2026-12-31').split('\n');
    const months = [
      'Dec 26',
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'].map(
        (name) => `${name} 27`,
      ),
    ];
    expect(lines).toContain(`  x-axis [${months.map((month) => `"${month}"`).join(', ')}]`);
    expect(lines).toContain('  bar [2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]');
    expect(lines).toContain('  y-axis "Certificates" 0 --> 8');
  });

  test('has a table with the same numbers', () => {
    const ends = countEnds();
    for (const day of ['2027-01-05', '2027-01-06T00:00:00Z', '2027-03-01']) ends.add(day);
    const [head, line, numbers] = ends
      .chart('2027-01-05')
      .split('\n')
      .filter((text) => text.startsWith('|'));
    expect(head).toMatch(/^\| Jan 27 \| Feb 27 \| Mar 27 \| .* \| Dec 27 \|$/);
    expect(line?.split('---')).toHaveLength(13);
    expect(numbers).toBe('| 2 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |');
  });

  test('is not there if nothing ends', () => {
    const ends = countEnds();
    expect(ends.chart('2027-01-05')).toBe('');
    ends.add('2029-01-01');
    expect(ends.chart('2027-01-05')).toBe('');
  });

  test('the last day of a long month begins no month too early or too late', () => {
    const ends = countEnds();
    ends.add('2027-03-01');
    expect(ends.chart('2027-01-31')).toContain('| 0 | 0 | 1 |');
  });
});

describe('the timeline', () => {
  const ending = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: String(1234001 + index),
      validTill: index < 2 ? '2026-12-05' : '2027-01-09',
    }));

  test('has orders by month', () => {
    expect(timelineOf(ending(3))).toBe(
      '```mermaid\ntimeline\n  Dec 26 : 1234001 on 5 Dec : 1234002 on 5 Dec\n  Jan 27 : 1234003 on 9 Jan\n```\n\n',
    );
  });

  test('ends after twenty', () => {
    expect(timelineOf(ending(40)).match(/\d{7} on/g)).toHaveLength(20);
    expect(timelineOf([])).toBe('');
  });
});
