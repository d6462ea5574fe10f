import { z } from 'zod';

const flag = z
  .enum(['', '0', '1', 'off', 'on', 'false', 'true'])
  .default('')
  .transform((value) => value === '1' || value === 'on' || value === 'true');

/** An unset variable and an empty one mean the same: a compose file writes `NAME: ${NAME:-}`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/**
 * Every environment variable that Redress reads, and nothing else reads `process.env`.
 * The table in README.md is checked against this schema by a test.
 */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port of the HTTP server'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')).describe(
    'PostgreSQL connection string; without it an embedded SQLite database in the data folder is used',
  ),
  REDRESS_DATA_DIR: z.string().min(1).default('./data').describe('Folder for the embedded database, keys and backups'),
  REDRESS_ROLE: z.enum(['all', 'web', 'worker']).default('all').describe('What this process does; SQLite allows only all'),
  REDRESS_ADMIN_EMAIL: optional(z.email()).describe('Mail address of the first administrator; applies while no staff exists'),
  REDRESS_ADMIN_PASSWORD: optional(z.string().min(8).max(256)).describe(
    'Password of the first administrator; applies while no staff exists',
  ),
  REDRESS_SECRET_KEY: optional(z.string().min(32)).describe(
    'Encrypts stored keys and secrets; made and kept in the data folder with SQLite, required with DATABASE_URL',
  ),
  REDRESS_PUBLIC_URL: optional(z.url()).describe('Address under which people reach the console; https switches on Secure cookies'),
  REDRESS_TRUST_PROXY: flag.describe('Believe X-Forwarded-For of the proxy in front'),
  REDRESS_METRICS_TOKEN: optional(z.string().min(16)).describe('Bearer token that may read /metrics from elsewhere'),
  REDRESS_ALLOW_LOOPBACK: flag.describe('Let configured addresses be loopback; for tests and local use'),
  REDRESS_FAKE_PROCESSOR: flag.describe('Switch on the fake payment processor; on in the demo'),
  REDRESS_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('How much is logged'),
  REDRESS_CRASH_AT: optional(z.string()).describe('Kills the process at a named point; for the fault tests only'),
});

export type Env = z.infer<typeof envSchema>;

/** Throws one message that names every variable that is wrong, and how. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not valid:\n${lines.join('\n')}`);
}
