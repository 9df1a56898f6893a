/** `npm run check-list -- certificates.yml`: checks lists of a fleet as the action does, without an API key. */
import { parseArgs } from 'node:util';
import { ActionError } from '../src/base/errors.ts';
import { readInputs } from '../src/list/fleet-inputs.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  // Inputs of the step that decide whether a list is good.
  options: {
    defaults: { type: 'string', default: '' },
    'allow-same-person': { type: 'boolean', default: false },
    'renew-before-days': { type: 'string', default: '' },
  },
});
if (positionals.length === 0) {
  console.error(
    "Give the path of a list: npm run check-list -- certificates.yml [--defaults 'product-id: client_premium'] " +
      '[--allow-same-person] [--renew-before-days 45]',
  );
  process.exit(2);
}
// npm changes to the directory of its package.json; paths are those of the caller.
process.chdir(process.env.INIT_CWD ?? '.');
for (const path of positionals) {
  const env = {
    INPUT_DEVKEY: 'none',
    INPUT_FLEET: 'check',
    INPUT_MANIFEST: path,
    INPUT_DEFAULTS: values.defaults,
    'INPUT_ALLOW-SAME-PERSON': String(values['allow-same-person']),
    'INPUT_RENEW-BEFORE-DAYS': values['renew-before-days'],
  };
  try {
    const { rows } = await readInputs(env, new Date());
    console.log(`${path}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, no problem.`);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const problems = error.message.split('\n').slice(1);
    console.error([`${path} cannot be used. Correct this:`, ...problems].join('\n'));
    process.exitCode = 1;
  }
}
