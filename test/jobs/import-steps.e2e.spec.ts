import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeXlsx } from 'hucre/xlsx';
import { verifyRollup } from '../../src/insights/rollup-proof.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { cfpbFile } from './cfpb.js';
import { csv, jobIn, ndjson, xlsx } from './job-watch.js';

const query = (options: Record<string, unknown>) =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`)
    .join('&');

describe.each(dialects)('an import, step by step (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  const send = (file: string | Uint8Array<ArrayBuffer>, options: Record<string, unknown> = {}, headers: Record<string, string> = csv) =>
    admin.raw('POST', `/api/complaints/import?${query(options)}`, file, headers);
  const finished = async (...sent: Parameters<typeof send>) => jobIn(admin, await send(...sent));
  const found = async (q: string): Promise<Json> => (await admin.get(`/api/complaints?q=${encodeURIComponent(q)}`)).body.items;
  const kept = () => readdirSync(path.join(redress.dataDir, 'imports')).filter((name) => name.endsWith('.csv')).length;
  /** What is kept changes a moment after the answer. */
  const keeps = async (count: number) => {
    for (let tries = 0; tries < 200 && kept() !== count; tries += 1) await sleep(20);
    expect(kept()).toBe(count);
  };

  it('reads the public complaint database of the CFPB as it is', async () => {
    const job = await finished(cfpbFile);
    expect(job).toMatchObject({
      state: 'done', counts: { rows: 4, imported: 3, known: 0, failed: 1 }, errors: [{ line: 6, reason: expect.stringMatching(/^body: /) }],
      result: { columns: { externalId: ['Complaint ID'] }, leftOut: expect.arrayContaining(['Company', 'ZIP code']) },
    });
    expect((await found('kettle I never ordered'))[0]).toMatchObject({
      externalId: '8000001', channel: 'form', subject: 'Problem with a purchase shown on your statement', sku: 'Credit card',
      occurredAt: '2024-03-05T00:00:00.000Z', tags: ['Older American', 'Servicemember', 'CA'], sentiment: { label: 'negative' },
    });
    expect((await found('belongs to someone else'))[0]).toMatchObject({ channel: 'post', body: 'Information belongs to someone else' });
    expect((await verifyRollup(redress.reads)).differences).toEqual([]);
  });

  it('reads a workbook that another program wrote', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Complaints',
          rows: [
            ['Ticket ID', 'Date', 'E-Mail', 'Description'],
            ['W1', new Date('2025-11-02T00:00:00Z'), 'ann@example.com', 'The lid is cracked <again> & nobody answers'],
            ['W2', '31/12/2024', '', '=not a formula'],
          ],
        },
      ],
    });
    const job = await finished(new Uint8Array(file), { channel: 'email' }, xlsx);
    expect(job).toMatchObject({ state: 'done', counts: { rows: 2, imported: 2 } });
    expect((await found('lid is cracked'))[0]).toMatchObject({
      externalId: 'W1', channel: 'email', occurredAt: '2025-11-02T00:00:00.000Z', author: { email: 'ann@example.com' },
    });
    expect((await found('=not a formula'))[0]).toMatchObject({ occurredAt: '2024-12-31T00:00:00.000Z' });
  });

  it('is held, looked at, tried, and started', async () => {
    const file = 'Nr;Wann;Was\n1;03/04/2025;Held and late\n2;05/04/2025;\n3;06/04/2025;Held and broken\n';
    const sent = await send(file, { hold: true });
    const { jobId } = sent.body;
    expect(await jobIn(admin, sent, ['waiting'])).toMatchObject({ state: 'waiting', progress: 0 });
    const before = `/api/complaints/import/${jobId}`;
    const guessed = (await admin.get(`${before}/preview`)).body;
    expect(guessed).toMatchObject({ format: 'csv', encoding: 'utf-8', headers: ['Nr', 'Wann', 'Was'], problem: expect.stringMatching(/text of the complaint/) });
    const options = { columns: { externalId: 'Nr', occurredAt: ['Wann'], body: ['Was'] }, channel: 'phone', dates: 'dmy' };
    const seen = (await admin.get(`${before}/preview?${query(options)}`)).body;
    expect(seen).toMatchObject({
      problem: null, leftOut: [],
      rows: [
        { line: 2, cells: ['1', '03/04/2025', 'Held and late'], reason: null, complaint: { channel: 'phone', occurredAt: '2025-04-03T00:00:00.000Z' } },
        { line: 3, complaint: null, reason: expect.stringMatching(/^body/) },
        { line: 4 },
      ],
    });
    const dry = await jobIn(admin, await admin.post(`${before}/start`, { ...options, dryRun: true }));
    expect(dry).toMatchObject({ counts: { rows: 3, imported: 2, known: 0, failed: 1 }, result: { dryRun: true, samples: [{ line: 2 }, { line: 3 }, { line: 4 }] } });
    expect((await found('Held and')).length).toBe(0);
    const job = await jobIn(admin, await admin.post(`${before}/start`, options));
    expect([job.id, job.state, Number(job.counts.imported)]).toEqual([jobId, 'done', 2]);
    expect((await found('Held and')).length).toBe(2);
    expect((await admin.post(`${before}/start`, options)).body.code).toBe('import.file_gone');
    expect((await admin.get(`${before}/preview`)).body.code).toBe('import.file_gone');
    await keeps(0);
    const again = await finished(file, { ...options, dryRun: true });
    expect(again.counts).toEqual({ rows: 3, imported: 0, known: 2, failed: 1 });
  });

  it('gives back the rows that were not taken, to be corrected and sent again', async () => {
    const job = await finished('externalId,body,author.email,reason\nr1,"Late, ""again""",ann@example.com,old\nr2,=Broken,nobody,older\nr3,short\n');
    const { status, headers, body } = await admin.get(`/api/complaints/import/${job.id}/rejected`);
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200, 'text/csv; charset=utf-8', 'attachment; filename="rejected-rows.csv"',
    ]);
    expect(String(body).split('\r\n')).toEqual([
      '\uFEFFexternalId,body,author.email,reason,line,rejected.reason',
      "r2,'=Broken,nobody,older,3,author.email: must be a mail address",
      'r3,short,,,4,"The row has 2 cells, the header 4."',
      '',
    ].map((line, at) => (at === 0 ? line.slice(1) : line)));
    const corrected = String(body).replace('nobody', 'nobody@example.com');
    expect((await finished(corrected)).counts).toMatchObject({ rows: 2, imported: 2, failed: 0 });
    expect((await found('=Broken'))[0]).toMatchObject({ externalId: 'r2', body: '=Broken' });

    const lines = await finished('{"externalId":"r4","body":"Fine"}\n{"externalId":"r5","body":""}\nnot json\n', {}, ndjson);
    const left = (await admin.get(`/api/complaints/import/${lines.id}/rejected`)).body;
    expect(String(left).trim().split('\n').map((line) => JSON.parse(line))).toMatchObject([{ externalId: 'r5', line: 2 }, { text: 'not json', line: 3 }]);
    expect((await finished(String(left).replace('"body":""', '"body":"Filled in"'), {}, ndjson)).counts).toMatchObject({ imported: 1, failed: 1 });
    expect((await admin.get('/api/complaints/import/nothing/rejected')).status).toBe(404);
  });

  it('is stopped, and goes on where it stood', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `stop-${at},Row ${at} is late and broken`);
    const sent = await send(['externalId,body', ...rows].join('\n'));
    await jobIn(admin, sent, ['running']);
    const stopped = await admin.post(`/api/jobs/${sent.body.jobId}/stop`);
    expect([stopped.status, stopped.body.state]).toEqual([200, 'stopped']);
    const counts = (await admin.get(`/api/jobs/${sent.body.jobId}`)).body.counts;
    await sleep(200);
    expect((await admin.get(`/api/jobs/${sent.body.jobId}`)).body.counts).toEqual(counts);
    expect(Number(counts.rows)).toBeLessThan(30_000);
    expect((await admin.post(`/api/jobs/${sent.body.jobId}/resume`)).status).toBe(200);
    expect((await jobIn(admin, sent)).counts).toEqual({ rows: 30_000, imported: 30_000, known: 0, failed: 0 });
    expect((await verifyRollup(redress.reads)).differences).toEqual([]);
  });

  it('tells two files with one Idempotency-Key apart by what is in them', async () => {
    const keyed = { ...csv, 'idempotency-key': 'content' };
    const first = await send('body\nOnce is enough\n', {}, keyed);
    await jobIn(admin, first);
    const again = await send('body\nOnce is enough\n', {}, keyed);
    expect([again.headers['idempotency-replayed'], again.body.jobId]).toEqual(['true', first.body.jobId]);
    const other = await send('body\nTwice is enoug\n', {}, keyed);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.mismatch']);
    expect((await found('enough')).length).toBe(1);
  });

  it('does not begin when the file does not arrive whole', async () => {
    const jobs = (await admin.get('/api/jobs?limit=1')).body.items[0]?.id;
    const { hostname, host, port } = new URL(admin.origin);
    const socket = connect(Number(port), hostname);
    const headers = { host, ...admin.standing, ...csv, 'content-length': '1000000' };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /api/complaints/import HTTP/1.1\r\n${head.join('')}\r\nbody\nHalf a f`);
    await keeps(1);
    socket.destroy();
    await keeps(0);
    expect((await admin.get('/api/jobs?limit=1')).body.items[0]?.id).toBe(jobs);
  });

  it.each([
    ['columns that are no JSON', 'columns=body', '?columns'],
    ['columns without a text', `columns=${encodeURIComponent('{"subject":"a"}')}`, '?columns'],
    ['a field that no complaint has', `columns=${encodeURIComponent('{"body":"a","colour":"b"}')}`, '?columns'],
    ['a channel that nobody has', 'channel=pigeon', '?channel'],
    ['an order of dates that is none', 'dates=ymd', '?dates'],
    ['a parameter that is none', 'sheet=2', '?sheet'],
  ])('refuses %s', async (_, wrong) => {
    const { status, body } = await admin.raw('POST', `/api/complaints/import?${wrong}`, 'a\nb\n', csv);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
    expect(kept()).toBe(0);
  });

  it.each(['csv', 'ndjson'] as const)('takes back what was exported as %s', async (format) => {
    const texts = ['=HYPERLINK("http://x","y")', 'I wrote <b>LATE</b> &amp; meant it', 'Line one\n\nline "two", üñï 😡', "'+1"];
    for (const [at, body] of texts.entries()) {
      // Escaped, so that the text with its tags is what is stored.
      const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const html = body.includes('<') ? `<p>${escaped}</p>` : body;
      await admin.post('/api/complaints', {
        channel: 'store', externalId: `${format}-${at}`, body: html, author: { name: '@ann', phone: '+49 30 1' }, tags: ['a, b', '=c'], occurredAt: '2019-01-02T03:04:05.678Z',
      });
    }
    const file = await admin.get(`/api/complaints/export?format=${format}&channel=store&to=2020-01-01T00:00:00Z`);
    expect([file.status, file.headers['content-disposition']]).toEqual([200, `attachment; filename="complaints.${format}"`]);
    const other = await redress.signIn('lead');
    const job = await jobIn(admin, await other.raw('POST', '/api/complaints/import', String(file.body), format === 'csv' ? csv : ndjson));
    expect(job).toMatchObject({ state: 'done', counts: { failed: 0, imported: format === 'csv' ? 4 : 8 } });
    const all = (await admin.get('/api/complaints?channel=store&to=2020-01-01T00:00:00Z&limit=200')).body.items;
    const content = (history: boolean) =>
      all
        .filter((row) => Boolean(row.history) === history && String(row.externalId).startsWith(format))
        .map(({ externalId, subject, body, author, occurredAt, tags }) => JSON.stringify({ externalId, subject, body, author, occurredAt, tags }))
        .toSorted();
    expect(content(true)).toEqual(content(false));
    expect(content(true).length).toBe(4);
  });
});
