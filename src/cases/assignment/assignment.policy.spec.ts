import fc from 'fast-check';
import { type Agent, giveOut, skillsMet, type Waiting } from './assignment.policy.js';

const agent = (id: string, over: Partial<Agent> = {}): Agent => ({
  id,
  open: 0,
  capacity: null,
  away: false,
  turn: 0,
  skills: null,
  ...over,
});
const waiting = (id: string, over: Partial<Waiting> = {}): Waiting => ({
  id,
  category: 'delivery',
  channel: 'email',
  language: 'en',
  breaching: false,
  notTo: null,
  ...over,
});
const speaks = (...languages: string[]) => ({ categories: [], channels: [], languages });
const knows = (...categories: string[]) => ({ categories, channels: [], languages: [] });
const cases = (n: number) => Array.from({ length: n }, (_, index) => waiting(`c${index}`));
const pairs = (...args: Parameters<typeof giveOut>) =>
  giveOut(...args).map(({ caseId, staffId }) => `${caseId}:${staffId}`);

describe('giving out cases', () => {
  it('goes round', () => {
    const team = [agent('a', { turn: 2 }), agent('b', { turn: 1 }), agent('c', { turn: 3 })];
    expect(pairs('round_robin', team, cases(4))).toEqual(['c0:b', 'c1:a', 'c2:c', 'c3:b']);
  });

  it('fills up who has the least', () => {
    const team = [agent('a', { open: 2 }), agent('b', { open: 0 })];
    expect(pairs('least_loaded', team, cases(4))).toEqual(['c0:b', 'c1:b', 'c2:a', 'c3:b']);
  });

  it('gives nothing to who is away or full', () => {
    const team = [agent('a', { away: true }), agent('b', { open: 1, capacity: 2 })];
    expect(pairs('round_robin', team, cases(3))).toEqual(['c0:b']);
    expect(pairs('round_robin', [], cases(1))).toEqual([]);
  });

  it('prefers who has the skills, and waits for them while there is time', () => {
    const team = [agent('de', { skills: speaks('de') }), agent('any')];
    expect(pairs('least_loaded', team, [waiting('c', { language: 'de' })])).toEqual(['c:de']);
    expect(pairs('least_loaded', team, [waiting('c', { language: 'fr' })])).toEqual(['c:any']);
    const experts = [agent('de', { skills: speaks('de'), away: true }), agent('en', { skills: speaks('en') })];
    expect(pairs('least_loaded', experts, [waiting('c', { language: 'de' })])).toEqual([]);
    expect(pairs('least_loaded', experts, [waiting('c', { language: 'de', breaching: true })])).toEqual(['c:en']);
    expect(pairs('least_loaded', experts, [waiting('c', { language: 'fr' })])).toEqual(['c:en']);
  });

  it('does not hand a case back to who has just left it', () => {
    expect(pairs('round_robin', [agent('a'), agent('b')], [waiting('c', { notTo: 'a' })])).toEqual(['c:b']);
  });

  it.each([
    [null, []],
    [knows('delivery'), ['categories']],
    [knows('refund'), null],
    [{ categories: ['delivery'], channels: ['email'], languages: ['en'] }, ['categories', 'channels', 'languages']],
  ])('of %j a case meets %j', (skills, expected) => {
    expect(skillsMet(skills, waiting('c'))).toEqual(expected);
  });

  it('asks for no language when none is known', () => {
    for (const language of [null, 'und']) expect(skillsMet(speaks('de'), waiting('c', { language }))).toEqual([]);
  });

  it('gives no case twice, fills nobody over, and leaves none while somebody fits and has room', () => {
    const people = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'),
        open: fc.nat(3),
        capacity: fc.option(fc.nat(4)),
        away: fc.boolean(),
        turn: fc.nat(9),
        skills: fc.option(fc.constantFrom(speaks('en'), speaks('de'), knows('refund'))),
      }),
      { selector: ({ id }) => id },
    );
    const some = fc.array(
      fc.record({
        language: fc.constantFrom('en', 'de', null),
        category: fc.constantFrom('refund', 'delivery'),
        breaching: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom('round_robin' as const, 'least_loaded' as const), people, some, (mode, agents, said) => {
        const all = said.map((over, index) => waiting(`c${index}`, over));
        const given = giveOut(mode, agents, all);
        expect(new Set(given.map(({ caseId }) => caseId)).size).toBe(given.length);
        const open = new Map(agents.map(({ id, open: has }) => [id, has]));
        for (const { staffId } of given) open.set(staffId, (open.get(staffId) ?? 0) + 1);
        const room = agents.filter(
          ({ id, capacity, away }) => !away && (capacity === null || (open.get(id) ?? 0) < capacity),
        );
        for (const { id, capacity, away, open: had } of agents) {
          const got = (open.get(id) ?? 0) - had;
          if (away) expect(got).toBe(0);
          if (got > 0) expect(open.get(id)).toBeLessThanOrEqual(capacity ?? Infinity);
        }
        const left = all.filter(({ id }) => !given.some(({ caseId }) => caseId === id));
        for (const each of left) expect(room.filter(({ skills }) => skillsMet(skills, each) !== null)).toEqual([]);
      }),
    );
  });
});
