import { z } from 'zod';
import { iso, pageOf, paging, resource, text } from '../../common/schemas.js';
import { newId } from '../../common/ids.js';
import { categoryCode } from '../filters/filter.schema.js';
import type { Checklist } from './checklist.entity.js';
import { requiredFields } from './requirements.policy.js';

const itemsMax = 50;

const item = z.strictObject({
  id: z.uuid().optional().describe('Of an item that is there already: what was ticked stays ticked'),
  text: text(300),
  required: z.boolean().default(true).describe('Without it the case is not resolved'),
});

const items = z
  .array(item)
  .max(itemsMax)
  .refine((all) => new Set(all.map(({ id, text: words }) => id ?? words)).size === all.length, 'must differ')
  .transform((all) => all.map((each) => ({ ...each, id: each.id ?? newId() })));

const fields = {
  name: text(100),
  category: z.string().regex(categoryCode).nullable().describe('Null: for every case'),
  items,
  requiredFields: z.array(z.enum(requiredFields)).max(requiredFields.length).transform((all) => [...new Set(all)]),
  active: z.boolean(),
};

export const newChecklistBody = z
  .strictObject({
    ...fields,
    category: fields.category.default(null),
    items: items.prefault([]),
    requiredFields: fields.requiredFields.prefault([]),
    active: fields.active.default(true),
  })
  .meta({ id: 'NewChecklist' });
export const checklistPatch = z.strictObject(fields).partial().meta({ id: 'ChecklistPatch' });
export type NewChecklist = z.output<typeof newChecklistBody>;
export type ChecklistPatch = z.output<typeof checklistPatch>;

export const checklistQuery = z.strictObject(paging);

export const checklistView = z
  .object({
    ...resource,
    name: z.string(),
    category: z.string().nullable(),
    items: z.array(z.object({ id: z.string(), text: z.string(), required: z.boolean() })),
    requiredFields: z.array(z.enum(requiredFields)),
    active: z.boolean(),
  })
  .meta({ id: 'Checklist' });
export const checklistPage = pageOf(checklistView);

export const presentChecklist = (list: Checklist): z.output<typeof checklistView> => ({
  ...list,
  active: Boolean(list.active),
  createdAt: iso(list.createdAt),
  updatedAt: iso(list.updatedAt),
});

export const tickBody = z.strictObject({ done: z.boolean() }).meta({ id: 'ChecklistTick' });

export const caseChecklistView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        checklistId: z.string(),
        checklist: z.string().describe('The name of the list'),
        text: z.string(),
        required: z.boolean(),
        done: z.boolean(),
        doneAt: z.iso.datetime().nullable(),
        doneBy: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
      }),
    ),
    missing: z.array(z.string()).describe('Pointers to all that is missing to resolve the case now'),
    nextCursor: z.null(),
  })
  .meta({ id: 'CaseChecklist' });
