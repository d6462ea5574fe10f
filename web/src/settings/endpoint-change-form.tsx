import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { Section } from '../layout/section.js';
import { ConnectSteps } from './connect-steps.js';
import { EndpointTest } from './endpoint-test.js';
import { useChangeEndpoint } from './endpoints.queries.js';
import { mappingOf, textsOf } from './mapping.js';
import { OptionalMapping } from './optional-mapping.js';
import { senderOf } from './senders.js';
import { TheirSecret } from './their-secret.js';
import { t } from '../texts/t.js';

export function EndpointChangeForm({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const [name, setName] = useState(endpoint.name);
  const [active, setActive] = useState(endpoint.active);
  const [texts, setTexts] = useState(() => textsOf(endpoint.mapping));
  const change = useChangeEndpoint(endpoint);
  const sender = senderOf(endpoint);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name, active, mapping: mappingOf(texts) }, { onSuccess: onClose });
  };
  return (
    <>
      <form onSubmit={submit}>
        <ProblemNote error={change.error} />
        <TextInput
          label={t('Name')}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(change.error, '/name')}
        />
        <Checkbox
          mt="sm"
          label={t('Active')}
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
        <OptionalMapping texts={texts} onChange={setTexts} error={change.error} preset={endpoint.preset} />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={change.isPending}>
            {t('Save')}
          </Button>
        </FormFoot>
      </form>
      <Section title={t('Connect {label}', { label: sender.label })}>
        <ConnectSteps sender={sender} endpoint={endpoint} />
        {sender.theirSecret !== null && <TheirSecret endpoint={endpoint} what={sender.theirSecret} isReplaced />}
      </Section>
      <EndpointTest endpoint={endpoint} />
    </>
  );
}
