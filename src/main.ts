import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readEnv } from '../config/env.js';
import { type Settings, settingsFrom } from '../config/settings.js';
import { armCrashPoint } from './common/crash-point.js';
import { LOG, type Log } from './common/log.js';
import { loadDemo } from './demo/load-demo.js';
import { createApp } from './http/create-app.js';
import { FirstAdmin, type FirstSignIn } from './staff/first-admin.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts the process: HTTP, console, and (by role) workers. Exits 0 on SIGTERM once everything under way is finished. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { role: { type: 'string' }, demo: { type: 'boolean', default: false } },
    strict: true,
  });
  const given = settingsFrom(readEnv({ ...process.env, ...(values.role ? { REDRESS_ROLE: values.role } : {}) }));
  const settings = values.demo ? { ...given, fakeProcessor: true } : given;
  armCrashPoint(settings.crashAt);
  if (values.demo) await fillShop(settings);
  const app = await createApp(settings);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.init();
  // Said before listening: a port that is taken must not cost the only showing of the password.
  const first = await app.get(FirstAdmin).ensure();
  if (first) sayFirstSignIn(first);
  await app.listen(settings.http.port, settings.http.host);
  if (settings.http.publicUrl?.protocol !== 'https:') {
    app.get<Log>(LOG).warn('sessions travel without https: set REDRESS_PUBLIC_URL to an https address before others use this');
  }
  say(`Redress is ready at ${settings.http.publicUrl?.origin ?? (await app.getUrl())}`);
}

function sayFirstSignIn({ email, password }: FirstSignIn): void {
  say(
    password === null
      ? `Sign in as ${email} with the password from REDRESS_ADMIN_PASSWORD.`
      : `Sign in as ${email} with the password ${password} (shown this once).`,
  );
}

async function fillShop(settings: Settings): Promise<void> {
  say('Loading the demo shop, nine weeks of it …');
  const people = await loadDemo(settings, (progress) => say(`  ${progress}`));
  if (!people) {
    say('The demo shop is there already; its passwords were shown when it was made.');
    return;
  }
  say('The people of the demo shop, and their passwords (shown this once):');
  for (const { name, role, email, password } of people) {
    say(`  ${role.padEnd(8)} ${name.padEnd(12)} ${email.padEnd(28)} ${password}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
