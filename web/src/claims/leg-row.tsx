import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Claim, Leg } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { ClaimState } from './claim-state.js';
import { useAskProcessor, useRetryLeg } from './claims.queries.js';
import { ConfirmLegDialog } from './confirm-leg-dialog.js';
import { t } from '../texts/t.js';
import classes from './leg-row.module.css';

/** One way in which something goes back to the customer, and how far it has come. */
export function LegRow({ leg, claim }: { leg: Leg; claim: Claim }) {
  const [confirming, setConfirming] = useState(false);
  const resolve = useAskProcessor(leg);
  const retry = useRetryLeg(leg);
  const last = leg.attempts.at(-1);
  const mayConfirm = leg.processor === 'manual' && leg.state === 'pending';
  const mayResolve = leg.state === 'unknown' || (leg.state === 'pending' && leg.processor !== 'manual');
  return (
    <li className={classes.leg}>
      <div className={classes.line}>
        <span>{sentence(leg.kind)}</span>
        <ClaimState state={leg.state} />
        <span className={classes.amount}>{money(leg.amountMinor, leg.currency)}</span>
      </div>
      <p className={classes.detail}>
        {t('By {processor}', { processor: sentence(leg.processor) })}
        {leg.attempts.length > 1 && t(', {count, plural, one {# attempt} other {# attempts}}', { count: leg.attempts.length })}
        {leg.externalRef && t(', reference {externalRef}', { externalRef: leg.externalRef })}
      </p>
      {(leg.state === 'failed' || leg.state === 'unknown') && last?.detail && (
        <p className={classes.detail}>{last.detail}</p>
      )}
      <ProblemNote error={resolve.error ?? retry.error} />
      {(mayConfirm || mayResolve || leg.state === 'failed') && (
        <div className={classes.actions}>
          {mayConfirm && (
            <Button variant="default" onClick={() => setConfirming(true)}>
              {t('Confirm…')}
            </Button>
          )}
          {mayResolve && (
            <Button variant="default" onClick={() => resolve.mutate(undefined)} loading={resolve.isPending}>
              {t('Ask the processor')}
            </Button>
          )}
          {leg.state === 'failed' && (
            <Button variant="default" onClick={() => retry.mutate(undefined)} loading={retry.isPending}>
              {t('Try again')}
            </Button>
          )}
        </div>
      )}
      {confirming && (
        <ConfirmLegDialog leg={leg} claimNumber={claim.number} onClose={() => setConfirming(false)} />
      )}
    </li>
  );
}
