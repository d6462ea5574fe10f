import { type Actor, roles, type Scope } from '../staff/permissions.access.js';
import { mayAssign, maySeeCase } from './case.access.js';

const actor = (role: Actor['role'], scopes: readonly Scope[] | null = null): Actor => ({
  id: 'me',
  role,
  name: 'Me',
  email: 'me@example.com',
  teamIds: ['own'],
  scopes,
  keyId: null,
});

describe('who may do what with a case', () => {
  it.each([
    ['agent', 'me', true],
    ['agent', null, true],
    ['agent', 'other', false],
    ['lead', 'other', true],
    ['manager', 'other', true],
    ['admin', 'other', true],
  ] as const)('%s assigns to %s: %s', (role, staffId, allowed) => {
    expect(mayAssign(actor(role), staffId)).toBe(allowed);
  });

  it.each(roles)('%s sees the cases of their teams and of none, and from lead on those of others', (role) => {
    const sees = ['own', null, 'other'].map((teamId) => maySeeCase(actor(role), { teamId }));
    expect(sees).toEqual([true, true, role !== 'agent']);
  });

  it.each([
    ['read', true],
    ['work', true],
    ['admin', true],
    ['intake', false],
    ['orders', false],
  ] as const)('a key for %s sees cases: %s', (scope, sees) => {
    expect(maySeeCase(actor('admin', [scope]), { teamId: null })).toBe(sees);
  });
});
