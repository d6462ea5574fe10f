import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { fieldError } from '../../api/problem.js';
import classes from '../desk.module.css';
import { blankCondition, type Condition, fields, fromCondition, operatorNames, toCondition } from './condition-draft.js';
import { ConditionFields } from './condition-fields.js';
import { t } from '../../texts/t.js';

interface Props {
  conditions: readonly Condition[];
  /** Whether it can be asked what the case was before. */
  looksBack: boolean;
  onChange: (conditions: Condition[]) => void;
  error: unknown;
}

const backwards = ['changed', 'was', 'was_not', 'again'];

/** Every one must hold. */
export function ConditionList({ conditions, looksBack, onChange, error }: Props) {
  const replace = (at: number, next: Condition) => onChange(conditions.map((each, index) => (index === at ? next : each)));
  const operatorsOf = (field: string) =>
    (fields[field]?.operators ?? []).filter((operator) => looksBack || !backwards.includes(operator));
  const names = Object.keys(fields).filter((field) => operatorsOf(field).length > 0);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('If all of this is so')}</legend>
      <div className={classes.lines}>
        {conditions.map((condition, at) => {
          const draft = fromCondition(condition as Record<string, unknown>);
          const number = at + 1;
          return (
            // Their place is all that tells two equal conditions apart.
            <div key={at} className={classes.line}>
              <div className={classes.fields}>
                {draft ? (
                  <>
                    <Select
                      aria-label={t('What is asked, {number}', { number })}
                      searchable
                      data={names.map((name) => ({ value: name, label: fields[name]?.label ?? name }))}
                      value={draft.field}
                      onChange={(field) => field && replace(at, toCondition(blankCondition(field, operatorsOf(field)[0])))}
                      error={fieldError(error, `/conditions/${at}`)}
                    />
                    <Select
                      aria-label={t('How it is compared, {number}', { number })}
                      data={operatorsOf(draft.field).map((operator) => ({ value: operator, label: operatorNames[operator] ?? operator }))}
                      value={draft.operator}
                      onChange={(operator) => {
                        if (!operator) return;
                        const keeps = typeof blankCondition(draft.field, operator).value === typeof draft.value && draft.operator !== 'changed';
                        replace(at, toCondition({ ...blankCondition(draft.field, operator), ...(keeps && { value: draft.value }) }));
                      }}
                    />
                    <ConditionFields condition={draft} onChange={(next) => replace(at, toCondition(next))} />
                  </>
                ) : (
                  <code className={classes.note}>{JSON.stringify(condition)}</code>
                )}
              </div>
              <ActionIcon
                aria-label={t('Remove what is asked, {number}', { number })}
                onClick={() => onChange(conditions.filter((_, index) => index !== at))}
              >
                <IconX size={15} stroke={1.6} />
              </ActionIcon>
            </div>
          );
        })}
      </div>
      <Button
        variant="subtle"
        mt={6}
        leftSection={<IconPlus size={15} stroke={1.6} />}
        onClick={() => onChange([...conditions, toCondition(blankCondition('state'))])}
      >
        {t('Add a condition')}
      </Button>
    </fieldset>
  );
}
