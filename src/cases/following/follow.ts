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

/** What followers are told of; whoever did it knows. */
const told: ReadonlySet<string> = new Set([
  'case.noted', 'case.moved', 'case.merged', 'case.took_in', 'case.split', 'complaint.joined', 'mention.joined', 'reply.queued',
]);

/** Tells those who follow a case what has just been written on its timeline. A case that was just opened has no followers. */
export async function tellFollowers(unit: Unit, entries: readonly TimelineEntry[]): Promise<void> {
  const fresh = new Set(entries.filter(({ kind }) => kind === 'case.opened').map(({ caseId }) => caseId));
  const news = entries.filter(({ kind, caseId }) => told.has(kind) && !fresh.has(caseId));
  if (news.length === 0) return;
  const rows = await unit.all<{ caseId: string; staffId: string }>(sql`SELECT f."caseId", f."staffId"
    FROM ${jsonRows(unit.dialect, [...new Set(news.map(({ caseId }) => caseId))].map((id) => [id]))} AS wanted
    JOIN case_follower f ON f."caseId" = wanted.value->>0`);
  if (rows.length === 0) return;
  const cases = await unit.manager.findBy(Case, { id: In([...new Set(rows.map(({ caseId }) => caseId))]) });
  const actors = await unit.manager.findBy(Staff, { id: In(news.flatMap(({ actorId }) => actorId ?? [])) });
  await raiseNotices(
    unit,
    cases.flatMap((subject) =>
      news
        .filter(({ caseId }) => caseId === subject.id)
        .map(({ kind, data, actorId }) => {
          // Whom a note names has a notice of that.
          const named = kind === 'case.noted' ? ((data.mentions ?? []) as readonly { readonly id: string }[]) : [];
          const to = rows
            .filter(({ caseId, staffId }) => caseId === subject.id && staffId !== actorId && !named.some(({ id }) => id === staffId))
            .map(({ staffId }) => staffId);
          const who = actors.find(({ id }) => id === actorId)?.name ?? 'Redress';
          return { subject, to, message: `${who} ${summaryOf(kind, data)}` };
        }),
    ),
  );
}
