import { searchableCases } from './kinds/searchable-cases.js';
import { searchableComplaints } from './kinds/searchable-complaints.js';
import { searchableCustomers } from './kinds/searchable-customers.js';
import { searchableMentions } from './kinds/searchable-mentions.js';
import { searchableOrders } from './kinds/searchable-orders.js';
import type { SearchKind } from './search-kinds.js';
import type { Searchable } from './searchable.js';

export const searchables: Readonly<Record<SearchKind, Searchable>> = {
  case: searchableCases,
  complaint: searchableComplaints,
  mention: searchableMentions,
  customer: searchableCustomers,
  order: searchableOrders,
};
