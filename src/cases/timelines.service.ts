import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { NotFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Customer } from '../customers/customer.entity.js';
import { Reads } from '../database/reads.js';
import type { Actor } from '../staff/permissions.access.js';
import { readVisibleCase } from './find-case.js';
import { presentEntry, type TimelineQuery, type TimelineRow } from './timeline.schema.js';

type Place = readonly [at: number, id: string];

@Injectable()
export class TimelinesService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  /** What happened to a case, oldest first. */
  async ofCase(actor: Actor, ref: string, { cursor, limit }: TimelineQuery) {
    const { id } = await readVisibleCase(this.reads, actor, ref);
    const place = placeOf('case timeline', cursor);
    const rows = await this.reads.all<TimelineRow>(sql`SELECT t.id, t.at, t.kind, t."caseId", t."actorId", s.name AS "actorName", t.data
      FROM timeline_entry t LEFT JOIN staff s ON s.id = t."actorId"
      WHERE t."caseId" = ${id} ${place ? sql`AND (t.at, t.id) > (${place[0]}, ${place[1]})` : empty}
      ORDER BY t.at, t.id LIMIT ${limit + 1}`);
    return pageFrom(rows, limit, presentEntry, (row) => encodeCursor('case timeline', [Number(row.at), row.id]));
  }

  /** Everything that has to do with a person, newest first: what they said, and what was done about it. */
  async ofCustomer(customerId: string, { cursor, limit }: TimelineQuery) {
    if (!isId(customerId) || !(await this.reads.manager().existsBy(Customer, { id: customerId }))) throw new NotFound('customer');
    const place = placeOf('customer timeline', cursor);
    const sources = [entriesOf(customerId), complaintsOf(customerId, this.reads), mentionsOf(customerId, this.reads)];
    const found = await Promise.all(
      sources.map((source) => this.reads.all<TimelineRow>(sql`SELECT e.* FROM (${source}) AS e
        ${place ? sql`WHERE (e.at, e.id) < (${place[0]}, ${place[1]})` : empty}
        ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`)),
    );
    const rows = found.flat().sort((a, b) => Number(b.at) - Number(a.at) || (a.id < b.id ? 1 : -1));
    return pageFrom(rows.slice(0, limit + 1), limit, presentEntry, (row) =>
      encodeCursor('customer timeline', [Number(row.at), row.id]),
    );
  }
}

/** What was done, without the joining of texts: those stand for themselves. */
const entriesOf = (customerId: string): Sql => sql`SELECT t.id, t.at, t.kind, t."caseId", t."actorId", s.name AS "actorName", t.data
  FROM support_case c JOIN timeline_entry t ON t."caseId" = c.id LEFT JOIN staff s ON s.id = t."actorId"
  WHERE c."customerId" = ${customerId} AND t.kind NOT IN ('complaint.joined', 'mention.joined')`;

const complaintsOf = (customerId: string, { dialect }: Reads): Sql => sql`SELECT c.id, c."occurredAt" AS at,
    'complaint.received' AS kind, c."caseId", NULL AS "actorId", NULL AS "actorName",
    ${json(dialect, sql`'complaintId', c.id, 'channel', c.channel, 'label', c.label, 'severity', c.severity, 'body', substr(c.body, 1, 280)`)} AS data
  FROM complaint c WHERE c."customerId" = ${customerId}`;

const mentionsOf = (customerId: string, { dialect }: Reads): Sql => sql`SELECT m.id, m."occurredAt" AS at,
    'mention.received' AS kind, m."caseId", NULL AS "actorId", NULL AS "actorName",
    ${json(dialect, sql`'mentionId', m.id, 'network', m."sourceKind", 'label', m.label, 'severity', m.severity, 'body', substr(m.text, 1, 280)`)} AS data
  FROM support_case c JOIN mention m ON m."caseId" = c.id WHERE c."customerId" = ${customerId}`;

const json = (dialect: Reads['dialect'], members: Sql): Sql =>
  dialect === 'sqlite' ? sql`json_object(${members})` : sql`json_build_object(${members})::text`;

function placeOf(scope: string, cursor: string | undefined): Place | null {
  const place = decodeCursor(scope, cursor, 2);
  if (!place) return null;
  const [at, id] = place;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || typeof id !== 'string' || !isId(id)) throw new BadCursor();
  return [at, id];
}
