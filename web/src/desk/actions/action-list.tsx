import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { fieldError } from '../../api/problem.js';
import classes from '../desk.module.css';
import { type Action, actionNames, type ActionType, blankAction } from './action-draft.js';
import { ActionFields } from './action-fields.js';
import { t } from '../../texts/t.js';

interface Props {
  label: string;
  actions: readonly Action[];
  /** Those that make no sense here. */
  without: readonly ActionType[];
  onChange: (actions: Action[]) => void;
  error: unknown;
  /** Where the actions stand in what is sent. */
  pointer?: string;
}

/** What is done, one after the other. */
export function ActionList({ label, actions, without, onChange, error, pointer = '/actions' }: Props) {
  const types = (Object.keys(actionNames) as ActionType[]).filter((type) => !without.includes(type));
  const replace = (at: number, action: Action) => onChange(actions.map((each, index) => (index === at ? action : each)));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.lines}>
        {actions.map((action, at) => {
          const wrong = fieldError(error, `${pointer}/${at}`);
          return (
            // Their place is all that tells two equal actions apart.
            <div key={at} className={classes.line}>
              <div className={classes.fields}>
                <Select
                  aria-label={t('What is done, {number}', { number: at + 1 })}
                  data={types.map((type) => ({ value: type, label: actionNames[type] }))}
                  value={action.type}
                  onChange={(type) => type && replace(at, blankAction(type as ActionType))}
                  error={wrong}
                />
                <ActionFields action={action} onChange={(next) => replace(at, next)} />
              </div>
              <ActionIcon
                aria-label={t('Remove what is done, {number}', { number: at + 1 })}
                onClick={() => onChange(actions.filter((_, index) => index !== at))}
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
        onClick={() => onChange([...actions, blankAction('add_tags')])}
      >
        {t('Add an action')}
      </Button>
    </fieldset>
  );
}
