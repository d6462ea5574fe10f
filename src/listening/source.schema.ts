import { z } from 'zod';
import { listeningPolicy } from '../../config/policies/listening.js';
import { iso, isoOrNull, pageOf, resource } from '../common/schemas.js';
import { type Source, sourceKinds } from './source.entity.js';
import { sourceStates, stateOf } from './source-state.policy.js';
import { feedSettings } from './sources/feed.settings.js';
import { mastodonSettings } from './sources/mastodon.settings.js';

const { minEverySeconds, maxEverySeconds } = listeningPolicy.poll;
const schedule = z.strictObject({ everySeconds: z.number().int().min(minEverySeconds).max(maxEverySeconds) });
const common = { schedule: schedule.default({ everySeconds: 300 }), active: z.boolean().default(true) };

export const newSourceBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('feed'), settings: feedSettings, ...common }),
    z.strictObject({ kind: z.literal('mastodon'), settings: mastodonSettings, ...common }),
  ])
  .meta({ id: 'NewSource' });

/** Settings that are not named stay; `null` removes an optional one. The kind of a source never changes. */
export const sourcePatch = z
  .strictObject({
    settings: z.record(z.string().max(100), z.unknown()).optional(),
    schedule: schedule.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'SourcePatch' });

export const sourceView = z
  .object({
    ...resource,
    kind: z.enum(sourceKinds),
    settings: z.record(z.string(), z.unknown()).describe('Without what is secret'),
    secrets: z.array(z.string()).describe('Names of the secret settings that are set'),
    schedule: z.object({ everySeconds: z.number().int() }),
    active: z.boolean(),
    state: z.enum(sourceStates),
    reason: z.string().nullable(),
    lastSeenAt: z.iso.datetime().nullable(),
    nextPollAt: z.iso.datetime(),
  })
  .meta({ id: 'Source' });

export const sourcePage = pageOf(sourceView);

export const pollView = z
  .object({
    fetched: z.number().int().describe('Items that the source showed'),
    new: z.number().int().describe('Mentions that came of them'),
    updated: z.number().int(),
    deleted: z.number().int(),
    blind: z.object({ reason: z.string() }).nullable(),
    nextPollAt: z.iso.datetime(),
  })
  .meta({ id: 'PollResult' });

export type NewSource = z.infer<typeof newSourceBody>;
export type SourcePatch = z.infer<typeof sourcePatch>;
export type PollView = z.infer<typeof pollView>;

export function presentSource(
  source: Source,
  secrets: readonly string[],
  now: number,
): z.infer<typeof sourceView> {
  return {
    id: source.id,
    kind: source.kind,
    settings: source.settings,
    secrets: [...secrets],
    schedule: { everySeconds: source.everySeconds },
    active: Boolean(source.active),
    ...stateOf({ ...source, active: Boolean(source.active), behind: Boolean(source.behind) }, now),
    lastSeenAt: isoOrNull(source.seenAt),
    nextPollAt: iso(source.nextPollAt),
    version: source.version,
    createdAt: iso(source.createdAt),
    updatedAt: iso(source.updatedAt),
  };
}
