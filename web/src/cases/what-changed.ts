import type { Case } from '../api/types.js';
import { nameOf, sentence } from '../format/words.js';
import { caseStateName, severityName } from './vocabulary.js';
import { t } from '../texts/t.js';

const readings: readonly { name: string; read: (item: Case) => string }[] = [
  { name: t('State'), read: ({ state }) => caseStateName(state) },
  { name: t('Assigned to'), read: ({ assignee }) => (assignee ? nameOf(assignee) : t('nobody')) },
  { name: t('Severity'), read: ({ severity }) => severityName(severity) },
  { name: t('Priority'), read: ({ priority }) => sentence(priority) },
  { name: t('Category'), read: ({ category }) => sentence(category) },
  { name: t('Subject'), read: ({ subject }) => subject },
];

/** What somebody else changed between what was shown and what is, in words: `State: Open → Resolved`. */
export function whatChanged(before: Case, now: Case): string[] {
  return readings
    .filter(({ read }) => read(before) !== read(now))
    .map(({ name, read }) => `${name}: ${read(before)} → ${read(now)}`);
}
