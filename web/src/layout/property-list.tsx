import type { ReactNode } from 'react';
import classes from './property-list.module.css';

/** Names on the left, values on the right, aligned. */
export function PropertyList({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

export function Property({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.property}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
