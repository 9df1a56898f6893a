import type { Remark } from '../base/remark.ts';
import { type FleetRow, isFleetName } from '../domain/fleet.ts';
import { identityOf } from '../domain/identity.ts';
import { buildOrder } from '../inputs/build-order.ts';
import { inputReader, type Problem } from '../inputs/input-reader.ts';
import { checkOwnCsr, readOrder } from '../inputs/order-description.ts';
import { type Limits, refusalsOf } from '../inputs/spend-guard.ts';
import { isColumn, OWN_COLUMNS, unknownColumn } from './columns.ts';
import type { Cell, Cells, Manifest, ManifestProblem, ManifestRow } from './manifest.ts';

/** What is read of all rows. */
export type ReadRows = {
  rows: FleetRow[];
  problems: ManifestProblem[];
  /** What the spend guard does not allow. */
  refusals: ManifestProblem[];
  /** What was derived or left out, each kind once, with its rows counted. */
  remarks: Remark[];
  /** Each row as inputs of the order step, for the redaction of what the service says of it. */
  environments: NodeJS.ProcessEnv[];
};

export type RowRules = {
  /** Of the input `defaults`. */
  defaults: Cells;
  limits: Limits;
  devkey: string | undefined;
  now: Date;
};

/** Reads and checks the rows of a list, with the readers and the rules of the order step. */
export async function readRows(manifest: Manifest, rules: RowRules): Promise<ReadRows> {
  const problems = [...manifest.problems, ...problemsOfColumns(manifest)];
  const read: ReadRows = { rows: [], problems, refusals: [], remarks: [], environments: [] };
  const counted = new Map<string, { remark: Remark; rows: number; line: number }>();
  const names = new Map<string, number>();
  const adopted = new Map<number, number>();
  if (manifest.rows.length === 0 && manifest.problems.length === 0) {
    problems.push({ text: 'has no rows. An empty list is more often a broken export than a wish.' });
  }
  for (const row of manifest.rows) {
    const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
    const found: ManifestProblem[] = [];
    const name = readName(row, names, found);
    const state = readState(row, found);
    const env = environmentOf(cells, state);
    read.environments.push(env);

    // A value in a wrong column can be anybody's name, so none is ever quoted.
    const reader = inputReader(env, () => '...', 'cell');
    const remarks: Remark[] = [];
    const order = await readOrder(reader, rules.devkey);
    const body = buildOrder(order, { now: rules.now, reader, remarks });
    await checkOwnCsr(order, reader, remarks);
    const orderId = reader.integer('order-id', { min: 1 });
    const place = ({ input, text }: Problem): ManifestProblem => {
      const cell = cells.get(input);
      const ofDefaults = cell !== undefined && rules.defaults.get(input) === cell;
      return { ...placeOf(row, cell), column: input, ofDefaults, text };
    };
    if (orderId !== undefined) {
      const other = adopted.get(orderId);
      if (other !== undefined)
        reader.refuse('order-id', `is that of the row in line ${other}, too; an order belongs to one row.`);
      else adopted.set(orderId, row.line);
    }
    found.push(...reader.problems.map(place));
    read.refusals.push(...refusalsOf(rules.limits, order, body).map(place));
    for (const remark of state === 'revoked' ? [] : remarks) {
      const same = counted.get(remark.text) ?? { remark, rows: 0, line: row.line };
      counted.set(remark.text, { ...same, rows: same.rows + 1 });
    }
    problems.push(...found);
    if (name === undefined || state === undefined || found.length > 0) continue;
    read.rows.push({
      name,
      line: row.line,
      state,
      orderId: orderId === undefined ? undefined : String(orderId),
      productId: order.productId,
      body,
      identity: identityOf(order.productId, body),
    });
  }
  for (const { remark, rows, line } of counted.values()) {
    const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
    read.remarks.push({ level: remark.level, text: `manifest, ${where}: ${remark.text}` });
  }
  return read;
}

function problemsOfColumns({ columns, defaults }: Manifest): ManifestProblem[] {
  const unknown = [...columns].filter(([column]) => !isColumn(column));
  return [
    ...unknown.map(([column, place]) => ({ ...place, text: unknownColumn(column) })),
    ...problemsOfDefaults(defaults),
  ];
}

function placeOf(row: ManifestRow, cell: Cell | undefined): Pick<ManifestProblem, 'line' | 'character'> {
  const { line, character } = cell ?? row;
  return { line, character };
}

/** What belongs to one row cannot be a default. */
export function problemsOfDefaults(defaults: Cells): ManifestProblem[] {
  return OWN_COLUMNS.flatMap((column) => {
    const cell = defaults.get(column);
    if (cell === undefined) return [];
    const { line, character } = cell;
    return [{ line, column, character, text: 'belongs to one row and cannot be a default.' }];
  });
}

function readName(
  row: ManifestRow,
  names: Map<string, number>,
  problems: ManifestProblem[],
): string | undefined {
  const cell = row.cells.get('name');
  const name = cell?.value.trim() ?? '';
  const refuse = (text: string): undefined => {
    problems.push({ ...placeOf(row, cell), column: 'name', text });
  };
  if (name === '') return refuse('is required: the name of the row, which never changes.');
  // It may be a person's name, so it is not shown.
  if (!isFleetName(name, 32))
    return refuse('is not 1 to 32 letters (A-Z, a-z), digits and single hyphens inside.');
  const other = names.get(name.toLowerCase());
  if (other !== undefined)
    return refuse(`is also the name of the row in line ${other}; give each row its own.`);
  names.set(name.toLowerCase(), row.line);
  return name;
}

function readState(row: ManifestRow, problems: ManifestProblem[]): FleetRow['state'] | undefined {
  const cell = row.cells.get('state');
  const state = cell?.value.trim() ?? '';
  if (state === '' || state === 'active') return 'active';
  if (state === 'revoked') return 'revoked';
  problems.push({ ...placeOf(row, cell), column: 'state', text: 'is neither active nor revoked.' });
  return undefined;
}

const VALIDITY = ['validity-years', 'validity-days', 'custom-expiration-date'];

/** A row's cells before the list's defaults, and these before those of the input; of the validities only the first. */
function mergedCells(...layers: Cells[]): Cells {
  const merged: Cells = new Map();
  let validity = false;
  for (const layer of layers) {
    let given = false;
    for (const [column, cell] of layer) {
      if (cell.value.trim() === '' || merged.has(column)) continue;
      if (VALIDITY.includes(column)) {
        if (validity) continue;
        given = true;
      }
      merged.set(column, cell);
    }
    validity ||= given;
  }
  return merged;
}

/** The row as inputs of the order step. Of a row to revoke, what only a new order needs does not matter. */
function environmentOf(cells: Cells, state: FleetRow['state'] | undefined): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [column, { value }] of cells) {
    const isForNew = VALIDITY.includes(column) || column.startsWith('csr');
    if (state === 'revoked' && isForNew) continue;
    env[`INPUT_${column.toUpperCase()}`] = value;
  }
  if (state === 'revoked') env['INPUT_VALIDITY-YEARS'] = '1';
  return env;
}
