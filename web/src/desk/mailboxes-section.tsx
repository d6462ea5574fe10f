import { Button, Checkbox, Drawer, NumberInput, PasswordInput, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answer, api, ifMatch } from '../api/client.js';
import { fieldError, problemOf } from '../api/problem.js';
import type { Mailbox, NewMailbox } from '../api/types.js';
import { ago, useNow } from '../format/time.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import classes from './desk.module.css';
import { useSaving } from './use-saving.js';
import { t } from '../texts/t.js';

export function MailboxesSection() {
  const boxes = useQuery({
    queryKey: ['mailboxes'],
    queryFn: () => answer(api.GET('/api/mailboxes', { params: { query: { limit: 200 } } })),
    refetchInterval: 30_000,
  });
  const [editing, setEditing] = useState<Mailbox | 'new' | null>(null);
  const close = () => setEditing(null);
  return (
    <>
      <SettingList
        about={t('Mailboxes that are read by IMAP. What customers write becomes a complaint or joins its case; newsletters, automatic replies and loops are recognised.')}
        action={<Button onClick={() => setEditing('new')}>{t('New mailbox')}</Button>}
        list={boxes}
        none={t('No mailboxes yet')}
      >
        {boxes.data?.items.map((box) => (
          <MailboxRow key={box.id} box={box} onEdit={() => setEditing(box)} />
        ))}
      </SettingList>
      {editing && (
        <Drawer
          opened
          onClose={close}
          title={editing === 'new' ? t('New mailbox') : t('Edit {name}', { name: editing.name })}
          size={500}
        >
          <MailboxForm box={editing === 'new' ? null : editing} onClose={close} />
        </Drawer>
      )}
    </>
  );
}

function MailboxRow({ box, onEdit }: { box: Mailbox; onEdit: () => void }) {
  const now = useNow();
  const poll = useSaving('mailboxes', (_: void) =>
    answer(api.POST('/api/mailboxes/{id}/poll', { params: { path: { id: box.id } } })),
  );
  const read = () =>
    poll.mutate(undefined, {
      onSuccess: ({ problem, fetched, complaints }) =>
        notifications.show({
          color: problem ? 'red' : undefined,
          message: problem ?? t('{fetched, plural, one {# mail} other {# mails}} read, {complaints, number} taken as complaints.', { fetched, complaints }),
        }),
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });
  return (
    <li className={`${settings.row} ${box.active ? '' : settings.off}`}>
      <div className={settings.what}>
        <p className={settings.name}>{box.name}</p>
        <p className={settings.quiet}>
          {box.address} · {box.host}
          {box.seenAt && ` · ${t('read {ago}', { ago: ago(box.seenAt, now) })}`}
        </p>
        {box.problem && <p className={classes.note}>{box.problem}</p>}
      </div>
      {box.problem ? (
        <span className={settings.tag} data-tone="bad">
          {t('Cannot be read')}
        </span>
      ) : (
        <span className={settings.tag} data-tone={box.active ? 'good' : undefined}>
          {box.active ? t('Read regularly') : t('Off')}
        </span>
      )}
      <Button variant="default" onClick={read} loading={poll.isPending} disabled={!box.active}>
        {t('Read now')}
      </Button>
      <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: box.name })}>
        {t('Edit')}
      </Button>
    </li>
  );
}

const ports = { tls: 993, starttls: 143, none: 143 } as const;

function MailboxForm({ box, onClose }: { box: Mailbox | null; onClose: () => void }) {
  const saving = useSaving('mailboxes', ({ fromStart, ...body }: NewMailbox) =>
    box
      ? answer(
          api.PATCH('/api/mailboxes/{id}', {
            params: { path: { id: box.id } },
            headers: ifMatch(box.version),
            body: { ...body, password: body.password || undefined },
          }),
        )
      : answer(api.POST('/api/mailboxes', { body: { ...body, fromStart } })),
  );
  const [draft, setDraft] = useState<NewMailbox>({
    name: box?.name ?? '',
    address: box?.address ?? '',
    host: box?.host ?? '',
    port: box?.port ?? 993,
    security: box?.security ?? 'tls',
    username: box?.username ?? '',
    password: '',
    folder: box?.folder ?? 'INBOX',
    everySeconds: box?.everySeconds ?? 60,
    active: box?.active ?? true,
    ...(!box && { fromStart: false }),
  });
  const set = (part: Partial<NewMailbox>) => setDraft((before) => ({ ...before, ...part }));
  const text = (name: 'name' | 'address' | 'host' | 'username' | 'folder', label: string) => (
    <TextInput
      label={label}
      required
      value={draft[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      error={fieldError(saving.error, `/${name}`)}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(draft, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      {text('name', t('Name'))}
      <div className={classes.pair}>
        {text('address', t('Mail address'))}
        {text('folder', t('Folder'))}
        {text('host', t('IMAP server'))}
        <Select
          label={t('Encryption')}
          data={[
            { value: 'tls', label: t('TLS from the start') },
            { value: 'starttls', label: t('STARTTLS') },
            { value: 'none', label: t('None') },
          ]}
          value={draft.security}
          onChange={(value) => {
            const security = value as NonNullable<NewMailbox['security']>;
            set({ security, port: ports[security] });
          }}
        />
        <NumberInput
          label={t('Port')}
          min={1}
          max={65535}
          value={draft.port}
          onChange={(value) => set({ port: Number(value) })}
          error={fieldError(saving.error, '/port')}
        />
        <NumberInput
          label={t('Read every (seconds)')}
          min={30}
          max={86400}
          value={draft.everySeconds}
          onChange={(value) => set({ everySeconds: Number(value) })}
          error={fieldError(saving.error, '/everySeconds')}
        />
        {text('username', t('User'))}
        <PasswordInput
          label={t('Password')}
          required={!box}
          autoComplete="new-password"
          description={box ? t('Empty: as it is.') : undefined}
          value={draft.password}
          onChange={(event) => set({ password: event.currentTarget.value })}
          error={fieldError(saving.error, '/password')}
        />
      </div>
      {!box && (
        <Checkbox
          mt="md"
          label={t('Take the mails that are there already')}
          checked={draft.fromStart ?? false}
          onChange={(event) => set({ fromStart: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        mt="sm"
        label={t('Read regularly')}
        checked={draft.active ?? true}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {box ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
