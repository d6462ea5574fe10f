import { NumberInput } from '@mantine/core';
import { priorities } from '../cases/vocabulary.js';
import type { SlaPolicy } from '../api/types.js';
import { sentence } from '../format/words.js';
import classes from './desk.module.css';
import { t } from '../texts/t.js';

export type Targets = NonNullable<SlaPolicy['targets']>;

const clocks = [
  { name: 'firstResponse', label: t('First answer') },
  { name: 'nextResponse', label: t('Next answer') },
  { name: 'resolution', label: t('Solution') },
] as const;

const hourMinutes = 60;

/** What is promised, in hours that are open; empty where nothing is. */
export function TargetTable({ targets, onChange }: { targets: Targets; onChange: (targets: Targets) => void }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('What is promised, in open hours')}</legend>
      <table className={classes.targets}>
        <thead>
          <tr>
            <th scope="col">{t('Priority')}</th>
            {clocks.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.toReversed().map((priority) => (
            <tr key={priority}>
              <th scope="row">{sentence(priority)}</th>
              {clocks.map(({ name, label }) => {
                const minutes = targets[priority][name];
                return (
                  <td key={name}>
                    <NumberInput
                      aria-label={t('{clock}, {priority}', { clock: label, priority: sentence(priority) })}
                      min={0}
                      step={1}
                      decimalScale={2}
                      hideControls
                      placeholder="–"
                      value={minutes === null ? '' : minutes / hourMinutes}
                      onChange={(value) =>
                        onChange({
                          ...targets,
                          [priority]: {
                            ...targets[priority],
                            [name]: value === '' || Number(value) === 0 ? null : Math.max(1, Math.round(Number(value) * hourMinutes)),
                          },
                        })
                      }
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
