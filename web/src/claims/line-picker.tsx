import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { Order } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import type { ClaimLineDraft } from './claims.queries.js';
import { claimReasons } from './vocabulary.js';
import classes from './line-picker.module.css';

interface Props {
  order: Order;
  lines: ClaimLineDraft[];
  onChange: (lines: ClaimLineDraft[]) => void;
}

const reasons = claimReasons.map((value) => ({ value, label: sentence(value) }));

/** Which products of the order the claim is about, how many of each, and why. */
export function LinePicker({ order, lines, onChange }: Props) {
  const change = (sku: string, part: Partial<ClaimLineDraft>) =>
    onChange(lines.map((line) => (line.sku === sku ? { ...line, ...part } : line)));
  const toggle = (sku: string, on: boolean) =>
    onChange(
      on ? [...lines, { sku, quantity: 1, reason: 'damaged' }] : lines.filter((line) => line.sku !== sku),
    );

  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>What it is about</legend>
      {order.lines.map((line) => {
        const picked = lines.find(({ sku }) => sku === line.sku);
        return (
          <div key={line.id} className={classes.line}>
            <div className={classes.product}>
              <Checkbox
                checked={picked !== undefined}
                onChange={(event) => toggle(line.sku, event.currentTarget.checked)}
                label={`${line.quantity} × ${line.name}`}
              />
              <span className={classes.price}>
                {money(line.unitPriceMinor * line.quantity - line.discountMinor, order.currency)}
              </span>
            </div>
            {picked && (
              <div className={classes.choice}>
                <NumberInput
                  aria-label={`How many of ${line.name}`}
                  min={1}
                  max={line.quantity}
                  value={picked.quantity}
                  w={76}
                  clampBehavior="strict"
                  onChange={(quantity) => change(line.sku, { quantity: Number(quantity) || 1 })}
                />
                <Select
                  aria-label={`Reason for ${line.name}`}
                  data={reasons}
                  value={picked.reason}
                  flex={1}
                  onChange={(reason) => change(line.sku, { reason: reason ?? picked.reason })}
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
