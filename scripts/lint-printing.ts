/**
 * Part of `npm run lint`: fails if anything in `src/` but `src/report/` can print, or write what the runner reads: what
 * a service returns would become a command there (see src/report/log.ts). `src/bundle/` is excepted: what stands in for
 * `@actions/core`, and what runs on an old Node in place of the bundle and prints constants.
 */
import { globSync, readFileSync } from 'node:fs';

const PRINTS =
  /\bconsole\b|\bprocess\s*\.\s*(?:stdout|stderr|_rawDebug|emitWarning|stdin)\b|(?:from|import|require)\s*\(?\s*['"]@actions\/core|\bGITHUB_(?:OUTPUT|STATE|STEP_SUMMARY|ENV|PATH)\b|\b(?:appendFile|write)(?:Sync)?\(\s*[12]\b|\/dev\/(?:stdout|stderr|fd)/;

const files = globSync('src/**/*.{ts,cjs}').filter((file) => !/^src[\\/](?:report|bundle)/.test(file));
const problems = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const code = line.replace(/^\s*(?:\/\*\*?|\*|\/\/).*/, '');
      const [found] = PRINTS.exec(code) ?? [];
      return found === undefined
        ? []
        : [`${file}:${index + 1} may not use ${found}: only src/report/ writes.`];
    }),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
