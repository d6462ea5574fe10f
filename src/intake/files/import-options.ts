import { z } from 'zod';
import { channels } from '../channels.js';
import { mappedFields } from '../mapping/mapping.schema.js';
import { columnsMax } from './file-row.js';

const columnName = z.string().min(1).max(1_000);

/** `{body: "Text", tags: ["Product", "Issue"]}`: of several columns the first that says something; tags take all. */
export const matchingBody = z
  .partialRecord(
    z.enum(mappedFields),
    z.union([columnName.transform((name) => [name]), z.array(columnName).min(1).max(columnsMax)]),
  )
  .refine((columns) => columns.body !== undefined, { path: ['body'], message: 'must say which column holds the text' })
  .meta({ id: 'ColumnMatching' });

export const modes = ['history', 'live'] as const;

/** How a file is to be read, and what becomes of its rows. */
export const importOptions = z.strictObject({
  mode: z.enum(modes).default('history').describe('`history`: scored and counted, no case, no clock, no mail'),
  columns: matchingBody.nullable().default(null).describe('By default as the header suggests'),
  channel: z.enum(channels).default('api').describe('Of rows that name none'),
  dates: z.enum(['dmy', 'mdy']).nullable().default(null).describe('Which comes first in 03/04/2025; by default as the file’s other dates say'),
  dryRun: z.boolean().default(false).describe('Reads and checks everything, and writes nothing'),
});

export type ImportOptions = z.output<typeof importOptions>;
