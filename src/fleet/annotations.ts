import { wayInDirectory } from '../files/same-file.ts';
import type { InvalidList } from '../list/invalid-list.ts';
import { type FilePlace, log } from '../report/log.ts';
import { changes, type RowState } from './row-state.ts';

/** The path of the list as annotations name it; `undefined` if it is not in the workspace. */
export function listInWorkspace(path: string, env: NodeJS.ProcessEnv): string | undefined {
  return wayInDirectory(env.GITHUB_WORKSPACE || process.cwd(), path);
}

/** Annotates the problems of an invalid list at their lines. */
export function annotateProblems({ path, placed }: InvalidList, env: NodeJS.ProcessEnv): void {
  const file = path === undefined ? undefined : listInWorkspace(path, env);
  if (file === undefined) return;
  for (const { line, column, text } of placed) log.annotateAt('error', text, { file, line, column });
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
  for (const state of wrong) log.annotateAt('error', `${state.row.name}: ${state.message}`, placeOf(state));
  const changing = states.filter(({ plan }) => !apply && changes(plan) && plan.word !== 'order');
  for (const state of changing)
    log.annotateAt('notice', `${state.row.name}: ${state.plan.word}. ${state.message}`, placeOf(state));
}
