import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { caseViews, withParts, type CaseView } from './case-filter.js';
import classes from './queue-views.module.css';

const names: Readonly<Record<CaseView, string>> = {
  mine: 'Mine',
  unassigned: 'Unassigned',
  open: 'Open',
  waiting: 'Waiting',
  breaching: 'Breaching',
  all: 'All',
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
    <nav ref={bar} className={classes.views} aria-label="Views">
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
