import sql from 'sql-template-tag';
import type { Projector } from '../events/event-registry.js';

/** What somebody has claimed counts for whoever they were found to be. */
export const claimsFollow: Projector<'customer.merged'> = {
  on: 'customer.merged',
  async project(unit, merges) {
    for (const { id, fromId } of merges) {
      await unit.all(sql`UPDATE claim SET "customerId" = ${id} WHERE "customerId" = ${fromId}`);
    }
  },
};
