import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Claim } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useAppeal, useWithdraw } from './claims.queries.js';
import { t } from '../texts/t.js';

const titles = { withdraw: t('Withdraw'), appeal: t('Record an appeal against') } as const;

interface Props {
  claim: Claim;
  verb: keyof typeof titles;
  onClose: () => void;
}

export function ReasonDialog({ claim, verb, onClose }: Props) {
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(claim);
  const appeal = useAppeal(claim);
  const change = verb === 'withdraw' ? withdraw : appeal;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ reason }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={`${titles[verb]} ${claim.number}`}>
      <form onSubmit={submit}>
        <ProblemNote error={change.error} />
        <Textarea
          label={t('Reason')}
          required
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fieldError(change.error, '/reason')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={change.isPending} disabled={!reason.trim()}>
            {verb === 'withdraw' ? t('Withdraw') : t('Record')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
