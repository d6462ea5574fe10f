import { columnNames, knownLayouts } from '../../../config/policies/import-columns.js';
import type { MappedField } from '../mapping/mapping.schema.js';

/** From which columns a field is filled: the first that says something; tags from all of them. */
export type Matching = { readonly [Field in MappedField]?: readonly string[] };

const fields = Object.keys(columnNames) as (keyof typeof columnNames)[];

/** The names that files give to their columns, without case, accents and signs. */
export const plainName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What the columns most likely are, by their names. A column is used once. */
export function guessColumns(headers: readonly string[]): Matching {
  const known = knownLayouts.find(({ signs }) => signs.every((sign) => headers.includes(sign)));
  if (known) return present(known.columns, headers);
  const named = new Map<string, string>();
  for (const header of headers) if (!named.has(plainName(header))) named.set(plainName(header), header);
  const matching: Partial<Record<MappedField, readonly string[]>> = {};
  for (const field of fields) {
    const found = columnNames[field].find((name) => named.has(name));
    const header = found === undefined ? undefined : named.get(found);
    if (found === undefined || header === undefined) continue;
    matching[field] = [header];
    named.delete(found);
  }
  return matching;
}

/** Only what the file has: a layout may have lost a column on its way. */
function present(columns: Matching, headers: readonly string[]): Matching {
  return Object.fromEntries(
    Object.entries(columns)
      .map(([field, names]) => [field, names.filter((name) => headers.includes(name))] as const)
      .filter(([, names]) => names.length > 0),
  );
}

/** Why a file cannot be read with these columns; null when it can. */
export function matchingProblem(matching: Matching, headers: readonly string[]): string | null {
  const wanted = Object.values(matching).flat();
  const missing = wanted.find((name) => !headers.includes(name));
  if (missing !== undefined) return `There is no column "${missing}". The file has: ${headers.join(', ')}`;
  const twice = wanted.find((name) => headers.indexOf(name) !== headers.lastIndexOf(name));
  if (twice !== undefined) return `The column "${twice}" is there twice.`;
  if (matching.body) return null;
  return `No column is matched with the text of the complaint (body). The file has: ${headers.join(', ')}`;
}

/** The columns that nothing is taken from. */
export function leftOut(matching: Matching, headers: readonly string[]): string[] {
  const used = new Set(Object.values(matching).flat());
  return headers.filter((header) => header !== '' && !used.has(header));
}
