import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import { useCommands } from '../commands/use-commands.js';
import { Endless } from '../layout/endless.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Failure, LoadingRows } from '../layout/states.js';
import { caseSorts, readFilter, withParts } from './case-filter.js';
import { useCases, useTakeNext } from './cases.queries.js';
import { rememberQueue } from './queue-address.js';
import { QueueEmpty } from './queue-empty.js';
import { QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import { useQueueSelection } from './queue-selection.js';
import { QueueViews } from './queue-views.js';
import { t } from '../texts/t.js';
import classes from './queue-page.module.css';

export function QueuePage() {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const cases = useCases(filter);
  const takeNext = useTakeNext();
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useQueueSelection(items);

  useEffect(() => rememberQueue(search.toString()), [search]);

  const change = useCallback(
    (parts: Record<string, string | undefined>) =>
      setSearch((current) => withParts(current, parts), { replace: true }),
    [setSearch],
  );

  const take = () =>
    takeNext.mutate(filter.view === 'mine' ? 'unassigned' : filter.view, {
      onSuccess: (taken) => {
        if (taken) void navigate(`/cases/${taken.number}`);
        else notifications.show({ message: t('Nothing is waiting to be taken in this view.') });
      },
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });

  useCommands({
    'queue.next': selection.next,
    'queue.previous': selection.previous,
    'queue.take': take,
    'queue.open': () => {
      const chosen = items.find((item) => item.id === selection.selected);
      if (chosen) void navigate(`/cases/${chosen.number}`);
    },
  });

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
          <QueueViews current={filter.view} search={search} counts={cases.data?.pages[0]?.counts} />
          <span className={classes.tools}>
            <QueueFilters filter={filter} onChange={change} />
            <Select
              aria-label={t('Sort by')}
              w={142}
              value={filter.sort}
              onChange={(sort) => change({ sort: sort ?? undefined })}
              data={Object.entries(caseSorts).map(([value, label]) => ({ value, label }))}
            />
          </span>
        </>
      }
    >
      {cases.isPending && <LoadingRows rows={16} />}
      {cases.isError && !cases.data && <Failure error={cases.error} retry={() => void cases.refetch()} />}
      {cases.data && items.length === 0 && <QueueEmpty filter={filter} />}
      {items.length > 0 && (
        <Endless place={`cases?${search}`} pages={cases}>
          <QueueList items={items} selected={selection.selected} onSelect={selection.select} />
        </Endless>
      )}
    </Page>
  );
}
