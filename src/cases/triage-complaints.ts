import sql from 'sql-template-tag';
import type { PhoneRegion } from '../customers/contact.policy.js';
import { resolveCustomers } from '../customers/resolve-customers.js';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import type { DatabaseHandler, Projector } from '../events/event-registry.js';
import type { Complaint } from '../intake/complaint.entity.js';
import { joinCase } from '../intake/join-case.js';
import type { Severity } from '../../config/policies/severity.js';
import type { Arrival } from './arrival.js';
import { policies } from './policies.js';
import { noteLikeness, openingMax } from './note-likeness.js';
import { ordersNamed } from './orders-named.js';
import { place, type Placed } from './triage.js';
import { joinKeyOf, subjectOf } from './triage.policy.js';
import { weighArrivals } from './weigh-arrivals.js';

type Untriaged = Pick<
  Complaint,
  | 'id'
  | 'caseId'
  | 'ownerId'
  | 'channel'
  | 'subject'
  | 'authorName'
  | 'authorEmail'
  | 'authorPhone'
  | 'authorHandle'
  | 'orderRef'
  | 'inReplyTo'
  | 'label'
  | 'score'
  | 'category'
  | 'severity'
  | 'language'
  | 'createdAt'
> & {
  /** The beginning of the body. */
  readonly opening: string;
  readonly severityReasons: string;
  readonly tags: string;
};

/** One promise stands for so many: the intake pays for a row a batch, not a row a complaint. */
const idsAtOnce = 100;

/** What has come in has to become cases after the commit; what was imported as history does not. */
export const triageArrivals: Projector<'complaint.received'> = {
  on: 'complaint.received',
  async project(unit, received) {
    const ids = received.flatMap(({ id, history }) => (history ? [] : id));
    for (let from = 0; from < ids.length; from += idsAtOnce) {
      unit.emit('complaints.arrived', { ids: ids.slice(from, from + idsAtOnce) });
    }
  },
};

/** Every one of them opens or joins a case. */
export const complaintTriage = (region: PhoneRegion): DatabaseHandler<'complaints.arrived'> => ({
  name: 'cases.triage',
  on: 'complaints.arrived',
  kind: 'database',
  limit: 300,
  partsOf: ({ ids }) => ids.map((id) => ({ ids: [id] })),
  async handle(unit, deliveries) {
    await triageComplaints(unit, deliveries.flatMap(({ payload }) => payload.ids), region);
  },
});

export async function triageComplaints(unit: Unit, ids: readonly string[], region: PhoneRegion): Promise<void> {
  if (ids.length === 0) return;
  const complaints = (await complaintsOf(unit, ids)).filter(({ caseId }) => caseId === null);
  const orders = await ordersNamed(unit, complaints);
  const contacts = complaints.map((complaint) => contactOf(complaint, orders.of(complaint, null)));
  const customerIds = await resolveCustomers(unit, contacts, region);
  const answered = await casesAnswered(unit, complaints);
  const arrivals = complaints.map((complaint, index) => {
    const customerId = customerIds[index] as string;
    return arrivalOf(complaint, customerId, orders.of(complaint, customerId), answered.get(complaint.id) ?? null);
  });
  const placed = await place(unit, await weighArrivals(unit, arrivals));
  await noteLikeness(unit, openedBy(complaints, arrivals, placed));
  await joinCase(
    unit,
    arrivals.flatMap(({ id, customerId }) => {
      const caseId = placed.get(id)?.caseId;
      return caseId === undefined ? [] : [{ complaintId: id, caseId, customerId }];
    }),
  );
}

/** CROSS JOIN keeps SQLite from reading every complaint that has no case. */
function complaintsOf(unit: Unit, ids: readonly string[]): Promise<Untriaged[]> {
  return unit.all<Untriaged>(sql`SELECT c.id, c."caseId", c."ownerId", c.channel, c.subject,
      substr(c.body, 1, ${openingMax}) AS opening,
      c."authorName", c."authorEmail", c."authorPhone", c."authorHandle", c."orderRef", c."inReplyTo",
      c.label, c.score, c.category, c.severity, c.language, c."severityReasons", c.tags, c."createdAt"
    FROM ${jsonRows(
      unit.dialect,
      ids.map((id) => [id]),
    )} AS wanted
    CROSS JOIN complaint c WHERE c.id = wanted.value->>0 ORDER BY c."createdAt", c.id`);
}

/** The cases that were opened, with the text that opened each. */
const openedBy = (complaints: readonly Untriaged[], arrivals: readonly Arrival[], placed: ReadonlyMap<string, Placed>) =>
  complaints.flatMap(({ id, opening }, index) => {
    const { caseId, opened } = placed.get(id) ?? {};
    return caseId && opened ? [{ caseId, opening, orderRef: arrivals[index]?.orderRef ?? null }] : [];
  });

const contactOf = (complaint: Untriaged, orderRef: string | null) => ({
  name: complaint.authorName,
  email: complaint.authorEmail,
  phone: complaint.authorPhone,
  handle: complaint.authorHandle,
  orderRef,
});

/** The cases of the complaints that these answer: named by their id, by the id their sender gave them, or by the name of our mail. */
async function casesAnswered(unit: Unit, complaints: readonly Untriaged[]): Promise<Map<string, string>> {
  const replies = complaints.filter(({ inReplyTo }) => inReplyTo !== null);
  if (replies.length === 0) return new Map();
  const wanted = jsonRows(
    unit.dialect,
    replies.map(({ id, ownerId, inReplyTo }) => [id, ownerId, inReplyTo]),
  );
  const rows = await unit.all<{ id: string; caseId: string }>(sql`
    SELECT wanted.value->>0 AS id, c."caseId" FROM ${wanted} AS wanted
    CROSS JOIN complaint c WHERE c.id = wanted.value->>2 AND c."caseId" IS NOT NULL
    UNION ALL
    SELECT wanted.value->>0, c."caseId" FROM ${wanted} AS wanted
    CROSS JOIN complaint c WHERE c."ownerId" = wanted.value->>1 AND c."externalId" = wanted.value->>2
      AND c."caseId" IS NOT NULL
    UNION ALL
    SELECT wanted.value->>0, r."caseId" FROM ${wanted} AS wanted
    CROSS JOIN case_reply r WHERE r."messageId" = '<' || (wanted.value->>2) || '>'`);
  return new Map(rows.map(({ id, caseId }) => [id, caseId]));
}

function arrivalOf(
  complaint: Untriaged,
  customerId: string,
  orderRef: string | null,
  caseId: string | null,
): Arrival {
  return {
    kind: 'complaint',
    id: complaint.id,
    customerId,
    orderRef,
    joinKey: joinKeyOf(customerId, orderRef),
    caseId,
    channel: complaint.channel,
    subject: subjectOf(complaint.subject, complaint.opening, policies.triage),
    category: complaint.category,
    severity: complaint.severity as Severity,
    severityReasons: JSON.parse(complaint.severityReasons) as string[],
    label: complaint.label,
    score: complaint.score,
    language: complaint.language,
    reach: null,
    orderValue: null,
    tags: JSON.parse(complaint.tags) as string[],
    receivedAt: Number(complaint.createdAt),
  };
}
