import { connect, type Socket } from 'node:net';
import { proxyFor } from './proxy.ts';

/** Connections that wait for their first request; by the URL object, so that no other gets one. */
const opened = new WeakMap<URL, Socket>();

/**
 * Opens the TCP connection of a step that is about to send requests, so that it travels while modules load.
 * Nothing is sent on it. A tunnel through a proxy is opened by the first request, and so is what goes to a
 * service on this machine without TLS.
 *
 * @returns what ends the connection when the step ends, should no request have taken it
 * @throws {ActionError} `invalid_input` where `https_proxy` names no proxy
 */
export async function preconnect(base: URL): Promise<() => void> {
  if (base.protocol !== 'https:' || proxyFor(base) !== undefined) return () => {};
  const host = base.hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host, port: Number(base.port) || 443, noDelay: true, keepAlive: true });
  // A failure is told by the first request, which then opens a connection of its own.
  socket.on('error', () => {});
  opened.set(base, socket);
  // Node connects when this turn of the event loop is over, from which modules that load would keep it for long.
  await turn();
  // Loaded first, since node then reads its CAs in a thread of their own; meanwhile the host's address may come.
  process.getBuiltinModule('node:tls');
  await turn();
  return () => takePreconnected(base)?.destroy();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The connection that `preconnect` opened; once, and only where it has not failed by now. */
export function takePreconnected(base: URL): Socket | undefined {
  const socket = opened.get(base);
  opened.delete(base);
  return socket?.destroyed ? undefined : socket;
}
