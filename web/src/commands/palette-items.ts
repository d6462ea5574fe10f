import { handlerOf, offersNow } from './bound.js';
import { type CommandId, commandIds, commandText, whereNames } from './catalogue.js';
import { t } from '../texts/t.js';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keys?: string;
  readonly keywords?: string;
  readonly run: () => void;
}

const groupOf = (id: CommandId): string => {
  const { where } = commandText(id);
  return id.startsWith('go.') ? t('Go to') : where === 'anywhere' ? t('Console') : whereNames[where];
};

/** What can be done now: commands of the page first, then the way to others. */
export function itemsNow(): PaletteItem[] {
  const commands = commandIds
    .filter((id) => !commandText(id).keyOnly && handlerOf(id))
    .map((id) => {
      const { label, keys } = commandText(id);
      return { id, label, keys, group: groupOf(id), run: () => handlerOf(id)?.() };
    });
  const ofPage = commands.filter(({ group }) => group !== t('Go to') && group !== t('Console'));
  const rest = commands.filter((command) => !ofPage.includes(command));
  return [...ofPage, ...offersNow(), ...rest];
}

/** Every word that was typed begins a word of the item. */
export function matching(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ label, group, keywords = '' }) => {
    const has = `${label} ${group} ${keywords}`.toLowerCase().split(/[\s-]+/);
    return wanted.every((word) => has.some((each) => each.startsWith(word)));
  });
}

/** `case 1042`, `CASE-1042` or `1042` name a case; a claim needs its letters. */
export function numberIn(query: string): string | null {
  const found = /^\s*(?:(case|clm)[\s-]*)?#?(\d{1,10})\s*$/i.exec(query);
  return found ? `${(found[1] ?? 'case').toUpperCase()}-${found[2]}` : null;
}
