import { z } from 'zod';
import { channels } from '../../intake/channels.js';
import { caseStates } from '../case.states.js';
import { caseViews } from '../case.views.js';
import { caseFilter, categoryCode, type CaseFilter, person, teamRef } from './filter.schema.js';
import { filterOf, viewFilter } from './list-filter.js';

/** Several values, one, or several by comma, as in a query. */
const some = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z.union([
    z.array(item).min(1).max(50),
    z
      .string()
      .max(8_000)
      .transform((value) => value.split(',').map((part) => part.trim()))
      .pipe(z.array(item).min(1).max(50)),
  ]);

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** The parameters of the list of cases, as a body. */
const listBody = z.strictObject({
  view: z.enum(caseViews).optional(),
  state: some(z.enum(caseStates)).optional(),
  assignee: some(person).optional(),
  team: some(teamRef).optional(),
  severity: z.union([z.array(severity).min(1), severity.transform((value) => [value])]).optional(),
  minSeverity: severity.optional(),
  category: some(z.string().regex(categoryCode)).optional(),
  channel: some(z.enum(channels)).optional(),
  tag: some(z.string().trim().min(1).max(50)).optional(),
});

/** A filter as it is shown: what was sent, as conditions. */
export const filterView = z.array(
  z.object({
    field: z.string(),
    operator: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
  }),
);

/** A filter as it is sent: typed conditions, or the parameters of the list of cases by name. Becomes conditions. */
export const filterBody = z.union([
  caseFilter,
  listBody.transform(({ view, ...lists }): CaseFilter => [...(view ? viewFilter(view) : []), ...filterOf(lists)]),
]);
