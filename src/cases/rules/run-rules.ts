import type { CaseAction } from '../actions/action.schema.js';
import { applyActions, type Known, type Line, type Notice } from '../actions/apply-actions.js';
import { withRefusals } from '../actions/carry-out.js';
import type { Case } from '../case.entity.js';
import type { RuleCondition } from './rule-condition.schema.js';
import { type Happened, holdsAll } from './rule.policy.js';

export interface RunnableRule {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly CaseAction[];
  /** Rules behind this one are not asked. */
  readonly stops: boolean;
}

export interface Run {
  readonly after: Case;
  readonly fired: readonly RunnableRule[];
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
}

/**
 * Asks every rule once, in order; each sees what those before it have done. What they do makes no rule look again, so
 * a run ends after the last one, whatever they say.
 */
export function runRules(rules: readonly RunnableRule[], happened: Happened, known: Known): Run {
  let { now } = happened;
  const fired: RunnableRule[] = [];
  const lines: Line[] = [];
  const notices: Notice[] = [];
  for (const rule of rules) {
    if (!holdsAll(rule.conditions, { ...happened, now })) continue;
    const applied = applyActions(now, rule.actions, known);
    now = applied.after;
    fired.push(rule);
    lines.push(withRefusals(firedLine(rule), applied.refused), ...applied.lines);
    notices.push(...applied.notices);
    if (rule.stops) break;
  }
  return { after: now, fired, lines, notices };
}

const firedLine = ({ id, name, version }: RunnableRule): Line => ({
  kind: 'rule.fired',
  data: { ruleId: id, rule: name, version },
});
