import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';
import { z } from 'zod';

const flag = z
  .enum(['', '0', '1', 'off', 'on', 'false', 'true'])
  .default('')
  .transform((value) => value === '1' || value === 'on' || value === 'true');

/**
 * Every environment variable that Redress reads, and nothing else reads `process.env`.
 * The table in README.md is checked against this schema by a test.
 */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port of the HTTP server'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://').optional().describe(
    'PostgreSQL connection string; without it an embedded SQLite database in the data folder is used',
  ),
  REDRESS_DATA_DIR: z.string().min(1).default('./data').describe('Folder for the embedded database, keys and backups'),
  REDRESS_ROLE: z.enum(['all', 'web', 'worker']).default('all').describe('What this process does; SQLite allows only all'),
  REDRESS_ADMIN_EMAIL: z.email().optional().describe('Mail address of the first administrator; applies while no staff exists'),
  REDRESS_ADMIN_PASSWORD: z.string().min(8).max(256).optional().describe(
    'Password of the first administrator; applies while no staff exists',
  ),
  REDRESS_SECRET_KEY: z.string().min(32).optional().describe(
    'Encrypts stored keys and secrets; made and kept in the data folder with SQLite, required with DATABASE_URL',
  ),
  REDRESS_PUBLIC_URL: z.url().optional().describe('Address under which people reach the console; https switches on Secure cookies'),
  REDRESS_TRUST_PROXY: flag.describe('Believe X-Forwarded-For of the proxy in front'),
  REDRESS_PHONE_REGION: z
    .string()
    .refine((code) => isSupportedCountry(code), 'must be the two letters of a country, like GB')
    .transform((code) => code as CountryCode)
    .optional()
    .describe('Country of phone numbers that are written without its code, like `GB`; without it they stay as they are written'),
  REDRESS_SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://').optional().describe(
    'Mail server that takes replies, like `smtps://user:password@mail.example:465`; without it nothing is mailed',
  ),
  REDRESS_MAIL_FROM: z.string().max(300).regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be a mail address').optional().describe(
    'Who mails are from, like `Shop <help@shop.example>`; a mail that came into a mailbox is answered from there',
  ),
  REDRESS_UNDO_SEND_SECONDS: z.coerce.number().int().min(0).max(600).default(15).describe('How long a reply can be undone before it leaves'),
  REDRESS_ACKNOWLEDGE: flag.describe('Acknowledge every complaint that opens a case at once, by mail or on its status page'),
  REDRESS_METRICS_TOKEN: z.string().min(16).optional().describe('Bearer token that may read /metrics from elsewhere'),
  REDRESS_API_KEY: z.string().optional().describe('Key with which the commands import and export ask the running server'),
  REDRESS_ALLOW_LOOPBACK: flag.describe('Let configured addresses be loopback; for tests and local use'),
  REDRESS_FAKE_PROCESSOR: flag.describe('Switch on the fake payment processor; on in the demo'),
  REDRESS_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('How much is logged'),
  REDRESS_CRASH_AT: z.string().optional().describe('Kills the process at a named point; for the fault tests only'),
});

export type Env = z.infer<typeof envSchema>;

/** An unset variable and an empty one mean the same: a compose file writes `NAME: ${NAME:-}`. */
const given = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));

/** Throws one message that names every variable that is wrong, and how. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = envSchema.safeParse(given(source));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not valid:\n${lines.join('\n')}`);
}
