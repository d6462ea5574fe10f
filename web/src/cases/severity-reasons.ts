import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';

const names: Readonly<Record<string, string>> = {
  physical_danger: t('Danger to people'),
  self_harm: t('May harm themselves'),
  discrimination: t('Speaks of discrimination'),
  legal_threat: t('Threatens legal action'),
  regulator_or_press: t('Regulator, police or press'),
  vulnerable_person: t('Vulnerable person'),
  repeat_complaint: t('Has complained before'),
  money_at_stake: t('Money at stake'),
  churn: t('Says they will leave'),
};

/** Why a text is as severe as it is, in plain words. */
export const severityReason = (code: string): string => names[code] ?? sentence(code);

/** A person has to be spoken to at once, whatever else is waiting. */
export const isPersonAtRisk = (reasons: readonly string[]): boolean => reasons.includes('self_harm');

/** People may come to harm. */
export const isGrave = (code: string): boolean => code === 'self_harm' || code === 'physical_danger';
