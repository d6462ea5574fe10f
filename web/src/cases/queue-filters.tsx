import { Button, MultiSelect, Pill, Popover } from '@mantine/core';
import { IconFilter2 } from '@tabler/icons-react';
import { sentence, words } from '../format/words.js';
import { channels, topics } from '../complaints/vocabulary.js';
import { filterNames, type CaseFilter, type FilterName } from './case-filter.js';
import { caseStates, severityName } from './vocabulary.js';
import { t } from '../texts/t.js';
import classes from './queue-filters.module.css';

const options: Readonly<Record<FilterName, { value: string; label: string }[]>> = {
  state: caseStates,
  severity: ['3', '2', '1', '0'].map((value) => ({ value, label: severityName(Number(value)) })),
  channel: channels.map((value) => ({ value, label: sentence(value) })),
  category: topics.map((value) => ({ value, label: sentence(value) })),
  assignee: [
    { value: 'me', label: t('Me') },
    { value: 'none', label: t('Nobody') },
  ],
};

const labelOf = (name: FilterName, value: string): string =>
  options[name].find((option) => option.value === value)?.label ?? value;

interface Props {
  filter: CaseFilter;
  onChange: (parts: Record<string, string | undefined>) => void;
}

/** What the queue is narrowed to, as removable words, and the form that adds more. */
export function QueueFilters({ filter, onChange }: Props) {
  const active = filterNames.flatMap((name) =>
    (filter[name]?.split(',') ?? []).map((value) => ({ name, value })),
  );
  const without = (name: FilterName, value: string) =>
    onChange({
      [name]: filter[name]
        ?.split(',')
        .filter((each) => each !== value)
        .join(','),
    });

  return (
    <div className={classes.filters}>
      <Popover width={290} position="bottom-start" shadow="md" trapFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter2 size={15} stroke={1.6} />}>
            {t('Filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.form}>
          {filterNames.map((name) => (
            <MultiSelect
              key={name}
              label={sentence(name)}
              data={options[name]}
              value={filter[name]?.split(',') ?? []}
              clearable
              placeholder={filter[name] ? undefined : t('Any')}
              comboboxProps={{ withinPortal: false }}
              onChange={(values) => onChange({ [name]: values.join(',') })}
            />
          ))}
        </Popover.Dropdown>
      </Popover>
      {active.map(({ name, value }) => (
        <Pill
          key={`${name}:${value}`}
          withRemoveButton
          onRemove={() => without(name, value)}
          removeButtonProps={{
            'aria-label': t('Remove the filter {name} {value}', { name: words(name), value: labelOf(name, value) }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {sentence(name)}: {labelOf(name, value)}
        </Pill>
      ))}
    </div>
  );
}
