import { z } from 'zod';
import { text } from '../../common/schemas.js';
import { caseStates } from '../case.states.js';
import { linkKinds } from './link-kinds.js';

export const linkBody = z
  .strictObject({
    caseId: text(100).describe('The other case: an id or a number like CASE-1042'),
    kind: z.enum(linkKinds).describe('What the other case is to this one'),
  })
  .meta({ id: 'NewCaseLink' });

export const linkView = z
  .object({
    id: z.string(),
    kind: z.enum(linkKinds).describe('What the other case is to this one'),
    case: z.object({ id: z.string(), number: z.string(), subject: z.string(), state: z.enum(caseStates) }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'CaseLink' });
export type LinkView = z.output<typeof linkView>;

export const linkList = z.object({ items: z.array(linkView), nextCursor: z.null() });
