// What does a run load, and how much memory does it take?

import { bundleFiles, loadedBy, packagesOf, sizeOf } from '../__tests__/loaded.ts';
import { table } from './compare.ts';
import { asksUsage, type Program, timed, usageIn } from './measure.ts';
import type { Programs } from './programs.ts';

export async function size({ failing, order, orderWithCsr, dryRun }: Programs) {
  const runs = [];
  for (const program of [failing, order, orderWithCsr, dryRun]) {
    program.before();
    const { builtins, builtinsInAll, files } = await loadedBy(program.argv[1], program.env);
    program.before();
    const source = await loadedBy('__tests__/loaded-order.ts', program.env);
    const [modules, packages] = [source.files.length, packagesOf(source.files)];
    const peakMiB = await largestOf(program);
    runs.push({
      ...{ name: program.name, modules, packages, builtins, builtinsInAll, files, peakMiB },
      ...sizeOf(files),
    });
  }
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  const rows = runs.map(({ name, modules, packages, builtinsInAll, files, bytes, gzip, peakMiB }) => [
    name,
    ...[modules, modules - (packages['(src)'] ?? 0), builtinsInAll, files.length].map(String),
    ...[kilobytes(bytes), kilobytes(gzip), peakMiB.toFixed(0)],
  ]);
  const columns = ['', 'modules', 'of packages', 'built-ins', 'files', 'KB', 'gzip KB', 'peak MiB'];
  console.log(`\n### What a run loads\n\n${table(columns, rows)}`);
  const bundle = sizeOf(bundleFiles());
  console.log(`\ndist in all: ${kilobytes(bundle.bytes)} KB, ${kilobytes(bundle.gzip)} KB with gzip.`);
  return { runs, bundle };
}

/** The largest resident size of five runs. */
async function largestOf(program: Program): Promise<number> {
  const peaks: number[] = [];
  for (let run = 0; run < 5; run++) {
    program.before();
    const env = { ...program.env, ...asksUsage(program.cwd) };
    await timed({ ...program, env, before() {} });
    peaks.push(usageIn(program.cwd).peakMiB);
  }
  return Math.max(...peaks);
}
