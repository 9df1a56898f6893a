import { count } from '../base/text.ts';
import type { InvalidList } from '../list/invalid-list.ts';
import { code, escaped, table } from '../report/markdown.ts';
import { annotateProblems } from './annotations.ts';
import { MEANINGS } from './meanings.ts';
import { publish } from './publish.ts';

/** Reports a list that cannot be used: at its lines, in the summary, and if asked on the pull request. */
export async function reportInvalidList(error: InvalidList, env: NodeJS.ProcessEnv): Promise<void> {
  annotateProblems(error, env);
  const { fleet, comment, code: errorCode, problems } = error;
  const rows = problems.map(({ input, text }) => [code(input), escaped(text)]);
  await publish(
    [
      `## Fleet ${escaped(fleet)}`,
      `The list cannot be used, so nothing was sent to DigiCert: ${count(problems.length, 'problem')}.`,
      `Failed: ${code(errorCode)}, ${MEANINGS[errorCode]}.`,
      table(['Input', 'What is wrong'], rows),
      '',
    ].join('\n\n'),
    { fleet, comment, env },
  );
}
