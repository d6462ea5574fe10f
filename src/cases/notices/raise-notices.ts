import { In } from 'typeorm';
import { newId } from '../../common/ids.js';
import { insertRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { Staff } from '../../staff/staff.entity.js';
import { TeamMember } from '../../staff/teams/team-member.entity.js';
import { seesEveryTeam } from '../case.access.js';
import type { Case } from '../case.entity.js';
import { Notice } from './notice.entity.js';

interface Told {
  readonly subject: Pick<Case, 'id' | 'assigneeId' | 'teamId'>;
  /** Ids of people, or `assignee`, `team`, `leads`. */
  readonly to: readonly string[];
  readonly message: string;
}

/** Tells people about cases that they may see; each is told once, however many ways they are named. */
export async function raiseNotices(unit: Unit, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const people = await unit.manager.findBy(Staff, { active: true });
  const teamIds = [...new Set(told.flatMap(({ subject }) => subject.teamId ?? []))];
  const members = teamIds.length === 0 ? [] : await unit.manager.findBy(TeamMember, { teamId: In(teamIds) });
  const inTeam = (staffId: string, teamId: string | null) =>
    members.some((member) => member.teamId === teamId && member.staffId === staffId);
  const notices = told.flatMap(({ subject, to, message }) =>
    people
      .filter(
        ({ id, role }) =>
          (to.includes(id) ||
            (to.includes('assignee') && id === subject.assigneeId) ||
            (to.includes('team') && inTeam(id, subject.teamId)) ||
            (to.includes('leads') && seesEveryTeam({ role }))) &&
          (subject.teamId === null || seesEveryTeam({ role }) || inTeam(id, subject.teamId)),
      )
      .map(({ id: staffId }) => ({
        id: newId(),
        staffId,
        caseId: subject.id,
        message,
        readAt: null,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      })),
  );
  await insertRows(unit, Notice, notices);
  for (const { id, version } of notices) unit.emit('notice.raised', { id, version });
}
