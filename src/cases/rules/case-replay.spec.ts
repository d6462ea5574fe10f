import { aCase } from '../../../test/cases/sample-case.js';
import { type PastLine, replay } from './case-replay.js';

const line = (at: number, kind: string, data: Record<string, unknown> = {}, actorId: string | null = 'somebody'): PastLine => ({ at, kind, actorId, data });

describe('the past of a case', () => {
  const subject = aCase({ state: 'open', priority: 'urgent', assigneeId: 'b', receivedAt: 1, respondedAt: 5, reopenedCount: 1 });
  const stages = replay(subject, [
    line(2, 'case.opened', { to: 'new' }, null),
    line(2, 'complaint.joined', {}, null),
    line(3, 'case.assigned', { from: null, to: 'a' }),
    line(4, 'case.edited', { from: { priority: 'normal' }, to: { priority: 'urgent' } }),
    line(5, 'case.moved', { from: 'new', to: 'resolved' }),
    line(6, 'case.assigned', { from: 'a', to: 'b' }, null),
    line(7, 'complaint.joined', {}, null),
    line(7, 'case.moved', { from: 'resolved', to: 'open' }, null),
  ]);

  it('is told back from how it is now', () => {
    expect(stages.map(({ at, now }) => [at, now.state, now.priority, now.assigneeId])).toEqual([
      [2, 'new', 'normal', null],
      [3, 'new', 'normal', 'a'],
      [4, 'new', 'urgent', 'a'],
      [5, 'resolved', 'urgent', 'a'],
      [6, 'resolved', 'urgent', 'b'],
      [7, 'open', 'urgent', 'b'],
    ]);
  });

  it('begins with nothing before it, and goes on from stage to stage', () => {
    expect(stages[0]?.before).toBeNull();
    expect(stages[2]).toMatchObject({ before: { priority: 'normal' }, now: { priority: 'urgent' } });
    expect(stages[5]).toMatchObject({ before: { state: 'resolved', reopenedCount: 0, heardAt: 2 }, now: { state: 'open', reopenedCount: 1, heardAt: 7 } });
  });

  it('knows what had not happened yet', () => {
    expect(stages.map(({ now }) => now.respondedAt)).toEqual([null, null, null, 5, 5, 5]);
    expect(stages.map(({ now }) => now.resolvedAt)).toEqual([null, null, null, 5, 5, 5]);
  });

  it('knows what came from people', () => {
    expect(stages.map(({ byPeople }) => byPeople)).toEqual([true, true, true, true, false, true]);
  });
});
