import { Button, Drawer, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewTeam, Team } from '../api/types.js';
import { Face } from '../layout/face.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useColleagues } from '../session/colleagues.queries.js';
import { useMay } from '../session/session.queries.js';
import { useTeams } from '../session/teams.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import classes from './desk.module.css';
import { RemoveButton } from './remove-button.js';
import { useChangeTeam, useCreateTeam, useRemoveTeam } from './teams.queries.js';
import { t } from '../texts/t.js';

type Mode = Team['mode'];

const modes: readonly { value: Mode; label: string; about: string }[] = [
  { value: 'manual', label: t('By hand'), about: t('Nobody is given a case; people take the next one.') },
  { value: 'round_robin', label: t('By turn'), about: t('Everybody who is there and fits gets one after the other.') },
  { value: 'least_loaded', label: t('To whoever has least'), about: t('Whoever has the fewest open cases gets the next one.') },
];

const facesShown = 6;

export function TeamsSection() {
  const teams = useTeams();
  const mayManage = useMay('teams.manage');
  const [editing, setEditing] = useState<Team | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={t('Agents see the cases of their teams and those of none. A team says how its cases are given out; how many somebody takes, what they know and when they are away stands with the person.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New team')}</Button>}
        list={teams}
        none={t('No teams yet: everybody sees every case')}
      >
        {teams.data?.items.map((team) => (
          <TeamRow key={team.id} team={team} mayManage={mayManage} onEdit={() => setEditing(team)} />
        ))}
      </SettingList>
      {editing && <TeamDrawer team={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function TeamRow({ team, mayManage, onEdit }: { team: Team; mayManage: boolean; onEdit: () => void }) {
  const remove = useRemoveTeam(team);
  return (
    <li className={settings.row}>
      <div className={settings.what}>
        <p className={settings.name}>{team.name}</p>
        <p className={settings.quiet}>
          {t('{count, plural, =0 {Nobody is in it} one {# person} other {# people}}', { count: team.members.length })}
        </p>
      </div>
      <span className={classes.faces} title={team.members.map(({ name }) => name).join(', ')}>
        {team.members.slice(0, facesShown).map(({ id, name }) => (
          <Face key={id} name={name} />
        ))}
        {team.members.length > facesShown && <span>+{team.members.length - facesShown}</span>}
      </span>
      <span className={settings.tag}>{modes.find(({ value }) => value === team.mode)?.label}</span>
      {mayManage && (
          <>
            <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: team.name })}>
              {t('Edit')}
            </Button>
            <RemoveButton name={team.name} remove={remove}>
              {t('A team that still has cases cannot be deleted: give them to another one first.')}
            </RemoveButton>
          </>
        )}
      </li>
  );
}

function TeamDrawer({ team, onClose }: { team: Team | null; onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} title={team ? t('Edit {name}', { name: team.name }) : t('New team')} size={480}>
      {team ? <ChangeForm team={team} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateTeam();
  return <TeamForm team={null} saving={create} onClose={onClose} onSave={(draft) => create.mutate(draft, { onSuccess: onClose })} />;
}

function ChangeForm({ team, onClose }: { team: Team; onClose: () => void }) {
  const change = useChangeTeam(team);
  return <TeamForm team={team} saving={change} onClose={onClose} onSave={(draft) => change.mutate(draft, { onSuccess: onClose })} />;
}

interface FormProps {
  team: Team | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewTeam) => void;
  onClose: () => void;
}

function TeamForm({ team, saving, onSave, onClose }: FormProps) {
  const people = (useColleagues().data?.items ?? []).filter(({ active }) => active);
  const [name, setName] = useState(team?.name ?? '');
  const [mode, setMode] = useState<Mode>(team?.mode ?? 'manual');
  const [memberIds, setMemberIds] = useState(team?.members.map(({ id }) => id) ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, mode, memberIds });
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
      <Radio.Group label={t('How its cases are given out')} mt="md" value={mode} onChange={(value) => setMode(value as Mode)}>
        <Stack gap={8} mt={4}>
          {modes.map(({ value, label, about }) => (
            <Radio key={value} value={value} label={label} description={about} />
          ))}
        </Stack>
      </Radio.Group>
      <MultiSelect
        label={t('Who is in it')}
        mt="md"
        searchable
        data={people.map((person) => ({ value: person.id, label: person.name }))}
        value={memberIds}
        onChange={setMemberIds}
        error={fieldError(saving.error, '/memberIds')}
      />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {team ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
