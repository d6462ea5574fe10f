import sql from 'sql-template-tag';
import type { Projector } from '../events/event-registry.js';

/** What somebody has written is by whoever they were found to be. */
export const complaintsFollow: Projector<'customer.merged'> = {
  on: 'customer.merged',
  async project(unit, merges) {
    for (const { id, fromId } of merges) {
      await unit.all(sql`UPDATE complaint SET "customerId" = ${id} WHERE "customerId" = ${fromId}`);
    }
  },
};
