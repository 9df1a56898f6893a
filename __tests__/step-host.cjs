// A process that runs one step after another; `step-hosts.ts` starts it and says what it is.
const { subscribe } = require('node:diagnostics_channel');
const { dirname } = require('node:path');

const [, , END] = process.argv;
const sockets = new Set();
subscribe('net.client.socket', ({ socket }) => sockets.add(socket));
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
  process.send(exitCode);
});
