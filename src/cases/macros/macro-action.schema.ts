import { z } from 'zod';
import { channels } from '../../intake/channels.js';
import { type CaseAction, caseAction } from '../actions/action.schema.js';

/** What can be done to any case, and what only makes sense when a person does it. */
export const macroAction = z
  .discriminatedUnion('type', [
    caseAction,
    z.strictObject({ type: z.literal('take') }).describe('Gives the case to whoever uses the macro'),
    z.strictObject({
      type: z.literal('reply'),
      templateId: z.uuid(),
      channel: z.enum(channels).optional().describe('Without it, the best way back for the last text'),
    }),
  ])
  .meta({ id: 'MacroAction' });

export type MacroAction = z.output<typeof macroAction>;
export type ReplyAction = Extract<MacroAction, { type: 'reply' }>;

/** The actions that are done to the case itself, in this person's name. */
export const caseActionsOf = (all: readonly MacroAction[], staffId: string): CaseAction[] =>
  all.flatMap((action): CaseAction[] => {
    if (action.type === 'reply') return [];
    return [action.type === 'take' ? { type: 'assign', staffId } : action];
  });
