import { Button, Checkbox, Drawer, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { EndpointTest } from './endpoint-test.js';
import type { ShownSecret } from './endpoints-section.js';
import { useChangeEndpoint, useCreateEndpoint } from './endpoints.queries.js';
import { mappingOf, textsOf, type MappingTexts } from './mapping.js';
import { MappingEditor } from './mapping-editor.js';

interface Props {
  endpoint: Endpoint | null;
  onClose: () => void;
  onSecret: (shown: ShownSecret) => void;
}

export function EndpointDrawer({ endpoint, onClose, onSecret }: Props) {
  return (
    <Drawer opened onClose={onClose} title={endpoint ? `Edit ${endpoint.name}` : 'New endpoint'} size={680}>
      {endpoint ? (
        <ChangeForm endpoint={endpoint} onClose={onClose} />
      ) : (
        <CreateForm onClose={onClose} onSecret={onSecret} />
      )}
    </Drawer>
  );
}

function CreateForm({ onClose, onSecret }: Omit<Props, 'endpoint'>) {
  const [name, setName] = useState('');
  const [texts, setTexts] = useState<MappingTexts>({});
  const create = useCreateEndpoint();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { name, mapping: mappingOf(texts) },
      {
        onSuccess: ({ secret }) => {
          onSecret({ title: `Secret of ${name}`, secret });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={create.error} />
      <TextInput
        label="Name"
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldError(create.error, '/name')}
      />
      <MappingEditor texts={texts} onChange={setTexts} error={create.error} />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={create.isPending}>
          Create
        </Button>
      </FormFoot>
    </form>
  );
}

function ChangeForm({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const [name, setName] = useState(endpoint.name);
  const [active, setActive] = useState(endpoint.active);
  const [texts, setTexts] = useState(() => textsOf(endpoint.mapping));
  const change = useChangeEndpoint(endpoint);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name, active, mapping: mappingOf(texts) }, { onSuccess: onClose });
  };
  return (
    <>
      <form onSubmit={submit}>
        <ProblemNote error={change.error} />
        <TextInput
          label="Name"
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(change.error, '/name')}
        />
        <Checkbox
          mt="sm"
          label="Active"
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
        <MappingEditor texts={texts} onChange={setTexts} error={change.error} />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={change.isPending}>
            Save
          </Button>
        </FormFoot>
      </form>
      <EndpointTest endpoint={endpoint} />
    </>
  );
}
