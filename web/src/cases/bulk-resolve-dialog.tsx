import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { sentence } from '../format/words.js';
import { FormFoot } from '../layout/form.js';
import type { BulkAction } from './bulk.queries.js';
import { causeCodes, outcomes } from './vocabulary.js';
import { t } from '../texts/t.js';

interface Props {
  count: number;
  onAct: (action: BulkAction) => void;
  onClose: () => void;
}

const choices = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));

/** The same cause and outcome for all of them. */
export function BulkResolveDialog({ count, onAct, onClose }: Props) {
  const [causeCode, setCauseCode] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!causeCode || !outcome) return;
    onAct({ type: 'transition', to: 'resolved', causeCode, outcome, ...(reason && { reason }) });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('{count, plural, one {Resolve # case} other {Resolve # cases}}', { count })}
    >
      <form onSubmit={submit}>
        <Select
          label={t('What caused it')}
          openOnFocus={false}
          data={choices(causeCodes)}
          value={causeCode}
          onChange={setCauseCode}
          required
          searchable
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
          placeholder={t('Was the complaint justified?')}
        />
        <Textarea
          label={t('What was done')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          mt="sm"
          autosize
          minRows={2}
          maxLength={2000}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" disabled={!causeCode || !outcome}>
            {t('Resolve')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
