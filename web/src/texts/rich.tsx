import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { formatOf, type Values } from './t.js';

type Tags = Readonly<Record<string, ReactElement<{ children?: ReactNode }>>>;

const plain: Tags = { b: <b />, code: <code /> };

/** A text with markup in it: `rich('May be <link>{name}</link>', { name }, { link: <Link to={to} /> })`; b and code are known. */
export function rich(text: string, values: Values, tags: Tags = {}): ReactNode {
  const wraps = Object.entries({ ...plain, ...tags }).map(
    ([tag, element]) => [tag, (inner: ReactNode[]) => cloneElement(element, {}, ...inner)] as const,
  );
  const parts = formatOf(text).format<ReactNode>({ ...values, ...Object.fromEntries(wraps) });
  if (!Array.isArray(parts)) return parts;
  // The parts of one text never change places, so their index is their identity.
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
