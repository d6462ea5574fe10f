import type { View } from '../api/types.js';
import { isNarrowed, readFilter, viewFilterOf, withParts } from './case-filter.js';

const saved = '01a20bd9-d8f6-7469-a3fd-34130045c8d3';

describe('the address of the queue', () => {
  it('falls back to what most people need, or to what one chose', () => {
    expect(readFilter(new URLSearchParams('view=nonsense&sort=-nothing'))).toEqual({ view: 'open', q: '' });
    expect(readFilter(new URLSearchParams(), saved)).toEqual({ view: saved, q: '' });
  });

  it('keeps every filter', () => {
    const search = withParts(new URLSearchParams('view=mine'), { severity: '2,3', q: 'jug', state: '', team: 'mine' });
    expect(readFilter(search)).toEqual({ view: 'mine', q: 'jug', severity: '2,3', team: 'mine' });
    expect(withParts(search, { severity: undefined }).has('severity')).toBe(false);
  });

  it('names a saved view by its id', () => {
    const filter = readFilter(new URLSearchParams(`view=${saved}&sort=dueAt`));
    expect(filter).toEqual({ view: saved, sort: 'dueAt', q: '' });
    expect([isNarrowed(filter), isNarrowed({ ...filter, tag: 'vip' })]).toEqual([false, true]);
  });
});

describe('a view made from it', () => {
  it('is what a built-in view is narrowed to', () => {
    const filter = readFilter(new URLSearchParams('view=mine&severity=2,3&tag=vip&q=jug'));
    expect(viewFilterOf(filter, undefined)).toEqual({ view: 'mine', severity: [2, 3], tag: ['vip'] });
  });

  it('is what a saved view has, and more', () => {
    const base = { filter: [{ field: 'state', operator: 'in', value: ['new'] }] } as View;
    const filter = readFilter(new URLSearchParams(`view=${saved}&team=mine`));
    expect(viewFilterOf(filter, base)).toEqual([...base.filter, { field: 'team', operator: 'in', value: ['mine'] }]);
  });
});
