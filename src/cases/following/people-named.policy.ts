export interface Nameable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const wordEnd = /[\p{L}\p{N}_]/u;

/** How somebody can be named after an `@`, in small letters. A first name alone does when nobody shares it. */
function namesOf({ id, name, email }: Nameable, isOnly: (first: string) => boolean): string[] {
  const plain = name.trim().toLowerCase();
  const [first = ''] = plain.split(/\s+/);
  const joined = ['', '.', '-', '_'].map((mark) => plain.replaceAll(/\s+/g, mark));
  const mailbox = email.toLowerCase().split('@')[0] ?? '';
  return [id.toLowerCase(), email.toLowerCase(), mailbox, plain, ...joined, ...(isOnly(first) ? [first] : [])].filter(
    (each) => each !== '',
  );
}

/**
 * The ids of those whom a text names with an `@`, in the order of their first mention: by name, mailbox or id. The longest
 * name that fits counts; an `@` inside a word (a mail address) names nobody.
 */
export function peopleNamed(text: string, people: readonly Nameable[]): string[] {
  const firsts = people.map(({ name }) => name.trim().toLowerCase().split(/\s+/)[0]);
  const isOnly = (first: string) => firsts.filter((each) => each === first).length === 1;
  const names = people
    .flatMap((person) => namesOf(person, isOnly).map((name) => ({ name, id: person.id })))
    .toSorted((one, other) => other.name.length - one.name.length);
  const lower = text.toLowerCase();
  const found = new Set<string>();
  for (let at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
    if (at > 0 && wordEnd.test(lower[at - 1] ?? '')) continue;
    const named = names.find(
      ({ name }) => lower.startsWith(name, at + 1) && !wordEnd.test(lower[at + 1 + name.length] ?? ''),
    );
    if (named) found.add(named.id);
  }
  return [...found];
}
