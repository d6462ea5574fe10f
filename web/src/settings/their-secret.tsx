import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { useChangeEndpoint, useRotateSecret } from './endpoints.queries.js';
import { t } from '../texts/t.js';
import classes from './their-secret.module.css';

interface Props {
  endpoint: Endpoint;
  /** What the sender calls it. */
  what: string;
  /** The endpoint may have one already that is in use. */
  isReplaced: boolean;
  onSaved?: () => void;
}

/** Takes the secret that a sender has made itself. It is stored encrypted and never shown. */
export function TheirSecret({ endpoint, what, isReplaced, onSaved }: Props) {
  const [secret, setSecret] = useState('');
  const [isKept, setIsKept] = useState(isReplaced);
  const change = useChangeEndpoint(endpoint);
  const rotate = useRotateSecret();
  const error = change.error ?? rotate.error;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      setSecret('');
      if (onSaved) onSaved();
      else notifications.show({ message: t('The secret is saved.') });
    };
    if (isKept) rotate.mutate({ id: endpoint.id, secret }, { onSuccess });
    else change.mutate({ secret }, { onSuccess });
  };

  return (
    <form onSubmit={submit} className={classes.form}>
      <PasswordInput
        label={t('Paste {what}', { what })}
        required
        autoComplete="off"
        value={secret}
        onChange={(event) => setSecret(event.currentTarget.value.trim())}
        error={fieldError(error, '/secret')}
        className={classes.field}
      />
      <Button type="submit" className={classes.save} disabled={secret === ''} loading={change.isPending || rotate.isPending}>
        {t('Save secret')}
      </Button>
      {isReplaced && (
        <Checkbox
          className={classes.keep}
          label={t('Take the secret until now for another 24 hours')}
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
      )}
    </form>
  );
}
