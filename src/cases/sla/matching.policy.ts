import type { Case } from '../case.entity.js';

export const policyKinds = ['service', 'complaint'] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Which cases a policy is for; what is not named does not matter. */
export interface Match {
  readonly priorities?: readonly string[];
  readonly channels?: readonly string[];
  readonly categories?: readonly string[];
  /** One of them is enough. */
  readonly tags?: readonly string[];
}

type Matched = Pick<Case, 'priority' | 'channel' | 'category' | 'tags'>;

export const matchesCase = (match: Match, { priority, channel, category, tags }: Matched): boolean =>
  (match.priorities?.includes(priority) ?? true) &&
  (match.channels?.includes(channel) ?? true) &&
  (match.categories?.includes(category) ?? true) &&
  (match.tags?.some((tag) => tags.includes(tag)) ?? true);

/** The first of the policies, in their order, that is for this case. */
export const firstMatch = <Policy extends { readonly match: Match }>(
  policies: readonly Policy[],
  subject: Matched,
): Policy | undefined => policies.find(({ match }) => matchesCase(match, subject));
