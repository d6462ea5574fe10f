import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem.js';
import { ProblemNote } from '../layout/form.js';
import classes from './stale-notice.module.css';

/** A change that failed outside of a dialog. After a 412 the case is loaded anew, so the next try fits. */
export function StaleNotice({ error, id }: { error: unknown; id: string }) {
  const client = useQueryClient();
  const stale = error instanceof Problem && error.status === 412;
  useEffect(() => {
    if (stale) void client.invalidateQueries({ queryKey: ['case', id] });
  }, [client, id, stale]);
  if (!error) return null;
  return (
    <div className={classes.notice}>
      <ProblemNote error={error} />
    </div>
  );
}
