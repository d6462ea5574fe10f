import type { Case } from '../api/types.js';
import { nameOf, sentence } from '../format/words.js';
import { caseStateName, severityName } from './vocabulary.js';

const readings: readonly { name: string; read: (item: Case) => string }[] = [
  { name: 'State', read: ({ state }) => caseStateName(state) },
  { name: 'Assigned to', read: ({ assignee }) => (assignee ? nameOf(assignee) : 'nobody') },
  { name: 'Severity', read: ({ severity }) => severityName(severity) },
  { name: 'Priority', read: ({ priority }) => sentence(priority) },
  { name: 'Category', read: ({ category }) => sentence(category) },
  { name: 'Subject', read: ({ subject }) => subject },
];

/** What somebody else changed between what was shown and what is, in words: `State: Open → Resolved`. */
export function whatChanged(before: Case, now: Case): string[] {
  return readings
    .filter(({ read }) => read(before) !== read(now))
    .map(({ name, read }) => `${name}: ${read(before)} → ${read(now)}`);
}
