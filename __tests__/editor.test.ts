// What users' editors do with our files: GitHub's own language service, which is behind the
// extension for VS Code and the editor on the website, without its fetching from GitHub.

import './json-modules.ts';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { complete, type ValueProviderConfig, validate } from '@actions/languageservice';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { validateAction } from '@actions/languageservice/validate-action';
import type { FileProvider } from '@actions/workflow-parser/workflows/file-provider';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { PUBLIC_NAME } from '../scripts/public-name.ts';
import { ACTIONS } from '../src/domain/actions.ts';

const REUSABLE_WORKFLOW = '.github/workflows/order-client-certificate.yml';
const actions = globSync('{,*/}action.yml').map((file) => ({
  uses: `${posix.join(PUBLIC_NAME, dirname(file))}@v1`,
  file,
}));

it('looks at every action', () => {
  expect(actions).toHaveLength(ACTIONS.length);
});

/** The language service remembers what it has parsed by name, so no two documents share one. */
let documents = 0;
function document(text: string, name = '.github/workflows/caller.yml') {
  documents += 1;
  return TextDocument.create(`file:///${documents}/${name}`, 'yaml', 1, text);
}

/** Where `|` stands in the text, and the text without it. */
function withCursor(text: string) {
  const offset = text.indexOf('|');
  const workflow = document(text.slice(0, offset) + text.slice(offset + 1));
  return { workflow, position: workflow.positionAt(offset) };
}

async function fetchActionMetadata({ owner, name, path }: ActionReference) {
  const uses = [owner, name, ...(path ? [path] : [])].join('/');
  const action = actions.find((known) => known.uses === `${uses}@v1`);
  return action && (parse(readFileSync(action.file, 'utf8')) as ActionMetadata);
}

/** As the language server does it: the inputs of the step's action, by their names and descriptions. */
const valueProviderConfig: ValueProviderConfig = {
  'step-with': {
    kind: 0,
    async get({ step }) {
      const uses = step && 'uses' in step ? step.uses.value : '';
      const action = actions.find((known) => known.uses === uses);
      if (!action) return [];
      const { inputs = {} } = parse(readFileSync(action.file, 'utf8')) as ActionMetadata;
      return Object.entries(inputs).map(([label, { description }]) => ({ label, description }));
    },
  },
};

const fileProvider: FileProvider = {
  async getFileContent() {
    return { name: REUSABLE_WORKFLOW, content: readFileSync(REUSABLE_WORKFLOW, 'utf8') };
  },
};

const step = (uses: string, lines: string[]) =>
  [
    'on: push',
    'permissions: {}',
    'jobs:',
    '  order:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - uses: ${uses}`,
    '        with:',
    ...lines.map((line) => `          ${line}`),
    '',
  ].join('\n');

const text = (documentation: unknown) =>
  typeof documentation === 'string' ? documentation : ((documentation as { value?: string })?.value ?? '');

describe.each(actions)('$file', ({ uses, file }) => {
  const { inputs } = parse(readFileSync(file, 'utf8')) as Required<ActionMetadata>;
  const required = Object.keys(inputs).filter((name) => inputs[name]?.required);

  it('is valid to the language service', async () => {
    expect(await validateAction(document(readFileSync(file, 'utf8'), file))).toEqual([]);
  });

  it('completes every input with a description that is not empty', async () => {
    const { workflow, position } = withCursor(step(uses, ['|']));
    const offered = await complete(workflow, position, { valueProviderConfig });
    expect(offered.map(({ label }) => label).sort()).toEqual(Object.keys(inputs).sort());
    for (const { label, documentation } of offered) {
      expect(text(documentation), label).toMatch(/^\S[\s\S]{25,}\.$/);
    }
  });

  it('marks a missing input and a misspelled one in a workflow', async () => {
    const config = { actionsMetadataProvider: { fetchActionMetadata } };
    const good = await validate(
      document(
        step(
          uses,
          required.map((name) => `${name}: x`),
        ),
      ),
      config,
    );
    expect(good.map(({ message }) => message)).toEqual([]);
    const bad = await validate(document(step(uses, ['devkeys: x'])), config);
    const messages = bad.map(({ message }) => message).join('\n');
    expect(messages).toContain('devkeys');
    for (const name of required) expect(messages).toContain(name);
  });
});

/** The value of an expression, as GitHub's own package for expressions evaluates it. */
function evaluated(text: string, contexts: Record<string, Record<string, string>>): unknown {
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const values = Object.entries(contexts).map(([key, entries]) => ({
    key,
    value: new data.Dictionary(
      ...Object.entries(entries).map(([name, value]) => ({ key: name, value: new data.StringData(value) })),
    ),
  }));
  const result = new Evaluator(tree, new data.Dictionary(...values)).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

describe('the reusable workflow', () => {
  const source = readFileSync(REUSABLE_WORKFLOW, 'utf8');
  const { on, jobs } = parse(source);
  const { inputs, outputs } = on.workflow_call;
  const order = jobs.order.steps[0];
  const action = parse(readFileSync('action.yml', 'utf8')) as Required<ActionMetadata>;

  it('is valid to the language service', async () => {
    const config = {
      actionsMetadataProvider: { fetchActionMetadata },
      valueProviderConfig,
      fileProvider,
    };
    expect(await validate(document(source, REUSABLE_WORKFLOW), config)).toEqual([]);
  });

  it('completes its inputs in a caller', async () => {
    const { workflow, position } = withCursor(
      [
        'on: push',
        'jobs:',
        '  certificate:',
        `    uses: ./${REUSABLE_WORKFLOW}`,
        '    with:',
        '      |',
        '',
      ].join('\n'),
    );
    const offered = await complete(workflow, position, { fileProvider });
    expect(offered.map(({ label }) => label).sort()).toEqual(Object.keys(inputs).sort());
    for (const { label, documentation } of offered) {
      expect(text(documentation).length, label).toBeGreaterThan(10);
    }
  });

  it('hands on every input of the action but those for files, and no others', () => {
    const files = /-file$|^certificate-format$|^overwrite$|^key-|^pkcs12-|^signature-hash$/;
    const handed = Object.keys(order.with);
    expect(handed.sort()).toEqual(
      Object.keys(action.inputs)
        .filter((name) => !files.test(name))
        .sort(),
    );
    expect([...Object.keys(inputs), 'devkey'].sort()).toEqual([...handed, 'environment', 'runs-on'].sort());
  });

  it.each(['auto-renew', 'renew-before-days', 'wait-timeout-minutes'])('hands a %s of 0 on as 0', (name) => {
    // `inputs.x || ''` would turn a 0 into nothing, and a number that nobody gave is a 0.
    expect(inputs[name].type).toBe('string');
    expect(order.with[name]).toBe(`$\{{ inputs.${name} }}`);
  });

  it('takes a person in its dispatch form, which holds at most 10 inputs', () => {
    const form = Object.keys(on.workflow_dispatch.inputs);
    expect(form).toEqual(expect.arrayContaining(['first-name', 'last-name', 'pseudonym', 'runs-on']));
    expect(form.length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['', 'ubuntu-latest'],
    ['macos-latest', 'macos-latest'],
    ['["self-hosted", "pki"]', ['self-hosted', 'pki']],
    ['{"group": "pki", "labels": ["linux"]}', { group: 'pki', labels: ['linux'] }],
  ])('runs on %s', (given, expected) => {
    const [, text = ''] = /^\$\{\{ (.*) \}\}$/.exec(jobs.order['runs-on']) ?? [];
    expect(evaluated(text, { inputs: { 'runs-on': given } })).toEqual(expected);
  });

  it('hands back every output of the action but the path of a file that is gone', () => {
    const expected = Object.keys(action.outputs).filter(
      (name) => !['certificate-file', 'pkcs12-file', 'key-file', 'key-created'].includes(name),
    );
    expect(Object.keys(outputs).sort()).toEqual(expected.sort());
    for (const name of expected) {
      expect(outputs[name].value).toBe(`$\{{ jobs.order.outputs.${name} }}`);
      expect(jobs.order.outputs[name]).toBe(`$\{{ steps.order.outputs.${name} }}`);
    }
  });
});
