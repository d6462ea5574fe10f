import { MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { fieldError } from '../api/problem.js';
import type { Staff, StaffPatch } from '../api/types.js';
import { channels, topics } from '../complaints/vocabulary.js';
import { dayStart } from '../format/time.js';
import { languageName } from '../format/language.js';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

interface Work {
  capacity: number | '';
  categories: string[];
  channels: string[];
  languages: string[];
  /** A day as the date field has it; empty for somebody who is there. */
  away: string;
}

const spoken = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'tr'];
const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));

export const draftOf = (person: Staff | null): Work => ({
  capacity: person?.capacity ?? '',
  categories: person?.skills?.categories ?? [],
  channels: person?.skills?.channels ?? [],
  languages: person?.skills?.languages ?? [],
  away: person?.awayUntil?.slice(0, 10) ?? '',
});

/** As the API has it; whoever is new is there. */
export function workOf({ capacity, away, ...skills }: Work, exists: boolean): Pick<StaffPatch, 'capacity' | 'skills' | 'awayUntil'> {
  const knows = Object.values(skills).some((list) => list.length > 0);
  return {
    capacity: capacity === '' ? null : capacity,
    skills: knows ? skills : null,
    ...(exists && { awayUntil: dayStart(away) ?? null }),
  };
}

interface Props {
  work: Work;
  onChange: (work: Work) => void;
  error: unknown;
}

/** What teams that give out cases by themselves go by. */
export function WorkFields({ work, onChange, error }: Props) {
  const set = (part: Partial<Work>) => onChange({ ...work, ...part });
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('What they know')}</legend>
      <p className={classes.hint}>{t('Teams that give out cases by themselves look at it; an empty list is no limit.')}</p>
      <MultiSelect label={t('Topics')} data={options(topics)} value={work.categories} onChange={(categories) => set({ categories })} />
      <MultiSelect mt="sm" label={t('Channels')} data={options(channels)} value={work.channels} onChange={(list) => set({ channels: list })} />
      <MultiSelect
        mt="sm"
        label={t('Languages')}
        data={spoken.map((code) => ({ value: code, label: languageName(code) }))}
        value={work.languages}
        onChange={(languages) => set({ languages })}
      />
      <NumberInput
        mt="sm"
        label={t('How many cases at once')}
        description={t('Empty: no limit.')}
        min={0}
        max={10_000}
        value={work.capacity}
        onChange={(value) => set({ capacity: value === '' ? '' : Number(value) })}
        error={fieldError(error, '/capacity')}
      />
      <TextInput
        mt="sm"
        type="date"
        label={t('Away until')}
        description={t('Until then no case is given to them.')}
        value={work.away}
        onChange={(event) => set({ away: event.currentTarget.value })}
        error={fieldError(error, '/awayUntil')}
      />
    </fieldset>
  );
}
