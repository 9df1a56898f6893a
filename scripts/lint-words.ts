/** Part of `npm run lint`: fails if a text has words that a technical writer would put otherwise. */
import { globSync, readFileSync } from 'node:fs';

/** In each line a pattern, what to write instead, and a sample that the pattern finds. */
const RULES = `
  \\b(tells?|told)\\b => returns, shows, reports, logs => The answer tells the reference.
  (?<!message )\\b(says|said)\\b => returns, contains, states => What order info says of the order.
  \\b(somebody|nobody|whomever|everybody|whoever)\\b => an approver, another run, the user, no one, anyone => Nobody knows.
  \\b(anew|in vain|meanwhile|for ever|once more)\\b => again, without a match, since then, permanently => It is asked in vain.
  \\b(given up|gives up|borne|on (its|their) way)\\b => abandoned, in progress => The order is on its way.
  \\b(as far as|so many|so long)\\b => if known, the number, the limit => Dates as far as they are known.
  \\b(wish(es)?|stor(y|ies)|house of|faster hands)\\b => options, action, layer => The story of an action.
  \\b(no use to|is nobody's|stands?(?!\\w|-| for| in for)|stood)\\b => cannot be used, belongs to no request, is, exists => The hint stands in a table.
  \\b(is|are|was|were|be) not known\\b => is unknown, CertCentral does not return => Its key is not known.
  \\b(answers?|responses?|dates?|values?|IDs?|orders?|certificates?|errors?) (came|comes|come|brings?|brought)\\b => was received, arrives, contains => The answer came late.
  (\\. |/\\*\\* )Of (two|all|several|these|those|what|each|a|an|the|one)\\b => subject, verb, object => /** Of two runs each finds its own. */
  \\bwhat (came back|is known of|was asked for|is asked for|they are|it is told)\\b => the response, the request, the result => It shows what came back.
  \\b(passed by|seen to|sees to|is made of|in want of|hits all|puts right)\\b => bypassed, ensures, consists of, useful => No check is passed by.
  \\b(misspelt|organisation|honour|colour|behaviour|favour|cancelled|licence|recognise)\\b(?!['(]) => the American spelling => A misspelt name.
  \\bwhere (it|they|there|that|this|one|none|no|nothing|only|a|an|the \\w+|\\w+s?) (is|are|was|were|has|have|had|can|cannot|may|does|do|did|could|would)\\b => if, when => A hint where it is known.
`;
const rules = [...RULES.matchAll(/^ {2}(.+?) => (.+?) => (.+)$/gm)].map(([, pattern = '', instead]) => {
  return { pattern: new RegExp(pattern, 'i'), instead };
});

const TEXTS = ['{src,sandbox,scripts}/**/*.ts', '{.,[!n]*}/*.md', 'docs/**/*.md', '{,*/}action.yml'];
const TITLE = /^\s*(?:test|it|describe)\b.*?(['`].*['`])/;
const files = globSync([...TEXTS, '__tests__/*.ts'], { exclude: ['**/lint-words.ts'] });
for (const file of process.argv[2] ? process.argv.slice(2) : files) {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    // Only the titles of tests.
    const text = file.startsWith('__tests__') ? TITLE.exec(line)?.[1] : line;
    for (const { pattern, instead } of rules) {
      const found = pattern.exec(text ?? '')?.[0];
      if (found === undefined) continue;
      console.error(`${file}:${index + 1}: write ${instead} instead of "${found}".`);
      process.exitCode = 1;
    }
  }
}
