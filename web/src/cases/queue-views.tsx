import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { caseViews, withParts, type CaseView } from './case-filter.js';
import { t } from '../texts/t.js';
import classes from './queue-views.module.css';

const names: Readonly<Record<CaseView, string>> = {
  mine: t('Mine'),
  unassigned: t('Unassigned'),
  open: t('Open'),
  waiting: t('Waiting'),
  breaching: t('Breaching'),
  all: t('All'),
};

interface Props {
  current: CaseView;
  search: URLSearchParams;
  counts?: Partial<Record<CaseView, number>>;
}

export function QueueViews({ current, search, counts }: Props) {
  const bar = useRef<HTMLElement>(null);
  // On a phone the bar is wider than the screen.
  useEffect(() => {
    bar.current
      ?.querySelector(`[data-view=${current}]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);

  return (
    <nav ref={bar} className={classes.views} aria-label={t('Views')}>
      {caseViews.map((view) => (
        <Link
          key={view}
          to={`?${withParts(search, { view })}`}
          className={classes.view}
          data-view={view}
          data-alarm={(view === 'breaching' && counts?.breaching) || undefined}
          aria-current={view === current ? 'page' : undefined}
        >
          {names[view]}
          {counts?.[view] !== undefined && <span className={classes.count}>{counts[view]}</span>}
        </Link>
      ))}
    </nav>
  );
}
