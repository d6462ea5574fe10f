import { roles } from '../../staff/permissions.access.js';
import { mayChangeView, maySeeView } from './view.access.js';

describe('who may do what with a view', () => {
  it.each([
    [true, 'me', true],
    [true, 'other', true],
    [false, 'me', true],
    [false, 'other', false],
  ])('shared %s, of %s: seen %s', (shared, ownerId, seen) => {
    expect(maySeeView({ id: 'me' }, { shared, ownerId })).toBe(seen);
  });

  it.each(roles)('%s changes their own, and from lead on what is shared', (role) => {
    const changes = (shared: boolean, ownerId: string) => mayChangeView({ id: 'me', role }, { shared, ownerId });
    const leads = role !== 'agent';
    expect([changes(false, 'me'), changes(false, 'other'), changes(true, 'me'), changes(true, 'other')]).toEqual([
      true,
      false,
      leads,
      leads,
    ]);
  });
});
