import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { ManualClock } from '../src/common/clock.js';
import { Reads } from '../src/database/reads.js';
import { Tx } from '../src/database/tx.js';
import { Relay } from '../src/events/relay.js';
import { createApp } from '../src/http/create-app.js';
import type { StaffRole } from '../src/staff/permissions.access.js';
import { StaffService } from '../src/staff/staff.service.js';
import { envSchema } from '../config/env.js';
import { settingsFrom } from '../config/settings.js';
import { Client } from './client.js';
import { freshDatabase, type TestDatabase, type TestDialect } from './databases/database.js';

/** A Monday, ten in the morning UTC: inside everybody's business hours. */
export const monday = Date.parse('2026-03-02T10:00:00.000Z');

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: ManualClock;
  readonly tx: Tx;
  readonly reads: Reads;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Nobody is signed in. */
  readonly anyone: Client;
  /** A client that is signed in as a new person of that role; `client.staffId` says who. */
  signIn(role: StaffRole): Promise<Client>;
  /** A client with a new API key of an administrator. */
  key(...scopes: string[]): Promise<Client>;
  /** Carries out everything that commits have promised and that is due. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The real application on an empty database of its own, with a clock that only the test moves. */
export async function startApp(
  dialect: TestDialect,
  environment: Record<string, string> = {},
  at: number = monday,
  existing?: TestDatabase,
): Promise<TestApp> {
  const database = existing ?? (await freshDatabase(dialect));
  const clock = new ManualClock(at);
  const settings = settingsFrom(
    envSchema.parse({
      REDRESS_DATA_DIR: database.dataDir,
      REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
      REDRESS_ALLOW_LOOPBACK: '1',
      REDRESS_FAKE_PROCESSOR: '1',
      ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
      ...environment,
    }),
  );
  const app = await createApp(settings, { clock, log: pino({ level: process.env.REDRESS_TEST_LOG ?? 'silent' }) });
  await app.listen(0, '127.0.0.1');
  const anyone = new Client((await app.getUrl()).replace('[::1]', '127.0.0.1'));
  let people = 0;

  const signIn = async (role: StaffRole): Promise<Client> => {
    people += 1;
    const email = `${role}${people}@example.com`;
    const password = 'correct horse battery';
    const staff = await app
      .get(StaffService)
      .create('system', { email, name: `${role} ${people}`, role, password, active: true });
    return anyone.signedIn(email, password, staff.id);
  };

  return {
    app,
    clock,
    tx: app.get(Tx),
    reads: app.get(Reads),
    dataDir: database.dataDir,
    databaseUrl: database.databaseUrl,
    anyone,
    signIn,
    key: async (...scopes) => {
      const admin = await signIn('admin');
      const { body } = await admin.post('/api/keys', { name: 'test', scopes });
      return anyone.withKey(String(body.key));
    },
    settle: () => app.get(Relay).drain(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
