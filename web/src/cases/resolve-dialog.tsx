import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Case, Transition } from '../api/types.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import type { useTransition } from './cases.queries.js';
import { causeCodes, outcomes } from './vocabulary.js';
import { t } from '../texts/t.js';

interface Props {
  opened: boolean;
  onClose: () => void;
  current: Case;
  transition: ReturnType<typeof useTransition>;
  move: (change: Transition, done: () => void) => void;
}

const choices = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));

/** Resolving needs a cause and an outcome: they are what the reports are made of. */
export function ResolveDialog({ opened, onClose, current, transition, move }: Props) {
  const [causeCode, setCauseCode] = useState<string | null>(current.causeCode);
  const [outcome, setOutcome] = useState(current.outcome);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!causeCode || !outcome) return;
    move({ to: 'resolved', causeCode, outcome, reason: reason || undefined }, onClose);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('Resolve {number}', { number: current.number })}>
      <form onSubmit={submit}>
        <ProblemNote error={transition.error} />
        <Select
          label={t('What caused it')}
          openOnFocus={false}
          data={choices(causeCodes)}
          value={causeCode}
          onChange={setCauseCode}
          required
          searchable
          error={fieldError(transition.error, '/causeCode')}
          placeholder={t('Choose a cause')}
          data-autofocus
        />
        <Select
          label={t('Outcome')}
          data={choices(outcomes)}
          value={outcome}
          onChange={(value) => setOutcome(outcomes.find((each) => each === value) ?? null)}
          required
          mt="sm"
          error={fieldError(transition.error, '/outcome')}
          placeholder={t('Was the complaint justified?')}
        />
        <Textarea
          label={t('What was done')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          mt="sm"
          autosize
          minRows={2}
          error={fieldError(transition.error, '/reason')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={transition.isPending} disabled={!causeCode || !outcome}>
            {t('Resolve')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
