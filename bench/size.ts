// What does a run load, and how much memory does it take?

import { bundleFiles, loadedBy, packagesOf, sizeOf } from '../__tests__/loaded.ts';
import type { Programs } from './programs.ts';
import { table } from './table.ts';

export async function size({ failing, order, orderWithCsr, dryRun }: Programs) {
  const runs = [];
  for (const { name, argv, env, before } of [failing, order, orderWithCsr, dryRun]) {
    const load = (program: string) => {
      before();
      return loadedBy(program, env);
    };
    const source = (await load('__tests__/loaded-order.ts')).files;
    const shipped = await load(argv[1]);
    const peaks = [shipped.peakMiB];
    while (peaks.length < 5) peaks.push((await load(argv[1])).peakMiB);
    runs.push({
      name,
      modules: source.length,
      packages: packagesOf(source),
      ...shipped,
      ...sizeOf(shipped.files),
      peakMiB: Math.max(...peaks),
    });
  }
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  const rows = runs.map((run) => [
    run.name,
    run.modules,
    run.modules - (run.packages['(src)'] ?? 0),
    run.builtinsInAll,
    run.files.length,
    kilobytes(run.bytes),
    kilobytes(run.gzip),
    run.peakMiB.toFixed(0),
  ]);
  const columns = ['', 'modules', 'of packages', 'built-ins', 'files', 'KB', 'gzip KB', 'peak MiB'];
  console.log(`\n### What a run loads\n\n${table(columns, rows)}`);
  const bundle = sizeOf(bundleFiles());
  console.log(`\ndist in all: ${kilobytes(bundle.bytes)} KB, ${kilobytes(bundle.gzip)} KB with gzip.`);
  return { runs, bundle };
}
