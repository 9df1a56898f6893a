// Programs that are not npm packages, pinned. Those from Python are in requirements.txt, where
// Dependabot sees them; nothing sees these two, so look now and then.

export const ACT_VERSION = '0.2.89';
export const ACTIONLINT_VERSION = '1.7.12';
