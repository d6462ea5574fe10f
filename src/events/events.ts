/** What insights count about one complaint or mention. Times are epoch milliseconds. */
export interface Heard {
  readonly occurredAt: number;
  /** Where it was said: a complaint's channel, or a mention's network (`mastodon`, `feed`). */
  readonly source: string;
  /** The brands whose monitors matched; empty for a complaint that names none. */
  readonly brands: readonly string[];
  readonly label: 'negative' | 'neutral' | 'positive';
  readonly topic: string;
  readonly product: string | null;
}

/** A resource changed; consoles that show it fetch it again. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

/** What is in force about a text. */
export interface Judgement {
  readonly label: Heard['label'];
  readonly category: string;
  readonly severity: number;
}

/** A person has said how a text is to be judged. */
export interface Judged {
  readonly id: string;
  readonly caseId: string | null;
  readonly actor: { readonly id: string; readonly keyId: string | null };
  /** The version of the scorer whose word it was; null before versions were kept. */
  readonly scorer: string | null;
  /** Where it was said, as in `Heard`. */
  readonly source: string;
  readonly before: Judgement;
  readonly after: Judgement;
  /** What the scorer said, and what the person says; null where they leave it to the scorer again. */
  readonly corrections: readonly { readonly field: string; readonly said: string; readonly corrected: string | null }[];
}

/**
 * Everything that happens, by name. News travels from the start of the flow to its end as these events:
 * a room may listen to any of them and knows nothing of the rooms behind it.
 */
export interface EventMap {
  'complaint.received': { readonly id: string; readonly heard: Heard; readonly history: boolean };
  /** Complaints that came in one unit and have to become cases. */
  'complaints.arrived': { readonly ids: readonly string[] };
  /** A piece of an import of history: many at once, which nobody follows up one by one. */
  'complaints.imported': { readonly id: string; readonly heard: readonly Heard[]; readonly complaintIds: readonly string[] };
  'complaint.revised': { readonly id: string; readonly before: Heard; readonly after: Heard };

  /** People, or another scorer, judge it differently; its words are the same. */
  'complaint.relabelled': Changed & { readonly before: Heard; readonly after: Heard };
  /** A person has judged a complaint: its case may have to follow. */
  'complaint.judged': Judged;

  /** It looks for something new. `after`: how far it has gone through what is stored, by time and id. */
  'monitor.changed': { readonly id: string; readonly after: readonly [occurredAt: number, id: string] | null };
  /** Staff have found that two customers are one: `fromId` is `id` from now on. */
  'customer.merged': Changed & { readonly fromId: string; readonly actorId: string };

  /** New, or known by another name or address. `known`: they were there before. */
  'customers.changed': { readonly ids: readonly string[]; readonly known: boolean };
  'orders.changed': { readonly ids: readonly string[] };

  'mention.received': Changed & { readonly heard: Heard };
  'mention.updated': Changed & { readonly before: Heard; readonly after: Heard };
  'mention.relabelled': Changed & { readonly before: Heard; readonly after: Heard };
  'mention.deleted': Changed & { readonly heard: Heard };

  'mention.judged': Judged;

  /** They are there and have room, or may have: what waits can be given to them. */
  'staff.available': { readonly id: string };
  /** They are away, have left, or see fewer cases than before. */
  'staff.unavailable': { readonly id: string };
  /** It gives out cases in another way from now on. */
  'team.changed': { readonly id: string };

  /** Somebody was told something about a case. */
  'notice.raised': Changed;

  'case.opened': Changed;
  /** Somebody else has it open now, or begins to reply, or has left it. */
  'case.watched': Changed;
  'case.changed': Changed;
  /** A case of a team waits for somebody; `leftBy` has just given it back. */
  'case.unassigned': { readonly id: string; readonly teamId: string; readonly leftBy: string | null };
  /** It is work again: somebody wrote, or it was reopened. Whoever had it may be away. */
  'case.returned': { readonly id: string };
  /** It is part of the case `intoId` now, and what hung on it goes there. */
  'case.merged': Changed & { readonly intoId: string; readonly mergeId: string };
  /** It is a case of its own again, and what came with it goes back. */
  'case.unmerged': Changed & { readonly fromId: string; readonly mergeId: string };
  /** About to be resolved, in the same unit: a later room may veto by throwing. */
  'case.resolving': { readonly id: string };

  /** May leave from its `sendAt` on. `attempt`: how often it was begun before. */
  'reply.queued': { readonly id: string; readonly attempt: number };
  /** About to leave: its key is stored, nobody has been called. */
  'reply.sending': { readonly id: string; readonly attempt: number };

  /** Open cases are to be measured by the policies of today; `after`: the last id that has been looked at. */
  'sla.reapplying': { readonly id: string; readonly after: string | null; readonly actorId: string };

  'claim.filed': Changed & { readonly caseId: string };
  'claim.changed': Changed & { readonly caseId: string };
  'claim.approved': Changed & { readonly caseId: string };

  'leg.planned': Changed & { readonly claimId: string };
  'leg.changed': Changed & { readonly claimId: string };
  /** A leg is about to leave: its attempt and its key are stored, the processor has not been asked. */
  'leg.submitting': { readonly id: string; readonly attemptId: string };

  /** The index of these is no longer what their tables say. */
  'search.stale': { readonly kind: string; readonly ids: readonly string[] };
  /** Everything of a kind is indexed anew; so far up to this id. */
  'search.rebuilding': { readonly kind: 'case' | 'complaint' | 'mention' | 'customer' | 'order'; readonly after: string };

  'job.progressed': Changed;
}

export type EventName = keyof EventMap;
