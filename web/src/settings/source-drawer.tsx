import { Button, Drawer, NumberInput, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewSource, Source } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useCreateSource } from './sources.queries.js';
import { t } from '../texts/t.js';

type Kind = Source['kind'];

export function SourceDrawer({ onClose }: { onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('feed');
  const [settings, setSettings] = useState({ url: '', host: '', hashtag: '', accessToken: '' });
  const [everyMinutes, setEveryMinutes] = useState(15);
  const create = useCreateSource();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { url, host, hashtag, accessToken } = settings;
    const common = { schedule: { everySeconds: everyMinutes * 60 }, active: true };
    const source: NewSource =
      kind === 'feed'
        ? { kind, settings: { url }, ...common }
        : { kind, settings: { host, hashtag, ...(accessToken && { accessToken }) }, ...common };
    create.mutate(source, { onSuccess: onClose });
  };
  const field = (name: keyof typeof settings) => ({
    value: settings[name],
    error: fieldError(create.error, `/settings/${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      setSettings({ ...settings, [name]: event.currentTarget.value }),
  });

  return (
    <Drawer opened onClose={onClose} title={t('New source')} size={480}>
      <form onSubmit={submit}>
        <ProblemNote error={create.error} />
        <SegmentedControl
          fullWidth
          value={kind}
          onChange={(value) => setKind(value === 'mastodon' ? 'mastodon' : 'feed')}
          data={[
            { value: 'feed', label: t('Feed') },
            { value: 'mastodon', label: t('Mastodon hashtag') },
          ]}
        />
        {kind === 'feed' ? (
          <TextInput
            label={t('Address of the feed')}
            description={t('RSS, Atom or JSON Feed')}
            placeholder="https://…"
            required
            mt="md"
            {...field('url')}
          />
        ) : (
          <>
            <TextInput label={t('Server')} placeholder="mastodon.social" required mt="md" {...field('host')} />
            <TextInput label={t('Hashtag')} placeholder="northlight" required mt="sm" {...field('hashtag')} />
            <PasswordInput
              label={t('Access token')}
              description={t('Only if the server asks for one. It is stored encrypted and never shown.')}
              mt="sm"
              autoComplete="off"
              {...field('accessToken')}
            />
          </>
        )}
        <NumberInput
          label={t('Look every')}
          suffix=" minutes"
          min={1}
          max={10_080}
          value={everyMinutes}
          mt="sm"
          w={160}
          onChange={(value) => setEveryMinutes(Number(value) || 1)}
          error={fieldError(create.error, '/schedule/everySeconds')}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={create.isPending}>
            {t('Create')}
          </Button>
        </FormFoot>
      </form>
    </Drawer>
  );
}
