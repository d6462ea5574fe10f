import { Button, Checkbox, Drawer, Group, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { ComplaintForm, FormFields, NewComplaintForm } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import classes from './form-drawer.module.css';
import { useChangeForm, useCreateForm } from './forms.queries.js';
import { languageName } from '../format/language.js';
import { t } from '../texts/t.js';

const languages = [
  { value: 'en', label: languageName('en') },
  { value: 'de', label: languageName('de') },
  { value: 'fr', label: languageName('fr') },
  { value: 'es', label: languageName('es') },
] as const;

const fieldLabels = {
  remedySought: t('What would put it right'),
  attachments: t('Pictures and PDF'),
  name: t('Name'),
  email: t('E-mail address'),
  phone: t('Phone number'),
  orderRef: t('Order number'),
} as const satisfies Record<keyof FormFields, string>;

const uses = [
  { value: 'off', label: t('Off') },
  { value: 'optional', label: t('Optional') },
  { value: 'required', label: t('Required') },
] as const;

/** What a new form asks for: the mail address is how an answer gets back. */
const usual: FormFields = {
  remedySought: 'optional',
  attachments: 'optional',
  name: 'optional',
  email: 'required',
  phone: 'optional',
  orderRef: 'optional',
};

const namesOf = <Name extends string>(record: Record<Name, unknown>) => Object.keys(record) as Name[];

export function FormDrawer({ form, onClose }: { form: ComplaintForm | null; onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} title={form ? t('Edit {name}', { name: form.name }) : t('New form')} size={560}>
      {form ? <ChangeForm form={form} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateForm();
  return (
    <Inputs
      form={null}
      saving={create}
      onClose={onClose}
      onSave={(draft) => create.mutate(draft, { onSuccess: onClose })}
    />
  );
}

function ChangeForm({ form, onClose }: { form: ComplaintForm; onClose: () => void }) {
  const change = useChangeForm(form);
  return (
    <Inputs
      form={form}
      saving={change}
      onClose={onClose}
      onSave={(draft) => change.mutate(draft, { onSuccess: onClose })}
    />
  );
}

interface InputsProps {
  form: ComplaintForm | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewComplaintForm) => void;
  onClose: () => void;
}

function Inputs({ form, saving, onSave, onClose }: InputsProps) {
  const [draft, setDraft] = useState({
    name: form?.name ?? '',
    brand: form?.brand ?? '',
    languages: form?.languages ?? languages.map(({ value }) => value),
    fields: form?.fields ?? usual,
    orderLookup: form?.orderLookup ?? true,
    allowedOrigins: form?.allowedOrigins ?? [],
    active: form?.active ?? true,
  });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const canLookUp = draft.fields.orderRef !== 'off' && draft.fields.email !== 'off';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      <TextInput
        label={t('Name')}
        description={t('For you and your colleagues')}
        required
        data-autofocus
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={fieldError(saving.error, '/name')}
      />
      <TextInput
        label={t('Brand')}
        description={t('What customers know the shop by; it stands above the form')}
        required
        mt="sm"
        value={draft.brand}
        onChange={(event) => set({ brand: event.currentTarget.value })}
        error={fieldError(saving.error, '/brand')}
      />
      <Checkbox.Group
        label={t('Languages')}
        mt="md"
        value={draft.languages}
        onChange={(chosen) =>
          set({ languages: languages.map(({ value }) => value).filter((value) => chosen.includes(value)) })
        }
        error={fieldError(saving.error, '/languages')}
      >
        <Group gap="lg" mt={6}>
          {languages.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Group>
      </Checkbox.Group>
      <fieldset className={classes.fields}>
        <legend>{t('What the form asks for, beside what happened')}</legend>
        {namesOf(fieldLabels).map((field) => (
          <div key={field} className={classes.field}>
            <span id={`use-${field}`}>{fieldLabels[field]}</span>
            <SegmentedControl
              size="xs"
              aria-labelledby={`use-${field}`}
              data={uses.map((use) => ({ ...use }))}
              value={draft.fields[field]}
              onChange={(use) => set({ fields: { ...draft.fields, [field]: use } })}
            />
          </div>
        ))}
      </fieldset>
      <Checkbox
        mt="md"
        label={t('Customers can look up their order')}
        description={t('By its number and the mail address you gave with it; they see the names of its items')}
        disabled={!canLookUp}
        checked={draft.orderLookup && canLookUp}
        onChange={(event) => set({ orderLookup: event.currentTarget.checked })}
      />
      <TagsInput
        mt="md"
        label={t('Sites that may embed it')}
        description={t('Like https://shop.example. Without one, the form is only a page of its own.')}
        placeholder={draft.allowedOrigins.length === 0 ? 'https://' : undefined}
        value={draft.allowedOrigins}
        onChange={(allowedOrigins) => set({ allowedOrigins })}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        error={
          draft.allowedOrigins.some((_, index) => fieldError(saving.error, `/allowedOrigins/${index}`)) &&
          t('An origin is https:// and a host, and nothing behind it')
        }
      />
      <Checkbox
        mt="md"
        label={t('Active')}
        description={t('Switched off, its address answers that there is nothing')}
        checked={draft.active}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {form ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
