import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import { NotFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Customer } from '../customers/customer.entity.js';
import { Reads } from '../database/reads.js';
import type { Actor } from '../staff/permissions.access.js';
import { customerTimeline } from './customer-timeline.js';
import { readVisibleCase } from './find-case.js';
import { familyOf } from './merging/family.js';
import { presentEntry, type TimelineQuery, type TimelineRow } from './timeline.schema.js';

type Place = readonly [at: number, id: string];

@Injectable()
export class TimelinesService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  /** What happened to a case and to those that were merged into it, oldest first. */
  async ofCase(actor: Actor, ref: string, { cursor, limit }: TimelineQuery) {
    const { id } = await readVisibleCase(this.reads, actor, ref);
    const place = placeOf('case timeline', cursor);
    const family = await this.reads.all<{ id: string }>(familyOf(id));
    const own = family.map((member) => sql`SELECT * FROM (SELECT * FROM timeline_entry WHERE "caseId" = ${member.id}
        ${place ? sql`AND (at, id) > (${place[0]}, ${place[1]})` : empty}
        ORDER BY at, id LIMIT ${limit + 1}) AS own`);
    const rows = await this.reads
      .all<TimelineRow>(sql`SELECT t.id, t.at, t.kind, t."caseId", t."actorId", s.name AS "actorName", t.data, r.body AS "replyBody"
      FROM (${join(own, ' UNION ALL ')}) AS t
      LEFT JOIN staff s ON s.id = t."actorId" LEFT JOIN case_reply r ON r.id = t.id
      ORDER BY t.at, t.id LIMIT ${limit + 1}`);
    return pageFrom(rows, limit, presentEntry, (row) =>
      encodeCursor('case timeline', [Number(row.at), row.id]),
    );
  }

  /** Everything that has to do with a person, newest first: what they said, and what was done in the cases one sees. */
  async ofCustomer(actor: Actor, customerId: string, { cursor, limit }: TimelineQuery) {
    if (!isId(customerId) || !(await this.reads.manager().existsBy(Customer, { id: customerId })))
      throw new NotFound('customer');
    const place = placeOf('customer timeline', cursor);
    const sources = customerTimeline(this.reads.dialect, customerId, actor);
    const found = await Promise.all(
      sources.map((source) =>
        this.reads.all<TimelineRow>(sql`SELECT e.* FROM (${source}) AS e
        ${place ? sql`WHERE (e.at, e.id) < (${place[0]}, ${place[1]})` : empty}
        ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`),
      ),
    );
    const rows = found.flat().sort((a, b) => Number(b.at) - Number(a.at) || (a.id < b.id ? 1 : -1));
    return pageFrom(rows.slice(0, limit + 1), limit, presentEntry, (row) =>
      encodeCursor('customer timeline', [Number(row.at), row.id]),
    );
  }
}

function placeOf(scope: string, cursor: string | undefined): Place | null {
  const place = decodeCursor(scope, cursor, 2);
  if (!place) return null;
  const [at, id] = place;
  const valid = Number.isSafeInteger(at) && typeof id === 'string' && isId(id);
  if (!valid) throw new BadCursor();
  return [Number(at), id];
}
