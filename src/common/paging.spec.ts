import fc from 'fast-check';
import { BadCursor, decodeCursor, encodeCursor, pageFrom } from './paging.js';

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
});

describe('a page', () => {
  const cursorOf = (row: number) => `after ${row}`;

  it('says where it stopped only when there is more', () => {
    expect(pageFrom([1, 2, 3], 2, String, cursorOf)).toEqual({ items: ['1', '2'], nextCursor: 'after 2' });
    expect(pageFrom([1, 2], 2, String, cursorOf)).toEqual({ items: ['1', '2'], nextCursor: null });
    expect(pageFrom([], 2, String, cursorOf)).toEqual({ items: [], nextCursor: null });
  });
});
