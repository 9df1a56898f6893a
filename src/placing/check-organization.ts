import { readOrganization, readValidations } from '../certcentral/account.ts';
import type { CertCentral } from '../certcentral/certcentral.ts';
import { failed, orMissing, passed, type Verdict } from './look.ts';

export function checkOrganization(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = readOrganization(service, id).then(({ status, is_active }) => {
    // Older accounts call a healthy organization "approved".
    const active = is_active ?? [undefined, 'active', 'approved'].includes(status);
    if (active) return passed(`Organization ${id} exists and is active.`);
    const known = status === undefined || ['active', 'approved'].includes(status) ? 'inactive' : status;
    return failed(`Organization ${id} is ${known}.`);
  });
  return orMissing(verdict, missingOrganization(id));
}

export function checkValidation(service: CertCentral, id: number): Promise<Verdict> {
  const verdict = readValidations(service, id).then((validations) => {
    const smime = validations.filter(({ type }) => type === 'smime');
    const valid = smime.some(
      ({ status, validated_until }) =>
        status === 'active' && !(validated_until !== undefined && Date.parse(validated_until) < Date.now()),
    );
    if (valid) return passed(`Organization ${id} is validated for S/MIME.`);
    const state =
      smime[0] === undefined ? 'has no S/MIME validation' : 'has no S/MIME validation that is valid now';
    return failed(`Organization ${id} ${state}. Submit it for validation in CertCentral (Organizations).`);
  });
  return orMissing(verdict, missingOrganization(id));
}

function missingOrganization(id: number): string {
  return `Organization ${id} does not exist, or the API key may not see it. Check organization-id.`;
}
