import type { Socket } from 'node:net';
import { proxyFor } from './proxy.ts';

/** Connections that wait for their first request; by the URL object, so that no other gets one. */
const opened = new WeakMap<URL, Socket>();

/**
 * Opens the TCP connection of a step that is about to send requests, while modules load. Nothing is sent on it.
 * The first request opens a tunnel through a proxy, or a connection without TLS to a service on this machine.
 *
 * @returns ends the connection when the step ends, if no request has used it
 * @throws {ActionError} `invalid_input` if `https_proxy` names no proxy
 */
export async function preconnect(base: URL): Promise<() => void> {
  if (base.protocol !== 'https:' || proxyFor(base) !== undefined) return () => {};
  const { connect } = await import('node:net');
  const host = base.hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host, port: Number(base.port) || 443, noDelay: true, keepAlive: true });
  // The first request reports a failure, since it then opens a connection of its own.
  socket.on('error', () => {});
  opened.set(base, socket);
  // Node connects at the end of this turn of the event loop, before modules load.
  await turn();
  // Node reads its CAs in a thread of its own.
  process.getBuiltinModule('node:tls');
  await turn();
  return () => takePreconnected(base)?.destroy();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The connection that `preconnect` opened; once, and only if it has not failed. */
export function takePreconnected(base: URL): Socket | undefined {
  const socket = opened.get(base);
  opened.delete(base);
  return socket?.destroyed ? undefined : socket;
}
