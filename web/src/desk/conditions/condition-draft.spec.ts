import { blankCondition, fields, fromCondition, toCondition } from './condition-draft.js';

const drafts = Object.entries(fields).flatMap(([field, { operators }]) =>
  operators.map((operator) => [field, operator, blankCondition(field, operator)] as const),
);

it.each(drafts)('keeps a condition on %s that asks for %s', (_, operator, draft) => {
  const kept = fromCondition(toCondition(draft));
  const asksForNothing = operator === 'changed' || operator === 'again';
  expect(kept).toEqual(asksForNothing ? { ...draft, value: true } : draft);
});

it('asks what a case was before', () => {
  expect(toCondition({ field: 'state', operator: 'was', value: ['open'] })).toEqual({
    was: { field: 'state', operator: 'in', value: ['open'] },
  });
});

it('leaves alone what it has no fields for', () => {
  expect(fromCondition({ field: 'createdAt', operator: 'before', value: '2026-01-01T00:00:00.000Z' })).toBeNull();
  expect(fromCondition({ field: 'customer', operator: 'in', value: ['01a20bd9-d8f6-7469-a3fd-34130045c8d3'] })).toBeNull();
});
