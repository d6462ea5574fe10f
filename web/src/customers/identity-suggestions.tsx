import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { IdentitySuggestion } from '../api/types.js';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import { Section } from '../layout/section.js';
import { useMay } from '../session/session.queries.js';
import { customerName } from './customer-name.js';
import { useDecideIdentity, useIdentitySuggestions } from './identity.queries.js';
import { signText } from './identity-signs.js';
import { rich } from '../texts/rich.js';
import { t } from '../texts/t.js';
import classes from './identity-suggestions.module.css';

interface Props {
  customerId: string;
  /** Two were one, and it is the other who is left. */
  onMerged?: (id: string) => void;
}

/** What texts say about who somebody is, for staff to confirm or not. */
export function IdentitySuggestions({ customerId, onMerged }: Props) {
  const { data } = useIdentitySuggestions(customerId);
  const mayDecide = useMay('customers.work');
  const decide = useDecideIdentity(customerId);
  const [asked, setAsked] = useState<IdentitySuggestion | null>(null);
  if (!data || data.items.length === 0) return null;
  const fail = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });

  const confirm = (suggestion: IdentitySuggestion, done?: () => void) =>
    decide.mutate(
      { suggestionId: suggestion.id, verb: 'confirm' },
      {
        onSuccess: (left) => {
          done?.();
          if (left.id !== customerId) onMerged?.(left.id);
        },
        onError: done ? undefined : fail,
      },
    );
  const refuse = ({ id }: IdentitySuggestion) =>
    decide.mutate({ suggestionId: id, verb: 'refuse' }, { onError: fail });

  return (
    <Section title={t('Who is this?')}>
      <ul className={classes.list}>
        {data.items.map((suggestion) => (
          <li key={suggestion.id} className={classes.item}>
            <p className={classes.what}>
              {suggestion.customer ? (
                rich('May be <link>{name}</link>', { name: customerName(suggestion.customer) }, {
                  link: <Link to={`/customers/${suggestion.customer.id}`} />,
                })
              ) : (
                t('May be theirs')
              )}
            </p>
            {suggestion.signs.map((sign) => (
              <p key={`${sign.by} ${sign.kind} ${sign.value}`} className={classes.why}>
                {signText(sign, suggestion.customer && customerName(suggestion.customer))}
              </p>
            ))}
            {mayDecide && (
              <div className={classes.acts}>
                <Button
                  variant="default"
                  size="compact-xs"
                  onClick={() => (suggestion.customer ? setAsked(suggestion) : confirm(suggestion))}
                >
                  {suggestion.customer ? t('Same person') : t('It is theirs')}
                </Button>
                <Button variant="subtle" color="gray" size="compact-xs" onClick={() => refuse(suggestion)}>
                  {suggestion.customer ? t('Not the same') : t('Not theirs')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asked?.customer && (
        <ConfirmDialog
          title={t('Is this {customer}?', { customer: customerName(asked.customer) })}
          verb={t('Make them one')}
          action={decide}
          onConfirm={(done) => confirm(asked, done)}
          onClose={() => setAsked(null)}
        >
          {t('Their addresses, orders, complaints and cases become those of one customer. This cannot be taken back.')}
        </ConfirmDialog>
      )}
    </Section>
  );
}
