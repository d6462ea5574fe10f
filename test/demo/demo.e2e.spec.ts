import sql from 'sql-template-tag';
import { envSchema } from '../../config/env.js';
import { settingsFrom } from '../../config/settings.js';
import { caseStates } from '../../src/cases/case.states.js';
import { claimStates } from '../../src/claims/claim.states.js';
import { loadDemo, NotADemo } from '../../src/demo/load-demo.js';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { startApp } from '../app.js';

const settingsOf = ({ dataDir, databaseUrl }: TestDatabase) =>
  settingsFrom(
    envSchema.parse({
      REDRESS_DATA_DIR: dataDir,
      REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
      REDRESS_LOG_LEVEL: 'silent',
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    }),
  );

describe('the demo', () => {
  it('fills an empty database with a believable shop, once', async () => {
    const database = await freshDatabase('sqlite');
    const people = await loadDemo(settingsOf(database), () => undefined);
    expect(people?.map(({ role }) => role)).toEqual(['admin', 'manager', 'lead', 'lead', 'agent', 'agent', 'agent', 'agent']);
    expect(new Set(people?.map(({ password }) => password)).size).toBe(8);
    expect(await loadDemo(settingsOf(database), () => undefined)).toBeNull();

    const redress = await startApp('sqlite', {}, Date.now(), database);
    const count = async (table: 'complaint' | 'mention') =>
      Number((await redress.reads.one<{ n: number }>(table === 'complaint' ? sql`SELECT count(*) AS n FROM complaint` : sql`SELECT count(*) AS n FROM mention`))?.n);
    expect(await count('complaint')).toBeGreaterThanOrEqual(400);
    expect(await count('mention')).toBeGreaterThanOrEqual(2_000);
    const span = await redress.reads.one<{ days: number }>(
      sql`SELECT (max("occurredAt") - min("occurredAt")) / 86400000.0 AS days FROM mention`,
    );
    expect(span?.days).toBeGreaterThan(56);

    const states = async (table: 'support_case' | 'claim') => {
      const rows = await redress.reads.all<{ state: string }>(
        table === 'claim' ? sql`SELECT DISTINCT state FROM claim` : sql`SELECT DISTINCT state FROM support_case`,
      );
      return rows.map(({ state }) => state).sort();
    };
    expect(await states('support_case')).toEqual([...caseStates].sort());
    // A proposal is approved or waits for approval in the same moment; nothing stays only proposed.
    expect(await states('claim')).toEqual(claimStates.filter((state) => state !== 'proposed').sort());
    const batches = await redress.reads.all<{ batch: string }>(sql`SELECT DISTINCT batch FROM purchase_line WHERE batch IS NOT NULL`);
    expect(batches).toHaveLength(1);
    await redress.close();
  }, 300_000);

  it('refuses a database that holds real data', async () => {
    const database = await freshDatabase('sqlite');
    const redress = await startApp('sqlite', {}, Date.now(), database);
    await redress.signIn('admin');
    await redress.app.close();
    await expect(loadDemo(settingsOf(database), () => undefined)).rejects.toThrow(NotADemo);
    await database.drop();
  });
});
