import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sql from 'sql-template-tag';
import { AuditSealer } from '../../src/staff/audit-sealer.js';
import { startApp, type TestApp } from '../app.js';
import { dialects, freshDatabase, type TestDatabase } from '../databases/database.js';
import { hearComplaint } from '../insights/hear.js';
import { redress } from './redress.js';

describe.each(dialects)('the redress command, with no server (%s)', (dialect) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
  });
  afterAll(() => database.drop());
  const run = (args: string, input?: string) => redress(database, args.split(' '), input);

  it('adds people, lists them, gives them keys and passwords, and leaves a sealed trace', async () => {
    expect(
      await run('user add ann@example.com --role admin --password-stdin', 'long enough\n'),
    ).toMatchObject({
      code: 0,
      out: 'Added ann@example.com as admin.\n',
    });
    expect((await run('user add joe@example.com')).out).toMatch(
      /^Added joe@example.com as agent\.\nPassword: \S{16} /,
    );
    expect((await run('user list')).out).toMatch(
      /^EMAIL .*\nann@example\.com +admin +active .*\njoe@example\.com +agent /,
    );
    expect((await run('user password joe@example.com')).out).toMatch(/Password: \S{16} /);
    expect((await run('key add shop --user ann@example.com --scope intake read')).out).toMatch(
      /^rdk_\w{36}\n$/,
    );
    const { code, out } = await run('verify');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^audit chain: sound, 4 entries\nanchor: 4 [0-9a-f]{64}\n/),
    ]);
  });

  it('says what stands in the way', async () => {
    const again = await run('user add ann@example.com');
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/Somebody else signs in/)]);
    const unknown = await run('user password nobody@example.com');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringMatching(/Nobody signs in as/)]);
  });
});

it.each([
  ['user add not-an-address', /not a mail address/],
  ['user add x@example.com --role king', /Allowed choices/],
  ['user add x@example.com --password-stdin', /at least 8/],
  ['key add shop --user joe@example.com', /--scope/],
  ['rollups', /--verify or --rebuild/],
  ['dance', /unknown command/],
])('the redress command refuses %s', async (args, err) => {
  const nowhere = { dataDir: path.join(tmpdir(), 'redress-nowhere'), databaseUrl: null };
  expect(await redress(nowhere, args.split(' '), 'short')).toMatchObject({
    code: 2,
    err: expect.stringMatching(err),
  });
});

describe.each(dialects)('the redress command, beside a running server (%s)', (dialect) => {
  let server: TestApp;
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-cli-'));
  beforeAll(async () => {
    server = await startApp(dialect);
    await server.signIn('admin');
    await hearComplaint(server, { at: '2026-02-02T10:00:00Z' });
    await server.app.get(AuditSealer).seal();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const run = (...args: string[]) => redress(server, args);

  it('proves that everything is sound', async () => {
    const { code, out } = await run('verify', '--rollups');
    expect(code).toBe(0);
    expect(out).toMatch(/^audit chain: sound, 2 entries\n/);
    expect(out).toMatch(/\nrollups: sound, 1 days\n$/);
  });

  it('names what was tampered with, and counts that do not hold', async () => {
    const anchorFile = path.join(folder, 'anchor');
    writeFileSync(anchorFile, (await run('verify')).out);
    expect((await run('verify', '--anchor', anchorFile)).code).toBe(0);
    await server.tx.run(async (unit) => {
      await unit.all(sql`UPDATE audit_entry SET "actorId" = 'someone' WHERE seq = 2`);
      await unit.all(sql`UPDATE sentiment_rollup SET count = 3`);
    });
    const verified = await run('verify', '--anchor', anchorFile);
    expect(verified).toMatchObject({ code: 1, err: expect.stringMatching(/^Entry 2 .* was altered/) });
    expect(await run('rollups', '--verify')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^2026-02-02T10:00.*2 too many$/m),
    });
  });

  if (dialect === 'sqlite') {
    it('copies the database, and does not touch what is there', async () => {
      const file = path.join(folder, 'copy.sqlite');
      expect((await run('backup', file)).code).toBe(0);
      expect(await run('backup', file)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/exists already/),
      });
      const restored = path.join(folder, 'restored');
      const copy = { dataDir: restored, databaseUrl: null };
      await redress(copy, ['user', 'add', 'x@example.com']);
      renameSync(file, path.join(restored, 'redress.sqlite'));
      expect((await redress(copy, ['user', 'list'])).out).toMatch(/admin1@example\.com/);
    });

    it('does not write while the server does', async () => {
      const { code, err } = await run('user', 'add', 'late@example.com');
      expect([code, err]).toEqual([2, expect.stringMatching(/^Another Redress process is using/)]);
      expect((await run('rollups', '--rebuild')).code).toBe(2);
    });

    it('says that there is nothing to look at', async () => {
      const nowhere = path.join(folder, 'nowhere');
      expect((await redress({ dataDir: nowhere, databaseUrl: null }, ['verify'])).code).toBe(2);
      expect(existsSync(nowhere)).toBe(false);
    });
  } else {
    it('names the tool that copies PostgreSQL', async () => {
      const { code, err } = await run('backup', path.join(folder, 'copy'));
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/pg_dump --format=custom --file='.*copy' "\$DATABASE_URL"/),
      ]);
    });

    it('counts again while the server counts', async () => {
      expect((await run('rollups', '--rebuild', '--verify')).out).toMatch(/equal a recount of 1 days/);
    });
  }
});
