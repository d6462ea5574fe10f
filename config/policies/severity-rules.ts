import type { Severity, SeverityCode, SeverityWords } from './severity.js';
import { circumstances } from './severity-circumstances.js';
import { threats } from './severity-threats.js';

export interface SeverityRule extends SeverityWords {
  readonly level: Exclude<Severity, 0>;
  /**
   * A negation at most this many tokens before the phrase takes it back ("no fire", "not going to sue").
   * Short for danger, none for self-harm: a miss is worse than a false alarm.
   */
  readonly negationReach: number;
  /** Whether a happy customer may say it without there being anything to do: "my toddler loves it". */
  readonly isCircumstance: boolean;
}

export const severityRules: Readonly<Record<SeverityCode, SeverityRule>> = {
  physical_danger: { level: 3, negationReach: 2, isCircumstance: false, ...threats.physical_danger },
  self_harm: { level: 3, negationReach: 0, isCircumstance: false, ...threats.self_harm },
  discrimination: { level: 2, negationReach: 2, isCircumstance: false, ...threats.discrimination },
  legal_threat: { level: 2, negationReach: 4, isCircumstance: false, ...threats.legal_threat },
  regulator_or_press: { level: 2, negationReach: 4, isCircumstance: false, ...threats.regulator_or_press },
  vulnerable_person: { level: 2, negationReach: 1, isCircumstance: true, ...circumstances.vulnerable_person },
  repeat_complaint: { level: 1, negationReach: 0, isCircumstance: true, ...circumstances.repeat_complaint },
  money_at_stake: { level: 1, negationReach: 0, isCircumstance: true, ...circumstances.money_at_stake },
  churn: { level: 1, negationReach: 2, isCircumstance: true, ...circumstances.churn },
};
