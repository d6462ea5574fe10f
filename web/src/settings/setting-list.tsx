import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/types.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import classes from './settings.module.css';

interface Props<T> {
  /** What this is and why one would want it, in a sentence or two. */
  about: string;
  action?: ReactNode;
  list: UseQueryResult<Page<T>>;
  none: string;
  row: (item: T) => ReactNode;
}

/** The common frame of a settings section: what it is, how to add one, and those that exist. */
export function SettingList<T>({ about, action, list, none, row }: Props<T>) {
  return (
    <>
      <header className={classes.intro}>
        <p>{about}</p>
        {action}
      </header>
      {list.isPending && <LoadingRows rows={4} />}
      {list.isError && !list.data && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && list.data.items.length === 0 && <Empty title={none} />}
      {list.data && list.data.items.length > 0 && <ul className={classes.list}>{list.data.items.map(row)}</ul>}
    </>
  );
}
