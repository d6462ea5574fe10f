import { z } from 'zod';
import { handleKinds } from './customer-handle.entity.js';
import { customerView, type KnownCustomer, presentCustomer } from './customer.schema.js';
import type { Suggestion } from './identity-suggestions.js';

const signView = z.object({
  by: z.enum(['this', 'other', 'both']).describe('Who has named it in a text'),
  kind: z.enum([...handleKinds, 'order']),
  value: z.string(),
});

export const suggestionView = z
  .object({
    id: z.string(),
    kind: z.enum(['address', 'customer']).describe('It may be theirs; or it may be the same person'),
    customer: customerView.nullable().describe('Who may be the same person; null for an address'),
    signs: z.array(signView).describe('Why it is suggested'),
  })
  .meta({ id: 'IdentitySuggestion' });

export const suggestionList = z.object({ items: z.array(suggestionView), nextCursor: z.null() });

export function presentSuggestion(
  { id, customerId, signs }: Suggestion,
  others: ReadonlyMap<string, KnownCustomer>,
): z.output<typeof suggestionView>[] {
  if (customerId === null) return [{ id, kind: 'address', customer: null, signs: [...signs] }];
  const known = others.get(customerId);
  return known ? [{ id, kind: 'customer', customer: presentCustomer(known), signs: [...signs] }] : [];
}
