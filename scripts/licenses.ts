import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param packages paths in node_modules/ */
export function licensesOf(packages: string[]): string {
  const texts = packages.map((path) => {
    const [file] = globSync(join(path, 'LICEN[CS]E*'));
    if (file === undefined) throw new Error(`${path} has no license file.`);
    const { name, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return `${name}\n${license}\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  return texts.join('\n');
}
