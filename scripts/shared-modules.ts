import ts from 'typescript';

/** Bytes of copies that a file of its own has to save: each file costs a run that reads it about 0.3 ms. */
const WORTH_A_FILE = 5000;

/**
 * Takes what several chunks contain out of them, into files that they load. webpack copies every module
 * below 20 KB into each chunk that needs it, and ncc has no option for that: with eight actions a third
 * of `dist/` would be copies. Modules that the same chunks need share a file, so that a run still loads
 * nothing that it does not use.
 *
 * @param chunks the files of the bundle by their names; a chunk says `exports.modules = {...}`
 * @param whole chunks that keep what they contain, so that a run that loads them reads no other files for it
 * @returns all files
 * @throws {Error} where two chunks have different modules of one number
 */
export function shareModules(
  chunks: ReadonlyMap<string, string>,
  whole: ReadonlySet<string>,
): Map<string, string> {
  const modules = new Map([...chunks].map(([name, code]) => [name, modulesOf(code)]));
  const owners = new Map<string, string[]>();
  const texts = new Map<string, string>();
  for (const [name, found] of modules) {
    for (const { id, text } of found) {
      if ((texts.get(id) ?? text) !== text) throw new Error(`Two chunks have different modules ${id}.`);
      texts.set(id, text);
      if (!whole.has(name)) owners.set(id, [...(owners.get(id) ?? []), name]);
    }
  }
  /** The modules of each set of two or more chunks. */
  const groups = new Map<string, string[]>();
  for (const [id, names] of owners) {
    if (names.length > 1) groups.set(names.join(), [...(groups.get(names.join()) ?? []), id]);
  }
  const files = new Map(chunks);
  for (const [key, ids] of groups) {
    const bytes = ids.reduce((sum, id) => sum + (texts.get(id) as string).length, 0);
    if (bytes * (key.split(',').length - 1) < WORTH_A_FILE) continue;
    const shared = `shared-${ids[0]}.js`;
    files.set(shared, `module.exports = {\n  ${ids.map((id) => texts.get(id)).join(',\n  ')}\n};\n`);
    for (const name of key.split(',')) {
      const moved = (modules.get(name) ?? []).filter(({ id }) => ids.includes(id));
      files.set(name, withoutModules(files.get(name) as string, moved, shared));
    }
  }
  return files;
}

/** What the modules of a chunk come after. */
const BEGINS = 'exports.modules = {\n';

export type Module = { id: string; text: string };

/** The modules of a chunk as they are written there, `123: (...) => {...}`. */
export function modulesOf(code: string): Module[] {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (left.getText(source) !== 'exports.modules' || !ts.isObjectLiteralExpression(right)) continue;
    return right.properties.map((property) => {
      const text = property.getText(source);
      return { id: property.name?.getText(source) ?? '', text };
    });
  }
  return [];
}

/** The chunk with these modules instead of its own. */
export function withModules(code: string, modules: Module[]): string {
  const [start, end] = [code.indexOf(BEGINS) + BEGINS.length, code.lastIndexOf('\n};')];
  return code.slice(0, start) + modules.map(({ text }) => `  ${text}`).join(',\n') + code.slice(end);
}

function withoutModules(code: string, moved: Module[], shared: string): string {
  let rest = code;
  for (const { text } of moved) {
    const at = rest.indexOf(`  ${text}`);
    const end = at + 2 + text.length;
    rest = rest.slice(0, at) + rest.slice(rest[end] === ',' ? end + 2 : end);
  }
  return rest.replace(BEGINS, `${BEGINS}  ...require('./${shared}'),\n`);
}
