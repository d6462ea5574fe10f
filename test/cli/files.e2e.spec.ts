import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { redress } from './redress.js';

describe.each(dialects)('the redress command, with files (%s)', (dialect) => {
  let server: TestApp;
  let other: TestApp;
  let reader: Client;
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-files-'));
  beforeAll(async () => {
    server = await startApp(dialect);
    other = await startApp(dialect);
    reader = await server.key('intake', 'read');
  });
  afterAll(async () => {
    await Promise.all([server.close(), other.close()]);
    rmSync(folder, { recursive: true });
  });

  const keyOf = (client: Client) => String(client.standing.authorization).replace('Bearer ', '');
  /** As people type it; the address and the key come from the environment. */
  const run = (args: string, at: TestApp = server, client: Client = reader) =>
    redress(at, args.split(' '), '', {
      PORT: new URL(at.anyone.origin).port,
      REDRESS_API_KEY: keyOf(client),
    });
  const file = (name: string, text?: string): string => {
    const where = path.join(folder, name);
    if (text !== undefined) writeFileSync(where, text);
    return where;
  };
  const rows = [
    { externalId: 'x1', channel: 'email', body: 'My kettle broke', author: { email: 'ann@example.com' }, tags: ['vip', 'kettle'] },
    { externalId: 'x2', channel: 'phone', body: '=1+1 is what your "total" says,\nand it is late', orderRef: '4711' },
    { channel: 'chat', body: 'Where is my parcel?', occurredAt: '2025-11-02T10:00:00.000Z' },
  ];

  it('imports a file, waits, and says what became of it', async () => {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    expect(await run(`import ${file('good.ndjson', lines)}`)).toEqual({
      code: 0,
      out: '3 of 3 rows imported, 0 known already, 0 bad.\n',
      err: '',
    });
    const bad = file('bad.txt', 'externalId,channel,body\nx1,email,again\nx9,pigeon,Nobody answers\n');
    const { code, out, err } = await run(`import ${bad} --format csv --mode live`);
    expect([code, out, err]).toEqual([
      1,
      '0 of 2 rows imported, 1 known already, 1 bad.\n',
      expect.stringMatching(/^line 3: channel: /),
    ]);
  });

  it('opens cases for live rows', async () => {
    const live = file('live.jsonl', JSON.stringify({ channel: 'email', body: 'A live one', author: { name: 'Joe' } }));
    expect((await run(`import ${live} --mode live`, other, await other.key('intake'))).code).toBe(0);
    await other.settle();
    const { body } = await (await other.signIn('agent')).get('/api/complaints?q=live');
    expect(body.items[0]).toMatchObject({ history: false, caseId: expect.any(String) });
  });

  it('exports what an import elsewhere takes back, once', async () => {
    const exported = file('all.ndjson');
    expect((await run(`export ${exported}`)).out).toBe(`Wrote 3 complaints to ${exported}.\n`);
    const intake = await other.key('intake', 'read');
    expect((await run(`import ${exported}`, other, intake)).out).toMatch(/^3 of 3 rows imported/);
    expect((await run(`import ${exported}`, other, intake)).out).toMatch(/^0 of 3 rows imported, 3 known/);
    const told = async (client: Client) =>
      (await client.get('/api/complaints')).body.items
        .filter(({ history }) => Boolean(history))
        .map(({ body, author, tags, orderRef, occurredAt }) => ({ body, author, tags, orderRef, occurredAt }))
        .toSorted((a, b) => (String(a.body) < String(b.body) ? -1 : 1));
    expect(await told(intake)).toEqual(await told(reader));
  });

  it('exports spreadsheets without formulas', async () => {
    const exported = file('some.csv');
    expect((await run(`export ${exported} --channel phone,email --from 2026-01-01T00:00:00Z`)).code).toBe(0);
    const text = readFileSync(exported, 'utf8');
    expect(text).toMatch(/^\uFEFFexternalId,channel,subject,body,author\.name,author\.email,/);
    expect(text).toContain(`"'=1+1 is what your ""total"" says,\nand it is late"`);
    expect(text).toContain('ann@example.com');
    expect(text).not.toContain('parcel');
    const third = await other.key('intake');
    expect((await run(`import ${exported}`, other, third)).out).toMatch(/^2 of 2 rows imported/);
  });

  it('leaves no half a file, and says what stands in the way', async () => {
    const there = file('there.ndjson', '');
    expect(await run(`export ${there}`)).toMatchObject({ code: 2, err: expect.stringMatching(/exists already/) });
    const never = file('never.ndjson');
    expect(await run(`export ${never} --from yesterday`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ISO 8601 time/),
    });
    expect([existsSync(never), existsSync(`${never}.partial`)]).toEqual([false, false]);
    const refused = await run(`import ${file('good.ndjson')}`, server, await server.key('read'));
    expect([refused.code, refused.out]).toEqual([1, '']);
    const nowhere = await run(`export ${never} --url http://127.0.0.1:1`);
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringMatching(/does not answer/) });
    expect(await run(`import ${file('missing.csv')}`)).toMatchObject({ code: 2 });
    expect(await run(`import ${file('good')}`)).toMatchObject({ code: 2, err: expect.stringMatching(/--format/) });
    const keyless = await redress(server, ['export', never]);
    expect(keyless).toMatchObject({ code: 2, err: expect.stringMatching(/REDRESS_API_KEY/) });
  });
});
