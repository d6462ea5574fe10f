import type { EventName } from './events.js';

export const liveTopics = ['cases', 'claims', 'mentions', 'alerts', 'jobs', 'notices'] as const;
export type LiveTopic = (typeof liveTopics)[number];

const topics: Readonly<Record<string, LiveTopic>> = {
  case: 'cases',
  claim: 'claims',
  leg: 'claims',
  mention: 'mentions',
  job: 'jobs',
  notice: 'notices',
};

/** The topic is the event's noun; what has no topic is not shown live. */
export function liveTopicOf(name: EventName): LiveTopic | undefined {
  return topics[name.split('.')[0] ?? ''];
}
