/**
 * `npm run docs`: makes docs/inputs.md, docs/outputs.md and schema/fleet.schema.json from the tables of inputs and
 * outputs and the `action.yml`s, and the table in docs/products.md from the rules of the products. A test fails
 * if a file differs from its result.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ACTIONS, type Action } from '../src/domain/actions.ts';
import { PRODUCTS, type Product } from '../src/domain/products.ts';
import { INPUTS, type InputName } from '../src/inputs/input-table.ts';
import { OUTPUTS, type OutputName } from '../src/report/outputs.ts';
import { fleetSchema } from './fleet-schema.ts';

type Described = { description: string; required?: boolean; default?: string };
type ActionYml = { inputs: Record<string, Described>; outputs: Record<string, Described> };

export function actionFile(action: Action): string {
  return action === 'order' ? 'action.yml' : `${action}/action.yml`;
}

const actions = ACTIONS.filter((action) => existsSync(actionFile(action)));
const ymls = new Map(
  actions.map((action) => [action, parse(readFileSync(actionFile(action), 'utf8')) as ActionYml]),
);

/** The files that are made, with their content. */
export function referenceDocs(): Record<string, string> {
  return {
    'docs/inputs.md': inputsPage(),
    'docs/outputs.md': outputsPage(),
    'docs/products.md': products(),
    'schema/fleet.schema.json': schemaText(),
  };
}

/** A section for each action, in the order of its action.yml; shared inputs are explained once. */
function inputsPage(): string {
  const shared = new Set((Object.keys(INPUTS) as InputName[]).filter(isShared));
  const header = '| Input | Meaning | Default |\n|---|---|---|';
  const described = [...shared].map((name) => row(`\`${name}\``, describedIn(INPUTS[name].actions[0], name)));
  const sections = actions.map((action) => {
    const rows = Object.entries(ymls.get(action)?.inputs ?? {}).map(([name, input]) =>
      shared.has(name as InputName)
        ? row(`[\`${name}\`](#shared-inputs)`, { ...input, description: firstSentence(input.description) })
        : row(`\`${name}\``, input),
    );
    return [`## ${action}`, '', header, ...rows].join('\n');
  });
  return page(
    'Inputs',
    'The inputs of each action, in the order in which people fill them in. All are optional unless marked *required*; an ' +
      'empty value is the same as none. A linked name is explained in full under [Shared inputs](#shared-inputs).',
    [...actions, 'Shared inputs'],
    [...sections, ['## Shared inputs', '', header, ...described].join('\n')],
  );
}

function schemaText(): string {
  const schema = fleetSchema((input) => describedIn('order', input).description.trim());
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describedIn(action: Action, name: string): Described {
  return ymls.get(action)?.inputs[name] as Described;
}

/** Whether three or more actions describe the input in the same words, in more than one sentence. */
function isShared(name: InputName): boolean {
  const [first, ...others] = INPUTS[name].actions.map((action) => describedIn(action, name));
  return (
    first !== undefined &&
    others.length >= 2 &&
    others.every(({ description }) => description === first.description) &&
    firstSentence(first.description) !== cellText(first.description)
  );
}

function firstSentence(description: string): string {
  return /^.*?\.(?= |$)/.exec(cellText(description))?.[0] ?? cellText(description);
}

function row(name: string, { description, required, default: standard }: Described): string {
  const text = required === true ? `*Required.* ${cellText(description)}` : cellText(description);
  return `| ${name} | ${text} | ${standard === undefined ? '' : `\`${standard}\``} |`;
}

function cellText(description: string): string {
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function outputsPage(): string {
  const rows = (Object.keys(OUTPUTS) as OutputName[]).flatMap((name) => outputRows(name));
  return page(
    'Outputs',
    'Every output of every action. An output is set as soon as its value is known, also in a step that then fails; an ' +
      'output without a known value is empty.',
    [],
    [['| Output | Actions | Meaning |', '|---|---|---|', ...rows].join('\n')],
  );
}

function page(title: string, intro: string, contents: string[], sections: string[]): string {
  const present = contents.filter((name) => sections.some((section) => section.startsWith(`## ${name}\n`)));
  const list = present.map((name) => `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`).join(' · ');
  const parts = [
    '<!-- Made by `npm run docs`; edit the action.yml files instead. -->',
    `# ${title}`,
    intro,
    ...(list === '' ? [] : [list]),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A row for each description that the actions give of one output. */
function outputRows(name: OutputName): string[] {
  const byText = new Map<string, Action[]>();
  for (const action of OUTPUTS[name] as readonly Action[]) {
    const described = ymls.get(action)?.outputs[name];
    if (described === undefined) continue;
    const text = cellText(described.description);
    byText.set(text, [...(byText.get(text) ?? []), action]);
  }
  return [...byText].map(([text, names]) => `| \`${name}\` | ${names.join(', ')} | ${text} |`);
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
