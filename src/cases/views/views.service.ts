import { Inject, Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Forbidden, NotFound } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor } from '../../common/paging.js';
import { iso } from '../../common/schemas.js';
import { Reads, ReportReads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Staff } from '../../staff/staff.entity.js';
import { countViews } from '../case-tally.js';
import { namesOf } from '../present-cases.js';
import { countCases } from './count-cases.js';
import { SavedView } from './saved-view.entity.js';
import { mayChangeView, maySeeView } from './view.access.js';
import type { NewView, ViewPatch } from './view.schema.js';

@Injectable()
export class ViewsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ReportReads) private readonly reports: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One's own and the shared ones, by name. */
  async list(actor: Actor, cursor: string | undefined, limit: number) {
    const after = decodeCursor('views', cursor, 2);
    if (after?.some((key) => typeof key !== 'string')) throw new BadCursor();
    const rows = await this.visible(actor, limit + 1, after as [string, string] | null);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.present(shown),
      nextCursor: rows.length > limit && last ? encodeCursor('views', [last.name, last.id]) : null,
    };
  }

  async get(actor: Actor, id: string) {
    const [shown] = await this.present([await this.find(actor, id)]);
    return shown;
  }

  /** The view, when this person may use it. */
  async find(actor: Actor, id: string): Promise<SavedView> {
    const found = isId(id) ? await this.reads.manager().findOneBy(SavedView, { id }) : null;
    if (!found || !maySeeView(actor, found)) throw new NotFound('view');
    return found;
  }

  /** How many cases each of the views holds for this person, the built-in ones included. */
  async counts(actor: Actor) {
    const looker = { staffId: actor.id, teamIds: actor.teamIds, now: this.clock.now() };
    const views: { id: string; count: number | null; capped: boolean }[] = [];
    for (const { id, filter } of await this.visible(actor, countedMax, null))
      views.push({ id, ...(await countCases(this.reports, filter, actor, looker)) });
    return { builtIn: await countViews(this.reads, actor), views };
  }

  create(actor: Actor, body: NewView) {
    assertMayShare(actor, body.shared);
    return this.tx.run(async (unit) => {
      const view = { id: newId(), ...body, ownerId: actor.id, version: 1, createdAt: unit.at, updatedAt: unit.at };
      await insertRows(unit, SavedView, [view]);
      await recordAct(unit, actor, 'view.created', { type: 'view', id: view.id }, { shared: view.shared });
      return unit.answer(presentView(view, actor.name));
    });
  }

  change(actor: Actor, id: string, version: number, patch: ViewPatch) {
    if (patch.shared !== undefined) assertMayShare(actor, patch.shared);
    return this.tx.run(async (unit) => {
      const before = await held(unit, actor, id);
      const name = (await namesOf(unit.manager, Staff, [before.ownerId])).get(before.ownerId) ?? null;
      assertVersion(before, version, () => presentView(before, name));
      const after: SavedView = { ...before, ...patch, version: before.version + 1, updatedAt: unit.at };
      await updateRows(unit, SavedView, [after]);
      await recordAct(unit, actor, 'view.changed', { type: 'view', id }, { fields: Object.keys(patch) });
      return presentView(after, name);
    });
  }

  remove(actor: Actor, id: string) {
    return this.tx.run(async (unit) => {
      await held(unit, actor, id);
      await unit.manager.delete(SavedView, { id });
      await recordAct(unit, actor, 'view.deleted', { type: 'view', id });
    });
  }

  private async visible(actor: Actor, limit: number, after: readonly [string, string] | null): Promise<SavedView[]> {
    const place = after ? sql`AND (name, id) > (${after[0]}, ${after[1]})` : empty;
    const rows = await this.reads.all<{ id: string }>(sql`SELECT id FROM saved_view
      WHERE (shared OR "ownerId" = ${actor.id}) ${place} ORDER BY name, id LIMIT ${limit}`);
    const ids = rows.map(({ id }) => id);
    const views = ids.length === 0 ? [] : await this.reads.manager().findBy(SavedView, { id: In(ids) });
    return ids.flatMap((id) => views.find((view) => view.id === id) ?? []);
  }

  private async present(views: readonly SavedView[]) {
    const names = await namesOf(this.reads.manager(), Staff, views.map(({ ownerId }) => ownerId));
    return views.map((view) => presentView(view, names.get(view.ownerId) ?? null));
  }
}

/** As many views are counted in one call. */
const countedMax = 100;

function assertMayShare(actor: Actor, shared: boolean): void {
  if (shared && !mayChangeView(actor, { shared, ownerId: actor.id }))
    throw new Forbidden('Sharing a view with everybody is for leads.');
}

async function held(unit: Unit, actor: Actor, id: string): Promise<SavedView> {
  const found = isId(id) ? await unit.findForUpdate(SavedView, { id }) : null;
  if (!found || !maySeeView(actor, found)) throw new NotFound('view');
  if (!mayChangeView(actor, found)) throw new Forbidden('Shared views are for leads to change.');
  return found;
}

function presentView(view: SavedView, ownerName: string | null) {
  const { id, name, filter, sort, shared, ownerId, version, createdAt, updatedAt } = view;
  return {
    id,
    name,
    filter: [...filter],
    sort,
    shared: Boolean(shared),
    owner: { id: ownerId, name: ownerName },
    version,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
  };
}
