import { In } from 'typeorm';
import sql from 'sql-template-tag';
import { jsonRows } from '../../database/json-rows.js';
import { insertRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Staff } from '../../staff/staff.entity.js';
import { TeamMember } from '../../staff/teams/team-member.entity.js';
import { seesEveryTeam } from '../case.access.js';
import { Case } from '../case.entity.js';
import { raiseNotices } from '../notices/raise-notices.js';
import type { TimelineEntry } from '../timeline-entry.entity.js';
import { summaryOf } from '../timeline-words.js';
import { CaseFollower } from './case-follower.entity.js';
import { peopleNamed } from './people-named.policy.js';

type Subject = Pick<Case, 'id' | 'assigneeId' | 'teamId'>;
interface Person {
  readonly id: string;
  readonly name: string;
}

/** Makes these people followers; who is one already stays one. */
export function addFollowers(unit: Unit, caseId: string, staffIds: readonly string[]) {
  const rows = staffIds.map((staffId) => ({ caseId, staffId, createdAt: unit.at }));
  return insertRows(unit, CaseFollower, rows, { onConflict: 'nothing' });
}

/** Those whom a note names, are here, and may see the case. */
export async function namedIn(unit: Unit, subject: Subject, body: string): Promise<Person[]> {
  if (!body.includes('@')) return [];
  const people = await unit.manager.findBy(Staff, { active: true });
  const named = new Set(peopleNamed(body, people));
  const members = subject.teamId === null ? [] : await unit.manager.findBy(TeamMember, { teamId: subject.teamId });
  const sees = (person: Staff) =>
    subject.teamId === null || seesEveryTeam(person) || members.some(({ staffId }) => staffId === person.id);
  return people.filter((person) => named.has(person.id) && sees(person)).map(({ id, name }) => ({ id, name }));
}

/** What those concerned are told of; whoever did it knows. */
const told: ReadonlySet<string> = new Set([
  'case.noted', 'case.moved', 'case.merged', 'case.took_in', 'case.split', 'complaint.joined', 'mention.joined', 'reply.queued',
  'reply.failed', 'reply.unknown',
]);

const isTold = ({ kind, actorId }: TimelineEntry): boolean =>
  told.has(kind) || (kind === 'case.assigned' && actorId !== null);

/**
 * Tells those who follow a case, and whoever has it, what has just been written on its timeline. Of a case that was just
 * opened nobody knows.
 */
export async function tellFollowers(unit: Unit, entries: readonly TimelineEntry[]): Promise<void> {
  const fresh = new Set(entries.filter(({ kind }) => kind === 'case.opened').map(({ caseId }) => caseId));
  const news = entries.filter((entry) => isTold(entry) && !fresh.has(entry.caseId));
  if (news.length === 0) return;
  const wanted = jsonRows(unit.dialect, [...new Set(news.map(({ caseId }) => caseId))].map((id) => [id]));
  const rows = await unit.all<{ caseId: string; staffId: string }>(sql`SELECT f."caseId", f."staffId"
    FROM ${wanted} AS wanted JOIN case_follower f ON f."caseId" = wanted.value->>0
    UNION SELECT c.id, c."assigneeId" FROM ${wanted} AS wanted JOIN support_case c ON c.id = wanted.value->>0
    WHERE c."assigneeId" IS NOT NULL`);
  if (rows.length === 0) return;
  const cases = await unit.manager.findBy(Case, { id: In([...new Set(rows.map(({ caseId }) => caseId))]) });
  const actors = await unit.manager.findBy(Staff, { id: In(news.flatMap(({ actorId }) => actorId ?? [])) });
  await raiseNotices(
    unit,
    cases.flatMap((subject) => {
      const concerned = rows.filter(({ caseId }) => caseId === subject.id).map(({ staffId }) => staffId);
      return news
        .filter(({ caseId }) => caseId === subject.id)
        .map((entry) => ({
          subject,
          to: concerned.filter((staffId) => staffId !== entry.actorId && concerns(entry, staffId)),
          message: `${actors.find(({ id }) => id === entry.actorId)?.name ?? 'Redress'} ${saying(entry)}`,
        }));
    }),
  );
}

function concerns({ kind, data }: TimelineEntry, staffId: string): boolean {
  if (kind === 'case.assigned') return data.to === staffId && data.from !== staffId;
  // Whom a note names has a notice of that.
  const named = kind === 'case.noted' ? ((data.mentions ?? []) as readonly { readonly id: string }[]) : [];
  return !named.some(({ id }) => id === staffId);
}

const saying = ({ kind, data }: TimelineEntry): string =>
  kind === 'case.assigned' ? 'assigned the case to you' : summaryOf(kind, data);
