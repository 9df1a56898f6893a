import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { InvalidList } from '../list/invalid-list.ts';
import { type FilePlace, log } from '../report/log.ts';
import { changes, type RowState } from './row-state.ts';

/** What a step may have of each level; its own error is one of the errors. */
const MAX_ERRORS = 9;
const MAX_NOTICES = 10;

/** The path of the list as annotations name it; `undefined` if it is not in the workspace. */
export function listInWorkspace(path: string, env: NodeJS.ProcessEnv): string | undefined {
  const way = relative(realPath(env.GITHUB_WORKSPACE || process.cwd()), realPath(path));
  return way === '' || isAbsolute(way) || way.split(sep)[0] === '..' ? undefined : way.split(sep).join('/');
}

/** A directory can have two names, as below macOS's `/tmp`. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Annotates the first problems of an invalid list at their lines. */
export function annotateProblems({ path, placed }: InvalidList, env: NodeJS.ProcessEnv): void {
  const file = path === undefined ? undefined : listInWorkspace(path, env);
  if (file === undefined) return;
  for (const { line, column, text } of placed.slice(0, MAX_ERRORS))
    log.annotate('error', text, { file, line, column });
}

/** Annotates rows with problems and failures, and in a plan what would be renewed or revoked. */
export function annotateRows(
  states: RowState[],
  { path, apply, env }: { path: string; apply: boolean; env: NodeJS.ProcessEnv },
): void {
  const file = listInWorkspace(path, env);
  if (file === undefined) return;
  const placeOf = ({ row }: RowState): FilePlace => ({ file, line: row.line, column: row.character ?? 1 });
  const wrong = states.filter(({ plan, outcome }) => plan.word === 'problem' || outcome === 'failed');
  for (const state of wrong.slice(0, MAX_ERRORS))
    log.annotate('error', `${state.row.name}: ${state.message}`, placeOf(state));
  const changing = states.filter(({ plan }) => !apply && changes(plan) && plan.word !== 'order');
  for (const state of changing.slice(0, MAX_NOTICES))
    log.annotate('notice', `${state.row.name}: ${state.plan.word}. ${state.message}`, placeOf(state));
}
