// Plays the command-line programs that the documents' workflows call and that need a service of
// somebody else: gh, aws, az and kubectl. What they are told to keep is in the directory E2E_STATE.
// A command that no document uses is refused, so a typo is no success.

import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stateFile } from '../services.ts';

const { E2E_STATE = '', GH_TOKEN, GH_REPO, KUBECONFIG = '' } = process.env;
const [program = '', ...args] = process.argv.slice(2);

const option = (name: string): string => {
  const index = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const value = args[index]?.includes('=') ? args[index]?.split('=').slice(1).join('=') : args[index + 1];
  if (index < 0 || value === undefined) throw new Error(`${program} ${args.join(' ')}: --${name} is missing`);
  return value;
};
const file = (name: string) => stateFile(E2E_STATE, `${program}-${name}`);
const stdin = () => readFileSync(0, 'utf8');
const keepNew = (name: string, text: string) => writeFileSync(file(name), text, { flag: 'wx' });
const ofFile = (value: string) => {
  if (!value.startsWith('file://')) throw new Error(`${value} is no file:// URL`);
  return readFileSync(value.slice('file://'.length), 'utf8');
};
/** A key or a certificate that openssl can read; a key with a password is only looked at. */
const readable = (kind: 'pkey' | 'x509', text: string) =>
  text.includes('BEGIN ENCRYPTED PRIVATE KEY') ||
  execFileSync('openssl', [kind, '-noout'], { input: text, stdio: ['pipe', 'ignore', 'inherit'] });

const commands: Record<string, () => string | undefined> = {
  'gh secret set'() {
    const text = stdin();
    readable('pkey', text);
    writeFileSync(file(`secret-${args[2]}`), text);
    return undefined;
  },
  'gh variable set'() {
    const text = stdin();
    readable('x509', text);
    writeFileSync(file(`variable-${args[2]}`), text);
    return undefined;
  },
  'gh label create': () => undefined,
  'gh issue list': () => (existsSync(file('issue')) ? '12' : undefined),
  'gh issue create'() {
    keepNew('issue', `${option('title')}\n${option('body')}`);
    return 'https://github.com/acme/people/issues/12';
  },
  'gh issue edit'() {
    if (args[2] !== '12') throw new Error(`there is no issue ${args[2]}`);
    writeFileSync(file('issue'), option('body'), { flag: 'r+' });
    return undefined;
  },
  'aws secretsmanager list-secrets'() {
    const name = /^Key=name,Values=(.+)$/.exec(option('filters'))?.[1] ?? '';
    return existsSync(file(name)) ? '1' : '0';
  },
  'aws secretsmanager get-secret-value': () => readFileSync(file(option('secret-id')), 'utf8').trimEnd(),
  'aws secretsmanager create-secret'() {
    const text = ofFile(option('secret-string'));
    readable('pkey', text);
    keepNew(option('name'), text);
    return '{}';
  },
  'aws ssm put-parameter'() {
    readable('x509', ofFile(option('value')));
    return '{}';
  },
  'az keyvault secret list': () => (existsSync(file('build-agent-7-key')) ? '1' : '0'),
  'az keyvault secret download'() {
    copyFileSync(file(option('name')), option('file'));
    return undefined;
  },
  'az keyvault secret set'() {
    readable('pkey', readFileSync(option('file'), 'utf8'));
    keepNew(option('name'), readFileSync(option('file'), 'utf8'));
    return undefined;
  },
  'az keyvault certificate import'() {
    const password = `pass:${option('password')}`;
    const bag = ['pkcs12', '-in', option('file'), '-passin', password, '-noenc'];
    const text = execFileSync('openssl', bag, { encoding: 'utf8' });
    readable('pkey', text);
    readable('x509', text);
    return undefined;
  },
  'kubectl create secret tls'() {
    readable('x509', readFileSync(option('cert'), 'utf8'));
    readable('pkey', readFileSync(option('key'), 'utf8'));
    return `kind: Secret\ntype: kubernetes.io/tls\nmetadata: { name: ${args[3]} }`;
  },
  'kubectl apply'() {
    if (!existsSync(KUBECONFIG)) throw new Error('KUBECONFIG names no file');
    if (!stdin().startsWith('kind: Secret')) throw new Error('there is nothing to apply');
    return undefined;
  },
};

if (program === 'gh' && !(GH_TOKEN && GH_REPO)) throw new Error('gh needs GH_TOKEN and GH_REPO');
const line = [program, ...args].join(' ');
const name = Object.keys(commands).find((known) => line.startsWith(`${known} `));
if (name === undefined) throw new Error(`${line}: no document uses this; see e2e/stand-ins/commands.ts`);
appendFileSync(stateFile(E2E_STATE, 'calls'), `${line}\n`);
const said = commands[name]?.();
if (said !== undefined) console.log(said);
