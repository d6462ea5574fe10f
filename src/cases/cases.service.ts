import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../common/clock.js';
import { NotFound, ValidationFailed } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { isId } from '../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor } from '../common/paging.js';
import { In } from 'typeorm';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { attachmentsOf } from '../intake/attachments/attachments-of.js';
import { presentComplaintDetail } from '../intake/complaint.schema.js';
import { Complaint } from '../intake/complaint.entity.js';
import { Mention } from '../listening/mention.entity.js';
import { MentionsService } from '../listening/mentions.service.js';
import type { Actor } from '../staff/permissions.access.js';
import { type CaseSort, isPlace } from './case-sorts.js';
import { countViews } from './case-tally.js';
import { assertComplete } from './assert-complete.js';
import { type Place, walkCases } from './case-walk.js';
import { Case } from './case.entity.js';
import type { CasePatch, CaseQuery } from './case.schema.js';
import { isUnresolved } from './case.states.js';
import { isBuiltIn } from './case.views.js';
import { changeCase } from './change-case.js';
import { filterOf, viewFilter } from './filters/list-filter.js';
import { findVisibleCase, readVisibleCase } from './find-case.js';
import { presentReplies } from './replies/present-replies.js';
import { Reply } from './replies/reply.entity.js';
import { followersOf } from './following/following.service.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { mergedInto } from './merging/family.js';
import { presenceOf } from './presence/presence.js';
import { presentCases, presentOne } from './present-cases.js';
import { ViewsService } from './views/views.service.js';

/** A case that gathers more texts than this shows the latest. */
const textsShown = 100;

@Injectable()
export class CasesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ViewsService) private readonly views: ViewsService,
    @Inject(MentionsService) private readonly mentions: MentionsService,
  ) {}

  async list(actor: Actor, { cursor, limit, view, sort: asked, q, ...lists }: CaseQuery) {
    const saved = isBuiltIn(view) ? null : await this.views.find(actor, view).catch(noSuchView);
    const sort = asked ?? saved?.sort ?? 'rank';
    const scope = `cases ${sort}`;
    const viewed = isBuiltIn(view) ? viewFilter(view, lists.state) : (saved?.filter ?? []);
    const walk = { filter: [...viewed, ...filterOf(lists)], sort, q };
    const looker = { staffId: actor.id, teamIds: actor.teamIds, now: this.clock.now() };
    const { ids, next } = await walkCases(this.reads, walk, actor, looker, placeOf(scope, cursor, sort), limit);
    const rows = ids.length === 0 ? [] : await this.reads.manager().findBy(Case, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const items = await presentCases(
      this.reads.manager(),
      ids.flatMap((id) => byId.get(id) ?? []),
    );
    const page = { items, nextCursor: next && encodeCursor(scope, next) };
    return cursor === undefined ? { ...page, counts: await countViews(this.reads, actor) } : page;
  }

  async get(actor: Actor, ref: string) {
    const found = await readVisibleCase(this.reads, actor, ref);
    const manager = this.reads.manager();
    const latest = {
      where: { caseId: found.id },
      order: { occurredAt: 'DESC', id: 'DESC' },
      take: textsShown,
    } as const;
    const [view, complaints, mentions, replies, counts, mergedCases, followers, presence] = await Promise.all([
      presentOne(manager, found),
      manager.find(Complaint, latest),
      manager.find(Mention, { ...latest, select: { id: true } }),
      manager.find(Reply, { where: { caseId: found.id }, order: { id: 'DESC' }, take: textsShown }),
      this.reads.one<{ complaints: number; mentions: number }>(sql`SELECT
        (SELECT count(*) FROM complaint WHERE "caseId" = ${found.id}) AS complaints,
        (SELECT count(*) FROM mention WHERE "caseId" = ${found.id}) AS mentions`),
      mergedInto(this.reads, found.id),
      followersOf(manager, found.id),
      presenceOf(manager, found.id, this.clock.now()),
    ]);
    const files = await attachmentsOf(manager, complaints.map(({ id }) => id));
    return {
      ...view,
      complaints: complaints.toReversed().map((each) => presentComplaintDetail(each, files.get(each.id))),
      mentions: await this.mentions.present(mentions.toReversed().map(({ id }) => id)),
      replies: await presentReplies(manager, replies.toReversed()),
      counts: { complaints: Number(counts?.complaints), mentions: Number(counts?.mentions) },
      mergedCases,
      followers,
      presence,
    };
  }

  async change(actor: Actor, ref: string, version: number, patch: CasePatch) {
    return this.tx.run(async (unit) => {
      const before = await findVisibleCase(unit, actor, ref);
      const current = await presentOne(unit.manager, before);
      assertVersion(before, version, () => current);
      assertNotMerged(before);
      const fields = changedFields(before, patch);
      if (fields.length === 0) return current;
      const changed = { ...before, ...patch };
      if (!isUnresolved(before.state)) assertComplete(changed);
      const from = Object.fromEntries(fields.map((field) => [field, before[field]]));
      const to = Object.fromEntries(fields.map((field) => [field, patch[field]]));
      const after = await changeCase(
        unit,
        actor,
        before,
        changed,
        {
          kind: 'case.edited',
          data: { from, to },
          facts: { fields },
        },
      );
      return presentOne(unit.manager, after);
    });
  }
}

function noSuchView(error: unknown): never {
  if (!(error instanceof NotFound)) throw error;
  throw new ValidationFailed([{ pointer: '?view', code: 'unknown', detail: 'There is no such view, or you may not see it.' }]);
}

function changedFields(before: Case, patch: CasePatch): (keyof CasePatch)[] {
  const named = (Object.keys(patch) as (keyof CasePatch)[]).filter((field) => patch[field] !== undefined);
  return named.filter((field) => JSON.stringify(patch[field]) !== JSON.stringify(before[field]));
}

function placeOf(scope: string, cursor: string | undefined, sort: CaseSort): Place | null {
  const place = decodeCursor(scope, cursor, 2);
  if (!place) return null;
  const [key, id] = place;
  if (!isPlace(sort, key) || typeof id !== 'string' || !isId(id)) throw new BadCursor();
  return [key, id];
}
