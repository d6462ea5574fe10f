import { type Actor, atLeast } from '../../staff/permissions.access.js';

interface Owned {
  readonly shared: boolean;
  readonly ownerId: string;
}

export const maySeeView = (actor: Pick<Actor, 'id'>, { shared, ownerId }: Owned): boolean =>
  shared || ownerId === actor.id;

/** One's own as long as nobody else sees it; what everybody sees is for leads. */
export const mayChangeView = (actor: Pick<Actor, 'id' | 'role'>, view: Owned): boolean =>
  view.shared ? atLeast(actor.role, 'lead') : view.ownerId === actor.id;
