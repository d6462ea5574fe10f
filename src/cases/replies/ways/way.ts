import type { Case } from '../../case.entity.js';
import type { Reply, ReplyTarget } from '../reply.entity.js';
import type { Reads } from '../../../database/reads.js';
import type { WayName } from './way-names.js';
import type { Unit } from '../../../database/unit.js';

/** What became of one try. `deferred`: it was surely not sent, and may be tried again. */
export type SendOutcome =
  | { readonly state: 'sent'; readonly externalRef: string | null }
  | { readonly state: 'failed' | 'deferred' | 'unknown'; readonly detail: string; /** It may have arrived all the same. */ readonly perhaps?: boolean };

/** Whether a case can be answered this way, and to whom; else why not. */
export type Opening = { readonly target: ReplyTarget } | { readonly closed: string };

export type Manager = Unit['manager'] | ReturnType<Reads['manager']>;

/** A way back to the customer. The adapters stand beside this file; only the module names them. */
export interface Way {
  readonly name: WayName;
  /** True when the other side knows a call by its key, so that the same call again sends nothing twice. */
  readonly repeatable: boolean;
  /** From the database alone. */
  opening(manager: Manager, subject: Case): Promise<Opening>;
  /** Never throws for what the other side does; within `answerWithinMs`. */
  send(reply: Reply): Promise<SendOutcome>;
}
