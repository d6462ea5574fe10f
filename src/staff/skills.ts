import { z } from 'zod';

const codes = z.array(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/)).max(50);

/** What somebody knows; an empty list is no limit. */
export const skills = z
  .strictObject({
    categories: codes.default([]),
    channels: codes.default([]),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(50).default([]),
  })
  .meta({ id: 'Skills' });

export type Skills = z.output<typeof skills>;
