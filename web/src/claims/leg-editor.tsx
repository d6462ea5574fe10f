import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { fieldError } from '../api/problem.js';
import type { NewLeg, Order } from '../api/types.js';
import { decimalsOf, majorOf, minorOf, money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { legKinds } from './vocabulary.js';
import { t } from '../texts/t.js';
import classes from './leg-editor.module.css';

interface Props {
  order: Order;
  legs: NewLeg[];
  onChange: (legs: NewLeg[]) => void;
  error: unknown;
}

const kinds = legKinds.map((value) => ({ value, label: sentence(value) }));

/** The parts of a remedy: what goes back, how much, and for a refund, to which payment. */
export function LegEditor({ order, legs, onChange, error }: Props) {
  const change = (at: number, part: Partial<NewLeg>) =>
    onChange(legs.map((leg, index) => (index === at ? { ...leg, ...part } : leg)));
  const changeKind = (at: number, kind: NewLeg['kind']) =>
    change(at, { kind, paymentId: kind === 'refund' ? order.payments[0]?.id : undefined });
  const payments = order.payments.map((payment) => ({
    value: payment.id,
    label: t('{processor}, {capturedMinor} taken', { processor: sentence(payment.processor), capturedMinor: money(payment.capturedMinor, order.currency) }),
  }));

  return (
    <div className={classes.editor}>
      {legs.map((leg, at) => (
        <div key={at} className={classes.leg}>
          <Select
            aria-label={t('Kind')}
            data={kinds}
            value={leg.kind}
            w={140}
            error={fieldError(error, `/legs/${at}/kind`)}
            onChange={(value) => changeKind(at, legKinds.find((kind) => kind === value) ?? leg.kind)}
          />
          <NumberInput
            aria-label={t('Amount in {currency}', { currency: leg.currency })}
            value={majorOf(leg.amountMinor, leg.currency)}
            min={0}
            flex={1}
            hideControls
            decimalScale={decimalsOf(leg.currency)}
            fixedDecimalScale
            suffix={` ${leg.currency}`}
            error={fieldError(error, `/legs/${at}/amountMinor`)}
            onChange={(value) => change(at, { amountMinor: minorOf(Number(value) || 0, leg.currency) })}
          />
          <ActionIcon
            aria-label={t('Remove this part')}
            size={32}
            disabled={legs.length === 1}
            onClick={() => onChange(legs.filter((_, index) => index !== at))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
          {leg.kind === 'refund' && (
            <Select
              aria-label={t('Payment to refund')}
              data={payments}
              value={leg.paymentId ?? null}
              className={classes.payment}
              error={fieldError(error, `/legs/${at}/paymentId`)}
              onChange={(value) => change(at, { paymentId: value ?? undefined })}
            />
          )}
        </div>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={15} stroke={1.6} />}
        className={classes.add}
        onClick={() => onChange([...legs, { kind: 'goodwill', amountMinor: 0, currency: order.currency }])}
      >
        {t('Add a part')}
      </Button>
    </div>
  );
}
