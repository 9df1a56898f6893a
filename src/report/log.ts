/**
 * The log: every line and annotation of a step is written here, and `runner-files.ts` writes what the runner reads from
 * files. Nothing else in `src/` may print; `npm run lint` fails otherwise.
 */
import * as core from '@actions/core';
import { addSecret, withoutSecrets } from '../base/redaction.ts';
import { oneLine } from '../base/text.ts';

/**
 * Shorter secrets may be words of our own sentences. Where a text of someone else is quoted, they are replaced, too.
 */
const MIN_SECRET = 12;

/** The text as a step may write it: on one line, without secrets, and nothing that the runner takes for a command. */
export function shown(text: string): string {
  const [indentation = ''] = /^ */.exec(text) ?? [];
  return indentation + oneLine(withoutSecrets(text, MIN_SECRET));
}

/** The lines of an annotation are kept: an annotation is one command, whatever is in it. */
function shownLines(text: string): string {
  return withoutSecrets(text, MIN_SECRET)
    .split('\n')
    .map((line) => oneLine(line))
    .join('\n');
}

/** GitHub shows no more annotations of one level and one step; later ones are lines of the log. */
const MAX_ANNOTATIONS = 10;
const counts = { notice: 0, warning: 0, error: 0 };

/** Logs an annotation, or a line if GitHub would not show it. */
function annotate(level: 'notice' | 'warning', text: string): void {
  counts[level] += 1;
  const isLine = counts[level] > MAX_ANNOTATIONS;
  if (level === 'notice') isLine ? core.info(shown(`Notice: ${text}`)) : core.notice(shownLines(text));
  else isLine ? core.info(shown(`Warning: ${text}`)) : core.warning(shownLines(text));
}

export const log = {
  /** For a process that runs several steps. */
  startStep(): void {
    Object.assign(counts, { notice: 0, warning: 0, error: 0 });
  },
  /** Registers a secret with the runner's filter, and with ours. */
  mask(secret: string): void {
    addSecret(secret);
    core.setSecret(secret);
  },
  info: (text: string) => core.info(shown(text)),
  /** Lines of a phase, which the log folds under a title. */
  async group<Result>(title: string, phase: () => Promise<Result>): Promise<Result> {
    core.startGroup(shown(title));
    try {
      return await phase();
    } finally {
      core.endGroup();
    }
  },
  debug: (text: string) => core.debug(shown(text)),
  notice: (text: string) => annotate('notice', text),
  warning: (text: string) => annotate('warning', text),
  /** The error that ends the step. */
  error: (text: string) => core.error(shownLines(text)),
  /** An annotation at a place of a file of the workspace, unless there are too many; one is left for the step itself. */
  annotateAt(level: 'notice' | 'error', text: string, { file, line, column }: FilePlace): void {
    if (counts[level] >= MAX_ANNOTATIONS - 1) return;
    counts[level] += 1;
    const place = { file: shown(file), line, ...(column === undefined ? {} : { col: column }) };
    if (level === 'error') core.error(shownLines(text), place);
    else core.noticeAt(shownLines(text), place);
  },
};

/** A place in a file, from 1; the path is relative to the workspace. */
export type FilePlace = { file: string; line: number; column: number | undefined };

/**
 * A log that is no longer read must not end a step whose order may be in progress: the step goes on, and its outputs
 * and exit code show how it ended.
 */
export function survivesClosedLog(): void {
  const { stdout, stderr } = process;
  if (stdout.listenerCount('error') > 0) return;
  stderr.on('error', () => {});
  stdout.once('error', ({ code }: NodeJS.ErrnoException) => {
    stderr.write(
      `The log can no longer be written (${code}). The step goes on, and sets its outputs; see its job summary.\n`,
    );
  });
  stdout.on('error', () => {});
}
