/**
 * `node scripts/release-files.ts 1.2.3`: checks that this commit can be released under this version, and lays out
 * `release/`: the files to attest, the notes, and the assets of the release. One commit gives the same bytes each
 * time, because a second run compares them with the files of the release that the first run made.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ARCHIVE = ['action.yml', ...globSync('*/action.yml').map(dirname), 'dist', 'LICENSE'];

/** Everything that forbids a release of this version. */
export function obstacles(version: string, files: { manifest: string; changelog: string }): string[] {
  const found: string[] = [];
  const { version: current } = JSON.parse(files.manifest) as { version: string };
  if (!/^1\.\d+\.\d+$/.test(version)) found.push(`${version} is not a version 1.x.y.`);
  if (version !== current) found.push(`package.json has the version ${current}, not ${version}.`);
  const heading = new RegExp(`^## ${RegExp.escape(version)} - \\d{4}-\\d{2}-\\d{2}$`, 'm');
  if (!heading.test(files.changelog)) {
    found.push(`CHANGELOG.md has no heading "## ${version} - yyyy-mm-dd".`);
  } else if (notesOf(version, files.changelog) === '') {
    found.push(`CHANGELOG.md has nothing under ${version}.`);
  }
  return found;
}

/** The section of this version. */
export function notesOf(version: string, changelog: string): string {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version} `)) ?? '';
  return section.replace(/^.*\n/, '').trim();
}

function layOut(version: string, changelog: string): void {
  rmSync('release', { recursive: true, force: true });
  mkdirSync(join('release', 'assets'), { recursive: true });
  cpSync('dist', join('release', 'dist'), { recursive: true });
  writeFileSync(join('release', 'notes.md'), `${notesOf(version, changelog)}\n`);
  cpSync(join('dist', 'sbom.cdx.json'), join('release', 'assets', 'sbom.cdx.json'));
  writeFileSync(join('release', 'assets', `order-client-certificate-v${version}.tar.gz`), archive());
}

/** Without times, owners and umask. */
function archive(): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    for (const path of ARCHIVE) cpSync(path, join(directory, path), { recursive: true });
    const plain = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
    const args = [
      '--create',
      '--format=ustar',
      ...plain,
      '--mode=u=rwX,go=rX',
      '--directory',
      directory,
      '.',
    ];
    return gzipSync(execFileSync('tar', args, { maxBuffer: 2 ** 28 }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const version = process.argv[2] ?? '';
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const found = obstacles(version, { manifest: readFileSync('package.json', 'utf8'), changelog });
  const { GITHUB_REF } = process.env;
  if (GITHUB_REF !== undefined && GITHUB_REF !== 'refs/heads/main') {
    found.push(`Releases are made from main, not from ${GITHUB_REF}.`);
  }
  for (const problem of found) console.log(`::error::${problem}`);
  if (found.length > 0) process.exit(1);
  layOut(version, changelog);
}
