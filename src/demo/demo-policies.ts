import type { DemoTeam } from './demo-staff.js';

const dayMinutes = 8 * 60;

/** What the manager has promised, and what happens by itself, since the shop has a desk that can do it. */
export async function setPolicies({ manager }: DemoTeam): Promise<void> {
  await manager.post('/api/sla-policies', {
    kind: 'service',
    name: 'What presses',
    position: 10,
    match: { priorities: ['high', 'urgent'] },
    calendar: {
      zone: 'Europe/Berlin',
      spans: [
        { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '12:30' },
        { days: [1, 2, 3, 4, 5], opens: '13:00', closes: '18:00' },
        { days: [6], opens: '09:00', closes: '13:00' },
      ],
      holidays: ['2026-12-25', '2026-12-26', '2027-01-01'],
    },
    targets: {
      low: {},
      normal: {},
      high: { firstResponse: 120, nextResponse: 240, resolution: 3 * dayMinutes },
      urgent: { firstResponse: 60, nextResponse: 120, resolution: dayMinutes },
    },
    warningMinutes: 60,
    escalations: [
      { on: 'warning', clocks: ['first_response'], actions: [{ type: 'notify', to: ['assignee', 'team'], message: 'The first answer is due within the hour' }] },
      { on: 'breach', actions: [{ type: 'add_tags', tags: ['late'] }] },
    ],
  });
  await manager.post('/api/rules', {
    name: 'Somebody may be hurt',
    when: 'created',
    conditions: [{ field: 'text', operator: 'matches', value: String.raw`\b(burn(s|ed|t)?|scald(ed)?|injur(y|ed)|bleed(ing)?|hospital)\b` }],
    actions: [
      { type: 'set_priority', priority: 'urgent' },
      { type: 'add_tags', tags: ['safety'] },
      { type: 'notify', to: ['leads'], message: 'Somebody may be hurt' },
    ],
  });
}
