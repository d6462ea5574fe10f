import { ActionIcon, Button, Select, TagsInput, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { SlaPolicy } from '../api/types.js';
import { locale } from '../texts/language.js';
import classes from './desk.module.css';
import { t } from '../texts/t.js';

type Calendar = SlaPolicy['calendar'];
type Span = Calendar['spans'][number];

const zones = Intl.supportedValuesOf('timeZone');
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
/** 1 is Monday: the first of January 2024 was one. */
const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, label: weekday.format(Date.UTC(2024, 0, day)) }));
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** When people work: several spans a day, holidays, and the time zone that both are in. */
export function CalendarFields({ calendar, onChange }: { calendar: Calendar; onChange: (calendar: Calendar) => void }) {
  const set = (part: Partial<Calendar>) => onChange({ ...calendar, ...part });
  const change = (at: number, part: Partial<Span>) =>
    set({ spans: calendar.spans.map((span, index) => (index === at ? { ...span, ...part } : span)) });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('Opening hours')}</legend>
      <Select
        aria-label={t('Time zone')}
        searchable
        data={zones.includes(calendar.zone) ? zones : [calendar.zone, ...zones]}
        value={calendar.zone}
        onChange={(zone) => zone && set({ zone })}
        mb="xs"
      />
      <div className={classes.lines}>
        {calendar.spans.map((span, at) => (
          // Their place is all that tells two equal spans apart.
          <div key={at} className={classes.line}>
            <div className={classes.hours}>
              <div className={classes.days} role="group" aria-label={t('Days of span {number}', { number: at + 1 })}>
                {days.map(({ day, label }) => (
                  <button
                    key={day}
                    type="button"
                    className={classes.day}
                    aria-pressed={span.days.includes(day)}
                    onClick={() =>
                      change(at, {
                        days: span.days.includes(day) ? span.days.filter((each) => each !== day) : [...span.days, day].toSorted(),
                      })
                    }
                  >
                    {label}
                  </button>
                ))}
              </div>
              <TextInput
                aria-label={t('Opens, span {number}', { number: at + 1 })}
                w={84}
                value={span.opens}
                placeholder="09:00"
                onChange={(event) => change(at, { opens: event.currentTarget.value })}
              />
              <TextInput
                aria-label={t('Closes, span {number}', { number: at + 1 })}
                w={84}
                value={span.closes}
                placeholder="17:00"
                onChange={(event) => change(at, { closes: event.currentTarget.value })}
              />
            </div>
            <ActionIcon
              aria-label={t('Remove span {number}', { number: at + 1 })}
              disabled={calendar.spans.length === 1}
              onClick={() => set({ spans: calendar.spans.filter((_, index) => index !== at) })}
            >
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <Button
        variant="subtle"
        mt={6}
        leftSection={<IconPlus size={15} stroke={1.6} />}
        onClick={() => set({ spans: [...calendar.spans, { days: [6], opens: '10:00', closes: '14:00' }] })}
      >
        {t('Add hours')}
      </Button>
      <TagsInput
        mt="xs"
        label={t('Holidays')}
        description={t('Days like 2026-12-25, then Enter.')}
        value={calendar.holidays}
        splitChars={[',', ' ']}
        onChange={(holidays) => set({ holidays: holidays.filter(isDate).toSorted() })}
      />
    </fieldset>
  );
}
