import { MultiSelect, Select } from '@mantine/core';
import classes from './imports.module.css';
import { fields } from './import-words.js';
import { t } from '../texts/t.js';

type Columns = Readonly<Record<string, string[]>>;

interface Props {
  headers: readonly string[];
  columns: Columns;
  onChange: (columns: Record<string, string[]>) => void;
}

/** One line a field of a complaint: from which column of the file it comes. */
export function ColumnFields({ headers, columns, onChange }: Props) {
  const choices = [...new Set(headers)].filter((header) => header !== '');
  const set = (field: string, names: string[]) => {
    const { [field]: _, ...others } = columns;
    onChange(names.length > 0 ? { ...others, [field]: names } : others);
  };
  return (
    <section aria-label={t('Columns')}>
      <h2 className={classes.title}>{t('Which column is which')}</h2>
      <div className={classes.grid}>
        {fields.map(({ field, label, several }) =>
          several ? (
            <MultiSelect
              key={field}
              label={label}
              data={choices}
              value={columns[field] ?? []}
              onChange={(names) => set(field, names)}
              placeholder={columns[field] ? undefined : t('Not in the file')}
              description={field === 'body' ? t('Of several, the first that says something') : undefined}
              withAsterisk={field === 'body'}
              className={classes.whole}
              searchable
            />
          ) : (
            <Select
              key={field}
              label={label}
              data={choices}
              value={columns[field]?.[0] ?? null}
              onChange={(name) => set(field, name === null ? [] : [name])}
              placeholder={t('Not in the file')}
              clearable
              searchable
            />
          ),
        )}
      </div>
    </section>
  );
}
