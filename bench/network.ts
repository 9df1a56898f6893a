// How long does an order take on a network, above the least that its round trips allow?

import { connect, createServer, type Socket } from 'node:net';
import { compare, goal } from './compare.ts';
import type { Rounds } from './measure.ts';
import type { Programs } from './programs.ts';

export async function network(programs: Programs, delay: number, rounds: Rounds) {
  const { sandbox, ca } = programs;
  const relay = await startRelay(Number(new URL(sandbox.url).port), delay);
  const url = sandbox.url.replace(/:\d+\//, `:${relay.port}/`);
  const [floor, order, bash] = [programs.floor(url), programs.orderAt(url), programs.bash(ca, url)];
  const title = `An order on a network with a round trip of ${2 * delay} ms`;
  try {
    const result = await compare(title, [floor, order, bash], rounds, ({ wallRatio }) => [
      goal('wall ratio to the floor', wallRatio(order, floor), 1.06),
    ]);
    return { delay, ...result };
  } finally {
    relay.close();
  }
}

/**
 * Passes on what it gets, later. On loopback a connection is made at once, so what a client says first leaves a
 * round trip after its connection: as if that had travelled, too.
 */
async function startRelay(target: number, delay: number) {
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    delayed(client, upstream, { delay, open: performance.now() + 2 * delay });
    delayed(upstream, client, { delay, open: 0 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}

function delayed(from: Socket, to: Socket, { delay, open }: { delay: number; open: number }): void {
  const later = (action: () => void) => setTimeout(action, Math.max(0, open - performance.now()) + delay);
  from.on('data', (chunk) => later(() => to.write(chunk)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => later(() => to.destroy()));
}
