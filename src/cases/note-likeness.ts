import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { CaseLikeness } from './case-likeness.entity.js';
import { orderKey, textKeys } from './likeness.policy.js';

/** As much of a text is compared, in characters. */
export const openingMax = 600;

interface Opened {
  readonly caseId: string;
  readonly orderRef: string | null;
  /** Of the first text; a case that is about the same will begin alike. */
  readonly opening: string;
}

/** Notes what new cases can be found by later. */
export async function noteLikeness(unit: Unit, opened: readonly Opened[]): Promise<void> {
  const rows = opened.flatMap(({ caseId, orderRef, opening }) => {
    const keys = [...textKeys(opening), ...(orderRef === null ? [] : [orderKey(orderRef)])];
    return [...new Set(keys)].map((key) => ({ key, caseId }));
  });
  await insertRows(unit, CaseLikeness, rows);
}
