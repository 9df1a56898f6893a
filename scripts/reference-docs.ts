/**
 * `npm run docs`: makes docs/inputs.md and docs/outputs.md from the tables of inputs and outputs and
 * the `action.yml`s, and the table in docs/products.md from the rules of the products. A test fails
 * where a file is not what this gives.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ACTIONS, type Action } from '../src/domain/actions.ts';
import { PRODUCTS, type Product } from '../src/domain/products.ts';
import { INPUTS, type InputName } from '../src/inputs/input-table.ts';
import { OUTPUTS, type OutputName } from '../src/report/outputs.ts';

type Described = { description: string; required?: boolean; default?: string };
type ActionYml = { inputs: Record<string, Described>; outputs: Record<string, Described> };

export function actionFile(action: Action): string {
  return action === 'order' ? 'action.yml' : `${action}/action.yml`;
}

const actions = ACTIONS.filter((action) => existsSync(actionFile(action)));
const ymls = new Map(
  actions.map((action) => [action, parse(readFileSync(actionFile(action), 'utf8')) as ActionYml]),
);

const GROUPS: Record<(typeof INPUTS)[InputName]['group'], string> = {
  connection: 'Connection',
  certificate: 'Certificate',
  key: 'Key',
  validity: 'Validity',
  renewal: 'Renewal',
  order: 'Order',
  safety: 'Safety',
  waiting: 'Waiting',
  delivery: 'Delivery',
  inventory: 'Inventory',
  fleet: 'Fleet',
};

/** The files that are made, with their content. */
export function referenceDocs(): Record<string, string> {
  return { 'docs/inputs.md': inputsPage(), 'docs/outputs.md': outputsPage(), 'docs/products.md': products() };
}

function inputsPage(): string {
  const sections = Object.entries(GROUPS).flatMap(([group, title]) => {
    const names = (Object.keys(INPUTS) as InputName[]).filter((name) => INPUTS[name].group === group);
    const rows = names.flatMap((name) => rowsOf(name, INPUTS[name].actions, 'inputs'));
    if (rows.length === 0) return [];
    return [
      [`## ${title}`, '', '| Input | Actions | Meaning | Default |', '|---|---|---|---|', ...rows].join('\n'),
    ];
  });
  return page(
    'Inputs',
    'Every input of every action. All are optional unless marked *required*; an empty value is the same as none.',
    Object.values(GROUPS),
    sections,
  );
}

function outputsPage(): string {
  const rows = (Object.keys(OUTPUTS) as OutputName[]).flatMap((name) =>
    rowsOf(name, OUTPUTS[name], 'outputs'),
  );
  return page(
    'Outputs',
    'Every output of every action. An output is set as soon as its value is known, also in a step that then fails; an ' +
      'output that is not known is empty.',
    [],
    [['| Output | Actions | Meaning |', '|---|---|---|', ...rows].join('\n')],
  );
}

function page(title: string, intro: string, contents: string[], sections: string[]): string {
  const present = contents.filter((name) => sections.some((section) => section.startsWith(`## ${name}\n`)));
  const list = present.map((name) => `[${name}](#${name.toLowerCase()})`).join(' · ');
  const parts = [
    '<!-- Made by `npm run docs`; edit the action.yml files instead. -->',
    `# ${title}`,
    intro,
    ...(list === '' ? [] : [list]),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A row for each description that the actions give of one name. */
function rowsOf(name: string, of: readonly Action[], kind: 'inputs' | 'outputs'): string[] {
  const byText = new Map<string, Action[]>();
  for (const action of of) {
    const described = ymls.get(action)?.[kind][name];
    if (described === undefined) continue;
    const text = described.description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
    const standard = described.default === undefined ? '' : `\`${described.default}\``;
    const cells =
      kind === 'inputs' ? [described.required === true ? `*Required.* ${text}` : text, standard] : [text];
    const key = cells.join(' | ');
    byText.set(key, [...(byText.get(key) ?? []), action]);
  }
  return [...byText].map(([cells, names]) => `| \`${name}\` | ${names.join(', ')} | ${cells} |`);
}

function products(): string {
  const text = readFileSync('docs/products.md', 'utf8');
  return text.replace(
    /<!-- products -->[\s\S]*<!-- \/products -->/,
    `<!-- products -->\n${renderProducts()}\n<!-- /products -->`,
  );
}

function renderProducts(): string {
  const rows = Object.entries(PRODUCTS).map(([id, product]) => {
    const cells = [
      `\`${id}\``,
      nameOf(product),
      product.commonName === 'ignored' ? 'first address' : product.commonName,
      product.organization,
      product.individual === 'forbidden' ? 'no' : product.individual,
    ];
    return `| ${[...cells, indicators(product), product.publicSmime ? 'yes' : 'no'].join(' | ')} |`;
  });
  return [
    '| `product-id` | Product | `common-name` | `organization-id` | names or pseudonym | `common-name-indicator` | public S/MIME |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function nameOf({ name, renamedTo, successor }: Product): string {
  if (renamedTo !== undefined) return `${name}; today \`${renamedTo}\``;
  return successor === undefined ? name : `${name}; DigiCert recommends \`${successor}\``;
}

function indicators({ indicators }: Product): string {
  if (indicators.length === 0) return 'no';
  return indicators.map((indicator) => `\`${indicator}\``).join(', ');
}

if (import.meta.filename === process.argv[1]) {
  for (const [file, text] of Object.entries(referenceDocs())) writeFileSync(file, text);
}
