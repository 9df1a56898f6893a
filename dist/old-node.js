// biome-ignore-all lint/style: in the JavaScript of 2009, on purpose
/**
 * What `dist/` runs on a Node older than 24, in the JavaScript of 2009: whatever runs it has to
 * understand it. GitHub's runners never get here, since `action.yml` says `node24`; act does, where
 * it runs actions with the Node of the machine.
 */
var fs = require('fs');

var message =
  'This action needs Node 24, but runs on Node ' +
  process.versions.node +
  ', so nothing was done. GitHub brings Node 24 with runner 2.327.1 and later: update a self-hosted runner. act with -P ' +
  '...=-self-hosted uses the Node of your machine: install Node 24 there, or give -P an image.';

process.exitCode = 1;
console.log('::error::' + message);
try {
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'error-code=invalid_input\n');
} catch (_) {
  console.log('The output error-code could not be written.');
}
