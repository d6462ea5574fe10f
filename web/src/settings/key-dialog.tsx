import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewKey } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useCreateKey } from './keys.queries.js';
import { t } from '../texts/t.js';

const scopes = [
  { value: 'intake', label: t('Intake'), about: t('Send, import and score complaints') },
  { value: 'orders', label: t('Orders'), about: t('Mirror orders and payments of the shop') },
  { value: 'read', label: t('Read'), about: t('Read everything but staff, keys and the audit trail') },
  { value: 'work', label: t('Work'), about: t('What an agent may do') },
  { value: 'admin', label: t('Admin'), about: t('All but approving and settling') },
] as const;

interface Props {
  onClose: () => void;
  onSecret: (shown: { title: string; secret: string }) => void;
}

export function KeyDialog({ onClose, onSecret }: Props) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<NewKey['scopes']>(['intake']);
  const create = useCreateKey();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { name, scopes: chosen },
      {
        onSuccess: ({ key }) => {
          onSecret({ title: t('Key {name}', { name }), secret: key });
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('New API key')}>
      <form onSubmit={submit}>
        <ProblemNote error={create.error} />
        <TextInput
          label={t('Name')}
          placeholder={t('Shop checkout')}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(create.error, '/name')}
        />
        <Checkbox.Group
          label={t('Scopes')}
          mt="sm"
          value={chosen}
          onChange={(values) =>
            setChosen(scopes.map(({ value }) => value).filter((value) => values.includes(value)))
          }
          error={fieldError(create.error, '/scopes')}
        >
          <Stack gap={8} mt={4}>
            {scopes.map(({ value, label, about }) => (
              <Checkbox key={value} value={value} label={label} description={about} />
            ))}
          </Stack>
        </Checkbox.Group>
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={create.isPending} disabled={chosen.length === 0}>
            {t('Create')}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
