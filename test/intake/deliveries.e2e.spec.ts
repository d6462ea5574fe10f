import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Answer, Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { Sender } from './webhook.js';

const day = 24 * 60 * 60 * 1000;
const right = { body: '/ticket/text', externalId: '/ticket/id' };

describe.each(dialects)('past deliveries of an endpoint (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    // A key, because these tests pass days in which a session ends.
    admin = await redress.key('admin');
  });
  afterAll(() => redress.close());

  /** An endpoint that looks for the text in the wrong place. */
  async function endpoint(mapping: object | null = { body: '/message' }) {
    const { body } = await admin.post('/api/webhook-endpoints', { name: 'Shop', scheme: 'standard', mapping });
    const sender = new Sender(redress.anyone, String(body.key), String(body.secret), () => redress.clock.now());
    const path = `/api/webhook-endpoints/${String(body.id)}`;
    return {
      path,
      sender,
      list: async (query = '') => (await admin.get(`${path}/deliveries${query}`)).body,
      replay: (id: unknown, by: Client = admin) => by.post(`${path}/deliveries/${String(id)}/replay`),
      fix: (to: object | null = right) => admin.patch(path, body.version, { mapping: to }),
    };
  }

  async function finished({ status, headers, body }: Answer): Promise<Json> {
    expect([status, headers.location]).toEqual([202, `/api/jobs/${body.jobId}`]);
    for (;;) {
      const job = (await admin.get(`/api/jobs/${body.jobId}`)).body;
      if (job.finishedAt !== null) return job;
      await sleep(20);
    }
  }

  const complaints = async (text: string): Promise<number> =>
    Number((await redress.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM complaint WHERE body = ${text}`))?.n);
  const complaint = async (id: unknown) => (await admin.get(`/api/complaints/${String(id)}`)).body;

  it('lists them newest first, by state, time and the id of the sender', async () => {
    const { path, sender, list } = await endpoint(null);
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      redress.clock.advance(1_000);
      const { status } = await sender.send(index % 3 === 0 ? { text: 'Not where it should be' } : { body: `Late ${index}` }, `list_${index}`);
      expect(status).toBe(index % 3 === 0 ? 422 : 202);
      ids.unshift(`list_${index}`);
    }
    const all = await list();
    expect(all.items.map(({ deliveryId }) => String(deliveryId))).toEqual(ids);
    expect([all.dead, all.nextCursor]).toEqual([{ count: 3, more: false }, null]);
    expect(all.items[0]).toEqual({
      id: expect.any(String), endpointId: path.split('/').at(-1), deliveryId: 'list_6', state: 'dead', complaintId: null, accepted: [],
      rejection: {
        status: 422, code: 'hook.not_mappable', detail: expect.any(String),
        errors: [{ pointer: '/body', code: 'invalid_type', detail: expect.any(String) }],
      },
      replayedAt: null, version: 1, createdAt: expect.any(String), updatedAt: all.items[0].createdAt,
    });
    expect(all.items[1]).toMatchObject({ state: 'accepted', complaintId: expect.any(String), rejection: null });
    const idsOf = (page: Json) => page.items.map(({ deliveryId }) => String(deliveryId));
    expect(idsOf(await list('?state=dead'))).toEqual(['list_6', 'list_3', 'list_0']);
    expect(idsOf(await list('?state=accepted'))).toEqual(['list_5', 'list_4', 'list_2', 'list_1']);
    expect(idsOf(await list('?deliveryId=list_4'))).toEqual(['list_4']);
    expect(idsOf(await list(`?from=${all.items[3].createdAt}&to=${all.items[1].createdAt}`))).toEqual(['list_4', 'list_3']);
    const paged: string[] = [];
    for (let next: Json | null = await list('?limit=2'); next; ) {
      paged.push(...idsOf(next));
      next = next.nextCursor === null ? null : await list(`?limit=2&cursor=${String(next.nextCursor)}`);
    }
    expect(paged).toEqual(ids);
    const elsewhere = await endpoint();
    const foreign = await admin.get(`${elsewhere.path}/deliveries?cursor=${String((await list('?limit=2')).nextCursor)}`);
    expect([foreign.status, foreign.body.code]).toEqual([400, 'paging.bad_cursor']);
  });

  it('shows what was sent to administrators only', async () => {
    const { path, sender, list } = await endpoint();
    await sender.sendBytes('{"message": ', {}, 'broken');
    const [{ id }] = (await list()).items;
    const { status, body } = await admin.get(`${path}/deliveries/${String(id)}`);
    expect([status, body.body, body.payload, body.rejection.code]).toEqual([200, '{"message": ', null, 'body.not_json']);
    const reader = await redress.key('read');
    expect((await reader.get(`${path}/deliveries`)).status).toBe(200);
    expect((await reader.get(`${path}/deliveries/${String(id)}`)).status).toBe(403);
    expect((await admin.get(`${(await endpoint()).path}/deliveries/${String(id)}`)).status).toBe(404);
  });

  it('shows what a payload would become by a mapping that is not saved', async () => {
    const { path } = await endpoint();
    const payload = { ticket: { text: 'It is late' }, body: 'Own shape' };
    const saved = await admin.post(`${path}/test`, { payload });
    expect(saved.body).toMatchObject({ complaint: null, errors: [{ pointer: '/body' }] });
    const tried = await admin.post(`${path}/test`, { payload, mapping: right });
    expect(tried.body).toMatchObject({ complaint: { body: 'It is late' }, errors: [] });
    const none = await admin.post(`${path}/test`, { payload, mapping: null });
    expect(none.body).toMatchObject({ complaint: { body: 'Own shape' } });
    const wrong = await admin.post(`${path}/test`, { payload, mapping: { body: { jmespath: 'a[' } } });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/mapping/body']);
  });

  it('makes a complaint of a dead letter once the mapping is right, as of the day on which it came', async () => {
    const { sender, list, replay, fix } = await endpoint();
    const refused = await sender.send({ ticket: { text: 'Where is my kettle?', id: 'K-1' } }, 'msg_k');
    expect(refused.status).toBe(422);
    const arrived = redress.clock.now();
    redress.clock.advance(3 * day);
    const [{ id }] = (await list()).items;
    const stillDead = await replay(id);
    expect(stillDead.body).toMatchObject({ state: 'dead', version: 2, complaintId: null });
    await fix();
    const { status, body } = await replay(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'accepted', rejection: null, version: 3, replayedAt: new Date(redress.clock.now()).toISOString() });
    await redress.settle();
    const made = await complaint(body.complaintId);
    expect(made).toMatchObject({ body: 'Where is my kettle?', occurredAt: new Date(arrived).toISOString(), caseId: expect.any(String) });
    expect((await admin.get(`/api/cases/${String(made.caseId)}`)).body.state).toBe('new');
    const again = await sender.send({ ticket: { text: 'Where is my kettle?', id: 'K-1' } }, 'msg_k');
    expect([again.status, again.body]).toEqual([
      202, { complaintId: body.complaintId, duplicate: true, accepted: [{ kind: 'complaint', id: body.complaintId }] },
    ]);
    expect((await list()).dead).toEqual({ count: 0, more: false });
    const acts = await redress.reads.all<{ facts: string }>(sql`SELECT facts FROM audit_entry
      WHERE act = 'delivery.replayed' ORDER BY id`);
    expect(acts.map(({ facts }) => JSON.parse(facts))).toEqual([
      { deliveryId: id, accepted: false }, { deliveryId: id, accepted: true },
    ]);
  });

  it('makes one complaint of a dead letter that many people replay at once', async () => {
    const { path, sender, list, replay, fix } = await endpoint();
    await sender.send({ ticket: { text: 'Pressed at once' } });
    const [{ id }] = (await list()).items;
    await fix();
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => replay(id)),
      ...Array.from({ length: 3 }, () => admin.post(`${path}/replay`).then(finished).then(() => replay(id))),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.state)} ${String(body.complaintId)}`)).size).toBe(1);
    expect(await complaints('Pressed at once')).toBe(1);
  });

  it('leaves alone what a later delivery has said since, and keeps versions in the order in which they came', async () => {
    const { path, sender, list, replay, fix } = await endpoint();
    const says = (id: string, text: string) => ({ ticket: { id, text } });
    for (const text of ['one', 'two', 'three']) {
      await sender.send(says('V-1', text), `v1_${text}`);
      await sender.send(says('V-2', text), `v2_${text}`);
      redress.clock.advance(1_000);
    }
    await fix();
    redress.clock.advance(3_000);
    const now = await sender.send(says('V-2', 'now'), 'v2_now');
    const old = (await list('?deliveryId=v2_three')).items[0];
    expect((await replay(old.id)).body.complaintId).toBe(now.body.complaintId);
    const job = await finished(await admin.post(`${path}/replay`));
    expect(job).toMatchObject({ state: 'done', progress: 1, counts: { replayed: 5, accepted: 5, failed: 0 } });
    expect(await complaint(now.body.complaintId)).toMatchObject({ body: 'now', version: 1 });
    const [third] = (await list('?deliveryId=v1_three')).items;
    expect(await complaint(third.complaintId)).toMatchObject({ body: 'three', version: 3 });
    const versions = await redress.reads.all<{ content: string }>(sql`SELECT content FROM complaint_version
      WHERE "complaintId" = ${String(third.complaintId)} ORDER BY version`);
    expect(versions.map(({ content }) => JSON.parse(content).body)).toEqual(['one', 'two']);
  });

  it('replays all of an endpoint, and says of each that still fails why', async () => {
    const { path, sender, list, fix } = await endpoint();
    const others = await endpoint();
    await others.sender.send({ ticket: { text: 'Of another endpoint' } });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        sender.send(index % 6 === 0 ? { ticket: {} } : { ticket: { text: `All ${index}` } }, `all_${index}`),
      ),
    );
    await fix();
    redress.clock.advance(1_000);
    const job = await finished(await admin.post(`${path}/replay`));
    expect(job).toMatchObject({ kind: 'deliveries.replay', state: 'done', counts: { replayed: 60, accepted: 50, failed: 10 } });
    const failed = (await list('?state=dead')).items;
    expect(failed.map(({ deliveryId }) => String(deliveryId)).toSorted()).toEqual(
      job.errors.map(({ reason }) => String(reason).split(':')[0]).toSorted(),
    );
    expect(String(job.errors[0].reason)).toMatch(/^all_\d+: body: /);
    expect(failed[0]).toMatchObject({ version: 2, rejection: { code: 'hook.not_mappable' } });
    expect(await complaints('Of another endpoint')).toBe(0);
    expect(await complaints('All 1')).toBe(1);
  });

  it('stops a replay where it is, and goes on from there', async () => {
    const { path, sender, list, fix } = await endpoint();
    await Promise.all(Array.from({ length: 120 }, (_, index) => sender.send({ ticket: { text: `Stop ${index}` } })));
    await fix();
    const { body } = await admin.post(`${path}/replay`);
    const stopped = await admin.post(`/api/jobs/${String(body.jobId)}/stop`);
    expect([stopped.status, stopped.body.state]).toEqual([200, 'stopped']);
    await sleep(100);
    const job = (await admin.get(`/api/jobs/${String(body.jobId)}`)).body;
    expect(job.state).toBe('stopped');
    const left = 120 - Number(job.counts.replayed);
    expect((await list()).dead.count).toBe(left);
    const resumed = await admin.post(`/api/jobs/${String(body.jobId)}/resume`);
    expect([resumed.status, resumed.body.state]).toEqual([200, 'queued']);
    const done = await finished({ status: 202, headers: { location: `/api/jobs/${body.jobId}` }, body });
    expect(done).toMatchObject({ state: 'done', counts: { replayed: 120, accepted: 120 } });
    const late = await admin.post(`/api/jobs/${String(body.jobId)}/stop`);
    expect([late.status, late.body.code, late.body.allowed]).toEqual([409, 'state.illegal', []]);
  });
});
