// What is in the bundle: the SBOM that the build writes, the license texts that ncc writes, and the audit of both.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { packagesOf, type Sbom, sbomOf } from '../scripts/sbom.ts';

const sbom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as Sbom;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; license?: string; dev?: boolean; dependencies?: object }>;
};

test('the SBOM lists the packages of licenses.txt, and no others', () => {
  const lines = readFileSync('dist/licenses.txt', 'utf8').split('\n');
  // A package is named on a line of its own, with its license on the next one.
  const licensed = Object.entries(packages).flatMap(([path, { license }]) => {
    const name = path.replace(/.*node_modules\//, '');
    return lines.some((line, index) => line === name && lines[index + 1] === license) ? [name] : [];
  });
  expect(licensed.length).toBeGreaterThan(3);
  expect(sbom.components.map(({ name }) => name)).toEqual([...new Set(licensed)].sort());
});

test('each component has the version of the lock, and is no development dependency', () => {
  for (const { name, version, purl, licenses } of sbom.components) {
    const locked = packages[`node_modules/${name}`];
    expect([version, licenses]).toEqual([locked?.version, [{ license: { id: locked?.license } }]]);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(locked?.dev, name).toBeUndefined();
  }
});

test('a package is found by the innermost node_modules, with any separator', () => {
  const files = [
    'C:\\work\\node_modules\\@actions\\github\\node_modules\\undici\\lib\\api.js',
    '/work/node_modules/@actions/github/lib/github.js',
    '/work/node_modules/js-yaml/dist/js-yaml.mjs',
    '/work/src/index.ts',
  ];
  expect(packagesOf(files)).toEqual([
    'node_modules/@actions/github',
    'node_modules/@actions/github/node_modules/undici',
    'node_modules/js-yaml',
  ]);
});

test('the SBOM has a serial number, which the attestation needs, and the same one each time', () => {
  const text = sbomOf(['node_modules/js-yaml']);
  expect(sbomOf(['node_modules/js-yaml'])).toBe(text);
  expect(JSON.parse(text).serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(JSON.parse(sbomOf(['node_modules/zod'])).serialNumber).not.toBe(JSON.parse(text).serialNumber);
});

/** npm itself, with a registry that knows the locked packages and one advisory. */
async function audit(name: string): Promise<{ code: number; stdout: string }> {
  const cvss = { score: 0, vectorString: null };
  const advisory = { id: 1, url: 'https://example.org/1', title: 'Bad', severity: 'low', cwe: [], cvss };
  const answerTo = (path: string) => {
    if (path.endsWith('/advisories/bulk')) return { [name]: [{ ...advisory, vulnerable_versions: '*' }] };
    const known = Object.entries(packages).filter(([place]) =>
      place.endsWith(`node_modules/${path.slice(1)}`),
    );
    return {
      name: path.slice(1),
      versions: Object.fromEntries(
        known.map(([, { version, dependencies }]) => [version, { version, dependencies }]),
      ),
    };
  };
  const registry = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(decodeURIComponent(request.url ?? ''))));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void registry.close());
  const { port } = registry.address() as AddressInfo;
  const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` };
  return promisify(execFile)(process.execPath, ['scripts/audit.ts'], { env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
}

test('the audit fails for a package of the bundle', async () => {
  const { code, stdout } = await audit('js-yaml');
  expect(stdout).toMatch(/^js-yaml@[\d.]+ \(in the bundle\): low, Bad, https:\/\/example\.org\/1$/m);
  expect(code).toBe(1);
});

test('the audit passes for a package that is installed only', async () => {
  const { code, stdout } = await audit('undici');
  expect(stdout).toMatch(/^undici@[\d.]+ \(not in the bundle\): low, Bad/m);
  expect(stdout).toContain(`${sbom.components.length} packages are in the bundle, with 0 known`);
  expect(code).toBe(0);
});
