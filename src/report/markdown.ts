import { shown } from './log.ts';

/** Longer texts are for the log. */
const MAX_CELL = 500;
/** Characters with a meaning in Markdown, HTML or on GitHub: tables, links, code, formulas, mentions. */
const SPECIAL = /[|<>[\]`\\$&@]|(?<=:)\/(?=\/)|(?<=\bwww)\./gi;

/** A text of any origin as text in Markdown, on one line. */
export function escaped(text: string): string {
  const line = shown(text);
  const short = line.length > MAX_CELL ? `${line.slice(0, MAX_CELL).toWellFormed()}...` : line;
  return short.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

/** A name or an ID as code. */
export function code(text: string): string {
  return `\`${shown(text).replace(/[`|]/g, ' ')}\``;
}

/** @param url our own, not a text of someone else */
export function link(text: string, url: string): string {
  return `[${escaped(text)}](${shown(url).replace(/[\s()<>|]/g, encodeURIComponent)})`;
}

/** Lines of our own as a block of code. */
export function codeBlock(text: string, language: string): string {
  const lines = text.split('\n').map(shown);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** @param rows cells in Markdown */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${shown(cell)} `)).join('|')}|`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** A text in Markdown that may have no more bytes: ends after a line, closes the code or details that it is in, and names the place of the rest. */
export function shortened(text: string, maxBytes: number, rest: string): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const begin = Buffer.from(text)
    .subarray(0, maxBytes - 100)
    .toString();
  const kept = begin.slice(0, begin.lastIndexOf('\n'));
  const isCode = (kept.match(/^```/gm) ?? []).length % 2 === 1;
  const isFolded = kept.lastIndexOf('<details>') > kept.lastIndexOf('</details>');
  return `${kept}${isCode ? '\n```' : ''}${isFolded ? '\n\n</details>' : ''}\n\n${rest}\n\n`;
}
