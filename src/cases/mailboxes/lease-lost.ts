import { Conflict } from '../../common/domain-error.js';

/** What this reader has may not be stored. */
export class LeaseLost extends Conflict {
  constructor() {
    super('mailbox.busy', 'This mailbox is being read right now, or was changed in the meantime. Ask again in a moment.');
  }
}
