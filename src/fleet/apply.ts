import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { endOrder } from '../changing/revocation.ts';
import { csrOf, existingKey, saveNewKey } from '../delivery/order-key.ts';
import type { CertificateFormat } from '../domain/certificate.ts';
import { identityHash, identityInComment, rowReference } from '../domain/fleet.ts';
import { isClosed, type Order } from '../domain/order.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { inComment } from '../domain/reference.ts';
import type { StepContext } from '../finding/context.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import { placeOrder } from '../placing/place.ts';
import type { Report } from '../report/report.ts';
import { isAlive, type RowOrder } from './plan.ts';
import { conflictsWith, rowOrderOf } from './row-order.ts';
import type { RowState } from './rows.ts';
import { hitsAllRows, MAX_UNCLEAR, RunStopped, readPatiently } from './trouble.ts';

export type ApplyFacts = {
  /** yyyy-MM-dd, by the clock of CertCentral. */
  today: string;
  /** The workflow run, for people who approve orders. */
  origin: string | undefined;
  /** The account keeps no references: this order has its own in its comment only. */
  unguarded: string | undefined;
  /** Called after each row. */
  progress: (done: number) => Promise<void>;
};

/** So many orders are read back at once. */
const MAX_UNREAD = 200;
/** A look-up says how it is for so long. */
const FRESH_MILLISECONDS = 60_000;

/**
 * Does what the plan says, one row after another in the order of the list.
 *
 * @throws {RunStopped} where what happened would hit every other row, too; the rest was not attempted
 */
export async function applyPlan(
  context: StepContext,
  inputs: FleetInputs,
  states: RowState[],
  facts: ApplyFacts,
): Promise<void> {
  const run: Run = { context, inputs, facts, confirmed: false, unread: [], unclear: 0, told: new Set() };
  const orders = states.some(({ plan }) => plan.word === 'order' || plan.word === 'renew');
  if (orders && facts.unguarded !== undefined) throw new RunStopped(withoutReferences(facts.unguarded));
  try {
    for (const [index, state] of states.entries()) {
      if (context.cancelled.aborted) throw new RunStopped(cancelled());
      await handleRow(run, state);
      if (run.unread.length >= MAX_UNREAD) await confirmPlaced(run);
      await facts.progress(index + 1);
    }
  } finally {
    await confirmPlaced(run);
  }
}

type Run = {
  context: StepContext;
  inputs: FleetInputs;
  facts: ApplyFacts;
  /** An order of this run was read back, and its reference was there. */
  confirmed: boolean;
  /** Rows whose order was placed, but not seen yet. */
  unread: RowState[];
  /** Answers in a row that left open what happened. */
  unclear: number;
  /** Notices, which are told once and not for every row. */
  told: Set<string>;
};

async function handleRow(run: Run, state: RowState): Promise<void> {
  const { word } = state.plan;
  try {
    if (word === 'order' || word === 'renew') await placeRow(run, state);
    if (word === 'revoke') await endRow(run, state);
    if (word !== 'revoke' && word !== 'revoked' && word !== 'problem') await deliverRow(run, state);
    if (state.outcome !== 'unchanged') run.unclear = 0;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (run.context.cancelled.aborted && isUndelivered(error)) throw new RunStopped(cancelled());
    state.outcome = error.code === 'unknown_outcome' ? 'unknown' : 'failed';
    state.code = error.code;
    state.message = error.message;
    run.context.report.warning(`${state.row.name}: ${error.message}`);
    run.unclear = state.outcome === 'unknown' ? run.unclear + 1 : 0;
    if (run.unclear >= MAX_UNCLEAR || hitsAllRows(error)) throw new RunStopped(error);
    if (run.context.cancelled.aborted) throw new RunStopped(cancelled());
  }
}

/** Nothing of the row reached CertCentral. */
function isUndelivered({ cause }: ActionError): boolean {
  return cause instanceof RequestError && cause.failure === 'undelivered';
}

/** Looks the row's reference up, where the plan has not just done so, and places its order: one POST. */
async function placeRow(run: Run, state: RowState): Promise<void> {
  const { context, inputs } = run;
  const { row, plan } = state;
  const reference = rowReference(inputs.fleet, row.name, plan.renews?.id);
  if (await isThere(run, state, reference)) return;
  const report = rowReport(run, state);
  const csr = await csrFor(run, state, report);
  const body = bodyOf(run, state, { reference, csr });
  const placed = await placeOrder(
    {
      ...context,
      report,
      productId: row.productId,
      body,
      rerun: false,
      outlivesRun: true,
      keyToMake: false,
    },
    reference,
    { confirm: !run.confirmed, explain: false },
  );
  state.order = { ...NO_FACTS, ...orderFacts(placed), reference, unguarded: placed.unguarded };
  state.outcome = run.confirmed ? 'unknown' : 'done';
  state.message = `Order ${placed.id} was placed${plan.renews === undefined ? '' : `, the renewal of order ${plan.renews.id}`}.`;
  const rejected = placed.requestStatus === 'rejected' || isClosed(placed.status);
  if (run.confirmed && !rejected) run.unread.push(state);
  context.report.info(`${row.name}: ${state.message}`);
  if (placed.unguarded === true) {
    state.message += ' CertCentral does not show its reference.';
    throw new RunStopped(withoutReferences(placed.id));
  }
  if (placed.rivals !== undefined) throw new RunStopped(anotherRun(placed.id, placed.rivals));
  run.confirmed = true;
  if (rejected) {
    throw new ActionError(
      'api_refused',
      `${state.message} It was rejected at once, and is never ordered again automatically. Ask an Administrator of the CertCentral ` +
        'account why, and give the row a new name to order again.',
    );
  }
}

const NO_FACTS = { status: undefined, validTill: undefined, isRenewed: false };

function orderFacts({ id, status, certificateId, requestId, requestStatus }: Order) {
  return { id, status, certificateId, requestId, requestStatus };
}

/** Another run may have placed the order since the plan was made. */
async function isThere(run: Run, state: RowState, reference: string): Promise<boolean> {
  const { context } = run;
  const { lookedUpAt } = state.known;
  if (lookedUpAt !== undefined && context.now() - lookedUpAt < FRESH_MILLISECONDS) return false;
  try {
    const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
    const [first] = listed;
    if (first === undefined) return false;
    const info = await readPatiently(context, () => context.service.orderInfo(first.id));
    if (info.alternative_order_id && info.alternative_order_id !== reference) {
      throw new ActionError(
        'not_ordered',
        `CertCentral lists order ${first.id} for the reference ${reference}, but the order shows another one; nothing was ordered.`,
      );
    }
    const differing = conflictsWith(state.row, info);
    if (differing.length > 0) {
      throw new ActionError(
        'reference_conflict',
        `Order ${first.id} has the reference ${reference} already, but does not match this row: ${differing.join(', ')} differ.`,
      );
    }
    state.order = { ...rowOrderOf(info), reference };
    state.outcome = 'unchanged';
    state.message = `Order ${first.id} was placed by another run meanwhile.`;
    return true;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw requestFailed(
      error,
      'not_ordered',
      `Looking for an order with the reference ${reference} failed, so nothing was ordered. ${withHint(error)}`,
    );
  }
}

/**
 * Reads back what was placed since the last time, in one request: the answer to a POST may be another
 * request's. Until then a row is `unknown`.
 */
async function confirmPlaced(run: Run): Promise<void> {
  const { context } = run;
  const states = run.unread.splice(0);
  if (states.length === 0) return;
  // Nothing more is sent after a cancellation, and CertCentral has said that it took these.
  if (context.cancelled.aborted) {
    for (const state of states) state.outcome = 'done';
    return;
  }
  const { confirmOrders } = await import('./placed.ts');
  await confirmOrders(context, states);
}

function keyFileOf({ inputs: { keys } }: Run, { row }: RowState): string | undefined {
  return keys === undefined || row.body.certificate.csr !== undefined
    ? undefined
    : join(keys.directory, `${row.name}.key`);
}

/** A row without a CSR has its key in key-directory: the one that is there, or a new one, saved before the order. */
async function csrFor(run: Run, state: RowState, report: Report): Promise<string | undefined> {
  const { keys } = run.inputs;
  const keyFile = keyFileOf(run, state);
  if (keys === undefined || keyFile === undefined) return state.row.body.certificate.csr;
  const wish = { delivery: { keyFile, keyPassword: keys.password }, keyType: keys.type };
  const key = (await existingKey(wish, undefined)) ?? (await saveNewKey(wish, report));
  return csrOf(key, state.row.body.certificate);
}

function bodyOf(
  { inputs, facts }: Run,
  { row, plan }: RowState,
  { reference, csr }: { reference: string; csr: string | undefined },
): OrderBody {
  const { body } = row;
  const said =
    body.comments ??
    (facts.origin === undefined ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${facts.origin}`);
  return {
    ...body,
    certificate: { ...body.certificate, ...(csr === undefined ? {} : { csr }) },
    ...(plan.renews?.link === true ? { renewal_of_order_id: Number(plan.renews.id) } : {}),
    comments: `${said} ${inComment(reference)} ${identityInComment(identityHash(row.identity))}`,
    alternative_order_id: reference,
  };
}

/** Ends the open orders of a row that is to be gone, as the revoke action does. */
async function endRow(run: Run, state: RowState): Promise<void> {
  const { context, inputs, facts } = run;
  const { row, plan } = state;
  const report = rowReport(run, state);
  const by = facts.origin === undefined ? '' : `, by ${facts.origin}`;
  const comments = `Fleet ${inputs.fleet}, row ${row.name}: its state is revoked${by}`;
  let changed = false;
  for (const { id, reference } of plan.ends ?? []) {
    const info = await readToEnd(run, id);
    const differing = conflictsWith(row, info);
    if (differing.length > 0) {
      throw new ActionError(
        'reference_conflict',
        `Order ${id} does not match this row (${differing.join(', ')} differ); it was not revoked.`,
      );
    }
    const order = rowOrderOf(info);
    if (!isAlive(order, facts.today)) continue;
    const ending = await endOrder(
      { ...context, report },
      { order: { ...orderForEnding(order), created: false }, info },
      {
        comments,
        skipApproval: row.body.skip_approval,
      },
    );
    changed ||= ending.changed;
    const { request } = ending;
    const after: RowOrder = {
      ...order,
      ...orderFacts(ending.order),
      reference: reference ?? state.order?.reference,
    };
    if (request !== undefined) Object.assign(after, { requestId: request.id, requestStatus: request.status });
    if (state.order?.id === id) state.order = { ...after, reference: state.order.reference };
    state.message = `Order ${id}: ${SAID[ending.actionTaken]}`;
    context.report.info(`${row.name}: ${state.message}`);
  }
  state.outcome = changed ? 'done' : 'unchanged';
}

const SAID = {
  rejected: 'its request was rejected.',
  canceled: 'it was canceled.',
  revoked: 'its certificates were revoked.',
  revocation_requested:
    'its revocation was requested, and an Administrator of the CertCentral account has to approve it.',
  none: 'nothing had to be done.',
};

function orderForEnding({ id, status, requestId, requestStatus, certificateId }: RowOrder) {
  return { id, status, requestId, requestStatus, certificateId };
}

async function readToEnd({ context }: Run, id: string) {
  try {
    return await readPatiently(context, () => context.service.orderInfo(id));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw requestFailed(
      error,
      'not_ordered',
      `Reading order ${id} failed, so it was not revoked. ${withHint(error)}`,
    );
  }
}

/** Writes the certificate of an issued order, unless it is there already. */
async function deliverRow(run: Run, state: RowState): Promise<void> {
  const { certificates } = run.inputs;
  const { order, row } = state;
  if (certificates === undefined || order === undefined) return;
  const placed = state.outcome !== 'unchanged';
  if (placed ? !mayBeIssued(run, state) : order.status !== 'issued') return;
  const { deliverTo } = await import('./certificates.ts');
  const report = rowReport(run, state);
  const file = join(certificates.directory, `${row.name}.${ENDINGS[certificates.format]}`);
  await deliverTo(
    { ...run.context, report },
    { file, format: certificates.format, row, order, key: () => keyOf(run, state) },
  );
}

/** Whether an order that was just placed can have a certificate already: with a CSR, and no approval to wait for. */
function mayBeIssued({ inputs: { keys } }: Run, { row, order }: RowState): boolean {
  const withCsr = keys !== undefined || row.body.certificate.csr !== undefined;
  return withCsr && (order?.requestStatus === undefined || order.requestStatus === 'approved');
}

const ENDINGS: Record<CertificateFormat, string> = {
  pem: 'pem',
  'pem-leaf': 'pem',
  'pem-chain': 'pem',
  p7b: 'p7b',
  der: 'der',
};

async function keyOf(run: Run, state: RowState): Promise<KeyObject | undefined> {
  const keyFile = keyFileOf(run, state);
  return existingKey(
    { delivery: { keyFile, keyPassword: run.inputs.keys?.password }, keyType: undefined },
    undefined,
  );
}

/** Tells of one row of many: its name before each line, and nothing into the outputs of the step. */
function rowReport({ context: { report }, told }: Run, state: RowState): Report {
  const named = (text: string) => `${state.row.name}: ${text}`;
  return {
    ...report,
    info: (text) => report.info(named(text)),
    warning: (text) => report.warning(named(text)),
    notice(text) {
      if (!told.has(text)) report.notice(text);
      told.add(text);
    },
    set() {},
    addRow() {},
    useReference() {},
    openAttempt() {},
    closeAttempt() {},
    reportKey() {},
    reportOrder(order) {
      state.order = { ...NO_FACTS, ...state.order, ...orderFacts(order) };
    },
    reportCertificate({ notAfter }) {
      if (state.order !== undefined)
        state.order = { ...state.order, status: 'issued', validTill: notAfter.slice(0, 10) };
    },
    writeSummary() {},
  };
}

function withoutReferences(orderId: string): ActionError {
  return new ActionError(
    'reference_conflict',
    `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet ` +
      'cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id ' +
      'stored for client certificate orders, or order these certificates one by one with the order action.',
  );
}

/** Two runs that go through the same list side by side would order row after row twice. */
function anotherRun(orderId: string, rivals: string[]): ActionError {
  return new ActionError(
    'reference_conflict',
    `Another run of this fleet placed the same order at the same time: ${rivals.join(', ')}, beside ${orderId}. Cancel the one ` +
      'that you do not need in CertCentral, and set "concurrency:" in the workflow.',
  );
}

function cancelled(): ActionError {
  return new ActionError(
    'not_ordered',
    'The job was cancelled. What is done remains done; run the step again for the rest.',
  );
}
