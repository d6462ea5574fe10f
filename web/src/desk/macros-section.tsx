import { Button, Drawer, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Macro, NewMacro } from '../api/types.js';
import { nameOf } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useMay } from '../session/session.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import { type Action, actionNames, blankAction, ruleOnly } from './actions/action-draft.js';
import { ActionList } from './actions/action-list.js';
import { useChangeMacro, useCreateMacro, useMacros, useRemoveMacro } from './macros.queries.js';
import { RemoveButton } from './remove-button.js';
import { TeamChoice } from './team-choice.js';
import { t } from '../texts/t.js';

export function MacrosSection() {
  const macros = useMacros();
  const mayManage = useMay('templates.manage');
  const [editing, setEditing] = useState<Macro | 'new' | null>(null);
  const close = () => setEditing(null);
  return (
    <>
      <SettingList
        about={t('Several steps with one press in a case: a reply, a tag, a state. All of them are done, or none.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New macro')}</Button>}
        list={macros}
        none={t('No macros yet')}
      >
        {macros.data?.items.map((macro) => (
          <MacroRow key={macro.id} macro={macro} mayManage={mayManage} onEdit={() => setEditing(macro)} />
        ))}
      </SettingList>
      {editing && (
        <Drawer
          opened
          onClose={close}
          title={editing === 'new' ? t('New macro') : t('Edit {name}', { name: editing.name })}
          size={620}
        >
          {editing === 'new' ? <CreateForm onClose={close} /> : <ChangeForm macro={editing} onClose={close} />}
        </Drawer>
      )}
    </>
  );
}

function MacroRow({ macro, mayManage, onEdit }: { macro: Macro; mayManage: boolean; onEdit: () => void }) {
  const remove = useRemoveMacro(macro);
  return (
    <li className={settings.row}>
      <div className={settings.what}>
        <p className={settings.name}>{macro.name}</p>
        <p className={settings.quiet}>{macro.actions.map(({ type }) => actionNames[type]).join(' · ')}</p>
      </div>
      {macro.team && <span className={settings.tag}>{nameOf(macro.team)}</span>}
      {mayManage && (
        <>
          <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: macro.name })}>
            {t('Edit')}
          </Button>
          <RemoveButton name={macro.name} remove={remove}>
            {t('What was done with it stays done.')}
          </RemoveButton>
        </>
      )}
    </li>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateMacro();
  return <MacroForm macro={null} saving={create} onClose={onClose} onSave={(draft) => create.mutate(draft, { onSuccess: onClose })} />;
}

function ChangeForm({ macro, onClose }: { macro: Macro; onClose: () => void }) {
  const change = useChangeMacro(macro);
  return <MacroForm macro={macro} saving={change} onClose={onClose} onSave={(draft) => change.mutate(draft, { onSuccess: onClose })} />;
}

interface FormProps {
  macro: Macro | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewMacro) => void;
  onClose: () => void;
}

function MacroForm({ macro, saving, onSave, onClose }: FormProps) {
  const [name, setName] = useState(macro?.name ?? '');
  const [teamId, setTeamId] = useState(macro?.team?.id ?? null);
  const [actions, setActions] = useState<Action[]>(macro?.actions ?? [blankAction('take')]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, teamId, actions });
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      <TextInput
        label={t('Name')}
        required
        maxLength={100}
        data-autofocus
        mb="sm"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldError(saving.error, '/name')}
      />
      <TeamChoice teamId={teamId} onChange={setTeamId} error={fieldError(saving.error, '/teamId')} />
      <ActionList label={t('What it does')} actions={actions} without={ruleOnly} onChange={setActions} error={saving.error} />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending} disabled={actions.length === 0}>
          {macro ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
