import type { Schemas } from '../../api/types.js';
import { t } from '../../texts/t.js';

/** What rules, policies and macros do; what only a macro does is in `macroOnly`. */
export type Action = Schemas['MacroAction'];
export type ActionType = Action['type'];

export const actionNames: Readonly<Record<ActionType, string>> = {
  take: t('Take the case'),
  reply: t('Reply with a template'),
  assign: t('Assign to'),
  assign_team: t('Give to the team'),
  transition: t('Change the state to'),
  set_priority: t('Set the priority to'),
  raise_priority: t('Raise the priority by one'),
  set_severity: t('Set the severity to'),
  set_category: t('Set the category to'),
  set_cause: t('Set the cause to'),
  set_outcome: t('Set the outcome to'),
  add_tags: t('Add tags'),
  remove_tags: t('Remove tags'),
  note: t('Write a note'),
  notify: t('Tell'),
  apply_sla: t('Measure by the policy'),
};

export const macroOnly: readonly ActionType[] = ['take', 'reply'];
/** By which policy a case is measured is for rules to say. */
export const ruleOnly: readonly ActionType[] = ['apply_sla'];

const blanks: { readonly [Type in ActionType]: Extract<Action, { type: Type }> } = {
  take: { type: 'take' },
  reply: { type: 'reply', templateId: '' },
  assign: { type: 'assign', staffId: null },
  assign_team: { type: 'assign_team', teamId: null },
  transition: { type: 'transition', to: 'waiting_customer' },
  set_priority: { type: 'set_priority', priority: 'high' },
  raise_priority: { type: 'raise_priority' },
  set_severity: { type: 'set_severity', severity: 2 },
  set_category: { type: 'set_category', category: 'delivery' },
  set_cause: { type: 'set_cause', causeCode: 'product_defect' },
  set_outcome: { type: 'set_outcome', outcome: 'upheld' },
  add_tags: { type: 'add_tags', tags: [] },
  remove_tags: { type: 'remove_tags', tags: [] },
  note: { type: 'note', body: '' },
  notify: { type: 'notify', to: ['leads'], message: '' },
  apply_sla: { type: 'apply_sla', policyId: '' },
};

/** An action of the type, as it begins. */
export const blankAction = (type: ActionType): Action => blanks[type];
