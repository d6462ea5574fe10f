import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../api/types.js';
import { Section } from '../layout/section.js';
import { Failure } from '../layout/states.js';
import { useCaseOrders } from '../customers/orders.queries.js';
import { ClaimCard } from './claim-card.js';
import { useCaseClaims } from './claims.queries.js';
import { FileClaimDrawer } from './file-claim-drawer.js';
import { t } from '../texts/t.js';
import classes from './claims.module.css';

/** What the customer is owed in this case, from the first claim to the last cent. */
export function CaseClaims({ item }: { item: Case }) {
  const [filing, setFiling] = useState(false);
  const claims = useCaseClaims(item.id);
  const orders = useCaseOrders(item);
  const found = claims.data?.items ?? [];
  return (
    <Section
      title={t('Claims')}
      id="claims"
      action={
        orders.length > 0 && (
          <Button variant="default" onClick={() => setFiling(true)}>
            {t('File a claim')}
          </Button>
        )
      }
    >
      {claims.isError && <Failure error={claims.error} retry={() => void claims.refetch()} />}
      {claims.data && found.length === 0 && (
        <p className={classes.none}>
          {orders.length > 0 ? t('No claim has been filed.') : t('A claim needs an order, and none is known here.')}
        </p>
      )}
      {found.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} order={orders.find(({ ref }) => ref === claim.orderRef)} />
      ))}
      {filing && <FileClaimDrawer caseId={item.id} orders={orders} onClose={() => setFiling(false)} />}
    </Section>
  );
}
