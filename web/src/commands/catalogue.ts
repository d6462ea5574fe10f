import { t } from '../texts/t.js';

/** Where a command can be used; `anywhere` on every page. */
export type Where = 'anywhere' | 'queue' | 'search' | 'case' | 'text';

export interface CommandText {
  readonly where: Where;
  readonly label: string;
  /** `j`, `Shift+x`, `Mod+k` (Ctrl, on a Mac Cmd), or one key after the other: `g q`. */
  readonly keys?: string;
  /** Only a key: in the list of commands it would make no sense. */
  readonly keyOnly?: true;
  /** Heard while somebody types as well. */
  readonly inFields?: true;
}

/**
 * Every command of the console, once. Pages say what a command does while they are shown (`useCommands`); the help
 * lists them all, Ctrl+K those that can be done now, and keys.spec.ts sees to it that no two share a key.
 */
export const catalogue = {
  'go.queue': { where: 'anywhere', label: t('Queue'), keys: 'g q' },
  'go.search': { where: 'anywhere', label: t('Search everything'), keys: 'g f' },
  'go.mentions': { where: 'anywhere', label: t('Mentions'), keys: 'g m' },
  'go.complaints': { where: 'anywhere', label: t('Complaints'), keys: 'g c' },
  'go.customers': { where: 'anywhere', label: t('Customers'), keys: 'g p' },
  'go.insights': { where: 'anywhere', label: t('Insights'), keys: 'g i' },
  'go.settings': { where: 'anywhere', label: t('Settings'), keys: 'g s' },
  'list.search': { where: 'anywhere', label: t('Search here'), keys: '/' },
  palette: { where: 'anywhere', label: t('All commands'), keys: 'Mod+k', keyOnly: true, inFields: true },
  help: { where: 'anywhere', label: t('Keyboard shortcuts'), keys: '?' },
  appearance: { where: 'anywhere', label: t('Switch between light and dark') },

  'queue.next': { where: 'queue', label: t('Next case'), keys: 'j', keyOnly: true },
  'queue.previous': { where: 'queue', label: t('Previous case'), keys: 'k', keyOnly: true },
  'queue.open': { where: 'queue', label: t('Open the case'), keys: 'Enter', keyOnly: true },
  'queue.why': { where: 'queue', label: t('Say why it stands here'), keys: 'w', keyOnly: true },
  'queue.take': { where: 'queue', label: t('Take the next case'), keys: 'c' },
  'queue.select': { where: 'queue', label: t('Select the case'), keys: 'x', keyOnly: true },
  'queue.span': { where: 'queue', label: t('Select up to here'), keys: 'Shift+x', keyOnly: true },
  'queue.all': { where: 'queue', label: t('Select all'), keys: 'Mod+a' },
  'queue.clear': { where: 'queue', label: t('Clear the selection'), keys: 'Escape' },
  'queue.assignTo': { where: 'queue', label: t('Assign to somebody'), keys: 'i' },
  'queue.state': { where: 'queue', label: t('Change the state'), keys: 's' },
  'queue.priority': { where: 'queue', label: t('Change the priority'), keys: 'p' },
  'queue.tag': { where: 'queue', label: t('Tag'), keys: 't' },
  'queue.assign': { where: 'queue', label: t('Assign to me'), keys: 'a' },
  'queue.resolve': { where: 'queue', label: t('Resolve'), keys: 'e' },
  'queue.filter': { where: 'queue', label: t('Filter'), keys: 'f' },
  'queue.save': { where: 'queue', label: t('Save as a view') },

  'search.next': { where: 'search', label: t('Next result'), keys: 'j', keyOnly: true },
  'search.previous': { where: 'search', label: t('Previous result'), keys: 'k', keyOnly: true },

  'case.next': { where: 'case', label: t('Next case of the queue'), keys: 'j' },
  'case.previous': { where: 'case', label: t('Previous case of the queue'), keys: 'k' },
  'case.assign': { where: 'case', label: t('Assign to me'), keys: 'a' },
  'case.resolve': { where: 'case', label: t('Resolve'), keys: 'e' },
  'case.note': { where: 'case', label: t('Write a note'), keys: 'n' },
  'case.back': { where: 'case', label: t('Back to the queue'), keys: 'Escape' },

  // These keys are heard by the text that has the focus: see corrections/use-corrections.ts.
  'text.negative': { where: 'text', label: t('Its tone is negative'), keys: '1', keyOnly: true },
  'text.neutral': { where: 'text', label: t('Its tone is neutral'), keys: '2', keyOnly: true },
  'text.positive': { where: 'text', label: t('Its tone is positive'), keys: '3', keyOnly: true },
  'text.topic': { where: 'text', label: t('Correct the topic'), keys: 't', keyOnly: true },
  'text.severity': { where: 'text', label: t('Correct the severity'), keys: 's', keyOnly: true },
} as const satisfies Readonly<Record<string, CommandText>>;

export type CommandId = keyof typeof catalogue;

export const commandIds = Object.keys(catalogue) as CommandId[];

export const commandText = (id: CommandId): CommandText => catalogue[id];

export const whereNames: Readonly<Record<Where, string>> = {
  queue: t('Queue'),
  search: t('Search'),
  case: t('Case'),
  text: t('Complaint or mention in focus'),
  anywhere: t('Everywhere'),
};
