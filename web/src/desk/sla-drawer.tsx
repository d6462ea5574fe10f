import { Button, Checkbox, Drawer, MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewSlaPolicy, SlaPolicy } from '../api/types.js';
import { caseStateName, priorities } from '../cases/vocabulary.js';
import { channels, topics } from '../complaints/vocabulary.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { CalendarFields } from './calendar-fields.js';
import classes from './desk.module.css';
import { regimes, usualCalendar, usualTargets } from './sla-defaults.js';
import { useChangeSlaPolicy, useCreateSlaPolicy } from './sla.queries.js';
import { TargetTable } from './target-table.js';
import { t } from '../texts/t.js';

export function SlaDrawer({ policy, onClose }: { policy: SlaPolicy | null; onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} title={policy ? t('Edit {name}', { name: policy.name }) : t('New policy')} size={660}>
      {policy ? <ChangeForm policy={policy} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateSlaPolicy();
  return <SlaForm policy={null} saving={create} onClose={onClose} onSave={(draft) => create.mutate(draft, { onSuccess: onClose })} />;
}

function ChangeForm({ policy, onClose }: { policy: SlaPolicy; onClose: () => void }) {
  const change = useChangeSlaPolicy(policy);
  return <SlaForm policy={policy} saving={change} onClose={onClose} onSave={(draft) => change.mutate(draft, { onSuccess: onClose })} />;
}

interface FormProps {
  policy: SlaPolicy | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewSlaPolicy) => void;
  onClose: () => void;
}

const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));
const pausing = ['waiting_customer', 'waiting_partner', 'snoozed'] as const;
const hourMinutes = 60;

function SlaForm({ policy, saving, onSave, onClose }: FormProps) {
  const [kind, setKind] = useState(policy?.kind ?? 'service');
  const [name, setName] = useState(policy?.name ?? '');
  const [match, setMatch] = useState<SlaPolicy['match']>(policy?.match ?? {});
  const [calendar, setCalendar] = useState(policy?.calendar ?? usualCalendar());
  const [targets, setTargets] = useState(policy?.targets ?? usualTargets);
  const [pausedIn, setPausedIn] = useState<string[]>(policy?.pausedIn ?? ['waiting_customer']);
  const [regime, setRegime] = useState(policy?.regime ?? 'iso_10002');
  const [warningMinutes, setWarning] = useState(policy?.warningMinutes ?? 2 * hourMinutes);
  const [position, setPosition] = useState(policy?.position ?? 100);
  const [active, setActive] = useState(policy?.active ?? true);
  const narrow = (part: 'priorities' | 'channels' | 'categories' | 'tags') => (values: string[]) => {
    const { [part]: _, ...rest } = match;
    setMatch(values.length > 0 ? { ...rest, [part]: values } : rest);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const common = { name, match, position, active, ...(policy && { escalations: policy.escalations }) };
    onSave(
      (kind === 'service'
        ? { kind, ...common, calendar, targets, pausedIn, warningMinutes }
        : { kind, ...common, regime, ...(policy && { calendar, warningMinutes }) }) as NewSlaPolicy,
    );
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={saving.error} />
      <div className={classes.pair}>
        <TextInput
          label={t('Name')}
          required
          maxLength={100}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(saving.error, '/name')}
        />
        <Select
          label={t('What it promises')}
          disabled={policy !== null}
          data={[
            { value: 'service', label: t('Answers and solutions, in open hours') },
            { value: 'complaint', label: t('What a complaint is owed; never pauses') },
          ]}
          value={kind}
          onChange={(value) => setKind(value === 'complaint' ? 'complaint' : 'service')}
        />
      </div>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('For cases with')}</legend>
        <div className={classes.pair}>
          <MultiSelect label={t('Priority')} placeholder={match.priorities ? undefined : t('Any')} data={options(priorities)} value={match.priorities ?? []} onChange={narrow('priorities')} />
          <MultiSelect label={t('Channel')} placeholder={match.channels ? undefined : t('Any')} data={options(channels)} value={match.channels ?? []} onChange={narrow('channels')} />
          <MultiSelect label={t('Category')} placeholder={match.categories ? undefined : t('Any')} data={options(topics)} value={match.categories ?? []} onChange={narrow('categories')} />
          <TagsInput label={t('One of the tags')} placeholder={match.tags ? undefined : t('Any')} value={match.tags ?? []} onChange={narrow('tags')} />
        </div>
      </fieldset>
      {kind === 'service' ? (
        <>
          <TargetTable targets={targets} onChange={setTargets} />
          <MultiSelect
            mt="sm"
            label={t('The clocks stand still while')}
            data={pausing.map((state) => ({ value: state, label: caseStateName(state) }))}
            value={pausedIn}
            onChange={setPausedIn}
          />
        </>
      ) : (
        <Select mt="md" label={t('Deadlines of a practice')} data={[...regimes]} value={regime} onChange={(value) => value && setRegime(value as typeof regime)} />
      )}
      {(kind === 'service' || policy) && <CalendarFields calendar={calendar} onChange={setCalendar} />}
      <div className={classes.pair}>
        <NumberInput
          label={t('Warn so many hours before')}
          min={0}
          decimalScale={2}
          value={warningMinutes / hourMinutes}
          onChange={(value) => setWarning(Math.round(Number(value) * hourMinutes))}
        />
        <NumberInput
          label={t('Place')}
          description={t('The first policy that fits applies.')}
          min={0}
          max={10_000}
          value={position}
          onChange={(value) => setPosition(Number(value))}
        />
      </div>
      <Checkbox mt="md" label={t('In force')} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
      <p className={classes.note}>{t('It holds for cases that are opened from now on; those that are open keep what they were promised.')}</p>
      <FormFoot onCancel={onClose}>
        <Button type="submit" loading={saving.isPending}>
          {policy ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
