import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import * as core from '@actions/core';
import { ActionError } from '../base/errors.ts';
import { log } from './log.ts';
import { shortened } from './markdown.ts';

/**
 * Finds out, before anything is sent, whether the runner's files for outputs and state can be
 * written. Outside of a workflow there are none.
 *
 * @throws {ActionError} `invalid_input`
 */
export function checkRunnerFiles(env: NodeJS.ProcessEnv): void {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
    const path = env[name];
    const problem = path ? problemOf(path) : 'is not set';
    if (problem === undefined || (!path && env.GITHUB_ACTIONS !== 'true')) continue;
    throw new ActionError(
      'invalid_input',
      `${name} ${problem}, so what this step does would be lost to later steps; nothing was sent to DigiCert. The runner ` +
        'gives each step this file: check that no earlier step removes it or changes the variable, and that the ' +
        'disk is not full.',
    );
  }
}

function problemOf(path: string): string | undefined {
  try {
    // Whether a device takes anything shows only when it is written to; the runner skips empty lines.
    append(path, (isRegular) => (isRegular ? '' : '\n'));
    return undefined;
  } catch (error) {
    return `names a file that cannot be written (${reasonOf(error)})`;
  }
}

/**
 * Writes to the end of a file that the runner made.
 *
 * @throws if that does not work at once: a pipe without a reader must not hold up a step
 */
function append(path: string, textFor: (isRegular: boolean) => string): void {
  const { O_WRONLY, O_APPEND, O_NONBLOCK = 0 } = constants;
  const file = openSync(path, O_WRONLY | O_APPEND | O_NONBLOCK);
  try {
    const bytes = Buffer.from(textFor(fstatSync(file).isFile()));
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } finally {
    closeSync(file);
  }
}

/** The system's code of an error with a file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/**
 * Sets an output of the step.
 *
 * @throws if the runner's file cannot be written
 */
export function setOutput(name: string, value: string): void {
  const path = process.env.GITHUB_OUTPUT;
  if (path) append(path, () => block(name, value));
  else core.setOutput(name, value);
}

/** Keeps a value for the post step; returns whether that worked. */
export function saveState(name: string, value: string): boolean {
  const path = process.env.GITHUB_STATE;
  try {
    if (path) append(path, () => block(name, value));
    else core.saveState(name, value);
    return true;
  } catch {
    return false;
  }
}

/** The state of the main step; empty if it saved none. */
export function readState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** A value as the runner reads it; no line of the value is the delimiter. */
function block(name: string, value: string): string {
  let delimiter = 'END';
  while (value.includes(delimiter)) delimiter += '_';
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** GitHub shows no summary of a step that has more than 1 MiB. */
const MAX_SUMMARY = 1_000_000;

/** A runner without summaries, or a full disk, costs no order. */
export function addToSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path || markdown === '') return;
  try {
    append(path, () => shortened(markdown, MAX_SUMMARY, 'The rest is too long for a summary; see the log.'));
  } catch (error) {
    log.warning(`The job summary could not be written (${reasonOf(error)}).`);
  }
}
