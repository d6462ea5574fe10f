import fc from 'fast-check';
import { linkKinds, seenFromOther, storedLink } from './link-kinds.js';

describe('a link between two cases', () => {
  it.each([
    ['related', 'related'],
    ['duplicate', 'duplicate'],
    ['parent', 'child'],
    ['child', 'parent'],
    ['causes', 'caused_by'],
    ['caused_by', 'causes'],
  ] as const)('that is %s from one side is %s from the other', (kind, other) => {
    expect(seenFromOther(kind)).toBe(other);
  });

  it('is one row, whichever side it is made from', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.constantFrom(...linkKinds), (one, other, kind) => {
        expect(storedLink(one, other, kind)).toEqual(storedLink(other, one, seenFromOther(kind)));
      }),
    );
  });
});
