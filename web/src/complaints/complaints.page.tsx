import { severityName } from '../cases/vocabulary.js';
import { dayAfter, dayStart } from '../format/time.js';
import { useAddressFilter } from '../layout/address-filter.js';
import { Endless } from '../layout/endless.js';
import { ChoiceFilter, DateSpanFilter, FilterBar } from '../layout/filter-fields.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { ComplaintRow } from './complaint-row.js';
import { useComplaints } from './complaints.queries.js';
import { channels, sentimentLabels } from './vocabulary.js';
import { t } from '../texts/t.js';

const names = ['channel', 'label', 'minSeverity', 'q', 'from', 'to'] as const;
const severities = [1, 2, 3].map((level) => ({
  value: String(level),
  label: level === 3 ? severityName(level) : t('{level} or worse', { level: severityName(level) }),
}));

export function ComplaintsPage() {
  const { values, set, active, place } = useAddressFilter(names);
  const complaints = useComplaints({
    ...values,
    minSeverity: values.minSeverity ? Number(values.minSeverity) : undefined,
    from: dayStart(values.from),
    to: dayAfter(values.to),
  });
  const items = complaints.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('Complaints')}
      actions={<SearchField label={t('Search complaints')} value={values.q} onChange={(q) => set('q', q)} />}
      toolbar={
        <FilterBar>
          <ChoiceFilter
            label={t('Channel')}
            value={values.channel}
            onChange={(value) => set('channel', value)}
            data={channels}
          />
          <ChoiceFilter
            label={t('Tone')}
            value={values.label}
            onChange={(value) => set('label', value)}
            data={sentimentLabels}
          />
          <ChoiceFilter
            label={t('Severity')}
            value={values.minSeverity}
            onChange={(value) => set('minSeverity', value)}
            data={severities}
            width={160}
          />
          <DateSpanFilter from={values.from} to={values.to} onChange={set} />
        </FilterBar>
      }
    >
      {complaints.isPending && <LoadingRows />}
      {complaints.isError && !complaints.data && (
        <Failure error={complaints.error} retry={() => void complaints.refetch()} />
      )}
      {complaints.data && items.length === 0 && (
        <Empty title={active ? t('No complaint matches') : t('No complaints yet')}>
          {active
            ? t('Try fewer filters, or other words.')
            : t('They arrive by webhook, by the API, or from a file: see the settings.')}
        </Empty>
      )}
      {items.length > 0 && (
        <Endless place={`complaints?${place}`} pages={complaints}>
          <ul aria-label={t('Complaints')}>
            {items.map((complaint) => (
              <ComplaintRow key={complaint.id} complaint={complaint} />
            ))}
          </ul>
        </Endless>
      )}
    </Page>
  );
}
