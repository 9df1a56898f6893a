import { existsSync } from 'node:fs';
import { type Cell, csvLine } from '../base/csv.ts';
import { orderUrl } from '../domain/order.ts';
import { writeFileWhole } from '../files/safe-file.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import { shown } from '../report/log.ts';
import { fingerprint } from './earlier-results.ts';
import type { GoneRow } from './gone.ts';
import { daysLeft } from './orders.ts';
import { keyFileOf } from './row-key.ts';
import type { RowState } from './row-state.ts';

/** The context of the lines of the results file. */
export type ResultsFacts = Pick<FleetInputs, 'fleet' | 'keys'> & { apiUrl: URL; today: string };

/** One line: a row of the list, or a row that is gone from it. */
type Line = {
  name: string;
  line?: number;
  plan: string;
  outcome: string;
  order: Partial<RowState['order']>;
  code?: string | undefined;
  message: string;
  keyFile?: string | undefined;
  identity?: string | undefined;
};

/** The columns of the results file. It has no names of people, no addresses and no CSRs in it. */
const COLUMNS: Record<string, (line: Line, facts: ResultsFacts) => Cell> = {
  name: ({ name }) => name,
  line: ({ line }) => line,
  plan: ({ plan }) => plan,
  outcome: ({ outcome }) => outcome,
  'order-id': ({ order }) => order?.id,
  'order-url': ({ order }, { apiUrl }) => (order?.id === undefined ? undefined : orderUrl(apiUrl, order.id)),
  'order-status': ({ order }) => order?.status,
  'request-id': ({ order }) => order?.requestId,
  'request-status': ({ order }) => order?.requestStatus,
  'certificate-id': ({ order }) => order?.certificateId,
  'not-after': ({ order }) => order?.validTill,
  'days-remaining': ({ order }, { today }) => daysLeft(order?.validTill, today),
  'order-reference': ({ order }) => order?.reference,
  'key-file': ({ keyFile }) => keyFile,
  'error-code': ({ code }) => code,
  message: ({ message }) => shown(message),
  identity: ({ identity }) => identity,
};
export const RESULT_COLUMNS = Object.keys(COLUMNS);

function lineOfRow(state: RowState, facts: ResultsFacts): Line {
  const { fleet } = facts;
  const { row, plan, outcome, order, code, message } = state;
  const { name, line } = row;
  const identity =
    order !== undefined && isCertain(state)
      ? fingerprint(fleet, row, { id: order.id, reference: order.reference ?? '' })
      : undefined;
  const key = order && keyFileOf(facts, row, order);
  const keyFile = key !== undefined && existsSync(key) ? key : undefined;
  return { name, line, plan: plan.word, outcome, order, code, message, keyFile, identity };
}

/** A row whose order is in doubt is looked up again, and so is one that shows what the account does not keep. */
function isCertain({ claim, order }: RowState): boolean {
  const { problem, conflicts, duplicates } = claim;
  const inComment = order?.onlyInComment === true;
  return problem === undefined && conflicts.length === 0 && duplicates.length === 0 && !inComment;
}

function lineOfGone(gone: GoneRow): Line {
  return {
    name: gone.name,
    plan: 'gone',
    outcome: 'unchanged',
    order: {
      id: gone.orderId,
      status: gone.orderStatus || undefined,
      requestId: gone.requestId || undefined,
      requestStatus: gone.requestStatus || undefined,
      validTill: gone.validTill || undefined,
      reference: gone.orderReference || undefined,
    },
    message: `The list has no row ${gone.name} any more, and order ${gone.orderId} is still open or valid.`,
    identity: gone.fingerprint,
  };
}

/**
 * Writes a line for each row of the list, and for each row that is gone from it, as CSV with a header or as a JSON
 * list by the path's ending, whole or not at all.
 *
 * @throws {ActionError} `invalid_input` if the file cannot be written
 */
export async function writeResults(
  path: string,
  { states, gone }: { states: RowState[]; gone: GoneRow[] },
  facts: ResultsFacts,
): Promise<void> {
  const cellsOf = (line: Line) => Object.values(COLUMNS).map((cell) => cell(line, facts));
  const texts = [...linesOf(states, gone, facts)].map(
    isJson(path)
      ? (line, index) => {
          const entry = cellsOf(line).map((cell, column) => [RESULT_COLUMNS[column], cell ?? null]);
          return `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(Object.fromEntries(entry))}`;
        }
      : (line) => csvLine(cellsOf(line)),
  );
  if (isJson(path)) texts.push(texts.length === 0 ? '[]\n' : '\n]\n');
  else texts.unshift(csvLine(RESULT_COLUMNS));
  await writeFileWhole(path, Buffer.from(texts.join('')), { overwrite: true });
}

function* linesOf(states: RowState[], gone: GoneRow[], facts: ResultsFacts): Generator<Line> {
  for (const state of states) yield lineOfRow(state, facts);
  for (const row of gone) yield lineOfGone(row);
}

export function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}
