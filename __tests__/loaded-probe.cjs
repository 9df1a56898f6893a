// Preloaded into a step: tells on descriptor 3 which built-in modules and which files it loaded, and its largest
// resident size.

require('../scripts/stand-ins.cjs');
const { writeSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { pathToFileURL } = require('node:url');

const root = pathToFileURL(`${__dirname}/../`).href;
const files = [];
registerHooks({
  load(url, context, next) {
    const isMeasured = url.startsWith(root) && !url.startsWith(`${root}__tests__/`);
    if (isMeasured) files.push(url.slice(root.length));
    return next(url, context);
  },
});

// Not documented, but the one list that also holds what node loads for its own modules.
const list = () => process.moduleLoadList.filter((name) => name.startsWith('NativeModule '));
// Every step writes to it; the streams that this loads are not counted.
process.stdout;
const before = new Set(list());
process.on('exit', () => {
  const builtins = list().filter((name) => !before.has(name));
  const names = builtins.map((name) => name.replace('NativeModule ', ''));
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  writeSync(3, JSON.stringify({ builtins: names, files, peakMiB }));
});
