import { Button, Drawer, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Claim, NewLeg, Order } from '../api/types.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useClaimPreview, usePropose } from './claims.queries.js';
import { LegEditor } from './leg-editor.js';
import { PreviewPanel } from './preview-panel.js';
import { t } from '../texts/t.js';

interface Props {
  claim: Claim;
  order: Order;
  onClose: () => void;
}

/** The first idea of a remedy: refund what was paid for the claimed products. */
function firstLegs(claim: Claim, order: Order): NewLeg[] {
  if (claim.proposal) return claim.proposal.legs;
  const amountMinor = claim.lines.reduce((sum, { sku, quantity }) => {
    const line = order.lines.find((each) => each.sku === sku);
    return line ? sum + Math.floor((line.paidMinor * quantity) / line.quantity) : sum;
  }, 0);
  return [{ kind: 'refund', amountMinor, currency: order.currency, paymentId: order.payments[0]?.id }];
}

export function ProposeDrawer({ claim, order, onClose }: Props) {
  const [legs, setLegs] = useState(() => firstLegs(claim, order));
  const [reason, setReason] = useState('');
  const propose = usePropose(claim);
  const lines = claim.lines.map(({ sku, quantity, reason: why }) => ({ sku, quantity, reason: why }));
  const [draft] = useDebouncedValue({ caseId: claim.caseId, orderRef: claim.orderRef, lines, legs }, 300);
  const preview = useClaimPreview(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose.mutate({ legs, reason }, { onSuccess: onClose });
  };

  return (
    <Drawer opened onClose={onClose} title={t('Propose a remedy for {number}', { number: claim.number })} size={520}>
      <form onSubmit={submit}>
        <ProblemNote error={propose.error} />
        <LegEditor order={order} legs={legs} onChange={setLegs} error={propose.error} />
        <Textarea
          label={t('Why this remedy')}
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
            {t('Propose')}
          </Button>
        </FormFoot>
      </form>
    </Drawer>
  );
}
