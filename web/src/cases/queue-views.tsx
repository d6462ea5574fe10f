import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { count } from '../format/words.js';
import type { View } from '../api/types.js';
import { caseViews, isBuiltIn, withParts, type CaseView } from './case-filter.js';
import type { useViewCounts } from './views.queries.js';
import { t } from '../texts/t.js';
import classes from './queue-views.module.css';

export const viewNames: Readonly<Record<CaseView, string>> = {
  mine: t('Mine'),
  unassigned: t('Unassigned'),
  open: t('Open'),
  waiting: t('Waiting'),
  breaching: t('Breaching'),
  all: t('All'),
};

interface Props {
  current: string;
  search: URLSearchParams;
  views: readonly View[];
  counts: ReturnType<typeof useViewCounts>['data'];
}

interface Tab {
  view: string;
  name: string;
  to: string;
  number?: string;
  alarm?: boolean;
  apart?: boolean;
}

/** The built-in views and the saved ones; what narrows a built-in view goes along to the next. */
export function QueueViews({ current, search, views, counts }: Props) {
  const bar = useRef<HTMLElement>(null);
  const countOf = (id: string): string | undefined => {
    const found = counts?.views.find((each) => each.id === id);
    return found?.count === null || found === undefined ? undefined : `${count(found.count)}${found.capped ? '+' : ''}`;
  };
  const tabs: Tab[] = [
    ...caseViews.map((view) => ({
      view,
      name: viewNames[view],
      to: isBuiltIn(current) ? `?${withParts(search, { view })}` : `?view=${view}`,
      number: counts && count(counts.builtIn[view] ?? 0),
      alarm: view === 'breaching' && (counts?.builtIn.breaching ?? 0) > 0,
    })),
    ...views.map(({ id, name }, at) => ({ view: id, name, to: `?view=${id}`, number: countOf(id), apart: at === 0 })),
  ];
  const isThere = tabs.some(({ view }) => view === current);
  // The bar may be wider than its place.
  useEffect(() => {
    if (isThere)
      bar.current
        ?.querySelector(`[data-view="${CSS.escape(current)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, isThere]);

  return (
    <nav ref={bar} className={classes.views} aria-label={t('Views')} tabIndex={-1}>
      {tabs.map(({ view, name, to, number, alarm, apart }) => (
        <Link
          key={view}
          to={to}
          className={classes.view}
          data-view={view}
          data-alarm={alarm || undefined}
          data-apart={apart || undefined}
          aria-current={view === current ? 'page' : undefined}
        >
          {name}
          {number !== undefined && <span className={classes.count}>{number}</span>}
        </Link>
      ))}
    </nav>
  );
}
