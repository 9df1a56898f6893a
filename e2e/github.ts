// The part of GitHub's REST API that a release uses, on loopback: refs, releases, their assets, and the rules for
// tags. It refuses what GitHub refuses, and can fail any request before or after it has had its effect.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The app of the workflows themselves, which a ruleset cannot exempt. */
const GITHUB_ACTIONS = 15368;

export type Ruleset = {
  target: string;
  enforcement: string;
  bypass_actors: { actor_id: number; actor_type: string; bypass_mode: string }[];
  conditions: { ref_name: { include: string[]; exclude: string[] } };
  rules: { type: string }[];
};

type Asset = { id: number; name: string; digest: string };
type Release = {
  id: number;
  tag_name: string;
  target_commitish: string;
  name: string;
  body: string;
  draft: boolean;
  immutable: boolean;
  upload_url: string;
  assets: Asset[];
};

export type GitHub = {
  url: string;
  /** Names of refs without `refs/`, and their commits. */
  refs: Map<string, string>;
  /** From the oldest to the newest; what `compare` knows. */
  history: string[];
  releases: Release[];
  /** `METHOD path` of each request. */
  requests: string[];
  immutableReleases: boolean;
  /** Refuses what GitHub refuses. */
  setRuleset(ruleset: Ruleset): void;
  /** The request with this number fails, counted from 1; `after` it has had its effect, or before. */
  fail: { number: number; when: 'before' | 'after' } | undefined;
  close(): Promise<void>;
};

type Reply = { status: number; body?: unknown };
const ok = (body: unknown): Reply => ({ status: 200, body });
const created = (body: unknown): Reply => ({ status: 201, body });
const refused = (status: number, message: string): Reply => ({ status, body: { message } });

/** @param tokens the app that a token belongs to */
export async function startGitHub(repository: string, tokens: Record<string, number>): Promise<GitHub> {
  let ruleset: Ruleset | undefined;
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  /** The rule that forbids this app to do this with this ref, as GitHub names it. */
  function violation(app: number, ref: string, type: 'creation' | 'update'): Reply | undefined {
    const covered = ruleset?.conditions.ref_name.include.some((pattern) =>
      pattern.endsWith('*') ? `refs/${ref}`.startsWith(pattern.slice(0, -1)) : `refs/${ref}` === pattern,
    );
    const exempt = ruleset?.bypass_actors.some(({ actor_id }) => actor_id === app);
    if (!covered || exempt || !ruleset?.rules.some((rule) => rule.type === type)) return undefined;
    return refused(422, `Repository rule violations found: Cannot ${type} ref ${ref}`);
  }

  function createRef(app: number, ref: string, sha: string): Reply | undefined {
    if (github.refs.has(ref)) return refused(422, 'Reference already exists');
    const forbidden = violation(app, ref, 'creation');
    if (forbidden === undefined) github.refs.set(ref, sha);
    return forbidden;
  }

  const isAncestor = (one: string, other: string) =>
    github.history.indexOf(one) <= github.history.indexOf(other);

  type Call = { app: number; match: string[]; body: Buffer; query: URLSearchParams };
  const json = <Shape>({ body }: Call) => JSON.parse(body.toString()) as Shape;
  const release = (id: string | undefined) => github.releases.find((one) => String(one.id) === id);
  const routes: [method: string, path: RegExp, answer: (call: Call) => Reply][] = [
    [
      'GET',
      /^git\/ref\/(.+)$/,
      ({ match }) => {
        const sha = github.refs.get(match[1] as string);
        return sha === undefined ? refused(404, 'Not Found') : ok({ object: { sha, type: 'commit' } });
      },
    ],
    [
      'POST',
      /^git\/refs$/,
      (call) => {
        const { ref, sha } = json<{ ref: string; sha: string }>(call);
        return createRef(call.app, ref.replace(/^refs\//, ''), sha) ?? created({ ref, object: { sha } });
      },
    ],
    [
      'PATCH',
      /^git\/refs\/(.+)$/,
      (call) => {
        const ref = call.match[1] as string;
        const { sha, force } = json<{ sha: string; force: boolean }>(call);
        const current = github.refs.get(ref);
        if (current === undefined) return refused(422, 'Reference does not exist');
        if (!force && !isAncestor(current, sha)) return refused(422, 'Update is not a fast forward');
        const forbidden = violation(call.app, ref, 'update');
        if (forbidden === undefined) github.refs.set(ref, sha);
        return forbidden ?? ok({ ref, object: { sha } });
      },
    ],
    [
      'GET',
      /^compare\/(\w+)\.\.\.(\w+)$/,
      ({ match: [, base = '', head = ''] }) => {
        if (base === head) return ok({ status: 'identical' });
        return ok({ status: isAncestor(base, head) ? 'ahead' : 'behind' });
      },
    ],
    [
      'GET',
      /^releases$/,
      ({ query }) => {
        const [size, page] = ['per_page', 'page'].map((name) => Number(query.get(name))) as [number, number];
        return ok(github.releases.toReversed().slice((page - 1) * size, page * size));
      },
    ],
    [
      'GET',
      /^releases\/tags\/(.+)$/,
      ({ match }) => {
        const found = github.releases.find(({ tag_name, draft }) => tag_name === match[1] && !draft);
        return found === undefined ? refused(404, 'Not Found') : ok(found);
      },
    ],
    [
      'POST',
      /^releases$/,
      (call) => {
        const id = nextId();
        const made = { ...json<Release>(call), id, immutable: false, assets: [] };
        if (!made.draft) return refused(422, 'the stand-in makes drafts only');
        github.releases.push({ ...made, upload_url: `${github.url}/uploads/${id}/assets{?name,label}` });
        return created(github.releases.at(-1));
      },
    ],
    [
      'PATCH',
      /^releases\/(\d+)$/,
      (call) => {
        const found = release(call.match[1]);
        if (found === undefined) return refused(404, 'Not Found');
        if (found.immutable) return refused(422, 'Cannot change an immutable release');
        const change = json<Partial<Release>>(call);
        if (found.draft && change.draft === false) {
          const ref = `tags/${found.tag_name}`;
          const target = change.target_commitish ?? found.target_commitish;
          const forbidden = github.refs.has(ref) ? undefined : createRef(call.app, ref, target);
          if (forbidden !== undefined) return forbidden;
          found.immutable = github.immutableReleases;
        }
        return ok(Object.assign(found, change));
      },
    ],
    [
      'POST',
      /^uploads\/(\d+)\/assets$/,
      ({ match, query, body }) => {
        const found = release(match[1]);
        const name = query.get('name') ?? '';
        if (found === undefined) return refused(404, 'Not Found');
        if (!found.draft && found.immutable)
          return refused(422, 'Cannot upload assets to an immutable release');
        if (found.assets.some((asset) => asset.name === name)) return refused(422, 'already_exists');
        found.assets.push({ id: nextId(), name, digest: digestOf(body) });
        return created(found.assets.at(-1));
      },
    ],
    [
      'DELETE',
      /^releases\/assets\/(\d+)$/,
      ({ match }) => {
        for (const one of github.releases) {
          const index = one.assets.findIndex(({ id }) => String(id) === match[1]);
          if (index >= 0) one.assets.splice(index, 1);
        }
        return { status: 204 };
      },
    ],
  ];

  async function answer(request: IncomingMessage): Promise<Reply | 'cut'> {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.replace(`/repos/${repository}/`, '').replace(/^\//, '');
    const body = await buffer(request);
    github.requests.push(`${request.method} ${path}`);
    const due = github.fail?.number === github.requests.length ? github.fail.when : undefined;
    if (due === 'before') return refused(502, 'Server Error');
    const app = tokens[request.headers.authorization?.replace(/^Bearer /, '') ?? ''];
    if (app === undefined) return refused(401, 'Bad credentials');
    for (const [method, pattern, reply] of routes) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (match === null) continue;
      const given = reply({ app, match: [...match], body, query });
      return due === 'after' ? 'cut' : given;
    }
    return refused(404, 'Not Found');
  }

  const server = createServer(async (request, response) => {
    const reply = await answer(request);
    if (reply === 'cut') return void request.socket.destroy();
    response.writeHead(reply.status, { 'content-type': 'application/json', connection: 'close' });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const github: GitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refs: new Map(),
    history: [],
    releases: [],
    requests: [],
    immutableReleases: true,
    fail: undefined,
    setRuleset(given) {
      const actor = given.bypass_actors.find(({ actor_id }) => actor_id === GITHUB_ACTIONS);
      if (actor !== undefined) {
        throw new Error(
          'Actor GitHub Actions integration must be part of the ruleset source or owner organization',
        );
      }
      if (given.target !== 'tag' || given.enforcement !== 'active') throw new Error('not a ruleset for tags');
      ruleset = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}

export const digestOf = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`;
