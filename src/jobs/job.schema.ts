import { z } from 'zod';
import { iso, isoOrNull, pageOf, paging, resource } from '../common/schemas.js';
import type { JobError } from './job-error.entity.js';
import type { Job } from './job.entity.js';
import { jobStates } from './job.states.js';

export const jobQuery = z.strictObject(paging);

export const jobView = z
  .object({
    ...resource,
    kind: z.string(),
    state: z.enum(jobStates),
    staffId: z.string(),
    progress: z.number().describe('0 to 1'),
    counts: z.record(z.string(), z.number()),
    result: z.record(z.string(), z.unknown()).nullable().describe('What it has found out; the kind of job says what'),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Job' });

export const jobPage = pageOf(jobView);

export const wholeJobView = jobView
  .extend({
    errors: z
      .array(z.object({ line: z.number().int(), reason: z.string() }))
      .describe('The first 1,000; `counts.failed` has them all'),
  })
  .meta({ id: 'WholeJob' });

export const startedJobView = z.object({ jobId: z.string() }).meta({ id: 'StartedJob' });

export type JobQuery = z.output<typeof jobQuery>;

export function presentJob(job: Job): z.output<typeof jobView> {
  return {
    id: job.id,
    kind: job.kind,
    state: job.state,
    staffId: job.staffId,
    progress: job.progress,
    counts: { ...job.counts },
    result: job.result && { ...job.result },
    startedAt: isoOrNull(job.startedAt),
    finishedAt: isoOrNull(job.finishedAt),
    version: job.version,
    createdAt: iso(job.createdAt),
    updatedAt: iso(job.updatedAt),
  };
}

export function presentWholeJob(job: Job, errors: readonly JobError[]): z.output<typeof wholeJobView> {
  return { ...presentJob(job), errors: errors.map(({ line, reason }) => ({ line, reason })) };
}
