import { slaPolicy } from '../../config/policies/sla.js';
import { triagePolicy } from '../../config/policies/triage.js';
import type { Policies } from './deadlines.policy.js';

/** The policies in force. */
export const policies: Policies = { sla: slaPolicy, triage: triagePolicy };
