import fc from 'fast-check';
import { canonical, genesis, sealOf, type StoredEntry } from './audit-chain.js';

const entry: StoredEntry = {
  id: 'id-1',
  at: 5,
  actorId: 'ann',
  keyId: null,
  act: 'claim.approved',
  subjectType: 'claim',
  subjectId: 'claim-1',
  facts: '{"amountMinor":100,"currency":"EUR"}',
  seq: null,
  hash: null,
};

describe('canonical JSON', () => {
  it('is one text for one value, whatever the order of the keys', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it('says the same as JSON, and the same again after a round trip', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('the seal of an entry', () => {
  const seal = sealOf(entry, 1, genesis);

  it('does not depend on how the facts were written down', () => {
    expect(sealOf({ ...entry, facts: '{ "currency": "EUR", "amountMinor": 100 }' }, 1, genesis)).toBe(seal);
  });

  it.each<[string, Partial<StoredEntry>]>([
    ['id', { id: 'id-2' }],
    ['time', { at: 6 }],
    ['actor', { actorId: 'joe' }],
    ['key', { keyId: 'key-1' }],
    ['act', { act: 'claim.rejected' }],
    ['subject type', { subjectType: 'case' }],
    ['subject', { subjectId: 'claim-2' }],
    ['facts', { facts: '{"amountMinor":101,"currency":"EUR"}' }],
  ])('breaks when the %s is altered', (_, change) => {
    expect(sealOf({ ...entry, ...change }, 1, genesis)).not.toBe(seal);
  });

  it('depends on its place and on everything before it', () => {
    expect(sealOf(entry, 2, genesis)).not.toBe(seal);
    expect(sealOf(entry, 1, seal)).not.toBe(seal);
  });
});
