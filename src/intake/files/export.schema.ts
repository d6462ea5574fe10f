import { z } from 'zod';
import { complaintQuery } from '../complaint.schema.js';

/** The filters of the list, without its pages. */
export const exportQuery = complaintQuery.omit({ cursor: true, limit: true }).extend({
  format: z.enum(['csv', 'ndjson']).default('csv'),
});

export type ExportQuery = z.output<typeof exportQuery>;
