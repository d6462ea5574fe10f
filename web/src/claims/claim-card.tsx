import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { Claim, Order } from '../api/types.js';
import { sentence } from '../format/words.js';
import { ClaimActions } from './claim-actions.js';
import { ClaimRemarks } from './claim-remarks.js';
import { ClaimState } from './claim-state.js';
import { LegRow } from './leg-row.js';
import { t } from '../texts/t.js';
import classes from './claims.module.css';

export function ClaimCard({ claim, order }: { claim: Claim; order: Order | undefined }) {
  return (
    <article className={classes.claim} aria-label={claim.number}>
      <header className={classes.head}>
        <span>
          <span className={classes.number}>{claim.number}</span>{' '}
          <span className={classes.quiet}>{t('on {orderRef}', { orderRef: claim.orderRef })}</span>
        </span>
        <ClaimState state={claim.state} />
      </header>
      <ul>
        {claim.lines.map((line) => (
          <li key={line.sku} className={classes.row}>
            <span>
              {line.quantity} × {line.name}
            </span>
            <span className={classes.quiet}>{sentence(line.reason)}</span>
          </li>
        ))}
      </ul>
      <ClaimRemarks claim={claim} />
      {claim.needsAttention && (
        <p className={classes.attention}>
          <IconAlertTriangleFilled size={14} aria-hidden />{' '}{t('A payment failed and needs a decision.')}
        </p>
      )}
      {claim.legs.length > 0 && (
        <ul className={classes.legs}>
          {claim.legs.map((leg) => (
            <LegRow key={leg.id} leg={leg} claim={claim} />
          ))}
        </ul>
      )}
      <ClaimActions claim={claim} order={order} />
    </article>
  );
}
