import { harmPolicy } from '../../config/policies/harm.js';
import { triagePolicy } from '../../config/policies/triage.js';
import type { Policies } from './deadlines.policy.js';

/** The policies in force that are not kept in the database. */
export const policies: Policies = { triage: triagePolicy, harm: harmPolicy };
