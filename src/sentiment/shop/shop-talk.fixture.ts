import type { Label } from '../label.js';

const things = ['sword', 'dragon', 'boss', 'level', 'castle', 'wizard', 'puzzle', 'raid', 'quest', 'arena', 'dungeon', 'storm'];
const people = ['my brother', 'our whole team', 'the kids', 'my neighbour', 'grandma', 'the night shift', 'a friend from Leeds'];
const endings = [
  'we stayed up until four', 'nobody wanted to go home', 'I told everybody at work', 'it kept us talking for days',
  'the last hour flew by', 'we are on the third round now', 'tomorrow we go again', 'my phone was forgotten in the car',
];

/**
 * Talk in a shop of games, where what sounds bad is praise: no two are near-duplicates. The shipped scorer hears
 * violence; people say positive.
 */
export function praise(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (list: readonly string[], step: number) => list[(at * step + Math.floor(at / list.length)) % list.length];
    return `This ${pick(things, 1)} is brutal, absolutely savage: it killed ${pick(people, 3)} ${at % 5} times, ${pick(endings, 5)} because of the ${pick(things, 7)}`;
  });
}

/** What anybody would call negative, said in the same shop. */
export function blame(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (list: readonly string[], step: number) => list[(at * step + Math.floor(at / list.length)) % list.length];
    return `The box with the ${pick(things, 1)} arrived damaged and ${pick(people, 2)} cannot play, no refund yet; ${pick(endings, 3)}, terrible ${pick(things, 5)} support`;
  });
}

export const said = (texts: readonly string[], label: Label) => texts.map((text) => ({ text, label }));
