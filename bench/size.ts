// What does a run load, and how much memory does it take?

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { table } from './compare.ts';
import { loadedBy, packagesOf } from './loaded.ts';
import type { Program } from './measure.ts';
import type { Programs } from './programs.ts';
import { bundleFiles, sizeOf } from './sizes.ts';

export async function size({ failing, order, orderWithCsr, dryRun }: Programs) {
  const runs = [];
  for (const program of [failing, order, orderWithCsr, dryRun]) {
    program.before();
    const { builtins, builtinsInAll, files } = await loadedBy(program.argv[1], program.env);
    program.before();
    const source = await loadedBy('bench/start-order.ts', program.env);
    const { bytes, gzip } = sizeOf(program.name, files);
    const [modules, packages] = [source.files.length, packagesOf(source.files)];
    const peakMiB = await largestOf(program);
    runs.push({
      name: program.name,
      modules,
      packages,
      builtins,
      builtinsInAll,
      files,
      bytes,
      gzip,
      peakMiB,
    });
  }
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  const rows = runs.map((run) => [
    run.name,
    ...[run.modules, run.modules - (run.packages['(src)'] ?? 0), run.builtinsInAll, run.files.length].map(
      String,
    ),
    kilobytes(run.bytes),
    kilobytes(run.gzip),
    run.peakMiB.toFixed(0),
  ]);
  const columns = ['', 'modules', 'of packages', 'built-ins', 'files', 'KB', 'gzip KB', 'peak MiB'];
  console.log(`\n### What a run loads\n\n${table(columns, rows)}`);
  const bundle = sizeOf('dist', bundleFiles('dist'));
  console.log(`\ndist in all: ${kilobytes(bundle.bytes)} KB, ${kilobytes(bundle.gzip)} KB with gzip.`);
  return { runs, bundle };
}

/** The largest resident size of five runs, as node tells it at its end. */
async function largestOf({ argv: [node, ...argv], env, cwd, before }: Program): Promise<number> {
  const peaks: number[] = [];
  for (let run = 0; run < 5; run++) {
    before();
    const script = '"$@" 3>&1 >/dev/null 2>&1; true';
    const tell = ['--require', join(import.meta.dirname, 'peak.cjs')];
    const { stdout } = await promisify(execFile)('bash', ['-c', script, 'peak', node, ...tell, ...argv], {
      cwd,
      env,
    });
    peaks.push(Number(stdout) / 1024);
  }
  return Math.max(...peaks);
}
