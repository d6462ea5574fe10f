import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewView, View } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useMe } from '../session/session.queries.js';
import { chooseUsualView, usualView } from './usual-view.js';
import { useChangeView, useCreateView } from './views.queries.js';
import { t } from '../texts/t.js';

interface Draft {
  name: string;
  shared: boolean;
}

interface NewProps {
  /** What the view will show. */
  filter: NewView['filter'];
  sort: NewView['sort'];
  /** Words of a search that the view leaves out. */
  words: string;
  onSaved: (view: View) => void;
  onClose: () => void;
}

export function NewViewDialog({ filter, sort, words, onSaved, onClose }: NewProps) {
  const create = useCreateView();
  return (
    <ViewDialog
      title={t('Save as a view')}
      verb={t('Save view')}
      saving={create}
      note={words && t('The words “{words}” are not part of it.', { words })}
      onSave={(draft, usual) =>
        create.mutate({ ...draft, filter, sort }, {
          onSuccess: (view) => {
            if (usual) chooseUsualView(view.id);
            onSaved(view);
          },
        })
      }
      onClose={onClose}
    />
  );
}

export function ChangeViewDialog({ view, onClose }: { view: View; onClose: () => void }) {
  const change = useChangeView(view);
  return (
    <ViewDialog
      title={t('Change the view')}
      verb={t('Save')}
      view={view}
      saving={change}
      onSave={(draft, usual) =>
        change.mutate(draft, {
          onSuccess: () => {
            if (usual !== (usualView() === view.id)) chooseUsualView(usual ? view.id : 'open');
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
}

interface Props {
  title: string;
  verb: string;
  view?: View;
  note?: string;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: Draft, usual: boolean) => void;
  onClose: () => void;
}

function ViewDialog({ title, verb, view, note, saving, onSave, onClose }: Props) {
  const me = useMe();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [usual, setUsual] = useState(view !== undefined && usualView() === view.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, shared }, usual);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <form onSubmit={submit}>
        <ProblemNote error={saving.error} />
        <TextInput
          label={t('Name')}
          required
          maxLength={100}
          data-autofocus
          value={name}
          description={note}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(saving.error, '/name')}
        />
        <Checkbox
          mt="md"
          label={t('Everybody sees it')}
          description={me.role === 'agent' ? t('Team leads share views.') : undefined}
          disabled={me.role === 'agent'}
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <Checkbox
          mt="sm"
          label={t('Open the queue with it on this device')}
          checked={usual}
          onChange={(event) => setUsual(event.currentTarget.checked)}
        />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={saving.isPending} disabled={name.trim() === ''}>
            {verb}
          </Button>
        </FormFoot>
      </form>
    </Modal>
  );
}
