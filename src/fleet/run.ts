import type { Order } from '../domain/order.ts';
import type { StepContext } from '../finding/context.ts';
import type { FleetInputs } from '../list/fleet-inputs.ts';
import type { Report } from '../report/report.ts';
import type { Account } from './account.ts';
import type { FleetOrder } from './orders.ts';
import type { RowState } from './row-state.ts';

/** The state that the rows of one apply share. */
export type Run = {
  context: StepContext;
  inputs: FleetInputs;
  account: Account;
  /** The workflow run, for people who approve orders. */
  origin: string | undefined;
  /** The rows that orders belong to: those of the plan, and those placed by this run. */
  owners: Map<string, string>;
  /** An order of this run was read back, and its reference was there. */
  confirmed: boolean;
  /** Rows whose order was placed, but not read back yet. */
  unread: RowState[];
  /** Responses in a row that leave open what happened. */
  unclear: number;
  /** Notices that were shown: each is shown once and not for every row. */
  noticed: Set<string>;
};

/** The facts of an order that a response, a look-up and order info have in common. */
export function orderFacts({ id, status, certificateId, requestId, requestStatus }: Order | FleetOrder) {
  return { id, status, certificateId, requestId, requestStatus };
}

/** An order about which nothing else is known yet. */
export const NO_FACTS = { status: undefined, validTill: undefined, isRenewed: false };

/** Reporter for one row of many: prefixes its log lines, and sets no outputs. */
export function rowReport({ context: { report, service }, noticed }: Run, state: RowState): Report {
  const named = (text: string) => `${state.row.name}: ${text}`;
  return {
    ...report,
    info: (text) => report.info(named(text)),
    warning: (text) => report.warning(named(text)),
    notice(text) {
      if (!noticed.has(text)) report.notice(text);
      noticed.add(text);
    },
    set() {},
    addRow() {},
    useReference() {},
    openAttempt() {},
    closeAttempt() {},
    reportKey() {},
    reportOrder(order) {
      if (state.order?.id !== order.id)
        report.info(named(`Page of order ${order.id}: ${service.orderPage(order.id)}`));
      state.order = { ...NO_FACTS, ...state.order, ...orderFacts(order) };
    },
    reportCertificate({ notAfter }) {
      if (state.order === undefined) return;
      const validTill = notAfter?.slice(0, 10) ?? state.order.validTill;
      state.order = { ...state.order, status: 'issued', validTill };
    },
    writeSummary() {},
  };
}
