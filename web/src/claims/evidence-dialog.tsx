import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Claim } from '../api/types.js';
import { dayAfter } from '../format/time.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useRequestEvidence } from './claims.queries.js';
import { t } from '../texts/t.js';

export function EvidenceDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [what, setWhat] = useState('');
  const [day, setDay] = useState('');
  const request = useRequestEvidence(claim);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dueAt = dayAfter(day);
    if (dueAt) request.mutate({ what, dueAt }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('Ask for evidence on {number}', { number: claim.number })}>
      <form onSubmit={submit}>
        <ProblemNote error={request.error} />
        <Textarea
          label={t('What is needed')}
          placeholder={t('A photo of the damage and of the parcel label')}
          required
          autosize
          minRows={2}
          data-autofocus
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
          error={fieldError(request.error, '/what')}
        />
        <TextInput
          type="date"
          label={t('Until the end of')}
          required
          mt="sm"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={fieldError(request.error, '/dueAt')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={request.isPending}>
            {t('Ask')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
