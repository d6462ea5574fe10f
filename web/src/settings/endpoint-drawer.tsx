import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { Endpoint, ShownEndpoint } from '../api/types.js';
import { EndpointChangeForm } from './endpoint-change-form.js';
import { EndpointConnect } from './endpoint-connect.js';
import { EndpointCreateForm } from './endpoint-create-form.js';
import { senderOf } from './senders.js';
import { t } from '../texts/t.js';

interface Props {
  endpoint: Endpoint | null;
  onClose: () => void;
}

export function EndpointDrawer({ endpoint, onClose }: Props) {
  const [made, setMade] = useState<ShownEndpoint>();
  const title = endpoint ? t('Edit {name}', { name: endpoint.name }) : made ? t('Connect {label}', { label: senderOf(made).label }) : t('New endpoint');
  return (
    <Drawer opened onClose={onClose} title={title} size={680} closeOnClickOutside={made === undefined}>
      {endpoint ? (
        <EndpointChangeForm endpoint={endpoint} onClose={onClose} />
      ) : made ? (
        <EndpointConnect made={made} onClose={onClose} />
      ) : (
        <EndpointCreateForm onClose={onClose} onMade={setMade} />
      )}
    </Drawer>
  );
}
