import { withoutSecrets } from '../base/redaction.ts';
import { oneLine } from '../base/text.ts';
import { type NameProblem, nameProblem, wrongDecodingProblem } from '../domain/not-a-name.ts';
import { unseenCharacter } from '../domain/unseen.ts';
import { type InputName, listKindOf } from './input-table.ts';
import { pathProblem } from './path-problem.ts';
import { SEPARATORS } from './separators.ts';

/** One input that cannot be used: its name, and a sentence with the fault and the remedy. */
export type Problem = { input: InputName; text: string };

/**
 * Reads inputs as the runner hands them over (`INPUT_<NAME>` variables, always strings; empty
 * means "not given") and turns each into a strict value. Problems are noted in
 * `problems` and read as `undefined`, so that all problems are reported together.
 */
export type InputReader = {
  /** The origin of the values: `with:` of a step, or cells of a list. */
  source: 'step' | 'cell';
  problems: Problem[];
  refuse(input: InputName, text: string): undefined;
  /** A wrong value as a message may show it: short, and on one line. */
  quote(value: string): string;
  /** The trimmed text, NFC-normalized; control and bidirectional characters are refused. */
  text(name: InputName, options?: TextOptions): string | undefined;
  /** A path as given; control characters and what only a shell expands are refused. */
  path(name: InputName): string | undefined;
  /** As given, only trimmed: for what is parsed or checked elsewhere (key, PEM, JSON, paths). */
  raw(name: InputName): string | undefined;
  /** A password, exactly as given; one of white space only is refused. */
  password(name: InputName): string | undefined;
  integer(name: InputName, limits: { min: number; max?: number }): number | undefined;
  /** A number with or without decimals, not negative. */
  decimal(name: InputName, limits: { min: number; max: number }): number | undefined;
  boolean(name: InputName): boolean | undefined;
  oneOf<Value extends string>(name: InputName, values: readonly Value[]): Value | undefined;
  /** The entries of a list, separated by the rules of its kind; empty entries do not count. A JSON list of texts is one, too. */
  list(name: InputName): string[];
};

type TextOptions = {
  multiline?: boolean;
  /** At most this number of characters. */
  max?: number;
  /** It names a person, a thing or a department: what cannot be one is refused. */
  named?: boolean;
};

/** A longer text is not a mistyped value. */
const MAX_QUOTED = 40;
/** Characters that can reorder or hide what a reviewer sees (Unicode bidirectional controls). */
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Control characters and separators of lines, as a negated class: V8 takes its time for Unicode properties. */
const CONTROL = /[^ -~\u00A0-\u2027\u202A-\uFFFF]/;
const CONTROL_BUT_LINES = /[^ -~\r\n\t\u00A0-\u2027\u202A-\uFFFF]/;

/** @param source the origin of the values: `with:` of a step, or cells of a list, which no message quotes */
export function inputReader(env: NodeJS.ProcessEnv, source: 'step' | 'cell' = 'step'): InputReader {
  const problems: Problem[] = [];
  const refuse = (input: InputName, text: string): undefined => {
    problems.push({ input, text });
  };
  const show = (value: string) => (source === 'cell' ? '...' : oneLine(withoutSecrets(value)));
  const quote = (value: string) =>
    value.length > MAX_QUOTED ? `a value of ${value.length} characters` : `"${show(value)}"`;
  const raw = (name: InputName) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  };
  const refuseName = (name: InputName, { text, probably }: NameProblem) => {
    const shown = probably === undefined || source === 'cell' ? '' : ` It was probably ${quote(probably)}.`;
    return refuse(name, text + shown);
  };
  const clean = (
    name: InputName,
    value: string,
    { multiline: lines = false, named = false }: TextOptions,
  ): string | undefined => {
    const decoding = named ? wrongDecodingProblem(value) : undefined;
    if (decoding !== undefined) return refuseName(name, decoding);
    if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) {
      return refuse(
        name,
        `contains a ${lines ? 'control character' : 'line break or another control character'}.`,
      );
    }
    if (BIDIRECTIONAL.test(value))
      return refuse(name, 'contains a bidirectional control character. Type the text again.');
    if (!value.isWellFormed()) return refuse(name, 'is not well-formed Unicode. Type the text again.');
    if (!named) return value.normalize('NFC');
    const unseen = unseenCharacter(value);
    if (unseen !== undefined) {
      return refuse(
        name,
        `contains ${unseen}, a character that cannot be seen or has no meaning. Type the text again.`,
      );
    }
    const problem = nameProblem(value);
    return problem === undefined ? value.normalize('NFC') : refuseName(name, problem);
  };

  return {
    source,
    problems,
    refuse,
    quote,
    raw,
    text(name, options = {}) {
      const value = raw(name);
      if (value === undefined) return undefined;
      const { max = Number.POSITIVE_INFINITY } = options;
      const text = clean(name, value, options);
      const length = text === undefined ? 0 : [...text].length;
      return length > max
        ? refuse(name, `has ${length} characters; at most ${max} are allowed. Shorten it.`)
        : text;
    },
    path(name) {
      const value = raw(name);
      if (value === undefined) return undefined;
      if (CONTROL.test(value)) {
        return refuse(name, 'contains a line break or another control character. Give the path of one file.');
      }
      const problem = pathProblem(value, source);
      return problem === undefined ? value : refuse(name, problem);
    },
    password(name) {
      const value = env[`INPUT_${name.toUpperCase()}`];
      if (value === undefined || value === '') return undefined;
      return value.trim() === ''
        ? refuse(name, 'contains only white space. Give a password, or leave it empty.')
        : value;
    },
    integer(name, { min, max = Number.MAX_SAFE_INTEGER }) {
      const value = raw(name);
      if (value === undefined) return undefined;
      const number = /^(0|[1-9]\d*)$/.test(value) ? Number(value) : Number.NaN;
      if (number >= min && number <= max) return number;
      const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more` : `from ${min} to ${max}`;
      return refuse(name, `${quote(value)} is not a whole number ${range}, in digits only.`);
    },
    decimal(name, { min, max }) {
      const value = raw(name);
      if (value === undefined) return undefined;
      const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
      if (number >= min && number <= max) return number;
      return refuse(name, `${quote(value)} is not a number from ${min} to ${max}, such as 5 or 0.5.`);
    },
    boolean(name) {
      const value = raw(name);
      if (value === undefined) return undefined;
      if (/^true$/i.test(value)) return true;
      if (/^false$/i.test(value)) return false;
      return refuse(name, `${quote(value)} is neither true nor false.`);
    },
    oneOf(name, values) {
      const value = raw(name);
      if (value === undefined) return undefined;
      const found = values.find((allowed) => allowed === value);
      return found ?? refuse(name, `${quote(value)} is not allowed. Allowed: ${values.join(', ')}.`);
    },
    list(name) {
      const kind = listKindOf(name) ?? 'words';
      const value = raw(name);
      if (value === undefined) return [];
      const entriesOf = (text: string) =>
        (jsonTexts(text) ?? text.split(SEPARATORS[kind][source]))
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '');
      // A limit of separators only must not read as "no limit".
      if (entriesOf(value).length === 0)
        return refuse(name, 'contains separators, but no entry. Give an entry, or leave it empty.') ?? [];
      const text = clean(name, value, { multiline: true, named: kind === 'departments' });
      return text === undefined ? [] : entriesOf(text);
    },
  };
}

/** The texts of a JSON list, or `undefined` if the text is none. */
function jsonTexts(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** One message for all problems, so that they are corrected in one go. */
export function reportProblems(problems: Problem[]): string {
  const lines = problems.map(({ input, text }) => `- ${input}: ${text}`);
  return `The inputs cannot be used, so nothing was sent to DigiCert. Correct this, then start a new run; re-run the job if only a secret or variable was wrong:\n${lines.join('\n')}`;
}
