import sql, { type Sql } from 'sql-template-tag';
import type { Dialect } from '../database/connection.js';
import type { Actor } from '../staff/permissions.access.js';
import { visibleTo } from './visible-cases.js';

/** As much of a text as a timeline shows, in characters. */
const opening = 280;

/** Everything about a customer as rows of one shape (`TimelineRow`), from three places; in no order. */
export const customerTimeline = (dialect: Dialect, customerId: string, actor: Actor): Sql[] => [
  entriesOf(customerId, visibleTo(actor) ?? sql`true`),
  complaintsOf(dialect, customerId),
  mentionsOf(dialect, customerId),
];

/** What was done, without the joining of texts: those stand for themselves. */
const entriesOf = (customerId: string, visible: Sql): Sql => sql`
  SELECT t.id, t.at, t.kind, t."caseId", t."actorId", s.name AS "actorName", t.data, r.body AS "replyBody"
  FROM support_case c JOIN timeline_entry t ON t."caseId" = c.id LEFT JOIN staff s ON s.id = t."actorId"
    LEFT JOIN case_reply r ON r.id = t.id
  WHERE c."customerId" = ${customerId} AND ${visible}
    AND t.kind NOT IN ('complaint.joined', 'mention.joined')`;

const complaintsOf = (dialect: Dialect, customerId: string): Sql => sql`
  SELECT c.id, c."occurredAt" AS at, 'complaint.received' AS kind, c."caseId",
    NULL AS "actorId", NULL AS "actorName",
    ${json(dialect)}('complaintId', c.id, 'channel', c.channel, 'label', c.label, 'severity', c.severity,
      'body', substr(c.body, 1, ${opening})) AS data
  FROM complaint c WHERE c."customerId" = ${customerId}`;

const mentionsOf = (dialect: Dialect, customerId: string): Sql => sql`
  SELECT m.id, m."occurredAt" AS at, 'mention.received' AS kind, m."caseId",
    NULL AS "actorId", NULL AS "actorName",
    ${json(dialect)}('mentionId', m.id, 'network', m."sourceKind", 'label', m.label, 'severity', m.severity,
      'body', substr(m.text, 1, ${opening})) AS data
  FROM support_case c JOIN mention m ON m."caseId" = c.id WHERE c."customerId" = ${customerId}`;

const json = (dialect: Dialect): Sql => (dialect === 'sqlite' ? sql`json_object` : sql`json_build_object`);
