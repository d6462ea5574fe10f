import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { ReportReads } from '../../src/database/reads.js';
import { verifyRollup } from '../../src/insights/rollup-proof.js';
import { scorerVersion } from '../../src/sentiment/scorer-version.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearComplaint, hearMention, makeSource } from '../insights/hear.js';

describe.each(dialects)('scoring history anew (%s)', (dialect) => {
  let redress: TestApp;
  let manager: Client;

  beforeAll(async () => {
    redress = await startApp(dialect);
    manager = await redress.signIn('manager');
  });
  afterAll(() => redress.close());

  async function finished(jobId: Json): Promise<Json> {
    for (;;) {
      const { body } = await manager.get(`/api/jobs/${String(jobId)}`);
      if (body.finishedAt !== null) return body;
      await sleep(20);
    }
  }
  const differences = async () => (await verifyRollup(redress.app.get(ReportReads))).differences;

  test('leaves what people said, and the insights follow', async () => {
    const source = await makeSource(redress);
    const at = '2026-03-01T12:00:00Z';
    const body = 'Terrible, the kettle arrived broken.';
    const [corrected = ''] = await Promise.all([
      hearComplaint(redress, { at, body, label: 'neutral', topic: 'other' }),
      ...Array.from({ length: 450 }, () => hearComplaint(redress, { at, body, label: 'positive', topic: 'price' })),
    ]);
    const mention = await hearMention(redress, source, { at, text: 'I love this shop, great service!', label: 'negative', brands: ['Acme'] });
    await manager.patch(`/api/complaints/${corrected}`, 1, { label: 'positive' });

    const started = await manager.post('/api/rescoring');
    expect(started.status).toBe(202);
    const job = await finished(started.body.jobId as Json);
    expect(job).toMatchObject({ state: 'done', progress: 1, counts: { walked: 452, rescored: 452, changed: 452, failed: 0 } });
    const complaints = await redress.reads.all(sql`SELECT label, category, scorer, count(*) AS n FROM complaint GROUP BY 1, 2, 3 ORDER BY n`);
    expect(complaints.map((row) => Object.values(row as object).map(String))).toEqual([
      ['positive', 'damaged', scorerVersion, '1'],
      ['negative', 'damaged', scorerVersion, '450'],
    ]);
    expect((await manager.get(`/api/mentions/${mention}`)).body).toMatchObject({
      label: 'positive', category: 'service', sentiment: { label: 'positive' }, scorer: scorerVersion, version: 2,
    });
    expect(await differences()).toEqual([]);
  });

  test('a second time finds nothing to do', async () => {
    const started = await manager.post('/api/rescoring');
    expect(await finished(started.body.jobId as Json)).toMatchObject({ counts: { walked: 452, rescored: 0, changed: 0 } });
  });

  test('stops and goes on where it was', async () => {
    await redress.tx.run((unit) => unit.all(sql`UPDATE complaint SET scorer = 'older'`));
    await redress.tx.run((unit) => unit.all(sql`UPDATE mention SET scorer = 'older'`));
    const { body } = await manager.post('/api/rescoring');
    const again = await manager.post('/api/rescoring');
    expect([again.status, again.body.code, again.body.jobId]).toEqual([409, 'rescoring.under_way', body.jobId]);
    await manager.post(`/api/jobs/${String(body.jobId)}/stop`);
    await manager.post(`/api/jobs/${String(body.jobId)}/resume`);
    expect(await finished(body.jobId as Json)).toMatchObject({ state: 'done' });
    const old = await redress.reads.one<{ n: number }>(sql`SELECT
      (SELECT count(*) FROM complaint WHERE scorer = 'older') + (SELECT count(*) FROM mention WHERE scorer = 'older') AS n`);
    expect(Number(old?.n)).toBe(0);
    expect(await differences()).toEqual([]);
  });
});
