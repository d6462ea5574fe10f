import type { Case } from '../api/types.js';
import { whatChanged } from './what-changed.js';

const shown: Case = {
  id: 'a',
  number: 'CASE-1042',
  version: 3,
  createdAt: '',
  updatedAt: '',
  state: 'open',
  allowed: [],
  subject: 'Cracked jug',
  category: 'damaged',
  priority: 'normal',
  severity: 1,
  severityReasons: [],
  channel: 'email',
  sentiment: 'negative',
  tags: [],
  customer: null,
  orderRef: null,
  assignee: null, team: null,
  language: 'en',
  rankReasons: [],
  causeCode: null,
  outcome: null,
  reopenedCount: 0,
  dueAt: null,
  breachedAt: null,
  breaching: false,
  clocks: [],
  snoozedUntil: null,
  respondedAt: null, acknowledgedAt: null, holdingSentAt: null, finalRespondedAt: null, resolvedAt: null,
  closedAt: null,
  slaPolicy: null,
  complaintPolicy: null,
  followsCaseId: null,
  mergedInto: null,
};

describe('what somebody else changed', () => {
  it('is named with both values', () => {
    const now: Case = {
      ...shown,
      state: 'waiting_customer',
      assignee: { id: 'm', name: 'Mara Feld' },
      severity: 3,
    };
    expect(whatChanged(shown, now)).toEqual([
      'State: Open → Waiting: customer',
      'Assigned to: nobody → Mara Feld',
      'Severity: Minor → Critical',
    ]);
  });

  it('is nothing when only the version moved on', () => {
    expect(whatChanged(shown, { ...shown, version: 4 })).toEqual([]);
  });
});
