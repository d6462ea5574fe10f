import { sentence } from '../format/words.js';

const names: Readonly<Record<string, string>> = {
  physical_danger: 'Danger to people',
  self_harm: 'May harm themselves',
  discrimination: 'Speaks of discrimination',
  legal_threat: 'Threatens legal action',
  regulator_or_press: 'Regulator, police or press',
  vulnerable_person: 'Vulnerable person',
  repeat_complaint: 'Has complained before',
  money_at_stake: 'Money at stake',
  churn: 'Says they will leave',
};

/** Why a text is as severe as it is, in plain words. */
export const severityReason = (code: string): string => names[code] ?? sentence(code);

/** A person has to be spoken to at once, whatever else is waiting. */
export const isPersonAtRisk = (reasons: readonly string[]): boolean => reasons.includes('self_harm');

/** People may come to harm. */
export const isGrave = (code: string): boolean => code === 'self_harm' || code === 'physical_danger';
