// Downloads of certificates, as documented (docs/certcentral.md, "Download") and as they misbehave.

import { type Answer, html, json, notFound, Refusal } from './answer.ts';
import { authority, browserKey, impostor } from './authority.ts';
import { type FoundCertificate, findCertificate, findOrder } from './find.ts';
import type { SandboxUser } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder } from './naming.ts';
import type { FormatMode } from './options.ts';
import { authorityChain } from './place.ts';

const day = 86_400_000;

async function leafPem(ledger: Ledger, { order, certificate }: FoundCertificate): Promise<string> {
  const { settings } = ledger;
  const signer = await authority();
  const genuine = await ledger.certificate(order, certificate);
  const content = certificateOrder(order, settings, certificate);
  const publicKey = signer.publicKeyOf(genuine.pem);
  const now = settings.now().getTime();
  switch (settings.downloads) {
    case 'wrong-key':
      return (await signer.issue(await browserKey(), content)).pem;
    case 'wrong-emails': {
      const names = { ...content.names, emails: ['other-person@example.net'] };
      return (await signer.issue(publicKey, { ...content, names })).pem;
    }
    case 'wrong-usage': {
      const uses = [
        content.uses.includes('emailProtection') ? ('clientAuth' as const) : ('emailProtection' as const),
      ];
      const both = content.uses.length > 1;
      return (await signer.issue(publicKey, { ...content, uses: both ? ['codeSigning'] : uses })).pem;
    }
    case 'expired': {
      const dates = { notBefore: new Date(now - 400 * day), notAfter: new Date(now - day) };
      return (await signer.issue(publicKey, { ...content, ...dates })).pem;
    }
    case 'not-yet-valid': {
      const dates = { notBefore: new Date(now + 30 * day), notAfter: new Date(now + 395 * day) };
      return (await signer.issue(publicKey, { ...content, ...dates })).pem;
    }
    case 'foreign-chain':
      return (await (await impostor()).issue(publicKey, content)).pem;
    case 'other-order': {
      const first = ledger.orders.find((candidate) => candidate.status === 'issued') ?? order;
      return (await ledger.certificate(first)).pem;
    }
    case 'former':
      return (await ledger.certificate(order, order.replaced.at(-1) ?? certificate)).pem;
    default:
      return genuine.pem;
  }
}

async function download(
  ledger: Ledger,
  found: FoundCertificate,
  format: string,
  by: 'certificate' | 'order',
): Promise<Answer> {
  if (['default', 'apache', 'default_cer', 'default_pem', 'platform'].includes(format)) {
    // These are zip archives, which the simulator does not make.
    throw new Refusal(406, { code: 'not_acceptable', message: `The sandbox has no zip format (${format}).` });
  }
  if (!['cer', 'p7b', 'pem_all', 'pem_nointermediate', 'pem_noroot'].includes(format)) {
    throw new Refusal(400, { code: 'invalid_parameter', message: 'The parameter format is unknown.' });
  }
  if (!isAvailable(found)) {
    // The HTTP status of this code was never recorded (docs/certcentral.md, "Errors").
    throw new Refusal(ledger.settings.unavailableStatus, {
      code: 'cert_unavailable_processing',
      message: 'The certificate is still being processed and is not available yet.',
    });
  }
  const mode = ledger.settings.downloads;
  const served = formatMode(ledger, format, by);
  if (served === 'refused') {
    throw new Refusal(400, { code: 'invalid_parameter', message: `The format ${format} is not available.` });
  }
  if (served === 'not-found') throw notFound('certificate');
  if (mode === 'html') return html(200, 'Scheduled maintenance');
  const contentType = ['cer', 'p7b'].includes(format)
    ? 'application/x-pkcs7-certificates'
    : 'application/x-pem-file';
  const answer = (body: string): Answer => ({ status: 200, headers: { 'content-type': contentType }, body });
  if (mode === 'empty' || served === 'empty') return answer('');
  if (mode === 'huge') return answer('-----BEGIN CERTIFICATE-----\r\n'.padEnd(20_000_000, 'MIIC\r\n'));

  const signer = await authority();
  const leaf = await leafPem(ledger, found);
  const intermediate = format === 'pem_nointermediate' || format === 'cer' ? [] : [signer.intermediatePem];
  const root = format === 'pem_noroot' || format === 'cer' || mode === 'no-root' ? [] : [signer.rootPem];
  let blocks = mode === 'leaf-only' ? [leaf] : [leaf, ...intermediate, ...root];
  if (mode === 'reordered') blocks = blocks.reverse();
  if (mode === 'duplicated') blocks = blocks.flatMap((block) => [block, block]);
  const text = format === 'p7b' ? signer.pkcs7(blocks) : blocks.join('');
  return answer(mode === 'truncated' ? text.slice(0, Math.floor(leaf.length / 2)) : text);
}

function formatMode({ settings }: Ledger, format: string, by: 'certificate' | 'order'): FormatMode {
  if (format === 'pem_all') return settings.pemAll;
  return format === 'p7b' && by === 'certificate' ? settings.p7b : 'served';
}

/** A replaced certificate stays available, and the current one while a reissue is under way. */
function isAvailable({ order, certificate }: FoundCertificate): boolean {
  if (certificate.issuedAt === null || certificate.revoked) return false;
  return certificate !== order || ['issued', 'expired', 'reissue_pending'].includes(order.status);
}

export function downloadByCertificate(
  ledger: Ledger,
  name: string,
  format: string,
  user: SandboxUser,
): Promise<Answer> {
  return download(ledger, findCertificate(ledger, name, user), format, 'certificate');
}

/** The active certificate of the order, no certificate id needed (docs/certcentral.md, "Download"). */
export async function downloadByOrder(
  ledger: Ledger,
  orderId: string,
  format: string,
  user: SandboxUser,
): Promise<Answer> {
  const order = await findOrder(ledger, orderId, user);
  return download(ledger, { order, certificate: order }, format, 'order');
}

export async function certificateChain(ledger: Ledger, name: string, user: SandboxUser): Promise<Answer> {
  findCertificate(ledger, name, user);
  return json(200, { intermediates: await authorityChain() });
}
