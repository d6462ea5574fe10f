import { z } from 'zod';

export const mastodonSettings = z.strictObject({
  host: z
    .string()
    .max(300)
    .regex(/^(?:https?:\/\/)?[^\s/?#@]+\/?$/i, 'must be the name of a server, such as mastodon.social')
    .refine((host) => URL.canParse(originOf(host)), 'must be the name of a server, such as mastodon.social'),
  hashtag: z
    .string()
    .transform((tag) => tag.trim().replace(/^#/, ''))
    .pipe(
      z
        .string()
        .min(1)
        .max(100)
        .regex(/^[\p{L}\p{N}\p{M}_·\u200c]+$/u, 'must be one hashtag, without spaces'),
    ),
  accessToken: z
    .string()
    .min(1)
    .max(1000)
    .regex(/^[\x21-\x7e]+$/, 'must be a token without spaces')
    .optional(),
});

export type MastodonSettings = z.infer<typeof mastodonSettings>;

export const hostOf = (host: string): string => new URL(originOf(host)).host;

/** Tokens travel, so everything but a loopback test server is called by https. */
export function originOf(host: string, allowsLoopback = false): string {
  const name = host.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(name);
  return `${allowsLoopback && loopback ? 'http' : 'https'}://${name}`;
}
