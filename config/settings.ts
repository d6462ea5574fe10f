import path from 'node:path';
import type { Env } from './env.js';

export type Role = 'all' | 'web' | 'worker';

/** Typed and frozen; made once at start and handed to whoever needs it. Durations are milliseconds. */
export interface Settings {
  readonly http: { readonly host: string; readonly port: number; readonly publicUrl: URL | null; readonly trustProxy: boolean };
  readonly role: Role;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly secretKey: string | null;
  readonly firstAdmin: { readonly email: string | null; readonly password: string | null };
  readonly phoneRegion: NonNullable<Env['REDRESS_PHONE_REGION']> | null;
  readonly letters: { readonly acknowledge: boolean };
  readonly mail: { readonly smtpUrl: string | null; readonly from: string | null; readonly undoMs: number };
  readonly metricsToken: string | null;
  /** Of the command line; the server has no use for it. */
  readonly apiKey: string | null;
  readonly allowLoopback: boolean;
  readonly fakeProcessor: boolean;
  readonly logLevel: Env['REDRESS_LOG_LEVEL'];
  readonly crashAt: string | null;
}

/** Limits that are the same everywhere; what differs between installations is in the environment. */
export const limits = Object.freeze({
  bodyBytes: 32 * 1024 * 1024,
  headersMs: 60 * 1000,
  bodyMs: 60 * 1000,
  fileSilenceMs: 60 * 1000,
  webhookBytes: 1024 * 1024,
  pageSize: 50,
  pageSizeMax: 200,
  idempotencyKeyDays: 8,
  inboxIdDays: 8,
  inboxBodyDays: 30,
  unreadFileDays: 1,
  rejectedRowsDays: 7,
  sessionIdleMs: 12 * 60 * 60 * 1000,
  webhookToleranceMs: 300 * 1000,
  secretOverlapMs: 24 * 60 * 60 * 1000,
  liveReplayMs: 10 * 60 * 1000,
});

export function settingsFrom(env: Env): Settings {
  if (env.DATABASE_URL && !env.REDRESS_SECRET_KEY) {
    throw new Error('REDRESS_SECRET_KEY is required with DATABASE_URL: every process must decrypt with the same key.');
  }
  if (!env.DATABASE_URL && env.REDRESS_ROLE !== 'all') {
    throw new Error('REDRESS_ROLE must be all with the embedded database: only one process may write to it.');
  }
  return Object.freeze({
    http: Object.freeze({
      host: env.HOST,
      port: env.PORT,
      publicUrl: env.REDRESS_PUBLIC_URL ? new URL(env.REDRESS_PUBLIC_URL) : null,
      trustProxy: env.REDRESS_TRUST_PROXY,
    }),
    role: env.REDRESS_ROLE,
    dataDir: path.resolve(env.REDRESS_DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    secretKey: env.REDRESS_SECRET_KEY ?? null,
    firstAdmin: Object.freeze({ email: env.REDRESS_ADMIN_EMAIL ?? null, password: env.REDRESS_ADMIN_PASSWORD ?? null }),
    phoneRegion: env.REDRESS_PHONE_REGION ?? null,
    letters: Object.freeze({ acknowledge: env.REDRESS_ACKNOWLEDGE }),
    mail: Object.freeze({
      smtpUrl: env.REDRESS_SMTP_URL ?? null,
      from: env.REDRESS_MAIL_FROM ?? null,
      undoMs: env.REDRESS_UNDO_SEND_SECONDS * 1000,
    }),
    metricsToken: env.REDRESS_METRICS_TOKEN ?? null,
    apiKey: env.REDRESS_API_KEY ?? null,
    allowLoopback: env.REDRESS_ALLOW_LOOPBACK,
    fakeProcessor: env.REDRESS_FAKE_PROCESSOR,
    logLevel: env.REDRESS_LOG_LEVEL,
    crashAt: env.REDRESS_CRASH_AT ?? null,
  });
}

/** Injection token of the settings object. */
export const SETTINGS = Symbol('settings');
