import fc from 'fast-check';
import sql from 'sql-template-tag';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { insertRows } from '../../src/database/rows.js';
import { Case } from '../../src/cases/case.entity.js';
import { type CaseSort, caseSorts } from '../../src/cases/case-sorts.js';
import { type Desk, resolution, startDesk } from './desk.js';

const words = [
  'It arrived broken',
  'Where is my parcel?',
  'Thank you, all is well',
  'It gave me an electric shock, I will sue you',
];

describe.each(dialects)('the queue (%s)', (dialect) => {
  let desk: Desk;
  const cases: string[] = [];
  beforeAll(async () => {
    desk = await startDesk(dialect);
    for (let index = 0; index < 23; index += 1) {
      desk.clock.advance(60_000);
      const opened = await desk.complain({
        body: words[index % 4],
        channel: index % 3 ? 'api' : 'phone',
        tags: index % 5 ? [] : ['vip'],
        orderRef: `Q-${index}`,
        author: { email: `queue${index}@example.com`, name: index === 7 ? 'Zoë Müller' : 'Ann' },
      });
      cases.push(String(opened.id));
    }
    for (const id of cases.slice(0, 6))
      await desk.agent.post(`/api/cases/${id}/assign`, { staffId: desk.agent.staffId });
    for (const id of cases.slice(3, 9)) await desk.move(id, { to: 'open' });
    for (const id of cases.slice(5, 8)) await desk.move(id, { to: 'waiting_customer' });
    for (const id of cases.slice(8, 10)) await desk.move(id, resolution);
    await desk.move(cases[9] ?? '', { to: 'closed' });
  });
  afterAll(() => desk.close());

  const page = async (query: string, who: Client = desk.agent): Promise<Json> =>
    (await who.get(`/api/cases?${query}`)).body;
  const ids = async (query: string): Promise<string[]> =>
    (await page(query)).items.map(({ id }) => String(id));
  const walk = async (query: string, limit: number): Promise<Json[]> => {
    const found: Json[] = [];
    for (let cursor = ''; ;) {
      const { items, nextCursor } = await page(`${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      found.push(...items);
      if (!nextCursor) return found;
      cursor = String(nextCursor);
    }
  };
  const nth = (...which: number[]): string[] => which.map((index) => cases[index] ?? '').sort();
  const sorted = async (query: string): Promise<string[]> => (await ids(query)).sort();

  it('has the views that the desk works from', async () => {
    expect(await sorted('view=mine')).toEqual(nth(0, 1, 2, 3, 4, 5));
    expect(await sorted('view=waiting')).toEqual(nth(5, 6, 7));
    expect((await ids('view=all')).length).toBe(23);
    expect(await sorted('view=open')).toEqual([...cases].filter((_, index) => index < 5 || index > 9).sort());
    expect(await sorted('view=unassigned')).toEqual([...cases].filter((_, index) => index > 9).sort());
  });

  it('counts every view exactly, for whoever looks', async () => {
    const expected = async (who: Client) =>
      Object.fromEntries(
        await Promise.all(
          ['mine', 'unassigned', 'open', 'waiting', 'breaching', 'all'].map(async (view) => [
            view,
            (await page(`view=${view}&limit=200`, who)).items.length,
          ]),
        ),
      );
    for (const who of [desk.agent, desk.lead])
      expect((await page('view=mine', who)).counts).toEqual(await expected(who));
    const { nextCursor } = await page('limit=2');
    expect((await page(`cursor=${String(nextCursor)}`)).counts).toBeUndefined();
  });

  it.each([
    ['state=waiting_customer', [5, 6, 7]],
    ['state=resolved,closed', [8, 9]],
    ['view=open&state=closed', []],
    ['assignee=me', [0, 1, 2, 3, 4, 5]],
    ['assignee=me,none&state=waiting_customer', [5, 6, 7]],
    ['view=mine&assignee=none', []],
    ['severity=3&view=waiting', [7]],
    ['minSeverity=3&channel=phone', [3, 15]],
    ['tag=vip,press', [0, 5, 10, 15, 20]],
    ['q=broken&view=waiting', []],
    ['q=parc', [1, 5, 9, 13, 17, 21]],
    ['q=müller', [7]],
    ['q=q-12', [12]],
    ['category=delivery&state=closed', [9]],
    ['assignee=01890000-0000-7000-8000-000000000000', []],
  ])('filters by %s', async (query, expected) => {
    expect(await sorted(`${query}&limit=200`)).toEqual(nth(...expected));
  });

  it('finds a case by its number', async () => {
    const { number, id } = (await desk.agent.get(`/api/cases/${cases[4]}`)).body;
    expect(await ids(`q=${String(number)}`)).toEqual([id]);
  });

  it('shows first what is most pressing', async () => {
    const { items } = await page('view=unassigned&limit=3');
    expect(items.map(({ severity }) => Number(severity))).toEqual([3, 3, 3]);
  });

  const keyOf: Record<CaseSort, (item: Json) => number | string> = {
    rank: () => 0,
    createdAt: ({ createdAt }) => String(createdAt),
    '-createdAt': ({ createdAt }) => String(createdAt),
    '-updatedAt': ({ updatedAt }) => String(updatedAt),
    dueAt: ({ dueAt }) => String(dueAt ?? '9'),
    '-severity': ({ severity }) => Number(severity),
  };

  it.each(caseSorts)('walked by %s shows every case once, in order, whatever the page size', async (sort) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom(
          '',
          '&state=new,open',
          '&assignee=none,me',
          '&channel=phone',
          '&q=broken',
          '&view=mine',
        ),
        async (limit, filter) => {
          const whole = (await page(`sort=${sort}&limit=200${filter}`)).items;
          const walked = await walk(`sort=${sort}${filter}`, limit);
          expect(walked.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
          expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
          const keys = whole.map(keyOf[sort]);
          const ordered = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          expect(keys).toEqual(sort.startsWith('-') ? ordered.toReversed() : ordered);
        },
      ),
      { numRuns: 8 },
    );
  });

  it.each([
    'view=nice',
    'state=lost',
    'state=',
    'assignee=somebody',
    'assignee=%00',
    'severity=4',
    'minSeverity=-1',
    'category=A',
    'channel=fax',
    'tag=',
    'q=',
    'sort=createdat',
    'sort=severity',
    'limit=0',
    'limit=201',
    'limit=x',
    'colour=red',
    'team=x',
    'view=open&view=mine',
    `assignee=${Array.from({ length: 21 }, () => 'me').join(',')}`,
  ])('answers 422 to ?%s', async (query) => {
    const { status, body } = await desk.agent.get(`/api/cases?${query}`);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
  });

  it('refuses a cursor that is not its own', async () => {
    const cursor = String((await page('sort=createdAt&limit=1')).nextCursor);
    const made = (...keys: unknown[]) =>
      Buffer.from(JSON.stringify(['cases -severity', ...keys])).toString('base64url');
    const id = cases[0];
    for (const foreign of [
      `sort=rank&cursor=${cursor}`,
      'cursor=x',
      'cursor=%00',
      `sort=-severity&cursor=${made(1e15, id)}`,
      `sort=-severity&cursor=${made('1', id)}`,
      `sort=-severity&cursor=${made(1.5, id)}`,
      `sort=-severity&cursor=${made(1, 'a\0')}`,
      `sort=-severity&cursor=${made(null, id)}`,
    ]) {
      const { status, body } = await desk.agent.get(`/api/cases?${foreign}`);
      expect([status, body.code]).toEqual([400, 'paging.bad_cursor']);
    }
  });

  it('reads at most 5,000 rows for a page, and goes on from there', async () => {
    const [template] = await desk.reads.manager().find(Case, { take: 1 });
    if (!template) throw new Error('There is no case to copy.');
    const copies = Array.from({ length: 5_600 }, (_, index) => ({
      ...template,
      id: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      number: 100_000 + index,
      joinKey: null,
      state: 'closed' as const,
      channel: index === 5_500 ? ('post' as const) : ('chat' as const),
      createdAt: index,
      assigneeId: null,
    }));
    await desk.tx.run((unit) => insertRows(unit, Case, copies));
    const first = await page('channel=post&sort=createdAt&state=closed');
    expect(first.items).toHaveLength(0);
    const second = await page(`channel=post&sort=createdAt&state=closed&cursor=${String(first.nextCursor)}`);
    expect(second.items.map(({ number }) => number)).toEqual(['CASE-105500']);
    expect(second.nextCursor).toBeNull();
    await desk.tx.run((unit) => unit.all(sql`DELETE FROM support_case WHERE number >= 100000`));
  });
});
