import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Claim } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useReject } from './claims.queries.js';
import { t } from '../texts/t.js';

/** A rejection names the rule it rests on and the way to object: people have a right to both. */
export function RejectDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [form, setForm] = useState({ clause: '', reason: '', appealRoute: '' });
  const reject = useReject(claim);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reject.mutate(form, { onSuccess: onClose });
  };
  const field = (name: keyof typeof form) => ({
    value: form[name],
    required: true,
    error: fieldError(reject.error, `/${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
  });
  return (
    <Modal opened onClose={onClose} title={t('Reject {number}', { number: claim.number })}>
      <form onSubmit={submit}>
        <ProblemNote error={reject.error} />
        <TextInput
          label={t('Policy clause')}
          placeholder={t('Returns 4.2: worn items')}
          data-autofocus
          {...field('clause')}
        />
        <Textarea label={t('Reason')} autosize minRows={2} mt="sm" {...field('reason')} />
        <TextInput
          label={t('How the customer can appeal')}
          placeholder={t('Reply within 30 days to…')}
          mt="sm"
          {...field('appealRoute')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" color="red" loading={reject.isPending}>
            {t('Reject')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
