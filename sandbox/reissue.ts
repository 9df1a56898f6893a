// Reissues of an order (docs/certcentral.md, "Reissue").

import { timestamp } from './account.ts';
import { type Answer, json, Refusal } from './answer.ts';
import { type Kind, orderFields } from './fields.ts';
import { findOrder } from './find.ts';
import { isObject, text } from './json.ts';
import { checkMayAsk, type SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { reissue, skipsApproval } from './life.ts';
import { certificateOrder } from './naming.ts';
import { pendingReissue, type SandboxOrder, type SandboxReissue } from './order.ts';
import { productRule } from './product.ts';
import { day, shaped, stringIds } from './shape.ts';
import { Findings, unparsable } from './validation.ts';

/** The fields of an order's `certificate`, with the fields that clients send beside it. */
const reissueFields: Record<string, Kind> = {
  ...Object.fromEntries(Object.entries(orderFields).filter(([path]) => path.split('.')[0] === 'certificate')),
  'certificate.server_platform': 'object',
  'certificate.server_platform.id': 'integer',
  skip_approval: 'boolean',
  comments: 'string',
  order_id: 'integer',
};

export async function reissueOrder(
  ledger: Ledger,
  name: string,
  body: unknown,
  user: SandboxUser,
): Promise<Answer> {
  checkMayAsk(user);
  const order = await findOrder(ledger, name, user);
  if (!isObject(body)) throw unparsable();
  const findings = await check(ledger, order, body);
  const second = order.status === 'reissue_pending' && ledger.settings.secondReissue === 'replaces';
  if (order.status !== 'issued' && !second) {
    // The code is assumed.
    throw new Refusal(400, { code: 'invalid_order_status', message: 'The order cannot be reissued.' });
  }
  const skips = body.skip_approval === true && skipsApproval(ledger, user, 'reissue');
  const content = isObject(body.certificate) ? body.certificate : {};
  const asked = reissue(ledger, order, {
    content,
    comments: text(body.comments),
    skips,
    user,
    unknownFields: findings.unknownFields,
  });
  const { answer } = ledger.settings;
  // The answer has a certificate id only if the approval was skipped.
  const withId = skips && asked.certificateId !== null;
  const given = { id: order.id, requests: [{ id: asked.askedBy }] };
  const plain = withId ? { ...given, certificate_id: asked.certificateId } : given;
  if (answer === 'id-only') return json(201, { id: order.id });
  return json(201, answer === 'string-ids' ? stringIds(plain) : plain);
}

/** The fields that client products need are not established: missing ones are taken from the order. */
async function check(ledger: Ledger, order: SandboxOrder, body: Record<string, unknown>): Promise<Findings> {
  const rule = productRule(order.product);
  const findings = new Findings(body, reissueFields);
  findings.types();
  findings.require('certificate');
  findings.require('certificate.signature_hash');
  findings.oneOf('certificate.signature_hash', ['sha256']);
  if (rule?.commonName === 'required') findings.require('certificate.common_name');
  if (rule?.commonName === 'refused') {
    findings.forbid(
      'certificate.common_name',
      `is set by DigiCert for ${order.product} and must not be sent`,
    );
  }
  findings.addresses();
  if (rule && ledger.settings.reissueFields === 'as-ordered') {
    if (rule.smime !== null) findings.require('certificate.emails');
    findings.individual(order.product, rule);
    findings.profile(order.product, rule);
  }
  await findings.signingRequest();
  findings.check();
  return findings;
}

/** Oldest first; some orders are reported to show copies of the current certificate instead. */
export async function listReissues(ledger: Ledger, name: string, user: SandboxUser): Promise<Answer> {
  const order = await findOrder(ledger, name, user);
  const items = order.reissues.map((asked) =>
    ledger.settings.reissueList === 'primary' ? { ...asked, ...currentOf(order) } : asked,
  );
  return shaped(ledger.settings, {
    certificates: await Promise.all(items.map((asked) => reissueItem(ledger, order, asked))),
  });
}

function currentOf({
  certificateId,
  askedBy,
  content,
  commonName,
  csr,
  issuedAt,
  certificate,
}: SandboxOrder) {
  return {
    certificateId,
    askedBy,
    content,
    commonName,
    csr,
    issuedAt,
    certificate,
    status: 'issued' as const,
  };
}

async function reissueItem(ledger: Ledger, order: SandboxOrder, asked: SandboxReissue) {
  const { settings } = ledger;
  const owner = order.requests.find(({ id }) => id === asked.askedBy)?.requester ?? order.user;
  const made = [order, ...order.replaced].find(({ askedBy }) => askedBy === asked.askedBy) ?? asked;
  const { pendingReissueCsr: where } = settings;
  const csr = asked !== pendingReissue(order) || where === 'everywhere' || where === 'reissue-list';
  const signed = made.issuedAt === null ? null : await ledger.certificate(order, made);
  return {
    ...(made.certificateId === null ? {} : { id: made.certificateId }),
    common_name: certificateOrder(order, settings, made).names.commonName,
    dns_names: [],
    status: asked.status,
    date_created: timestamp(asked.date),
    ...(csr && asked.csr !== null ? { csr: asked.csr } : {}),
    ...(signed && made.issuedAt
      ? {
          thumbprint: signed.thumbprint,
          serial_number: signed.serialNumber,
          date_issued: timestamp(made.issuedAt),
          valid_till: day(signed.notAfter),
          days_remaining: Math.floor((signed.notAfter.getTime() - ledger.now().getTime()) / 86_400_000),
        }
      : {}),
    archived: false,
    // The names of the requester, not of the subject.
    user_id: owner.id,
    email: owner.email,
    firstname: owner.firstName,
    lastname: owner.lastName,
    receipt_id: order.id + 7_000_000,
  };
}
