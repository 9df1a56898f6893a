/** Part of `npm run lint`: fails if a text has words that a technical writer would put otherwise. */
import { globSync, readFileSync } from 'node:fs';

/** A pattern in each line, and what to write instead. */
const INSTEAD = `
  \\b(tells?|told)\\b => returns, shows, reports, logs
  \\b(step|action|message|summary|log|page|answer|response|service|CertCentral|DigiCert|info|file|it) (says?|said)\\b => returns, contains, states
  \\b(somebody|nobody|whomever|everybody)\\b => an approver, another run, the user, no one, anyone
  \\b(anew|in vain|meanwhile|for ever|given up|borne)\\b => again, without a match, since then, permanently, abandoned
  \\b(as far as|so many|so long)\\b => if known, the number, the limit
  \\b(wish(es)?|stor(y|ies))\\b => options, action
  \\bno use to\\b|\\bis nobody's\\b => cannot be used, belongs to no request
  \\b(misspelt|organisation|honour|colour|cancelled|licence)\\b(?!['(]) => the American spelling
  \\bwhere (it|they|there|that|this|one|none|the \\w+) (is|are|was|were|has|have|can|cannot|does|do)\\b => if, when
`;
const rules = [...INSTEAD.matchAll(/^ {2}(.+) => (.+)$/gm)].map(([, pattern = '', instead]) => {
  return { pattern: new RegExp(pattern, 'i'), instead };
});

const TEXTS = ['{src,sandbox,scripts}/**/*.ts', '{.,[!n]*}/*.md', 'docs/**/*.md', '{,*/}action.yml'];
for (const file of globSync([...TEXTS, '__tests__/*.ts'], { exclude: ['**/lint-words.ts'] })) {
  // Of tests only the titles.
  const checked = file.startsWith('__tests__') ? /\b(test|it|describe)\b.*['`]/ : /^/;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (const { pattern, instead } of checked.test(line) ? rules : []) {
      const found = pattern.exec(line)?.[0];
      if (found === undefined) continue;
      console.error(`${file}:${index + 1}: write ${instead} instead of "${found}".`);
      process.exitCode = 1;
    }
  }
}
