// A process that runs one step after another; `step-hosts.ts` starts it and says what it is.
const { subscribe } = require('node:diagnostics_channel');
const { dirname } = require('node:path');

const [, , END] = process.argv;
const sockets = new Set();
/** What no step does: it talks to the host of api-url only, or its proxy, and starts no program. */
const violations = [];
subscribe('net.client.socket', ({ socket }) => {
  sockets.add(socket);
  socket.on('connectionAttempt', (address, port) => {
    // What the main step saved is encrypted: a post step may go to the sandbox, wherever it is on this machine.
    const isSaved = process.env['STATE_order-request'] !== undefined && address === '127.0.0.1';
    if (!isSaved && !hostsOf(process.env).some((host) => host.port === String(port))) {
      violations.push(`connects to ${address}, port ${port}`);
    }
  });
  socket.on('lookup', (_error, _address, _family, name) => {
    if (!hostsOf(process.env).some((host) => host.name === name)) violations.push(`looks up ${name}`);
  });
});
subscribe('udp.socket', () => violations.push('opens a UDP socket'));
const programs = require('node:child_process');
for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']) {
  programs[name] = (program) => {
    violations.push(`starts ${program}`);
    throw new Error('A step starts no program.');
  };
}

/** Where a step may connect to. */
function hostsOf(env) {
  const apiUrl = env['INPUT_API-URL'] || 'https://www.digicert.com';
  return [apiUrl, env.https_proxy, env.HTTPS_PROXY].flatMap((text) => {
    const url = URL.parse(text?.includes('://') ? text : `http://${text}`);
    if (!text || url === null) return [];
    return [{ name: url.hostname, port: url.port || (url.protocol === 'https:' ? '443' : '80') }];
  });
}

let running = false;
let listeners;

process.on('message', ({ main, env, directory, keepModules }) => {
  running = true;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(directory);
  process.exitCode = undefined;
  listeners = process.eventNames().flatMap((name) => process.rawListeners(name));
  for (const path of Object.keys(require.cache)) {
    if (keepModules ? path === main : dirname(path) === dirname(main)) delete require.cache[path];
  }
  module.children.length = 0;
  // Waiting for the next message would keep the step from its end.
  process.channel?.unref();
  require(main);
});

// Where a process of its own would end.
process.on('beforeExit', (exitCode) => {
  if (!running || !process.connected) return;
  running = false;
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const name of process.eventNames()) {
    for (const listener of process.rawListeners(name)) {
      if (!listeners.includes(listener)) process.off(name, listener);
    }
  }
  process.channel.ref();
  process.stdout.write(END);
  process.stderr.write(END);
  process.send({ exitCode, violations: violations.splice(0) });
});
