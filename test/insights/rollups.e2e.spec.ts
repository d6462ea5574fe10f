import sql from 'sql-template-tag';
import { ReportReads } from '../../src/database/reads.js';
import { rebuildRollup, verifyRollup } from '../../src/insights/rollup-proof.js';
import { heardOf } from '../../src/listening/heard.js';
import { deleteMentions } from '../../src/listening/mention-writer.js';
import { Mention } from '../../src/listening/mention.entity.js';
import { startApp, type TestApp } from '../app.js';
import { dialects } from '../databases/database.js';
import { deliverSigned } from './deliver.js';
import { hearComplaint, hearMention, makeSource } from './hear.js';

describe.each(dialects)('rollups (%s)', (dialect) => {
  let redress: TestApp;
  let sourceId: string;

  beforeAll(async () => {
    redress = await startApp(dialect);
    sourceId = await makeSource(redress);
  });
  afterAll(() => redress.close());

  const differences = async () => (await verifyRollup(redress.app.get(ReportReads))).differences;
  const total = async () =>
    Number(
      (await redress.reads.one<{ n: number }>(sql`SELECT coalesce(sum(count), 0) AS n FROM sentiment_rollup`))
        ?.n,
    );

  it('equal a recount while things are heard at once, relabelled and deleted', async () => {
    await Promise.all([
      ...Array.from({ length: 30 }, (_, index) =>
        hearComplaint(redress, { at: `2026-01-0${1 + (index % 9)}T10:07:00Z` }),
      ),
      ...Array.from({ length: 30 }, () =>
        hearMention(redress, sourceId, { at: '1969-07-20T20:17:40Z', brands: ['Acme', 'Bolt'] }),
      ),
    ]);
    const id = await hearMention(redress, sourceId, { at: '2026-01-03T12:00:00Z', brands: [] });
    await redress.tx.run(async (unit) => {
      const mention = await unit.findForUpdate(Mention, { id });
      if (!mention) throw new Error('no such mention');
      const after = { ...mention, label: 'positive' as const };
      await unit.manager.update(Mention, { id }, { label: 'positive' });
      unit.emit('mention.relabelled', { id, version: 2, before: heardOf(mention), after: heardOf(after) });
    });
    expect(await total()).toBe(61);
    expect(await differences()).toEqual([]);
    await redress.tx.run((unit) => deleteMentions(unit, sourceId, [id]));
    expect(await total()).toBe(60);
    expect(await differences()).toEqual([]);
  });

  it('count what intake takes in, and what it takes back when a complaint is sent anew', async () => {
    const before = await total();
    const admin = await redress.signIn('admin');
    const { body: endpoint } = await admin.post('/api/webhook-endpoints', {
      name: 'shop',
      scheme: 'standard',
      mapping: { body: '/text', externalId: '/id', sku: '/sku' },
    });
    const deliver = (id: string, body: object) => deliverSigned(redress, endpoint, id, body);
    expect((await deliver('one', { id: '7', text: 'The lamp arrived broken.', sku: 'LAMP' })).status).toBe(
      202,
    );
    expect(
      (await deliver('two', { id: '7', text: 'Thank you, the new lamp is great!', sku: null })).status,
    ).toBe(202);
    const shop = await redress.key('intake');
    const complaint = { channel: 'web', body: 'Where is my parcel?', author: { name: 'Joe' } };
    expect((await shop.post('/api/complaints', complaint)).status).toBe(201);
    expect(await total()).toBe(before + 2);
    expect(await differences()).toEqual([]);
  });

  it('count nothing of a unit that is rolled back', async () => {
    const before = await total();
    const failing = redress.tx.run(async (unit) => {
      const heard = {
        occurredAt: 0,
        source: 'api',
        brands: [],
        label: 'neutral',
        topic: 'other',
        product: null,
      } as const;
      unit.emit('complaint.received', { id: 'none', heard, history: true });
      unit.emit('complaint.received', {
        id: 'none',
        heard: { ...heard, label: null as never },
        history: true,
      });
    });
    await expect(failing).rejects.toThrow(/null/i);
    expect(await total()).toBe(before);
  });

  it('show what was broken, cell by cell, and are right again when rebuilt', async () => {
    const before = await total();
    await redress.tx.run(async (unit) => {
      await unit.all(
        sql`UPDATE sentiment_rollup SET count = count + 2 WHERE source = 'api' AND "quarterAt" = ${Date.parse('2026-01-02T10:00Z')}`,
      );
      await unit.all(sql`DELETE FROM sentiment_rollup WHERE source = 'mastodon' AND "quarterAt" < 0`);
      await unit.all(
        sql`INSERT INTO sentiment_rollup VALUES (5, '[]', 'ghost', 'neutral', 'other', '', 0, 1)`,
      );
    });
    const found = await differences();
    const broken = found.map(({ source, brands }) => `${source} ${brands}`);
    expect(new Set(broken)).toEqual(new Set(['api []', 'mastodon ["Acme","Bolt"]', 'ghost []']));
    expect(found.find(({ source }) => source === 'mastodon')?.excess).toBe(-30);
    expect(found.find(({ source }) => source === 'ghost')?.excess).toBe(1);

    const busy = Array.from({ length: 20 }, () => hearComplaint(redress, { at: '2026-01-02T10:01:00Z' }));
    await rebuildRollup(redress.tx, redress.reads);
    await Promise.all(busy);
    expect(await differences()).toEqual([]);
    expect(await total()).toBe(before + 20);
  });
});
