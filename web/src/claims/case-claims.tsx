import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../api/types.js';
import { Section } from '../layout/section.js';
import { Failure } from '../layout/states.js';
import { useCaseOrders } from '../customers/orders.queries.js';
import { ClaimCard } from './claim-card.js';
import { useCaseClaims } from './claims.queries.js';
import { FileClaimDrawer } from './file-claim-drawer.js';
import classes from './claims.module.css';

/** What the customer is owed in this case, from the first claim to the last cent. */
export function CaseClaims({ item }: { item: Case }) {
  const [filing, setFiling] = useState(false);
  const claims = useCaseClaims(item.id);
  const orders = useCaseOrders(item);
  const found = claims.data?.items ?? [];
  return (
    <Section
      title="Claims"
      id="claims"
      action={
        orders.length > 0 && (
          <Button variant="default" onClick={() => setFiling(true)}>
            File a claim
          </Button>
        )
      }
    >
      {claims.isError && <Failure error={claims.error} retry={() => void claims.refetch()} />}
      {claims.data && found.length === 0 && (
        <p className={classes.none}>
          {orders.length > 0 ? 'No claim has been filed.' : 'A claim needs an order, and none is known here.'}
        </p>
      )}
      {found.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} order={orders.find(({ ref }) => ref === claim.orderRef)} />
      ))}
      {filing && <FileClaimDrawer caseId={item.id} orders={orders} onClose={() => setFiling(false)} />}
    </Section>
  );
}
