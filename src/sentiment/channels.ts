import type { Setting } from '../../config/policies/sentiment.js';

/** The ways a complaint comes in. `post` is a letter; public posts come in by `social`. */
export const channels = [
  'webhook', 'api', 'form', 'email', 'phone', 'post', 'chat', 'social', 'review', 'store',
] as const;

export type Channel = (typeof channels)[number];

/** In which setting a text of this channel was written. */
export function settingOf(channel: Channel | undefined): Setting {
  if (channel === undefined) return 'unknown';
  if (channel === 'social') return 'public';
  return channel === 'review' ? 'review' : 'complaint';
}
