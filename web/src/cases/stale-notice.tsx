import { Alert } from '@mantine/core';
import { Problem } from '../api/problem.js';
import type { Case } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import classes from './stale-notice.module.css';
import { whatChanged } from './what-changed.js';
import { t } from '../texts/t.js';

interface Props {
  error: unknown;
  /** The case as it was shown when the change was asked for. */
  before: Case | undefined;
  now: Case;
}

/** Why a change was refused. After a 412 it says what somebody else changed; the page shows it already. */
export function StaleNotice({ error, before, now }: Props) {
  if (!error) return null;
  const stale = error instanceof Problem && error.status === 412;
  return (
    <div className={classes.notice}>
      {stale ? (
        <Alert color="red" variant="light" role="alert" title={t('Somebody was faster; your change was not made')}>
          {before && whatChanged(before, now).map((change) => <p key={change}>{change}</p>)}
          <p>{t('This is the case as it is now.')}</p>
        </Alert>
      ) : (
        <ProblemNote error={error} />
      )}
    </div>
  );
}
