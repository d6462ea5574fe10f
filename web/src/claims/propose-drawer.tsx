import { Button, Drawer, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Claim, LegDraft, Order } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useClaimPreview, useClaimVerb } from './claims.queries.js';
import { LegEditor } from './leg-editor.js';
import { PreviewPanel } from './preview-panel.js';

interface Props {
  claim: Claim;
  order: Order;
  onClose: () => void;
}

/** The first idea of a remedy: refund to the first payment what the claimed products cost. */
function firstLegs(claim: Claim, order: Order): LegDraft[] {
  if (claim.proposal) return claim.proposal.legs;
  const claimed = order.lines.filter(({ sku }) => claim.lines.some((line) => line.sku === sku));
  const amountMinor = claimed.reduce((sum, line) => {
    const quantity = claim.lines.find(({ sku }) => sku === line.sku)?.quantity ?? 0;
    const paid = line.unitPriceMinor * line.quantity - line.discountMinor;
    return sum + Math.floor((paid * quantity) / line.quantity);
  }, 0);
  const paymentId = order.payments[0]?.id;
  return [
    {
      kind: 'refund',
      amountMinor,
      currency: order.currency,
      paymentId,
      lineIds: claimed.map(({ id }) => id),
    },
  ];
}

export function ProposeDrawer({ claim, order, onClose }: Props) {
  const [legs, setLegs] = useState(() => firstLegs(claim, order));
  const [reason, setReason] = useState('');
  const propose = useClaimVerb(claim, 'propose');
  const lines = claim.lines.map(({ sku, quantity, reason: why }) => ({ sku, quantity, reason: why }));
  const [draft] = useDebouncedValue({ caseId: claim.caseId, orderRef: claim.orderRef, lines, legs }, 300);
  const preview = useClaimPreview(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate({ legs, reason }, { onSuccess: onClose });
  };

  return (
    <Drawer opened onClose={onClose} title={`Propose a remedy for ${claim.number}`} size={520}>
      <form onSubmit={submit}>
        <ProblemNote error={propose.error} />
        <LegEditor order={order} legs={legs} onChange={setLegs} error={propose.error} />
        <Textarea
          label="Why this remedy"
          required
          mt="md"
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fieldError(propose.error, '/reason')}
        />
        <PreviewPanel preview={preview} />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={propose.isPending} disabled={legs.length === 0 || !reason.trim()}>
            Propose
          </Button>
        </FormFoot>
      </form>
    </Drawer>
  );
}
