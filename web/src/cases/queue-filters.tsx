import { Button, Loader, Popover } from '@mantine/core';
import { IconFilter2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useCommands } from '../commands/use-commands.js';
import type { CaseFilter } from './case-filter.js';
import { t } from '../texts/t.js';
import classes from './queue-filters.module.css';

/** The fields come when they are wanted: the queue is there sooner. */
const FilterForm = lazy(async () => ({ default: (await import('./filter-form.js')).FilterForm }));

interface Props {
  filter: CaseFilter;
  onChange: (parts: Record<string, string | undefined>) => void;
}

/** The form that narrows the queue. */
export function QueueFilters({ filter, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  useCommands({ 'queue.filter': () => setOpened(true) });
  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter2 size={15} stroke={1.6} />}
          onClick={() => setOpened((open) => !open)}
          aria-expanded={opened}
        >
          {t('Filter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.form} aria-label={t('Filter')}>
        <Suspense fallback={<Loader size={16} />}>
          <FilterForm filter={filter} onChange={onChange} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
