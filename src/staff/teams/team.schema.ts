import { z } from 'zod';
import { assignmentModes } from './team.entity.js';
import { pageOf, paging, resource, text } from '../../common/schemas.js';

const memberIds = z
  .array(z.uuid())
  .max(500)
  .transform((ids) => [...new Set(ids)]);

export const teamQuery = z.strictObject(paging);

export const newTeamBody = z
  .strictObject({ name: text(100), mode: z.enum(assignmentModes).default('manual'), memberIds: memberIds.default([]) })
  .meta({ id: 'NewTeam' });

export const teamPatch = z
  .strictObject({ name: text(100).optional(), mode: z.enum(assignmentModes).optional(), memberIds: memberIds.optional().describe('All of them') })
  .meta({ id: 'TeamPatch' });

export const teamView = z
  .object({ ...resource, name: z.string(), mode: z.enum(assignmentModes), members: z.array(z.object({ id: z.string(), name: z.string() })) })
  .meta({ id: 'Team' });

export const teamPage = pageOf(teamView);

export type NewTeam = z.output<typeof newTeamBody>;
export type TeamPatch = z.output<typeof teamPatch>;
export type TeamView = z.output<typeof teamView>;
