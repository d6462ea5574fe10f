import pg from 'pg';
import sql from 'sql-template-tag';
import { ForgetLiveEventsJob } from '../../src/notification/forget-live-events.job.js';
import { LiveHub } from '../../src/notification/live-hub.js';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { Listener } from './listener.js';

describe.each(dialects)('live updates (%s)', (dialect) => {
  let redress: TestApp;
  let agent: Client;
  const open: Listener[] = [];

  beforeAll(async () => {
    redress = await startApp(dialect);
    agent = await redress.signIn('agent');
  });
  afterAll(() => redress.close());
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));

  const listen = async (query = '', headers: Record<string, string> = {}, client = agent) => {
    const listener = await Listener.open(client, query, headers);
    open.push(listener);
    return listener;
  };
  const change = (id: string, version = 1) =>
    redress.tx.run(async (unit) => unit.emit('case.changed', { id, version }));

  it('tells what changed, and nothing else of it', async () => {
    const listener = await listen();
    await change('case-1', 7);
    await listener.names(1);
    expect(listener.heard[0]).toEqual({
      event: 'case.changed',
      id: expect.stringMatching(/^\d+$/),
      data: { type: 'case', id: 'case-1', version: 7, at: '2026-03-02T10:00:00.000Z' },
    });
  });

  it('calls a part of a settlement so, and keeps to the topics asked for', async () => {
    const listener = await listen('?topics=claims,mentions');
    await redress.tx.run(async (unit) => {
      unit.emit('case.changed', { id: 'case-2', version: 1 });
      unit.emit('leg.changed', { id: 'leg-2', version: 1, claimId: 'claim-2' });
      unit.emit('case.resolving', { id: 'case-2' });
    });
    expect(await listener.names(1)).toEqual(['leg.changed leg-2']);
    expect(listener.heard[0].data.type).toBe('settlement');
  });

  it('says nothing of a unit that was rolled back', async () => {
    const listener = await listen();
    const failing = redress.tx.run(async (unit) => {
      unit.emit('case.changed', { id: 'never', version: 1 });
      unit.emit('case.changed', { id: 'never', version: null as never });
    });
    await expect(failing).rejects.toThrow(/null/i);
    await change('kept');
    expect(await listener.names(1)).toEqual(['case.changed kept']);
  });

  it('replays what was missed, then goes on, each once', async () => {
    const first = await listen();
    await change('missed-0');
    await first.names(1);
    first.close();
    for (const id of ['missed-1', 'missed-2']) await change(id);
    const second = await listen('', { 'last-event-id': first.lastId });
    await change('live-1');
    expect(await second.names(3)).toEqual([
      'case.changed missed-1',
      'case.changed missed-2',
      'case.changed live-1',
    ]);
  });

  it('loses nothing between the replay and what comes live', async () => {
    const first = await listen();
    await change('anchor');
    await first.names(1);
    const writing = Array.from({ length: 60 }, (_, index) => change(`many-${index}`));
    const second = await listen('', { 'last-event-id': first.lastId });
    await Promise.all(writing);
    const names = await second.names(60);
    expect(names.toSorted()).toEqual(
      Array.from({ length: 60 }, (_, index) => `case.changed many-${index}`).toSorted(),
    );
  });

  it.each(['999999999', 'yesterday', '0'])(
    'asks to fetch everything again after the unknown event %s',
    async (id) => {
      const listener = await listen('', { 'last-event-id': id });
      expect(await listener.names(1)).toEqual(['reset']);
    },
  );

  it('asks to fetch everything again after more than ten minutes, and forgets what is older', async () => {
    const first = await listen();
    await change('old');
    await first.names(1);
    first.close();
    redress.clock.advance(10 * 60 * 1000 + 1);
    expect(await (await listen('', { 'last-event-id': first.lastId })).names(1)).toEqual(['reset']);
    await change('new');
    await redress.app.get(ForgetLiveEventsJob).run();
    const kept = await redress.reads.all<{ resourceId: string }>(sql`SELECT "resourceId" FROM live_event`);
    expect(kept.map(({ resourceId }) => resourceId)).toEqual(['new']);
  });

  it('ends with the session, and keeps the others alive', async () => {
    const leaving = await redress.signIn('agent');
    const [gone, stays] = [await listen('', {}, leaving), await listen()];
    await leaving.delete('/api/session');
    await redress.app.get(LiveHub).beat();
    await gone.until(() => gone.ended);
    await stays.until(() => stays.comments.length > 1);
    expect(stays.ended).toBe(false);
  });

  it('ends when the role changes', async () => {
    const admin = await redress.signIn('admin');
    const promoted = await redress.signIn('agent');
    const listener = await listen('', {}, promoted);
    await admin.patch(`/api/staff/${promoted.staffId}`, 1, { role: 'lead' });
    await redress.app.get(LiveHub).beat();
    await listener.until(() => listener.ended);
    expect(listener.heard).toEqual([]);
  });

  it('does not keep a session alive that is not used', async () => {
    const idle = await redress.signIn('agent');
    const listener = await listen('', {}, idle);
    for (let hour = 0; hour < 13; hour += 1) {
      redress.clock.advance(60 * 60 * 1000);
      await redress.app.get(LiveHub).beat();
    }
    await listener.until(() => listener.ended);
    expect((await idle.get('/api/session')).status).toBe(401);
    agent = await redress.signIn('agent');
  });

  it('refuses topics that do not exist, strangers, and keys that may not read', async () => {
    const wrong = await agent.get('/api/events?topics=cases,weather');
    expect([wrong.status, wrong.body.code]).toEqual([422, 'validation.failed']);
    expect((await redress.anyone.get('/api/events')).status).toBe(401);
    expect((await (await redress.key('intake')).get('/api/events')).status).toBe(403);
  });

  if (dialect === 'postgres') {
    it('hears what another process commits, even late and under a lower number', async () => {
      const other = new pg.Client({ connectionString: redress.databaseUrl ?? '' });
      await other.connect();
      const write = (id: string) =>
        other.query(
          `INSERT INTO live_event (topic, name, "resourceId", version, at) VALUES ('cases', 'case.changed', $1, 1, $2)`,
          [id, redress.clock.now()],
        );
      const listener = await listen();
      await change('anchor');
      await other.query('BEGIN');
      await write('slow');
      await change('fast');
      expect(await listener.names(2)).toEqual(['case.changed anchor', 'case.changed fast']);
      listener.close();
      await other.query('COMMIT');
      // Went away before the slow one was committed, and still hears of it.
      const back = await listen('', { 'last-event-id': listener.lastId });
      await back.until(() => back.heard.some(({ data }) => data.id === 'slow'));

      await other.query('BEGIN');
      await write('slower');
      await change('faster');
      await back.until(() => back.heard.some(({ data }) => data.id === 'faster'));
      await other.query('COMMIT');
      await back.until(() => back.heard.some(({ data }) => data.id === 'slower'));
      await other.query('BEGIN');
      await write('never');
      await other.query('ROLLBACK');
      await change('last');
      await back.until(() => back.heard.some(({ data }) => data.id === 'last'));
      expect(back.heard.filter(({ data }) => data.id === 'slower')).toHaveLength(1);
      await other.end();
    });
  }
});
