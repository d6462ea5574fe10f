import { Button, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Leg } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useConfirmLeg } from './claims.queries.js';
import { t } from '../texts/t.js';

interface Props {
  leg: Leg;
  claimNumber: string;
  onClose: () => void;
}

type Outcome = 'succeeded' | 'failed';

/** What somebody did by hand at the bank or in the shop, entered by another person than asked for it. */
export function ConfirmLegDialog({ leg, claimNumber, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('succeeded');
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const confirm = useConfirmLeg(leg);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ outcome, reference, note: note || undefined }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('{kind} of {amountMinor} for {claimNumber}', { kind: sentence(leg.kind), amountMinor: money(leg.amountMinor, leg.currency), claimNumber })}
    >
      <form onSubmit={submit}>
        <ProblemNote error={confirm.error} />
        <SegmentedControl
          fullWidth
          value={outcome}
          onChange={(value) => setOutcome(value === 'failed' ? 'failed' : 'succeeded')}
          mb="sm"
          data={[
            { value: 'succeeded', label: t('It went through') },
            { value: 'failed', label: t('It failed') },
          ]}
        />
        <TextInput
          label={t('Reference')}
          placeholder={t('Number of the transfer, credit note or parcel')}
          required
          value={reference}
          data-autofocus
          onChange={(event) => setReference(event.currentTarget.value)}
          error={fieldError(confirm.error, '/reference')}
        />
        <Textarea
          label={t('Note')}
          mt="sm"
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={confirm.isPending} disabled={!reference.trim()}>
            {t('Confirm')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
