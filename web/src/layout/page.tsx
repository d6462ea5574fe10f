import type { ReactNode } from 'react';
import { useDocumentTitle } from './document-title.js';
import classes from './page.module.css';

interface Props {
  title: string;
  /** What stands right of the title: the page's main actions. */
  actions?: ReactNode;
  /** A second line below the title: tabs or filters. */
  toolbar?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: a title bar that stays, and a body that scrolls. */
export function Page({ title, actions, toolbar, children }: Props) {
  useDocumentTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <h1 className={classes.title}>{title}</h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {toolbar && <div className={classes.toolbar}>{toolbar}</div>}
      {children}
    </div>
  );
}
