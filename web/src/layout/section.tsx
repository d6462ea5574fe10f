import type { ReactNode } from 'react';
import classes from './section.module.css';

interface Props {
  title: string;
  /** For links within the page. */
  id?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page, set apart by a hairline and not by a box. */
export function Section({ title, id, action, children }: Props) {
  return (
    <section className={classes.section} id={id}>
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}
