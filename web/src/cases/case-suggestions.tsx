import { ActionIcon, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { Case, CaseSuggestion } from '../api/types.js';
import { Section } from '../layout/section.js';
import { useMay } from '../session/session.queries.js';
import { useCaseSuggestions, useDismissSuggestion } from './case-suggestions.queries.js';
import classes from './case-suggestions.module.css';
import { StateBadge } from './state-badge.js';
import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';

const words: Readonly<Record<CaseSuggestion['reasons'][number], string>> = {
  same_order: t('same order'),
  same_customer: t('same customer'),
  similar_text: t('similar words'),
};

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** `Same order, similar words (83%)`. */
function because({ reasons, similarity }: CaseSuggestion): string {
  const parts = reasons.map((reason) =>
    reason === 'similar_text' ? `${words[reason]} (${percent.format(similarity)})` : words[reason],
  );
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Other cases that look as if they were about the same; nothing is joined until somebody does it. */
export function CaseSuggestions({ item }: { item: Case }) {
  const { data } = useCaseSuggestions(item.id);
  const dismiss = useDismissSuggestion(item.id);
  const mayWork = useMay('cases.work');
  if (!data || data.items.length === 0) return null;
  const fail = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });
  return (
    <Section title={t('Looks like')} id="like">
      <ul className={classes.list}>
        {data.items.map((suggestion) => {
          const { id, number, subject, state } = suggestion.case;
          return (
            <li key={id} className={classes.item}>
              <Link to={`/cases/${number}`} className={classes.link} title={subject}>
                <span className={classes.first}>
                  <span className={classes.number}>{number}</span>
                  <span className={classes.subject}>{subject}</span>
                  <StateBadge state={state} />
                </span>
                <span className={classes.why}>{because(suggestion)}</span>
              </Link>
              {mayWork && (
                <Tooltip label={t('Not about the same')}>
                  <ActionIcon
                    aria-label={t('{number} is not about the same', { number })}
                    onClick={() => dismiss.mutate(id, { onError: fail })}
                    loading={dismiss.isPending && dismiss.variables === id}
                  >
                    <IconX size={14} stroke={1.6} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
