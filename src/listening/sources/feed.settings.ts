import { z } from 'zod';

export const feedSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2000),
});

export type FeedSettings = z.infer<typeof feedSettings>;
