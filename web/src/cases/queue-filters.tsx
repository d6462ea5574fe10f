import { Button, MultiSelect, Popover, TagsInput } from '@mantine/core';
import { IconFilter2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from '../commands/use-commands.js';
import { filterNames, type CaseFilter, type FilterName } from './case-filter.js';
import { filterLabels, useFilterOptions } from './filter-options.js';
import { t } from '../texts/t.js';
import classes from './queue-filters.module.css';

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
        <Fields filter={filter} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ filter, onChange }: Props) {
  const options = useFilterOptions();
  const valuesOf = (name: FilterName) => filter[name]?.split(',') ?? [];
  const set = (name: FilterName) => (values: string[]) => onChange({ [name]: values.join(',') });
  return filterNames.map((name, at) =>
    name === 'tag' ? (
      <TagsInput
        key={name}
        label={filterLabels[name]}
        value={valuesOf(name)}
        maxTags={20}
        splitChars={[',']}
        placeholder={filter.tag ? undefined : t('Type a tag, then Enter')}
        onChange={set(name)}
      />
    ) : (
      <MultiSelect
        key={name}
        label={filterLabels[name]}
        data={options[name]}
        value={valuesOf(name)}
        clearable
        searchable={options[name].length > 8}
        data-autofocus={at === 0 || undefined}
        openOnFocus={false}
        placeholder={filter[name] ? undefined : t('Any')}
        comboboxProps={{ withinPortal: false }}
        onChange={set(name)}
      />
    ),
  );
}
