import { Skeleton } from '@mantine/core';
import { t } from '../texts/t.js';
import classes from './case-loading.module.css';

export function CaseLoading() {
  return (
    <div className={classes.page} role="status" aria-busy="true" aria-label={t('Loading the case')}>
      <Skeleton height={12} width={180} />
      <Skeleton height={20} width="52%" />
      <div className={classes.text}>
        {[92, 86, 95, 40].map((width) => (
          <Skeleton key={width} height={11} width={`${width}%`} />
        ))}
      </div>
    </div>
  );
}
