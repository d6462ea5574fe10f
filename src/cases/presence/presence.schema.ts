import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string().nullable() });

export const presenceView = z
  .object({
    staff: person,
    state: z.enum(['viewing', 'replying']),
    since: z.iso.datetime(),
    until: z.iso.datetime().describe('Unless they say so again, they have gone by then'),
  })
  .meta({ id: 'Presence' });

/** What has happened at the same time, to be shown to whoever has just written something. */
export const collisionView = z
  .object({
    replying: z.array(person).describe('Others who are writing a reply right now'),
    changed: z.boolean().describe('The case is another than the one that the writer had before them'),
  })
  .meta({ id: 'Collision' });

export type PresenceView = z.output<typeof presenceView>;
export type CollisionView = z.output<typeof collisionView>;
