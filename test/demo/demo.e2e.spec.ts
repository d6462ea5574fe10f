import { spawn } from 'node:child_process';
import path from 'node:path';
import sql, { raw } from 'sql-template-tag';
import { caseStates } from '../../src/cases/case.states.js';
import { claimStates } from '../../src/claims/claim.states.js';
import { startApp, type TestApp } from '../app.js';
import { freshDatabase, type TestDatabase } from '../databases/database.js';

interface Run {
  readonly printed: string;
  readonly code: number | null;
}

/** What `npm start -- --demo` starts, told to end as soon as it is ready. */
function startDemo({ dataDir }: TestDatabase): Promise<Run> {
  const child = spawn(process.execPath, ['dist/src/main.js', '--demo'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      REDRESS_DATA_DIR: dataDir,
      REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
      REDRESS_LOG_LEVEL: 'error',
    },
  });
  let printed = '';
  const listen = (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes('Redress is ready')) child.kill('SIGTERM');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve) => child.once('exit', (code) => resolve({ printed, code })));
}

describe('the demo', () => {
  let redress: TestApp | undefined;
  afterAll(() => redress?.close());

  it('fills an empty database with a believable shop, once', async () => {
    const database = await freshDatabase('sqlite');
    const first = await startDemo(database);
    expect(first.code).toBe(0);
    const people = [...first.printed.matchAll(/^ {2}(\w+) +\w+ \w+ +(\S+@\S+) +(\S{12})$/gm)];
    expect(people.map(([, role]) => role)).toEqual(['admin', 'manager', 'lead', 'lead', 'agent', 'agent', 'agent', 'agent']);
    expect(new Set(people.map(([, , , password]) => password)).size).toBe(8);
    const again = await startDemo(database);
    expect([again.code, again.printed]).toEqual([0, expect.stringContaining('there already')]);

    redress = await startApp('sqlite', {}, Date.now(), database);
    const mentions = await redress.reads.one<{ n: number; days: number }>(
      sql`SELECT count(*) AS n, (max("occurredAt") - min("occurredAt")) / 86400000.0 AS days FROM mention`,
    );
    expect(mentions?.n).toBeGreaterThanOrEqual(2_000);
    expect(mentions?.days).toBeGreaterThan(56);
    const complaints = await redress.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM complaint`);
    expect(complaints?.n).toBeGreaterThanOrEqual(400);
    const cases = await redress.reads.all<{ state: string }>(sql`SELECT DISTINCT state FROM support_case`);
    expect(cases.map(({ state }) => state).sort()).toEqual([...caseStates].sort());
    const claims = await redress.reads.all<{ state: string }>(sql`SELECT DISTINCT state FROM claim`);
    // A proposal is approved or waits for approval in the same moment; nothing stays only proposed.
    expect(claims.map(({ state }) => state).sort()).toEqual(claimStates.filter((state) => state !== 'proposed').sort());
    expect(await redress.reads.all(sql`SELECT DISTINCT batch FROM purchase_line WHERE batch IS NOT NULL`)).toHaveLength(1);
    for (const shown of ['sla_policy', 'rule', 'rule_version', 'team', 'checklist', 'case_tick', 'case_link', 'case_follower', 'saved_view', 'case_merge', 'notice']) {
      const row = await redress.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM ${raw(shown)}`);
      expect([shown, Number(row?.n) > 0]).toEqual([shown, true]);
    }
    const fired = await redress.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM timeline_entry WHERE kind = 'rule.fired'`);
    expect(fired?.n).toBeGreaterThan(0);
  }, 300_000);

  it('refuses a database that holds real data', async () => {
    const database = await freshDatabase('sqlite');
    const real = await startApp('sqlite', {}, Date.now(), database);
    await real.signIn('admin');
    await real.app.close();
    const refused = await startDemo(database);
    expect([refused.code, refused.printed]).toEqual([1, expect.stringContaining('This database holds real data')]);
    await database.drop();
  });
});
