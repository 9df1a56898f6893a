import type { Remark } from '../base/remark.ts';
import { type FleetRow, identityHash, isFleetName } from '../domain/fleet.ts';
import { identityOf } from '../domain/identity.ts';
import { buildOrder } from '../inputs/build-order.ts';
import { type InputReader, inputReader, type Problem } from '../inputs/input-reader.ts';
import { checkOwnCsr, type OrderInputs, readOrder } from '../inputs/order-description.ts';
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
  /** A renewal has to be longer than this, or it is due on the day it is placed. */
  renewBeforeDays: number;
  /** Rows may be for the same identity and product. */
  allowSamePerson: boolean;
};

/** Reads and checks the rows of a list, with the readers and the rules of the order step. */
export async function readRows(manifest: Manifest, rules: RowRules): Promise<ReadRows> {
  const problems = [...manifest.problems, ...problemsOfColumns(manifest)];
  const read: ReadRows = { rows: [], problems, refusals: [], remarks: [], environments: [] };
  const counted = new Map<string, { remark: Remark; rows: number; line: number }>();
  const names = new Map<string, number>();
  const adopted = new Map<number, number>();
  const persons = new Map<string, number>();
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
    const body = buildOrder(order, {
      now: dayBefore(order.customExpirationDate, rules.now),
      reader,
      remarks,
    });
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
    if (state === 'active') checkRenewal(order, rules, reader);
    found.push(...reader.problems.map(place));
    read.refusals.push(...refusalsOf(rules.limits, order, body).map(place));
    for (const remark of state === 'revoked' ? [] : remarks) {
      const same = counted.get(remark.text) ?? { remark, rows: 0, line: row.line };
      counted.set(remark.text, { ...same, rows: same.rows + 1 });
    }
    problems.push(...found);
    if (name === undefined || state === undefined || found.length > 0) continue;
    const identity = identityOf(order.productId, body);
    if (state === 'active' && !rules.allowSamePerson) {
      const key = identityHash(identity);
      const other = persons.get(key);
      if (other !== undefined) problems.push({ ...placeOf(row, undefined), text: samePerson(other) });
      else persons.set(key, row.line);
    }
    read.rows.push({
      name,
      line: row.line,
      state,
      orderId: orderId === undefined ? undefined : String(orderId),
      productId: order.productId,
      body,
      identity,
    });
  }
  read.problems = withoutRepeats(problems, manifest);
  for (const { remark, rows, line } of counted.values()) {
    const where = rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`;
    read.remarks.push({ level: remark.level, text: `manifest, ${where}: ${remark.text}` });
  }
  return read;
}

function samePerson(other: number): string {
  return (
    `is for the same certificate as the row in line ${other}: the same product, name, addresses and organization. Remove one of them, or ` +
    'set allow-same-person to true for a second certificate of one person.'
  );
}

/** A renewal that is due on the day it is placed would be renewed at every run. */
function checkRenewal(
  { validityDays }: OrderInputs,
  { renewBeforeDays }: RowRules,
  reader: InputReader,
): void {
  if (validityDays === undefined || validityDays > renewBeforeDays) return;
  reader.refuse(
    'validity-days',
    `is ${validityDays}, not longer than renew-before-days (${renewBeforeDays}): each run would renew the certificate. Give a longer ` +
      'validity, or lower renew-before-days.',
  );
}

/** A date that has passed is no problem of the list: it only matters to a row that is to be ordered, and the plan says so. */
function dayBefore(date: string | undefined, now: Date): Date {
  const before = date === undefined ? now : new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MILLISECONDS);
  return before < now ? before : now;
}

const DAY_MILLISECONDS = 86_400_000;

/** A problem that every row has because the list lacks a column is reported once. */
function withoutRepeats(problems: ManifestProblem[], { rows }: Manifest): ManifestProblem[] {
  if (rows.length < 2) return problems;
  const isMissing = ({ column }: ManifestProblem) =>
    typeof column === 'string' && rows.every(({ cells }) => (cells.get(column)?.value.trim() ?? '') === '');
  const keyOf = ({ column, text }: ManifestProblem) => JSON.stringify([column, text]);
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const reported = new Set<string>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    if ((counts.get(key) ?? 0) < rows.length || problem.ofDefaults || !isMissing(problem)) return [problem];
    if (reported.has(key)) return [];
    reported.add(key);
    const { column, text } = problem;
    return [{ ...(column === undefined ? {} : { column }), text: `${text} No row has it.` }];
  });
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
