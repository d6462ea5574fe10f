import { Alert } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { RuleDryRunResult } from '../api/types.js';
import { moment } from '../format/time.js';
import classes from './desk.module.css';
import { t } from '../texts/t.js';

/** What the rule would have done, had it been there. */
export function RuleTrial({ result }: { result: RuleDryRunResult }) {
  return (
    <section className={classes.preview} aria-label={t('In the last 30 days')} role="status">
      <h3>{t('In the last 30 days')}</h3>
      <p>
        {result.fired === 0
          ? t('It would have done nothing in {looked, plural, one {# case} other {# cases}}.', { looked: result.looked })
          : t('It would have fired {fired, plural, one {once} other {# times}}, for {cases, number} of {looked, plural, one {# case} other {# cases}}.', {
              fired: result.fired,
              cases: result.cases,
              looked: result.looked,
            })}
      </p>
      {result.truncated && (
        <Alert mt="xs" variant="light">
          {t('There were more cases than were looked at.')}
        </Alert>
      )}
      <ul>
        {result.examples.map(({ case: found, at, changes, refused }) => (
          <li key={`${found.id} ${at}`} className={classes.example}>
            <Link to={`/cases/${found.number}`} target="_blank">
              {found.number}
            </Link>{' '}
            {found.subject}
            <p className={classes.note}>
              {[moment(at), ...changes.map(({ summary }) => summary), ...refused.map(({ type }) => t('{type}: not possible', { type: type.replaceAll('_', ' ') }))].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
