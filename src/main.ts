import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readEnv } from '../config/env.js';
import { settingsFrom } from '../config/settings.js';
import { armCrashPoint } from './common/crash-point.js';
import { createApp } from './http/create-app.js';
import { FirstAdmin } from './staff/first-admin.js';

/** Starts the process: HTTP, console, and (by role) workers. Exits 0 on SIGTERM once everything under way is finished. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { role: { type: 'string' } }, strict: false });
  const settings = settingsFrom(readEnv({ ...process.env, ...(values.role ? { REDRESS_ROLE: String(values.role) } : {}) }));
  armCrashPoint(settings.crashAt);
  const app = await createApp(settings);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.init();
  const first = await app.get(FirstAdmin).ensure();
  await app.listen(settings.http.port, settings.http.host);
  const url = settings.http.publicUrl?.origin ?? (await app.getUrl());
  process.stdout.write(`Redress is ready at ${url}\n`);
  if (first) {
    process.stdout.write(
      first.password === null
        ? `Sign in as ${first.email} with the password from REDRESS_ADMIN_PASSWORD.\n`
        : `Sign in as ${first.email} with the password ${first.password} (shown this once).\n`,
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
