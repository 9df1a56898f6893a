/**
 * `npm run audit`: fails if a package that is in the bundle (`dist/sbom.cdx.json`) has a known vulnerability. Those of
 * other packages, which no user runs, are listed only: Dependabot reports them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Sbom } from './sbom.ts';

type Advisory = { title: string; url: string; severity: string };
/** The output of `npm audit --json`. A `via` that is a string is a package that only depends on a vulnerable one. */
type AuditReport = {
  vulnerabilities?: Record<string, { name: string; via: (Advisory | string)[]; nodes: string[] }>;
};

export type Finding = { package: string; bundled: boolean; advisory: Advisory };

export function findingsOf(
  { vulnerabilities = {} }: AuditReport,
  { components }: Pick<Sbom, 'components'>,
  versionAt: (path: string) => string | undefined,
): Finding[] {
  const bundled = new Set(components.map(({ name, version }) => `${name}@${version}`));
  return Object.values(vulnerabilities).flatMap(({ name, via, nodes }) => {
    const installed = [...new Set(nodes.map((path) => `${name}@${versionAt(path)}`))];
    const advisories = via.filter((reason) => typeof reason !== 'string');
    return installed.flatMap((id) =>
      advisories.map((advisory) => ({ package: id, bundled: bundled.has(id), advisory })),
    );
  });
}

if (import.meta.main) {
  // npm is no program of its own on Windows.
  const { stdout, stderr } = spawnSync('npm audit --json', { shell: true, encoding: 'utf8' });
  const report = JSON.parse(stdout || '{}') as AuditReport;
  if (report.vulnerabilities === undefined) {
    console.error(`npm audit gave no report:\n${stdout}${stderr}`);
    process.exit(1);
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const sbom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as Sbom;
  const findings = findingsOf(report, sbom, (path) => packages[path]?.version);
  for (const { package: name, bundled, advisory } of findings) {
    const place = bundled ? 'in the bundle' : 'not in the bundle';
    console.log(`${name} (${place}): ${advisory.severity}, ${advisory.title}, ${advisory.url}`);
  }
  const known = findings.filter(({ bundled }) => bundled).length;
  console.log(
    `${sbom.components.length} packages are in the bundle, with ${known} known ${known === 1 ? 'vulnerability' : 'vulnerabilities'}.`,
  );
  process.exitCode = known > 0 ? 1 : 0;
}
