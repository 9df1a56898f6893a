/** A job summary in a frame like that of a run's page on GitHub, as HTML; light or dark as the viewer prefers. */

export function runPage({
  workflow,
  job,
  summary,
}: {
  workflow: string;
  job: string;
  summary: string;
}): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <header><span>acme</span> / <b>pki</b></header>
    <h1><i>✓</i> ${escaped(workflow)} <small>#42</small></h1>
    <main>
      <nav><b>Summary</b><p>Jobs</p><span><i>✓</i> ${escaped(job)}</span></nav>
      <section><div class="title">${escaped(job)} summary</div>${htmlOf(summary)}</section>
    </main>`;
}

const STYLE = `
  :root { color-scheme: light dark; --ground: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0;
    --inset: #f6f8fa; --code: #818b981f; --link: #0969da; --good: #1a7f37; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d;
      --inset: #151b23; --code: #656c7633; --link: #4493f8; --good: #3fb950; }
  }
  body { margin: 0; background: var(--ground); color: var(--text);
    font: 14px/1.5 'Liberation Sans', Helvetica, Arial, sans-serif; }
  header { padding: 12px 20px; background: var(--inset); border-bottom: 1px solid var(--line); }
  header span, small, .title, nav p { color: var(--quiet); }
  h1 { margin: 14px 20px; font-size: 20px; }
  small { font-weight: normal; font-size: 20px; }
  i { display: inline-block; width: 16px; height: 16px; border-radius: 8px; background: var(--good);
    color: var(--ground); font: bold 11px/16px 'DejaVu Sans', sans-serif; text-align: center; vertical-align: 2px; }
  main { display: grid; grid-template-columns: 140px 1fr; gap: 16px; padding: 0 20px 20px; }
  nav b { display: block; padding: 6px 10px; border-radius: 6px; background: var(--inset); }
  nav p { margin: 12px 10px 4px; font-size: 12px; }
  nav span { padding: 0 10px; }
  section { border: 1px solid var(--line); border-radius: 6px; padding: 0 16px 16px; }
  .title { padding: 12px 0 8px; font-size: 12px; }
  h2 { margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 20px; }
  h3 { margin: 18px 0 10px; font-size: 16px; }
  summary { margin: 0 0 10px; }
  pre.mermaid { margin: 0 0 14px; text-align: center; }
  pre.mermaid svg { max-height: 360px; }
  table { border-collapse: collapse; margin: 0 0 14px; }
  table:last-child { margin-bottom: 0; }
  th, td { padding: 5px 12px; border: 1px solid var(--line); text-align: left; }
  td:first-child { white-space: nowrap; }
  tr:nth-child(even) td { background: var(--inset); }
  code { font: 12px 'DejaVu Sans Mono', monospace; background: var(--code); padding: 2px 4px; border-radius: 4px; }
  a { color: var(--link); }
`;

/** Summaries are headings, paragraphs, charts, normalized parts, and tables with links and code. */
function htmlOf(markdown: string): string {
  return markdown
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      if (block.startsWith('## ')) return `<h2>${inline(block.slice(3))}</h2>`;
      if (block.startsWith('### ')) return `<h3>${inline(block.slice(4))}</h3>`;
      if (/^<\/?details>/.test(block)) return block;
      const chart = /^```mermaid\n([\s\S]*)\n```$/.exec(block)?.[1];
      if (chart !== undefined) return `<pre class="mermaid">${escaped(chart)}</pre>`;
      return block.startsWith('|') ? tableOf(block.split('\n')) : `<p>${inline(block)}</p>`;
    })
    .join('');
}

function tableOf(lines: string[]): string {
  const [head = [], , ...rows] = lines.map((line) => line.replace(/^\| ?|\s*\|$/g, '').split('|'));
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
  const titled = head.some((cell) => cell.trim() !== '');
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table>${titled ? `<thead>${row(head, 'th')}</thead>` : ''}<tbody>${body}</tbody></table>`;
}

function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/&amp;#(\d+);/g, '&#$1;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
