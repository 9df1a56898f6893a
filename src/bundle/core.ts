/**
 * Stands in for the root of `@actions/core` inside the bundle (see `paths` in tsconfig.json).
 *
 * The root also evaluates an OIDC client with `undici`, a program runner and job summaries: most of a step's time
 * (163 ms, measured with 3.0.1). Upstream knows it: actions/toolkit#1621, #1697, #1893; #1800 would load it late.
 * The commands themselves are the package's; what follows is what its root makes of them.
 */
import { EOL } from 'node:os';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';

export const info = (text: string): void => void process.stdout.write(text + EOL);
export const debug = (text: string): void => issueCommand('debug', {}, text);
export const notice = (text: string): void => issueCommand('notice', {}, text);
export const warning = (text: string): void => issueCommand('warning', {}, text);
export const setSecret = (secret: string): void => issueCommand('add-mask', {}, secret);

export function setFailed(text: string): void {
  process.exitCode = 1;
  issueCommand('error', {}, text);
}

export const getState = (name: string): string => process.env[`STATE_${name}`] ?? '';
export const saveState = (name: string, value: string): void => save('STATE', 'save-state', name, value);
export const setOutput = (name: string, value: string): void => save('OUTPUT', 'set-output', name, value);

/** Into the runner's file; a runner without one reads a command. */
function save(file: 'STATE' | 'OUTPUT', command: string, name: string, value: string): void {
  if (process.env[`GITHUB_${file}`]) issueFileCommand(file, prepareKeyValueMessage(name, value));
  else issueCommand(command, { name }, value);
}
