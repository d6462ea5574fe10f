import { z } from 'zod';
import { iso, pageOf, paging, resource, text } from '../../common/schemas.js';
import { caseView } from '../case.schema.js';
import { wayNames } from '../replies/ways/way-names.js';
import { macroAction } from './macro-action.schema.js';
import type { Macro } from './macro.entity.js';

const actionsMax = 20;

const actions = z
  .array(macroAction)
  .min(1)
  .max(actionsMax)
  .refine((all) => !all.some(({ type }) => type === 'apply_sla'), 'By which policy a case is measured is for managers to say, in rules.')
  .refine((all) => all.filter(({ type }) => type === 'reply').length <= 1, 'A macro sends one reply at most.');

const teamId = z.uuid().nullable().describe('Whose it is; null: everybody’s');

export const newMacroBody = z.strictObject({ name: text(100), actions, teamId: teamId.default(null) }).meta({ id: 'NewMacro' });
export const macroPatch = z.strictObject({ name: text(100), actions, teamId }).partial().meta({ id: 'MacroPatch' });

export const macroQuery = z.strictObject({
  ...paging,
  team: z.union([z.literal('none'), z.uuid()]).optional().describe('`none`: those that are everybody’s'),
});

export const macroView = z
  .object({
    ...resource,
    name: z.string(),
    actions: z.array(macroAction),
    team: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Macro' });

export const macroPage = pageOf(macroView);

const change = z.object({
  summary: z.string().describe('One line for people, to be read after a name'),
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
});

export const refusals = [
  'merged', 'illegal', 'incomplete', 'unknown_person', 'not_in_team', 'unknown_team', 'unknown_policy', 'unknown_template', 'missing_values',
  'channel_closed',
] as const;
export type RefusalCode = (typeof refusals)[number];

const refusal = z.object({ type: z.string(), code: z.enum(refusals), detail: z.string() });

export const macroPreviewView = z
  .object({
    changes: z.array(change),
    reply: z
      .object({ channel: z.enum(wayNames), to: z.string(), subject: z.string().nullable(), body: z.string() })
      .nullable(),
    refused: z.array(refusal).describe('Why it cannot be used here; empty when it can'),
  })
  .meta({ id: 'MacroPreview' });

export const macroAppliedView = caseView
  .extend({
    applied: z.object({
      macro: z.object({ id: z.string(), name: z.string() }),
      changes: z.array(change),
      replyId: z.string().nullable().describe('Can be undone until it leaves'),
    }),
  })
  .meta({ id: 'MacroApplied' });

export type NewMacro = z.output<typeof newMacroBody>;
export type MacroPatch = z.output<typeof macroPatch>;
export type MacroQuery = z.output<typeof macroQuery>;
export type Refused = z.output<typeof refusal>;

export const presentMacro = (macro: Macro, teams: ReadonlyMap<string, string | null>): z.output<typeof macroView> => ({
  id: macro.id,
  name: macro.name,
  actions: [...macro.actions],
  team: macro.teamId === null ? null : { id: macro.teamId, name: teams.get(macro.teamId) ?? null },
  version: macro.version,
  createdAt: iso(macro.createdAt),
  updatedAt: iso(macro.updatedAt),
});
