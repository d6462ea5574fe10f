import type { Case } from '../../src/cases/case.entity.js';
import { never } from '../../src/cases/deadlines.policy.js';

/** A case of which only what matters to a test is said. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  id: 'case', number: 1, state: 'open', subject: 'Lamp', category: 'other', priority: 'normal', severity: 0, severityReasons: [],
  channel: 'api', label: 'neutral', score: 0, tags: [], customerId: null, orderRef: null, joinKey: null, followsId: null,
  assigneeId: null, causeCode: null, outcome: null, reopenedCount: 0, receivedAt: 0, complainedAt: null, heardAt: 0,
  respondedAt: null, firstResolvedAt: null, resolvedAt: null, closedAt: null, snoozedUntil: null, clocks: [], dueAt: never,
  breachedAt: null, breaching: false, rank: 0, wakeAt: null, version: 1, createdAt: 0, updatedAt: 0, ...over,
});
