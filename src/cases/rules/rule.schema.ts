import { z } from 'zod';
import { iso, pageOf, paging, resource, text } from '../../common/schemas.js';
import { caseAction, type CaseAction, caseActions, unfinishingActions } from '../actions/action.schema.js';
import { type PlainCondition, ruleCondition, type RuleCondition } from './rule-condition.schema.js';
import type { Rule } from './rule.entity.js';
import { plainOnes, type Trigger, triggers } from './rule.policy.js';

const conditions = z.array(ruleCondition).max(30);

const ruleFields = {
  when: z.enum(triggers),
  conditions: conditions.default([]).describe('Every one must hold'),
  actions: caseActions,
};

interface Checked {
  readonly when: Trigger;
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly CaseAction[];
}

/** What only some triggers know, or may do. */
function check({ when, conditions: asked, actions }: Checked, { addIssue }: { addIssue(issue: { code: 'custom'; path: (string | number)[]; message: string }): void }): void {
  if (when !== 'time_passed' && !unfinishingActions.safeParse(actions).success) {
    addIssue({ code: 'custom', path: ['actions'], message: 'Only a rule that waits for time to pass may resolve or close a case.' });
  }
  for (const [index, condition] of asked.entries()) {
    if (plainOnes([condition]).some(looksBack) && when !== 'updated') {
      addIssue({ code: 'custom', path: ['conditions', index], message: 'Only what is updated has been something before.' });
    }
  }
  if (when === 'time_passed' && !asked.some((condition) => plainOnes([condition]).every(waits))) {
    addIssue({ code: 'custom', path: ['conditions'], message: 'Say how much time has to pass: a condition that is older_than or within.' });
  }
}

const looksBack = (condition: PlainCondition): boolean =>
  'was' in condition || condition.operator === 'changed' || condition.operator === 'again';

const waits = (condition: PlainCondition): boolean =>
  !('was' in condition) && (condition.operator === 'older_than' || condition.operator === 'within');

export const ruleBody = z
  .strictObject({
    name: text(100),
    ...ruleFields,
    position: z.int().min(0).max(10_000).default(100).describe('Low numbers are asked first'),
    active: z.boolean().default(true),
    stops: z.boolean().default(false).describe('Rules behind it are not asked when it has fired'),
  })
  .superRefine(check)
  .meta({ id: 'NewRule' });

export const rulePatch = z
  .strictObject({
    name: text(100).optional(),
    when: z.enum(triggers).optional(),
    conditions: conditions.optional(),
    actions: caseActions.optional(),
    position: z.int().min(0).max(10_000).optional(),
    active: z.boolean().optional(),
    stops: z.boolean().optional(),
  })
  .meta({ id: 'RulePatch' });

export const dryRunBody = z.strictObject(ruleFields).superRefine(check).meta({ id: 'RuleDryRun' });

/** Times in it are shown in UTC, however they were written. */
const conditionView = z.record(z.string(), z.unknown()).describe('As RuleCondition');

export const ruleView = z
  .object({
    ...resource,
    name: z.string(),
    when: z.enum(triggers),
    conditions: z.array(conditionView),
    actions: z.array(caseAction),
    position: z.int(),
    active: z.boolean(),
    stops: z.boolean(),
  })
  .meta({ id: 'Rule' });

export const rulePage = pageOf(ruleView);
export const ruleQuery = z.strictObject(paging);

export const ruleVersionsView = z
  .object({
    items: z.array(
      z.object({
        version: z.int(),
        changedBy: z.string(),
        createdAt: z.iso.datetime(),
        name: z.string(),
        when: z.enum(triggers),
        conditions: z.array(conditionView),
        actions: z.array(caseAction),
        position: z.int(),
        active: z.boolean(),
        stops: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RuleVersions' });

export const dryRunView = z
  .object({
    from: z.iso.datetime(),
    looked: z.int().describe('How many cases were looked at, the latest first; where time has to pass, those untouched for the longest'),
    truncated: z.boolean().describe('There were more in the last 30 days than it had time for'),
    cases: z.int().describe('How many it would have fired for'),
    fired: z.int().describe('How often'),
    examples: z.array(
      z.object({
        case: z.object({ id: z.string(), number: z.string(), subject: z.string() }),
        at: z.iso.datetime(),
        changes: z.array(z.object({ summary: z.string(), kind: z.string(), data: z.record(z.string(), z.unknown()) })),
        refused: z.array(z.object({ type: z.string(), code: z.string() })),
      }),
    ),
  })
  .meta({ id: 'RuleDryRunResult' });

export type RuleBody = z.output<typeof ruleBody>;
export type RulePatch = z.output<typeof rulePatch>;
export type RuleQuery = z.output<typeof ruleQuery>;
export type DryRunBody = z.output<typeof dryRunBody>;

type Said = Pick<Rule, 'name' | 'trigger' | 'conditions' | 'actions' | 'position' | 'active' | 'stops'>;

/** A rule as it is written. */
export const said = ({ name, trigger, conditions: asked, actions, position, active, stops }: Said) => ({
  name,
  when: trigger,
  conditions: asked,
  actions,
  position,
  active: Boolean(active),
  stops: Boolean(stops),
});

export const presentRule = (rule: Rule): z.output<typeof ruleView> => ({
  id: rule.id,
  ...said(rule),
  version: rule.version,
  createdAt: iso(rule.createdAt),
  updatedAt: iso(rule.updatedAt),
});
