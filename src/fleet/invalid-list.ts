import type { InvalidList } from '../list/invalid-list.ts';
import { code, escaped, table } from '../report/markdown.ts';
import { addToSummary } from '../report/runner-files.ts';
import { annotateProblems } from './annotations.ts';
import { count } from './count.ts';
import { MEANINGS } from './meanings.ts';

/** Reports a list that cannot be used: at its lines, and in the summary. */
export function reportInvalidList(error: InvalidList, env: NodeJS.ProcessEnv): void {
  annotateProblems(error, env);
  const { fleet, code: errorCode, problems } = error;
  const rows = problems.map(({ input, text }) => [code(input), escaped(text)]);
  addToSummary(
    [
      `## Fleet ${escaped(fleet)}`,
      `The list cannot be used, so nothing was sent to DigiCert: ${count(problems.length, 'problem')}.`,
      `Failed: ${code(errorCode)}, ${MEANINGS[errorCode]}.`,
      table(['Input', 'What is wrong'], rows),
      '',
    ].join('\n\n'),
  );
}
