import { codeBlock, table } from './markdown.ts';

/** A day, `yyyy-MM-dd`. */
type Day = string;

/** The year from this month on. */
const MONTHS = 12;
/** Orders of a timeline; more would be too small to read. */
export const MAX_ORDERS = 20;
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Mermaid's own bars can hardly be seen on a light page, and its ground is another than that of a dark page. */
const COLORS =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4493f8", "backgroundColor": "transparent"}}}}%%';

/** Counts the certificates that end in each month. */
export type EndsByMonth = { add(validTill: Day): void; chart(today: Day): string };

export function countEnds(): EndsByMonth {
  const counts = new Map<string, number>();
  return {
    add(validTill) {
      const month = validTill.slice(0, 7);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    },
    chart(today) {
      const months = monthsFrom(today);
      return chartOf(
        months.map(labelOf),
        months.map((month) => counts.get(month) ?? 0),
      );
    },
  };
}

/** In Markdown: a chart that GitHub draws, and the same numbers as a table; empty if no certificate ends. */
function chartOf(labels: string[], counts: number[]): string {
  const highest = Math.max(...counts);
  if (highest === 0) return '';
  const chart = [
    COLORS,
    'xychart-beta',
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    // A shorter axis would have fractions of certificates.
    `  y-axis "Certificates" 0 --> ${Math.max(highest, 8)}`,
    `  bar [${counts.join(', ')}]`,
  ];
  const parts = [codeBlock(chart.join('\n'), 'mermaid'), table(labels, [counts.map(String)])];
  return `Certificates that end, by month:\n\n${parts.join('\n\n')}\n\n`;
}

/**
 * In Markdown: a timeline of the certificates that end next, by the ID of their order. The table that goes with it
 * has to be beside it.
 *
 * @param ending soonest first
 */
export function timelineOf(ending: { id: string; validTill: Day }[]): string {
  const months = Map.groupBy(ending.slice(0, MAX_ORDERS), ({ validTill }) => validTill.slice(0, 7));
  if (months.size === 0) return '';
  const lines = [...months].map(([month, orders]) => {
    const events = orders.map(({ id, validTill }) => `${id} on ${dayOf(validTill)}`);
    return `  ${labelOf(month)} : ${events.join(' : ')}`;
  });
  return `${codeBlock(['timeline', ...lines].join('\n'), 'mermaid')}\n\n`;
}

function monthsFrom(today: Day): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index)).toISOString().slice(0, 7),
  );
}

/** `Dec 26` */
function labelOf(month: string): string {
  return `${NAMES[Number(month.slice(5)) - 1]} ${month.slice(2, 4)}`;
}

/** `5 Dec` */
function dayOf(day: Day): string {
  return `${Number(day.slice(8))} ${NAMES[Number(day.slice(5, 7)) - 1]}`;
}
