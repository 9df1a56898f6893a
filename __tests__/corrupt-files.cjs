// Preloaded into a step: what is put in its place by link() is damaged afterwards, as by a failing disk.
const { truncateSync } = require('node:fs');
const promises = require('node:fs/promises');

const { link } = promises;
promises.link = async (from, to) => {
  await link(from, to);
  truncateSync(to, 100);
};
