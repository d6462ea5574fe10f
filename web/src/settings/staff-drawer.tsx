import { Button, Checkbox, Drawer, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewStaff, Role, Staff } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { isRole, roles } from './roles.js';
import { useChangeStaff, useCreateStaff } from './staff.queries.js';
import { draftOf, WorkFields, workOf } from './work-fields.js';
import { t } from '../texts/t.js';

export function StaffDrawer({ person, onClose }: { person: Staff | null; onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} title={person ? t('Edit {name}', { name: person.name }) : t('New colleague')} size={460}>
      {person ? <ChangeForm person={person} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateStaff();
  return (
    <StaffForm
      person={null}
      saving={create}
      onClose={onClose}
      onSave={(draft) => create.mutate(draft, { onSuccess: onClose })}
    />
  );
}

function ChangeForm({ person, onClose }: { person: Staff; onClose: () => void }) {
  const change = useChangeStaff(person);
  return (
    <StaffForm
      person={person}
      saving={change}
      onClose={onClose}
      onSave={(draft) => change.mutate(draft, { onSuccess: onClose })}
    />
  );
}

interface FormProps {
  person: Staff | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewStaff) => void;
  onClose: () => void;
}

function StaffForm({ person, saving, onSave, onClose }: FormProps) {
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'agent');
  const [password, setPassword] = useState('');
  const [active, setActive] = useState(person?.active ?? true);
  const [work, setWork] = useState(draftOf(person));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, email, role, active, ...(password && { password }), ...workOf(work, person !== null) });
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      <TextInput
        label={t('Name')}
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldError(saving.error, '/name')}
      />
      <TextInput
        label={t('E-mail')}
        type="email"
        required
        mt="sm"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fieldError(saving.error, '/email')}
      />
      <PasswordInput
        label={person ? t('New password') : t('Password')}
        description={person ? t('Leave empty to keep it. A new one ends all sessions.') : undefined}
        required={!person}
        minLength={8}
        mt="sm"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={fieldError(saving.error, '/password')}
      />
      <Radio.Group
        label={t('Role')}
        mt="sm"
        value={role}
        onChange={(value) => isRole(value) && setRole(value)}
        error={fieldError(saving.error, '/role')}
      >
        <Stack gap={8} mt={4}>
          {roles.map(({ value, label, about }) => (
            <Radio key={value} value={value} label={label} description={about} />
          ))}
        </Stack>
      </Radio.Group>
      <WorkFields work={work} onChange={setWork} error={saving.error} />
      {person && (
        <Checkbox
          mt="md"
          label={t('May sign in')}
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
      )}
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {person ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
