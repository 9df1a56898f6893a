// Preloaded (`node --import`) into a step: writes down which built-in modules and which files it loaded.

import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const replaced: Record<string, string> = JSON.parse(process.env.PROBE_REPLACED ?? '{}');
const files: string[] = [];
registerHooks({
  resolve: (specifier, context, next) => {
    const url = replaced[specifier];
    return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
  },
  load: (url, context, next) => {
    if (url.startsWith('file:')) files.push(url);
    return next(url, context);
  },
});

// Not documented, but the one list that also holds what node loads for its own modules.
const list = () => (process as unknown as { moduleLoadList: string[] }).moduleLoadList;
const before = new Set(list());
process.on('exit', () => {
  const builtins = list().filter((name) => name.startsWith('NativeModule ') && !before.has(name));
  const result = { builtins: builtins.map((name) => name.replace('NativeModule ', '')), files };
  writeFileSync(process.env.PROBE_FILE as string, JSON.stringify(result));
});
