import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { listKindOf } from '../inputs/input-table.ts';
import { jsonErrorAt } from '../inputs/json-error.ts';
import { SEPARATORS } from '../inputs/separators.ts';
import {
  MAX_ALIASES,
  MAX_CELL,
  MAX_COLUMNS,
  MAX_ROWS,
  TOO_LONG,
  TOO_MANY_COLUMNS,
  TOO_MANY_ROWS,
} from './limits.ts';
import { type Cells, emptyManifest, lineFinder, type Manifest, type Place } from './manifest.ts';

/** A value of YAML or JSON, and where it begins. Scalars stay the texts that they are written as. */
type Node = { at: number } & (
  | { kind: 'scalar'; value: string; plain: boolean }
  | { kind: 'list'; items: Node[] }
  | { kind: 'map'; entries: [key: Node, value: Node][] }
);

/** Reads `{defaults: {...}, certificates: [...]}` or the list itself. */
export function readYaml(source: string): Manifest {
  return readText(source, readManifest);
}

/** As `readYaml`: what is JSON is YAML, too, and the parser of YAML keeps the place of each value. */
export function readJson(source: string): Manifest {
  const text = source.replace(/^\uFEFF/, '');
  try {
    if (!hasTooManyValues(text)) JSON.parse(text);
  } catch {
    return emptyManifest({ ...lineFinder(text)(jsonErrorAt(text)), text: 'is not valid JSON here.' });
  }
  return readText(text, readManifest);
}

/** Reads the lines `column: value` of the input `defaults`. */
export function readDefaults(source: string): Manifest {
  return readText(source, (nodes, reading) => {
    const root = nodes.next();
    if (root.kind === 'map') reading.manifest.defaults = cellsOf(root, reading);
    else if (!isNothing(root))
      reading.add(root, 'is not in the form "input: value". Write one on each line.');
  });
}

/** The lines that are read, and the report of problems. */
type Reading = {
  manifest: Manifest;
  place: (offset: number) => Place;
  add: (node: { at: number }, text: string) => void;
};

function readText(source: string, read: (nodes: Nodes, reading: Reading) => void): Manifest {
  const text = source.replace(/^\uFEFF/, '');
  const place = lineFinder(text);
  const manifest = emptyManifest();
  const add: Reading['add'] = ({ at }, problem) => manifest.problems.add({ ...place(at), text: problem });
  if (hasTooManyValues(text)) {
    return emptyManifest({ text: 'has more values than a list of certificates can have.' });
  }
  const second = secondDocument(text);
  if (second !== undefined) return emptyManifest({ ...place(second), text: SECOND_DOCUMENT });
  try {
    const nodes = new Nodes(parseEvents(text, {}), text);
    if (nodes.begins()) {
      read(nodes, { manifest, place, add });
      nodes.end();
    }
    return manifest;
  } catch (error) {
    if (error instanceof Unreadable) return emptyManifest({ ...place(error.at), text: error.message });
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    return emptyManifest({
      line: line + 1,
      column: column + 1,
      text: `is not valid YAML here: ${error.reason}.`,
    });
  }
}

/** The parser makes objects of all values first: three times as many as these signs need less than 1 GiB. */
const MAX_SIGNS = 1_500_000;

function hasTooManyValues(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n' || sign === ',' || sign === '[' || sign === '{') signs += 1;
    else if ((sign === '-' || sign === '?') && text[at + 1] === ' ') signs += 1;
  }
  return signs > MAX_SIGNS;
}

const SECOND_DOCUMENT = 'has a second document; put all rows into one.';

/** Where a second document begins that has its marker; looked for first, since a list can have millions. */
function secondDocument(text: string): number | undefined {
  const markers = text.matchAll(/^---(?=\s)/gm);
  markers.next();
  return markers.next().value?.index;
}

class Unreadable extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/**
 * Makes values of the parser's events, one after another: of ten thousand rows there is never more than
 * one in memory.
 */
class Nodes {
  readonly #events: (Event | undefined)[];
  readonly #text: string;
  readonly #anchors = new Map<string, Node>();
  #aliases = 0;
  #index = 0;

  constructor(events: Event[], text: string) {
    this.#events = events;
    this.#text = text;
  }

  /** Goes to the first value, if there is one. */
  begins(): boolean {
    this.#index = 1;
    return this.#events.length > 0 && !this.#closes();
  }

  /** Lets go of an event that was read: with all of them the rows would take twice the memory. */
  #advance(): void {
    this.#events[this.#index] = undefined;
    this.#index += 1;
  }

  end(): void {
    this.#advance();
    if (this.#index < this.#events.length) {
      throw new Unreadable(this.#text.length, SECOND_DOCUMENT);
    }
  }

  next(): Node {
    const event = this.#events[this.#index] as Event;
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        this.#advance();
        const { style, valueStart } = event;
        const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
        const value = valueStart < 0 ? '' : getScalarValue(this.#text, event);
        const at = Math.max(0, quoted ? valueStart - 1 : valueStart);
        return this.#named(event, { kind: 'scalar', value, plain: style === SCALAR_STYLE.PLAIN, at });
      }
      case EVENT_ID.SEQUENCE:
        return this.#named(event, { kind: 'list', items: [...(this.items() ?? [])], at: event.start });
      case EVENT_ID.MAPPING: {
        const entries: [Node, Node][] = [];
        for (const key of this.keys() ?? []) entries.push([key, this.next()]);
        return this.#named(event, { kind: 'map', entries, at: event.start });
      }
      case EVENT_ID.ALIAS: {
        this.#advance();
        this.#aliases += 1;
        if (this.#aliases > MAX_ALIASES) {
          throw new Unreadable(event.anchorStart, 'is one alias more than the 100 that a list can have.');
        }
        const node = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
        if (node !== undefined) return node;
        throw new Unreadable(event.anchorStart, 'is an alias, but no anchor with this name comes before it.');
      }
      default:
        throw new TypeError('The events of the parser do not fit together.');
    }
  }

  /** The items of the list that comes next, one by one; `undefined` if something else follows. */
  items(): Generator<Node> | undefined {
    return this.#events[this.#index]?.type === EVENT_ID.SEQUENCE ? this.#each() : undefined;
  }

  /** The keys of the mapping that comes next. The value of each has to be read before the next one. */
  keys(): Generator<Node> | undefined {
    return this.#events[this.#index]?.type === EVENT_ID.MAPPING ? this.#each() : undefined;
  }

  *#each(): Generator<Node> {
    this.#advance();
    while (!this.#closes()) yield this.next();
    this.#advance();
  }

  #closes(): boolean {
    return this.#events[this.#index]?.type === EVENT_ID.POP;
  }

  #named(event: { anchorStart: number; anchorEnd: number; tagStart: number }, node: Node): Node {
    if (event.tagStart >= 0)
      throw new Unreadable(event.tagStart, 'is a tag; a list of certificates needs none. Remove it.');
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }
}

function readManifest(nodes: Nodes, reading: Reading): void {
  const { manifest, add } = reading;
  const keys = nodes.keys();
  if (keys === undefined) readRows(nodes, reading);
  const seen = new Set<string>();
  for (const key of keys ?? []) {
    const name = key.kind === 'scalar' ? key.value : '';
    if (name !== 'certificates' && name !== 'defaults') {
      add(
        key,
        'is neither "defaults" nor "certificates", which is all that a list can have. Remove it, or correct its name.',
      );
      nodes.next();
    } else if (seen.has(name)) {
      add(key, 'is given a second time here; give it once.');
      nodes.next();
    } else if (name === 'certificates') readRows(nodes, reading);
    else {
      const value = nodes.next();
      if (value.kind === 'map') manifest.defaults = cellsOf(value, reading);
      else if (!isNothing(value)) {
        add(value, 'is not in the form "column: value", one on each line, as "defaults" has to be.');
      }
    }
    seen.add(name);
  }
}

function readRows(nodes: Nodes, reading: Reading): void {
  const items = nodes.items();
  if (items === undefined) {
    const other = nodes.next();
    if (!isNothing(other)) reading.add(other, 'is not a list of certificates.');
    return;
  }
  for (const item of items) {
    if (reading.manifest.rows.length === MAX_ROWS) throw new Unreadable(item.at, TOO_MANY_ROWS);
    if (item.kind === 'map') {
      const { line, column } = reading.place(item.at);
      reading.manifest.rows.push({ line, character: column, cells: cellsOf(item, reading) });
    } else
      reading.add(item, 'is not in the form "column: value", one on each line, as a certificate has to be.');
  }
}

function cellsOf(map: Node & { kind: 'map' }, { manifest, place, add }: Reading): Cells {
  const cells: Cells = new Map();
  for (const [column, value, key] of entriesOf(map, add)) {
    const at = place(key.at);
    if (!manifest.columns.has(column)) manifest.columns.set(column, at);
    if (manifest.columns.size > MAX_COLUMNS) throw new Unreadable(key.at, TOO_MANY_COLUMNS);
    const text = textOf(column, value, add);
    if (text !== undefined && text.length > MAX_CELL) add(value, TOO_LONG);
    else if (text !== undefined) cells.set(column, { value: text, line: at.line, character: at.column });
  }
  return cells;
}

/** The entries of a mapping by their keys; a key that occurs twice is reported, and its first value counts. */
function entriesOf(
  { entries }: Node & { kind: 'map' },
  add: Reading['add'],
): [key: string, value: Node, keyNode: Node][] {
  const known = new Map<string, [string, Node, Node]>();
  for (const [key, value] of entries) {
    if (key.kind !== 'scalar') add(key, 'is not the name of a column. Give a text.');
    else if (known.has(key.value)) add(key, 'is given a second time here; give it once.');
    else known.set(key.value, [key.value, value, key]);
  }
  return [...known.values()];
}

/** The separator of the values of a column that can have several. */
function separatorsOf(column: string): RegExp | undefined {
  const kind = listKindOf(column);
  return kind && SEPARATORS[kind].cell;
}

/** The text that the input of this name would have; `undefined` if a problem was added. */
function textOf(column: string, node: Node, add: Reading['add']): string | undefined {
  if (isNothing(node)) return '';
  if (node.kind === 'scalar') return node.value;
  if (column === 'additional-parameters') return jsonOf(node, 0, add);
  const separator = separatorsOf(column);
  if (separator === undefined || (node.kind === 'map' && column !== 'custom-fields')) {
    add(
      node,
      separator === undefined
        ? 'is a list or an object; give one value.'
        : 'is neither a text nor a list of texts.',
    );
    return undefined;
  }
  const texts =
    node.kind === 'list'
      ? node.items.map(scalarOf)
      : entriesOf(node, add).map(([key, value]) => {
          const text = scalarOf(value);
          return text === undefined ? undefined : `${key}=${text}`;
        });
  if (texts.includes(undefined)) add(node, 'is neither a text nor a list of texts.');
  else if (column !== 'emails' && texts.some((text) => separator.test(text ?? '')))
    add(
      node,
      'has an entry with a line break or another separator in it, which would divide it; give the entries one by one.',
    );
  else return texts.join('\n');
  return undefined;
}

function scalarOf(node: Node): string | undefined {
  return node.kind === 'scalar' ? node.value : undefined;
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && /^(~|null)?$/i.test(node.value);
}

const MAX_DEPTH = 20;
/** Aliases of aliases can make gigabytes of a few lines. */
const MAX_JSON = 100_000;

/** The value as JSON; a number stays as it is written. */
function jsonOf(node: Node, depth: number, add: Reading['add']): string {
  if (depth > MAX_DEPTH) throw new Unreadable(node.at, 'is nested too deeply. Give a flat list.');
  if (isNothing(node)) return 'null';
  if (node.kind === 'scalar') {
    const isJson = node.plain && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(node.value);
    return isJson ? node.value : JSON.stringify(node.value);
  }
  const parts: string[] = [];
  let length = 0;
  const values: [key: string, value: Node][] =
    node.kind === 'list'
      ? node.items.map((item) => ['', item])
      : entriesOf(node, add).map(([key, value]) => [`${JSON.stringify(key)}:`, value]);
  for (const [key, value] of values) {
    const part = key + jsonOf(value, depth + 1, add);
    length += part.length;
    if (length > MAX_JSON) throw new Unreadable(node.at, 'is too long.');
    parts.push(part);
  }
  return node.kind === 'list' ? `[${parts.join()}]` : `{${parts.join()}}`;
}
