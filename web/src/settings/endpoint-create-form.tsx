import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { ShownEndpoint } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useCreateEndpoint } from './endpoints.queries.js';
import { mappingOf, type MappingTexts } from './mapping.js';
import { OptionalMapping } from './optional-mapping.js';
import { senderChoices, senders, type SenderKind } from './senders.js';
import { t } from '../texts/t.js';
import classes from './endpoint-create-form.module.css';

interface Props {
  onClose: () => void;
  onMade: (endpoint: ShownEndpoint) => void;
}

const [own] = senders as readonly [SenderKind, ...SenderKind[]];

export function EndpointCreateForm({ onClose, onMade }: Props) {
  const [sender, setSender] = useState(own);
  const [name, setName] = useState('');
  const [texts, setTexts] = useState<MappingTexts>({});
  const create = useCreateEndpoint();

  const choose = (id: string | null) => {
    const next = senders.find((each) => each.id === id) ?? own;
    // A name that nobody has touched follows the choice.
    if (name === '' || name === sender.label) setName(next === own ? '' : next.label);
    setSender(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { scheme, preset } = sender;
    create.mutate({ name, scheme, preset, mapping: mappingOf(texts) }, { onSuccess: onMade });
  };

  return (
    <form onSubmit={submit}>
      <ProblemNote error={create.error} />
      <div className={classes.fields}>
        <Select
          label={t('Who sends?')}
          data={senderChoices}
          value={sender.id}
          onChange={choose}
          allowDeselect={false}
          searchable
          maxDropdownHeight={360}
        />
        <TextInput
          label={t('Name')}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(create.error, '/name')}
        />
      </div>
      <p className={classes.hint}>
        {sender.preset === null
          ? t('The sender uses the field names of the API, or a mapping says where in its JSON a complaint is.')
          : sender.group === 'other'
            ? t('What is usual in JSON is understood without a mapping.')
            : t('What {sender} sends is understood without a mapping.', { sender: sender.label })}{' '}
        {t('The next step says what to enter where.')}
      </p>
      <OptionalMapping texts={texts} onChange={setTexts} error={create.error} preset={sender.preset} />
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={create.isPending}>
          {t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
