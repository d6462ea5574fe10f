import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './filter-fields.module.css';

/** Filters in a row; on a phone they scroll sideways instead of taking half the screen. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className={classes.bar}>{children}</div>;
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string | null) => void;
  data: readonly string[] | readonly { value: string; label: string }[];
  width?: number;
}

/** One value of a filter; empty means any. */
export function ChoiceFilter({ label, value, onChange, data, width = 132 }: ChoiceProps) {
  const options = data.map((each) =>
    typeof each === 'string' ? { value: each, label: sentence(each) } : each,
  );
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={options}
      value={value || null}
      onChange={onChange}
      clearable
      w={width}
      searchable={options.length > 8}
    />
  );
}

interface SpanProps {
  from: string;
  to: string;
  onChange: (name: 'from' | 'to', value: string) => void;
}

/** A first and a last day, both included. */
export function DateSpanFilter({ from, to, onChange }: SpanProps) {
  return (
    <span className={classes.span}>
      <TextInput
        type="date"
        aria-label={t('From')}
        value={from}
        max={to || undefined}
        onChange={(event) => onChange('from', event.currentTarget.value)}
      />
      <span aria-hidden="true">–</span>
      <TextInput
        type="date"
        aria-label={t('To')}
        value={to}
        min={from || undefined}
        onChange={(event) => onChange('to', event.currentTarget.value)}
      />
    </span>
  );
}
