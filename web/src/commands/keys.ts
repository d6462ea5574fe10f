/** What of a key event tells which keys were pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/**
 * `x`, `Shift+x`, `Mod+k`, `Enter`, `?`. Shift counts for letters and named keys only: which signs need it is the
 * business of the keyboard. Null with Alt, which types signs on many keyboards.
 */
export function comboOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (altKey) return null;
  const parts = ctrlKey || metaKey ? ['Mod'] : [];
  if (shiftKey && (isLetter(key) || key.length > 1)) parts.push('Shift');
  return [...parts, isLetter(key) ? key.toLowerCase() : key].join('+');
}

/** `g q` → `g`, `q`. */
export const stepsOf = (keys: string): string[] => keys.split(' ');

/**
 * Keys that speech input and stray hands can press by accident, and that people may switch off (WCAG 2.1.4): letters,
 * digits and signs without Ctrl or Cmd.
 */
export const isSingle = (keys: string): boolean =>
  !keys.includes('Mod+') && stepsOf(keys).some((step) => (step.split('+').at(-1) || '+').length === 1);

/** Whether one of them would never be reached while both can be used. */
export const clash = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
