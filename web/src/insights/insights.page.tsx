import { Select, useComputedColorScheme } from '@mantine/core';
import { useCallback } from 'react';
import { words } from '../format/words.js';
import { useNow } from '../format/time.js';
import { useAddressFilter } from '../layout/address-filter.js';
import { ChoiceFilter, FilterBar } from '../layout/filter-fields.js';
import { Page } from '../layout/page.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { useMonitors } from '../settings/monitors.queries.js';
import { BucketDetail } from './bucket-detail.js';
import { ChartLegend } from './chart-legend.js';
import { buckets, groupings, useSentiment } from './insights.queries.js';
import classes from './insights.module.css';
import { bucketFor, daysBack, periods } from './period.js';
import { SentimentChart } from './sentiment-chart.js';
import { SentimentTable } from './sentiment-table.js';
import { t } from '../texts/t.js';

const names = ['brand', 'days', 'bucket', 'groupBy', 'tz', 'at'] as const;
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([ownZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];

/** How people feel about each brand, over time. */
export function InsightsPage() {
  const { values, set } = useAddressFilter(names);
  const now = useNow();
  const scheme = useComputedColorScheme('light');
  const days = values.days || '84';
  const bucket = bucketFor(days, values.bucket);
  const tz = values.tz || ownZone;
  const monitors = useMonitors();
  const brands = [...new Set(monitors.data?.items.map(({ brand }) => brand))];
  const question = {
    brand: values.brand,
    from: daysBack(days, now),
    bucket,
    tz,
    groupBy: groupings.find((grouping) => grouping === values.groupBy),
  };
  const sentiment = useSentiment(question);
  const insight = sentiment.data;
  const heard = insight?.buckets.some((each) => each.count > 0) ?? false;
  const pick = useCallback((at: string) => set('at', at), [set]);

  return (
    <Page
      title={t('Brand sentiment')}
      toolbar={
        <FilterBar>
          <ChoiceFilter
            label={t('All brands')}
            value={values.brand}
            onChange={(value) => set('brand', value)}
            width={160}
            data={brands.map((brand) => ({ value: brand, label: brand }))}
          />
          <Select
            aria-label={t('Period')}
            w={142}
            value={days}
            onChange={(value) => set('days', value)}
            data={Object.entries(periods).map(([value, label]) => ({ value, label }))}
          />
          <Select
            aria-label={t('Bucket')}
            w={118}
            value={bucket}
            onChange={(value) => set('bucket', value)}
            data={buckets.map((value) => ({ value, label: t('By {value}', { value: words(value) }) }))}
          />
          <ChoiceFilter
            label={t('Not grouped')}
            value={values.groupBy}
            onChange={(value) => set('groupBy', value)}
            width={150}
            data={groupings.map((value) => ({ value, label: t('By {value}', { value: words(value) }) }))}
          />
          <Select
            aria-label={t('Time zone')}
            w={190}
            value={tz}
            onChange={(value) => set('tz', value)}
            data={zones}
            searchable
            limit={60}
          />
        </FilterBar>
      }
    >
      <div className={classes.body}>
        {sentiment.isPending && <LoadingRows rows={8} />}
        {sentiment.isError && !insight && (
          <Failure error={sentiment.error} retry={() => void sentiment.refetch()} />
        )}
        {insight && !heard && (
          <Empty title={t('Nothing was said in this period')}>
            {t('Choose a longer period or another brand, or add a monitor in the settings.')}
          </Empty>
        )}
        {insight && heard && (
          <>
            <ChartLegend insight={insight} />
            {/* A canvas does not follow style sheets: it is drawn anew for the other appearance. */}
            <SentimentChart key={scheme} insight={insight} bucket={bucket} tz={tz} onPick={pick} />
            <p className={classes.definition}>{t('{definition} Click a bucket to read what was said.', { definition: insight.definition })}</p>
            <SentimentTable insight={insight} bucket={bucket} tz={tz} onPick={pick} />
            {values.at && (
              <BucketDetail
                at={values.at}
                bucket={bucket}
                tz={tz}
                brand={values.brand}
                monitors={monitors.data?.items ?? []}
                onClose={() => set('at', null)}
              />
            )}
          </>
        )}
      </div>
    </Page>
  );
}
