import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { learningPolicy } from '../../config/policies/learning.js';
import { LearningService } from '../../src/learning/learning.service.js';
import { scorerVersion } from '../../src/sentiment/scorer-version.js';
import { blame, praise } from '../../src/sentiment/shop/shop-talk.fixture.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearComplaint } from '../insights/hear.js';

const at = '2026-03-01T12:00:00Z';
const fresh = praise(120).at(-1) ?? '';

describe.each(dialects)('a model of the shop\'s own (%s)', (dialect) => {
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
  async function judge(texts: readonly string[], label: string): Promise<void> {
    for (const body of texts) {
      const id = await hearComplaint(redress, { at, body, channel: 'review', label: 'negative', scorer: scorerVersion });
      const { status } = await manager.patch(`/api/complaints/${id}`, 1, { label });
      expect(status).toBe(200);
    }
  }
  const train = async (): Promise<Json> => finished((await manager.post('/api/scoring-models')).body.jobId as Json);
  const models = async () => (await manager.get('/api/scoring-models')).body.items;
  const scored = async (text: string) => (await manager.post('/api/sentiment/score', { text, channel: 'review' })).body;
  const acts = async () =>
    (await redress.reads.all<{ act: string }>(sql`SELECT act FROM audit_entry WHERE act LIKE 'model.%' ORDER BY at, id`)).map(({ act }) => act);

  test('is not tried before people have said enough', async () => {
    await judge(praise(20), 'positive');
    const { status, body } = await manager.post('/api/scoring-models');
    expect([status, body.code, body.judged, body.needed]).toEqual([409, 'learning.too_few_judged', 20, learningPolicy.minJudged]);
    expect(await redress.app.get(LearningService).startIfDue()).toBe(false);
    expect((await manager.get('/api/learning')).body).toEqual({
      automatic: true, judged: 20, needed: learningPolicy.minJudged, scorer: scorerVersion, jobId: null,
    });
  });

  test('comes into force when it is better on texts that it has not seen', async () => {
    await judge(praise(60).slice(20), 'positive');
    await judge(blame(20), 'negative');
    for (const body of blame(60).slice(20)) await hearComplaint(redress, { at, body, channel: 'review' });
    expect((await scored(fresh)).label).toBe('negative');
    const job = await train();
    expect(job).toMatchObject({ state: 'done', progress: 1, counts: { judged: 80, unjudged: 40 }, result: { rejection: null } });
    const [model] = await models();
    expect(model).toMatchObject({ id: job.result?.modelId, active: true, rejection: null, isOutdated: false, version: 2 });
    const { judged, beforeRight, right, fixed } = model?.figures ?? {};
    expect([Number(judged), Number(beforeRight) < 40, Number(right) > 75, Number(fixed) > 40]).toEqual([80, true, true, true]);
    expect((await scored(fresh)).label).toBe('positive');
    expect(await acts()).toEqual(['model.training_started', 'model.switched_on']);
  });

  test('is named by the scores that it makes, in every way in', async () => {
    const [model] = await models();
    const version = `${scorerVersion}-s${String(model?.digest).slice(0, 12)}`;
    expect((await manager.get('/api/learning')).body.scorer).toBe(version);
    const sent = await manager.post('/api/complaints', { channel: 'review', body: fresh, author: { name: 'Ann' } });
    expect(sent.body.sentiment).toMatchObject({ label: 'positive' });
    const lead = await redress.signIn('lead');
    const file = await lead.raw('POST', '/api/complaints/import?mode=history', JSON.stringify({ channel: 'review', body: `${fresh} again`, externalId: 'by file' }), {
      'content-type': 'application/x-ndjson',
    });
    await finished(file.body.jobId as Json);
    const rows = await redress.reads.all<{ label: string; scorer: string }>(sql`SELECT label, scorer FROM complaint WHERE scorer = ${version}`);
    expect(rows).toEqual([{ label: 'positive', scorer: version }, { label: 'positive', scorer: version }]);
  });

  test('has history scored anew by it, and nothing twice', async () => {
    const first = await finished((await manager.post('/api/rescoring')).body.jobId as Json);
    expect(Number(first.counts?.rescored)).toBe(Number(first.counts?.walked) - 2);
    expect(await finished((await manager.post('/api/rescoring')).body.jobId as Json)).toMatchObject({ counts: { rescored: 0 } });
    await manager.put('/api/sentiment/priors/review', { negative: 0.2, neutral: 0.2, positive: 0.6 });
    const after = await finished((await manager.post('/api/rescoring')).body.jobId as Json);
    expect(after.counts?.rescored).toBe(after.counts?.walked);
  });

  test('stays out of force when it is no better than the one that is in force', async () => {
    const [before] = await models();
    const job = await train();
    expect(job.result).toMatchObject({ rejection: 'no_better' });
    const [model, old] = await models();
    expect(model).toMatchObject({ active: false, rejection: 'no_better', activatedAt: null });
    expect(old).toEqual(before);
    const refused = await manager.patch(`/api/scoring-models/${String(model?.id)}`, 1, { active: true });
    expect([refused.status, refused.body.code]).toEqual([409, 'model.not_better']);
    expect(await redress.app.get(LearningService).startIfDue()).toBe(false);
  });

  test('is switched off and on by hand, seen by whoever has seen the last change, and people then decide', async () => {
    const [, model] = await models();
    const url = `/api/scoring-models/${String(model?.id)}`;
    expect((await manager.patch(url, 1, { active: false })).status).toBe(412);
    const off = await manager.patch(url, 2, { active: false });
    expect(off.body).toMatchObject({ active: false, version: 3 });
    expect((await scored(fresh)).label).toBe('negative');
    expect((await manager.get('/api/learning')).body).toMatchObject({ automatic: false });
    await manager.post('/api/scoring-models').then(({ body }) => finished(body.jobId as Json));
    const [better] = await models();
    expect(better).toMatchObject({ active: false, rejection: null });
    const on = await manager.patch(url, 3, { active: true });
    expect(on.body).toMatchObject({ active: true, version: 4 });
    const other = await manager.patch(`/api/scoring-models/${String(better?.id)}`, 1, { active: true });
    expect(other.body).toMatchObject({ active: true });
    expect((await models()).filter(({ active }) => Boolean(active)).map(({ id }) => id)).toEqual([better?.id]);
    expect((await scored(fresh)).label).toBe('positive');
    expect((await acts()).slice(-4)).toEqual([
      'model.switched_off', 'model.training_started', 'model.switched_on', 'model.switched_on',
    ]);
    expect((await manager.put('/api/learning', { automatic: true })).body).toMatchObject({ automatic: true });
  });

  test('is trained by the clock when people have said enough since', async () => {
    redress.clock.advance(60_000);
    await judge(praise(90).slice(60, 60 + learningPolicy.minNewJudged), 'positive');
    const service = redress.app.get(LearningService);
    const started = await Promise.all([service.startIfDue(), service.startIfDue()]);
    expect(started.filter(Boolean)).toHaveLength(1);
    const { body } = await manager.get('/api/jobs');
    expect(await finished(body.items[0]?.id as Json)).toMatchObject({ kind: 'model.train', state: 'done', staffId: 'system' });
  });

  test('that stands upon other shipped weights is out of force', async () => {
    const [active] = (await models()).filter((model) => Boolean(model.active));
    await redress.tx.run((unit) => unit.all(sql`UPDATE shop_model SET shipped = 'older' WHERE id = ${String(active?.id)}`));
    redress.clock.advance(3_000);
    expect((await scored(fresh)).label).toBe('negative');
    const { body } = await manager.get(`/api/scoring-models/${String(active?.id)}`);
    expect(body).toMatchObject({ active: false, isOutdated: true });
    const again = await manager.patch(`/api/scoring-models/${String(active?.id)}`, body.version as Json, { active: true });
    expect([again.status, again.body.code]).toEqual([409, 'model.outdated']);
  });

  test('is not there by another name', async () => {
    expect((await manager.get('/api/scoring-models/nothing')).status).toBe(404);
    expect((await manager.patch('/api/scoring-models/nothing', 1, { active: true })).status).toBe(404);
    expect((await manager.put('/api/learning', { automatic: 'yes' })).status).toBe(422);
  });
});
