import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { runStep, type StepOptions, type StepResult } from './step.ts';

/** The bundle under test: `FLEET_DIST` names another one, to see a test fail with an older version. */
const DIST = process.env.FLEET_DIST ?? 'dist';

/** A row of a list, by column. */
export type Row = Record<string, string>;

export const FLEET = 'agents';

/** So many agents as rows. */
export function agents(count: number, more: Row = {}): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `agent-${index + 1}`,
    'common-name': `Agent ${index + 1}`,
    emails: `agent-${index + 1}@example.com`,
    ...more,
  }));
}

/** The body of the order that agent number `number` of these has placed. */
export function bodyOfAgent(number: number) {
  return {
    certificate: {
      common_name: `Agent ${number}`,
      emails: [`agent-${number}@example.com`],
      signature_hash: 'sha256',
    },
    organization: { id: 112233 },
    validity_years: 1,
    alternative_order_id: `${FLEET}--agent-${number}`,
  };
}

const TELL_USAGE = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log('USAGE ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
});`;

/** Options of a step that tells at its end what it took. */
export const MEASURED = {
  env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_USAGE)}` },
};

/** Processor time and largest resident size of a step that was `MEASURED`. */
export function usageOf(log: string): { cpuSeconds: number; peakMiB: number } {
  const [, cpu, peak] = /^USAGE (\S+) (\S+)/m.exec(log) ?? [];
  return { cpuSeconds: Number(cpu), peakMiB: Number(peak) };
}

export function csvOf(rows: Row[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [columns, ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

export type FleetRun = Partial<StepOptions> & {
  with?: Record<string, string>;
  /** Name of the list's file; its ending says how it is written. */
  file?: string;
  apply?: boolean;
};

/** A working directory with a list, in which fleet steps run one after another. */
export class FleetJob {
  readonly directory = mkdtempSync(join(tmpdir(), 'fleet-'));
  readonly results = join(this.directory, 'results.csv');
  readonly #sandbox: Pick<Sandbox, 'url' | 'key'>;

  constructor(sandbox: Pick<Sandbox, 'url' | 'key'>) {
    this.#sandbox = sandbox;
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  /** Writes the list and returns the inputs of a run with it. */
  inputs(
    rows: Row[] | string,
    { with: more, file = 'list.csv', apply = false }: FleetRun = {},
  ): Record<string, string> {
    const manifest = this.path(file);
    writeFileSync(manifest, typeof rows === 'string' ? rows : csvOf(rows));
    return {
      devkey: this.#sandbox.key,
      'api-url': this.#sandbox.url,
      fleet: FLEET,
      manifest,
      defaults: 'product-id: client_authentication_plus\norganization-id: 112233\nvalidity-years: 1',
      apply: String(apply),
      'max-orders': '1000',
      'requests-per-minute': '1000000',
      ...more,
    };
  }

  async run(
    rows: Row[] | string,
    { with: more, file, apply, ...options }: FleetRun = {},
  ): Promise<StepResult> {
    const list = { ...(more && { with: more }), ...(file && { file }), ...(apply && { apply }) };
    const result = await runStep({ inputs: this.inputs(rows, list), bundle: `${DIST}/fleet.js`, ...options });
    const isTaken = result.outputs['error-code'] !== 'invalid_input';
    if (typeof rows === 'string' && /\.(ya?ml|json)$/.test(file ?? '') && isTaken) await expectInSchema(rows);
    return result;
  }

  apply(rows: Row[] | string, options: FleetRun = {}): Promise<StepResult> {
    return this.run(rows, { ...options, apply: true });
  }

  /** The entries of the results file. */
  entries(path = this.results): Record<string, string>[] {
    const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
    const columns = header.split(',');
    return lines.map((line) =>
      Object.fromEntries(cellsOf(line).map((cell, index) => [columns[index] ?? '', cell])),
    );
  }
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  );
}

/** A list that the action takes is one by its JSON Schema as well. */
async function expectInSchema(list: string): Promise<void> {
  const { schemaRefusals } = await import('./fleet-schema.ts');
  const refusals = schemaRefusals(list);
  if (refusals.length > 0)
    throw new Error(`The schema refuses a list that was taken: ${refusals.join(', ')}`);
}
