import { useEffect } from 'react';
import { announce } from '../layout/announcer.js';
import { handlerOf } from './bound.js';
import { type CommandId, commandIds, commandText } from './catalogue.js';
import { comboOf, isSingle } from './keys.js';
import { singleKeys } from './single-keys.js';

/** How long the second of two keys may take. */
const togetherMs = 1_500;

const typed = /^(text|search|email|url|tel|password|number|date|time|datetime-local|month|week|color|range|)$/;

/** Whether keys belong to what has the focus: a field, a menu, a dialog. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return typed.test(target.type);
  return (
    target.isContentEditable ||
    target.matches('textarea, select') ||
    target.closest('[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]') !== null
  );
}

const isUsable = (id: CommandId): boolean => {
  const { keys } = commandText(id);
  return keys !== undefined && (singleKeys() || !isSingle(keys)) && handlerOf(id) !== undefined;
};

/** Hears the keys of all commands; once, in the frame around the pages. */
export function useKeyboard(): void {
  useEffect(() => {
    let first: { combo: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      const combo = comboOf(event);
      if (combo === null || event.defaultPrevented || event.isComposing) return;
      const taken = isTaken(event.target);
      const before = first && event.timeStamp - first.at < togetherMs ? `${first.combo} ` : '';
      const usable = commandIds.filter((each) => (!taken || commandText(each).inFields) && isUsable(each));
      const keys = [before + combo, combo];
      const id = usable.find((each) => commandText(each).keys === keys[0]) ??
        usable.find((each) => commandText(each).keys === keys[1]);
      const begins = !id && usable.some((each) => commandText(each).keys?.startsWith(`${combo} `));
      first = begins ? { combo, at: event.timeStamp } : null;
      if (!id) return;
      // A link or button that has the focus acts by itself.
      if (combo === 'Enter' && event.target instanceof Element && event.target.closest('a, button')) return;
      event.preventDefault();
      if (!commandText(id).keyOnly) announce(commandText(id).label);
      handlerOf(id)?.(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
