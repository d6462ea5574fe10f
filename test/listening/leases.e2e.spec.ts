import { setTimeout as sleep } from 'node:timers/promises';
import { listeningPolicy } from '../../config/policies/listening.js';
import { EventRegistry } from '../../src/events/event-registry.js';
import { PollJob } from '../../src/listening/poll.job.js';
import { PollService } from '../../src/listening/poll.service.js';
import { LeaseLost, SourceLeases } from '../../src/listening/source-lease.js';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { Network, rss } from './network.js';

const { leaseMs } = listeningPolicy.poll;

describe.each(dialects)('who reads a source (%s)', (dialect) => {
  let redress: TestApp;
  let network: Network;
  let admin: Client;
  let leases: SourceLeases;
  let polls: PollService;
  let paths = 0;
  let vetoed = false;

  beforeAll(async () => {
    redress = await startApp(dialect);
    network = await Network.start();
    admin = await redress.signIn('admin');
    leases = redress.app.get(SourceLeases);
    polls = redress.app.get(PollService);
    redress.app.get(EventRegistry).project({
      on: 'mention.received',
      project: async () => {
        if (vetoed) throw new Error('vetoed on purpose');
      },
    });
    await admin.post('/api/monitors', { name: 'Acme', brand: 'Acme', query: 'acme' });
  });
  afterAll(async () => {
    network.stop();
    await redress.close();
  });

  const sourceAt = async (settings: object = {}) => {
    paths += 1;
    network.on(`/${paths}`, rss([{ id: '1', text: 'acme' }]));
    const body = {
      kind: 'feed',
      settings: { url: `${network.origin}/${paths}` },
      active: false,
      ...settings,
    };
    return { id: String((await admin.post('/api/sources', body)).body.id), path: `/${paths}` };
  };
  const mentionsOf = async (id: string) => (await admin.get(`/api/mentions?source=${id}`)).body.items;

  test('a reader that froze past its lease stores nothing; the one after it does, once', async () => {
    const { id } = await sourceAt();
    const frozen = await leases.take(id);
    await expect(leases.take(id)).rejects.toMatchObject({ code: 'source.busy' });
    redress.clock.advance(leaseMs - 1);
    await expect(leases.take(id)).rejects.toMatchObject({ code: 'source.busy' });
    redress.clock.advance(1);
    expect((await admin.post(`/api/sources/${id}/poll`)).body).toMatchObject({ new: 1 });
    await expect(polls.poll(frozen)).rejects.toThrow(LeaseLost);
    expect(await mentionsOf(id)).toHaveLength(1);
    expect((await admin.get(`/api/sources/${id}`)).body).toMatchObject({ state: 'seeing' });
  });

  test('a reader that froze stores nothing even when nobody took over', async () => {
    const { id } = await sourceAt();
    const frozen = await leases.take(id);
    redress.clock.advance(leaseMs);
    await expect(polls.poll(frozen)).rejects.toThrow(LeaseLost);
    expect(await mentionsOf(id)).toEqual([]);
  });

  test('a lease that is renewed lasts', async () => {
    const { id } = await sourceAt();
    const leased = await leases.take(id);
    for (let renewals = 0; renewals < 3; renewals += 1) {
      redress.clock.advance(leaseMs - 1);
      await leases.renew(leased);
    }
    expect(await polls.poll(leased)).toMatchObject({ new: 1 });
  });

  test('ten that want one source at the same time: one reads it, the others are told', async () => {
    const { id, path } = await sourceAt();
    network.on(
      path,
      (_request, response) => void setTimeout(() => response.end(rss([{ id: '1', text: 'acme' }])), 100),
    );
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => admin.post(`/api/sources/${id}/poll`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    expect(network.asked(path)).toHaveLength(1);
  });

  test('a failure on our side stores nothing, and gives the lease back', async () => {
    const { id } = await sourceAt();
    vetoed = true;
    expect((await admin.post(`/api/sources/${id}/poll`)).status).toBe(500);
    vetoed = false;
    expect(await mentionsOf(id)).toEqual([]);
    expect((await admin.get(`/api/sources/${id}`)).body).toMatchObject({ state: 'blind' });
    expect((await admin.post(`/api/sources/${id}/poll`)).body).toMatchObject({ new: 1 });
  });

  test('what is changed while it is read stays changed', async () => {
    const { id, path } = await sourceAt({ active: true });
    network.on(path, async (_request, response) => {
      await admin.patch(`/api/sources/${id}`, 1, { active: false, schedule: { everySeconds: 900 } });
      response.end(rss([{ id: '1', text: 'acme' }]));
    });
    const { body } = await admin.post(`/api/sources/${id}/poll`);
    expect(body).toMatchObject({ new: 1, nextPollAt: new Date(redress.clock.now() + 900_000).toISOString() });
    const source = await admin.get(`/api/sources/${id}`);
    expect(source.body).toMatchObject({ active: false, schedule: { everySeconds: 900 }, version: 2 });
  });

  test('the schedule reads what is due and active, and nothing else', async () => {
    const job = redress.app.get(PollJob);
    const due = await sourceAt({ active: true, schedule: { everySeconds: 60 } });
    const later = await sourceAt({ active: true, schedule: { everySeconds: 3600 } });
    const inactive = await sourceAt({ schedule: { everySeconds: 60 } });
    await job.readDue();
    expect(network.asked(due.path)).toHaveLength(0);
    redress.clock.advance(60_000);
    await job.readDue();
    while ((await mentionsOf(due.id)).length === 0) await sleep(20);
    expect(network.asked(later.path)).toHaveLength(0);
    expect(network.asked(inactive.path)).toHaveLength(0);
    await job.readDue();
    expect(network.asked(due.path)).toHaveLength(1);
  });
});
