import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../session/session.queries.js';
import { EndpointDrawer } from './endpoint-drawer.js';
import { EndpointRow } from './endpoint-row.js';
import { useEndpoints } from './endpoints.queries.js';
import { SecretNote } from './secret-note.js';
import { SettingList } from './setting-list.js';
import { t } from '../texts/t.js';

const about =
  t('Other systems push complaints and orders to an endpoint, each signed the way its sender signs. Known senders are understood as they are; for any other a mapping says where in its JSON a complaint is.');

export interface ShownSecret {
  title: string;
  secret: string;
}

export function EndpointsSection() {
  const endpoints = useEndpoints();
  const mayManage = useMay('endpoints.manage');
  const [editing, setEditing] = useState<string | null>(null);
  const [shown, setShown] = useState<ShownSecret | null>(null);
  return (
    <>
      {shown && <SecretNote {...shown} onDone={() => setShown(null)} />}
      <SettingList
        about={about}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New endpoint')}</Button>}
        list={endpoints}
        none="No endpoint yet"
      >
        {endpoints.data?.items.map((endpoint) => (
          <EndpointRow
            key={endpoint.id}
            endpoint={endpoint}
            mayManage={mayManage}
            onEdit={() => setEditing(endpoint.id)}
            onSecret={setShown}
          />
        ))}
      </SettingList>
      {editing && (
        <EndpointDrawer
          // As the list has it now: a secret that was just saved has made a new version.
          endpoint={endpoints.data?.items.find(({ id }) => id === editing) ?? null}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
