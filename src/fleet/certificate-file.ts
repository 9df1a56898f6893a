import type { KeyObject } from 'node:crypto';
import { publicKeyOf } from '../certificate/csr-check.ts';
import { deliverCertificate, latestIssue } from '../delivery/deliver.ts';
import type { CertificateFormat } from '../domain/certificate.ts';
import type { FleetRow } from '../domain/fleet.ts';
import { productOf } from '../domain/products.ts';
import { latestEnd, statedEnd } from '../domain/validity.ts';
import { expectedCommonNames } from '../finding/compare.ts';
import type { StepContext } from '../finding/context.ts';
import type { FleetOrder } from './orders.ts';

export type CertificateOptions = {
  file: string;
  format: CertificateFormat;
  row: FleetRow;
  order: FleetOrder;
  /** The CSR that the order was placed with, if it is known. */
  csr: string | undefined;
  /** The order that it renews, whose remaining days its certificate can have. */
  renews: string | undefined;
  /** The key of the row, if it is on this machine. */
  key: () => Promise<KeyObject | undefined>;
  /** It is a failure if there is no certificate yet. */
  required: boolean;
};

/** A leaf with three CA certificates has some 10 KB. */
const MAX_BYTES = 256 * 1024;

/**
 * Writes the certificate of an order to a file, checked as in the order step. A file that has the
 * current one is left alone.
 *
 * @throws {ActionError} as `deliverCertificate`
 */
export async function deliverTo(
  context: StepContext,
  { file, format, row, order, csr, renews, key: readKey, required }: CertificateOptions,
): Promise<void> {
  if (await isCurrent(file, order)) return;
  const key = await readKey();
  const { body } = row;
  const validity = { ...body, renewal_of_order_id: renews === undefined ? undefined : Number(renews) };
  const { report } = context;
  const notice = () => report.info('There is no certificate yet; a run after it is issued writes it.');
  await deliverCertificate(
    { ...context, report: { ...report, notice } },
    { id: order.id, status: order.status, certificateId: order.certificateId, created: false },
    {
      certificateFile: file,
      format,
      overwrite: false,
      keyFile: undefined,
      keyPassword: undefined,
      pkcs12: undefined,
    },
    {
      key,
      required,
      expected: {
        publicKey: csr === undefined ? undefined : publicKeyOf(csr),
        emails: body.certificate.emails,
        usage: productOf(row.productId).usage,
        latestEnd: statedEnd(order.validTill) ?? latestEnd(validity, latestIssue(context)),
        commonNames: expectedCommonNames(row.productId, body),
        serialNumber: order.serialNumber,
      },
    },
  );
}

/** Whether the file has the certificate that CertCentral calls the order's. */
async function isCurrent(file: string, { serialNumber }: FleetOrder): Promise<boolean> {
  if (serialNumber === undefined) return false;
  const { isCertificateFile, readCertificates } = await import(
    /* webpackChunkName: 'files' */ '../certificate/certificate.ts'
  );
  const { readRegularFile } = await import(/* webpackChunkName: 'files' */ '../files/safe-file.ts');
  const bytes = await readRegularFile(file, MAX_BYTES);
  if (bytes === undefined || bytes === 'too large' || !isCertificateFile(bytes)) return false;
  const wanted = plain(serialNumber);
  return readCertificates(bytes).some((certificate) => plain(certificate.serialNumber) === wanted);
}

/** Serial numbers come with leading zeros and in either case. */
function plain(serialNumber: string): string {
  return serialNumber.toUpperCase().replace(/^0+/, '');
}
