import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import classes from './settings.module.css';

interface Props {
  /** What this is and why one would want it, in a sentence or two. */
  about: string;
  action?: ReactNode;
  list: UseQueryResult<{ items: unknown[] }>;
  none: string;
  /** A row for each that exists. */
  children: ReactNode;
}

/** The common frame of a settings section: what it is, how to add one, and those that exist. */
export function SettingList({ about, action, list, none, children }: Props) {
  return (
    <>
      <header className={classes.intro}>
        <p>{about}</p>
        {action}
      </header>
      {list.isPending && <LoadingRows rows={4} />}
      {list.isError && !list.data && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && list.data.items.length === 0 && <Empty title={none} />}
      {list.data && list.data.items.length > 0 && <ul className={classes.list}>{children}</ul>}
    </>
  );
}
