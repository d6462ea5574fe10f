import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Endpoint } from '../api/types.js';
import { useMay } from '../session/session.queries.js';
import { EndpointDrawer } from './endpoint-drawer.js';
import { EndpointRow } from './endpoint-row.js';
import { useEndpoints } from './endpoints.queries.js';
import { SecretNote } from './secret-note.js';
import { SettingList } from './setting-list.js';

const about =
  'Other systems push complaints to an endpoint, signed by Standard Webhooks with its secret. ' +
  'The mapping says where in their JSON a complaint is.';

export interface ShownSecret {
  title: string;
  secret: string;
}

export function EndpointsSection() {
  const endpoints = useEndpoints();
  const mayManage = useMay('endpoints.manage');
  const [editing, setEditing] = useState<Endpoint | 'new' | null>(null);
  const [shown, setShown] = useState<ShownSecret | null>(null);
  return (
    <>
      {shown && <SecretNote {...shown} onDone={() => setShown(null)} />}
      <SettingList
        about={about}
        action={mayManage && <Button onClick={() => setEditing('new')}>New endpoint</Button>}
        list={endpoints}
        none="No endpoint yet"
      >
        {endpoints.data?.items.map((endpoint) => (
          <EndpointRow
            key={endpoint.id}
            endpoint={endpoint}
            mayManage={mayManage}
            onEdit={() => setEditing(endpoint)}
            onSecret={setShown}
          />
        ))}
      </SettingList>
      {editing && (
        <EndpointDrawer
          endpoint={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSecret={setShown}
        />
      )}
    </>
  );
}
