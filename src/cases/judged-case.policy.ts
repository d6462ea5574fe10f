import type { Severity } from '../../config/policies/severity.js';
import type { TriagePolicy } from '../../config/policies/triage.js';
import type { Label } from '../sentiment/label.js';
import type { Priority } from './case.states.js';
import { higherPriority, priorityOf } from './triage.policy.js';

interface Judgement {
  readonly label: Label;
  readonly category: string;
  readonly severity: number;
}

interface Judgeable extends Judgement {
  readonly severity: Severity;
  readonly priority: Priority;
}

/**
 * A case after a person has judged one of its texts. It follows where it had its word from that text; what staff
 * have said of the case itself stays. It is as bad as the worst of its texts (`others`: those besides this one).
 */
export function judgedCase(
  subject: Judgeable,
  before: Judgement,
  after: Judgement,
  others: readonly Pick<Judgement, 'severity'>[],
  policy: TriagePolicy,
): Judgeable {
  const label = subject.label === before.label ? after.label : subject.label;
  const category = subject.category === before.category ? after.category : subject.category;
  const worst = Math.max(after.severity, ...others.map(({ severity }) => severity)) as Severity;
  const follows = subject.severity === before.severity || worst > subject.severity;
  const severity = follows && before.severity !== after.severity ? worst : subject.severity;
  const raised = severity > subject.severity;
  // Only people lower a priority: what was urgent may have been promised.
  const priority = raised ? higherPriority(subject.priority, priorityOf(severity, label, policy)) : subject.priority;
  return { label, category, severity, priority };
}
