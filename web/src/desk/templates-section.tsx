import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '../api/types.js';
import { languageName } from '../format/language.js';
import { nameOf, sentence } from '../format/words.js';
import { useMay } from '../session/session.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import { RemoveButton } from './remove-button.js';
import { TemplateDrawer } from './template-drawer.js';
import { useRemoveTemplate, useTemplates } from './templates.queries.js';
import { t } from '../texts/t.js';

export function TemplatesSection() {
  const templates = useTemplates();
  const mayManage = useMay('templates.manage');
  const [editing, setEditing] = useState<Template | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={t('Answers that are written often. Variables such as the customer’s name are filled from the case; what has no value is asked for before the reply leaves.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New template')}</Button>}
        list={templates}
        none={t('No templates yet')}
      >
        {templates.data?.items.map((template) => (
          <TemplateRow key={template.id} template={template} mayManage={mayManage} onEdit={() => setEditing(template)} />
        ))}
      </SettingList>
      {editing && <TemplateDrawer template={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function TemplateRow({ template, mayManage, onEdit }: { template: Template; mayManage: boolean; onEdit: () => void }) {
  const remove = useRemoveTemplate(template);
  return (
    <li className={settings.row}>
      <div className={settings.what}>
        <p className={settings.name}>{template.name}</p>
        <p className={settings.quiet}>{template.body}</p>
      </div>
      {template.channels.map((channel) => (
        <span key={channel} className={settings.tag}>
          {sentence(channel)}
        </span>
      ))}
      {template.team && <span className={settings.tag}>{nameOf(template.team)}</span>}
      <span className={settings.tag}>{languageName(template.language)}</span>
      {mayManage && (
        <>
          <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: template.name })}>
            {t('Edit')}
          </Button>
          <RemoveButton name={template.name} remove={remove}>
            {t('Replies that were made from it stay. Macros that use it stop working.')}
          </RemoveButton>
        </>
      )}
    </li>
  );
}
