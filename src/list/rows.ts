import type { Remark } from '../base/remark.ts';
import { type FleetRow, identityHash, isFleetName } from '../domain/fleet.ts';
import { identityOf } from '../domain/identity.ts';
import { buildOrder } from '../inputs/build-order.ts';
import { type InputReader, inputReader, type Problem } from '../inputs/input-reader.ts';
import { checkOwnCsr, type OrderInputs, readOrder } from '../inputs/order-description.ts';
import { type Limits, refusalsOf } from '../inputs/spend-guard.ts';
import { isColumn, OWN_COLUMNS, unknownColumn } from './columns.ts';
import { MAX_CSRS } from './limits.ts';
import type { Cell, Cells, Manifest, ManifestRow } from './manifest.ts';
import { type ManifestProblem, MissingValues, ProblemList } from './problems.ts';

/** The result of reading all rows. */
export type ReadRows = {
  rows: FleetRow[];
  problems: ProblemList;
  /** The refusals of the spend guard. */
  refusals: ProblemList;
  /** Values that were derived or left out, each kind once, with its rows counted. */
  remarks: Remark[];
};

export type RowRules = {
  /** The defaults of the input `defaults`. */
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
  const { problems } = manifest;
  const isReadable = problems.size === 0;
  addProblemsOfColumns(manifest);
  const missing = new MissingValues();
  const refusals = new ProblemList();
  const read: ReadRows = { rows: [], problems, refusals, remarks: [] };
  const counted = new Map<string, { remark: Remark; rows: number; line: number }>();
  const names = new Map<string, number>();
  const adopted = new Map<number, number>();
  const persons = new Map<string, number>();
  let csrs = 0;
  if (manifest.rows.length === 0 && isReadable) {
    problems.add({ text: 'has no rows. An empty list is usually a broken export.' });
  }
  for (const row of manifest.rows) {
    const cells = mergedCells(row.cells, manifest.defaults, rules.defaults);
    const found: ManifestProblem[] = [];
    const name = readName(row, names, found);
    const state = readState(row, found);
    const env = environmentOf(cells, state);

    // A value in a wrong column can be anybody's name, so none is ever quoted.
    const reader = inputReader(env, 'cell');
    const remarks: Remark[] = [];
    const order = await readOrder(reader, rules.devkey);
    const body = buildOrder(order, {
      now: dayBefore(order.customExpirationDate, rules.now),
      reader,
      remarks,
    });
    if (order.csr !== undefined) csrs += 1;
    if (csrs <= MAX_CSRS) await checkOwnCsr(order, reader, remarks);
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
    for (const refusal of refusalsOf(rules.limits, order, body)) refusals.add(place(refusal));
    for (const remark of state === 'revoked' ? [] : remarks) {
      const same = counted.get(remark.text) ?? { remark, rows: 0, line: row.line };
      counted.set(remark.text, { ...same, rows: same.rows + 1 });
    }
    for (const problem of found) {
      const column = String(problem.column);
      if (cells.has(column)) problems.add(problem);
      else if (endsBefore(row, column, manifest)) problems.add(endsEarly(row, manifest));
      else missing.add(column, problem);
    }
    if (name === undefined || state === undefined || found.length > 0) continue;
    const identity = identityOf(order.productId, body);
    if (state === 'active' && !rules.allowSamePerson) {
      const key = identityHash(identity);
      const other = persons.get(key);
      if (other !== undefined) problems.add({ ...placeOf(row, undefined), text: samePerson(other) });
      else persons.set(key, row.line);
    }
    read.rows.push({
      name,
      line: row.line,
      character: row.character,
      state,
      orderId: orderId === undefined ? undefined : String(orderId),
      productId: order.productId,
      body,
      identity,
    });
  }
  missing.report(problems, manifest.rows.length, (column, text) => missingInAll(manifest, column, text));
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

/** A date that has passed is no problem of the list: it only matters to a row that is to be ordered, and the plan names it. */
function dayBefore(date: string | undefined, now: Date): Date {
  const before = date === undefined ? now : new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MILLISECONDS);
  return before < now ? before : now;
}

const DAY_MILLISECONDS = 86_400_000;

function addProblemsOfColumns({ columns, defaults, rows, problems }: Manifest): void {
  for (const [column, place] of columns) {
    if (isColumn(column)) continue;
    const values = rows.flatMap(({ cells }) => cells.get(column)?.value ?? []);
    problems.addForWholeList({ ...place, text: unknownColumn(column, values) });
  }
  for (const problem of problemsOfDefaults(defaults)) problems.add(problem);
}

/** Whether the row ends before this column does: Excel leaves separators at the end out. */
function endsBefore({ endsAfter }: ManifestRow, column: string, { columns }: Manifest): boolean {
  return endsAfter !== undefined && (columns.get(column)?.column ?? 0) > endsAfter;
}

function endsEarly({ line, endsAfter = 0 }: ManifestRow, { columns }: Manifest): ManifestProblem {
  const header = Math.max(...[...columns.values()].map(({ column }) => column));
  return {
    line,
    column: endsAfter + 1,
    text: `is missing: the row has ${endsAfter} cells, but the header has ${header}. Add the separators or quotes that are missing.`,
  };
}

/** A value that is missing in every row is a problem of the header, or of the whole list if it has none. */
function missingInAll({ columns, rows }: Manifest, column: string, text: string): ManifestProblem {
  const sentence = /^(is|and) /.test(text) ? `${column} ${text}` : `${column}: ${text}`;
  const place = columns.get(column);
  if (place !== undefined) return { ...place, text: `${column} is empty in every row; ${sentence}` };
  const header = rows[0]?.character === undefined ? [...columns.values()][0] : undefined;
  return header === undefined
    ? { text: `no row has ${column}; ${sentence}` }
    : { line: header.line, text: `the header has no column ${column}; ${sentence}` };
}

function placeOf(row: ManifestRow, cell: Cell | undefined): Pick<ManifestProblem, 'line' | 'character'> {
  const { line, character } = cell ?? row;
  return { line, character };
}

/** Refuses defaults that belong to one row. */
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
  if (name === '') return refuse('is required. Give the row a name, which never changes.');
  // It may be a person's name, so it is not shown.
  if (!isFleetName(name, 32))
    return refuse('must be 1 to 32 letters (A-Z, a-z) and digits, with single hyphens only between them.');
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
  problems.push({
    ...placeOf(row, cell),
    column: 'state',
    text: 'is neither active nor revoked. Give one of them, or leave it empty.',
  });
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

/** The row as inputs of the order step. A row to revoke does not need the values that only a new order needs. */
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
