import { commandIds, commandText } from './catalogue.js';
import { clash, comboOf, isSingle, type Pressed } from './keys.js';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it.each([
  [press('j'), 'j'],
  [press('X', { shiftKey: true }), 'Shift+x'],
  // Caps Lock is not Shift.
  [press('X'), 'x'],
  [press('?', { shiftKey: true }), '?'],
  [press('k', { ctrlKey: true }), 'Mod+k'],
  [press('k', { metaKey: true }), 'Mod+k'],
  [press('Enter'), 'Enter'],
  [press('Enter', { shiftKey: true }), 'Shift+Enter'],
  [press('@', { altKey: true }), null],
])('%o is %s', (pressed, combo) => {
  expect(comboOf(pressed)).toBe(combo);
});

it.each([
  ['j', true],
  ['Shift+x', true],
  ['g q', true],
  ['?', true],
  ['Mod+k', false],
  ['Enter', false],
  ['Escape', false],
])('%s can be pressed by accident: %s', (keys, single) => {
  expect(isSingle(keys)).toBe(single);
});

it('gives no key to two commands that can be used at once', () => {
  const keyed = commandIds.map((id) => ({ id, ...commandText(id) })).filter(({ keys }) => keys !== undefined);
  const together = (one: string, other: string) => one === other || one === 'anywhere' || other === 'anywhere';
  const clashes = keyed.flatMap((one, at) =>
    keyed
      .slice(at + 1)
      .filter((other) => together(one.where, other.where) && clash(one.keys ?? '', other.keys ?? ''))
      .map((other) => [one.id, other.id]),
  );
  expect(clashes).toEqual([]);
});

it('knows that the first of two keys cannot be a key of its own', () => {
  expect(clash('g', 'g q')).toBe(true);
  expect(clash('g q', 'g m')).toBe(false);
});
