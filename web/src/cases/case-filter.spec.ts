import { readFilter, withParts } from './case-filter.js';

describe('the address of the queue', () => {
  it('falls back to what most people need', () => {
    expect(readFilter(new URLSearchParams('view=nonsense&sort=-nothing'))).toEqual({
      view: 'open',
      sort: 'rank',
      q: '',
    });
  });

  it('keeps every filter', () => {
    const search = withParts(new URLSearchParams('view=mine'), { severity: '2,3', q: 'jug', state: '' });
    expect(readFilter(search)).toEqual({ view: 'mine', sort: 'rank', q: 'jug', severity: '2,3' });
    expect(withParts(search, { severity: undefined }).has('severity')).toBe(false);
  });
});
