import { readFileSync } from 'node:fs';
import path from 'node:path';
import { envSchema, readEnv } from './env.js';
import { settingsFrom } from './settings.js';

describe('the environment', () => {
  it('needs nothing', () => {
    const settings = settingsFrom(readEnv({}));
    expect(settings.http).toMatchObject({ host: '127.0.0.1', port: 3000, trustProxy: false });
    expect([settings.role, settings.databaseUrl, settings.allowLoopback, settings.fakeProcessor]).toEqual(['all', null, false, false]);
  });

  it('names every variable that is wrong, at once', () => {
    const read = () => readEnv({ PORT: 'eighty', REDRESS_ROLE: 'boss', DATABASE_URL: 'mysql://x' });
    expect(read).toThrow(/PORT.*\n.*DATABASE_URL.*\n.*REDRESS_ROLE/s);
  });

  it('takes an empty variable for an unset one', () => {
    const names = Object.keys(envSchema.shape);
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readEnv({}));
  });

  it('wants a secret key with PostgreSQL, and one process with SQLite', () => {
    expect(() => settingsFrom(readEnv({ DATABASE_URL: 'postgres://x/y' }))).toThrow('REDRESS_SECRET_KEY is required');
    expect(() => settingsFrom(readEnv({ REDRESS_ROLE: 'web' }))).toThrow('REDRESS_ROLE must be all');
  });

  it('is documented in the README, variable by variable', () => {
    const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
    expect(Object.keys(envSchema.shape).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
