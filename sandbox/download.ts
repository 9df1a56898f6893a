// Downloads of certificates, as documented (docs/certcentral.md, "Download") and as they misbehave.

import { type Answer, html, json, notFound, Refusal } from './answer.ts';
import { authority, browserKey, impostor } from './authority.ts';
import type { Ledger } from './ledger.ts';
import { certificateOrder } from './naming.ts';
import type { SandboxOrder } from './order.ts';
import { authorityChain, findOrder } from './orders.ts';

const day = 86_400_000;

async function leafPem(ledger: Ledger, order: SandboxOrder): Promise<string> {
  const { settings } = ledger;
  const signer = await authority();
  const genuine = await ledger.certificate(order);
  const content = certificateOrder(order, settings);
  const publicKey = signer.publicKeyOf(genuine.pem);
  const now = settings.now().getTime();
  switch (settings.downloads) {
    case 'wrong-key':
      return (await signer.issue(await browserKey(), content)).pem;
    case 'wrong-emails': {
      const names = { ...content.names, emails: ['somebody-else@example.net'] };
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
    default:
      return genuine.pem;
  }
}

export async function download(ledger: Ledger, order: SandboxOrder, format: string): Promise<Answer> {
  if (['default', 'apache', 'default_cer', 'default_pem', 'platform'].includes(format)) {
    // These are zip archives, which the simulator does not make.
    throw new Refusal(406, { code: 'not_acceptable', message: `The sandbox has no zip format (${format}).` });
  }
  if (!['cer', 'p7b', 'pem_all', 'pem_nointermediate', 'pem_noroot'].includes(format)) {
    throw new Refusal(400, { code: 'invalid_parameter', message: 'The parameter format is not known.' });
  }
  if (order.status !== 'issued') {
    // The HTTP status of this code was never recorded (docs/certcentral.md, "Errors").
    throw new Refusal(400, {
      code: 'cert_unavailable_processing',
      message: 'The certificate is still being processed and is not available yet.',
    });
  }
  const mode = ledger.settings.downloads;
  if (mode === 'html') return html(200, 'Scheduled maintenance');
  const contentType = ['cer', 'p7b'].includes(format)
    ? 'application/x-pkcs7-certificates'
    : 'application/x-pem-file';
  const answer = (body: string): Answer => ({ status: 200, headers: { 'content-type': contentType }, body });
  if (mode === 'empty') return answer('');
  if (mode === 'huge') return answer('-----BEGIN CERTIFICATE-----\r\n'.padEnd(20_000_000, 'MIIC\r\n'));

  const signer = await authority();
  const leaf = await leafPem(ledger, order);
  const intermediate = format === 'pem_nointermediate' || format === 'cer' ? [] : [signer.intermediatePem];
  const root = format === 'pem_noroot' || format === 'cer' || mode === 'no-root' ? [] : [signer.rootPem];
  let blocks = mode === 'leaf-only' ? [leaf] : [leaf, ...intermediate, ...root];
  if (mode === 'reordered') blocks = blocks.reverse();
  if (mode === 'duplicated') blocks = blocks.flatMap((block) => [block, block]);
  const text = format === 'p7b' ? signer.pkcs7(blocks) : blocks.join('');
  return answer(mode === 'truncated' ? text.slice(0, Math.floor(leaf.length / 2)) : text);
}

function findCertificate(ledger: Ledger, certificateId: string): SandboxOrder {
  const order = ledger.orders.find((candidate) => String(candidate.certificateId) === certificateId);
  if (!order?.visible) throw notFound('certificate');
  return order;
}

export async function certificateOwner(ledger: Ledger, name: string): Promise<SandboxOrder> {
  const byId = ledger.orders.find((order) => order.visible && String(order.certificateId) === name);
  return byId ?? findOrder(ledger, name);
}

export function downloadByCertificate(
  ledger: Ledger,
  certificateId: string,
  format: string,
): Promise<Answer> {
  return download(ledger, findCertificate(ledger, certificateId), format);
}

/** The active certificate of the order, no certificate id needed (docs/certcentral.md, "Download"). */
export async function downloadByOrder(ledger: Ledger, orderId: string, format: string): Promise<Answer> {
  return download(ledger, await findOrder(ledger, orderId), format);
}

export async function certificateChain(ledger: Ledger, certificateId: string): Promise<Answer> {
  findCertificate(ledger, certificateId);
  return json(200, { intermediates: await authorityChain() });
}
