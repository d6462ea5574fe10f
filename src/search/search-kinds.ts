/** One full-text table each, `search_<kind>`, made by a migration. */
export const searchKinds = ['case', 'complaint', 'mention', 'customer', 'order'] as const;
export type SearchKind = (typeof searchKinds)[number];
