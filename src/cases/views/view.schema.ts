import { z } from 'zod';
import { pageOf, paging, resource, text } from '../../common/schemas.js';
import { caseSorts } from '../case-sorts.js';
import { caseViews } from '../case.views.js';
import { filterBody, filterView } from '../filters/filter-body.js';

export const viewQuery = z.strictObject(paging);

export const newViewBody = z
  .strictObject({
    name: text(100),
    filter: filterBody,
    sort: z.enum(caseSorts).default('rank'),
    shared: z.boolean().default(false).describe('Everybody sees it; for leads to say'),
  })
  .meta({ id: 'NewView' });

export const viewPatch = z
  .strictObject({
    name: text(100).optional(),
    filter: filterBody.optional(),
    sort: z.enum(caseSorts).optional(),
    shared: z.boolean().optional(),
  })
  .meta({ id: 'ViewPatch' });

export const savedViewView = z
  .object({
    ...resource,
    name: z.string(),
    filter: filterView,
    sort: z.enum(caseSorts),
    shared: z.boolean(),
    owner: z.object({ id: z.string(), name: z.string().nullable() }),
  })
  .meta({ id: 'View' });

export const viewPage = pageOf(savedViewView);

export const viewCountsView = z
  .object({
    builtIn: z.record(z.enum(caseViews), z.number().int()).describe('Exact'),
    views: z.array(
      z.object({
        id: z.string(),
        count: z.number().int().nullable().describe('Exact up to 1,000; null where counting took too long'),
        capped: z.boolean().describe('There are more'),
      }),
    ),
  })
  .meta({ id: 'ViewCounts' });

export type NewView = z.output<typeof newViewBody>;
export type ViewPatch = z.output<typeof viewPatch>;
