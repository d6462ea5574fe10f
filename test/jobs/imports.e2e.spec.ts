import 'reflect-metadata';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/rows.js';
import { Job } from '../../src/jobs/job.entity.js';
import { startApp, type TestApp } from '../app.js';
import type { Answer, Client } from '../client.js';
import { dialects } from '../databases/database.js';

const csv = { 'content-type': 'text/csv' };
const ndjson = { 'content-type': 'application/x-ndjson; charset=utf-8' };

describe.each(dialects)('importing complaints (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  const upload = (file: string, headers: Record<string, string> = csv, query = '', by: Client = admin) =>
    by.raw('POST', `/api/complaints/import${query}`, file, headers);

  async function finished({ status, headers, body }: Answer): Promise<Answer['body']> {
    expect([status, headers.location]).toEqual([202, `/api/jobs/${body.jobId}`]);
    for (;;) {
      const job = (await admin.get(`/api/jobs/${body.jobId}`)).body;
      if (job.finishedAt !== null) return job;
      await sleep(20);
    }
  }

  const bodies = async (): Promise<string[]> =>
    (await redress.reads.all<{ body: string }>(sql`SELECT body FROM complaint ORDER BY body`)).map(({ body }) => body);

  it('reads CSV, and says of each bad row where and why', async () => {
    const file = [
      '\uFEFFexternalId,channel,body,author.name,author.email,occurredAt,tags',
      'x1,email,"My kettle broke, badly",Ann,ann@example.com,2025-11-02T10:00:00Z,"vip, kettle"',
      'x2,pigeon,Nobody answers,,,,',
      '',
      'x3,phone,"Two',
      'lines, one ""row""",Bob,,2025-11-03T10:00:00Z,',
      'x4,email,,Cleo,,,',
      'x5,email',
      'x6,email,Late again,Dora,not an address,yesterday,',
      'x7,,No channel said,,,,',
    ].join('\r\n');
    const job = await finished(await upload(file));
    expect(job).toMatchObject({
      kind: 'complaints.import', state: 'done', progress: 1, counts: { rows: 7, imported: 3, known: 0, failed: 4 },
    });
    expect(job.errors.map(({ line }) => line)).toEqual([3, 7, 8, 9]);
    expect(job.errors.map(({ reason }) => String(reason).split(':')[0])).toEqual([
      'channel', 'body', 'The row has 2 cells, the header 7.', 'author.email',
    ]);
    const { body } = await admin.get('/api/complaints?q=kettle');
    expect(body.items[0]).toMatchObject({
      externalId: 'x1', channel: 'email', body: 'My kettle broke, badly', history: true, tags: ['vip', 'kettle'],
      author: { name: 'Ann', email: 'ann@example.com' }, occurredAt: '2025-11-02T10:00:00.000Z', caseId: null,
    });
    expect((await admin.get('/api/complaints?q=one')).body.items[0].body).toBe('Two\nlines, one "row"');
    expect(readdirSync(path.join(redress.dataDir, 'imports'))).toEqual([`${job.id}.rejected`]);
  });

  it('reads NDJSON, and what is known already is not taken again', async () => {
    const rows = [
      { externalId: 'n1', channel: 'review', body: 'Awful service', author: { name: 'Ann' } },
      { externalId: 'n1', channel: 'review', body: 'Sent twice' },
      { externalId: 'n2', channel: 'web', body: 'Lovely shop', colour: 'red' },
      { externalId: 'n3', body: 'Zero \0 and \ud800', channel: 'chat' },
      [1, 2],
    ];
    const file = [...rows.map((row) => JSON.stringify(row)), '{"body":', '', '"text"'].join('\n');
    const job = await finished(await upload(file, ndjson));
    expect(job.counts).toEqual({ rows: 7, imported: 2, known: 1, failed: 4 });
    expect(job.errors.map(({ line }) => line)).toEqual([3, 5, 6, 8]);
    expect(job.errors[0].reason).toBe('colour: There is no such field here.');
    const again = await finished(await upload(file, ndjson));
    expect(again.counts).toEqual({ rows: 7, imported: 0, known: 3, failed: 4 });
    const other = await finished(await upload(file, ndjson, '', await redress.key('intake')));
    expect(other.counts).toEqual({ rows: 7, imported: 2, known: 1, failed: 4 });
  });

  it('opens cases only when the rows are live', async () => {
    const row = (body: string) => `${JSON.stringify({ channel: 'email', body, author: { email: `${body}@example.com` } })}\n`;
    await finished(await upload(row('history-row'), ndjson, '?mode=history'));
    await finished(await upload(row('live-row'), ndjson, '?mode=live'));
    await redress.settle();
    const cased = async (q: string) => (await admin.get(`/api/complaints?q=${q}`)).body.items[0];
    expect(await cased('history-row')).toMatchObject({ history: true, caseId: null });
    expect(await cased('live-row')).toMatchObject({ history: false, caseId: expect.any(String) });
  });

  it('takes files of many rows in steps, and tells consoles', async () => {
    const before = (await bodies()).length;
    const rows = Array.from({ length: 2_300 }, (_, index) => `many-${index},email,Row ${index} is late`);
    const job = await finished(await upload(['externalId,channel,body', ...rows].join('\n')));
    expect(job.counts).toEqual({ rows: 2_300, imported: 2_300, known: 0, failed: 0 });
    expect((await bodies()).length).toBe(before + 2_300);
    const told = await redress.reads.all(
      sql`SELECT seq FROM live_event WHERE topic = 'jobs' AND "resourceId" = ${String(job.id)}`,
    );
    expect(told.length).toBe(Number(job.version));
    expect(told.length).toBeGreaterThanOrEqual(7);
  });

  it('keeps the first thousand bad rows, and counts the rest', async () => {
    const job = await finished(await upload(Array.from({ length: 1_700 }, () => '{}').join('\n'), ndjson));
    expect([job.counts.failed, job.errors.length, job.errors[999].line]).toEqual([1_700, 1_000, 1_000]);
  });

  it('passes over lines that are too long', async () => {
    const long = JSON.stringify({ channel: 'email', body: 'x'.repeat(1_100_000) });
    const file = `${long}\n${JSON.stringify({ channel: 'email', body: 'After a long line' })}`;
    const job = await finished(await upload(file, ndjson));
    expect(job.counts).toMatchObject({ rows: 2, imported: 1, failed: 1 });
    expect(job.errors[0].reason).toMatch(/longer than/);
  });

  it.each([
    ['no column that could be the text', 'externalId,colour\nx,red', /No column is matched with the text/, 1],
    ['a column that is there twice', 'body,body\nLate,Late', /twice/, 1],
    ['a row without an end', `body,channel\nGood row,email\n"${'x\n'.repeat(600_000)}`, /quote is not closed/, null],
  ])('fails with %s', async (_, file, reason, line) => {
    const job = await finished(await upload(file));
    expect(job.state).toBe('failed');
    expect(job.errors[0].reason).toMatch(reason);
    if (line !== null) expect(job.errors[0].line).toBe(line);
  });

  it.each([
    ['nothing', '', csv],
    ['only a header', 'channel,body\n', csv],
    ['only empty lines', '\n\n', ndjson],
  ])('is done at once with %s', async (_, file, headers) => {
    const job = await finished(await upload(file, headers));
    expect([job.state, job.counts]).toEqual(['done', { rows: 0, imported: 0, known: 0, failed: 0 }]);
  });

  it('goes on where a dead process has left off, and repeats nothing', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `,email,Crash row ${index}`);
    const file = path.join(redress.dataDir, 'imports', 'crashed.csv');
    writeFileSync(file, ['externalId,channel,body', ...rows].join('\n'));
    const id = newId();
    const job: Job = {
      id, kind: 'complaints.import', state: 'running', staffId: admin.staffId,
      parameters: {
        file, format: 'csv', encoding: 'utf-8', mode: 'history', columns: null, channel: 'api', dates: null,
        dryRun: false, ownerId: admin.staffId, isBorrowed: false,
      },
      position: 501, progress: 0.4, counts: { rows: 500, imported: 500, known: 0, failed: 0 },
      result: null, leaseToken: 'of the dead', leaseUntil: redress.clock.now() - 1, startedAt: 0, finishedAt: null,
      version: 3, createdAt: 0, updatedAt: 0,
    };
    await redress.tx.run((unit) => insertRows(unit, Job, [job]));
    const done = await finished({ status: 202, headers: { location: `/api/jobs/${id}` }, body: { jobId: id } as never });
    expect(done).toMatchObject({ state: 'done', counts: { rows: 1_200, imported: 1_200, known: 0, failed: 0 } });
    const stored = (await bodies()).filter((text) => text.startsWith('Crash row'));
    expect(stored.length).toBe(700);
    expect(stored).not.toContain('Crash row 499');
    expect(stored).toContain('Crash row 500');
  });

  it('wants a file of a known kind, from whom may import', async () => {
    const json = await admin.post('/api/complaints/import', { body: 'x' });
    expect([json.status, json.body.code]).toEqual([415, 'body.unsupported_type']);
    expect((await upload('x', { 'content-type': 'application/pdf' })).status).toBe(415);
    expect((await admin.post('/api/complaints/import')).status).toBe(415);
    expect((await upload('channel,body\n', csv, '?mode=later')).status).toBe(422);
    expect((await upload('channel,body\n', csv, '', await redress.key('read'))).status).toBe(403);
    expect((await upload('channel,body\n', csv, '', await redress.signIn('agent'))).status).toBe(403);
  });

  it('starts one job for one Idempotency-Key', async () => {
    const keyed = { ...csv, 'idempotency-key': 'import-1' };
    const first = await upload('channel,body\nemail,Once\n', keyed);
    const again = await upload('channel,body\nemail,Once\n', keyed);
    expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([202, 'true', first.body]);
    await finished(first);
  });

  it('lists jobs newest first', async () => {
    const last = await finished(await upload('channel,body\n'));
    const { body } = await admin.get('/api/jobs?limit=2');
    expect(body.items[0].id).toBe(last.id);
    expect((await admin.get(`/api/jobs?limit=2&cursor=${body.nextCursor}`)).body.items.length).toBe(2);
    expect((await admin.get('/api/jobs/none')).status).toBe(404);
    expect((await admin.get('/api/jobs?state=done')).status).toBe(422);
  });
});
