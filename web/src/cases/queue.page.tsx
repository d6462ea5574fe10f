import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import { useCommands, useOffers } from '../commands/use-commands.js';
import { announce } from '../layout/announcer.js';
import { Endless } from '../layout/endless.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Failure, LoadingRows } from '../layout/states.js';
import { isBuiltIn, isNarrowed, readFilter, withParts } from './case-filter.js';
import { useCases, useTakeNext } from './cases.queries.js';
import { FilterPills } from './filter-pills.js';
import { MarkedCase } from './marked-case.js';
import { rememberQueue } from './queue-address.js';
import { QueueEmpty } from './queue-empty.js';
import { QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import { QueueViews } from './queue-views.js';
import { SaveView } from './save-view.js';
import { SortMenu } from './sort-menu.js';
import { useMark } from './use-mark.js';
import { usePicks } from './use-picks.js';
import { usualView } from './usual-view.js';
import { ViewMenu } from './view-menu.js';
import { useViewCounts, useViews } from './views.queries.js';
import { t } from '../texts/t.js';
import classes from './queue-page.module.css';

/** It comes when the first case is selected. */
const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.js')).BulkBar }));

/** More rows than this nobody works through; a narrower filter shows the rest. */
const rowsMax = 1_000;

export function QueuePage() {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search, usualView());
  const cases = useCases(filter);
  const views = useViews().data?.items ?? [];
  const counts = useViewCounts();
  const takeNext = useTakeNext();
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const mark = useMark(items);
  const picks = usePicks(items, search.toString());
  const [explained, setExplained] = useState<string | null>(null);
  const view = views.find(({ id }) => id === filter.view);
  const numbers = items.map(({ number }) => number).join();

  useEffect(() => rememberQueue(search.toString(), numbers.split(',')), [search, numbers]);

  const change = useCallback(
    (parts: Record<string, string | undefined>) =>
      setSearch((current) => withParts(current, parts), { replace: true }),
    [setSearch],
  );

  const take = () =>
    takeNext.mutate(isBuiltIn(filter.view) && filter.view !== 'mine' ? filter.view : 'unassigned', {
      onSuccess: (taken) => {
        if (taken) void navigate(`/cases/${taken.number}`);
        else notifications.show({ message: t('Nothing is waiting to be taken in this view.') });
      },
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });

  const step = (move: () => string | undefined) => () => {
    const id = move();
    if (explained) setExplained(id ?? null);
  };
  const { marked } = mark;
  const pick = (span: boolean) =>
    marked
      ? () => {
          picks.pick(marked, span);
          announce(picks.ids.has(marked) && !span ? t('Not selected any more') : t('Selected'));
        }
      : undefined;
  useCommands({
    'queue.select': pick(false),
    'queue.span': pick(true),
    'queue.all': items.length > 0 ? picks.pickAll : undefined,
    'queue.next': step(mark.next),
    'queue.previous': step(mark.previous),
    'queue.take': take,
    'queue.open': mark.item && (() => void navigate(`/cases/${mark.item?.number}`)),
    'queue.why': marked ? () => setExplained((before) => (before === marked ? null : marked)) : undefined,
  });
  useOffers(
    views.map(({ id, name }) => ({ id, label: name, group: t('Views'), run: () => void navigate(`/cases?view=${id}`) })),
  );

  const [hasPicked, setHasPicked] = useState(false);
  if (picks.ids.size > 0 && !hasPicked) setHasPicked(true);
  const narrowed = isNarrowed(filter);
  const showsPills = narrowed || view !== undefined || filter.sort !== undefined;
  const capped = items.length >= rowsMax;
  return (
    <Page
      title={t('Queue')}
      actions={
        <>
          <SearchField label={t('Search cases')} value={filter.q} onChange={(q) => change({ q })} />
          <Button onClick={take} loading={takeNext.isPending}>
            {t('Take next')}
          </Button>
        </>
      }
      toolbar={
        <>
          <div className={classes.tools}>
            <QueueViews current={filter.view} search={search} views={views} counts={counts.data} />
            <span className={classes.right}>
              <QueueFilters filter={filter} onChange={change} />
              <SortMenu sort={filter.sort ?? view?.sort ?? 'rank'} onSort={(sort) => change({ sort })} />
            </span>
          </div>
          {showsPills && (
            <FilterPills filter={filter} onChange={change}>
              <SaveView filter={filter} view={view} onSaved={({ id }) => void navigate(`/cases?view=${id}`)} />
              {view && <ViewMenu view={view} onRemoved={() => void navigate('/cases?view=open')} />}
            </FilterPills>
          )}
        </>
      }
    >
      {cases.isPending && <LoadingRows rows={16} />}
      {cases.isError && !cases.data && <Failure error={cases.error} retry={() => void cases.refetch()} />}
      {cases.data && items.length === 0 && <QueueEmpty filter={filter} view={view} />}
      {items.length > 0 && (
        <Endless
          place={`cases?${search}`}
          pages={capped ? { ...cases, hasNextPage: false } : cases}
          end={capped && cases.hasNextPage && t('The first {count, number} are shown. Narrow the filter to see others.', { count: items.length })}
        >
          <QueueList
            items={items}
            marked={marked}
            onMark={mark.mark}
            picks={picks}
            explained={explained}
            onExplain={setExplained}
          />
        </Endless>
      )}
      {picks.ids.size === 0 && mark.item && <MarkedCase key={mark.item.id} item={mark.item} />}
      <Suspense>{hasPicked && <BulkBar items={items} picks={picks} />}</Suspense>
    </Page>
  );
}
