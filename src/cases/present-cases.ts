import { type EntityManager, In } from 'typeorm';
import { iso, isoOrNull } from '../common/schemas.js';
import { Customer } from '../customers/customer.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { Team } from '../staff/teams/team.entity.js';
import { Case } from './case.entity.js';
import type { CaseView } from './case.schema.js';
import { transitions } from './case.states.js';
import { never } from './deadlines.policy.js';
import { caseNumber } from './find-case.js';
import { reasonsOf } from './harm.policy.js';
import { policies } from './policies.js';
import { fetchedTerms, fetchTerms } from './sla/terms-shelf.js';
import { stateOfClock } from './sla.policy.js';

type Names = ReadonlyMap<string, string | null>;

/** Cases as they are shown, with the names of their people. */
export async function presentCases(manager: EntityManager, cases: readonly Case[]): Promise<CaseView[]> {
  const customers = await namesOf(
    manager,
    Customer,
    cases.flatMap(({ customerId }) => customerId ?? []),
  );
  const people = await namesOf(
    manager,
    Staff,
    cases.flatMap(({ assigneeId }) => assigneeId ?? []),
  );
  const teams = await namesOf(
    manager,
    Team,
    cases.flatMap(({ teamId }) => teamId ?? []),
  );
  await fetchTerms(
    manager,
    cases.flatMap(({ serviceTermsId, complaintTermsId }) => [serviceTermsId, complaintTermsId]),
  );
  const survivors = await numbersOf(
    manager,
    cases.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
  );
  return cases.map((each) => ({
    ...presentCase(each, customers, people, teams),
    mergedInto: each.mergedIntoId === null ? null : { id: each.mergedIntoId, number: survivors.get(each.mergedIntoId) ?? '' },
  }));
}

export async function presentOne(manager: EntityManager, shown: Case): Promise<CaseView> {
  const [view] = await presentCases(manager, [shown]);
  return view as CaseView;
}

/** Names by id, in one query. */
export async function namesOf(
  manager: EntityManager,
  entity: typeof Customer | typeof Staff | typeof Team,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.find<Customer | Staff | Team>(entity, {
    select: { id: true, name: true },
    where: { id: In([...new Set(ids)]) },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function numbersOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.find(Case, { select: { id: true, number: true }, where: { id: In([...new Set(ids)]) } });
  return new Map(rows.map(({ id, number }) => [id, caseNumber(number)]));
}

const named = (id: string | null, names: Names) => (id === null ? null : { id, name: names.get(id) ?? null });

function policyOf(termsId: string | null) {
  const terms = fetchedTerms(termsId);
  return terms && { id: terms.policyId, name: terms.name, version: terms.version };
}

function deadlineOf({ dueAt, clocks, breaching }: Case) {
  if (dueAt === never) return 'none';
  if (clocks.some(({ metAt, breachedAt }) => metAt === null && breachedAt !== null)) return 'overdue';
  return breaching ? 'near' : 'due';
}

function presentCase(shown: Case, customers: Names, people: Names, teams: Names): Omit<CaseView, 'mergedInto'> {
  return {
    id: shown.id,
    number: caseNumber(shown.number),
    state: shown.state,
    allowed: [...transitions[shown.state]],
    subject: shown.subject,
    category: shown.category,
    priority: shown.priority,
    severity: shown.severity,
    severityReasons: shown.severityReasons,
    channel: shown.channel,
    sentiment: shown.label,
    language: shown.language,
    tags: shown.tags,
    customer: named(shown.customerId, customers),
    orderRef: shown.orderRef,
    assignee: named(shown.assigneeId, people),
    team: named(shown.teamId, teams),
    causeCode: shown.causeCode,
    outcome: shown.outcome,
    reopenedCount: shown.reopenedCount,
    dueAt: shown.dueAt === never ? null : iso(shown.dueAt),
    breachedAt: isoOrNull(shown.breachedAt),
    breaching: Boolean(shown.breaching),
    rankReasons: reasonsOf(shown, deadlineOf(shown), policies.harm).map((each) => ({
      ...each,
      value: Math.round(each.value * 100) / 100,
    })),
    clocks: shown.clocks.map((clock) => ({
      kind: clock.kind,
      state: stateOfClock(clock),
      startedAt: isoOrNull(clock.startedAt ?? null),
      dueAt: isoOrNull(clock.dueAt),
      metAt: isoOrNull(clock.metAt),
      breachedAt: isoOrNull(clock.breachedAt),
    })),
    slaPolicy: policyOf(shown.serviceTermsId),
    complaintPolicy: policyOf(shown.complaintTermsId),
    snoozedUntil: isoOrNull(shown.snoozedUntil),
    respondedAt: isoOrNull(shown.respondedAt),
    acknowledgedAt: isoOrNull(shown.acknowledgedAt),
    holdingSentAt: isoOrNull(shown.holdingSentAt),
    finalRespondedAt: isoOrNull(shown.finalRespondedAt),
    resolvedAt: isoOrNull(shown.resolvedAt),
    closedAt: isoOrNull(shown.closedAt),
    followsCaseId: shown.followsId,
    version: shown.version,
    createdAt: iso(shown.createdAt),
    updatedAt: iso(shown.updatedAt),
  };
}
