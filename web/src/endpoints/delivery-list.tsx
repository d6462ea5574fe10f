import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dayAfter, dayStart } from '../format/time.js';
import { useAddressFilter } from '../layout/address-filter.js';
import { Endless } from '../layout/endless.js';
import { ChoiceFilter, DateSpanFilter, FilterBar } from '../layout/filter-fields.js';
import { ProblemNote } from '../layout/form.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { useJob } from '../imports/imports.queries.js';
import { DeliveryRow } from './delivery-row.js';
import { useDeliveries, useReplayAll, type DeliveryState } from './deliveries.queries.js';
import { ReplayProgress } from './replay-progress.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

const names = ['state', 'from', 'to', 'job'] as const;
const states = [
  { value: 'dead', label: t('Dead letters') },
  { value: 'accepted', label: t('Accepted') },
];

/** Everything that was sent in the last thirty days, and the way to try again what became nothing. */
export function DeliveryList({ endpointId }: { endpointId: string }) {
  const { values, set, place } = useAddressFilter(names);
  const { state, from, to } = values;
  const deliveries = useDeliveries(endpointId, {
    state: (state || undefined) as DeliveryState | undefined,
    from: dayStart(from),
    to: dayAfter(to),
  });
  const replayAll = useReplayAll(endpointId);
  const job = useJob(values.job || undefined);
  useRefetchAfter(endpointId, job.data?.version);

  const items = deliveries.data?.pages.flatMap((page) => page.items) ?? [];
  const dead = deliveries.data?.pages[0]?.dead?.count ?? 0;
  const isFiltered = state !== '' || from !== '' || to !== '';
  const start = () => replayAll.mutate(undefined, { onSuccess: ({ jobId }) => set('job', jobId) });
  return (
    <>
      <div className={classes.tools}>
        <FilterBar>
          <ChoiceFilter label={t('All states')} value={state} onChange={(value) => set('state', value)} data={states} />
          <DateSpanFilter from={from} to={to} onChange={set} />
        </FilterBar>
        <Button onClick={start} disabled={dead === 0} loading={replayAll.isPending}>
          {t('Replay all dead letters')}
        </Button>
      </div>
      {replayAll.isError && (
        <div className={classes.note}>
          <ProblemNote error={replayAll.error} />
        </div>
      )}
      {job.data && <ReplayProgress job={job.data} onClose={() => set('job', null)} />}
      {deliveries.isPending && <LoadingRows />}
      {deliveries.isError && !deliveries.data && (
        <Failure error={deliveries.error} retry={() => void deliveries.refetch()} />
      )}
      {deliveries.data && items.length === 0 && !deliveries.hasNextPage && (
        <Empty title={emptyTitle(state, isFiltered)}>
          {state === 'dead'
            ? t('What cannot become a complaint is kept here for 30 days, with the reason.')
            : t('Deliveries with a good signature are kept for 30 days.')}
        </Empty>
      )}
      {deliveries.data && (items.length > 0 || deliveries.hasNextPage) && (
        <Endless place={`deliveries ${endpointId} ${place}`} pages={deliveries}>
          <ul>
            {items.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        </Endless>
      )}
    </>
  );
}

function emptyTitle(state: string, isFiltered: boolean): string {
  if (state === 'dead') return t('No dead letters');
  return isFiltered ? t('No delivery like that') : t('Nothing was sent yet');
}

/** Every step of a replay takes some dead letters off the list. */
function useRefetchAfter(endpointId: string, version: number | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (version !== undefined) void client.invalidateQueries({ queryKey: ['deliveries', endpointId] });
  }, [client, endpointId, version]);
}
