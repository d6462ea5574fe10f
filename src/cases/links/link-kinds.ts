/** What the other case is to this one. */
export const linkKinds = ['related', 'duplicate', 'parent', 'child', 'causes', 'caused_by'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Kinds as they are stored: of a pair that sees the link differently, one side only. */
export type StoredKind = 'related' | 'duplicate' | 'parent' | 'caused_by';

const mirrored: Readonly<Record<LinkKind, LinkKind>> = {
  related: 'related',
  duplicate: 'duplicate',
  parent: 'child',
  child: 'parent',
  causes: 'caused_by',
  caused_by: 'causes',
};

/** The same link, seen from the other case. */
export const seenFromOther = (kind: LinkKind): LinkKind => mirrored[kind];

export interface StoredLink {
  readonly caseId: string;
  readonly otherId: string;
  readonly kind: StoredKind;
}

/** One row a link, whichever side it was made from. */
export function storedLink(caseId: string, otherId: string, kind: LinkKind): StoredLink {
  if (kind === 'child') return { caseId: otherId, otherId: caseId, kind: 'parent' };
  if (kind === 'causes') return { caseId: otherId, otherId: caseId, kind: 'caused_by' };
  if (kind === 'parent' || kind === 'caused_by') return { caseId, otherId, kind };
  const [one = '', other = ''] = [caseId, otherId].toSorted();
  return { caseId: one, otherId: other, kind };
}
