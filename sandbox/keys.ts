// The API keys of the account, their users, and the rights of each (docs/certcentral.md, "Connection
// and keys").

import { Refusal } from './answer.ts';

export type UserRole = 'administrator' | 'limited' | 'finance' | 'manager' | 'standard';

export type SandboxUser = {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  role: UserRole;
};

export type SandboxKey = {
  key: string;
  /** 0 none, 100 Orders, 101 Orders, Domains, Organizations, 102 View only, 103 User management. */
  restriction: 0 | 100 | 101 | 102 | 103;
  user: SandboxUser;
};

/** The ids that `access_roles` and `role_id` show. */
export const roleIds: Record<UserRole, number> = {
  administrator: 1,
  limited: 2,
  finance: 3,
  manager: 4,
  standard: 5,
};

function user(id: number, firstName: string, role: UserRole): SandboxUser {
  return { id, firstName, lastName: 'Robot', email: `${firstName.toLowerCase()}@example.com`, role };
}

/** The user of the account's first API key, and of the actions in the UI. */
export const firstUser: SandboxUser = {
  ...user(5511, 'Sandbox', 'administrator'),
  email: 'robot@example.com',
};

/** Keys with one duty each, so that ordering, approving and revoking can be in different hands. */
export const dutyKeys: SandboxKey[] = [
  { key: 'sandbox-ordering-key', restriction: 100, user: user(5512, 'Ordering', 'standard') },
  { key: 'sandbox-approving-key', restriction: 100, user: user(5513, 'Approving', 'manager') },
  { key: 'sandbox-revoking-key', restriction: 100, user: user(5514, 'Revoking', 'administrator') },
  { key: 'sandbox-limited-key', restriction: 100, user: user(5515, 'Limited', 'limited') },
  { key: 'sandbox-organizations-key', restriction: 101, user: user(5516, 'Organizations', 'administrator') },
  { key: 'sandbox-users-key', restriction: 103, user: user(5517, 'Users', 'administrator') },
];

const reach: Record<SandboxKey['restriction'], (method: string, path: string) => boolean> = {
  0: () => true,
  100: (_, path) => /^\/(order|request|certificate)(\/|$)/.test(path),
  101: (_, path) => /^\/(order|request|certificate|domain|organization)(\/|$)/.test(path),
  102: (method) => method === 'GET',
  103: (_, path) => /^\/(user|key)(\/|$)/.test(path),
};

/** Throws if the restriction role of the API key does not allow the request. */
export function checkRestriction(key: SandboxKey, method: string, path: string): void {
  if (!reach[key.restriction](method, path)) throw missingPermission();
}

export function missingPermission(): Refusal {
  return new Refusal(403, {
    code: 'access_denied|missing_permission',
    message: 'You do not have permission to perform this action.',
  });
}

/** Finance users order nothing; all others may ask for orders, reissues and revocations. */
export function checkMayAsk({ role }: SandboxUser): void {
  if (role === 'finance') throw missingPermission();
}

/** Administrators approve everything, managers all but revocations. */
export function mayApprove({ role }: SandboxUser, type: string): boolean {
  return role === 'administrator' || (role === 'manager' && type !== 'revoke');
}
