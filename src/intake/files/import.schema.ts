import { z } from 'zod';
import { startedJobView } from '../../jobs/job.schema.js';
import { mappedFields } from '../mapping/mapping.schema.js';
import { encodings } from './encoding.js';
import { fileFormats } from './file-format.js';
import { importOptions, matchingBody } from './import-options.js';
import { sampleView } from './sample.js';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A query parameter that holds JSON. */
const matchingParameter = z
  .string()
  .max(50_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON, like {"body": "Text", "author.email": "E-mail"}' });
      return z.NEVER;
    }
  })
  .pipe(matchingBody);

const { mode, channel, dates } = importOptions.shape;

const reading = {
  columns: matchingParameter
    .optional()
    .transform((columns) => columns ?? null)
    .describe('JSON: from which column each field is taken; by default as the header suggests'),
  channel,
  dates: dates.unwrap().unwrap().optional().transform((order) => order ?? null),
};

export const importQuery = z.strictObject({
  mode,
  ...reading,
  dryRun: flag.default(false).describe('Reads and checks everything, and writes nothing'),
  hold: flag.default(false).describe('Keeps the file until the job is started; see /preview and /start'),
});

export const previewQuery = z.strictObject(reading);

export const startBody = importOptions.meta({ id: 'ImportOptions' });

export const previewView = z
  .object({
    format: z.enum(fileFormats),
    encoding: z.enum(encodings),
    headers: z.array(z.string()),
    columns: z.partialRecord(z.enum(mappedFields), z.array(z.string())).nullable(),
    leftOut: z.array(z.string()).describe('Columns that nothing is taken from'),
    dates: z.enum(['dmy', 'mdy']).nullable(),
    problem: z.string().nullable().describe('Why the file cannot be imported with these columns'),
    rows: z.array(sampleView),
  })
  .meta({ id: 'ImportPreview' });

export const startedImportView = startedJobView;

export type ImportQuery = z.output<typeof importQuery>;
export type PreviewQuery = z.output<typeof previewQuery>;
export type ImportPreview = z.output<typeof previewView>;
