import type { Case } from '../case.entity.js';
import { priorities, transitions } from '../case.states.js';
import type { PolicyKind } from '../sla/matching.policy.js';
import { responded, tellsCustomer } from '../response.policy.js';
import { moved } from '../move-case.js';
import type { CaseAction, Recipient } from './action.schema.js';

/** What the ids of actions stand for now. */
export interface Known {
  /** Active people; `teamIds` is null for those who see every team. */
  readonly staff: ReadonlyMap<string, { readonly teamIds: readonly string[] | null }>;
  readonly teamIds: ReadonlySet<string>;
  readonly policies: ReadonlyMap<string, { readonly kind: PolicyKind; readonly name: string; readonly termsId: string }>;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A line of the timeline. */
export interface Line {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Notice {
  readonly to: readonly Recipient[];
  readonly message: string;
}

export type Refusal = 'merged' | 'illegal' | 'incomplete' | 'unknown_person' | 'not_in_team' | 'unknown_team' | 'unknown_policy';

export interface Applied {
  readonly after: Case;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  /** What could not be done, and why: the rest was. */
  readonly refused: readonly { readonly type: CaseAction['type']; readonly code: Refusal }[];
}

type Step = { readonly after: Case; readonly line?: Line; readonly notice?: Notice } | { readonly refused: Refusal };

const dayMs = 24 * 60 * 60 * 1000;
const tagsMax = 50;

/** Does one action after the other. What does not apply any more is left out and said. */
export function applyActions(subject: Case, actions: readonly CaseAction[], known: Known): Applied {
  const start: Applied = { after: subject, lines: [], notices: [], refused: [] };
  return actions.reduce((so, action): Applied => {
    const step = applyOne(so.after, action, known);
    if ('refused' in step) return { ...so, refused: [...so.refused, { type: action.type, code: step.refused }] };
    return {
      after: step.after,
      lines: step.line ? [...so.lines, step.line] : so.lines,
      notices: step.notice ? [...so.notices, step.notice] : so.notices,
      refused: so.refused,
    };
  }, start);
}

function applyOne(subject: Case, action: CaseAction, known: Known): Step {
  // What is part of another case is worked on there.
  if (subject.state === 'merged') return { refused: 'merged' };
  switch (action.type) {
    case 'set_priority':
      return edited(subject, 'priority', action.priority);
    case 'raise_priority':
      return edited(subject, 'priority', priorities[priorities.indexOf(subject.priority) + 1] ?? subject.priority);
    case 'set_severity':
      return edited(subject, 'severity', action.severity);
    case 'set_category':
      return edited(subject, 'category', action.category);
    case 'set_cause':
      return edited(subject, 'causeCode', action.causeCode);
    case 'set_outcome':
      return edited(subject, 'outcome', action.outcome);
    case 'add_tags':
      return edited(subject, 'tags', [...new Set([...subject.tags, ...action.tags])].slice(0, tagsMax));
    case 'remove_tags':
      return edited(subject, 'tags', subject.tags.filter((tag) => !action.tags.includes(tag)));
    case 'assign':
      return assigned(subject, action.staffId, known);
    case 'assign_team':
      return inTeam(subject, action.teamId, known);
    case 'transition':
      return transitioned(subject, action, known.at);
    case 'note':
      return { after: subject, line: { kind: 'case.noted', data: { body: action.body } } };
    case 'notify':
      return { after: subject, notice: { to: action.to, message: action.message } };
    case 'apply_sla':
      return promised(subject, action.policyId, known);
  }
}

function edited<Field extends 'priority' | 'severity' | 'category' | 'causeCode' | 'outcome' | 'tags'>(
  subject: Case,
  field: Field,
  value: Case[Field],
): Step {
  if (JSON.stringify(subject[field]) === JSON.stringify(value)) return { after: subject };
  const data = { from: { [field]: subject[field] }, to: { [field]: value } };
  return { after: { ...subject, [field]: value }, line: { kind: 'case.edited', data } };
}

function assigned(subject: Case, staffId: string | null, known: Known): Step {
  if (staffId === subject.assigneeId) return { after: subject };
  if (staffId !== null) {
    const person = known.staff.get(staffId);
    if (!person) return { refused: 'unknown_person' };
    if (!sees(person, subject.teamId)) return { refused: 'not_in_team' };
  }
  const data = { from: subject.assigneeId, to: staffId };
  return { after: { ...subject, assigneeId: staffId }, line: { kind: 'case.assigned', data } };
}

/** Nobody keeps a case that they would not see any more. */
function inTeam(subject: Case, teamId: string | null, known: Known): Step {
  if (teamId === subject.teamId) return { after: subject };
  if (teamId !== null && !known.teamIds.has(teamId)) return { refused: 'unknown_team' };
  const person = subject.assigneeId === null ? undefined : known.staff.get(subject.assigneeId);
  const assigneeId = person && sees(person, teamId) ? subject.assigneeId : null;
  const data = { from: subject.assigneeId, to: assigneeId, fromTeam: subject.teamId, toTeam: teamId };
  return { after: { ...subject, teamId, assigneeId }, line: { kind: 'case.assigned', data } };
}

const sees = ({ teamIds }: { readonly teamIds: readonly string[] | null }, teamId: string | null): boolean =>
  teamId === null || teamIds === null || teamIds.includes(teamId);

function transitioned(subject: Case, { to, forMs, reason }: Extract<CaseAction, { type: 'transition' }>, at: number): Step {
  if (to === subject.state) return { after: subject };
  if (!transitions[subject.state].includes(to)) return { refused: 'illegal' };
  if (to === 'resolved' && (subject.causeCode === null || subject.outcome === null)) return { refused: 'incomplete' };
  const until = to === 'snoozed' ? at + (forMs ?? dayMs) : null;
  const after: Case = {
    ...moved(subject, to, at),
    ...(tellsCustomer(to) ? responded(subject, at) : {}),
    snoozedUntil: until,
  };
  const data = {
    from: subject.state,
    to,
    ...(until === null ? {} : { until: new Date(until).toISOString() }),
    ...(reason === undefined ? {} : { reason }),
  };
  return { after, line: { kind: 'case.moved', data } };
}

function promised(subject: Case, policyId: string, known: Known): Step {
  const policy = known.policies.get(policyId);
  if (!policy) return { refused: 'unknown_policy' };
  const field = policy.kind === 'service' ? 'serviceTermsId' : 'complaintTermsId';
  if (subject[field] === policy.termsId) return { after: subject };
  const line = { kind: 'case.sla_changed', data: { policies: [policy.name] } };
  return { after: { ...subject, [field]: policy.termsId }, line };
}
