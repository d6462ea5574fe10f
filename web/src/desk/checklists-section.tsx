import { ActionIcon, Button, Checkbox, Drawer, MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { answer, api, ifMatch } from '../api/client.js';
import { fieldError } from '../api/problem.js';
import type { Checklist, NewChecklist } from '../api/types.js';
import { topics } from '../complaints/vocabulary.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useMay } from '../session/session.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import classes from './desk.module.css';
import { useSaving } from './use-saving.js';
import { t } from '../texts/t.js';

const fieldNames: Readonly<Record<Checklist['requiredFields'][number], string>> = {
  customer: t('Customer'),
  orderRef: t('Order'),
  assignee: t('Assignee'),
  team: t('Team'),
  tags: t('Tags'),
};

export function ChecklistsSection() {
  const lists = useQuery({
    queryKey: ['checklists'],
    queryFn: () => answer(api.GET('/api/checklists', { params: { query: { limit: 200 } } })),
  });
  const mayManage = useMay('policies.manage');
  const [editing, setEditing] = useState<Checklist | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={t('What has to be done before a case is resolved, by category. Cause and outcome are always asked for.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New checklist')}</Button>}
        list={lists}
        none={t('No checklists yet')}
      >
        {lists.data?.items.map((list) => (
          <li key={list.id} className={`${settings.row} ${list.active ? '' : settings.off}`}>
            <div className={settings.what}>
              <p className={settings.name}>{list.name}</p>
              <p className={settings.quiet}>{list.items.map(({ text }) => text).join(' · ')}</p>
            </div>
            {!list.active && <span className={settings.tag}>{t('Off')}</span>}
            <span className={settings.tag}>{list.category ? sentence(list.category) : t('Every case')}</span>
            {mayManage && (
              <Button variant="default" onClick={() => setEditing(list)} aria-label={t('Edit {name}', { name: list.name })}>
                {t('Edit')}
              </Button>
            )}
          </li>
        ))}
      </SettingList>
      {editing && (
        <Drawer
          opened
          onClose={() => setEditing(null)}
          title={editing === 'new' ? t('New checklist') : t('Edit {name}', { name: editing.name })}
          size={560}
        >
          <ChecklistForm list={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
        </Drawer>
      )}
    </>
  );
}

function ChecklistForm({ list, onClose }: { list: Checklist | null; onClose: () => void }) {
  const saving = useSaving('checklists', (body: NewChecklist) =>
    list
      ? answer(api.PATCH('/api/checklists/{id}', { params: { path: { id: list.id } }, headers: ifMatch(list.version), body }))
      : answer(api.POST('/api/checklists', { body })),
  );
  const [name, setName] = useState(list?.name ?? '');
  const [category, setCategory] = useState(list?.category ?? '');
  const [items, setItems] = useState<NonNullable<NewChecklist['items']>>(list?.items ?? [{ text: '', required: true }]);
  const [requiredFields, setRequiredFields] = useState<string[]>(list?.requiredFields ?? []);
  const [active, setActive] = useState(list?.active ?? true);
  const change = (at: number, part: Partial<(typeof items)[number]>) =>
    setItems((before) => before.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const draft = {
      name,
      category: category || null,
      items: items.filter(({ text }) => text.trim() !== ''),
      requiredFields: requiredFields as NewChecklist['requiredFields'],
      active,
    };
    saving.mutate(draft, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      <TextInput
        label={t('Name')}
        required
        maxLength={100}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldError(saving.error, '/name')}
      />
      <Select
        label={t('For cases about')}
        mt="sm"
        data={[{ value: '', label: t('Every case') }, ...topics.map((value) => ({ value, label: sentence(value) }))]}
        value={category}
        onChange={(value) => setCategory(value ?? '')}
      />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('Steps')}</legend>
        <div className={classes.lines}>
          {items.map((item, at) => (
            <div key={item.id ?? `new-${at}`} className={classes.line}>
              <div className={classes.fields}>
                <TextInput
                  aria-label={t('Step {number}', { number: at + 1 })}
                  maxLength={300}
                  value={item.text}
                  onChange={(event) => change(at, { text: event.currentTarget.value })}
                  error={fieldError(saving.error, `/items/${at}`)}
                />
                <Checkbox
                  label={t('Must be done')}
                  mt={8}
                  checked={item.required ?? true}
                  onChange={(event) => change(at, { required: event.currentTarget.checked })}
                />
              </div>
              <ActionIcon
                aria-label={t('Remove step {number}', { number: at + 1 })}
                onClick={() => setItems((before) => before.filter((_, index) => index !== at))}
              >
                <IconX size={15} stroke={1.6} />
              </ActionIcon>
            </div>
          ))}
        </div>
        <Button
          variant="subtle"
          mt={6}
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => setItems((before) => [...before, { text: '', required: true }])}
        >
          {t('Add a step')}
        </Button>
      </fieldset>
      <MultiSelect
        mt="sm"
        label={t('Facts that have to be known')}
        data={Object.entries(fieldNames).map(([value, label]) => ({ value, label }))}
        value={requiredFields}
        onChange={setRequiredFields}
      />
      <Checkbox mt="md" label={t('In force')} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {list ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
