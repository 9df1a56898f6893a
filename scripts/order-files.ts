import { type Module, modulesOf, withModules } from './shared-modules.ts';

/** Where the order action loads chunks: in the entry, and where its inputs have a CSR. */
const INPUTS = /^ +order: action\(\(\) => (.*?)\.then\(/m;
const STORY = /^ +order: action\(\(\) => .*?, \(\) => (.*?)\.then\(/m;
const CSR_CHECK = /\{checkCsr: checkCsr\} = await (.*?)\.then\(/;

/** A chunk with more bytes is not copied: too much of `dist/` would be there twice. */
const LARGEST_COPY = 40_000;

/**
 * Makes fewer files of what the order action loads, since it is started most and each file costs a run 0.3 ms besides
 * its bytes: one for its inputs, and one for its story besides what all stories share.
 *
 * @param chunks the files of the bundle by their names
 * @returns all files, and which of them an order reads
 * @throws {Error} where the bundle does not load the order action's chunks as it is known here
 */
export function withOrderFiles(chunks: ReadonlyMap<string, string>) {
  const files = new Map(chunks);
  const code = (name: string) => files.get(name) as string;

  function loadedAt(place: RegExp): { target: string; others: string[] } {
    const load = [...files.values()]
      .map((text) => place.exec(text)?.[1])
      .find((found) => found !== undefined);
    const names = [...(load ?? '').matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`);
    const target = names.pop();
    if (target === undefined) throw new Error(`No chunks of the order action were found by ${place}.`);
    return { target, others: names };
  }

  /** Copies chunks into another, which says from then on that it is all of them. */
  function merge(target: string, others: string[], present: Module[]): Module[] {
    const parts = [target, ...others].map(code);
    const modules = new Map(parts.flatMap(modulesOf).map((module) => [module.id, module]));
    for (const { id } of present) modules.delete(id);
    const ids = parts.map((part) => /exports\.ids = \[ (.*) \];/.exec(part)?.[1]).join(', ');
    const merged = code(target).replace(/exports\.ids = .*/, `exports.ids = [ ${ids} ];`);
    files.set(target, withModules(merged, [...modules.values()]));
    for (const name of others) {
      const load = new RegExp(`(^ +order: action\\(.* )\\S+\\.e\\(${Number.parseInt(name, 10)}\\), `, 'm');
      files.set('index.js', code('index.js').replace(load, '$1'));
    }
    return [...modules.values()];
  }

  const inputs = loadedAt(INPUTS);
  const story = loadedAt(STORY);
  const csrCheck = loadedAt(CSR_CHECK);
  const shared = story.others.filter((name) => code(name).length > LARGEST_COPY);
  const copied = story.others.filter((name) => !shared.includes(name));
  const loaded = merge(inputs.target, inputs.others, []);
  merge(story.target, copied, loaded);
  const read = [inputs.target, story.target, ...shared, csrCheck.target, ...csrCheck.others];
  return { files, read: new Set(read) };
}
