/**
 * Runs steps in hosts: processes that run one step after another (`step-host.cjs`). In a process of its own a step takes
 * 100 ms of processor time, most of it to start node and to compile; in a host it takes a fifth of that.
 *
 * Each step runs the shipped files from their first line on, with exactly its own variables, directory and exit code,
 * and ends when it has nothing left to wait for; then its sockets are closed and its listeners removed. A step that
 * ends its process takes the host with it, and the next one gets another. A step fails the test if it connects to another
 * host than that of `api-url` or its proxy, or starts a program. What is not as in a process of its own: the
 * modules of node are loaded already, and node read its own variables before.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';

/** What makes a process a step. */
export type Job = {
  main: string;
  env: Record<string, string>;
  directory: string;
  /** The step uses the modules that the step before has loaded: for campaigns of a hundred thousand steps. */
  keepModules?: boolean;
};

export type Ended = { exitCode: number | null; signal: NodeJS.Signals | null; log: string };

const HOST = resolve(import.meta.dirname, 'step-host.cjs');

/** Hosts that wait for a step, by the file that they loaded first. */
const idle = new Map<string | undefined, Host[]>();

/** Runs a step in a host, which loaded the file `preload` first, or none; `started` gets what kills the host. */
export async function runInHost(
  job: Job,
  preload: string | undefined,
  started?: (kill: () => void) => void,
): Promise<Ended> {
  const hosts = idle.get(preload) ?? [];
  idle.set(preload, hosts);
  const host = hosts.pop() ?? new Host(preload, job.env);
  let running = true;
  started?.(() => {
    if (running) host.kill();
  });
  const ended = await host.run(job);
  running = false;
  if (host.isAlive()) hosts.push(host);
  return ended;
}

class Host {
  readonly #child: ChildProcess;
  /** The last thing on both streams of a step that left the host alive. */
  readonly #end = randomUUID();
  readonly #written = { stdout: '', stderr: '' };
  #exitCode: number | undefined;
  #killed = false;
  #ended = (_: Ended) => {};
  #failed = (_: Error) => {};

  constructor(preload: string | undefined, { PATH, NODE_COMPILE_CACHE }: Record<string, string>) {
    const first = preload === undefined ? [] : ['--require', preload];
    this.#child = spawn(process.execPath, [...first, HOST, this.#end], {
      env: { PATH, NODE_COMPILE_CACHE },
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    for (const name of ['stdout', 'stderr'] as const) {
      this.#child[name]?.setEncoding('utf8').on('data', (text: string) => {
        this.#written[name] += text;
        this.#look();
      });
    }
    this.#child.on('message', ({ exitCode, violations }: { exitCode: number; violations: string[] }) => {
      if (violations.length > 0) this.#failed(new Error(`The step ${violations.join(', and ')}.`));
      this.#exitCode = exitCode;
      this.#look();
    });
    this.#child.on('error', (error) => this.#failed(error));
    this.#child.on('close', (exitCode, signal) => this.#ended({ exitCode, signal, log: this.#log() }));
  }

  isAlive(): boolean {
    return this.#child.connected && !this.#killed;
  }

  kill(): void {
    this.#killed = true;
    this.#child.kill('SIGKILL');
  }

  async run(job: Job): Promise<Ended> {
    this.#written.stdout = '';
    this.#written.stderr = '';
    this.#exitCode = undefined;
    for (const part of this.#parts()) part.ref();
    try {
      return await new Promise<Ended>((resolve, reject) => {
        this.#ended = resolve;
        this.#failed = reject;
        this.#child.send(job);
      });
    } finally {
      // An idle host does not keep alive who started it, and ends with them.
      for (const part of this.#parts()) part.unref();
    }
  }

  #look(): void {
    const { stdout, stderr } = this.#written;
    if (this.#exitCode === undefined || !stdout.endsWith(this.#end) || !stderr.endsWith(this.#end)) return;
    this.#ended({ exitCode: this.#exitCode, signal: null, log: this.#log() });
  }

  #log(): string {
    return (this.#written.stdout + this.#written.stderr).replaceAll(this.#end, '');
  }

  #parts(): { ref(): void; unref(): void }[] {
    const { stdin, stdout, stderr, channel } = this.#child;
    const streams = [stdin, stdout, stderr] as Socket[];
    return [this.#child, ...streams, ...(channel ? [channel] : [])];
  }
}
