import { Radio, Select, Stack } from '@mantine/core';
import type { ImportOptions } from '../api/types.js';
import { channels } from '../complaints/vocabulary.js';
import { sentence } from '../format/words.js';
import classes from './imports.module.css';
import type { Reading } from './imports.queries.js';
import { t } from '../texts/t.js';

interface Props {
  reading: Reading;
  /** The order of the file's dates, where they show it. */
  found: Reading['dates'];
  mode: ImportOptions['mode'];
  onChange: (reading: Partial<Reading>) => void;
  onMode: (mode: ImportOptions['mode']) => void;
}

const orders = { dmy: t('Day first'), mdy: t('Month first') } as const;

export function ImportChoices({ reading, found, mode, onChange, onMode }: Props) {
  const asFound = found && reading.dates === null ? t('As the file shows: {order}', { order: orders[found] }) : t('As the file shows');
  return (
    <section aria-label={t('How they are taken')}>
      <h2 className={classes.title}>{t('How they are taken')}</h2>
      <div className={classes.grid}>
        <Select
          label={t('Rows without a channel came by')}
          data={channels.map((value) => ({ value, label: sentence(value) }))}
          value={reading.channel}
          onChange={(value) => value && onChange({ channel: value as Reading['channel'] })}
        />
        <Select
          label={t('A date like 03/04/2025 has')}
          data={[
            { value: 'found', label: asFound },
            { value: 'dmy', label: orders.dmy },
            { value: 'mdy', label: orders.mdy },
          ]}
          value={reading.dates ?? 'found'}
          onChange={(value) => onChange({ dates: value === 'dmy' || value === 'mdy' ? value : null })}
        />
      </div>
      <Radio.Group label={t('What they are')} value={mode} onChange={(value) => onMode(value === 'live' ? 'live' : 'history')} mt="sm">
        <Stack gap={8} mt={4}>
          <Radio value="history" label={t('History')} description={t('Scored and counted; no cases, no deadlines')} />
          <Radio value="live" label={t('Live complaints')} description={t('Each opens or joins a case, as if it had just arrived')} />
        </Stack>
      </Radio.Group>
    </section>
  );
}
