import { z } from 'zod';

/** What a prior can be set for: an inbox, public posts, reviews. */
export const priorKinds = ['complaint', 'post', 'review'] as const;
export type PriorKind = (typeof priorKinds)[number];

/** No text may be judged before it is read: no label is certain, and none is ruled out. */
const LEAST = 0.01;
const ROUNDING = 0.005;

const share = z.number().min(LEAST).max(1 - 2 * LEAST);

export const priorBody = z
  .strictObject({ negative: share, neutral: share, positive: share })
  .refine(
    ({ negative, neutral, positive }) => Math.abs(negative + neutral + positive - 1) <= ROUNDING,
    'The three must add up to 1.',
  )
  .meta({ id: 'PriorRequest' });

export const priorView = z
  .object({
    kind: z.enum(priorKinds),
    negative: z.number(),
    neutral: z.number(),
    positive: z.number(),
    isDefault: z.boolean().describe('True while nobody has set it'),
  })
  .meta({ id: 'Prior' });

export const priorsView = z.object({ items: z.array(priorView) }).meta({ id: 'Priors' });

export type PriorBody = z.infer<typeof priorBody>;
export type PriorView = z.infer<typeof priorView>;
