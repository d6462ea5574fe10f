import { z } from 'zod';
import { oneOrMore, pageOf, paging } from '../common/schemas.js';
import { searchKinds } from './search-kinds.js';

export const searchQuery = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(200)
    .describe('Words that must all be there, the last one perhaps unfinished; "quotes" keep words together; or a number, reference or address'),
  kinds: oneOrMore(searchKinds).optional(),
  ...paging,
});

const highlighted = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })).describe('UTF-16 code units, the end exclusive'),
});

export const searchHit = z
  .object({
    kind: z.enum(searchKinds),
    id: z.string(),
    number: z.string().nullable().describe('CASE-1042, or the reference of an order'),
    caseId: z.string().nullable().describe('The case that it is, or is in'),
    title: highlighted,
    excerpt: highlighted,
    at: z.iso.datetime().describe('When it was said, opened or placed'),
    exact: z.boolean().describe('It goes by exactly what was typed'),
  })
  .meta({ id: 'SearchHit' });

export const searchPage = pageOf(searchHit);
export const rebuildView = z.object({ kinds: z.array(z.enum(searchKinds)) }).meta({ id: 'SearchRebuild' });

export type SearchQuery = z.output<typeof searchQuery>;
export type SearchHit = z.output<typeof searchHit>;
