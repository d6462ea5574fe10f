import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { NewClaimLine, Order } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { claimReasons } from './vocabulary.js';
import { t } from '../texts/t.js';
import classes from './line-picker.module.css';

interface Props {
  order: Order;
  lines: NewClaimLine[];
  onChange: (lines: NewClaimLine[]) => void;
}

const reasons = claimReasons.map((value) => ({ value, label: sentence(value) }));

interface Product {
  sku: string;
  name: string;
  quantity: number;
  paidMinor: number;
}

/** One product may stand on several lines of an order; people claim products. */
function productsOf({ lines }: Order): Product[] {
  const products = new Map<string, Product>();
  for (const { sku, name, quantity, paidMinor } of lines) {
    const known = products.get(sku) ?? { sku, name, quantity: 0, paidMinor: 0 };
    products.set(sku, {
      ...known,
      quantity: known.quantity + quantity,
      paidMinor: known.paidMinor + paidMinor,
    });
  }
  return [...products.values()];
}

/** Which products of the order the claim is about, how many of each, and why. */
export function LinePicker({ order, lines, onChange }: Props) {
  const change = (sku: string, part: Partial<NewClaimLine>) =>
    onChange(lines.map((line) => (line.sku === sku ? { ...line, ...part } : line)));
  const toggle = (sku: string, on: boolean) =>
    onChange(
      on ? [...lines, { sku, quantity: 1, reason: 'damaged' }] : lines.filter((line) => line.sku !== sku),
    );

  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>{t('What it is about')}</legend>
      {productsOf(order).map((line) => {
        const picked = lines.find(({ sku }) => sku === line.sku);
        return (
          <div key={line.sku} className={classes.line}>
            <div className={classes.product}>
              <Checkbox
                checked={picked !== undefined}
                onChange={(event) => toggle(line.sku, event.currentTarget.checked)}
                label={`${line.quantity} × ${line.name}`}
              />
              <span className={classes.price}>{money(line.paidMinor, order.currency)}</span>
            </div>
            {picked && (
              <div className={classes.choice}>
                <NumberInput
                  aria-label={t('How many of {name}', { name: line.name })}
                  min={1}
                  max={line.quantity}
                  value={picked.quantity}
                  w={76}
                  clampBehavior="strict"
                  onChange={(quantity) => change(line.sku, { quantity: Number(quantity) || 1 })}
                />
                <Select
                  aria-label={t('Reason for {name}', { name: line.name })}
                  data={reasons}
                  value={picked.reason}
                  flex={1}
                  onChange={(value) =>
                    change(line.sku, {
                      reason: claimReasons.find((reason) => reason === value) ?? picked.reason,
                    })
                  }
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
