import { ActionError, RequestError, requestFailed, withHint } from '../base/errors.ts';
import { csrOf, existingKey, saveNewKey } from '../delivery/order-key.ts';
import { identityHash, isSameName, rowReference, signature } from '../domain/fleet.ts';
import { useOf } from '../domain/key-type.ts';
import { isClosed } from '../domain/order.ts';
import type { OrderBody } from '../domain/order-body.ts';
import { placeOrder } from '../placing/place.ts';
import type { Report } from '../report/report.ts';
import { foreignAnswer, placedMessage, rejectedAtOnce } from './answers.ts';
import { RunStopped, readPatiently } from './failures.ts';
import { conflictsWith, orderOfInfo } from './orders.ts';
import * as reasons from './reasons.ts';
import { keyFileToPlace } from './row-key.ts';
import type { RowState } from './row-state.ts';
import { NO_FACTS, orderFacts, type Run, rowReport } from './run.ts';

/** How long a look-up counts as fresh. */
const FRESH_MILLISECONDS = 60_000;

/** Looks the row's reference up, unless the refresh has just done so, and places its order: one POST. */
export async function placeRow(run: Run, state: RowState): Promise<void> {
  const { context, inputs } = run;
  const { row, plan } = state;
  const reference = rowReference(inputs.fleet, row.name, plan.renews?.id);
  if (await isAlreadyPlaced(run, state, reference)) return;
  const report = rowReport(run, state);
  const before = state.order;
  const csr = await csrFor(run, state, report);
  const body = bodyOf(run, state, { reference, csr });
  let answered: string | undefined;
  const onAnswer = (orderId: string) => {
    answered = orderId;
  };
  const order = {
    ...context,
    report,
    productId: row.productId,
    body,
    rerun: false,
    outlivesRun: true,
    keyToMake: false,
  };
  const placed = await placeOrder(order, reference, {
    confirm: !run.confirmed,
    explain: false,
    onAnswer,
  }).catch((error: unknown) => {
    state.order = before;
    if (!(error instanceof ActionError) || answered === undefined) throw error;
    const { code, message } = error;
    throw new ActionError(code, `${message} ${foreignAnswer(run, state, answered) ?? ''}`.trim(), {
      cause: error.cause,
    });
  });
  state.placed = true;
  state.outcome = run.confirmed ? 'unknown' : 'done';
  state.order = { ...NO_FACTS, ...orderFacts(placed), reference, onlyInComment: placed.unguarded };
  state.message = placedMessage(state, placed.id);
  const foreign = answered === placed.id ? undefined : answered && foreignAnswer(run, state, answered);
  if (foreign !== undefined) state.message += ` ${foreign}`;
  const rejected = placed.requestStatus === 'rejected' || isClosed(placed.status);
  if (run.confirmed && !rejected) run.unread.push(state);
  else run.owners.set(placed.id, row.name);
  context.report.info(`${row.name}: ${state.message}`);
  if (placed.unguarded === true) {
    state.message += ' CertCentral does not show its reference.';
    throw new RunStopped(withoutReferences(placed.id));
  }
  if (placed.duplicates !== undefined) throw new RunStopped(anotherRun(placed.id, placed.duplicates));
  run.confirmed = true;
  if (rejected) {
    state.placed = false;
    throw rejectedAtOnce(state);
  }
}

/** Whether another run placed the order after the account was read. One that has ended is a problem of the row. */
async function isAlreadyPlaced(run: Run, state: RowState, reference: string): Promise<boolean> {
  const { context, account } = run;
  const lookedUpAt = account.lookUps.get(reference.toLowerCase())?.at;
  if (lookedUpAt !== undefined && context.now() - lookedUpAt < FRESH_MILLISECONDS) return false;
  try {
    const listed = await readPatiently(context, () => context.service.ordersByReference(reference));
    const [first] = listed.toSorted(
      (one, other) => Number(isClosed(one.status)) - Number(isClosed(other.status)),
    );
    if (first === undefined) return false;
    const info = await readPatiently(context, () => context.service.orderInfo(first.id));
    const order = { ...orderOfInfo(info), reference };
    if (info.alternative_order_id && !isSameName(info.alternative_order_id, reference)) {
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
    state.order = order;
    state.outcome = 'unchanged';
    state.message = `Order ${first.id} was placed by another run in the meantime.`;
    if (isClosed(order.status)) {
      const reason = `${state.message} ${reasons.closed(state.row, order)}`;
      Object.assign(state, {
        plan: { word: 'problem', code: 'order_closed', reason },
        code: 'order_closed',
        message: reason,
      });
    }
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
 * The CSR of a row, or one for its private key in key-directory: the existing key, or a new one, saved before the order.
 *
 * @throws {ActionError} `invalid_input` for a CSR that cannot be used: of a long list, not all were checked when it was read
 */
async function csrFor(run: Run, { row, plan }: RowState, report: Report): Promise<string | undefined> {
  const { keys } = run.inputs;
  const keyFile = keyFileToPlace(run.inputs, row, plan.renews?.id);
  const { csr, common_name: commonName, emails } = row.body.certificate;
  if (csr !== undefined) {
    const { checkCsr } = await import(/* webpackChunkName: 'csr' */ '../certificate/csr-check.ts');
    const { problems } = await checkCsr(csr, { commonName, emails });
    if (problems.length > 0) {
      const text = `The CSR ${problems.join(' It ')} Nothing was ordered for this row; give it another CSR.`;
      throw new ActionError('invalid_input', text);
    }
  }
  if (keys === undefined || keyFile === undefined) return csr;
  const options = { delivery: { keyFile, keyPassword: keys.password }, keyType: keys.type };
  const key =
    (await existingKey(options, undefined)) ??
    (await saveNewKey(options, useOf(row.productId, row.body.certificate), report));
  return csrOf(key, row.body.certificate);
}

function bodyOf(
  { inputs, origin }: Run,
  { row, plan }: RowState,
  { reference, csr }: { reference: string; csr: string | undefined },
): OrderBody {
  const { body } = row;
  const text =
    body.comments ??
    (origin === undefined ? `Fleet ${inputs.fleet}, row ${row.name}` : `Ordered by ${origin}`);
  return {
    ...body,
    certificate: { ...body.certificate, ...(csr === undefined ? {} : { csr }) },
    ...(plan.renews?.link === true ? { renewal_of_order_id: Number(plan.renews.id) } : {}),
    comments: `${text} ${signature(reference, identityHash(row.identity))}`,
    alternative_order_id: reference,
  };
}

export function withoutReferences(orderId: string): ActionError {
  return new ActionError(
    'reference_conflict',
    `CertCentral does not show the reference of order ${orderId}, so this account does not keep references, and a fleet ` +
      'cannot know by them what it has ordered: the run stopped, and nothing more is ordered. Ask DigiCert to have alternative_order_id ' +
      'stored for client certificate orders, or order these certificates one by one with the order action.',
  );
}

/** Two runs that go through the same list side by side could order every row twice. */
function anotherRun(orderId: string, duplicates: string[]): ActionError {
  return new ActionError(
    'reference_conflict',
    `Another run of this fleet placed the same order at the same time: ${duplicates.join(', ')}, beside ${orderId}. Cancel the one ` +
      'that you do not need in CertCentral, and set "concurrency:" in the workflow.',
  );
}
