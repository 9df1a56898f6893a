/** The output of a program, as a terminal shows it: an SVG, sharp at any size and only text. */

const COLUMNS = 100;
const LINE = 17;
const WIDTH = 780;

/** Only the first part and the end of the output, so that it fits on a page: `…` stands for the rest. */
export function terminalPicture(command: string, output: string): string {
  const parts = output
    .trim()
    .split(/^(?=== )/m)
    .map((part) => part.trim());
  // The log of the first step, without the summary, which another picture shows.
  const first = (parts[0] ?? '').split('\n\n').slice(0, 3).join('\n\n');
  const shown = [first, '…', ...parts.slice(-2)].join('\n\n').split('\n');
  const lines = ['', ...shown].flatMap((line) => wrapped(line));
  const texts = lines.map((line, index) => {
    const style = line.startsWith('== ')
      ? ' class="head"'
      : /^uses:|^ {2}[\w-]+: /.test(line)
        ? ' class="quiet"'
        : '';
    return `<text x="20" y="${45 + LINE * index}"${style}>${escaped(line)}</text>`;
  });
  const height = 45 + LINE * lines.length + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" xml:space="preserve">
<title>${escaped(command)}</title>
<style>
  text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #c9d1d9; white-space: pre; }
  .head { fill: #79c0ff; font-weight: bold; }
  .quiet { fill: #9198a1; }
  .prompt { fill: #7ee787; }
</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<text x="20" y="28"><tspan class="prompt">$</tspan> ${escaped(command)}</text>
${texts.join('\n')}
</svg>
`;
}

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const space = rest.lastIndexOf(' ', COLUMNS);
    const end = space > 0 ? space : COLUMNS;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
