import { INPUTS } from './input-table.ts';

/** Secrets among the inputs: API key, passwords, and private keys that were given to an input of something else. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([variable, value = '']) => {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined) return [];
    const isSecret = INPUTS[name as keyof typeof INPUTS]?.privacy === 'secret';
    return isSecret ? [value.trim()].filter((secret) => secret !== '') : (value.match(PRIVATE_KEY) ?? []);
  });
}

const PRIVATE_KEY =
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z0-9 ]*PRIVATE KEY-----|[\s\S]*)/g;

/** The values that the user gave to this step. */
export function givenValues(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value]) => (name.startsWith('INPUT_') && value ? [value] : []));
}
