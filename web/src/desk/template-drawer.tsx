import { Button, Drawer, MultiSelect, Select, Textarea, TextInput, Tooltip } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewTemplate, Template } from '../api/types.js';
import { channels } from '../complaints/vocabulary.js';
import { languageName } from '../format/language.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import classes from './desk.module.css';
import { TeamChoice } from './team-choice.js';
import { TemplatePreview } from './template-preview.js';
import { useChangeTemplate, useCreateTemplate, useVariables } from './templates.queries.js';
import { t } from '../texts/t.js';

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da'];

export function TemplateDrawer({ template, onClose }: { template: Template | null; onClose: () => void }) {
  const title = template ? t('Edit {name}', { name: template.name }) : t('New template');
  return (
    <Drawer opened onClose={onClose} title={title} size={620}>
      {template ? <ChangeForm template={template} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateTemplate();
  return <TemplateForm template={null} saving={create} onClose={onClose} onSave={(draft) => create.mutate(draft, { onSuccess: onClose })} />;
}

function ChangeForm({ template, onClose }: { template: Template; onClose: () => void }) {
  const change = useChangeTemplate(template);
  return <TemplateForm template={template} saving={change} onClose={onClose} onSave={(draft) => change.mutate(draft, { onSuccess: onClose })} />;
}

interface FormProps {
  template: Template | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewTemplate) => void;
  onClose: () => void;
}

function TemplateForm({ template, saving, onSave, onClose }: FormProps) {
  const variables = useVariables().data?.items ?? [];
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(template?.name ?? '');
  const [subject, setSubject] = useState(template?.subject ?? '');
  const [body, setBody] = useState(template?.body ?? '');
  const [language, setLanguage] = useState(template?.language ?? 'en');
  const [ways, setWays] = useState<string[]>(template?.channels ?? []);
  const [teamId, setTeamId] = useState(template?.team?.id ?? null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, subject: subject || null, body, language, channels: ways as NewTemplate['channels'], teamId });
  };
  const insert = (variable: string) => {
    const at = field.current?.selectionStart ?? body.length;
    const end = field.current?.selectionEnd ?? at;
    setBody(`${body.slice(0, at)}{{${variable}}}${body.slice(end)}`);
    field.current?.focus();
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
      <div className={classes.pair}>
        <Select
          label={t('Language')}
          data={languages.map((code) => ({ value: code, label: languageName(code) }))}
          value={language}
          onChange={(value) => setLanguage(value ?? 'en')}
        />
        <TeamChoice teamId={teamId} onChange={setTeamId} error={fieldError(saving.error, '/teamId')} />
      </div>
      <MultiSelect
        mt="sm"
        label={t('Channels')}
        placeholder={ways.length === 0 ? t('Any way back') : undefined}
        data={channels.map((channel) => ({ value: channel, label: sentence(channel) }))}
        value={ways}
        onChange={setWays}
      />
      <TextInput
        mt="sm"
        label={t('Subject')}
        description={t('For mails; without it, that of the conversation.')}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
        error={fieldError(saving.error, '/subject')}
      />
      <Textarea
        ref={field}
        mt="sm"
        label={t('Text')}
        required
        autosize
        minRows={7}
        maxRows={18}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={fieldError(saving.error, '/body')}
      />
      <div className={classes.variables} role="group" aria-label={t('Insert a variable')}>
        {variables.map((variable) => (
          <Tooltip key={variable.name} label={t('{about}: {sample}', { about: variable.description, sample: variable.sample })}>
            <button type="button" className={classes.variable} onClick={() => insert(variable.name)}>
              {variable.name}
            </button>
          </Tooltip>
        ))}
      </div>
      {body && <TemplatePreview subject={subject} body={body} />}
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {template ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
