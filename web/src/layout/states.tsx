import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { t } from '../texts/t.js';
import classes from './states.module.css';

interface EmptyProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here: says why, and what would change that. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={classes.state}>
      <p className={classes.title}>{title}</p>
      {children && <p className={classes.text}>{children}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

const titles: Readonly<Record<number, string>> = {
  0: t('The server cannot be reached'),
  403: t('You may not see this'),
  404: t('There is nothing here'),
  429: t('That was too much at once'),
  503: t('The server is not ready'),
};

/** A fetch that failed, with the server's own words and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = problemOf(error);
  return (
    <div className={classes.state} role="alert">
      <p className={classes.title}>{titles[problem.status] ?? t('This could not be loaded')}</p>
      <p className={classes.text}>{problem.document.detail}</p>
      {retry && (
        <div className={classes.action}>
          <Button variant="default" onClick={retry}>
            {t('Try again')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Grey lines with the rhythm of the list that is about to appear. */
export function LoadingRows({ rows = 12 }: { rows?: number }) {
  return (
    <div aria-busy="true" aria-label={t('Loading')} role="status">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row}>
          <Skeleton height={10} width={64} />
          <Skeleton height={10} width={`${38 + ((row * 17) % 34)}%`} />
          <Skeleton height={10} width={90} ml="auto" />
        </div>
      ))}
    </div>
  );
}
