import { Button, Checkbox, Drawer, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Monitor, NewMonitor } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { MonitorPreview } from './monitor-preview.js';
import { useMonitorPreview, useSaveMonitor } from './monitors.queries.js';
import { QueryField } from './query-field.js';
import { t } from '../texts/t.js';

const blank: NewMonitor = {
  name: '',
  brand: '',
  query: '',
  isCompetitor: false,
  alert: { enabled: false },
  active: true,
};

function draftOf({ name, brand, query, isCompetitor, alert, active }: Monitor): NewMonitor {
  return { name, brand, query, isCompetitor, alert, active };
}

export function MonitorDrawer({ monitor, onClose }: { monitor: Monitor | null; onClose: () => void }) {
  const [draft, setDraft] = useState(monitor ? draftOf(monitor) : blank);
  const [query] = useDebouncedValue(draft.query, 350);
  const preview = useMonitorPreview(query);
  const save = useSaveMonitor(monitor);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: onClose });
  };
  return (
    <Drawer opened onClose={onClose} title={monitor ? t('Edit {name}', { name: monitor.name }) : t('New monitor')} size={560}>
      <form onSubmit={submit}>
        <ProblemNote error={save.error} />
        <TextInput
          label={t('Name')}
          required
          data-autofocus
          value={draft.name}
          error={fieldError(save.error, '/name')}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('Brand')}
          required
          mt="sm"
          value={draft.brand}
          error={fieldError(save.error, '/brand')}
          onChange={(event) => setDraft({ ...draft, brand: event.currentTarget.value })}
        />
        <QueryField
          value={draft.query}
          onChange={(text) => setDraft({ ...draft, query: text })}
          checked={query}
          error={preview.error}
        />
        <Checkbox
          mt="md"
          label={t('This is a competitor')}
          checked={draft.isCompetitor}
          onChange={(event) => setDraft({ ...draft, isCompetitor: event.currentTarget.checked })}
        />
        <Checkbox
          mt="sm"
          label={t('Active')}
          checked={draft.active}
          onChange={(event) => setDraft({ ...draft, active: event.currentTarget.checked })}
        />
        <MonitorPreview preview={preview} />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={save.isPending}>
            {monitor ? t('Save') : t('Create')}
          </Button>
        </FormFoot>
      </form>
    </Drawer>
  );
}
