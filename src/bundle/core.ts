/**
 * Stands in for the root of `@actions/core` inside the bundle (see `paths` in tsconfig.json).
 *
 * The root also evaluates an OIDC client with `undici`, a program runner and job summaries: most of a step's time
 * (163 ms, measured with 3.0.1). Upstream knows it: actions/toolkit#1621, #1697, #1893; #1800 would load it late.
 * The commands themselves are the package's; what follows is what its root makes of them.
 */
import { EOL } from 'node:os';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';

export const info = (text: string): void => void process.stdout.write(text + EOL);
export const debug = (text: string): void => issueCommand('debug', {}, text);
export const notice = (text: string): void => issueCommand('notice', {}, text);
export const warning = (text: string): void => issueCommand('warning', {}, text);
export const error = (text: string, place: AnnotationPlace = {}): void =>
  issueCommand('error', { ...place }, text);
/** An annotation at a place; the root of the package calls these `file`, `startLine` and `startColumn`. */
export const noticeAt = (text: string, place: AnnotationPlace): void =>
  issueCommand('notice', { ...place }, text);
type AnnotationPlace = { file?: string; line?: number; col?: number };
export const startGroup = (title: string): void => issueCommand('group', {}, title);
export const endGroup = (): void => issueCommand('endgroup', {}, '');
export const setSecret = (secret: string): void => issueCommand('add-mask', {}, secret);

/** For a runner without files for outputs and state: `src/report/runner-files.ts` writes to the files. */
export const saveState = (name: string, value: string): void => issueCommand('save-state', { name }, value);
export const setOutput = (name: string, value: string): void => issueCommand('set-output', { name }, value);
