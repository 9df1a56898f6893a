/**
 * The CycloneDX list of the packages that are in the bundle, and of no others. One bundle gives the same bytes
 * each time: no date, and a serial number made of the content.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { name: string; version: string; license: string; dependencies?: Record<string, string> };
type Lock = { packages: Record<string, { integrity?: string }> };
export type Component = {
  type: string;
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
  hashes?: { alg: string; content: string }[];
};
export type Sbom = { metadata: { component: Component }; components: Component[] };

/** The packages that these files belong to, by their path: `node_modules/js-yaml`. */
export function packagesOf(files: string[]): string[] {
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const found = paths.flatMap((path) => /.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(found.map((path) => path.slice(path.indexOf('node_modules/'))))].sort();
}

/** @param packages paths, as `packagesOf` returns them */
export function sbomOf(packages: string[]): string {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const components = packages.map((path) => componentOf('library', path, locked[path]?.integrity));
  const content = {
    metadata: { component: componentOf('application', '') },
    components,
    // The dependencies inside the bundle are unknown: parts of packages are left out.
    dependencies: [],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    // UUID version 8: made by the application.
    serialNumber: `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    version: 1,
    ...content,
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

function componentOf(type: string, path: string, integrity?: string): Component {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [alg, hash] = integrity?.split('-') ?? [];
  if (type === 'library' && alg !== 'sha512') throw new Error(`package-lock.json has no SHA-512 of ${path}.`);
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ license: { id: license } }],
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}
