/**
 * `npm start`: from a fresh clone to a running Redress. Installs and builds when needed, then serves.
 * `npm start -- --demo` also loads a believable shop; other arguments go to the server as they are.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, checkNode, install, root } from './prepare.mjs';

checkNode();
install();
build();

const server = spawn(process.execPath, [path.join(root, 'dist/src/main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // The SQLite driver works on libuv's threads: one for the writer, some for the readers, some to spare.
  env: { UV_THREADPOOL_SIZE: '8', ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
