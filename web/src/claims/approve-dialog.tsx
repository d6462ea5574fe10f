import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Claim } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useApprove } from './claims.queries.js';
import { t } from '../texts/t.js';
import classes from './claims.module.css';

export function ApproveDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [note, setNote] = useState('');
  const approve = useApprove(claim);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    approve.mutate({ note: note || undefined }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('Approve {number}', { number: claim.number })}>
      <form onSubmit={submit}>
        <ProblemNote error={approve.error} />
        {claim.proposal?.legs.map((leg, index) => (
          <p key={index} className={classes.row}>
            <span>{sentence(leg.kind)}</span>
            <span className="figures">{money(leg.amountMinor, leg.currency)}</span>
          </p>
        ))}
        <Textarea
          label={t('Note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          mt="sm"
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={approve.isPending}>
            {t('Approve')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
