import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Transition } from '../api/types.js';
import { useNow } from '../format/time.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import type { useTransition } from './cases.queries.js';
import { t } from '../texts/t.js';
import classes from './snooze-dialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  transition: ReturnType<typeof useTransition>;
  move: (change: Transition, done: () => void) => void;
}

/** A time in the reader's zone, in the form that `datetime-local` fields use. */
function localMinute(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

function inDays(days: number, hour: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  date.setHours(hour, 0, 0, 0);
  return localMinute(date);
}

const presets = [
  { label: t('Tomorrow'), value: () => inDays(1, 9) },
  { label: t('In 3 days'), value: () => inDays(3, 9) },
  { label: t('In a week'), value: () => inDays(7, 9) },
];

export function SnoozeDialog({ opened, onClose, transition, move }: Props) {
  const [until, setUntil] = useState(() => inDays(1, 9));
  const now = useNow();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move({ to: 'snoozed', until: new Date(until).toISOString() }, onClose);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('Snooze until')} size="sm">
      <form onSubmit={submit}>
        <ProblemNote error={transition.error} />
        <div className={classes.presets}>
          {presets.map(({ label, value }) => (
            <Button key={label} variant="default" onClick={() => setUntil(value())}>
              {label}
            </Button>
          ))}
        </div>
        <TextInput
          type="datetime-local"
          aria-label={t('Snooze until')}
          value={until}
          min={localMinute(new Date(now))}
          required
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={fieldError(transition.error, '/until')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={transition.isPending} disabled={!until}>
            {t('Snooze')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
