import { appendFileSync } from 'node:fs';

const {
  INPUT_URL,
  INPUT_EXPORTTOKEN,
  INPUT_SECRETS,
  GITHUB_ENV = '',
  GITHUB_OUTPUT = '',
  E2E_VAULT_TOKEN = '',
} = process.env;
if (INPUT_EXPORTTOKEN === 'true') appendFileSync(GITHUB_ENV, `VAULT_TOKEN=${E2E_VAULT_TOKEN}\n`);
if (INPUT_SECRETS) {
  const [path, field = '', name] = INPUT_SECRETS.split(/[ |]+/);
  const headers = { 'X-Vault-Token': E2E_VAULT_TOKEN };
  const { data } = (await (await fetch(`${INPUT_URL}/v1/${path}`, { headers })).json()) as {
    data: { data: Record<string, string> };
  };
  console.log(`::add-mask::${data.data[field]}`);
  appendFileSync(GITHUB_OUTPUT, `${name}=${data.data[field]}\n`);
}
