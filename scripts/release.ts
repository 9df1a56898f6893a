/**
 * Publishes the files of `npm run release-files`: completes the draft, publishes the release with its tag, and
 * moves `v1` there. Each step first reads the state of the release, so a second run continues at the step that failed in the first.
 * It runs in the job that has the token, so it needs no package and starts no program.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TIMEOUT = 60_000;
const RUN_AGAIN = 'Then re-run the failed jobs.';

type Asset = { id: number; name: string; digest: string | null };
type Release = {
  id: number;
  tag_name: string;
  target_commitish: string;
  draft: boolean;
  immutable: boolean;
  upload_url: string;
  assets: Asset[];
};

export type ReleaseJob = {
  /** Base of GitHub's REST API. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  token: string;
  /** `v1.2.3`. */
  tag: string;
  /** The commit that was tested. */
  sha: string;
  notes: string;
  files: Map<string, Buffer>;
  log: (line: string) => void;
};

/** Why a release stops; the message ends with what to do. */
export class ReleaseError extends Error {}

export async function release(job: ReleaseJob): Promise<void> {
  const found = await findRelease(job);
  if (found === undefined || found.draft) {
    await requireTested(job);
    const draft = await completeDraft(job, found ?? (await createDraft(job)));
    await requireTested(job);
    const published = { draft: false, name: job.tag, body: job.notes, target_commitish: job.sha };
    await send(job, 'PATCH', `releases/${draft.id}`, published);
    job.log(`Published ${job.tag}.`);
  } else {
    job.log(`${job.tag} is published already.`);
  }
  await requirePublished(job);
  await moveMajor(job);
}

/** The release of this tag, drafts included, which GitHub does not find by their tag. */
async function findRelease(job: ReleaseJob): Promise<Release | undefined> {
  const found: Release[] = [];
  for (let page = 1; ; page += 1) {
    const releases = (await send(job, 'GET', `releases?per_page=100&page=${page}`)) as Release[];
    found.push(...releases.filter(({ tag_name }) => tag_name === job.tag));
    if (releases.length < 100) break;
  }
  if (found.length > 1) {
    throw new ReleaseError(
      `${job.tag} has ${found.length} releases. Delete those that are drafts. ${RUN_AGAIN}`,
    );
  }
  return found[0];
}

/** Refuses to publish anything but the tip of `main`, or over a tag of another commit. */
async function requireTested(job: ReleaseJob): Promise<void> {
  const { sha, tag } = job;
  const main = await commitOf(job, 'heads/main');
  if (main !== sha) {
    throw new ReleaseError(
      `main is at ${main}, and ${sha} was tested. Nothing was published. Start the workflow again on main.`,
    );
  }
  const tagged = await commitOf(job, `tags/${tag}`);
  if (tagged !== undefined && tagged !== sha) {
    throw new ReleaseError(
      `The tag ${tag} is at ${tagged}, and ${sha} was tested. Nothing was published. Raise the version, or delete the tag if it was never released.`,
    );
  }
}

async function createDraft(job: ReleaseJob): Promise<Release> {
  const draft = { tag_name: job.tag, target_commitish: job.sha, name: job.tag, body: job.notes, draft: true };
  const created = (await send(job, 'POST', 'releases', draft)) as Release;
  job.log(`Made the draft of ${job.tag}.`);
  return created;
}

/** Uploads the missing files; a file of a draft that was not uploaded whole is replaced. */
async function completeDraft(job: ReleaseJob, draft: Release): Promise<Release> {
  if (draft.target_commitish !== job.sha) {
    throw new ReleaseError(
      `The draft of ${job.tag} is for ${draft.target_commitish}, and ${job.sha} was tested. Delete the draft. ${RUN_AGAIN}`,
    );
  }
  const unknown = draft.assets.filter(({ name }) => !job.files.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new ReleaseError(
      `The draft of ${job.tag} has files that are not of this release: ${unknown.join(', ')}. Delete the draft. ${RUN_AGAIN}`,
    );
  }
  for (const [name, content] of job.files) {
    const asset = draft.assets.find((asset) => asset.name === name);
    if (asset?.digest === digestOf(content)) {
      job.log(`${name} is uploaded already.`);
      continue;
    }
    if (asset !== undefined) await send(job, 'DELETE', `releases/assets/${asset.id}`);
    const target = `${draft.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`;
    await send(job, 'POST', target, content);
    job.log(`Uploaded ${name}.`);
  }
  return draft;
}

/** Refuses to move `v1` to a release that can change, or that is not of this commit and these files. */
async function requirePublished(job: ReleaseJob): Promise<void> {
  const published = (await send(job, 'GET', `releases/tags/${job.tag}`)) as Release;
  const tagged = await commitOf(job, `tags/${job.tag}`);
  const files = new Map(published.assets.map(({ name, digest }) => [name, digest]));
  const differing = [...new Set([...files.keys(), ...job.files.keys()])].filter((name) => {
    const content = job.files.get(name);
    return content === undefined || files.get(name) !== digestOf(content);
  });
  if (tagged !== job.sha) {
    throw new ReleaseError(
      `${job.tag} was released from ${tagged}, and ${job.sha} was tested. v1 was not moved. Raise the version.`,
    );
  }
  if (differing.length > 0) {
    throw new ReleaseError(
      `${job.tag} was released with other files: ${differing.join(', ')}. v1 was not moved. Raise the version.`,
    );
  }
  if (!published.immutable) {
    throw new ReleaseError(
      `${job.tag} is not immutable. v1 was not moved. Switch "immutable releases" on in the settings, and delete this release and its tag. ${RUN_AGAIN}`,
    );
  }
}

/** Moves the only tag that moves. It belongs to no release, and GitHub refuses to move it backward. */
async function moveMajor(job: ReleaseJob): Promise<void> {
  const major = job.tag.split('.')[0] as string;
  const current = await commitOf(job, `tags/${major}`);
  if (current === job.sha) return job.log(`${major} is at ${job.sha} already.`);
  if (current === undefined) await send(job, 'POST', 'git/refs', { ref: `refs/tags/${major}`, sha: job.sha });
  else {
    const compared = (await send(job, 'GET', `compare/${current}...${job.sha}`)) as { status: string };
    if (compared.status !== 'ahead') {
      throw new ReleaseError(
        `${major} is at ${current}, which ${job.sha} does not contain. It was not moved. A newer release has moved it, or someone else has: compare both.`,
      );
    }
    await send(job, 'PATCH', `git/refs/tags/${major}`, { sha: job.sha, force: false });
  }
  job.log(`Moved ${major} to ${job.sha}.`);
}

async function commitOf(job: ReleaseJob, ref: string): Promise<string | undefined> {
  const found = (await send(job, 'GET', `git/ref/${ref}`, undefined, 404)) as
    | { object: { sha: string } }
    | undefined;
  return found?.object.sha;
}

const digestOf = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

/**
 * Sends one request, and returns the JSON of the response; undefined for the status that means "there is none".
 * @param path of the repository, or the whole URL of an upload
 */
async function send(
  { apiUrl, repository, token }: ReleaseJob,
  method: string,
  path: string,
  body?: object,
  absent?: number,
): Promise<unknown> {
  const url = path.startsWith('http') ? path : `${apiUrl}/repos/${repository}/${path}`;
  const binary = Buffer.isBuffer(body);
  const request = `${method} ${new URL(url).pathname}`;
  const fetched = fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body && { 'content-type': binary ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body && { body: binary ? new Uint8Array(body) : JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  }).then(async (response) => ({ status: response.status, text: await response.text() }));
  const { status, text } = await fetched.catch((error: Error) => {
    throw new ReleaseError(`${request} failed (${error.message}). Re-run the failed jobs.`);
  });
  if (status === absent) return undefined;
  if (status >= 500 || status === 429) {
    throw new ReleaseError(`GitHub answered ${request} with ${status}. Re-run the failed jobs.`);
  }
  if (status >= 300) {
    throw new ReleaseError(
      `GitHub refused ${request} (${status}): ${text.slice(0, 300)}. Check the release app: its permissions, its installation and its place in the tag ruleset (CONTRIBUTING.md, "Make a release"). ${RUN_AGAIN}`,
    );
  }
  return text === '' ? undefined : JSON.parse(text);
}

if (import.meta.main) {
  const needed = (name: string) => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set.`);
    return value;
  };
  const assets = join('release', 'assets');
  const names = readdirSync(assets).sort();
  await release({
    apiUrl: needed('GITHUB_API_URL'),
    repository: needed('GITHUB_REPOSITORY'),
    token: needed('GH_TOKEN'),
    tag: `v${needed('VERSION')}`,
    sha: needed('GITHUB_SHA'),
    notes: readFileSync(join('release', 'notes.md'), 'utf8'),
    files: new Map(names.map((name) => [name, readFileSync(join(assets, name))])),
    log: console.log,
  }).catch((error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error;
    console.log(
      `::error::${error.message.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '')}`,
    );
    process.exitCode = 1;
  });
}
