import { useAddressFilter } from '../layout/address-filter.js';
import { ChoiceFilter, DateSpanFilter, FilterBar } from '../layout/filter-fields.js';
import { Endless } from '../layout/endless.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { dayAfter, dayStart } from '../format/time.js';
import { sentimentLabels } from '../complaints/vocabulary.js';
import { useMonitors } from '../settings/monitors.queries.js';
import { sourceName, useSources } from '../settings/sources.queries.js';
import { MentionRow } from './mention-row.js';
import { useMentions } from './mentions.queries.js';
import { t } from '../texts/t.js';

const names = ['monitor', 'source', 'label', 'q', 'from', 'to'] as const;

export function MentionsPage() {
  const { values, set, active, place } = useAddressFilter(names);
  const monitors = useMonitors();
  const sources = useSources();
  const mentions = useMentions({ ...values, from: dayStart(values.from), to: dayAfter(values.to) });
  const items = mentions.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Page
      title={t('Mentions')}
      actions={<SearchField label={t('Search mentions')} value={values.q} onChange={(q) => set('q', q)} />}
      toolbar={
        <FilterBar>
          <ChoiceFilter
            label={t('Monitor')}
            value={values.monitor}
            onChange={(value) => set('monitor', value)}
            width={150}
            data={monitors.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          />
          <ChoiceFilter
            label={t('Source')}
            value={values.source}
            onChange={(value) => set('source', value)}
            width={190}
            data={
              sources.data?.items.map((source) => ({ value: source.id, label: sourceName(source) })) ?? []
            }
          />
          <ChoiceFilter
            label={t('Tone')}
            value={values.label}
            onChange={(value) => set('label', value)}
            data={sentimentLabels}
          />
          <DateSpanFilter from={values.from} to={values.to} onChange={set} />
        </FilterBar>
      }
    >
      {mentions.isPending && <LoadingRows />}
      {mentions.isError && !mentions.data && (
        <Failure error={mentions.error} retry={() => void mentions.refetch()} />
      )}
      {mentions.data && items.length === 0 && (
        <Empty title={active ? t('No mention matches') : t('Nothing has been heard yet')}>
          {active
            ? t('Try fewer filters, or other words.')
            : t('They appear when a source finds what a monitor looks for: see the settings.')}
        </Empty>
      )}
      {items.length > 0 && (
        <Endless place={`mentions?${place}`} pages={mentions}>
          <ul aria-label={t('Mentions')}>
            {items.map((mention) => (
              <MentionRow
                key={mention.id}
                mention={mention}
                source={sources.data?.items.find(({ id }) => id === mention.sourceId)}
              />
            ))}
          </ul>
        </Endless>
      )}
    </Page>
  );
}
