import type { KeyObject, X509Certificate } from 'node:crypto';
import { ActionError, catchError, RequestError, withHint } from '../base/errors.ts';
import { QUICK_LOOK, UNAVAILABLE } from '../certcentral/certcentral.ts';
import { orderOf } from '../certcentral/order-responses.ts';
import type { Clocks } from '../certificate/certificate-dates.ts';
import type { Chain } from '../certificate/chain.ts';
import { publicKeyDer } from '../certificate/public-key.ts';
import type { CertificateFormat } from '../domain/certificate.ts';
import { isLoopback } from '../domain/credentials.ts';
import type { Order } from '../domain/order.ts';
import { isIssued, stateOf } from '../domain/order.ts';
import type { Product } from '../domain/products.ts';
import type { WriteOptions } from '../files/safe-file.ts';
import type { StepContext } from '../finding/context.ts';
import { type Delivery, wantsCertificate } from '../inputs/delivery-inputs.ts';

/** The facts of the order about its certificate. */
export type Expected = {
  /** The key of the CSR (DER of its SubjectPublicKeyInfo), if there was one. */
  publicKey: Buffer | undefined;
  emails: string[];
  /** The usage of the product. */
  usage: Product['usage'];
  /** The last moment that was ordered or that CertCentral states, if one is known. */
  latestEnd: Date | undefined;
  /** The allowed common names; any name if unknown. */
  commonNames?: string[] | undefined;
  /** The facts about the certificate that CertCentral returns. */
  serialNumber?: string | undefined;
  thumbprint?: string | undefined;
  /** The request of a reissue that waits: until then CertCentral sends the certificate that it replaces. */
  reissueId?: string | undefined;
};

/**
 * Finds out, before money is spent, whether the files can be written.
 *
 * @param key the key that is there already; without it a PKCS#12 file that exists has another key
 * @throws {ActionError} `invalid_input`
 */
export async function checkFiles(
  { certificateFile, pkcs12, overwrite }: Delivery,
  key: KeyObject | undefined,
  dryRun = false,
): Promise<void> {
  const { checkTarget } = await import(/* webpackChunkName: 'files' */ '../files/safe-file.ts');
  const check = async (input: string, path: string, options: Omit<WriteOptions, 'overwrite'>) => {
    await catchError(ActionError, checkTarget(path, { overwrite, ...options }, dryRun), (cause) => {
      throw new ActionError(cause.code, `${input}: ${cause.message} Nothing was sent to DigiCert.`, {
        cause,
      });
    });
  };
  if (certificateFile !== undefined) {
    const { isCertificateFile } = await import(
      /* webpackChunkName: 'files' */ '../certificate/certificate.ts'
    );
    await check('certificate-file', certificateFile, { replaceable: isCertificateFile });
  }
  if (pkcs12 !== undefined) {
    const { isPkcs12Of } = await import(/* webpackChunkName: 'files' */ '../files/private-key-file.ts');
    const { file, password } = pkcs12;
    const hasSameKey = (existing: Buffer) => key !== undefined && isPkcs12Of(existing, password, key);
    await check('pkcs12-file', file, { hasSameKey });
  }
}

/** Pauses before a download is tried again: the certificate may take a moment to appear. */
const DOWNLOAD_PAUSES_SECONDS = [2, 5];

/**
 * Downloads the certificate of an issued order, checks it against the order, and writes the files
 * that were asked for. If there is no certificate yet, logs that and writes nothing.
 *
 * @param key the private key for the PKCS#12 file
 * @param required whether it is a failure that there is no certificate yet
 * @throws {ActionError} `not_issued` if there is none and one is required; `certificate_mismatch` if the download is not the certificate of this
 *   order; `not_issued`, `api_refused`, `rate_limited` if it cannot be downloaded; `invalid_input` if a file
 *   cannot be written. The order is not affected in any of these cases.
 */
export async function deliverCertificate(
  context: StepContext,
  order: Order,
  delivery: Delivery,
  { expected, key, required = false }: { expected: Expected; key: KeyObject | undefined; required?: boolean },
): Promise<void> {
  if (!wantsCertificate(delivery)) return;
  const { certificateId, ...known } = await withStatus(context, order);
  const download =
    certificateId === undefined ? undefined : await fetchCertificate(context, order, certificateId);
  if (download === undefined) {
    const text =
      `There is no certificate of order ${order.id} yet, so no file was written: the order is ${stateOf(known)}. Collect ` +
      `it later with the collect action and order-id: ${order.id}.`;
    if (required) throw new ActionError('not_issued', text);
    context.report.notice(text);
    return;
  }
  const certificate = await import(/* webpackChunkName: 'files' */ '../certificate/certificate.ts');
  const { assembleChain, hasKey } = await import(/* webpackChunkName: 'files' */ '../certificate/chain.ts');
  const { checkIssuers, checkLeaf } = await import(
    /* webpackChunkName: 'files' */ '../certificate/check-chain.ts'
  );
  const { writeFileWhole } = await import(/* webpackChunkName: 'files' */ '../files/safe-file.ts');
  try {
    const publicKey = key === undefined ? expected.publicKey : publicKeyDer(key);
    const certificates = certificate.readCertificates(download);
    if (
      expected.reissueId !== undefined &&
      publicKey &&
      !certificates.some((one) => hasKey(one, publicKey))
    ) {
      throw notReissued(order, expected.reissueId);
    }
    const clocks = clocksOf(context);
    const chain = assembleChain(certificates, publicKey, [clocks.runner, clocks.service]);
    const now = await judgingClock(context, chain, clocks);
    checkLeaf(chain.leaf, { ...expected, publicKey }, now);
    checkIssuers(chain, now);

    const { certificateFile, format, overwrite, pkcs12 } = delivery;
    const whole: X509Certificate[] = [chain.leaf, ...chain.intermediates];
    if (certificateFile !== undefined) {
      const bytes = certificate.formatCertificate(chain, format);
      await writeFileWhole(certificateFile, bytes, { overwrite, replaceable: certificate.isCertificateFile });
    }
    warnIfIncomplete(context, chain, format);
    const facts = certificate.describeCertificate(chain.leaf, now);
    if (facts.notBefore === undefined || facts.notAfter === undefined) {
      context.report.warning('A date of the certificate cannot be read, so it was not checked.');
    }
    context.report.reportCertificate({ ...facts, file: certificateFile });
    if (pkcs12 !== undefined && key !== undefined) {
      const { makePkcs12 } = await import(/* webpackChunkName: 'files' */ '../certificate/pkcs12.ts');
      const { isPkcs12Of } = await import(/* webpackChunkName: 'files' */ '../files/private-key-file.ts');
      const { commonNameOf } = await import(
        /* webpackChunkName: 'files' */ '../certificate/certificate-names.ts'
      );
      const { file, password, encryption, name = commonNameOf(chain.leaf) } = pkcs12;
      const bytes = await makePkcs12({ key, chain: whole, password, encryption, name });
      const hasSameKey = (existing: Buffer) => isPkcs12Of(existing, password, key);
      await writeFileWhole(file, bytes, { mode: 0o600, overwrite, hasSameKey });
      context.report.reportPkcs12(file);
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === 'not_issued') throw error;
    throw new ActionError(error.code, `Order ${order.id} is issued. ${error.message}`, { cause: error });
  }
}

/** The runner's time, and that of the service by its last response. */
function clocksOf({ service }: StepContext): Clocks {
  const now = Date.now();
  return { runner: new Date(now), service: new Date(now + service.clockOffsetMilliseconds()) };
}

/**
 * The time at which certificates have to be valid: the runner's. If only the service's clock finds them valid, that
 * of a sandbox counts, which can play years; elsewhere the runner's clock may be right.
 *
 * @throws {ActionError} `certificate_mismatch` if the clocks differ elsewhere
 */
async function judgingClock(
  { apiUrl, report }: StepContext,
  { leaf, intermediates, root }: Chain,
  clocks: Clocks,
): Promise<Date> {
  const { clockDifference } = await import(
    /* webpackChunkName: 'files' */ '../certificate/certificate-dates.ts'
  );
  const { mismatch } = await import(/* webpackChunkName: 'files' */ '../certificate/mismatch.ts');
  const chain = [leaf, ...intermediates, ...(root === undefined ? [] : [root])];
  const difference = clockDifference(chain, clocks);
  if (difference === undefined) return clocks.runner;
  if (!isLoopback(apiUrl)) throw mismatch(`${difference}. Correct the clock that is wrong`);
  report.warning(`The certificate ${difference}, which counts on a loopback host.`);
  return clocks.service;
}

/** The last moment at which a certificate can have been issued by now: a sandbox may be ahead of the runner. */
export function latestIssue(context: StepContext): Date {
  const { runner, service } = clocksOf(context);
  return isLoopback(context.apiUrl) && service > runner ? service : runner;
}

function notReissued(order: Order, requestId: string): ActionError {
  return new ActionError(
    'not_issued',
    `A reissue of order ${order.id} waits (request ${requestId}), so there is no certificate with this key yet, and no file was ` +
      `written. Collect it later with the collect action and order-id: ${order.id}.`,
  );
}

/** An issued order with its certificate's ID, or one without. Reads the state unless it is known. */
async function withStatus(context: StepContext, order: Order): Promise<Order> {
  let known = order;
  if (order.status === undefined || (order.status === 'issued' && order.certificateId === undefined)) {
    const info = await catchError(RequestError, context.service.orderInfo(order.id, QUICK_LOOK), (error) => {
      context.report.warning(`The state of order ${order.id} could not be read. ${withHint(error)}`);
      return undefined;
    });
    if (info !== undefined) {
      known = { ...order, ...orderOf(info) };
      context.report.reportOrder(known);
    }
  }
  return isIssued(known) ? known : { ...known, certificateId: undefined };
}

function warnIfIncomplete(
  context: StepContext,
  { intermediates, root }: Chain,
  format: CertificateFormat,
): void {
  const missing = [
    ...(intermediates.length === 0 && !['pem-leaf', 'der'].includes(format) ? ['intermediates'] : []),
    ...(root === undefined && format === 'pem-chain' ? ['root'] : []),
  ];
  if (missing.length === 0) return;
  context.report.warning(`CertCentral sent no ${missing.join(' and no ')}, so the files contain none.`);
}

async function fetchCertificate(
  context: StepContext,
  order: Order,
  certificateId: string,
): Promise<string | undefined> {
  for (const pause of [...DOWNLOAD_PAUSES_SECONDS, undefined]) {
    const download = context.service.download(order.id, certificateId);
    const result = await catchError(RequestError, download, (error) => error);
    if (!(result instanceof RequestError)) return result;
    const early = result.meaning === 'not ready';
    if (pause === undefined && early) return undefined;
    const isFinal = !early && (result.failure === 'refused' || UNAVAILABLE.includes(result.status ?? 0));
    if (pause === undefined || context.canceled.aborted || isFinal) {
      throw undelivered(order, result);
    }
    await context.wait(pause).catch(() => {
      throw undelivered(order, result);
    });
  }
  return undefined;
}

function undelivered(order: Order, error: RequestError): ActionError {
  const code =
    error.failure === 'limited' ? 'rate_limited' : error.failure === 'refused' ? 'api_refused' : 'not_issued';
  return new ActionError(
    code,
    `Order ${order.id} is issued, but its certificate could not be downloaded. ${withHint(error)} The order is not affected: ` +
      `collect it later with the collect action and order-id: ${order.id}.`,
    { cause: error },
  );
}
