import { type Actor, roles, type Scope } from '../staff/permissions.access.js';
import { mayAssign, maySeeCases } from './case.access.js';

const actor = (role: Actor['role'], scopes: readonly Scope[] | null = null): Actor => ({
  id: 'me',
  role,
  name: 'Me',
  email: 'me@example.com',
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

  it.each(roles)('%s sees every case', (role) => {
    expect(maySeeCases(actor(role))).toBe(true);
  });

  it.each([
    ['read', true],
    ['work', true],
    ['admin', true],
    ['intake', false],
    ['orders', false],
  ] as const)('a key for %s sees cases: %s', (scope, sees) => {
    expect(maySeeCases(actor('admin', [scope]))).toBe(sees);
  });
});
