// The frame of the simulator's pages. Plain HTML from the server; every value has to be escaped.

import type { Answer } from './answer.ts';

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--good:#2da44e}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);margin-bottom:1rem}header p{margin:.2rem 0;opacity:.75}
h1{margin:.5rem 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}td:last-child{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}
.state{background:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;white-space:nowrap}
.outcome{border-left:.3rem solid var(--good);background:var(--soft);padding:.5rem .8rem}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}button{font:inherit;padding:.5rem .9rem}
@media(max-width:34rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-bottom:2px solid var(--line);padding:.4rem 0}td{border:0;padding:.1rem 0;display:grid;grid-template-columns:8.5rem 1fr;justify-items:start;overflow-wrap:anywhere}td::before{content:attr(data-label);opacity:.75}.buttons form{flex:1 1 100%}button{width:100%;padding:.8rem}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
`;

export function page(status: number, title: string, content: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
    },
    body:
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} - CertCentral sandbox</title>` +
      `<style>${STYLE}</style></head><body><header><p>CertCentral sandbox: no account, no money</p></header>` +
      `<main><h1>${title}</h1>${content}</main></body></html>\n`,
  };
}

/** A table whose cells name their column, so that they keep their labels if a phone shows them in one column. */
export function table(columns: string[], rows: string[][]): string {
  const head = columns.map((column) => `<th>${column}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, index) => `<td data-label="${columns[index]}">${cell}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export function state(text: string): string {
  return `<span class="state">${escaped(text.replaceAll('_', ' '))}</span>`;
}

export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function moment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
