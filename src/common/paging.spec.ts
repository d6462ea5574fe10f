import fc from 'fast-check';
import { BadCursor, decodeCursor, decodeTimedPlace, encodeCursor, pageFrom } from './paging.js';

describe('cursors', () => {
  it('come back as they were', () => {
    const keys = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(keys, (sent) => expect(decodeCursor('list', encodeCursor('list', sent), sent.length)).toEqual(sent)));
  });

  it.each(['', 'nonsense', '%%%', Buffer.from('{}').toString('base64url'), encodeCursor('other list', [1])])(
    'refuse %j',
    (cursor) => {
      expect(() => decodeCursor('list', cursor, 1)).toThrow(BadCursor);
    },
  );

  it('refuse keys that are not plain values, whatever is sent', () => {
    const smuggled = Buffer.from(JSON.stringify(['list', { $gt: '' }])).toString('base64url');
    expect(() => decodeCursor('list', smuggled, 1)).toThrow(BadCursor);
  });

  it('refuse text that no database holds', () => {
    for (const key of ['a\0b', 'half \ud800']) {
      expect(() => decodeCursor('list', encodeCursor('list', [key]), 1)).toThrow(BadCursor);
    }
  });

  const id = '01890000-0000-7000-8000-000000000000';

  it('name a place in time', () => {
    expect(decodeTimedPlace('list', encodeCursor('list', [1_700_000_000_000, id]))).toEqual([1_700_000_000_000, id]);
    expect(decodeTimedPlace('list', undefined)).toBeNull();
  });

  it.each<[string | number | null, string | number | null]>([['soon', id], [null, id], [1.5, id], [1e300, id], [0, 'x'], [0, 7], [0, null]])(
    'refuse %p, %p as a place in time',
    (at, row) => {
      expect(() => decodeTimedPlace('list', encodeCursor('list', [at, row]))).toThrow(BadCursor);
    },
  );
});

describe('a page', () => {
  const cursorOf = (row: number) => `after ${row}`;

  it('says where it stopped only when there is more', () => {
    expect(pageFrom([1, 2, 3], 2, String, cursorOf)).toEqual({ items: ['1', '2'], nextCursor: 'after 2' });
    expect(pageFrom([1, 2], 2, String, cursorOf)).toEqual({ items: ['1', '2'], nextCursor: null });
    expect(pageFrom([], 2, String, cursorOf)).toEqual({ items: [], nextCursor: null });
  });
});
