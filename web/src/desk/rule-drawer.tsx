import { Button, Checkbox, Drawer, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { NewRule, Rule } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { type Action, blankAction, macroOnly } from './actions/action-draft.js';
import { ActionList } from './actions/action-list.js';
import type { Condition } from './conditions/condition-draft.js';
import { ConditionList } from './conditions/condition-list.js';
import classes from './desk.module.css';
import { RuleTrial } from './rule-trial.js';
import { useChangeRule, useCreateRule, useDryRun } from './rules.queries.js';
import { t } from '../texts/t.js';

export const occasions: readonly { value: Rule['when']; label: string; about: string }[] = [
  { value: 'created', label: t('A case is opened'), about: t('Once, with its first text.') },
  { value: 'updated', label: t('A case changes'), about: t('It can be asked what was changed, and what it was before.') },
  { value: 'time_passed', label: t('Time passes'), about: t('Looked at every minute; needs a condition that says how long.') },
];

export function RuleDrawer({ rule, onClose }: { rule: Rule | null; onClose: () => void }) {
  return (
    <Drawer opened onClose={onClose} title={rule ? t('Edit {name}', { name: rule.name }) : t('New rule')} size={720}>
      {rule ? <ChangeForm rule={rule} onClose={onClose} /> : <CreateForm onClose={onClose} />}
    </Drawer>
  );
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const create = useCreateRule();
  return <RuleForm rule={null} saving={create} onClose={onClose} onSave={(draft) => create.mutate(draft, { onSuccess: onClose })} />;
}

function ChangeForm({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const change = useChangeRule(rule);
  return <RuleForm rule={rule} saving={change} onClose={onClose} onSave={(draft) => change.mutate(draft, { onSuccess: onClose })} />;
}

interface FormProps {
  rule: Rule | null;
  saving: { isPending: boolean; error: unknown };
  onSave: (draft: NewRule) => void;
  onClose: () => void;
}

function RuleForm({ rule, saving, onSave, onClose }: FormProps) {
  const trial = useDryRun();
  const [name, setName] = useState(rule?.name ?? '');
  const [when, setWhen] = useState<Rule['when']>(rule?.when ?? 'created');
  const [conditions, setConditions] = useState((rule?.conditions ?? []) as Condition[]);
  const [actions, setActions] = useState<Action[]>(rule?.actions ?? [blankAction('set_priority')]);
  const [position, setPosition] = useState(rule?.position ?? 100);
  const [stops, setStops] = useState(rule?.stops ?? false);
  const [active, setActive] = useState(rule?.active ?? true);
  const said = { when, conditions, actions: actions as NewRule['actions'] };
  const error = saving.error ?? trial.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, ...said, position, stops, active });
  };
  return (
    <form onSubmit={submit}>
      <ProblemNote error={error} />
      <TextInput
        label={t('Name')}
        required
        maxLength={100}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fieldError(error, '/name')}
      />
      <Radio.Group label={t('When')} mt="md" value={when} onChange={(value) => setWhen(value as Rule['when'])}>
        <Stack gap={8} mt={4}>
          {occasions.map(({ value, label, about }) => (
            <Radio key={value} value={value} label={label} description={about} />
          ))}
        </Stack>
      </Radio.Group>
      <ConditionList conditions={conditions} looksBack={when === 'updated'} onChange={setConditions} error={error} />
      <ActionList label={t('Then')} actions={actions} without={macroOnly} onChange={setActions} error={error} />
      <div className={classes.pair}>
        <NumberInput
          label={t('Place')}
          description={t('Low numbers are asked first.')}
          min={0}
          max={10_000}
          value={position}
          onChange={(value) => setPosition(Number(value))}
        />
        <div>
          <Checkbox mt={22} label={t('In force')} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
          <Checkbox
            mt="xs"
            label={t('Rules behind it are not asked when it fires')}
            checked={stops}
            onChange={(event) => setStops(event.currentTarget.checked)}
          />
        </div>
      </div>
      {trial.data && <RuleTrial result={trial.data} />}
      <FormFoot onCancel={onClose}>
        <Button
          variant="default"
          loading={trial.isPending}
          disabled={actions.length === 0}
          onClick={() => trial.mutate(said)}
        >
          {t('Try it on the last 30 days')}
        </Button>
        <Button type="submit" loading={saving.isPending} disabled={actions.length === 0}>
          {rule ? t('Save') : t('Create')}
        </Button>
      </FormFoot>
    </form>
  );
}
