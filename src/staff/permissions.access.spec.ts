import { type Actor, may, type Permission, permissions, type Scope, scopes, roles } from './permissions.access.js';

const person = (role: Actor['role'], keyScopes: Scope[] | null = null): Actor => ({
  id: 'x', role, name: 'X', email: 'x@example.com', teamIds: [], scopes: keyScopes, keyId: keyScopes ? 'k' : null,
});
const all = Object.keys(permissions) as Permission[];

describe('who may do what', () => {
  it.each<[Permission, Actor['role']]>([
    ['cases.work', 'agent'],
    ['claims.approve', 'agent'],
    ['complaints.import', 'lead'],
    ['complaints.export', 'manager'],
    ['insights.read', 'manager'],
    ['staff.manage', 'admin'],
    ['keys.manage', 'admin'],
    ['endpoints.manage', 'admin'],
    ['sources.manage', 'admin'],
  ])('%s takes at least %s', (permission, least) => {
    for (const role of roles) expect(may(person(role), permission)).toBe(roles.indexOf(role) >= roles.indexOf(least));
  });

  it('gives every role all that the one before it has', () => {
    roles.slice(1).forEach((role, index) => {
      const before = all.filter((permission) => may(person(roles[index] ?? 'agent'), permission));
      expect(before.filter((permission) => !may(person(role), permission))).toEqual([]);
    });
  });

  it('gives a key the smaller of its scopes and its maker', () => {
    expect(may(person('agent', ['admin']), 'staff.manage')).toBe(false);
    expect(may(person('admin', ['intake']), 'complaints.create')).toBe(true);
    expect(may(person('admin', ['intake']), 'complaints.read')).toBe(false);
    for (const permission of all) {
      for (const scope of scopes) {
        if (may(person('agent', [scope]), permission)) expect(may(person('agent'), permission)).toBe(true);
      }
    }
  });

  it('lets no admin key approve or settle, and no read key change anything', () => {
    expect(['claims.approve', 'claims.settle'].filter((act) => may(person('admin', ['admin']), act as Permission))).toEqual([]);
    expect(all.filter((permission) => may(person('admin', ['read']), permission) && !permission.endsWith('.read'))).toEqual(['complaints.export', 'text.score']);
  });
});
