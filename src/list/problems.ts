/** A problem and its place. `column` is a column's name, or a number if the text itself cannot be read. */
export type ManifestProblem = {
  line?: number;
  column?: string | number;
  /** Many rows of a JSON file can be in one line. */
  character?: number | undefined;
  /** Lines are those of the input `defaults`, and not of the list. */
  ofDefaults?: boolean;
  text: string;
};

/** Longer lists of problems are not corrected in one go. */
const MAX_SHOWN = 50;

/** The first problems of a list, each once, and the number of the others: a bad list has millions. */
export class ProblemList {
  readonly #ofWholeList: ManifestProblem[] = [];
  readonly #shown = new Map<string, ManifestProblem>();
  /** Each row has those of its defaults again. */
  readonly #ofDefaults = new Set<string>();
  #others = 0;

  get size(): number {
    return this.#ofWholeList.length + this.#shown.size + this.#others;
  }

  add(problem: ManifestProblem): void {
    const key = `${problem.ofDefaults ? 'defaults' : 'manifest'} ${placed(problem)}`;
    if (this.#shown.has(key) || this.#ofDefaults.has(key)) return;
    if (problem.ofDefaults) this.#ofDefaults.add(key);
    if (this.#shown.size < MAX_SHOWN) this.#shown.set(key, problem);
    else this.#others += 1;
  }

  /** A problem of every row comes before those of single rows. */
  addForWholeList(problem: ManifestProblem): void {
    this.#ofWholeList.push(problem);
  }

  /** Those that are listed, and how many more there are. */
  listed(): { shown: ManifestProblem[]; others: number } {
    const ofRows = [...this.#shown.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    const all = [...this.#ofWholeList, ...ofRows];
    const shown = all.slice(0, MAX_SHOWN);
    return { shown, others: all.length - shown.length + this.#others };
  }
}

/** A value that a row should have and does not have, and the problem with that. */
type Missing = { column: string; text: string; first: ManifestProblem[]; rows: number };

/** Reports a value that is missing in every row once, for the whole list, and otherwise in its rows. */
export class MissingValues {
  readonly #missing = new Map<string, Missing>();

  add(column: string, problem: ManifestProblem): void {
    const key = `${column} ${problem.text}`;
    const missing = this.#missing.get(key) ?? { column, text: problem.text, first: [], rows: 0 };
    missing.rows += 1;
    if (missing.first.length < MAX_SHOWN) missing.first.push(problem);
    this.#missing.set(key, missing);
  }

  /** @param describe the problem of a column that no row has a value in */
  report(
    problems: ProblemList,
    rows: number,
    describe: (column: string, text: string) => ManifestProblem,
  ): void {
    for (const { column, text, first, rows: missing } of this.#missing.values()) {
      if (missing === rows && rows > 1) problems.addForWholeList(describe(column, text));
      else for (const problem of first) problems.add(problem);
    }
  }
}

/** A problem as a line of a message. */
export function placed({ line, column, character, text }: ManifestProblem): string {
  const where = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
    ...(character === undefined ? [] : [`character ${character}`]),
  ].join(', ');
  return where === '' ? text : `${where}: ${text}`;
}
