import { Pill } from '@mantine/core';
import type { ReactNode } from 'react';
import { filterNames, type CaseFilter, type FilterName } from './case-filter.js';
import { filterLabels, labelOf, useFilterOptions } from './filter-options.js';
import { t } from '../texts/t.js';
import classes from './queue-filters.module.css';

interface Props {
  filter: CaseFilter;
  onChange: (parts: Record<string, string | undefined>) => void;
  /** What can be done with the filter. */
  children?: ReactNode;
}

/** What the queue is narrowed to, as words that can be taken away. */
export function FilterPills({ filter, onChange, children }: Props) {
  const options = useFilterOptions();
  const active = filterNames.flatMap((name) => (filter[name]?.split(',') ?? []).map((value) => ({ name, value })));
  const without = (name: FilterName, value: string) =>
    onChange({
      [name]: filter[name]
        ?.split(',')
        .filter((each) => each !== value)
        .join(','),
    });
  return (
    <div className={classes.pills}>
      {active.map(({ name, value }) => {
        const label = labelOf(options, name, value);
        return (
          <Pill
            key={`${name}:${value}`}
            className={classes.pill}
            withRemoveButton
            onRemove={() => without(name, value)}
            removeButtonProps={{
              'aria-label': t('Remove the filter {name}: {value}', { name: filterLabels[name], value: label }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
          >
            {filterLabels[name]}: {label}
          </Pill>
        );
      })}
      {active.length > 0 && (
        <button
          type="button"
          className={classes.act}
          onClick={() => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
        >
          {t('Clear all')}
        </button>
      )}
      {children}
    </div>
  );
}
