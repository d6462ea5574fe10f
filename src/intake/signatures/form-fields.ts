/** One pass: nobody has proved yet who sends this, and a form may have a hundred thousand names. */
export function valuesByName(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

/** A form as an object; a name that is there several times has a list. */
export const fieldsOf = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...valuesByName(text)].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
