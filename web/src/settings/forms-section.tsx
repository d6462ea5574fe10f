import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ComplaintForm } from '../api/types.js';
import { useMay } from '../session/session.queries.js';
import { FormDrawer } from './form-drawer.js';
import { FormRow } from './form-row.js';
import { useForms } from './forms.queries.js';
import { SettingList } from './setting-list.js';
import { t } from '../texts/t.js';

const about =
  t('A page on which customers complain. Link to it from your help pages and mails, or embed it in a page of yours with one line of HTML. Every customer gets a link to see how their complaint stands.');

export function FormsSection() {
  const forms = useForms();
  const mayManage = useMay('forms.manage');
  const [editing, setEditing] = useState<ComplaintForm | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={about}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New form')}</Button>}
        list={forms}
        none="No form yet"
      >
        {forms.data?.items.map((form) => (
          <FormRow key={form.id} form={form} mayManage={mayManage} onEdit={() => setEditing(form)} />
        ))}
      </SettingList>
      {editing && (
        <FormDrawer form={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
