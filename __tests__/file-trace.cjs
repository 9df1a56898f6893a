// Preloaded into a step: appends to FILE_TRACE in which order files are flushed and put in their places. With
// WITHOUT_LINKS there are no hard links, as on exFAT and some network mounts.
const { appendFileSync } = require('node:fs');
const promises = require('node:fs/promises');
const { basename } = require('node:path');

const trace = (...words) => appendFileSync(process.env.FILE_TRACE, `${words.join(' ')}\n`);
const nameOf = (path) => basename(path).replace(/^\.[0-9a-f]{16}\.tmp$/, 'temporary');

const { open } = promises;
promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  const sync = file.sync.bind(file);
  file.sync = () => {
    trace('flush', nameOf(path));
    return sync();
  };
  return file;
};
for (const name of ['link', 'rename', 'copyFile']) {
  const original = promises[name];
  promises[name] = async (from, to, ...rest) => {
    trace(name, nameOf(from), nameOf(to));
    if (name === 'link' && process.env.WITHOUT_LINKS)
      throw Object.assign(new Error('no links'), { code: 'EPERM' });
    return original(from, to, ...rest);
  };
}
