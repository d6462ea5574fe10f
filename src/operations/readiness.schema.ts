import { z } from 'zod';

const check = z.enum(['ok', 'failed']);

export const livenessView = z.object({ status: z.literal('live') }).meta({ id: 'Liveness' });

export const readinessView = z
  .object({
    status: z.enum(['ready', 'not_ready']),
    checks: z.object({
      database: check.describe('Takes a write'),
      schema: check.describe('Every migration of this version is applied'),
      backlog: z
        .object({
          waiting: z.number().int().describe('Rows of the outbox that are due'),
          oldestMs: z.number().int().describe('How long the oldest of them has been due'),
        })
        .nullable(),
    }),
  })
  .meta({ id: 'Readiness' });

export type ReadinessView = z.infer<typeof readinessView>;
