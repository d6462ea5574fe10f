import { MultiSelect, TagsInput } from '@mantine/core';
import { filterNames, type CaseFilter, type FilterName } from './case-filter.js';
import { filterLabels, useFilterOptions } from './filter-options.js';
import { t } from '../texts/t.js';

interface Props {
  filter: CaseFilter;
  onChange: (parts: Record<string, string | undefined>) => void;
}

export function FilterForm({ filter, onChange }: Props) {
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
