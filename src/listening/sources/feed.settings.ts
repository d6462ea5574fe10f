import { z } from 'zod';

export const feedSettings = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(2000)
    // It would be stored in the clear and shown to everybody who may see the source.
    .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), 'must not hold a user name or password'),
});

export type FeedSettings = z.infer<typeof feedSettings>;
